"""The tax against the official 速算扣除数: tax = income × rate − deduction of the band, an independent oracle."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support import tax
from tiaowen.reference import Case, decide
from tiaowen.runtime import yuan
from tiaowen.wording import plan

PLAN = plan(tax.DOCUMENT, tax.TAX)
ALLOWANCE = 60_000
TABLE = (
    (36_000, 3, 0),
    (144_000, 10, 2_520),
    (300_000, 20, 16_920),
    (420_000, 25, 31_920),
    (660_000, 30, 52_920),
    (960_000, 35, 85_920),
    (None, 45, 181_920),
)
"""Upper end, rate in percent, quick deduction: 个人所得税税率表一 with its 速算扣除数."""


def quick_tax_in_hundredths_of_fen(taxable_fen: int) -> int:
    """Tax on a taxable income in 分, exact, in 1/100 分."""
    for upper, percent, deduction in TABLE:
        if upper is None or taxable_fen <= upper * 100:
            return taxable_fen * percent - deduction * 100 * 100
    raise AssertionError("the last band is open")


def tax_in_fen(wages_fen: int) -> int:
    facts = {fact.alias: Fraction(0) for fact in tax.TAXPAYER.facts[1:]}
    case = Case(date(2019, 12, 31), {**facts, "resident": True, "wages": Fraction(wages_fen, 100)})
    amount = decide(PLAN, case).amount
    assert amount is not None
    return amount.fen


def half_up(hundredths: int) -> int:
    return (hundredths + 50) // 100


edges = st.sampled_from([upper for upper, _, _ in TABLE if upper is not None]).flatmap(
    lambda upper: st.integers(-2, 2).map(lambda offset: upper * 100 + offset)
)


@given(st.one_of(edges, st.integers(0, 2_000_000_00)))
def test_the_sum_over_bands_is_the_quick_formula(taxable_fen: int) -> None:
    expected = half_up(quick_tax_in_hundredths_of_fen(taxable_fen))
    assert tax_in_fen(ALLOWANCE * 100 + taxable_fen) == expected


@given(st.integers(0, ALLOWANCE * 100))
def test_nothing_is_due_up_to_the_allowance(wages_fen: int) -> None:
    assert tax_in_fen(wages_fen) == 0


@pytest.mark.parametrize(
    ("taxable", "due"),
    [(36_000, 1_080), (144_000, 11_880), (300_000, 43_080), (420_000, 73_080), (660_000, 145_080)],
)
def test_published_answers_at_the_ends_of_the_bands(taxable: int, due: int) -> None:
    assert tax_in_fen((ALLOWANCE + taxable) * 100) == yuan(due).fen


def test_other_kinds_of_income_count_in_part() -> None:
    """20万元 wages, 1万元 for services (80%), 5000元 for writing (80% of which 70%), 5.4万元 deducted."""
    facts = {fact.alias: Fraction(0) for fact in tax.TAXPAYER.facts[1:]}
    case = Case(
        date(2019, 12, 31),
        {
            **facts,
            "resident": True,
            "wages": Fraction(200_000),
            "service_income": Fraction(10_000),
            "royalty_income": Fraction(5_000),
            "special_deduction": Fraction(30_000),
            "additional_deduction": Fraction(24_000),
        },
    )
    taxable = 200_000 + 8_000 + 2_800 - 60_000 - 54_000
    assert decide(PLAN, case).amount == yuan(taxable * 10 // 100 - 2_520)
