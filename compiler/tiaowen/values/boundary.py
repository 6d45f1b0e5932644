"""Comparison words: what they mean, whether the number itself is included, and who says so.

One table for reading rules, for comparing rules with the official text and for the note on
every page. Two sources are kept apart: 民法典第1259条 settles 以上、以下、以内、届满 (included)
and 不满、超过、以外 (not included); the rest is drafting practice.
"""

from enum import Enum
from types import MappingProxyType
from typing import Literal

from tiaowen.frozen import frozen

Operator = Literal["ge", "gt", "le", "lt", "eq", "ne"]


class Source(Enum):
    """Who settles whether the number itself is included."""

    CIVIL_CODE = "民法典第1259条"
    PRACTICE = "行文惯例"


class Side(Enum):
    """Where the word stands: 不超过3次 or 3次以下."""

    BEFORE = "before"
    AFTER = "after"


@frozen
class BoundaryWord:
    """A comparison word. Words with one `operator` form a class: 最高＝最多＝不超过."""

    word: str
    operator: Operator
    side: Side
    source: Source = Source.PRACTICE
    for_dates: bool = False

    @property
    def includes_number(self) -> bool:
        """Whether the number (or the day) itself is included."""
        return self.operator in ("ge", "le", "eq")


def _words(
    operator: Operator, side: Side, words: str, source: Source, for_dates: bool = False
) -> tuple[BoundaryWord, ...]:
    return tuple(BoundaryWord(word, operator, side, source, for_dates) for word in words.split())


_CODE, _PRACTICE = Source.CIVIL_CODE, Source.PRACTICE
_BEFORE, _AFTER = Side.BEFORE, Side.AFTER

BOUNDARY_WORDS: tuple[BoundaryWord, ...] = (
    *_words("ge", _AFTER, "以上 届满", _CODE),
    *_words("le", _AFTER, "以下 以内", _CODE),
    *_words("gt", _BEFORE, "超过", _CODE),
    *_words("lt", _BEFORE, "不满", _CODE),
    *_words("gt", _AFTER, "以外", _CODE),
    *_words("ge", _AFTER, "及以上", _PRACTICE),
    *_words("le", _AFTER, "及以下", _PRACTICE),
    *_words("ge", _BEFORE, "不低于 不少于 不小于 至少 达到 达 满 最低 最少 最低不低于", _PRACTICE),
    *_words("le", _BEFORE, "不超过 未超过 不高于 不多于 不大于 最高 最多 最长", _PRACTICE),
    *_words("le", _BEFORE, "最高不超过 最多不超过 最长不超过", _PRACTICE),
    *_words("gt", _BEFORE, "高于 多于 大于", _PRACTICE),
    *_words("lt", _BEFORE, "低于 少于 小于 不足 不到 未满 未达到", _PRACTICE),
    *_words("eq", _BEFORE, "等于 为", _PRACTICE),
    *_words("ne", _BEFORE, "不等于 不为", _PRACTICE),
    *_words("ge", _AFTER, "起", _PRACTICE, for_dates=True),
    *_words("le", _AFTER, "止", _PRACTICE, for_dates=True),
    *_words("lt", _AFTER, "前 之前 以前", _PRACTICE, for_dates=True),
    *_words("gt", _AFTER, "后 之后 以后", _PRACTICE, for_dates=True),
    *_words("ge", _BEFORE, "不早于", _PRACTICE, for_dates=True),
    *_words("le", _BEFORE, "不晚于 不迟于", _PRACTICE, for_dates=True),
    *_words("lt", _BEFORE, "早于", _PRACTICE, for_dates=True),
    *_words("gt", _BEFORE, "晚于 迟于", _PRACTICE, for_dates=True),
)
"""Every comparison word that is read, each once."""

BOUNDARY_BY_WORD = MappingProxyType({entry.word: entry for entry in BOUNDARY_WORDS})
"""The table by word."""
