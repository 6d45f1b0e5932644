"""Whether a decision is what an 算例 expects."""

from collections.abc import Iterable
from fractions import Fraction
from typing import assert_never

from tiaowen.cases.expectation import (
    Answer,
    Decided,
    Expectation,
    Given,
    OutsideFiling,
    Parts,
    Quota,
    Range,
    Rate,
    Stated,
    Sum,
    Unfilled,
    Unsettled,
)
from tiaowen.cases.outcome import failing
from tiaowen.model.names import Registered
from tiaowen.runtime import (
    Decision,
    JudgementKind,
    Money,
    Part,
    Result,
    ResultKind,
    Status,
    UnderReadings,
)
from tiaowen.runtime.money import FEN_PER_YUAN
from tiaowen.values.periods import Window
from tiaowen.values.units import Unit


def meets(
    expectation: Expectation,
    decision: Decision,
    bodies: Iterable[Registered],
    filing: Window | None = None,
) -> bool:
    """Whether the decision is exactly what is expected.

    `bodies` give the short names of authorities; `filing` is the 申请期限 of the provision.
    """
    match expectation:
        case Unfilled():
            return False
        case Unsettled(outcomes=outcomes):
            under = decision.readings
            return len(outcomes) == len(under) and all(map(_met_under, outcomes, under))
        case Answer():
            return _answers(expectation, decision, tuple(bodies))
        case OutsideFiling():
            missed = filing is not None and not filing.contains(decision.on)
            return missed and decision.status is Status.NOT_IN_FORCE
        case Decided(given=given, body=body):
            answer = Answer(Status.TO_BE_DECIDED, body=body)
            result = decision.result
            whole = result is not None and _gives(given, decision, result)
            return whole and _answers(answer, decision, tuple(bodies))
        case _:
            return _is_given(expectation, decision)


def _met_under(expected: Given | Answer | Decided, under: UnderReadings) -> bool:
    """Whether a combination of readings gives what is expected of it; who decides does not count here."""
    match expected:
        case Answer(status=status):
            return under.status is status
        case Decided(given=given):
            left = under.result if under.status is Status.TO_BE_DECIDED else None
            return left is not None and _gives(given, under, left)
        case _:
            return _is_given(expected, under)


def _is_given(expected: Given, answer: Decision | UnderReadings) -> bool:
    result = answer.result if answer.status is Status.ELIGIBLE else None
    return result is not None and _gives(expected, answer, result)


def _gives(expected: Given, answer: Decision | UnderReadings, result: Result) -> bool:
    match expected:
        case Sum(unit=unit):
            money = result.kind in (ResultKind.SUM, ResultKind.CHOICE)
            return money and unit == Unit.parse(result.unit) and _is(expected, result)
        case Range(unit=unit):
            open_ = answer.amount is None and result.kind in (ResultKind.SUM, ResultKind.CHOICE)
            return open_ and unit == Unit.parse(result.unit) and _is(expected, result)
        case Parts(parts=parts):
            named = {part.label: part for part in result.parts}
            return {name for name, _ in parts} == set(named) and all(
                _is(amount, named[name]) and amount.unit == Unit.parse(result.unit)
                for name, amount in parts
            )
        case Rate(rate=rate):
            return result.rate == rate
        case Quota(amount=amount):
            return result.kind is ResultKind.QUOTA and _yuan(result.upper) == amount
        case Stated(kind=kind, text=text):
            return result.kind is kind and text in ("", result.text)
        case _:
            assert_never(expected)


def _is(expected: Sum | Range, given: Result | Part) -> bool:
    """Whether the ends are those that are expected."""
    ends = (_yuan(given.lower), _yuan(given.upper))
    match expected:
        case Sum(amount=amount):
            return ends == (amount, amount)
        case Range(lower=lower, upper=upper):
            return ends == (lower, upper)
        case _:
            assert_never(expected)


def _yuan(money: Money | None) -> Fraction | None:
    return None if money is None else Fraction(money.fen, FEN_PER_YUAN)


def _answers(expected: Answer, decision: Decision, bodies: tuple[Registered, ...]) -> bool:
    if decision.status is not expected.status:
        return False
    if expected.named is not None and not _names_all(expected.named, decision):
        return False
    return not expected.body or _all_by(expected.body, decision, bodies)


def _names_all(named: frozenset[str], decision: Decision) -> bool:
    """Exactly the missing facts, or exactly the topmost conditions that fail, in any order."""
    if decision.status is not Status.NOT_ELIGIBLE:
        return named == {fact.full_name for fact in decision.missing}
    ids = [reason.clause.id for reason in failing(decision)]
    label = decision.text.clauses[0].id if decision.text.clauses else ""
    return named in ({*ids}, {id_.removeprefix(label) for id_ in ids})


def _all_by(body: str, decision: Decision, bodies: tuple[Registered, ...]) -> bool:
    """Whether all that is left is left to this body, by its full, short or other name.

    Of 待决定 it is the body that gives or refuses, whoever sets an amount.
    """
    full = {name: each.name for each in bodies for name in (each.short, *each.others) if name}
    asked = decision.status is Status.TO_BE_DECIDED
    left = {
        full.get(each.by, each.by)
        for each in decision.judgements
        if not asked or each.kind is JudgementKind.DISCRETION
    }
    return left == {full.get(body, body)}
