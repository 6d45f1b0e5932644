"""Results at the edges: first and last day of a window, edges of the bands, thresholds of conditions."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import zip_longest

from tiaowen.cases.thresholds import FEN, around, window_ends
from tiaowen.model.expressions import Progressive
from tiaowen.model.walk import provision_nodes, walk_all
from tiaowen.pages.arithmetic import rounded
from tiaowen.pages.cases import case_edges
from tiaowen.pages.turning import threshold_rows
from tiaowen.pages.views import Table
from tiaowen.pages.words import NOTHING
from tiaowen.source import Span
from tiaowen.values.printing import format_date, format_number
from tiaowen.wording import ProvisionPlan, phrase
from tiaowen.wording.phrase import APPLICATION_DATE

_BAND_HEADER = ("级", "原文附表", "规则", "比例", "本级最多", "到这一级为止最多合计")


def scale_of(plan: ProvisionPlan) -> Progressive | None:
    """The progressive scale of a provision, if it has one."""
    nodes = walk_all(provision_nodes(plan.provision))
    return next((node for node in nodes if isinstance(node, Progressive)), None)


def band_table(plan: ProvisionPlan, rows: Sequence[Span]) -> Table:
    """The bands of a scale, with what each gives when it is full and all up to it.

    `rows` are those of the table of the text that the provision quotes, if it does.
    """
    scale = scale_of(plan)
    return Table(_BAND_HEADER, () if scale is None else tuple(_bands(scale, rows)))


def _bands(scale: Progressive, rows: Sequence[Span]) -> Iterator[tuple[str, ...]]:
    total, unit = Fraction(0), scale.type.unit
    for number, (band, row) in enumerate(zip_longest(scale.bands, rows), 1):
        original = NOTHING if row is None else row.text
        if band is None:
            yield str(number), original, "没有写", NOTHING, NOTHING, NOTHING
            continue
        full, sum_of_all = "没有上限", "没有上限"
        if band.upper is not None:
            part = (band.upper - band.lower) * band.rate
            total += part
            full, sum_of_all = format_number(part, unit), format_number(total, unit)
        yield str(number), original, band.text, format_number(band.rate, "%"), full, sum_of_all


def edge_table(plan: ProvisionPlan) -> Table:
    """One row for each edge and its neighbours."""
    rows = [*_days(plan), *_scale_edges(plan), *case_edges(plan), *threshold_rows(plan)]
    return Table(("在哪里", "正好或者差一点", "结果"), tuple(rows))


def _days(plan: ProvisionPlan) -> Iterator[tuple[str, str, str]]:
    for end in window_ends(plan):
        reads = APPLICATION_DATE if end.reads is None else end.reads.name
        rows = [(end.inside, end.word, f"在{end.label}内")]
        if end.outside is not None:
            rows.append((end.outside, end.outside_words, f"不在{end.label}内"))
        for each, what, result in sorted(rows):
            yield f"{reads}（{end.label}）", f"{format_date(each)}（{what}）", result


def _scale_edges(plan: ProvisionPlan) -> Iterator[tuple[str, str, str]]:
    scale = scale_of(plan)
    if scale is None:
        return
    unit = scale.type.unit
    for band in scale.bands:
        if band.upper is None:
            continue
        for _, base in around(band.upper, FEN):
            amount = progressive(scale, base)
            result = f"{format_number(amount, unit)}{rounded(amount)}"
            yield phrase(scale.base), format_number(base, unit), result


def progressive(scale: Progressive, base: Fraction) -> Fraction:
    """What the scale gives for a base, exactly."""
    return sum(
        (
            band.rate * max(Fraction(0), min(base, band.upper or base) - band.lower)
            for band in scale.bands
        ),
        Fraction(0),
    )
