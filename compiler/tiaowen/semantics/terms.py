"""享受期限: for how long something is had."""

from tiaowen.model.results import Term
from tiaowen.semantics.clauses import absence, form
from tiaowen.semantics.names import Scope
from tiaowen.semantics.quotes import anchors
from tiaowen.semantics.report import shown
from tiaowen.semantics.units import read_unit
from tiaowen.syntax import tree
from tiaowen.values.units import DAY, MONTH, YEAR, Unit, convertible

_LENGTHS = (YEAR, MONTH, DAY)


def term_of(clause: tree.Clause | None, scope: Scope) -> Term | None:
    """The period of a provision; None where none is written, or after a fault."""
    if clause is None:
        return None
    if (silent := absence(clause.value)) is not None:
        return Term(None, None, MONTH, silent, (), "", span=clause.span)
    value = form(clause, tree.TermValue, scope)
    return None if value is None else _term(value, scope)


def _term(value: tree.TermValue, scope: Scope) -> Term | None:
    units = [_length(number, scope) for number in (value.low, value.high)]
    if units[0] is None or units[1] is None:
        return None
    factor = convertible(units[0], units[1])
    if factor is None:
        return _two_units(value, units, scope)
    low, high = value.low.value * factor, value.high.value
    if low > high:
        return _unclear(value, "左边比右边长，没有一个期限在里面", scope)
    if value.operator not in ("", "le", "ge"):
        return _unclear(value, f"“{value.word}”不含这个期限本身，最长能享受多久说不清", scope)
    return Term(
        None if value.operator == "le" else low,
        None if value.operator == "ge" else high,
        units[1],
        None,
        anchors(value.quotes),
        value.word,
        span=value.span,
    )


def _length(number: tree.Number, scope: Scope) -> Unit | None:
    """The unit of a number that is a whole number of years, months or days, None after a fault."""
    unit = read_unit(number.unit, number.span, scope)
    if unit is None:
        return None
    if unit in _LENGTHS and number.value > 0 and number.value.denominator == 1:
        return unit
    return scope.error(
        "TW0656",
        number.span,
        f"享受期限写成“{shown(number.span)}”，不是几年、几个月或者几天，不知道能享受多久。",
        "请写成“2年”“最多24个月”“3～12个月”；原文没有写的，写“享受期限：原文未明确。”。",
    )


def _two_units(value: tree.TermValue, units: list[Unit | None], scope: Scope) -> None:
    """3个月～1年: both ends in months, where both are months or years."""
    fault = "两头的单位不一样，不知道是多久"
    if not {*units} <= {MONTH, YEAR}:
        return _unclear(value, fault, scope)
    each = zip((value.low, value.high), units, strict=True)
    low, high = (end.value * (12 if unit == YEAR else 1) for end, unit in each)
    return scope.error(
        "TW0656",
        value.span,
        f"享受期限写成“{shown(value.span)}”：{fault}。",
        f"两头请用一个单位：“{low}～{high}个月”。",
    )


def _unclear(value: tree.TermValue, fault: str, scope: Scope) -> None:
    return scope.error(
        "TW0656",
        value.span,
        f"享受期限写成“{shown(value.span)}”：{fault}。",
        "请对照原文改成“2年”“最多24个月”“3～12个月”这样的写法。",
    )
