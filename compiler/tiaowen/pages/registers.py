"""Registers on pages: each as a page of its own, and the rows of a measure as tables."""

from collections.abc import Iterable, Mapping

from tiaowen.model.document import Document
from tiaowen.pages.views import RegisterLine, RegisterView, Table
from tiaowen.pages.words import NOTHING
from tiaowen.registers import Register
from tiaowen.wording.citation import article_phrase

Registers = Mapping[str, Register]
"""All registers by name."""


def register_file(name: str) -> str:
    """The page of a register."""
    return f"register-{name.replace('_', '-')}.md"


def register_view(document: Document, register: Register) -> RegisterView:
    """The page of a register: every row with its measure."""
    rows = tuple((article_phrase(row.measure) or NOTHING, *row.cells) for row in register.rows)
    return RegisterView(
        document.identity.title,
        register.title,
        register.note,
        Table(("条款", *register.columns), rows),
    )


def register_line(register: Register) -> RegisterLine:
    """A register on the index page."""
    return RegisterLine(
        register_file(register.name), register.title, len(register.rows), register.note
    )


def table_of(register: Register, measures: Iterable[str]) -> Table:
    """The rows of some measures."""
    return Table(register.columns, register.under(measures))


def numbered(table: Table) -> Table:
    """The same with a first column that counts."""
    rows = tuple((str(number), *row) for number, row in enumerate(table.rows, 1))
    return Table(("序号", *table.header), rows)
