"""执行期限 and 申请期限 against the dates of the document: 成文日期, 施行日期, 有效期."""

from collections.abc import Iterator
from datetime import date

from tiaowen.checks.places import place
from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document
from tiaowen.model.provisions import InForce, Provision
from tiaowen.values.periods import Window
from tiaowen.values.printing import format_date


def run(document: Document) -> Iterator[Finding]:
    """Windows outside the document's validity, or that begin before it was issued without a word."""
    yield from _outside_validity(document)
    yield from _never_both(document)
    issued = document.identity.issued
    if not isinstance(issued, date):
        return
    for provision in document.provisions:
        for label, days in _windows(provision):
            if days.window.start is not None:
                yield from _check(provision, label, days, days.window.start, issued)


def _windows(provision: Provision) -> Iterator[tuple[str, InForce]]:
    if provision.in_force is not None:
        yield "执行", provision.in_force
    if provision.filing is not None:
        yield "申请", provision.filing


def _never_both(document: Document) -> Iterator[Finding]:
    """申请期限 without a day in common with 执行期限, where both read 申请日期."""
    for provision in document.provisions:
        in_force, filing = provision.in_force, provision.filing
        if in_force is None or filing is None or in_force.reads is not None:
            continue
        if in_force.window.intersect(filing.window) is None:
            yield finding(
                "TW0367",
                filing.span,
                f"“{provision.name}”的申请期限与执行期限没有一天重合，哪一天都不能申请。",
                "请对照原文核对这几个日期；执行期限不按申请日期算的，请写明“（按…）”。",
                place=place(provision.article),
                related=(Related(in_force.span, "执行期限写在这里"),),
            )


def _outside_validity(document: Document) -> Iterator[Finding]:
    """Windows without a day in common with the validity of the document, as far as it is written."""
    effective, expiry = document.identity.effective, document.identity.expiry
    start = effective if isinstance(effective, date) else None
    end = expiry if isinstance(expiry, date) else None
    if start is not None and end is not None and end < start:
        return
    validity = Window(start, end)
    for provision in document.provisions:
        for label, days in _windows(provision):
            if days.window.intersect(validity) is not None:
                continue
            yield finding(
                "TW0508",
                days.span,
                f"“{provision.name}”的{label}期限与文件的施行日期、有效期没有一天重合，哪一天都用不上。",
                "请对照原文核对这几个日期。",
                place=place(provision.article),
            )


def _check(
    provision: Provision, label: str, in_force: InForce, start: date, issued: date
) -> Iterator[Finding]:
    if start < issued and not in_force.before_issue:
        yield finding(
            "TW0502",
            in_force.span,
            f"“{provision.name}”从{format_date(start)}起{label}，早于成文日期{format_date(issued)}，"
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
