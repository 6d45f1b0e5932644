"""Where a result may turn: thresholds of conditions, edges of bands, caps and floors, ends of windows.

One list for the pages, which show the neighbours of each, and for the check that 算例 stand there.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from fractions import Fraction
from typing import Final

from attrs import evolve, frozen

from tiaowen.model.expressions import (
    Between,
    Cap,
    Cases,
    Comparator,
    Compare,
    Condition,
    Connective,
    DefinitionRef,
    Expression,
    Floor,
    Group,
    Holds,
    Item,
    Literal,
    Node,
    Not,
    Progressive,
)
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import Provision, Selection
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.types import Date, FactKind, Number
from tiaowen.model.walk import amounts_of, children, definitions_used
from tiaowen.source import Span
from tiaowen.values.periods import Window
from tiaowen.values.printing import format_number
from tiaowen.wording.layout import ProvisionPlan
from tiaowen.wording.phrase import phrase

FEN: Final = Fraction(1, 100)
DAY: Final = timedelta(days=1)
IN_FORCE: Final = "执行期限"
FILING: Final = "申请期限"
SIDES: Final = (-1, 0, 1)
"""Just below a threshold, exactly at it, just above."""

_STANDARD_DIGITS: Final = 4

_CONDITIONS = (Holds, Compare, Between, Not, Group)


class Role(Enum):
    """What turns at a threshold: whether there is a claim, or how much it is."""

    CONDITION = "条件"
    AMOUNT = "数额"


@frozen
class Threshold:
    """`subject` held against `bound`. `node` is the comparison, cap or floor, or the band's scale.

    `option` is the number of the standard it belongs to, None where it concerns all of them.
    """

    role: Role
    subject: Expression
    bound: Expression
    node: Node
    text: str
    option: int | None
    span: Span


@frozen
class WindowEnd:
    """An end of a window: `inside` is its first or last day (`word`), `outside` the day next to it.

    `side` is -1 for the first day, 1 for the last. `outside` is None where the calendar ends. `label` is
    执行期限 or 申请期限, `reads` the date fact that is held against it (None: 申请日期).
    """

    label: str
    reads: Fact | None
    word: str
    side: int
    inside: date
    outside: date | None
    outside_words: str


def step_of(subject: Fact | Standard) -> Fraction | None:
    """By how much the next value of a fact differs, in its unit; None for what is no number."""
    match subject.kind:
        case FactKind.MONEY:
            return FEN
        case FactKind.INTEGER | FactKind.PERIOD:
            return Fraction(1)
        case FactKind.RATIO | FactKind.QUANTITY:
            digits = subject.limits.digits if isinstance(subject, Fact) else _STANDARD_DIGITS
            return Fraction(1, 10**digits)
        case _:
            return None


def around(value: Fraction, step: Fraction) -> Iterator[tuple[int, Fraction]]:
    """A number with its neighbours, each behind its side of it."""
    return ((side, value + side * step) for side in SIDES)


def days_around(day: date) -> Iterator[tuple[int, date]]:
    """A day with its neighbours, as far as the calendar goes."""
    return ((side, day + side * DAY) for side in SIDES if _has_neighbour(day, side))


def _has_neighbour(day: date, side: int) -> bool:
    return day != {-1: date.min, 1: date.max}.get(side)


def window_ends(plan: ProvisionPlan) -> Iterator[WindowEnd]:
    """The ends of 执行期限 and of 申请期限, as far as there are any.

    Where both read 申请日期 the narrowest wins: an end outside the other window bounds nothing.
    """
    window, filing = plan.window, plan.filing
    other = filing if plan.window_fact is None else None
    yield from _ends(IN_FORCE, window, plan.window_fact, other)
    yield from _ends(FILING, filing, None, window if plan.window_fact is None else None)


def _ends(
    label: str, window: Window | None, reads: Fact | None, other: Window | None
) -> Iterator[WindowEnd]:
    if window is None:
        return
    for day, side, word, beyond in (
        (window.start, -1, "首日", "首日的前一天"),
        (window.end, 1, "末日", "末日的后一天"),
    ):
        if day is not None and (other is None or other.contains(day)):
            outside = day + side * DAY if _has_neighbour(day, side) else None
            yield WindowEnd(label, reads, word, side, day, outside, beyond)


def thresholds_of(plan: ProvisionPlan) -> tuple[Threshold, ...]:
    """The thresholds of a provision: those of its condition, then those of its standards.

    Definitions of the subject that it uses are looked into; the members of a list are not.
    """
    condition = plan.provision.whole_condition
    found = () if condition is None else tuple(_of_condition(spelled_out(condition)))
    return (*found, *_of_amounts(plan.provision))


def outside_members(node: Node) -> Iterator[Node]:
    """`walk`, but what is asked of the members of a list is not entered."""
    yield node
    if not isinstance(node, (Total, Quantified)):
        for child in children(node):
            yield from outside_members(child)


def spelled_out(condition: Condition) -> Condition:
    """The condition with the bodies of definitions for their names, and two comparisons for a range."""
    match condition:
        case Holds(operand=DefinitionRef(definition=definition)):
            body = definition.body
            return spelled_out(body) if isinstance(body, _CONDITIONS) else condition
        case Between():
            return _two_comparisons(condition)
        case Not(operand=operand):
            return evolve(condition, operand=spelled_out(operand))
        case Group(items=items):
            return evolve(
                condition,
                items=tuple(evolve(each, condition=spelled_out(each.condition)) for each in items),
            )
        case _:
            return condition


def _two_comparisons(node: Between) -> Group:
    ends = ((Comparator.GE, node.low), (Comparator.LE, node.high))
    items = tuple(
        Item(
            "",
            Compare(comparator, node.subject, end, "", word_span=end.span, span=end.span),
            (),
            span=end.span,
        )
        for comparator, end in ends
    )
    return Group(Connective.ALL, items, inline=True, span=node.span)


def _of_condition(condition: Condition) -> Iterator[Threshold]:
    for node in outside_members(condition):
        if isinstance(node, Compare) and isinstance(node.left.type, (Number, Date)):
            yield Threshold(
                Role.CONDITION, node.left, node.right, node, phrase(node), None, node.span
            )


def _of_amounts(provision: Provision) -> Iterator[Threshold]:
    seen = set[int]()
    choosing = isinstance(provision.result, Selection)
    for number, amount in enumerate(amounts_of(provision.result), 1):
        used = definitions_used((amount,))
        bodies = [each.body for each in used if each.object == provision.subject.name]
        for node in (inner for each in (amount, *bodies) for inner in outside_members(each)):
            if id(node) not in seen:
                seen.add(id(node))
                yield from _of_amount(node, number if choosing else None)


def _of_amount(node: Node, option: int | None) -> Iterator[Threshold]:
    match node:
        case Cap(operand=subject, threshold=bound) | Floor(operand=subject, threshold=bound):
            word = "超过" if isinstance(node, Cap) else "低于"
            text = f"{word}{phrase(bound)}的"
            yield Threshold(Role.AMOUNT, subject, bound, node, text, option, node.span)
        case Progressive():
            yield from _of_scale(node, option)
        case Cases(cases=cases):
            tests = (spelled_out(each.condition) for each in cases if each.condition is not None)
            for found in (each for test in tests for each in _of_condition(test)):
                yield evolve(found, role=Role.AMOUNT, option=option)
        case _:
            pass


def _of_scale(scale: Progressive, option: int | None) -> Iterator[Threshold]:
    for band in scale.bands:
        if band.upper is not None:
            edge = Literal(band.upper, scale.type, band.text, span=band.span)
            text = f"{phrase(scale.base)}{format_number(band.upper, scale.type.unit)}"
            yield Threshold(Role.AMOUNT, scale.base, edge, scale, text, option, band.span)
