"""算例 pass only when exactly what they expect comes out of every evaluator."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from support import tax, xiangtan
from support.nodes import HERE
from tiaowen.cases import Evaluator, ExampleResult, Outcome, run_examples
from tiaowen.findings import Severity
from tiaowen.model.document import Document, Example
from tiaowen.model.provisions import Discretion
from tiaowen.reference import Case, decide
from tiaowen.runtime import Decision
from tiaowen.wording import ProvisionPlan, plan

Change = Callable[[Example], Example]
PREMIUM = (xiangtan.PREMIUM, Fraction(120_000))
UNKNOWN_LAYOFFS = (xiangtan.NO_LAYOFFS, None)
LAYOFFS = (xiangtan.NO_LAYOFFS, False)


def run(document: Document, *examples: Example, **others: Evaluator) -> tuple[ExampleResult, ...]:
    subject = evolve(document, examples=examples)
    plans = [plan(subject, provision) for provision in subject.provisions]
    return run_examples(subject, plans, {"reference": decide, **others})


def outcome(example: Example) -> Outcome:
    return run(xiangtan.DOCUMENT, example)[0].outcome


@pytest.mark.parametrize("document", [xiangtan.DOCUMENT, tax.DOCUMENT], ids=["measure 7", "tax"])
def test_the_examples_of_both_documents_pass(document: Document) -> None:
    results = run(document, *document.examples)
    assert len(results) == len(document.examples) > 0
    assert all(result.passed for result in results)


def hardship(expected: str, on: date = date(2019, 6, 1), choice: int | None = None) -> Example:
    facts = (
        (xiangtan.INSURED, True),
        (xiangtan.HARDSHIP, True),
        (xiangtan.RECOVERY, True),
        (xiangtan.NO_LAYOFFS, True),
        (xiangtan.STAFF, Fraction(20)),
        (xiangtan.SOCIAL, Fraction(30_000)),
    )
    return Example(
        "困难企业",
        xiangtan.HARDSHIP_REFUND,
        on,
        facts,
        ((xiangtan.BENEFIT, Fraction(1000)),),
        choice,
        expected,
        expected_span=HERE,
        span=HERE,
    )


EXPECTED = [
    (xiangtan.refund_example("6万元", PREMIUM), True),
    (xiangtan.refund_example("6.01万元", PREMIUM), False),
    (xiangtan.refund_example("5.99万元", PREMIUM), False),
    (xiangtan.refund_example("符合", PREMIUM), True),
    (xiangtan.refund_example("6万元至6万元", PREMIUM), False),
    (xiangtan.refund_example("待补充（少裁员、不裁员）", PREMIUM, UNKNOWN_LAYOFFS), True),
    (xiangtan.refund_example("待补充", PREMIUM, UNKNOWN_LAYOFFS), True),
    (xiangtan.refund_example("待补充（不裁员）", PREMIUM, UNKNOWN_LAYOFFS), False),
    (xiangtan.refund_example("待认定（不裁员、少裁员）", PREMIUM, UNKNOWN_LAYOFFS), False),
    (xiangtan.refund_example("待认定（少裁员）", PREMIUM, LAYOFFS), True),
    (xiangtan.refund_example("不符合（申报条件（一））", (xiangtan.INSURED, False)), True),
    (xiangtan.refund_example("不符合（（一））", (xiangtan.INSURED, False)), True),
    (xiangtan.refund_example("不符合", (xiangtan.INSURED, False)), True),
    (xiangtan.refund_example("不符合（申报条件（二））", (xiangtan.INSURED, False)), False),
    (xiangtan.refund_example("0元", (xiangtan.INSURED, False)), False),
    (hardship("9万元至12万元"), True),
    (hardship("12万元"), False),
    (hardship("12万元", choice=1), True),
    (hardship("9万元至12万元", choice=1), False),
    (hardship("不在执行期限内", date(2020, 1, 1)), True),
]


@pytest.mark.parametrize(("example", "passes"), EXPECTED, ids=[e.expected for e, _ in EXPECTED])
def test_an_example_passes_only_on_exactly_what_it_expects(example: Example, passes: bool) -> None:
    assert outcome(example) is (Outcome.PASSED if passes else Outcome.FAILED)


def assessed_by(body: str, expected: str) -> ExampleResult:
    """稳岗返还 where 少裁员 is assessed by the body named in full."""
    free = Discretion(False, "市人力资源和社会保障局", (), span=HERE)
    provision = evolve(xiangtan.REFUND, discretion=free)
    measure = evolve(xiangtan.DOCUMENT.measures[0], entries=(provision,))
    example = evolve(xiangtan.refund_example(expected.format(body), PREMIUM), provision=provision)
    return run(evolve(xiangtan.DOCUMENT, measures=(measure,)), example)[0]


@pytest.mark.parametrize("body", ["市人力资源和社会保障局", "市人社局"])
def test_a_body_may_be_named_in_short(body: str) -> None:
    assert assessed_by(body, "待{}决定").passed


def test_another_body_fails() -> None:
    assert assessed_by("市财政局", "待{}决定").outcome is Outcome.FAILED


def test_a_failed_example_says_what_was_expected_what_came_out_and_why() -> None:
    (result,) = run(xiangtan.DOCUMENT, xiangtan.refund_example("7万元", PREMIUM, name="大企业"))
    (found,) = result.findings
    assert (found.code, found.severity, found.place) == ("TW0852", Severity.ERROR, "七")
    assert found.message == "算例“大企业”没有通过：写的结果是7万元，算出来是6万元。"
    assert found.help.startswith("算式：上年度实际缴纳失业保险费×50%＝6万元。")


def test_a_failed_example_names_the_condition_that_does_not_hold() -> None:
    (result,) = run(xiangtan.DOCUMENT, xiangtan.refund_example("6万元", (xiangtan.INSURED, False)))
    (found,) = result.findings
    assert "算出来是不符合（申报条件（一））。" in found.message
    assert "不成立的条件：申报条件（一）“参加失业保险”。" in found.help


def test_an_unfilled_result_is_reported_and_never_a_pass() -> None:
    (result,) = run(xiangtan.DOCUMENT, xiangtan.refund_example("？", PREMIUM))
    assert (result.outcome, result.passed) == (Outcome.UNFILLED, False)
    assert [(each.code, each.severity) for each in result.findings] == [
        ("TW0853", Severity.WARNING)
    ]


def test_an_unreadable_result_is_an_error_with_the_forms_to_use() -> None:
    (result,) = run(xiangtan.DOCUMENT, xiangtan.refund_example("约6万元", PREMIUM))
    (found,) = result.findings
    assert (result.outcome, found.code) == (Outcome.UNREADABLE, "TW0851")
    assert "9万元至12万元" in found.help


def test_evaluators_that_disagree_are_a_fault_of_the_program() -> None:
    def other(plan_: ProvisionPlan, case: Case) -> Decision:
        return decide(
            plan_, evolve(case, facts={**case.facts, "ui_premium_last_year": Fraction(2)})
        )

    example = xiangtan.refund_example("6万元", PREMIUM)
    (result,) = run(xiangtan.DOCUMENT, example, other=other)
    (found,) = result.findings
    assert (result.outcome, result.passed, found.code) == (Outcome.PASSED, False, "TW0951")
    assert "reference：6万元；other：1元" in found.message
