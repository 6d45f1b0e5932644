"""The first page: what the rules add to the text, then what the document is and where everything stands."""

from collections.abc import Sequence

from tiaowen.pages.measures import Material
from tiaowen.site.environment import html
from tiaowen.site.page import Page, Section


def first_page(material: Material, measures: Sequence[str], children: Sequence[str]) -> Page:
    """The page a reviewer reads first."""
    view = material.index([f"{name}.md" for name in measures])
    sections = (
        Section("added", "规则加上的（原文没有的）", html("added", view=view)),
        Section("identity", "文件", html("table", data=view.identity, caption="", empty="无。")),
    )
    return Page("index", view.title, sections=sections, children=tuple(children))
