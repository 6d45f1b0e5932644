"""The nearest of several words, for messages."""

from collections.abc import Iterable
from difflib import get_close_matches

_ENOUGH = 0.6


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that shares most with a word; None where none is near."""
    found = get_close_matches(word, list(candidates), n=1, cutoff=_ENOUGH)
    return found[0] if found else None
