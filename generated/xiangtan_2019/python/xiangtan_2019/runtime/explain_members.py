"""The members of a decision in Chinese: what is certain, who is still open, and why."""

from collections.abc import Iterator
from typing import Final

from .amounts import money_words, result_words
from .decision import Decision, certain_sum, identity_of
from .status import Status

_MOST: Final = 20
"""Members that are told one by one; of more only how many they are."""


def members_so_far(decision: Decision) -> str:
    """已可确定2名2000元，另1名待补充; empty where no member is decided by itself."""
    members = decision.members
    eligible = [each for each in members if each.status is Status.ELIGIBLE]
    open_ = [
        each for each in members if not (each.status.refuses or each.status is Status.ELIGIBLE)
    ]
    if not members or not open_:
        return ""
    exact = eligible and all(each.amount is not None for each in eligible)
    sure = f"{len(eligible)}名{money_words(certain_sum(eligible), '元') if exact else '符合'}"
    return f"已可确定{sure}，另{len(open_)}名还不能确定。"


def nobody(decision: Decision) -> str:
    """Why it is 不符合 where every condition of the whole holds: nobody on the list is eligible."""
    if decision.text.member is None or False in decision.truths:
        return ""
    return "没有一名符合条件。"


def members_told(decision: Decision) -> Iterator[str]:
    """A line for each member, those still open first, at most twenty in all."""
    numbered = sorted(enumerate(decision.members, 1), key=lambda pair: _order(pair[1]))
    for number, each in numbered[:_MOST]:
        key = identity_of(each)
        yield f"第{number}名{f'（{key}）' if key else ''}：{_told(each)}"
    if len(numbered) > _MOST:
        yield f"其余{len(numbered) - _MOST}名从略"
    if decision.text.payee and any(each.status is Status.ELIGIBLE for each in decision.members):
        yield f"合计付给{decision.text.payee}"


def _order(decision: Decision) -> int:
    if decision.status.refuses:
        return 2
    return 1 if decision.status is Status.ELIGIBLE else 0


def _told(decision: Decision) -> str:
    match decision.status:
        case Status.ELIGIBLE if decision.result is not None:
            return f"符合，{result_words(decision.result, decision.text)}"
        case Status.NOT_ELIGIBLE:
            failed = [each.clause for each in decision.reasons if each.holds is False]
            words = "；".join(clause.text for clause in failed if clause.facts)
            return f"不符合：要{words}" if words else "不符合"
        case Status.INCOMPLETE:
            return f"还缺{'、'.join(each.full_name for each in decision.missing)}"
        case Status.TO_BE_ASSESSED:
            return f"还要认定{'、'.join(each.full_name for each in decision.missing)}"
        case _:
            return str(decision.status.value)
