"""A token list cut into what is laid out as one: chunks (heads and clauses), and lines inside them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from tiaowen.findings import Finding, Severity
from tiaowen.syntax.tokens import END_OF_FILE, Token

_FAULTS = frozenset(("BAD_MARK", "BAD_NUMBER", "BAD_QUOTE", "BROKEN", "SKIPPED", "TOO_DEEP"))
_LINE_STARTS = frozenset(("FACT", "IN_ORDER", "KEY", "MARK", "MEMBERS", "SKIPPED", "VERSION"))
_INSIDE = frozenset(("IN_ORDER", "MARK"))
"""Lines that belong to the clause before them."""
STRUCTURE = frozenset(("OPEN", "CLOSE", "ROW_END", END_OF_FILE))
"""Terminals that cover no text."""


@frozen
class Line:
    """Tokens that are printed in one line: indices [first, last] of the token list, inner list depth."""

    first: int
    last: int
    depth: int


@frozen
class Chunk:
    """A head or a clause with its lists and rows; `raw` keeps a faulty one as it is written."""

    lines: tuple[Line, ...]
    raw: bool = field(default=False, kw_only=True)

    @property
    def first(self) -> int:
        """Index of its first token."""
        return self.lines[0].first

    @property
    def last(self) -> int:
        """Index of its last token that covers text."""
        return self.lines[-1].last


def starts_block(token: Token) -> bool:
    """Whether a token begins a block."""
    return token.type.startswith("H_") or token.type in ("VERSION", "SKIPPED")


def chunks(tokens: Sequence[Token], findings: Iterable[Finding]) -> list[Chunk]:
    """All chunks of a file; those that a finding of severity 错误 touches are raw."""
    found = [Chunk(tuple(lines)) for lines in _grouped(tokens)]
    raw = _faulty(found, tokens, findings)
    return [
        Chunk(chunk.lines, raw=index in raw) if index in raw else chunk
        for index, chunk in enumerate(found)
    ]


def _grouped(tokens: Sequence[Token]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in _lines(tokens):
        if group and _starts_chunk(tokens[line.first]):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _starts_chunk(token: Token) -> bool:
    return token.type.startswith(("H_", "L_")) or (
        token.type in _LINE_STARTS and token.type not in _INSIDE
    )


def _lines(tokens: Sequence[Token]) -> Iterator[Line]:
    first, last, depth, line_depth = None, 0, 0, 0
    row_ended = False
    for index, token in enumerate(tokens):
        if token.type in STRUCTURE:
            depth += {"OPEN": 1, "CLOSE": -1}.get(token.type, 0)
            row_ended = row_ended or token.type == "ROW_END"
            continue
        if first is None or row_ended or _starts_line(token, tokens[last]):
            if first is not None:
                yield Line(first, last, line_depth)
            first, row_ended = index, False
            line_depth = max(depth, 1) if token.type == "IN_ORDER" else depth
        last = index
    if first is not None:
        yield Line(first, last, line_depth)


def _starts_line(token: Token, before: Token) -> bool:
    if token.type == "CELL":
        return before.type != "CELL"
    return token.type in _LINE_STARTS or token.type.startswith(("H_", "L_"))


def _faulty(
    found: Sequence[Chunk], tokens: Sequence[Token], findings: Iterable[Finding]
) -> frozenset[int]:
    """Indices of the chunks that hold a fault."""
    starts = [tokens[chunk.first].start for chunk in found]
    faults = [(t.start, t.end) for t in tokens if t.type in _FAULTS] + [
        (f.span.start, f.span.end) for f in findings if f.severity is Severity.ERROR
    ]
    return frozenset(
        index
        for start, end in faults
        for index in range(
            max(0, bisect_right(starts, start) - 1), bisect_right(starts, max(start, end - 1))
        )
    )
