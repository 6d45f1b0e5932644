"""Standards of targets and counts, as they are written: 不少于1万个, 2次以上, 100%, 3至5场, 清零.

The comparison words are those of `values.boundary`; a standard without one says how much is to be
reached (达到). Values are exact.
"""

from fractions import Fraction

from tiaowen.frozen import frozen
from tiaowen.values.boundary import BOUNDARY_WORDS, Operator, Side
from tiaowen.values.numerals import RANGE_MARKS, Numeral, scan_numeral
from tiaowen.values.units import DIMENSIONLESS, Unit, unit_names

ALL_AND_NOTHING: dict[str, Fraction] = {
    "全部": Fraction(1),
    "全覆盖": Fraction(1),
    "全额": Fraction(1),
    "清零": Fraction(0),
}
"""Words that are a number: 全部 and 全额 are 100%, 清零 is 0 of whatever is counted."""

_WORDS = sorted(
    (entry for entry in BOUNDARY_WORDS if not entry.for_dates),
    key=lambda entry: len(entry.word),
    reverse=True,
)
_BEFORE = {entry.word: entry.operator for entry in _WORDS if entry.side is Side.BEFORE}
_AFTER = {entry.word: entry.operator for entry in _WORDS if entry.side is Side.AFTER}


@frozen
class StatedNumber:
    """A number inside a standard: the half-open range [start, end), its value in its unit."""

    start: int
    end: int
    value: Fraction
    unit: Unit


@frozen
class Goal:
    """A standard: `operator` holds the value against `low`, or it lies from `low` to `high`.

    `word` is the comparison word as written, "" where there is none (达到 is meant). `numbers` are
    the figures as written; a word such as 清零 has none. `unit` is None where only a word is
    written: it is then that of whatever is counted.
    """

    operator: Operator
    word: str
    low: Fraction
    high: Fraction | None
    unit: Unit | None
    numbers: tuple[StatedNumber, ...]


def read_goal(text: str, extra: frozenset[str] = frozenset()) -> Goal | None:
    """The standard that is the whole of a text, None if it is none. `extra`: the document's units.

    不少于2至3人 is none: a lower bound that is a range says two things.
    """
    if text in ALL_AND_NOTHING:
        unit = DIMENSIONLESS if ALL_AND_NOTHING[text] else None
        return Goal("eq", "", ALL_AND_NOTHING[text], None, unit, ())
    word = _word_at(text, 0, _BEFORE)
    first = _number(text, len(word), extra)
    if first is None:
        return None
    if word:
        return _bounded(_BEFORE[word], word, first) if first.end == len(text) else None
    if first.end == len(text):
        return _bounded("ge", "", first)
    suffix = text[first.end :]
    if suffix in _AFTER:
        return _bounded(_AFTER[suffix], suffix, first)
    return _range(text, first, extra)


def is_bounded_range(text: str, extra: frozenset[str] = frozenset()) -> bool:
    """Whether a text compares with a range: 不少于2至3人, 2至3人以上."""
    word = _word_at(text, 0, _BEFORE)
    between = read_goal(text[len(word) :], extra) if word else None
    if between is None and not word:
        suffix = next((each for each in _AFTER if text.endswith(each)), "")
        between = read_goal(text.removesuffix(suffix), extra) if suffix else None
    return between is not None and between.high is not None


def _bounded(operator: Operator, word: str, number: StatedNumber) -> Goal:
    return Goal(operator, word, number.value, None, number.unit, (number,))


def _range(text: str, first: StatedNumber, extra: frozenset[str]) -> Goal | None:
    ranged = text[first.end : first.end + 1] in RANGE_MARKS
    last = _number(text, first.end + 1, extra) if ranged else None
    if last is None or last.end != len(text):
        return None
    if first.unit == DIMENSIONLESS != last.unit:
        first = StatedNumber(first.start, first.end, first.value, last.unit)
    if first.unit != last.unit or first.value > last.value:
        return None
    return Goal("ge", "", first.value, last.value, last.unit, (first, last))


def _word_at(text: str, pos: int, words: dict[str, Operator]) -> str:
    return next((word for word in words if text.startswith(word, pos)), "")


def _number(text: str, pos: int, extra: frozenset[str]) -> StatedNumber | None:
    found = scan_numeral(text, pos, unit_names(extra))
    if not isinstance(found, Numeral) or found.kind == "year":
        return None
    return StatedNumber(found.start, found.end, found.value, found.folded_unit(extra))
