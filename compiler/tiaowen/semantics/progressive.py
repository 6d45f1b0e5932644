"""超额累进: a table of bands and rates becomes a scale without gaps and overlaps."""

from collections.abc import Sequence
from fractions import Fraction

from tiaowen.frozen import frozen
from tiaowen.model.expressions import Band, Expression, Progressive
from tiaowen.model.types import Number
from tiaowen.semantics.bands import Tier, check_tiers, read_tier, tier_units
from tiaowen.semantics.names import Scope
from tiaowen.semantics.report import shown
from tiaowen.semantics.tables import EMPTY, Header, cell_number, even_rows, header
from tiaowen.semantics.units import has_unit, number_type, read_unit, unit_words
from tiaowen.syntax import tree
from tiaowen.values.numerals import RATIO_MARKS
from tiaowen.values.printing import format_number
from tiaowen.values.units import Unit

_NUMBERING = frozenset(("级数", "级次", "级别", "档次", "序号", "档"))
_RATE_ENDINGS = ("率", "比例")


@frozen
class _Columns:
    tier: int
    rate: int
    heads: tuple[Header, ...]


def progressive(node: tree.Progressive, base: Expression, scope: Scope) -> Expression | None:
    """The scale of a table applied to `base`, None after a fault."""
    if not isinstance(base.type, Number):
        return scope.error(
            "TW0416", node.base.span, f"“{shown(node.base.span)}”不是数，不能累进计算。"
        )
    unit = base.type.unit
    rows = even_rows(node.table, scope)
    columns = None if rows is None else _columns(node.table, scope)
    if columns is None or rows is None:
        return None
    read = [_row(row, columns, unit, scope) for row in rows]
    known = [band for band in read if band is not None]
    if len(known) < len(read):
        return None
    tiers, rates = [tier for tier, _ in known], [rate for _, rate in known]
    if not check_tiers(tiers, unit, lambda ends, at: _pays(ends, rates, at, unit), scope):
        return None
    bands = tuple(
        Band(tier.lower or Fraction(0), tier.upper, rate, tier.text, span=tier.span)
        for tier, rate in known
    )
    return Progressive(base, bands, number_type(unit), span=node.span)


def _pays(
    ends: Sequence[tuple[Fraction, Fraction | None]],
    rates: Sequence[Fraction],
    at: Fraction,
    unit: Unit,
) -> str:
    """What a base of `at` comes to, were these the ends of the bands."""
    parts = (
        rate * max(Fraction(0), (at if upper is None else min(at, upper)) - lower)
        for (lower, upper), rate in zip(ends, rates, strict=True)
    )
    return format_number(sum(parts, Fraction(0)), unit)


def _columns(table: tree.Table, scope: Scope) -> _Columns | None:
    """Which column holds the bands and which the rates, None after a fault."""
    heads = tuple(header(cell) for cell in table.head)
    rates = [i for i, h in enumerate(heads) if _is_rate(h)]
    tiers = [i for i, h in enumerate(heads) if h.name not in _NUMBERING and not _is_rate(h)]
    if len(rates) == 1 and len(tiers) == 1:
        return _Columns(tiers[0], rates[0], heads)
    surplus = tiers[1:] or rates[1:]
    span = heads[surplus[0]].span if surplus else table.head[0].span.to(table.head[-1].span)
    missing = "" if rates else "没有税率一列；"
    return scope.error(
        "TW0607",
        span,
        f"累进计算的表看不懂：{missing}除级数以外，应当只有各级的范围和税率两列。",
        "表头请写成“｜级数｜全年应纳税所得额｜税率（%）｜”，多出来的列（如速算扣除数）请删去。",
    )


def _is_rate(head: Header) -> bool:
    return head.unit in RATIO_MARKS or head.name.endswith(_RATE_ENDINGS)


def _row(
    row: tuple[tree.Cell, ...], columns: _Columns, unit: Unit, scope: Scope
) -> tuple[Tier, Fraction] | None:
    tier = _tier(row[columns.tier], columns.heads[columns.tier], unit, scope)
    rate = _rate(row[columns.rate], columns.heads[columns.rate], scope)
    return None if tier is None or rate is None else (tier, rate)


def _tier(cell: tree.Cell, head: Header, unit: Unit, scope: Scope) -> Tier | None:
    if _is_empty(cell, head, scope):
        return None
    tier = read_tier(cell.text, cell.span, scope.names.units)
    if tier is None:
        return scope.error(
            "TW0606",
            cell.span,
            f"看不懂“{cell.text}”是从多少到多少。",
            "请写成“不超过36000元的”“超过36000元至144000元的部分”或者“超过960000元的部分”。",
        )
    for written in tier_units(cell.text, scope.names.units):
        own = read_unit(written or head.unit, cell.span, scope)
        if own is None:
            return None
        if own != unit:
            return scope.error(
                "TW0403",
                cell.span,
                f"{has_unit(cell.text, own)}，要分级的数是{unit_words(unit)}，比不了大小。",
                "请把单位写全、写对。",
            )
    return tier


def _rate(cell: tree.Cell, head: Header, scope: Scope) -> Fraction | None:
    if _is_empty(cell, head, scope):
        return None
    numeral = cell_number(cell.text, frozenset())
    rate = None
    if numeral is not None and numeral.kind == "ratio":
        rate = numeral.value
    elif numeral is not None and numeral.unit is None and head.unit in RATIO_MARKS:
        rate = numeral.value * RATIO_MARKS[head.unit]
    if rate is None:
        return scope.error(
            "TW0606",
            cell.span,
            f"看不懂“{cell.text}”是多少税率。",
            "请写成“3%”；表头写了“税率（%）”的，写“3”。",
        )
    if not 0 <= rate <= 1:
        return scope.error(
            "TW0609",
            cell.span,
            f"税率写成了{format_number(rate, '%')}，不在0%到100%之间。",
            "请核对数字，以及表头里的单位。",
        )
    return rate


def _is_empty(cell: tree.Cell, head: Header, scope: Scope) -> bool:
    if cell.text not in EMPTY:
        return False
    scope.error(
        "TW0606", cell.span, f"“{head.name}”这一格空着，这一级算不出来。", "请对照原文补上。"
    )
    return True
