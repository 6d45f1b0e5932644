"""或 between the names of one line, where the quote joins nothing: 16～24岁失业青年 are young and unemployed.

Looked at are conditions and definitions with a single quote. 且 is not held against 、 or 和, which may mean either.
"""

import re
from collections.abc import Iterator

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.checks.phrases import bare_number
from tiaowen.lockstep.leaves import quoted_leaves
from tiaowen.model.document import Document
from tiaowen.model.expressions import Anchor, Condition, Connective, Group
from tiaowen.model.names import Definition

_SIDE_BY_SIDE = re.compile("[或、和及与，；]|其他|之一|任何|任一|等")

_Line = tuple[str, Group, Anchor]
"""The article a line stands under, the line, and its quote."""


def run(alignment: Alignment) -> Iterator[Finding]:
    """Lines joined by 或 whose quote has no word for it."""
    for article, group, anchor in _lines(alignment.document):
        if group.connective is Connective.ANY and not _SIDE_BY_SIDE.search(anchor.text):
            yield _finding(article, group, anchor)


def _lines(document: Document) -> Iterator[_Line]:
    for leaf in quoted_leaves(document):
        yield from _line(leaf.provision.article, leaf.condition, leaf.anchors)
    for measure in document.measures:
        for entry in measure.entries:
            if isinstance(entry, Definition) and isinstance(entry.body, Condition):
                yield from _line(entry.article, entry.body, entry.anchors)


def _line(article: str, condition: Condition, anchors: tuple[Anchor, ...]) -> Iterator[_Line]:
    match condition, anchors:
        case Group(inline=True) as group, (anchor,):
            yield article, group, anchor
        case _:
            pass


def _finding(article: str, group: Group, anchor: Anchor) -> Finding:
    words = group.span.text.partition("「")[0].rstrip("；。")
    return finding(
        "TW0723",
        group.span,
        f"“{words}”写的是“或”，引文「{anchor.text}」没有把这几样并列起来，是样样都要。"
        "写反了，只有一样的也会得出“符合”。",
        "请把“或”改为“且”；原文确实是有一样就够的，请把写着“或”的那几个字引全。",
        place=bare_number(article),
    )
