"""含不含本数: every comparison word of the text, whether it takes the number in, who says so, what the rule reads."""

from collections.abc import Iterator

from tiaowen.lockstep import Alignment, MeasurePlace
from tiaowen.registers.material import Material
from tiaowen.registers.numbers import INCLUDING
from tiaowen.registers.places import joined, location, overlap
from tiaowen.registers.register import Register, Row
from tiaowen.text import Article, ComparisonWord
from tiaowen.values.boundary import BOUNDARY_BY_WORD
from tiaowen.wording.reader import owner_words

_UNUSED = "没有用作比较条件（用作限额、标准的，见“原文的数字用在哪里”）"


def comparisons(material: Material) -> Register:
    """A row for each comparison word, in the order of the text."""
    alignment = material.alignment
    return Register(
        "comparisons",
        "含不含本数",
        "原文每个“以上、超过、前、止”一类的词：含不含它旁边的数（那一天），出自法律还是行文惯例，规则用在哪里。",
        ("比较词", "原文", "含不含", "出自", "在哪里", "规则用在哪里"),
        () if alignment is None else tuple(_rows(alignment)),
    )


def _rows(alignment: Alignment) -> Iterator[Row]:
    """In the order of the text; what stands in a table or under no measure belongs to none."""
    for word in alignment.text.comparisons:
        place = next((each for each in alignment.measures if _in(each, word)), None)
        number = "" if place is None else place.measure.number
        yield Row(number, _row(alignment, None if place is None else place.article, word))


def _in(place: MeasurePlace, word: ComparisonWord) -> bool:
    return place.article is not None and overlap(place.article.own_span, word.span)


def _row(alignment: Alignment, own: Article | None, word: ComparisonWord) -> tuple[str, ...]:
    included = "含" if word.operator in INCLUDING else "不含"
    source = BOUNDARY_BY_WORD[word.span.text].source.value
    passage = word.span.to(word.target)
    where = location(alignment, own, word.span)
    uses = joined(_uses(alignment, word)) or _UNUSED
    return word.span.text, f"“{passage.text}”", included, source, where, uses


def _uses(alignment: Alignment, word: ComparisonWord) -> Iterator[str]:
    for use in alignment.comparisons:
        if word in use.words:
            owner = use.use.owner
            yield f"{owner_words(owner.kind, owner.name)}的{use.use.role}"
