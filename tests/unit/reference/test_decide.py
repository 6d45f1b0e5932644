"""Decisions: every status, the ends of windows, rounding, choices, what is missing."""

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from support import tax, xiangtan
from support.nodes import (
    HERE,
    all_of,
    compare,
    divided,
    fact,
    holds,
    item,
    minus,
    money,
    money_fact,
    ratio,
    read,
    times,
)
from tiaowen.model.document import FactInput
from tiaowen.model.expressions import Comparator, DateShift, Expression
from tiaowen.model.provisions import Discretion, InForce, Provision, Sum
from tiaowen.model.types import Date, FactKind, Limits
from tiaowen.reference import Case, decide
from tiaowen.runtime import Decision, JudgementKind, ResultKind, Status, yuan
from tiaowen.values.periods import Window
from tiaowen.wording import plan

JUNE = date(2019, 6, 1)
ELIGIBLE: dict[str, FactInput] = {"insured": True, "no_layoffs": True, "paid_in_full": True}
IN_NEED: dict[str, FactInput] = {
    "insured": True,
    "no_layoffs": True,
    "in_hardship": True,
    "recovery_likely": True,
    "insured_staff": Fraction(20),
    "monthly_social_premium": Fraction(30000),
}
BENEFIT: dict[str, FactInput] = {"monthly_ui_benefit": Fraction(1000)}
HIRED = fact("招用日期", "hired", FactKind.DATE, Date())


def refund(provision: Provision = xiangtan.REFUND, on: date = JUNE, **facts: FactInput) -> Decision:
    """稳岗返还 for an insured company without layoffs that paid in full."""
    return decide(plan(xiangtan.DOCUMENT, provision), Case(on, {**ELIGIBLE, **facts}))


def paying(amount: Expression) -> Provision:
    """稳岗返还 with another standard."""
    return evolve(xiangtan.REFUND, standard=Sum(amount, (), span=HERE))


def hardship(
    on: date = JUNE,
    choice: int | None = None,
    standards: dict[str, FactInput] | None = None,
    **facts: FactInput,
) -> Decision:
    case = Case(on, {**IN_NEED, **facts}, BENEFIT if standards is None else standards, choice)
    return decide(plan(xiangtan.DOCUMENT, xiangtan.HARDSHIP_REFUND), case)


def missing(decision: Decision) -> list[str]:
    return [each.name for each in decision.missing]


# --- statuses


def test_eligible_with_the_exact_sum() -> None:
    decision = refund(ui_premium_last_year=Fraction(120_000))
    assert (decision.status, decision.amount) == (Status.ELIGIBLE, yuan(60_000))


def test_zero_is_eligible() -> None:
    decision = refund(ui_premium_last_year=Fraction(0))
    assert (decision.status, decision.amount) == (Status.ELIGIBLE, yuan(0))


def test_a_false_item_is_not_eligible_and_nothing_is_missing() -> None:
    decision = refund(insured=False)
    assert (decision.status, missing(decision)) == (Status.NOT_ELIGIBLE, [])
    assert decision.result is None


def test_unknown_facts_are_missing_in_the_order_they_are_met() -> None:
    decision = refund(no_layoffs=None, paid_in_full=None)
    assert decision.status is Status.INCOMPLETE
    assert missing(decision) == [
        "不裁员",
        "少裁员",
        "按时足额缴纳失业保险费",
        "已一次性补缴所有欠费",
        "上年度实际缴纳失业保险费",
    ]


def test_what_cannot_matter_any_more_is_not_missing() -> None:
    assert missing(refund(few_layoffs=None)) == ["上年度实际缴纳失业保险费"]


def test_only_assessments_missing_waits_for_the_authority() -> None:
    decision = refund(no_layoffs=False, ui_premium_last_year=Fraction(1))
    assert (decision.status, missing(decision)) == (Status.TO_BE_ASSESSED, ["少裁员"])
    assert [(each.kind, each.by) for each in decision.judgements] == [
        (JudgementKind.ASSESSMENT, "原文未明确")
    ]


def test_an_assessment_and_another_fact_missing_is_incomplete() -> None:
    assert refund(no_layoffs=False).status is Status.INCOMPLETE


def test_a_body_may_still_refuse_when_everything_is_known() -> None:
    free = evolve(xiangtan.REFUND, discretion=Discretion(False, "市人社局", (), span=HERE))
    decision = refund(free, ui_premium_last_year=Fraction(120_000))
    assert decision.status is Status.TO_BE_DECIDED
    assert decision.amount is None
    assert decision.result is not None
    assert decision.result.lower == yuan(60_000)


def test_division_by_zero_has_no_answer() -> None:
    share = divided(money(100), read(xiangtan.PREMIUM), "元")
    decision = refund(paying(share), ui_premium_last_year=Fraction(0))
    assert (decision.status, missing(decision)) == (Status.UNDETERMINABLE, [])
    assert decision.numbers == (None,)


def test_division_by_zero_gives_what_the_rule_says() -> None:
    share = divided(money(100), read(xiangtan.PREMIUM), "元", money(7))
    assert refund(paying(share), ui_premium_last_year=Fraction(0)).amount == yuan(7)
    assert refund(paying(share), ui_premium_last_year=Fraction(8)).amount == yuan("12.50")


def test_division_by_zero_in_a_condition_has_no_answer_but_a_false_item_still_decides() -> None:
    share = divided(money(100), read(xiangtan.PREMIUM), "")
    condition = all_of(
        item("（一）", compare(Comparator.GE, share, ratio(50))),
        item("（二）", holds(xiangtan.INSURED)),
    )
    provision = evolve(paying(money(1)), condition=condition)
    zero = Fraction(0)
    assert refund(provision, ui_premium_last_year=zero).status is Status.UNDETERMINABLE
    assert refund(provision, ui_premium_last_year=zero, insured=False).status is Status.NOT_ELIGIBLE


def test_a_date_beyond_the_calendar_has_no_answer() -> None:
    late = compare(Comparator.GE, DateShift(read(HIRED), 12, 0, span=HERE), read(HIRED))
    provision = evolve(paying(money(1)), condition=late)
    assert refund(provision, hired=date.max).status is Status.UNDETERMINABLE
    assert refund(provision, hired=JUNE).status is Status.ELIGIBLE


# --- windows


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2018, 12, 31), Status.NOT_IN_FORCE),
        (date(2019, 1, 1), Status.ELIGIBLE),
        (date(2019, 12, 31), Status.ELIGIBLE),
        (date(2020, 1, 1), Status.NOT_IN_FORCE),
    ],
)
def test_both_ends_of_the_window_are_inside(on: date, status: Status) -> None:
    assert hardship(on).status is status


def test_out_of_force_wins_over_everything_else() -> None:
    decision = hardship(date(2020, 1, 1), insured=False, in_hardship=None)
    assert (decision.status, missing(decision)) == (Status.NOT_IN_FORCE, [])
    assert decision.truths[1] is False


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2020, 2, 28), Status.NOT_IN_FORCE),
        (date(2020, 2, 29), Status.ELIGIBLE),
        (date(2021, 2, 28), Status.ELIGIBLE),
        (date(2021, 3, 1), Status.NOT_IN_FORCE),
    ],
)
def test_a_window_on_another_date_may_begin_on_a_leap_day(day: date, status: Status) -> None:
    window = Window(date(2020, 2, 29), date(2021, 2, 28))
    leap = evolve(paying(money(1)), in_force=InForce(window, HIRED, False, (), span=HERE))
    assert refund(leap, on=date(1999, 1, 1), hired=day).status is status


def test_the_date_of_the_window_is_the_first_thing_missing() -> None:
    dated = evolve(
        xiangtan.REFUND, in_force=InForce(Window(JUNE, None), HIRED, False, (), span=HERE)
    )
    assert missing(refund(dated)) == ["招用日期", "上年度实际缴纳失业保险费"]
    assert refund(dated, insured=False).status is Status.NOT_ELIGIBLE


def test_known_dates_of_the_document_bound_the_provision() -> None:
    identity = evolve(xiangtan.IDENTITY, effective=date(2019, 3, 1), expiry=date(2019, 6, 1))
    laid_out = plan(evolve(xiangtan.DOCUMENT, identity=identity), paying(money(1)))
    days = [date(2019, 2, 28), date(2019, 3, 1), date(2019, 6, 1), date(2019, 6, 2)]
    assert [decide(laid_out, Case(on, ELIGIBLE)).status for on in days] == [
        Status.NOT_IN_FORCE,
        Status.ELIGIBLE,
        Status.ELIGIBLE,
        Status.NOT_IN_FORCE,
    ]


# --- rounding


@pytest.mark.parametrize(
    ("premium", "amount"),
    [("0.01", "0.01"), ("0.02", "0.01"), ("0.03", "0.02"), ("120000.01", "60000.01")],
)
def test_half_a_fen_is_rounded_away_from_zero(premium: str, amount: str) -> None:
    assert refund(ui_premium_last_year=Fraction(premium)).amount == yuan(amount)


def test_half_a_fen_below_zero_is_rounded_away_from_zero() -> None:
    debt = money_fact("差额", "balance")
    signed = evolve(debt, limits=Limits(None, 2, True))
    decision = refund(paying(times(read(signed), ratio(50))), balance=Fraction("-0.01"))
    assert decision.amount == yuan("-0.01")


def test_only_the_end_is_rounded() -> None:
    """Three thirds of 1元 are 1元, not 0.99元."""
    third = times(money(1), divided(money(1), money(3), ""))
    assert refund(
        paying(times(third, read(xiangtan.STAFF))), insured_staff=Fraction(3)
    ).amount == yuan(1)


# --- choices


def test_no_choice_gives_a_range_and_names_who_chooses() -> None:
    decision = hardship()
    assert (decision.status, decision.amount) == (Status.ELIGIBLE, None)
    result = decision.result
    assert result is not None
    assert (result.kind, result.lower, result.upper) == (
        ResultKind.CHOICE,
        yuan(90_000),
        yuan(120_000),
    )
    assert [option.amount for option in result.options] == [yuan(120_000), yuan(90_000)]
    assert [(each.kind, each.by) for each in decision.judgements] == [
        (JudgementKind.CHOICE, "原文未明确")
    ]


@pytest.mark.parametrize(("choice", "amount"), [(1, 120_000), (2, 90_000)])
def test_the_option_taken_is_the_amount(choice: int, amount: int) -> None:
    decision = hardship(choice=choice)
    assert (decision.amount, decision.judgements) == (yuan(amount), ())


def test_the_option_not_taken_is_neither_needed_nor_computed() -> None:
    decision = hardship(choice=2, standards={}, insured_staff=None)
    assert (decision.status, decision.amount) == (Status.ELIGIBLE, yuan(90_000))
    assert decision.numbers == (None, (90_000, 1))
    assert decision.result is not None
    assert [option.amount for option in decision.result.options] == [None, yuan(90_000)]


def test_without_a_choice_every_option_is_needed() -> None:
    decision = hardship(standards={}, monthly_social_premium=None)
    assert missing(decision) == ["当地月人均失业保险金", "企业及其职工月应缴纳社会保险费"]
    assert decision.missing[0].source == "standards"


@pytest.mark.parametrize("choice", [0, 3, -1])
def test_an_option_that_is_not_there_is_refused(choice: int) -> None:
    with pytest.raises(ValueError, match=str(choice)):
        hardship(choice=choice)


# --- the trace


def test_every_condition_has_its_outcome_even_when_not_eligible() -> None:
    decision = refund(insured=False, no_layoffs=None, ui_premium_last_year=Fraction(10))
    assert decision.truths == (False, False, None, None, None, True, True, None)
    assert decision.numbers == ((5, 1),)


def test_one_false_item_with_all_others_true_is_a_near_miss() -> None:
    (reason,) = refund(insured=False).near_misses
    assert reason.clause.id == "申报条件（一）"


def test_two_false_items_or_an_unknown_one_are_no_near_miss() -> None:
    assert refund(insured=False, paid_in_full=False, arrears_paid=False).near_misses == ()
    assert refund(insured=False, no_layoffs=None).near_misses == ()


def test_reasons_carry_the_values_of_the_facts() -> None:
    decision = refund(ui_premium_last_year=Fraction("0.01"))
    values = {each.fact.alias: each.value for reason in decision.reasons for each in reason.facts}
    assert values["insured"] is True
    assert values["arrears_paid"] is None
    premium = decision.text.steps[0].facts[0]
    assert decision.value_of(premium) == yuan("0.01")


def test_a_levy_says_what_is_due() -> None:
    (example,) = [each for each in tax.EXAMPLES if each.expected == "11880元"]
    case = Case(example.on, {fact.alias: value for fact, value in example.facts})
    decision = decide(plan(tax.DOCUMENT, tax.TAX), case)
    assert decision.amount == yuan(11_880)
    assert [str(step.value) for step in decision.computation][4:10] == [
        "204000",
        "144000",
        "1080",
        "10800",
        "0",
        "0",
    ]


def test_a_taxable_income_is_never_negative() -> None:
    facts: dict[str, FactInput] = {each.alias: Fraction(0) for each in tax.TAXPAYER.facts[1:]}
    decision = decide(plan(tax.DOCUMENT, tax.TAX), Case(JUNE, {**facts, "resident": True}))
    assert decision.amount == yuan(0)
    assert decision.numbers[5] == (0, 1)


def test_subtraction_may_go_below_zero() -> None:
    decision = refund(
        paying(minus(money(1), read(xiangtan.PREMIUM))), ui_premium_last_year=Fraction(3)
    )
    assert decision.amount == yuan(-2)
