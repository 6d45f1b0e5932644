"""Civil dates, periods and windows by 民法典 articles 200 to 203.

200: periods count by years, months and days of the common calendar.
201: the day on which a period begins is not counted.
202: a period in months or years ends on the corresponding day of its last month, or on the last
day of that month where there is none.
203: the last day runs until midnight, so it lies inside. (That a last day on a public holiday
moves to the next working day needs a calendar of holidays and is left to the caller.)
"""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from tiaowen.frozen import frozen


def add_months(day: date, months: int) -> date:
    """The corresponding day `months` later (earlier if negative), clipped to the month's end.

    民法典第202条. Raises `OverflowError` outside the years 1 to 9999.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError(f"year {year} is out of range")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_years(day: date, years: int) -> date:
    """The corresponding day `years` later; 29 February gives 28 February in a common year."""
    return add_months(day, years * 12)


def add_days(day: date, days: int) -> date:
    """The day `days` later. Raises `OverflowError` outside the years 1 to 9999."""
    return day + timedelta(days=days)


@frozen
class Period:
    """A length of time in calendar months and days; the months are counted first."""

    months: int = 0
    days: int = 0

    def after(self, anchor: date) -> date:
        """The last day of this period when it begins on `anchor` (民法典第201、202条)."""
        return add_days(add_months(anchor, self.months), self.days)

    def before(self, anchor: date) -> date:
        """The day that lies this period before `anchor`."""
        return add_days(add_months(anchor, -self.months), -self.days)


@frozen
class Window:
    """The days from `start` to `end`, both inside; None leaves that side open.

    Raises `ValueError` if it would end before it starts.
    """

    start: date | None = None
    end: date | None = None

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError(f"window ends on {self.end}, before it starts on {self.start}")

    def contains(self, day: date) -> bool:
        """Whether `day` lies inside."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    def intersect(self, other: "Window") -> "Window | None":
        """The days that lie in both, None if there are none."""
        start = max((day for day in (self.start, other.start) if day is not None), default=None)
        end = min((day for day in (self.end, other.end) if day is not None), default=None)
        if start is not None and end is not None and end < start:
            return None
        return Window(start, end)


def within_after(anchor: date, period: Period) -> Window:
    """自 anchor 起 period 内: [A, A后N]. The first day is inside although it is not counted."""
    return Window(anchor, period.after(anchor))


def within_before(anchor: date, period: Period) -> Window:
    """在 anchor 前 period 内: [D－N, D－1日]. Raises `ValueError` for a period of length zero."""
    return Window(period.before(anchor), add_days(anchor, -1))


def year_window(year: int) -> Window:
    """The days of a year, as 2019年度 spans them."""
    return Window(date(year, 1, 1), date(year, 12, 31))


def month_window(year: int, month: int) -> Window:
    """The days of a calendar month."""
    return Window(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
