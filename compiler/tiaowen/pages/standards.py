"""公布标准 with their rows, on the page of the measure that states or reads them."""

from collections.abc import Iterator

from tiaowen.model.document import Document, Measure
from tiaowen.model.expressions import Node, StandardRef
from tiaowen.model.names import Definition, Standard, StandardValue
from tiaowen.model.provisions import Provision
from tiaowen.model.types import Number
from tiaowen.model.walk import all_nodes, walk_all
from tiaowen.pages.views import Table
from tiaowen.pages.words import NOTHING, quotes_words
from tiaowen.values.printing import format_date, format_number

_HEADS = ("名称", "从哪一天起", "情形", "是多少", "原文")


def standard_table(document: Document, measure: Measure) -> Table:
    """The rows of every table that stands under the measure or that its rules read."""
    read = {node.standard.name for node in _nodes(measure) if isinstance(node, StandardRef)}
    rows = tuple(
        _row(standard, value)
        for standard in document.standards
        if standard.article == measure.number or standard.name in read
        for value in standard.values
    )
    return Table(_HEADS, rows)


def _nodes(measure: Measure) -> Iterator[Node]:
    for entry in measure.entries:
        match entry:
            case Provision():
                yield from walk_all(all_nodes(entry))
            case Definition(body=body):
                yield from walk_all((body,))
            case _:
                pass


def _row(standard: Standard, row: StandardValue) -> tuple[str, ...]:
    assert isinstance(standard.type, Number), "rows hold numbers"
    return (
        standard.name,
        format_date(row.start),
        "、".join(row.keys) or NOTHING,
        format_number(row.value, standard.type.unit),
        quotes_words(standard.anchors),
    )
