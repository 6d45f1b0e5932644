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
from tiaowen.text import OfficialText
from tiaowen.wording import ProvisionPlan


def render(
    document: Document,
    text: OfficialText | None,
    alignment: Alignment | None,
    plans: Iterable[ProvisionPlan],
    example_results: Iterable[ExampleResult],
) -> dict[PurePosixPath, str]:
    """The pages, path → Markdown (CommonMark with tables): the same words for the same document.

    `text` and `alignment` are None for 原文：无; the pages then say so.
    """
    material = Material(document, alignment, tuple(plans), tuple(example_results))
    files = page_names(document.measures)
    boundaries = boundary_table()
    index, page = (environment().get_template(name) for name in ("index.md.j2", "measure.md.j2"))
    pages = {INDEX: _tidy(index.render(view=material.index(files), boundaries=boundaries))}
    for measure, file in zip(document.measures, files, strict=True):
        view = material.measure(measure, file)
        pages[file] = _tidy(page.render(view=view, boundaries=boundaries))
    return {PurePosixPath(name): pages[name] for name in sorted(pages)}


def _tidy(page: str) -> str:
    """One blank line at most between blocks, one line end at the end."""
    return re.sub("\n{3,}", "\n\n", page).strip("\n") + "\n"
