"""Days, rounding and the nearest name in JavaScript: as Python computes them."""

from datetime import date, timedelta
from difflib import get_close_matches
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support.browser import call
from support.scripts import load
from tiaowen.values.ages import full_years
from tiaowen.values.periods import Period
from tiaowen.values.rounding import RoundingMode, round_to

MANY = 60
QUICK = settings(deadline=None, max_examples=20, suppress_health_check=list(HealthCheck))
LEAP = [date(2020, 2, 29), date(2000, 2, 29), date(1900, 2, 28), date.min, date.max]
DAY = st.one_of(st.dates(), st.sampled_from(LEAP), st.builds(date, st.integers(2015, 2025), st.integers(1, 12), st.integers(28, 28)))  # fmt: skip
END = st.builds(
    lambda day: day.replace(day=1) - timedelta(1), st.dates(date(1900, 2, 1), date(2100, 1, 1))
)
SHIFTS = st.tuples(
    st.one_of(DAY, END),
    st.integers(-300, 300) | st.integers(-120_000, 120_000),
    st.integers(-800, 800),
)


@pytest.fixture(scope="module")
def scripts(browser: Any) -> Any:  # noqa: ANN401
    """A page with the scripts."""
    page = browser.new_page()
    load(page)
    yield page
    page.close()


def _shifted(day: date, months: int, days: int) -> str | None:
    try:
        return Period(months, days).after(day).isoformat()
    except OverflowError:
        return None


@QUICK
@given(st.lists(SHIFTS, min_size=MANY, max_size=MANY))
def test_days_are_moved_as_the_civil_code_says(
    scripts: Any,  # noqa: ANN401
    moved: list[tuple[date, int, int]],
) -> None:
    source = "all => all.map(([d, m, n]) => tiaowen.dates.shift(d, BigInt(m), BigInt(n)))"
    found = call(scripts, source, [(day.isoformat(), *rest) for day, *rest in moved])
    assert found == [_shifted(*each) for each in moved]


@QUICK
@given(st.lists(st.tuples(st.one_of(DAY, END), st.one_of(DAY, END)), min_size=MANY))
def test_years_of_age_are_full_the_day_after_the_birthday(
    scripts: Any,  # noqa: ANN401
    pairs: list[tuple[date, date]],
) -> None:
    near = [(birth, _birthday(birth, on)) for birth, on in pairs]
    asked = [*pairs, *near, *((birth, on + timedelta(1)) for birth, on in near if on < date.max)]
    source = "all => all.map(([birth, on]) => tiaowen.dates.fullYears(birth, on))"
    found = call(scripts, source, [[each.isoformat() for each in pair] for pair in asked])
    assert found == [full_years(*each) for each in asked]


def _birthday(birth: date, on: date) -> date:
    """The birthday in the year of another day; 1 March where there is none."""
    try:
        return birth.replace(year=on.year)
    except ValueError:
        return date(on.year, 3, 1)


NUMBERS = st.one_of(st.fractions(max_denominator=4000), st.fractions(max_denominator=2000).map(lambda each: each * 10**24))  # fmt: skip
STEPS = st.sampled_from([Fraction(1, 100), Fraction(1, 10), Fraction(1), Fraction(100)])


@QUICK
@given(st.lists(st.tuples(NUMBERS, STEPS, st.sampled_from(RoundingMode)), min_size=MANY))
def test_rounding_works_on_the_magnitude(
    scripts: Any,  # noqa: ANN401
    rounded: list[tuple[Fraction, Fraction, RoundingMode]],
) -> None:
    source = """all => all.map(([value, step, mode]) => {
      const { parse, round, text } = tiaowen.fractions;
      return text(round(parse(value), parse(step), mode));
    })"""
    asked = [(str(value), str(step), mode.name.lower()) for value, step, mode in rounded]
    assert call(scripts, source, asked) == [str(round_to(*each)) for each in rounded]


LETTERS = "甲乙丙丁ab\U00020bb7"
WORD, NAME = st.text(LETTERS, max_size=6), st.text(LETTERS, min_size=1, max_size=6)


@QUICK
@given(st.lists(st.tuples(WORD, st.lists(NAME, min_size=1, max_size=5)), min_size=MANY))
def test_the_nearest_name_is_the_one_that_python_finds(
    scripts: Any,  # noqa: ANN401
    guessed: list[tuple[str, list[str]]],
) -> None:
    found = call(scripts, "all => all.map((each) => tiaowen.nearest(...each))", guessed)
    expected = (get_close_matches(word, names, 1, 0.5) for word, names in guessed)
    assert found == [close[0] if close else None for close in expected]
