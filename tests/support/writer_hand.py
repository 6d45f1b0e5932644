"""How a drafter's hand writes words down: settled, as fmt would, or hurried, in any spelling and layout."""

from collections.abc import Iterable, Sequence
from random import Random
from typing import TypeVar

from attrs import define, field

from tiaowen.syntax.keywords import HEADS, LABEL_SYNONYMS, WORDS

T = TypeVar("T")

HALF = {"：": ":", "，": ",", "；": ";", "（": "(", "）": ")", "＋": "+", "－": "-", "×": "*"}
BLANKS = ("", "", "", " ", "　", "\t")
BREAKS = (*BLANKS, "\n      ")
HEAD_WORDS = {head.word: (head.word, *head.synonyms) for head in HEADS}
LABEL_WORDS: dict[str, tuple[str, ...]] = {}
for _synonym, _label in LABEL_SYNONYMS.items():
    LABEL_WORDS[_label] = (*LABEL_WORDS.get(_label, (_label,)), _synonym)


@define
class Hand:
    """Writes words one after another; without `random` the settled spelling and no blanks.

    `names` are those the document declares: where two words would run together into a longer
    name or keyword, a blank keeps them apart.
    """

    names: frozenset[str]
    random: Random | None = None
    _known: frozenset[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._known = self.names | frozenset(WORDS)

    @property
    def hurried(self) -> bool:
        return self.random is not None

    def pick(self, options: Sequence[T]) -> T:
        """The first, or any."""
        return options[0] if self.random is None else self.random.choice(options)

    def maybe(self, share: float = 0.3) -> bool:
        """Whether to depart from the settled form."""
        return self.random is not None and self.random.random() < share

    def head(self, word: str) -> str:
        return self.pick(HEAD_WORDS[word])

    def label(self, word: str) -> str:
        return self.pick(LABEL_WORDS.get(word, (word,)))

    def mark(self, mark: str) -> str:
        """A mark, or its half-width form."""
        return HALF.get(mark, mark) if self.maybe() else mark

    def end(self) -> str:
        """What ends a clause."""
        return self.pick(("。", "。", "；", ";"))

    def between(self) -> str:
        """What stands between the lines of a block."""
        return self.pick(("", "", "\n", "注：随手记的，不算数。\n", "  \n"))

    def shuffled(self, parts: Iterable[T]) -> list[T]:
        """The clauses of a block in any order."""
        listed = list(parts)
        if self.random is not None:
            self.random.shuffle(listed)
        return listed

    def join(self, words: Sequence[str], *, breaks: bool = True) -> str:
        """Words of an expression in a row."""
        written: list[str] = []
        for index, word in enumerate(words):
            written.append(self.mark(word))
            if index + 1 < len(words):
                gap = self.pick(BREAKS if breaks else BLANKS) if self.hurried else ""
                apart = gap or not self._runs_on(words, index)
                written.append(gap if apart else " ")
        return "".join(written)

    def _runs_on(self, words: Sequence[str], index: int) -> bool:
        """Whether a longer name or keyword would be read where this word begins."""
        others = self.names if words[index] in ("，", "（") else self._known
        word, rest = words[index], "".join(words[index : index + 8])
        return any(rest.startswith(known) for known in others if len(known) > len(word))
