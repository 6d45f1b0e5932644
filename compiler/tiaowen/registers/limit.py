"""A limit: a place of a rule that gives nothing, less, or only once."""

from collections.abc import Iterable

from attrs import frozen

from tiaowen.model.expressions import Anchor
from tiaowen.registers.register import Row
from tiaowen.wording.reader import quotes_words


@frozen
class Limit:
    """`kind` is the sort of place (申报条件, 封顶), `where` its number in the rule, `effect` what follows.

    `quote` are the words of the text that carry it, or that there are none.
    """

    kind: str
    where: str
    words: str
    effect: str
    quote: str

    def row(self, measure: str, owner: str) -> Row:
        """It as a row, under the thing it limits."""
        return Row(measure, (owner, self.kind, self.where, self.words, self.effect, self.quote))


def quoted_limit(kind: str, words: str, effect: str, anchors: Iterable[Anchor]) -> Limit:
    """A limit that stands once in its rule, with its own quotes."""
    return Limit(kind, kind, words, effect, quotes_words(anchors))
