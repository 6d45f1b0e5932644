"""The sites of both documents, built once, and one browser for all tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from support.browser import browsing
from support.documents import POLICIES
from tiaowen.project import Project
from tiaowen.site.build import build
from tiaowen.source.write import replace_tree


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with browsing() as made:
        yield made


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The folder of each site by the name of its document."""
    root = tmp_path_factory.mktemp("sites")
    return {name: _built(name, root) for name in ("xiangtan_2019", "iit_2018")}


def _built(name: str, root: Path) -> Path:
    project = Project(POLICIES / name)
    assert project.document is not None
    replace_tree(root / name, build(project.site, project.document.identity.title))
    return root / name
