"""From parsed rules to tree nodes: ranges, parts, 标准同, 另行规定, 享受期限.

A method for each rule of grammar/tiaowen.lark, by its name, which documents it: it gets the bounds
of what it covers and the parts in order, marks included.
"""

# ruff: noqa: D102

from attrs import evolve

from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.syntax.build_expressions import Bounds, ExpressionBuilder
from tiaowen.syntax.tokens import Token
from tiaowen.values.absence import Absence
from tiaowen.values.boundary import BoundaryWord

Quotes = tuple[tree.Quote, ...]
SetBy = tree.Name | tree.Absent | None


class ResultBuilder(ExpressionBuilder):
    """Methods for results that are no single expression."""

    # -- ranges --

    def ranged_within(
        self, at: Bounds, _in: Token, high: tree.Node, _within: Token, set_by: SetBy, quotes: Quotes
    ) -> tree.RangeValue:
        return tree.RangeValue(None, high, (), "", "", "", set_by, quotes, self.span(at))

    def ranged_between(
        self, at: Bounds, _in: Token, low: tree.Node, _to: Token, high: tree.Node,
        _between: Token, set_by: SetBy, quotes: Quotes,
    ) -> tree.RangeValue:  # fmt: skip
        if isinstance(low, tree.Number) and isinstance(high, tree.Number):
            low = self._with_unit(low, high)
        return tree.RangeValue(low, high, (), "", "", "", set_by, quotes, self.span(at))

    def ranged_open(
        self, at: Bounds, per: tuple[str, ...], compare: Token, end: tree.Node, _comma: Token,
        open_end: Token, set_by: SetBy, quotes: Quotes,
    ) -> tree.RangeValue:  # fmt: skip
        word = compare.value
        assert isinstance(word, BoundaryWord)
        low, high = (end, None) if word.operator in ("ge", "gt") else (None, end)
        return tree.RangeValue(
            low, high, per, word.operator, word.word, open_end.text[:2], set_by, quotes,
            self.span(at),
        )  # fmt: skip

    def per(self, at: Bounds, *words: Token) -> tuple[str, ...]:
        return tuple(str(word.value) for word in words)

    def set_by(
        self, at: Bounds, _comma: Token, _by: Token, name: tree.Name, _sets: Token
    ) -> tree.Name:
        return name

    def set_by_nobody(self, at: Bounds, _comma: Token, word: Token) -> tree.Absent:
        return tree.Absent(Absence.TEXT_SILENT, Span(self.source, word.start, word.end))

    # -- parts --

    def parts(
        self, at: Bounds, _head: Token, _colon: Token, parts: tuple[tree.Part, ...]
    ) -> tree.PartsValue:
        return tree.PartsValue(parts, self.span(at))

    def part_list(self, at: Bounds, *parts: tree.Item | tree.Part | Token) -> tuple[tree.Part, ...]:
        return tuple(_as_part(part) for part in parts if not isinstance(part, Token))

    def ranged_item(
        self, at: Bounds, mark: Token, value: tree.RangeValue, _end: Token
    ) -> tree.Part:
        return tree.Part(mark.text, value, value.quotes, self.span(at))

    def labelled_ranged_item(
        self, at: Bounds, mark: Token, label: Token, _colon: Token, value: tree.RangeValue,
        end: Token,
    ) -> tree.Part:  # fmt: skip
        return evolve(self.ranged_item(at, mark, value, end), label=self.declared(label))

    # -- other standards --

    def same(self, at: Bounds, _same: Token, name: tree.Name, quotes: Quotes) -> tree.SameValue:
        return tree.SameValue(name, quotes, self.span(at))

    def elsewhere(self, at: Bounds, _word: Token, quotes: Quotes) -> tree.ElsewhereValue:
        return tree.ElsewhereValue(quotes, self.span(at))

    def unstated(
        self, at: Bounds, word: Token, first: tree.Quote, more: Quotes
    ) -> tree.ElsewhereValue:
        return tree.ElsewhereValue((first, *more), self.span(at), Absence(word.value))

    # -- periods --

    def term(self, at: Bounds, number: Token, quotes: Quotes) -> tree.TermValue:
        length = self.number(at, number)
        return tree.TermValue(length, length, "", "", quotes, self.span(at))

    def term_bounded(
        self, at: Bounds, first: Token, second: Token, quotes: Quotes
    ) -> tree.TermValue:
        number, compare = (first, second) if first.type == "NUMBER" else (second, first)
        word = compare.value
        assert isinstance(word, BoundaryWord)
        length = self.number(at, number)
        return tree.TermValue(length, length, word.operator, word.word, quotes, self.span(at))

    def term_between(
        self, at: Bounds, low: Token, _to: Token, high: Token, quotes: Quotes
    ) -> tree.TermValue:
        longest = self.number(at, high)
        shortest = self._with_unit(self.number(at, low), longest)
        return tree.TermValue(shortest, longest, "", "", quotes, self.span(at))


def _as_part(part: tree.Item | tree.Part) -> tree.Part:
    if isinstance(part, tree.Part):
        return part
    return tree.Part(part.number, part.body, part.quotes, part.span, part.label)
