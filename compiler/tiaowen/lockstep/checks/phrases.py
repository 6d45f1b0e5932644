"""Small phrases that the messages of several checks share."""

from tiaowen.lockstep.alignment import Owner
from tiaowen.source import Span
from tiaowen.text import Figure
from tiaowen.wording.citation import article_phrase


def bare_number(number: str) -> str:
    """七 for （七）, as the head of a message names a measure; 第六条 stays."""
    return number.strip("（）()")


def place_of(owner: Owner) -> str:
    """The measure of a block, as the head of a message names it."""
    return bare_number(owner.article)


def article_name(number: str) -> str:
    """The measure as a sentence names it: 第（七）条, 第六条."""
    return article_phrase(number) or "全文"


def line_of(span: Span) -> str:
    """Where in the text: 原文.txt 第32行."""
    return f"{span.file.path}第{span.first.line}行"


def figure_words(figure: Figure) -> str:
    """A figure with the unit that the head of its column gives it: 35%."""
    words = figure.span.text
    return f"{words}%" if figure.ratio and words.isdigit() else words


def quoted(span: Span, longest: int = 40) -> str:
    """The words of a place in the text, shortened in the middle."""
    words = " ".join(span.text.split())
    if len(words) <= longest:
        return f"「{words}」"
    return f"「{words[: longest - 12]}……{words[-10:]}」"
