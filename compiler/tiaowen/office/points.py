"""Conditions as things to be ticked: 下面几条都要满足 and 下面满足一条就行, kept apart."""

from collections.abc import Callable, Iterator
from typing import Final

from attrs import evolve, frozen

from tiaowen.model.expressions import Condition
from tiaowen.office.paper import Check, Checklist
from tiaowen.pages.words import list_words
from tiaowen.runtime import ClauseText
from tiaowen.wording import ProvisionPlan
from tiaowen.wording.clauses import is_list

_ALL: Final = "下面几条都要满足："
_ONE: Final = "要满足："

Note = Callable[[ClauseText, Condition], str]
"""What is said behind a condition."""


@frozen
class _Point:
    number: str
    clause: ClauseText
    condition: Condition
    below: "tuple[_Point, ...]"


def checklists(plan: ProvisionPlan, note: Note, *, numbers: bool) -> tuple[Checklist, ...]:
    """The conditions of a provision, then those that each member has to meet; `numbers`: with those of the rule."""
    found = [_checklist(plan, note, numbers)]
    if plan.member is not None and (made := _checklist(plan.member, note, numbers)):
        who = plan.member.provision.subject.name
        found.append(evolve(made, head=f"每一名{who}，{made.head}"))
    return tuple(each for each in found if each is not None)


def _checklist(plan: ProvisionPlan, note: Note, numbers: bool) -> Checklist | None:
    """All that must hold as one list; restrictions stand with the conditions."""
    pairs = list(zip(plan.text.clauses, plan.conditions, strict=True))
    found = [_item(point, note, numbers) for point in _nested(pairs, 0, "")]
    match found:
        case []:
            return None
        case [Checklist() as only]:
            return only
        case [Check()]:
            return Checklist(_ONE, tuple(found))
        case [Checklist(head=head) as first, *rest] if head == _ALL:
            return Checklist(_ALL, (*first.items, *rest))
        case _:
            return Checklist(_ALL, tuple(found))


def _nested(pairs: list[tuple[ClauseText, Condition]], depth: int, around: str) -> Iterator[_Point]:
    """The clauses at a depth, each with those below it."""
    starts = [index for index, (clause, _) in enumerate(pairs) if clause.depth == depth]
    for start, end in zip(starts, (*starts[1:], len(pairs)), strict=False):
        clause, condition = pairs[start]
        number = clause.id.removeprefix(around) if around else ""
        below = tuple(_nested(pairs[start + 1 : end], depth + 1, clause.id))
        yield _Point(number, clause, condition, below)


def _item(point: _Point, note: Note, numbers: bool) -> Check | Checklist:
    number = point.number if numbers else ""
    if is_list(point.condition):
        head = f"{number}{list_words(point.clause.text)}："
        return Checklist(head, tuple(_item(each, note, numbers) for each in point.below))
    return Check(number + point.clause.text, note=note(point.clause, point.condition))
