"""Values in a drafter's form: 6万元, 1500元, 50%, 12个月, 2019年1月1日.

What is printed here reads back as the same value: see `numerals` and `dates`.
"""

from datetime import date
from fractions import Fraction

from tiaowen.values.units import COUNTED_FORMS, Unit

_SCALES = ((10**12, "万亿"), (10**8, "亿"), (10**4, "万"))


def format_number(value: Fraction, unit: Unit | str = "") -> str:
    """A number with its unit; the unit % prints a ratio in percent.

    万 and 亿 are used where at most two decimals remain (28000 is 2.8万, 12345 stays). A value
    that no decimal can write is printed as a fraction (1/3).
    """
    if unit == "%":
        percent = decimal_text(value * 100)
        return str(value) if percent is None else f"{percent}%"
    return _scaled(value) + format_unit(unit)


def format_unit(unit: Unit | str) -> str:
    """The unit as it stands behind a number: 个月 for 月, 天 for 日, 元/人·天."""
    if isinstance(unit, str):
        return COUNTED_FORMS.get(unit, unit)
    above = "·".join(COUNTED_FORMS.get(name, name) for name in unit.numerator)
    below = "·".join("天" if name == "日" else name for name in unit.denominator)
    return f"{above}/{below}" if below else above


def format_date(day: date) -> str:
    """2019年1月1日, without leading zeros (GB/T 9704)."""
    return f"{day.year}年{day.month}月{day.day}日"


def decimal_text(value: Fraction) -> str | None:
    """The value as a terminating decimal without superfluous zeros, None where it has none."""
    digits = _decimals(value.denominator)
    if digits is None:
        return None
    scaled = str(abs(value.numerator) * 10**digits // value.denominator).rjust(digits + 1, "0")
    sign = "-" if value < 0 else ""
    return sign + (f"{scaled[:-digits]}.{scaled[-digits:]}" if digits else scaled)


def _scaled(value: Fraction) -> str:
    for scale, word in _SCALES:
        if abs(value) >= scale and value % (scale // 100) == 0:
            return f"{decimal_text(value / scale)}{word}"
    return decimal_text(value) or str(value)


def _decimals(denominator: int) -> int | None:
    """How many decimal places 1/denominator needs, None if they never end."""
    rest, twos, fives = denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives) if rest == 1 else None
