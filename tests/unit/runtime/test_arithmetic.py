"""Rounding of ratios and counting of truths in generated code."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tiaowen.runtime.arithmetic import at_least, carry_up, cut_off, half_up
from tiaowen.values import RoundingMode, round_to
from tiaowen.values import at_least as at_least_reference

WIDE = st.integers(-(10**15), 10**15)
POSITIVE = st.integers(1, 10**6)


def test_half_a_fen_goes_away_from_zero() -> None:
    assert [half_up(n, 2) for n in (1, 3, -1, -3, 0)] == [1, 2, -1, -2, 0]


def test_less_than_half_goes_back() -> None:
    assert half_up(499, 1000) == 0
    assert half_up(-499, 1000) == 0


@given(WIDE, POSITIVE)
def test_each_way_of_rounding_is_the_one_of_the_reference(numerator: int, denominator: int) -> None:
    pairs = (
        (half_up, RoundingMode.HALF_UP),
        (cut_off, RoundingMode.DOWN),
        (carry_up, RoundingMode.UP),
    )
    for function, mode in pairs:
        expected = round_to(Fraction(numerator, denominator), Fraction(1), mode)
        assert function(numerator, denominator) == expected


@given(st.integers(0, 5), st.lists(st.sampled_from((True, False, None)), max_size=5))
def test_counting_decides_as_soon_as_the_unknown_cannot_matter(
    count: int, truths: list[bool | None]
) -> None:
    assert at_least(count, truths) is at_least_reference(count, truths)
