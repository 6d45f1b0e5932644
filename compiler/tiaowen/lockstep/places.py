"""Where the text has the words of each quote.

依据, 定义, 疑义 and 不设规则 are looked for in their measure; those before the first measure of a
file in the whole text, first of all outside the articles. Everything quoted inside a provision
is looked for in the provision's own 依据 first, so that a short quote need not be unique in the
measure.
"""

from collections.abc import Iterator, Sequence

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.lockstep.alignment import Owner, Quotation, QuoteState
from tiaowen.lockstep.difference import nearest
from tiaowen.lockstep.outside import overlap
from tiaowen.lockstep.scope import Scope
from tiaowen.model.expressions import Anchor
from tiaowen.source import Span
from tiaowen.text import Chapter, OfficialText, Table

TABLE = "附表"
"""What a quote names as its place to be looked for in the tables of the text."""

CHAPTER = "章"
"""How the name of a chapter ends."""


@frozen
class Finder:
    """Looks quotes up in one text."""

    text: OfficialText
    _known: dict[str, tuple[Span, ...]] = field(factory=dict, repr=False, eq=False)

    def quotations(self, owner: Owner, scope: Scope) -> tuple[Quotation, ...]:
        """The quotes of a block, outer ones first."""
        basis = tuple(self._outer(anchor, owner, scope.role) for anchor in scope.anchors)
        own = tuple(quote.stand_in for quote in basis if quote.stand_in is not None)
        return (*basis, *self._inner(owner, scope, own))

    def _inner(self, owner: Owner, scope: Scope, basis: tuple[Span, ...]) -> Iterator[Quotation]:
        for part in scope.walk():
            if part is scope:
                continue
            for anchor in part.anchors:
                in_basis = () if anchor.place else self._candidates(anchor.text, basis)
                if in_basis:
                    yield _settled(anchor, owner, part.role, basis, in_basis)
                else:
                    yield self._outer(anchor, owner, part.role)

    def _outer(self, anchor: Anchor, owner: Owner, role: str) -> Quotation:
        within = self.place(anchor.place or owner.article)
        if not within:
            state = QuoteState.NO_SUCH_PLACE if anchor.place else QuoteState.UNKNOWN_ARTICLE
            return Quotation(anchor, owner, role, state, (), ())
        candidates = self._candidates(anchor.text, within)
        if not (anchor.place or owner.article):
            candidates = self._outside_first(candidates)
        return _settled(anchor, owner, role, within, candidates)

    def _outside_first(self, candidates: tuple[Span, ...]) -> tuple[Span, ...]:
        """Of what is written under no measure, the places outside the articles, if there are any."""
        articles = [article.span for article in self.text.articles]
        outside = (c for c in candidates if not any(overlap(c, each) for each in articles))
        return tuple(outside) or candidates

    def place(self, named: str) -> tuple[Span, ...]:
        """The parts of the text that a name such as （八）, 第六条, 第一章 or 附表 means; empty: none.

        A chapter is its heading and the words under it, without its articles.
        """
        if named not in self._known:
            self._known[named] = self._place(named)
        return self._known[named]

    def _place(self, named: str) -> tuple[Span, ...]:
        if named.startswith(TABLE):
            return tuple(_with_caption(table) for table in self.text.tables)
        if not named:
            return (self.text.span,)
        if named.endswith(CHAPTER):
            return _own_words(self.text.chapter(named))
        article = self.text.article(named)
        return () if article is None else (article.span,)

    def _candidates(self, words: str, within: Sequence[Span]) -> tuple[Span, ...]:
        """Every place with these words, once, in order."""
        found = {span.start: span for place in within for span in self.text.find(words, place)}
        return tuple(found[start] for start in sorted(found))


def _settled(
    anchor: Anchor,
    owner: Owner,
    role: str,
    within: tuple[Span, ...],
    candidates: tuple[Span, ...],
) -> Quotation:
    """One candidate is the place; of several, the one that （第2处） names."""
    number = anchor.occurrence
    near = None
    if not candidates:
        state, near = QuoteState.MISSING, nearest(anchor.text, within)
    elif number is not None and not 1 <= number <= len(candidates):
        state = QuoteState.NO_SUCH_OCCURRENCE
    elif number is None and len(candidates) > 1:
        state = QuoteState.REPEATED
    else:
        state, candidates = QuoteState.FOUND, (candidates[(number or 1) - 1],)
    return Quotation(anchor, owner, role, state, within, candidates, near)


def _own_words(chapter: Chapter | None) -> tuple[Span, ...]:
    if chapter is None or chapter.heading is None:
        return ()
    return tuple(sentence.span for sentence in (chapter.heading, *chapter.intro))


def _with_caption(table: Table) -> Span:
    return table.span if table.caption is None else table.span.to(table.caption)
