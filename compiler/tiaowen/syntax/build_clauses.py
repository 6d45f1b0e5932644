"""From parsed rules to tree nodes: clauses and their values.

A method for each rule of grammar/tiaowen.lark, by its name, which documents it: it gets the bounds
of what it covers and the parts in order, marks included.
"""

# ruff: noqa: D102

from collections.abc import Callable

from attrs import evolve

from tiaowen.findings import Fix
from tiaowen.frozen import frozen
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.syntax.build_cases import CaseBuilder
from tiaowen.syntax.build_expressions import Bounds, lift
from tiaowen.syntax.build_members import MemberBuilder
from tiaowen.syntax.build_results import ResultBuilder
from tiaowen.syntax.tokens import Token
from tiaowen.values.absence import Absence
from tiaowen.values.dates import WrittenDate
from tiaowen.values.numerals import Numeral

FORMER_LABEL = "调整前标准"
Quotes = tuple[tree.Quote, ...]
Tail = tuple[tree.Name | None, bool, Quotes]


@frozen
class TypeParts:
    """A type, and what only a published standard says beside it."""

    type: tree.FactType
    keys: tuple[tree.Name, ...] = ()
    given_by_user: bool = False


Change = Callable[[TypeParts], TypeParts]
"""What one part of a type says, as an addition to the parts before it."""


class ClauseBuilder(CaseBuilder, ResultBuilder, MemberBuilder):
    """Methods for clauses and what stands in them."""

    # -- clauses --

    def _clause(self, at: Bounds, label: Token, value: tree.Value) -> tree.Clause:
        where = Span(self.source, label.start, label.end)
        return tree.Clause(str(label.value), where, value, self.span(at))

    def value_clause(
        self, at: Bounds, label: Token, _colon: Token, value: tree.Value, _end: Token
    ) -> tree.Clause:
        return self._clause(at, label, value)

    def text_clause(
        self, at: Bounds, label: Token, _colon: Token, text: Token, *rest: Quotes | Token
    ) -> tree.Clause:
        quotes = next((part for part in rest if not isinstance(part, Token)), ())
        value = self.other_marks(label, text) or self._text(text, quotes)
        return self._clause(at, label, value)

    def frequency_clause(
        self, at: Bounds, label: Token, _colon: Token, text: Token, quotes: Quotes, _end: Token
    ) -> tree.Clause:
        if broken := self.other_marks(label, text):
            return self._clause(at, label, broken)
        end = quotes[-1].span.end if quotes else text.end
        return self._clause(at, label, self.frequency_value(text, quotes, (text.start, end)))

    def ceiling_clause(
        self, at: Bounds, label: Token, _colon: Token, amount: tree.Node,
        *rest: Token | Quotes,
    ) -> tree.Clause:  # fmt: skip
        tails = [each for each in rest if isinstance(each, Token) and each.type == "CEILING_TAIL"]
        quotes = next((each for each in rest if not isinstance(each, Token)), ())
        return self._clause(at, label, self.ceiling_value(amount, tails, quotes, at))

    def members_clause(
        self, at: Bounds, label: Token, _colon: Token, table: tree.Table
    ) -> tree.Clause:
        return self._clause(at, label, tree.MemberTable(table, table.span))

    def no_members_clause(
        self, at: Bounds, label: Token, _colon: Token, none: Token, _end: Token
    ) -> tree.Clause:
        where = Span(self.source, none.start, none.end)
        return self._clause(at, label, tree.MemberTable(None, where))

    def given_none(self, at: Bounds, word: Token, name: tree.Name | Token) -> tree.Assignment:
        named = name if isinstance(name, tree.Name) else self.declared(name)
        return tree.Assignment(tree.Name(named.text, named.span), False, self.span(at))

    def _text(self, text: Token, quotes: Quotes) -> tree.TextValue:
        end = quotes[-1].span.end if quotes else text.end
        return tree.TextValue(str(text.value), Span(self.source, text.start, end), quotes)

    def none_clause(
        self, at: Bounds, label: Token, _colon: Token, none: Token, quotes: Quotes, _end: Token
    ) -> tree.Clause:
        return self._clause(at, label, self._text(none, quotes))

    def expected_clause(
        self, at: Bounds, label: Token, _colon: Token, text: Token, _end: Token
    ) -> tree.Clause:
        where = Span(self.source, text.start, text.end)
        return self._clause(at, label, tree.Expected(str(text.value), where))

    def body_clause(
        self, at: Bounds, label: Token, _colon: Token, value: tree.Value
    ) -> tree.Clause:
        return self._clause(at, label, value)

    def raised(
        self, at: Bounds, node: tree.Node, before: Token, quotes: Quotes
    ) -> tuple[tree.Quoted, tree.TextValue, Span]:
        """1500元/人（由800元/人提高）「…」: the quotes carry what is and what was."""
        bare, own = lift(node)
        start = before.text.index(str(before.value)) + before.start
        where = Span(self.source, start, start + len(str(before.value)))
        now = tree.Quoted(bare, (*own, *quotes), self.span((at[0], bare.span.end)))
        mark = Span(self.source, before.start, before.end)
        return now, tree.TextValue(str(before.value), where, (*own, *quotes)), mark

    def raised_clause(
        self, at: Bounds, label: Token, _colon: Token,
        raised: tuple[tree.Quoted, tree.TextValue, Span], _end: Token,
    ) -> tuple[tree.Clause, ...]:  # fmt: skip
        now, before, mark = raised
        former = tree.Clause(FORMER_LABEL, mark, before, self.span(at))
        return self._clause(at, label, now), former

    def reading_clause(
        self, at: Bounds, label: Token, _colon: Token, said: Token, _second: Token,
        body: tree.Quoted,
    ) -> tree.Clause:  # fmt: skip
        where = Span(self.source, said.start, said.end)
        name = tree.Name(str(said.value), where)
        return self._clause(at, label, tree.ReadingValue(name, body, where.to(body.span)))

    def body(self, at: Bounds, node: tree.Node, _end: Token) -> tree.Quoted:
        bare, quotes = lift(node)
        end = quotes[-1].span.end if quotes else bare.span.end
        return tree.Quoted(bare, quotes, self.span((at[0], end)))

    def list_body(self, at: Bounds, node: tree.Node) -> tree.Quoted:
        bare, quotes = lift(node)
        return tree.Quoted(bare, quotes, self.span(at))

    def date_clause(
        self, at: Bounds, label: Token, _colon: Token, date: Token, quotes: Quotes, _end: Token
    ) -> tree.Clause:
        day = self.date_from(date, None)
        return self._clause(at, label, tree.Quoted(day, quotes, self._over(day.span, quotes)))

    def number_clause(
        self, at: Bounds, label: Token, _colon: Token, number: Token, quotes: Quotes, _end: Token
    ) -> tree.Clause:
        value = self.number(at, number)
        return self._clause(at, label, tree.Quoted(value, quotes, self._over(value.span, quotes)))

    def _over(self, span: Span, quotes: Quotes) -> Span:
        return span.to(quotes[-1].span) if quotes else span

    def broken_clause(self, at: Bounds, label: Token, broken: tree.Broken) -> tree.Clause:
        return self._clause(at, label, tree.Broken(broken.span))

    def other_clause(self, at: Bounds, label: Token) -> tree.Clause:
        """A clause whose label was reported by the lexer."""
        where = self.span((label.start, label.start + len(str(label.value))))
        return tree.Clause(str(label.value), where, tree.Broken(self.span(at)), self.span(at))

    # -- quotes and names --

    def quote_list(self, at: Bounds, *parts: tree.Quote | Token) -> tree.QuoteList:
        quotes = tuple(part for part in parts if isinstance(part, tree.Quote))
        return tree.QuoteList(quotes, self.span(at))

    def open_terms_clause(
        self, at: Bounds, label: Token, _colon: Token, quotes: tree.QuoteList, *rest: Token
    ) -> tree.Clause:
        text = next((str(token.value) for token in rest if token.type == "TEXT"), "")
        end = next((token.end for token in rest if token.type == "TEXT"), quotes.span.end)
        span = self.span((quotes.span.start, end))
        return self._clause(at, label, tree.OpenTerms(quotes.quotes, text, span))

    def name_list(self, at: Bounds, *parts: tree.NameRef | Token) -> tree.NameList:
        names = tuple(part for part in parts if isinstance(part, tree.NameRef))
        open_ended = any(isinstance(part, Token) and part.type == "ETC" for part in parts)
        return tree.NameList(names, open_ended, self.span(at))

    def name_ref(self, at: Bounds, name: tree.Name, quotes: Quotes) -> tree.NameRef:
        return tree.NameRef(name, quotes, self.span(at))

    def controls(self, at: Bounds, *parts: tree.Control | Token) -> tree.Controls:
        return tree.Controls(
            tuple(part for part in parts if isinstance(part, tree.Control)), self.span(at)
        )

    def control(self, at: Bounds, kind: Token, number: Token) -> tree.Control:
        numeral = number.value
        assert isinstance(numeral, Numeral)
        return tree.Control(self.declared(kind), int(numeral.value), self.span(at))

    def no_controls_clause(
        self, at: Bounds, label: Token, _colon: Token, none: Token, _end: Token
    ) -> tree.Clause:
        where = Span(self.source, none.start, none.end)
        return self._clause(at, label, tree.Controls((), where))

    def decided(
        self, at: Bounds, _by: Token, body: tree.Name, _decides: Token, quotes: Quotes
    ) -> tree.DecidedBy:
        return tree.DecidedBy(body, quotes, self.span(at))

    def decided_open(self, at: Bounds, word: Token, quotes: Quotes) -> tree.DecidedBy:
        return tree.DecidedBy(self._text_silent(word), quotes, self.span(at))

    def _text_silent(self, word: Token) -> tree.Absent:
        return tree.Absent(Absence.TEXT_SILENT, Span(self.source, word.start, word.end))

    # -- choices --

    def choice(
        self, at: Bounds, _by: Token, chooser: tree.Name, word: Token, _colon: Token,
        items: tuple[tree.Item, ...],
    ) -> tree.ChoiceValue:  # fmt: skip
        by_applicant = chooser.text == "申请人"
        return tree.ChoiceValue(chooser, by_applicant, items, self.span(at))

    def open_choice(
        self, at: Bounds, word: Token, _colon: Token, items: tuple[tree.Item, ...]
    ) -> tree.ChoiceValue:
        return tree.ChoiceValue(self._text_silent(word), False, items, self.span(at))

    # -- windows --

    def absent_mark(self, at: Bounds) -> None:
        return None

    def present(self, at: Bounds, token: Token) -> bool:
        return True

    def by_date(self, at: Bounds, _open: Token, name: tree.Name, _close: Token) -> tree.Name:
        return name

    def window_tail(
        self, at: Bounds, by: tree.Name | None, before_issue: bool | None, quotes: Quotes
    ) -> Tail:
        return by, bool(before_issue), quotes

    def _window(
        self, at: Bounds, start: tree.DateLit | None, end: tree.DateLit | None, tail: Tail
    ) -> tree.WindowValue:
        by, before_issue, quotes = tail
        return tree.WindowValue(start, end, by, before_issue, quotes, self.span(at))

    def window_between(
        self, at: Bounds, first: Token, _to: Token, last: Token, tail: Tail
    ) -> tree.WindowValue:
        start = self._edge(first, None, last=False)
        return self._window(at, start, self._edge(last, start, last=True), tail)

    def window_between_from(
        self, at: Bounds, _from: Token, first: Token, to: Token, last: Token, tail: Tail
    ) -> tree.WindowValue:
        return self.window_between(at, first, to, last, tail)

    def window_from(
        self, at: Bounds, _from: Token, first: Token, _start: Token, tail: Tail
    ) -> tree.WindowValue:
        return self._window(at, self._edge(first, None, last=False), None, tail)

    def window_from_bare(
        self, at: Bounds, first: Token, _start: Token, tail: Tail
    ) -> tree.WindowValue:
        return self._window(at, self._edge(first, None, last=False), None, tail)

    def window_till(self, at: Bounds, last: Token, till: Token, tail: Tail) -> tree.WindowValue:
        if till.text == "前":
            self._report_before((last.start, till.end), last.text)
        return self._window(at, None, self._edge(last, None, last=True), tail)

    def _report_before(self, at: Bounds, day: str) -> None:
        instead = f"至{day}止"
        self.report(
            "TW0242", at, f"“{day}前”写在期限里，当日也算在内；写在条件里比较日期时，“某日前”不含当日。",
            f"写成“{instead}”意思一样，不会读错；当日不算的，请写前一天。",
            Fix(f"改写成“{instead}”", self.span(at), instead),
        )  # fmt: skip

    def window_to(
        self, at: Bounds, _to: Token, last: Token, *rest: Token | Tail
    ) -> tree.WindowValue:
        tail = next(part for part in reversed(rest) if not isinstance(part, Token))
        return self._window(at, None, self._edge(last, None, last=True), tail)

    def window_day(self, at: Bounds, day: Token, tail: Tail) -> tree.WindowValue:
        start, end = self._edge(day, None, last=False), self._edge(day, None, last=True)
        return self._window(at, start, end, tail)

    def _edge(self, token: Token, left: tree.DateLit | None, *, last: bool) -> tree.DateLit:
        """One end of a window; a month or a year gives its first or last day."""
        written = token.value
        if isinstance(written, WrittenDate) and written.day is None:
            covered = written.window
            if covered is not None:
                day = covered.end if last else covered.start
                return tree.DateLit(day, Span(self.source, token.start, token.end))
        return self.date_from(token, left)

    # -- facts of a 算例 --

    def assignments(self, at: Bounds, *parts: tree.Assignment | Token) -> tree.Assignments:
        items = tuple(part for part in parts if isinstance(part, tree.Assignment))
        return tree.Assignments(items, self.span(at))

    def given_true(self, at: Bounds, name: tree.Name) -> tree.Assignment:
        return tree.Assignment(name, True, self.span(at))

    def given_false(self, at: Bounds, _not: Token, name: tree.Name) -> tree.Assignment:
        return tree.Assignment(name, False, self.span(at))

    def given_value(self, at: Bounds, name: tree.Name, *tokens: Token) -> tree.Assignment:
        token = tokens[-1]
        if token.type == "NUMBER":
            return tree.Assignment(name, self.number(at, token), self.span(at))
        return tree.Assignment(name, self.date_from(token, None), self.span(at))

    def given_options(
        self, at: Bounds, name: tree.Name, _is: Token, options: tuple[tree.Name, ...]
    ) -> tree.Assignment:
        return tree.Assignment(name, options, self.span(at))

    def given_nothing(self, at: Bounds, name: tree.Name, _word: Token) -> tree.Assignment:
        return tree.Assignment(name, None, self.span(at))

    # -- types --

    def fact_type(self, at: Bounds, kind: Token, *parts: Change | Token) -> TypeParts:
        made = TypeParts(tree.FactType(str(kind.value), self.span(at)))
        for part in parts:
            if not isinstance(part, Token):
                made = part(made)
        return made

    def keyed_by(self, at: Bounds, _by: Token, *parts: tree.Name | Token) -> Change:
        names = tuple(part for part in parts if isinstance(part, tree.Name))
        return lambda made: evolve(made, keys=names)

    def by_user(self, at: Bounds, _word: Token) -> Change:
        return lambda made: evolve(made, given_by_user=True)

    def options(self, at: Bounds, *tokens: Token) -> Change:
        names = tuple(self.declared(token) for token in tokens if token.type == "NAME")
        return lambda made: evolve(made, type=evolve(made.type, options=names))

    def unit(self, at: Bounds, token: Token) -> Change:
        return lambda made: evolve(made, type=evolve(made.type, unit=str(token.value)))

    def maximum(self, at: Bounds, _word: Token, number: Token) -> Change:
        limit = self.number(at, number)
        return lambda made: evolve(made, type=evolve(made.type, maximum=limit))

    def negative(self, at: Bounds, _word: Token) -> Change:
        return lambda made: evolve(made, type=evolve(made.type, may_be_negative=True))

    def multiple(self, at: Bounds, _word: Token) -> Change:
        return lambda made: evolve(made, type=evolve(made.type, multiple=True))

    def digits(self, at: Bounds, token: Token) -> Change:
        count = int(str(token.value)[:4])
        return lambda made: evolve(made, type=evolve(made.type, digits=count))

    def authority(self, at: Bounds, _word: Token, name: tree.Name) -> Change:
        return lambda made: evolve(made, type=evolve(made.type, authority=name))

    def authority_absent(self, at: Bounds, _word: Token, word: Token) -> Change:
        where = Span(self.source, word.start, word.end)
        absent = tree.Absent(Absence(word.value), where)
        return lambda made: evolve(made, type=evolve(made.type, authority=absent))
