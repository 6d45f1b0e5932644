"""Search in Chinese: names of the document are words, and results lead to the part of the page that has them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jieba
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.search import WordCollector
from sphinx.search.zh import SearchChinese

SECTIONS = "search-sections.js"
"""The words of each part of a page, for the page of results alone."""


class DocumentChinese(SearchChinese):
    """Sphinx's Chinese, with every word that stands inside a longer one."""

    def split(self, input: str) -> list[str]:
        """The words, then those inside them: 参保职工 in 参保职工人数."""
        words = super().split(input)
        return words + [inner for word in dict.fromkeys(words) for inner in _inside(word)]


def _inside(word: str) -> Iterator[str]:
    for start in range(len(word) - 1):
        for end in range(start + 2, len(word) + 1):
            if jieba.dt.FREQ.get(word[start:end]):
                yield word[start:end]


def write_sections(app: Sphinx, exception: Exception | None) -> None:
    """Called when the site is built: `search-sections.js`."""
    if exception is None and app.builder.format == "html":
        data = json.dumps(_sections(app), ensure_ascii=False, separators=(",", ":"))
        path = Path(app.outdir) / "_static" / SECTIONS
        path.write_text(f"const tiaowenSections = {data};\n", encoding="utf-8", newline="\n")


def _sections(app: Sphinx) -> dict[str, Any]:
    """The parts of all pages as [page, anchor, title], and for each word the numbers of its parts."""
    parts: list[tuple[str, str, str]] = []
    words: dict[str, list[int]] = {}
    for name in sorted(app.env.found_docs):
        if "tiaowen-edition" not in app.env.metadata[name]:
            continue
        document = app.env.get_doctree(name)
        for section in _parts_of(document):
            for word in sorted(_words(app, document, section)):
                words.setdefault(word, []).append(len(parts))
            parts.append((name, section["ids"][0], section[0].astext()))
    return {"parts": parts, "words": dict(sorted(words.items()))}


def _parts_of(document: nodes.document) -> Iterator[nodes.section]:
    """The parts right under the title of a page."""
    page = document[0]
    assert isinstance(page, nodes.section), "the parser makes a page one section"
    yield from (each for each in page.children if isinstance(each, nodes.section))


def _words(app: Sphinx, document: nodes.document, section: nodes.section) -> set[str]:
    collector = WordCollector(document, app.builder.indexer.lang)  # type: ignore[attr-defined]
    section.walk(collector)
    found = (*collector.found_words, *collector.found_title_words)
    return {word.lower() for word in found if len(word) > 1 and word.isalnum()}
