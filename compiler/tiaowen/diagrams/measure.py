"""How wide words are, and where their lines break. A Chinese character is 1 em, every other one a little over half."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

EM: Final = 14
"""The size of the text, in px at 100 %."""
LINE: Final = 20
_NARROW: Final = 8
_BROAD: Final = frozenset("%&@mwMW")
"""Characters that are not Chinese and yet as wide."""
_WORD: Final = re.compile(r"[0-9A-Za-z.,%‰_-]+|.", re.DOTALL)
_TERM: Final = re.compile(
    rf"\d+年\d+月(?:\d+日)?|读法[一二三四五六七八九十]+|{_WORD.pattern}", re.DOTALL
)
"""Dates and the names of readings, which are torn apart only where no line could hold them."""
_NEVER_FIRST: Final = frozenset("，。、；：？！）》”’％%·…")
_NEVER_LAST: Final = frozenset("（《“‘")


def width_of(words: str) -> int:
    """The width of words in one line, in px."""
    return sum(EM if _is_wide(c) else _NARROW for c in words)


def _is_wide(character: str) -> bool:
    return character in _BROAD or unicodedata.east_asian_width(character) in "WFA"


def lines_of(words: str, width: int) -> tuple[str, ...]:
    """Words in lines no wider than `width`; numbers stay whole, no line begins with a comma or ends with a bracket."""
    lines = [""]
    for word in _parts(words, width):
        if width_of(lines[-1] + word) <= width:
            lines[-1] += word
            continue
        kept, moved = _split(lines[-1], word)
        if width_of(moved + word) > width:
            kept, moved = lines[-1], ""
        lines[-1] = kept
        lines.append(moved + word)
    return tuple(line.strip() for line in lines)


def _parts(words: str, width: int) -> Iterator[str]:
    """What a line never breaks inside; what is too long for a line falls into its words, then characters."""
    for term in _TERM.findall(words):
        for word in (term,) if width_of(term) <= width else _WORD.findall(term):
            yield from (word,) if width_of(word) <= width else word


def _split(line: str, word: str) -> tuple[str, str]:
    """What stays in a full line, and what goes with `word` into the next."""
    parts = _TERM.findall(line)
    moved: list[str] = []
    first = word
    while len(parts) > 1 and (first[0] in _NEVER_FIRST or parts[-1] in _NEVER_LAST):
        first = parts.pop()
        moved.insert(0, first)
    return "".join(parts), "".join(moved)
