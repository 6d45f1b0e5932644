"""Where a day stands on the axis, and where the days of tracks are drawn. Numbers only, in px."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from attrs import frozen

from tiaowen.diagrams.layout import WIDTH, Line
from tiaowen.diagrams.measure import LINE, lines_of, width_of
from tiaowen.diagrams.spans import Spans, Track

LEFT: Final = 20
RIGHT: Final = WIDTH - 20
_EDGE: Final = 4
_AXIS: Final = 30
_BAR: Final = 12
_GAP: Final = 12
_STEPS: Final = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
"""Months between two marks of the axis."""
_MOST: Final = 24
"""More steps than this never have room for their words; most of them need not be tried."""
_ROOM: Final = 12
_YEAR: Final = 12


@frozen
class Bar:
    """A track in its place. A side without an end runs to the edge and has an arrow head there."""

    x: int
    y: int
    width: int
    height: int
    lines: tuple[Line, ...]
    open_: bool = False
    point: bool = False
    open_start: bool = False
    open_end: bool = False

    @property
    def bottom(self) -> int:
        """Its lower edge."""
        return self.y + self.height


@frozen
class Mark:
    """A mark of the axis, and its words above it."""

    middle: int
    line: Line


@frozen
class Timeline:
    """Everything that is drawn."""

    height: int
    axis: int
    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...]
    relative: tuple[Bar, ...]


def lay_out_days(spans: Spans) -> Timeline:
    """The axis on top, a bar for each track below its words, those without a date last."""
    days = [day for t in spans.tracks for day in (t.days.start, t.days.end) if day is not None]
    first, last = min(days), max(days)
    bars, y = list[Bar](), _AXIS + _GAP
    for track in spans.tracks:
        bars.append(_bar(track, first, last, y))
        y = bars[-1].bottom + _GAP
    relative = list[Bar]()
    for words in spans.relative:
        lines, below = _words(f"{words}（从个案的日期起算，不按上面的刻度）", y)
        relative.append(Bar(LEFT, below, RIGHT - LEFT, _BAR, lines, open_end=True))
        y = below + _BAR + _GAP
    return Timeline(y, _AXIS, tuple(_marks(first, last)), tuple(bars), tuple(relative))


def _bar(track: Track, first: date, last: date, y: int) -> Bar:
    lines, below = _words(track.words, y)
    start, end = track.days.start, track.days.end
    x = _EDGE if start is None else _place(start, first, last)
    right = WIDTH - _EDGE if end is None else _place(end, first, last)
    point = start is not None and start == end
    width = max(right - x, 2)
    return Bar(x, below, width, _BAR, lines, track.open_, point, start is None, end is None)


def _place(day: date, first: date, last: date) -> int:
    length = max((last - first).days, 1)
    return LEFT + (day - first).days * (RIGHT - LEFT) // length


def _words(words: str, y: int) -> tuple[tuple[Line, ...], int]:
    lines = lines_of(words, WIDTH - 2 * _EDGE)
    placed = tuple(Line(_EDGE, y + 15 + i * LINE, each) for i, each in enumerate(lines))
    return placed, y + len(lines) * LINE + 4


# --- the axis


def _marks(first: date, last: date) -> Iterator[Mark]:
    """The first step whose words have room beside each other."""
    months = (last.year - first.year + 1) * _YEAR
    for step in (each for each in _STEPS if months <= each * _MOST):
        marks = tuple(_stepped(first, last, step))
        if _have_room(marks):
            yield from marks
            return


def _stepped(first: date, last: date, step: int) -> Iterator[Mark]:
    month = (first.year * _YEAR + first.month - 1) // step * step
    while month <= last.year * _YEAR + last.month - 1:
        if month >= _YEAR and (day := date(month // _YEAR, month % _YEAR + 1, 1)) >= first:
            yield _mark(day, _place(day, first, last), step)
        month += step


def _mark(day: date, middle: int, step: int) -> Mark:
    words = f"{day.year}年" if step >= _YEAR else f"{day.year}年{day.month}月"
    half = width_of(words) // 2
    x = min(max(middle - half, 0), WIDTH - 2 * half)
    return Mark(middle, Line(x, LINE - 4, words))


def _have_room(marks: Sequence[Mark]) -> bool:
    return all(one.line.right + _ROOM <= other.line.x for one, other in pairwise(marks))
