"""The state of the lexer while it walks through one file."""

import re
from collections.abc import Callable

from attrs import define, field

from tiaowen.findings import Finding, Fix
from tiaowen.findings.catalogue import finding
from tiaowen.frozen import frozen
from tiaowen.source import SourceFile, Span
from tiaowen.syntax.keywords import (
    CONTENT_BY_LABEL,
    HEADS,
    LABEL_SYNONYMS,
    MARK_FORMS,
    MARKS,
    WORDS,
    Content,
    Head,
)
from tiaowen.syntax.scan import Vocabulary, lengths_by_first
from tiaowen.syntax.tokens import Comment, Token
from tiaowen.values.numerals import STANDARD_UNIT_NAMES

MAX_DEPTH = 32
"""Brackets and lists inside one another; GB/T 9704 has four levels."""

MAX_OPERATORS = 200
"""Operators in one expression."""

BLANKS = " \t　"
_JOINED = "，,（("
"""Marks that are one keyword with the word behind them: ，或, （按."""


def label_pattern(words: list[str]) -> re.Pattern[str]:
    """Any of these words, longest first, before a colon."""
    longest = sorted(words, key=len, reverse=True)
    alternatives = "|".join(map(re.escape, longest)) or "(?!)"
    return re.compile(f"({alternatives})[{BLANKS}]*(?=[：:])")


def block_labels(head: Head) -> dict[str, tuple[str, Content]]:
    """What may label a clause of a block: each spelling with its canonical word and content."""
    synonyms = {
        word: (canonical, head.labels[canonical])
        for word, canonical in LABEL_SYNONYMS.items()
        if canonical in head.labels
    }
    return synonyms | {word: (word, content) for word, content in head.labels.items()}


LABELS_BY_HEAD: dict[str, dict[str, tuple[str, Content]]] = {
    head.word: block_labels(head) for head in HEADS
}
ANY_LABEL = label_pattern([*CONTENT_BY_LABEL, *LABEL_SYNONYMS])


@frozen
class KnownWords:
    """Keywords, marks and declared names together, for longest-first lookup."""

    words: dict[str, tuple[str, object]]
    lengths: dict[str, tuple[int, ...]]

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> "KnownWords":
        """A declared name goes before a keyword that is spelled alike."""
        words: dict[str, tuple[str, object]] = {
            form: (MARKS[mark], mark) for form, mark in MARK_FORMS.items()
        }
        words |= {mark: (terminal, mark) for mark, terminal in MARKS.items()}
        words |= {word: (terminal, word) for word, terminal in WORDS.items()}
        words |= {name: ("NAME", name) for name in vocabulary.names}
        return cls(words, lengths_by_first(words))


@define
class ListLevel:
    """A list that is open: the style of its numbers, the number it has reached, whether items have labels."""

    style: int
    number: int
    labelled: bool = True


@define
class Cursor:
    """Tokens so far, and where in the structure of the file the lexer is."""

    source: SourceFile
    vocabulary: Vocabulary
    known: KnownWords
    text: str = ""
    units: frozenset[str] = STANDARD_UNIT_NAMES
    tokens: list[Token] = field(factory=list)
    comments: list[Comment] = field(factory=list)
    findings: list[Finding] = field(factory=list)
    head: Head | None = None
    place: str = ""
    labels: dict[str, tuple[str, Content]] = field(factory=dict)
    label_pattern: re.Pattern[str] = label_pattern([])
    content: Content | None = None
    lists: list[ListLevel] = field(factory=list)
    depth: int = 0
    operators: int = 0

    def emit(self, kind: str, start: int, end: int, value: object = None) -> None:
        """Add a token."""
        self.tokens.append(Token(kind, start, end, self.text[start:end], value))

    def emit_empty(self, kind: str, pos: int) -> None:
        """Add a token that stands for structure and covers no text."""
        self.tokens.append(Token(kind, pos, pos, ""))

    def last(self, back: int = 1) -> str:
        """The terminal of the last token, or of one before it."""
        return self.tokens[-back].type if len(self.tokens) >= back else ""

    def longest(self, pos: int) -> str | None:
        """The longest keyword, mark or name at a place.

        A name behind a mark is read whole: ，或有负债 is no ，或 where 或有负债 is declared.
        """
        text, words = self.text, self.known.words
        for length in self.known.lengths.get(text[pos], ()):
            if (word := text[pos : pos + length]) in words:
                if length > 1 and text[pos] in _JOINED and self._name_ends_behind(pos + 1, length):
                    return text[pos]
                return word
        return None

    def _name_ends_behind(self, pos: int, length: int) -> bool:
        name = self.vocabulary.longest(self.text, pos)
        return name is not None and len(name) >= length

    def is_name(self, word: str) -> bool:
        """Whether a known word is a declared name."""
        return self.known.words[word][0] == "NAME"

    def skip_blanks(self, pos: int) -> int:
        """The next place that is not a blank; a line end is none."""
        text, end = self.text, len(self.text)
        while pos < end and text[pos] in BLANKS:
            pos += 1
        return pos

    def line_end(self, pos: int) -> int:
        """Where the line ends in which a place lies."""
        end = self.text.find("\n", pos)
        return len(self.text) if end < 0 else end

    def close_lists(self, pos: int, keep: int = 0) -> None:
        """End the open lists down to a depth."""
        while len(self.lists) > keep:
            self.lists.pop()
            self.emit_empty("CLOSE", pos)

    def end_clause(self, pos: int) -> None:
        """Before a label or head: lists and brackets are over."""
        self.close_lists(pos)
        self.depth = self.operators = 0
        self.content = None

    def report(
        self, code: str, start: int, end: int, message: str, help: str = "", fix: Fix | None = None
    ) -> None:
        """Add a finding about a range of the file."""
        span = Span(self.source, start, end)
        self.findings.append(finding(code, span, message, help, place=self.place, fix=fix))

    def fix(self, title: str, start: int, end: int, replacement: str) -> Fix:
        """An edit in this file."""
        return Fix(title, Span(self.source, start, end), replacement)


Scanner = Callable[[Cursor, int], int]
"""Reads one kind of content from a place on and gives the place behind it."""
