"""Whether the targets of a document are reached, by measured values."""

from collections.abc import Iterator, Sequence
from enum import Enum
from fractions import Fraction

from attrs import field, frozen

from tiaowen.model.document import Document
from tiaowen.model.duties import Aim, Target
from tiaowen.schedule.cycles import label
from tiaowen.schedule.goals import distance, reached
from tiaowen.schedule.tasks import NO_MEMBERS
from tiaowen.schedule.who import GROUP, Members, Unit, targets_of, units
from tiaowen.values.periods import Window

_TOGETHER = "合计"
_APART = "分别"
_EACH_ONE = ("各", "每")
TOTAL = Unit(_TOGETHER)
"""Who has a target that is reached or missed as a whole."""


class Extent(Enum):
    """Of whom the value is: of each unit, or of all together."""

    EACH = "每个成员分别"
    TOTAL = "合计"


class Reach(Enum):
    """How a target stands."""

    REACHED = "达成"
    MISSED = "未达成"
    NO_DATA = "无数据"


@frozen
class Value:
    """A measured value of a target (its name): of an indicator, of a unit ("" for 合计), in a period.

    `value` is exact, in the unit of the indicator; a ratio is a number of 1.
    """

    target: str
    indicator: str
    unit: str
    period: Window | None
    value: Fraction


@frozen
class Reached:
    """How one aim of a target stands for one unit in one period.

    `distance` is value minus standard, None without data. `period` is "" where none is told.
    """

    target: Target = field(repr=lambda target: repr(target.name))
    aim: Aim
    unit: Unit
    extent: Extent
    period: str
    value: Fraction | None
    reach: Reach
    distance: Fraction | None


def targets(
    document: Document, values: Sequence[Value], members: Members = NO_MEMBERS
) -> tuple[Reached, ...]:
    """Every target with its 其中, for each unit that has it and each period of which a value is given.

    A target without any value is there once for each unit, as 无数据.
    """
    return tuple(
        row
        for target in targets_of(document)
        for row in _rows(document, target, [v for v in values if v.target == target.name], members)
    )


def _rows(
    document: Document, target: Target, values: Sequence[Value], members: Members
) -> Iterator[Reached]:
    given = {(v.indicator, v.unit, v.period): v.value for v in values}
    extent = extent_of(target)
    for period in _periods(values):
        for unit in units_of(target, members):
            name = "" if unit is TOTAL else unit.name
            for aim in (target.aim, *target.parts):
                found = given.get((aim.indicator, name, period))
                yield _row(
                    target, aim, unit, extent, "" if period is None else label(period), found
                )


def extent_of(target: Target) -> Extent:
    """Of whom the standard speaks, by the words of 范围: 各… and 分别 mean each unit, others all together.

    Without a 范围 a 单位组 that is written as 主体 means each of its members.
    """
    if target.scope is None:
        named = () if target.doers.by_default else target.doers.members
        return Extent.EACH if any(doer.kind == GROUP for doer in named) else Extent.TOTAL
    words = target.scope.text
    apart = _APART in words or words.startswith(_EACH_ONE)
    return Extent.EACH if apart and _TOGETHER not in words else Extent.TOTAL


def units_of(target: Target, members: Members) -> tuple[Unit, ...]:
    """Who has it: each unit, or `TOTAL`."""
    return units(target.doers, members) if extent_of(target) is Extent.EACH else (TOTAL,)


def _periods(values: Sequence[Value]) -> tuple[Window | None, ...]:
    periods = {value.period for value in values}
    known = sorted((p for p in periods if p is not None), key=lambda p: (str(p.start), str(p.end)))
    return (None,) if not periods else (*((None,) if None in periods else ()), *known)


def _row(
    target: Target, aim: Aim, unit: Unit, extent: Extent, period: str, value: Fraction | None
) -> Reached:
    if value is None:
        return Reached(target, aim, unit, extent, period, None, Reach.NO_DATA, None)
    reach = Reach.REACHED if reached(aim.goal, value) else Reach.MISSED
    return Reached(target, aim, unit, extent, period, value, reach, distance(aim.goal, value))
