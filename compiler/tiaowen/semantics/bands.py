"""Tiers as they are written in the cells of a table, and whether they follow each other without a gap."""

import itertools
import re
from collections.abc import Callable, Sequence
from fractions import Fraction

from tiaowen.findings import Related
from tiaowen.frozen import frozen
from tiaowen.semantics.names import Scope
from tiaowen.source import Span
from tiaowen.values.boundary import BOUNDARY_WORDS, Side
from tiaowen.values.numerals import STANDARD_UNIT_NAMES, Numeral, scan_numeral
from tiaowen.values.printing import format_number
from tiaowen.values.units import Unit

_SEPARATORS = re.compile("[至到～~—–、，,且 　-]*")
_ENDING = re.compile("(?:的?部分|的)$")
_BEFORE, _AFTER = (
    sorted(
        ((w.word, w.operator) for w in BOUNDARY_WORDS if w.side is side and not w.for_dates),
        key=lambda entry: -len(entry[0]),
    )
    for side in (Side.BEFORE, Side.AFTER)
)


@frozen
class Tier:
    """A tier: from `lower` (`includes_lower`) to `upper` (`includes_upper`); None is open."""

    lower: Fraction | None
    includes_lower: bool
    upper: Fraction | None
    includes_upper: bool
    text: str
    span: Span


@frozen
class Bound:
    """A number of a cell, what the word beside it means (None: no word), and the word."""

    operator: str | None
    numeral: Numeral
    word: str = ""


def read_tier(text: str, span: Span, units: frozenset[str] = frozenset()) -> Tier | None:
    """`不超过36000元的`, `超过36000元至144000元的部分`, `20人至50人`; None if it is no tier.

    The numbers keep their own units (see `tier_units`); a range without a word has both ends in.
    """
    bounds = read_bounds(text, units)
    match bounds:
        case [Bound("le" | "lt" as operator, numeral)]:
            return Tier(None, False, numeral.value, operator == "le", text, span)
        case [Bound("ge" | "gt" as operator, numeral)]:
            return Tier(numeral.value, operator == "ge", None, False, text, span)
        case [
            Bound("ge" | "gt" | None as low_word, low),
            Bound("le" | "lt" | None as word, high),
        ]:
            if low.value < high.value:
                return Tier(low.value, low_word != "gt", high.value, word != "lt", text, span)
    return None


def tier_units(text: str, units: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The units written in a tier, in order; a number without one takes that on its right."""
    written = [b.numeral.unit or "" for b in read_bounds(text, units) or ()]
    for index in range(len(written) - 2, -1, -1):
        written[index] = written[index] or written[index + 1]
    return tuple(written)


def read_bounds(text: str, units: frozenset[str] = frozenset()) -> list[Bound] | None:
    """The numbers of a cell, each with the comparison word beside it; None if more is written."""
    found: list[Bound] = []
    known = STANDARD_UNIT_NAMES | units
    text = _ENDING.sub("", text)
    pos = 0
    while pos < len(text):
        before, pos = _word_at(text, pos, _BEFORE)
        numeral = scan_numeral(text, pos, known)
        if numeral is None:
            return None
        after, pos = _word_at(text, numeral.end, _AFTER)
        word, other = before or after, after or before
        if word is not None and other is not None and word[1] != other[1]:
            return None
        found.append(Bound(word[1] if word else None, numeral, word[0] if word else ""))
        pos = _skip_separator(text, pos)
    return found


def _skip_separator(text: str, pos: int) -> int:
    match = _SEPARATORS.match(text, pos)
    return pos if match is None else match.end()


_Word = tuple[str, str]


def _word_at(text: str, pos: int, words: Sequence[_Word]) -> tuple[_Word | None, int]:
    for word, operator in words:
        if text.startswith(word, pos):
            return (word, operator), pos + len(word)
    return None, pos


Pays = Callable[[Sequence[tuple[Fraction, Fraction | None]], Fraction], str]
"""What a value gets under these tiers (lower, upper), in words; the table knows the rates."""


def check_tiers(tiers: Sequence[Tier], unit: Unit, pays: Pays, scope: Scope) -> bool:
    """Whether the tiers begin at zero, follow each other and end open; each fault is reported."""
    if not _in_order(tiers, scope):
        return False
    begins = _begins_at_zero(tiers[0], unit, scope)
    joined = [_joined(index, tiers, unit, pays, scope) for index in range(len(tiers) - 1)]
    return _ends_open(tiers[-1], unit, scope) and begins and all(joined)


def _start(tier: Tier) -> Fraction:
    return Fraction(0) if tier.lower is None else tier.lower


def _in_order(tiers: Sequence[Tier], scope: Scope) -> bool:
    for above, below in itertools.pairwise(tiers):
        if _start(below) < _start(above) or above.upper is None:
            scope.error(
                "TW0605",
                below.span,
                f"“{below.text}”排在“{above.text}”后面，各档没有从低到高排。",
                "请按从低到高的次序重排，没有上限的一档放在最后。",
                related=(Related(above.span, "前一档"),),
            )
            return False
    return True


def _begins_at_zero(first: Tier, unit: Unit, scope: Scope) -> bool:
    if _start(first) <= 0:
        return True
    least = format_number(_start(first), unit)
    scope.error(
        "TW0603",
        first.span,
        f"最低一档从{least}起，不到{least}的没有档次，算不出来。",
        f"请补上“不超过{least}的”一档；不到{least}的不用算的，写明税率0。",
    )
    return False


def _ends_open(last: Tier, unit: Unit, scope: Scope) -> bool:
    if last.upper is None:
        return True
    most = format_number(last.upper, unit)
    scope.error(
        "TW0604",
        last.span,
        f"最高一档到{most}为止，超过{most}的没有档次，算不出来。",
        f"请补上“超过{most}的部分”一档，或者核对原文的最高一档。",
    )
    return False


def _joined(index: int, tiers: Sequence[Tier], unit: Unit, pays: Pays, scope: Scope) -> bool:
    """Whether a tier and the next one meet: no value in both, none between them."""
    above, below = tiers[index], tiers[index + 1]
    end, start = above.upper, _start(below)
    if end is None:
        return True
    if start > end or (start == end and not above.includes_upper and not below.includes_lower):
        return _report_gap(above, below, unit, scope)
    if start < end or (above.includes_upper and below.includes_lower):
        return _report_overlap(index, tiers, unit, pays, scope)
    return True


def _report_gap(above: Tier, below: Tier, unit: Unit, scope: Scope) -> bool:
    end, start = above.upper or Fraction(0), _start(below)
    edge = format_number(end, unit)
    gap = f"正好{edge}的" if start == end else f"{edge}到{format_number(start, unit)}之间的"
    scope.error(
        "TW0602",
        below.span,
        f"{gap}哪一档都不在：“{above.text}”和“{below.text}”之间有空档，落在里面的算不出来。",
        f"请对照原文，让后一档从{edge}接着写，如“超过{edge}……”。",
        related=(Related(above.span, "前一档"),),
    )
    return False


def _report_overlap(
    index: int, tiers: Sequence[Tier], unit: Unit, pays: Pays, scope: Scope
) -> bool:
    above, below = tiers[index], tiers[index + 1]
    end, start = above.upper or Fraction(0), _start(below)
    low, high = format_number(start, unit), format_number(end, unit)
    first, second = (pays(_edges(tiers, index, edge), end) for edge in (start, end))
    same = f"正好{low}时" if start == end else f"{low}到{high}之间"
    rest = f"、{format_number(below.upper, unit)}以下" if below.upper is not None else ""
    conclusion = (
        "两种改法算出来的钱一样，请按原文的说法写。"
        if first == second
        else "两种改法的钱不一样，请按原文定，不要只为消除提示而改。"
    )
    scope.error(
        "TW0601",
        below.span,
        f"{same}两档都算：“{above.text}”含{high}，“{below.text}”{_includes(below, low)}。",
        f"可改为：甲、“不超过{low}”和“超过{low}{rest}”——{high}的得{first}；"
        f"乙、“不超过{high}”和“超过{high}{rest}”——{high}的得{second}。"
        f"{conclusion}原文就是重叠的，请记为疑义。",
        related=(Related(above.span, "前一档"),),
    )
    return False


def _includes(tier: Tier, low: str) -> str:
    return f"也含{low}" if tier.includes_lower else f"从{low}算起"


def _edges(
    tiers: Sequence[Tier], index: int, edge: Fraction
) -> list[tuple[Fraction, Fraction | None]]:
    """The tiers' ends with the one between `index` and the next put at `edge`."""
    ends = [(_start(tier), tier.upper) for tier in tiers]
    ends[index] = (ends[index][0], edge)
    ends[index + 1] = (edge, ends[index + 1][1])
    return ends
