"""Units are types: they multiply, divide and cancel, and synonyms are one unit."""

from fractions import Fraction

import pytest

from tiaowen.values import (
    DAY,
    DIMENSIONLESS,
    MONTH,
    PERCENTAGE_POINT,
    PERSON,
    YEAR,
    YUAN,
    Unit,
    UnknownUnit,
    convertible,
    divide_units,
)


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("元/名", "元/人"),
        ("位", "人"),
        ("周岁", "岁"),
        ("元/人·天", "元/日·人"),
        ("元/人/月", "元/人·月"),
        ("元／人", "元/人"),
        ("个月", "月"),
        ("个百分点", "百分点"),
    ],
)
def test_synonyms_and_orders_are_one_unit(written: str, same: str) -> None:
    assert Unit.parse(written) == Unit.parse(same)


def test_persons_are_not_visits_and_percentage_points_are_not_ratios() -> None:
    assert Unit.parse("人次") != PERSON
    assert DIMENSIONLESS != PERCENTAGE_POINT


def test_rate_times_count_cancels() -> None:
    assert Unit.parse("元/人") * PERSON == YUAN
    assert Unit.parse("元/月") * PERSON != YUAN
    assert str(Unit.parse("元/月") * PERSON) == "人·元/月"


def test_units_print_as_they_are_parsed() -> None:
    assert str(Unit.parse("元/人·月")) == "元/人·月"
    assert str(DIMENSIONLESS) == ""


def test_a_year_against_a_month_folds_by_twelve() -> None:
    assert (Unit.parse("元/月") * YEAR).simplified() == (YUAN, Fraction(12))
    assert (Unit.parse("元/年") * MONTH).simplified() == (YUAN, Fraction(1, 12))
    assert (Unit.parse("元/月·月") * YEAR).simplified() == (Unit.parse("元/月"), Fraction(12))
    assert Unit.parse("元/人").simplified() == (Unit.parse("元/人"), Fraction(1))


def test_a_yearly_amount_over_exactly_twelve_months_is_monthly() -> None:
    yearly = Unit.parse("元/年")
    assert divide_units(yearly, MONTH, Fraction(12)) == Unit.parse("元/月")
    assert divide_units(yearly, MONTH, Fraction(6)) == Unit.parse("元/年·月")
    assert divide_units(yearly, MONTH) == Unit.parse("元/年·月")
    assert divide_units(YUAN, PERSON, Fraction(12)) == Unit.parse("元/人")


def test_only_years_convert_and_only_to_months() -> None:
    assert convertible(YEAR, MONTH) == 12
    assert convertible(YUAN, YUAN) == 1
    assert convertible(MONTH, YEAR) is None
    assert convertible(MONTH, DAY) is None
    assert convertible(DIMENSIONLESS, YUAN) is None


def test_an_undeclared_unit_is_named_in_the_error() -> None:
    with pytest.raises(UnknownUnit) as caught:
        Unit.parse("元/亩")
    assert caught.value.name == "亩"
    assert str(Unit.parse("元/亩", {"亩"})) == "元/亩"
