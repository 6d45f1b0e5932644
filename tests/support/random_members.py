"""Random documents with lists of members, in two levels.

An 企业 has 职工, a 职工 has 子女. Drawn besides all that `random_models` draws: totals and quantifiers,
definitions of members that read their owners, records of what was had, the outcome of another
provision, and results for each member.
"""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from hypothesis import strategies as st

from support.nodes import (
    HERE,
    all_of,
    any_of,
    compare,
    number_type,
)
from support.random_history import History
from support.random_member_names import (
    AT_SCHOOL,
    BORN,
    CHILD,
    CHILD_BORN,
    GROUP,
    GROUPS,
    JOBLESS,
    LISTS,
    NUMBERS_OF,
    OBJECTS,
    OTHER_POLICY,
    OWNERS,
    SHARED,
    WORKER,
    WORKER_NEED,
    WORKERS,
)
from support.random_models import records, times_had
from support.random_names import (
    ARTICLE,
    BODY,
    DEFINITION_NAMES,
    OWNER,
    REGISTERED,
    STANDARDS,
)
from tiaowen.model.document import Document, Identity
from tiaowen.model.expressions import (
    Arithmetic,
    Comparator,
    Condition,
    DefinitionRef,
    Expression,
    FactRef,
    Group,
    Holds,
    Literal,
    Node,
    Operator,
    Round,
)
from tiaowen.model.history import Outcome, OutcomeKind, RecordKind, Records, RecordWindow
from tiaowen.model.names import Definition, Fact
from tiaowen.model.provisions import (
    Computed,
    Party,
    PerMember,
    Provision,
    ProvisionKind,
    Sum,
)
from tiaowen.model.results import Parts, Range
from tiaowen.model.totals import Quantified, QuantifierKind, Total, TotalKind
from tiaowen.model.types import Bool, Date, Number
from tiaowen.model.walk import children, definitions_used, walk_all
from tiaowen.values.periods import Window
from tiaowen.values.rounding import RoundingMode
from tiaowen.values.units import Unit


class MembersWriter(History):
    """Draws in the terms of the object it stands inside; what an owner has may be read there too."""

    def __init__(self, draw: st.DrawFn, *, unwritten: bool = False) -> None:
        super().__init__(draw, unwritten=unwritten)
        self.made: list[Provision] = []
        self.windows: dict[str, tuple[Window | None, Fact | None]] = {}

    @property
    def path(self) -> tuple[str, ...]:
        """The object it stands inside and those above."""
        found = [self.inside]
        while found[-1] in OWNERS:
            found.append(OWNERS[found[-1]])
        return tuple(found)

    # --- names

    def _readable(self) -> str:
        """An object whose facts are read: most often its own."""
        return self.pick((self.inside, self.inside, self.inside, *self.path))

    def number_facts(self, unit: str) -> tuple[Fact, ...]:
        name = self._readable()
        return super().number_facts(unit) if name == OWNER else NUMBERS_OF[name].get(unit, ())

    def flags(self) -> tuple[Fact, ...]:
        own = {WORKER: (JOBLESS, WORKER_NEED), CHILD: (AT_SCHOOL,)}
        return own.get(self._readable()) or super().flags()

    def dates(self) -> tuple[Fact, ...]:
        return {WORKER: (BORN,), CHILD: (CHILD_BORN,)}.get(self._readable()) or super().dates()

    def choices(self) -> tuple[tuple[Fact, tuple[str, ...]], ...]:
        return ((GROUP, GROUPS),) if self.inside == WORKER else super().choices()

    def _of_type(self, type_: object) -> list[Definition]:
        return [each for each in super()._of_type(type_) if each.object in self.path]

    # --- members

    def _makers_of(self, unit: str) -> tuple[Callable[[str, int], Expression], ...]:
        found = super()._makers_of(unit)
        if self.inside in LISTS and unit in ("人", "元", "元/月", "月"):
            found = (*found, self._total, self._total)
        found = (*found, self._outcome) if self._outcomes(unit) else found
        return (*found, self._money_had) if unit == "元" else found

    def _total(self, unit: str, depth: int) -> Expression:
        """A count, a sum or an extreme of the members in the unit."""
        members = LISTS[self.inside]
        kinds = (TotalKind.SUM, TotalKind.HIGHEST, TotalKind.LOWEST)
        kind = TotalKind.COUNT if unit == "人" else self.pick(kinds)
        extreme = kind in (TotalKind.HIGHEST, TotalKind.LOWEST)
        if_none = self.leaf(unit) if extreme else None
        with self.within(members.member):
            condition = self.condition(min(depth, 1), None) if self.upto(2) else None
            value = None if unit == "人" else self.number(unit, min(depth, 1))
        if value is not None and kind is TotalKind.SUM and divides(value):
            value = Round(
                value, RoundingMode.HALF_UP, Fraction(1), number_type(unit), "", span=HERE
            )
        return Total(kind, members, condition, value, if_none, number_type(unit), span=HERE)

    def date_expression(self, depth: int) -> Expression:
        if depth == 0 or self.inside not in LISTS or self.upto(4):
            return super().date_expression(depth)
        members = LISTS[self.inside]
        if_none = super().date_expression(0)
        with self.within(members.member):
            condition = self.condition(0, None) if self.upto(1) else None
            value = super().date_expression(0)
        kind = self.pick((TotalKind.EARLIEST, TotalKind.LATEST))
        return Total(kind, members, condition, value, if_none, Date(), span=HERE)

    def condition(self, depth: int, level: int | None = 0) -> Condition:
        match self.upto(9):
            case 9 if self.inside in LISTS:
                return self._quantified(depth)
            case 8 if self.inside in LISTS:
                return self._counted()
            case 7:
                return self._times_had()
            case 6 if self.made:
                eligible = self._of(self.pick(self.made), OutcomeKind.ELIGIBLE, Bool())
                return Holds(eligible, span=HERE)
            case _:
                return super().condition(depth, level)

    def _quantified(self, depth: int) -> Condition:
        members = LISTS[self.inside]
        with self.within(members.member):
            inner = self.condition(min(depth, 1), None)
        return Quantified(self.pick(tuple(QuantifierKind)), members, inner, span=HERE)

    def _counted(self) -> Condition:
        """A count beside a small number, on either side."""
        count = self._total("人", 1)
        few = Literal(Fraction(self.upto(3)), number_type("人"), "", span=HERE)
        sides = (count, few) if self.upto(2) else (few, count)
        return compare(self.pick(tuple(Comparator)), *sides)

    # --- what was had before, and other provisions

    def _had(self, kind: RecordKind) -> Records | None:
        """All that the subject had of a 扶持事项 of the document, None where there is none."""
        names = [name for kind_, name in self.planned if kind_ is ProvisionKind.SUPPORT]
        return records(kind, (self.pick(names),), RecordWindow(), self.inside) if names else None

    def _money_had(self, unit: str, depth: int) -> Expression:
        del depth
        had = self._had(RecordKind.MONEY)
        return self.leaf(unit) if had is None else had

    def _times_had(self) -> Condition:
        had = self._had(RecordKind.COUNT)
        if had is None:
            return super().condition(0, None)
        return times_had(self.pick(tuple(Comparator)), had, self.upto(2))

    def _outcomes(self, unit: str) -> list[tuple[Provision, OutcomeKind]]:
        """What may be read of the provisions that are made, in the unit."""
        return [
            (each, kind)
            for each in self.made
            for kind, own in money_of(each.result)
            if own == Unit.parse(unit)
        ]

    def _outcome(self, unit: str, depth: int) -> Expression:
        del depth
        found = self._outcomes(unit)
        return self._of(*self.pick(found), number_type(unit)) if found else self.leaf(unit)

    def _of(self, provision: Provision, kind: OutcomeKind, type_: Bool | Number) -> Outcome:
        window, reads = self.windows[provision.name]
        return Outcome(provision, kind, window, reads, type_, span=HERE)

    def tells_whose(self, bodies: Sequence[Expression | Condition]) -> bool:
        """Whether a name is read that the object alone has; the 企业 is meant where none is."""
        return self.inside == OWNER or any(
            each.object == self.inside and each.name not in SHARED
            for body in bodies
            for each in outermost(body)
        )

    # --- provisions

    def add(self, index: int, identity: Identity) -> None:
        made = self.provision(index)
        own = made.in_force
        window = (identity.validity, None) if own is None else (own.window, own.reads)
        self.windows[made.name] = window
        self.made.append(made)

    def document(self) -> Document:
        """The document that was drawn."""
        identity, first = self.identity(), self.upto(len(DEFINITION_NAMES) - 1)
        self.plan()
        for _ in range(self.upto(3)):
            self.define(first)
        named = tuple(self._definitions)
        for index in range(len(self.planned)):
            self.add(index, identity)
        measure = self.measure((*(self.entry(each) for each in named), *self.made))
        registered = (*REGISTERED, OTHER_POLICY)
        definitions = (*named, *self.remaining)
        return Document(identity, OBJECTS, definitions, STANDARDS, registered, (measure,), ())

    def define(self, first: int) -> Definition:
        with self.within(self.pick((OWNER, WORKER, WORKER, CHILD))):
            return super().define(first)

    def own_standard(self, kind: ProvisionKind, index: int) -> Computed:
        if self.upto(2):
            return super().own_standard(kind, index)
        return self.for_whole(index, self.per_member())

    def per_member(self) -> PerMember:
        """A decision for each 职工; `for_whole` gives it the name of the provision."""
        quotes = self.quotes()
        with self.within(WORKER):
            amount = self._amount() if self.unwritten else self.number("元", 2)
            standard = Sum(amount, (), span=HERE) if self.upto(2) else self.range("元", quotes)
            condition = self._for_one() if self.upto(3) else None
            carried = () if isinstance(condition, Group | None) else self.carrying(condition)
        party = Party(WORKER, (), span=HERE)
        inner = Provision(
            kind=ProvisionKind.SUPPORT,
            name="",
            alias="",
            article=ARTICLE,
            basis=(),
            subject=party,
            condition=condition,
            condition_anchors=carried,
            standard=standard,
            in_force=None,
            discretion=None,
            fund=None,
            frequency=None,
            open_terms=(),
            remarks=(),
            span=HERE,
        )
        payee = self.pick((None, self.party(OWNER), self.party(WORKER), self.party(BODY)))
        return PerMember(WORKERS, inner, self.pick(("", "吸纳")), payee, quotes, span=HERE)

    def _for_one(self) -> Condition:
        """The condition of a member: a list of which all or one must hold, or a line."""
        if self.upto(1):
            return self.condition(1, None)
        items = [self._item(index, 1, 0) for index in range(2 + self.upto(1))]
        return (all_of if self.upto(1) else any_of)(*items)


def money_of(result: Computed) -> tuple[tuple[OutcomeKind, Unit], ...]:
    """The numbers that may be read of a result, each with its unit."""
    match result:
        case PerMember(provision=inner):
            return money_of(inner.result)
        case Sum(amount=amount) if isinstance(amount.type, Number):
            return ((OutcomeKind.AMOUNT, amount.type.unit),)
        case Range(lower=lower, upper=upper, unit=unit):
            ends = ((OutcomeKind.LOWER, lower), (OutcomeKind.UPPER, upper))
            return tuple((kind, unit) for kind, end in ends if end is not None)
        case Parts(parts=parts, unit=unit):
            exact = not any(isinstance(each.amount, Range) for each in parts)
            return ((OutcomeKind.AMOUNT, unit),) if exact else ()
        case _:
            return ()


def outermost(node: Node) -> Iterator[Fact | Definition]:
    """What is read outside every list."""
    match node:
        case FactRef(fact=fact):
            yield fact
        case DefinitionRef(definition=named):
            yield named
        case Total(if_none=if_none):
            yield from () if if_none is None else outermost(if_none)
        case Quantified():
            pass
        case _:
            for each in children(node):
                yield from outermost(each)


def divides(node: Node) -> bool:
    """Whether a value comes from a division, so that it must be rounded before it is summed."""
    bodies = (each.body for each in definitions_used((node,)))
    return any(
        isinstance(each, Arithmetic) and each.operator is Operator.DIVIDE
        for each in walk_all((node, *bodies))
    )


@st.composite
def documents_with_members(draw: st.DrawFn, *, unwritten: bool = False) -> Document:
    """A document with one or two provisions of the 企业; the second may read the outcome of the first."""
    return MembersWriter(draw, unwritten=unwritten).document()
