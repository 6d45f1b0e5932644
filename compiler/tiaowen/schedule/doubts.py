"""The 疑义 of a document that bear on a task or a target, as far as no reading is adopted."""

from collections.abc import Iterator

from tiaowen.model.document import Document
from tiaowen.model.duties import Target, Task
from tiaowen.model.expressions import Anchor
from tiaowen.model.provisions import Doubt


def open_doubts(document: Document, entry: Task | Target) -> tuple[str, ...]:
    """Their names: those of its measure that quote words of its 依据, or words around them."""
    quotes = [anchor.text for anchor in entry.basis]
    doubts = (e for m in document.measures for e in m.entries if isinstance(e, Doubt))
    return tuple(
        doubt.name
        for doubt in doubts
        if doubt.article == entry.article and doubt.adopted is None and any(_shared(doubt, quotes))
    )


def _shared(doubt: Doubt, quotes: list[str]) -> Iterator[bool]:
    anchors: tuple[Anchor, ...] = doubt.anchors
    return (anchor.text in quote or quote in anchor.text for anchor in anchors for quote in quotes)
