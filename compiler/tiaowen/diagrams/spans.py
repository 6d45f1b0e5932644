"""Which days a provision speaks of: windows, published standards by date, days its conditions name."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from attrs import frozen

from tiaowen.model.document import Document
from tiaowen.model.expressions import (
    Between,
    Comparator,
    Compare,
    Condition,
    DateLiteral,
    DateShift,
    Node,
    Not,
    OpenReadings,
    StandardRef,
)
from tiaowen.model.names import Standard
from tiaowen.model.provisions import Frequency, Provision
from tiaowen.model.totals import Quantified
from tiaowen.model.types import FactKind, Number
from tiaowen.model.walk import all_nodes, walk, walk_all
from tiaowen.values.periods import Window
from tiaowen.values.printing import format_date, format_number
from tiaowen.values.units import DIMENSIONLESS
from tiaowen.wording import ProvisionPlan, phrase
from tiaowen.wording.phrase import record_window_words
from tiaowen.wording.reads import definitions_of

_DAY: Final = timedelta(days=1)


@frozen
class Track:
    """Days with what they are called. `open_` for a reading that nobody has adopted."""

    name: str
    days: Window
    open_: bool = False

    @property
    def words(self) -> str:
        """Its name, its first and its last day, both written out."""
        return f"{self.name}：{days_words(self.days)}"


@frozen
class Spans:
    """Tracks with days of the calendar, and the words of those that count from a day of the case."""

    tracks: tuple[Track, ...]
    relative: tuple[str, ...]


def days_words(days: Window) -> str:
    """2019年1月1日（含当日）至2019年12月31日（含当日）; a single day by itself."""
    match days.start, days.end:
        case date() as start, date() as end if start == end:
            return format_date(start)
        case date() as start, date() as end:
            return f"{format_date(start)}（含当日）至{format_date(end)}（含当日）"
        case date() as start, None:
            return f"自{format_date(start)}起（含当日）"
        case None, date() as end:
            return f"至{format_date(end)}止（含当日）"
        case _:
            return "不限定日期"


def spans_of(document: Document, plan: ProvisionPlan) -> Spans | None:
    """All of them; None where nothing but the dates of the document itself is dated."""
    nodes = _nodes(plan.provision)
    own = (*_windows(plan), *_standards(nodes), *_conditions(nodes), *_readings(nodes))
    if not own:
        return None
    return Spans((*_document(document), *own), tuple(dict.fromkeys(_relative(plan, nodes))))


def _nodes(provision: Provision) -> tuple[Node, ...]:
    """What the provision is made of, with the definitions it reads."""
    nodes = tuple(all_nodes(provision))
    bodies = [each.body for each in definitions_of(nodes)]
    return (*walk_all(nodes), *walk_all(bodies))


def _document(document: Document) -> Iterator[Track]:
    identity = document.identity
    for name, day in (("成文日期", identity.issued), ("施行日期", identity.effective)):
        if isinstance(day, date):
            yield Track(name, Window(day, day))
    if identity.validity is not None and identity.validity.end is not None:
        yield Track("文件有效期", identity.validity)


def _windows(plan: ProvisionPlan) -> Iterator[Track]:
    if plan.window is not None:
        yield Track("执行期限", plan.window)
    if plan.filing is not None:
        yield Track("申请期限", plan.filing)


# --- published standards


def _standards(nodes: Sequence[Node]) -> Iterator[Track]:
    read = dict.fromkeys(each.standard.name for each in nodes if isinstance(each, StandardRef))
    known = {each.standard.name: each.standard for each in nodes if isinstance(each, StandardRef)}
    for name in read:
        yield from _rows(known[name])


def _rows(standard: Standard) -> Iterator[Track]:
    """A track for each day on which a row begins, up to the next such day."""
    starts = sorted({each.start for each in standard.values})
    for start, following in zip(starts, [*starts, None][1:], strict=True):
        end = None if following is None else following - _DAY
        rows = (each for each in standard.values if each.start == start)
        values = "、".join("".join((*each.keys, _value(standard, each.value))) for each in rows)
        yield Track(f"{standard.name}（{values}）", Window(start, end))


def _value(standard: Standard, value: Fraction) -> str:
    unit = standard.type.unit if isinstance(standard.type, Number) else DIMENSIONLESS
    return format_number(value, "%" if standard.kind is FactKind.RATIO else unit)


# --- days that conditions name


def _conditions(nodes: Sequence[Node]) -> Iterator[Track]:
    """Conditions that compare with a day of the calendar; those of readings have tracks of their own."""
    elsewhere = _turned(nodes) | {id(node) for node, _ in _of_readings(nodes)}
    for node in nodes:
        if id(node) not in elsewhere and (found := _dated(node)) is not None:
            yield Track(*found)


def _turned(nodes: Sequence[Node]) -> set[int]:
    """What stands in a contrary or in a count: the days on which it holds are not those that are asked for."""
    around = (each for each in nodes if isinstance(each, Not | Quantified))
    return {id(node) for each in around for node in walk(each) if node is not each}


def _readings(nodes: Sequence[Node]) -> Iterator[Track]:
    turned = _turned(nodes)
    for node, name in _of_readings(nodes):
        if id(node) not in turned and (found := _dated(node)) is not None:
            yield Track(f"{name}，{found[0]}", found[1], open_=True)


def _of_readings(nodes: Sequence[Node]) -> Iterator[tuple[Node, str]]:
    for doubt in nodes:
        if isinstance(doubt, OpenReadings):
            for reading in doubt.readings:
                name = f"尚待明确“{doubt.doubt}”{reading.name}（{reading.label}）"
                yield from ((node, name) for node in walk(reading.body))


def _dated(node: Node) -> tuple[str, Window] | None:
    """The date that a condition reads, and the days on which it holds."""
    match node:
        case Compare(comparator=comparator, left=left, right=DateLiteral(value=day)):
            days = _side(comparator, day)
            return None if days is None else (phrase(left), days)
        case Between(subject=left, low=DateLiteral(value=first), high=DateLiteral(value=last)):
            return (phrase(left), Window(first, last)) if first <= last else None
        case _:
            return None


def _side(comparator: Comparator, day: date) -> Window | None:
    match comparator:
        case Comparator.GE:
            return Window(day, None)
        case Comparator.LE:
            return Window(None, day)
        case Comparator.GT if day < date.max:
            return Window(day + _DAY, None)
        case Comparator.LT if day > date.min:
            return Window(None, day - _DAY)
        case Comparator.EQ:
            return Window(day, day)
        case _:
            return None


def _relative(plan: ProvisionPlan, nodes: Sequence[Node]) -> Iterator[str]:
    """Periods that count from a day of the case: 自首次享受起2年内, 享受期限."""
    for node in nodes:
        if isinstance(node, Compare | Between) and _counts(node):
            yield phrase(node)
    frequency, term = plan.provision.frequency, plan.provision.term
    if isinstance(frequency, Frequency) and (words := record_window_words(frequency.window)):
        yield f"享受次数：{words}"
    if term is not None and term.silent is None:
        yield f"享受期限：{plan.text.term}"


def _counts(condition: Condition) -> bool:
    return any(isinstance(each, DateShift) for each in walk(condition))
