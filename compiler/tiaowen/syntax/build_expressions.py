"""From parsed rules to tree nodes: names, quotes, expressions, conditions, lists.

A method for each rule of grammar/tiaowen.lark, by its name, which documents it: it gets the bounds
of what it covers and the parts in order, marks included.
"""

# ruff: noqa: D102

from datetime import date

from attrs import define, evolve, field

from tiaowen.findings import Finding, Fix
from tiaowen.findings.catalogue import finding
from tiaowen.source import SourceFile, Span
from tiaowen.syntax import tree
from tiaowen.syntax.tokens import Token
from tiaowen.values.absence import Absence
from tiaowen.values.boundary import BoundaryWord
from tiaowen.values.dates import WrittenDate
from tiaowen.values.numerals import Numeral

Bounds = tuple[int, int]

_OPERATORS = {
    "ADD": tree.Operator.ADD,
    "SUB": tree.Operator.SUBTRACT,
    "MUL": tree.Operator.MULTIPLY,
    "DIV": tree.Operator.DIVIDE,
}
_INCLUDING = {"ge": "ge", "gt": "ge", "le": "le", "lt": "le"}
_EXCLUDING = {"ge": "gt", "gt": "gt", "le": "lt", "lt": "lt"}


@define
class ExpressionBuilder:
    """Methods for names, values, conditions and lists."""

    source: SourceFile
    place: str = ""
    findings: list[Finding] = field(factory=list)

    def span(self, at: Bounds) -> Span:
        """A range of this file."""
        return Span(self.source, *at)

    def report(
        self, code: str, at: Bounds, message: str, help: str, fix: Fix | None = None
    ) -> None:
        """Add a finding about a range of this file."""
        found = finding(code, self.span(at), message, help, place=self.place, fix=fix)
        self.findings.append(found)

    # -- names, quotes, absence --

    def name(self, at: Bounds, token: Token) -> tree.Name:
        return tree.Name(token.text, self.span(at), token.type == "UNKNOWN")

    def declared(self, token: Token) -> tree.Name:
        """A name where it is declared or chosen."""
        return tree.Name(str(token.value), Span(self.source, token.start, token.end))

    def absent(self, at: Bounds, token: Token) -> tree.Absent:
        return tree.Absent(Absence(token.value), self.span((token.start, token.end)))

    def quote(self, at: Bounds, *tokens: Token) -> tree.Quote:
        parts = {token.type: token for token in tokens}
        words = parts["QUOTE"]
        return tree.Quote(
            text=str(words.value),
            span=self.span(at),
            inner=self.span((words.start + 1, words.end - 1)),
            place=str(parts["PLACE"].value) if "PLACE" in parts else "",
            occurrence=_int(parts["OCCURRENCE"]) if "OCCURRENCE" in parts else None,
            sic="SIC" in parts,
        )

    def quotes(self, at: Bounds, *quotes: tree.Quote) -> tuple[tree.Quote, ...]:
        return quotes

    # -- values --

    def number(self, at: Bounds, token: Token) -> tree.Number:
        numeral = token.value
        assert isinstance(numeral, Numeral)
        return tree.Number(numeral.value, numeral.unit or "", self.span((token.start, token.end)))

    def date_value(self, at: Bounds, token: Token) -> tree.DateLit:
        return self.date_from(token, None)

    def date_from(self, token: Token, left: tree.DateLit | None) -> tree.DateLit:
        """A single day; without a year it takes that of the date to its left."""
        written, span = token.value, self.span((token.start, token.end))
        if not isinstance(written, WrittenDate):
            return tree.DateLit(None, span)
        day = self._day(token, written, left)
        return tree.DateLit(day, span)

    def _day(self, token: Token, written: WrittenDate, left: tree.DateLit | None) -> date | None:
        at = (token.start, token.end)
        if written.year is None and left is not None:
            if left.value is None:
                return None
            dated = written.in_year(left.value.year)
            if not isinstance(dated, WrittenDate):
                self.report("TW0222", at, *_no_such_day(written.text, left.value.year))
                return None
            written = dated
        if written.year is None or written.day is None or written.month is None:
            missing = "年份" if written.year is None else "日"
            self.report(
                "TW0223", at, f"“{written.text}”没有写{missing}，不知道是哪一天。",
                "请写全，如“2019年1月1日”。",
            )  # fmt: skip
            return None
        return date(written.year, written.month, written.day)

    def name_value(self, at: Bounds, name: tree.Name) -> tree.NameExpr:
        return tree.NameExpr(name, self.span(at))

    def owned_value(self, at: Bounds, owner: Token, _of: Token, name: tree.Name) -> tree.NameExpr:
        return tree.NameExpr(name, self.span(at), self.declared(owner))

    def bracket(self, at: Bounds, _left: Token, node: tree.Node, _right: Token) -> tree.Node:
        return node

    def shift(self, at: Bounds, base: tree.Node, direction: Token, amount: Token) -> tree.DateShift:
        number = self.number(at, amount)
        return tree.DateShift(base, number, direction.type == "AFTER", self.span(at))

    def binary(self, at: Bounds, left: tree.Node, operator: Token, right: tree.Node) -> tree.Binary:
        return tree.Binary(_OPERATORS[operator.type], left, right, self.span(at))

    def excess(
        self, at: Bounds, left: tree.Node, _exceeds: Token, right: tree.Node, _part: Token
    ) -> tree.Excess:
        return tree.Excess(left, right, self.span(at))

    def higher(self, at: Bounds, *parts: tree.Node | Token) -> tree.Extreme:
        return tree.Extreme(tree.ExtremeKind.HIGHER, _nodes(parts), self.span(at))

    def lower(self, at: Bounds, *parts: tree.Node | Token) -> tree.Extreme:
        return tree.Extreme(tree.ExtremeKind.LOWER, _nodes(parts), self.span(at))

    # -- steps --

    def stepped(self, at: Bounds, base: tree.Node, *steps: tree.Step) -> tree.Stepped:
        return tree.Stepped(base, steps, self.span(at))

    def clip_step(
        self, at: Bounds, _comma: Token, compare: Token, threshold: tree.Node, _by: Token,
        value: tree.Node, _counts: Token,
    ) -> tree.CapStep | tree.FloorStep:  # fmt: skip
        word = compare.value
        assert isinstance(word, BoundaryWord)
        step = tree.CapStep if word.operator in ("gt", "ge") else tree.FloorStep
        if word.operator not in ("gt", "lt"):
            self.report(
                "TW0226", (compare.start, compare.end),
                f"“{word.word}”不能用来封顶或者保底。",
                "封顶请写“超过X的，按X计”，保底请写“低于X的，按X计”。",
            )  # fmt: skip
        return step(threshold, value, self.span((compare.start, at[1])))

    def round_step(self, at: Bounds, _comma: Token, rounding: Token) -> tree.RoundStep:
        assert isinstance(rounding.value, tuple)
        mode, place = rounding.value
        return tree.RoundStep(mode, place, self.span((rounding.start, rounding.end)))

    def zero_step(
        self, at: Bounds, _comma: Token, zero: Token, value: tree.Node, _counts: Token
    ) -> tree.ZeroDivisorStep:
        return tree.ZeroDivisorStep(value, self.span((zero.start, at[1])))

    # -- comparisons --

    def compare(
        self, at: Bounds, left: tree.Node, compare: Token, right: tree.Node
    ) -> tree.Comparison:
        word = compare.value
        assert isinstance(word, BoundaryWord)
        where = self.span((compare.start, compare.end))
        return tree.Comparison(word.operator, word.word, left, right, where, self.span(at))

    def compare_marked(
        self, at: Bounds, left: tree.Node, compare: Token, right: tree.Node, mark: Token
    ) -> tree.Comparison:
        return self._marked(self.compare(at, left, compare, right), mark)

    def compare_twice(
        self, at: Bounds, left: tree.Node, compare: Token, right: tree.Node, suffix: Token
    ) -> tree.Comparison:
        """满6个月以上: both words must say the same."""
        first, second = compare.value, suffix.value
        assert isinstance(first, BoundaryWord)
        assert isinstance(second, BoundaryWord)
        if first.operator != second.operator:
            self.report(
                "TW0227", at,
                f"“{first.word}”和“{second.word}”说的不是一回事，正好相等时算不算说不清。",
                f"请只留一个，如“{first.word}”或者“{second.word}”。",
            )  # fmt: skip
        comparison = self.compare(at, left, compare, right)
        return evolve(comparison, word=f"{first.word}…{second.word}")

    def compare_suffix(
        self, at: Bounds, left: tree.Node, number: Token, suffix: Token
    ) -> tree.Comparison:
        return self.compare(at, left, suffix, self.number(at, number))

    def compare_suffix_marked(
        self, at: Bounds, left: tree.Node, number: Token, suffix: Token, mark: Token
    ) -> tree.Comparison:
        return self._marked(self.compare_suffix(at, left, number, suffix), mark)

    def _marked(self, comparison: tree.Comparison, mark: Token) -> tree.Comparison:
        folded = _INCLUDING if mark.type == "INCLUDED" else _EXCLUDING
        operator = folded.get(comparison.operator, comparison.operator)
        return evolve(comparison, operator=operator)

    def number_range(
        self, at: Bounds, subject: tree.Node, low: Token, mark: Token, high: Token
    ) -> tree.RangeComparison:
        left, right = self.number(at, low), self.number(at, high)
        return self._range(at, subject, left, right)

    def range_in(
        self, at: Bounds, subject: tree.Node, _in: Token, low: tree.Node, _to: Token,
        high: tree.Node, _between: Token | None = None,
    ) -> tree.RangeComparison:  # fmt: skip
        return self._range(at, subject, low, high)

    def _range(
        self, at: Bounds, subject: tree.Node, low: tree.Node, high: tree.Node
    ) -> tree.RangeComparison:
        if isinstance(low, tree.Number) and isinstance(high, tree.Number):
            low = self._with_unit(low, high)
        return tree.RangeComparison(subject, low, high, self.span(at))

    def _with_unit(self, low: tree.Number, high: tree.Number) -> tree.Number:
        if low.unit or not high.unit:
            return low
        if high.unit in ("%", "‰", "‱"):
            scale = {"%": 100, "‰": 1000, "‱": 10000}[high.unit]
            return evolve(low, value=low.value / scale, unit=high.unit)
        if any(magnitude in high.span.text for magnitude in "万亿"):
            self.report(
                "TW0221", (low.span.start, high.span.end),
                f"“{low.span.text}”后面没有写单位，不知道是{low.span.text}元还是{low.span.text}万元。",
                f"请把两头都写全，如“{low.span.text}万元至{high.span.text}”。",
            )  # fmt: skip
        return evolve(low, unit=high.unit)

    def is_value(
        self, at: Bounds, left: tree.Node, word: Token, right: tree.Node
    ) -> tree.Comparison:
        where = self.span((word.start, word.end))
        return tree.Comparison("eq", word.text, left, right, where, self.span(at))

    def is_not_value(
        self, at: Bounds, left: tree.Node, word: Token, right: tree.Node
    ) -> tree.Comparison:
        return evolve(self.is_value(at, left, word, right), operator="ne")

    def is_option(
        self, at: Bounds, left: tree.Node, _is: Token, options: tuple[tree.Name, ...]
    ) -> tree.OptionTest:
        return tree.OptionTest(left, options, False, self.span(at))

    def is_not_option(
        self, at: Bounds, left: tree.Node, _is: Token, options: tuple[tree.Name, ...]
    ) -> tree.OptionTest:
        return tree.OptionTest(left, options, True, self.span(at))

    def chosen(self, at: Bounds, *tokens: Token) -> tuple[tree.Name, ...]:
        return tuple(self.declared(token) for token in tokens if token.type == "OPTION")

    # -- conditions --

    def negation(self, at: Bounds, _not: Token, operand: tree.Node) -> tree.Not:
        return tree.Not(operand, self.span(at))

    def not_met(self, at: Bounds, _not: Token, _colon: Token, operand: tree.Node) -> tree.Node:
        body, quotes = lift(operand)
        negated = tree.Not(body, self.span((at[0], body.span.end)))
        return tree.Quoted(negated, quotes, self.span(at)) if quotes else negated

    def quoted(self, at: Bounds, node: tree.Node, quotes: tuple[tree.Quote, ...]) -> tree.Node:
        return tree.Quoted(node, quotes, self.span(at)) if quotes else node

    def all_of(self, at: Bounds, *parts: tree.Node | Token) -> tree.Logical:
        return tree.Logical(tree.Connective.ALL, _nodes(parts), self.span(at))

    def any_of(self, at: Bounds, *parts: tree.Node | Token) -> tree.Logical:
        return tree.Logical(tree.Connective.ANY, _nodes(parts), self.span(at))

    # -- lists --

    def condition_list(
        self, at: Bounds, head: Token, _colon: Token, items: tuple[tree.Item, ...]
    ) -> tree.ItemList:
        assert isinstance(head.value, tuple)
        connective, minimum = head.value
        return tree.ItemList(tree.Connective[connective], minimum, items, self.span(at))

    def not_list(self, at: Bounds, *parts: tree.Node | Token) -> tree.Not:
        return tree.Not(_nodes(parts)[0], self.span(at))

    def items(self, at: Bounds, *parts: tree.Item | Token) -> tuple[tree.Item, ...]:
        return tuple(part for part in parts if isinstance(part, tree.Item))

    def item(self, at: Bounds, mark: Token, node: tree.Node, _end: Token) -> tree.Item:
        body, quotes = lift(node)
        return tree.Item(mark.text, body, quotes, self.span(at))

    def labelled_item(
        self, at: Bounds, mark: Token, label: Token, _colon: Token, node: tree.Node, end: Token
    ) -> tree.Item:
        return evolve(self.item(at, mark, node, end), label=self.declared(label))

    def list_item(self, at: Bounds, mark: Token, node: tree.Node) -> tree.Item:
        return tree.Item(mark.text, node, (), self.span(at))

    def broken_item(self, at: Bounds | None, mark: Token, broken: tree.Broken) -> tree.Item:
        where = broken.span if at is None else self.span(at)
        return tree.Item(mark.text, tree.Broken(broken.span), (), where)

    # -- tables --

    def progressive(
        self, at: Bounds, base: tree.Node, _word: Token, _colon: Token, table: tree.Table
    ) -> tree.Progressive:
        return tree.Progressive(base, table, self.span(at))

    def table(self, at: Bounds | None, *rows: tuple[tree.Cell, ...]) -> tree.Table:
        where = rows[0][0].span if at is None else self.span(at)  # every cell is empty
        return tree.Table(rows[0], rows[1:], where)

    def row(self, at: Bounds, *tokens: Token) -> tuple[tree.Cell, ...]:
        return tuple(
            tree.Cell(str(token.value), Span(self.source, token.start, token.end))
            for token in tokens
            if token.type == "CELL"
        )


def lift(node: tree.Node) -> tuple[tree.Node, tuple[tree.Quote, ...]]:
    """A node and the quotes that carry the whole of it.

    Of `A且B「…」` the quote behind the last condition carries both; where an earlier one has its own
    quote, each keeps its own.
    """
    match node:
        case tree.Quoted(body, quotes):
            return body, quotes
        case tree.Logical(connective, operands, span):
            last = operands[-1]
            if isinstance(last, tree.Quoted) and not any(
                isinstance(operand, tree.Quoted) for operand in operands[:-1]
            ):
                bare = Span(span.file, span.start, last.body.span.end)
                return tree.Logical(connective, (*operands[:-1], last.body), bare), last.quotes
    return node, ()


def _nodes(parts: tuple[tree.Node | Token, ...]) -> tuple[tree.Node, ...]:
    return tuple(part for part in parts if not isinstance(part, Token))


def _int(token: Token) -> int:
    assert isinstance(token.value, int)
    return token.value


def _no_such_day(text: str, year: int) -> tuple[str, str]:
    return f"{year}年没有{text}这一天，期限算不出来。", "请核对原文的月和日。"
