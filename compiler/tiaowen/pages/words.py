"""Small Chinese phrases of the pages: whole sentences where rule files have terms."""

from collections.abc import Iterable

from tiaowen.cases import outcome_text
from tiaowen.cases.outcome import each_reading, result_text
from tiaowen.model.expressions import Anchor
from tiaowen.runtime import Decision, FactText, ResultKind, Status
from tiaowen.runtime.amounts import by_whom
from tiaowen.values.absence import Absence

NOTHING = "—"

_LIST_HEADS = {
    "同时符合下列条件": "下面几条都要满足",
    "符合下列条件之一": "下面满足一条就行",
}
_KINDS = {
    "是否": "是或者否",
    "整数": "整数",
    "数量": "数量",
    "金额": "金额",
    "比例": "比例",
    "日期": "日期",
    "期限": "期限",
    "选项": "从给定的几项里选",
    "文本": "文字",
    "认定事项": "需要认定",
    "名单": "逐名列出",
    "已享受情况": "逐次列出以前享受过什么、哪一天、多少钱",
}
_ELIGIBLE = {"缴纳事项": "应当缴纳"}
_OWNER_KINDS = {"疑义": "尚待明确的", "措施": "这一条"}


def owner_words(kind: str, name: str) -> str:
    """What a thing is called on a page."""
    words = _OWNER_KINDS.get(kind, kind)
    return f"{words}“{name}”" if name and kind != "措施" else words


def list_words(head: str) -> str:
    """下面几条都要满足 for 同时符合下列条件; other words stay."""
    return _LIST_HEADS.get(head, head.replace("至少符合下列", "下面至少满足"))


def quotes_words(anchors: Iterable[Anchor]) -> str:
    """The quotes as the text has them: “…”、“…”; 没有引原文 without any."""
    return "、".join(f"“{anchor.text}”" for anchor in anchors) or "没有引原文"


def fact_kind(fact: FactText) -> str:
    """What has to be filled in: 金额（元）, 整数（人）."""
    unit = f"（{fact.unit}）" if fact.unit else ""
    options = f"：{'、'.join(fact.options)}" if fact.options else ""
    several = "，可以选几项" if fact.multiple else ""
    return f"{_KINDS[fact.kind]}{unit}{options}{several}"


def who_decides(value: str | Absence) -> str:
    """A body, or that the text does not say."""
    return value.value if isinstance(value, Absence) else value


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
