"""How each instance stands on a day, by the records of a log."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum

from attrs import frozen

from tiaowen.schedule.events import Event, EventKind
from tiaowen.schedule.slots import Basis
from tiaowen.schedule.tasks import Instance
from tiaowen.values.periods import Window


class State(Enum):
    """How an instance stands. Only where the text has a 完成时限 can anything be late."""

    NOT_DUE = "未到期"
    DONE = "已完成"
    DONE_LATE = "逾期完成"
    OVERDUE = "逾期未完成"
    ENDED = "到期，暂无办理记录"
    ENDED_SHORT = "到期，办理记录不足"
    NO_DAY = "没有到期日，未办结"


@frozen
class Standing:
    """An instance on a day: `count` times done of `instance.least`, on the days `done`.

    `finished` is the day on which it had been done often enough, None if it has not.
    """

    instance: Instance
    state: State
    count: int
    done: tuple[date, ...]
    started: date | None
    finished: date | None


def states(
    instances: Sequence[Instance], events: Sequence[Event], on: date
) -> tuple[Standing, ...]:
    """How each instance stands on the day `on`; records of later days do not count."""
    known = _by_task([event for event in events if event.on <= on])
    return tuple(
        _standing(each, known.get((each.task.name, each.unit.name), ()), on) for each in instances
    )


def unmatched(instances: Sequence[Instance], events: Sequence[Event]) -> tuple[Event, ...]:
    """The records that belong to none of the instances, in their order."""
    own: dict[tuple[str, str], list[Instance]] = {}
    for each in instances:
        own.setdefault((each.task.name, each.unit.name), []).append(each)
        own.setdefault((each.task.name, ""), []).append(each)
    return tuple(
        event
        for event in events
        if not any(_belongs(event, each) for each in own.get((event.task, event.unit), ()))
    )


_ByTask = Mapping[tuple[str, str], Sequence[Event]]


def _by_task(events: Iterable[Event]) -> _ByTask:
    found: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        found.setdefault((event.task, event.unit), []).append(event)
    return found


def _belongs(event: Event, instance: Instance) -> bool:
    if event.kind is EventKind.TRIGGERED:
        happened = instance.trigger
        return happened is not None and (happened.on, happened.about) == (event.on, event.about)
    return _is_of(event, instance)


def _is_of(event: Event, instance: Instance) -> bool:
    """Whether a record of work is of this instance: its day, its period, what it is about."""
    slot, trigger = instance.slot, instance.trigger
    if event.about != ("" if trigger is None else trigger.about):
        return False
    if slot.start is not None and event.on < slot.start:
        return False
    if event.period is not None:
        return event.period == (slot.period or _day_of(trigger))
    if instance.until is not None and event.on >= instance.until:
        return False
    return slot.period is None or slot.period.contains(event.on)


def _day_of(trigger: Event | None) -> Window | None:
    """The period of a task that is done once is the day on which it was triggered."""
    return None if trigger is None else Window(trigger.on, trigger.on)


def _standing(instance: Instance, events: Sequence[Event], on: date) -> Standing:
    own = sorted((each for each in events if _is_of(each, instance)), key=lambda each: each.on)
    done = [each for each in own if each.kind is EventKind.DONE]
    started = next((each.on for each in own if each.kind is EventKind.STARTED), None)
    finished = _finished(done, instance.least)
    return Standing(
        instance,
        _state(instance, finished, bool(own), on),
        sum(each.count for each in done),
        tuple(each.on for each in done),
        started,
        finished,
    )


def _finished(done: Sequence[Event], wanted: int) -> date | None:
    """The day of the record with which it was done often enough."""
    total = 0
    for each in done:
        total += each.count
        if total >= wanted:
            return each.on
    return None


def _state(instance: Instance, finished: date | None, recorded: bool, on: date) -> State:
    due, late_is_late = instance.slot.due, instance.slot.basis is Basis.DEADLINE
    if finished is not None:
        late = late_is_late and due is not None and finished > due
        return State.DONE_LATE if late else State.DONE
    if due is None:
        return State.NO_DAY
    if on <= due:
        return State.NOT_DUE
    if late_is_late:
        return State.OVERDUE
    return State.ENDED_SHORT if recorded else State.ENDED


def inside(events: Sequence[Event], window: Window) -> tuple[Event, ...]:
    """The records of days in a window."""
    return tuple(event for event in events if window.contains(event.on))
