"""Small SQL trees. Operands are copied, so that a tree may be used in several places."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from sqlglot import exp

Sql = exp.Expr

TRUE: Final = exp.true()
FALSE: Final = exp.false()
NULL: Final = exp.null()
WIDE: Final = "INT128"
"""Whole numbers of 38 digits."""

_ATOM: Final = 9
_STRENGTH: Final[Mapping[type[exp.Expr], int]] = {
    exp.Or: 1,
    exp.And: 2,
    exp.Not: 3,
    **dict.fromkeys((exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.Is, exp.In), 4),
    **dict.fromkeys((exp.Between, exp.NullSafeEQ, exp.ArrayOverlaps), 4),
    **dict.fromkeys((exp.IntDiv, exp.Add, exp.Sub), 5),
    exp.Mul: 6,
    exp.Neg: 7,
}
"""How tightly an operator holds together; what is not named needs no brackets."""
_LEFT: Final[Mapping[type[exp.Expr], int]] = {
    exp.And: 2,
    exp.Or: 1,
    exp.Add: 5,
    exp.Sub: 5,
    exp.Mul: 6,
}
_RIGHT: Final[Mapping[type[exp.Expr], int]] = {
    exp.And: 2,
    exp.Or: 1,
    exp.Add: 6,
    exp.Sub: 6,
    exp.Mul: 7,
}
"""How tightly an operand must hold together; `//` and comparisons take one thing or arithmetic alone."""


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


def part(operand: Sql, least: int = _ATOM) -> Sql:
    """The operand as a part of a larger tree: in brackets where it holds together less tightly than it must."""
    made = operand.copy()
    return made if _STRENGTH.get(type(made), _ATOM) >= least else exp.Paren(this=made)


def binary(kind: type[exp.Binary], left: Sql, right: Sql) -> Sql:
    """`left kind right`."""
    least = _ATOM if kind is exp.IntDiv else 5
    return kind(
        this=part(left, _LEFT.get(kind, least)), expression=part(right, _RIGHT.get(kind, least))
    )


def unknown(operand: Sql) -> Sql:
    """Whether it is NULL; itself never NULL."""
    if isinstance(operand, (exp.Boolean, exp.Literal)):
        return FALSE.copy()
    return binary(exp.Is, operand, NULL)


def known(operand: Sql) -> Sql:
    """Whether it is not NULL; itself never NULL."""
    return not_(unknown(operand))


def is_true(operand: Sql) -> Sql:
    """Whether it is TRUE; itself never NULL."""
    if _is_sure(operand):
        return operand
    return exp.Coalesce(this=operand.copy(), expressions=[FALSE.copy()])


def not_false(operand: Sql) -> Sql:
    """Whether it is TRUE or NULL; itself never NULL."""
    if _is_sure(operand):
        return operand
    return exp.Coalesce(this=operand.copy(), expressions=[TRUE.copy()])


def _is_sure(operand: Sql) -> bool:
    """Whether it can be seen that it is never NULL."""
    match operand:
        case exp.Boolean() | exp.Is() | exp.NullSafeEQ():
            return True
        case exp.Coalesce(expressions=[exp.Boolean()]):
            return True
        case exp.And() | exp.Or():
            return _is_sure(operand.left) and _is_sure(operand.right)
        case exp.Not(this=inner) | exp.Paren(this=inner):
            return _is_sure(inner)
        case _:
            return False


def is_false(operand: Sql) -> Sql:
    """Whether it is FALSE; itself never NULL."""
    return not_(not_false(operand))


def not_(operand: Sql) -> Sql:
    """Kleene's not."""
    match operand:
        case exp.Boolean(this=value):
            return exp.Boolean(this=not value)
        case exp.Not(this=inner):
            opened: Sql = inner.unnest()
            return opened.copy()
        case _:
            return exp.Not(this=part(operand, 4))


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
        made = each.copy() if made is None else binary(kind, made, each)
    return neutral.copy() if made is None else made


def case(rows: Sequence[tuple[Sql, Sql]], otherwise: Sql | None = None) -> Sql:
    """The value of the first row whose test is TRUE; NULL where none is, unless `otherwise` is said."""
    ifs = []
    for test, value in rows:
        if test == TRUE:
            otherwise = value
            break
        if test != FALSE:
            ifs.append(exp.If(this=test.copy(), true=value.copy()))
    default = None if otherwise is None else otherwise.copy()
    if not ifs:
        return NULL.copy() if default is None else default
    return exp.Case(ifs=ifs, default=default)


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
    return exp.In(this=part(operand, 5), expressions=[each.copy() for each in values])


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
