"""How Sphinx is set for every site: Chinese, furo, no network, the words of the document whole in search."""

from collections.abc import Iterable
from typing import Any

from markupsafe import escape

from tiaowen.site.extension import LAYOUT, STATIC


def settings(title: str, words: Iterable[str]) -> dict[str, Any]:
    """The values of `conf.py`; `words` are names that search must not cut."""
    return {
        "project": str(escape(title)),
        "extensions": ["myst_parser", "tiaowen.site.extension"],
        "language": "zh_CN",
        "html_theme": "furo",
        "html_title": str(escape(title)),
        "templates_path": [str(LAYOUT)],
        "html_static_path": [str(STATIC), "_static"],
        "html_search_language": "zh",
        "html_search_options": {"dict": ""},
        "tiaowen_words": list(words),
        "html_show_sphinx": False,
        "html_copy_source": False,
        "html_use_index": False,
        "html_show_search_summary": False,
        "html_last_updated_fmt": None,
        "exclude_patterns": ["_static"],
    }
