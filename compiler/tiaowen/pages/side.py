"""Conditions on one side of a threshold: true, false, or not decided by it alone."""

from collections.abc import Callable, Iterator, Mapping

from attrs import frozen

from tiaowen.cases.thresholds import comparisons
from tiaowen.model.expressions import (
    Between,
    Comparator,
    Compare,
    Connective,
    Expression,
    Group,
    Node,
    Not,
)
from tiaowen.model.walk import walk

_HOLDS: Mapping[Comparator, Callable[[int], bool]] = {
    Comparator.GE: lambda order: order >= 0,
    Comparator.GT: lambda order: order > 0,
    Comparator.LE: lambda order: order <= 0,
    Comparator.LT: lambda order: order < 0,
    Comparator.EQ: lambda order: order == 0,
    Comparator.NE: lambda order: order != 0,
}


@frozen
class Mark:
    """What is held against what."""

    left: Expression
    right: Expression


def holds(compare: Compare, order: int) -> bool:
    """Whether it holds where its left side is below (-1), at (0) or above (1) its right side."""
    return _HOLDS[compare.comparator](order)


def mentions(node: Node, mark: Mark) -> bool:
    """Whether something in the node is held against the mark."""
    found = (compare for each in walk(node) for compare in comparisons(each))
    return any(Mark(each.left, each.right) == mark for each in found)


def truth(node: Node, mark: Mark, order: int) -> bool | None:
    """What the node says on that side of the mark; None where something else decides too."""
    match node:
        case Compare() | Between():
            return _all(_truths(node, mark, order))
        case Not(operand=operand):
            inner = truth(operand, mark, order)
            return None if inner is None else not inner
        case Group(items=items):
            return _joined(node, [truth(item.condition, mark, order) for item in items])
        case _:
            return None


def _truths(node: Node, mark: Mark, order: int) -> Iterator[bool | None]:
    for each in comparisons(node):
        yield holds(each, order) if Mark(each.left, each.right) == mark else None


def _all(truths: Iterator[bool | None]) -> bool | None:
    found = list(truths)
    if False in found:
        return False
    return None if None in found else True


def _joined(group: Group, truths: list[bool | None]) -> bool | None:
    """Of a list that asks for some of its items: enough of them hold, or enough of them cannot."""
    least = {
        Connective.ALL: len(truths),
        Connective.ANY: 1,
        Connective.AT_LEAST: group.minimum or len(truths),
    }[group.connective]
    if truths.count(True) >= least:
        return True
    return False if len(truths) - truths.count(False) < least else None
