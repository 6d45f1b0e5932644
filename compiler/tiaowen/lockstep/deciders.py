"""Who decides what under a provision: what it is, how much, whether it is given at all."""

from collections.abc import Iterator

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.model.expressions import FactRef
from tiaowen.model.names import Fact
from tiaowen.model.provisions import Provision, Same, Selection
from tiaowen.model.walk import all_nodes, definitions_used, walk_all
from tiaowen.source import Span
from tiaowen.values.absence import Absence
from tiaowen.wording.results import ranges_of

OWNED = "（编写人推定）"
"""What a drafter writes behind a body that no text names."""

UNNAMED = frozenset(("", *(word.value for word in Absence)))
"""What stands for an interpreter where nobody is named."""


@frozen
class Decided:
    """Something that somebody decides (由谁核定), and who: a body, 申请人, or an absence."""

    what: str
    by: str | Absence
    span: Span = field(eq=False, repr=False)


def decided(provision: Provision) -> Iterator[Decided]:
    """About the standard, about granting, about each 认定事项."""
    standard, discretion = provision.standard, provision.discretion
    for _, each in () if isinstance(standard, Same) else ranges_of(provision):
        yield Decided("由谁核定", each.decides, each.span)
    if isinstance(standard, Selection):
        yield Decided("由谁选择标准", standard.chooser, standard.span)
    if discretion is not None and not discretion.right:
        yield Decided("由谁决定是否给予", discretion.by, discretion.span)
    for fact in facts_of(provision):
        if fact.authority is not None:
            yield Decided(f"由谁认定“{fact.name}”", fact.authority, provision.span)


def facts_of(provision: Provision) -> tuple[Fact, ...]:
    """The facts that a provision reads, each once, also through definitions."""
    nodes = all_nodes(provision)
    bodies = (definition.body for definition in definitions_used(nodes))
    read = walk_all((*nodes, *bodies))
    return tuple(dict.fromkeys(node.fact for node in read if isinstance(node, FactRef)))


def quoted_words(provision: Provision) -> Iterator[str]:
    """The words of the text that may name a body: the 依据, and what is quoted of 可以给予."""
    for anchor in provision.basis:
        yield anchor.text
    if provision.discretion is not None:
        yield from (anchor.text for anchor in provision.discretion.anchors)


def sourced_words(provision: Provision) -> Iterator[str]:
    """The words of its 执行口径."""
    yield from (remark.text for remark in provision.remarks if remark.sourced)
