"""The passage of a text nearest to a quote, and what differs, for messages."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from attrs import frozen

from tiaowen.source import Span

NEAR = 0.6
"""How alike a passage must be to be offered."""

_SLACK = 12
_LONGEST = 600
"""Longer quotes are compared by their beginning alone."""

Opcode = tuple[str, int, int, int, int]


@frozen
class Difference:
    """The nearest passage; `changed` counts the characters that differ."""

    span: Span
    original: str
    quoted: str
    changed: int
    likeness: float


def nearest(quote: str, within: Iterable[Span]) -> Difference | None:
    """The passage most like a quote, differing words marked **so**; None if none is near."""
    found = [difference for span in within if (difference := _nearest_in(quote, span))]
    return max(found, key=lambda difference: difference.likeness, default=None)


def _nearest_in(quote: str, within: Span) -> Difference | None:
    words = quote[:_LONGEST]
    block = SequenceMatcher(None, within.text, words, autojunk=False).find_longest_match()
    if block.size < min(2, len(words)):
        return None
    passage = _passage(words, within, block.a - block.b)
    matcher = SequenceMatcher(None, passage.text, words, autojunk=False)
    if not passage.text or matcher.ratio() < NEAR:
        return None
    codes = matcher.get_opcodes()
    changed = sum(max(b - a, d - c) for tag, a, b, c, d in codes if tag != "equal")
    original = "".join(_marked(passage.text, ((t, a, b) for t, a, b, _, _ in codes)))
    quoted = "".join(_marked(words, ((t, c, d) for t, _, _, c, d in codes)))
    return Difference(passage, original, quoted, changed, matcher.ratio())


def _passage(words: str, within: Span, offset: int) -> Span:
    """Where the text runs parallel to the quote: a stretch around it, its loose ends cut off."""
    text = within.text
    low = max(0, offset - _SLACK)
    stretch = text[low : max(0, offset + len(words) + _SLACK)]
    codes = SequenceMatcher(None, stretch, words, autojunk=False).get_opcodes()
    start, end = _head(codes), _tail(codes, len(stretch))
    return Span(within.file, within.start + low + start, within.start + low + end)


def _head(codes: Sequence[Opcode]) -> int:
    """Where the passage begins.

    Loose text before the first agreement is kept as far as the quote has other words there.
    """
    tag, _, end, _, quoted = codes[0]
    return 0 if tag == "equal" else max(0, end - quoted)


def _tail(codes: Sequence[Opcode], length: int) -> int:
    tag, start, _, quoted, quoted_end = codes[-1]
    return length if tag == "equal" else min(length, start + quoted_end - quoted)


def _marked(words: str, pieces: Iterable[tuple[str, int, int]]) -> Iterator[str]:
    for tag, start, end in pieces:
        piece = words[start:end]
        yield piece if tag == "equal" or not piece else f"**{piece}**"
