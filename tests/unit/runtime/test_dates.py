"""Dates of generated code: 民法典第202条 once more, without the code of the reference."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tiaowen.runtime.dates import Rows, row_in_force, shift
from tiaowen.values import Period

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


def test_the_last_day_of_a_month_that_has_no_corresponding_day() -> None:
    assert shift(date(2019, 1, 31), 1, 0) == date(2019, 2, 28)
    assert shift(date(2020, 1, 31), 1, 0) == date(2020, 2, 29)
    assert shift(date(2020, 2, 29), 12, 0) == date(2021, 2, 28)
    assert shift(date(1900, 1, 31), 1, 0) == date(1900, 2, 28)
    assert shift(date(2000, 1, 31), 1, 0) == date(2000, 2, 29)


def test_months_are_counted_before_days() -> None:
    assert shift(date(2019, 1, 31), 1, 1) == date(2019, 3, 1)


def test_outside_the_calendar_there_is_no_day() -> None:
    assert shift(date(9999, 12, 31), 0, 1) is None
    assert shift(date(9999, 12, 31), 1, 0) is None
    assert shift(date(1, 1, 1), -1, 0) is None
    assert shift(date(1, 1, 1), 0, -1) is None


@given(DAYS, st.integers(-1200, 1200), st.integers(-40_000, 40_000))
def test_it_agrees_with_the_reference_on_every_day(day: date, months: int, days: int) -> None:
    try:
        expected: date | None = Period(months, days).after(day)
    except OverflowError:
        expected = None
    assert shift(day, months, days) == expected


def test_a_row_holds_from_its_first_day_until_the_next() -> None:
    rows: Rows = {("市区",): ((date(2019, 1, 1), 800), (date(2020, 1, 1), 900))}
    asked = (date(2018, 12, 31), date(2019, 1, 1), date(2019, 12, 31), date(2020, 1, 1))
    assert [row_in_force(rows, ("市区",), day) for day in asked] == [None, 800, 800, 900]
    assert row_in_force(rows, ("县城",), date(2019, 1, 1)) is None
