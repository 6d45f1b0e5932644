"""The answer in one sentence, for the person concerned."""

from typing import Final

from tiaowen.letters.conditions import failing
from tiaowen.letters.members import counted_so_far
from tiaowen.letters.outward import outward_words
from tiaowen.letters.steps import assessed_words
from tiaowen.runtime import Decision, Status
from tiaowen.runtime.amounts import by_whom
from tiaowen.runtime.explain import LEVY, eligible_told, given_result, no_refusal, outside_told

_AS_FILLED_IN: Final = "按所填信息，"
_UNSETTLED: Final = "还不能确定：文件里有的话怎么理解，尚待明确，请咨询经办机关。"
_UNDETERMINABLE: Final = "还不能确定：信息不缺，但照文件算不出结果，请咨询经办机关。"


def conclusion(decision: Decision) -> str:
    """What the answer is; an open answer says that it is no refusal."""
    return outward_words(_told(decision))


def _told(decision: Decision) -> str:
    text = decision.text
    match decision.status:
        case Status.ELIGIBLE:
            said = eligible_told(decision).removeprefix(_AS_FILLED_IN)
            return _AS_FILLED_IN + said + counted_so_far(decision)
        case Status.NOT_ELIGIBLE:
            return _not_eligible(decision)
        case Status.INCOMPLETE:
            told = f"还不能确定，还缺{len(decision.missing)}项信息。"
            return told + counted_so_far(decision) + no_refusal(text)
        case Status.TO_BE_ASSESSED:
            return _assessed(decision) + counted_so_far(decision) + no_refusal(text)
        case Status.TO_BE_DECIDED:
            by = by_whom(text.discretion, "决定")
            return f"{_AS_FILLED_IN}条件都满足，给不给{by}；如果给予，{given_result(decision)}。"
        case Status.UNSETTLED:
            return _UNSETTLED + counted_so_far(decision) + no_refusal(text)
        case Status.UNDETERMINABLE:
            return _UNDETERMINABLE + counted_so_far(decision) + no_refusal(text)
        case Status.NOT_IN_FORCE:
            return f"{outside_told(decision)}，不能按本项办理。"


def _not_eligible(decision: Decision) -> str:
    needless = "不需要按本项缴纳" if decision.text.kind == LEVY else "不符合条件"
    if failing(decision):
        only = "只差一条，其他各条都满足。" if decision.near_misses else ""
        return f"{_AS_FILLED_IN}{needless}。{only}原因写在下面。"
    return f"{_AS_FILLED_IN}{needless}。名单里没有一名符合条件。{counted_so_far(decision)}"


def _assessed(decision: Decision) -> str:
    facts = "；".join(
        f"{assessed_words(each)}（{by_whom(each.authority, '认定')}）" for each in decision.missing
    )
    return f"还不能确定，要等认定：{facts}。"
