"""Source files and spans inside them."""

from bisect import bisect_right
from functools import cached_property

from attrs import define, field, frozen


@frozen(order=True)
class Position:
    """A place in a file as people count it: line and column from 1, column in characters."""

    line: int
    column: int


@define(eq=False, slots=False)
class SourceFile:
    """One decoded file.

    `path` is what messages print: relative to the document's folder, with `/`.
    `text` has LF line ends and no byte order mark; offsets count its characters.
    """

    path: str
    text: str = field(repr=False)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets at which the lines begin."""
        return (0, *(i + 1 for i, char in enumerate(self.text) if char == "\n"))

    def position(self, offset: int) -> Position:
        """Line and column (both from 1) of a character offset."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line_text(self, line: int) -> str:
        """The text of a line (from 1) without its line end; empty beyond the last line."""
        if line > len(self.line_starts):
            return ""
        start = self.line_starts[line - 1]
        end = self.text.find("\n", start)
        return self.text[start:] if end < 0 else self.text[start:end]


@frozen
class Span:
    """Half-open range of character offsets [start, end) in a file."""

    file: SourceFile = field(repr=lambda f: repr(f.path))
    start: int
    end: int

    @property
    def text(self) -> str:
        """The characters the span covers."""
        return self.file.text[self.start : self.end]

    @property
    def first(self) -> Position:
        """Where the span begins."""
        return self.file.position(self.start)

    @property
    def last(self) -> Position:
        """Where its last character stands (the beginning, if the span is empty)."""
        return self.file.position(max(self.start, self.end - 1))

    def to(self, other: "Span") -> "Span":
        """The smallest span that holds both; both must be in one file."""
        return Span(self.file, min(self.start, other.start), max(self.end, other.end))
