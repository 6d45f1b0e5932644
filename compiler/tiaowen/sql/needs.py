"""What is missing for a node: for each fact a test that is never NULL, so that tests can be added up.

A fact is missing where it is unknown and every node around it is unknown too. Most nodes are unknown as soon as
one of their parts is; only where that is not so (and, or, cases …) the node's own test stands in front.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from attrs import evolve
from sqlglot import exp

from tiaowen.model.expressions import (
    Arithmetic,
    Between,
    Cases,
    Compare,
    DefinitionRef,
    FactRef,
    Group,
    Node,
    OpenReadings,
    StandardRef,
)
from tiaowen.model.history import Outcome, RecordKind, Records
from tiaowen.model.names import Fact, Standard
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.walk import children
from tiaowen.runtime import FactText
from tiaowen.sql.graph import Scope
from tiaowen.sql.inputs import at, bring, fact_column, records
from tiaowen.sql.lists import Listed, counts_of, listed, possible_count
from tiaowen.sql.tree import (
    FALSE,
    TRUE,
    Sql,
    all_of,
    any_of,
    binary,
    column,
    is_true,
    not_,
    unknown,
    whole,
)
from tiaowen.wording.names import fact_text, list_text, records_text, standard_text

if TYPE_CHECKING:
    from tiaowen.sql.values import Values

Needs = Mapping[FactText, Sql]
"""What is missing → whether it is, never NULL, in the scope of the node."""


def union(found: Iterable[Needs]) -> dict[FactText, Sql]:
    """All that one of them misses."""
    joined: dict[FactText, list[Sql]] = {}
    for each in found:
        for fact, test in each.items():
            joined.setdefault(fact, []).append(test)
    return {fact: any_of(tests) for fact, tests in joined.items()}


def only(test: Sql, found: Needs) -> dict[FactText, Sql]:
    """What is missing where `test`, which is never NULL, is TRUE."""
    if test == FALSE:
        return {}
    gated = {fact: all_of((test, each)) for fact, each in found.items()}
    return {fact: each for fact, each in gated.items() if each != FALSE}


def carried(found: Needs, own: Scope, scope: Scope) -> Needs:
    """What is missing in an owner's row, as seen from a row below it."""
    if own is scope:
        return found
    return {fact: bring(own.stage(test, "q"), own, scope) for fact, test in found.items()}


def raised(found: Needs, rows: Scope, owner: Scope) -> dict[FactText, Sql]:
    """What is missing in any of the rows below."""
    return {fact: owner.exists(rows, test) for fact, test in found.items()}


def needs(values: "Values", node: Node, scope: Scope) -> Needs:
    """What is missing for a node; nothing where its value is known."""
    match node:
        case FactRef(fact=fact):
            return fact_needs(fact, scope)
        case StandardRef(standard=standard):
            return _standard(values, node, standard, scope)
        case DefinitionRef(definition=definition):
            own = at(scope, definition.object)
            found = needs(values, definition.body, own)
            kept = {fact: own.stage(test, "q") for fact, test in found.items()}
            return carried(kept, own, scope)
        case OpenReadings(doubt=doubt, readings=readings):
            return needs(values, readings[values.readings[doubt]].body, scope)
        case Cases():
            return only(values.unknown(node, scope), _by_cases(values, node, scope))
        case Total() | Quantified():
            return _over_members(values, node, scope)
        case Records():
            return _records(values, node, scope)
        case Outcome():
            from tiaowen.sql.outcomes import outcome_needs

            return only(values.unknown(node, scope), outcome_needs(values, node, scope))
        case _:
            found = union(needs(values, each, scope) for each in children(node))
            return (
                found if _strict(values, node, scope) else only(values.unknown(node, scope), found)
            )


def _strict(values: "Values", node: Node, scope: Scope) -> bool:
    """Whether the node is unknown as soon as one of its parts is."""
    match node:
        case Group() | Between():
            return False
        case Compare(left=left, right=right):
            return all(possible_count(values, each, scope) is None for each in (left, right))
        case Arithmetic(if_zero=if_zero):
            return if_zero is None
        case _:
            return True


def fact_needs(fact: Fact, scope: Scope) -> Needs:
    """The fact, where it is not known."""
    own = at(scope, fact.object)
    return {fact_text(fact): unknown(bring(fact_column(own, fact), own, scope))}


def _standard(values: "Values", node: StandardRef, standard: Standard, scope: Scope) -> Needs:
    """The facts that select its row, else the standard itself."""
    missing = values.unknown(node, scope)
    if standard.given_by_user:
        return {standard_text(standard): missing}
    selecting = (*(() if standard.reads is None else (standard.reads,)), *standard.keys)
    found = union(fact_needs(each, scope) for each in selecting)
    itself = all_of((missing, *(not_(each) for each in found.values())))
    return {**found, standard_text(standard): itself}


def _by_cases(values: "Values", node: Cases, scope: Scope) -> Needs:
    """The value of the case that applies; while none is known to, tests and values of all that may."""
    if node.expanded is not None:
        return needs(values, node.expanded, scope)
    tests = [values.plain(test, scope) for test in node.applies]
    none_applies = not_(any_of(map(is_true, tests)))
    found: list[Needs] = []
    before: list[Sql] = []
    for test, applies, case in zip(tests, node.applies, node.cases, strict=True):
        open_ = all_of((none_applies, values.unknown(applies, scope)))
        first = all_of((is_true(test), *(not_(is_true(each)) for each in before)))
        found.append(only(open_, needs(values, applies, scope)))
        found.append(only(any_of((open_, first)), needs(values, case.value, scope)))
        before.append(test)
    return union(found)


def _over_members(values: "Values", node: Total | Quantified, scope: Scope) -> Needs:
    read = listed(values, node, scope)
    open_ = values.unknown(node, read.owner)
    found = union((
        {list_text(node.members): not_(read.given)},
        only(read.given, raised(_of_members(values, node, read), read.rows, read.owner)),
        _if_none(values, node, read),
    ))  # fmt: skip
    return carried(only(open_, found), read.owner, scope)


def _of_members(values: "Values", node: Total | Quantified, read: Listed) -> Needs:
    """What is missing of the members: of their condition, and of the value of those that count."""
    condition = node.condition
    own = {} if condition is None else needs(values, condition, read.rows)
    value = node.value if isinstance(node, Total) else None
    if value is None:
        return own
    counts = TRUE if condition is None else is_true(values.plain(condition, read.rows))
    return union((own, only(counts, needs(values, value, read.rows))))


def _if_none(values: "Values", node: Total | Quantified, read: Listed) -> Needs:
    if not isinstance(node, Total) or node.if_none is None:
        return {}
    sure = counts_of(values, node, read)[0]
    none = all_of((read.given, binary(exp.EQ, sure, whole(0))))
    return only(none, needs(values, node.if_none, read.owner))


def _records(values: "Values", node: Records, scope: Scope) -> Needs:
    """已享受情况, or the amount of a record that counts."""
    owner = at(scope, node.object)
    given = is_true(column(records(owner).given))
    whole_ = records_text(node.object)
    found: dict[FactText, Sql] = {whole_: not_(given)}
    if node.kind is RecordKind.MONEY:
        amounts = evolve(whole_, name=f"{whole_.name}的金额")
        found[amounts] = all_of((given, values.unknown(node, owner)))
    return carried(found, owner, scope)
