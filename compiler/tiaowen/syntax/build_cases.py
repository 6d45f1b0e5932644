"""From parsed rules to tree nodes: values and conditions by cases, ages.

A method for each rule of grammar/tiaowen.lark, by its name, which documents it: it gets the bounds
of what it covers and the parts in order, marks included.
"""

# ruff: noqa: D102

from tiaowen.syntax import tree
from tiaowen.syntax.build_expressions import Bounds, ExpressionBuilder, lift
from tiaowen.syntax.tokens import Token

Quotes = tuple[tree.Quote, ...]
Cases = tuple[tree.Case, ...]


class CaseBuilder(ExpressionBuilder):
    """Methods for 按下列情形分别确定 in its three forms."""

    def by_cases(
        self, at: Bounds, _word: Token, _colon: Token, cases: Cases,
        order: tree.InOrder | None = None,
    ) -> tree.Cases:  # fmt: skip
        return tree.Cases(cases, order, self.span(at))

    def case_items(self, at: Bounds, *parts: tree.Case | Token) -> Cases:
        return tuple(part for part in parts if isinstance(part, tree.Case))

    def case(
        self, at: Bounds, mark: Token, condition: tree.Node, _then: Token, value: tree.Node,
        _end: Token,
    ) -> tree.Case:  # fmt: skip
        body, quotes = lift(value)
        guard, own = lift(condition)
        return tree.Case(mark.text, guard, body, own + quotes, self.span(at))

    def otherwise_case(
        self, at: Bounds, mark: Token, _word: Token, _then: Token, value: tree.Node, _end: Token
    ) -> tree.Case:
        body, quotes = lift(value)
        return tree.Case(mark.text, None, body, quotes, self.span(at))

    def broken_case(self, at: Bounds | None, mark: Token, broken: tree.Broken) -> tree.Case:
        where = broken.span if at is None else self.span(at)
        fault = tree.Broken(broken.span)
        return tree.Case(mark.text, fault, fault, (), where)

    def in_order(self, at: Bounds, word: Token, quotes: Quotes, _end: Token) -> tree.InOrder:
        end = quotes[-1].span.end if quotes else word.end
        return tree.InOrder(quotes, self.span((word.start, end)))

    def cases_table(self, at: Bounds, *parts: object) -> tree.CasesTable:
        table = next(part for part in parts if isinstance(part, tree.Table))
        order = next((part for part in parts if isinstance(part, tree.InOrder)), None)
        columns = tuple(p for p in parts if not isinstance(p, (Token, tree.Table, tree.InOrder)))
        return tree.CasesTable(columns, table, order, self.span(at))  # type: ignore[arg-type]

    def cases_in_turn(
        self, at: Bounds, _by: Token, column: tree.Node,
        *parts: tree.Node | tree.Name | Quotes | Token,
    ) -> tree.Node:  # fmt: skip
        options = tuple(part for part in parts if isinstance(part, tree.Name))
        values = tuple(p for p in parts if not isinstance(p, (Token, tree.Name, tuple)))
        quotes: Quotes = ()
        if isinstance(parts[-2], tuple) and not isinstance(parts[-2], Token):
            quotes = parts[-2]
        end = values[-1].span.end
        node = tree.CasesInTurn(column, options, values, self.span((at[0], end)))
        return self.quoted(at, node, quotes)

    def age(self, at: Bounds, base: tree.Node, _word: Token) -> tree.Age:
        return tree.Age(base, self.span(at))
