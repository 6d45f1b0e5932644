"""The one shape of all registers: words in columns, each row with its measure."""

from collections.abc import Iterable

from attrs import frozen


@frozen
class Row:
    """A line of a register. `measure` is the number of its measure as the rule file writes it, "" for none."""

    measure: str
    cells: tuple[str, ...]


@frozen
class Register:
    """A register. `name` is ASCII and stays the same; everything else is Chinese and is there to be read.

    `note` says which question it answers; a row has a cell for each of the `columns`.
    """

    name: str
    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def under(self, measures: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """The cells of the rows of these measures, in the order of the register."""
        wanted = frozenset(measures)
        return tuple(row.cells for row in self.rows if row.measure in wanted)
