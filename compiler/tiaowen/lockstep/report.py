"""How far the rules cover the text, part by part, as plain data.

Every clause of the whole document has a state, also in articles that have no rule file yet: so a
drafter sees what is left.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cached_property

from attrs import define

from tiaowen.frozen import frozen
from tiaowen.lockstep.alignment import Alignment, ClauseCover, MeasurePlace, OpenWordUse, Owner
from tiaowen.lockstep.outside import signature
from tiaowen.source import Span
from tiaowen.text import Article, Clause, OfficialText, Sentence

NO_RULE = "不设规则"
TABLES = "附表"
OUTSIDE = "条款以外"


class ClauseState(Enum):
    """What became of a clause."""

    RULE = "写成规则"
    NO_RULE = "不设规则"
    PART = "只引了一部分"
    OPEN = "没有交代"
    UNWRITTEN = "还没有写规则"
    """Its article has no rule file."""
    STRUCTURE = "标题、责任单位等"
    """Compared by structure: titles, headings, responsible bodies, the signature of a letter."""


class GapKind(Enum):
    """What may be left inside a clause that somebody answers for."""

    WORDS = "没有引到"
    FIGURE = "数字没有用上"
    OPEN_WORD = "开放用语没有交代"


@frozen
class Gap:
    """Words, a figure or an open word that is left."""

    kind: GapKind
    span: Span


@frozen
class ClauseReport:
    """A clause of the text, who answers for it, and what is left in it."""

    span: Span
    state: ClauseState
    by: tuple[Owner, ...] = ()
    gaps: tuple[Gap, ...] = ()


@frozen
class Tally:
    """How many there are and how many of them the rules account for."""

    settled: int
    total: int

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.settled + other.settled, self.total + other.total)

    def __str__(self) -> str:
        return f"{self.settled}/{self.total}"


@frozen
class PartReport:
    """An article, all tables together, or all that stands outside both: letter, preamble, words under a heading.

    `sentences` and `clauses` are its own words.
    """

    label: str
    title: str
    span: Span
    written: bool
    sentences: int
    clauses: tuple[ClauseReport, ...]
    figures: Tally
    comparisons: Tally
    open_words: Tally
    quotes: int
    additions: int

    def count(self, *states: ClauseState) -> int:
        """How many clauses are in one of these states."""
        return sum(clause.state in states for clause in self.clauses)


@frozen
class Report:
    """The whole document; `structure` are titles, headings, brackets and table rows."""

    parts: tuple[PartReport, ...]
    structure: tuple[ClauseReport, ...]
    outside: PartReport | None = None
    """The words outside articles and tables, if there are any."""

    @property
    def all_parts(self) -> tuple[PartReport, ...]:
        """What stands outside the articles first, as in the text."""
        return self.parts if self.outside is None else (self.outside, *self.parts)

    @property
    def clauses(self) -> tuple[ClauseReport, ...]:
        """Every clause of the text, in its order."""
        own = [clause for part in self.all_parts for clause in part.clauses]
        return tuple(sorted((*own, *self.structure), key=lambda clause: clause.span.start))


def report(alignment: Alignment) -> Report:
    """The coverage of a document."""
    counter, text = _Counter(alignment), alignment.text
    places = {id(place.article): place for place in alignment.measures if place.article}
    parts = [counter.article(article, places.get(id(article))) for article in text.articles]
    if text.tables:
        parts.append(counter.tables())
    outside = counter.outside()
    counted = parts if outside is None else [outside, *parts]
    own = {clause.span.start for part in counted for clause in part.clauses}
    others = (clause for clause in text.clauses if clause.span.start not in own)
    structure = (ClauseReport(clause.span, ClauseState.STRUCTURE) for clause in others)
    return Report(tuple(parts), tuple(structure), outside)


@define
class _Counter:
    """Counts what an alignment holds inside a part of its text."""

    alignment: Alignment

    @property
    def _text(self) -> OfficialText:
        return self.alignment.text

    def article(self, article: Article, place: MeasurePlace | None) -> PartReport:
        """An article; `place` is its rule file, None if it has none."""
        label = "" if place is None else place.measure.number
        title = article.lead.span.text.rstrip("。") if article.lead else ""
        owned = [a for a in self.alignment.additions if a.owner.article == label]
        clauses = tuple(self._clause(clause) for clause in _clauses(article.sentences))
        return PartReport(
            label=article.label,
            title=title,
            span=article.span,
            written=place is not None,
            sentences=len(article.sentences),
            clauses=clauses,
            figures=self._figures((article.own_span,)),
            comparisons=self._comparisons((article.own_span,)),
            open_words=self._open_words(article.own_span),
            quotes=self._quotes((article.span,)),
            additions=len(owned) if place else 0,
        )

    def outside(self) -> PartReport | None:
        """Letter, preamble and words under headings; issuer and day are compared with 政策."""
        signed = signature(self._text)
        sentences = [each for each in self._text.outside if not signed.tells(each)]
        if not sentences:
            return None
        spans = tuple(sentence.span for sentence in sentences)
        clauses = tuple(self._clause(clause) for clause in _clauses(sentences))
        return PartReport(
            label=OUTSIDE,
            title="",
            span=spans[0].to(spans[-1]),
            written=any(clause.state is not ClauseState.UNWRITTEN for clause in clauses),
            sentences=len(sentences),
            clauses=clauses,
            figures=self._figures(spans),
            comparisons=self._comparisons(spans),
            open_words=Tally(0, 0),
            quotes=self._quotes(spans),
            additions=0,
        )

    def tables(self) -> PartReport:
        """The tables, whose cells are compared row by row and not as clauses."""
        lines = [table.sentences for table in self._text.tables]
        spans = tuple(each[0].span.to(each[-1].span) for each in lines)
        return PartReport(
            label=TABLES,
            title="",
            span=spans[0].to(spans[-1]),
            written=any(scale.rows for scale in self.alignment.scales),
            sentences=sum(map(len, lines)),
            clauses=(),
            figures=self._figures(spans),
            comparisons=self._comparisons(spans),
            open_words=Tally(0, 0),
            quotes=self._quotes(spans),
            additions=0,
        )

    def _clause(self, clause: Clause) -> ClauseReport:
        cover = self._covers.get(clause.span.start)
        if cover is None:
            return ClauseReport(clause.span, ClauseState.UNWRITTEN)
        return ClauseReport(clause.span, _state(cover), cover.by, tuple(self._gaps(cover)))

    def _gaps(self, cover: ClauseCover) -> Iterator[Gap]:
        if not cover.by:
            return
        yield from (Gap(GapKind.WORDS, span) for span in cover.uncovered)
        for figure in self._text.figures_in(cover.clause.span):
            use = self._used.get(figure.span.start)
            if use is False:
                yield Gap(GapKind.FIGURE, figure.span)
        for word in self._unsettled_words:
            if word.clause == cover.clause:
                yield Gap(GapKind.OPEN_WORD, word.word.span)

    def _figures(self, spans: Iterable[Span]) -> Tally:
        """Figures that a rule uses, or that stand under 不设规则."""
        found = [
            figure.span.start
            for span in spans
            for figure in self._text.figures_in(span)
            if figure.role in ("figure", "date")
        ]
        return Tally(sum(self._used.get(start, False) for start in found), len(found))

    def _comparisons(self, spans: Iterable[Span]) -> Tally:
        """Comparison words beside figures that a rule compares with."""
        found = [word for span in spans for word in self._text.comparisons_in(span)]
        compared = {word.span for use in self.alignment.comparisons for word in use.words}
        return Tally(sum(word.span in compared for word in found), len(found))

    def _open_words(self, span: Span) -> Tally:
        settled = {use.word.span for use in self.alignment.open_words if use.by}
        found = self._text.open_words_in(span)
        return Tally(sum(word.span in settled for word in found), len(found))

    def _quotes(self, spans: Sequence[Span]) -> int:
        starts = self._quoted
        return sum(bisect_left(starts, s.end) - bisect_left(starts, s.start) for s in spans)

    @cached_property
    def _quoted(self) -> Sequence[int]:
        """Where quotes begin."""
        places = (quotation.place for quotation in self.alignment.quotations)
        return sorted(place.start for place in places if place is not None)

    @cached_property
    def _unsettled_words(self) -> Sequence[OpenWordUse]:
        return [word for word in self.alignment.open_words if not word.by]

    @cached_property
    def _covers(self) -> Mapping[int, ClauseCover]:
        return {cover.clause.span.start: cover for cover in self.alignment.clauses}

    @cached_property
    def _used(self) -> Mapping[int, bool]:
        """Whether each figure inside a quote is accounted for, by its place."""
        used = {use.figure.span.start: not use.unused_by for use in self.alignment.figures}
        without = [q.place for q in self.alignment.quotations if _is_no_rule(q.owner)]
        for place in without:
            for figure in self._text.figures_in(place) if place else ():
                used.setdefault(figure.span.start, True)
        return used


def _clauses(sentences: Iterable[Sentence]) -> Iterator[Clause]:
    for sentence in sentences:
        if sentence.role != "table":
            yield from sentence.clauses


def _state(cover: ClauseCover) -> ClauseState:
    if not cover.by:
        return ClauseState.OPEN
    if cover.uncovered:
        return ClauseState.PART
    return ClauseState.NO_RULE if all(map(_is_no_rule, cover.by)) else ClauseState.RULE


def _is_no_rule(owner: Owner) -> bool:
    return owner.kind.startswith(NO_RULE)
