"""Amounts that a body sets inside a range: 在…以内核定, 在…之间核定, 不低于…，上限原文未明确."""

from attrs import evolve

from tiaowen.model.expressions import Expression, Literal
from tiaowen.model.results import Range
from tiaowen.semantics.expressions import value
from tiaowen.semantics.names import Scope
from tiaowen.semantics.quotes import anchors
from tiaowen.semantics.registry import BODIES, resolve_registered
from tiaowen.semantics.report import shown
from tiaowen.semantics.units import aligned, has_unit, is_money, number_type, unit_of
from tiaowen.syntax import tree
from tiaowen.values.absence import Absence
from tiaowen.values.units import Unit

_MISSING_END = {"ge": "上限", "le": "下限"}


def range_of(written: tree.RangeValue, scope: Scope) -> Range | None:
    """The range, None after a fault. An end that is not stated stays unstated."""
    decides = _set_by(written.set_by, scope)
    lower, upper = _end(written.low, written, scope), _end(written.high, written, scope)
    if decides is None or scope.failed or not _fits(written, scope):
        return None
    if lower is not None and upper is not None:
        return _closed(written, lower, upper, decides, scope)
    one = lower if lower is not None else upper
    unit = None if one is None else unit_of(one)
    if unit is None:
        return None
    return Range(lower, upper, unit, decides, anchors(written.quotes), span=written.span)


def _closed(
    written: tree.RangeValue,
    lower: Expression,
    upper: Expression,
    decides: str | Absence,
    scope: Scope,
) -> Range | None:
    pair = aligned(lower, upper)
    if pair is None or unit_of(pair[0]) is None:
        return scope.error(
            "TW0652",
            written.span,
            f"两头的单位不一样：{has_unit(shown(lower.span), _unit(lower))}，"
            f"{has_unit(shown(upper.span), _unit(upper))}，围不成一个幅度。",
            "请对照原文，把两头写成同样的单位。",
        )
    low, high = pair
    if isinstance(low, Literal) and isinstance(high, Literal) and low.value > high.value:
        return scope.error(
            "TW0651",
            written.span,
            f"“{shown(lower.span)}”比“{shown(upper.span)}”大，没有一个数在里面，什么也核定不了。",
            "是不是写反了？请对照原文改过来。",
        )
    unit = _unit(low)
    return Range(low, high, unit, decides, anchors(written.quotes), span=written.span)


def _unit(end: Expression) -> Unit:
    unit = unit_of(end)
    assert unit is not None, "an end is a number"
    return unit


def _set_by(name: tree.Name | tree.Absent | None, scope: Scope) -> str | Absence | None:
    """Who sets the amount; where nothing is written, the text does not say."""
    match name:
        case None:
            return Absence.TEXT_SILENT
        case tree.Absent(word=word):
            return word
        case tree.Name():
            return resolve_registered(name, BODIES, scope)


def _end(node: tree.Node | None, written: tree.RangeValue, scope: Scope) -> Expression | None:
    """One end as money or a rate of it; None where it is not stated, or after a fault."""
    if node is None:
        return None
    end = value(node, scope)
    if end is None:
        return scope.broken()
    if written.per:
        end = _each(end, written.per, scope)
    unit = None if end is None else unit_of(end)
    if end is None or (unit is not None and is_money(unit)):
        return end
    return scope.error(
        "TW0652",
        end.span,
        f"“{shown(end.span)}”不是钱数，围不成金额的幅度。",
        "请写金额，如“3000元”“800元/月”。",
    )


def _each(end: Expression, per: tuple[str, ...], scope: Scope) -> Expression | None:
    """每年每人 before an amount: 4000元 is 4000元/人·年."""
    if not isinstance(end, Literal):
        return scope.error(
            "TW0652",
            end.span,
            f"“每…”后面要写一个数，“{shown(end.span)}”是算式，分不清每多少是对哪一个说的。",
            "请把单位写到数的后面，如“4000元/人·年”。",
        )
    own = end.type.unit
    return evolve(end, type=number_type(Unit.of(own.numerator, (*own.denominator, *per))))


def _fits(written: tree.RangeValue, scope: Scope) -> bool:
    """Whether the words of an open range say which end is open, and the stated end is inside it."""
    if not written.operator:
        return True
    missing = _MISSING_END.get(written.operator)
    if missing is None:
        scope.error(
            "TW0652",
            written.span,
            f"“{written.word}”不含这个数本身，幅度的一头就没有确定的数。",
            "请对照原文写“不低于”“不超过”；原文确实不含的，请记为疑义。",
        )
    elif missing != written.open_end:
        scope.error(
            "TW0652",
            written.span,
            f"“{written.word}”说的已经是{written.open_end}，"
            f"没有写明的是{missing}，不是{written.open_end}。",
            f"请写成“…，{missing}原文未明确”。",
        )
    return not scope.failed
