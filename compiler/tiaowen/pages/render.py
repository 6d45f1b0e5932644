"""Pages from views: the templates filled in."""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from tiaowen.cases import ExampleResult
from tiaowen.lockstep import Alignment
from tiaowen.model.document import Document
from tiaowen.pages.boundaries import boundary_table
from tiaowen.pages.environment import environment
from tiaowen.pages.measures import Material
from tiaowen.pages.numbering import INDEX, page_names
from tiaowen.pages.registers import register_file, register_view
from tiaowen.registers import Register
from tiaowen.text import OfficialText
from tiaowen.wording import ProvisionPlan


def render(
    document: Document,
    text: OfficialText | None,
    alignment: Alignment | None,
    plans: Iterable[ProvisionPlan],
    example_results: Iterable[ExampleResult],
    registers: Iterable[Register],
) -> dict[PurePosixPath, str]:
    """The pages, path → Markdown (CommonMark with tables): the same words for the same document.

    `text` and `alignment` are None for 原文：无; the pages then say so.
    """
    named = {each.name: each for each in registers}
    material = Material(document, alignment, tuple(plans), tuple(example_results), named)
    files = page_names(document.measures)
    pages = {INDEX: _page("index", material.index(files))}
    for measure, file in zip(document.measures, files, strict=True):
        pages[file] = _page("measure", material.measure(measure, file))
    for name, register in named.items():
        pages[register_file(name)] = _page("register", register_view(document, register))
    return {PurePosixPath(name): pages[name] for name in sorted(pages)}


def _page(template: str, view: object) -> str:
    """A view laid out by its template."""
    made = environment().get_template(f"{template}.md.j2")
    return _tidy(made.render(view=view, boundaries=boundary_table()))


def _tidy(page: str) -> str:
    """One blank line at most between blocks, one line end at the end."""
    return re.sub("\n{3,}", "\n\n", page).strip("\n") + "\n"
