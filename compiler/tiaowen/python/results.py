"""The result of a provision as a call, from the columns of its amounts."""

import ast
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final, assert_never

from tiaowen.model.expressions import Expression
from tiaowen.model.provisions import Computed, PerMember, Selection, Sum
from tiaowen.model.results import Part, Parts, Quota, Range, Rate, Stated
from tiaowen.model.walk import ends_of
from tiaowen.python.code import (
    Expr,
    attribute,
    call,
    constant,
    if_else,
    is_,
    name,
    strings,
    tuple_of,
)
from tiaowen.python.conditions import compare_values
from tiaowen.python.scaled import Scaled, ratio, whole
from tiaowen.wording.names import unit_text

YUAN_IN_FEN: Final = Fraction(100)
YUAN: Final = "元"


def result_expression(standard: Computed, columns: Sequence[Scaled]) -> Expr:
    """The call that gives the result; the columns are those of `amounts_of`, in its order."""
    match standard:
        case Sum(amount=amount):
            return call("exact_sum", _fen(columns[0]), *_unit(unit_text(amount.type)))
        case Selection():
            return _selection(standard, columns)
        case Range(unit=unit):
            return call("amount_between", _ends(standard, columns), constant(str(unit)))
        case Parts(parts=parts, unit=unit):
            ends = [_ends(part.amount, own) for part, own in _by_part(standard, columns)]
            labels = strings(part.label for part in parts)
            return call("sum_of_parts", labels, tuple_of(ends), constant(str(unit)))
        case Rate():
            pair = ratio(columns[0], _required(columns[0]))
            return call("rate_of", *pair.elts) if isinstance(pair, ast.Tuple) else pair
        case Quota():
            return call("quota_of", _fen(columns[0]))
        case PerMember():
            raise TypeError("members are joined by their decisions")
        case Stated(kind=kind, text=text):
            return call("in_words", constant(kind.value), constant(text))
        case _:
            assert_never(standard)


def in_order(standard: Computed, columns: Sequence[Scaled]) -> list[Expr]:
    """Tests that no range ends below its start."""
    match standard:
        case Range():
            ranges = [(standard.ends, columns)]
        case Parts():
            ranges = [(ends_of(part.amount), own) for part, own in _by_part(standard, columns)]
        case _:
            return []
    return [compare_values(ast.LtE, *own) for ends, own in ranges if len(ends) == 2]


def _by_part(standard: Parts, columns: Sequence[Scaled]) -> Iterator[tuple[Part, Sequence[Scaled]]]:
    """Each part with the columns of its own ends."""
    first = 0
    for part in standard.parts:
        last = first + len(ends_of(part.amount))
        yield part, columns[first:last]
        first = last


def _ends(amount: Expression | Range, columns: Sequence[Scaled]) -> Expr:
    """Lower and upper end in whole 分, None where it is not stated."""
    if not isinstance(amount, Range):
        return tuple_of((_fen(columns[0]), _fen(columns[0])))
    own = iter(columns)
    return tuple_of(
        constant(None) if end is None else _fen(next(own)) for end in (amount.lower, amount.upper)
    )


def _selection(standard: Selection, columns: Sequence[Scaled]) -> Expr:
    sums = [if_else(is_(_required(each), None), constant(None), _fen(each)) for each in columns]
    labels = strings(option.label for option in standard.options)
    unit = _unit(unit_text(standard.options[0].amount.type))
    return call("selection", labels, tuple_of(sums), name("choice"), *unit)


def _unit(unit: str) -> tuple[Expr, ...]:
    """The argument that names a unit other than 元."""
    return () if unit == YUAN else (constant(unit),)


def _fen(column: Scaled) -> Expr:
    """An amount as whole 分, half a 分 away from zero."""
    value = _required(column)
    if column.exact:
        fen = whole(attribute(value, "numerator"), int(YUAN_IN_FEN))
        return call("half_up", fen, attribute(value, "denominator"))
    factor = column.factor * YUAN_IN_FEN
    fen = whole(value, factor.numerator)
    return fen if factor.denominator == 1 else call("half_up", fen, constant(factor.denominator))


def _required(column: Scaled) -> Expr:
    assert column.expression is not None, "a column has an expression"
    return column.expression
