"""Random cases that stand on the edges of what a provision says."""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from support.random_models import Writer
from support.random_names import (
    FEN,
    LEAST_WAGE,
    TABLE,
)
from tiaowen.model.document import Document, FactInput, Received
from tiaowen.model.expressions import DateLiteral, FactRef, Literal, Node, Progressive, StandardRef
from tiaowen.model.history import Outcome, Records
from tiaowen.model.names import Fact, Object, Standard
from tiaowen.model.provisions import Provision, Selection
from tiaowen.model.types import Choice, FactKind, Number
from tiaowen.model.walk import all_nodes, definitions_used, walk_all
from tiaowen.reference import Case
from tiaowen.runtime.history import RECORDS_ALIAS
from tiaowen.wording.names import object_texts

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
    nodes = all_nodes(provision)
    bodies = tuple(each.body for each in definitions_used(nodes))
    found = list(walk_all((*nodes, *bodies)))
    others = [each.provision for each in found if isinstance(each, Outcome)]
    return [*found, *(node for each in others for node in _nodes(each))]


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
            case Outcome(reads=Fact(alias=alias)):
                found.add(alias)
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


def _subject(
    writer: Writer,
    document: Document,
    described: Object,
    given: Callable[[Fact], FactInput],
    edges: Edges,
    recorded: dict[str, tuple[str, ...]],
) -> dict[str, Any]:
    """The facts of a subject; its lists with none to three members, or unknown; its records."""
    found: dict[str, Any] = {each.alias: given(each) for each in described.facts}
    for each in described.lists:
        member, count = document.object(each.member), writer.pick((1, 2, 0, 3, None))
        found[each.alias] = (
            None
            if count is None
            else tuple(
                _subject(writer, document, member, given, edges, recorded) for _ in range(count)
            )
        )
    if described.name in recorded:
        found[RECORDS_ALIAS] = _records(writer, edges, recorded[described.name])
    return found


def _recorded(document: Document, provision: Provision) -> dict[str, tuple[str, ...]]:
    """What the 已享受情况 that a decision reads may name, by object."""
    read = {each.object for each in _nodes(provision) if isinstance(each, Records)}
    known = object_texts(document) if read else ()
    return {each.name: each.items for each in known if each.name in read}


def _records(writer: Writer, edges: Edges, items: tuple[str, ...]) -> tuple[Received, ...] | None:
    """None to two records of items that the document knows, or nothing known of them."""
    count = writer.pick((0, 0, 1, 2, None))
    if count is None:
        return None
    return tuple(
        Received(
            writer.pick(items),
            writer.pick(edges.days),
            writer.pick((Fraction(0), Fraction(100), Fraction(6000), None)),
        )
        for _ in range(count)
    )


@st.composite
def cases(draw: st.DrawFn, document: Document, provision: Provision) -> Case:
    """A case on the edges of a provision; most often with some facts unknown."""
    writer, edges, names = Writer(draw), edges_of(document, provision), _names_read(provision)
    unknown = writer.pick((0, 1, 4))

    def given(each: Fact | Standard) -> FactInput:
        if each.alias not in names or writer.upto(9) < unknown:
            return None
        return _value(writer, each, edges)

    subject, recorded = document.object(provision.subject.name), _recorded(document, provision)
    facts = _subject(writer, document, subject, given, edges, recorded)
    standards = {each.alias: given(each) for each in document.standards if each.given_by_user}
    standard = provision.result
    options = standard.options if isinstance(standard, Selection) else ()
    choice = writer.pick((None, *range(1, len(options) + 1)))
    return Case(writer.pick(edges.days), facts, standards, choice)
