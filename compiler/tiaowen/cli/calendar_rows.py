"""The calendar of a document, ready to be written in one form or another."""

from collections.abc import Mapping, Sequence
from datetime import date

from attrs import frozen

from tiaowen.model.document import Document
from tiaowen.model.duties import Task
from tiaowen.schedule import (
    Event,
    Instance,
    Members,
    Standing,
    Untimed,
    instances,
    states,
    unmatched,
    untimed,
)
from tiaowen.schedule.doubts import open_doubts
from tiaowen.schedule.standing import inside
from tiaowen.schedule.who import tasks_of
from tiaowen.values.periods import Window


@frozen
class Calendar:
    """Instances in a window, each with its standing where a log is given, and what is on no day.

    `on` is the day of the standings, None without a log. `doubts`: 疑义 by 条款 and name of the task.
    """

    document: Document
    window: Window
    on: date | None
    rows: tuple[tuple[Instance, Standing | None], ...]
    untimed: tuple[Untimed, ...]
    unmatched: tuple[Event, ...]
    doubts: Mapping[tuple[str, str], tuple[str, ...]]

    def doubts_of(self, task: Task) -> tuple[str, ...]:
        """The 疑义 that bear on a task."""
        return self.doubts[task.article, task.name]


def laid_out(
    document: Document,
    members: Members,
    window: Window,
    names: frozenset[str] | None = None,
    events: Sequence[Event] = (),
    on: date | None = None,
) -> Calendar:
    """The calendar of the units `names`, or of all."""
    every = instances(document, window, members, events)
    without = untimed(document, members, events)
    timeless = {each.task.name for each in without}
    strangers = unmatched(every, inside(events, window))
    own = tuple(each for each in every if names is None or each.unit.name in names)
    standings = (None,) * len(own) if on is None else states(own, events, on)
    return Calendar(
        document,
        window,
        on,
        tuple(zip(own, standings, strict=True)),
        tuple(each for each in without if names is None or _has(each, names)),
        tuple(
            each
            for each in strangers
            if each.task not in timeless and (names is None or each.unit in names)
        ),
        {(t.article, t.name): open_doubts(document, t) for t in tasks_of(document)},
    )


def _has(untimed: Untimed, names: frozenset[str]) -> bool:
    return any(unit.name in names for unit in untimed.units)
