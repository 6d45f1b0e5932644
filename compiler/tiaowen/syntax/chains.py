"""Names that could also be read as a chain of other names and keywords.

A declared name is always read whole. Where the grammar would also take it for several words
(不裁员或少裁员 beside 不裁员 and 少裁员), a reader may mean either, so it is reported where it is
declared. Chains whose neighbours the grammar never allows (在·职职工·人数) are harmless.
"""

from functools import cache

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.frozen import frozen
from tiaowen.syntax.cursor import KnownWords
from tiaowen.syntax.scan import Vocabulary, VocabularyEntry
from tiaowen.syntax.table import load_table


@frozen
class ChainedName:
    """A declared name and the words it could be read as."""

    entry: VocabularyEntry
    parts: tuple[str, ...]


def chained_names(vocabulary: Vocabulary) -> list[ChainedName]:
    """All names of a document that the grammar would also accept as several words."""
    known = KnownWords.of(vocabulary)
    return [
        ChainedName(entry, parts)
        for name, entries in vocabulary.by_name.items()
        if (parts := _chain(name, known, vocabulary.options))
        for entry in entries
    ]


def chain_findings(vocabulary: Vocabulary) -> list[Finding]:
    """A finding for each of them."""
    return [_finding(chained) for chained in chained_names(vocabulary)]


def _finding(chained: ChainedName) -> Finding:
    name, shown = chained.entry.name, "·".join(chained.parts)
    return finding(
        "TW0310", chained.entry.span,
        f"“{name}”也可以拆成“{shown}”来读；规则里一律当作一个名称，看的人可能当成几个。",
        "请换一个拆不开的名称；确实要说几件事的，请在规则里分开写。",
    )  # fmt: skip


@cache
def allowed_pairs() -> frozenset[tuple[str, str]]:
    """Terminals that the grammar allows side by side."""
    table = load_table()
    return frozenset(
        (first, second)
        for state in table.states
        for first, target in state.items()
        if first.isupper() and target >= 0
        for second in table.states[target]
        if second.isupper()
    )


def _chain(name: str, known: KnownWords, options: frozenset[str]) -> tuple[str, ...]:
    """The words of a name, at least two; empty if it cannot be taken apart.

    Works from the left: `best[end]` holds, for each terminal that may come last, one way there.
    """
    best: list[dict[str, tuple[str, ...]]] = [{} for _ in range(len(name) + 1)]
    for start in range(len(name)):
        if start and not best[start]:
            continue
        for length in known.lengths.get(name[start], ()):
            word = name[start : start + length]
            if len(word) == length < len(name) and word in known.words:
                _extend(best, start, word, _terminals(word, known, options))
    return next(iter(best[-1].values()), ())


def _terminals(word: str, known: KnownWords, options: frozenset[str]) -> tuple[str, ...]:
    terminal = known.words[word][0]
    return ("NAME", "OPTION") if word in options else (terminal,)


def _extend(
    best: list[dict[str, tuple[str, ...]]], start: int, word: str, terminals: tuple[str, ...]
) -> None:
    end = start + len(word)
    for terminal in terminals:
        if start == 0:
            best[end].setdefault(terminal, (word,))
        for last, words in best[start].items():
            if (last, terminal) in allowed_pairs():
                best[end].setdefault(terminal, (*words, word))
