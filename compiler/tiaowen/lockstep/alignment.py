"""What an alignment is made of: quotes with their places, numbers with their figures, clauses."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from types import MappingProxyType

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.lockstep.difference import Difference
from tiaowen.model.document import Document, Measure
from tiaowen.model.expressions import Anchor
from tiaowen.source import Span
from tiaowen.text import (
    Article,
    Clause,
    ComparisonWord,
    Figure,
    OfficialText,
    OpenWord,
    Sentence,
)
from tiaowen.values.boundary import Operator
from tiaowen.values.units import Unit

DOUBT_KIND = "疑义"

_SAME: Mapping[str, str] = MappingProxyType({"年": "月", "月": "年"})
"""Units that say the same in other numbers."""

_MOVED, _AGE = frozenset(("年", "月")), "岁"


@frozen
class Owner:
    """What a quote or number belongs to: a provision, a definition, 不设规则, a measure.

    `article` is the measure it stands under, as the rule file writes it. `name` may be empty.
    """

    kind: str
    name: str
    article: str
    span: Span = field(eq=False, repr=False)

    @property
    def title(self) -> str:
        """As a reader knows it: 扶持事项“稳岗返还”."""
        return f"{self.kind}“{self.name}”" if self.name else self.kind


class QuoteState(Enum):
    """What became of looking for a quote."""

    FOUND = "found"
    MISSING = "missing"
    REPEATED = "repeated"
    NO_SUCH_PLACE = "no such place"
    NO_SUCH_OCCURRENCE = "no such occurrence"
    UNKNOWN_ARTICLE = "unknown article"
    """The measure itself is not in the text, which is reported once for all its quotes."""


@frozen
class Quotation:
    """A quote and where the text has it.

    `role` is where it stands in the rule (依据, 申报条件（二）1．). `within` is where it was looked
    for, `candidates` every place there that has the words (the one meant, once it is settled).
    """

    anchor: Anchor
    owner: Owner
    role: str
    state: QuoteState
    within: tuple[Span, ...]
    candidates: tuple[Span, ...]
    near: Difference | None = None
    """Of a quote that is missing: the passage most like it."""

    @property
    def place(self) -> Span | None:
        """The words in the text that are quoted."""
        return self.candidates[0] if self.state is QuoteState.FOUND else None

    def in_rule(self, words: Span) -> Span:
        """Where the quote itself has words that stand inside its place; else the whole quote."""
        place, span = self.place, self.anchor.span
        if place is None or not place.start <= words.start <= words.end <= place.end:
            return span
        start = span.start + words.start - place.start
        return Span(span.file, start, start + words.end - words.start)

    @property
    def stand_in(self) -> Span | None:
        """The place, or the passage that a quote with a slip must have meant.

        So that one slip is reported once, and not again by every check that needs the place.
        """
        return self.near.span if self.place is None and self.near else self.place


@frozen
class Bound:
    """What a rule does with a number: `operators` are the comparison words that say the same.

    `phrase` is the rule's own wording (留用率不低于50%), `subject` what is compared (留用率),
    `operator` the meaning of its `word`.
    """

    operator: Operator
    operators: frozenset[Operator]
    phrase: str
    subject: str
    word: str


@frozen
class Written:
    """A number or date that a rule states.

    `value` is in `unit`; a date has only `day`. `guard` is true for the 0 of 分母为零的按0元计 and
    the like, which a calculation needs and no text states. `row` is the band of a scale, from 0.
    """

    text: str
    value: Fraction | None
    unit: Unit
    day: date | None
    bound: Bound | None
    guard: bool
    row: int | None
    span: Span = field(eq=False, repr=False)
    shift: bool = False
    """Whether it is how far a date is moved: 出生日期后16年 is what the text may call 16周岁."""
    also: tuple[Unit, ...] = field(default=(), kw_only=True)
    """Other units the text may write it in: 7000人 a year may be 7000人/年."""
    each: tuple[Unit, ...] = field(default=(), kw_only=True)
    """The units of the same amount where the text says 每人 or 每次 and means the subject or the application."""
    tier: bool = field(default=False, kw_only=True)
    """Whether it parts one case from another: where one says 20人以下, the next may say 超过20人."""
    yearly: bool = field(default=False, kw_only=True)
    """A day of every year: the text writes it without a year, and the year of `day` means nothing."""


@frozen
class LiteralUse:
    """A number of a rule and the figures of the text it agrees with (empty: none).

    `sourced` is true where a 执行口径 with its source states the number instead.
    """

    written: Written
    owner: Owner
    role: str
    figures: tuple[Figure, ...]
    sourced: bool
    nearby: tuple[Figure, ...] = ()
    """The figures of the quotes it was looked for in."""
    by_word: bool = False
    """Whether it is a word for a number (全额, 清零) that a quote of its block has as that word."""

    @property
    def alike(self) -> tuple[Figure, ...]:
        """The figures that it may have been meant for: those of its kind and unit."""
        return tuple(figure for figure in self.nearby if comparable(self.written, figure))

    @property
    def added(self) -> bool:
        """Whether it is an addition and no error: a guard, or a figure that one of several readings puts in.

        A reading whose quotes have figures of its kind must mean one of them.
        """
        if self.figures or self.sourced:
            return False
        return self.written.guard or (self.owner.kind == DOUBT_KIND and not self.alike)


def comparable(written: Written, figure: Figure) -> bool:
    """Whether a figure is of the kind and the unit of a number."""
    if written.day is not None or figure.date is not None:
        return written.day is not None and figure.date is not None
    units = {str(unit) for unit in (written.unit, *written.also)}
    units |= {_SAME[unit] for unit in units if unit in _SAME}
    if written.shift and units & _MOVED:
        units.add(_AGE)
    return figure.unit in units


@frozen
class FigureUse:
    """A figure inside quotes of the rules and who uses it.

    `quoted_by` are the owners whose quotes hold it; `unused_by` those of them that use it nowhere.
    """

    figure: Figure
    quoted_by: tuple[Owner, ...]
    uses: tuple[LiteralUse, ...]
    unused_by: tuple[Owner, ...]
    quotation: Quotation
    """The narrowest quote around it."""
    carried_by: tuple[tuple[Owner, str], ...] = ()
    """Where no number uses it: whose words hold it, and in which part (每吸纳1名, a reading)."""


@frozen
class ComparisonUse:
    """A comparison word of the text beside a number that a rule compares with."""

    use: LiteralUse
    figure: Figure
    words: tuple[ComparisonWord, ...]

    @property
    def agrees(self) -> bool:
        """Whether the rule says the same as every word."""
        bound = self.use.written.bound
        return bound is None or all(word.operator in bound.operators for word in self.words)


@frozen
class ClauseCover:
    """A clause of an article with a rule file, who covers it, and the words that nobody covers.

    `measure` is None for a clause outside the articles.
    """

    clause: Clause
    sentence: Sentence
    measure: Measure | None
    by: tuple[Owner, ...]
    uncovered: tuple[Span, ...]


@frozen
class Forgotten:
    """Words of a clause of the 依据 (`quotation`) that stand for a condition and are in no item."""

    owner: Owner
    quotation: Quotation
    clause: Clause
    words: tuple[Span, ...]


@frozen
class ScaleRows:
    """A progressive scale and the rows of the table of the text that its provision quotes."""

    owner: Owner
    bands: int
    rows: tuple[Span, ...]
    span: Span = field(eq=False, repr=False)


@frozen
class OpenWordUse:
    """An open word of an article with a rule file, the quotes around it, and who settles it.

    `silent` are the provisions whose 依据 has the word and that must settle it themselves, and do not.
    """

    word: OpenWord
    clause: Clause
    measure: Measure
    quotations: tuple[Quotation, ...]
    by: tuple[Owner, ...]
    silent: tuple[Owner, ...] = ()


@frozen
class OrderUse:
    """分别 in a quote: the figures it deals out, in the order of the text, and a rule's numbers.

    `literals` are the first use of each figure in the same order; `doubted` is true where a 疑义
    quotes the 分别.
    """

    word: Span
    clause: Clause
    owner: Owner
    figures: tuple[Figure, ...]
    literals: tuple[LiteralUse, ...]
    doubted: bool

    @property
    def follows(self) -> bool:
        """Whether the rule states them in the order of the text."""
        starts = [use.written.span.start for use in self.literals]
        return starts == sorted(starts)


@frozen
class MeasurePlace:
    """A measure of the rules and its article in the text; None: the text has none."""

    measure: Measure
    article: Article | None


class AdditionKind(Enum):
    """What a rule may add to the text."""

    CONDITION = "条件"
    INPUT = "计算用到的信息"
    NUMBER = "数值"
    COMPARISON = "比较词"
    SUBJECT = "适用对象"
    FUND = "资金来源"
    BODY = "由谁认定、决定"
    DOER = "主体"
    FREQUENCY = "频次"
    WORDS = "原文没有的话"
    INTERPRETER = "有权解释"
    READING = "采用的读法"
    REMARK = "编写说明"


@frozen
class Addition:
    """What no quote and no sourced 执行口径 carries (编写人推定), as a Chinese sentence."""

    owner: Owner
    kind: AdditionKind
    text: str
    span: Span = field(eq=False, repr=False)


@frozen
class Alignment:
    """Text and rules side by side. Everything is in the order of the rule files or of the text."""

    document: Document = field(repr=False)
    text: OfficialText = field(repr=False)
    measures: tuple[MeasurePlace, ...]
    quotations: tuple[Quotation, ...]
    literals: tuple[LiteralUse, ...]
    figures: tuple[FigureUse, ...]
    comparisons: tuple[ComparisonUse, ...]
    clauses: tuple[ClauseCover, ...]
    forgotten: tuple[Forgotten, ...]
    scales: tuple[ScaleRows, ...]
    open_words: tuple[OpenWordUse, ...]
    orders: tuple[OrderUse, ...]
    additions: tuple[Addition, ...]
