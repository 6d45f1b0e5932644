"""The passage of a text nearest to a quote, and what differs, for messages."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from tiaowen.frozen import frozen
from tiaowen.source import Span

NEAR = 0.6
"""How alike a passage must be to be offered."""

_SLACK = 12
_SHORTEST_JUMP, _LONGEST_JUMP = 2, 60
"""Words that are searched for further on, and how far."""
_LONGEST = 600
"""Longer quotes are compared by their beginning alone."""

_JOINTS = frozenset("，。；：、且并或")
"""Where a phrase begins or ends."""

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
    if (whole := _with_what_was_skipped(words, passage, within)) is not None:
        passage = whole
        matcher = SequenceMatcher(None, passage.text, words, autojunk=False)
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
    start = _behind_joint(stretch, start, codes, words)
    end = _before_joint(stretch, end, codes, words)
    return Span(within.file, within.start + low + start, within.start + low + end)


def _with_what_was_skipped(words: str, passage: Span, within: Span) -> Span | None:
    """The passage and the words it goes on to, where the quote jumps to its last words; else None.

    Words that stand later in the same sentence were meant to be those, not others in place of the next.
    """
    codes = SequenceMatcher(None, passage.text, words, autojunk=False).get_opcodes()
    tag, start, _, quoted, _ = codes[-1]
    last = words[quoted:]
    if tag == "equal" or len(last) < _SHORTEST_JUMP:
        return None
    text, behind = within.text, passage.start - within.start + start
    stop = text.find("。", behind)
    found = text.find(last, behind, stop if stop >= 0 else len(text))
    if found < 0 or found - behind > _LONGEST_JUMP:
        return None
    return Span(within.file, passage.start, within.start + found + len(last))


def _head(codes: Sequence[Opcode]) -> int:
    """Where the passage begins.

    Loose text before the first agreement is kept as far as the quote has other words there.
    """
    tag, _, end, _, quoted = codes[0]
    return 0 if tag == "equal" else max(0, end - quoted)


def _tail(codes: Sequence[Opcode], length: int) -> int:
    tag, start, _, quoted, quoted_end = codes[-1]
    return length if tag == "equal" else min(length, start + quoted_end - quoted)


def _behind_joint(stretch: str, start: int, codes: Sequence[Opcode], words: str) -> int:
    """未 for 没有, not 且未: what stands before a joint belongs to something else."""
    tag, _, end, _, quoted = codes[0]
    joints = _JOINTS - {*words[:quoted]}
    if tag == "equal":
        return start
    return max((i + 1 for i in range(start, end) if stretch[i] in joints), default=start)


def _before_joint(stretch: str, end: int, codes: Sequence[Opcode], words: str) -> int:
    tag, start, _, quoted, _ = codes[-1]
    joints = _JOINTS - {*words[quoted:]}
    if tag == "equal":
        return end
    return min((i for i in range(start, end) if stretch[i] in joints), default=end)


def _marked(words: str, pieces: Iterable[tuple[str, int, int]]) -> Iterator[str]:
    for tag, start, end in pieces:
        piece = words[start:end]
        yield piece if tag == "equal" or not piece else f"**{piece}**"
