"""含不含本数: every comparison word of the text, whether it takes the number in, who says so, what the rule reads."""

from collections.abc import Iterator

from tiaowen.lockstep import Alignment, MeasurePlace
from tiaowen.registers.material import Material
from tiaowen.registers.numbers import INCLUDING
from tiaowen.registers.places import joined, location
from tiaowen.registers.register import Register, Row
from tiaowen.text import ComparisonWord
from tiaowen.values.boundary import BOUNDARY_BY_WORD
from tiaowen.wording.reader import owner_words

_UNUSED = "没有用作比较条件（用作限额、标准的，见“原文的数字用在哪里”）"


def comparisons(material: Material) -> Register:
    """A row for each comparison word inside the articles, in the order of the text."""
    alignment = material.alignment
    return Register(
        "comparisons",
        "含不含本数",
        "原文每个“以上、超过、前、止”一类的词：含不含它旁边的数（那一天），出自法律还是行文惯例，规则用在哪里。",
        ("比较词", "原文", "含不含", "出自", "在哪里", "规则用在哪里"),
        () if alignment is None else tuple(_rows(alignment)),
    )


def _rows(alignment: Alignment) -> Iterator[Row]:
    for place in alignment.measures:
        if place.article is None:
            continue
        span = place.article.own_span
        for word in alignment.text.comparisons:
            if span.start <= word.span.start < span.end:
                yield Row(place.measure.number, _row(alignment, place, word))


def _row(alignment: Alignment, place: MeasurePlace, word: ComparisonWord) -> tuple[str, ...]:
    included = "含" if word.operator in INCLUDING else "不含"
    source = BOUNDARY_BY_WORD[word.span.text].source.value
    passage = word.span.to(word.target)
    where = location(alignment, place.article, word.span)
    uses = joined(_uses(alignment, word)) or _UNUSED
    return word.span.text, f"“{passage.text}”", included, source, where, uses


def _uses(alignment: Alignment, word: ComparisonWord) -> Iterator[str]:
    for use in alignment.comparisons:
        if word in use.words:
            owner = use.use.owner
            yield f"{owner_words(owner.kind, owner.name)}的{use.use.role}"
