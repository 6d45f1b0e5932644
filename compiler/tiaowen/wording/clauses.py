"""Conditions laid out as numbered clauses."""

from collections.abc import Iterator, Mapping
from typing import Final

from tiaowen.frozen import frozen
from tiaowen.model.expressions import Anchor, Cases, Condition, Connective, Group, Holds
from tiaowen.model.provisions import Provision, ProvisionKind
from tiaowen.runtime import ClauseText
from tiaowen.wording.citation import list_number, quoted
from tiaowen.wording.phrase import case_words, cases_head, list_head, phrase
from tiaowen.wording.reads import facts_of

CONDITION_LABELS: Final[Mapping[ProvisionKind, str]] = {
    ProvisionKind.SUPPORT: "申报条件",
    ProvisionKind.LEVY: "缴纳条件",
}

MEMBER_LABEL: Final = "人员条件"
"""The conditions of 每名, told from the 申报条件 of the whole: both are numbered from （一）."""


@frozen
class PlannedClause:
    """A clause and the condition it speaks of."""

    text: ClauseText
    condition: Condition


def is_list(condition: Condition) -> bool:
    """Whether its items are clauses of their own."""
    match condition:
        case Group(inline=inline):
            return not inline
        case Holds(operand=Cases()):
            return True
        case _:
            return False


def clauses_of(provision: Provision, label: str) -> tuple[PlannedClause, ...]:
    """The clauses of a provision, a list before its items; none for 申报条件：无. `label` begins each id.

    Behind them one for each restriction: 享受次数, 不重复享受, 不可同时.
    """
    found: list[PlannedClause] = []
    if provision.condition is not None:
        found += _clauses(provision.condition, label, 0, provision.condition_anchors)
    return (*found, *_restrictions(provision))


def _restrictions(provision: Provision) -> Iterator[PlannedClause]:
    labels = [each.label for each in provision.restrictions]
    for index, each in enumerate(provision.restrictions):
        several = labels.count(each.label) > 1
        number = list_number(labels[: index + 1].count(each.label)) if several else ""
        yield from _clauses(each.condition, each.label + number, 0, each.anchors)


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


def top_of(provision: Provision, clauses: tuple[PlannedClause, ...]) -> tuple[int, ...]:
    """The indices of the outermost conditions, if there are several and all of them must hold; else ()."""
    outermost = tuple(i for i, clause in enumerate(clauses) if clause.text.depth == 0)
    match provision.condition:
        case Group(inline=False, connective=Connective.ALL):
            items = tuple(i for i, clause in enumerate(clauses) if clause.text.depth == 1)
            return (*items, *outermost[1:])
        case _:
            return outermost if provision.restrictions else ()
