"""The nearest of several names, for a name that does not exist."""

from collections.abc import Iterable
from difflib import get_close_matches

MOST_CHARACTERS = 200
"""Longer words are not compared: the comparison takes time with the square of the length."""


def nearest(word: str, names: Iterable[str]) -> str | None:
    """The name most like the word; None if none is like it at all."""
    if len(word) > MOST_CHARACTERS:
        return None
    return next(iter(get_close_matches(word, list(names), n=1, cutoff=0.5)), None)
