"""The leaves of one function: facts and standards as locals, definitions as columns made once."""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from math import lcm
from typing import Final, TypeVar

from attrs import field, mutable

from tiaowen.model.expressions import Condition, Expression, OpenReadings
from tiaowen.model.names import Definition, Fact, Standard
from tiaowen.model.types import Bool, FactKind
from tiaowen.python.code import Expr, attribute, call, name, subscript, tuple_of
from tiaowen.python.columns import Columns, FactNeed, TableNeed
from tiaowen.python.conditions import Conditions
from tiaowen.python.expressions import Expressions
from tiaowen.python.scaled import Plain, Scaled, Value
from tiaowen.python.symbols import Symbols
from tiaowen.wording.phrase import phrase

FEN: Final = Fraction(1, 100)
TYPES: Final = {
    FactKind.BOOL: "bool",
    FactKind.ASSESSED: "bool",
    FactKind.INTEGER: "int",
    FactKind.PERIOD: "int",
    FactKind.MONEY: "Money",
    FactKind.QUANTITY: "Fraction",
    FactKind.RATIO: "Fraction",
    FactKind.DATE: "date",
    FactKind.TEXT: "str",
    FactKind.CHOICE: "str",
}
_WHOLE: Final = (FactKind.INTEGER, FactKind.PERIOD)
_Named = TypeVar("_Named", Definition, Standard)
_EXACT: Final = (FactKind.QUANTITY, FactKind.RATIO)


def value_type(kind: FactKind, multiple: bool) -> Expr:
    """The type of a fact in generated code."""
    if multiple:
        return subscript(name("frozenset"), name("str"))
    return name(TYPES[kind])


@mutable
class Subject:
    """Facts of the case, standards, definitions and days of one provision, each taken once."""

    columns: Columns
    symbols: Symbols
    picked: Mapping[str, int]
    """The index of the reading of each open 疑义, by its name."""
    conditions: Conditions = field(init=False)
    uses_standards: bool = False
    days: dict[date, str] = field(factory=dict)
    _made: dict[tuple[str, str], Value] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.conditions = Conditions(self.columns, Expressions(self.columns, self), {})

    def fact(self, fact: Fact) -> Value:
        """The local that holds a fact of the case."""
        key = ("fact", fact.alias)
        if key not in self._made:
            text = self.symbols.facts[fact.object, fact.alias]
            type_ = value_type(fact.kind, getattr(fact.type, "multiple", False))
            read = attribute(name("case"), fact.alias)
            local = self.columns.load(fact.alias, read, type_, FactNeed(text), fact.name)
            self._made[key] = _read(fact.kind, local)
        return self._made[key]

    def standard(self, standard: Standard) -> Value:
        """The local for a standard given by the user, or the column for the row in force."""
        key = ("standard", standard.name)
        if key not in self._made:
            make = self._given if standard.given_by_user else self._row
            self._made[key] = self._always(make, standard)
        return self._made[key]

    def _given(self, standard: Standard) -> Value:
        self.uses_standards = True
        text = self.symbols.facts["", standard.alias]
        type_ = value_type(standard.kind, False)
        read = attribute(name("standards"), standard.alias)
        local = self.columns.load(standard.alias, read, type_, FactNeed(text), standard.name)
        return _read(standard.kind, local)

    def _row(self, standard: Standard) -> Value:
        reads = Plain(name("on")) if standard.reads is None else self.fact(standard.reads)
        keys = [self.fact(each) for each in standard.keys]
        guards = tuple(guard for each in (reads, *keys) for guard in each.guards)
        table = self.symbols.tables[standard.name]
        day, *options = (each.expression for each in (reads, *keys) if each.expression)
        row = call("row_in_force", name(table), tuple_of(options), day)
        value = Scaled(row, Fraction(1, table_scale(standard)), guards)
        need = TableNeed(guards, self.symbols.facts["", standard.alias])
        return self.columns.partial(standard.alias, value, (), need, name("int"))

    def definition(self, definition: Definition) -> Value:
        """The column that holds a definition, made where it is first read."""
        key = (definition.object, definition.name)
        if key not in self._made:
            self._made[key] = self._always(self._defined, definition)
        return self._made[key]

    def _always(self, make: Callable[[_Named], Value], named: _Named) -> Value:
        """What is made for every option, also where it is first read by one that can be skipped."""
        skipped, self.columns.skipped = self.columns.skipped, None
        made = make(named)
        self.columns.skipped = skipped
        return made

    def _defined(self, definition: Definition) -> Value:
        wanted, body = definition.alias, self._under_reading(definition.body)
        quotes = "".join(f"「{anchor.text}」" for anchor in definition.anchors)
        comments = (f"定义 {definition.name}：{phrase(body)}{quotes}",)
        if isinstance(definition.type, Bool) and not isinstance(body, Expression):
            self.conditions.comments[id(body)] = comments
            return self.conditions.column(body, wanted)
        assert isinstance(body, Expression), "a definition that is no condition is an expression"
        value = self.conditions.expressions.value(body, wanted)
        if isinstance(value, Scaled):
            return self.columns.number(wanted, value, comments)
        return value

    def condition(self, node: Condition, wanted: str) -> Plain:
        """The column that holds a condition."""
        return self.conditions.column(node, wanted)

    def _under_reading(self, body: Expression | Condition | OpenReadings) -> Expression | Condition:
        """The body of a definition; of an open 疑义 that of the reading this function is for."""
        if isinstance(body, OpenReadings):
            return body.readings[self.picked[body.doubt]].body
        return body

    def day(self, day: date) -> Expr:
        """The constant for a day."""
        if day not in self.days:
            self.days[day] = self.symbols.module.take(f"DAY_{day:%Y_%m_%d}")
        return name(self.days[day])


def table_scale(standard: Standard) -> int:
    """The denominator that all values of a standard by date share."""
    return lcm(*(each.value.denominator for each in standard.values))


def _read(kind: FactKind, local: str) -> Value:
    if kind is FactKind.MONEY:
        return Scaled(attribute(name(local), "fen"), FEN, (local,))
    if kind in _WHOLE:
        return Scaled(name(local), Fraction(1), (local,))
    if kind in _EXACT:
        return Scaled(name(local), Fraction(1), (local,), exact=True)
    return Plain(name(local), (local,))
