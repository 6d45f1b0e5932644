"""What a decision diagram says, before anything has a place: boxes in order, some of them in frames."""

from enum import Enum

from attrs import frozen


class Shape(Enum):
    """What a box is; told apart by outline and line style, never by colour alone."""

    END = "两端"
    """Where the flow begins and where it leads."""
    QUESTION = "判断"
    OPEN = "待定"
    """A body or a reading decides: the outline is dashed."""
    VALUE = "计算"


@frozen
class Exit:
    """Where the flow leaves: a whole phrase. `open_` where nothing is refused yet, it waits for somebody."""

    words: str
    open_: bool = False


@frozen
class Box:
    """One box with its words and its exits."""

    shape: Shape
    words: str
    exits: tuple[Exit, ...] = ()


@frozen
class Frame:
    """A list: its first words, its items, and the word between them (且, 或, "" for none)."""

    head: str
    joint: str
    pieces: "tuple[Piece, ...]"
    exits: tuple[Exit, ...] = ()
    shape: Shape = Shape.QUESTION


Piece = Box | Frame


@frozen
class Diagram:
    """An inline SVG, safe to put into a page as it is, and the same in words."""

    svg: str
    description: str
