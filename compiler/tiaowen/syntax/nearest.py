"""The nearest of several words, for messages."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

_ENOUGH = 0.6
_ENOUGH_OF_TWO = 0.5


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that shares most with a word; None where none is near."""
    return _nearest(word, tuple(candidates))


@lru_cache(maxsize=256)
def _nearest(word: str, candidates: tuple[str, ...]) -> str | None:
    """Kept, for one mistake is often made in every line of a file."""
    enough = _ENOUGH if len(word) > 2 else _ENOUGH_OF_TWO
    found = get_close_matches(word, candidates, n=1, cutoff=enough)
    return found[0] if found else None
