"""Tables in a plain text: lines with the same number of cells, parted by 　, tabs or ｜."""

import re
from collections.abc import Sequence

from tiaowen.frozen import frozen
from tiaowen.source import SourceFile, Span
from tiaowen.text.lines import Line
from tiaowen.text.nodes import Cell, Table

_CELL = re.compile("[^　\t｜|]+")
_MINIMUM_LINES = 2


@frozen
class TablePlace:
    """A table and the lines it takes, its caption included: [first, behind) by index."""

    table: Table
    first: int
    behind: int


def find_tables(file: SourceFile, lines: Sequence[Line]) -> tuple[TablePlace, ...]:
    """All tables among the lines; a line with a label (第二条　…) is never a row."""
    places: list[TablePlace] = []
    index = 0
    while index < len(lines):
        behind = _end_of_rows(file, lines, index)
        if behind - index >= _MINIMUM_LINES:
            places.append(_table_at(file, lines, index, behind))
        index = max(behind, index + 1)
    return tuple(places)


def _end_of_rows(file: SourceFile, lines: Sequence[Line], first: int) -> int:
    """Behind the last line that has as many cells as the first, at least two."""
    width = len(_cells(file, lines[first]))
    behind = first
    while behind < len(lines) and width > 1 and len(_cells(file, lines[behind])) == width:
        behind += 1
    return behind


def _cells(file: SourceFile, line: Line) -> tuple[Cell, ...]:
    if line.kind != "plain":
        return ()
    return tuple(
        Cell(_trimmed(file, match.start(), match.end()))
        for match in _CELL.finditer(file.text, line.start, line.end)
        if match[0].strip()
    )


def _trimmed(file: SourceFile, start: int, end: int) -> Span:
    piece = file.text[start:end]
    return Span(file, start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))


def _table_at(file: SourceFile, lines: Sequence[Line], first: int, behind: int) -> TablePlace:
    caption = _caption(file, lines, first)
    header, *rows = (_cells(file, line) for line in lines[first:behind])
    span = Span(file, lines[first].start, lines[behind - 1].end)
    table = Table(span, caption, header, tuple(rows))
    return TablePlace(table, first if caption is None else first - 1, behind)


def _caption(file: SourceFile, lines: Sequence[Line], first: int) -> Span | None:
    """The line before, if it is a plain one that ends in no mark."""
    if first == 0:
        return None
    line = lines[first - 1]
    if line.kind != "plain" or file.text[line.end - 1] in "。；：，！？":
        return None
    return Span(file, line.start, line.end)
