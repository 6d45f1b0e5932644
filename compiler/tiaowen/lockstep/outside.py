"""What stands outside the articles: letter, preamble, the words under the head of a chapter.

They carry no rule of their own, but a reader must see that nobody overlooked them. What the head of
the document states itself (发文机关, 成文日期) is compared with it (`checks/identity.py`); the rest
is quoted or stands under 不设规则, written before the first measure of a file.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from tiaowen.frozen import frozen
from tiaowen.lockstep.alignment import MeasurePlace, Quotation
from tiaowen.source import Span
from tiaowen.text import Article, Figure, OfficialText, Sentence


@frozen
class Signature:
    """The end of a letter: who issued the document and when, each on a line of its own."""

    issuer: Sentence | None
    day: Sentence | None
    figure: Figure | None

    def tells(self, sentence: Sentence) -> bool:
        """Whether a sentence is one of the two."""
        return sentence in (self.issuer, self.day)

    @property
    def on(self) -> date | None:
        """The day."""
        written = None if self.figure is None else self.figure.date
        window = getattr(written, "window", None)
        return None if window is None else window.start


def signature(text: OfficialText) -> Signature:
    """Issuer and day under the letter; without a day nobody knows which line is the issuer."""
    before: Sentence | None = None
    for sentence in text.letter:
        figure = next(iter(text.figures_in(sentence.span)), None)
        if figure is not None and figure.role == "date" and figure.span == sentence.span:
            return Signature(before, sentence, figure)
        before = sentence
    return Signature(None, None, None)


def asked_for(
    text: OfficialText, measures: Sequence[MeasurePlace], places: Sequence[Span]
) -> Iterator[Sentence]:
    """The sentences that have to be answered for: one of their passage is quoted, or all its articles have rules.

    So a document that is still being written is not nagged, and none is finished without them.
    """
    written = {id(place.article) for place in measures if place.article is not None}
    signed = signature(text)
    for sentences, articles in _passages(text):
        begun = any(overlap(place, each.span) for each in sentences for place in places)
        finished = bool(articles) and all(id(article) in written for article in articles)
        if begun or finished:
            yield from (each for each in sentences if not signed.tells(each))


def _passages(text: OfficialText) -> Iterator[tuple[tuple[Sentence, ...], tuple[Article, ...]]]:
    """Letter and preamble, then the words under each heading, with the articles they are about.

    A chapter without articles (总体要求) is about all of them.
    """
    yield (*text.letter, *text.preamble), text.articles
    for chapter in text.chapters:
        yield chapter.intro, chapter.articles or text.articles


def in_an_article(text: OfficialText, quotation: Quotation) -> bool:
    """Whether the words of a quote are those of an article."""
    place = quotation.stand_in
    return place is not None and any(overlap(place, each.span) for each in text.articles)


def overlap(one: Span, other: Span) -> bool:
    """Whether two places share a character."""
    return one.start < other.end and other.start < one.end
