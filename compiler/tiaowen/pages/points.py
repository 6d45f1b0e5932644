"""The conditions of a provision as a nested list, the names in them explained where they are first read."""

from collections.abc import Iterator

from attrs import evolve

from tiaowen.model.expressions import Condition, OpenReadings
from tiaowen.model.names import Definition
from tiaowen.model.provisions import PerMember
from tiaowen.model.walk import definitions_used
from tiaowen.pages.views import Meaning, Point
from tiaowen.pages.words import list_words, quotes_words
from tiaowen.wording import ProvisionPlan, phrase
from tiaowen.wording.clauses import is_list


def points(plan: ProvisionPlan) -> tuple[Point, ...]:
    """The clauses as a nested list, then those of each member."""
    told = set[int]()
    return (*_points(plan, told), *_of_members(plan, told))


def _of_members(plan: ProvisionPlan, told: set[int]) -> Iterator[Point]:
    result = plan.provision.result
    if plan.member is None or not plan.member.conditions or not isinstance(result, PerMember):
        return
    yield Point(0, "", f"每一名{result.members.name}：", "", head=True)
    for point in _points(plan.member, told):
        yield evolve(point, depth=point.depth + 1)


def _points(plan: ProvisionPlan, told: set[int]) -> Iterator[Point]:
    """Each number is what its place adds to that of the list around it."""
    around: list[str] = []
    for clause, condition in zip(plan.text.clauses, plan.conditions, strict=True):
        del around[clause.depth :]
        number = clause.id.removeprefix(around[-1]) if around else ""
        around.append(clause.id)
        head = is_list(condition)
        words = f"{list_words(clause.text)}：" if head else clause.text
        meanings = () if head else tuple(_meanings(condition, told))
        yield Point(clause.depth, number, words, clause.quote, meanings, head)


def _meanings(condition: Condition, told: set[int]) -> Iterator[Meaning]:
    """The definitions that a clause reads and no clause before it did."""
    for definition in definitions_used((condition,)):
        if id(definition) not in told:
            told.add(id(definition))
            yield Meaning(definition.name, _means(definition), quotes_words(definition.anchors))


def _means(definition: Definition) -> str:
    """What it means; of a 疑义 what it means by each reading."""
    body = definition.body
    if not isinstance(body, OpenReadings):
        return phrase(body)
    each = "；".join(f"按{one.name}（{one.label}），{phrase(one.body)}" for one in body.readings)
    return f"原文没有说清，尚待明确：{each}"
