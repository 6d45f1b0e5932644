"""The note on every page: which comparison words include the number itself, and who says so."""

from tiaowen.pages.views import Table
from tiaowen.values.boundary import BOUNDARY_WORDS, BoundaryWord, Source


def boundary_table() -> Table:
    """The comparison words by their source, those that include the number apart."""
    rows = tuple(
        (
            source.value,
            _listed(source, includes=True),
            _listed(source, includes=False),
        )
        for source in Source
    )
    return Table(("出自", "含本数（当日）", "不含本数（当日）"), rows)


def _listed(source: Source, *, includes: bool) -> str:
    return "、".join(
        word.word
        for word in BOUNDARY_WORDS
        if word.source is source and _compares(word) and word.includes_number is includes
    )


def _compares(word: BoundaryWord) -> bool:
    """为 and 不为 set no bound."""
    return word.operator not in ("eq", "ne")
