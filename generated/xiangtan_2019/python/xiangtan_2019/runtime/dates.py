"""Civil dates of generated evaluators."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY: Final = 2

Rows = Mapping[tuple[str, ...], Sequence[tuple[date, int]]]
"""A published standard: by the options that select a row, the days from which its values hold."""


def shift(day: date, months: int, days: int) -> date | None:
    """The day that lies `months` and then `days` later (earlier if negative).

    Months lead to the corresponding day, else to the last day of the month (民法典第202条).
    None outside the years 1 to 9999.
    """
    if months:
        count = 12 * day.year + day.month - 1 + months
        year, month = count // 12, count % 12 + 1
        if not date.min.year <= year <= date.max.year:
            return None
        day = date(year, month, min(day.day, _length(year, month)))
    ordinal = day.toordinal() + days
    if not 1 <= ordinal <= date.max.toordinal():
        return None
    return date.fromordinal(ordinal)


def _length(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if leap and month == _FEBRUARY else _LENGTHS[month - 1]


def full_years(birth: date, on: date) -> int | None:
    """Full years of age, from the day after the birthday; None before birth."""
    if on < birth:
        return None
    years = on.year - birth.year
    birthday = shift(birth, 12 * years, 0)
    return years if years == 0 or (birthday is not None and birthday < on) else years - 1


def row_in_force(rows: Rows, keys: tuple[str, ...], on: date) -> int | None:
    """The value of the latest row of these options that begins by a day, None before the first.

    Rows of one group of options stand in the order of their days.
    """
    value = None
    for start, amount in rows.get(keys, ()):
        if start > on:
            break
        value = amount
    return value
