"""A headless Chromium for tests of what people open: one for the whole session, or a skip that says why."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-sync",
    "--disable-component-update",
    "--no-first-run",
)
"""Nothing is fetched, nothing is shown."""


def chromium_path() -> str | None:
    """The Chromium of `CHROMIUM`, or the first found on the path."""
    found = (shutil.which(each) for each in (os.environ.get("CHROMIUM", ""), *PROGRAMS) if each)
    return next((each for each in found if each), None)


@contextmanager
def launched() -> Iterator[Any]:
    """A browser of playwright. Skips the test where playwright or Chromium is missing."""
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="no browser test: playwright is missing (pip install .[dev])"
    )
    path = chromium_path()
    if path is None:
        pytest.skip(f"no browser test: none of {', '.join(PROGRAMS)} found; set CHROMIUM")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=path, args=list(QUIET))
        yield browser
        browser.close()


def call(page: Any, function: str, *arguments: object) -> Any:  # noqa: ANN401
    """What a JavaScript function gives for arguments that JSON can hold; a BigInt comes back as int."""
    source = (
        "text => JSON.stringify("
        f"({function})(...JSON.parse(text)), "
        '(_, each) => typeof each === "bigint" ? {BigInt: `${each}`} : each)'
    )
    return json.loads(page.evaluate(source, json.dumps(arguments)), object_hook=_whole)


def _whole(read: dict[str, Any]) -> Any:  # noqa: ANN401
    return int(read["BigInt"]) if list(read) == ["BigInt"] else read
