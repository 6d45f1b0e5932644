"""Blocks that were left out while nothing was said: a rule must never vanish in silence."""

from collections.abc import Iterator, Sequence

from tiaowen.findings import Finding, Severity
from tiaowen.model.document import Document


def unsaid(document: Document, said: Sequence[Finding]) -> Iterator[Finding]:
    """A finding for each block with a fault, where reading and building reported no error at all.

    Of a name whose declaration seems to have a fault nothing is said where it is used: that fault is
    told where it stands. Should it turn out that there is none, the blocks are told instead.
    """
    from tiaowen.findings.catalogue import finding
    from tiaowen.model.provisions import Incomplete

    if any(each.severity is Severity.ERROR for each in said):
        return
    for measure in document.measures:
        for entry in measure.entries:
            if isinstance(entry, Incomplete):
                yield finding(
                    "TW0311",
                    entry.span,
                    f"{entry.kind}“{entry.name}”用到的名称没有登记好，这一项没有计算，算例也没有核对。",
                    "请核对这一项用到的每一个名称：登记的那一行有没有多写一个字、一个括号，英文名写对了没有。",
                    place=entry.article,
                )
