"""Brackets and quotation marks: which parts of a paragraph they enclose."""

import re
from bisect import bisect_right
from collections import Counter

from tiaowen.frozen import frozen

CLOSING: dict[str, str] = {
    "（": "）",
    "(": ")",
    "“": "”",
    "‘": "’",
    "《": "》",
    "〈": "〉",
    "〔": "〕",
    "「": "」",
    "『": "』",
    "【": "】",
}
"""Marks that enclose, each with its partner."""

NAMING: frozenset[str] = frozenset("“‘《〈〔「『")
"""Marks whose contents are names or citations: a figure inside states nothing."""

_MARKS = re.compile("[" + re.escape("".join((*CLOSING, *CLOSING.values()))) + "]")


@frozen
class Enclosed:
    """Sorted ranges without overlap that the outermost pairs of some marks enclose."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def contains(self, pos: int) -> bool:
        """Whether a character stands between such marks."""
        index = bisect_right(self.starts, pos) - 1
        return index >= 0 and pos < self.ends[index]


def enclosed(text: str, start: int, end: int, opening: frozenset[str]) -> Enclosed:
    """What pairs of these opening marks enclose in text[start:end]; a lone mark has no effect."""
    outermost: list[tuple[int, int]] = []
    for first, last in sorted(_pairs(text, start, end)):
        if text[first] in opening and (not outermost or first > outermost[-1][1]):
            outermost.append((first, last))
    return Enclosed(tuple(pair[0] for pair in outermost), tuple(pair[1] for pair in outermost))


def _pairs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Positions of matching marks, inner pairs too."""
    found: list[tuple[int, int]] = []
    waiting: list[tuple[int, str]] = []
    awaited: Counter[str] = Counter()
    for match in _MARKS.finditer(text, start, end):
        if partner := CLOSING.get(match[0]):
            waiting.append((match.start(), partner))
            awaited[partner] += 1
        elif awaited[match[0]]:
            found.append((_take_partner(waiting, awaited, match[0]), match.start()))
    return found


def _take_partner(waiting: list[tuple[int, str]], awaited: Counter[str], mark: str) -> int:
    """Where the partner of a closing mark stands; what was opened after it stays open and goes."""
    while True:
        position, partner = waiting.pop()
        awaited[partner] -= 1
        if partner == mark:
            return position
