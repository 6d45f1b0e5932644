"""Findings on stdout: for people, or as JSON."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from tiaowen.cli.streams import say
from tiaowen.findings import Finding, Severity
from tiaowen.project import Project

if TYPE_CHECKING:
    from tiaowen.model.document import Document


def has_errors(findings: Sequence[Finding], *, strict: bool = False) -> bool:
    """Whether there is an 错误, or with `strict` a 提醒."""
    fatal = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(finding.severity in fatal for finding in findings)


def print_findings(findings: Sequence[Finding], *, as_json: bool = False) -> None:
    """Print every finding and a closing count on stdout: the data that was asked for."""
    if as_json:
        from tiaowen.findings.report import as_json as render_json

        print(render_json(findings), end="")
    else:
        _print_human(findings, sys.stdout)


def say_findings(findings: Sequence[Finding]) -> None:
    """The same on stderr: why what was asked for cannot be given."""
    _print_human(findings, sys.stderr)


def _print_human(findings: Sequence[Finding], stream: TextIO) -> None:
    from tiaowen.findings.report import human, wants_colour

    print(human(findings, colour=wants_colour(stream)), end="", file=stream)


def document_of(project: Project, purpose: str) -> "Document | None":
    """The document; None (all said) if it has errors."""
    if project.document is not None and not project.has_errors:
        return project.document
    say_findings(project.findings)
    say(f"规则文件有错误，改正以后才能{purpose}。")
    return None
