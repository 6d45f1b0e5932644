"""Small SQL trees. Operands are copied, so that a tree may be used in several places."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from sqlglot import exp

Sql = exp.Expression

TRUE: Final = exp.true()
FALSE: Final = exp.false()
NULL: Final = exp.null()
WIDE: Final = "INT128"
"""Whole numbers of 38 digits."""

_ATOMS = (exp.Column, exp.Literal, exp.Boolean, exp.Null, exp.Case, exp.Cast, exp.Coalesce, exp.Paren)


def column(name: str) -> Sql:
    """A column by its name, quoted."""
    return exp.column(name, quoted=True)


def whole(number: int) -> Sql:
    """A whole number."""
    made = exp.Literal.number(abs(number))
    return exp.Neg(this=made) if number < 0 else made


def text(words: str) -> Sql:
    """A string."""
    return exp.Literal.string(words)


def day(value: date) -> Sql:
    """A civil date."""
    return cast(text(value.isoformat()), "DATE")


def cast(operand: Sql, to: str) -> Sql:
    """The operand in another data type."""
    return exp.Cast(this=operand.copy(), to=exp.DataType.build(to))


def part(operand: Sql) -> Sql:
    """The operand as a part of a larger tree: in brackets unless it is one thing."""
    made = operand.copy()
    return made if isinstance(made, _ATOMS) else exp.Paren(this=made)


def binary(kind: type[exp.Binary], left: Sql, right: Sql) -> Sql:
    """`left kind right`."""
    return kind(this=part(left), expression=part(right))


def unknown(operand: Sql) -> Sql:
    """Whether it is NULL; itself never NULL."""
    return binary(exp.Is, operand, NULL)


def known(operand: Sql) -> Sql:
    """Whether it is not NULL; itself never NULL."""
    return exp.Not(this=unknown(operand))


def is_true(operand: Sql) -> Sql:
    """Whether it is TRUE; itself never NULL."""
    return exp.Coalesce(this=operand.copy(), expressions=[FALSE.copy()])


def not_false(operand: Sql) -> Sql:
    """Whether it is TRUE or NULL; itself never NULL."""
    return exp.Coalesce(this=operand.copy(), expressions=[TRUE.copy()])


def is_false(operand: Sql) -> Sql:
    """Whether it is FALSE; itself never NULL."""
    return not_(not_false(operand))


def not_(operand: Sql) -> Sql:
    """Kleene's not."""
    if isinstance(operand, exp.Boolean):
        return exp.Boolean(this=not operand.this)
    return exp.Not(this=part(operand))


def all_of(operands: Iterable[Sql]) -> Sql:
    """Kleene's and; TRUE of nothing."""
    return _joined(exp.And, operands, TRUE, FALSE)


def any_of(operands: Iterable[Sql]) -> Sql:
    """Kleene's or; FALSE of nothing."""
    return _joined(exp.Or, operands, FALSE, TRUE)


def _joined(kind: type[exp.Binary], operands: Iterable[Sql], neutral: Sql, decides: Sql) -> Sql:
    wanted: dict[str, Sql] = {}
    for each in operands:
        if each == decides:
            return decides.copy()
        if each != neutral:
            wanted.setdefault(each.sql(), each)
    made: Sql | None = None
    for each in wanted.values():
        made = part(each) if made is None else kind(this=made, expression=part(each))
    return neutral.copy() if made is None else made


def case(rows: Sequence[tuple[Sql, Sql]], otherwise: Sql | None = None) -> Sql:
    """The value of the first row whose test is TRUE; NULL where none is, unless `otherwise` is said."""
    ifs = [exp.If(this=test.copy(), true=value.copy()) for test, value in rows]
    return exp.Case(ifs=ifs, default=None if otherwise is None else otherwise.copy())


def divided(dividend: Sql, divisor: Sql) -> Sql:
    """The whole quotient of a number that is not negative by a positive one."""
    return binary(exp.IntDiv, dividend, divisor)


def same(left: Sql, right: Sql) -> Sql:
    """Whether both are NULL or equal; itself never NULL."""
    return binary(exp.NullSafeEQ, left, right)


def later(base: Sql, amount: int, unit: str) -> Sql:
    """A date moved by whole months or days, clipped to the end of the month."""
    span = exp.Interval(this=text(str(abs(amount))), unit=exp.var(unit))
    kind = exp.Sub if amount < 0 else exp.Add
    return cast(kind(this=part(base), expression=span), "DATE")


def one_of(operand: Sql, values: Sequence[Sql]) -> Sql:
    """Whether it equals one of the values."""
    if len(values) == 1:
        return binary(exp.EQ, operand, values[0])
    return exp.In(this=part(operand), expressions=[each.copy() for each in values])


def count(wanted: Sql | None = None) -> Sql:
    """How many rows there are, or how many where `wanted` is TRUE."""
    return filtered(exp.Count(this=exp.Star(), big_int=True), wanted)


def filtered(aggregate: Sql, wanted: Sql | None) -> Sql:
    """An aggregate over the rows where `wanted` is TRUE."""
    if wanted is None or wanted == TRUE:
        return aggregate
    return exp.Filter(this=aggregate, expression=exp.Where(this=wanted.copy()))


def or_zero(operand: Sql) -> Sql:
    """0 where it is NULL."""
    return exp.Coalesce(this=operand.copy(), expressions=[whole(0)])
