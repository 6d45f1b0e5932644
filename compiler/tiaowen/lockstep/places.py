"""Where the text has the words of each quote.

依据, 定义, 疑义 and 不设规则 are looked for in their measure. Everything quoted inside a provision
is looked for in the provision's own 依据 first, so that a short quote need not be unique in the
measure.
"""

from collections.abc import Iterator, Sequence

from attrs import field, frozen

from tiaowen.lockstep.alignment import Owner, Quotation, QuoteState
from tiaowen.lockstep.difference import nearest
from tiaowen.lockstep.scope import Scope
from tiaowen.model.expressions import Anchor
from tiaowen.source import Span
from tiaowen.text import OfficialText, Table

TABLE = "附表"
"""What a quote names as its place to be looked for in the tables of the text."""


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
        return _settled(anchor, owner, role, within, self._candidates(anchor.text, within))

    def place(self, named: str) -> tuple[Span, ...]:
        """The parts of the text that a name such as （八）, 第六条 or 附表 means; empty: none."""
        if named not in self._known:
            self._known[named] = self._place(named)
        return self._known[named]

    def _place(self, named: str) -> tuple[Span, ...]:
        if named.startswith(TABLE):
            return tuple(_with_caption(table) for table in self.text.tables)
        if not named:
            return (self.text.span,)
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


def _with_caption(table: Table) -> Span:
    return table.span if table.caption is None else table.span.to(table.caption)
