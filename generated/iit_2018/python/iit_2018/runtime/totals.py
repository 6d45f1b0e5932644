"""Members of a list, records of what was had and other provisions, as generated code counts and adds them.

A `Mark` is what one member gives: whether it counts, and its value. None is unknown throughout.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from operator import eq, ge, gt, le, lt, ne
from typing import Any, Final, TypeVar

from attrs import evolve

from .dates import shift
from .decision import Decision, Ratio, Result, ResultKind
from .history import BenefitRecord
from .money import Money
from .outcome import undecided
from .status import Status
from .texts import FactText, ProvisionText

_Value = TypeVar("_Value", int, Fraction, date)
_Number = TypeVar("_Number", int, Fraction)
_Member = TypeVar("_Member")
_COMPARED: Final = {"ge": ge, "gt": gt, "le": le, "lt": lt, "eq": eq, "ne": ne}

Marks = Sequence[tuple[bool | None, Any]]
Bounds = tuple[int | Fraction, int | Fraction]


# --- totals -------------------------------------------------------------------------------------------------


def count_of(marks: Marks) -> int | None:
    """How many members count."""
    count = 0
    for counts, _ in marks:
        if counts is None:
            return None
        count += counts
    return count


def sum_of(marks: Sequence[tuple[bool | None, _Number | None]], zero: _Number) -> _Number | None:
    """The sum over the members that count."""
    values = _values(marks)
    return None if values is None else sum(values, zero)


def highest_of(
    marks: Sequence[tuple[bool | None, _Value | None]],
) -> _Value | None:
    """The highest (latest) value of the members that count; None also where there are none."""
    values = _values(marks)
    return None if values is None else max(values, default=None)


def lowest_of(
    marks: Sequence[tuple[bool | None, _Value | None]],
) -> _Value | None:
    """The lowest (earliest) value of the members that count; None also where there are none."""
    values = _values(marks)
    return None if values is None else min(values, default=None)


def _values(marks: Sequence[tuple[bool | None, _Value | None]]) -> list[_Value] | None:
    found = []
    for counts, value in marks:
        if counts is None or (counts and value is None):
            return None
        if counts and value is not None:
            found.append(value)
    return found


def bounds_of(marks: Marks, scale: int = 1) -> Bounds:
    """How many members certainly count and how many may, times `scale`."""
    truths = [counts for counts, _ in marks]
    return truths.count(True) * scale, (len(truths) - truths.count(False)) * scale


def bounds_hold(comparator: str, left: Bounds, right: Bounds, step: int) -> bool | None:
    """Whether a comparison holds for every count (in steps of `step`) or for none; else None.

    One side at least must be known: of two that are open nothing is known.
    """
    holds = _COMPARED[comparator]
    if left[0] == left[1] and right[0] == right[1]:
        return bool(holds(left[0], right[0]))
    if left[0] != left[1] and right[0] != right[1]:
        return None
    if left[0] != left[1]:
        found = {bool(holds(count, right[0])) for count in _between(left, step)}
    else:
        found = {bool(holds(left[0], count)) for count in _between(right, step)}
    return found.pop() if len(found) == 1 else None


def _between(bounds: Bounds, step: int) -> range:
    return range(int(bounds[0]), int(bounds[1]) + 1, step)


# --- quantifiers --------------------------------------------------------------------------------------------


def some_of(marks: Marks) -> bool | None:
    """有: at least one; of no members False."""
    truths = [counts for counts, _ in marks]
    return True if True in truths else None if None in truths else False


def every_of(marks: Marks) -> bool | None:
    """均: all; of no members True."""
    truths = [counts for counts, _ in marks]
    return False if False in truths else None if None in truths else True


def none_of(marks: Marks) -> bool | None:
    """没有: not one; of no members True."""
    some = some_of(marks)
    return None if some is None else not some


# --- records ------------------------------------------------------------------------------------------------

RecordDays = tuple[str, int, int]
"""Which records count: the word of their window, its months and days."""


def records_count(
    records: Sequence[BenefitRecord], items: Sequence[str], on: date, window: RecordDays
) -> int:
    """How many of the records of `items` count on the day."""
    return len(_counting(records, items, on, window))


def records_fen(
    records: Sequence[BenefitRecord], items: Sequence[str], on: date, window: RecordDays
) -> int | None:
    """Their sum in whole 分; None while an amount that counts is not known."""
    amounts = [each.amount for each in _counting(records, items, on, window)]
    known = [each.fen for each in amounts if each is not None]
    return sum(known) if len(known) == len(amounts) else None


def _counting(
    records: Sequence[BenefitRecord], items: Sequence[str], on: date, window: RecordDays
) -> list[BenefitRecord]:
    found = [each for each in records if each.item in items and each.on <= on]
    within, months, days = window
    if not found:
        return found
    match within:
        case "本年度":
            return [each for each in found if each.on.year == on.year]
        case "本月":
            return [each for each in found if each.on >= on.replace(day=1)]
        case "申请日期前":
            first = shift(on, -months, -days) or date.min
            return [each for each in found if each.on >= first]
        case "自首次享受起":
            last = shift(min(each.on for each in found), months, days) or date.max
            return [each for each in found if each.on <= last] if on <= last else []
        case _:
            return found


# --- what is missing ----------------------------------------------------------------------------------------


def placed(text: FactText, place: str) -> FactText:
    """A fact of a member: whose it is."""
    return evolve(text, place=place)


def numbered(members: Iterable[_Member], name: str, place: str) -> Iterator[tuple[_Member, str]]:
    """Each member and which one it is; `place` is that of their owner."""
    above = f"{place}的" if place else ""
    for number, each in enumerate(members, 1):
        yield each, f"{above}第{number}名{name}"


def missing_under(missing: Iterable[FactText], place: str) -> list[FactText]:
    """What another decision misses, as seen from where `place` is its subject's."""
    return [_below(each, place) for each in missing] if place else [*missing]


# --- other provisions ---------------------------------------------------------------------------------------


def outcome_holds(decision: Decision) -> bool | None:
    """Whether another provision applies; None while that is not known."""
    if decision.status.refuses:
        return False
    return True if decision.status is Status.ELIGIBLE else None


def outcome_fen(decision: Decision, end: str) -> int | None:
    """What another provision gives, in whole 分: its `amount`, `lower` or `upper` end."""
    if decision.status.refuses:
        return 0
    result = decision.result
    if decision.status is not Status.ELIGIBLE or result is None:
        return None
    if end == "amount" and result.lower != result.upper:
        return None
    money = result.upper if end == "upper" else result.lower
    return None if money is None else money.fen


# --- decisions for each member ------------------------------------------------------------------------------


def all_decided(members: Sequence[Decision]) -> bool:
    """Whether it is known of every member what it gets."""
    return all((each.status.refuses or each.status is Status.ELIGIBLE) for each in members)


def sum_of_members(
    text: ProvisionText,
    case: object,
    standards: object,
    on: date,
    truths: Sequence[bool | None],
    numbers: Sequence[Ratio | None],
    status: Status,
    members: tuple[Decision, ...],
    unit: str,
) -> Decision:
    """The sums of the eligible members added end by end; `status` is that answer's. Nobody eligible: 不符合."""
    trace = (text, case, standards, on)
    results = [each.result for each in members if each.status is Status.ELIGIBLE]
    if not results:
        return Decision(*trace, Status.NOT_ELIGIBLE, truths, numbers, members=members)
    ends = [(None, None) if each is None else (each.lower, each.upper) for each in results]
    lower, upper = (_added(side) for side in zip(*ends, strict=True))
    result = Result(ResultKind.SUM, lower, upper, unit=unit)
    return Decision(*trace, status, truths, numbers, result, members=members)


def _added(ends: Sequence[Money | None]) -> Money | None:
    known = [end.fen for end in ends if end is not None]
    return Money(sum(known)) if len(known) == len(ends) else None


def undecided_members(
    text: ProvisionText,
    case: object,
    standards: object,
    on: date,
    truths: Sequence[bool | None],
    numbers: Sequence[Ratio | None],
    missing: Sequence[FactText],
    members: tuple[Decision, ...],
) -> Decision:
    """The answer while something is unknown, with what is decided of each member already."""
    found = undecided(text, case, standards, on, truths, numbers, missing)
    found.members = members
    return found


def missing_of_members(
    members: Sequence[Decision], name: str, owners: Sequence[str]
) -> list[FactText]:
    """What the decisions for the members miss: facts of the members with their place, those of `owners` as they are.

    So are those that an owner's rule over the same list has already placed.
    """
    found: list[FactText] = []
    told = re.compile(f"第[0-9]+名{re.escape(name)}(?:的|$)")
    for each, place in numbered(members, name, ""):
        found += [
            fact if _of_owner(fact, owners) or told.match(fact.place) else _below(fact, place)
            for fact in each.missing
        ]
    return found


def _of_owner(fact: FactText, owners: Sequence[str]) -> bool:
    return fact.object in owners or fact.source != "case"


def _below(fact: FactText, place: str) -> FactText:
    return placed(fact, f"{place}的{fact.place}" if fact.place else place)
