"""A source line for the terminal, with a marker under a place in it."""

import unicodedata

from tiaowen.frozen import frozen
from tiaowen.source import Span

WIDE = frozenset("WF")  # Unicode Standard Annex 11: these take two columns
TAB = "    "
BEFORE = 40  # columns shown before the place
LENGTH = 84  # columns shown in all

_UNSHOWN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@frozen
class Excerpt:
    """A line and the marker that goes below it; both are safe to print."""

    line: str
    marker: str


def printable(text: str) -> str:
    """The text with everything that a terminal might obey written out as `〔U+001B〕`."""
    return "".join(_shown(char) for char in text)


def _shown(char: str) -> str:
    if char == "\t":
        return TAB
    return f"〔U+{ord(char):04X}〕" if unicodedata.category(char) in _UNSHOWN else char


def width(text: str) -> int:
    """Columns that a printable text takes on a terminal."""
    return sum(_char_width(char) for char in text)


def _char_width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in WIDE else 1


def excerpt(span: Span) -> Excerpt:
    """The line on which a span begins, cut to `LENGTH` columns around it."""
    first = span.first
    line = span.file.line_text(first.line)
    start = first.column - 1
    end = min(len(line), start + max(1, span.end - span.start))
    before, dots = _last_columns(printable(line[max(0, start - LENGTH) : start]))
    marked = printable(line[start : min(end, start + LENGTH)])
    shown = _first_columns(dots + before + marked + printable(line[end : end + LENGTH]))
    room = max(1, width(shown) - width(dots + before))
    marker = "^" * min(max(1, width(marked)), room)
    return Excerpt(shown, " " * width(dots + before) + marker)


def _last_columns(text: str) -> tuple[str, str]:
    """The end of a text that fits before the place, and the dots that stand for the rest."""
    used = 0
    for index in range(len(text) - 1, -1, -1):
        used += _char_width(text[index])
        if used > BEFORE:
            return text[index + 1 :], "…"
    return text, ""


def _first_columns(text: str) -> str:
    used = 0
    for index, char in enumerate(text):
        used += _char_width(char)
        if used > LENGTH:
            return text[:index] + "…"
    return text
