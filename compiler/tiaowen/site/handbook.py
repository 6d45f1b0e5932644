"""Documents as parts of a Sphinx project that has pages of its own: `docs/conf.py` is one."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tiaowen.site.build import write_sources
from tiaowen.site.settings import settings

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from tiaowen.site import Site

FOLDER = "documents"
"""Where in the project the pages of the documents stand; it is written by the build and never kept."""


def handbook_settings(title: str, documents: Mapping[str, Path]) -> dict[str, Any]:
    """The values of a `conf.py`; `documents` are folders of rule files by the name of their part."""
    sites = {name: _site(folder) for name, folder in documents.items()}
    words = sorted({word for site in sites.values() for word in site.words})
    return {
        **settings(title, words),
        "highlight_language": "none",
        "myst_heading_anchors": 4,
        "suppress_warnings": [
            "toc.not_included"
        ],  # pages about findings are reached from their list
        "setup": _Setup(sites),
    }


class _Setup:
    """Writes the pages of the documents before Sphinx looks for sources."""

    def __init__(self, sites: Mapping[str, "Site"]) -> None:
        self.sites = sites

    def __call__(self, app: "Sphinx") -> None:
        for folder in (FOLDER, f"_static/{FOLDER}"):
            shutil.rmtree(Path(app.srcdir) / folder, ignore_errors=True)
        for name, site in self.sites.items():
            write_sources(site, Path(app.srcdir), f"{FOLDER}/{name}")


def _site(folder: Path) -> "Site":
    from tiaowen.project import Project

    project = Project(folder)
    if project.has_errors:
        raise ValueError(f"{folder.name} has errors: run tiaowen check on it first")
    return project.site
