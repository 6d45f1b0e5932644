"""The official text beside the rules, as a part of a page."""

from collections.abc import Mapping, Sequence

from tiaowen.pages.views import SentenceView
from tiaowen.site.environment import html
from tiaowen.site.page import Section

SCRIPT = "beside.js"
"""What marks, in a browser, the two sides of a quote at once."""


def beside_section(
    rows: Sequence[SentenceView], targets: Mapping[tuple[str, str], str], title: str
) -> Section:
    """The rows under a heading; `targets` are the anchors of blocks by kind and name."""
    if not rows:
        return Section("text", title, html("note", note="原文里没有这一条。"))
    return Section("text", title, html("beside", rows=rows, targets=targets))
