"""A paper as one HTML file: no script, nothing from elsewhere, printable on A4. Every word is escaped."""

from collections.abc import Callable
from functools import cache
from typing import assert_never

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from tiaowen.office.harmless import harmless
from tiaowen.office.paper import (
    Addressee,
    Block,
    Checklist,
    Heading,
    Notice,
    PageBreak,
    Paper,
    Paragraph,
    Quote,
    Signature,
    TableBlock,
)


def render(paper: Paper) -> bytes:
    """The bytes of the HTML. The same paper gives the same bytes."""
    made = (
        _environment()
        .get_template("page.html.j2")
        .render(paper=paper, blocks=map(_block, paper.blocks))
    )
    return made.encode("utf-8")


def _block(block: Block) -> Markup:
    """A block as HTML, escaped by its template."""
    macro: Callable[..., Markup] = getattr(_blocks(), _macro(block))
    return macro(block)


def _macro(block: Block) -> str:
    match block:
        case Heading():
            return "heading"
        case Paragraph():
            return "paragraph"
        case Addressee():
            return "addressee"
        case Quote():
            return "quote"
        case Notice():
            return "notice"
        case Checklist():
            return "checklist"
        case TableBlock():
            return "table"
        case Signature():
            return "signature"
        case PageBreak():
            return "page_break"
        case _:
            assert_never(block)


@cache
def _environment() -> Environment:
    """A missing value is an error; whatever is printed is one harmless line and escaped."""
    made = Environment(
        loader=PackageLoader("tiaowen.letters"),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.tests["a_list"] = lambda item: isinstance(item, Checklist)
    made.filters["lines"] = lambda cell: (cell,) if isinstance(cell, str) else cell
    return made


@cache
def _blocks() -> object:
    return _environment().get_template("blocks.html.j2").module


def _printed(value: object) -> object:
    return value if isinstance(value, Markup) else harmless(str(value))
