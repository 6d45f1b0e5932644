"""What things are called before a reviewer: in registers and on pages."""

from collections.abc import Iterable

from tiaowen.model.document import Measure
from tiaowen.model.expressions import Anchor
from tiaowen.runtime import FactText
from tiaowen.values.absence import Absence
from tiaowen.wording.citation import article_phrase

NOTHING = "—"
NO_QUOTE = "没有引原文"

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
_OWNER_KINDS = {"疑义": "尚待明确的", "措施": "这一条"}


def owner_words(kind: str, name: str) -> str:
    """What a thing is called on a page."""
    words = _OWNER_KINDS.get(kind, kind)
    return f"{words}“{name}”" if name and kind != "措施" else words


def quotes_words(anchors: Iterable[Anchor]) -> str:
    """The quotes as the text has them: “…”、“…”; 没有引原文 without any."""
    return "、".join(f"“{anchor.text}”" for anchor in anchors) or NO_QUOTE


def fact_kind(fact: FactText) -> str:
    """What has to be filled in: 金额（元）, 整数（人）."""
    unit = f"（{fact.unit}）" if fact.unit else ""
    options = f"：{'、'.join(fact.options)}" if fact.options else ""
    several = "，可以选几项" if fact.multiple else ""
    return f"{_KINDS[fact.kind]}{unit}{options}{several}"


OUTSIDE = "条款以外的话"


def who_decides(value: str | Absence) -> str:
    """A body, or that the text does not say."""
    return value.value if isinstance(value, Absence) else value


def measure_title(measure: Measure) -> str:
    """第（七）条　实施“护航行动”; what stands under no measure is about the words outside the articles."""
    if not measure.number:
        return OUTSIDE
    return f"{article_phrase(measure.number)}　{measure.title}".rstrip("　")
