"""What stands outside the articles: letter, preamble, the words under the head of a chapter.

They carry no rule of their own, but a reader must see that nobody overlooked them. What the head of
the document states itself (发文机关, 成文日期) is compared with it (`checks/identity.py`); the rest
is quoted or stands under 不设规则, written before the first measure of a file.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from attrs import frozen

from tiaowen.lockstep.alignment import MeasurePlace, Quotation
from tiaowen.source import Span
from tiaowen.text import Figure, OfficialText, Sentence


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


def asked_for(text: OfficialText, measures: Sequence[MeasurePlace], places: Iterable[Span]) -> bool:
    """Whether these words have to be answered for: a rule file has begun with them, or all articles have one.

    So a document that is still being written is not nagged, and none is finished without them.
    """
    written = {id(place.article) for place in measures if place.article is not None}
    if all(id(article) in written for article in text.articles):
        return True
    spans = [sentence.span for sentence in text.outside]
    return any(overlap(place, span) for place in places for span in spans)


def in_an_article(text: OfficialText, quotation: Quotation) -> bool:
    """Whether the words of a quote are those of an article."""
    place = quotation.stand_in
    return place is not None and any(overlap(place, each.span) for each in text.articles)


def overlap(one: Span, other: Span) -> bool:
    """Whether two places share a character."""
    return one.start < other.end and other.start < one.end
