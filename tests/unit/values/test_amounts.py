"""Rounding, open amounts and three values."""

from fractions import Fraction
from itertools import product

import pytest

from tiaowen.values import (
    ROUNDING_MODES,
    ROUNDING_STEPS,
    Interval,
    RoundingMode,
    Truth,
    all_of,
    any_of,
    at_least,
    not_,
    round_to,
)


@pytest.mark.parametrize(
    ("value", "step", "mode", "expected"),
    [
        ("0.005", "分", "四舍五入", "0.01"),
        ("-0.005", "分", "四舍五入", "-0.01"),
        ("0.0049", "分", "四舍五入", "0"),
        ("2.5", "元", "四舍五入", "3"),
        ("1550", "百元", "四舍五入", "1600"),
        ("0.019", "分", "舍去", "0.01"),
        ("-0.019", "分", "舍去", "-0.01"),
        ("0.11", "角", "进位", "0.2"),
        ("-0.11", "角", "进位", "-0.2"),
        ("120", "元", "进位", "120"),
    ],
)
def test_rounding(value: str, step: str, mode: str, expected: str) -> None:
    rounded = round_to(Fraction(value), ROUNDING_STEPS[step], ROUNDING_MODES[mode])
    assert rounded == Fraction(expected)


def test_a_step_is_positive() -> None:
    with pytest.raises(ValueError, match="not positive"):
        round_to(Fraction(1), Fraction(0), RoundingMode.DOWN)


def amount(lower: int | None, upper: int | None) -> Interval:
    return Interval(*(None if end is None else Fraction(end) for end in (lower, upper)))


def test_parts_add_end_by_end_and_an_unstated_end_stays_unstated() -> None:
    assert amount(3000, 20000) + amount(500, 500) == amount(3500, 20500)
    assert amount(4000, None) + amount(500, 600) == amount(4500, None)


def test_a_cap_clips_both_ends_and_bounds_an_open_one() -> None:
    cap = Interval.exactly(Fraction(5000))
    assert amount(3000, 20000).minimum(cap) == amount(3000, 5000)
    assert amount(6000, None).minimum(cap) == cap
    assert amount(None, 8000).minimum(cap) == amount(None, 5000)


def test_a_floor_lifts_both_ends_and_bounds_an_open_one() -> None:
    floor = Interval.exactly(Fraction(100))
    assert amount(None, 800).maximum(floor) == amount(100, 800)
    assert amount(0, 50).maximum(floor) == floor
    assert amount(0, None).maximum(floor) == amount(100, None)


def test_scaling_keeps_the_ends_in_order() -> None:
    assert amount(1, 2).scale(Fraction(-3)) == amount(-6, -3)
    assert amount(1, None).scale(Fraction(-1)) == amount(None, -1)
    assert amount(None, None).scale(Fraction(0)) == amount(0, 0)


def test_an_interval_is_exact_only_with_two_equal_ends() -> None:
    assert amount(5, 5).exact == 5
    assert amount(5, 6).exact is None
    assert amount(None, None).exact is None
    with pytest.raises(ValueError, match="below its start"):
        amount(2, 1)


def possible(values: tuple[Truth, ...]) -> list[tuple[bool, ...]]:
    return list(product(*([False, True] if value is None else [value] for value in values)))


@pytest.mark.parametrize("values", list(product([True, False, None], repeat=3)))
def test_three_values_say_what_all_completions_agree_on(values: tuple[Truth, ...]) -> None:
    """Each fact stands once here, so Kleene's answer is exact."""

    def agreed(results: set[bool]) -> Truth:
        return results.pop() if len(results) == 1 else None

    completions = possible(values)
    assert all_of(values) is agreed({all(each) for each in completions})
    assert any_of(values) is agreed({any(each) for each in completions})
    assert at_least(2, values) is agreed({sum(each) >= 2 for each in completions})
    assert not_(values[0]) is agreed({not each[0] for each in completions})


def test_nothing_to_fulfil_is_fulfilled() -> None:
    assert all_of([]) is True
    assert any_of([]) is False
    assert at_least(0, []) is True
