"""A case as the interpreter sees it: exact values, unknown facts absent."""

from collections.abc import Mapping
from datetime import date

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.model.document import FactInput, Received
from tiaowen.model.names import MemberList
from tiaowen.runtime.history import RECORDS_ALIAS

Members = tuple[Mapping[str, "CaseInput"], ...]
CaseInput = FactInput | Members | tuple[Received, ...]
"""What a case holds of a fact, of a list (the facts of each member) and of 已享受情况; None: not known."""


@frozen
class Case:
    """Facts of one subject (alias → value in the unit of the fact; money in 元), standards, and the choice made.

    A fact, a list or 已享受情况 that is absent or None is unknown. `choice` is the number (from 1) of the
    option taken. The mappings must not change while the case is in use.
    """

    on: date
    facts: Mapping[str, CaseInput]
    standards: Mapping[str, FactInput] = field(factory=dict)
    choice: int | None = None
    readings: Mapping[str, int] = field(factory=dict)
    """The reading under which each open 疑义 is looked at: its name → index."""
    object: str = ""
    """The object of a member; "" for the subject that was asked about."""
    owner: "Case | None" = field(default=None, repr=False)
    """Of a member the case it belongs to."""
    place: str = ""
    """Of a member which one it is: 第2名职工."""
    definitions: dict[str, CaseInput] = field(factory=dict, init=False, eq=False, repr=False)
    """Values of the subject's definitions that were already computed (name → value, None: not known)."""
    _members: dict[str, "tuple[Case, ...]"] = field(factory=dict, init=False, eq=False, repr=False)

    def under(self, readings: Mapping[str, int]) -> "Case":
        """The same case looked at under these readings; this one where it is already."""
        if readings == self.readings:
            return self
        return Case(
            self.on, self.facts, self.standards, self.choice, readings,
            self.object, self.owner, self.place,
        )  # fmt: skip

    def with_facts(self, facts: Mapping[str, CaseInput]) -> "Case":
        """The same case with other facts."""
        return Case(
            self.on, facts, self.standards, self.choice, self.readings,
            self.object, self.owner, self.place,
        )  # fmt: skip

    def at(self, object_: str) -> "Case":
        """The case of that object: this one, or the nearest owner of it."""
        case = self
        while case.owner is not None and case.object != object_:
            case = case.owner
        return case

    def members(self, listed: MemberList) -> "tuple[Case, ...] | None":
        """The members of a list of this case or of an owner; None while the list is not known."""
        owner = self.at(listed.owner)
        given = owner.facts.get(listed.alias)
        if given is None:
            return None
        assert isinstance(given, tuple), "a list holds its members"
        if listed.alias not in owner._members:
            numbered = enumerate(given, 1)
            owner._members[listed.alias] = tuple(
                owner._member(listed, number, each)  # type: ignore[arg-type]
                for number, each in numbered
            )
        return owner._members[listed.alias]

    def _member(self, listed: MemberList, number: int, facts: Mapping[str, CaseInput]) -> "Case":
        place = f"{self.place}的" if self.place else ""
        return Case(
            self.on,
            facts,
            self.standards,
            None,
            self.readings,
            listed.member,
            self,
            f"{place}第{number}名{listed.name}",
        )

    @property
    def records(self) -> tuple[Received, ...] | None:
        """已享受情况; None while it is not known."""
        return self.facts.get(RECORDS_ALIAS)  # type: ignore[return-value]
