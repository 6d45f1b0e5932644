"""Conditions laid out as numbered clauses."""

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import frozen

from tiaowen.model.expressions import Anchor, Cases, Condition, Connective, Group, Holds
from tiaowen.model.provisions import Provision, ProvisionKind
from tiaowen.runtime import ClauseText
from tiaowen.wording.citation import quoted
from tiaowen.wording.phrase import case_words, cases_head, list_head, phrase
from tiaowen.wording.reads import facts_of

CONDITION_LABELS: Final[Mapping[ProvisionKind, str]] = {
    ProvisionKind.SUPPORT: "申报条件",
    ProvisionKind.LEVY: "缴纳条件",
}


@frozen
class PlannedClause:
    """A clause and the condition it speaks of."""

    text: ClauseText
    condition: Condition


def clauses_of(provision: Provision) -> tuple[PlannedClause, ...]:
    """The clauses of a provision, a list before its items; none for 申报条件：无."""
    if provision.condition is None:
        return ()
    label = CONDITION_LABELS[provision.kind]
    return tuple(_clauses(provision.condition, label, 0, provision.condition_anchors))


def _clauses(
    condition: Condition, id_: str, depth: int, anchors: tuple[Anchor, ...]
) -> Iterator[PlannedClause]:
    match condition:
        case Group(inline=False, items=items):
            text = ClauseText(id_, depth, list_head(condition), quoted(anchors))
            yield PlannedClause(text, condition)
            for item in items:
                yield from _clauses(item.condition, id_ + item.number, depth + 1, item.anchors)
        case Holds(operand=Cases() as cases):
            yield PlannedClause(
                ClauseText(id_, depth, cases_head(cases), quoted(anchors)), condition
            )
            yield from _by_cases(cases, id_, depth)
        case _:
            text = ClauseText(id_, depth, phrase(condition), quoted(anchors), facts_of(condition))
            yield PlannedClause(text, condition)


def _by_cases(cases: Cases, id_: str, depth: int) -> Iterator[PlannedClause]:
    """A clause for each case: it applies, and what it then asks for holds."""
    items = () if cases.expanded is None else cases.expanded.items
    for case, item in zip(cases.cases, items, strict=True):
        words = f"{case_words(case)}，{phrase(case.value)}"
        facts = facts_of(item.condition)
        text = ClauseText(id_ + case.number, depth + 1, words, quoted(case.anchors), facts)
        yield PlannedClause(text, item.condition)


def top_of(clauses: tuple[PlannedClause, ...]) -> tuple[int, ...]:
    """The indices of the items of the outermost list, if all of them must hold; else ()."""
    match clauses[0].condition if clauses else None:
        case Group(inline=False, connective=Connective.ALL):
            return tuple(i for i, clause in enumerate(clauses) if clause.text.depth == 1)
        case _:
            return ()
