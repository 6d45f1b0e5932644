"""Laws that hold for all values."""

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from tiaowen.values import (
    ROUNDING_STEPS,
    Interval,
    RoundingMode,
    Unit,
    add_months,
    chinese_number,
    format_number,
    full_years,
    round_to,
    scan_date,
    scan_numeral,
)

DATES = st.dates(date(1890, 1, 1), date(2200, 12, 31))
DECIMALS = st.builds(Fraction, st.integers(0, 10**15), st.sampled_from([1, 10, 100, 10**4]))
UNITS = st.sampled_from(["元", "人", "月", "日", "岁", "百分点", "元/人·月", "元/日"])
FRACTIONS = st.fractions(-1000, 1000, max_denominator=600)
ENDS = st.none() | FRACTIONS
CHINESE_DIGITS = "零一二三四五六七八九"


@given(DATES, DATES)
def test_full_years_equal_the_arithmetic_on_written_dates(birth: date, on: date) -> None:
    assume(birth < on)
    written = [day.year * 10000 + day.month * 100 + day.day for day in (birth, on)]
    assert full_years(birth, on) == (written[1] - written[0] - 1) // 10000


@given(DATES, st.integers(-1200, 1200))
def test_months_later_is_the_same_day_or_the_last_of_the_month(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    clipped = later.day < day.day and (later + timedelta(days=1)).day == 1
    assert later.day == day.day or clipped


@given(DECIMALS, UNITS)
def test_a_printed_number_reads_back(value: Fraction, unit: str) -> None:
    printed = format_number(value, Unit.parse(unit))
    numeral = scan_numeral(printed, 0)
    assert numeral is not None
    assert numeral.end == len(printed)
    assume(numeral.kind != "year")
    assert (numeral.value, numeral.folded_unit()) == (value, Unit.parse(unit))


@given(DECIMALS)
def test_a_printed_ratio_reads_back(value: Fraction) -> None:
    printed = format_number(value, "%")
    numeral = scan_numeral(printed, 0)
    assert numeral is not None
    assert (numeral.text, numeral.value) == (printed, value)


def in_chinese(number: int) -> str:
    """A whole number below 万亿 in Chinese, written independently of the reader."""
    if number >= 10**4:
        size, name = (10**8, "亿") if number >= 10**8 else (10**4, "万")
        high, low = divmod(number, size)
        gap = "零" if low and low < size // 10 else ""
        return in_chinese(high) + name + (gap + in_chinese(low) if low else "")
    digits, gap = "", ""
    for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // size % 10
        if digit:
            digits += gap + CHINESE_DIGITS[digit] + name
        gap = "零" if digits and not digit else ""
    return digits


@given(st.integers(1, 10**12 - 1))
def test_numbers_in_characters_have_their_value(number: int) -> None:
    assert chinese_number(in_chinese(number)) == number


@given(
    st.text("0123456789０９,.%‰万亿千百十零〇一二两点分之年月日个元人名/·- 度", max_size=24),
    st.integers(0, 24),
)
def test_scanning_never_fails_and_stays_inside_the_text(text: str, pos: int) -> None:
    for found in (scan_numeral(text, pos), scan_date(text, pos)):
        if found is not None:
            assert found.start == pos < found.end <= len(text)
            assert found.text == text[found.start : found.end]


@given(FRACTIONS, st.sampled_from(list(ROUNDING_STEPS.values())), st.sampled_from(RoundingMode))
def test_rounding_moves_less_than_a_step_and_is_symmetric(
    value: Fraction, step: Fraction, mode: RoundingMode
) -> None:
    rounded = round_to(value, step, mode)
    assert rounded % step == 0
    assert abs(rounded - value) < step
    assert round_to(-value, step, mode) == -rounded
    assert round_to(rounded, step, mode) == rounded


@st.composite
def intervals_with_member(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    value, lower, upper = draw(FRACTIONS), draw(ENDS), draw(ENDS)
    return (
        Interval(
            None if lower is None else min(lower, value),
            None if upper is None else max(upper, value),
        ),
        value,
    )


def holds(interval: Interval, value: Fraction) -> bool:
    return (interval.lower is None or interval.lower <= value) and (
        interval.upper is None or value <= interval.upper
    )


@given(intervals_with_member(), intervals_with_member(), FRACTIONS)
def test_interval_results_hold_the_results_of_their_members(
    left: tuple[Interval, Fraction], right: tuple[Interval, Fraction], factor: Fraction
) -> None:
    assert holds(left[0] + right[0], left[1] + right[1])
    assert holds(left[0].scale(factor), left[1] * factor)
    assert holds(left[0].minimum(right[0]), min(left[1], right[1]))
    assert holds(left[0].maximum(right[0]), max(left[1], right[1]))
