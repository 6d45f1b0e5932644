"""Where the boxes of a decision stand: one column from top to bottom, exits at the right. Numbers only, in px."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import field, frozen

from tiaowen.diagrams.content import Box, Exit, Frame, Piece, Shape
from tiaowen.diagrams.measure import EM, LINE, lines_of, width_of

WIDTH: Final = 360
_MARGIN: Final = 2
_MAIN: Final = 242
_EXIT_LEFT: Final = 268
_PAD: Final = 10
_INSET: Final = 8
_GAP: Final = 24
_STACK: Final = 6
YES, NO = "是", "否"


@frozen
class Line:
    """A line of words: where it begins, and its base line."""

    x: int
    y: int
    words: str
    bold: bool = False

    @property
    def right(self) -> int:
        """Where it ends."""
        return self.x + width_of(self.words)


@frozen
class Placed:
    """A box in its place, with its lines. `outer` is the frame it stands in, by index, None outside any."""

    shape: Shape
    x: int
    y: int
    width: int
    height: int
    lines: tuple[Line, ...]
    thick: bool = False
    outer: int | None = None

    @property
    def right(self) -> int:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """Its lower edge."""
        return self.y + self.height


@frozen
class Arrow:
    """From one point to another, straight; dashed where something is still open."""

    x: int
    y: int
    to_x: int
    to_y: int
    dashed: bool = False


@frozen
class Layout:
    """Everything that is drawn."""

    height: int
    boxes: tuple[Placed, ...]
    arrows: tuple[Arrow, ...]
    labels: tuple[Line, ...]


@frozen
class _Sheet:
    """What has been placed so far."""

    boxes: list[Placed] = field(factory=list)
    arrows: list[Arrow] = field(factory=list)
    labels: list[Line] = field(factory=list)


def lay_out(flow: Sequence[Piece]) -> Layout:
    """One piece below the other, an arrow between each two."""
    sheet, y = _Sheet(), _MARGIN
    middle = _MARGIN + _MAIN // 2
    for number, piece in enumerate(flow):
        if number:
            sheet.arrows.append(Arrow(middle, y, middle, y + _GAP))
            if any(not each.open_ for each in flow[number - 1].exits):
                sheet.labels.append(Line(middle + 8, y + 17, YES))
            y += _GAP
        needed = _exits(sheet, piece.exits, y)
        y = _place(sheet, piece, _MARGIN, y, _MAIN, needed, None)
    return Layout(y + _MARGIN, tuple(sheet.boxes), tuple(sheet.arrows), tuple(sheet.labels))


def _place(
    sheet: _Sheet, piece: Piece, x: int, y: int, width: int, least: int, outer: int | None
) -> int:
    """Put a piece at a place and say where it ends; it is at least `least` high."""
    match piece:
        case Box(shape=shape, words=words):
            lines = _lines(words, x + _PAD, y, width - 2 * _PAD)
            own = len(lines) * LINE + 2 * _STACK
            height = max(own, least)
            moved = _lines(words, x + _PAD, y + (height - own) // 2, width - 2 * _PAD)
            sheet.boxes.append(Placed(shape, x, y, width, height, moved, shape is Shape.END, outer))
            return y + height
        case Frame():
            return _frame(sheet, piece, x, y, width, least, outer)


def _frame(
    sheet: _Sheet, frame: Frame, x: int, y: int, width: int, least: int, outer: int | None
) -> int:
    index = len(sheet.boxes)
    lines = _lines(frame.head, x + _PAD, y, width - 2 * _PAD, bold=True)
    sheet.boxes.append(Placed(frame.shape, x, y, width, 0, lines, outer=outer))
    bottom = y + len(lines) * LINE + 2 * _STACK
    for number, piece in enumerate(frame.pieces):
        if number:
            bottom += _joint(sheet, frame.joint, x + width // 2, bottom)
        bottom = _place(sheet, piece, x + _INSET, bottom, width - 2 * _INSET, 0, index)
    height = max(bottom + _INSET - y, least)
    sheet.boxes[index] = Placed(frame.shape, x, y, width, height, lines, outer=outer)
    return y + height


def _joint(sheet: _Sheet, joint: str, middle: int, y: int) -> int:
    """The word between two items, and the room it takes."""
    if not joint:
        return _STACK
    sheet.labels.append(Line(middle - EM // 2, y + 16, joint))
    return LINE + 2


def _exits(sheet: _Sheet, exits: Sequence[Exit], y: int) -> int:
    """Put the exits at the right, from `y` down, and say how much room they take."""
    top, width = y, WIDTH - _MARGIN - _EXIT_LEFT
    for each in exits:
        lines = _lines(each.words, _EXIT_LEFT + _INSET, y, width - 2 * _INSET)
        height = len(lines) * LINE + 2 * _STACK
        shape = Shape.OPEN if each.open_ else Shape.END
        sheet.boxes.append(Placed(shape, _EXIT_LEFT, y, width, height, lines))
        half = y + min(height, LINE + 2 * _STACK) // 2
        sheet.arrows.append(Arrow(_MARGIN + _MAIN, half, _EXIT_LEFT, half, each.open_))
        if not each.open_:
            sheet.labels.append(Line(_MARGIN + _MAIN + 4, half - 5, NO))
        y += height + _STACK
    return max(y - _STACK - top, 0)


def _lines(words: str, x: int, y: int, width: int, *, bold: bool = False) -> tuple[Line, ...]:
    return tuple(_stacked(lines_of(words, width), x, y, bold))


def _stacked(lines: Sequence[str], x: int, y: int, bold: bool) -> Iterator[Line]:
    for number, words in enumerate(lines):
        yield Line(x, y + _STACK + number * LINE + 15, words, bold)
