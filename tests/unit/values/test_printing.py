"""Values are printed as a drafter would write them."""

from datetime import date
from fractions import Fraction

import pytest

from tiaowen.values import MONTH, YUAN, Unit, format_date, format_number, format_unit


@pytest.mark.parametrize(
    ("value", "unit", "printed"),
    [
        ("60000", "元", "6万元"),
        ("1500", "元", "1500元"),
        ("0", "元", "0元"),
        ("0.01", "元", "0.01元"),
        ("9999", "元", "9999元"),
        ("10000", "元", "1万元"),
        ("12345", "元", "12345元"),
        ("36000", "元", "3.6万元"),
        ("152500", "元", "15.25万元"),
        ("152550", "元", "152550元"),
        ("120000000", "元", "1.2亿元"),
        ("1000000000000", "元", "1万亿元"),
        ("28000", "人", "2.8万人"),
        ("-1.5", "元", "-1.5元"),
        ("1/2", "%", "50%"),
        ("1/8", "%", "12.5%"),
        ("1/3", "%", "1/3"),
        ("1/3", "元", "1/3元"),
        ("15", "", "15"),
    ],
)
def test_numbers(value: str, unit: str, printed: str) -> None:
    assert format_number(Fraction(value), unit) == printed


def test_units_stand_behind_a_number_as_they_are_spoken() -> None:
    assert format_number(Fraction(12), MONTH) == "12个月"
    assert format_number(Fraction(20), Unit.parse("元/人·天")) == "20元/人·天"
    assert format_number(Fraction(800), YUAN / MONTH) == "800元/月"
    assert format_number(Fraction(16), "岁") == "16周岁"
    assert format_unit(Unit()) == ""


def test_dates() -> None:
    assert format_date(date(2019, 1, 1)) == "2019年1月1日"
