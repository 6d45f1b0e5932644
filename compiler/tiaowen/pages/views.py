"""What the templates print: plain data in Chinese, laid out but not yet escaped."""

from collections.abc import Sequence
from enum import Enum

from attrs import frozen

Cell = str | tuple[str, ...]
"""A cell: words, or several lines of them."""


@frozen
class Table:
    """A table; without rows the page says 无."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@frozen
class Meaning:
    """What a name in a condition means, and the words of the text that carry it."""

    name: str
    words: str
    quote: str


@frozen
class Point:
    """A line of a nested list: its number and words, and the words of the text that carry it.

    `meanings` are the names in it that are explained here, each where it is first read.
    `head` lines only say how many of those below them must hold.
    """

    depth: int
    number: str
    words: str
    quote: str
    meanings: tuple[Meaning, ...] = ()
    head: bool = False


class PieceKind(Enum):
    """What a piece of a formula is."""

    NAME = "name"
    NUMBER = "number"
    SIGN = "sign"
    WORDS = "words"


@frozen
class Piece:
    """A piece of a formula."""

    kind: PieceKind
    text: str


@frozen
class Branch:
    """A way to compute a value: `when` it is the way, "" where it is the only one."""

    when: str
    pieces: tuple[Piece, ...]


@frozen
class FormulaLine:
    """A value with its unit ("" without one), how it is computed, and the quote that carries it.

    `lead` says how its branches belong together, "" where there is one way alone.
    """

    name: str
    unit: str
    lead: str
    branches: tuple[Branch, ...]
    quote: str


@frozen
class ExampleLine:
    """The arithmetic of one 算例."""

    name: str
    steps: tuple[str, ...]


@frozen
class MembersView:
    """The members of a list in one 算例; `note` says why there is no answer for each, "" where there need be none."""

    name: str
    note: str
    table: Table


@frozen
class ExamplesView:
    """The 算例 of a provision: what they have in common, the table, the arithmetic, the members.

    `checked` says who filled in the results and how many the rules give too.
    """

    checked: str
    shared: str
    table: Table
    arithmetic: tuple[ExampleLine, ...]
    members: tuple[MembersView, ...]


@frozen
class CasesView:
    """Cases as a decision table."""

    title: str
    table: Table


@frozen
class Question:
    """A 疑义 that a provision depends on: its name, the measure that tells of it, what is asked, its remark."""

    name: str
    article: str
    question: str
    remark: str


@frozen
class ProvisionView:
    """A computed provision. The remarks of its questions are among its remarks."""

    title: str
    labels: Table
    conditions: tuple[Point, ...]
    amount: tuple[FormulaLine, ...]
    options: Table
    parts: Table
    formulas: Table
    bands: Table
    cases: tuple[CasesView, ...]
    facts: Table
    examples: ExamplesView
    edges: Table
    questions: tuple[Question, ...]
    remarks: tuple[str, ...]


@frozen
class PermissionView:
    """可以事项: what a holder may do."""

    title: str
    labels: Table


@frozen
class DutyTables:
    """Tasks, targets and encouragement of a measure, a row each."""

    tasks: Table
    targets: Table
    encouragements: Table


@frozen
class DoubtView:
    """疑义: a question that is open. `article` is the measure it stands under."""

    title: str
    article: str
    quotes: tuple[str, ...]
    question: str
    readings: tuple[str, ...]
    status: str
    outcomes: Table


@frozen
class PieceView:
    """Words of the text alike in kind: a `number`, a comparison word (`compare`), or neither ("")."""

    kind: str
    text: str


@frozen
class SegmentView:
    """A run of the text that the same clauses quote; `clauses` are their anchors, the narrowest quote first."""

    anchor: str
    pieces: tuple[PieceView, ...]
    clauses: tuple[str, ...]


@frozen
class ClauseView:
    """A part of a rule beside the words that it quotes; `back` is the first run of them."""

    anchor: str
    label: str
    words: str
    back: str


@frozen
class BlockView:
    """A rule beside a sentence: the parts that quote words of it, and what it adds to the text."""

    kind: str
    name: str
    title: str
    clauses: tuple[ClauseView, ...]
    added: tuple[str, ...]


@frozen
class SentenceView:
    """A stretch of the text and what the rules make of it; `said` is what they say without a quote.

    What the rules add without any quote stands in a last one without label and text.
    """

    label: str
    anchor: str
    segments: tuple[SegmentView, ...]
    blocks: tuple[BlockView, ...]
    said: str

    @property
    def text(self) -> str:
        """The words of the text."""
        return "".join(piece.text for each in self.segments for piece in each.pieces)


@frozen
class TextTables:
    """A measure beside its official text: sentences, and numbers both ways."""

    beside: Sequence[SentenceView]
    sentences: Table
    figures: Table
    unused: Table
    literals: Table


@frozen
class MeasureView:
    """The page of a measure; without an official text there is no `text`."""

    file: str
    title: str
    source: str
    added: Table
    interpretations: tuple[str, ...]
    readings: tuple[str, ...]
    assumptions: tuple[str, ...]
    text: TextTables | None
    without_rule: Table
    provisions: tuple[ProvisionView, ...]
    duties: DutyTables
    permissions: tuple[PermissionView, ...]
    definitions: Table
    standards: Table
    doubts: tuple[DoubtView, ...]


@frozen
class IndexLine:
    """A measure on the index page."""

    file: str
    title: str
    contents: str


@frozen
class RegisterLine:
    """A register on the index page."""

    file: str
    title: str
    count: int
    note: str


@frozen
class RegisterView:
    """The page of a register."""

    document: str
    title: str
    note: str
    table: Table


@frozen
class IndexView:
    """The index page."""

    title: str
    identity: Table
    measures: tuple[IndexLine, ...]
    registers: tuple[RegisterLine, ...]
    added: Table
    interpretations: tuple[str, ...]
    readings: tuple[str, ...]
    assumptions: tuple[str, ...]
    doubts: Table
