"""What conditions ask of the world, and whether they hold when it is answered."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from operator import eq, ge, gt, le, lt, ne
from typing import Any, assert_never

from tiaowen.frozen import frozen
from tiaowen.model.expressions import (
    Age,
    ApplicationDate,
    Between,
    Cases,
    Comparator,
    Compare,
    Condition,
    Connective,
    Converted,
    DateLiteral,
    DefinitionRef,
    Expression,
    FactRef,
    Group,
    HasOption,
    Holds,
    Literal,
    Not,
    OpenReadings,
)
from tiaowen.model.totals import Quantified
from tiaowen.model.walk import children

Answer = Fraction | date | bool | frozenset[str] | int
"""Of a comparison of two values: −1, 0 or 1."""

_COMPARISONS: Mapping[Comparator, Callable[[Any, Any], bool]] = {
    Comparator.GE: ge,
    Comparator.GT: gt,
    Comparator.LE: le,
    Comparator.LT: lt,
    Comparator.EQ: eq,
    Comparator.NE: ne,
}
MIRRORED: Mapping[Comparator, Comparator] = {
    Comparator.GE: Comparator.LE,
    Comparator.LE: Comparator.GE,
    Comparator.GT: Comparator.LT,
    Comparator.LT: Comparator.GT,
    Comparator.EQ: Comparator.EQ,
    Comparator.NE: Comparator.NE,
}


@frozen
class Question:
    """The value of `subject`, or how it compares with `other`.

    What is told by members, by records or by another provision is one value; nobody looks inside.
    """

    subject: Expression | Quantified
    other: Expression | None = None


@frozen
class Asked:
    """A question, and the number or day that its answer is compared with (None: nothing to compare)."""

    question: Question
    cut: Fraction | date | None = None
    comparator: Comparator = Comparator.EQ


def asked(condition: Condition) -> Iterator[Asked | HasOption]:
    """Everything that a condition asks, also through definitions."""
    match condition:
        case Compare():
            yield from _of_comparison(condition)
        case Between():
            for part in ends(condition):
                yield from _of_comparison(part)
        case HasOption():
            yield condition
        case Quantified():
            yield Asked(Question(condition))
        case Holds():
            inner = _inside(condition)
            yield from (
                [Asked(Question(resolved(condition.operand)))] if inner is None else asked(inner)
            )
        case _:
            for child in children(condition):
                yield from asked(child)  # type: ignore[arg-type]


def _of_comparison(node: Compare) -> Iterator[Asked]:
    found = comparison(node)
    if isinstance(found, Asked):
        yield found


def ends(node: Between) -> tuple[Compare, Compare]:
    """Both ends of a range as comparisons."""
    at = {"word_span": node.span, "span": node.span}
    return (
        Compare(Comparator.GE, node.subject, node.low, "", **at),
        Compare(Comparator.LE, node.subject, node.high, "", **at),
    )


def comparison(node: Compare) -> Asked | bool:
    """A comparison with what stands still on its right; a truth where both sides do."""
    left, right = constant(node.left), constant(node.right)
    if left is not None and right is not None:
        return _COMPARISONS[node.comparator](left, right)
    if right is not None:
        return Asked(Question(resolved(node.left)), right, node.comparator)
    if left is not None:
        return Asked(Question(resolved(node.right)), left, MIRRORED[node.comparator])
    first, second = resolved(node.left), resolved(node.right)
    if repr(first) <= repr(second):
        return Asked(Question(first, second), None, node.comparator)
    return Asked(Question(second, first), None, MIRRORED[node.comparator])


def constant(node: Expression) -> Fraction | date | None:
    """The value of a number or day as written, None for anything else."""
    match node:
        case Literal(value=value):
            return value
        case DateLiteral(value=day):
            return day
        case Converted(operand=Literal(value=value), factor=factor):
            return value * factor
        case _:
            return None


def resolved(node: Expression) -> Expression:
    """What a name stands for where it only gives something else another name."""
    while isinstance(node, DefinitionRef) and isinstance(
        node.definition.body, (FactRef, DefinitionRef, Age, ApplicationDate)
    ):
        node = node.definition.body
    return node


def _inside(node: Holds) -> Condition | None:
    """The condition that a definition or cases stand for; an open 疑义 stays a question of its own."""
    match node.operand:
        case DefinitionRef(definition=definition):
            return (
                None if isinstance(definition.body, (Expression, OpenReadings)) else definition.body
            )
        case Cases(expanded=expanded):
            return expanded
        case _:
            return None


def holds(condition: Condition, answers: Mapping[Question, Answer]) -> bool:
    """Whether a condition holds when all that it asks is answered."""
    match condition:
        case Compare():
            return _compared(condition, answers)
        case Between():
            return all(_compared(end, answers) for end in ends(condition))
        case HasOption(subject=subject, options=options):
            chosen = answers[Question(resolved(subject))]
            assert isinstance(chosen, frozenset), "options are answered by options"
            return not chosen.isdisjoint(options)
        case Holds(operand=operand):
            inner = _inside(condition)
            if inner is not None:
                return holds(inner, answers)
            return bool(answers[Question(resolved(operand))])
        case Quantified():
            return bool(answers[Question(condition)])
        case Not(operand=operand):
            return not holds(operand, answers)
        case Group(items=items):
            return _joined(condition, [holds(item.condition, answers) for item in items])
        case _:
            assert_never(condition)


def _compared(node: Compare, answers: Mapping[Question, Answer]) -> bool:
    found = comparison(node)
    if isinstance(found, bool):
        return found
    other = 0 if found.cut is None else found.cut
    return _COMPARISONS[found.comparator](answers[found.question], other)


def _joined(group: Group, truths: list[bool]) -> bool:
    match group.connective:
        case Connective.ALL:
            return all(truths)
        case Connective.ANY:
            return any(truths)
        case Connective.AT_LEAST:
            return truths.count(True) >= (group.minimum or 0)
        case _:
            assert_never(group.connective)
