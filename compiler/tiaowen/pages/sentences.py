"""The official text beside the rules as a table, and the words that are without a rule."""

from collections.abc import Iterator, Sequence

from tiaowen.model.document import Measure
from tiaowen.model.provisions import NoRule
from tiaowen.pages.beside import NO_RULE
from tiaowen.pages.views import BlockView, ClauseView, SentenceView, Table

_HEADER = ("序号", "原文", "规则")


def sentence_table(rows: Sequence[SentenceView]) -> Table:
    """Every sentence, beside it what the rules make of it."""
    return Table(
        _HEADER, tuple((row.label, row.text.strip(), _cell(row)) for row in rows if row.label)
    )


def _cell(row: SentenceView) -> tuple[str, ...]:
    lines = tuple(line for block in row.blocks for line in _lines(block))
    return (row.said, *lines) if row.said else lines


def _lines(block: BlockView) -> Iterator[str]:
    yield block.title
    if not block.title.startswith(NO_RULE):
        yield from dict.fromkeys(map(_line, block.clauses))


def _line(clause: ClauseView) -> str:
    colon = "" if clause.label.endswith("．") else "："
    return f"· {clause.label}{colon}{clause.words}" if clause.words else f"· {clause.label}"


def without_rule(measure: Measure) -> Table:
    """The words of the text without a rule, and why."""
    rows = tuple(
        (f"“{anchor.text}”", entry.reason)
        for entry in measure.entries
        if isinstance(entry, NoRule)
        for anchor in entry.anchors
    )
    return Table(("原文", "为什么没有写成规则"), rows)
