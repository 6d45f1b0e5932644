"""Frequencies, moments and standards as they are written."""

import pytest

from tiaowen.values.frequency import frequencies_in, read_frequency
from tiaowen.values.goals import is_bounded_range, read_goal
from tiaowen.values.moments import read_moment


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("每年", "每年"),
        ("按季度", "每季度"),
        ("每两年", "每2年"),
        ("每6个月", "每6个月"),
        ("每年2次以上", "每年"),
        ("每年2次以上，定期不定期", "每年"),
        ("定期", "定期"),
        ("不断", "不断"),
        ("一次", "一次"),
    ],
)
def test_frequencies_are_read_in_every_spelling(text: str, words: str) -> None:
    frequency = read_frequency(text)
    assert frequency is not None
    assert frequency.words == words


@pytest.mark.parametrize("text", ["", "看情况", "每月工资", "每年800元", "每年，每月", "每零年"])
def test_other_words_are_no_frequency(text: str) -> None:
    assert read_frequency(text) is None


def test_a_rate_of_money_is_no_frequency_of_the_text() -> None:
    found = frequencies_in("每天20元，每年开展2次以上，定期培训")
    assert [each.words for each in found] == ["每年", "定期"]


@pytest.mark.parametrize(
    "text",
    ["2020年12月31日前", "2019年底", "每月10日前", "每年3月31日前", "年终", "触发后15日内"],
)
def test_moments_are_read(text: str) -> None:
    assert read_moment(text) is not None


@pytest.mark.parametrize("text", ["", "2019年2月30日", "每月", "每月32日", "抓紧", "触发后"])
def test_other_words_are_no_moment(text: str) -> None:
    assert read_moment(text) is None


@pytest.mark.parametrize("text", ["不少于1万个", "200名以上", "100%", "3至5场", "清零"])
def test_standards_are_read(text: str) -> None:
    assert read_goal(text) is not None


def test_a_bound_that_is_a_range_is_no_standard() -> None:
    assert read_goal("不少于2至3人") is None
    assert is_bounded_range("不少于2至3人")
