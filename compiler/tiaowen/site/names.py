"""The names of a document, which search has to know as words, and the shorter ones inside them."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from tiaowen.model.document import Document
from tiaowen.model.types import Choice
from tiaowen.site.cutter import cutter

_MOST_PIECES = 4
"""Of a name, runs of at most so many words are looked for in the text."""


def names_of(document: Document, text: str) -> tuple[str, ...]:
    """Every name, the words inside it, and each run of them that the text has by itself (参保职工)."""
    names = {name for name in _names(document) if len(name) > 1}
    return tuple(sorted({*names, *_parts(names, text)}))


def _names(document: Document) -> Iterator[str]:
    for each in document.objects:
        yield each.name
        yield from (members.name for members in each.lists)
        for fact in each.facts:
            yield fact.name
            if isinstance(fact.type, Choice):
                yield from fact.type.options
    for registered in document.registered:
        yield from filter(None, (registered.name, registered.short, *registered.others))
    yield from (each.name for each in document.definitions)
    yield from (each.name for each in document.standards)
    for measure in document.measures:
        yield measure.title
        yield from (name for entry in measure.entries if (name := getattr(entry, "name", "")))


def _parts(names: Iterable[str], text: str) -> Iterator[str]:
    """The words inside names, and the runs of several that the text has."""
    cut = cutter().lcut
    for name in names:
        words = cut(name)
        for start, end in combinations(range(len(words) + 1), 2):
            part = "".join(words[start:end])
            kept = end - start == 1 or (end - start <= _MOST_PIECES and part in text)
            if kept and len(part) > 1 and part.isalnum():
                yield part
