"""Numbers of generated code: a whole-number expression times a factor known when code is generated.

`ui_premium_last_year.fen` with factor 1/200 is half the premium in 元. Factors fold, so that a column is one
multiplication of whole numbers and is rounded once. Where a denominator is a fact, the expression is a
Fraction and the factor stays 1.
"""

import ast
from collections.abc import Sequence
from fractions import Fraction
from math import lcm

from attrs import frozen

from tiaowen.python.code import Expr, attribute, binary, call, constant


@frozen
class Scaled:
    """`expression × factor`; no expression: the factor alone. Unknown while one of the guards is None.

    `exact` marks an expression that is a Fraction and not a whole number.
    """

    expression: Expr | None
    factor: Fraction
    guards: tuple[str, ...] = ()
    exact: bool = False

    @property
    def is_constant(self) -> bool:
        """Whether the value is known when code is generated."""
        return self.expression is None


@frozen
class Plain:
    """A value that is no number: a date, an option, a text, a truth."""

    expression: Expr
    guards: tuple[str, ...] = ()


Value = Scaled | Plain


def join(*values: Value) -> tuple[str, ...]:
    """The guards of several values, each once, in their order."""
    return tuple(dict.fromkeys(name for value in values for name in value.guards))


def fixed(value: Fraction) -> Scaled:
    """A constant."""
    return Scaled(None, value)


def whole(expression: Expr, number: int) -> Expr:
    """`expression × number` for a whole number."""
    if number == 1:
        return expression
    if number < 0:
        return ast.UnaryOp(ast.USub(), whole(expression, -number))
    return binary(expression, ast.Mult(), constant(number))


def common(values: Sequence[Scaled]) -> tuple[list[Expr], Fraction]:
    """Expressions of whole numbers (or Fractions), and the one factor they share."""
    if any(value.exact for value in values):
        return [as_fraction(value) for value in values], Fraction(1)
    denominator = lcm(*(value.factor.denominator for value in values))
    return [_over(value, denominator) for value in values], Fraction(1, denominator)


def _over(value: Scaled, denominator: int) -> Expr:
    numerator = int(value.factor * denominator)
    return number(numerator) if value.expression is None else whole(value.expression, numerator)


def number(value: int) -> Expr:
    """A whole number, with its sign."""
    return ast.UnaryOp(ast.USub(), constant(-value)) if value < 0 else constant(value)


def as_fraction(value: Scaled) -> Expr:
    """The value itself as a Fraction (or a whole number)."""
    over, under = value.factor.numerator, value.factor.denominator
    if value.expression is None:
        return number(over) if under == 1 else call("Fraction", number(over), constant(under))
    if value.exact:
        if under == 1:
            return whole(value.expression, over)
        return binary(value.expression, ast.Mult(), call("Fraction", number(over), constant(under)))
    scaled = whole(value.expression, over)
    return scaled if under == 1 else call("Fraction", scaled, constant(under))


def numerator(value: Scaled) -> Expr:
    """What a column holds: the numerator over the factor's denominator, or the Fraction itself."""
    return as_fraction(value) if value.exact else _over(value, value.factor.denominator)


def stored(value: Scaled, name: Expr, guards: tuple[str, ...]) -> Scaled:
    """The value read back from the column that holds its numerator."""
    factor = Fraction(1) if value.exact else Fraction(1, value.factor.denominator)
    return Scaled(name, factor, guards, value.exact)


def ratio(value: Scaled, name: Expr) -> Expr:
    """A column as the pair (numerator, denominator)."""
    if value.exact:
        return ast.Tuple([attribute(name, "numerator"), attribute(name, "denominator")])
    return ast.Tuple([name, constant(value.factor.denominator)])


def plus(left: Scaled, right: Scaled) -> Scaled:
    """The sum."""
    return _joined(left, ast.Add(), right)


def minus(left: Scaled, right: Scaled) -> Scaled:
    """The difference."""
    return _joined(left, ast.Sub(), right)


def _joined(left: Scaled, operator: ast.operator, right: Scaled) -> Scaled:
    if left.is_constant and right.is_constant:
        sign = 1 if isinstance(operator, ast.Add) else -1
        return fixed(left.factor + sign * right.factor)
    (first, second), factor = common((left, right))
    exact = left.exact or right.exact
    return Scaled(binary(first, operator, second), factor, join(left, right), exact)


def times(left: Scaled, right: Scaled) -> Scaled:
    """The product; factors fold."""
    factor, guards = left.factor * right.factor, join(left, right)
    exact = left.exact or right.exact
    if left.expression is None or right.expression is None:
        return Scaled(left.expression or right.expression, factor, guards, exact)
    return Scaled(binary(left.expression, ast.Mult(), right.expression), factor, guards, exact)


def scaled_by(value: Scaled, factor: Fraction) -> Scaled:
    """The value times a factor."""
    return Scaled(value.expression, value.factor * factor, value.guards, value.exact)
