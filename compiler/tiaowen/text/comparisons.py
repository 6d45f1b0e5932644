"""Comparison words of a text: they count only next to a figure or a level.

So 最低工资标准, 目前, 县以外 and 规模以上 are none, without a list of exceptions.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from tiaowen.source import SourceFile, Span
from tiaowen.text.nodes import ComparisonWord, Figure
from tiaowen.values.boundary import BOUNDARY_BY_WORD, BOUNDARY_WORDS, BoundaryWord, Operator, Side

LEVELS: tuple[str, ...] = (
    *("高级技师", "初级工", "中级工", "高级工"),
    *("技师", "初级", "中级", "高级"),
)
"""Levels that stand in an order, so that 以上 and 以下 compare them; longer ones first."""

_INCLUDED: dict[Operator, Operator] = {"gt": "ge", "lt": "le"}
_EXCLUDED: dict[Operator, Operator] = {"ge": "gt", "le": "lt"}
_OVERRIDE = "(?:[（(](?:不?含)(?:本数)?[）)])?"


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def _words(side: Side) -> Iterator[BoundaryWord]:
    """The words of one side; = and ≠ are not looked for: 为 is a copula as often as not."""
    return (
        word for word in BOUNDARY_WORDS if word.side is side and word.operator not in ("eq", "ne")
    )


BEFORE_WORDS = _alternatives(word.word for word in _words(Side.BEFORE))
"""Pattern of the words that stand before a figure."""

_BEFORE = re.compile(f"(?:{BEFORE_WORDS})$")
_LONGEST_BEFORE = max(len(word.word) for word in _words(Side.BEFORE))
_AFTER = re.compile(
    f"(?P<first>{_OVERRIDE})(?P<word>{_alternatives(word.word for word in _words(Side.AFTER))})"
    f"(?P<second>{_OVERRIDE})"
)
_OVERRIDDEN = re.compile(_OVERRIDE)
_LEVEL = re.compile(f"(?P<level>{'|'.join(LEVELS)})(?P<word>及?以[上下])")


def read_comparisons(file: SourceFile, figures: Sequence[Figure]) -> tuple[ComparisonWord, ...]:
    """The comparison words next to these figures and next to levels, in reading order."""
    found = [
        word
        for index, figure in enumerate(figures)
        if figure.role in ("figure", "date")
        for word in (*_before(figure, index), *_after(figure, index))
    ]
    return tuple(sorted((*found, *_beside_levels(file)), key=lambda word: word.span.start))


def _before(figure: Figure, index: int) -> Iterator[ComparisonWord]:
    """The word that ends where the figure, or the rate before it, begins."""
    span, text = figure.span, figure.span.file.text
    for end in (span.start, span.start - len(figure.rate)):
        match = _BEFORE.search(text[max(0, end - _LONGEST_BEFORE) : end])
        if match and _applies(match[0], figure):
            override = _OVERRIDDEN.match(text, span.end)
            operator = _overridden(match[0], override[0] if override else "")
            word = Span(span.file, end - len(match[0]), end)
            yield ComparisonWord(word, operator, span, index)
            return


def _after(figure: Figure, index: int) -> Iterator[ComparisonWord]:
    """The word that begins where the figure ends."""
    span = figure.span
    match = _AFTER.match(span.file.text, span.end)
    if match and _applies(match["word"], figure):
        operator = _overridden(match["word"], match["first"] + match["second"])
        word = Span(span.file, match.start("word"), match.end("word"))
        yield ComparisonWord(word, operator, span, index)


def _applies(word: str, figure: Figure) -> bool:
    """前、后、起、止 compare dates alone."""
    return figure.role == "date" or not BOUNDARY_BY_WORD[word].for_dates


def _overridden(word: str, override: str) -> Operator:
    operator = BOUNDARY_BY_WORD[word].operator
    if not override:
        return operator
    return (_EXCLUDED if "不含" in override else _INCLUDED).get(operator, operator)


def _beside_levels(file: SourceFile) -> Iterator[ComparisonWord]:
    for match in _LEVEL.finditer(file.text):
        yield ComparisonWord(
            Span(file, match.start("word"), match.end("word")),
            BOUNDARY_BY_WORD[match["word"]].operator,
            Span(file, match.start("level"), match.end("level")),
            None,
        )
