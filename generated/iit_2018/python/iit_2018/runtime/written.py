"""Amounts and dates as people write them: 12万元, 1,500元/月, 50%, 24个月, 2019年6月1日."""

import re
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import frozen

MAX_LENGTH: Final = 60
"""A longer text is no amount."""

_HALF_WIDTH: Final = str.maketrans("０１２３４５６７８９，．／－％＋　", "0123456789,./-%+ ")
_MAGNITUDES: Final = {"万亿": 10**12, "亿": 10**8, "千万": 10**7, "百万": 10**6, "万": 10**4}
_SYNONYMS: Final = {
    "名": "人",
    "位": "人",
    "天": "日",
    "周岁": "岁",
    "个月": "月",
    "周年": "年",
    "个工作日": "工作日",
}
_NUMBER: Final = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_AMOUNT: Final = re.compile(
    rf"(?P<sign>-?)(?P<number>{_NUMBER})(?:/(?P<divisor>[1-9][0-9]*)(?![0-9]))? ?"
    rf"(?P<magnitude>{'|'.join(_MAGNITUDES)}|) ?(?P<unit>[^0-9 ,.]*)"
)
_DATE: Final = re.compile(
    r"([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)"
)


@frozen
class Amount:
    """A number as written: its exact value and its unit (% is a unit here: 50% is 50 of it)."""

    value: Fraction
    unit: str


def read_amount(text: str) -> Amount | None:
    """The amount that a text states, None if it is none."""
    if len(text) > MAX_LENGTH:
        return None
    match = _AMOUNT.fullmatch(text.translate(_HALF_WIDTH).strip())
    if match is None:
        return None
    value = Fraction(match["number"].replace(",", "")) / int(match["divisor"] or 1)
    value *= _MAGNITUDES.get(match["magnitude"], 1)
    return Amount(-value if match["sign"] else value, match["unit"])


def read_day(text: str) -> date | None:
    """The day that a text states (2019-06-01, 2019年6月1日), None if there is no such day."""
    match = (
        _DATE.fullmatch(text.translate(_HALF_WIDTH).strip()) if len(text) <= MAX_LENGTH else None
    )
    if match is None:
        return None
    year, month, day = (int(part) for part in match.groups() if part is not None)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def same_unit(left: str, right: str) -> bool:
    """Whether two spellings name one unit: 元/名·月 and 元/人/个月."""
    return _canonical(left) == _canonical(right)


def _canonical(unit: str) -> tuple[list[str], list[str]]:
    above, *below = unit.translate(_HALF_WIDTH).split("/")
    return _names([above]), _names(below)


def _names(products: Iterable[str]) -> list[str]:
    names = (name for product in products for name in product.split("·"))
    return sorted(_SYNONYMS.get(name, name) for name in names)


def plain(value: Fraction) -> str:
    """A number for a reader: 6万, 1500, 0.01; a fraction where no decimal ends (1/3)."""
    for magnitude, word in ((10**12, "万亿"), (10**8, "亿"), (10**4, "万")):
        if abs(value) >= magnitude and value % (magnitude // 100) == 0:
            return f"{_decimal(value / magnitude)}{word}"
    return _decimal(value) or str(value)


def _decimal(value: Fraction) -> str:
    """A terminating decimal without superfluous zeros; empty where it does not end."""
    digits, rest = 0, value.denominator
    while rest > 1 and (rest % 2 == 0 or rest % 5 == 0):
        rest = rest // 10 if rest % 10 == 0 else rest // 2 if rest % 2 == 0 else rest // 5
        digits += 1
    if rest > 1:
        return ""
    whole = str(abs(value.numerator) * 10**digits // value.denominator).rjust(digits + 1, "0")
    text = f"{whole[:-digits]}.{whole[-digits:]}" if digits else whole
    return f"-{text}" if value < 0 else text


def counted(unit: str) -> str:
    """A unit as it stands behind a number: 个月 for 月, 天 for 日."""
    return {"月": "个月", "日": "天", "岁": "周岁", "工作日": "个工作日"}.get(unit, unit)


def format_day(day: date) -> str:
    """2019年1月1日 (GB/T 9704: without leading zeros)."""
    return f"{day.year}年{day.month}月{day.day}日"
