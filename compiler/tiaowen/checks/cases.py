"""Cases must exclude each other and leave nothing out, or say what counts then."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from tiaowen.checks.case_words import both_count, case_text, nothing_counts, unsure, where
from tiaowen.checks.places import place
from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document
from tiaowen.model.expressions import Case, Cases, Condition, Node
from tiaowen.model.walk import all_nodes, walk_all
from tiaowen.regions import Regions, holds, regions


def run(document: Document) -> Iterator[Finding]:
    """Overlaps, gaps, and cases that never apply."""
    for article, nodes in _owners(document):
        for node in walk_all(nodes):
            if isinstance(node, Cases):
                yield from _of(node, place(article))


def _owners(document: Document) -> Iterator[tuple[str, tuple[Node, ...]]]:
    for definition in document.definitions:
        yield definition.article, (definition.body,)
    for provision in document.provisions:
        yield provision.article, all_nodes(provision)


def _of(cases: Cases, article: str) -> Iterator[Finding]:
    tested = [case for case in cases.cases if case.condition is not None]
    if cases.order is None:
        for above, below in combinations(tested, 2):
            yield from _exclusive(above, below, article)
    conditions = [case.condition for case in tested if case.condition is not None]
    found = regions(conditions)
    if len(tested) == len(cases.cases):
        yield from _complete(cases, conditions, found, article)
    if not found.many:
        yield from _unreached(cases, found, article)


# --- exclusive ------------------------------------------------------------------------------------


def _exclusive(above: Case, below: Case, article: str) -> Iterator[Finding]:
    assert above.condition is not None
    assert below.condition is not None
    found = regions((above.condition, below.condition))
    if found.many:
        yield unsure(above, below, "", article)
        return
    both = [
        point
        for point in found.points()
        if holds(above.condition, point) and holds(below.condition, point)
    ]
    if both and found.certain:
        yield both_count(above, below, both, found, article)
    elif both:
        yield unsure(above, below, where(both[0], found), article)


# --- complete -------------------------------------------------------------------------------------


def _complete(
    cases: Cases, conditions: Sequence[Condition], found: Regions, article: str
) -> Iterator[Finding]:
    if found.many:
        yield nothing_counts(cases, None, found, article)
        return
    for point in found.points():
        if not any(holds(condition, point) for condition in conditions):
            yield nothing_counts(cases, point, found, article)
            return


def _unreached(cases: Cases, found: Regions, article: str) -> Iterator[Finding]:
    """Cases that no situation leads to."""
    waiting = list(zip(cases.applies, cases.cases, strict=True))
    for point in found.points():
        waiting = [each for each in waiting if not holds(each[0], point)]
        if not waiting:
            return
    for _, case in waiting:
        yield finding(
            "TW0629",
            case.span,
            f"“{case_text(case)}”这种情形永远轮不到：前面各种情形已经把它占完了，或者它自相矛盾。",
            "请核对原文；多余的请删去。",
            place=article,
        )
