"""Names that nobody declares and that are not read whole, for a word of the language is in them."""

import re

from tiaowen.findings import Finding
from tiaowen.source import Span
from tiaowen.syntax.fault import Fault
from tiaowen.syntax.slip import COMPARES
from tiaowen.syntax.tokens import Token

_JOINTS = re.compile(f"且|或|{COMPARES}")
_TORN = frozenset(("FROM", "IN", "COMPARE", "COUNTS", "BY", "WITH", "START", "TILL", "RANGE"))
"""Words of the language that names often have in them."""

_NEAR, _LONGEST_NAME = 4, 30


def torn_name(fault: Fault) -> Finding | None:
    """`自主创业`, `企业在职职工`: a name that nobody declares, with a word of the language in it."""
    words = [t for t in (*fault.open_tokens[-_NEAR:], fault.before, fault.token) if t.type in _TORN]
    for word in reversed(words):
        start, end = _run_around(fault.source.text, word)
        touches = fault.token.start <= end and fault.before.end >= start
        if end > word.end and touches and end - start <= _LONGEST_NAME:
            name = fault.source.text[start:end]
            return fault.over(
                Span(fault.source, start, end),
                "TW0244",
                f"“{name}”没有登记过，里面的“{word.text}”读成了别的词，整个没有认作一个名称。",
                "是一个名称的，请先登记：登记过的名称整个认，里面有什么字都不要紧。",
            )
    return None


def _run_around(text: str, word: Token) -> tuple[int, int]:
    """The letters around a word, up to one that joins or compares."""
    start, end = word.start, word.end
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    before = [joint.end() for joint in _JOINTS.finditer(text, start, word.start)]
    behind = _JOINTS.search(text, word.end, end)
    return before[-1] if before else start, behind.start() if behind else end
