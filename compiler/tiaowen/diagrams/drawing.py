"""SVG from places: a tree, never pasted text. No script, no colour, no font, nothing from outside."""

from collections.abc import Iterable
from typing import Final
from xml.etree import ElementTree as Tree

from tiaowen.diagrams.content import Shape
from tiaowen.diagrams.layout import WIDTH, Arrow, Layout, Line, Placed
from tiaowen.diagrams.measure import EM

_CUT: Final = 8
_ROUND: Final = 14
_DASHES: Final = "5 3"


def sheet(prefix: str, title: str, description: str, height: int) -> Tree.Element:
    """An empty picture that says what it shows. `prefix` begins its ids: several stand on one page."""
    svg = Tree.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "class": "tw-diagram",
            "viewBox": f"0 0 {WIDTH} {height}",
            "width": str(WIDTH),
            "style": "max-width:100%;height:auto",
            "role": "img",
            "aria-labelledby": f"{prefix}-title {prefix}-desc",
            "fill": "none",
            "stroke": "currentColor",
            "font-size": str(EM),
        },
    )
    Tree.SubElement(svg, "title", {"id": f"{prefix}-title"}).text = title
    Tree.SubElement(svg, "desc", {"id": f"{prefix}-desc"}).text = description
    return svg


def markup(svg: Tree.Element) -> str:
    """The picture as text; everything in it is escaped."""
    return Tree.tostring(svg, encoding="unicode")


def draw(svg: Tree.Element, layout: Layout) -> None:
    """Boxes, arrows and words."""
    for box in layout.boxes:
        _outline(svg, box)
    for arrow in layout.arrows:
        draw_arrow(svg, arrow)
    boxed = (line for box in layout.boxes for line in box.lines)
    draw_lines(svg, (*boxed, *layout.labels))


def draw_lines(svg: Tree.Element, lines: Iterable[Line]) -> None:
    """Words, filled with the colour of the text around the picture."""
    group = Tree.SubElement(svg, "g", {"fill": "currentColor", "stroke": "none"})
    for line in lines:
        bold = {"font-weight": "bold"} if line.bold else {}
        place = {"x": str(line.x), "y": str(line.y)}
        Tree.SubElement(group, "text", place | bold).text = line.words


def draw_arrow(svg: Tree.Element, arrow: Arrow) -> None:
    """A line with a head; it runs down or to the right."""
    x, y = arrow.to_x, arrow.to_y
    down = arrow.x == x
    head = "m-4-6 4 6 4-6" if down else "m-6-4 6 4-6 4"
    dashes = {"stroke-dasharray": _DASHES} if arrow.dashed else {}
    Tree.SubElement(svg, "path", {"d": f"M{arrow.x} {arrow.y}L{x} {y}"} | dashes)
    Tree.SubElement(svg, "path", {"d": f"M{x} {y}{head}"})


def _outline(svg: Tree.Element, box: Placed) -> None:
    match box.shape:
        case Shape.QUESTION | Shape.OPEN:
            dashes = {"stroke-dasharray": _DASHES} if box.shape is Shape.OPEN else {}
            Tree.SubElement(svg, "path", {"d": _cut_corners(box)} | dashes)
        case Shape.END | Shape.VALUE:
            rounded = {"rx": str(_ROUND)} if box.shape is Shape.END else {}
            thick = {"stroke-width": "2"} if box.thick else {}
            size = {
                "x": str(box.x),
                "y": str(box.y),
                "width": str(box.width),
                "height": str(box.height),
            }
            Tree.SubElement(svg, "rect", size | rounded | thick)


def _cut_corners(box: Placed) -> str:
    """A box without its corners: the diamond of a flow chart, stretched to hold sentences."""
    across, down = box.width - 2 * _CUT, box.height - 2 * _CUT
    return (
        f"M{box.x + _CUT} {box.y}h{across}l{_CUT} {_CUT}v{down}l-{_CUT} {_CUT}"
        f"h-{across}l-{_CUT}-{_CUT}v-{down}z"
    )
