"""What the site adds to Sphinx: its pages, its style, the scripts of single pages."""

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from tiaowen import __version__
from tiaowen.site.cutter import cutter
from tiaowen.site.foot import foot_context
from tiaowen.site.page import SUFFIX
from tiaowen.site.parser import PageParser
from tiaowen.site.search import SECTIONS, DocumentChinese, write_sections
from tiaowen.site.theme import in_chinese

STATIC = Path(__file__).parent / "static"
LAYOUT = Path(__file__).parent / "layout"


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx."""
    app.add_config_value("tiaowen_words", [], "env", list)
    app.add_css_file("provision.css", priority=900)
    app.connect("builder-inited", _whole_words)
    app.add_source_suffix(SUFFIX, "tiaowen-page")
    app.add_source_parser(PageParser)
    app.add_css_file("tiaowen.css")
    app.add_js_file("search-words.js", priority=850)
    app.connect("html-page-context", _scripts)
    app.connect("html-page-context", _frame)
    app.add_search_language(DocumentChinese)
    app.connect("build-finished", write_sections)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}


def _whole_words(app: Sphinx) -> None:
    """jieba, which cuts text into words for search, learns the document's own names."""
    cutter(app.config.tiaowen_words)


def _scripts(
    app: Sphinx, page: str, template: str, context: dict[str, Any], tree: nodes.document | None
) -> None:
    for script in app.env.metadata.get(page, {}).get("tiaowen-scripts", ()):
        app.add_js_file(script, priority=900)


def _frame(
    app: Sphinx, page: str, template: str, context: dict[str, Any], tree: nodes.document | None
) -> None:
    """What `layout/page.html` puts around a page."""
    edition = app.env.metadata.get(page, {}).get("tiaowen-edition")
    if page == "search":
        app.add_js_file(SECTIONS, priority=860)
        app.add_js_file("search-results.js", priority=870)
    context["tiaowen_chinese"] = in_chinese
    context.update(foot_context(edition))
