"""Kleene's three-valued logic: true, false and None for what is not known (yet)."""

from collections.abc import Iterable

Truth = bool | None


def not_(value: Truth) -> Truth:
    """The negation; unknown stays unknown."""
    return None if value is None else not value


def all_of(values: Iterable[Truth]) -> Truth:
    """False if one is false, else unknown if one is unknown, else true (true for none).

    Values behind the first false one are not asked for.
    """
    known = True
    for value in values:
        if value is False:
            return False
        known = known and value is not None
    return True if known else None


def any_of(values: Iterable[Truth]) -> Truth:
    """True if one is true, else unknown if one is unknown, else false (false for none).

    Values behind the first true one are not asked for.
    """
    known = True
    for value in values:
        if value is True:
            return True
        known = known and value is not None
    return False if known else None


def at_least(count: int, values: Iterable[Truth]) -> Truth:
    """Whether `count` of the values are true: decided as soon as the unknown ones cannot matter."""
    seen = tuple(values)
    certain = sum(value is True for value in seen)
    possible = certain + sum(value is None for value in seen)
    if certain >= count:
        return True
    return False if possible < count else None
