"""Where a result may turn: thresholds of conditions, edges of bands, caps, floors, ceilings, ends of windows.

One list for the pages, which show the neighbours of each, and for the check that 算例 stand there.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import Enum
from fractions import Fraction
from itertools import product
from typing import Final

from attrs import evolve

from tiaowen.cases.places import Path, Scope, Walk
from tiaowen.frozen import frozen
from tiaowen.model.expressions import (
    Between,
    Cap,
    Comparator,
    Compare,
    Condition,
    DefinitionRef,
    Expression,
    Extreme,
    Floor,
    Literal,
    Node,
    Progressive,
)
from tiaowen.model.history import RecordKind, Records
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import Ceiling, PerMember, Provision, Selection
from tiaowen.model.types import Date, FactKind, Number
from tiaowen.model.walk import amounts_of, open_doubts
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

_TIMES: Final[Mapping[Comparator, tuple[int, ...]]] = {
    Comparator.LT: (-1, 0),
    Comparator.GE: (-1, 0),
    Comparator.LE: (0, 1),
    Comparator.GT: (0, 1),
}
"""Of a number of times the last that is told one way, and the next; never and ever are no thresholds."""


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
    path: Path = ()
    """Whose numbers are held against each other: () the subject's, else those of members."""
    each: bool = False
    """Whether it stands in the rule of 每名, which decides each member by itself."""
    readings: tuple[tuple[str, int], ...] = ()
    """How open 疑义 that the numbers read are read: name and index of the reading."""
    sides: tuple[int, ...] = SIDES
    """The sides that tell whether it is right: of a number of times the last that is allowed and the first refused."""


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
    """The thresholds of a provision: of its condition, of its standards, then of the rule for each member.

    Definitions that are read are looked into, and what is asked of the members of a list.
    """
    found = _of_plan(plan)
    return tuple(read for each in found for read in _as_read(each))


def _as_read(threshold: Threshold) -> Iterator[Threshold]:
    """The threshold under each way to read the open 疑义 that its numbers depend on."""
    doubts = open_doubts((threshold.subject, threshold.bound))
    if not doubts:
        yield threshold
        return
    for picked in product(*(range(len(doubt.readings)) for doubt in doubts)):
        pairs = tuple(zip(doubts, picked, strict=True))
        said = "、".join(f"“{doubt.doubt}”{doubt.readings[i].name}" for doubt, i in pairs)
        readings = tuple((doubt.doubt, i) for doubt, i in pairs)
        yield evolve(threshold, text=f"{threshold.text}（按{said}）", readings=readings)


def _of_plan(plan: ProvisionPlan) -> tuple[Threshold, ...]:
    provision = plan.provision
    own = Scope.of(provision.subject.name)
    found = tuple(_of_provision(provision, own))
    inner = (
        own.inside(provision.result.members) if isinstance(provision.result, PerMember) else None
    )
    if inner is None or not isinstance(provision.result, PerMember):
        return found
    of_each = _of_provision(provision.result.provision, inner)
    return (*found, *(evolve(each, each=True) for each in of_each))


def _of_provision(provision: Provision, scope: Scope) -> Iterator[Threshold]:
    condition = provision.whole_condition
    yield from () if condition is None else _of_condition(condition, scope)
    yield from _of_amounts(provision, scope)


def comparisons(node: Node) -> tuple[Compare, ...]:
    """The comparisons that a node is: a range is two."""
    match node:
        case Compare():
            return (node,)
        case Between():
            ends = ((Comparator.GE, node.low), (Comparator.LE, node.high))
            return tuple(
                Compare(sign, node.subject, end, "", word_span=end.span, span=end.span)
                for sign, end in ends
            )
        case _:
            return ()


def _of_condition(condition: Condition, scope: Scope) -> Iterator[Threshold]:
    for node, there in Walk().over((condition,), scope):
        for compare in comparisons(node):
            yield from _of_comparison(compare, Role.CONDITION, None, there)


def _of_comparison(
    node: Compare, role: Role, option: int | None, scope: Scope
) -> Iterator[Threshold]:
    sides = _sides(node)
    if sides and isinstance(node.left.type, (Number, Date)):
        yield Threshold(
            role,
            node.left,
            node.right,
            node,
            phrase(node),
            option,
            node.span,
            scope.here,
            sides=sides,
        )


def _sides(node: Compare) -> tuple[int, ...]:
    """The sides to look at; of how often something was had two, none where never is meant."""
    if not isinstance(node.left, Records) or node.left.kind is not RecordKind.COUNT:
        return SIDES
    return _TIMES.get(node.comparator, ())


def _of_amounts(provision: Provision, scope: Scope) -> Iterator[Threshold]:
    seen, walk = set[int](), Walk()
    choosing = isinstance(provision.result, Selection)
    left = {id(each.remaining): each for each in provision.ceilings}
    for number, amount in enumerate(amounts_of(provision.result), 1):
        for node, there in walk.over((amount,), scope):
            if id(node) not in seen:
                seen.add(id(node))
                yield from _of_amount(node, number if choosing else None, there, left)


def _of_amount(
    node: Node, option: int | None, scope: Scope, left: Mapping[int, Ceiling]
) -> Iterator[Threshold]:
    here = scope.here
    match node:
        case Cap(operand=subject, threshold=bound) | Floor(operand=subject, threshold=bound):
            word = "超过" if isinstance(node, Cap) else "低于"
            text = f"{word}{phrase(bound)}的"
            yield Threshold(Role.AMOUNT, subject, bound, node, text, option, node.span, here)
        case Extreme(operands=(subject, DefinitionRef(definition=remaining) as bound)) if (
            id(remaining) in left
        ):
            ceiling = left[id(remaining)]
            text = f"累计不超过{phrase(ceiling.amount)}"
            yield Threshold(Role.AMOUNT, subject, bound, node, text, option, ceiling.span, here)
        case Progressive():
            yield from _of_scale(node, option, here)
        case Compare() | Between():
            for compare in comparisons(node):
                yield from _of_comparison(compare, Role.AMOUNT, option, scope)
        case _:
            pass


def _of_scale(scale: Progressive, option: int | None, here: Path) -> Iterator[Threshold]:
    for band in scale.bands:
        if band.upper is not None:
            edge = Literal(band.upper, scale.type, band.text, span=band.span)
            text = f"{phrase(scale.base)}{format_number(band.upper, scale.type.unit)}"
            yield Threshold(Role.AMOUNT, scale.base, edge, scale, text, option, band.span, here)
