"""Check 2: every figure of a quote is used, and every number of a rule stands in a quote."""

from collections.abc import Iterator, Sequence

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import (
    Alignment,
    FigureUse,
    LiteralUse,
    ScaleRows,
    Written,
    comparable,
)
from tiaowen.lockstep.checks.phrases import figure_words, line_of, place_of, quoted
from tiaowen.source import Span
from tiaowen.text import Figure
from tiaowen.values.units import DIMENSIONLESS

_FEW = 3
"""How many figures a message offers as near."""


def run(alignment: Alignment) -> Iterator[Finding]:
    """Numbers without a figure, figures without a number, scales of another length."""
    for scale in alignment.scales:
        if scale.bands != len(scale.rows):
            yield _other_length(scale)
    changed = changed_numbers(alignment)
    meant = _meant(changed, [use.figure for use in alignment.figures if use.unused_by])
    for number, literal in enumerate(changed):
        yield _not_in_text(literal, meant.get(number))
    said = {figure.span for figure in meant.values()}
    for figure in alignment.figures:
        if figure.unused_by and figure.figure.span not in said:
            yield _not_used(figure)


def changed_numbers(alignment: Alignment) -> list[LiteralUse]:
    """The numbers of the rules that stand in no quote, where that is a fault of their own."""
    return [use for use in alignment.literals if _is_changed(alignment, use)]


def _is_changed(alignment: Alignment, use: LiteralUse) -> bool:
    """Whether a number stands in no quote, and nothing else says so already."""
    carried = use.figures or use.sourced or use.added
    return not (carried or _reported_otherwise(alignment, use))


def _meant(changed: Sequence[LiteralUse], unused: Sequence[Figure]) -> dict[int, Figure]:
    """For numbers in no quote the figure that each was meant for: unused, near, and of its unit.

    The two are one fault, so the figure is not reported a second time.
    """
    left = {figure.span: figure for figure in unused}
    found: dict[int, Figure] = {}
    for number, use in enumerate(changed):
        near = (f for f in use.nearby if f.span in left and _may_mean(use.written, f))
        if (figure := next(near, None)) is not None:
            found[number] = left.pop(figure.span)
    return found


def _may_mean(written: Written, figure: Figure) -> bool:
    return comparable(written, figure) or _lacks_unit(written, figure)


def _lacks_unit(written: Written, figure: Figure) -> bool:
    """Whether a number is the figure but for its unit: 10 for 10人."""
    counted = written.day is None and figure.date is None and figure.unit not in ("", "%")
    return counted and written.unit == DIMENSIONLESS and written.value == figure.value


def _reported_otherwise(alignment: Alignment, use: LiteralUse) -> bool:
    """Whether the whole measure, or the whole row of a scale, is already said to be missing."""
    row = use.written.row
    return any(
        place.article is None and place.measure.number == use.owner.article
        for place in alignment.measures
    ) or any(
        scale.owner == use.owner and row is not None and row >= len(scale.rows)
        for scale in alignment.scales
    )


def _not_in_text(use: LiteralUse, meant: Figure | None) -> Finding:
    written = use.written
    if meant is not None and _lacks_unit(written, meant):
        return _without_unit(use, meant)
    near_by = use.alike[:_FEW] if meant is None else (meant,)
    words = tuple(dict.fromkeys(map(figure_words, near_by)))
    near = "、".join(f"「{each}」" for each in words)
    message = f"{use.role}里的“{written.text}”在{use.owner.title}的引文里找不到"
    message += f"；引文里相近的是{near}。" if near else "，引文里也没有别的数字可以对应。"
    if meant is not None:
        message += "原文的这个数字，规则里也没有用到，多半是这里写错了。"
    message += "没有交代出处的数字，会被当成原文的规定。"
    first = f"①笔误，改为{words[0]}" if len(words) == 1 else "①笔误，照原文改"
    help = (
        f"请三选一：{first}；②出自别的文件或条款，补“依据：…「…」”；"
        "③本单位执行口径，补“执行口径：…（出处、提出单位、日期）”。"
    )
    return finding(
        "TW0705",
        written.span,
        message,
        help,
        place=place_of(use.owner),
        related=tuple(Related(figure.span, "相近的数字") for figure in near_by),
    )


def _without_unit(use: LiteralUse, meant: Figure) -> Finding:
    whole = figure_words(meant)
    message = (
        f"{use.role}里的“{use.written.text}”没有写单位，引文里是「{whole}」。"
        "没有单位的数不知道数的是什么，和原文对不上。"
    )
    registered = (
        "" if "元" in meant.unit else f"；登记这项信息的地方也写明单位，如“整数，{meant.unit}”"
    )
    help = f"请写成“{whole}”{registered}。"
    related = (Related(meant.span, "原文的数字"),)
    return finding(
        "TW0705", use.written.span, message, help, place=place_of(use.owner), related=related
    )


def _not_used(use: FigureUse) -> Finding:
    owner = use.unused_by[0]
    span = use.figure.span
    message = (
        f"引文里的「{_with_surroundings(span)}」有数字“{figure_words(use.figure)}”（{line_of(span)}），"
        f"{owner.title}没有用到。引了却没用，多半是漏写了一个条件、期限或标准，也可能是数字写错了。"
    )
    help = (
        "请在规则里用上这个数字；有几种理解的，记为疑义，写成可以计算的读法；"
        "这一句不归这一事项管的，引文不要抄到这里。"
    )
    where = use.quotation.in_rule(span)
    related = (Related(span, "原文的数字"),)
    return finding("TW0706", where, message, help, place=place_of(owner), related=related)


def _with_surroundings(span: Span, width: int = 6) -> str:
    """The figure with a few characters on either side, inside its line."""
    text = span.file.text
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - width)
    line_end = text.find("\n", span.end)
    end = min(len(text) if line_end < 0 else line_end, span.end + width)
    return text[start:end].strip()


def _other_length(scale: ScaleRows) -> Finding:
    rows = len(scale.rows)
    message = (
        f"规则有{scale.bands}级，原文附表有{rows}级，"
        f"从{quoted(scale.rows[min(scale.bands, rows) - 1])}以后就对不上了，会多算或者少算。"
    )
    help = "一级一行，照附表补全；附表没有的一级，请删去。"
    related = (Related(scale.rows[0].to(scale.rows[-1]), "原文的附表"),)
    place = place_of(scale.owner)
    return finding("TW0707", scale.span, message, help, place=place, related=related)
