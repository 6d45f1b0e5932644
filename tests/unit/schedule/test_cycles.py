"""Periods of the calendar and their names."""

from datetime import date

import pytest

from support.schedule import days
from tiaowen.schedule.cycles import Grid, label, read_label
from tiaowen.values.frequency import Cycle


@pytest.mark.parametrize(
    ("cycle", "every", "anchor", "day", "first", "last", "name"),
    [
        ("年", 1, "2019-01-01", "2020-02-29", "2020-01-01", "2020-12-31", "2020年"),
        ("年", 2, "2019-01-01", "2020-02-29", "2019-01-01", "2020-12-31", "2019年至2020年"),
        ("年", 2, "2020-01-01", "2019-07-01", "2018-01-01", "2019-12-31", "2018年至2019年"),
        ("半年", 1, "2019-01-01", "2019-06-30", "2019-01-01", "2019-06-30", "2019年上半年"),
        ("半年", 1, "2019-01-01", "2019-07-01", "2019-07-01", "2019-12-31", "2019年下半年"),
        ("季度", 1, "2019-01-01", "2019-03-31", "2019-01-01", "2019-03-31", "2019年第1季度"),
        ("季度", 1, "2019-01-01", "2019-12-01", "2019-10-01", "2019-12-31", "2019年第4季度"),
        ("月", 1, "2019-01-01", "2020-02-01", "2020-02-01", "2020-02-29", "2020年2月"),
        ("月", 1, "2019-01-01", "2100-02-10", "2100-02-01", "2100-02-28", "2100年2月"),
        ("月", 6, "2019-01-01", "2019-08-10", "2019-07-01", "2019-12-31", "2019年下半年"),
        ("月", 2, "2019-03-05", "2019-06-30", "2019-05-01", "2019-06-30", "2019年5月至2019年6月"),
        ("旬", 1, "2019-01-01", "2019-02-21", "2019-02-21", "2019-02-28", "2019年2月下旬"),
        ("旬", 1, "2019-01-01", "2019-01-31", "2019-01-21", "2019-01-31", "2019年1月下旬"),
        ("周", 1, "2019-01-01", "2019-03-10", "2019-03-04", "2019-03-10", None),
        ("日", 1, "2019-01-01", "2020-02-29", "2020-02-29", "2020-02-29", "2020年2月29日"),
        ("日", 3, "2019-02-27", "2019-03-01", "2019-02-27", "2019-03-01", None),
    ],
)
def test_a_day_lies_in_one_period(
    cycle: Cycle, every: int, anchor: str, day: str, first: str, last: str, name: str | None
) -> None:
    found = Grid(cycle, every, date.fromisoformat(anchor)).around(date.fromisoformat(day))
    assert found == days(first, last)
    if name is not None:
        assert label(found) == name
    assert read_label(label(found)) == found


def test_a_week_is_named_by_its_two_days() -> None:
    assert label(days("2019-03-04", "2019-03-10")) == "2019年3月4日至2019年3月10日"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019", "2019-01-01", "2019-12-31"),
        ("2019年度", "2019-01-01", "2019-12-31"),
        ("2019年第一季度", "2019-01-01", "2019-03-31"),
        ("2019年4季度", "2019-10-01", "2019-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2020-02-29", "2020-02-29", "2020-02-29"),
        ("2019年上半年至2020年下半年", "2019-01-01", "2020-12-31"),
    ],
)
def test_periods_are_read_in_other_spellings(text: str, first: str, last: str) -> None:
    assert read_label(text) == days(first, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "今年",
        "2019年13月",
        "2019年2月29日",
        "0000年",
        "2020年至2019年",
        "2019年至",
        "2019年第5季度",
    ],
)
def test_other_words_are_no_period(text: str) -> None:
    assert read_label(text) is None


def test_the_last_years_of_the_calendar_do_not_overflow() -> None:
    periods = list(Grid("年", 2, date(9998, 1, 1)).over(date(9997, 1, 1), date.max))
    assert [each.start for each in periods] == [date(9996, 1, 1), date(9998, 1, 1)]
    assert periods[-1].end == date.max
