"""Which clauses (分句) of the text somebody answers for, and which words of them nobody does.

A clause is covered when quotes hold every word of it. 疑义 and 开放用语 quote words that need a
rule besides, so they cover nothing; headings and the bracket of the responsible bodies are compared
by structure (`checks/structure.py`).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from tiaowen.lockstep.alignment import ClauseCover, MeasurePlace, Owner, Quotation
from tiaowen.lockstep.outside import asked_for
from tiaowen.lockstep.scope import OPEN_TERM_ROLE, REMARK_ROLE
from tiaowen.model.document import Measure
from tiaowen.source import Span
from tiaowen.text import Article, Clause, OfficialText, Sentence

COVERS_NOTHING = frozenset({"疑义"})
"""Kinds of blocks whose quotes leave a clause uncovered."""

ROLES_COVERING_NOTHING = frozenset({OPEN_TERM_ROLE, REMARK_ROLE})

_WORDS = re.compile(r"[^\s，。；：、！？（）()《》“”‘’〔〕「」]+")


def clause_covers(
    text: OfficialText, measures: Sequence[MeasurePlace], quotations: Sequence[Quotation]
) -> tuple[ClauseCover, ...]:
    """Every clause of the articles that have a rule file, then those outside the articles."""
    places = sorted(
        ((q.stand_in, q.owner) for q in quotations if q.stand_in is not None and _covers(q)),
        key=lambda pair: pair[0].start,
    )
    starts = [place.start for place, _ in places]
    own = [
        cover
        for place in measures
        if place.article is not None
        for cover in _covers_of(place, place.article, places[_inside(starts, place.article.span)])
    ]
    return (*own, *_outside(text, measures, places))


def _outside(
    text: OfficialText, measures: Sequence[MeasurePlace], places: Sequence[tuple[Span, Owner]]
) -> Iterator[ClauseCover]:
    """The clauses of letter, preamble and words under a heading, without issuer and day."""
    for sentence in asked_for(text, measures, [place for place, _ in places]):
        for clause in sentence.clauses:
            yield _cover(clause, sentence, None, places)


def _inside(starts: Sequence[int], span: Span) -> slice:
    """The quotes that begin inside an article."""
    return slice(bisect_left(starts, span.start), bisect_left(starts, span.end))


def _covers_of(
    place: MeasurePlace, article: Article, places: Sequence[tuple[Span, Owner]]
) -> Iterator[ClauseCover]:
    for sentence in _sentences(article):
        for clause in sentence.clauses:
            yield _cover(clause, sentence, place.measure, places)


def _covers(quotation: Quotation) -> bool:
    role, kind = quotation.role, quotation.owner.kind
    return kind not in COVERS_NOTHING and role not in ROLES_COVERING_NOTHING


def _sentences(article: Article) -> tuple[Sentence, ...]:
    return tuple(sentence for sentence in article.sentences if sentence.role != "table")


def _cover(
    clause: Clause,
    sentence: Sentence,
    measure: Measure | None,
    places: Sequence[tuple[Span, Owner]],
) -> ClauseCover:
    span = clause.span
    touching = [(p, owner) for p, owner in places if p.start < span.end and span.start < p.end]
    by = dict.fromkeys(owner for _, owner in touching)
    uncovered = tuple(_uncovered(span, [p for p, _ in touching]))
    return ClauseCover(clause, sentence, measure, tuple(by), uncovered)


def _uncovered(clause: Span, places: Sequence[Span]) -> Iterator[Span]:
    """The runs of words between the quotes, marks left aside."""
    start = clause.start
    for place in (*places, Span(clause.file, clause.end, clause.end)):
        gap = clause.file.text[start : max(start, place.start)]
        for match in _WORDS.finditer(gap):
            yield Span(clause.file, start + match.start(), start + match.end())
        start = max(start, place.end)
