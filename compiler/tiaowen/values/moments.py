"""When something begins or is due, as it is written: 2020年12月31日前, 每月10日前, 年终, 触发后15日内."""

import re
from datetime import date
from fractions import Fraction

from tiaowen.frozen import frozen
from tiaowen.values.dates import InvalidDate, WrittenDate, scan_date
from tiaowen.values.frequency import CYCLE_SPELLINGS, Cycle
from tiaowen.values.numerals import Numeral, scan_numeral
from tiaowen.values.periods import year_window
from tiaowen.values.units import Unit


@frozen
class Day:
    """A day of the calendar: `first` and `last` differ for 2020年 and 2020年6月底.

    `word` is what stands behind it (前, 起, 底 …). 前 and 止 let the day itself in.
    """

    first: date
    last: date
    word: str


@frozen
class EachCycle:
    """A day of every cycle: 每月10日前, 每年3月31日前, 每季度末.

    `month` and `day` are None for the end (or, with `opens`, the beginning) of the cycle.
    """

    cycle: Cycle
    month: int | None
    day: int | None
    opens: bool
    word: str


@frozen
class AfterTrigger:
    """触发后15日内: a length of time from the trigger on."""

    amount: int
    unit: Unit


Moment = Day | EachCycle | AfterTrigger

_ENDS = ("之前", "以前", "前", "止", "起", "底", "末", "内", "")
_YEAR = re.compile("([0-9]{4})年(底|末|内|前)?")
_CYCLES = "|".join(sorted(CYCLE_SPELLINGS, key=len, reverse=True))
_EACH = re.compile(f"每({_CYCLES})(?:([0-9]{{1,2}})月)?(?:([0-9]{{1,2}})[日号])?(前|止|以前|之前)?")
_EDGE = re.compile(f"每?({_CYCLES})(初|底|末|终)")
_AFTER = re.compile("(?:触发后|(?:自|从)?触发之日起)(.+?)(?:内|以内)")


def read_moment(text: str) -> Moment | None:
    """The moment that is the whole of a text, None if it is none or no day of the calendar."""
    return _day(text) or _each(text) or _after(text)


def _day(text: str) -> Day | None:
    if match := _YEAR.fullmatch(text):
        year = year_window(int(match[1])) if int(match[1]) else None
        return None if year is None else _covered(year.start, year.end, match[2] or "")
    written = scan_date(text, 0)
    if not isinstance(written, WrittenDate) or isinstance(written, InvalidDate):
        return None
    word, window = text[written.end :], written.window
    if word not in _ENDS or window is None:
        return None
    return _covered(window.start, window.end, word)


def _covered(first: date | None, last: date | None, word: str) -> Day | None:
    return None if first is None or last is None else Day(first, last, word)


def _each(text: str) -> EachCycle | None:
    if match := _EDGE.fullmatch(text):
        return EachCycle(CYCLE_SPELLINGS[match[1]], None, None, match[2] == "初", match[2])
    match = _EACH.fullmatch(text)
    if match is None or not (match[2] or match[3]):
        return None
    cycle = CYCLE_SPELLINGS[match[1]]
    month, day = (int(part) if part else None for part in match.group(2, 3))
    if not _exists(cycle, month, day):
        return None
    return EachCycle(cycle, month, day, False, match[4] or "")


def _exists(cycle: Cycle, month: int | None, day: int | None) -> bool:
    """Whether every cycle has that day; 每月31日 stands for the last day of shorter months."""
    if month is None:
        return cycle == "月" and day is not None and 1 <= day <= 31
    if cycle != "年":
        return False
    return isinstance(scan_date(f"{month}月{day or 1}日", 0), WrittenDate)


def _after(text: str) -> AfterTrigger | None:
    match = _AFTER.fullmatch(text)
    number = scan_numeral(match[1], 0) if match else None
    if match is None or not isinstance(number, Numeral) or number.end != len(match[1]):
        return None
    unit = number.folded_unit()
    whole = number.value.denominator == 1 and number.value > 0
    if not whole or str(unit) not in ("日", "工作日", "月", "年"):
        return None
    return AfterTrigger(int(number.value), unit)


def numbers_of(moment: Moment) -> tuple[tuple[Fraction, Unit], ...]:
    """The numbers that a recurring moment states; a day of the calendar is compared as a day."""
    match moment:
        case EachCycle(month=None, day=int(day)):
            return ((Fraction(day), Unit(("日",))),)
        case AfterTrigger(amount=amount, unit=unit):
            return ((Fraction(amount), unit),)
        case _:
            return ()
