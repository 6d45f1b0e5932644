"""The timeline of a provision."""

from typing import Final
from xml.etree import ElementTree as Tree

from tiaowen.diagrams.content import Diagram
from tiaowen.diagrams.drawing import draw_lines, markup, sheet
from tiaowen.diagrams.layout import WIDTH
from tiaowen.diagrams.scale import Bar, Timeline, lay_out_days
from tiaowen.diagrams.spans import Spans, spans_of
from tiaowen.model.document import Document
from tiaowen.wording import ProvisionPlan

_DASHES: Final = "5 3"
_HALF: Final = 6


def timeline(document: Document, plan: ProvisionPlan) -> Diagram | None:
    """Its windows and dated standards on one axis; None where it has neither."""
    spans = spans_of(document, plan)
    if spans is None:
        return None
    layout, description = lay_out_days(spans), description_of(spans)
    prefix = f"tw-timeline-{document.identity.alias}-{plan.provision.alias}"
    svg = sheet(prefix, f"{plan.provision.name}：时间", description, layout.height)
    _draw(svg, layout)
    return Diagram(markup(svg), description)


def description_of(spans: Spans) -> str:
    """The same in words."""
    dated = "".join(f"{track.words}。" for track in spans.tracks)
    return dated + "".join(f"从个案的日期起算：{words}。" for words in spans.relative)


def _draw(svg: Tree.Element, layout: Timeline) -> None:
    Tree.SubElement(svg, "path", {"d": f"M0 {layout.axis}h{WIDTH}"})
    for mark in layout.marks:
        Tree.SubElement(svg, "path", {"d": f"M{mark.middle} {layout.axis - 6}v6"})
    for bar in (*layout.bars, *layout.relative):
        _draw_bar(svg, bar)
    words = (line for bar in (*layout.bars, *layout.relative) for line in bar.lines)
    draw_lines(svg, (*(mark.line for mark in layout.marks), *words))


def _draw_bar(svg: Tree.Element, bar: Bar) -> None:
    """A bar is filled lightly; a day is a diamond; a side without an end is a point."""
    outline = {"d": _outline(bar), "fill": "currentColor", "fill-opacity": "0.15"}
    if bar.open_:
        outline |= {"fill": "none", "stroke-dasharray": _DASHES}
    Tree.SubElement(svg, "path", outline)


def _outline(bar: Bar) -> str:
    left, middle, right = bar.x, bar.y + _HALF, bar.x + bar.width
    if bar.point:
        return f"M{left} {bar.y}l6 6-6 6-6-6z"
    start = f"M{left + _HALF} {bar.bottom}L{left} {middle}L{left + _HALF} {bar.y}"
    end = f"H{right - _HALF}L{right} {middle}L{right - _HALF} {bar.bottom}"
    return (
        (start if bar.open_start else f"M{left} {bar.bottom}V{bar.y}")
        + (end if bar.open_end else f"H{right}V{bar.bottom}")
        + "z"
    )
