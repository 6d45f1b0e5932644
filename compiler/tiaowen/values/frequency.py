"""How often something is done, as it is written: 每年, 按月, 每两年, 每年2次以上, 定期, 一次."""

import re
from collections.abc import Iterator
from typing import Literal

from attrs import evolve

from tiaowen.frozen import frozen
from tiaowen.values.chinese import chinese_number
from tiaowen.values.goals import Goal, read_goal
from tiaowen.values.printing import format_unit
from tiaowen.values.units import YUAN

Cycle = Literal["年", "半年", "季度", "月", "旬", "周", "日"]

CYCLE_SPELLINGS: dict[str, Cycle] = {
    "年": "年",
    "年度": "年",
    "半年": "半年",
    "季度": "季度",
    "季": "季度",
    "月": "月",
    "个月": "月",
    "旬": "旬",
    "周": "周",
    "星期": "周",
    "日": "日",
    "天": "日",
}
"""The cycles of a calendar, by spelling."""

MANNERS: tuple[str, ...] = (
    *("定期不定期", "不定期", "定期", "经常", "不断", "适时", "及时", "随时"),
)
"""Words for a frequency that names no cycle."""

ONCE = "一次"

_LONGEST_FIRST = "|".join(sorted(CYCLE_SPELLINGS, key=len, reverse=True))
_CYCLE = re.compile(
    f"(?:每|按|逐)([0-9]{{1,2}}|[一二两三四五六七八九十]{{1,2}})?({_LONGEST_FIRST})"
)
_MANNER = re.compile("定期不定期|不定期|定期")
_AMOUNT_OF_MONEY = re.compile("[0-9.,万]+元")
_PARTS = re.compile("[，,、]")


@frozen
class Frequency:
    """`every` cycles once, or as often as `times` says; both None and "" where nothing is said.

    `manner` is a word without a cycle (定期). `once` tells that it is done one single time.
    `start` and `end` are where the cycle itself is written.
    """

    every: int | None = None
    cycle: Cycle | None = None
    times: Goal | None = None
    times_at: int = 0
    manner: str = ""
    once: bool = False
    start: int = 0
    end: int = 0

    @property
    def words(self) -> str:
        """The cycle or the manner in one spelling: 每季度 for 按季度, 每2年 for 每两年."""
        if self.cycle is None:
            return self.manner or (ONCE if self.once else "")
        if self.every == 1:
            return f"每{self.cycle}"
        return f"每{self.every}{format_unit(self.cycle)}"


def read_frequency(text: str) -> Frequency | None:
    """The frequency that is the whole of a text, None if it is none."""
    if text == ONCE:
        return Frequency(once=True, end=len(text))
    parts = _parts(text)
    found = [_part(words, start) for start, words in parts]
    known = [each for each in found if each is not None]
    if len(known) < len(found) or not known or len(known) > 2:
        return None
    cycles = [each for each in known if each.cycle is not None]
    manners = "".join(each.manner for each in known)
    if len(cycles) > 1 or len(cycles) + bool(manners) < len(known):
        return None
    whole = cycles[0] if cycles else known[0]
    return evolve(whole, manner=manners)


def _parts(text: str) -> list[tuple[int, str]]:
    """The parts between commas and where each begins."""
    starts = [0, *(mark.end() for mark in _PARTS.finditer(text))]
    return [(start, _PARTS.split(text[start:])[0]) for start in starts]


def _part(words: str, start: int) -> Frequency | None:
    if words in MANNERS:
        return Frequency(manner=words, start=start, end=start + len(words))
    match = _CYCLE.match(words)
    read = None if match is None else _cycle(match, start)
    if match is None or read is None:
        return None
    rest = words[match.end() :]
    if not rest:
        return read
    times = read_goal(rest)
    if times is None or times.unit is None or times.unit.numerator in ((), YUAN.numerator):
        return None
    return evolve(read, times=times, times_at=start + match.end())


def _cycle(match: re.Match[str], start: int = 0) -> Frequency | None:
    every = _count(match[1]) if match[1] else 1
    if not every:
        return None
    where = (start + match.start(), start + match.end())
    return Frequency(every, CYCLE_SPELLINGS[match[2]], None, 0, "", False, *where)


def _count(written: str) -> int:
    if written.isascii():
        return int(written)
    value = chinese_number(written)
    return 0 if value is None else int(value)


def frequencies_in(text: str) -> Iterator[Frequency]:
    """The frequencies that a text mentions, in its order; 每天20元 is a rate and none."""
    for match in _CYCLE.finditer(text):
        read = _cycle(match)
        if read is not None and not _AMOUNT_OF_MONEY.match(text, match.end()):
            yield read
    for match in _MANNER.finditer(text):
        yield Frequency(manner=match[0], start=match.start(), end=match.end())
