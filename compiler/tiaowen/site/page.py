"""What a page of the site holds, and the file in which Sphinx finds it."""

import json
from collections.abc import Mapping
from typing import Any

from attrs import asdict, define, field, frozen
from markupsafe import Markup

SUFFIX = ".page.json"


@frozen
class Section:
    """A part of a page under its own heading: HTML that is already escaped, then parts of its own.

    `anchor` is the id by which other pages link to it (ASCII), the same for the same document.
    """

    anchor: str
    title: str
    html: Markup = Markup("")
    sections: tuple["Section", ...] = ()


@frozen
class Page:
    """A page: `name` is its path without an ending (`measure-07`), `sections` what stands on it.

    `lead` stands under the title; `children` are pages that hang under this one in the table of contents.
    `scripts` are files under `_static/` that this page alone loads, in order. `wide` pages do without the
    column of headings beside the text. `edition` says which version of the document the page is made from.
    """

    name: str
    title: str
    lead: Markup = Markup("")
    sections: tuple[Section, ...] = ()
    children: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    wide: bool = True
    edition: str = ""


@define
class Site:
    """Everything Sphinx needs for a document: pages, files under `_static/`, words that search knows whole."""

    pages: tuple[Page, ...]
    files: Mapping[str, bytes] = field(factory=dict)
    words: tuple[str, ...] = ()


def to_json(page: Page) -> str:
    """The page as Sphinx's source file."""
    return json.dumps(asdict(page), ensure_ascii=False, indent=0) + "\n"


def from_json(source: str) -> Page:
    """The page that `to_json` wrote."""
    made: dict[str, Any] = json.loads(source)
    for key in ("children", "scripts"):
        made[key] = tuple(made[key])
    made["lead"] = Markup(made["lead"])
    made["sections"] = tuple(map(_section, made["sections"]))
    return Page(**made)


def _section(made: dict[str, Any]) -> Section:
    inner = tuple(map(_section, made["sections"]))
    return Section(made["anchor"], made["title"], Markup(made["html"]), inner)
