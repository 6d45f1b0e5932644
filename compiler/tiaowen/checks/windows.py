"""执行期限 against 成文日期: a start before it is said, and said only where it is so."""

from collections.abc import Iterator
from datetime import date

from tiaowen.checks.places import place
from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document
from tiaowen.model.provisions import InForce, Provision
from tiaowen.values.printing import format_date


def run(document: Document) -> Iterator[Finding]:
    """Windows that begin before the document was issued without saying so, or say so wrongly."""
    issued = document.identity.issued
    if not isinstance(issued, date):
        return
    for provision in document.provisions:
        if provision.in_force is not None and provision.in_force.window.start is not None:
            yield from _check(
                provision, provision.in_force, provision.in_force.window.start, issued
            )


def _check(provision: Provision, in_force: InForce, start: date, issued: date) -> Iterator[Finding]:
    if start < issued and not in_force.before_issue:
        yield finding(
            "TW0502",
            in_force.span,
            f"“{provision.name}”从{format_date(start)}起执行，早于成文日期{format_date(issued)}，"
            f"{format_date(issued)}以前的申请也算在内。",
            "原文就是这样的，请在期限后面加“，早于成文日期”；写错的请改。",
            place=place(provision.article),
        )
    if start >= issued and in_force.before_issue:
        yield finding(
            "TW0507",
            in_force.span,
            f"“{provision.name}”写了早于成文日期，可是起日{format_date(start)}"
            f"不早于成文日期{format_date(issued)}。",
            "请核对两个日期；没有写错的，删去“早于成文日期”。",
            place=place(provision.article),
        )
