"""When a task is to be done: its periods, each with its first day, its due day and what that rests on."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from itertools import islice
from math import ceil, floor

from attrs import frozen

from tiaowen.model.duties import Task, Timed
from tiaowen.schedule.cycles import Grid, label
from tiaowen.schedule.life import Life, first_day, grid, own_cycle
from tiaowen.values.absence import Absence
from tiaowen.values.moments import AfterTrigger, Day, EachCycle
from tiaowen.values.periods import Period, Window, month_window

_LATEST = date.max - timedelta(days=1)


class Basis(Enum):
    """What a due day rests on, and why there is none."""

    DEADLINE = "原文的完成时限"
    PERIOD_END = "期末，不是原文的期限"
    WORKDAYS = "完成时限按工作日算，没有节假日表，算不出是哪一天"
    NOTHING = "原文没有写期限"


@frozen
class Slot:
    """One time to do it. `period` is None where it is done once; `notes` say what was assumed."""

    period: Window | None
    label: str
    start: date | None
    due: date | None
    basis: Basis
    notes: tuple[str, ...] = ()

    def meets(self, window: Window) -> bool:
        """Whether it has a day in common with a window; without a due day its first day counts."""
        last = self.due or self.start
        return window.intersect(Window(self.start, last)) is not None


def slots(task: Task, life: Life, trigger: date | None, window: Window) -> Iterator[Slot]:
    """The times to do it that meet the window; none for a trigger of a day on which it is not in force."""
    begins = trigger or life.start
    lives = Life(begins, life.end, life.assumed and trigger is None)
    if trigger is not None and not life.contains(trigger):
        return
    periods = grid_of(task, begins)
    if periods is not None:
        yield from (each for each in _periodic(task, periods, lives, window) if each.meets(window))
    elif not _uncountable(task):
        single = _single(task, lives, trigger)
        if single is not None and single.meets(window):
            yield single


def _uncountable(task: Task) -> bool:
    """Whether a task without periods has a 频次 that asks for some."""
    return own_cycle(task.frequency) is not None and not _after_trigger(task)


def grid_of(task: Task, begins: date | None) -> Grid | None:
    """The periods of a task: those of its 频次, else those of a 完成时限 such as 每年3月31日前."""
    if (cycle := own_cycle(task.frequency)) is not None:
        return None if _after_trigger(task) else grid(task, *cycle, begins)
    moment = task.deadline.moment if isinstance(task.deadline, Timed) else None
    if isinstance(moment, EachCycle) and not _once(task):
        return Grid(moment.cycle, 1, date.min)
    return None


def untimed_because(task: Task, begins: date | None) -> str:
    """Why a task is on no day; "" if it is on one (or would be, once it is triggered)."""
    if grid_of(task, begins) is not None:
        return ""
    if _uncountable(task):
        return "没有写从哪一年起算，分不出是哪几期"
    if isinstance(task.deadline, Timed):
        once_a_cycle = isinstance(task.deadline.moment, EachCycle)
        return "没有写从哪一天起，算不出是哪一次" if once_a_cycle and begins is None else ""
    if isinstance(task.frequency, Absence):
        return "原文没有写频次和完成时限"
    return f"频次“{task.frequency.text}”没有周期，原文也没有写完成时限"


def least(task: Task) -> int:
    """How often it must be done in a period: at least once."""
    times = None if isinstance(task.frequency, Absence) else task.frequency.frequency.times
    if times is None or times.operator in ("le", "lt", "ne"):
        return 1
    return max(1, floor(times.low) + 1 if times.operator == "gt" else ceil(times.low))


def _after_trigger(task: Task) -> bool:
    return isinstance(task.deadline, Timed) and isinstance(task.deadline.moment, AfterTrigger)


def _once(task: Task) -> bool:
    return not isinstance(task.frequency, Absence) and task.frequency.frequency.once


def _periodic(task: Task, periods: Grid, life: Life, window: Window) -> Iterator[Slot]:
    first = max(window.start or date.min, life.start or date.min)
    last = min(window.end or _LATEST, life.end or _LATEST, _LATEST, _last_day(task))
    notes = tuple(_notes(task, periods))
    for period in periods.over(first, last):
        due, basis = _within(life, task, *_due_in(task, period))
        begins, crossed = _start_in(task, period, due)
        start = max(begins, life.start or begins)
        said = (*notes, *crossed, *(_assumed(life, start) if start != begins else ()))
        if start <= due:
            yield Slot(period, label(period), start, due, basis, said)


def _within(life: Life, task: Task, due: date, basis: Basis) -> tuple[date, Basis]:
    """What comes again in each period is not asked for behind the end of what is in force."""
    moment = task.deadline.moment if isinstance(task.deadline, Timed) else None
    if life.end is None or due <= life.end or isinstance(moment, Day):
        return due, basis
    return life.end, Basis.PERIOD_END


def _last_day(task: Task) -> date:
    """Behind a 完成时限 that is a day of the calendar there is nothing more to do."""
    moment = task.deadline.moment if isinstance(task.deadline, Timed) else None
    return moment.last if isinstance(moment, Day) else date.max


def _notes(task: Task, periods: Grid) -> Iterator[str]:
    if periods.every > 1 and first_day(task) is None:
        yield "从哪一期起算原文没有写，从开始执行的那一年起算"
    deadline = "" if isinstance(task.deadline, Absence) else task.deadline.text
    if own_cycle(task.frequency) is None and not deadline.startswith("每"):
        yield f"原文只写“{deadline}”，没有写频次，按每{periods.cycle}一次列"


def _assumed(life: Life, start: date | None) -> Iterator[str]:
    if life.assumed and start == life.start:
        yield "从哪一天起原文没有写，从成文日期起算"


def _start_in(task: Task, period: Window, due: date) -> tuple[date, tuple[str, ...]]:
    """The 起始时间 that comes again in each period, else its first day; and what was assumed."""
    first = period.start or date.min
    if not isinstance(task.start, Timed) or not isinstance(task.start.moment, EachCycle):
        return first, ()
    day = next(iter(_days_in(task.start.moment, period)), first)
    if day <= due:
        return day, ()
    return first, (f"起始时间“{task.start.text}”在到期日之后，不知道是不是跨期，从期初列",)


def _due_in(task: Task, period: Window) -> tuple[date, Basis]:
    """The last day in the period that the 完成时限 means, else the end of the period.

    月初 names no day to be late on: it does not make one.
    """
    end = period.end or date.max
    moment = task.deadline.moment if isinstance(task.deadline, Timed) else None
    if isinstance(moment, Day) and period.contains(moment.last):
        return moment.last, Basis.DEADLINE
    if isinstance(moment, EachCycle) and not moment.opens:
        days = _days_in(moment, period)
        if days:
            return days[-1], Basis.DEADLINE
    return end, Basis.PERIOD_END


def _days_in(moment: EachCycle, period: Window) -> list[date]:
    """The days of a moment that lie in a period, in order."""
    inner = Grid(moment.cycle, 1, date.min).over(
        period.start or date.min, period.end or period.start or date.min
    )
    found = (_day_of(moment, each) for each in inner)
    return [day for day in found if day is not None and period.contains(day)]


def _day_of(moment: EachCycle, cycle: Window) -> date | None:
    """The day of one cycle: 每月31日 is the last day of a shorter month."""
    if cycle.start is None or cycle.end is None:
        return None
    if moment.month is None and moment.day is None:
        return cycle.start if moment.opens else cycle.end
    month = month_window(cycle.start.year, moment.month or cycle.start.month)
    if month.start is None or month.end is None or moment.day is None:
        return month.end
    return month.start.replace(day=min(moment.day, month.end.day))


def _single(task: Task, life: Life, trigger: date | None) -> Slot | None:
    """The one time of a task without periods, None if it has none (or was triggered too late)."""
    start = _after(task, trigger) or life.start
    due = _single_due(task, start, trigger)
    if due is None:
        return None
    last, basis = due
    if last is not None and trigger is None:
        last, basis = _within(life, task, last, basis)
    if start is None or last is None or start <= last:
        return Slot(None, "", start, last, basis, tuple(_assumed(life, start)))
    return Slot(None, "", last, last, basis) if trigger is None else None


def _single_due(
    task: Task, start: date | None, trigger: date | None
) -> tuple[date | None, Basis] | None:
    moment = task.deadline.moment if isinstance(task.deadline, Timed) else None
    match moment:
        case Day():
            return moment.last, Basis.DEADLINE
        case EachCycle():
            return None if start is None else _first_due(moment, start)
        case AfterTrigger():
            return None if trigger is None else _due_after(moment, trigger)
        case None:
            return None if trigger is None else (None, Basis.NOTHING)


def _first_due(moment: EachCycle, start: date) -> tuple[date, Basis] | None:
    """The first day of its kind on or after the start."""
    for cycle in islice(Grid(moment.cycle, 1, date.min).over(start, date.max), 2):
        day = cycle.end if moment.opens else _day_of(moment, cycle)
        if day is not None and day >= start:
            return day, Basis.PERIOD_END if moment.opens else Basis.DEADLINE
    return None


def _after(task: Task, trigger: date | None) -> date | None:
    """A 起始时间 counted from the trigger, else the trigger."""
    moment = task.start.moment if isinstance(task.start, Timed) else None
    if trigger is None or not isinstance(moment, AfterTrigger):
        return trigger
    return _due_after(moment, trigger)[0] or trigger


def _due_after(moment: AfterTrigger, trigger: date) -> tuple[date | None, Basis]:
    """触发后15日内: the day of the trigger is not counted (民法典第201条)."""
    match str(moment.unit):
        case "日":
            length = Period(days=moment.amount)
        case "月":
            length = Period(months=moment.amount)
        case "年":
            length = Period(months=12 * moment.amount)
        case _:
            return None, Basis.WORKDAYS
    try:
        return length.after(trigger), Basis.DEADLINE
    except OverflowError:
        return date.max, Basis.DEADLINE
