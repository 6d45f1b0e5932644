"""The instances of every task in a window: one for each unit that has it and each time it is to be done."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from hashlib import sha256
from types import MappingProxyType

from attrs import field, frozen

from tiaowen.model.document import Document
from tiaowen.model.duties import Doers, Task
from tiaowen.schedule.events import Event, EventKind
from tiaowen.schedule.life import Life, life
from tiaowen.schedule.slots import Slot, least, slots, untimed_because
from tiaowen.schedule.who import Members, Unit, tasks_of, units
from tiaowen.values.periods import Window

NO_MEMBERS: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@frozen
class Instance:
    """What one unit has to do one time: `slot` says when, `least` how often in that time.

    `trigger` is the record that brought it about, None for a task that nothing triggers. What is done
    from the day `until` on belongs to the next trigger.
    """

    task: Task = field(repr=lambda task: repr(task.name))
    unit: Unit
    slot: Slot
    least: int
    trigger: Event | None = None
    until: date | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """What was assumed because the text does not say it."""
        return (*self.slot.notes, *_of_doers(self.task.doers))

    @property
    def key(self) -> str:
        """A name of its own that stays the same whatever window is asked for."""
        happened = self.trigger
        parts = (
            self.task.article,
            self.task.alias or self.task.name,
            self.unit.name,
            self.slot.label,
            "" if happened is None else f"{happened.on.isoformat()} {happened.about}",
        )
        return sha256("\n".join(parts).encode()).hexdigest()[:32]


def _of_doers(doers: Doers) -> Iterator[str]:
    if doers.by_default and len(doers.members) > 1:
        yield "由几个责任单位共同负责，原文没有分工，每个单位各列一行"
    if doers.open_ended:
        yield "原文写了“等”，可能还有别的单位"


@frozen
class Untimed:
    """A task that is on no day, listed once: who has it, and why (`because`)."""

    task: Task = field(repr=lambda task: repr(task.name))
    units: tuple[Unit, ...]
    because: str


def instances(
    document: Document,
    window: Window,
    members: Members = NO_MEMBERS,
    events: Sequence[Event] = (),
) -> tuple[Instance, ...]:
    """Every instance that has a day in `window`, by due day.

    `members` are those of each 单位组 (a group that is not there is one unit, named as the group).
    A task with a 触发 has an instance only for an event that triggers it.
    """
    found = [
        each
        for task in tasks_of(document)
        for unit in units(task.doers, members)
        for each in _of_unit(task, unit, life(document, task), window, events)
    ]
    return tuple(sorted(found, key=_by_day))


def _of_unit(
    task: Task, unit: Unit, lives: Life, window: Window, events: Sequence[Event]
) -> Iterator[Instance]:
    if task.trigger is None:
        for slot in slots(task, lives, None, window):
            yield Instance(task, unit, slot, least(task))
        return
    happened = tuple(_triggers(task, unit, events))
    for trigger in happened:
        for slot in slots(task, lives, trigger.on, window):
            yield Instance(task, unit, slot, least(task), trigger, _next(trigger, happened))


def _by_day(instance: Instance) -> tuple[date, date]:
    slot = instance.slot
    first = slot.start or date.min
    return slot.due or first, first


def _triggers(task: Task, unit: Unit, events: Sequence[Event]) -> Iterator[Event]:
    """What triggered it, each day and 对象 once."""
    seen: set[tuple[date, str]] = set()
    for event in events:
        if _triggered_by(event, task, unit) and (event.on, event.about) not in seen:
            seen.add((event.on, event.about))
            yield event


def _next(trigger: Event, happened: Sequence[Event]) -> date | None:
    """The day of the next trigger about the same."""
    later = (each.on for each in happened if each.about == trigger.about and each.on > trigger.on)
    return min(later, default=None)


def _triggered_by(event: Event, task: Task, unit: Unit) -> bool:
    is_trigger = event.kind is EventKind.TRIGGERED and event.task == task.name
    return is_trigger and event.unit in ("", unit.name)


def untimed(
    document: Document, members: Members = NO_MEMBERS, events: Sequence[Event] = ()
) -> tuple[Untimed, ...]:
    """Every task without a day, each once: no 频次 and no 完成时限, or not triggered so far."""
    return tuple(
        Untimed(task, units(task.doers, members), because)
        for task in tasks_of(document)
        if (because := _because(task, life(document, task), events))
    )


def _because(task: Task, lives: Life, events: Sequence[Event]) -> str:
    if task.trigger is None:
        return untimed_because(task, lives.start)
    happened = any(
        event.kind is EventKind.TRIGGERED and event.task == task.name for event in events
    )
    return "" if happened else "触发以后才有，还没有触发的记录"
