"""Declarations that nobody has looked at yet: what is written behind them, and where they are put in."""

from typing import Final

from tiaowen.source import Span

NOTE: Final = "注：英文别名是占位，种类是推测，请核改。"
"""Written behind every declaration that nobody has looked at yet."""


def end_of_lines(block: Span) -> Span:
    """The end of the last line of a block."""
    text = block.file.text
    end = text.find("\n", block.end)
    place = len(text) if end < 0 else end
    return Span(block.file, place, place)
