"""Divisions whose divisor can be zero and that do not say what counts then."""

from collections.abc import Iterable, Iterator

from tiaowen.checks.places import place
from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document
from tiaowen.model.expressions import (
    Arithmetic,
    DefinitionRef,
    Expression,
    FactRef,
    Node,
    Operator,
    StandardRef,
)
from tiaowen.model.history import Outcome, Records
from tiaowen.model.totals import Total
from tiaowen.model.walk import all_nodes, walk, walk_all

_NAMED = (FactRef, DefinitionRef, StandardRef, Total, Records, Outcome)


def run(document: Document) -> Iterator[Finding]:
    """Divisions by something that is filled in or computed, without 分母为零的."""
    for article, nodes in _owners(document):
        for node in walk_all(nodes):
            if isinstance(node, Arithmetic) and _may_divide_by_zero(node):
                yield _finding(node.right, node, article)


def _owners(document: Document) -> Iterable[tuple[str, tuple[Node, ...]]]:
    for definition in document.definitions:
        yield definition.article, (definition.body,)
    for provision in document.provisions:
        yield provision.article, all_nodes(provision)


def _may_divide_by_zero(node: Arithmetic) -> bool:
    return (
        node.operator is Operator.DIVIDE
        and node.if_zero is None
        and any(isinstance(part, _NAMED) for part in walk(node.right))
    )


def _finding(divisor: Expression, node: Arithmetic, article: str) -> Finding:
    words = "".join(divisor.span.text.split())
    return finding(
        "TW0411",
        node.span,
        f"“{words}”可能是零，那时没有结果，答复只能是无法确定。",
        "请在除法后面写“，分母为零的按……计”；已有条件保证不会是零的，可以不管这一条。",
        place=place(article),
    )
