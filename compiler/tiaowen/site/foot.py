"""The foot of every page of a document: who made it, from which version, which words include the number."""

from typing import Any

from tiaowen.pages.boundaries import boundary_table
from tiaowen.pages.words import GENERATED


def foot_context(edition: str | None) -> dict[str, Any]:
    """The values of `layout/page.html`; None stands for a page that is not one of a document."""
    if edition is None:
        return {"tiaowen_page": False}
    return {
        "tiaowen_page": True,
        "tiaowen_foot": (GENERATED, edition, *_boundaries()),
        "tiaowen_print": css_string(edition),
    }


def _boundaries() -> list[str]:
    """The comparison words, one line for each source."""
    _, includes, without = boundary_table().header
    return [
        f"{source}：{includes}的：{inside}；{without}的：{outside}。"
        for source, inside, outside in boundary_table().rows
    ]


def css_string(text: str) -> str:
    """Words inside the quotes of a CSS string: what is neither letter nor digit goes as its number."""
    return "".join(each if each.isalnum() else f"\\{ord(each):x} " for each in text)
