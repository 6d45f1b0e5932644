"""Page numbers — 1 —: on the right of odd pages, on the left of even ones (GB/T 9704-2012, 7.5)."""

from typing import Final

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.section import _Footer
from docx.shared import Twips
from docx.text.run import Run

from tiaowen.office import styles

_ONE_CHARACTER: Final = Twips(280)


def add_page_numbers(document: Document) -> None:
    """Footers of odd and even pages."""
    section = document.sections[0]
    _number(section.footer, WD_ALIGN_PARAGRAPH.RIGHT)
    _number(section.even_page_footer, WD_ALIGN_PARAGRAPH.LEFT)


def _number(footer: _Footer, side: WD_ALIGN_PARAGRAPH) -> None:
    footer.is_linked_to_previous = False
    paragraph = footer.paragraphs[0]
    paragraph.style = styles.PAGE_NUMBER.name
    layout = paragraph.paragraph_format
    layout.alignment = side
    layout.left_indent = layout.right_indent = _ONE_CHARACTER
    paragraph.add_run("— ")
    _field(paragraph.add_run(), "begin")
    code = OxmlElement("w:instrText")
    code.text = "PAGE"
    paragraph.add_run()._r.append(code)
    _field(paragraph.add_run(), "separate")
    paragraph.add_run("1")
    _field(paragraph.add_run(), "end")
    paragraph.add_run(" —")


def _field(run: Run, kind: str) -> None:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    run._r.append(mark)
