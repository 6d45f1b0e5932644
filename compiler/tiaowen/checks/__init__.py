"""Checks on the model alone: each knows neither the rule files' form nor the official text."""

from collections.abc import Callable, Iterator

from tiaowen.checks import cases, controls, divisions, duties, frequency, standards, unused, windows
from tiaowen.findings import Finding
from tiaowen.model.document import Document

CHECKS: tuple[Callable[[Document], Iterator[Finding]], ...] = (
    controls.run,
    windows.run,
    standards.run,
    divisions.run,
    cases.run,
    frequency.run,
    duties.run,
    unused.run,
)
"""Every check, in the order in which they run."""


def run(document: Document) -> tuple[Finding, ...]:
    """What all checks have to say of a document."""
    return tuple(finding for check in CHECKS for finding in check(document))
