"""The evaluator in JavaScript: exact decisions in a browser, from `document.json` or a slice of it."""

from importlib.resources import files
from typing import Final

SCRIPTS: Final = (
    "fractions.js",
    "dates.js",
    "truth.js",
    "lookup.js",
    "subject.js",
    "expressions.js",
    "conditions.js",
    "members.js",
    "results.js",
    "outcomes.js",
    "needed.js",
    "decision.js",
    "per_member.js",
    "readings.js",
    "form.js",
    "written.js",
    "shown.js",
    "values.js",
    "nearest.js",
    "case.js",
    "decide.js",
    "amounts.js",
    "conclusion.js",
)
"""The scripts in the order in which a page loads them: each uses only those before it."""


def script(name: str) -> str:
    """The text of one of `SCRIPTS`."""
    return (files(__name__) / "scripts" / name).read_text("utf-8")


def all_scripts() -> str:
    """All of them, one after the other: a page may carry them as a single script."""
    return "\n".join(map(script, SCRIPTS))
