"""The two provisions and the tax as a programmer would write them: unknown facts, same Decision, no compiler.

Whole 分 throughout, no Fractions, no helper that the standard library does not have; every decision holds the
same truths, numbers, result and missing facts as the generated one.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from tiaowen.runtime import (
    Decision,
    FactText,
    Money,
    Option,
    ProvisionText,
    Result,
    ResultKind,
    Status,
)

START, END = date(2019, 1, 1), date(2019, 12, 31)
BANDS = (
    (0, 36_000, 3),
    (36_000, 144_000, 10),
    (144_000, 300_000, 20),
    (300_000, 420_000, 25),
    (420_000, 660_000, 30),
    (660_000, 960_000, 35),
    (960_000, None, 45),
)
Record = Any
"""A case or standards of the generated package, whose classes are not known to a type checker here."""

Decide = Callable[..., Decision]
Texts = dict[str, FactText]


def one_of(first: bool | None, second: bool | None) -> bool | None:
    if first or second:
        return True
    return None if first is None or second is None else False


def half_up(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)


def waiting(missing: list[FactText]) -> Status:
    assessed = all(fact.authority for fact in missing)
    return Status.TO_BE_ASSESSED if assessed else Status.INCOMPLETE


def stability_refund(text: ProvisionText, facts: Texts) -> Decide:
    def decide(case: Record, *, on: date) -> Decision:
        insured, none_laid_off, few = case.insured, case.no_layoffs, case.few_layoffs
        paid, arrears, premium = case.paid_in_full, case.arrears_paid, case.ui_premium_last_year
        kept, settled = one_of(none_laid_off, few), one_of(paid, arrears)
        if insured is False or kept is False or settled is False:
            eligible: bool | None = False
        else:
            eligible = True if insured and kept and settled else None
        truths = (eligible, insured, kept, none_laid_off, few, settled, paid, arrears)
        numbers = (None if premium is None else (premium.fen, 200),)
        if eligible is False:
            return Decision(text, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
        if eligible and premium is not None:
            money = Money(half_up(premium.fen, 2))
            result = Result(ResultKind.SUM, money, money)
            return Decision(text, case, None, on, Status.ELIGIBLE, truths, numbers, result)
        wanted = []
        if insured is None:
            wanted.append("insured")
        if kept is None:
            wanted += [n for n in ("no_layoffs", "few_layoffs") if getattr(case, n) is None]
        if settled is None:
            wanted += [n for n in ("paid_in_full", "arrears_paid") if getattr(case, n) is None]
        if premium is None:
            wanted.append("ui_premium_last_year")
        missing = [facts[each] for each in wanted]
        status = waiting(missing)
        return Decision(text, case, None, on, status, truths, numbers, missing=tuple(missing))

    return decide


def hardship_refund(  # noqa: C901 - straight on, as one writes it
    text: ProvisionText, facts: Texts
) -> Decide:
    labels = [option.label for option in text.options]

    def decide(  # noqa: C901
        case: Record, *, on: date, standards: Record, choice: int | None = None
    ) -> Decision:
        insured, hardship, recovery = case.insured, case.in_hardship, case.recovery_likely
        none_laid_off, few = case.no_layoffs, case.few_layoffs
        benefit, staff = standards.monthly_ui_benefit, case.insured_staff
        premium = case.monthly_social_premium
        kept = one_of(none_laid_off, few)
        if insured is False or hardship is False or recovery is False or kept is False:
            eligible: bool | None = False
        else:
            eligible = True if insured and hardship and recovery and kept else None
        by_staff = by_premium = None
        if choice != 2 and benefit is not None and staff is not None:
            by_staff = benefit.fen * staff * 6
        if choice != 1 and premium is not None:
            by_premium = premium.fen * 3
        truths = (eligible, insured, hardship, recovery, kept, none_laid_off, few)
        numbers = (
            None if by_staff is None else (by_staff, 100),
            None if by_premium is None else (by_premium, 100),
        )
        if not START <= on <= END:
            return Decision(text, case, standards, on, Status.NOT_IN_FORCE, truths, numbers)
        if eligible is False:
            return Decision(text, case, standards, on, Status.NOT_ELIGIBLE, truths, numbers)
        known = (choice == 2 or by_staff is not None) and (choice == 1 or by_premium is not None)
        if eligible and known:
            sums = [None if fen is None else Money(fen) for fen in (by_staff, by_premium)]
            given = [each for each in sums if each is not None]
            options = tuple(Option(*pair) for pair in zip(labels, sums, strict=True))
            result = Result(ResultKind.CHOICE, min(given), max(given), options, choice)
            return Decision(text, case, standards, on, Status.ELIGIBLE, truths, numbers, result)
        wanted = [
            n for n in ("insured", "in_hardship", "recovery_likely") if getattr(case, n) is None
        ]
        if kept is None:
            wanted += [n for n in ("no_layoffs", "few_layoffs") if getattr(case, n) is None]
        if eligible:
            wanted = []
        if choice != 2:
            wanted += ["monthly_ui_benefit"] if benefit is None else []
            wanted += ["insured_staff"] if staff is None else []
        if choice != 1 and premium is None:
            wanted.append("monthly_social_premium")
        missing = [facts[each] for each in wanted]
        status = waiting(missing)
        return Decision(text, case, standards, on, status, truths, numbers, missing=tuple(missing))

    return decide


def tax(text: ProvisionText, facts: Texts) -> Decide:
    names = ("wages", "service_income", "royalty_income", "licence_income")
    deductions = ("special_deduction", "additional_deduction", "other_deduction")
    edges = [(low * 5000, None if high is None else high * 5000, rate) for low, high, rate in BANDS]

    def decide(case: Record, *, on: date) -> Decision:
        resident = case.resident
        wages, service = case.wages, case.service_income
        royalty, licence = case.royalty_income, case.licence_income
        special, additional = case.special_deduction, case.additional_deduction
        other = case.other_deduction
        service4 = None if service is None else service.fen * 4
        royalty4 = None if royalty is None else royalty.fen * 4
        royalty28 = None if royalty4 is None else royalty4 * 7
        licence4 = None if licence is None else licence.fen * 4
        income = base = total = None
        bands: list[int | None] = [None] * 7
        if not (wages is None or service4 is None or royalty28 is None or licence4 is None):
            income = wages.fen * 50 + service4 * 10 + royalty28 + licence4 * 10
            if not (special is None or additional is None or other is None):
                deducted = 6_000_000 + special.fen + additional.fen + other.fen
                base = income - deducted * 50
                if base < 0:
                    base = 0
                total = 0
                for index, (low, high, rate) in enumerate(edges):
                    if base > low:
                        part = (base - low if high is None or base < high else high - low) * rate
                        total += part
                        bands[index] = part
                    else:
                        bands[index] = 0
        numbers = (
            None if service4 is None else (service4, 500),
            None if royalty4 is None else (royalty4, 500),
            None if royalty28 is None else (royalty28, 5000),
            None if licence4 is None else (licence4, 500),
            None if income is None else (income, 5000),
            None if base is None else (base, 5000),
            *[None if part is None else (part, 500_000) for part in bands],
            None if total is None else (total, 500_000),
        )
        truths = (resident,)
        if resident is False:
            return Decision(text, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
        if resident and total is not None:
            money = Money(half_up(total, 5000))
            result = Result(ResultKind.SUM, money, money)
            return Decision(text, case, None, on, Status.ELIGIBLE, truths, numbers, result)
        wanted = [] if resident else ["resident"]
        wanted += [each for each in (*names, *deductions) if getattr(case, each) is None]
        missing = [facts[each] for each in wanted]
        status = waiting(missing)
        return Decision(text, case, None, on, status, truths, numbers, missing=tuple(missing))

    return decide


# --- the same without a trace: status and result only ------------------------------------------------------


def bare_stability_refund(text: ProvisionText, _: Texts) -> Decide:
    def decide(case: Record, *, on: date) -> Decision:
        kept = one_of(case.no_layoffs, case.few_layoffs)
        settled = one_of(case.paid_in_full, case.arrears_paid)
        if case.insured is False or kept is False or settled is False:
            return Decision(text, case, None, on, Status.NOT_ELIGIBLE, (), ())
        premium = case.ui_premium_last_year
        if not (case.insured and kept and settled) or premium is None:
            return Decision(text, case, None, on, Status.INCOMPLETE, (), ())
        money = Money(half_up(premium.fen, 2))
        result = Result(ResultKind.SUM, money, money)
        return Decision(text, case, None, on, Status.ELIGIBLE, (), (), result)

    return decide


def bare_hardship_refund(text: ProvisionText, _: Texts) -> Decide:
    labels = [option.label for option in text.options]

    def decide(case: Record, *, on: date, standards: Record) -> Decision:
        if not START <= on <= END:
            return Decision(text, case, standards, on, Status.NOT_IN_FORCE, (), ())
        kept = one_of(case.no_layoffs, case.few_layoffs)
        needed = (case.insured, case.in_hardship, case.recovery_likely, kept)
        if False in needed:
            return Decision(text, case, standards, on, Status.NOT_ELIGIBLE, (), ())
        benefit, staff = standards.monthly_ui_benefit, case.insured_staff
        premium = case.monthly_social_premium
        if None in needed or benefit is None or staff is None or premium is None:
            return Decision(text, case, standards, on, Status.INCOMPLETE, (), ())
        sums = (Money(benefit.fen * staff * 6), Money(premium.fen * 3))
        options = tuple(Option(*pair) for pair in zip(labels, sums, strict=True))
        result = Result(ResultKind.CHOICE, min(sums), max(sums), options)
        return Decision(text, case, standards, on, Status.ELIGIBLE, (), (), result)

    return decide


def bare_tax(text: ProvisionText, _: Texts) -> Decide:
    edges = [(low * 5000, None if high is None else high * 5000, rate) for low, high, rate in BANDS]

    def decide(case: Record, *, on: date) -> Decision:
        if case.resident is False:
            return Decision(text, case, None, on, Status.NOT_ELIGIBLE, (), ())
        wages, service = case.wages, case.service_income
        royalty, licence = case.royalty_income, case.licence_income
        special, additional = case.special_deduction, case.additional_deduction
        other = case.other_deduction
        known = not (wages is None or service is None or royalty is None or licence is None)
        if not known or special is None or additional is None or other is None:
            return Decision(text, case, None, on, Status.INCOMPLETE, (), ())
        income = wages.fen * 50 + service.fen * 40 + royalty.fen * 28 + licence.fen * 40
        base = income - (6_000_000 + special.fen + additional.fen + other.fen) * 50
        total = 0
        for low, high, rate in edges:
            if base <= low:
                break
            total += (base - low if high is None or base < high else high - low) * rate
        money = Money(half_up(total, 5000))
        result = Result(ResultKind.SUM, money, money)
        return Decision(text, case, None, on, Status.ELIGIBLE, (), (), result)

    return decide
