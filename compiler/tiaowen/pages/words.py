"""Small Chinese phrases of the pages: whole sentences where rule files have terms."""

from tiaowen.cases import outcome_text
from tiaowen.cases.outcome import each_reading, result_text
from tiaowen.runtime import Decision, ResultKind, Status
from tiaowen.runtime.amounts import by_whom
from tiaowen.wording.reader import NOTHING, fact_kind, owner_words, quotes_words, who_decides

__all__ = [
    "GENERATED",
    "NOTHING",
    "fact_kind",
    "list_words",
    "owner_words",
    "quotes_words",
    "status_words",
    "who_decides",
]

GENERATED = (
    "本页由规则自动生成，请不要直接修改；要改，改规则，再重新生成。"
    "页上的结果仅供审核参考，以正式文件和经办机关的决定为准。"
)
"""The foot of every page."""

_LIST_HEADS = {
    "同时符合下列条件": "下面几条都要满足",
    "符合下列条件之一": "下面满足一条就行",
}
_ELIGIBLE = {"缴纳事项": "应当缴纳"}


def list_words(head: str) -> str:
    """下面几条都要满足 for 同时符合下列条件; other words stay."""
    return _LIST_HEADS.get(head, head.replace("至少符合下列", "下面至少满足"))


def status_words(decision: Decision) -> str:
    """The answer as a whole phrase, never a bare term."""
    match decision.status:
        case Status.ELIGIBLE:
            head = _ELIGIBLE.get(decision.text.kind, "符合，")
            return f"{head}{outcome_text(decision)}{_still_open(decision)}"
        case Status.INCOMPLETE:
            return f"还不能确定，还缺以下信息：{_missing(decision)}"
        case Status.TO_BE_ASSESSED:
            return f"还要先认定：{_missing(decision)}"
        case Status.TO_BE_DECIDED:
            by = by_whom(decision.text.discretion, "决定")
            result = decision.result
            return f"给不给{by}" + (f"；给的话{result_text(result)}" if result else "")
        case Status.UNSETTLED:
            return f"尚待明确：{each_reading(decision)}"
        case Status.UNDETERMINABLE:
            return "信息都有，但算不出结果"
        case Status.NOT_ELIGIBLE | Status.NOT_IN_FORCE:
            return outcome_text(decision)


def _still_open(decision: Decision) -> str:
    """What has to be settled before there is one amount."""
    result = decision.result
    if result is None:
        return ""
    if result.kind is ResultKind.CHOICE and result.chosen is None:
        return "，看选哪一种算法"
    return "".join(f"，{what}具体由谁核定：{by}" for what, by in decision.text.setters)


def _missing(decision: Decision) -> str:
    return "、".join(
        f"{fact.full_name}（由谁认定：{fact.authority}）" if fact.authority else fact.full_name
        for fact in decision.missing
    )
