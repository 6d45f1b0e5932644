"""Whether a decision is what an 算例 expects."""

from collections.abc import Iterable
from fractions import Fraction
from typing import assert_never

from tiaowen.cases.expectation import Answer, Expectation, Range, Sum, Unfilled, Unsettled
from tiaowen.cases.outcome import failing
from tiaowen.model.names import Registered
from tiaowen.runtime import Decision, Money, Status, UnderReadings
from tiaowen.runtime.money import FEN_PER_YUAN


def meets(expectation: Expectation, decision: Decision, bodies: Iterable[Registered]) -> bool:
    """Whether the decision is exactly what is expected; `bodies` give the short names of authorities."""
    match expectation:
        case Unfilled():
            return False
        case Sum(amount=amount):
            return decision.amount is not None and _yuan(decision.amount) == amount
        case Range(lower=lower, upper=upper):
            return _is_range(decision, lower, upper)
        case Unsettled(outcomes=outcomes):
            under = decision.readings
            return len(outcomes) == len(under) and all(map(_met_under, outcomes, under))
        case Answer():
            return _answers(expectation, decision, tuple(bodies))
        case _:
            assert_never(expectation)


def _met_under(expected: Sum | Range | Answer, under: UnderReadings) -> bool:
    """Whether a combination of readings gives what is expected of it; of an answer only its status counts."""
    match expected:
        case Sum(amount=amount):
            return under.amount is not None and _yuan(under.amount) == amount
        case Range(lower=lower, upper=upper):
            return _is_range(under, lower, upper)
        case Answer(status=status):
            return under.status is status
        case _:
            assert_never(expected)


def _is_range(decision: Decision | UnderReadings, lower: Fraction, upper: Fraction) -> bool:
    result = decision.result
    if result is None or decision.status is not Status.ELIGIBLE or decision.amount is not None:
        return False
    return (_yuan(result.lower), _yuan(result.upper)) == (lower, upper)


def _yuan(money: Money) -> Fraction:
    return Fraction(money.fen, FEN_PER_YUAN)


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
