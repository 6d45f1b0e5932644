"""Where the money comes from: named by a quote (由失业保险基金列支), and forgotten by the rule."""

from collections.abc import Iterator

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.checks.phrases import bare_number
from tiaowen.model.document import Document
from tiaowen.model.provisions import Provision

_FUND = "资金"


def run(alignment: Alignment) -> Iterator[Finding]:
    """A finding for each provision without 资金来源 whose 依据 names a registered fund."""
    names = _funds(alignment.document)
    for provision in alignment.document.provisions:
        if provision.fund is None and (found := _named(provision, names)):
            yield _forgotten(provision, found)


def _funds(document: Document) -> tuple[str, ...]:
    """The names of the funds, longer ones first."""
    found = (
        name
        for each in document.registered
        if each.kind == _FUND
        for name in (each.name, each.short, *each.others)
        if name
    )
    return tuple(sorted(found, key=len, reverse=True))


def _named(provision: Provision, names: tuple[str, ...]) -> str:
    passages = " ".join(anchor.text for anchor in provision.basis)
    return next((name for name in names if name in passages), "")


def _forgotten(provision: Provision, fund: str) -> Finding:
    message = (
        f"“{provision.name}”的依据里写了{fund}，规则没有写资金来源。"
        "不写明，看规则的人不知道钱从哪里出。"
    )
    help = f"请加一行“资金来源：{fund}「……」。”，引原文说从哪里列支的那几个字。"
    return finding("TW0720", provision.span, message, help, place=bare_number(provision.article))
