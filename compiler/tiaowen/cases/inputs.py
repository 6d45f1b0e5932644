"""What a full case of a provision gives: facts of the subject and of members, lists, records, standards."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from tiaowen.cases.places import Path, Scope, Walk, of_provision
from tiaowen.cases.variables import OfFact
from tiaowen.frozen import frozen
from tiaowen.model.document import FactInput
from tiaowen.model.expressions import FactRef, Node, StandardRef
from tiaowen.model.history import Outcome, Records
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import PerMember
from tiaowen.model.totals import Quantified, Total
from tiaowen.reference import Case
from tiaowen.reference.case import CaseInput
from tiaowen.wording.layout import ProvisionPlan
from tiaowen.wording.reads import selecting_facts


@frozen
class Slot:
    """A fact of the subject or of the members of a list, or a standard that the user gives."""

    path: Path
    of: Fact | Standard

    def put(self, case: Case, value: FactInput) -> Case:
        """The case with the value, for every member of the list."""
        if isinstance(self.of, Standard):
            return evolve(case, standards={**case.standards, self.of.alias: value})
        return evolve(case, facts=_with(case.facts, self.path, self.of.alias, value))

    def given(self, case: Case) -> CaseInput:
        """The value of the subject, or of the first member."""
        if isinstance(self.of, Standard):
            return case.standards.get(self.of.alias)
        return OfFact(self.of, tuple((members, 0) for members in self.path)).given(case)

    @property
    def head(self) -> str:
        """职工的登记失业."""
        return "".join(f"{members.name}的" for members in self.path) + self.of.name


def _with(facts: Mapping[str, Any], path: Path, alias: str, value: FactInput) -> dict[str, Any]:
    if not path:
        return {**facts, alias: value}
    list_alias = path[0].alias
    each = tuple(_with(member, path[1:], alias, value) for member in facts[list_alias])
    return {**facts, list_alias: each}


def nodes_of(plan: ProvisionPlan) -> Iterator[tuple[Node, Scope]]:
    """Everything that the rules of a provision read, each node with its scope."""
    walk = Walk(outcomes=True)
    for node, scope in of_provision(plan.provision, Scope.of(plan.provision.subject.name)):
        yield from walk.over((node,), scope)


def slots_of(plan: ProvisionPlan) -> tuple[Slot, ...]:
    """The date that a provision is held to, then what its rules read, each once."""
    own = [] if plan.window_fact is None else [Slot((), plan.window_fact)]
    read = [slot for node, scope in nodes_of(plan) for slot in inputs_at(node, scope)]
    return tuple(dict.fromkeys([*own, *read]))


def inputs_at(node: Node, scope: Scope) -> Iterator[Slot]:
    """What a node reads itself."""
    match node:
        case FactRef(fact=fact) | Outcome(reads=Fact() as fact):
            yield from _slot(fact, scope)
        case StandardRef(standard=standard):
            if standard.given_by_user:
                yield Slot((), standard)
            for fact in selecting_facts(standard):
                yield from _slot(fact, scope)
        case _:
            pass


def _slot(fact: Fact, scope: Scope) -> Iterator[Slot]:
    path = scope.owners.get(fact.object)
    if path is not None:
        yield Slot(path, fact)


def lists_of(plan: ProvisionPlan) -> tuple[Path, ...]:
    """The lists whose members are looked at, in the order in which they are met."""
    result = plan.provision.result
    found: list[Path] = [(result.members,)] if isinstance(result, PerMember) else []
    for node, scope in nodes_of(plan):
        if isinstance(node, Total | Quantified) and (inner := scope.inside(node.members)):
            found.append(inner.here)
        if isinstance(node, Outcome) and isinstance(node.provision.result, PerMember):
            there = scope.at(node.provision.subject.name)
            inner = None if there is None else there.inside(node.provision.result.members)
            found += [] if inner is None else [inner.here]
    return tuple(dict.fromkeys(found))


def records_of(plan: ProvisionPlan) -> tuple[Path, ...]:
    """Those whose 已享受情况 is looked at."""
    found = (
        scope.owners.get(node.object) for node, scope in nodes_of(plan) if isinstance(node, Records)
    )
    return tuple(dict.fromkeys(path for path in found if path is not None))
