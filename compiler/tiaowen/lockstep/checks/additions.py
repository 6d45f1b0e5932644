"""Check 8: what was added to the text, listed once for each block that adds something."""

from collections.abc import Iterator
from itertools import groupby

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.checks.phrases import place_of


def run(alignment: Alignment) -> Iterator[Finding]:
    """The 编写人推定 of each provision, definition and 疑义."""
    for owner, group in groupby(alignment.additions, key=lambda addition: addition.owner):
        added = tuple(group)
        listed = "；".join(addition.text for addition in added)
        message = (
            f"{owner.title}有{len(added)}处原文没有、规则加上的（编写人推定）：{listed}。"
            "这些会列在审核页的最前面。"
        )
        help = "原文里有的，补引文；有文件依据的，写执行口径并注明出处；都没有的，请审核人确认。"
        related = tuple(Related(each.span, each.kind.value) for each in added)
        place = place_of(owner)
        yield finding("TW0713", owner.span, message, help, place=place, related=related)
