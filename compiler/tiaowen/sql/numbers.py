"""Numbers as whole-number columns: numerator × factor ÷ denominator, exact at every step.

The factor is known when SQL is made, so that it folds; the denominator is a column only after a division by a
fact, and then it is positive. A number is unknown where its numerator is NULL, and only there. Every whole
number carries its bounds, from which follows whether 64 bits are enough.
"""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import reduce
from math import gcd, lcm
from operator import eq, ge, gt, le, lt, ne
from typing import Final

from attrs import evolve, frozen
from sqlglot import exp

from tiaowen.model.expressions import Comparator
from tiaowen.sql.refusal import Refused
from tiaowen.sql.tree import (
    WIDE,
    Sql,
    all_of,
    binary,
    case,
    cast,
    divided,
    known,
    not_,
    part,
    whole,
)
from tiaowen.values.rounding import RoundingMode

_NARROW: Final = 2**63 - 1
_WIDEST: Final = 10**38 - 1

COMPARISONS: Final[Mapping[Comparator, type[exp.Binary]]] = {
    Comparator.GE: exp.GTE,
    Comparator.GT: exp.GT,
    Comparator.LE: exp.LTE,
    Comparator.LT: exp.LT,
    Comparator.EQ: exp.EQ,
    Comparator.NE: exp.NEQ,
}


@frozen
class Whole:
    """A whole number in SQL, its bounds (both ends in), and whether it is `wide`."""

    sql: Sql
    low: int
    high: int
    wide: bool = False

    @property
    def most(self) -> int:
        """The largest magnitude."""
        return max(abs(self.low), abs(self.high))

    @property
    def literal(self) -> int | None:
        """The number, if it is written out."""
        written = self.sql.this if isinstance(self.sql, exp.Neg) else self.sql
        return self.low if isinstance(written, exp.Literal) else None


@frozen
class Number:
    """`numerator × factor ÷ denominator`; no numerator: the factor alone; no denominator: 1."""

    numerator: Whole | None
    factor: Fraction
    denominator: Whole | None = None

    @property
    def unknown(self) -> Sql:
        """Whether it is unknown; never NULL."""
        return exp.false() if self.numerator is None else not_(self.known)

    @property
    def known(self) -> Sql:
        """Whether it is known; never NULL."""
        return exp.true() if self.numerator is None else known(self.numerator.sql)


_HOLDS: Final[Mapping[Comparator, Callable[[Fraction, Fraction], bool]]] = {
    Comparator.GE: ge,
    Comparator.GT: gt,
    Comparator.LE: le,
    Comparator.LT: lt,
    Comparator.EQ: eq,
    Comparator.NE: ne,
}

NOTHING: Final = Number(Whole(cast(exp.null(), "BIGINT"), 0, 0), Fraction(1))
"""A number that is never known."""


def literal(number: int) -> Whole:
    """A constant."""
    return Whole(whole(number), number, number, abs(number) > _NARROW)


def constant(value: Fraction) -> Number:
    """A number that is known when SQL is made."""
    return Number(None, value)


def _fitting(kind: type[exp.Binary], one: Whole, two: Whole, low: int, high: int) -> Whole:
    """`one kind two`, in wide numbers where 64 bits might not be enough."""
    most = max(abs(low), abs(high), one.most, two.most)
    if most > _WIDEST:
        raise Refused("中间得数可能超过38位")
    wide = one.wide or two.wide or most > _NARROW
    left = cast(one.sql, WIDE) if wide and not one.wide else one.sql
    return Whole(binary(kind, left, two.sql), low, high, wide)


def plus(one: Whole, two: Whole) -> Whole:
    """The sum."""
    if one.literal is not None and two.literal is not None:
        return literal(one.literal + two.literal)
    if one.literal == 0:
        return two
    if two.literal == 0:
        return one
    return _fitting(exp.Add, one, two, one.low + two.low, one.high + two.high)


def minus(one: Whole, two: Whole) -> Whole:
    """The difference."""
    if one.literal is not None and two.literal is not None:
        return literal(one.literal - two.literal)
    if two.literal == 0:
        return one
    return _fitting(exp.Sub, one, two, one.low - two.high, one.high - two.low)


def times(one: Whole, two: Whole) -> Whole:
    """The product."""
    if one.literal is not None and two.literal is not None:
        return literal(one.literal * two.literal)
    if one.literal == 1:
        return two
    if two.literal == 1:
        return one
    ends = [x * y for x in (one.low, one.high) for y in (two.low, two.high)]
    return _fitting(exp.Mul, one, two, min(ends), max(ends))


def negative(one: Whole) -> Whole:
    """The contrary."""
    if one.literal is not None:
        return literal(-one.literal)
    return Whole(exp.Neg(this=part(one.sql, 8)), -one.high, -one.low, one.wide)


def chosen(rows: Sequence[tuple[Sql, Whole]]) -> Whole:
    """The value of the first row whose test is TRUE."""
    values = [value for _, value in rows]
    sql = case([(test, value.sql) for test, value in rows])
    low, high = min(each.low for each in values), max(each.high for each in values)
    wide = any(each.wide for each in values)
    if all(each.literal is not None for each in values):
        sql = cast(sql, WIDE if wide else "BIGINT")  # else it had but the 32 bits of a constant
    return Whole(sql, low, high, wide)


# --- exact numbers --------------------------------------------------------------------------------


@frozen
class Common:
    """Numbers as whole numbers over one factor and one denominator."""

    wholes: tuple[Whole, ...]
    factor: Fraction
    denominator: Whole | None


def common(numbers: Sequence[Number]) -> Common:
    """Bring numbers to one factor and one denominator."""
    factor = _common_factor([each.factor for each in numbers])
    found = {each.denominator.sql.sql(): each.denominator for each in numbers if each.denominator}
    wholes = tuple(_over(each, factor, found) for each in numbers)
    denominator = reduce(times, found.values()) if found else None
    return Common(wholes, factor, denominator)


def _common_factor(factors: Sequence[Fraction]) -> Fraction:
    top = reduce(gcd, (each.numerator for each in factors))
    return Fraction(top or 1, lcm(*(each.denominator for each in factors)))


def _over(number: Number, factor: Fraction, found: Mapping[str, Whole]) -> Whole:
    own = number.denominator.sql.sql() if number.denominator else ""
    ratio = int(number.factor / factor)
    made = literal(ratio) if number.numerator is None else times(number.numerator, literal(ratio))
    return reduce(times, (each for key, each in found.items() if key != own), made)


def added(left: Number, right: Number, *, subtract: bool = False) -> Number:
    """The sum or difference."""
    if left.numerator is None and right.numerator is None:
        return constant(left.factor + (-right.factor if subtract else right.factor))
    both = common((left, right))
    join = minus if subtract else plus
    return Number(join(*both.wholes), both.factor, both.denominator)


def multiplied(left: Number, right: Number) -> Number:
    """The product."""
    return Number(
        _product(left.numerator, right.numerator),
        left.factor * right.factor,
        _product(left.denominator, right.denominator),
    )


def _product(left: Whole | None, right: Whole | None) -> Whole | None:
    if left is None or right is None:
        return left if right is None else right
    return times(left, right)


def scaled(number: Number, factor: Fraction) -> Number:
    """A multiple."""
    return evolve(number, factor=number.factor * factor)


def compared(comparator: Comparator, left: Number, right: Number) -> Sql:
    """A comparison, ratios cross-multiplied; of two constants its outcome."""
    if left.numerator is None and right.numerator is None:
        return exp.Boolean(this=_HOLDS[comparator](left.factor, right.factor))
    one, two = common((left, right)).wholes
    return binary(COMPARISONS[comparator], one.sql, two.sql)


def picked(rows: Sequence[tuple[Sql, Number]]) -> Number:
    """The value of the first row whose test is TRUE; unknown where none is.

    Each row keeps its own denominator: that of a row which is not taken may be unknown.
    """
    factor = _common_factor([number.factor for _, number in rows])
    tops = [(test, _over(evolve(number, denominator=None), factor, {})) for test, number in rows]
    if all(number.denominator is None for _, number in rows):
        return Number(chosen(tops), factor)
    bottoms = [(test, number.denominator or literal(1)) for test, number in rows]
    return Number(chosen(tops), factor, chosen(bottoms))


def quotient(left: Number, right: Number, if_zero: Number | None) -> Number:
    """Left ÷ right, numerators and denominators of both being columns already.

    A divisor of zero gives `if_zero`, else nothing.
    """
    divisor = right.numerator
    if divisor is None and right.factor:
        return scaled(left, 1 / right.factor)
    if divisor is None or right.factor == 0:
        return _by_zero(left, right, if_zero)
    above = multiplied(left, Number(right.denominator, 1 / right.factor))
    top = above.numerator or literal(1)
    size = evolve(_by_sign(divisor, divisor), low=1, high=max(divisor.most, 1))
    below = size if above.denominator is None else times(above.denominator, size)
    if if_zero is None:
        return Number(_by_sign(divisor, top), above.factor, below)
    zero = (
        _sign(exp.EQ, divisor)
        if left.numerator is None
        else all_of((_sign(exp.EQ, divisor), left.known))
    )
    ends = common((Number(top, above.factor), Number(if_zero.numerator, if_zero.factor)))
    one, two = ends.wholes
    rows = (*_signed(divisor, one), (zero, two))
    instead = if_zero.denominator or literal(1)
    bottom = chosen([(known(size.sql), below), (_sign(exp.EQ, divisor), instead)])
    return Number(chosen(rows), ends.factor, bottom)


def _signed(divisor: Whole, value: Whole) -> tuple[tuple[Sql, Whole], ...]:
    """The value with the sign of the divisor, where that is not zero."""
    above = _sign(exp.GT, divisor), value
    return (above,) if divisor.low >= 0 else (above, (_sign(exp.LT, divisor), negative(value)))


def _by_sign(divisor: Whole, value: Whole) -> Whole:
    return chosen(_signed(divisor, value))


def _sign(kind: type[exp.Binary], number: Whole) -> Sql:
    return binary(kind, number.sql, whole(0))


def _by_zero(left: Number, right: Number, if_zero: Number | None) -> Number:
    """A divisor that is zero whenever it is known."""
    tests = all_of((left.known, right.known))
    if if_zero is None:
        return NOTHING
    return picked([(tests, if_zero)])


def rounded(number: Number, step: Fraction, mode: RoundingMode) -> Number:
    """The number as a multiple of `step`; halves go away from zero. The numerator is a column already."""
    ratio = number.factor / step
    if number.numerator is None:
        from tiaowen.values.rounding import round_to

        return constant(round_to(number.factor, step, mode))
    top = times(number.numerator, literal(ratio.numerator))
    bottom = literal(ratio.denominator)
    if number.denominator is not None:
        bottom = times(number.denominator, bottom)
    if bottom.literal == 1:
        return Number(top, step)
    if top.low >= 0:
        return Number(_magnitude(top, bottom, mode), step)
    down = negative(_magnitude(negative(top), bottom, mode))
    rows = [(_sign(exp.GTE, top), _magnitude(top, bottom, mode)), (_sign(exp.LT, top), down)]
    return Number(chosen(rows), step)


def _magnitude(top: Whole, bottom: Whole, mode: RoundingMode) -> Whole:
    """The whole quotient of a number that is not negative."""
    match mode:
        case RoundingMode.HALF_UP if bottom.literal is not None and bottom.literal % 2 == 0:
            dividend, divisor = plus(top, literal(bottom.literal // 2)), bottom
        case RoundingMode.HALF_UP:
            dividend, divisor = plus(times(top, literal(2)), bottom), times(bottom, literal(2))
        case RoundingMode.DOWN:
            dividend, divisor = top, bottom
        case RoundingMode.UP:
            dividend, divisor = minus(plus(top, bottom), literal(1)), bottom
    least = max(divisor.low, 1)
    high = max(dividend.high, 0) // least
    return Whole(divided(dividend.sql, divisor.sql), 0, high, dividend.wide or divisor.wide)
