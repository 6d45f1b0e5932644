"""Tables of a .docx: the header on every page, no row across two pages, black lines."""

from collections.abc import Sequence
from typing import Any, Final

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Twips
from docx.table import _Cell

from tiaowen.office import styles
from tiaowen.office.harmless import harmless
from tiaowen.office.paper import Cell, TableBlock
from tiaowen.office.styles import Look

_WIDTH: Final = 8844
"""156 mm, in twentieths of a point."""


def add_table(document: Document, block: TableBlock) -> None:
    """A table of the whole width, and a line of space below it."""
    columns = len(block.header)
    table = document.add_table(rows=1 + len(block.rows), cols=columns)
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    _borders(table._tbl.tblPr)
    shares = block.widths or (1,) * columns
    widths = [_WIDTH * share // sum(shares) for share in shares]
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
        column.w = Twips(width)
    rows = ((styles.HEAD_CELL, block.header), *((styles.CELL, row) for row in block.rows))
    for row, (look, cells) in zip(table.rows, rows, strict=True):
        _flag(row._tr.get_or_add_trPr(), "w:cantSplit")
        for cell, words, width in zip(row.cells, cells, widths, strict=True):
            cell.width = Twips(width)
            _fill(cell, words, look)
    _flag(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
    document.add_paragraph(style=styles.CELL.name)


def _fill(cell: _Cell, words: Cell, look: Look) -> None:
    lines: Sequence[str] = (words,) if isinstance(words, str) else words or ("",)
    first, *rest = lines
    paragraph = cell.paragraphs[0]
    paragraph.text, paragraph.style = harmless(first), look.name
    for line in rest:
        cell.add_paragraph(harmless(line), style=look.name)


def _borders(properties: Any) -> None:  # noqa: ANN401 - an element of python-docx
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "000000")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties.append(borders)


def _flag(properties: Any, name: str) -> None:  # noqa: ANN401 - an element of python-docx
    properties.append(OxmlElement(name))
