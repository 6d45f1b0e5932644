"""Pages of a site opened from the disk: nothing of them may ask for anything but files."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Request

WIDTHS = (1920, 1280, 768, 390)
"""From a wide screen to a telephone."""


@contextmanager
def opened(
    browser: "Browser",
    path: Path,
    width: int = 1280,
    *,
    javascript: bool = True,
) -> Iterator["Page"]:
    """A page from the disk; a script that fails, or a request for anything but a file, fails the test."""
    faults: list[str] = []

    def asked(request: "Request") -> None:
        if not request.url.startswith(("file:", "data:")):
            faults.append(request.url)

    context = browser.new_context(
        viewport={"width": width, "height": 1000}, java_script_enabled=javascript
    )
    page = context.new_page()
    page.on("request", asked)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(path.as_uri())
    try:
        yield page
    finally:
        context.close()
    assert not faults
