"""Where things stand in a case: the subject, a member of one of its lists, a member of that member."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve, field

from tiaowen.frozen import frozen
from tiaowen.model.expressions import DefinitionRef, Node
from tiaowen.model.history import Outcome
from tiaowen.model.names import MemberList
from tiaowen.model.provisions import PerMember, Provision
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.walk import children, provision_nodes
from tiaowen.reference import Case

Path = tuple[MemberList, ...]
"""The lists that lead from the subject to a kind of members; () is the subject."""

Spot = tuple[tuple[MemberList, int], ...]
"""One member: of each list on the way which one, from 0; () is the subject."""

Facts = Mapping[str, Any]


@frozen
class Scope:
    """Whose facts a node reads: `here` is what it is asked of, `owners` where each object is (name → path)."""

    here: Path
    owners: Mapping[str, Path]

    @classmethod
    def of(cls, subject: str) -> "Scope":
        """The scope of a rule about the subject."""
        return cls((), {subject: ()})

    def inside(self, members: MemberList) -> "Scope | None":
        """The scope of what is asked of the members; None where their owner is not in the case."""
        owner = self.owners.get(members.owner)
        if owner is None:
            return None
        path = (*owner, members)
        return Scope(path, {**self.owners, members.member: path})

    def at(self, object_: str) -> "Scope | None":
        """The scope of a definition of that object."""
        path = self.owners.get(object_)
        return None if path is None else evolve(self, here=path)


@frozen
class Walk:
    """Walks over nodes and what they read by name, each with its scope; a definition once in a scope.

    With `outcomes` also over the provisions whose outcome is read. Without `tests` not over what decides
    which members a total or a quantifier goes over.
    """

    outcomes: bool = False
    tests: bool = True
    _entered: set[tuple[int, Path]] = field(factory=set, init=False)

    def over(self, nodes: Iterable[Node], scope: Scope) -> Iterator[tuple[Node, Scope]]:
        """Every node, each before what is inside it."""
        for node in nodes:
            yield node, scope
            for inner, there in self._inside(node, scope):
                yield from self.over((inner,), there)

    def _inside(self, node: Node, scope: Scope) -> Iterator[tuple[Node, Scope]]:
        match node:
            case Total(members=members, if_none=if_none):
                asked = (node.condition if self.tests else None, node.value)
                yield from _of(_there(*asked), scope.inside(members))
                yield from _of(_there(if_none), scope)
            case Quantified(members=members, condition=condition):
                yield from _of((condition,) if self.tests else (), scope.inside(members))
            case DefinitionRef(definition=definition):
                there = scope.at(definition.object)
                if there is not None and self._first(id(definition), there):
                    yield definition.body, there
            case Outcome(provision=provision):
                there = scope.at(provision.subject.name)
                if self.outcomes and there is not None and self._first(id(provision), there):
                    yield from of_provision(provision, there)
            case _:
                yield from _of(children(node), scope)

    def _first(self, identity: int, scope: Scope) -> bool:
        key = (identity, scope.here)
        new = key not in self._entered
        self._entered.add(key)
        return new


def of_provision(provision: Provision, scope: Scope) -> Iterator[tuple[Node, Scope]]:
    """The outermost nodes of a provision, then those asked of each of its members."""
    yield from _of(provision_nodes(provision), scope)
    if isinstance(result := provision.result, PerMember):
        inner = scope.inside(result.members)
        if inner is not None:
            yield from of_provision(result.provision, inner)


def _there(*nodes: Node | None) -> tuple[Node, ...]:
    return tuple(node for node in nodes if node is not None)


def _of(nodes: Iterable[Node], scope: Scope | None) -> Iterator[tuple[Node, Scope]]:
    return ((node, scope) for node in nodes if scope is not None)


# --- in a case ------------------------------------------------------------------------------------


def spots(case: Case, path: Path) -> Iterator[Spot]:
    """The members of that kind in a case, in order; of the subject the one spot ()."""
    return _below(case.facts, path)


def _below(facts: Facts, path: Path) -> Iterator[Spot]:
    if not path:
        yield ()
        return
    for index, member in enumerate(facts.get(path[0].alias) or ()):
        for spot in _below(member, path[1:]):
            yield ((path[0], index), *spot)


def path_of(spot: Spot) -> Path:
    """The lists that lead to a member."""
    return tuple(members for members, _ in spot)


def facts_at(case: Case, spot: Spot) -> Facts | None:
    """What is known of a member, None where there is no such member."""
    facts: Facts | None = case.facts
    for members, index in spot:
        listed = None if facts is None else facts.get(members.alias)
        facts = listed[index] if listed is not None and index < len(listed) else None
    return facts


def with_facts(case: Case, spot: Spot, change: Callable[[Facts], Facts]) -> Case:
    """The case with the facts of one member changed; the member must be there."""
    return case.with_facts(_changed(case.facts, spot, change))


def _changed(facts: Facts, spot: Spot, change: Callable[[Facts], Facts]) -> Facts:
    if not spot:
        return change(facts)
    (members, index), *rest = spot
    listed = list(facts[members.alias])
    listed[index] = _changed(listed[index], tuple(rest), change)
    return {**facts, members.alias: tuple(listed)}


def member_at(case: Case, spot: Spot) -> Case | None:
    """The case of a member as its rules see it, None where there is no such member."""
    if facts_at(case, spot) is None:
        return None
    for members, index in spot:
        listed = case.members(members)
        assert listed is not None, "a member that is there is in a known list"
        case = listed[index]
    return case


def spot_words(spot: Spot) -> str:
    """职工的; of the second of several 第2名职工的."""
    return "".join(
        f"第{index + 1}名{members.name}的" if index else f"{members.name}的"
        for members, index in spot
    )
