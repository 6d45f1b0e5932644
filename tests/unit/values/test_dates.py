"""Dates are read in every form drafters use; an impossible one is a value, not an exception."""

from datetime import date

import pytest

from tiaowen.values import InvalidDate, Window, WrittenDate, format_date, scan_date


def scan(text: str) -> WrittenDate:
    written = scan_date(text, 0)
    assert isinstance(written, WrittenDate)
    assert written.text == text
    return written


@pytest.mark.parametrize(
    "text",
    [
        "2019年1月1日",
        "二〇一九年一月一日",
        "2019-01-01",
        "2019年1月1号",
        "２０１９年１月１日",
        "2019 年 1 月 1 日",
    ],
)
def test_a_day_in_all_its_forms(text: str) -> None:
    assert scan(text).window == Window(date(2019, 1, 1), date(2019, 1, 1))


def test_a_month_and_a_year_span_their_days() -> None:
    assert scan("2020年2月").window == Window(date(2020, 2, 1), date(2020, 2, 29))
    assert scan("2019年度").window == Window(date(2019, 1, 1), date(2019, 12, 31))


def test_a_day_without_a_year_takes_one_from_the_caller() -> None:
    partial = scan("12月31日")
    assert partial.window is None
    completed = partial.in_year(2019)
    assert isinstance(completed, WrittenDate)
    assert completed.window == Window(date(2019, 12, 31), date(2019, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "2019年2月30日",
        "2019年13月1日",
        "2019-00-10",
        "2月30日",
        "0000年1月1日",
        "2019年2月29日",
        "2019年0月",
    ],
)
def test_a_day_that_does_not_exist_is_returned_as_such(text: str) -> None:
    assert scan_date(text, 0) == InvalidDate(0, len(text), text)


def test_a_leap_day_without_a_year_depends_on_the_year() -> None:
    leap_day = scan("2月29日")
    assert isinstance(leap_day.in_year(2020), WrittenDate)
    assert isinstance(leap_day.in_year(2019), InvalidDate)


@pytest.mark.parametrize("text", ["", "2019年", "12个月", "12月", "三年", "2019"])
def test_what_is_not_a_date_is_left_alone(text: str) -> None:
    assert scan_date(text, 0) is None


def test_printing_reads_back() -> None:
    day = date(2020, 2, 29)
    assert scan(format_date(day)).window == Window(day, day)
