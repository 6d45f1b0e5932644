"""Findings on stdout: for people, or as JSON."""

import sys
from collections.abc import Sequence

from tiaowen.findings import Finding, Severity


def has_errors(findings: Sequence[Finding], *, strict: bool = False) -> bool:
    """Whether there is an 错误, or with `strict` a 提醒."""
    fatal = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(finding.severity in fatal for finding in findings)


def print_findings(findings: Sequence[Finding], *, as_json: bool = False) -> None:
    """Print every finding and a closing count."""
    from tiaowen.findings.report import as_json as render_json
    from tiaowen.findings.report import human, wants_colour

    text = render_json(findings) if as_json else human(findings, colour=wants_colour(sys.stdout))
    print(text, end="")
