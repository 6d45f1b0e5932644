"""Numbers as they are written: 15万元, 2,000元, 50%, 百分之五十, 一千五百元, 1000元/人, 二〇一九年.

One scanner for rules and for official texts. It looks at one place and takes the longest number
that begins there. Full-width digits are read as half-width; a comma is a thousands mark only in
its half-width form and between groups of three (2，000 is a list). Values are exact.
"""

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from attrs import evolve

from tiaowen.frozen import frozen
from tiaowen.values.chinese import CHINESE_DIGITS, MAGNITUDES, chinese_number
from tiaowen.values.units import Unit, unit_names

NumeralKind = Literal["number", "ratio", "year"]

STANDARD_UNIT_NAMES: frozenset[str] = unit_names()
"""Spellings of the units that every document knows."""

MAX_DIGITS = 30
"""A longer run of digits is no number of a policy and is not read."""

RATIO_MARKS: dict[str, Fraction] = {
    "%": Fraction(1, 100),
    "‰": Fraction(1, 1000),
    "‱": Fraction(1, 10000),
}
"""Marks that make a ratio of the number before them."""

RANGE_MARKS: frozenset[str] = frozenset("～~—–-－至到")
"""What stands between the two ends of a range."""

_SPELLED_RATIO_MARKS = {"％": "%", **{mark: mark for mark in RATIO_MARKS}}
_UNIT_JOINTS = ("/", "／", "·", "・", "•")
_RATIO_WORDS = {"百": "%", "千": "‰", "万": "‱"}

_FIRST_ARABIC = frozenset("0123456789０１２３４５６７８９")
_FIRST_CHINESE = frozenset(CHINESE_DIGITS) | {"十", "百", "千", "万"}
_DIGITS = "[0-9０-９]"
_ARABIC = re.compile(
    f"(?:{_DIGITS}{{1,3}}(?:,{_DIGITS}{{3}}){{1,9}}(?!{_DIGITS})|{_DIGITS}{{1,31}})"
    f"(?:\\.{_DIGITS}{{1,31}})?"
)
_FRACTION = re.compile(f"({_DIGITS}{{1,15}})[/／]({_DIGITS}{{1,15}})(?!{_DIGITS})")
_MAGNITUDES = re.compile("[ 　]?([十百千]?(?:万亿|[万亿])|[十百千])")
_CHINESE = re.compile("[零〇一二两三四五六七八九十百千万亿点]{1,30}")
_SHARE = re.compile(
    "([一二三四五六七八九十百千万]{1,8})分之"
    f"({_DIGITS}{{1,12}}(?:\\.{_DIGITS}{{1,12}})?|[零〇一二两三四五六七八九十百千万点]{{1,20}})"
)
NUMBER_WORDS: dict[str, Fraction] = {
    "一半": Fraction(1, 2),
    "全额": Fraction(1),
    "清零": Fraction(0),
}
"""Words that are a number. In texts only 一半 is read as one: 全额 and 清零 are words there."""

_FIRST_OF_WORDS = frozenset(word[0] for word in NUMBER_WORDS)
_EACH = "每"
_YEAR = re.compile("([12１２][0-9０-９]{3}|[一二][零〇一二三四五六七八九]{3})年")
_HALF_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789", ",")


@frozen
class Numeral:
    """A number in a text: the half-open range [start, end), what is written, its exact value.

    `unit` is spelled as in the text (名 stays 名, 元/人·天), None where there is none; of a ratio
    it is %, ‰ or ‱ (or None for 三分之一 and 1/3) and the value is the ratio itself: 50% is 1/2.
    """

    start: int
    end: int
    text: str
    value: Fraction
    unit: str | None
    kind: NumeralKind

    def folded_unit(self, extra: Iterable[str] = ()) -> Unit:
        """Its unit with synonyms folded; a ratio has none. `extra`: the document's own units."""
        return Unit.parse("" if self.unit in RATIO_MARKS else self.unit or "", extra)

    def with_unit_of(self, right: "Numeral") -> "Numeral":
        """The left end of 16～24岁 or 3～5%; an end that has a unit keeps it."""
        if self.unit is not None or right.unit is None or right.kind == "year":
            return self
        factor = RATIO_MARKS.get(right.unit, Fraction(1))
        return evolve(self, value=self.value * factor, unit=right.unit, kind=right.kind)


def scan_numeral(
    text: str, pos: int, units: frozenset[str] = STANDARD_UNIT_NAMES
) -> Numeral | None:
    """The longest number that begins at `pos`, None if none does.

    `units` are the spellings that may follow a number (`unit_names`). Chinese numerals are read
    only before a unit or in 百分之五十, for 一 stands in many words that count nothing.
    """
    char = text[pos : pos + 1]
    if char in _FIRST_ARABIC:
        return (
            _scan_year(text, pos)
            or _scan_fraction(text, pos, units)
            or _scan_arabic(text, pos, units)
        )
    if char == _EACH:
        return _scan_each(text, pos, units)
    if char in _FIRST_OF_WORDS and (word := text[pos : pos + 2]) in NUMBER_WORDS:
        return Numeral(pos, pos + 2, word, NUMBER_WORDS[word], None, "ratio")
    if char in _FIRST_CHINESE:
        return _scan_share(text, pos) or _scan_year(text, pos) or _scan_chinese(text, pos, units)
    return None


def _scan_each(text: str, pos: int, units: frozenset[str]) -> Numeral | None:
    """每天20元 is 20元/天, 每人每月800元 is 800元/人·月."""
    names: list[str] = []
    end = pos
    while text[end : end + 1] == _EACH and (name := _name_at(text, end + 1, units)):
        names.append(name)
        end += 1 + len(name)
    found = scan_numeral(text, _skip_space(text, end), units) if names else None
    if found is None or found.kind != "number" or not found.unit or "/" in found.unit:
        return None
    unit = f"{found.unit}/{'·'.join(names)}"
    return Numeral(pos, found.end, text[pos : found.end], found.value, unit, "number")


def half_width(digits: str) -> str:
    """Digits in their half-width form, without thousands marks."""
    return digits.translate(_HALF_WIDTH)


def _scan_year(text: str, pos: int) -> Numeral | None:
    """2019年 or 二〇一九年, a year from 1900 to 2199."""
    match = _YEAR.match(text, pos)
    if match is None:
        return None
    value = read_digits(match[1])
    if value is None or not 1900 <= value <= 2199:
        return None
    return Numeral(pos, match.end(), match[0], Fraction(value), "年", "year")


def read_digits(digits: str) -> int | None:
    """A whole number in Arabic or Chinese digits (12, 十二, 二〇一九), None if it is neither."""
    if digits[0] in _FIRST_ARABIC:
        return int(half_width(digits))
    value = chinese_number(digits)
    return int(value) if value is not None and value.denominator == 1 else None


def _scan_fraction(text: str, pos: int, units: frozenset[str]) -> Numeral | None:
    """1/2, with or without a unit."""
    match = _FRACTION.match(text, pos)
    if match is None:
        return None
    numerator, denominator = (int(half_width(digits)) for digits in match.groups())
    if denominator == 0:
        return None
    value = Fraction(numerator, denominator)
    unit, end = _unit_at(text, match.end(), units)
    return Numeral(pos, end, text[pos:end], value, unit, "number" if unit else "ratio")


def _scan_arabic(text: str, pos: int, units: frozenset[str]) -> Numeral | None:
    match = _ARABIC.match(text, pos)
    if match is None or len(match[0]) > MAX_DIGITS:
        return None
    value = Fraction(half_width(match[0]))
    end = _skip_space(text, match.end()) + 1
    if mark := _SPELLED_RATIO_MARKS.get(text[end - 1 : end]):
        return Numeral(pos, end, text[pos:end], value * RATIO_MARKS[mark], mark, "ratio")
    unit, end = _unit_at(text, match.end(), units)
    if unit is None and (magnitude := _MAGNITUDES.match(text, match.end())):
        value *= _product(magnitude[1])
        unit, end = _unit_at(text, magnitude.end(), units)
    return Numeral(pos, end, text[pos:end], value, unit, "number")


def _product(magnitudes: str) -> int:
    value = 1
    for char in magnitudes:
        value *= MAGNITUDES[char]
    return value


def _scan_share(text: str, pos: int) -> Numeral | None:
    """百分之五十, 千分之三, 三分之二."""
    match = _SHARE.match(text, pos)
    if match is None:
        return None
    whole, part = _share_base(match[1]), _share_part(match[2])
    if not whole or part is None:
        return None
    return Numeral(pos, match.end(), match[0], part / whole, _RATIO_WORDS.get(match[1]), "ratio")


def _share_base(words: str) -> Fraction | None:
    return Fraction(MAGNITUDES[words]) if words in MAGNITUDES else chinese_number(words)


def _share_part(written: str) -> Fraction | None:
    return Fraction(half_width(written)) if written[0] in _FIRST_ARABIC else chinese_number(written)


def _scan_chinese(text: str, pos: int, units: frozenset[str]) -> Numeral | None:
    match = _CHINESE.match(text, pos)
    if match is None:
        return None
    value = chinese_number(match[0])
    unit, end = _unit_at(text, match.end(), units)
    if value is None or unit is None:
        return None
    return Numeral(pos, end, text[pos:end], value, unit, "number")


def _skip_space(text: str, pos: int) -> int:
    return pos + 1 if text[pos : pos + 1] in (" ", "　") else pos


def _unit_at(text: str, pos: int, units: frozenset[str]) -> tuple[str | None, int]:
    """The unit behind a number, at most one space away, and where it ends."""
    name = _name_at(text, _skip_space(text, pos), units)
    if name is None:
        return None, pos
    start = _skip_space(text, pos)
    end = start + len(name)
    while text[end : end + 1] in _UNIT_JOINTS and (name := _name_at(text, end + 1, units)):
        end += 1 + len(name)
    return text[start:end], end


def _name_at(text: str, pos: int, units: frozenset[str]) -> str | None:
    """The longest unit name at a place."""
    for length in range(_longest(units), 0, -1):
        name = text[pos : pos + length]
        if name in units:
            return name
    return None


@lru_cache(maxsize=64)
def _longest(units: frozenset[str]) -> int:
    return max(map(len, units), default=0)
