"""Whether the targets of a document are reached, by measured values."""

from collections.abc import Iterator, Sequence
from enum import Enum
from fractions import Fraction

from attrs import field, frozen

from tiaowen.model.document import Document
from tiaowen.model.duties import Aim, Target
from tiaowen.schedule.cycles import label
from tiaowen.schedule.extent import TOTAL, Extent, Held, held_by
from tiaowen.schedule.goals import distance, reached
from tiaowen.schedule.tasks import NO_MEMBERS
from tiaowen.schedule.who import Members, Unit, targets_of
from tiaowen.values.periods import Window


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
    held = held_by(document, target, members)
    for period in _periods(values):
        for unit in _shown(held, values):
            name = "" if unit is TOTAL else unit.name
            for aim in (target.aim, *target.parts):
                found = given.get((aim.indicator, name, period))
                words = "" if period is None else label(period)
                yield _row(target, aim, unit, held.extent, words, found)


def _shown(held: Held, values: Sequence[Value]) -> tuple[Unit, ...]:
    """The units that have a row: of 每个社区 those that a value names."""
    if not held.anyone:
        return held.units
    (every,) = held.units
    named = tuple(dict.fromkeys(value.unit for value in values))
    return tuple(Unit(name, every.name, name == every.name) for name in named) or held.units


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
