"""Random documents with lists of members, in two levels.

An 企业 has 职工, a 职工 has 子女. Drawn besides all that `random_models` draws: totals and quantifiers,
definitions of members that read their owners, records of what was had, the outcome of another
provision, and results for each member. Some facts of a member have the alias of a fact of its owner.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction

from attrs import evolve
from hypothesis import strategies as st

from support.nodes import HERE, assessed, compare, definition, fact, money_fact, number_type, yes_no
from support.random_models import Writer
from support.random_names import (
    ARTICLE,
    CREDIT_CODE,
    DEFINITION_NAMES,
    FACTS,
    OWNER,
    PROVISION_NAMES,
    REGISTERED,
    STANDARDS,
)
from tiaowen.model.document import Document, Identity
from tiaowen.model.expressions import (
    Comparator,
    Condition,
    Excess,
    Expression,
    Extreme,
    ExtremeKind,
    Holds,
    Literal,
)
from tiaowen.model.history import (
    Outcome,
    OutcomeKind,
    RecordKind,
    Records,
    RecordWindow,
    Within,
)
from tiaowen.model.names import Definition, Fact, MemberList, Object, Registered
from tiaowen.model.provisions import (
    Ceiling,
    Computed,
    Exclusion,
    ExclusionKind,
    Party,
    PerMember,
    Provision,
    ProvisionKind,
    Restriction,
    Same,
    Sum,
)
from tiaowen.model.results import Range
from tiaowen.model.totals import Quantified, QuantifierKind, Total, TotalKind
from tiaowen.model.types import Bool, Choice, Date, FactKind, Limits, Number
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window

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
WINDOWS = (
    RecordWindow(),
    RecordWindow(Within.YEAR),
    RecordWindow(Within.MONTH),
    RecordWindow(Within.BEFORE, 6),
    RecordWindow(Within.BEFORE, 0, 30),
    RecordWindow(Within.SINCE_FIRST, 36),
)
TIMES = number_type("次")


class MembersWriter(Writer):
    """Draws in the terms of the object it stands inside; what an owner has may be read there too."""

    def __init__(self, draw: st.DrawFn) -> None:
        super().__init__(draw)
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
        if unit == "元":
            found = (*found, self._money_had, *([self._outcome] if self._sums else []))
        return found

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
                return self._times_had(self.pick(tuple(Comparator)), self.upto(2), WINDOWS)
            case 6 if self.made and self.inside != CHILD:
                return Holds(self._eligible(), span=HERE)
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

    def _records(self, kind: RecordKind, windows: tuple[RecordWindow, ...]) -> Records:
        items = self.pick(((PROVISION_NAMES[0],), (OTHER_POLICY.name,), PROVISION_NAMES[:2]))
        owner = self.pick(self.path)
        type_: Number = TIMES if kind is RecordKind.COUNT else number_type("元")
        return Records(kind, items, self.pick(windows), owner, type_, span=HERE)

    def _money_had(self, unit: str, depth: int) -> Expression:
        del unit, depth
        return self._records(RecordKind.MONEY, WINDOWS)

    def _times_had(
        self, comparator: Comparator, times: int, windows: tuple[RecordWindow, ...]
    ) -> Condition:
        most = Literal(Fraction(times), TIMES, f"{times}次", span=HERE)
        return compare(comparator, self._records(RecordKind.COUNT, windows), most)

    @property
    def _sums(self) -> list[Provision]:
        """Provisions that give an amount of money."""
        return [
            each
            for each in self.made
            if isinstance(each.result, Sum) and each.result.amount.type == number_type("元")
        ]

    def _outcome(self, unit: str, depth: int) -> Expression:
        del depth
        return (
            self._of(self.pick(self._sums), OutcomeKind.AMOUNT) if self._sums else self.leaf(unit)
        )

    def _eligible(self) -> Outcome:
        return self._of(self.pick(self.made), OutcomeKind.ELIGIBLE)

    def _of(self, provision: Provision, kind: OutcomeKind) -> Outcome:
        window, reads = self.windows[provision.name]
        type_ = Bool() if kind is OutcomeKind.ELIGIBLE else number_type("元")
        return Outcome(provision, kind, window, reads, type_, span=HERE)

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
        for _ in range(self.upto(3)):
            self.define(first)
        for index in range(1 + self.upto(1)):
            self.add(index, identity)
        named = tuple(self._definitions)
        measure = self.measure((*(self.entry(each) for each in named), *self.made))
        registered = (*REGISTERED, OTHER_POLICY)
        return Document(identity, OBJECTS, named, STANDARDS, registered, (measure,), ())

    def define(self, first: int) -> Definition:
        with self.within(self.pick((OWNER, WORKER, WORKER, CHILD))):
            return super().define(first)

    def standard(self) -> Computed | Same:
        return super().standard() if self.upto(2) else self.per_member()

    def per_member(self) -> PerMember:
        with self.within(WORKER):
            sum_ = Sum(self._amount(), (), span=HERE)
            standard = sum_ if self.upto(2) else self.range("元")
            condition = self.condition(1) if self.upto(3) else None
            restrictions = self._restrictions()
        party = Party(WORKER, (), span=HERE)
        inner = self._bare(party, condition, standard, restrictions)
        payee = self.pick((None, Party(OWNER, (), span=HERE)))
        return PerMember(WORKERS, inner, self.pick(("", "吸纳")), payee, (), span=HERE)

    def _bare(
        self,
        party: Party,
        condition: Condition | None,
        standard: Sum | Range,
        restrictions: tuple[Restriction, ...],
    ) -> Provision:
        return Provision(
            kind=ProvisionKind.SUPPORT,
            name="每名职工",
            alias="each_worker",
            article=ARTICLE,
            basis=(),
            subject=party,
            condition=condition,
            condition_anchors=(),
            standard=standard,
            in_force=None,
            discretion=None,
            fund=None,
            frequency=None,
            open_terms=(),
            remarks=(),
            restrictions=restrictions,
            span=HERE,
        )

    def provision(self, index: int) -> Provision:
        made = super().provision(index)
        restrictions = (*made.restrictions, *self._restrictions())
        made = evolve(made, restrictions=restrictions, exclusions=self._exclusions())
        if not isinstance(made.standard, Sum) or made.standard.amount.type != number_type("元"):
            return made
        return made if self.upto(2) else self._with_ceiling(made, made.standard)

    def _restrictions(self) -> tuple[Restriction, ...]:
        tests = (
            ("享受次数", self._times_had(Comparator.LT, 1 + self.upto(1), WINDOWS)),
            ("不重复享受", self._times_had(Comparator.EQ, 0, WINDOWS[:1])),
        )
        made = tuple(Restriction(label, test, (), span=HERE) for label, test in tests)
        return made[: self.pick((0, 0, 1, 2))]

    def _exclusions(self) -> tuple[Exclusion, ...]:
        one = Exclusion(
            ExclusionKind.HISTORY, OTHER_POLICY.name, Absence.TEXT_SILENT, (), span=HERE
        )
        return self.pick(((), (one,)))

    def _with_ceiling(self, made: Provision, standard: Sum) -> Provision:
        most, had = self.number("元", 1), self._records(RecordKind.MONEY, WINDOWS)
        yuan = number_type("元")
        left = Excess(most, had, yuan, span=HERE)
        name, alias = f"{made.name}累计剩余额度", f"{made.alias}_remaining"
        remaining = definition(name, alias, left, yuan, article=ARTICLE)
        self._definitions.append(remaining)
        [reference] = [each for each in self._reading() if each.definition is remaining]
        clipped = Extreme(ExtremeKind.LOWER, (standard.amount, reference), yuan, span=HERE)
        ceiling = Ceiling(most, had.items, had.window, had.object, remaining, (), span=HERE)
        return evolve(made, standard=evolve(standard, amount=clipped), ceilings=(ceiling,))


@st.composite
def documents_with_members(draw: st.DrawFn) -> Document:
    """A document with one or two provisions of the 企业; the second may read the outcome of the first."""
    return MembersWriter(draw).document()
