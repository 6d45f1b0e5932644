"""Steps behind a value, left to right: caps, floors, rounding, and what counts for a zero divisor."""

from collections.abc import Callable
from fractions import Fraction

from attrs import evolve

from tiaowen.model.expressions import Arithmetic, Cap, Expression, Floor, Operator, Round
from tiaowen.model.types import Number
from tiaowen.semantics.arithmetic import report_units
from tiaowen.semantics.names import Scope
from tiaowen.semantics.report import shown
from tiaowen.semantics.units import converted, has_unit, is_money, number_type
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.values.rounding import ROUNDING_MODES, ROUNDING_STEPS
from tiaowen.values.units import Unit

Read = Callable[[tree.Node, Scope], Expression | None]


def apply_step(operand: Expression, step: tree.Step, read: Read, scope: Scope) -> Expression | None:
    """The value after one step, None after a fault. `read` reads the values inside the step."""
    if not isinstance(operand.type, Number):
        return scope.error(
            "TW0416", step.span, f"“{shown(operand.span)}”不是数，不能封顶、保底或者取整。"
        )
    span = operand.span.to(step.span)
    match step:
        case tree.CapStep() | tree.FloorStep():
            return _limit(operand, operand.type.unit, step, read, span, scope)
        case tree.RoundStep():
            return _round(operand, operand.type.unit, step, span, scope)
        case _:
            return _zero_divisor(operand, operand.type.unit, step, read, scope)


def _limit(
    operand: Expression,
    unit: Unit,
    step: tree.CapStep | tree.FloorStep,
    read: Read,
    span: Span,
    scope: Scope,
) -> Expression | None:
    threshold = _fitted(operand, unit, step.threshold, read, scope)
    if threshold is None and step.threshold.span.text == step.value.span.text:
        return None
    value = _fitted(operand, unit, step.value, read, scope)
    if threshold is None or value is None:
        return None
    kind = Cap if isinstance(step, tree.CapStep) else Floor
    return kind(operand, threshold, value, number_type(unit), span=span)


def _fitted(
    operand: Expression, unit: Unit, node: tree.Node, read: Read, scope: Scope
) -> Expression | None:
    """The value of a node in the unit of the operand, None after a fault."""
    value = read(node, scope)
    if value is None:
        return None
    fitted = converted(value, unit)
    if fitted is None:
        return report_units("TW0402", operand, value, node.span, "比不了大小", scope)
    return fitted


def _round(
    operand: Expression, unit: Unit, step: tree.RoundStep, span: Span, scope: Scope
) -> Expression | None:
    size = _rounding_size(step.place, unit)
    if size is None:
        return scope.error(
            "TW0413",
            step.span,
            f"{has_unit(shown(operand.span), unit)}，不能“{shown(step.span)}”：两者不是一种东西。",
            "金额请取整到分、角、元这样的单位，其他的数请写“到整数”。",
        )
    mode = ROUNDING_MODES[step.mode]
    return Round(operand, mode, size, number_type(unit), shown(step.span), span=span)


def _rounding_size(place: str, unit: Unit) -> Fraction | None:
    """The step in the unit of the value, None where the two do not fit."""
    if place in ("整数", "个") or (place,) == unit.numerator:
        return Fraction(1)
    return ROUNDING_STEPS.get(place) if is_money(unit) else None


def _zero_divisor(
    operand: Expression, unit: Unit, step: tree.ZeroDivisorStep, read: Read, scope: Scope
) -> Expression | None:
    if not isinstance(operand, Arithmetic) or operand.operator is not Operator.DIVIDE:
        return scope.error(
            "TW0414",
            step.span,
            "“分母为零的”前面不是除法，不知道说的是哪个分母。",
            "请把除法单独写成一个定义，把这一句放在除法后面。",
        )
    value = _fitted(operand, unit, step.value, read, scope)
    return None if value is None else evolve(operand, if_zero=value)
