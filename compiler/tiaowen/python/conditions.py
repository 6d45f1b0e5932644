"""Conditions of the model as three-valued columns: True, False, or None while not known."""

import ast
from collections.abc import Iterator, Sequence
from typing import Final, assert_never

from attrs import field, frozen

from tiaowen.model.expressions import (
    Between,
    Cases,
    Comparator,
    Compare,
    Condition,
    Connective,
    Expression,
    Group,
    HasOption,
    Holds,
    Not,
    OpenReadings,
)
from tiaowen.model.totals import Quantified, Total
from tiaowen.python.code import (
    Expr,
    both,
    call,
    compare,
    constant,
    either,
    if_else,
    is_,
    name,
    not_,
    tuple_of,
)
from tiaowen.python.columns import ColumnNeed, Columns
from tiaowen.python.expressions import Expressions
from tiaowen.python.members import Marked
from tiaowen.python.scaled import Plain, Scaled, Value, common, join

COMPARATORS: Final[dict[Comparator, type[ast.cmpop]]] = {
    Comparator.GE: ast.GtE,
    Comparator.GT: ast.Gt,
    Comparator.LE: ast.LtE,
    Comparator.LT: ast.Lt,
    Comparator.EQ: ast.Eq,
    Comparator.NE: ast.NotEq,
}


@frozen
class Side:
    """One side of a comparison: its value, with the column of the members where it is a 人数.

    `tests` are the locals that tell which of several values holds, () where there is one.
    """

    tests: tuple[str, ...]
    values: tuple[tuple[Marked | None, Value], ...]

    @property
    def counts(self) -> bool:
        """Whether any of the values is a 人数."""
        return any(marked is not None for marked, _ in self.values)

    @property
    def alternatives(self) -> "tuple[Side, ...]":
        """A side for each value."""
        return tuple(Side((), (each,)) for each in self.values)


@frozen
class Conditions:
    """Compiles conditions into `columns`. `comments` are the words of the conditions that have some."""

    columns: Columns
    expressions: Expressions
    comments: dict[int, tuple[str, ...]]
    """By the identity of the node."""
    made: dict[int, Plain] = field(factory=dict)
    """The columns so far, by the identity of the node."""

    def column(self, node: Condition, wanted: str) -> Plain:
        """A column with a truth, named for its place in the list."""
        shared = self.expressions.shared.get(id(node))
        made = self._column(node, wanted) if shared is None else shared
        self.made[id(node)] = made
        return made

    def _column(self, node: Condition, wanted: str) -> Plain:
        comments = self.comments.get(id(node), ())
        match node:
            case Holds(operand=Cases() as cases):
                assert cases.expanded is not None, "cases of type 是否 are conditions"
                with self.expressions.tests(cases, wanted):
                    whole = self.column(cases.expanded, wanted)
                return self._truth(f"{wanted}_cases", whole.expression, whole.guards, comments)
            case Holds(operand=operand):
                value = self.expressions.value(operand, wanted)
                return self._truth(wanted, _expression(value), value.guards, comments)
            case Compare(comparator=comparator, left=left, right=right):
                return self._compared(comparator, left, right, wanted, comments)
            case Between():
                return self._between(node, wanted, comments)
            case HasOption():
                return self._option(node, wanted, comments)
            case Not(operand=operand):
                inner = self.column(operand, f"{wanted}_contrary")
                return self._guarded(wanted, not_(inner.expression), inner.guards, comments)
            case Quantified():
                truth, marked = self.expressions.sources.quantified(node, wanted)
                plain = Plain(truth, (marked.column,))
                made = self.columns.partial(wanted, plain, (), marked.need, name("bool"))
                return Plain(_expression(made), made.guards)
            case Group():
                return self._group(node, wanted, comments)
            case _:
                assert_never(node)

    def _truth(
        self, wanted: str, expression: Expr, sources: tuple[str, ...], comments: Sequence[str]
    ) -> Plain:
        return self.columns.truth(wanted, expression, sources, comments)

    def _guarded(
        self, wanted: str, expression: Expr, guards: tuple[str, ...], comments: Sequence[str]
    ) -> Plain:
        """A truth that is known as soon as its guards are."""
        type_ = name("bool")
        known, column = self.columns.column(wanted, expression, guards, type_, comments)
        return Plain(name(column), known)

    def _compared(
        self,
        comparator: Comparator,
        left: Expression,
        right: Expression,
        wanted: str,
        comments: Sequence[str],
    ) -> Plain:
        first, second = self._side(left, f"{wanted}_left"), self._side(right, f"{wanted}_right")
        return self._compare_sides(comparator, first, second, wanted, comments)

    def _side(self, node: Expression, hint: str) -> Side:
        """One side of a comparison, with a value for each reading where one of them is a 人数."""
        sources = self.expressions.sources
        opened = sources.readings(node)
        if opened is None:
            value = self.expressions.value(node, hint)
            return Side((), ((sources.counted(node), value),))
        return Side(sources.tests(opened, hint), tuple(self._readings(opened, hint)))

    def _readings(self, opened: OpenReadings, hint: str) -> Iterator[tuple[Marked | None, Value]]:
        for number, each in enumerate(opened.readings, 1):
            assert isinstance(each.body, Expression), "readings are of one kind, and one is a 人数"
            value = self.expressions.value(each.body, f"{hint}_{number}")
            counted = isinstance(each.body, Total)
            yield self.expressions.sources.counted(each.body) if counted else None, value

    def _compare_sides(
        self, comparator: Comparator, left: Side, right: Side, wanted: str, comments: Sequence[str]
    ) -> Plain:
        if left.tests:
            parts = [
                self._compare_sides(comparator, each, right, f"{wanted}_{number}", ())
                for number, each in enumerate(left.alternatives, 1)
            ]
            return self._chosen(left.tests, parts, wanted)
        if right.tests:
            parts = [
                self._compare_sides(comparator, left, each, f"{wanted}_{number}", ())
                for number, each in enumerate(right.alternatives, 1)
            ]
            return self._chosen(right.tests, parts, wanted)
        [first], [second] = left.values, right.values
        if first[0] or second[0]:
            return self._bounded(comparator, first, second, wanted)
        compared = compare_values(COMPARATORS[comparator], first[1], second[1])
        return self._guarded(wanted, compared, join(first[1], second[1]), comments)

    def _chosen(self, tests: tuple[str, ...], parts: Sequence[Plain], wanted: str) -> Plain:
        made = self.expressions.chosen(tests, parts, wanted, name("bool"))
        return Plain(_expression(made), made.guards)

    def _bounded(
        self,
        comparator: Comparator,
        left: tuple[Marked | None, Value],
        right: tuple[Marked | None, Value],
        wanted: str,
    ) -> Plain:
        """A comparison with a 人数, decided from the members that certainly count and those that may."""
        first, second = left[1], right[1]
        assert isinstance(first, Scaled), "a 人数 is a number"
        assert isinstance(second, Scaled), "it is compared with a number"
        sides, factor = common((first, second))
        step = factor.denominator
        bounds: list[Expr] = []
        guards: list[str] = []
        for (marked, value), side in zip((left, right), sides, strict=True):
            if marked is None:
                guards += value.guards
                bounds.append(tuple_of((side, side)))
            else:
                guards.append(marked.column)
                bounds.append(call("bounds_of", name(marked.column), constant(step)))
        decided = call("bounds_hold", constant(comparator.value), *bounds, constant(step))
        truth = Plain(decided, tuple(guards))
        need = ColumnNeed(join(first, second))
        made = self.columns.partial(wanted, truth, (), need, name("bool"))
        return Plain(_expression(made), made.guards)

    def _between(self, node: Between, wanted: str, comments: Sequence[str]) -> Plain:
        """Both ends in; one end that is missed decides before the other is known."""
        sides = [
            self._side(each, f"{wanted}_{end}")
            for each, end in ((node.subject, "value"), (node.low, "low"), (node.high, "high"))
        ]
        if any(side.counts for side in sides):
            return self._between_counts(sides, wanted, comments)
        subject, low, high = (side.values[0][1] for side in sides)
        if not low.guards and not high.guards:
            inside = between_values(low, subject, high)
            return self._guarded(wanted, inside, subject.guards, comments)
        above = compare_values(ast.LtE, low, subject)
        below = compare_values(ast.LtE, subject, high)
        ends = [
            self._guarded(f"{wanted}_from", above, join(low, subject), ()),
            self._guarded(f"{wanted}_to", below, join(subject, high), ()),
        ]
        return self._truth(wanted, all_hold(ends), join(subject, low, high), comments)

    def _between_counts(self, sides: Sequence[Side], wanted: str, comments: Sequence[str]) -> Plain:
        subject, low, high = sides
        halves = [
            self._compare_sides(Comparator.LE, *pair, f"{wanted}_{end}", ())
            for pair, end in (((low, subject), "from"), ((subject, high), "to"))
        ]
        asked = halves if any(side.tests for side in sides) else [s.values[0][1] for s in sides]
        return self._truth(wanted, all_hold(halves), join(*asked), comments)

    def _option(self, node: HasOption, wanted: str, comments: Sequence[str]) -> Plain:
        subject = self.expressions.value(node.subject, wanted)
        chosen = _expression(subject)
        options: list[Expr] = [constant(option) for option in node.options]
        if getattr(node.subject.type, "multiple", False):
            has = not_(call(ast.Attribute(chosen, "isdisjoint"), tuple_of(options)))
        elif len(options) == 1:
            has = compare(chosen, ast.Eq(), options[0])
        else:
            has = compare(chosen, ast.In(), tuple_of(options))
        return self._guarded(wanted, has, subject.guards, comments)

    def _group(self, node: Group, wanted: str, comments: Sequence[str]) -> Plain:
        parts = [
            self.column(item.condition, f"{wanted}_{index}")
            for index, item in enumerate(node.items, 1)
        ]
        sources = join(*parts)
        match node.connective:
            case Connective.ALL:
                truth = all_hold(parts)
            case Connective.ANY:
                truth = one_holds(parts)
            case Connective.AT_LEAST:
                truth = call(
                    "at_least",
                    constant(node.minimum),
                    tuple_of(part.expression for part in parts),
                )
            case _:
                assert_never(node.connective)
        return self._truth(wanted, truth, sources, comments)


def _expression(value: Value) -> Expr:
    assert value.expression is not None, "a truth or an option is no constant number"
    return value.expression


def compare_values(operator: type[ast.cmpop], left: Value, right: Value) -> Expr:
    """`left operator right`; numbers are brought to a common denominator first."""
    if isinstance(left, Scaled) and isinstance(right, Scaled):
        (first, second), _ = common((left, right))
        return compare(first, operator(), second)
    return compare(_expression(left), operator(), _expression(right))


def between_values(low: Value, subject: Value, high: Value) -> Expr:
    """`low <= subject <= high`."""
    if isinstance(low, Scaled) and isinstance(subject, Scaled) and isinstance(high, Scaled):
        (least, middle, most), _ = common((low, subject, high))
    else:
        least, middle, most = (_expression(value) for value in (low, subject, high))
    return ast.Compare(least, [ast.LtE(), ast.LtE()], [middle, most])


def all_hold(parts: Sequence[Plain]) -> Expr:
    """True if all are, False as soon as one is, else None."""
    names = [part.expression for part in parts]
    if len(parts) == 1 or not any(part.guards for part in parts):
        return both(*names)
    one_fails = either(*(is_(each, False) for each in names))
    return if_else(both(*names), constant(True), _open(one_fails, False))


def one_holds(parts: Sequence[Plain]) -> Expr:
    """True as soon as one is, False if none is, else None."""
    names = [part.expression for part in parts]
    unknown = [is_(part.expression, None) for part in parts if part.guards]
    if len(parts) == 1 or not unknown:
        return either(*names)
    otherwise = if_else(either(*unknown), constant(None), constant(False))
    return if_else(either(*names), constant(True), otherwise)


def _open(test: Expr, decided: bool) -> Expr:
    return if_else(test, constant(decided), constant(None))
