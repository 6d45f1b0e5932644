"""待明确 where each reading gives more than a plain sum: expected, written and explained."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from itertools import product

import attrs
import pytest

from tiaowen.cases import read_expectation
from tiaowen.cases.compare import meets
from tiaowen.cases.expectation import Decided, Sum, Unsettled
from tiaowen.cases.outcome import each_reading, outcome_text
from tiaowen.runtime import (
    Decision,
    DocumentText,
    DoubtText,
    Money,
    Part,
    ProvisionText,
    Result,
    ResultKind,
    Status,
    UnderReadings,
)

ON = date(2019, 6, 1)
SILENT = "原文未明确"
DOCUMENT = DocumentText("rules", "某市补助办法", "某市补助办法", *(SILENT,) * 5)
SETTER = (("岗位补助", "市人社局"),)


def of(*results: Result | None, setters: Sequence[tuple[str, str]] = ()) -> Decision:
    """待明确 with a reading for each result; None is 不符合."""
    text = ProvisionText(
        document=DOCUMENT,
        kind="扶持事项",
        alias="post_subsidy",
        name="岗位补助",
        article="（一）",
        subject="企业",
        basis=(),
        clauses=(),
        steps=(),
        setters=tuple(setters),
        doubts=(DoubtText("人数", ("读法一（计入）", "读法二（不计入）")),),
    )
    under = tuple(
        UnderReadings(
            (("人数", reading),),
            Status.NOT_ELIGIBLE if result is None else Status.ELIGIBLE,
            result,
            text,
        )
        for reading, result in zip(text.doubts[0].readings, results, strict=True)
    )
    return Decision(text, None, None, ON, Status.UNSETTLED, (), (), readings=under)


def of_two(*yuan: int, status: Status = Status.ELIGIBLE) -> Decision:
    """待明确 by two 疑义 with two readings each: a sum for each combination, the first changing slowest."""
    text = attrs.evolve(
        of(None, None).text,
        doubts=tuple(
            DoubtText(name, ("读法一（甲）", "读法二（乙）")) for name in ("人数", "日期")
        ),
    )
    combined = product(
        *([(each.name, reading) for reading in each.readings] for each in text.doubts)
    )
    under = tuple(
        UnderReadings(readings, status, a_sum(each), text)
        for readings, each in zip(combined, yuan, strict=True)
    )
    return Decision(text, None, None, ON, Status.UNSETTLED, (), (), readings=under)


def fen(yuan: int) -> Money:
    return Money(yuan * 100)


def a_sum(yuan: int, unit: str = "元") -> Result:
    return Result(ResultKind.SUM, fen(yuan), fen(yuan), unit=unit)


WITHIN = Result(ResultKind.SUM, None, fen(800), unit="元/月")
AT_LEAST = Result(ResultKind.SUM, fen(500), None, unit="元/月")
PARTS = Result(
    ResultKind.SUM,
    None,
    fen(2000),
    parts=(Part("岗位补助", fen(1500), fen(1500)), Part("社保补助", None, fen(500))),
)
RATE = Result(ResultKind.RATE, unit="", rate=Fraction(15, 100))

WRITTEN = [
    ((WITHIN, AT_LEAST), "待明确（800元/月以内、不低于500元/月）"),
    ((a_sum(800, "元/月"), None), "待明确（800元/月、不符合）"),
    ((PARTS, None), "待明确（岗位补助1500元、社保补助500元以内；不符合）"),
    ((RATE, a_sum(60_000)), "待明确（税率15%、6万元）"),
]


@pytest.mark.parametrize(("results", "words"), WRITTEN, ids=[words for _, words in WRITTEN])
def test_what_comes_out_is_written_as_it_is_expected(
    results: tuple[Result | None, Result | None], words: str
) -> None:
    decision = of(*results)
    assert outcome_text(decision) == words
    expected = read_expectation(words)
    assert expected is not None
    assert meets(expected, decision, ())


@pytest.mark.parametrize("words", ["待明确（800元以内、不低于500元/月）", "待明确（800元/月以内）"])
def test_another_unit_or_a_reading_left_out_is_not_what_is_expected(words: str) -> None:
    expected = read_expectation(words)
    assert expected is not None
    assert not meets(expected, of(WITHIN, AT_LEAST), ())


def test_an_amount_that_a_body_sets_is_no_sum_under_a_reading() -> None:
    one, other = of(a_sum(800), a_sum(500), setters=SETTER).readings
    assert (one.amount, other.amount) == (None, None)
    one, other = of(a_sum(800), a_sum(500, "元/月")).readings
    assert (one.amount, other.amount) == (fen(800), None)


def test_each_reading_is_told_with_what_it_leaves_open() -> None:
    told = of(WITHIN, None, setters=SETTER).explain()
    assert "按读法一（计入），金额在800元/月以内，具体由市人社局核定；享受多久原文未明确；" in told
    assert "按读法二（不计入），不符合条件。请咨询经办机关。" in told


BY_NUMBER = "按“人数”读法一（甲），{}；按“人数”读法二（乙），{}"
BY_DATE = "按“日期”读法一（甲），{}；按“日期”读法二（乙），{}"


@pytest.mark.parametrize(
    ("yuan", "words"),
    [
        ((700, 700, 600, 600), BY_NUMBER.format("700元", "600元")),
        ((700, 600, 700, 600), BY_DATE.format("700元", "600元")),
    ],
)
def test_a_doubt_that_changes_nothing_in_the_case_is_not_told(
    yuan: Sequence[int], words: str
) -> None:
    decision = of_two(*yuan)
    assert each_reading(decision) == words
    assert f"尚待明确：{words}。" in decision.explain()


def test_two_doubts_that_both_matter_are_told_in_every_combination() -> None:
    told = each_reading(of_two(700, 600, 600, 600))
    assert told.split("；") == [
        "按“人数”读法一（甲）、“日期”读法一（甲），700元",
        "按“人数”读法一（甲）、“日期”读法二（乙），600元",
        "按“人数”读法二（乙）、“日期”读法一（甲），600元",
        "按“人数”读法二（乙）、“日期”读法二（乙），600元",
    ]


def test_all_combinations_stay_in_the_result_and_in_the_json_form() -> None:
    decision = of_two(700, 700, 600, 600)
    assert outcome_text(decision) == "待明确（700元、700元、600元、600元）"
    assert len(decision.to_json()["各读法"]) == 4


def test_what_may_still_be_refused_is_told_with_how_much_it_would_be() -> None:
    decision = of_two(700, 700, 600, 600, status=Status.TO_BE_DECIDED)
    assert each_reading(decision) == BY_NUMBER.format("待决定，给的话700元", "待决定，给的话600元")


def test_how_much_may_still_be_refused_is_expected_under_each_reading() -> None:
    decision = of_two(700, 600, 600, 600, status=Status.TO_BE_DECIDED)
    as_it_is = "待明确（待决定（700元）、待决定（600元）、待决定（600元）、待决定（600元））"
    assert outcome_text(decision) == as_it_is
    for words, met in ((as_it_is, True), (as_it_is.replace("700", "701"), False)):
        expected = read_expectation(words)
        assert expected is not None
        assert meets(expected, decision, ()) is met
    assert not meets(Unsettled((Decided(Sum(Fraction(700))),) * 4), of_two(700, 700, 700, 700), ())


@pytest.mark.parametrize("unit", ["元", "元/月"])
def test_a_range_whose_ends_come_out_alike_is_met_by_that_sum(unit: str) -> None:
    decision = of(a_sum(800, unit), None, setters=SETTER)
    assert outcome_text(decision) == f"待明确（800{unit}、不符合）"
    expected = read_expectation(outcome_text(decision))
    assert expected is not None
    assert meets(expected, decision, ())
