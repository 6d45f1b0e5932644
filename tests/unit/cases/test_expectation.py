"""The words of a 结果, and what they expect."""

from fractions import Fraction

import pytest

from tiaowen.cases import read_expectation
from tiaowen.cases.expectation import (
    Answer,
    Decided,
    Expectation,
    OutsideFiling,
    Range,
    Sum,
    Unfilled,
    Unsettled,
)
from tiaowen.runtime import Status

READ: list[tuple[str, Expectation]] = [
    ("6万元", Sum(Fraction(60_000))),
    ("-27.23元", Sum(Fraction(-2723, 100))),
    ("0元", Sum(Fraction(0))),
    ("0.01元。", Sum(Fraction(1, 100))),
    ("1,080元", Sum(Fraction(1080))),
    ("六万元", Sum(Fraction(60_000))),
    ("返还额6万元", Sum(Fraction(60_000))),
    ("9万元至12万元", Range(Fraction(90_000), Fraction(120_000))),
    ("9万元～12万元", Range(Fraction(90_000), Fraction(120_000))),
    ("3000至6000元", Range(Fraction(3000), Fraction(6000))),
    ("？", Unfilled()),
    ("?", Unfilled()),
    ("符合", Answer(Status.ELIGIBLE)),
    ("不在执行期限内", Answer(Status.NOT_IN_FORCE)),
    ("无法确定", Answer(Status.UNDETERMINABLE)),
    ("待明确", Answer(Status.UNSETTLED)),
    (
        "待明确（7万元、不符合）",
        Unsettled((Sum(Fraction(70_000)), Answer(Status.NOT_ELIGIBLE))),
    ),
    ("待补充", Answer(Status.INCOMPLETE)),
    ("待补充（不裁员、少裁员）", Answer(Status.INCOMPLETE, frozenset({"不裁员", "少裁员"}))),
    ("待认定(少裁员)", Answer(Status.TO_BE_ASSESSED, frozenset({"少裁员"}))),
    ("待市人社局认定（少裁员）", Answer(Status.TO_BE_ASSESSED, frozenset({"少裁员"}), "市人社局")),
    ("待市人社局决定", Answer(Status.TO_BE_DECIDED, None, "市人社局")),
    ("待决定（1000元）", Decided(Sum(Fraction(1000)))),
    ("待市人社局决定（2000元以内）", Decided(Range(None, Fraction(2000)), "市人社局")),
    (
        "待明确（待决定（1000元）、待市人社局决定（2000元以内）、不符合）",
        Unsettled(
            (
                Decided(Sum(Fraction(1000))),
                Decided(Range(None, Fraction(2000)), "市人社局"),
                Answer(Status.NOT_ELIGIBLE),
            )
        ),
    ),
    ("不在申请期限内", OutsideFiling()),
    ("不符合（申报条件（二））", Answer(Status.NOT_ELIGIBLE, frozenset({"申报条件（二）"}))),
]


@pytest.mark.parametrize(("text", "expected"), READ, ids=[text for text, _ in READ])
def test_words_that_are_read(text: str, expected: Expectation) -> None:
    assert read_expectation(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "6万",
        "大约6万元",
        "6万元左右",
        "12万元至9万元",
        "9至12万元",
        "6人",
        "符合（6万元）",
        "待定",
        "待决定（不符合）",
        "（）",
    ],
)
def test_words_that_are_not_guessed_at(text: str) -> None:
    assert read_expectation(text) is None
