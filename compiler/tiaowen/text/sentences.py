"""Paragraphs into sentences and clauses, brackets respected."""

import re
from collections.abc import Iterator

from tiaowen.source import SourceFile, Span
from tiaowen.text.brackets import CLOSING, Enclosed, enclosed
from tiaowen.text.nodes import Clause, Sentence, SentenceRole

SENTENCE_ENDS = "。！？"
CLAUSE_ENDS = "，；：" + SENTENCE_ENDS

_ALL_MARKS = frozenset(CLOSING)
_SENTENCE_END = re.compile(f"[{SENTENCE_ENDS}]")
_CLAUSE_END = re.compile(f"[{CLAUSE_ENDS}]")


def read_sentences(
    file: SourceFile, start: int, end: int, role: SentenceRole
) -> tuple[Sentence, ...]:
    """The sentences of text[start:end], which is a paragraph or a part of one."""
    shielded = enclosed(file.text, start, end, _ALL_MARKS)
    return tuple(
        _sentence(file, first, behind, role, shielded)
        for first, behind in _pieces(file.text, start, end, _SENTENCE_END, shielded)
    )


def _sentence(
    file: SourceFile, start: int, end: int, role: SentenceRole, shielded: Enclosed
) -> Sentence:
    clauses = (
        Clause(Span(file, first, _without_mark(file.text, behind)))
        for first, behind in _pieces(file.text, start, end, _CLAUSE_END, shielded)
    )
    return Sentence(Span(file, start, end), role, tuple(clauses))


def _pieces(
    text: str, start: int, end: int, mark: re.Pattern[str], shielded: Enclosed
) -> Iterator[tuple[int, int]]:
    """Ranges that end behind a mark outside brackets, or at `end`; none is only space or marks."""
    first = start
    for match in mark.finditer(text, start, end):
        if not shielded.contains(match.start()):
            yield from _trimmed(text, first, match.end())
            first = match.end()
    yield from _trimmed(text, first, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The range without surrounding space, nothing if no words are left."""
    piece = text[start:end]
    if piece.strip().strip(CLAUSE_ENDS):
        yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _without_mark(text: str, end: int) -> int:
    return end - 1 if text[end - 1] in CLAUSE_ENDS else end
