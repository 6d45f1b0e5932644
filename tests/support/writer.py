"""Model → text: a document as the rule files that a drafter would write.

`write` gives the settled form, or with `random` a hurried one: other spellings, marks, numbering,
layout and order of clauses, that mean the same. A new kind of entry is one more `case`.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from random import Random
from typing import assert_never

from support.writer_expressions import ExpressionWriter, Words, decimal
from support.writer_hand import Hand
from tiaowen.model.document import Document, Entry, Example, FactInput, Identity, Measure
from tiaowen.model.expressions import (
    Anchor,
    Cases,
    Condition,
    Connective,
    Expression,
    Group,
    Holds,
    Not,
    Progressive,
)
from tiaowen.model.names import Definition, Fact, Object, Registered, Standard
from tiaowen.model.provisions import (
    Discretion,
    Doubt,
    Frequency,
    Incomplete,
    InForce,
    NoRule,
    OpenTerm,
    Party,
    Permission,
    Provision,
    ProvisionKind,
    Remark,
    Selection,
    Sum,
)
from tiaowen.model.types import Choice, FactKind, Number
from tiaowen.source import SourceFile
from tiaowen.values.absence import Absence
from tiaowen.values.units import DIMENSIONLESS, YUAN

NUMERALS = "一二三四五六七八九"
MARKS = (
    ("（{chinese}）", "({chinese})", "{chinese}、"),
    ("{digit}．", "{digit}. ", "{digit}、"),
    ("（{digit}）", "({digit})", "{circled}"),
)
"""List numbers by depth, the settled form first."""
LIST_HEADS = {
    Connective.ALL: ("同时符合下列条件", "同时符合以下条件", "同时符合下列各项条件"),
    Connective.ANY: ("符合下列条件之一", "符合以下条件之一", "符合下列任一条件"),
    Connective.AT_LEAST: ("至少符合下列{}项", "至少符合以下{}项条件"),
}
LABELS = {
    ProvisionKind.SUPPORT: ("申报条件", "扶持标准"),
    ProvisionKind.LEVY: ("缴纳条件", "计算标准"),
}
LARGEST = Fraction(10**12)
DEFAULT_DIGITS = {FactKind.QUANTITY: 2, FactKind.RATIO: 4}


def names_of(document: Document) -> frozenset[str]:
    """Every name that the rule files declare."""
    found = {"申请日期", "申请人", document.identity.name}
    for owner in document.objects:
        keyed = owner.facts if owner.key is None else (owner.key, *owner.facts)
        found.update((owner.name, *(each.name for each in keyed)))
        for each in owner.facts:
            found.update(each.type.options if isinstance(each.type, Choice) else ())
    for entry in document.registered:
        found.update((entry.name, *entry.others, *((entry.short,) if entry.short else ())))
    found.update(each.name for each in (*document.definitions, *document.standards))
    found.update(each.name for each in document.provisions)
    return frozenset(found)


def write(document: Document, random: Random | None = None) -> list[SourceFile]:
    """The rule files of a document, in the order of their names."""
    writer = Writer(document, Hand(names_of(document), random))
    return [SourceFile(f"{name}.tiaowen", text) for name, text in writer.files().items()]


class Writer:
    """Writes one document in one hand."""

    def __init__(self, document: Document, hand: Hand) -> None:
        self.document = document
        self.hand = hand
        self.expressions = ExpressionWriter(hand)

    def files(self) -> dict[str, str]:
        document = self.document
        names = [
            *(self._object(each) for each in document.objects),
            *(self._standard(each) for each in document.standards),
            *(self._registered(each) for each in document.registered),
        ]
        return {
            "00-policy": self._file([["语法版本：1。\n"], self._identity(document.identity)]),
            "01-rules": self._file(
                block for measure in document.measures for block in self._measure(measure)
            ),
            "10-vocabulary": self._file(names),
        }

    def _file(self, blocks: Iterable[Iterable[str]]) -> str:
        return "\n".join("".join(block) for block in blocks)

    # --- lines

    def _head(self, word: str, title: str) -> str:
        gap = self.hand.pick((" ", "　", "  "))
        return f"{self.hand.head(word)}{gap}{title}{self.hand.mark('：')}\n"

    def _named(self, name: str, alias: str) -> str:
        return f"{name}（{alias}）" if alias else name

    def _clause(self, label: str, content: str, end: str | None = None) -> str:
        """A clause in its line; what ends it may be left out there."""
        start = self.hand.pick(("  ", "", "    ", "\t"))
        ending = self.hand.end() if end is None else end
        between = self.hand.between() if self.hand.hurried else ""
        return f"{start}{self.hand.label(label)}{self.hand.mark('：')}{content}{ending}\n{between}"

    def _quotes(self, anchors: tuple[Anchor, ...]) -> str:
        return "".join(self.expressions.quotes(anchors))

    def _listed_quotes(self, anchors: tuple[Anchor, ...]) -> str:
        joint = self.hand.pick(("、", "，", "", "、\n      "))
        return joint.join(self.expressions.quotes(anchors))

    def _said(self, text: str | Absence, anchors: tuple[Anchor, ...] = ()) -> str:
        return text.value if isinstance(text, Absence) else text + self._quotes(anchors)

    def _party(self, party: Party) -> str:
        short = next((e.short for e in self.document.registered if e.name == party.name), "")
        name = self.hand.pick((party.name, short or party.name))
        return name + self._quotes(party.anchors)

    # --- declarations

    def _identity(self, said: Identity) -> Iterator[str]:
        yield self._head("政策", self._named(said.name, said.alias))
        clauses = [
            ("标题", said.title),
            ("发文机关", self._said(said.issuer)),
            ("文号", self._said(said.number)),
            ("成文日期", self._day_or_absence(said.issued)),
            ("施行日期", self._day_or_absence(said.effective)),
            ("有效期", self._expiry(said.expiry)),
            ("原文", f"“{said.text_file}”" if said.text_file else "无"),
            *((("牵头单位", said.lead),) if said.lead else ()),
        ]
        yield from (self._clause(label, text) for label, text in self.hand.shuffled(clauses))

    def _day_or_absence(self, day: date | Absence) -> str:
        return day.value if isinstance(day, Absence) else self.expressions.day(day)

    def _expiry(self, expiry: str | date | Absence) -> str:
        if not isinstance(expiry, date):
            return self._said(expiry)
        return self.hand.pick(("至{}", "至{}止")).format(self.expressions.day(expiry))

    def _object(self, owner: Object) -> Iterator[str]:
        yield self._head("基本信息", self._named(owner.name, owner.alias))
        if owner.key is not None:
            label = self.hand.pick(("识别", "唯一标识", "证件号码"))
            yield f"  {label}：{self._named(owner.key.name, owner.key.alias)}。\n"
        for each in owner.facts:
            yield f"  {self._named(each.name, each.alias)}{self.hand.mark('：')}{self._type(each)}。\n"

    def _type(self, named: Fact | Standard) -> str:
        parts = [named.kind.value, *self._unit(named)]
        match named.type:
            case Choice(options=options, multiple=multiple):
                left, right = self.hand.pick(("〔〕", "[]", "【】"))
                parts = [
                    f"选项{left}{'、'.join(options)}{right}",
                    *(["可多选"] if multiple else []),
                ]
            case _:
                pass
        if isinstance(named, Fact):
            parts += self._limits(named)
        joint = self.hand.mark("，")
        return joint.join(parts)

    def _unit(self, named: Fact | Standard) -> list[str]:
        if not isinstance(named.type, Number) or named.type.unit == DIMENSIONLESS:
            return []
        if named.kind is FactKind.MONEY and named.type.unit == YUAN:
            return self.hand.pick(([], ["元"]))
        return [str(named.type.unit)]

    def _limits(self, fact: Fact) -> list[str]:
        limits, parts = fact.limits, []
        if limits.maximum not in (None, LARGEST) and isinstance(fact.type, Number):
            most = self.expressions.number(limits.maximum, fact.type.unit)
            parts.append(f"{self.hand.pick(('最大', '最大值', '最多', '不超过'))}{most}")
        if limits.may_be_negative:
            parts.append(self.hand.pick(("可为负", "可以为负数")))
        if limits.digits != DEFAULT_DIGITS.get(fact.kind, 0):
            parts.append(f"小数{limits.digits}位")
        if fact.authority is not None:
            word = self.hand.pick(("认定机关", "认定机关为"))
            by = fact.authority
            parts.append(word + (by.value if isinstance(by, Absence) else self._body(by)))
        return parts

    def _body(self, name: str) -> str:
        short = next((e.short for e in self.document.registered if e.name == name), "")
        return self.hand.pick((name, short or name))

    def _standard(self, standard: Standard) -> Iterator[str]:
        title = self._named(standard.name, standard.alias)
        parts = self._type(standard)
        if standard.given_by_user:
            yield self._head("公布标准", title).rstrip("\n") + f"{parts}，由使用方提供。\n"
            return
        reads = "申请日期" if standard.reads is None else standard.reads.name
        by = "、".join((reads, *(key.name for key in standard.keys)))
        yield self._head("公布标准", title).rstrip("\n") + f"{parts}，按{by}：\n"
        rows = [("起", *(key.name for key in standard.keys), "值")]
        for value in standard.values:
            assert isinstance(standard.type, Number)
            written = self.expressions.number(value.value, standard.type.unit)
            rows.append((self.expressions.day(value.start), *value.keys, written))
        yield from self._table([rows[0], *self.hand.shuffled(rows[1:])])

    def _table(self, rows: Sequence[Sequence[str]]) -> Iterator[str]:
        bar = self.hand.pick(("｜", "|"))
        blank = self.hand.pick(("", " "))
        for row in rows:
            yield f"    {bar}{bar.join(f'{blank}{cell}{blank}' for cell in row)}{bar}\n"

    def _registered(self, entry: Registered) -> Iterator[str]:
        parts = [
            *((f"简称 {entry.short}",) if entry.short else ()),
            *((f"又称 {'、'.join(entry.others)}",) if entry.others else ()),
            *((entry.text,) if entry.text else ()),
        ]
        title = self._named(entry.name, entry.alias)
        yield f"{self.hand.head(entry.kind)} {title}{'：' if parts else ''}{'；'.join(parts)}。\n"

    # --- measures

    def _measure(self, measure: Measure) -> Iterator[Iterator[str]]:
        if measure.number:
            yield self._measure_head(measure)
        for entry in measure.entries:
            yield self._entry(entry)
            yield from self._examples(entry)
            if isinstance(entry, Provision):
                yield from (self._remark(remark) for remark in entry.remarks)

    def _measure_head(self, measure: Measure) -> Iterator[str]:
        yield f"措施{measure.number}{measure.title}：\n"
        if measure.bodies:
            bodies = "、".join(self._party(body) for body in measure.bodies)
            yield self._clause("责任单位", bodies + ("等" if measure.bodies_open_ended else ""))
        if measure.controls is not None:
            total = "、".join(f"{kind}{count}项" for kind, count in measure.controls)
            yield self._clause("本条", total or "无")

    def _entry(self, entry: Entry) -> Iterator[str]:
        match entry:
            case Provision():
                return self._provision(entry)
            case Definition():
                return self._definition(entry)
            case Permission():
                return self._permission(entry)
            case Doubt():
                return self._doubt(entry)
            case NoRule():
                return self._no_rule(entry)
            case Incomplete():
                raise AssertionError("a block with faults is not written")
            case _:
                assert_never(entry)

    def _definition(self, entry: Definition) -> Iterator[str]:
        title = self._named(f"{entry.object}的{entry.name}", entry.alias)
        yield self._head("定义", title).rstrip("\n") + self._body_of(entry.body, "")
        if entry.anchors:
            yield self._clause("依据", self._listed_quotes(entry.anchors))

    def _provision(self, entry: Provision) -> Iterator[str]:
        condition, standard = LABELS[entry.kind]
        yield self._head(entry.kind.value, self._named(entry.name, entry.alias))
        clauses = [
            self._clause("依据", self._listed_quotes(entry.basis)),
            self._clause("适用对象", self._party(entry.subject)),
            self._condition_clause(condition, entry),
            self._standard_clause(standard, entry.standard),
            *self._window("执行期限", entry.in_force),
            *self._window("申请期限", entry.filing),
            *self._discretion(entry.discretion),
            "".join(self._open_term(each) for each in entry.open_terms),
        ]
        if entry.fund is not None:
            clauses.append(self._clause("资金来源", self._party(entry.fund)))
        if entry.responsible:
            bodies = "、".join(map(self._party, entry.responsible))
            clauses.append(self._clause("责任单位", bodies))
        if entry.frequency is not None:
            often = entry.frequency
            stated = isinstance(often, Frequency)
            said = self._said(often.text, often.anchors) if stated else self._said(often, ())
            clauses.append(self._clause("享受次数", said))
        yield from self.hand.shuffled(clauses)

    def _condition_clause(self, label: str, entry: Provision) -> str:
        if entry.condition is None:
            return self._clause(label, f"无{self._quotes(entry.condition_anchors)}")
        return self._clause(
            label, self._body_of(entry.condition, self._quotes(entry.condition_anchors)), ""
        ).replace("\n\n", "\n")

    def _standard_clause(self, label: str, standard: Sum | Selection) -> str:
        match standard:
            case Sum(amount=amount, anchors=anchors):
                content = self._body_of(amount, self._quotes(anchors))
            case Selection():
                content = self._options(standard)
            case _:
                assert_never(standard)
        return self._clause(label, content, "").replace("\n\n", "\n")

    def _options(self, selection: Selection) -> str:
        match selection.chooser:
            case Absence():
                head = self.hand.pick(("按其中一项确定，由谁确定原文未明确", "由谁选择原文未明确"))
            case "申请人":
                head = "由申请人选择其中一项"
            case body:
                head = f"由{self._body(body)}{self.hand.pick(('选择', '确定'))}其中一项"
        style = self.hand.pick(MARKS[0])
        lines = [f"{head}{self.hand.mark('：')}\n"]
        for index, option in enumerate(selection.options):
            label = f"{option.label}：" if option.label else ""
            words = self.hand.join(self.expressions.amount(option.amount))
            lines.append(
                f"    {_numbered(style, index)}{label}{words}{self._quotes(option.anchors)}"
                f"{self._item_end(index, selection.options)}\n"
            )
        return "".join(lines)

    def _item_end(self, index: int, items: Sequence[object]) -> str:
        last = index + 1 == len(items)
        return self.hand.pick(("。",) if last else ("；", "；", "。", ";"))

    def _window(self, label: str, in_force: InForce | None) -> Iterator[str]:
        if in_force is None:
            return
        start, end = in_force.window.start, in_force.window.end
        match start, end:
            case date(), date():
                words = self._between(start, end)
            case date(), None:
                words = self.hand.pick(("自{}起", "{}起", "自{}起执行")).format(
                    self.expressions.day(start)
                )
            case _:
                assert end is not None
                words = self.hand.pick(("至{}", "至{}止", "{}止")).format(self.expressions.day(end))
        by = "申请日期" if in_force.reads is None else in_force.reads.name
        said = self.hand.pick((f"（按{by}）", f"（按{by}）" if in_force.reads else ""))
        before = self.hand.pick(("，早于成文日期",)) if in_force.before_issue else ""
        yield self._clause(label, f"{words}{said}{before}{self._quotes(in_force.anchors)}")

    def _between(self, start: date, end: date) -> str:
        last = self.expressions.day(end)
        if start.year == end.year and self.hand.maybe(0.5):
            last = f"{end.month}月{end.day}日"
        first = f"{start.year:04d}年{start.month}月{start.day}日"
        return f"{self.hand.pick(('', '自'))}{first}{self.hand.pick(('至', '到', '～'))}{last}"

    def _discretion(self, discretion: Discretion | None) -> Iterator[str]:
        match discretion:
            case None:
                return
            case Discretion(right=True, anchors=anchors):
                yield self._clause("可以申请", self._listed_quotes(anchors))
            case Discretion(by=Absence(), anchors=anchors):
                yield self._clause("可以给予", f"由谁决定原文未明确{self._quotes(anchors)}")
            case Discretion(by=str() as by, anchors=anchors):
                words = f"由{self._body(by)}决定是否给予"
                yield self._clause("可以给予", words + self._quotes(anchors))

    def _open_term(self, term: OpenTerm) -> str:
        text = f"，{term.text}" if term.text else ""
        return self._clause("开放用语", f"{'、'.join(self.expressions.quotes(term.anchors))}{text}")

    def _remark(self, remark: Remark) -> Iterator[str]:
        word = self.hand.head("执行口径" if remark.sourced else "编写说明")
        yield f"{word}：{remark.text}{self._quotes(remark.anchors)}。\n"

    def _permission(self, entry: Permission) -> Iterator[str]:
        yield self._head("可以事项", self._named(entry.name, entry.alias))
        yield self._clause("依据", self._listed_quotes(entry.basis))
        for said in entry.statements:
            yield self._clause(said.label, said.text + self._quotes(said.anchors))

    def _doubt(self, entry: Doubt) -> Iterator[str]:
        yield self._head("疑义", self._named(entry.name, entry.alias))
        adopted = "暂不采用" if entry.adopted is None else f"读法{NUMERALS[entry.adopted - 1]}"
        adopted += f"（{entry.source}）" if entry.source else ""
        clauses = [
            ("原文", self._listed_quotes(entry.anchors)),
            ("问题", entry.question),
            *(
                (f"读法{NUMERALS[i]}", text)
                for i, text in enumerate(() if entry.computed else entry.readings)
            ),
            ("采用", adopted),
            *((("有权解释", entry.interpreter),) if entry.interpreter else ()),
        ]
        yield from (self._clause(label, text, "。") for label, text in clauses)
        for each in entry.computed:
            head = self._clause(each.name, f"{each.label}{self.hand.mark('：')}", "")
            yield head.partition("\n")[0] + self._body_of(each.body, "")

    def _no_rule(self, entry: NoRule) -> Iterator[str]:
        yield f"{self.hand.head('不设规则')}（{entry.reason}）：{self._listed_quotes(entry.anchors)}。\n"

    # --- bodies: what may go over several lines

    def _body_of(self, node: Expression | Condition, quotes: str) -> str:
        """A condition or amount with its quotes, ended, with its line end."""
        match node:
            case Group(inline=False) | Not():
                return self._list_or_line(node, quotes, 0)
            case Progressive():
                return self._scale(node)
            case Cases() | Holds(operand=Cases()):
                return self._by_cases(node.operand if isinstance(node, Holds) else node)
            case _:
                return self._line(node, quotes)

    def _line(self, node: Expression | Condition, quotes: str, end: str = "。") -> str:
        words = self._words(node)
        return f"{self.hand.join((*words, quotes) if quotes else words)}{end}\n"

    def _words(self, node: Expression | Condition) -> Words:
        if isinstance(node, Condition):
            return self.expressions.line(node)
        return self.expressions.amount(node)

    def _list_or_line(self, node: Condition, quotes: str, depth: int, end: str = "。") -> str:
        """A list below the words before it, 不符合 of a list, or else a line."""
        if (listed := _contrary_of_list(node)) is not None:
            colon = self.hand.pick(("：", ""))
            return f"不符合{colon}{self._list_or_line(listed, '', depth, end)}"
        if isinstance(node, Group) and not node.inline:
            return self._list(node, depth)
        return self._line(node, quotes, end)

    def _list(self, node: Group, depth: int) -> str:
        style = self.hand.pick(MARKS[depth])
        head = self.hand.pick(LIST_HEADS[node.connective]).format(node.minimum)
        lines = [f"{head}{self.hand.mark('：')}\n"]
        for index, item in enumerate(node.items):
            body = self._list_or_line(
                item.condition,
                self._quotes(item.anchors),
                depth + 1,
                self._item_end(index, node.items),
            )
            lines.append(f"{'  ' * (depth + 2)}{_numbered(style, index)}{body}")
        return "".join(lines)

    def _by_cases(self, node: Expression) -> str:
        assert isinstance(node, Cases)
        style = self.hand.pick(MARKS[0])
        head = self.hand.pick(("按下列情形分别确定", "按下列情形确定", "分情形"))
        lines = [f"{head}{self.hand.mark('：')}\n"]
        for index, case in enumerate(node.cases):
            test = (self.hand.pick(("其他情形", "其余情形")), "，")
            if case.condition is not None:
                test = (*self.expressions.line(case.condition), "的，")
            quotes = self._quotes(case.anchors)
            words = self.hand.join((*test, *self._words(case.value), *([quotes] if quotes else ())))
            end = self._item_end(index, node.cases)
            lines.append(f"    {_numbered(style, index)}{words}{end}\n")
        if node.order is not None:
            behind = self._quotes(node.order.anchors)
            lines.append(f"    同时符合两项以上的，按排列在前的执行{behind}。\n")
        return "".join(lines)

    def _scale(self, node: Progressive) -> str:
        word = self.hand.pick(("按下列各级超额累进计算", "按超额累进计算", "按下列超额累进计算"))
        base = self.hand.join((*self.expressions.base(node.base), word))
        percent = self.hand.pick((True, False))
        rows = [("级数", "全年应纳税所得额", "税率（%）" if percent else "税率")]
        for index, band in enumerate(node.bands, 1):
            rate = decimal(band.rate * 100) + ("" if percent else "%")
            rows.append((str(index), self._band(band.lower, band.upper, node.type), rate))
        numbered = self.hand.pick((0, 1))
        return f"{base}：\n{''.join(self._table([row[numbered:] for row in rows]))}"

    def _band(self, lower: Fraction, upper: Fraction | None, type_: Number) -> str:
        def number(value: Fraction) -> str:
            return self.expressions.number(value, type_.unit)

        if upper is None:
            return f"超过{number(lower)}的部分"
        if lower == 0:
            return self.hand.pick(("不超过{}的", "{}以下", "不超过{}的部分")).format(number(upper))
        return f"超过{number(lower)}至{number(upper)}的部分"

    # --- 算例

    def _examples(self, entry: Entry) -> Iterator[Iterator[str]]:
        if not isinstance(entry, Provision):
            return
        for example in self.document.examples:
            if example.provision is entry:
                yield self._example(example)

    def _example(self, example: Example) -> Iterator[str]:
        yield self._head("算例", example.name)
        clauses = [("日期", self.expressions.day(example.on))]
        if example.choice is not None:
            clauses.append(("选择", str(example.choice)))
        for label, given in (
            (example.provision.subject.name, example.facts),
            ("公布标准", example.standards),
        ):
            if given:
                parts = [self._assignment(subject, value) for subject, value in given]
                clauses.append((label, self.hand.pick(("；", "、", "，")).join(parts)))
        yield from (self._clause(*clause) for clause in self.hand.shuffled(clauses))
        yield self._clause("结果", example.expected)

    def _assignment(self, subject: Fact | Standard, value: FactInput) -> str:
        name = subject.name
        match value:
            case None:
                words: Words = (name, "未提供")
            case bool():
                words = (name,) if value else ("非", name)
            case Fraction():
                assert isinstance(subject.type, Number)
                words = (name, self.expressions.number(value, subject.type.unit))
            case date():
                words = (name, self.expressions.day(value))
            case str():
                words = (name, "为", value)
            case _:
                words = (name, "为", "、".join(sorted(value)))
        return self.hand.join(words, breaks=False)


def _contrary_of_list(node: Condition) -> Condition | None:
    """What a 不符合 before a list denies; None where no list stands below."""
    if not isinstance(node, Not):
        return None
    inner = node.operand
    while isinstance(inner, Not):
        inner = inner.operand
    return node.operand if isinstance(inner, Group) and not inner.inline else None


def _numbered(style: str, index: int) -> str:
    return style.format(chinese=NUMERALS[index], digit=index + 1, circled=chr(ord("①") + index))
