"""The browser that all tests of this folder share."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.browser import launched
from support.documents import POLICIES
from tiaowen.project import Project
from tiaowen.site.build import build
from tiaowen.source.write import replace_tree


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """One headless Chromium for the session."""
    with launched() as found:
        yield found


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:  # noqa: ANN401
    """An empty page."""
    found = browser.new_page()
    yield found
    found.close()


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


def pytest_terminal_summary(terminalreporter: Any) -> None:  # noqa: ANN401
    """A browser that is missing is said aloud: nobody takes a run without it for a full one."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = {str(each.longrepr[2]) for each in skipped if "no browser test" in str(each.longrepr)}
    for reason in sorted(reasons):
        terminalreporter.write_line(f"NOT RUN IN A BROWSER: {reason}", red=True)
