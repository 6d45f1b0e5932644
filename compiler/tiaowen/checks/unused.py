"""Facts and lists that no rule reads: what is not needed should not be asked of people."""

from collections.abc import Iterator

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document
from tiaowen.model.names import Fact, MemberList
from tiaowen.model.provisions import Incomplete
from tiaowen.model.uses import facts_used, lists_used


def run(document: Document) -> Iterator[Finding]:
    """Facts and lists that are declared and not read.

    While a block has faults nothing is said: it might be the one that reads them.
    """
    entries = (entry for measure in document.measures for entry in measure.entries)
    if any(isinstance(entry, Incomplete) for entry in entries):
        return
    used = {(fact.object, fact.name) for fact in facts_used(document)}
    for owner in document.objects:
        for fact in owner.facts:
            if (fact.object, fact.name) not in used:
                yield _finding(fact)
    lists = {(each.owner, each.name) for each in lists_used(document)}
    for owner in document.objects:
        for each in owner.lists:
            if (each.owner, each.name) not in lists:
                yield _unused_list(each)


def _unused_list(each: MemberList) -> Finding:
    return finding(
        "TW0660",
        each.span,
        f"登记了“{each.owner}”的名单“{each.name}”，却没有一处规则用到它。"
        "收集信息以必要为限，用不上的不要收。",
        "请删去；规则里漏写了的，请补上。",
    )


def _finding(fact: Fact) -> Finding:
    return finding(
        "TW0322",
        fact.span,
        f"登记了“{fact.name}”，却没有一处规则用到它。收集信息以必要为限，用不上的不要收。",
        "请删去；规则里漏写了的，请补上。",
    )
