"""What an 算例 may expect of results that are no single sum."""

from fractions import Fraction

import pytest

from tiaowen.cases.expectation import (
    Expectation,
    Parts,
    Quota,
    Range,
    Rate,
    Stated,
    Sum,
    read_expectation,
)
from tiaowen.runtime import ResultKind
from tiaowen.values.units import YUAN, Unit

MONTHLY = Unit.parse("元/月")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("800元/月", Sum(Fraction(800), MONTHLY)),
        ("800元/月以内", Range(None, Fraction(800), MONTHLY)),
        ("3000元至2万元", Range(Fraction(3000), Fraction(20000), YUAN)),
        ("300至800元/月", Range(Fraction(300), Fraction(800), MONTHLY)),
        ("不低于4000元", Range(Fraction(4000), None, YUAN)),
        ("税率15%", Rate(Fraction(15, 100))),
        ("额度75万元", Quota(Fraction(750_000))),
        ("额度上限：75万元", Quota(Fraction(750_000))),
        ("有资格", Stated(ResultKind.RIGHT)),
        ("有服务", Stated(ResultKind.SERVICE)),
        ("另行规定", Stated(ResultKind.ELSEWHERE)),
        ("标准原文未明确", Stated(ResultKind.ELSEWHERE, "原文未明确")),
        (
            "养老补贴1200元、医疗补贴500元以内",
            Parts(
                (
                    ("养老补贴", Sum(Fraction(1200), YUAN)),
                    ("医疗补贴", Range(None, Fraction(500), YUAN)),
                )
            ),
        ),
    ],
)
def test_forms_that_are_read(words: str, expected: Expectation) -> None:
    assert read_expectation(words) == expected


@pytest.mark.parametrize(
    "words", ["税率15元", "额度15%", "养老补贴很多、医疗补贴500元", "以内", "不低于"]
)
def test_words_that_are_not_guessed_at(words: str) -> None:
    assert read_expectation(words) is None
