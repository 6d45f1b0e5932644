"""A paper as .docx."""

from typing import Any, Final, assert_never

from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.text.paragraph import CT_P
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph

from tiaowen.office import styles
from tiaowen.office.harmless import harmless
from tiaowen.office.package import packed
from tiaowen.office.page_number import add_page_numbers
from tiaowen.office.paper import (
    Addressee,
    Block,
    Check,
    Checklist,
    Heading,
    Notice,
    PageBreak,
    Paper,
    Paragraph,
    Quote,
    Signature,
    TableBlock,
)
from tiaowen.office.styles import Font, Look, set_font
from tiaowen.office.word_tables import add_table

_BOX: Final = 1.5
"""How far lines hang behind a box, in characters."""


def render(paper: Paper) -> bytes:
    """The bytes of the .docx. The same paper gives the same bytes."""
    document = Document()
    styles.set_up(document, compact=paper.compact)
    add_page_numbers(document)
    _paragraph(document, styles.TITLE, paper.title)
    if paper.subtitle:
        _paragraph(document, styles.SUBTITLE, paper.subtitle)
    _paragraph(document, styles.BODY, "")
    breaks = False
    for block in paper.blocks:
        if isinstance(block, PageBreak):
            breaks = True
        else:
            _add_block(document, block, breaks)
            breaks = False
    return packed(document, harmless(paper.title))


def _add_block(document: Word, block: Block, breaks: bool) -> None:
    """A block; with a break its first paragraph begins a page."""
    body = document.element.body
    before = len(body)
    _add(document, block)
    first = body[before - 1]
    if breaks and isinstance(first, CT_P):
        WordParagraph(first, document).paragraph_format.page_break_before = True


def _add(document: Word, block: Block) -> None:
    match block:
        case Heading():
            _paragraph(document, styles.HEADINGS[block.level - 1], block.number + block.text)
        case Paragraph():
            _labelled(document, block)
        case Addressee():
            _paragraph(document, styles.ADDRESSEE, block.text)
        case Quote():
            _paragraph(document, styles.QUOTE, f"{block.source}“{block.text}”")
        case Notice():
            _frame(_paragraph(document, styles.NOTICE, block.text))
        case Checklist():
            _checklist(document, block, 0, 0)
        case TableBlock():
            add_table(document, block)
        case Signature():
            _signature(document, block)
        case PageBreak():
            pass
        case _:
            assert_never(block)


def _paragraph(document: Word, look: Look, text: str) -> WordParagraph:
    return document.add_paragraph(harmless(text), style=look.name)


def _labelled(document: Word, block: Paragraph) -> None:
    made = _paragraph(document, styles.BODY, "")
    if block.label:
        run = made.add_run(f"{harmless(block.label)}：")
        set_font(run._r.get_or_add_rPr(), Font.HEAD)
    made.add_run(harmless(block.text))


def _checklist(document: Word, block: Checklist, outer: int, depth: int) -> None:
    """The head stands as deep as the boxes around it, its own boxes at their depth."""
    if block.head:
        _indented(_paragraph(document, styles.CHECK, block.head), outer, hanging=0)
    for item in block.items:
        match item:
            case Checklist():
                _checklist(document, item, depth, depth + 1)
            case Check():
                note = f"（{item.note}）" if item.note else ""
                text = f"{item.mark.value} {item.text}{note}"
                _indented(_paragraph(document, styles.CHECK, text), depth, hanging=1)
            case _:
                assert_never(item)


def _indented(paragraph: WordParagraph, depth: int, hanging: int) -> None:
    """Two characters in, as the body, and as many more for each depth; the lines below hang behind the box."""
    layout, size = paragraph.paragraph_format, _size(paragraph)
    layout.left_indent = Pt(size * (2 + 2 * depth + _BOX * hanging))
    layout.first_line_indent = Pt(-size * _BOX * hanging)


def _size(paragraph: WordParagraph) -> float:
    """The size of its type in points."""
    assert paragraph.style is not None, "every paragraph has a style of ours"
    size = paragraph.style.font.size
    assert size is not None, "every style has a size"
    return float(size.pt)


def _signature(document: Word, block: Signature) -> None:
    for line in block.lines:
        made = _paragraph(document, styles.SIGNATURE, line)
        made.paragraph_format.right_indent = Pt(4 * _size(made))
        made.paragraph_format.keep_together = True


def _frame(paragraph: WordParagraph) -> None:
    """A line all round; nothing depends on colour."""
    borders = OxmlElement("w:pBdr")
    for side in ("top", "left", "bottom", "right"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "12"), ("space", "6"), ("color", "000000")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties: Any = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, "w:snapToGrid", "w:spacing", "w:ind", "w:jc")
    paragraph.paragraph_format.space_before = Pt(12)
    paragraph.paragraph_format.space_after = Pt(12)
