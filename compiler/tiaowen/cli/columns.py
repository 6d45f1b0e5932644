"""A table for the terminal, its columns aligned by the width that characters take there."""

from collections.abc import Sequence

from tiaowen.findings.excerpt import printable, width

GAP = "  "


def columns(rows: Sequence[Sequence[str]], *, left: int = 1) -> list[str]:
    """The rows as lines; the first `left` columns begin at one place, the others end there."""
    shown = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(*shown, strict=True)]
    return [_line(row, widths, left) for row in shown]


def _line(cells: Sequence[str], widths: Sequence[int], left: int) -> str:
    padded = []
    for index, (cell, wide) in enumerate(zip(cells, widths, strict=True)):
        room = " " * (wide - width(cell))
        padded.append(cell + room if index < left else room + cell)
    return GAP.join(padded).rstrip()
