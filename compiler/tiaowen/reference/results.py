"""How much: the result of a standard for a case, once every amount that counts is known."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final, assert_never

from tiaowen.model.expressions import Expression
from tiaowen.model.provisions import Computed, PerMember, Selection, Sum
from tiaowen.model.results import Parts, Quota, Range, Rate, Stated
from tiaowen.reference.case import Case
from tiaowen.reference.evaluate import number
from tiaowen.runtime import Money, Option, Part, Result, ResultKind
from tiaowen.values.interval import Interval
from tiaowen.values.rounding import RoundingMode, round_to
from tiaowen.wording.names import unit_text

FEN: Final = Fraction(1, 100)


def result_of(standard: Computed, case: Case) -> Result:
    """The result, in whole 分 of its unit. Every amount that counts must be known."""
    match standard:
        case Sum(amount=amount):
            exact = _money(amount, case)
            return Result(ResultKind.SUM, exact, exact, unit=unit_text(amount.type))
        case Selection():
            return _selection(standard, case)
        case Range(unit=unit):
            lower, upper = _ends(_interval(standard, case))
            return Result(ResultKind.SUM, lower, upper, unit=str(unit))
        case Parts():
            return _total(standard, case)
        case Rate(amount=amount):
            return Result(ResultKind.RATE, unit="", rate=_known(amount, case))
        case Quota(amount=amount):
            most = _money(amount, case)
            return Result(ResultKind.QUOTA, most, most)
        case Stated(kind=kind, text=text):
            return Result(ResultKind(kind.value), unit="", text=text)
        case PerMember():
            raise TypeError("what members give is the sum of their own results")
        case _:
            assert_never(standard)


def sum_over_members(results: Sequence[Result]) -> Result:
    """What at least one eligible member gives, end by end; an end that one leaves open stays open."""
    lower = _added([each.lower for each in results])
    upper = _added([each.upper for each in results])
    return Result(ResultKind.SUM, lower, upper, unit=results[0].unit)


def _added(ends: Sequence[Money | None]) -> Money | None:
    known = [each.fen for each in ends if each is not None]
    return Money(sum(known)) if len(known) == len(ends) else None


def inverted(standard: Computed, case: Case) -> bool:
    """Whether a range ends below its start: there is no amount in it. All amounts are known."""
    match standard:
        case Range():
            ranges = [standard]
        case Parts(parts=parts):
            ranges = [part.amount for part in parts if isinstance(part.amount, Range)]
        case _:
            return False
    return any(
        len(each.ends) == 2 and _known(each.ends[0], case) > _known(each.ends[1], case)
        for each in ranges
    )


def _selection(standard: Selection, case: Case) -> Result:
    sums = [
        _money(option.amount, case) if case.choice in (None, i) else None
        for i, option in enumerate(standard.options, 1)
    ]
    known = [money for money in sums if money is not None]
    labels = [option.label for option in standard.options]
    listed = tuple(Option(*pair) for pair in zip(labels, sums, strict=True))
    unit = unit_text(standard.options[0].amount.type)
    return Result(ResultKind.CHOICE, min(known), max(known), listed, case.choice, unit)


def _total(standard: Parts, case: Case) -> Result:
    """The parts and their sum, end by end; each part is whole 分 by itself."""
    intervals = [_interval(part.amount, case) for part in standard.parts]
    ends = _ends(sum(intervals[1:], intervals[0]))
    parts = tuple(
        Part(part.label, *_ends(each)) for part, each in zip(standard.parts, intervals, strict=True)
    )
    return Result(ResultKind.SUM, *ends, unit=str(standard.unit), parts=parts)


def _interval(amount: Expression | Range, case: Case) -> Interval:
    """The amount between its ends, which are rounded to 分."""
    if not isinstance(amount, Range):
        return Interval.exactly(_rounded(amount, case))
    lower, upper = amount.lower, amount.upper
    return Interval(
        None if lower is None else _rounded(lower, case),
        None if upper is None else _rounded(upper, case),
    )


def _ends(interval: Interval) -> tuple[Money | None, Money | None]:
    return _in_fen(interval.lower), _in_fen(interval.upper)


def _in_fen(amount: Fraction | None) -> Money | None:
    return None if amount is None else Money(int(amount / FEN))


def _money(amount: Expression, case: Case) -> Money:
    return Money(int(_rounded(amount, case) / FEN))


def _rounded(amount: Expression, case: Case) -> Fraction:
    """The exact value to whole 分, half a 分 away from zero."""
    return round_to(_known(amount, case), FEN, RoundingMode.HALF_UP)


def _known(amount: Expression, case: Case) -> Fraction:
    exact = number(amount, case)
    assert exact is not None, "a result has a known amount"
    return exact
