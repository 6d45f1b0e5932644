"""What an 算例 says of a case: by column and as a premise, as a drafter writes it."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import frozen

from tiaowen.cases.inputs import Slot, lists_of, records_of, slots_of
from tiaowen.cases.places import Facts, Path, Spot, facts_at
from tiaowen.model.document import Document, Received
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import Selection
from tiaowen.model.types import Choice, FactKind, Number, Text
from tiaowen.reference import Case
from tiaowen.reference.case import CaseInput
from tiaowen.runtime.history import RECORDS, RECORDS_ALIAS
from tiaowen.values.printing import format_date, format_number
from tiaowen.wording.layout import ProvisionPlan

UNKNOWN: Final = "—"
NONE: Final = "无"
"""No member in a list, or nothing had before."""


@frozen
class Said:
    """What is said of one thing: in a cell below `head`, and as a premise ("" for what is not given)."""

    head: str
    cell: str
    premise: str
    of: Slot | None
    """The fact or standard; None for a list or for what was had before."""

    @property
    def lists_options(self) -> bool:
        """Whether it may hold several options: in a premise their 、 would end them."""
        type_ = None if self.of is None else self.of.of.type
        return isinstance(type_, Choice) and type_.multiple


@frozen
class Writing:
    """How the cases of one provision are written: what its rules read, in order."""

    plan: ProvisionPlan
    slots: tuple[Slot, ...]
    lists: tuple[Path, ...]
    records: tuple[Path, ...]

    @classmethod
    def of(cls, plan: ProvisionPlan, document: Document) -> "Writing":
        """The writing of a provision; members of whom nothing is read are told by a fact that is not known."""
        slots = [each for each in slots_of(plan) if not isinstance(each.of.type, Text)]
        lists, records = lists_of(plan), records_of(plan)
        told = {*(each.path for each in slots), *(each[:-1] for each in lists), *records}
        for path in (path for path in lists if path not in told):
            facts = document.object(path[-1].member).facts
            slots += [Slot(path, fact) for fact in facts[:1]]
        return cls(plan, tuple(slots), lists, records)

    def in_row(self, case: Case) -> tuple[Said, ...] | None:
        """All that a row says; None where a list or what was had has more than a row has room for."""
        if any(len(_listed(case.facts, path)) > 1 for path in self.lists):
            return None
        if any(_records(case, path) for path in self.records):
            return None
        facts = (each for slot in self.slots for each in said(slot, case, _first(slot.path)))
        return (*facts, *self._several(case))

    def _several(self, case: Case) -> Iterator[Said]:
        """Lists without a member, and that nothing was had."""
        for path in self.lists:
            owner = facts_at(case, _first(path[:-1]))
            if owner is not None and not (listed := owner.get(path[-1].alias)):
                head = "的".join(each.name for each in path)
                yield _none(head, known=listed is not None)
        for path in self.records:
            facts = facts_at(case, _first(path))
            if facts is not None:
                head = "的".join([*(each.name for each in path), RECORDS])
                yield _none(head, known=facts.get(RECORDS_ALIAS) is not None)

    def choice(self, case: Case) -> str | None:
        """The standard that was chosen; None where there is nothing to choose."""
        standard = self.plan.provision.result
        if not isinstance(standard, Selection):
            return None
        if case.choice is None:
            return UNKNOWN
        return standard.options[case.choice - 1].label or str(case.choice)


def _first(path: Path) -> Spot:
    return tuple((members, 0) for members in path)


def _listed(facts: Facts, path: Path) -> tuple[Facts, ...]:
    """The members of a list, below the first of each list on the way."""
    listed: tuple[Facts, ...] = facts.get(path[0].alias) or ()
    if len(path) == 1 or not listed:
        return listed
    return max((_listed(each, path[1:]) for each in listed), key=len)


def _records(case: Case, path: Path) -> tuple[Received, ...]:
    return (facts_at(case, _first(path)) or {}).get(RECORDS_ALIAS) or ()


def _none(head: str, *, known: bool) -> Said:
    return Said(head, NONE, f"没有{head}", None) if known else Said(head, UNKNOWN, "", None)


def said(slot: Slot, case: Case, spot: Spot, head: str = "") -> Iterator[Said]:
    """What is said of a fact of that member; nothing where there is no such member."""
    head = head or slot.head
    if isinstance(slot.of, Standard):
        yield _value(slot, head, case.standards.get(slot.of.alias))
    elif (facts := facts_at(case, spot)) is not None:
        yield _value(slot, head, facts.get(slot.of.alias))


def _value(slot: Slot, head: str, value: CaseInput) -> Said:
    """`参加失业保险`, `非职工的登记失业`, `参保职工人数20人`, `企业规模为小型`."""
    text = cell(slot.of, value)
    if value is None:
        return Said(head, text, "", slot)
    match slot.of.kind:
        case FactKind.BOOL | FactKind.ASSESSED:
            return Said(head, text, head if value else f"非{head}", slot)
        case FactKind.CHOICE:
            return Said(head, text, f"{head}为{text}", slot)
        case _:
            return Said(head, text, f"{head}{text}", slot)


def cell(subject: Fact | Standard, value: CaseInput) -> str:
    """A value as it stands in a cell."""
    match value:
        case tuple():
            raise TypeError("a list has no cell of its own")
        case None:
            return UNKNOWN
        case bool():
            return "是" if value else "否"
        case date():
            return format_date(value)
        case frozenset():
            return "、".join(sorted(value))
        case Fraction():
            assert isinstance(subject.type, Number)
            ratio = subject.kind is FactKind.RATIO
            return format_number(value, "%" if ratio else subject.type.unit)
        case str():
            return value
