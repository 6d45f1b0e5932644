"""The members of a letter to an enterprise: how many are certain and for how much, who is open, and why."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from tiaowen.letters.steps import assessed_words, computed
from tiaowen.office.outward import plain
from tiaowen.office.paper import Block, Heading, Paragraph, TableBlock
from tiaowen.runtime import Decision, Status
from tiaowen.runtime.amounts import by_whom, money_words, range_words
from tiaowen.runtime.decision import certain_sum, identity_of
from tiaowen.runtime.explain import given_told
from tiaowen.wording import ProvisionPlan

TITLE: Final = "附：名单"
_REFUSED: Final = "不符合"
_WORDS: Final = {
    Status.ELIGIBLE: "符合",
    Status.NOT_ELIGIBLE: _REFUSED,
    Status.INCOMPLETE: "待补充",
    Status.TO_BE_ASSESSED: "待认定",
}
"""What is said of a member; of any other answer that it is open."""
_OPEN: Final = "还不能确定"
_NO_REFUSALS: Final = ("待补充", "待认定", _OPEN)
_COMPUTED: Final = re.compile("^[^［].*[×÷＋－].*＝")
"""What makes a step worth telling of a member."""


def counted_so_far(decision: Decision) -> str:
    """已能确定2人2000元，另有1人待补充：名单附后。 "" where there are no members."""
    members = decision.members
    if not members:
        return ""
    eligible = [each for each in members if each.status is Status.ELIGIBLE]
    others = Counter(_word(each) for each in members if each.status is not Status.ELIGIBLE)
    rest = [f"{others[word]}人{word}" for word in (*_NO_REFUSALS, _REFUSED) if others[word]]
    certain = [f"已能确定{len(eligible)}人{_sum(eligible)}"] if eligible else []
    told = "，另有".join((*certain, *(("，".join(rest),) if rest else ())))
    return f"{told}：名单附后。"


def _sum(eligible: Sequence[Decision]) -> str:
    exact = all(each.amount is not None for each in eligible)
    return money_words(certain_sum(eligible)) if exact else "符合"


def _word(decision: Decision) -> str:
    return _WORDS.get(decision.status, _OPEN)


def appended(plan: ProvisionPlan, decision: Decision) -> Iterator[Block]:
    """The list of members, those who are open first."""
    if plan.member is None or not decision.members:
        return
    yield Heading(1, TITLE)
    numbered = sorted(enumerate(decision.members, 1), key=lambda pair: _order(pair[1]))
    rows = tuple(_row(plan.member, number, each) for number, each in numbered)
    key = next((each.text.identity for each in decision.members if each.text.identity), None)
    who = "第几名" if key is None else f"第几名（{key.name}）"
    yield TableBlock((who, "结论", "金额，或者原因"), rows, (3, 2, 7))
    if any(_word(each) in _NO_REFUSALS for each in decision.members):
        yield Paragraph("待补充、待认定、还不能确定的，不是“不符合”。")


def _order(decision: Decision) -> int:
    if decision.status.refuses:
        return 2
    return 1 if decision.status is Status.ELIGIBLE else 0


def _row(plan: ProvisionPlan, number: int, decision: Decision) -> tuple[str | tuple[str, ...], ...]:
    key = identity_of(decision)
    who = f"第{number}名" + (f"（{key}）" if key else "")
    told = tuple(plain(line) for line in _told(plan, decision))
    return who, _word(decision), told or (_OPEN,)


def _told(plan: ProvisionPlan, decision: Decision) -> Iterator[str]:
    match decision.status:
        case Status.ELIGIBLE if decision.result is not None:
            yield range_words(decision.result, decision.result.unit)
            yield from (f"具体{by_whom(by, '核定')}" for _, by in decision.text.setters)
            yield from (line for line in computed(plan, decision) if _COMPUTED.search(line))
        case Status.NOT_ELIGIBLE:
            for each in decision.reasons:
                if each.holds is False and each.clause.facts:
                    now = given_told(each.facts)
                    yield f"要求：{each.clause.text}" + (f"；现在：{now}" if now else "")
        case Status.INCOMPLETE:
            yield f"还缺：{'、'.join(each.name for each in decision.missing)}"
        case Status.TO_BE_ASSESSED:
            yield from (f"还要认定：{assessed_words(each)}" for each in decision.missing)
        case _:
            yield "尚待明确，请咨询"
