"""Who is paid for each member: named by a quote (给予企业), and forgotten by the rule."""

import re
from collections.abc import Iterator

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.checks.phrases import bare_number
from tiaowen.model.expressions import Anchor
from tiaowen.model.provisions import PerMember, Provision

_GIVING = "给予|付给|发给|拨付给|支付给|补给|奖励给"


def run(alignment: Alignment) -> Iterator[Finding]:
    """A finding for each sum per member that goes to nobody although its quotes say to whom."""
    for provision in alignment.document.provisions:
        each = provision.result
        if isinstance(each, PerMember) and each.payee is None:
            names = (provision.subject.name, each.members.name)
            for name in _paid(names, (*each.anchors, *provision.basis)):
                yield _forgotten(provision, each, name)


def _paid(names: tuple[str, ...], anchors: tuple[Anchor, ...]) -> Iterator[str]:
    """The first of the names that a quote gives something to."""
    passages = " ".join(anchor.text for anchor in anchors)
    found = re.search(f"(?:{_GIVING})({'|'.join(map(re.escape, names))})", passages)
    if found:
        yield found[1]


def _forgotten(provision: Provision, each: PerMember, name: str) -> Finding:
    message = (
        f"“{provision.name}”的引文写了给{name}，扶持标准没有写付给谁。"
        "不写明，办理的人不知道钱拨给单位还是拨给本人。"
    )
    help = f"请在扶持标准的金额后面写“，付给{name}「……」”，并引原文。"
    return finding("TW0718", each.span, message, help, place=bare_number(provision.article))
