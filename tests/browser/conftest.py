"""The browser that all tests of this folder share."""

from collections.abc import Iterator
from typing import Any

import pytest

from support.browser import launched


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


def pytest_terminal_summary(terminalreporter: Any) -> None:  # noqa: ANN401
    """A browser that is missing is said aloud: nobody takes a run without it for a full one."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = {str(each.longrepr[2]) for each in skipped if "no browser test" in str(each.longrepr)}
    for reason in sorted(reasons):
        terminalreporter.write_line(f"NOT RUN IN A BROWSER: {reason}", red=True)
