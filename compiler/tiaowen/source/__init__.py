"""Files as text with positions: UTF-8 decoding, spans, lines and columns."""

from tiaowen.source.span import Position, SourceFile, Span

__all__ = ["Position", "SourceFile", "Span"]
