"""Random cases that stand on the edges of what a provision says."""

from datetime import date, timedelta
from fractions import Fraction

from attrs import frozen
from hypothesis import strategies as st

from support.random_models import FACTS, FEN, GIVEN, ROLES, SIZES, TABLE, Writer
from tiaowen.model.document import Document, FactInput
from tiaowen.model.expressions import DateLiteral, Literal, Progressive
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
    nodes = provision_nodes(provision)
    bodies = tuple(each.body for each in definitions_used(nodes))
    numbers: dict[str, list[Fraction]] = {}
    days = [date(2020, 2, 29), date(2019, 2, 28), date.max, date.min, *_ends(document, provision)]
    for node in walk_all((*nodes, *bodies)):
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


def _ends(document: Document, provision: Provision) -> list[date]:
    window = None if provision.in_force is None else provision.in_force.window
    found = (
        *(() if window is None else (window.start, window.end)),
        document.identity.effective,
        document.identity.expiry,
        *(row.start for row in TABLE.values),
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
            return frozenset(role for role in ROLES if writer.upto(1))
        case FactKind.CHOICE:
            return writer.pick(SIZES)
        case FactKind.TEXT:
            return writer.pick(("", "甲", '"""'))
        case _:
            return _number(writer, each, edges)


@st.composite
def cases(draw: st.DrawFn, document: Document, provision: Provision) -> Case:
    """A case on the edges of a provision; most often with some facts unknown."""
    writer, edges = Writer(draw), edges_of(document, provision)
    unknown = writer.pick((0, 1, 4))

    def given(each: Fact | Standard) -> FactInput:
        return None if writer.upto(9) < unknown else _value(writer, each, edges)

    facts = {each.alias: given(each) for each in FACTS}
    standard = provision.result
    options = standard.options if isinstance(standard, Selection) else ()
    choice = writer.pick((None, *range(1, len(options) + 1)))
    return Case(writer.pick(edges.days), facts, {GIVEN.alias: given(GIVEN)}, choice)
