"""分别: figures that the text deals out one by one, and the order in which a rule states them."""

from collections.abc import Iterator, Sequence

from tiaowen.lockstep.alignment import LiteralUse, MeasurePlace, OrderUse, Owner
from tiaowen.source import Span
from tiaowen.text import Clause, Figure, OfficialText

RESPECTIVELY = "分别"
_FEWEST = 2
"""With fewer there is no order."""


def order_uses(
    text: OfficialText,
    measures: Sequence[MeasurePlace],
    literals: Sequence[LiteralUse],
    doubted: Sequence[Span],
) -> tuple[OrderUse, ...]:
    """Each 分别 of the articles with a rule file, once for each block that uses two of its figures.

    `doubted` are the places that a 疑义 quotes.
    """
    return tuple(
        use
        for place in measures
        if place.article is not None
        for word in text.find(RESPECTIVELY, place.article.span)
        for clause in text.clauses_in(word)
        for use in _uses(word, clause, _dealt_out(text, clause, word), literals, doubted)
    )


def _dealt_out(text: OfficialText, clause: Clause, word: Span) -> tuple[Figure, ...]:
    """The figures behind 分别 in its clause, or those before it; each value once, no ranges."""
    file = word.file
    behind = _figures(text, Span(file, word.end, clause.span.end))
    return behind or _figures(text, Span(file, clause.span.start, word.start))


def _figures(text: OfficialText, span: Span) -> tuple[Figure, ...]:
    stated = [
        figure
        for figure in text.figures_in(span)
        if figure.role == "figure" and figure.partner is None
    ]
    once = {(figure.value, figure.unit): figure for figure in reversed(stated)}
    figures = sorted(once.values(), key=lambda figure: figure.span.start)
    return tuple(figures) if len(figures) >= _FEWEST else ()


def _uses(
    word: Span,
    clause: Clause,
    figures: Sequence[Figure],
    literals: Sequence[LiteralUse],
    doubted: Sequence[Span],
) -> Iterator[OrderUse]:
    in_doubt = any(place.start <= word.start and word.end <= place.end for place in doubted)
    for owner, used_there in _by_owner(figures, literals).items():
        firsts = tuple(_first_uses(figures, used_there))
        if len(firsts) >= _FEWEST:
            used, uses = zip(*firsts, strict=True)
            yield OrderUse(word, clause, owner, used, uses, in_doubt)


def _by_owner(
    figures: Sequence[Figure], literals: Sequence[LiteralUse]
) -> dict[Owner, list[LiteralUse]]:
    """The numbers that use one of the figures, with the block that states them."""
    found: dict[Owner, list[LiteralUse]] = {}
    for use in literals:
        if any(figure in use.figures for figure in figures):
            found.setdefault(use.owner, []).append(use)
    return found


def _first_uses(
    figures: Sequence[Figure], literals: Sequence[LiteralUse]
) -> Iterator[tuple[Figure, LiteralUse]]:
    """The figures that a block uses, each with the number that does so first."""
    for figure in figures:
        uses = [use for use in literals if figure in use.figures]
        if uses:
            yield figure, min(uses, key=lambda use: use.written.span.start)
