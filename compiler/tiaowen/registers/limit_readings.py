"""疑义 by which somebody gets less: what the 算例 show of each reading."""

from collections.abc import Iterator, Sequence

from tiaowen.cases import ExampleResult
from tiaowen.cases.outcome import under_words
from tiaowen.model.expressions import Reading
from tiaowen.model.provisions import Doubt, Provision, ProvisionKind
from tiaowen.model.walk import all_nodes, definitions_used
from tiaowen.registers.doubts import adopted_words
from tiaowen.registers.limit import Limit, quoted_limit
from tiaowen.runtime import Status, UnderReadings

KIND = "疑义的读法"

_GIVING = (Status.ELIGIBLE, Status.TO_BE_DECIDED)


def reading_limits(
    doubts: Sequence[Doubt], provision: Provision, results: Sequence[ExampleResult]
) -> Iterator[Limit]:
    """The readings of the 疑义 that a provision reads by which an 算例 gets less than by another one."""
    read = definitions_used(all_nodes(provision))
    own = [each for each in results if each.example.provision.name == provision.name]
    for doubt in doubts:
        if doubt.definition not in read:
            continue
        if doubt.adopted is not None:
            effect = f"采用了{adopted_words(doubt)}；换一种读法会不会更有利，没有算"
            yield quoted_limit(KIND, f"“{doubt.name}”", effect, doubt.anchors)
        else:
            yield from _open(doubt, own)


def _open(doubt: Doubt, results: Sequence[ExampleResult]) -> Iterator[Limit]:
    """One limit for each reading that takes away; one for the 疑义 where no 算例 tells."""
    lesser = [
        limit
        for reading in doubt.computed
        if (limit := _lesser(doubt, reading, results)) is not None
    ]
    yield from lesser
    if not lesser:
        effect = "没有算例说明按哪种读法吃亏"
        yield quoted_limit(KIND, f"“{doubt.name}”", effect, doubt.anchors)


def _lesser(doubt: Doubt, reading: Reading, results: Sequence[ExampleResult]) -> Limit | None:
    name = f"{reading.name}（{reading.label}）"
    found = [
        (result, under, better)
        for result in results
        if (pair := _taken_away(doubt.name, name, result)) is not None
        for under, better in (pair,)
    ]
    if not found:
        return None
    result, under, better = found[0]
    less = "缴得多" if _owes(result) else "给得少"
    effect = (
        f"有{len(found)}个算例{less}，例如“{result.example.name}”："
        f"{under_words(under)}，按别的读法{under_words(better)}"
    )
    return quoted_limit(KIND, f"“{doubt.name}”{name}", effect, doubt.anchors)


def _taken_away(
    doubt: str, reading: str, result: ExampleResult
) -> tuple[UnderReadings, UnderReadings] | None:
    """A combination with this reading, and a better one that differs in this 疑义 alone."""
    combined = {each.readings: each for each in result.decision.readings}
    for under in combined.values():
        if (doubt, reading) in under.readings:
            for other in combined.values():
                worse = _less(other, under) if _owes(result) else _less(under, other)
                if worse and _differ_in(doubt, under, other):
                    return under, other
    return None


def _owes(result: ExampleResult) -> bool:
    """Whether an 算例 is of something to be paid: there the more is the worse."""
    return result.example.provision.kind is ProvisionKind.LEVY


def _differ_in(doubt: str, one: UnderReadings, other: UnderReadings) -> bool:
    pairs = zip(one.readings, other.readings, strict=True)
    return {mine[0] for mine, theirs in pairs if mine != theirs} == {doubt}


def _less(one: UnderReadings, other: UnderReadings) -> bool:
    """Whether one gives nothing where the other gives, or a smaller sum."""
    if (one.status in _GIVING) is not (other.status in _GIVING):
        return other.status in _GIVING
    ends, others = _upper(one), _upper(other)
    return ends is not None and others is not None and ends < others


def _upper(under: UnderReadings) -> int | None:
    """The most it gives, in 分; None where that is no sum."""
    amount = None if under.result is None else under.result.upper
    return None if amount is None else amount.fen
