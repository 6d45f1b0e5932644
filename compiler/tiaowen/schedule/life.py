"""From when to when a task or target is in force, and how its periods are counted."""

from datetime import date

from attrs import frozen

from tiaowen.model.document import Document
from tiaowen.model.duties import Repeated, Target, Task, Timed
from tiaowen.schedule.cycles import Grid, is_made_of_months
from tiaowen.values.absence import Absence
from tiaowen.values.frequency import Cycle
from tiaowen.values.moments import Day

_ENDS = ("底", "末")


@frozen
class Life:
    """The days in force, both inside; None: nothing says so.

    `assumed`: no beginning is written, it is 成文日期.
    """

    start: date | None
    end: date | None
    assumed: bool = False

    def contains(self, day: date) -> bool:
        """Whether a day lies inside."""
        return (self.start or day) <= day <= (self.end or day)


def life(document: Document, entry: Task | Target) -> Life:
    """执行期限 within 施行日期 and 有效期, from a 起始时间 that is a day of the calendar on.

    Where none of them says when it begins, it begins on 成文日期.
    """
    identity, own = document.identity, entry.in_force
    whole = identity.validity
    ends = [own.window.end if own else None, whole.end if whole else None]
    starts = [own.window.start if own else None, whole.start if whole else None]
    known = [day for day in (*starts, first_day(entry)) if day is not None]
    last = min((day for day in ends if day is not None), default=None)
    if known or not isinstance(identity.issued, date):
        return Life(max(known, default=None), last)
    return Life(identity.issued, last, assumed=True)


def first_day(entry: Task | Target) -> date | None:
    """The 起始时间 that is a day of the calendar; of 2019年底 the last day."""
    start = entry.start if isinstance(entry, Task) else None
    if not isinstance(start, Timed) or not isinstance(start.moment, Day):
        return None
    return start.moment.last if start.moment.word in _ENDS else start.moment.first


def own_cycle(frequency: Repeated | Absence) -> tuple[Cycle, int] | None:
    """The cycle of a 频次 and how many of it are one period; None for 定期, 一次 and no 频次."""
    if isinstance(frequency, Absence) or frequency.frequency.cycle is None:
        return None
    return frequency.frequency.cycle, frequency.frequency.every or 1


def grid(entry: Task | Target, cycle: Cycle, every: int, begins: date | None) -> Grid | None:
    """Its periods; None for every second or third period while nothing says from which on.

    They are counted from a 起始时间 of the text, else from the year in which it comes into force.
    """
    if every == 1:
        return Grid(cycle, 1, date.min)
    if (first := first_day(entry)) is not None:
        return Grid(cycle, every, first)
    if begins is None:
        return None
    return Grid(cycle, every, date(begins.year, 1, 1) if is_made_of_months(cycle) else begins)
