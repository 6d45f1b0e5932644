"""The rules as nested scopes: each quote with the numbers and names that it has to carry.

An item, an option, the standard or a definition is a scope: it has its own quotes, and it states
numbers. Whatever is stated in a scope is looked for in its own quotes first.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from attrs import evolve

from tiaowen.frozen import frozen
from tiaowen.lockstep.alignment import Owner, Written
from tiaowen.lockstep.duties import statements_scope, target_scope, task_scope
from tiaowen.lockstep.history import frequency_scope, history_scopes, per_head
from tiaowen.lockstep.open_amounts import compared_in, quota_written, range_written, term_written
from tiaowen.lockstep.scope import (
    DISCRETION_ROLE,
    OPEN_TERM_ROLE,
    REMARK_ROLE,
    RIGHT_ROLE,
    SOURCED_ROLE,
    Input,
    Scope,
)
from tiaowen.lockstep.written import (
    names_in,
    row_written,
    spoken_in,
    window_written,
    written_in,
    written_in_case,
)
from tiaowen.model.document import Entry, Measure
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.entries import entry_kind
from tiaowen.model.expressions import (
    Anchor,
    Cases,
    Condition,
    Expression,
    FactRef,
    Group,
    Holds,
    Item,
    Node,
    Not,
    OpenReadings,
    Reading,
    StandardRef,
)
from tiaowen.model.names import Definition, Standard
from tiaowen.model.provisions import (
    Doubt,
    Incomplete,
    NoRule,
    PerMember,
    Permission,
    Provision,
    Same,
    Selection,
    Sum,
)
from tiaowen.model.results import Former, Part, Parts, Quota, Range, Rate, Stated, Term
from tiaowen.model.walk import walk
from tiaowen.source import Span
from tiaowen.wording.citation import list_number
from tiaowen.wording.clauses import CONDITION_LABELS, MEMBER_LABEL
from tiaowen.wording.steps import label_of


@frozen
class Reader:
    """Makes scopes; `units` are the units a number in free text may have."""

    units: frozenset[str]

    def entry(self, entry: Entry) -> Scope:
        """The scopes of a block under a measure."""
        match entry:
            case Provision():
                return self._provision(entry)
            case Permission() | Encouragement():
                return statements_scope(entry, self._spoken)
            case Task():
                return task_scope(entry, self._spoken)
            case Target():
                return target_scope(entry, self._spoken)
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
        """The readings own the figures they name; those that are computed state numbers, too."""
        named = [*self._spoken(doubt.readings, doubt.span)]
        named += [each for reading in doubt.computed for each in written_in(reading.body)]
        parts = tuple(map(self._reading, doubt.computed))
        return Scope("原文", doubt.span, doubt.anchors, named=tuple(named), parts=parts)

    def _reading(self, reading: Reading) -> Scope:
        """A reading: it needs no quote, for it is one of several."""
        scope = self._node(reading.name, reading.body, (), reading.span)
        return _without_leaves(evolve(scope, named=()))

    def definition(self, definition: Definition) -> Scope:
        """A definition with the numbers of its body."""
        span = definition.span
        body = definition.body
        if isinstance(body, OpenReadings):  # its 疑义 has a fault
            return Scope("依据", span, definition.anchors)
        part = self._node("算式", body, (), span)
        return Scope("依据", span, definition.anchors, parts=(part,))

    def standard(self, standard: Standard) -> Scope:
        """A 公布标准 with the days and values of its rows."""
        rows = tuple(each for row in standard.values for each in row_written(row, standard.type))
        part = Scope("各行", standard.span, written=rows)
        return Scope("依据", standard.span, standard.anchors, parts=(part,))

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
        yield from self._standard(provision)
        for role, window in (("执行期限", provision.in_force), ("申请期限", provision.filing)):
            if window is not None:
                days = tuple(window_written(window.window, window.span))
                yield Scope(role, window.span, window.anchors, days)
        if provision.term is not None:
            yield self._term(provision.term)
        yield from map(self._former, provision.former)
        yield frequency_scope(provision, self._spoken)
        yield from history_scopes(provision, self._spoken)
        yield from _quotes_alone(provision)

    def _per_member(self, label: str, each: PerMember) -> Iterator[Scope]:
        """What one member gives: the conditions, the amount (for a head), to whom it is paid."""
        head = each.span.text.partition("，")[0]
        named = tuple(self._spoken((head,), each.span))
        yield Scope(label, each.span, each.anchors, named=named)
        yield from map(per_head, self._standard(each.provision))
        inner = each.provision
        if inner.condition is not None:
            anchors, span = inner.condition_anchors, inner.condition.span
            yield self._condition(MEMBER_LABEL, inner.condition, anchors, span)
        if each.payee is not None:
            yield Scope("付给", each.payee.span, each.payee.anchors)

    def _standard(self, provision: Provision) -> Iterator[Scope]:  # noqa: C901 - one case a kind
        """The standard with its numbers; of 标准同X only the quotes: the numbers are those of X."""
        standard, label = provision.standard, label_of(provision.kind, provision.result)
        match standard:
            case Sum() | Rate():
                yield self._node(label, standard.amount, standard.anchors, standard.span)
            case Quota():
                yield evolve(
                    self._node(label, standard.amount, standard.anchors, standard.span),
                    written=tuple(quota_written(standard)),
                )
            case Selection(options=options):
                for number, option in enumerate(options, 1):
                    role = label + list_number(number)
                    yield self._node(role, option.amount, option.anchors, option.span)
            case Range():
                yield self._range(label, standard, standard.anchors)
            case Parts(parts=parts):
                for number, part in enumerate(parts, 1):
                    yield self._part(label + list_number(number), part)
            case Stated(text=text):
                spoken = tuple(self._spoken((text,), standard.span))
                yield Scope(label, standard.span, standard.anchors, spoken)
            case PerMember():
                yield from self._per_member(label, standard)
            case Same():
                yield Scope(label, standard.span, standard.anchors)
            case _:
                assert_never(standard)

    def _part(self, role: str, part: Part) -> Scope:
        if isinstance(part.amount, Range):
            return self._range(role, part.amount, part.anchors)
        return self._node(role, part.amount, part.anchors, part.span)

    def _range(self, role: str, amount: Range, anchors: tuple[Anchor, ...]) -> Scope:
        """A range: its ends are bounds, whatever words the text has for them."""
        names = (name for end in amount.ends for name in names_in(end))
        return Scope(
            role,
            amount.span,
            anchors,
            tuple(range_written(amount)),
            tuple(self._spoken(names, amount.span)),
            tuple(each for end in amount.ends for each in _inputs(end)),
        )

    def _term(self, term: Term) -> Scope:
        return Scope("享受期限", term.span, term.anchors, tuple(term_written(term)))

    def _former(self, former: Former) -> Scope:
        """What was before states its figures, and with them the comparison words beside them."""
        written = tuple(compared_in(former.text, former.span, self.units))
        return Scope(former.kind.value, former.span, former.anchors, written)

    def _condition(
        self, role: str, condition: Condition, anchors: tuple[Anchor, ...], span: Span
    ) -> Scope:
        if (cases := _cases(condition)) is not None:
            return Scope(role, span, anchors, parts=tuple(self._by_cases(role, cases, leaf=True)))
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
        items, cases = _items(node), _cases(node)
        parts = () if cases is None else tuple(self._by_cases(role, cases, leaf=False))
        return Scope(
            role,
            span,
            anchors,
            tuple(written_in(node)),
            tuple(self._spoken(names_in(node), span)),
            tuple(_inputs(node)),
            (*parts, *(self._item(role, item) for item in items)),
        )

    def _by_cases(self, role: str, cases: Cases, *, leaf: bool) -> Iterator[Scope]:
        """A scope for each case, and one for 按排列在前的执行, which needs a quote of its own."""
        for case in cases.cases:
            test = () if case.condition is None else tuple(names_in(case.condition))
            yield Scope(
                role + case.number,
                case.span,
                case.anchors,
                tuple(written_in_case(case)),
                tuple(self._spoken((*test, *names_in(case.value)), case.span)),
                leaf=leaf,
            )
        if cases.order is not None:
            yield Scope(role, cases.order.span, cases.order.anchors, claims=True)

    def _spoken(self, words: Iterable[str], span: Span) -> Iterator[Written]:
        for text in words:
            yield from spoken_in(text, span, self.units)


def _without_leaves(scope: Scope) -> Scope:
    parts = tuple(map(_without_leaves, scope.parts))
    return evolve(scope, parts=parts, leaf=False, claims=False)


def _quotes_alone(provision: Provision) -> Iterator[Scope]:
    """Clauses that state no number: their quotes must stand in the text all the same."""
    if provision.discretion is not None:
        role = RIGHT_ROLE if provision.discretion.right else DISCRETION_ROLE
        yield Scope(role, provision.discretion.span, provision.discretion.anchors)
    if provision.fund is not None:
        yield Scope("资金来源", provision.fund.span, provision.fund.anchors)
    for body in provision.responsible:
        yield Scope("责任单位", body.span, body.anchors)
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


def _cases(node: Node) -> Cases | None:
    """The cases that a value or condition consists of, also those of a condition that is denied."""
    match node:
        case Cases():
            return node
        case Holds(operand=Cases() as cases):
            return cases
        case Not(operand=operand):
            return _cases(operand)
        case _:
            return None


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


def standard_owner(standard: Standard) -> Owner:
    """A 公布标准 as the owner of what it quotes."""
    return Owner("公布标准", standard.name, standard.article, standard.span)


def owner_of(entry: Entry) -> Owner:
    """What a block is called."""
    match entry:
        case Provision(kind=kind):
            return Owner(kind.value, entry.name, entry.article, entry.span)
        case Permission() | Task() | Target() | Encouragement():
            return Owner(entry_kind(entry), entry.name, entry.article, entry.span)
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
