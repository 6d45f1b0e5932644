"""The columns of one generated function: local names, how they are computed, what they wait for."""

import ast
from collections.abc import Iterable, Sequence

from attrs import field, frozen, mutable

from tiaowen.python.code import (
    Assign,
    Expr,
    Statement,
    constant,
    either,
    if_else,
    is_,
    name,
    union,
)
from tiaowen.python.names import Names
from tiaowen.python.scaled import Plain, Scaled, Value, numerator, stored


@frozen
class FactNeed:
    """The value is a fact: it is what to ask for. `text` is the constant that describes it.

    `place` is the local that says which member's it is, "" for the subject's own.
    """

    text: str
    place: str = ""


@frozen
class ColumnNeed:
    """The value can be known before its sources are; while it is not, the unknown ones matter."""

    sources: tuple[str, ...]


@frozen
class AllNeeds:
    """The value is unknown exactly while one of its sources is: they are asked directly."""

    sources: tuple[str, ...]


@frozen
class TableNeed:
    """The value waits for the facts that select its row; with all of them known, for the row itself."""

    sources: tuple[str, ...]
    text: str
    place: str = ""


@frozen
class MembersNeed:
    """The value waits for a list, or for facts of its members, which `function` lists for one of them.

    `passed` and `places` are its arguments behind the member; `otherwise` are the guards of what holds
    where no member counts.
    """

    column: str
    listed: str
    member: str
    place: str
    function: str
    one: str
    passed: tuple[str, ...]
    places: tuple[str, ...]
    otherwise: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """Everything it can wait for."""
        return (self.listed, *self.otherwise)


@frozen
class OutcomeNeed:
    """The value waits for what the decision of another provision misses."""

    decision: str
    place: str

    @property
    def sources(self) -> tuple[str, ...]:
        """Nothing of this function."""
        return ()


@frozen
class CaseNeed:
    """The value is that of the first case whose test holds; `values` are the guards of the values."""

    tests: tuple[str, ...]
    values: tuple[tuple[str, ...], ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Everything it can wait for."""
        return (*self.tests, *(guard for guards in self.values for guard in guards))


Need = FactNeed | AllNeeds | ColumnNeed | TableNeed | CaseNeed | MembersNeed | OutcomeNeed


def optional(type_: Expr) -> Expr:
    """`type_ | None`."""
    return union((type_, constant(None)))


@mutable
class Columns:
    """Collects loads and columns. `skipped` is a test that leaves the columns made under it empty."""

    names: Names
    loads: list[Statement] = field(factory=list)
    body: list[Statement] = field(factory=list)
    needs: dict[str, Need] = field(factory=dict)
    types: dict[str, Expr] = field(factory=dict)
    skipped: Expr | None = None

    def load(self, wanted: str, value: Expr, type_: Expr, need: FactNeed, note: str) -> str:
        """A local for a fact; gives its name."""
        local = self.names.take(wanted)
        self.loads.append(Assign(local, value, note=note))
        self.needs[local] = need
        self.types[local] = optional(type_)
        return local

    def known(self, wanted: str, value: Expr) -> str:
        """A local for a truth that is always known; gives its name."""
        local = self.names.take(wanted)
        self.loads.append(Assign(local, value))
        self.types[local] = name("bool")
        return local

    def number(self, wanted: str, value: Scaled, comments: Sequence[str] = ()) -> Scaled:
        """A column with the numerator of a number."""
        type_ = name("Fraction" if value.exact else "int")
        if comments and not value.exact and value.factor.denominator > 1:
            comments = (*comments, f"（以1/{value.factor.denominator}为单位的整数）")
        guards, column = self.column(wanted, numerator(value), value.guards, type_, comments)
        return stored(value, name(column), guards)

    def partial(
        self,
        wanted: str,
        value: Value,
        tests: Iterable[Expr],
        need: Need,
        type_: Expr,
    ) -> Value:
        """A column that can also be without a value although what it waits for is known."""
        column = self.names.take(wanted)
        expression = value.expression or constant(None)
        self._assign(column, expression, [*self._unknown(value.guards), *tests], ())
        self.needs[column], self.types[column] = need, optional(type_)
        if isinstance(value, Plain):
            return Plain(name(column), (column,))
        return Scaled(name(column), value.factor, (column,), value.exact)

    def column(
        self,
        wanted: str,
        expression: Expr,
        guards: tuple[str, ...],
        type_: Expr,
        comments: Sequence[str] = (),
    ) -> tuple[tuple[str, ...], str]:
        """A column that has a value unless a guard is unknown; gives its guards and its name."""
        column = self.names.take(wanted)
        tests = self._unknown(guards)
        self._assign(column, expression, tests, comments)
        if not tests:
            self.types[column] = type_
            return (), column
        self.needs[column], self.types[column] = AllNeeds(guards), optional(type_)
        return (column,), column

    def truth(
        self, wanted: str, expression: Expr, sources: tuple[str, ...], comments: Sequence[str]
    ) -> Plain:
        """A column with a truth that says itself when it is unknown; it waits for `sources`."""
        column = self.names.take(wanted)
        self.body.append(Assign(column, expression, comments=tuple(comments)))
        same = isinstance(expression, ast.Name) and expression.id in self.needs
        if not sources:
            self.types[column] = name("bool")
            return Plain(name(column))
        self.needs[column] = self.needs[sources[0]] if same else ColumnNeed(sources)
        self.types[column] = optional(name("bool"))
        return Plain(name(column), (column,))

    def _unknown(self, guards: Iterable[str]) -> list[Expr]:
        skipped = [] if self.skipped is None else [self.skipped]
        return [*skipped, *(is_(name(guard), None) for guard in guards)]

    def _assign(
        self, column: str, value: Expr, tests: Sequence[Expr], comments: Sequence[str]
    ) -> None:
        guarded = if_else(either(*tests), constant(None), value) if tests else value
        self.body.append(Assign(column, guarded, comments=tuple(comments)))
