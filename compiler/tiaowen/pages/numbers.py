"""The numbers, both ways: figure of the text → rule, number of the rule → text."""

from collections.abc import Iterable, Iterator

from tiaowen.lockstep import Alignment, FigureUse, LiteralUse, MeasurePlace
from tiaowen.model.provisions import ProvisionKind
from tiaowen.pages.sentences import location
from tiaowen.pages.views import Table
from tiaowen.pages.words import NOTHING, owner_words
from tiaowen.source import Span
from tiaowen.text import ComparisonWord, Figure
from tiaowen.values.boundary import BOUNDARY_BY_WORD

_AROUND = 8
_INCLUDING = ("ge", "le", "eq")
_HEADS = ("名", "个", "户", "家", "人", "位")
_DOUBT = "疑义"
_COMPUTED = tuple(kind.value for kind in ProvisionKind)


def figure_table(alignment: Alignment, place: MeasurePlace) -> Table:
    """The figures inside the quotes of a measure: where they stand and where they are used."""
    rows = tuple(
        (
            use.figure.span.text,
            _with_words(use.figure.span),
            location(alignment, place, use.figure.span),
            _uses(use),
            _beside(alignment, use.figure),
        )
        for use in _figures_of(alignment, place)
    )
    return Table(("原文的数字", "前后文", "在哪里", "规则用在哪里", "前后的比较词"), rows)


def unused_table(alignment: Alignment, place: MeasurePlace) -> Table:
    """The figures of the article that no rule uses."""
    used = {use.figure.span.start for use in alignment.figures if not use.unused_by}
    article = () if place.article is None else alignment.text.figures_in(place.article.span)
    rows = tuple(
        (figure.span.text, _with_words(figure.span), location(alignment, place, figure.span))
        for figure in article
        if figure.role in ("figure", "date") and figure.span.start not in used
    )
    return Table(("原文的数字", "前后文", "在哪里"), rows)


def literal_table(alignment: Alignment, place: MeasurePlace) -> Table:
    """The numbers of the rules of a measure and the figures that carry them."""
    number = place.measure.number
    rows = tuple(
        (use.written.text, owner_words(use.owner.kind, use.owner.name), use.role, _carried(use))
        for use in alignment.literals
        if use.owner.article == number
    )
    return Table(("规则里的数字", "在哪里", "哪一处", "原文"), rows)


def _figures_of(alignment: Alignment, place: MeasurePlace) -> Iterator[FigureUse]:
    for use in alignment.figures:
        if any(owner.article == place.measure.number for owner in use.quoted_by):
            yield use


def _uses(use: FigureUse) -> str:
    places = [f"{owner_words(each.owner.kind, each.owner.name)}的{each.role}" for each in use.uses]
    return _joined(places or _carried_by(use)) or "没有用到"


def _carried_by(use: FigureUse) -> Iterator[str]:
    """Where the words of a rule hold the figure: the 1 of 每吸纳1名 says for whom the standard is."""
    per_head = use.figure.value == 1 and use.figure.unit in _HEADS
    for owner, role in use.carried_by:
        counted = per_head and owner.kind in _COMPUTED
        role = "读法" if owner.kind == _DOUBT else role
        yield f"{owner_words(owner.kind, owner.name)}的{role}{'（按每1名算）' if counted else ''}"


def _carried(use: LiteralUse) -> str:
    if use.figures:
        return _joined(f"“{_with_words(figure.span)}”" for figure in use.figures)
    if use.sourced:
        return "原文没有，出自执行口径"
    return "原文没有，是算式的兜底" if use.written.guard else "没有找到"


def _beside(alignment: Alignment, figure: Figure) -> str:
    words = [
        word
        for word in alignment.text.comparisons
        if word.figure is not None
        and alignment.text.figures[word.figure].span.start == figure.span.start
    ]
    return "、".join(map(_word, words)) or NOTHING


def _word(word: ComparisonWord) -> str:
    entry = BOUNDARY_BY_WORD[word.span.text]
    included = "含" if word.operator in _INCLUDING else "不含"
    return f"{word.span.text}（{included}，{entry.source.value}）"


def _with_words(span: Span) -> str:
    """A figure with the words around it, inside its line."""
    text = span.file.text
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    start = max(line_start, span.start - _AROUND)
    end = min(len(text) if line_end < 0 else line_end, span.end + _AROUND)
    before = "…" if start > line_start else ""
    after = "…" if end < (len(text) if line_end < 0 else line_end) else ""
    return f"{before}{text[start:end]}{after}"


def _joined(parts: Iterable[str]) -> str:
    return "；".join(dict.fromkeys(parts))
