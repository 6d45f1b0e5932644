"""Whether a decision is what an 算例 expects."""

from collections.abc import Iterable
from fractions import Fraction
from typing import assert_never

from tiaowen.cases.expectation import (
    Answer,
    Expectation,
    Parts,
    Quota,
    Range,
    Rate,
    Stated,
    Sum,
    Unfilled,
)
from tiaowen.cases.outcome import failing
from tiaowen.model.names import Registered
from tiaowen.runtime import Decision, Money, Part, Result, ResultKind, Status
from tiaowen.runtime.money import FEN_PER_YUAN
from tiaowen.values.units import Unit

Given = Sum | Range | Parts | Rate | Quota | Stated


def meets(expectation: Expectation, decision: Decision, bodies: Iterable[Registered]) -> bool:
    """Whether the decision is exactly what is expected; `bodies` give the short names of authorities."""
    match expectation:
        case Unfilled():
            return False
        case Answer():
            return _answers(expectation, decision, tuple(bodies))
        case _:
            result = decision.result if decision.status is Status.ELIGIBLE else None
            return result is not None and _gives(expectation, decision, result)


def _gives(expected: Given, decision: Decision, result: Result) -> bool:
    match expected:
        case Sum(unit=unit):
            exact = decision.amount is not None or _is_rate_of_money(decision, result)
            return exact and unit == Unit.parse(result.unit) and _is(expected, result)
        case Range(unit=unit):
            open_ = decision.amount is None and result.kind in (ResultKind.SUM, ResultKind.CHOICE)
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
        case Stated(kind=kind):
            return result.kind is kind
        case _:
            assert_never(expected)


def _is_rate_of_money(decision: Decision, result: Result) -> bool:
    """Whether it is one exact sum, though not in 元 and so no amount to pay: 800元/月."""
    chosen = result.kind is ResultKind.CHOICE and result.chosen is not None
    exact = result.kind is ResultKind.SUM and not decision.text.setters
    return "/" in result.unit and (chosen or exact)


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
        return named == {fact.name for fact in decision.missing}
    ids = [reason.clause.id for reason in failing(decision)]
    label = decision.text.clauses[0].id
    return named in ({*ids}, {id_.removeprefix(label) for id_ in ids})


def _all_by(body: str, decision: Decision, bodies: tuple[Registered, ...]) -> bool:
    """Whether everything that is left to decide is left to this body, by its full, short or other name."""
    full = {name: each.name for each in bodies for name in (each.short, *each.others) if name}
    left = {full.get(each.by, each.by) for each in decision.judgements}
    return left == {full.get(body, body)}
