"""Named columns over tables that belong to each other, each computed once, at the depth where all it reads is there.

A scope is a table: the subject, a list of its members, records of what was had. A column reads columns of its
own scope; what is needed from another one is a column that brings it over: `imported` from the owner,
`aggregated` from the rows below.
"""

from typing import Final

from attrs import define, field, frozen
from sqlglot import exp

from tiaowen.sql.refusal import Refused
from tiaowen.sql.tree import FALSE, TRUE, Sql, case, column, count

KEY: Final = "row_id"
OWNER_KEY: Final = "owner_row_id"
VALID: Final = "input_valid"
ON: Final = "on_date"


@frozen
class Calculated:
    """A value made of columns of the same row."""

    sql: Sql


@frozen
class Imported:
    """A column of the owner's row."""

    source: str


@frozen
class Aggregated:
    """A value made of all rows of a scope below that belong to this row."""

    below: "Scope"
    sql: Sql


@frozen
class Column:
    """A column, and the stage at which it is made; `words` are what it means to a reader."""

    name: str
    level: int
    origin: Calculated | Imported | Aggregated
    words: str = ""


@frozen
class Input:
    """A column of a table that is read: its data type, its meaning to a reader, and whether what it holds may be.

    `check` is never NULL; where it does not hold, the value is taken for unknown and the row is not valid.
    """

    name: str
    type: str
    words: str
    check: Sql = TRUE

    @property
    def read(self) -> Sql:
        """The value that is used."""
        own = column(self.name)
        return own if self.check == TRUE else case([(self.check, own)])


@define(eq=False)
class Scope:
    """A table with one row for each subject, member or record."""

    name: str
    object: str
    parent: "Scope | None" = None
    alias: str = ""
    """The alias of the list, or of 已享受情况."""
    given: str = ""
    """The owner's column that says whether the list is known."""
    inputs: dict[str, Input] = field(factory=dict)
    """The columns of the table that are read, by name."""
    columns: dict[str, Column] = field(factory=dict)
    below: dict[str, "Scope"] = field(factory=dict)
    reserved: frozenset[str] = frozenset()
    """Names in lower case that no made column may have: those of the table."""
    _by_text: dict[str, str] = field(factory=dict)
    _taken: set[str] = field(factory=lambda: {KEY, OWNER_KEY, VALID})

    # --- reading the table ---

    def add_input(self, made: Input) -> Sql:
        """A column of the table."""
        if made.name not in self.inputs:
            if made.name.lower() in self._taken:
                raise Refused(f"栏名“{made.name}”与别的栏名相同（只差大小写，或者是保留的栏名）")
            self._taken.add(made.name.lower())
            self.inputs[made.name] = made
        return column(made.name)

    @property
    def checks(self) -> list[Sql]:
        """For what the table holds: whether it may be, never NULL."""
        return [each.check for each in self.inputs.values() if each.check != TRUE]

    # --- making columns ---

    def stage(self, sql: Sql, hint: str = "n", words: str = "") -> Sql:
        """The value as a column of its own; what is one already, or a constant, stays as it is."""
        if isinstance(sql, exp.Column) or not _columns(sql):
            return sql
        return self._made(f"= {sql.sql()}", self._level(sql), Calculated(sql), hint, words)

    def imported(self, name: str) -> Sql:
        """A column of the owner."""
        assert self.parent is not None, "only what has an owner reads from it"
        level = self.parent.level_of(name) + 1
        return self._made(f"< {name}", level, Imported(name), f"{self.parent.name}_{name}", "")

    def aggregated(self, below: "Scope", sql: Sql, hint: str, words: str = "") -> Sql:
        """A value over the rows below; NULL where there are none, unless it is a count."""
        return self._made(
            f"> {below.name} {sql.sql()}", below._level(sql), Aggregated(below, sql), hint, words
        )

    def exists(self, below: "Scope", wanted: Sql) -> Sql:
        """Whether `wanted` is TRUE of any row below; never NULL."""
        if wanted == FALSE:
            return wanted
        staged = below.stage(wanted, "q")
        found = self.aggregated(below, count(staged), "some")
        return exp.GT(this=found, expression=exp.Literal.number(0))

    def level_of(self, name: str) -> int:
        """The stage at which a column is there; 0 for what is read from the table."""
        return 0 if name in self.inputs or name in (KEY, VALID) else self.columns[name].level

    def _level(self, sql: Sql) -> int:
        return 1 + max((self.level_of(name) for name in _columns(sql)), default=0)

    def _made(
        self,
        key: str,
        level: int,
        origin: Calculated | Imported | Aggregated,
        hint: str,
        words: str,
    ) -> Sql:
        if key not in self._by_text:
            name = self._free(hint)
            self._by_text[key] = name
            self.columns[name] = Column(name, level, origin, words)
        return column(self._by_text[key])

    def _free(self, hint: str) -> str:
        """A name that is not taken: numbered where it is a single letter or taken already."""
        number, name = 1, hint if len(hint) > 1 else f"{hint}1"
        while name.lower() in self._taken | self.reserved:
            number += 1
            name = f"{hint}{number}" if len(hint) == 1 else f"{hint}_{number}"
        self._taken.add(name.lower())
        return name


def _columns(sql: Sql) -> list[str]:
    return [each.name for each in sql.find_all(exp.Column)]
