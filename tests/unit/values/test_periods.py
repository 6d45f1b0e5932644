"""Periods and windows by 民法典 200 to 203."""

from datetime import date

import pytest

from tiaowen.values import (
    Period,
    Window,
    add_months,
    add_years,
    full_years,
    month_window,
    within_after,
    within_before,
    year_window,
)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2019, 1, 31), 1, date(2019, 2, 28)),
        (date(2019, 1, 31), 2, date(2019, 3, 31)),
        (date(2020, 1, 31), 1, date(2020, 2, 29)),
        (date(2019, 2, 28), 1, date(2019, 3, 28)),
        (date(2019, 12, 15), 1, date(2020, 1, 15)),
        (date(2019, 3, 31), -1, date(2019, 2, 28)),
        (date(2019, 1, 15), -1, date(2018, 12, 15)),
    ],
)
def test_corresponding_day_or_last_of_the_month(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_a_leap_day_has_no_counterpart_in_a_common_year() -> None:
    assert add_years(date(2000, 2, 29), 18) == date(2018, 2, 28)


def test_the_calendar_ends_with_its_first_and_last_year() -> None:
    assert add_months(date(9999, 11, 30), 1) == date(9999, 12, 30)
    assert add_months(date(1, 2, 1), -1) == date(1, 1, 1)


@pytest.mark.parametrize("months", [12 * 7981, -12 * 2019])
def test_beyond_the_calendar_is_an_error(months: int) -> None:
    with pytest.raises(OverflowError):
        add_months(date(2019, 1, 1), months)


def test_after_an_anchor_both_the_first_day_and_the_last_are_inside() -> None:
    window = within_after(date(2019, 1, 1), Period(months=24))
    assert window == Window(date(2019, 1, 1), date(2021, 1, 1))
    assert window.contains(date(2019, 1, 1))
    assert window.contains(date(2021, 1, 1))
    assert not window.contains(date(2021, 1, 2))


def test_before_an_anchor_the_anchor_itself_is_outside() -> None:
    window = within_before(date(2019, 6, 1), Period(months=3))
    assert window == Window(date(2019, 3, 1), date(2019, 5, 31))


def test_windows_intersect_to_the_narrowest_or_to_nothing() -> None:
    whole_year = year_window(2019)
    assert whole_year.intersect(month_window(2019, 2)) == month_window(2019, 2)
    assert whole_year.intersect(Window(start=date(2019, 7, 1))) == Window(
        date(2019, 7, 1), date(2019, 12, 31)
    )
    assert whole_year.intersect(year_window(2020)) is None
    assert Window().intersect(whole_year) == whole_year


def test_a_window_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="before it starts"):
        Window(date(2019, 2, 1), date(2019, 1, 31))


@pytest.mark.parametrize(
    ("on", "age"),
    [
        (date(1999, 12, 31), None),
        (date(2000, 1, 1), 0),
        (date(2001, 1, 1), 0),
        (date(2001, 1, 2), 1),
        (date(2018, 1, 1), 17),
        (date(2018, 1, 2), 18),
    ],
)
def test_a_year_of_age_is_full_from_the_day_after_the_birthday(on: date, age: int | None) -> None:
    assert full_years(date(2000, 1, 1), on) == age


def test_born_on_a_leap_day_the_year_is_full_on_the_first_of_march() -> None:
    birth = date(2000, 2, 29)
    assert full_years(birth, date(2018, 2, 28)) == 17
    assert full_years(birth, date(2018, 3, 1)) == 18
    assert full_years(birth, date(2020, 2, 29)) == 19
