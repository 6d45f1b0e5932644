"""The rules as nested scopes: each quote with the numbers and names that it has to carry.

An item, an option, the standard or a definition is a scope: it has its own quotes, and it states
numbers. Whatever is stated in a scope is looked for in its own quotes first.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from attrs import frozen

from tiaowen.lockstep.alignment import Owner, Written
from tiaowen.lockstep.written import names_in, spoken_in, window_written, written_in
from tiaowen.model.document import Entry, Measure
from tiaowen.model.expressions import (
    Anchor,
    Condition,
    Expression,
    FactRef,
    Group,
    Item,
    Node,
    Not,
    OpenReadings,
    StandardRef,
)
from tiaowen.model.names import Definition
from tiaowen.model.provisions import (
    Doubt,
    Incomplete,
    NoRule,
    Permission,
    Provision,
    Selection,
    Statement,
    Sum,
)
from tiaowen.model.walk import walk
from tiaowen.source import Span
from tiaowen.wording.citation import list_number
from tiaowen.wording.clauses import CONDITION_LABELS
from tiaowen.wording.steps import STANDARD_LABELS

OPEN_TERM_ROLE = "开放用语"
FREQUENCY_ROLE = "享受次数"
RIGHT_ROLE = "可以申请"
DISCRETION_ROLE = "可以给予"
SOURCED_ROLE = "执行口径"
REMARK_ROLE = "编写说明"


@frozen
class Input:
    """A name that a calculation reads, where it is read."""

    name: str
    span: Span


@frozen
class Scope:
    """A part of a rule with its quotes, its numbers and its names; `parts` are the scopes inside.

    `leaf` is true for a condition that must have a quote. `named` are numbers inside names.
    """

    role: str
    span: Span
    anchors: tuple[Anchor, ...] = ()
    written: tuple[Written, ...] = ()
    named: tuple[Written, ...] = ()
    inputs: tuple[Input, ...] = ()
    parts: tuple["Scope", ...] = ()
    leaf: bool = False

    def walk(self) -> Iterator["Scope"]:
        """This scope and those inside, outer ones first."""
        yield self
        for part in self.parts:
            yield from part.walk()


@frozen
class Reader:
    """Makes scopes; `units` are the units a number in free text may have."""

    units: frozenset[str]

    def entry(self, entry: Entry) -> Scope:
        """The scopes of a block under a measure."""
        match entry:
            case Provision():
                return self._provision(entry)
            case Permission():
                parts = tuple(self._statement(statement) for statement in entry.statements)
                return Scope("依据", entry.span, entry.basis, parts=parts)
            case Definition():
                return self.definition(entry)
            case NoRule():
                return Scope("引文", entry.span, entry.anchors)
            case Incomplete():
                return _incomplete(entry)
            case Doubt():
                return self._doubt(entry)
            case _:
                assert_never(entry)

    def _doubt(self, doubt: Doubt) -> Scope:
        """The readings own the figures they name, and compare with none: that is what is open."""
        written = [*self._spoken(doubt.readings, doubt.span)]
        written += [each for reading in doubt.computed for each in written_in(reading.body)]
        parts = (
            Scope(
                reading.name,
                reading.span,
                inputs=tuple(_inputs(reading.body)),
                parts=tuple(_quotes_of_items(reading.name, reading.body)),
            )
            for reading in doubt.computed
        )
        return Scope("原文", doubt.span, doubt.anchors, named=tuple(written), parts=tuple(parts))

    def definition(self, definition: Definition) -> Scope:
        """A definition with the numbers of its body."""
        span = definition.span
        body = definition.body
        if isinstance(body, OpenReadings):  # its 疑义 has a fault
            return Scope("依据", span, definition.anchors)
        part = self._node("算式", body, (), span)
        return Scope("依据", span, definition.anchors, parts=(part,))

    def measure(self, measure: Measure) -> Scope:
        """What the measure itself quotes: its bodies and its 执行口径."""
        anchors = [anchor for party in measure.bodies for anchor in party.anchors]
        anchors += [anchor for remark in measure.remarks for anchor in remark.anchors]
        return Scope("责任单位", measure.span, tuple(anchors))

    def sourced(self, remarks: Iterable[str], span: Span) -> tuple[Written, ...]:
        """The numbers that 执行口径 state."""
        return tuple(self._spoken(remarks, span))

    def _provision(self, provision: Provision) -> Scope:
        return Scope("依据", provision.span, provision.basis, parts=tuple(self._clauses(provision)))

    def _clauses(self, provision: Provision) -> Iterator[Scope]:
        yield Scope("适用对象", provision.subject.span, provision.subject.anchors)
        if provision.condition is not None:
            label = CONDITION_LABELS[provision.kind]
            yield self._condition(
                label, provision.condition, provision.condition_anchors, provision.condition.span
            )
        yield from self._standard(STANDARD_LABELS[provision.kind], provision)
        if provision.in_force is not None:
            span, written = provision.in_force.span, provision.in_force.window
            days = tuple(window_written(written, span))
            yield Scope("执行期限", span, provision.in_force.anchors, days)
        yield self._frequency(provision)
        yield from _quotes_alone(provision)

    def _frequency(self, provision: Provision) -> Scope:
        """享受次数: what it says may carry a figure, but is no number to compare."""
        words = provision.frequency if isinstance(provision.frequency, str) else ""
        named = tuple(self._spoken((words,), provision.span))
        return Scope(FREQUENCY_ROLE, provision.span, provision.frequency_anchors, named=named)

    def _standard(self, label: str, provision: Provision) -> Iterator[Scope]:
        match provision.standard:
            case Sum(amount=amount, anchors=anchors, span=span):
                yield self._node(label, amount, anchors, span)
            case Selection(options=options):
                for number, option in enumerate(options, 1):
                    role = label + list_number(number)
                    yield self._node(role, option.amount, option.anchors, option.span)
            case _:
                assert_never(provision.standard)

    def _condition(
        self, role: str, condition: Condition, anchors: tuple[Anchor, ...], span: Span
    ) -> Scope:
        return Scope(
            role,
            span,
            anchors,
            tuple(written_in(condition)),
            () if _items(condition) else tuple(self._spoken(names_in(condition), span)),
            parts=tuple(self._item(role, item) for item in _items(condition)),
            leaf=not _items(condition),
        )

    def _item(self, role: str, item: Item) -> Scope:
        return self._condition(role + item.number, item.condition, item.anchors, item.span)

    def _node(
        self, role: str, node: Expression | Condition, anchors: tuple[Anchor, ...], span: Span
    ) -> Scope:
        items = _items(node)
        return Scope(
            role,
            span,
            anchors,
            tuple(written_in(node)),
            tuple(self._spoken(names_in(node), span)),
            tuple(_inputs(node)),
            tuple(self._item(role, item) for item in items),
        )

    def _statement(self, statement: Statement) -> Scope:
        written = tuple(self._spoken((statement.text,), statement.span))
        return Scope(statement.label, statement.span, statement.anchors, written)

    def _spoken(self, words: Iterable[str], span: Span) -> Iterator[Written]:
        for text in words:
            yield from spoken_in(text, span, self.units)


def _quotes_of_items(role: str, node: Node) -> Iterator[Scope]:
    """The quotes of a list inside a reading."""
    for item in _items(node):
        inner = tuple(_quotes_of_items(role + item.number, item.condition))
        yield Scope(role + item.number, item.span, item.anchors, parts=inner)


def _quotes_alone(provision: Provision) -> Iterator[Scope]:
    """Clauses that state no number: their quotes must stand in the text all the same."""
    if provision.discretion is not None:
        role = RIGHT_ROLE if provision.discretion.right else DISCRETION_ROLE
        yield Scope(role, provision.discretion.span, provision.discretion.anchors)
    if provision.fund is not None:
        yield Scope("资金来源", provision.fund.span, provision.fund.anchors)
    for term in provision.open_terms:
        yield Scope(OPEN_TERM_ROLE, term.span, term.anchors)
    for remark in provision.remarks:
        yield Scope(SOURCED_ROLE if remark.sourced else REMARK_ROLE, remark.span, remark.anchors)


def _incomplete(entry: Incomplete) -> Scope:
    """A block whose parts are not known: a quote inside another one is looked for there."""
    texts = [anchor.text for anchor in entry.anchors]
    inner = [a for a in entry.anchors if any(a.text in t and a.text != t for t in texts)]
    outer = tuple(anchor for anchor in entry.anchors if anchor not in inner)
    part = Scope("引文", entry.span, tuple(inner))
    return Scope("依据", entry.span, outer, parts=(part,))


def _items(node: Node) -> tuple[Item, ...]:
    """The numbered items of a list, also of one that is denied."""
    match node:
        case Group(inline=False, items=items):
            return items
        case Not(operand=operand):
            return _items(operand)
        case _:
            return ()


def _inputs(node: Node) -> Iterator[Input]:
    for read in walk(node):
        match read:
            case FactRef(fact=fact, span=span):
                yield Input(fact.name, span)
            case StandardRef(standard=standard, span=span):
                yield Input(standard.name, span)
            case _:
                pass


def measure_owner(measure: Measure) -> Owner:
    """The measure itself as the owner of what it quotes."""
    return Owner("措施", measure.number, measure.number, measure.span)


def owner_of(entry: Entry) -> Owner:
    """What a block is called."""
    match entry:
        case Provision(kind=kind):
            return Owner(kind.value, entry.name, entry.article, entry.span)
        case Permission():
            return Owner("可以事项", entry.name, entry.article, entry.span)
        case Definition(object=subject):
            return Owner("定义", f"{subject}的{entry.name}", entry.article, entry.span)
        case NoRule(reason=reason):
            return Owner(f"不设规则（{reason}）", "", entry.article, entry.span)
        case Doubt():
            return Owner("疑义", entry.name, entry.article, entry.span)
        case Incomplete(kind=kind):
            return Owner(kind, entry.name, entry.article, entry.span)
        case _:
            assert_never(entry)
