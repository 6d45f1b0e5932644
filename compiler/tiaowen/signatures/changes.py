"""The difference of two passages, word by word: a word is a run of digits or letters, or one character."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Literal

from attrs import evolve, frozen

_WORD = re.compile(r"[0-9A-Za-z.]+|\s+|.", re.DOTALL)

Kind = Literal["same", "gone", "new"]


@frozen
class Change:
    """A run of words that stayed, went or came."""

    kind: Kind
    text: str


def word_changes(old: str, new: str) -> tuple[Change, ...]:
    """The runs that turn `old` into `new`, in reading order; what went stands before what came in its place."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return tuple(_runs(before, after, codes))


def _runs(
    before: list[str], after: list[str], codes: Iterable[tuple[str, int, int, int, int]]
) -> Iterator[Change]:
    for tag, a, b, c, d in codes:
        if tag == "equal":
            yield Change("same", "".join(before[a:b]))
            continue
        if a < b:
            yield Change("gone", "".join(before[a:b]))
        if c < d:
            yield Change("new", "".join(after[c:d]))


_AROUND = 8


def shortened(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """The changes with long runs that stayed cut in the middle."""
    last = len(changes) - 1
    return tuple(
        evolve(change, text=_cut(change.text, first=number == 0, last=number == last))
        if change.kind == "same"
        else change
        for number, change in enumerate(changes)
    )


def marked(changes: tuple[Change, ...]) -> str:
    """The changes as one line: 留用率〔删：超过〕〔增：不低于〕50%; long runs that stayed are cut in the middle."""
    return "".join(map(_piece, shortened(changes)))


def _piece(change: Change) -> str:
    match change.kind:
        case "gone":
            return f"〔删：{change.text}〕"
        case "new":
            return f"〔增：{change.text}〕"
        case "same":
            return change.text


def _cut(text: str, *, first: bool, last: bool) -> str:
    if first and last:
        return text
    head = "" if first else text[:_AROUND]
    tail = "" if last else text[-_AROUND:]
    return text if len(text) <= len(head) + len(tail) + 1 else f"{head}…{tail}"
