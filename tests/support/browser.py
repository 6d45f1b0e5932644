"""A real browser for pages on the disk: nothing of it may ask for anything but files."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

_SWITCHES = (
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync",
    "--disable-component-update", "--no-first-run",
)  # fmt: skip
WIDTHS = (1920, 1280, 768, 390)
"""From a wide screen to a telephone."""


def chromium() -> str:
    """The browser of this machine; without one the test is skipped."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    return found or pytest.skip("no Chromium on this machine")


@contextmanager
def browsing() -> Iterator[Browser]:
    """A browser without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(_SWITCHES))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(
    browser: Browser, path: Path, width: int = 1280, *, javascript: bool = True
) -> Iterator[Page]:
    """A page from the disk; a script that fails, or a request for anything but a file, fails the test."""
    faults: list[str] = []

    def asked(request: Request) -> None:
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
