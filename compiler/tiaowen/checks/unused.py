"""Facts and lists that no rule reads: what is not needed should not be asked of people.

And 疑义 whose readings compute something that no rule reads: a condition or an amount was forgotten.
"""

from collections.abc import Iterator

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document
from tiaowen.model.names import Fact, MemberList
from tiaowen.model.provisions import Doubt, Incomplete
from tiaowen.model.uses import facts_used, lists_used
from tiaowen.model.walk import all_nodes
from tiaowen.wording.reads import definitions_of


def run(document: Document) -> Iterator[Finding]:
    """Facts and lists that are declared and not read, 疑义 that are computed and not read.

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
    yield from map(_unread, _unread_doubts(document))


def _unread_doubts(document: Document) -> Iterator[Doubt]:
    nodes = [node for provision in document.provisions for node in all_nodes(provision)]
    read = {(each.object, each.name) for each in definitions_of(nodes)}
    entries = (entry for measure in document.measures for entry in measure.entries)
    for doubt in (entry for entry in entries if isinstance(entry, Doubt)):
        made = doubt.definition
        if made is not None and (made.object, made.name) not in read:
            yield doubt


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


def _unread(doubt: Doubt) -> Finding:
    return finding(
        "TW0396",
        doubt.span,
        f"疑义“{doubt.name}”的读法写成了算式或者条件，却没有一个事项用到它。"
        "多半是漏写了一个条件，或者扶持标准里漏用了它；现在按哪种读法结果都一样。",
        f"请在申报条件或者扶持标准里写上“{doubt.name}”；只是说明的，读法改成只用话说，去掉冒号后面的部分。",
        place=doubt.article.strip("（）"),
    )
