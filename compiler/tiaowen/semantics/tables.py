"""Cells of ｜ tables: numbers and dates in them, and rows that do not fit their head."""

import re
from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from tiaowen.findings import Related
from tiaowen.frozen import frozen
from tiaowen.semantics.names import Scope
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.values.dates import WrittenDate, scan_date
from tiaowen.values.numerals import STANDARD_UNIT_NAMES, Numeral, scan_numeral

EMPTY = frozenset(("", "—", "－", "-", "–", "——"))
"""What stands in a cell that says nothing."""

_HEADER = re.compile(r"(?P<name>.*?)\s*[（(](?P<unit>[^（()）]+)[）)]")


@frozen
class Header:
    """A cell of the head: `税率（%）` names 税率 and gives its cells the unit %."""

    name: str
    unit: str
    span: Span

    @property
    def one(self) -> tuple[Fraction, str]:
        """What 1 in this column is: 1/100 under （%）, 10000 and 元 under （万元）."""
        numeral = scan_numeral(f"1{self.unit}", 0)
        if numeral is None or numeral.end != len(self.unit) + 1:
            return Fraction(1), self.unit
        return numeral.value, numeral.unit or ""


def header(cell: tree.Cell) -> Header:
    """The name and the unit of a column."""
    match = _HEADER.fullmatch(cell.text)
    if match is None:
        return Header(cell.text, "", cell.span)
    return Header(match["name"], match["unit"].replace("％", "%"), cell.span)


def even_rows(table: tree.Table, scope: Scope) -> Sequence[tuple[tree.Cell, ...]] | None:
    """The rows of a table, None after a fault: an odd row, no row, or a column without a name."""
    if not table.rows:
        return scope.error(
            "TW0615", table.span, "这张表只有表头，一行数也没有。", "请在表头下面补上各行。"
        )
    nameless = next((cell for cell in table.head if not header(cell).name), None)
    if nameless is not None:
        return scope.error(
            "TW0607",
            nameless.span,
            "表头有一格是空的，不知道下面写的是什么。",
            "请在表头写上这一列的名称；多了竖线的请删去。",
        )
    odd = [row for row in table.rows if len(row) != len(table.head)]
    if not odd:
        return table.rows
    if 1 < len(odd) == len(table.rows) and len({len(row) for row in odd}) == 1:
        return _report_head(table, len(odd[0]), scope)
    return _report_rows(table, odd, scope)


def _report_head(table: tree.Table, width: int, scope: Scope) -> None:
    """All rows have one width: it is the head that differs."""
    span = table.head[0].span.to(table.head[-1].span) if table.head else table.span
    return scope.error(
        "TW0608",
        span,
        f"表头有{len(table.head)}格，下面的行是{width}格，对不上。",
        "请核对是不是少了或者多了竖线；空着的格写“—”。",
    )


def _report_rows(table: tree.Table, odd: Sequence[tuple[tree.Cell, ...]], scope: Scope) -> None:
    spans = [row[0].span.to(row[-1].span) if row else table.span for row in odd]
    more = f"对不上的共有{len(odd)}行。" if len(odd) > 1 else ""
    return scope.error(
        "TW0608",
        spans[0],
        f"这一行有{len(odd[0])}格，表头有{len(table.head)}格，不知道哪一格是哪一项。{more}",
        "请补全或者删去；空着的格写“—”。",
        related=tuple(Related(span, "这一行也对不上") for span in spans[1:6]),
    )


def cell_number(text: str, units: frozenset[str]) -> Numeral | None:
    """The number that fills a cell, None where there is something else; `units` are the document's."""
    numeral = scan_numeral(text, 0, STANDARD_UNIT_NAMES | units if units else STANDARD_UNIT_NAMES)
    return numeral if numeral is not None and numeral.end == len(text) else None


def cell_date(text: str) -> date | None:
    """The day that fills a cell, None where there is something else."""
    written = scan_date(text, 0)
    if not isinstance(written, WrittenDate) or written.end != len(text) or written.day is None:
        return None
    window = written.window
    return None if window is None else window.start
