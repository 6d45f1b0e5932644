"""Facts that no rule reads: what is not needed should not be asked of people."""

from collections.abc import Iterator

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document
from tiaowen.model.expressions import FactRef
from tiaowen.model.names import Fact
from tiaowen.model.provisions import Incomplete
from tiaowen.model.walk import provision_nodes, walk_all


def run(document: Document) -> Iterator[Finding]:
    """Facts that are declared and not read.

    While a block has faults nothing is said: it might be the one that reads them.
    """
    entries = (entry for measure in document.measures for entry in measure.entries)
    if any(isinstance(entry, Incomplete) for entry in entries):
        return
    used = {(fact.object, fact.name) for fact in _used(document)}
    for owner in document.objects:
        for fact in owner.facts:
            if (fact.object, fact.name) not in used:
                yield _finding(fact)


def _used(document: Document) -> Iterator[Fact]:
    bodies = [definition.body for definition in document.definitions]
    nodes = [node for provision in document.provisions for node in provision_nodes(provision)]
    for node in walk_all((*bodies, *nodes)):
        if isinstance(node, FactRef):
            yield node.fact
    for provision in document.provisions:
        if provision.in_force is not None and provision.in_force.reads is not None:
            yield provision.in_force.reads
    for standard in document.standards:
        yield from standard.keys
        if standard.reads is not None:
            yield standard.reads


def _finding(fact: Fact) -> Finding:
    return finding(
        "TW0322",
        fact.span,
        f"登记了“{fact.name}”，却没有一处规则用到它。收集信息以必要为限，用不上的不要收。",
        "请删去；规则里漏写了的，请补上。",
    )
