"""Which facts can still settle a node: those that are unknown where the node itself is unknown."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from tiaowen.model.expressions import (
    Cases,
    DefinitionRef,
    FactRef,
    Node,
    OpenReadings,
    StandardRef,
)
from tiaowen.model.history import Outcome, Records
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import PerMember, Provision
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.walk import amounts_of, children
from tiaowen.reference.case import Case
from tiaowen.reference.evaluate import evaluate, fact_value, standard_value
from tiaowen.runtime import FactText
from tiaowen.wording.names import fact_text, list_text, records_text

Needed = Fact | Standard | FactText
"""A fact of the subject or of an owner, a published standard; else what is missing in words: facts of members,
lists, 已享受情况."""


def needed(node: Node, case: Case) -> tuple[Needed, ...]:
    """What is missing for a node, each once, as it is met.

    Empty where the value is known. Never too few. It may be too many where a fact occurs twice,
    and where 分母为零 names facts although the divisor is not zero.
    """
    return unique(_needed(node, case, set()))


def unique(missing: Iterator[Needed]) -> tuple[Needed, ...]:
    """Each fact and each standard once, where it is met first."""
    found = {_key(each): each for each in missing}
    return tuple(found.values())


def _key(each: Needed) -> tuple[object, ...]:
    if isinstance(each, Standard):
        return Standard, each.alias
    place = each.place if isinstance(each, FactText) else ""
    return Fact, each.object, each.alias, each.name, place


Entered = set[tuple[str, str, str]]
"""Definitions that were gone into: object, name, and whose they were."""


def _needed(node: Node, case: Case, entered: Entered) -> Iterator[Needed]:  # noqa: C901 - one case a kind
    if evaluate(node, case) is not None:
        return
    match node:
        case FactRef(fact=fact):
            yield _fact(fact, case)
        case StandardRef(standard=standard):
            yield from standard_needs(standard, case)
        case DefinitionRef(definition=definition):
            own = case.at(definition.object)
            key = (definition.object, definition.name, own.place)
            if key not in entered:
                entered.add(key)
                yield from _needed(definition.body, own, entered)
        case Cases():
            for part in _open_parts(node, case):
                yield from _needed(part, case, entered)
        case Total() | Quantified():
            yield from _over_members(node, case, entered)
        case Records():
            yield from _records(node, case)
        case Outcome():
            own = evolve(case.at(node.provision.subject.name), choice=None)
            yield from provision_needs(node.provision, node.reads, own, entered)
        case OpenReadings(doubt=doubt, readings=readings) if doubt in case.readings:
            yield from _needed(readings[case.readings[doubt]].body, case, entered)
        case _:
            for part in children(node):
                yield from _needed(part, case, entered)


def _fact(fact: Fact, case: Case) -> Needed:
    """The fact; of a member in words, with whose it is."""
    place = case.at(fact.object).place
    return evolve(fact_text(fact), place=place) if place else fact


def _over_members(node: Total | Quantified, case: Case, entered: Entered) -> Iterator[Needed]:
    members = case.members(node.members)
    if members is None:
        yield evolve(list_text(node.members), place=case.at(node.members.owner).place)
        return
    value = node.value if isinstance(node, Total) else None
    for each in members:
        if node.condition is not None:
            yield from _needed(node.condition, each, entered)
        if value is not None and (node.condition is None or evaluate(node.condition, each)):
            yield from _needed(value, each, entered)
    if isinstance(node, Total) and node.if_none is not None and _may_be_none(node, members):
        yield from _needed(node.if_none, case, entered)


def _may_be_none(node: Total, members: Sequence[Case]) -> bool:
    """Whether no member certainly counts."""
    condition = node.condition
    return not any(condition is None or evaluate(condition, each) for each in members)


def _records(node: Records, case: Case) -> Iterator[Needed]:
    """已享受情况, or the amount of a record that counts."""
    own = case.at(node.object)
    text = evolve(records_text(node.object), place=own.place)
    yield text if own.records is None else evolve(text, name=f"{text.name}的金额")


def provision_needs(
    provision: Provision, reads: Fact | None, case: Case, entered: Entered | None = None
) -> Iterator[Needed]:
    """What is missing for a provision as a whole: its window, its condition, its amounts, its members."""
    seen: Entered = set() if entered is None else entered
    if reads is not None and fact_value(reads, case) is None:
        yield _fact(reads, case)
    condition, standard = provision.whole_condition, provision.result
    if condition is not None:
        if evaluate(condition, case) is False:
            return
        yield from _needed(condition, case, seen)
    for amount in amounts_of(standard):
        yield from _needed(amount, case, seen)
    if isinstance(standard, PerMember):
        members = case.members(standard.members)
        if members is None:
            yield evolve(list_text(standard.members), place=case.place)
        for each in members or ():
            yield from provision_needs(standard.provision, None, each, seen)


def _open_parts(node: Cases, case: Case) -> Iterator[Node]:
    """The value of the case that applies; while none is known to, the tests and values of all that may."""
    if node.expanded is not None:
        yield node.expanded
        return
    truths = [evaluate(test, case) for test in node.applies]
    wanted = True if True in truths else None
    for test, each, holds in zip(node.applies, node.cases, truths, strict=True):
        if holds is wanted:
            yield test
            yield each.value
            if wanted:
                return


def standard_needs(standard: Standard, case: Case) -> Iterator[Needed]:
    """What is missing for a published standard: facts that select its row, else the standard itself."""
    if standard.given_by_user:
        yield standard
        return
    selecting = (*(() if standard.reads is None else (standard.reads,)), *standard.keys)
    unknown = [_fact(fact, case) for fact in selecting if fact_value(fact, case) is None]
    if unknown:
        yield from unknown
    elif standard_value(standard, case) is None:
        yield standard
