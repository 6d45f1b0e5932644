"""Arithmetic of the evaluator over `document.json`: rounding, days, three values."""

from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction

UP = {
    "half_up": lambda rest: 2 * rest >= 1,
    "down": lambda rest: False,
    "up": lambda rest: rest > 0,
}


def rounded(value: Fraction, step: Fraction, mode: str) -> Fraction:
    whole, rest = divmod(abs(value) / step, 1)
    return (whole + UP[mode](rest)) * step * (1 if value >= 0 else -1)


def shifted(day: date, months: int, days: int) -> date | None:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        last = monthrange(year, month + 1)[1]
        return date(year, month + 1, min(day.day, last)) + timedelta(days)
    except (ValueError, OverflowError):
        return None


def both(left: bool | None, right: bool | None) -> bool | None:
    return False if left is False or right is False else None if None in (left, right) else True


def at_least(number: int, truths: list[bool | None]) -> bool | None:
    sure, possible = truths.count(True), len(truths) - truths.count(False)
    return True if sure >= number else False if possible < number else None
