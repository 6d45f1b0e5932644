"""Names in generated code: checked identifiers, and one meaning for each."""

import builtins
import keyword
import re
import unicodedata
from collections.abc import Collection, Iterable

from tiaowen.values.chinese import chinese_number

BUILTINS = frozenset(dir(builtins))
_ALIAS = re.compile("[a-zA-Z][a-zA-Z0-9_]*")
_NUMBER = re.compile("[0-9]+|[零〇一二三四五六七八九十百千]+")


class UnusableName(ValueError):  # noqa: N818
    """An alias that cannot be a name in generated code."""


def checked(identifier: str) -> str:
    """The identifier itself. Raises UnusableName unless it is an ASCII-stable Python name."""
    stable = unicodedata.normalize("NFKC", identifier) == identifier
    if not identifier.isidentifier() or keyword.iskeyword(identifier) or not stable:
        raise UnusableName(identifier)
    return identifier


def alias(identifier: str) -> str:
    """An alias of a document: ASCII, beginning with a letter. Raises UnusableName."""
    if _ALIAS.fullmatch(identifier) is None:
        raise UnusableName(identifier)
    return checked(identifier)


def class_name(identifier: str) -> str:
    """`small_firm` as `SmallFirm`."""
    return "".join(part[:1].upper() + part[1:] for part in alias(identifier).split("_"))


def module_name(number: str, position: int) -> str:
    """`article_07` for （七） or 第七条; `part_3` for the third measure where it has no number."""
    match = _NUMBER.search(number)
    value = None
    if match is not None:
        value = int(match[0]) if match[0].isascii() else chinese_number(match[0])
    return f"part_{position}" if value is None else f"article_{int(value):02d}"


class Names:
    """Gives each thing a name of its own in one scope; `taken` are the names around it."""

    def __init__(self, taken: Collection[str] = frozenset(), also: Iterable[str] = ()) -> None:
        self._outside = taken
        self._taken = {*also}

    def take(self, wanted: str) -> str:
        """The wanted name, with `_` behind it until it is free."""
        free = checked(wanted if not keyword.iskeyword(wanted) else f"{wanted}_")
        while free in self._taken or free in self._outside or free in BUILTINS:
            free += "_"
        self._taken.add(free)
        return free
