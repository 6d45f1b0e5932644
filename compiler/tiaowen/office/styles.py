"""The page of GB/T 9704-2012: size, margins, grid, fonts, styles, page numbers.

Sections of the standard: 5.2.1 margins and type area, 5.2.2 fonts, 5.2.3 lines and characters, 7.3 the body,
7.5 page numbers.
"""

from enum import Enum
from typing import Any, Final

from attrs import evolve, frozen
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Mm, Pt, Twips
from docx.styles.style import ParagraphStyle


class Font(Enum):
    """The fonts of official papers, by the names under which they are installed in offices."""

    TITLE = "方正小标宋简体"
    BODY = "仿宋_GB2312"
    HEAD = "黑体"
    SUBHEAD = "楷体_GB2312"
    PLAIN = "宋体"


SUBSTITUTES: Final = {
    Font.TITLE: "小标宋体;方正小标宋_GBK;宋体;SimSun;Noto Serif CJK SC",
    Font.BODY: "仿宋;FangSong;FZFangSong-Z02;Noto Serif CJK SC",
    Font.HEAD: "SimHei;Noto Sans CJK SC",
    Font.SUBHEAD: "楷体;KaiTi;FZKai-Z03;Noto Serif CJK SC",
    Font.PLAIN: "SimSun;Noto Serif CJK SC",
}
"""What stands in where a font is not installed (the altName of the font table), the nearest first."""


@frozen
class Look:
    """A style: its name as shown in Word, font, size in points, indent in characters of its own size."""

    name: str
    font: Font
    size: float
    indent: int = 0
    align: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.JUSTIFY
    level: int = 0
    """Level in the outline, 0 for text."""
    line: float = 28.95
    """From line to line, in points; 225 mm hold 22 lines of the body."""


_CENTRE, _RIGHT, _LEFT = (
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.LEFT,
)
TITLE: Final = Look("公文标题", Font.TITLE, 22, align=_CENTRE, line=35)
SUBTITLE: Final = Look("公文副标题", Font.SUBHEAD, 16, align=_CENTRE)
BODY: Final = Look("公文正文", Font.BODY, 16, indent=2)
ADDRESSEE: Final = Look("公文称呼", Font.BODY, 16)
QUOTE: Final = Look("公文引文", Font.SUBHEAD, 16, indent=2)
NOTICE: Final = Look("公文提示", Font.HEAD, 18, align=_CENTRE, line=30)
CHECK: Final = Look("公文打勾项", Font.BODY, 16)
SIGNATURE: Final = Look("公文落款", Font.BODY, 16, align=_RIGHT)
HEAD_CELL: Final = Look("公文表头", Font.HEAD, 10.5, align=_CENTRE, line=15)
CELL: Final = Look("公文表格", Font.PLAIN, 10.5, align=_LEFT, line=15)
PAGE_NUMBER: Final = Look("公文页码", Font.PLAIN, 14, align=_LEFT, line=17)
HEADINGS: Final = (
    Look("公文一级标题", Font.HEAD, 16, indent=2, level=1),
    Look("公文二级标题", Font.SUBHEAD, 16, indent=2, level=2),
    Look("公文三级标题", Font.BODY, 16, indent=2, level=3),
    Look("公文四级标题", Font.BODY, 16, indent=2, level=4),
)
LOOKS: Final = (
    *(TITLE, SUBTITLE, BODY, ADDRESSEE, QUOTE, NOTICE, CHECK, SIGNATURE),
    *(HEAD_CELL, CELL, PAGE_NUMBER),
    *HEADINGS,
)

_BODY_SIZE = 16
_LINE_PITCH = 579
"""225 mm / 22 lines, in twentieths of a point."""
_CLOSER = -5
"""156 mm / 28 characters less 16 points, in twentieths of a point: a line of the body holds 28 characters.

A grid of characters would ask for the same, but LibreOffice gives a character that is wider than its cell two cells.
"""


def set_font(properties: Any, font: Font) -> None:  # noqa: ANN401 - python-docx has no type for w:rPr
    """The font for every script; nothing is left to the theme."""
    fonts = properties.get_or_add_rFonts()
    fonts.attrib.clear()
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), font.value)
    fonts.set(qn("w:hint"), "eastAsia")


def set_up(document: Document, *, compact: bool) -> None:
    """Page, grid and styles of a new document."""
    _page(document)
    _settings(document)
    for style in list(document.styles):
        if style.name != "Default Paragraph Font":
            style.element.getparent().remove(style.element)
    _defaults(document)
    normal = _add(document, Look("Normal", Font.BODY, _BODY_SIZE))
    normal.element.set(qn("w:default"), "1")
    for look in LOOKS:
        _add(document, _compact(look) if compact else look).base_style = normal


def _compact(look: Look) -> Look:
    """4号 for 3号: 34 lines of 31 characters."""
    return evolve(look, size=14, line=18.5) if look.size == _BODY_SIZE else look


def _page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    section.gutter = Mm(0)
    section.header_distance, section.footer_distance = Mm(15), Mm(23)
    grid = section._sectPr.find(qn("w:docGrid"))
    if grid is None:
        grid = OxmlElement("w:docGrid")
        section._sectPr.append(grid)
    grid.set(qn("w:type"), "lines")
    grid.set(qn("w:linePitch"), str(_LINE_PITCH))


def _settings(document: Document) -> None:
    """Both sides are printed: the binding edge changes sides, and so does the page number."""
    document.settings.odd_and_even_pages_header_footer = True
    mirror = OxmlElement("w:mirrorMargins")
    document.settings.element.insert(0, mirror)


def _defaults(document: Document) -> None:
    """Run properties that hold unless a style says otherwise: black, Chinese."""
    run = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    set_font(run, Font.BODY)
    language = run.find(qn("w:lang"))
    language.set(qn("w:eastAsia"), "zh-CN")


def _add(document: Document, look: Look) -> ParagraphStyle:
    style = document.styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle), "a style of paragraphs was asked for"
    style.hidden, style.quick_style = False, True
    style.font.size = Pt(look.size)
    set_font(style.element.get_or_add_rPr(), look.font)
    layout = style.paragraph_format
    layout.alignment = look.align
    layout.space_before = layout.space_after = Pt(0)
    layout.first_line_indent = Twips(int(look.indent * look.size * 20))
    layout.line_spacing = Pt(look.line)
    layout.widow_control = False
    layout.keep_with_next = look.level > 0
    properties = style.element.get_or_add_pPr()
    properties.insert_element_before(_value("w:snapToGrid", "0"), "w:spacing", "w:ind", "w:jc")
    if look.level:
        properties.append(_value("w:outlineLvl", str(look.level - 1)))
    if look.size == _BODY_SIZE:
        spacing = _value("w:spacing", str(_CLOSER))
        style.element.get_or_add_rPr().insert_element_before(spacing, "w:sz", "w:szCs")
    return style


def _value(name: str, value: str) -> Any:  # noqa: ANN401 - an element of python-docx
    element = OxmlElement(name)
    element.set(qn("w:val"), value)
    return element
