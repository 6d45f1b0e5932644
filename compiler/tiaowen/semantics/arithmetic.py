"""Sums, products and limits of values whose operands are known: units are checked and folded."""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from tiaowen.model.expressions import (
    Age,
    Arithmetic,
    DateShift,
    Excess,
    Expression,
    Extreme,
    ExtremeKind,
    Literal,
    Operator,
)
from tiaowen.model.types import Date, Number
from tiaowen.semantics.names import Scope
from tiaowen.semantics.report import shown
from tiaowen.semantics.units import (
    aligned,
    bare_literal,
    converted,
    has_unit,
    number_type,
    read_unit,
    unit_of,
)
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.values.numerals import RATIO_MARKS
from tiaowen.values.units import (
    DAY,
    DIMENSIONLESS,
    MONTH,
    PERCENTAGE_POINT,
    YEAR,
    YUAN,
    Unit,
    divide_units,
)

_OPERATORS = {
    tree.Operator.ADD: Operator.ADD,
    tree.Operator.SUBTRACT: Operator.SUBTRACT,
    tree.Operator.MULTIPLY: Operator.MULTIPLY,
    tree.Operator.DIVIDE: Operator.DIVIDE,
}
_EXTREMES = {
    tree.ExtremeKind.HIGHER: ExtremeKind.HIGHER,
    tree.ExtremeKind.LOWER: ExtremeKind.LOWER,
}
_PERIODS = {MONTH: (1, 0), YEAR: (12, 0), DAY: (0, 1)}
"""Units a date can be moved by: calendar months and days of one of them."""

_LONGEST_MOVE = 12 * 1000


def literal(node: tree.Number, scope: Scope) -> Literal | None:
    """A number as written, None after a fault."""
    unit = read_unit(node.unit, node.span, scope)
    if unit is None:
        return None
    if unit == YUAN and (node.value * 100).denominator != 1:
        return scope.error(
            "TW0408",
            node.span,
            f"“{shown(node.span)}”写到了分以下，付不出这样的钱。",
            "金额请写到分为止。",
        )
    return Literal(node.value, number_type(unit), shown(node.span), span=node.span)


def combine(
    operator: tree.Operator, left: Expression, right: Expression, span: Span, scope: Scope
) -> Expression | None:
    """`left operator right`, None after a fault."""
    if not isinstance(left.type, Number) or not isinstance(right.type, Number):
        return _not_numbers(left, right, span, scope)
    match operator:
        case tree.Operator.ADD | tree.Operator.SUBTRACT:
            return _sum(operator, left, right, span, scope)
        case tree.Operator.MULTIPLY:
            unit, factor = _product(left.type.unit, right.type.unit)
        case _:
            divisor = _literal_value(right)
            if divisor == 0:
                return scope.error(
                    "TW0410", span, f"“{shown(span)}”除以零，没有结果。", "请改除数。"
                )
            unit, factor = _quotient(left.type.unit, right.type.unit, divisor)
    return Arithmetic(_OPERATORS[operator], left, right, number_type(unit), factor, span=span)


def _literal_value(expression: Expression) -> Fraction | None:
    return expression.value if isinstance(expression, Literal) else None


@lru_cache(maxsize=4096)
def _product(left: Unit, right: Unit) -> tuple[Unit, Fraction]:
    return (left * right).simplified()


@lru_cache(maxsize=4096)
def _quotient(left: Unit, right: Unit, divisor: Fraction | None) -> tuple[Unit, Fraction]:
    return divide_units(left, right, divisor).simplified()


def _sum(
    operator: tree.Operator, left: Expression, right: Expression, span: Span, scope: Scope
) -> Expression | None:
    pair = aligned(left, right)
    if pair is None:
        verb = "相加" if operator is tree.Operator.ADD else "相减"
        return report_units("TW0402", left, right, span, f"不能{verb}", scope)
    unit = unit_of(pair[0])
    assert unit is not None
    return Arithmetic(_OPERATORS[operator], *pair, number_type(unit), span=span)


def excess(left: Expression, right: Expression, span: Span, scope: Scope) -> Expression | None:
    """`A超出B的部分`, None after a fault."""
    pair = aligned(left, right)
    if pair is None:
        return report_units("TW0402", left, right, span, "不能相减", scope)
    unit = unit_of(pair[0])
    assert unit is not None
    return Excess(*pair, number_type(unit), span=span)


def extreme(
    kind: tree.ExtremeKind, operands: Sequence[Expression], span: Span, scope: Scope
) -> Expression | None:
    """`A与B的较高者`, of numbers in one unit or of dates; None after a fault."""
    if all(isinstance(operand.type, Date) for operand in operands):
        return Extreme(_EXTREMES[kind], tuple(operands), Date(), span=span)
    fitted = [operands[0]]
    for operand in operands[1:]:
        pair = aligned(fitted[0], operand)
        if pair is None:
            return report_units("TW0402", fitted[0], operand, span, "分不出高低", scope)
        fitted = [aligned_to(pair[0], other) for other in fitted] + [pair[1]]
    return Extreme(_EXTREMES[kind], tuple(fitted), fitted[0].type, span=span)


def aligned_to(model: Expression, other: Expression) -> Expression:
    """`other` in the unit of `model`, as it is where there is no way."""
    unit = unit_of(model)
    return (converted(other, unit) if unit is not None else None) or other


def shift(
    base: Expression, amount: tree.Number, forward: bool, span: Span, scope: Scope
) -> Expression | None:
    """`出生日期后18年`, None after a fault."""
    if not isinstance(base.type, Date):
        return scope.error(
            "TW0416",
            span,
            f"“{shown(base.span)}”不是日期，不能往前往后推。",
            "请写一项日期，如“出生日期后18年”。",
        )
    unit = read_unit(amount.unit, amount.span, scope)
    if unit is None:
        return None
    period = _PERIODS.get(unit)
    if period is None or amount.value.denominator != 1 or amount.value > _LONGEST_MOVE:
        return scope.error(
            "TW0506",
            amount.span,
            f"日期不能推“{shown(amount.span)}”，不知道落在哪一天。",
            "请写整年、整月或者整天，如“18年”“6个月”“30天”。",
        )
    count = int(amount.value) if forward else -int(amount.value)
    return DateShift(base, period[0] * count, period[1] * count, span=span)


def age(base: Expression, span: Span, scope: Scope) -> Expression | None:
    """`出生日期的周岁`, None after a fault."""
    if isinstance(base.type, Date):
        return Age(base, span=span)
    return scope.error(
        "TW0630",
        span,
        f"“{shown(base.span)}”不是日期，算不出周岁。",
        "请写一项日期，如“出生日期的周岁”。",
    )


def report_units(
    code: str, left: Expression, right: Expression, span: Span, verdict: str, scope: Scope
) -> None:
    """Say that two values do not go together, and what is probably missing."""
    if not isinstance(left.type, Number) or not isinstance(right.type, Number):
        return _not_numbers(left, right, span, scope)
    units = (left.type.unit, right.type.unit)
    if set(units) == {PERCENTAGE_POINT, DIMENSIONLESS}:
        return scope.error(
            "TW0404",
            span,
            f"“{shown(span)}”把百分点和百分比放在一起：从50%提高5个百分点是55%，"
            "提高5%却是52.5%，两者不是一回事。",
            "两边请用同一种写法，照原文的意思选。",
        )
    return scope.error(
        code,
        span,
        f"{has_unit(shown(left.span), units[0])}，"
        f"{has_unit(shown(right.span), units[1])}，{verdict}。",
        _advice(left, right, units),
    )


def _advice(left: Expression, right: Expression, units: tuple[Unit, Unit]) -> str:
    """How to bring two values together; a plain number has probably lost its unit."""
    for bare, other in ((bare_literal(left), right), (bare_literal(right), left)):
        if bare is not None:
            return f"“{bare.text}”如果漏了单位，请写成“{bare.text}{unit_of(other)}”。"
    if set(units) <= {MONTH, YEAR, DAY}:
        return "月有长有短，天数和月数换不过来，两边请用同一种。"
    return "请核对是不是漏了一个乘数，或者写错了信息。"


def _not_numbers(left: Expression, right: Expression, span: Span, scope: Scope) -> None:
    other = left if not isinstance(left.type, Number) else right
    if isinstance(other.type, Date):
        return scope.error(
            "TW0416",
            span,
            f"“{shown(span)}”里的“{shown(other.span)}”是日期，不能和数一起算。",
            "日期往后推请写“出生日期后18年”，比先后请写“不早于”“不晚于”。",
        )
    return scope.error(
        "TW0416", span, f"“{shown(other.span)}”不是数，不能算。", "请换成一个数或者一项数额。"
    )


def ratio_or_number(node: tree.Number, unit: str) -> tree.Number:
    """A number without a unit that takes the one on its right: 16～24岁, 20～30%."""
    scale = RATIO_MARKS.get(unit, Fraction(1))
    return tree.Number(node.value * scale, unit, node.span)
