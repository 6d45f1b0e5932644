"""Where words of the text stand, as a reader finds them."""

from collections.abc import Iterable

from tiaowen.lockstep import Alignment
from tiaowen.source import Span
from tiaowen.text import Article

_AROUND = 8


def location(alignment: Alignment, own: Article | None, span: Span) -> str:
    """Where a place of the text is, seen from an article: 第2句, 第三条第1句, 附表第4行."""
    for article in alignment.text.articles:
        for number, sentence in enumerate(article.sentences, 1):
            if overlap(sentence.span, span):
                return f"{'' if article is own else article.label}第{number}句"
    for table in alignment.text.tables:
        for number, row in enumerate(table.rows, 1):
            if overlap(row[0].span.to(row[-1].span), span):
                return f"附表第{number}行"
    return f"原文第{span.first.line}行"


def with_words(span: Span) -> str:
    """Words with those around them, inside their line."""
    text = span.file.text
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    start = max(line_start, span.start - _AROUND)
    end = min(len(text) if line_end < 0 else line_end, span.end + _AROUND)
    before = "…" if start > line_start else ""
    after = "…" if end < (len(text) if line_end < 0 else line_end) else ""
    return f"{before}{text[start:end]}{after}"


def overlap(one: Span, other: Span) -> bool:
    """Whether two places share a character."""
    return one.start < other.end and other.start < one.end


def joined(parts: Iterable[str]) -> str:
    """Several words in one cell, each once."""
    return "；".join(dict.fromkeys(parts))
