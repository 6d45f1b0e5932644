"""What is made of the members of a list, and of the records of what was had before."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from tiaowen.model.document import Received
from tiaowen.model.expressions import DefinitionRef, Expression, OpenReadings
from tiaowen.model.history import RecordKind, Records, RecordWindow, Within
from tiaowen.model.totals import Quantified, QuantifierKind, Total, TotalKind
from tiaowen.reference.case import Case
from tiaowen.values.periods import Period
from tiaowen.values.three import Truth, all_of, any_of, not_

if TYPE_CHECKING:
    from tiaowen.reference.evaluate import Value


def _value(node: Expression, case: Case) -> "Value | None":
    from tiaowen.reference.evaluate import value  # values are made of totals, and totals of values

    return value(node, case)


def _truths(node: Total | Quantified, members: Iterable[Case]) -> list[Truth]:
    from tiaowen.reference.evaluate import truth

    condition = node.condition
    return [True if condition is None else truth(condition, each) for each in members]


def total(node: Total, case: Case) -> "Value | None":
    """人数, 合计 or an extreme over the members that count; see `Total`."""
    members = case.members(node.members)
    if members is None:
        return None
    counts = _truths(node, members)
    if None in counts:
        return None
    if node.value is None:
        return Fraction(counts.count(True))
    counted = [each for each, holds in zip(members, counts, strict=True) if holds]
    values: list[Any] = [_value(node.value, each) for each in counted]
    if None in values:
        return None
    if node.kind is TotalKind.SUM:
        return sum(values, Fraction(0))
    if not values:
        assert node.if_none is not None, "an extreme says what no member gives"
        return _value(node.if_none, case)
    return _EXTREMES[node.kind](values)  # type: ignore[no-any-return]


_EXTREMES: Mapping[TotalKind, Callable[[list[Any]], Any]] = {
    TotalKind.HIGHEST: max,
    TotalKind.LATEST: max,
    TotalKind.LOWEST: min,
    TotalKind.EARLIEST: min,
}


def possible_counts(node: Expression, case: Case) -> range | None:
    """What a 人数 may be, from the members that certainly count to those that may.

    None for what is no 人数, itself or by a definition or a reading that is nothing else, and of an unknown list.
    """
    if isinstance(node, DefinitionRef) and isinstance(body := _meant(node, case), Total):
        return possible_counts(body, case.at(node.definition.object))
    if not isinstance(node, Total) or node.kind is not TotalKind.COUNT:
        return None
    members = case.members(node.members)
    if members is None:
        return None
    counts = _truths(node, members)
    return range(counts.count(True), len(counts) - counts.count(False) + 1)


def _meant(node: DefinitionRef, case: Case) -> object:
    """What a definition is; of an open 疑义 the reading the case is looked at under."""
    body = node.definition.body
    if isinstance(body, OpenReadings) and body.doubt in case.readings:
        return body.readings[case.readings[body.doubt]].body
    return body


def quantified(node: Quantified, case: Case) -> Truth:
    """有, 均 or 没有 over the members."""
    members = case.members(node.members)
    if members is None:
        return None
    truths = _truths(node, members)
    match node.kind:
        case QuantifierKind.SOME:
            return any_of(truths)
        case QuantifierKind.EVERY:
            return all_of(truths)
        case QuantifierKind.NONE:
            return not_(any_of(truths))


# --- records --------------------------------------------------------------------------------------


def records_value(node: Records, case: Case) -> Fraction | None:
    """How many records count, or how much they come to."""
    counting = counted_records(node, case)
    if counting is None:
        return None
    if node.kind is RecordKind.COUNT:
        return Fraction(len(counting))
    amounts = [each.amount for each in counting]
    known = [each for each in amounts if each is not None]
    return sum(known, Fraction(0)) if len(known) == len(amounts) else None


def counted_records(node: Records, case: Case) -> list[Received] | None:
    """The records that count; None while 已享受情况 is not known."""
    records = case.at(node.object).records
    if records is None:
        return None
    of_items = [each for each in records if each.item in node.items and each.on <= case.on]
    first, last = _days(node.window, case.on, of_items)
    return [each for each in of_items if first <= each.on <= last]


def _days(window: RecordWindow, on: date, records: list[Received]) -> tuple[date, date]:
    """The first and last day of the records that count; an empty span where none does."""
    period = Period(window.months, window.days)
    match window.within:
        case Within.EVER:
            return date.min, on
        case Within.YEAR:
            return date(on.year, 1, 1), on
        case Within.MONTH:
            return on.replace(day=1), on
        case Within.BEFORE:
            return _or_end(period.before, on, date.min), on
        case Within.SINCE_FIRST:
            first = min((each.on for each in records), default=on)
            last = _or_end(period.after, first, date.max)
            return (first, last) if on <= last else (on, date.min)


def _or_end(move: Callable[[date], date], day: date, end: date) -> date:
    """A day that is moved, or the end of the calendar."""
    try:
        return move(day)
    except OverflowError:
        return end
