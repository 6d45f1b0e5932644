"""Lists of members: a function for what one member gives, and columns over all of them."""

import ast
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from tiaowen.model.expressions import Condition, Expression
from tiaowen.model.history import RecordKind, Records
from tiaowen.model.names import MemberList
from tiaowen.model.totals import Quantified, QuantifierKind, Total, TotalKind
from tiaowen.python.code import (
    Assign,
    Docstring,
    Expr,
    Function,
    Parameter,
    Return,
    call,
    constant,
    if_else,
    is_,
    is_not,
    name,
    strings,
    subscript,
    tuple_of,
)
from tiaowen.python.columns import MembersNeed, TableNeed, optional
from tiaowen.python.expressions import alike, known, scaled_fraction
from tiaowen.python.listed import AMOUNT_ALIAS
from tiaowen.python.missing import Wanted, asked
from tiaowen.python.scaled import Plain, Scaled, Value, fixed

if TYPE_CHECKING:
    from tiaowen.python.subject import Subject

ONE: Final = Fraction(1)
_EXTREMES: Final = {
    TotalKind.HIGHEST: "highest_of",
    TotalKind.LATEST: "highest_of",
    TotalKind.LOWEST: "lowest_of",
    TotalKind.EARLIEST: "lowest_of",
}
_QUANTIFIERS: Final = {
    QuantifierKind.SOME: "some_of",
    QuantifierKind.EVERY: "every_of",
    QuantifierKind.NONE: "none_of",
}


@frozen
class Marked:
    """The column of what each member gives, what it lacks, and the form of the values."""

    column: str
    need: MembersNeed
    value: Value | None


def marks(
    subject: "Subject",
    members: MemberList,
    condition: Condition | None,
    value: Expression | None,
    hint: str,
) -> Marked:
    """A column with a pair for each member: whether it counts, and its value."""
    listed = subject.listed(members)
    one = subject.columns.names.take(f"{members.alias}_each")
    inner = subject.inside(members, one, f"{subject.prefix}_{hint}_{members.alias}")
    truth: Plain = Plain(constant(True))
    if condition is not None:
        truth = inner.condition(condition, "counts")
    given = (
        None
        if value is None
        else _stored(inner, inner.conditions.expressions.value(value, "value"))
    )
    own = subject.symbols.module.take(f"_{inner.prefix}")
    hot, cold = _functions(inner, members, own, truth, given)
    subject.functions += [hot, cold]
    subject.uses_standards = subject.uses_standards or inner.uses_standards
    subject.uses_picked = subject.uses_picked or inner.uses_picked
    passed = [name(each) for each in inner.parameters()[1:]]
    comprehension = ast.ListComp(
        call(hot.name, name(one), *passed),
        [ast.comprehension(name(one), name(listed), [], 0)],
    )
    type_ = subscript(name("list"), hot.returns)
    _, column = subject.columns.column(f"{hint}_members", comprehension, (listed,), type_)
    places = [each for each in inner.places.values() if each][:-1]
    need = MembersNeed(
        column, listed, members.name, subject.places[subject.whose[members.owner]], cold.name, one,
        tuple(each.id for each in passed), tuple(places),
    )  # fmt: skip
    return Marked(column, need, given)


def _stored(inner: "Subject", value: Value) -> Value:
    return inner.columns.number("value", value) if isinstance(value, Scaled) else value


def _functions(
    inner: "Subject", members: MemberList, own: str, truth: Plain, value: Value | None
) -> tuple[Function, Function]:
    given: Expr = constant(None)
    type_: Expr = constant(None)
    if value is not None:
        assert value.expression is not None, "the value of a member is a column"
        given = value.expression
        type_ = optional(_type(value))
    parameters = tuple(Parameter(each, inner.columns.types[each]) for each in inner.parameters())
    steps = (*inner.columns.loads, *inner.columns.body)
    pair = subscript(name("tuple"), tuple_of((optional(name("bool")), type_)))
    hot = Function(
        own,
        parameters,
        (),
        pair,
        (
            Docstring(f"{members.name}：是否计入，数值。"),
            *steps,
            Return(tuple_of((truth.expression, given))),
        ),
    )
    wanted = [Wanted(truth.guards[0])] if truth.guards else []
    if value is not None and value.guards:
        wanted += [Wanted(each, truth.expression) for each in value.guards]
    places = tuple(Parameter(each, name("str")) for each in inner.places.values() if each)
    list_type = subscript(name("list"), name("FactText"))
    cold = Function(
        inner.symbols.module.take(f"_missing_for{own}"),
        (*parameters, *places),
        (),
        list_type,
        (
            Docstring("The facts of the member that can still settle it."),
            *steps,
            Assign("missing", ast.List([]), list_type),
            *asked(wanted, inner.columns.needs),
            Return(name("missing")),
        ),
    )
    return hot, cold


def _type(value: Value) -> Expr:
    if isinstance(value, Scaled):
        return name("Fraction" if value.exact else "int")
    return name("date")


def total(subject: "Subject", node: Total, hint: str) -> Value:
    """The column of a total."""
    made = subject.marked(node, hint)
    if node.kind is TotalKind.COUNT:
        count = Scaled(call("count_of", name(made.column)), ONE, (made.column,))
        return subject.columns.partial(f"{hint}_count", count, (), made.need, name("int"))
    assert made.value is not None, "a sum or an extreme has a value"
    if node.kind is TotalKind.SUM:
        return _sum(subject, made, made.value, hint)
    return _extreme(subject, node, made, made.value, hint)


def _sum(subject: "Subject", made: Marked, value: Value, hint: str) -> Value:
    assert isinstance(value, Scaled), "a sum is of numbers"
    zero = scaled_fraction(fixed(ONE * 0)) if value.exact else constant(0)
    added = call("sum_of", name(made.column), zero)
    number = Scaled(added, value.factor, (made.column,), value.exact)
    return subject.columns.partial(f"{hint}_sum", number, (), made.need, _type(value))


def _extreme(subject: "Subject", node: Total, made: Marked, value: Value, hint: str) -> Value:
    """The extreme of the members that count; where none does, what is said for that."""
    assert node.if_none is not None, "an extreme says what it is of no members"
    instead = subject.conditions.expressions.value(node.if_none, f"{hint}_if_none")
    found = call(_EXTREMES[node.kind], name(made.column))
    raw = evolve(value, expression=found, guards=(made.column,))
    extreme = subject.columns.partial(f"{hint}_found", raw, (), made.need, _type(value))
    (first, other), form = alike([extreme, instead])
    nobody = is_(call("some_of", name(made.column)), False)
    otherwise = if_else(nobody, known(other, instead.guards), constant(None))
    known_one = is_not(name(extreme.guards[0]), None)
    chosen = evolve(form, expression=if_else(known_one, first, otherwise), guards=(made.column,))
    need = evolve(made.need, otherwise=instead.guards)
    type_ = _type(chosen)
    return subject.columns.partial(f"{hint}_extreme", chosen, (), need, type_)


def quantified(subject: "Subject", node: Quantified, hint: str) -> tuple[Expr, Marked]:
    """Whether some, every or no member meets the condition."""
    made = subject.marked(node, hint)
    return call(_QUANTIFIERS[node.kind], name(made.column)), made


def records(subject: "Subject", node: Records, hint: str) -> Value:
    """The number or money of the records that count."""
    local = subject.received(node.object)
    window = node.window
    days = tuple_of((constant(window.within.value), constant(window.months), constant(window.days)))
    counted = node.kind is RecordKind.COUNT
    function = "records_count" if counted else "records_fen"
    taken = call(function, name(local), strings(node.items), name("on"), days)
    number = Scaled(taken, ONE if counted else ONE / 100, (local,))
    amount = subject.symbols.facts[node.object, AMOUNT_ALIAS]
    place = subject.places[subject.whose[node.object]]
    need = TableNeed((local,), amount, place)
    return subject.columns.partial(f"{hint}_had", number, (), need, name("int"))
