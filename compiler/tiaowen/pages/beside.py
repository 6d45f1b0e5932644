"""The official text beside the rules: every character of it, each quoted run with the clauses that quote it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from tiaowen.lockstep import Alignment, MeasurePlace, Owner
from tiaowen.lockstep.alignment import Quotation
from tiaowen.lockstep.outside import signature
from tiaowen.pages.contents import Contents
from tiaowen.pages.views import BlockView, ClauseView, PieceView, SegmentView, SentenceView
from tiaowen.pages.words import owner_words
from tiaowen.registers.places import overlap
from tiaowen.source import Span
from tiaowen.text import Article, Sentence
from tiaowen.wording import document_text
from tiaowen.wording.names import bodies_text

NO_RULE = "没有写成规则"
_ROLES = {
    "定义的依据": "怎么算",
    "工作任务的依据": "谁来做",
    "工作任务的主体": "谁来做",
    "工作目标的依据": "谁来达到",
    "工作目标的主体": "谁来达到",
    "原文": "问题",
    "开放用语": "留给别的规定的话",
}

_Part = tuple[Owner, str]
"""A part of a block: what one clause on the right stands for."""


@frozen
class _Row:
    """A stretch of the text under one label; `said` is what the rules say of it without quoting it."""

    label: str
    span: Span
    said: str


def article_rows(
    alignment: Alignment, place: MeasurePlace, contents: Contents
) -> Sequence[SentenceView]:
    """The article of a measure, cut before each sentence; empty where the text has none."""
    if place.article is None:
        return ()
    rows = list(_of_article(place, place.article))
    left = _additions(alignment, place.measure.number)
    return _views(alignment, rows, contents, left)


def outside_rows(alignment: Alignment, contents: Contents) -> Sequence[SentenceView]:
    """All that stands in no article: letter, title, preamble, heads of chapters, tables."""
    return _views(alignment, list(_outside(alignment)), contents, _additions(alignment, ""))


def _of_article(place: MeasurePlace, article: Article) -> Iterator[_Row]:
    measure = place.measure
    named: list[tuple[str, Sentence, str]] = []
    if article.lead is not None:
        named.append(("标题", article.lead, f"标题：{measure.title}"))
    named += [(str(number), each, "") for number, each in enumerate(article.sentences, 1)]
    if article.units is not None:
        bodies = bodies_text(measure.bodies, measure.bodies_open_ended)
        named.append(("责任单位", article.units, f"责任单位：{bodies}"))
    yield from _cut(article.span, named)


def _cut(whole: Span, named: Sequence[tuple[str, Sentence, str]]) -> Iterator[_Row]:
    """`whole` cut before each sentence and its number, so that no character of it is left out."""
    inner = [_cut_between(one, other) for (_, one, _), (_, other, _) in pairwise(named)]
    edges = pairwise((whole.start, *inner, whole.end))
    for (label, _, said), (start, end) in zip(named, edges, strict=True):
        yield _Row(label, Span(whole.file, start, end), said)


def _cut_between(one: Sentence, other: Sentence) -> int:
    """Where the line of the second begins, or where itself does in the same line."""
    line = other.span.file.text.rfind("\n", one.span.end, other.span.start) + 1
    return line or other.span.start


def _outside(alignment: Alignment) -> Iterator[_Row]:
    """The stretches between the articles, each cut before its sentences."""
    text = alignment.text
    heads = _said_of_heads(alignment)
    articles = [each.span for each in text.articles]
    number = 0
    edges = [0, *(edge for span in articles for edge in (span.start, span.end)), text.span.end]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        whole = Span(text.file, start, end)
        inside = [each for each in text.sentences if overlap(each.span, whole)]
        named = []
        for number, sentence in enumerate(inside, number + 1):  # noqa: B020 - counts on
            label, said = heads.get(sentence.span.start, (str(number), ""))
            named.append((label, sentence, said))
        yield from _cut(whole, named) if named else ()


def _said_of_heads(alignment: Alignment) -> Mapping[int, tuple[str, str]]:
    """Title, heads and the end of the letter by where they start: what they are, what the rules say of them."""
    text, identity = alignment.text, document_text(alignment.document)
    signed = signature(text)
    said: dict[int, tuple[str, str]] = {}
    if text.title is not None:
        said[text.title.span.start] = ("标题", f"标题：{identity.title}")
    for chapter in text.chapters:
        if chapter.heading is not None:
            said[chapter.heading.span.start] = ("章题", f"下面有{len(chapter.articles)}条")
    if signed.issuer is not None and signed.day is not None:
        said[signed.issuer.span.start] = ("落款", f"发文机关：{identity.issuer}")
        said[signed.day.span.start] = ("落款", f"成文日期：{identity.issued}")
    for table in text.tables:
        for row in table.sentences:
            said[row.span.start] = ("附表", _used_by(alignment, row.span))
    return said


def _used_by(alignment: Alignment, row: Span) -> str:
    """Which parts of rules have their numbers from a row of a table."""
    uses = (
        f"{owner_words(use.owner.kind, use.owner.name)}的{use.role}"
        for use in alignment.literals
        if any(overlap(figure.span, row) for figure in use.figures)
    )
    return "、".join(dict.fromkeys(uses)) or "表头"


def _additions(alignment: Alignment, article: str) -> dict[Owner, list[str]]:
    """编写人推定 of the blocks under a measure."""
    found: dict[Owner, list[str]] = {}
    for each in alignment.additions:
        if each.owner.article == article:
            found.setdefault(each.owner, []).append(each.text)
    return found


def _views(
    alignment: Alignment, rows: Sequence[_Row], contents: Contents, left: dict[Owner, list[str]]
) -> Sequence[SentenceView]:
    """The rows; each addition stands with the first block of its owner, what has none at the end."""
    made = [_view(alignment, f"s{n}", row, contents, left) for n, row in enumerate(rows, 1)]
    if left:
        blocks = tuple(_block(owner, (), tuple(added)) for owner, added in left.items())
        made.append(SentenceView("", "", (), blocks, ""))
    return tuple(made)


def _view(
    alignment: Alignment, anchor: str, row: _Row, contents: Contents, left: dict[Owner, list[str]]
) -> SentenceView:
    quotes = [
        each
        for each in alignment.quotations
        if each.place is not None and overlap(each.place, row.span)
    ]
    parts = _parts(quotes)
    names = {part: f"{anchor}-c{number}" for number, part in enumerate(parts, 1)}
    segments = tuple(_segments(alignment, anchor, row.span, quotes, names))
    clauses = {part: _clause(part, names[part], contents, segments) for part in parts}
    owners = dict.fromkeys(owner for owner, _ in parts)
    blocks = tuple(
        _block(
            owner,
            tuple(each for (whose, _), each in clauses.items() if whose == owner),
            tuple(left.pop(owner, ())),
        )
        for owner in owners
    )
    said = row.said or ("" if blocks else "没有交代")
    return SentenceView(row.label, anchor, segments, blocks, said)


def _parts(quotes: Sequence[Quotation]) -> tuple[_Part, ...]:
    """What quotes the sentence, in the order of the rules; the reasons for no rule come last."""
    parts = dict.fromkeys((each.owner, each.role) for each in quotes)
    return tuple(sorted(parts, key=lambda part: part[0].kind.startswith("不设规则")))


def _block(owner: Owner, clauses: tuple[ClauseView, ...], added: tuple[str, ...]) -> BlockView:
    if owner.kind.startswith("不设规则"):
        title = owner.kind.replace("不设规则", NO_RULE)
    else:
        title = owner_words(owner.kind, owner.name)
    return BlockView(owner.kind, owner.name, title, clauses, added)


def _clause(
    part: _Part, name: str, contents: Contents, segments: Sequence[SegmentView]
) -> ClauseView:
    owner, role = part
    label = _ROLES.get(f"{owner.kind}的{role}", _ROLES.get(role, role))
    words = contents.get(owner, {}).get(role, "")
    first = next(each.anchor for each in segments if name in each.clauses)
    return ClauseView(name, label, words, first)


def _segments(
    alignment: Alignment,
    anchor: str,
    row: Span,
    quotes: Sequence[Quotation],
    names: Mapping[_Part, str],
) -> Iterator[SegmentView]:
    """The row cut where a quote begins or ends; each run with the clauses around it, the narrowest first."""
    places = [(each.place, names[each.owner, each.role]) for each in quotes]
    narrow = sorted(
        ((place, name) for place, name in places if place is not None),
        key=lambda each: each[0].end - each[0].start,
    )
    edges = {edge for place, _ in narrow for edge in (place.start, place.end)}
    inner = sorted(edge for edge in edges if row.start < edge < row.end)
    for number, (start, end) in enumerate(pairwise((row.start, *inner, row.end)), 1):
        span = Span(row.file, start, end)
        clauses = tuple(dict.fromkeys(name for place, name in narrow if overlap(place, span)))
        yield SegmentView(f"{anchor}-t{number}", tuple(_pieces(alignment, span)), clauses)


def _pieces(alignment: Alignment, span: Span) -> Iterator[PieceView]:
    """A run of the text with its numbers and comparison words told apart."""
    text = alignment.text
    whole = span.file.text
    near = Span(span.file, max(0, span.start - 40), min(len(whole), span.end + 40))
    figures = [(each.span, "number") for each in text.figures_in(near)]
    marks = [*figures, *((each.span, "compare") for each in text.comparisons_in(near))]
    at = span.start
    for mark, kind in sorted(marks, key=lambda each: (each[0].start, -each[0].end)):
        start, end = max(mark.start, at), min(mark.end, span.end)
        if start >= end:
            continue
        if at < start:
            yield PieceView("", whole[at:start])
        yield PieceView(kind, whole[start:end])
        at = end
    if at < span.end:
        yield PieceView("", whole[at : span.end])
