"""The leaves of one function: facts and standards as locals, definitions as columns made once."""

import ast
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from math import lcm
from typing import Final, TypeVar

from attrs import field, mutable

from tiaowen.model.expressions import (
    Condition,
    DefinitionRef,
    Expression,
    OpenReadings,
    StandardRef,
)
from tiaowen.model.history import Outcome, OutcomeKind, Records
from tiaowen.model.names import Definition, Fact, MemberList, Standard
from tiaowen.model.provisions import Provision
from tiaowen.model.totals import Quantified, Total, TotalKind
from tiaowen.model.types import Bool, FactKind
from tiaowen.model.walk import all_nodes, definitions_used, open_doubts, walk_all
from tiaowen.python.code import Expr, Function, attribute, call, name, subscript, tuple_of
from tiaowen.python.columns import Columns, FactNeed, OutcomeNeed, TableNeed
from tiaowen.python.conditions import Conditions
from tiaowen.python.expressions import Expressions
from tiaowen.python.members import Marked, marks, quantified, records, total
from tiaowen.python.names import Names
from tiaowen.python.picked import PICKED, is_picked, picked, picked_type, under_readings
from tiaowen.python.scaled import Plain, Scaled, Value
from tiaowen.python.symbols import Symbols
from tiaowen.runtime.history import RECORDS, RECORDS_ALIAS
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
    doubts: tuple[str, ...]
    """The open 疑义 of the provision: the parameter `picked` has the index of the reading of each."""
    conditions: Conditions = field(init=False)
    prefix: str = ""
    """The name of the provision's function: those for members begin with it."""
    whose: dict[str, str] = field(factory=dict)
    """The local that holds each object, by its name: the subject and those above it."""
    places: dict[str, str] = field(factory=lambda: {"case": ""})
    """The local that says where each of them stands, by its own; "" for the subject of the case."""
    functions: list[Function] = field(factory=list)
    uses_standards: bool = False
    uses_picked: bool = False
    days: dict[date, str] = field(factory=dict)
    _made: dict[tuple[str, str], Value] = field(factory=dict)
    _lists: dict[tuple[str, str], str] = field(factory=dict)
    _marked: dict[int, Marked] = field(factory=dict)
    _readings: dict[str, tuple[str, ...]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.conditions = Conditions(self.columns, Expressions(self.columns, self), {})

    def fact(self, fact: Fact) -> Value:
        """The local that holds a fact of the case."""
        key = (f"fact {fact.object}", fact.alias)
        if key not in self._made:
            text = self.symbols.facts[fact.object, fact.alias]
            type_ = value_type(fact.kind, getattr(fact.type, "multiple", False))
            holder = self.whose.get(fact.object, "case")
            read = attribute(name(holder), fact.alias)
            need = FactNeed(text, self.places[holder])
            local = self.columns.load(fact.alias, read, type_, need, fact.name)
            self._made[key] = _read(fact.kind, local)
        return self._made[key]

    def listed(self, members: MemberList) -> str:
        """The local that holds a list of members."""
        member = subscript(
            name("tuple"), tuple_of((name(self.symbols.classes[members.member]), ast.Constant(...)))
        )
        return self._list(members.owner, members.alias, members.name, member)

    def received(self, owner: str) -> str:
        """The local that holds the 已享受情况 of an object."""
        record = subscript(name("tuple"), tuple_of((name("BenefitRecord"), ast.Constant(...))))
        return self._list(owner, RECORDS_ALIAS, RECORDS, record)

    def _list(self, owner: str, alias: str, words: str, type_: Expr) -> str:
        key = (owner, alias)
        if key not in self._lists:
            holder = self.whose.get(owner, "case")
            need = FactNeed(self.symbols.facts[key], self.places[holder])
            read = attribute(name(holder), alias)
            self._lists[key] = self.columns.load(alias, read, type_, need, words)
        return self._lists[key]

    def inside(self, members: MemberList, one: str, prefix: str) -> "Subject":
        """The same provision as seen from a member, which the local `one` holds."""
        above = self._down_to(members.owner)
        columns = Columns(
            Names(self.symbols.taken, (*self.days.values(), *above.values(), one, "place"))
        )
        place = columns.names.take(f"{one}_place")
        whose = {**above, members.member: one}
        places = {**{local: self.places[local] for local in above.values()}, one: place}
        columns.types |= {local: name(self.symbols.classes[each]) for each, local in whose.items()}
        columns.types |= {each: name("str") for each in places.values() if each}
        columns.types |= {"on": name("date"), "standards": name("Standards")}
        columns.types[PICKED] = picked_type()
        return Subject(
            columns,
            self.symbols,
            self.doubts,
            prefix,
            whose,
            places,
            self.functions,
            days=self.days,
        )

    def _down_to(self, owner: str) -> dict[str, str]:
        """The locals of the objects from the topmost one to `owner`."""
        path = list(self.whose)
        return {each: self.whose[each] for each in path[: path.index(owner) + 1]}

    def parameters(self) -> tuple[str, ...]:
        """The parameters of the function for a member: it, those above it, the readings, the day, the standards."""
        *above, one = self.whose.values()
        standards = ("standards",) if self.uses_standards else ()
        return (one, *above, *((PICKED,) if self.uses_picked else ()), "on", *standards)

    def marked(self, node: Total | Quantified, hint: str) -> Marked:
        """The column of what each member gives, made where it is first read."""
        if id(node) not in self._marked:
            value = node.value if isinstance(node, Total) else None
            self._marked[id(node)] = marks(self, node.members, node.condition, value, hint)
        return self._marked[id(node)]

    def counted(self, node: Expression) -> Marked | None:
        """The column of the members of a 人数, itself or through a definition; None for all else."""
        body: object = node.definition.body if isinstance(node, DefinitionRef) else node
        return self._marked.get(id(body)) if _is_count(body) else None

    def readings(self, node: Expression) -> OpenReadings | None:
        """The readings of an open 疑义 that a node reads, where one of them is a 人数."""
        body = node.definition.body if isinstance(node, DefinitionRef) else None
        if not isinstance(body, OpenReadings):
            return None
        return body if any(_is_count(each.body) for each in body.readings) else None

    def total(self, node: Total, hint: str) -> Value:
        """The column that holds a total over members."""
        return total(self, node, hint)

    def quantified(self, node: Quantified, wanted: str) -> tuple[Expr, Marked]:
        """Whether some, every or no member meets a condition, and the column of the members."""
        return quantified(self, node, wanted)

    def records(self, node: Records, hint: str) -> Value:
        """The column that holds the number or money of records."""
        return records(self, node, hint)

    def outcome(self, node: Outcome, hint: str) -> Value:
        """The column that holds the result of another provision."""
        holder = self.whose.get(node.provision.subject.name, "case")
        key = ("outcome", node.provision.alias)
        if key not in self._lists:
            self._lists[key] = self._decided(node, holder)
        decision = self._lists[key]
        need = OutcomeNeed(decision, self.places[holder])
        if node.kind is OutcomeKind.ELIGIBLE:
            truth = Plain(call("outcome_holds", name(decision)))
            return self.columns.partial(f"{hint}_met", truth, (), need, name("bool"))
        end = ast.Constant(node.kind.name.lower())
        money = Scaled(call("outcome_fen", name(decision), end), FEN)
        return self.columns.partial(f"{hint}_outcome", money, (), need, name("int"))

    def _decided(self, node: Outcome, holder: str) -> str:
        """The local with the decision of another provision, under the readings of this one."""
        provision = node.provision
        given = {"on": name("on")}
        if reads_given_standards(provision):
            self.uses_standards = True
            given["standards"] = name("standards")
        own = self.symbols.functions[provision.alias]
        doubts = [each.doubt for each in open_doubts(all_nodes(provision))]
        arguments: list[Expr] = [name(holder)]
        if doubts:
            own = under_readings(own)
            arguments.append(tuple_of(picked(self._index(each)) for each in doubts))
        skipped, self.columns.skipped = self.columns.skipped, None
        value = call(own, *arguments, **given)
        wanted = f"{provision.alias}_decision"
        _, local = self.columns.column(wanted, value, (), name("Decision"))
        self.columns.skipped = skipped
        return local

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
        wanted, body = definition.alias, definition.body
        quotes = "".join(f"「{anchor.text}」" for anchor in definition.anchors)
        if isinstance(body, OpenReadings):
            return self._open(definition, body, quotes)
        comments = (f"定义 {definition.name}：{phrase(body)}{quotes}",)
        if isinstance(definition.type, Bool) and not isinstance(body, Expression):
            self.conditions.comments[id(body)] = comments
            return self.conditions.column(body, wanted)
        assert isinstance(body, Expression), "a definition that is no condition is an expression"
        value = self.conditions.expressions.value(body, wanted)
        if isinstance(value, Scaled):
            return self.columns.number(wanted, value, comments)
        return value

    def _open(self, definition: Definition, body: OpenReadings, quotes: str) -> Value:
        """What the reading that was picked gives."""
        wanted = definition.alias
        values = []
        for number, reading in enumerate(body.readings, 1):
            words = f"疑义 {definition.name}，{reading.name}：{phrase(reading.body)}{quotes}"
            values.append(self._reading(reading.body, f"{wanted}_reading_{number}", (words,)))
        return self.conditions.expressions.chosen(
            self.tests(body, wanted), values, wanted, _plain_type(definition)
        )

    def _reading(
        self, body: Expression | Condition, wanted: str, comments: tuple[str, ...]
    ) -> Value:
        if isinstance(body, Expression):
            value = self.conditions.expressions.value(body, wanted)
            if isinstance(value, Scaled):
                return self.columns.number(wanted, value, comments)
            return value
        self.conditions.comments[id(body)] = comments
        return self.conditions.column(body, wanted)

    def tests(self, body: OpenReadings, alias: str) -> tuple[str, ...]:
        """The locals that tell which reading of a 疑义 is picked."""
        if body.doubt not in self._readings:
            index = self._index(body.doubt)
            self._readings[body.doubt] = tuple(
                self.columns.known(f"{alias}_is_{number + 1}", is_picked(index, number))
                for number in range(len(body.readings))
            )
        return self._readings[body.doubt]

    def _index(self, doubt: str) -> int:
        self.uses_picked = True
        return self.doubts.index(doubt)

    def condition(self, node: Condition, wanted: str) -> Plain:
        """The column that holds a condition."""
        return self.conditions.column(node, wanted)

    def day(self, day: date) -> Expr:
        """The constant for a day."""
        if day not in self.days:
            self.days[day] = f"DAY_{day:%Y_%m_%d}"
        return name(self.days[day])


def _is_count(body: object) -> bool:
    return isinstance(body, Total) and body.kind is TotalKind.COUNT


def _plain_type(definition: Definition) -> Expr:
    return name("bool" if isinstance(definition.type, Bool) else "date")


def reads_given_standards(provision: Provision) -> bool:
    """Whether a provision reads a standard given by the user, also through the outcome of another."""
    nodes = all_nodes(provision)
    bodies = tuple(each.body for each in definitions_used(nodes))
    for node in walk_all((*nodes, *bodies)):
        if isinstance(node, StandardRef) and node.standard.given_by_user:
            return True
        if isinstance(node, Outcome) and reads_given_standards(node.provision):
            return True
    return False


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
