"""Tokens: what the lexer gives to parser, formatter and highlighter."""

from typing import NamedTuple

from tiaowen.findings import Finding
from tiaowen.frozen import frozen


class Token(NamedTuple):
    """A piece of a rule file: terminal, half-open range of offsets, text as written, what it means.

    `value` depends on the terminal: the canonical word of a head or label, the number, the date,
    the operator of a comparison. OPEN, CLOSE, ROW_END and END_OF_FILE are empty. A tuple, for the
    lexer makes a hundred thousand of them in a second.
    """

    type: str
    start: int
    end: int
    text: str
    value: object = None


@frozen
class Comment:
    """注：… to the end of its line. `before` is the index of the token that follows it."""

    start: int
    end: int
    text: str
    before: int


@frozen
class Lexed:
    """All tokens of a file, the last of them END_OF_FILE; comments stand in a list of their own."""

    tokens: tuple[Token, ...]
    comments: tuple[Comment, ...]
    findings: tuple[Finding, ...]


END_OF_FILE = "$END"
"""The terminal that ends every file, as Lark calls it."""
