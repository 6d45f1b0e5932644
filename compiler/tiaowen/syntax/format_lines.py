"""One chunk of tokens as lines of text."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import define, field

from tiaowen.findings.excerpt import width
from tiaowen.syntax.format_parts import STRUCTURE, Chunk, Line
from tiaowen.syntax.format_spelling import full_width, number_mark, spelling
from tiaowen.syntax.tokens import Token

STEP = 2
"""Columns by which a clause stands under its head, and an item or row under its clause."""

_COMPLETE = frozenset(("BAD_MARK", "BROKEN", "CELL", "COLON", "END"))
_NO_SPACE_BEFORE = frozenset("（：「")
_QUOTE_LISTS = frozenset(("H_NORULE", "H_STATEMENT", "L_QUOTES"))
QUOTE_STARTS = frozenset(("PLACE", "QUOTE"))
SEPARATORS = frozenset(("COMMA", "DUN"))
_SENTENCE_MARKS = tuple("？！?!")
_CLOSING_BAR = re.compile("[ \\t　]*[｜|]")


Printed = tuple[Line, str, str]
"""A line, its indentation and its text."""


def print_chunk(source: str, tokens: Sequence[Token], chunk: Chunk) -> Iterator[Printed]:
    """The lines of a chunk; a raw one is a single text, as it is written."""
    return _ChunkPrinter(source, tokens, chunk).lines()


@define
class _ChunkPrinter:
    """`numbers` counts the items of the lists that are open."""

    source: str
    tokens: Sequence[Token]
    chunk: Chunk
    numbers: list[int] = field(factory=list)

    def lines(self) -> Iterator[Printed]:
        """Every line with its indentation and text."""
        first, last = self.tokens[self.chunk.first], self.tokens[self.chunk.last]
        if self.chunk.raw:
            whole = Line(self.chunk.first, self.chunk.last, self.chunk.lines[0].depth)
            yield whole, self._indent(whole), self.source[first.start : self._end(last)]
            return
        for line in self.chunk.lines:
            indent = self._indent(line)
            yield line, indent, self._text(line, indent)

    def _end(self, last: Token) -> int:
        """Where the writing ends: the bar that closes a row belongs to no token."""
        bar = _CLOSING_BAR.match(self.source, last.end) if last.type == "CELL" else None
        return bar.end() if bar else last.end

    def _indent(self, line: Line) -> str:
        first, head = self.tokens[line.first].type, self.tokens[self.chunk.first].type
        base = 0 if head.startswith("H_") or head in ("VERSION", "SKIPPED") else STEP
        if first == "CELL":
            return " " * (base + STEP)
        return " " * (base + STEP * line.depth)

    def _text(self, line: Line, indent: str) -> str:
        tokens = [t for t in self.tokens[line.first : line.last + 1] if t.type not in STRUCTURE]
        match tokens[0].type:
            case "CELL":
                return f"｜{'｜'.join(token.text for token in tokens)}｜"
            case "MARK":
                return self._item(line, tokens)
            case head if head in _QUOTE_LISTS and _quotes(tokens) > 1:
                return self._quote_list(line, tokens, indent)
            case _:
                return self._joined(line, tokens)

    def _item(self, line: Line, tokens: list[Token]) -> str:
        depth = max(1, line.depth)
        del self.numbers[depth:]
        self.numbers.extend([0] * (depth - len(self.numbers)))
        self.numbers[-1] += 1
        return number_mark(depth, self.numbers[-1]) + self._joined(line, tokens[1:])

    def _joined(self, line: Line, tokens: list[Token]) -> str:
        """All tokens in a row, the marks between them kept, the end mark set."""
        parts: list[str] = []
        for before, token in zip([None, *tokens], tokens, strict=False):
            parts += [self._between(before, token), spelling(token)]
        if tokens and tokens[-1].type == "END":
            parts.pop()
        return "".join(parts) + self._end_mark(line, tokens)

    def _between(self, before: Token | None, token: Token) -> str:
        if before is None:
            return ""
        if marks := full_width(self.source[before.end : token.start]):
            return marks
        return " " if _spaced(before, token) else ""

    def _end_mark(self, line: Line, tokens: list[Token]) -> str:
        """。 behind a clause, ； behind an item that others follow, nothing behind a colon."""
        last = tokens[-1] if tokens else None
        if last is None or (last.type in _COMPLETE and last.type != "END"):
            return ""
        if last.type == "TEXT" and last.text.endswith(_SENTENCE_MARKS):
            return ""
        return "。" if line.last == self.chunk.last else "；"

    def _quote_list(self, line: Line, tokens: list[Token], indent: str) -> str:
        """Several quotes, one a line, each under the first."""
        start = next(i for i, token in enumerate(tokens) if token.type in QUOTE_STARTS)
        head = self._joined(line, tokens[:start])
        pad = "\n" + " " * width(indent + head)
        quotes: list[str] = []
        for before, token in pairwise(tokens[start - 1 :]):
            if token.type in QUOTE_STARTS and before.type != "PLACE":
                quotes.append("")
            if token.type not in SEPARATORS and token.type != "END":
                quotes[-1] += spelling(token)
        return head + f"、{pad}".join(quotes) + "。"


def _quotes(tokens: list[Token]) -> int:
    return sum(token.type == "QUOTE" for token in tokens)


def _spaced(before: Token, token: Token) -> bool:
    """Whether a blank stands between: behind a head's word, and behind 简称 and 又称."""
    if before.type in ("SHORT", "OTHER"):
        return True
    if before.type == "H_MEASURE":
        return token.type == "TITLE" and before.text.startswith("条款")
    return before.type.startswith("H_") and spelling(token)[:1] not in _NO_SPACE_BEFORE
