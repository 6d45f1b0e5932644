"""The pages that people read, and the examples on them."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]

_FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def page(path: str) -> str:
    """The text of a page of the project."""
    return (ROOT / path).read_text("utf-8")


def fenced(path: str, language: str = "") -> list[str]:
    """The fenced examples of a page in that language."""
    return [found[2] for found in _FENCED.finditer(page(path)) if found[1] == language]
