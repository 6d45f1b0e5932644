"""开放用语: every open word of the text, with who settles it and how."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from tiaowen.lockstep import Alignment, MeasurePlace, OpenWordUse
from tiaowen.lockstep.leaves import quoted_leaves
from tiaowen.model.document import Document, Entry
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.expressions import Anchor, FactRef
from tiaowen.model.provisions import (
    Discretion,
    Doubt,
    Frequency,
    NoRule,
    OpenTerm,
    Permission,
    Provision,
    Remark,
    Same,
)
from tiaowen.model.results import Stated, StatedKind
from tiaowen.model.walk import walk
from tiaowen.registers.doubts import adopted_words
from tiaowen.registers.material import Material
from tiaowen.registers.places import joined, location, with_words
from tiaowen.registers.register import Register, Row
from tiaowen.text import OpenKind
from tiaowen.wording.reader import owner_words, who_decides

_Settled = Iterator[tuple[tuple[Anchor, ...], str]]

_LEFT_OPEN: Mapping[OpenKind, str] = MappingProxyType(
    {
        "may": "是当事人的权利，还是可以给也可以不给",
        "once": "是一次付清，还是只能享受一次",
        "rule": "指哪一个规定",
        "condition": "指哪些条件",
        "degree": "是多少，由谁定",
        "reference": "指前面的哪些话",
        "list": "后面还有哪些",
        "exclude": "和什么不能重复、同时享受",
    }
)
_NOBODY, _CONDITION = "没有交代", "写成了条件"


def open_words(material: Material) -> Register:
    """Every open word of the articles that have rules, one a row."""
    return Register(
        "open_words",
        "开放用语",
        "原文里自己定不下来的词（可、一次性、按规定、等……）：要说清什么，规则在哪里交代，怎么交代。",
        ("原文的词", "前后文", "在哪里", "要说清什么", "由哪里交代", "怎么交代"),
        () if material.alignment is None else tuple(_rows(material.document, material.alignment)),
    )


def _rows(document: Document, alignment: Alignment) -> Iterator[Row]:
    places = {id(place.measure): place for place in alignment.measures}
    settled = {id(anchor): words for anchors, words in _settled(document) for anchor in anchors}
    for use in alignment.open_words:
        cells = _cells(alignment, places[id(use.measure)], use, settled)
        yield Row(use.measure.number, tuple(cells))


def _cells(
    alignment: Alignment, place: MeasurePlace, use: OpenWordUse, settled: Mapping[int, str]
) -> Iterator[str]:
    yield use.word.span.text
    yield with_words(use.word.span)
    yield location(alignment, place.article, use.word.span)
    yield _LEFT_OPEN[use.word.kind]
    yield joined(owner_words(owner.kind, owner.name) for owner in use.by) or _NOBODY
    owned = (quotation for quotation in use.quotations if quotation.owner in use.by)
    how = (settled.get(id(quotation.anchor), "") for quotation in owned)
    yield joined(words for words in how if words) or (_CONDITION if use.by else _NOBODY)


def _settled(document: Document) -> _Settled:
    """What is said of the words that a quote holds, for every quote that can settle something."""
    for measure in document.measures:
        yield from _remarks(measure.remarks)
        for entry in measure.entries:
            yield from _entry(entry)
    for leaf in quoted_leaves(document):
        for node in walk(leaf.condition):
            if isinstance(node, FactRef) and node.fact.authority is not None:
                by = who_decides(node.fact.authority)
                yield leaf.anchors, f"认定事项“{node.fact.name}”，由谁认定：{by}"


def _entry(entry: Entry) -> _Settled:
    match entry:
        case Provision():
            yield from _provision(entry)
        case Task() | Target():
            yield from _terms(entry.open_terms)
            yield from _remarks(entry.remarks)
        case Doubt(anchors=anchors):
            yield anchors, f"记为疑义，{adopted_words(entry)}"
        case NoRule(anchors=anchors, reason=reason):
            yield anchors, f"没有写成规则（{reason}）"
        case Permission():
            yield (*entry.basis, *(a for s in entry.statements for a in s.anchors)), "写成可以事项"
        case Encouragement():
            yield (*entry.basis, *(a for s in entry.statements for a in s.anchors)), "写成鼓励引导"
        case _:
            pass


def _provision(provision: Provision) -> _Settled:
    yield from _terms(provision.open_terms)
    yield from _remarks(provision.remarks)
    match provision.discretion:
        case Discretion(right=True, anchors=anchors):
            yield anchors, "可以申请，是当事人的权利"
        case Discretion(by=by, anchors=anchors):
            yield anchors, f"可以给也可以不给，由谁决定：{who_decides(by)}"
        case None:
            pass
    if isinstance(provision.frequency, Frequency):
        yield provision.frequency.anchors, f"享受次数：{provision.frequency.text}"
    for exclusion in provision.exclusions:
        yield exclusion.anchors, f"{exclusion.kind.value}：{exclusion.item}"
    match provision.standard:
        case Same(provision=name, anchors=anchors):
            yield anchors, f"标准同“{name}”"
        case Stated(kind=StatedKind.ELSEWHERE, text=text, anchors=anchors):
            yield anchors, f"标准{text}"
        case _:
            pass


def _terms(terms: tuple[OpenTerm, ...]) -> _Settled:
    yield from ((term.anchors, term.text.rstrip("。")) for term in terms)


def _remarks(remarks: tuple[Remark, ...]) -> _Settled:
    for remark in remarks:
        if remark.sourced:
            yield remark.anchors, f"执行口径：{remark.text.rstrip('。')}"
