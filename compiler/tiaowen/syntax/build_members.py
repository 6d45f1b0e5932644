"""From parsed rules to tree nodes: members of a list, other provisions, what was had before.

A method for each rule of grammar/tiaowen.lark, by its name, which documents it: it gets the bounds
of what it covers and the parts in order, marks included.
"""

# ruff: noqa: D102

import re
from typing import Final

from attrs import evolve

from tiaowen.findings import Fix
from tiaowen.frozen import frozen
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.syntax.build_expressions import Bounds, ExpressionBuilder, lift
from tiaowen.syntax.contents import DURING
from tiaowen.syntax.keywords import OUTCOMES, TOTALS
from tiaowen.syntax.slips import words_slip
from tiaowen.syntax.tokens import Token
from tiaowen.values.chinese import chinese_number

Quotes = tuple[tree.Quote, ...]
Value = tree.Node | tree.RangeValue


@frozen
class _Payee:
    """付给X, with its quotes."""

    name: tree.Name | None
    quotes: Quotes


_NOTHING_QUOTED = frozenset(("享受次数", "频次", "起始时间", "完成时限", "标准", "时点", "力度"))
_OTHER_MARKS = re.compile(
    r"[^“”『』\"]+?(?P<at>\s*[，,。、]?\s*[“『\"](?P<quoted>[^“”『』\"]+)[”』\"])"
)
_CONNECTIVES: Final = {"ALL": tree.Connective.ALL, "ANY": tree.Connective.ANY}
_COUNT: Final = "[0-9]+|[一二两三四五六七八九十]+"
_PERIOD: Final = "每年|本年度内?|每月|本月内?"
_FREQUENCY: Final = re.compile(
    rf"(?:(?P<ever>终身|一生)|(?P<first>{_PERIOD}))?(?:每(?P<whose>[名个户家位](?!次)[^，,每0-9年]*?|人))?"
    rf"(?:(?P<year>{_PERIOD})|(?P<kind>申请日期前|自首次享受起)(?P<count>{_COUNT})(?P<unit>年|个月|日|天)内?)?"
    rf"(?:只|仅|限|最多|不超过|累计不超过|累计次数不超过|只可|可|只能)*(?:享受|申请|领取|发放|给予)?(?P<times>{_COUNT})次"
)
_IDENTITY: Final = re.compile("按(?P<name>.+)")
_ACROSS: Final = re.compile("不分(?P<name>.+)")
_TOGETHER: Final = re.compile("并?与(?P<names>.+)合并计算")
_TOTAL: Final = re.compile(
    rf"(?:一?共|总共|合计|累计)(?:不超过|最多)?(?:享受|申请|领取|发放|给予)?(?P<times>{_COUNT})次"
)
_FORMS: Final = "请写成“1次”“每人每年1次”“每名职工1次，按身份证号，不分用人单位”；原文没有写的，写“原文未明确”。"


class MemberBuilder(ExpressionBuilder):
    """Methods for totals, quantifiers, outcomes, and the clauses about what was had."""

    # -- lists --

    def member_list(
        self, at: Bounds, word: Token, owner: Token, many: Token, member: Token, *rest: object
    ) -> tree.MemberList:
        called = next((t for t in rest if isinstance(t, Token) and t.type == "NAME"), None)
        alias = next((each for each in rest if isinstance(each, tree.Name)), None)
        name = None if called is None else self.declared(called)
        return tree.MemberList(
            self.declared(owner), self.declared(member), name, alias, self.span(at), str(many.value)
        )

    def members(self, at: Bounds, *parts: object) -> tree.Members:
        return self._members(at, parts)

    def _members(self, at: Bounds, parts: tuple[object, ...]) -> tree.Members:
        name = next(t for t in parts if isinstance(t, Token) and t.type == "LIST")
        condition = next((p for p in parts if not isinstance(p, Token)), None)
        return tree.Members(self.declared(name), condition, self.span(at))  # type: ignore[arg-type]

    # -- totals --

    def member_count(self, at: Bounds, members: tree.Members, _word: Token) -> tree.Total:
        return tree.Total(tree.TotalKind.COUNT, members, None, None, self.span(at))

    def member_total(
        self, at: Bounds, members: tree.Members, _of: Token, value: tree.Node, word: Token,
        *if_none: tree.Node | Token,
    ) -> tree.Total:  # fmt: skip
        kind = tree.TotalKind[TOTALS[str(word.value)]]
        instead = next((part for part in if_none if not isinstance(part, Token)), None)
        return tree.Total(kind, members, value, instead, self.span(at))

    def some_member(self, at: Bounds, _have: Token, *parts: object) -> tree.Quantified:
        return self._quantified(tree.QuantifierKind.SOME, at, parts)

    def no_member(self, at: Bounds, _have: Token, *parts: object) -> tree.Quantified:
        return self._quantified(tree.QuantifierKind.NONE, at, parts)

    def every_member(self, at: Bounds, *parts: object) -> tree.Quantified:
        return self._quantified(tree.QuantifierKind.EVERY, at, parts)

    def _quantified(
        self, kind: tree.QuantifierKind, at: Bounds, parts: tuple[object, ...]
    ) -> tree.Quantified:
        return tree.Quantified(kind, self._members(at, parts), self.span(at))

    # -- other provisions --

    def outcome(self, at: Bounds, provision: Token, word: Token) -> tree.Outcome:
        kind = tree.OutcomeKind[OUTCOMES[str(word.value)]]
        return tree.Outcome(self.declared(provision), kind, self.span(at))

    def fulfils(self, at: Bounds, _word: Token, provision: Token, _end: Token) -> tree.Outcome:
        return tree.Outcome(self.declared(provision), tree.OutcomeKind.ELIGIBLE, self.span(at))

    # -- 每吸纳1名 --

    def who(self, at: Bounds, name: Token, *rest: tree.Node | Token) -> tuple[object, ...]:
        named = None if name.type == "ANYONE" else self.declared(name)
        return named, next((part for part in rest if not isinstance(part, Token)), None)

    def paid(self, at: Bounds, amount: Value) -> Value:
        return amount

    def payee(self, at: Bounds, _word: Token, name: tree.Name, quotes: Quotes) -> _Payee:
        return _Payee(name, quotes)

    def per_member(
        self, at: Bounds, head: Token, who: tuple[tree.Name | None, tree.Node | None],
        _comma: Token, amount: Value, *rest: _Payee | tuple[tree.Item, ...] | Token,
    ) -> tree.PerMemberValue:  # fmt: skip
        assert isinstance(head.value, tuple)
        verb, connective = head.value
        members, condition = who
        payee, items = _Payee(None, ()), None
        for part in rest:
            if isinstance(part, _Payee):
                payee = part
            elif not isinstance(part, Token):
                items = part
        self._check_conditions(at, connective, items)
        if items:
            span = items[0].span.to(items[-1].span)
            condition = tree.ItemList(_CONNECTIVES[connective or "ALL"], None, items, span)
        paid: Value
        paid, quotes = (
            (amount, amount.quotes) if isinstance(amount, tree.RangeValue) else lift(amount)
        )
        return tree.PerMemberValue(
            verb, members, condition, paid, payee.name, payee.quotes, quotes, self.span(at)
        )

    def _check_conditions(
        self, at: Bounds, connective: str, items: tuple[tree.Item, ...] | None
    ) -> None:
        """符合下列条件 and a list of conditions go together."""
        if connective and items is None:
            self.report(
                "TW0233", at, "写了“符合下列条件”，下面却没有列条件，等于人人都符合。",
                "请写冒号，从下一行起逐条列出，如“（一）登记失业；”；没有条件的，删去“符合下列条件的”。",
            )  # fmt: skip
        elif items and not connective:
            self.report(
                "TW0233", at, "下面列了条件，前面没有写几条都要符合，还是符合一条就行，差别很大。",
                "请写“符合下列条件的……”，或者“符合下列条件之一的……”。",
            )  # fmt: skip

    # -- what was had --

    def frequency_value(self, token: Token, quotes: Quotes, at: Bounds) -> tree.Value:
        """享受次数 from its words; what cannot be read is reported."""
        text = str(token.value)
        span = self.span(at)
        first, *rest = re.split("[，,]", text)
        found = _FREQUENCY.fullmatch(first.strip())
        identity, across = None, ""
        together: tuple[tree.Name, ...] = ()
        total = None
        for piece in (each.strip() for each in rest):
            if named := _IDENTITY.fullmatch(piece):
                identity = self._inside(token, named["name"])
            elif apart := _ACROSS.fullmatch(piece):
                across = apart["name"]
            elif (
                (in_all := _TOTAL.fullmatch(piece)) and found and (found["first"] or found["year"])
            ):
                total = _number(in_all["times"])
            elif with_it := _TOGETHER.fullmatch(piece):
                names = re.split("[、和]", with_it["names"])
                together = tuple(self._inside(token, name) for name in names)
            else:
                found = None
        if found is None:
            self._report_frequency(text, token)
            return tree.Broken(span)
        window = self._frequency_window(found, span)
        return tree.FrequencyValue(
            found["whose"] or "", _number(found["times"]), window, identity, across, text, quotes,
            span, together, total,
        )  # fmt: skip

    def other_marks(self, label: Token, text: Token) -> tree.Broken | None:
        """“…” behind words in which nothing is quoted: it is a quote of the official text."""
        found = _OTHER_MARKS.fullmatch(text.text) if label.value in _NOTHING_QUOTED else None
        if found is None:
            return None
        at = (text.start + found.start("at"), text.start + found.end())
        instead = f"「{found['quoted']}」"
        self.report(
            "TW0240", at, "这里的引号没有认作引文，和前面的话连成了一句。", f"引原文请写成“{instead}”。",
            Fix("换成「」", self.span(at), instead),
        )  # fmt: skip
        return tree.Broken(self.span(at))

    def _report_frequency(self, text: str, token: Token) -> None:
        slip = words_slip(text, "L_FREQUENCY")
        if slip is None:
            where = (token.start, token.end)
            return self.report("TW0232", where, f"“{text}”看不出能享受几次。", _FORMS)
        where = (token.start + slip.start, token.start + slip.end)
        return self.report(slip.code, where, slip.message, slip.help, slip.fix(self.span(where)))

    def _inside(self, token: Token, name: str) -> tree.Name:
        start = token.start + token.text.index(name)
        return tree.Name(name, self.span((start, start + len(name))))

    def _frequency_window(self, found: re.Match[str], span: Span) -> tree.RecordWindow | None:
        if found["kind"]:
            return tree.RecordWindow(found["kind"], _number(found["count"]), found["unit"], span)
        word = found["first"] or found["year"] or ("终身" if found["ever"] else "")
        return tree.RecordWindow(word, 0, "", span) if word else None

    def ceiling_tail(self, at: Bounds, token: Token) -> Token:
        return token

    def ceiling_value(
        self, amount: tree.Node, tails: list[Token], quotes: Quotes, at: Bounds
    ) -> tree.CeilingValue:
        together: list[tree.Name] = []
        window, whose = None, ""
        for tail in tails:
            said = tail.value
            assert isinstance(said, dict)
            span = self.span((tail.start, tail.end))
            if "together" in said:
                together += self._listed(*said["together"])
            elif "year" in said:
                window = tree.RecordWindow(said["year"][0], 0, "", span)
            elif "kind" in said:
                count = _number(said["count"][0])
                window = tree.RecordWindow(said["kind"][0], count, said["unit"][0], span)
            elif "whose" in said:
                whose = said["whose"][0]
        return tree.CeilingValue(amount, tuple(together), window, quotes, self.span(at), whose)

    def _listed(self, text: str, start: int) -> list[tree.Name]:
        pieces = re.finditer(r"[^、\s]+", text)
        return [tree.Name(p[0], self.span((start + p.start(), start + p.end()))) for p in pieces]

    def exclusion(self, at: Bounds, *parts: tree.NameRef | Token | Quotes) -> tree.ExclusionValue:
        items = tuple(_without_period(part) for part in parts if isinstance(part, tree.NameRef))
        resolve = next((str(t.value) for t in parts if _is_token(t, "RESOLVE")), "")  # type: ignore[union-attr]
        quotes: Quotes = ()
        for part in parts:
            if isinstance(part, tuple) and not isinstance(part, Token):
                quotes = part
        return tree.ExclusionValue(items, resolve, quotes, self.span(at))


def _without_period(ref: tree.NameRef) -> tree.NameRef:
    """领取失业保险金期间 as the name that is declared."""
    name = ref.name
    if name.unknown or not name.text.endswith(DURING):
        return ref
    return evolve(ref, name=evolve(name, text=name.text.removesuffix(DURING)))


def _is_token(part: object, kind: str) -> bool:
    return isinstance(part, Token) and part.type == kind


def _number(written: str) -> int:
    return int(written) if written.isdigit() else int(chinese_number(written) or 0)
