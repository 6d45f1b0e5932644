"""The numbers, both ways: figure of the text → rule, number of the rule → text."""

from collections.abc import Callable, Iterator

from tiaowen.lockstep import Alignment, FigureUse, LiteralUse, MeasurePlace
from tiaowen.lockstep.alignment import DOUBT_KIND
from tiaowen.model.provisions import ProvisionKind
from tiaowen.registers.material import Material
from tiaowen.registers.places import joined, location, with_words
from tiaowen.registers.register import Register, Row
from tiaowen.text import ComparisonWord, Figure
from tiaowen.values.boundary import BOUNDARY_BY_WORD
from tiaowen.wording.reader import NOTHING, owner_words

_HEADS = ("名", "个", "户", "家", "人", "位")
_COMPUTED = tuple(kind.value for kind in ProvisionKind)
INCLUDING = ("ge", "le", "eq")
"""The operators that take the number itself in."""


_Rows = Callable[[Alignment, MeasurePlace], Iterator[tuple[str, ...]]]


def figures(material: Material) -> Register:
    """The figures inside the quotes of each measure: where they stand and where they are used."""
    return Register(
        "figures",
        "原文的数字用在哪里",
        "原文的每个数字用在规则的哪一处，前后写的什么比较词，含不含本数。",
        ("原文的数字", "前后文", "在哪里", "规则用在哪里", "前后的比较词"),
        _by_measure(material, _figures),
    )


def unused(material: Material) -> Register:
    """The figures of the articles that no rule uses, also of articles without rules."""
    return Register(
        "unused",
        "原文有、规则没有用到的数字",
        "应当一个也没有。有的，就是规则写漏了。",
        ("原文的数字", "前后文", "在哪里"),
        () if material.alignment is None else tuple(_unused(material.alignment)),
    )


def numbers(material: Material) -> Register:
    """The numbers of the rules and the figures that carry them."""
    return Register(
        "numbers",
        "规则里的数字出自哪里",
        "规则的每个数字，原文里是哪几个字。",
        ("规则里的数字", "在哪里", "哪一处", "原文"),
        _by_measure(material, _literals),
    )


def _by_measure(material: Material, rows: _Rows) -> tuple[Row, ...]:
    alignment = material.alignment
    if alignment is None:
        return ()
    return tuple(
        Row(place.measure.number, cells)
        for place in alignment.measures
        for cells in rows(alignment, place)
    )


def _figures(alignment: Alignment, place: MeasurePlace) -> Iterator[tuple[str, ...]]:
    for use in alignment.figures:
        if any(owner.article == place.measure.number for owner in use.quoted_by):
            span = use.figure.span
            where, words = location(alignment, place.article, span), with_words(span)
            yield span.text, words, where, _uses(use), _beside(alignment, use.figure)


def _unused(alignment: Alignment) -> Iterator[Row]:
    """Article by article, those without rules too. A figure in the brackets is part of a name."""
    used = {use.figure.span.start for use in alignment.figures if not use.unused_by}
    numbers = {
        place.article.label: place.measure.number for place in alignment.measures if place.article
    }
    for article in alignment.text.articles:
        for figure in alignment.text.figures_in(article.own_span):
            if figure.role in ("figure", "date") and figure.span.start not in used:
                where = location(alignment, article, figure.span)
                cells = figure.span.text, with_words(figure.span), where
                yield Row(numbers.get(article.label, article.label), cells)


def _literals(alignment: Alignment, place: MeasurePlace) -> Iterator[tuple[str, ...]]:
    for use in alignment.literals:
        if use.owner.article == place.measure.number:
            owner = owner_words(use.owner.kind, use.owner.name)
            yield use.written.text, owner, use.role, _carried(use)


def _uses(use: FigureUse) -> str:
    places = [f"{owner_words(each.owner.kind, each.owner.name)}的{each.role}" for each in use.uses]
    return joined(places or _carried_by(use)) or "没有用到"


def _carried_by(use: FigureUse) -> Iterator[str]:
    """Where the words of a rule hold the figure: the 1 of 每吸纳1名 says for whom the standard is."""
    per_head = use.figure.value == 1 and use.figure.unit in _HEADS
    for owner, role in use.carried_by:
        counted = per_head and owner.kind in _COMPUTED
        role = "读法" if owner.kind == DOUBT_KIND else role
        yield f"{owner_words(owner.kind, owner.name)}的{role}{'（按每1名算）' if counted else ''}"


def _carried(use: LiteralUse) -> str:
    if use.figures:
        return joined(f"“{with_words(figure.span)}”" for figure in use.figures)
    if use.by_word:
        return f"“{use.written.text.strip()}”"
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
    included = "含" if word.operator in INCLUDING else "不含"
    return f"{word.span.text}（{included}，{entry.source.value}）"
