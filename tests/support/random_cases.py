"""Random cases that stand on the edges of what a provision says."""

from datetime import date, timedelta
from fractions import Fraction

from attrs import frozen
from hypothesis import strategies as st

from support.random_models import FEN, LEAST_WAGE, TABLE, Writer
from tiaowen.model.document import Document, FactInput
from tiaowen.model.expressions import DateLiteral, FactRef, Literal, Node, Progressive, StandardRef
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import Provision, Selection
from tiaowen.model.types import Choice, FactKind, Number
from tiaowen.model.walk import definitions_used, provision_nodes, walk_all
from tiaowen.reference import Case

SMALLEST = {
    FactKind.INTEGER: Fraction(1),
    FactKind.PERIOD: Fraction(1),
    FactKind.RATIO: Fraction(1, 10_000),
}
"""The step from a value to its neighbour; 0.01 for every other kind."""


@frozen
class Edges:
    """The numbers (unit → values) and days that a provision speaks of."""

    numbers: dict[str, list[Fraction]]
    days: list[date]


def edges_of(document: Document, provision: Provision) -> Edges:
    """Every constant, the ends of bands and windows, leap days; days with the days beside them."""
    numbers: dict[str, list[Fraction]] = {}
    days = [date(2020, 2, 29), date(2019, 2, 28), date.max, date.min, *_ends(document, provision)]
    for node in _nodes(provision):
        match node:
            case Literal(value=value, type=type_):
                numbers.setdefault(str(type_.unit), []).append(value)
            case Progressive(bands=bands):
                numbers.setdefault("元", []).extend(band.lower for band in bands)
            case DateLiteral(value=day):
                days.append(day)
            case _:
                pass
    return Edges(numbers, [near for each in days for near in _neighbours(each)])


def _nodes(provision: Provision) -> list[Node]:
    """All that a provision is computed from, definitions included."""
    nodes = provision_nodes(provision)
    bodies = tuple(each.body for each in definitions_used(nodes))
    return list(walk_all((*nodes, *bodies)))


def _names_read(provision: Provision) -> frozenset[str]:
    """Aliases of the facts and standards on which a decision can depend."""
    found: set[str] = set()
    for node in _nodes(provision):
        match node:
            case FactRef(fact=fact):
                found.add(fact.alias)
            case StandardRef(standard=standard):
                reads = () if standard.reads is None else (standard.reads,)
                found.update(each.alias for each in (standard, *standard.keys, *reads))
            case _:
                pass
    if provision.in_force is not None and provision.in_force.reads is not None:
        found.add(provision.in_force.reads.alias)
    return frozenset(found)


def _ends(document: Document, provision: Provision) -> list[date]:
    clauses = (provision.in_force, provision.filing)
    windows = (each.window for each in clauses if each is not None)
    found = (
        *(day for window in windows for day in (window.start, window.end)),
        document.identity.effective,
        document.identity.expiry,
        *(row.start for row in (*TABLE.values, *LEAST_WAGE.values)),
    )
    return [each for each in found if isinstance(each, date)]


def _neighbours(day: date) -> list[date]:
    one = timedelta(days=1)
    before = [] if day == date.min else [day - one]
    return [day, *before, *([] if day == date.max else [day + one])]


def _number(writer: Writer, each: Fact | Standard, edges: Edges) -> Fraction:
    """A value that the fact may have: an edge or its neighbour, zero, one step, or anything."""
    assert isinstance(each.type, Number)
    unit, step = str(each.type.unit), SMALLEST.get(each.kind, FEN)
    near = [Fraction(0), step, *edges.numbers.get(unit, ())]
    value = writer.pick(near) if writer.upto(2) else writer.literal(unit).value
    moved = round(value / step) * step + writer.pick((Fraction(0), -step, step))
    if isinstance(each, Fact) and each.limits.may_be_negative:
        return writer.pick((moved, -moved))
    return max(moved, Fraction(0))


def _value(writer: Writer, each: Fact | Standard, edges: Edges) -> FactInput:
    match each.kind:
        case FactKind.BOOL | FactKind.ASSESSED:
            return writer.pick((True, False))
        case FactKind.DATE:
            return writer.pick(edges.days)
        case FactKind.CHOICE if isinstance(each.type, Choice) and each.type.multiple:
            return frozenset(option for option in each.type.options if writer.upto(1))
        case FactKind.CHOICE:
            assert isinstance(each.type, Choice)
            return writer.pick(each.type.options)
        case FactKind.TEXT:
            return writer.pick(("", "甲", '"""'))
        case _:
            return _number(writer, each, edges)


@st.composite
def cases(draw: st.DrawFn, document: Document, provision: Provision) -> Case:
    """A case on the edges of a provision; most often with some facts unknown."""
    writer, edges, names = Writer(draw), edges_of(document, provision), _names_read(provision)
    unknown = writer.pick((0, 1, 4))

    def given(each: Fact | Standard) -> FactInput:
        if each.alias not in names or writer.upto(9) < unknown:
            return None
        return _value(writer, each, edges)

    facts = {each.alias: given(each) for each in document.object(provision.subject.name).facts}
    standards = {each.alias: given(each) for each in document.standards if each.given_by_user}
    standard = provision.result
    options = standard.options if isinstance(standard, Selection) else ()
    choice = writer.pick((None, *range(1, len(options) + 1)))
    return Case(writer.pick(edges.days), facts, standards, choice)
