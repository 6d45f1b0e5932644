"""Dates as they are written: 2019年1月1日, 二〇一九年一月一日, 2019-01-01, 2019.1.1, 12月31日, 2019年度."""

import re
from calendar import monthrange

from attrs import evolve

from tiaowen.frozen import frozen
from tiaowen.values.numerals import read_digits
from tiaowen.values.periods import Window, month_window, year_window

_SPACE = "[ 　]?"
_YEAR = f"([0-9０-９]{{4}}|[零〇一二三四五六七八九]{{4}}){_SPACE}年"
_MONTH = f"([0-9０-９]{{1,3}}|[一二三四五六七八九十]{{1,2}}){_SPACE}月"
_DAY = f"([0-9０-９]{{1,3}}|[一二三四五六七八九十]{{1,3}}){_SPACE}[日号]"
_YEAR_FIRST = re.compile(f"{_YEAR}(?:{_SPACE}度|{_SPACE}{_MONTH}(?:{_SPACE}{_DAY})?)")
_MONTH_FIRST = re.compile(f"(){_MONTH}{_SPACE}{_DAY}")
_ISO = re.compile("([0-9０-９]{4})[-－]([0-9０-９]{1,2})[-－]([0-9０-９]{1,2})(?![0-9０-９])")
_DOTTED = re.compile(
    "([0-9０-９]{4})(?P<mark>[./．／])([0-9０-９]{1,2})(?P=mark)([0-9０-９]{1,2})(?![0-9０-９./．／])"
)
_PATTERNS = (_YEAR_FIRST, _MONTH_FIRST, _ISO, _DOTTED)
_FIRST_CHARACTERS = frozenset("0123456789０１２３４５６７８９零〇一二三四五六七八九十")
_LEAP_YEAR = 2000


@frozen
class InvalidDate:
    """Something written as a date that is none, such as 2019年2月30日."""

    start: int
    end: int
    text: str


@frozen
class WrittenDate:
    """A date in a text: the half-open range [start, end), what is written, its parts.

    Without `year` it is 12月31日, whose year is carried from the left; without `day` a month
    (2019年1月); without `month` a span of a year (2019年度).
    """

    start: int
    end: int
    text: str
    year: int | None
    month: int | None
    day: int | None

    @property
    def window(self) -> Window | None:
        """The days it covers: one, a month or a year. None while the year is missing."""
        if self.year is None:
            return None
        if self.month is None:
            return year_window(self.year)
        month = month_window(self.year, self.month)
        if self.day is None or month.start is None:
            return month
        day = month.start.replace(day=self.day)
        return Window(day, day)

    def in_year(self, year: int) -> "WrittenDate | InvalidDate":
        """The same month and day in a year; 2月29日 is invalid in a common year."""
        dated = evolve(self, year=year)
        return dated if _exists(dated) else InvalidDate(self.start, self.end, self.text)


def scan_date(text: str, pos: int) -> WrittenDate | InvalidDate | None:
    """The date that begins at `pos`, None if none does.

    To be asked before `scan_numeral`, which reads 2019年 alone and would take 12月 for a number.
    """
    if text[pos : pos + 1] not in _FIRST_CHARACTERS:
        return None
    for pattern in _PATTERNS:
        if match := pattern.match(text, pos):
            return _from_match(match)
    return None


def _from_match(match: re.Match[str]) -> WrittenDate | InvalidDate:
    parts = _parts(match)
    year, month, day = (read_digits(part) if part else None for part in parts)
    written = WrittenDate(match.start(), match.end(), match[0], year, month, day)
    readable = all(
        not part or value is not None for part, value in zip(parts, (year, month, day), strict=True)
    )
    if readable and _exists(written):
        return written
    return InvalidDate(match.start(), match.end(), match[0])


def _parts(match: re.Match[str]) -> tuple[str | None, ...]:
    """What is written for year, month and day; the mark between them is no part."""
    groups = match.groups()
    return (groups[0], *groups[2:]) if match.re is _DOTTED else groups


def _exists(written: WrittenDate) -> bool:
    """Whether the calendar has it; a date without a year may be a leap day."""
    year = _LEAP_YEAR if written.year is None else written.year
    if year < 1 or (written.month is not None and not 1 <= written.month <= 12):
        return False
    if written.month is None or written.day is None:
        return True
    return 1 <= written.day <= monthrange(year, written.month)[1]
