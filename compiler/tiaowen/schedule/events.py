"""What was done and what happened: the records of a log."""

from datetime import date
from enum import Enum

from attrs import frozen

from tiaowen.values.periods import Window


class EventKind(Enum):
    """What a record tells."""

    DONE = "办理"
    STARTED = "开始"
    TRIGGERED = "触发"


@frozen
class Event:
    """A record: `unit` did `task` (its name) on a day, began with it, or what triggers it happened.

    `unit` is "" for a trigger that concerns every unit of the task. `count` is how many times the
    record stands for. `period` is the period it is for (None: the one in which its day lies),
    `about` whom or what it is about, where a task is triggered more than once on a day.
    """

    task: str
    unit: str
    on: date
    kind: EventKind
    count: int = 1
    period: Window | None = None
    about: str = ""
