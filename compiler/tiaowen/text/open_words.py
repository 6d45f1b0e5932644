"""Open words of a text: 按规定, 符合条件的, 可, 一次性 … They settle nothing by themselves.

What counts is data: for each kind the words, then the longer words that only look alike (许可 is no
可, 高等院校 no 等). 不可 and 不得 forbid, which leaves nothing open; but what may not be had twice, or together,
has to be said in the rule.
"""

import re
from collections.abc import Iterable, Iterator

from tiaowen.source import Span
from tiaowen.text.brackets import NAMING, enclosed
from tiaowen.text.nodes import OpenKind, OpenWord, Sentence, SentenceRole

_UNDER = "(?:按照?|依照|依据|根据|符合)"
_WHOSE = "(?:国家|省级?|市级?|本市|现行|有关|相关|法律|法规|政策|学校)*"
_AMOUNTS = "(?:数额|数量|额度|金额|比例|标准|期限|条件|范围|补贴|补助|奖励|资助|支持)"

RECIPIENTS: tuple[str, ...] = (
    *("单位", "企业", "机构", "组织", "部门", "园区", "基地", "高校", "院校", "学校", "社区"),
    *("银行", "合作社", "经营户", "主体", "对象", "群体", "人员", "个人", "家庭", "职工"),
    *("劳动者", "毕业生"),
)
"""Words for those who receive or act: 等 leaves a list of them open. Lists of means (培训等方式)
and of things are not asked for."""


def _beside(word: str, neighbours: Iterable[str]) -> str:
    """The word directly behind or before one of its neighbours."""
    behind = "|".join(f"(?<={each})" for each in neighbours)
    before = "|".join(neighbours)
    return f"(?:{behind}){word}|{word}(?={before})"


PATTERNS: dict[OpenKind, str] = {
    "exclude": "(?:不得|不可|不能|不予|不)(?:重复|同时|叠加)(?:享受|领取|申领|享有|发放|给予|补贴)",
    "rule": f"{_UNDER}{_WHOSE}(?:规定|政策)|按(?:规定)?条件|按照?(?:年度)?计划",
    "condition": "(?:符合|具备)(?:相关|有关|相应|规定|享受|政策)*条件|有条件(?=[的地])",
    "degree": f"相应|适当|原则上|酌情|视情况|一定的?{_AMOUNTS}",
    "once": "一次性",
    "reference": "上述|前述",
    "list": _beside("等", RECIPIENTS),
    "may": "可以?",
}
"""The words of each kind, as patterns; where two begin at one place the first kind wins."""

NOT_OPEN: tuple[str, ...] = (
    *("不可", "即可", "方可", "许可", "认可", "宁可", "可能", "可靠", "可见", "可观", "可比"),
    *("可持续", "可行性", "可行的", "可操作", "可支配", "可再生", "可循环", "可追溯", "可控"),
    *("一次性使用", "一次性用品", "没有条件", "附有条件", "不适当"),
    *("等级", "等额", "等同", "等于", "等待", "等候"),
    *("高等", "中等", "初等", "同等", "平等", "均等", "对等"),
)
"""Words that hold an open word and are none."""

_ROLES: frozenset[SentenceRole] = frozenset({"body", "lead", "table"})
_WORD = re.compile(
    f"(?P<exclude>{PATTERNS['exclude']})|(?P<none>{'|'.join(NOT_OPEN)})|"
    + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in PATTERNS.items() if kind != "exclude")
)


def read_open_words(sentences: Iterable[Sentence]) -> tuple[OpenWord, ...]:
    """The open words outside names and citations (“…”, 《…》), in reading order.

    Title, headings, letter, preamble and the bracket of the responsible bodies rule nothing.
    """
    return tuple(word for each in sentences if each.role in _ROLES for word in _words(each))


def _words(sentence: Sentence) -> Iterator[OpenWord]:
    span = sentence.span
    named = enclosed(span.file.text, span.start, span.end, NAMING)
    for match in _WORD.finditer(span.file.text, span.start, span.end):
        for kind in PATTERNS:
            if match[kind] and not named.contains(match.start()):
                yield OpenWord(Span(span.file, match.start(), match.end()), kind)
