"""What the site adds to Sphinx: its pages, its style, the scripts of single pages."""

from logging import WARNING
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from tiaowen import __version__
from tiaowen.site.page import SUFFIX
from tiaowen.site.parser import PageParser

STATIC = Path(__file__).parent / "static"


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx."""
    app.add_config_value("tiaowen_words", [], "env", list)
    app.connect("builder-inited", _whole_words)
    app.add_source_suffix(SUFFIX, "tiaowen-page")
    app.add_source_parser(PageParser)
    app.add_css_file("tiaowen.css")
    app.add_css_file("tryit.css")
    app.connect("html-page-context", _scripts)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}


def _whole_words(app: Sphinx) -> None:
    """jieba, which cuts text into words for search, learns the document's own names."""
    import jieba

    jieba.setLogLevel(WARNING)
    for word in app.config.tiaowen_words:
        jieba.add_word(word)


def _scripts(
    app: Sphinx, page: str, template: str, context: dict[str, Any], tree: nodes.document | None
) -> None:
    for script in app.env.metadata.get(page, {}).get("tiaowen-scripts", ()):
        app.add_js_file(script, priority=900)
