"""Comparison words of the text beside the figures that a rule compares with."""

from collections.abc import Iterator, Sequence

from tiaowen.lockstep.alignment import ComparisonUse, LiteralUse
from tiaowen.source import Span
from tiaowen.text import ComparisonWord, Figure, OfficialText
from tiaowen.values.boundary import Operator


def comparison_uses(
    text: OfficialText, literals: Sequence[LiteralUse]
) -> tuple[ComparisonUse, ...]:
    """Every number that a rule compares with, and the words beside its figures (perhaps none)."""
    beside, ends = _beside(text), _ends(text)
    return tuple(use for literal in literals for use in _uses(literal, beside, ends))


def _beside(text: OfficialText) -> dict[int, tuple[ComparisonWord, ...]]:
    """The words by the place of the figure they stand next to."""
    found: dict[int, tuple[ComparisonWord, ...]] = {}
    for word in text.comparisons:
        if word.figure is not None:
            start = text.figures[word.figure].span.start
            found[start] = (*found.get(start, ()), word)
    return found


def _ends(text: OfficialText) -> dict[int, Operator]:
    """What 20人至50人 says of each of its ends, by their place: at least 20, at most 50."""
    found: dict[int, Operator] = {}
    for figure in text.figures:
        if figure.partner is not None:
            other = text.figures[figure.partner].span.start
            found[figure.span.start] = "ge" if figure.span.start < other else "le"
    return found


def _uses(
    literal: LiteralUse,
    beside: dict[int, tuple[ComparisonWord, ...]],
    ends: dict[int, Operator],
) -> Iterator[ComparisonUse]:
    """A number found in several figures is compared with one whose word agrees, if any.

    Next comes the end of a range that agrees; it has no word.
    """
    if literal.written.bound is None:
        return
    found = [
        ComparisonUse(literal, figure, beside.get(figure.span.start, ()))
        for figure in literal.figures
    ]
    worded = [use for use in found if use.words]
    agreeing = [use for use in worded if use.agrees]
    operators = literal.written.bound.operators
    ranged = [use for use in found if ends.get(use.figure.span.start) in operators]
    yield from agreeing or ranged or worded or found[:1]


def passage(word: ComparisonWord, figure: Figure) -> Span:
    """The word and its figure as one passage of the text: 超过50%."""
    return word.span.to(figure.span)
