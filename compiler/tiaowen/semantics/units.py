"""Units: read once each, compared, converted, and named in a drafter's words."""

from functools import lru_cache

from tiaowen.model.expressions import Converted, Expression, Literal
from tiaowen.model.types import Number
from tiaowen.semantics.names import Scope
from tiaowen.semantics.nearest import nearest_of
from tiaowen.source import Span
from tiaowen.values.numerals import RATIO_MARKS
from tiaowen.values.units import (
    DIMENSIONLESS,
    YUAN,
    Unit,
    UnknownUnit,
    convertible,
    unit_names,
)

NO_UNIT = "不带单位的数"


@lru_cache(maxsize=4096)
def _parse(text: str, extra: frozenset[str]) -> Unit | UnknownUnit:
    try:
        return Unit.parse("" if text in RATIO_MARKS else text, extra)
    except UnknownUnit as unknown:
        return unknown


@lru_cache(maxsize=4096)
def number_type(unit: Unit) -> Number:
    """The type of numbers in a unit."""
    return Number(unit)


def read_unit(text: str, span: Span, scope: Scope) -> Unit | None:
    """The unit of that spelling, None after a fault."""
    unit = _parse(text, scope.names.units)
    if isinstance(unit, Unit):
        return unit
    near = nearest_of(unit.name, sorted(unit_names(scope.names.units)))
    return scope.error(
        "TW0405",
        span,
        f"没有“{unit.name}”这个计量单位，带它的数不知道怎么算。"
        + (f"最接近的是“{near}”。" if near else ""),
        f"笔误请改；确实要用的，请登记“计量单位 {unit.name}。”",
    )


def unit_words(unit: Unit) -> str:
    """A unit as a message names it: “元/月”, “元·人/月” (money first), or 不带单位的数."""
    if unit == DIMENSIONLESS:
        return NO_UNIT
    above = "·".join(sorted(unit.numerator, key=lambda name: name != "元"))
    below = "·".join(unit.denominator)
    return f"“{above}/{below}”" if below else f"“{above}”"


def has_unit(words: str, unit: Unit) -> str:
    """`“3万元”的单位是“元”`, or `“20”没有单位`."""
    if unit == DIMENSIONLESS:
        return f"“{words}”没有单位"
    return f"“{words}”的单位是{unit_words(unit)}"


def unit_of(expression: Expression) -> Unit | None:
    """The unit of a number, None for anything else."""
    return expression.type.unit if isinstance(expression.type, Number) else None


def converted(expression: Expression, unit: Unit) -> Expression | None:
    """The number in another unit, None if there is no way: 2年 is 24 months."""
    own = unit_of(expression)
    if own == unit:
        return expression
    factor = None if own is None else convertible(own, unit)
    if factor is None:
        return None
    return Converted(expression, factor, number_type(unit), span=expression.span)


def aligned(left: Expression, right: Expression) -> tuple[Expression, Expression] | None:
    """Both numbers in one unit, None if there is no common one."""
    left_unit, right_unit = unit_of(left), unit_of(right)
    if left_unit is None or right_unit is None:
        return None
    if left_unit == right_unit:
        return left, right
    if (moved := converted(left, right_unit)) is not None:
        return moved, right
    moved = converted(right, left_unit)
    return None if moved is None else (left, moved)


def is_money(unit: Unit) -> bool:
    """元, or a rate such as 元/月 and 元/人·月."""
    return unit.numerator == YUAN.numerator


def bare_literal(expression: Expression) -> Literal | None:
    """A literal without unit and without a ratio mark, such as 20; it may have lost its unit."""
    if not isinstance(expression, Literal) or expression.type.unit != DIMENSIONLESS:
        return None
    marked = any(mark in expression.text for mark in ("%", "％", "‰", "‱", "分之", "/", "／"))
    return None if marked else expression
