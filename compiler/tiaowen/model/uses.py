"""Which facts and lists the rules of a document read."""

from collections.abc import Iterator

from tiaowen.model.document import Document
from tiaowen.model.expressions import FactRef
from tiaowen.model.names import Fact, MemberList
from tiaowen.model.provisions import Frequency, PerMember
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.walk import all_nodes, walk_all


def facts_used(document: Document) -> Iterator[Fact]:
    """Every fact that some rule reads, as often as it is read."""
    bodies = [definition.body for definition in document.definitions]
    nodes = [node for provision in document.provisions for node in all_nodes(provision)]
    for node in walk_all((*bodies, *nodes)):
        if isinstance(node, FactRef):
            yield node.fact
    for provision in document.provisions:
        if provision.in_force is not None and provision.in_force.reads is not None:
            yield provision.in_force.reads
        if isinstance(provision.frequency, Frequency) and provision.frequency.identity is not None:
            yield provision.frequency.identity
    for standard in document.standards:
        yield from standard.keys
        if standard.reads is not None:
            yield standard.reads


def lists_used(document: Document) -> Iterator[MemberList]:
    """Every list of members that some rule goes over, as often as it does."""
    bodies = [definition.body for definition in document.definitions]
    nodes = [node for provision in document.provisions for node in all_nodes(provision)]
    for node in walk_all((*bodies, *nodes)):
        if isinstance(node, Total | Quantified):
            yield node.members
    for provision in document.provisions:
        if isinstance(provision.result, PerMember):
            yield provision.result.members
