"""Amounts and dates as `read_case` reads them, as regular expressions that ECMA-262 and Python share.

They take everything that is read; the little more that they take (a month 13, half a 分) is
refused when the case is read.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import permutations, product
from typing import Final

from tiaowen.values.units import UNIT_SYNONYMS

_DIGIT: Final = "[0-9０-９]"
_SPACE: Final = r"[\s\u001c-\u001f\u0085]*"
_NUMBER: Final = f"(?:{_DIGIT}{{1,3}}(?:[,，]{_DIGIT}{{3}})+|{_DIGIT}+)(?:[.．]{_DIGIT}+)?"
_DIVISOR: Final = f"(?:[/／][1-9１-９]{_DIGIT}*(?!{_DIGIT}))?"
_MAGNITUDE: Final = "(?:万亿|亿|千万|百万|万)?"
_NEGATIVE: Final = "(?![-－][^/／]*[1-9１-９])"
"""Refuses a number below zero; -0 is none."""
_SYNTAX: Final = frozenset(r"^$\.*+?()[]{}|/")

DAY: Final = (
    f"^{_SPACE}{_DIGIT}{{4}}(?:[-－]{_DIGIT}{{1,2}}[-－]{_DIGIT}{{1,2}}"
    f"|年{_DIGIT}{{1,2}}月{_DIGIT}{{1,2}}日){_SPACE}$"
)
RATIO_UNITS: Final = "%|％|‰|‱"


def amount(units: str, *, may_be_negative: bool) -> str:
    """A number, with one of `units` (alternatives) or without."""
    allowed = "" if may_be_negative else _NEGATIVE
    unit = f"(?:{units})?" if units else ""
    return f"^{_SPACE}{allowed}[-－]?{_NUMBER}{_DIVISOR}[ 　]?{_MAGNITUDE}[ 　]?{unit}{_SPACE}$"


def spellings(unit: str) -> str:
    """The spellings of a unit as alternatives: 元/名·月, 元/人/个月 … for 元/人·月; "" without a unit."""
    if not unit:
        return ""
    above, *below = unit.split("/")
    over = _orders(above.split("·"), "·")
    under = _orders([name for part in below for name in part.split("·")], "[·/／]")
    found = [f"{a}[/／]{b}" if b else a for a, b in product(over, under or [""])]
    return "|".join(found)


def _orders(names: list[str], joint: str) -> list[str]:
    """A product of units in every order."""
    if not names:
        return []
    return [joint.join(map(_spelling, order)) for order in sorted(set(permutations(names)))]


def _spelling(name: str) -> str:
    canonical = UNIT_SYNONYMS.get(name, name)
    return _either(_SYNONYMS.get(canonical, (canonical,)))


def _either(words: Iterable[str]) -> str:
    found = [_escaped(word) for word in words]
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"


def _escaped(word: str) -> str:
    return "".join(f"\\{char}" if char in _SYNTAX else char for char in word)


def _synonyms() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for other, canonical in UNIT_SYNONYMS.items():
        found[canonical].append(other)
    return {canonical: (canonical, *others) for canonical, others in found.items()}


_SYNONYMS: Final = _synonyms()
"""Canonical name → every spelling of it."""
