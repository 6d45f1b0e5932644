"""The conditions of provisions that are no list themselves, each with its own quotes."""

from collections.abc import Iterator

from tiaowen.frozen import frozen
from tiaowen.model.document import Document
from tiaowen.model.expressions import Anchor, Condition, Connective, Group, Not
from tiaowen.model.provisions import PerMember, Provision


@frozen
class Leaf:
    """A condition of a list, a denied one as it is denied. `must` is true where it must hold in any case.

    What may be met instead (未能按时缴纳的，补缴后…) often quotes the contrary of what it says.
    """

    provision: Provision
    condition: Condition
    anchors: tuple[Anchor, ...]
    must: bool


def quoted_leaves(document: Document) -> Iterator[Leaf]:
    """Every condition of the lists of a document, also of its members."""
    for provision in document.provisions:
        yield from _of_provision(provision)
        if isinstance(provision.result, PerMember):
            yield from _of_provision(provision.result.provision)


def _of_provision(provision: Provision) -> Iterator[Leaf]:
    if provision.condition is not None:
        leaf = Leaf(provision, provision.condition, provision.condition_anchors, must=True)
        yield from _inside(leaf)


def _inside(leaf: Leaf) -> Iterator[Leaf]:
    match leaf.condition:
        case Group(inline=False, connective=connective, items=items):
            must = leaf.must and connective is Connective.ALL
            for item in items:
                yield from _inside(Leaf(leaf.provision, item.condition, item.anchors, must))
        case Not(operand=Group(inline=False) as denied):
            yield from _inside(Leaf(leaf.provision, denied, leaf.anchors, must=False))
        case _:
            yield leaf
