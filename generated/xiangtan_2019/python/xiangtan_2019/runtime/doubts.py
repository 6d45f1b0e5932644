"""A decision where the text can be read in several ways: what all readings share, else 待明确."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from typing import TypeVar

from .decision import Decision, Ratio, UnderReadings
from .status import Status
from .texts import FactText

_Known = TypeVar("_Known", bool, Ratio)


def combinations(*readings: int) -> Iterator[tuple[int, ...]]:
    """Every combination of readings by their index; `readings` is how many each 疑义 has, the first changing slowest."""
    return product(*map(range, readings))


def settle(decisions: Sequence[Decision]) -> Decision:
    """The answer over one decision for each combination of readings, the first 疑义 changing slowest.

    What every reading gives is the answer. Otherwise what is missing under any reading is asked for first; with
    nothing missing it is 待明确, with what each reading would give.
    """
    first = decisions[0]
    missing = tuple(dict.fromkeys(fact for each in decisions for fact in each.missing))
    if missing:
        assessed = all(fact.authority for fact in missing)
        return _joined(decisions, Status.TO_BE_ASSESSED if assessed else Status.INCOMPLETE, missing)
    if all(each.status is first.status and each.result == first.result for each in decisions):
        return _joined(decisions, first.status)
    return _joined(decisions, Status.UNSETTLED)


def telling(readings: Sequence[UnderReadings]) -> tuple[UnderReadings, ...]:
    """The combinations as people are told them: a 疑义 that never changes the answer of the case is left out.

    Three 疑义 with twelve combinations, of which only one matters, are told as the readings of that one.
    """
    doubts = [doubt for doubt, _ in readings[0].readings]
    matter = {doubt for doubt in doubts if _matters(doubt, readings)}
    told: dict[tuple[tuple[str, str], ...], UnderReadings] = {}
    for each in readings:
        kept = tuple(pair for pair in each.readings if pair[0] in matter)
        told.setdefault(kept, UnderReadings(kept, each.status, each.result, each.text))
    return tuple(told.values())


def _matters(doubt: str, readings: Sequence[UnderReadings]) -> bool:
    """Whether two combinations that differ in the reading of one 疑义 alone differ in the answer."""
    first: dict[tuple[tuple[str, str], ...], UnderReadings] = {}
    for each in readings:
        others = tuple(pair for pair in each.readings if pair[0] != doubt)
        other = first.setdefault(others, each)
        if (other.status, other.result) != (each.status, each.result):
            return True
    return False


def _joined(
    decisions: Sequence[Decision], status: Status, missing: tuple[FactText, ...] = ()
) -> Decision:
    first = decisions[0]
    return Decision(
        first.text,
        first.case,
        first.standards,
        first.on,
        status,
        _shared([each.truths for each in decisions], _same_truth),
        _shared([each.numbers for each in decisions], _same_ratio),
        first.result if status.gives else None,
        missing,
        _under_readings(decisions) if status is Status.UNSETTLED else (),
    )


def _shared(
    traces: Iterable[Sequence[_Known | None]], same: Callable[[_Known, _Known], bool]
) -> tuple[_Known | None, ...]:
    """Of each entry the value that all traces have, else None."""
    return tuple(
        values[0]
        if all(
            each is not None and values[0] is not None and same(values[0], each) for each in values
        )
        else None
        for values in zip(*traces, strict=True)
    )


def _same_truth(one: bool, other: bool) -> bool:
    return one is other


def _same_ratio(one: Ratio, other: Ratio) -> bool:
    return one[0] * other[1] == other[0] * one[1]


def _under_readings(decisions: Sequence[Decision]) -> tuple[UnderReadings, ...]:
    doubts = decisions[0].text.doubts
    combined = product(*([(doubt.name, each) for each in doubt.readings] for doubt in doubts))
    return tuple(
        UnderReadings(readings, each.status, each.result, each.text)
        for readings, each in zip(combined, decisions, strict=True)
    )
