"""What a decision is while the text can be read in several ways."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import TypeVar

from tiaowen.reference.case import Case
from tiaowen.runtime import Decision, FactText, Status, UnderReadings
from tiaowen.runtime.decision import Ratio
from tiaowen.wording.layout import ProvisionPlan

_Value = TypeVar("_Value")


def readings_of(plan: ProvisionPlan) -> Iterator[dict[str, int]]:
    """Every combination of readings of the open 疑义, the first 疑义 changing slowest."""
    names = [doubt.doubt for doubt in plan.doubts]
    for picked in product(*(range(len(doubt.readings)) for doubt in plan.doubts)):
        yield dict(zip(names, picked, strict=True))


def ways_to_read(plan: ProvisionPlan, case: Case) -> Iterator[Case]:
    """The case under every combination of readings."""
    return map(case.under, readings_of(plan))


def over_readings(plan: ProvisionPlan, decisions: Sequence[Decision]) -> Decision:
    """One decision of those under each combination: what all give, what is missing, else 待明确."""
    outcomes = [(each.status, each.result) for each in decisions]
    missing = _missing(decisions)
    if missing:
        assessed = all(fact.authority for fact in missing)
        status = Status.TO_BE_ASSESSED if assessed else Status.INCOMPLETE
    elif outcomes.count(outcomes[0]) == len(outcomes):
        status = outcomes[0][0]
    else:
        status = Status.UNSETTLED
    first = decisions[0]
    return Decision(
        first.text,
        first.case,
        first.standards,
        first.on,
        status,
        tuple(map(_shared, zip(*(each.truths for each in decisions), strict=True))),
        tuple(map(_shared_ratio, zip(*(each.numbers for each in decisions), strict=True))),
        first.result if status.gives else None,
        missing,
        _under(plan, decisions) if status is Status.UNSETTLED else (),
    )


def _missing(decisions: Sequence[Decision]) -> tuple[FactText, ...]:
    """What is missing under any combination, each once: one that is decided misses nothing."""
    found: list[FactText] = []
    for decision in decisions:
        found += [fact for fact in decision.missing if fact not in found]
    return tuple(found)


def _shared(values: Sequence[_Value | None]) -> _Value | None:
    return values[0] if all(each == values[0] for each in values) else None


def _shared_ratio(values: Sequence[Ratio | None]) -> Ratio | None:
    exact = [None if each is None else Fraction(*each) for each in values]
    return values[0] if _shared(exact) is not None else None


def _under(plan: ProvisionPlan, decisions: Sequence[Decision]) -> tuple[UnderReadings, ...]:
    named = [[(doubt.name, each) for each in doubt.readings] for doubt in plan.text.doubts]
    return tuple(
        UnderReadings(readings, decision.status, decision.result, decision.text)
        for readings, decision in zip(product(*named), decisions, strict=True)
    )
