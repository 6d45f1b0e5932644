"""Conditions as truths of three values: TRUE, FALSE, and NULL while not known."""

from typing import TYPE_CHECKING, assert_never

from sqlglot import exp

from tiaowen.model.expressions import (
    Between,
    Comparator,
    Compare,
    Condition,
    Connective,
    Expression,
    Group,
    HasOption,
    Holds,
    Not,
)
from tiaowen.model.totals import Quantified
from tiaowen.model.types import Choice, Text
from tiaowen.sql.graph import Scope
from tiaowen.sql.lists import Bounds, possible_count, quantified
from tiaowen.sql.numbers import COMPARISONS, Number, compared
from tiaowen.sql.refusal import Refused
from tiaowen.sql.tree import (
    FALSE,
    TRUE,
    Sql,
    all_of,
    any_of,
    binary,
    case,
    is_true,
    not_,
    not_false,
    one_of,
    text,
    whole,
)

if TYPE_CHECKING:
    from tiaowen.sql.values import Values


def truth(values: "Values", node: Condition, scope: Scope) -> Sql:
    """Whether a condition holds."""
    match node:
        case Holds(operand=operand):
            return values.plain(operand, scope)
        case Compare(comparator=comparator, left=left, right=right):
            return comparison(values, comparator, left, right, scope)
        case Between(subject=subject, low=low, high=high):
            pairs = ((low, subject), (subject, high))
            return all_of(comparison(values, Comparator.LE, *pair, scope) for pair in pairs)
        case HasOption():
            return _has_option(values, node, scope)
        case Not(operand=operand):
            return not_(values.plain(operand, scope))
        case Group():
            return _group(values, node, scope)
        case Quantified():
            return quantified(values, node, scope)
        case _:
            assert_never(node)


def comparison(
    values: "Values", comparator: Comparator, left: Expression, right: Expression, scope: Scope
) -> Sql:
    """A comparison; a 人数 that is open is decided where all the counts it may be agree."""
    one, two = values.of(left, scope), values.of(right, scope)
    if not (isinstance(one, Number) and isinstance(two, Number)):
        if isinstance(left.type, Choice) and left.type.multiple:
            raise Refused("可多选的选项相互比较")
        return binary(COMPARISONS[comparator], one, two)  # type: ignore[arg-type]
    counted, against = possible_count(values, left, scope), possible_count(values, right, scope)
    rows = []
    if counted is not None:
        rows.append((two.known, _of_bounds(comparator, counted, two)))
    if against is not None:
        rows.append((one.known, _of_bounds(_MIRRORED[comparator], against, one)))
    match rows:
        case []:
            return compared(comparator, one, two)
        case [(test, only)] if test == TRUE:
            return only
        case _:
            return case(rows)


_MIRRORED = {
    Comparator.GE: Comparator.LE,
    Comparator.GT: Comparator.LT,
    Comparator.LE: Comparator.GE,
    Comparator.LT: Comparator.GT,
    Comparator.EQ: Comparator.EQ,
    Comparator.NE: Comparator.NE,
}


def _of_bounds(comparator: Comparator, counted: Bounds, other: Number) -> Sql:
    """Whether the comparison comes out the same from the lowest to the highest count, and how."""
    low, high = counted.low, counted.high
    match comparator:
        case Comparator.GE | Comparator.GT:
            sure, possible = compared(comparator, low, other), compared(comparator, high, other)
        case Comparator.LE | Comparator.LT:
            sure, possible = compared(comparator, high, other), compared(comparator, low, other)
        case Comparator.EQ | Comparator.NE:
            ends = (low, other), (high, other)
            sure = all_of(compared(Comparator.EQ, *each) for each in ends)
            possible = all_of(
                (compared(Comparator.LE, low, other), compared(Comparator.GE, high, other))
            )
        case _:
            assert_never(comparator)
    no, yes = (FALSE, TRUE) if comparator is not Comparator.NE else (TRUE, FALSE)
    return case([(sure, yes), (not_(possible), no)])


def _has_option(values: "Values", node: HasOption, scope: Scope) -> Sql:
    chosen = values.plain(node.subject, scope)
    options = [text(each) for each in node.options]
    match node.subject.type:
        case Choice(multiple=True):
            listed = exp.Array(expressions=options)
            return exp.ArrayOverlaps(this=chosen.copy(), expression=listed)
        case Choice() | Text():
            return one_of(chosen, options)
        case _:
            raise Refused("选项条件的左边不是选项")


def _group(values: "Values", node: Group, scope: Scope) -> Sql:
    truths = [values.plain(item.condition, scope) for item in node.items]
    match node.connective:
        case Connective.ALL:
            return all_of(truths)
        case Connective.ANY:
            return any_of(truths)
        case Connective.AT_LEAST:
            assert node.minimum is not None, "至少符合下列N项 has its N"
            least = whole(node.minimum)
            certain = binary(exp.GTE, _how_many([is_true(each) for each in truths]), least)
            possible = binary(exp.GTE, _how_many([not_false(each) for each in truths]), least)
            return case([(certain, TRUE), (not_(possible), FALSE)])
        case _:
            assert_never(node.connective)


def _how_many(tests: list[Sql]) -> Sql:
    """How many of the tests, none of which is NULL, hold."""
    made: Sql = whole(0)
    for each in tests:
        made = binary(exp.Add, made, case([(each, whole(1))], whole(0)))
    return made
