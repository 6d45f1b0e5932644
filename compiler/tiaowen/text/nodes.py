"""The structure of an official text. Every node is frozen and knows its span."""

from bisect import bisect_left
from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from itertools import chain
from typing import Literal, Protocol, TypeVar

from tiaowen.frozen import frozen
from tiaowen.source import SourceFile, Span
from tiaowen.values.boundary import Operator
from tiaowen.values.dates import InvalidDate, WrittenDate

SentenceRole = Literal["letter", "title", "preamble", "heading", "lead", "body", "units", "table"]
"""Where a sentence stands. `lead` is the short title of a measure, `units` its bracket
（责任单位：…）, `table` a row of a table, whose cells are its clauses."""

FigureRole = Literal["figure", "date", "structure", "name"]
"""What a figure is for: `structure` counts or points at parts of the text (三项措施, 第四项);
`name` belongs to a name or a document number (“2151工程”, 〔2018〕39号)."""


@frozen
class Clause:
    """分句: what stands between ，。；： outside brackets, quotation marks and 《》."""

    span: Span


@frozen
class Sentence:
    """What ends in 。 outside brackets, or at the end of a paragraph; without its label."""

    span: Span
    role: SentenceRole
    clauses: tuple[Clause, ...]


@frozen
class Item:
    """A numbered paragraph inside an article: （一） of 第三条, 1． of （七）."""

    label: str
    number: int
    span: Span
    sentences: tuple[Sentence, ...]


@frozen
class Article:
    """第二条 of a law or measure （七） of a notice.

    `label` is as printed. `sentences` are its own words in order, those of the items included,
    without the lead and the bracket of the responsible bodies.
    """

    label: str
    number: int
    span: Span
    lead: Sentence | None
    sentences: tuple[Sentence, ...]
    items: tuple[Item, ...]
    units: Sentence | None

    @property
    def unit_bracket(self) -> Span | None:
        """Where its bracket （责任单位：…） stands, if it has one."""
        return self.units.span if self.units else None

    @property
    def own_span(self) -> Span:
        """Its own words, without its bracket: a figure there (市16个产业联盟牵头单位) is part of a name."""
        if self.units is None:
            return self.span
        return Span(self.span.file, self.span.start, self.units.span.start)

    @property
    def all_sentences(self) -> tuple[Sentence, ...]:
        """Lead, own sentences and bracket, in order."""
        return (*_present(self.lead), *self.sentences, *_present(self.units))


@frozen
class Chapter:
    """A chapter: 一、… or 第一章 …; a text without chapters has one with no heading."""

    label: str
    number: int
    heading: Sentence | None
    intro: tuple[Sentence, ...]
    articles: tuple[Article, ...]


@frozen
class Cell:
    """A cell of a table; its span has no surrounding space and may be empty."""

    span: Span


@frozen
class Table:
    """A table of the text: its first line heads the columns, the line before is the caption."""

    span: Span
    caption: Span | None
    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Caption, head and rows as sentences, their cells as clauses."""
        lines = [(Cell(self.caption),)] if self.caption else []
        return tuple(
            Sentence(line[0].span.to(line[-1].span), "table", tuple(Clause(c.span) for c in line))
            for line in (*lines, self.header, *self.rows)
        )


@frozen
class Figure:
    """A number or date in the text.

    `unit` has its synonyms folded and the rate before the figure combined: 每天20元 is 元/日.
    A ratio has no unit and its value is the ratio itself (50% is 1/2). A date has no value but
    `date`, whose year may come from the left. `partner` is the index of the other end of a range;
    the left end takes the unit of the right one.
    """

    span: Span
    value: Fraction | None
    unit: str
    ratio: bool
    role: FigureRole
    rate: str = ""
    date: WrittenDate | InvalidDate | None = None
    partner: int | None = None


@frozen
class ComparisonWord:
    """A comparison word next to a figure (`figure` is its index) or next to a level (中级以上).

    `target` is what is compared with; `operator` heeds a （含） or （不含） between the two.
    """

    span: Span
    operator: Operator
    target: Span
    figure: int | None


OpenKind = Literal["may", "once", "rule", "condition", "degree", "reference", "list", "exclude"]
"""What an open word leaves open: whose 可 it is; which 一次性 is meant; what a rule elsewhere says
(按规定); which conditions (符合条件的); how much (相应); what 上述 points at; how a list goes on (等); what may not
be had twice or together (不得重复享受)."""


@frozen
class OpenWord:
    """Words that settle nothing by themselves and need somebody to say what they mean."""

    span: Span
    kind: OpenKind


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...


_Node = TypeVar("_Node", bound=_Spanned)


@frozen
class OfficialText:
    """An official text in its structure; figures and words to heed are in reading order."""

    file: SourceFile
    title: Sentence | None
    letter: tuple[Sentence, ...]
    preamble: tuple[Sentence, ...]
    chapters: tuple[Chapter, ...]
    tables: tuple[Table, ...]
    figures: tuple[Figure, ...]
    comparisons: tuple[ComparisonWord, ...]
    open_words: tuple[OpenWord, ...] = ()

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """All articles in order."""
        return tuple(article for chapter in self.chapters for article in chapter.articles)

    @cached_property
    def outside(self) -> tuple[Sentence, ...]:
        """The sentences outside title, headings and articles: letter, preamble, words under a heading."""
        under = chain.from_iterable(chapter.intro for chapter in self.chapters)
        return (*self.letter, *self.preamble, *under)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order: letter, title, headings, brackets and table rows included."""
        parts = [self.letter, _present(self.title), self.preamble]
        for chapter in self.chapters:
            parts += [_present(chapter.heading), chapter.intro]
            parts += [article.all_sentences for article in chapter.articles]
        parts += [table.sentences for table in self.tables]
        return tuple(sorted(chain(*parts), key=lambda sentence: sentence.span.start))

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """All clauses in order."""
        return tuple(clause for sentence in self.sentences for clause in sentence.clauses)

    @property
    def span(self) -> Span:
        """The whole text."""
        return Span(self.file, 0, len(self.file.text))

    def article(self, label: str) -> Article | None:
        """The first article of that label; （七）, 七 and 第七条 name the same one."""
        wanted = bare_label(label)
        return next((each for each in self.articles if bare_label(each.label) == wanted), None)

    def chapter(self, label: str) -> Chapter | None:
        """The chapter of that label; 第一章 names the one headed 一、 too."""
        wanted = bare_label(label)
        headed = (each for each in self.chapters if each.heading is not None)
        return next((each for each in headed if bare_label(each.label) == wanted), None)

    def figures_in(self, span: Span) -> tuple[Figure, ...]:
        """The figures that lie wholly inside."""
        return _inside(self.figures, self._figure_starts, span)

    def comparisons_in(self, span: Span) -> tuple[ComparisonWord, ...]:
        """The comparison words that lie wholly inside."""
        return _inside(self.comparisons, self._comparison_starts, span)

    def open_words_in(self, span: Span) -> tuple[OpenWord, ...]:
        """The open words that lie wholly inside."""
        return _inside(self.open_words, self._open_word_starts, span)

    def clauses_in(self, span: Span) -> tuple[Clause, ...]:
        """The clauses of which at least one character lies inside."""
        first = bisect_left(self._clause_ends, span.start + 1)
        behind = bisect_left(self._clause_starts, span.end)
        return self.clauses[first:behind]

    def find(self, quote: str, within: Span) -> tuple[Span, ...]:
        """Every place inside `within` where the text has exactly these words, in order."""
        text, places = self.file.text, []
        start = text.find(quote, within.start, within.end) if quote else -1
        while start >= 0:
            places.append(Span(self.file, start, start + len(quote)))
            start = text.find(quote, start + 1, within.end)
        return tuple(places)

    @cached_property
    def _figure_starts(self) -> tuple[int, ...]:
        return _starts(self.figures)

    @cached_property
    def _comparison_starts(self) -> tuple[int, ...]:
        return _starts(self.comparisons)

    @cached_property
    def _open_word_starts(self) -> tuple[int, ...]:
        return _starts(self.open_words)

    @cached_property
    def _clause_starts(self) -> tuple[int, ...]:
        return _starts(self.clauses)

    @cached_property
    def _clause_ends(self) -> tuple[int, ...]:
        return tuple(clause.span.end for clause in self.clauses)


def _present(sentence: Sentence | None) -> tuple[Sentence, ...]:
    return () if sentence is None else (sentence,)


def bare_label(label: str) -> str:
    """七 for （七） and 第七条, as the labels of a text are compared."""
    return label.strip("第条章、（）()")


def _starts(nodes: Sequence[_Spanned]) -> tuple[int, ...]:
    return tuple(node.span.start for node in nodes)


def _inside(nodes: tuple[_Node, ...], starts: tuple[int, ...], span: Span) -> tuple[_Node, ...]:
    low, high = bisect_left(starts, span.start), bisect_left(starts, span.end)
    return tuple(node for node in nodes[low:high] if node.span.end <= span.end)
