"""Slips in forms that have a shape of their own: what was written, what it should be, and the edit.

Each slip is a pattern over the words of one clause or item, with what is said of them. A pattern is
looked for where the parser could not go on, and in names that nobody declares.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from tiaowen.findings import Finding, Fix
from tiaowen.frozen import frozen
from tiaowen.source import Span
from tiaowen.syntax.fault import Fault
from tiaowen.syntax.slip import Slip
from tiaowen.syntax.slips_clauses import OF_CEILINGS, OF_EXCLUSIONS, OF_FACTS, OF_TERMS, OF_WINDOWS
from tiaowen.syntax.slips_per_member import PER_MEMBER
from tiaowen.syntax.slips_totals import TOTALS
from tiaowen.syntax.slips_words import OF_CYCLES, OF_GOALS, OF_MOMENTS, OF_TIMES

MOST_CHARACTERS = 400
"""Nobody writes longer lines by hand, and patterns over them take long."""


SLIPS: tuple[Slip, ...] = (
    *PER_MEMBER,
    *TOTALS,
    *OF_WINDOWS,
    *OF_TERMS,
    *OF_CEILINGS,
    *OF_EXCLUSIONS,
    *OF_FACTS,
    *OF_TIMES,
    *OF_CYCLES,
    *OF_MOMENTS,
    *OF_GOALS,
)
"""The first that fits speaks."""


@frozen
class Slipped:
    """A slip that was found: its code, where it stands, what is said, and what would replace it.

    `covered` are all the words that it was seen by.
    """

    code: str
    start: int
    end: int
    covered: tuple[int, int]
    message: str
    help: str
    instead: str | None
    test: str = ""
    """What was taken for the condition of members."""

    def fix(self, span: Span) -> Fix | None:
        """The edit that replaces the words at `span`."""
        return None if self.instead is None else Fix(f"改写成“{self.instead}”", span, self.instead)


def slip(fault: Fault) -> Finding | None:
    """What is said of the words around a fault, None where no pattern fits them."""
    subject = fault.subject
    if subject is None:
        return None
    text = fault.source.text
    at = max(fault.before.end - 1 if fault.ends else fault.token.start, subject.end)
    start = max(text.rfind("\n", 0, at) + 1, subject.end)
    end = text.find("\n", at)
    words = text[start : len(text) if end < 0 else end]
    for found in slips_in(words, subject.type, fault.lists):
        if found.covered[0] <= at - start <= found.covered[1]:
            span = Span(fault.source, start + found.start, start + found.end)
            return fault.over(span, found.code, found.message, found.help, found.fix(span))
    return None


def words_slip(words: str, label: str) -> Slipped | None:
    """The first slip in a clause that is read as words."""
    return next(slips_in(words, label, frozenset()), None)


def slips_in(words: str, label: str, lists: frozenset[str]) -> Iterator[Slipped]:
    """The slips of a kind of clause in these words; `lists` are the declared lists of members."""
    if len(words) > MOST_CHARACTERS:
        return
    for each in SLIPS:
        if label not in each.labels:
            continue
        for match in _pattern(each.pattern, lists).finditer(words):
            found = _slipped(each, match)
            if found.instead != words[found.start : found.end]:
                yield found


@lru_cache(maxsize=256)
def _pattern(pattern: str, lists: frozenset[str]) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(lists, key=len, reverse=True))) or "(?!)"
    return re.compile(pattern.replace("<LIST>", f"(?:{names})"))


def _slipped(each: Slip, match: re.Match[str]) -> Slipped:
    words = {name: said or "" for name, said in match.groupdict().items()}
    start, end = match.span("at") if "at" in words else match.span()
    words["at"] = match.string[start:end]
    instead = None if each.instead is None else each.instead.format(**words)
    words["instead"] = instead or ""
    said, help = each.message.format(**words), each.help.format(**words)
    return Slipped(each.code, start, end, match.span(), said, help, instead, words.get("test", ""))
