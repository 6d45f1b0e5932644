"""A condition with one comparison in it settled: whether it can still hold, or still fail."""

from attrs import evolve

from tiaowen.cases.thresholds import comparisons
from tiaowen.model.expressions import (
    Between,
    Comparator,
    Compare,
    Condition,
    Connective,
    DefinitionRef,
    Expression,
    Group,
    Holds,
    Item,
    Not,
)
from tiaowen.model.totals import Quantified, QuantifierKind, Total

_CONDITIONS = (Holds, Compare, Between, Not, Group, Quantified)


def spelled_out(condition: Condition) -> Condition:
    """The condition with the bodies of definitions for their names, and two comparisons for a range."""
    match condition:
        case Holds(operand=DefinitionRef(definition=definition)):
            body = definition.body
            return spelled_out(body) if isinstance(body, _CONDITIONS) else condition
        case Between():
            items = tuple(Item("", each, (), span=each.span) for each in comparisons(condition))
            return Group(Connective.ALL, items, inline=True, span=condition.span)
        case Compare(left=left, right=right):
            return evolve(condition, left=_spelled(left), right=_spelled(right))
        case Not(operand=operand) | Quantified(condition=operand):
            return _around(condition, spelled_out(operand))
        case Group(items=items):
            each = (evolve(item, condition=spelled_out(item.condition)) for item in items)
            return evolve(condition, items=tuple(each))
        case _:
            return condition


def _spelled(side: Expression) -> Expression:
    """A total with its condition spelled out, also where it is read by name."""
    match side:
        case DefinitionRef(definition=definition) if isinstance(definition.body, Total):
            return _spelled(definition.body)
        case Total(condition=condition) if condition is not None:
            return evolve(side, condition=spelled_out(condition))
        case _:
            return side


def _around(whole: Not | Quantified, condition: Condition) -> Condition:
    if isinstance(whole, Not):
        return evolve(whole, operand=condition)
    return evolve(whole, condition=condition)


def settled(condition: Condition, node: Condition, *, favours: bool) -> Condition:
    """The condition with one comparison settled: so that it favours the whole, or speaks against it.

    Both are spelled out. An empty list holds, or fails, by itself.
    """
    if condition == node:
        connective = Connective.ALL if favours else Connective.ANY
        return Group(connective, (), span=condition.span)
    match condition:
        case Not(operand=operand):
            return _around(condition, settled(operand, node, favours=not favours))
        case Quantified(kind=kind, condition=operand):
            turned = favours is not (kind is QuantifierKind.NONE)
            return _around(condition, settled(operand, node, favours=turned))
        case Compare(comparator=comparator, left=left, right=right):
            more = favours is (comparator not in (Comparator.LE, Comparator.LT))
            return evolve(
                condition,
                left=_counted(left, node, favours=more),
                right=_counted(right, node, favours=not more),
            )
        case Group(items=items):
            each = (
                evolve(item, condition=settled(item.condition, node, favours=favours))
                for item in items
            )
            return evolve(condition, items=tuple(each))
        case _:
            return condition


def _counted(side: Expression, node: Condition, *, favours: bool) -> Expression:
    """A total with the comparison in its condition settled."""
    if not isinstance(side, Total) or side.condition is None:
        return side
    return evolve(side, condition=settled(side.condition, node, favours=favours))
