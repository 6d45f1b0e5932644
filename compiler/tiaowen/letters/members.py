"""The members of a letter to an enterprise: how many are certain and for how much, who is open, and why."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tiaowen.letters.steps import assessed_words, computed
from tiaowen.office.outward import plain
from tiaowen.office.paper import Block, Heading, Paragraph, TableBlock
from tiaowen.runtime import Decision, Status
from tiaowen.runtime.amounts import by_whom, money_words, range_words
from tiaowen.runtime.decision import certain_sum, identity_of
from tiaowen.runtime.explain import given_told

TITLE: Final = "附：名单"
_WORDS: Final = {
    Status.ELIGIBLE: "符合",
    Status.NOT_ELIGIBLE: "不符合",
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
    refused = sum(each.status.refuses for each in members)
    open_ = len(members) - len(eligible) - refused
    parts = [f"已能确定{len(eligible)}人{_sum(eligible)}"] if eligible else []
    parts += [f"另有{open_}人{_state(members)}"] if open_ else []
    parts += [f"{refused}人不符合"] if refused else []
    return f"{'，'.join(parts)}：名单附后。"


def _sum(eligible: Sequence[Decision]) -> str:
    exact = all(each.amount is not None for each in eligible)
    return money_words(certain_sum(eligible)) if exact else "符合"


def _state(members: Sequence[Decision]) -> str:
    """What those who are open wait for: 待补充, where any of them lacks information."""
    found = {each.status for each in members}
    waiting = (Status.INCOMPLETE, Status.TO_BE_ASSESSED)
    return next((_WORDS[each] for each in waiting if each in found), _OPEN)


def appended(decision: Decision) -> Iterator[Block]:
    """The list of members, those who are open first."""
    if not decision.members:
        return
    yield Heading(1, TITLE)
    numbered = sorted(enumerate(decision.members, 1), key=lambda pair: _order(pair[1]))
    rows = tuple(_row(number, each) for number, each in numbered)
    key = next((each.text.identity for each in decision.members if each.text.identity), None)
    who = "第几名" if key is None else f"第几名（{key.name}）"
    yield TableBlock((who, "结论", "金额，或者原因"), rows, (3, 2, 7))
    if any(_WORDS.get(each.status, _OPEN) in _NO_REFUSALS for each in decision.members):
        yield Paragraph("待补充、待认定、还不能确定的，不是“不符合”。")


def _order(decision: Decision) -> int:
    if decision.status.refuses:
        return 2
    return 1 if decision.status is Status.ELIGIBLE else 0


def _row(number: int, decision: Decision) -> tuple[str | tuple[str, ...], ...]:
    key = identity_of(decision)
    who = f"第{number}名" + (f"（{key}）" if key else "")
    told = tuple(plain(line) for line in _told(decision))
    return who, _WORDS.get(decision.status, _OPEN), told or (_OPEN,)


def _told(decision: Decision) -> Iterator[str]:
    match decision.status:
        case Status.ELIGIBLE if decision.result is not None:
            yield range_words(decision.result, decision.result.unit)
            yield from (f"具体{by_whom(by, '核定')}" for _, by in decision.text.setters)
            yield from (line for line in computed(decision) if _COMPUTED.search(line))
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
