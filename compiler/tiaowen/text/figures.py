"""Figures of a text: Arabic numbers and dates, and Chinese numerals that count something."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from attrs import evolve

from tiaowen.frozen import frozen
from tiaowen.source import SourceFile, Span
from tiaowen.text.brackets import NAMING, enclosed
from tiaowen.text.comparisons import BEFORE_WORDS
from tiaowen.text.nodes import Figure, FigureRole
from tiaowen.values.chinese import chinese_number
from tiaowen.values.dates import InvalidDate, WrittenDate, scan_date
from tiaowen.values.numerals import RANGE_MARKS, Numeral, scan_numeral
from tiaowen.values.units import Unit, unit_names

STRUCTURE_UNITS: frozenset[str] = frozenset({"条", "大", "款", "章", "项"})
"""Words behind a Chinese numeral that counts parts of the text: 三项措施, 五大活动, 二十四条."""

STRUCTURE_COLUMNS: frozenset[str] = frozenset({"级数", "序号", "档次"})
"""Heads of table columns that only number the rows."""

NOT_FIGURES: tuple[str, ...] = ("一次性", "一大批", "一条龙")
"""Words that begin like a Chinese numeral with its unit and count nothing."""

_ARABIC = "0-9０-９"
_CHINESE = "零〇一二两三四五六七八九十百千万"
_DIGIT_RUN = re.compile(f"[{_ARABIC}]+|[{_CHINESE}][{_CHINESE}亿点]*")
_EARLIER_IN_LIST = re.compile(f"(?:[{_CHINESE}]{{1,4}}、)+$")
_LIST_MEMBER = re.compile(f"[{_CHINESE}]+")
_LONGEST_RATE = 24
_LONGEST_LIST = 40
_HEADER_UNIT = re.compile("[（(]([^（()）]+)[）)]$")

_Written = Numeral | WrittenDate | InvalidDate


@frozen
class Passage:
    """A stretch of text to read figures from: [start, end) of the file.

    `header` is the head of its column if it is the cell of a table.
    """

    start: int
    end: int
    header: str = ""


class FigureReader:
    """Reads the figures of one text; `extra` are the units that the document declares."""

    def __init__(self, file: SourceFile, extra: frozenset[str]) -> None:
        self._file = file
        self._known = extra | STRUCTURE_UNITS
        self._names = unit_names(self._known)
        units = "|".join(map(re.escape, sorted(unit_names(extra), key=len, reverse=True)))
        self._rate = re.compile(f"((?:每(?:{units}))+)(?:{BEFORE_WORDS})?$")
        self._each = re.compile(f"每({units})")

    def read(self, passages: Iterable[Passage]) -> tuple[Figure, ...]:
        """The figures of all passages, in their order."""
        figures: list[Figure] = []
        for passage in passages:
            figures += self._figures(passage, len(figures))
        return tuple(figures)

    def _figures(self, passage: Passage, before: int) -> Iterator[Figure]:
        """The figures of a passage; `before` is how many the text has had so far."""
        words = self._file.text[passage.start : passage.end]
        named = enclosed(words, 0, len(words), NAMING)
        written = [
            number
            for number in _scan(words, self._names)
            if not (_is_chinese(number) and named.contains(number.start))
        ]
        joined = [_is_range(words, left, right) for left, right in pairwise(written)]
        numbers = _completed(written, joined, passage.header)
        for index, number in enumerate(numbers):
            first = written[index - 1] if index and joined[index - 1] else number
            rate = self._rate_before(words, first.start)
            figure = self._figure(passage, words, number, rate, named.contains(number.start))
            yield evolve(figure, partner=_partner(joined, index, before))

    def _rate_before(self, words: str, start: int) -> str:
        """每人每月 in front of a number; both ends of a range have the one before its left end."""
        rate = self._rate.search(words[max(0, start - _LONGEST_RATE) : start])
        return rate[1] if rate else ""

    def _figure(
        self, passage: Passage, words: str, number: _Written, rate: str, named: bool
    ) -> Figure:
        span = Span(self._file, passage.start + number.start, passage.start + number.end)
        role = _role(words, number, passage.header, named)
        if not isinstance(number, Numeral):
            return Figure(span, None, "", False, role, date=number)
        if number.kind == "ratio":
            return Figure(span, number.value, "", True, role)
        written_rate = rate if number.unit else ""
        unit = self._unit(number, written_rate)
        return Figure(span, number.value, str(unit), False, role, written_rate)

    def _unit(self, number: Numeral, rate: str) -> Unit:
        """The unit of a number with the rate before it: 每天20元 is 元/日, so is 每天20元/天."""
        unit = number.folded_unit(self._known)
        for name in self._each.findall(rate):
            each = Unit.parse(name, self._known)
            if each.numerator[0] not in unit.numerator + unit.denominator:
                unit /= each
        return unit


def _scan(words: str, names: frozenset[str]) -> Iterator[_Written]:
    """The numbers and dates as written, in order and without overlap.

    Digits that begin no number are skipped as a whole: 五年 of 三五年 is none either.
    """
    last = position = 0
    while digits := _DIGIT_RUN.search(words, position):
        number = _number_at(words, digits.start(), names)
        if number is None:
            position = digits.end()
            continue
        if isinstance(number, Numeral) and _is_chinese(number):
            yield from _earlier_in_list(words, last, number)
        yield number
        last = position = number.end


def _number_at(words: str, position: int, names: frozenset[str]) -> _Written | None:
    if words.startswith(NOT_FIGURES, position):
        return None
    return scan_date(words, position) or scan_numeral(words, position, names)


def _earlier_in_list(words: str, last: int, number: Numeral) -> Iterator[Numeral]:
    """三 and 四 of 三、四、五级, with the unit that stands behind the list."""
    first = max(last, number.start - _LONGEST_LIST)
    earlier = _EARLIER_IN_LIST.search(words, first, number.start)
    for member in _LIST_MEMBER.finditer(words, earlier.start(), number.start) if earlier else ():
        value = chinese_number(member[0])
        if value is not None:
            yield Numeral(member.start(), member.end(), member[0], value, number.unit, number.kind)


def _is_chinese(number: _Written) -> bool:
    return number.text[0] not in "0123456789０１２３４５６７８９"


def _is_range(words: str, left: _Written, right: _Written) -> bool:
    return words[left.end : right.start] in RANGE_MARKS


def _partner(joined: list[bool], index: int, before: int) -> int | None:
    """The index, in the whole text, of the other end of a range."""
    if index < len(joined) and joined[index]:
        return before + index + 1
    return before + index - 1 if index and joined[index - 1] else None


def _completed(written: list[_Written], joined: list[bool], header: str) -> list[_Written]:
    """The same numbers with what stands elsewhere: units of range and column, years of the left."""
    numbers = list(written)
    for index in reversed(range(len(joined))):
        if joined[index]:
            numbers[index] = _with_unit_of(numbers[index], numbers[index + 1])
    if unit := _HEADER_UNIT.search(header):
        column = scan_numeral(f"1{unit[1]}", 0)
        numbers = [_in_column(number, column) for number in numbers]
    return _with_years(numbers)


def _with_unit_of(left: _Written, right: _Written) -> _Written:
    """The left end of 16～24岁 or 3～5%; an end that has a unit keeps it."""
    if isinstance(left, Numeral) and isinstance(right, Numeral):
        return left.with_unit_of(right)
    return left


def _in_column(number: _Written, column: Numeral | None) -> _Written:
    """A number without a unit under a head such as 税率（%）; `column` is one such unit."""
    if not isinstance(number, Numeral) or number.unit is not None or column is None:
        return number
    return evolve(number, value=number.value * column.value, unit=column.unit, kind=column.kind)


def _with_years(numbers: list[_Written]) -> list[_Written]:
    """12月31日 takes the year of the date to its left."""
    year: int | None = None
    completed: list[_Written] = []
    for number in numbers:
        if isinstance(number, WrittenDate):
            if number.year is None and year is not None:
                number = number.in_year(year)
            else:
                year = number.year
        completed.append(number)
    return completed


def _role(words: str, number: _Written, header: str, named: bool) -> FigureRole:
    before = words[number.start - 1] if number.start else ""
    if named or (before == "〕" and words.startswith("号", number.end)):
        return "name"
    if not isinstance(number, Numeral) or number.kind == "year":
        return "date"
    counts_parts = _is_chinese(number) and number.unit in STRUCTURE_UNITS
    return (
        "structure" if counts_parts or before == "第" or header in STRUCTURE_COLUMNS else "figure"
    )
