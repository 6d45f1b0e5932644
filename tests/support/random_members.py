"""Random documents with lists of members, in two levels.

An 企业 has 职工, a 职工 has 子女. Drawn besides all that `random_models` draws: totals and quantifiers,
definitions of members that read their owners, records of what was had, the outcome of another
provision, and results for each member. Some facts of a member have the alias of a fact of its owner.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction

from attrs import evolve
from hypothesis import strategies as st

from support.nodes import (
    HERE,
    all_of,
    any_of,
    assessed,
    compare,
    definition,
    fact,
    money_fact,
    number_type,
    read,
    yes_no,
)
from support.random_models import Writer, records, times_had
from support.random_names import (
    ARTICLE,
    BODY,
    CREDIT_CODE,
    DEFINITION_NAMES,
    FACTS,
    OWNER,
    REGISTERED,
    STANDARDS,
    WINDOWS,
)
from tiaowen.model.document import Document, Identity
from tiaowen.model.expressions import (
    Arithmetic,
    Comparator,
    Condition,
    DefinitionRef,
    Excess,
    Expression,
    FactRef,
    Group,
    Holds,
    Literal,
    Node,
    Not,
    Operator,
    Round,
)
from tiaowen.model.history import Outcome, OutcomeKind, RecordKind, Records, RecordWindow
from tiaowen.model.names import Definition, Fact, MemberList, Object, Registered
from tiaowen.model.provisions import (
    Ceiling,
    Computed,
    Exclusion,
    ExclusionKind,
    Frequency,
    Party,
    PerMember,
    Provision,
    ProvisionKind,
    Restriction,
    Same,
    Selection,
    Sum,
)
from tiaowen.model.results import Parts, Range
from tiaowen.model.totals import Quantified, QuantifierKind, Total, TotalKind
from tiaowen.model.types import Bool, Choice, Date, FactKind, Limits, Number
from tiaowen.model.walk import amounts_of, children, definitions_used, walk_all
from tiaowen.semantics.ceilings import clipped_by
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window
from tiaowen.values.rounding import RoundingMode
from tiaowen.values.units import Unit

WORKER, CHILD = "职工", "子女"
WORKERS = MemberList(OWNER, WORKER, WORKER, "workers", span=HERE)
CHILDREN = MemberList(WORKER, CHILD, CHILD, "children", span=HERE)
LISTS = {OWNER: WORKERS, WORKER: CHILDREN}
OWNERS = {WORKER: OWNER, CHILD: WORKER}
OTHER_POLICY = Registered("其他政策", "乙市安家费", "", "", (), "", span=HERE)

JOBLESS = yes_no("登记失业", "jobless", WORKER)
WORKER_NEED = evolve(assessed("就业困难", "in_need"), object=WORKER)
WORKER_WAGE = money_fact("月工资", "wage", "元/月", WORKER)
WORKER_PAID = money_fact("已缴社会保险费", "paid", "元", WORKER)
BORN = fact("出生日期", "born", FactKind.DATE, Date(), owner=WORKER)
MONTHS = fact(
    "参保月数",
    "months",
    FactKind.PERIOD,
    number_type("月"),
    owner=WORKER,
    limits=Limits(Fraction(1200)),
)
GROUPS = ("毕业生", "失业人员", "其他")
GROUP = fact("类别", "group", FactKind.CHOICE, Choice(GROUPS), owner=WORKER)
ID_NUMBER = fact("身份证号", "id_number", FactKind.TEXT, evolve(CREDIT_CODE).type, owner=WORKER)
AT_SCHOOL = yes_no("在校", "at_school", CHILD)
CHILD_BORN = fact("出生日期", "born", FactKind.DATE, Date(), owner=CHILD)
FEES = money_fact("学费", "rent", "元", CHILD)

FACTS_OF = {
    OWNER: FACTS,
    WORKER: (JOBLESS, WORKER_NEED, WORKER_WAGE, WORKER_PAID, BORN, MONTHS, GROUP),
    CHILD: (AT_SCHOOL, CHILD_BORN, FEES),
}
NUMBERS_OF = {
    WORKER: {"元/月": (WORKER_WAGE,), "元": (WORKER_PAID,), "月": (MONTHS,)},
    CHILD: {"元": (FEES,)},
}
OBJECTS = (
    Object(OWNER, "enterprise", CREDIT_CODE, FACTS, (WORKERS,), span=HERE),
    Object(WORKER, "worker", ID_NUMBER, FACTS_OF[WORKER], (CHILDREN,), span=HERE),
    Object(CHILD, "child", None, FACTS_OF[CHILD], span=HERE),
)


class MembersWriter(Writer):
    """Draws in the terms of the object it stands inside; what an owner has may be read there too."""

    def __init__(self, draw: st.DrawFn, *, unwritten: bool = False) -> None:
        super().__init__(draw, unwritten=unwritten)
        self.remaining: list[Definition] = []
        self.made: list[Provision] = []
        self.windows: dict[str, tuple[Window | None, Fact | None]] = {}

    @contextmanager
    def within(self, name: str) -> Iterator[None]:
        before, self.inside = self.inside, name
        yield
        self.inside = before

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
            each.object == self.inside and each.name != BORN.name
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
            amount = self.number("元", 2)
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

    def provision(self, index: int) -> Provision:
        made = self._held_to_each(super().provision(index))
        excluded = self._exclusions(index)
        tests = [self._test(each) for each in excluded]
        restrictions = (*made.restrictions, *(each for each in tests if each is not None))
        made = evolve(made, restrictions=restrictions, exclusions=excluded)
        return made if self.upto(2) else self._with_ceiling(made)

    # --- clauses about what was had

    def frequency(self, standard: Computed | Same) -> Frequency | Absence | None:
        if isinstance(result_of(standard), PerMember) and self.upto(1):
            return self.often(WORKER, self.pick((None, ID_NUMBER, GROUP)))
        return self.pick((super().frequency(standard), self.often(OWNER, CREDIT_CODE)))

    def _held_to_each(self, made: Provision) -> Provision:
        """The provision, each member held to a 享受次数 of its own."""
        often, result = made.frequency, made.result
        if not isinstance(often, Frequency) or often.object == OWNER:
            return made
        assert isinstance(result, PerMember)
        own = evolve(result.provision, restrictions=(self.had_less(often, made.name),))
        return self._giving(made, evolve(result, provision=own))

    def _giving(self, made: Provision, result: Computed) -> Provision:
        same = made.standard
        return evolve(
            made, standard=evolve(same, standard=result) if isinstance(same, Same) else result
        )

    def _exclusions(self, index: int) -> tuple[Exclusion, ...]:
        others = tuple(
            name
            for at, (kind, name) in enumerate(self.planned)
            if at != index and kind is ProvisionKind.SUPPORT
        )
        history = self.pick(((), (OTHER_POLICY.name,), (OTHER_POLICY.name, *others)))
        flags = [*self.flags(), *self._of_type(Bool())]
        now = self.pick(((), (self.pick(flags).name,), others))
        found = ((ExclusionKind.HISTORY, history), (ExclusionKind.NOW, now))
        return tuple(each for kind, names in found for each in self._excluded(kind, names))

    def _excluded(self, kind: ExclusionKind, names: tuple[str, ...]) -> tuple[Exclusion, ...]:
        resolve = self.pick((Absence.TEXT_SILENT, "就高", "由申请人选择"))
        return tuple(Exclusion(kind, name, resolve, self.quotes(), span=HERE) for name in names)

    def _test(self, exclusion: Exclusion) -> Restriction | None:
        """What must hold besides the conditions; None where one answer over all provisions tells."""
        kind, item, test = exclusion.kind, exclusion.item, None
        values = {each.name: each for each in (*self.flags(), *self._of_type(Bool()))}
        if kind is ExclusionKind.HISTORY:
            had = records(RecordKind.COUNT, (item,), RecordWindow(), OWNER)
            test = times_had(Comparator.EQ, had, 0)
        elif item in values:
            test = Not(Holds(read(values[item]), span=HERE), span=HERE)
        if test is None:
            return None
        return Restriction(kind.value, test, exclusion.anchors, span=HERE)

    def _with_ceiling(self, made: Provision) -> Provision:
        """The provision with 累计不超过, where it gives money that can be clipped."""
        inner = made.result
        owner = OWNER
        if isinstance(inner, PerMember):
            owner, inner = WORKER, inner.provision.result
        amounts = amounts_of(inner) if isinstance(inner, Sum | Selection | Range) else ()
        yuan = number_type("元")
        if not amounts or any(each.type != yuan for each in amounts):
            return made
        with self.within(owner):
            most = self.number("元", 1)
        others = self.pick(((), (OTHER_POLICY.name,)))
        window, quotes = self.pick(WINDOWS), self.quotes()
        had = records(RecordKind.MONEY, (made.name, *others), window, owner)
        left = Excess(most, had, yuan, span=HERE)
        name, alias = f"{made.name}累计剩余额度", f"{made.alias}_remaining"
        remaining = definition(name, alias, left, yuan, article=ARTICLE)
        remaining = evolve(remaining, object=owner, anchors=quotes)
        self.remaining.append(remaining)
        ceiling = Ceiling(most, had.items, window, owner, remaining, quotes, span=HERE)
        clipped = evolve(made, standard=clipped_by(made.standard, ceiling))
        return evolve(clipped, ceilings=(ceiling,)) if owner == OWNER else clipped


def result_of(standard: Computed | Same) -> Computed:
    return standard.standard if isinstance(standard, Same) else standard


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
