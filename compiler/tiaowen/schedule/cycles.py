"""Periods of the calendar: the years, half-years, quarters, months, 旬, weeks and days, and their names.

A cycle counts its periods through from a first one far back, so that a period is a whole number and
every second or third period is arithmetic.
"""

import re
from collections.abc import Callable, Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta

from attrs import frozen

from tiaowen.values.chinese import chinese_number
from tiaowen.values.frequency import Cycle
from tiaowen.values.periods import Window, month_window, year_window

_ONE_DAY = timedelta(days=1)
_TENTHS = (1, 11, 21)
_MONTHS: dict[Cycle, int] = {"年": 12, "半年": 6, "季度": 3, "月": 1}
_LARGEST_FIRST: tuple[Cycle, ...] = ("年", "半年", "季度", "月", "旬", "日")
_HALVES = "上下"
_THIRDS = "上中下"


@frozen
class Grid:
    """Every `every` periods of `cycle` as one, counted from the period in which `anchor` lies."""

    cycle: Cycle
    every: int
    anchor: date

    def around(self, day: date) -> Window:
        """The period in which a day lies."""
        origin = _number(self.cycle, self.anchor)
        number = _number(self.cycle, day)
        first = number - (number - origin) % self.every
        return Window(_first(self.cycle, first), _before(_first(self.cycle, first + self.every)))

    def over(self, first: date, last: date) -> Iterator[Window]:
        """The periods that have a day from `first` to `last`, each once, in order."""
        day = first
        while day <= last:
            period = self.around(day)
            yield period
            if period.end is None or period.end == date.max:
                return
            day = period.end + _ONE_DAY


def is_made_of_months(cycle: Cycle) -> bool:
    """Whether a year holds a whole number of its periods."""
    return cycle in _MONTHS


def _number(cycle: Cycle, day: date) -> int:
    match cycle:
        case "年" | "半年" | "季度" | "月":
            return (day.year * 12 + day.month - 1) // _MONTHS[cycle]
        case "旬":
            return (day.year * 12 + day.month - 1) * 3 + min((day.day - 1) // 10, 2)
        case "周":
            return (day.toordinal() - 1) // 7
        case "日":
            return day.toordinal()


def _first(cycle: Cycle, number: int) -> date:
    """The first day of a period; what lies before or behind the calendar is its first or last day."""
    match cycle:
        case "年" | "半年" | "季度" | "月":
            return _month_day(number * _MONTHS[cycle], 1)
        case "旬":
            return _month_day(number // 3, _TENTHS[number % 3])
        case "周":
            return _ordinal(number * 7 + 1)
        case "日":
            return _ordinal(number)


def _month_day(months: int, day: int) -> date:
    year, month = divmod(months, 12)
    if year < MINYEAR:
        return date.min
    return date.max if year > MAXYEAR else date(year, month + 1, day)


def _ordinal(number: int) -> date:
    return date.fromordinal(min(max(number, 1), date.max.toordinal()))


def _before(day: date) -> date:
    return day if day == date.max else day - _ONE_DAY


def label(period: Window) -> str:
    """The name of a period: 2019年第1季度, 2019年至2020年, 2019年3月4日至2019年3月10日."""
    if period.start is None or period.end is None:
        raise ValueError(f"a period has two ends: {period}")
    cycle = next(each for each in _LARGEST_FIRST if _is_whole(each, period.start, period.end))
    first, last = _name(cycle, period.start), _name(cycle, period.end)
    return first if first == last else f"{first}至{last}"


def _is_whole(cycle: Cycle, first: date, last: date) -> bool:
    """Whether days from `first` to `last` are whole periods of a cycle."""
    cycles = Grid(cycle, 1, date.min)
    return cycles.around(first).start == first and cycles.around(last).end == last


def _name(cycle: Cycle, day: date) -> str:
    year, month = f"{day.year}年", f"{day.month}月"
    match cycle:
        case "年":
            return year
        case "半年":
            return f"{year}{_HALVES[day.month > 6]}半年"
        case "季度":
            return f"{year}第{(day.month + 2) // 3}季度"
        case "月":
            return year + month
        case "旬":
            return f"{year}{month}{_THIRDS[min((day.day - 1) // 10, 2)]}旬"
        case "周" | "日":
            return f"{year}{month}{day.day}日"


def read_label(text: str) -> Window | None:
    """The days that the name of a period covers, None for other words."""
    first, *rest = text.split("至")
    if len(rest) > 1:
        return None
    start = _read_one(first)
    end = start if not rest else _read_one(rest[0])
    if start is None or end is None or start.start is None or end.end is None:
        return None
    return Window(start.start, end.end) if start.start <= end.end else None


def _read_one(text: str) -> Window | None:
    for pattern, read in _READERS:
        if match := re.fullmatch(pattern, text):
            try:
                return read(*match.groups())
            except ValueError:
                return None
    return None


def _half(year: str, which: str) -> Window:
    return Grid("半年", 1, date.min).around(date(int(year), 6 * _HALVES.index(which) + 1, 1))


def _quarter(year: str, which: str) -> Window:
    number = int(which) if which.isascii() else int(chinese_number(which) or 0)
    return Grid("季度", 1, date.min).around(date(int(year), 3 * number - 2, 1))


def _third(year: str, month: str, which: str) -> Window:
    day = date(int(year), int(month), _TENTHS[_THIRDS.index(which)])
    return Grid("旬", 1, date.min).around(day)


def _one_day(year: str, month: str, day: str) -> Window:
    found = date(int(year), int(month), int(day))
    return Window(found, found)


_READERS: tuple[tuple[str, Callable[..., Window]], ...] = (
    ("([0-9]{4})年?度?", lambda year: year_window(int(year))),
    ("([0-9]{4})年([上下])半年", _half),
    ("([0-9]{4})年第?([1-4一二三四])季度", _quarter),
    ("([0-9]{4})年([0-9]{1,2})月", lambda year, month: month_window(int(year), int(month))),
    ("([0-9]{4})-([0-9]{2})", lambda year, month: month_window(int(year), int(month))),
    ("([0-9]{4})年([0-9]{1,2})月([上中下])旬", _third),
    ("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日", _one_day),
    ("([0-9]{4})-([0-9]{2})-([0-9]{2})", _one_day),
)
"""The forms of the name of a period, each with what reads it (ValueError: no such day)."""
