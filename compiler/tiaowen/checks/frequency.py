"""享受次数: money given without a word on how often."""

from collections.abc import Iterator

from tiaowen.checks.places import place
from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document
from tiaowen.model.provisions import ProvisionKind
from tiaowen.model.results import Rate, Stated


def run(document: Document) -> Iterator[Finding]:
    """扶持事项 that give money and do not say how often it may be had."""
    for provision in document.provisions:
        money = not isinstance(provision.result, Rate | Stated)
        if provision.kind is ProvisionKind.SUPPORT and provision.frequency is None and money:
            yield finding(
                "TW0337",
                provision.span,
                f"“{provision.name}”没有写享受次数，看不出是只能领一次，还是每年都能领。",
                "原文写了次数的请照写；没有写的，请写“享受次数：原文未明确。”。",
                place=place(provision.article),
            )
