"""A paper as .docx."""

from typing import Any, Final, assert_never

from docx import Document
from docx.document import Document as Word
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Pt, Twips
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

_CHARACTER: Final = 320
"""A character of the body, in twentieths of a point."""


def render(paper: Paper) -> bytes:
    """The bytes of the .docx. The same paper gives the same bytes."""
    document = Document()
    styles.set_up(document)
    add_page_numbers(document)
    _paragraph(document, styles.TITLE, paper.title)
    if paper.subtitle:
        _paragraph(document, styles.SUBTITLE, paper.subtitle)
    _paragraph(document, styles.BODY, "")
    for block in paper.blocks:
        _add(document, block)
    return packed(document, harmless(paper.title))


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
            _checklist(document, block, 0)
        case TableBlock():
            add_table(document, block)
        case Signature():
            _signature(document, block)
        case PageBreak():
            document.add_paragraph(style=styles.BODY.name).add_run().add_break(WD_BREAK.PAGE)
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


def _checklist(document: Word, block: Checklist, depth: int) -> None:
    _indented(_paragraph(document, styles.CHECK, block.head), depth, hanging=0)
    for item in block.items:
        match item:
            case Checklist():
                _checklist(document, item, depth + 1)
            case Check():
                note = f"（{item.note}）" if item.note else ""
                text = f"{item.mark.value} {item.text}{note}"
                _indented(_paragraph(document, styles.CHECK, text), depth, hanging=1)
            case _:
                assert_never(item)


def _indented(paragraph: WordParagraph, depth: int, hanging: int) -> None:
    """Two characters in, as the body, and as many more for each depth; the lines below hang behind the box."""
    layout = paragraph.paragraph_format
    layout.left_indent = Twips(_CHARACTER * (2 + 2 * depth) + 480 * hanging)
    layout.first_line_indent = Twips(-480 * hanging)


def _signature(document: Word, block: Signature) -> None:
    for line in block.lines:
        made = _paragraph(document, styles.SIGNATURE, line)
        made.paragraph_format.right_indent = Twips(_CHARACTER * 4)
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
    paragraph.paragraph_format.space_after = Pt(12)
