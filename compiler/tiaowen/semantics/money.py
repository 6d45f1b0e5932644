"""The amount of a provision must come to 元; what is missing where it does not."""

from collections.abc import Sequence

from tiaowen.model.expressions import Expression, Literal
from tiaowen.model.types import Number
from tiaowen.model.walk import walk
from tiaowen.semantics.names import Scope
from tiaowen.semantics.report import shown
from tiaowen.semantics.units import is_money, unit_of, unit_words
from tiaowen.values.units import DIMENSIONLESS, YUAN, Unit

PERIODIC = tuple(Unit.of(YUAN.numerator, (period,)) for period in ("月", "年", "日"))
"""Amounts for each month, year or day of a 享受期限."""

_COUNTS = {"月": "月数", "年": "年数", "日": "天数", "人": "人数", "岁": "年龄"}


def in_yuan(expression: Expression, scope: Scope, *, periodic: bool = False) -> Expression | None:
    """The amount as it is, None and a finding where it does not come to 元.

    With a 享受期限 (`periodic`) 元/月, 元/年 and 元/日 are answers too.
    """
    if not isinstance(expression.type, Number):
        return scope.error(
            "TW0406",
            expression.span,
            f"这里要写金额，“{shown(expression.span)}”不是数。",
            "请写数额或者算式，如“1000元/人×招用人数”。",
        )
    unit = expression.type.unit
    if unit == YUAN or (periodic and unit in PERIODIC):
        return expression
    return scope.error(
        "TW0401",
        expression.span,
        f"“{shown(expression.span)}”得不出金额：算出来的是{unit_words(unit)}，不是“元”。"
        f"{_missing_factor(expression, unit)}",
        _other_meaning(expression, unit),
    )


def same_rate(amounts: Sequence[Expression], scope: Scope) -> bool:
    """Whether all amounts have one unit; the first that differs is reported."""
    units = [unit_of(amount) for amount in amounts]
    for amount, unit in zip(amounts, units, strict=True):
        if unit is not None and units[0] is not None and unit != units[0]:
            scope.error(
                "TW0658",
                amount.span,
                f"“{shown(amount.span)}”算出来的是{unit_words(unit)}，"
                f"前面的是{unit_words(units[0])}，放不到一起。",
                "请把各项写成同样的单位；确实不一样的，请分成几个事项。",
            )
            return False
    return True


def _missing_factor(expression: Expression, unit: Unit) -> str:
    """Which factor the rate of money still needs."""
    rate = _money_rate(expression)
    if rate is None:
        return "算式里没有钱数。" if unit == DIMENSIONLESS else "算式里没有以元计的数。"
    if not unit.denominator:
        return ""
    counts = [_COUNTS.get(name, f"{name}数") for name in unit.denominator]
    each = "".join(f"每{name}" for name in unit.denominator)
    own = unit_of(rate)
    if own is None or not set(unit.denominator) <= set(own.denominator):
        return f"这样得到的是{each}多少元，应当再乘{'、'.join(counts)}。"
    factors = "×".join((shown(rate.span), *(f"补贴{count}" for count in counts)))
    return f"“{shown(rate.span)}”是{each}的钱，应当乘{'、'.join(counts)}，如“{factors}”。"


def _money_rate(expression: Expression) -> Expression | None:
    """The first literal or name in the amount that is money or a rate of money."""
    leaves = [n for n in walk(expression) if _is_rate(n)]
    literals = [leaf for leaf in leaves if isinstance(leaf, Literal)]
    found = literals or leaves[-1:]
    return found[0] if found else None  # type: ignore[return-value]


def _is_rate(node: object) -> bool:
    unit = unit_of(node) if hasattr(node, "type") else None  # type: ignore[arg-type]
    return unit is not None and is_money(unit)


def _other_meaning(expression: Expression, unit: Unit) -> str:
    """The other reading: a rate for each of what was multiplied too often."""
    surplus = [name for name in unit.numerator if name != "元"]
    if unit in PERIODIC:
        return (
            "请对照原文补上缺的乘数，或者换成以元计的信息；"
            "按期给、原文只说能享受多久的，请写“享受期限”。"
        )
    if not surplus or "元" not in unit.numerator:
        return "请对照原文补上缺的乘数，或者换成以元计的信息。"
    each = "".join(f"每{name}" for name in (*surplus, *unit.denominator))
    return (
        f"如果本意是{each}多少元，请写成“{_as_rate(expression, surplus, unit)}”"
        f"——但要先核对原文有没有“{'、'.join(surplus)}”字。"
    )


def _as_rate(expression: Expression, surplus: list[str], unit: Unit) -> str:
    """The amount with its rate of money taken for each of `surplus` as well."""
    rate = _money_rate(expression)
    if not isinstance(rate, Literal) or "元/" not in rate.text:
        return f"元/{'·'.join((*surplus, *unit.denominator))}"
    longer = rate.text.replace("元/", f"元/{'·'.join(surplus)}·", 1)
    counts = (f"补贴{_COUNTS.get(name, f'{name}数')}" for name in unit.denominator)
    return "×".join((shown(expression.span).replace(rate.text, longer, 1), *counts))
