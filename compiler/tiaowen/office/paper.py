"""What an office publishes, as data: a title and blocks. It knows neither Word nor HTML; renderers lay it out.

The words stand as a reader sees them; a renderer escapes what its format asks for.
"""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Final

from attrs import evolve, frozen

from tiaowen.wording.citation import list_number, numeral

LEVELS: Final = 4
"""Levels of headings of GB/T 9704-2012, 7.3.3: 一、 （一） 1． （1）."""


@frozen
class Heading:
    """A heading of level 1 to 4. `number` is put in by `numbered`, "" for a heading without one."""

    level: int
    text: str
    number: str = ""


@frozen
class Paragraph:
    """A paragraph; `label` is what it begins with in 黑体, such as 给多少."""

    text: str
    label: str = ""


@frozen
class Addressee:
    """Whom a paper is addressed to, without indent: 张三：."""

    text: str


@frozen
class Quote:
    """Words of the official text, told from ours by 楷体. `source` says where they stand: 第（七）条."""

    text: str
    source: str = ""


@frozen
class Notice:
    """What must be seen first, in large type and a frame: 执行期限已于2019年12月31日届满."""

    text: str


class Mark(Enum):
    """The box before an item of a checklist: to be ticked by hand, or what is known of it."""

    OPEN = "☐"
    MET = "☑"
    UNMET = "☒"


@frozen
class Check:
    """One thing to be ticked; `note` says what is behind it, "" without."""

    text: str
    mark: Mark = Mark.OPEN
    note: str = ""


@frozen
class Checklist:
    """下面几条都要满足： and its items; an item that is a list has its own head and items. `head` may be ""."""

    head: str
    items: "tuple[Check | Checklist, ...]"


Cell = str | tuple[str, ...]
"""A cell: words, or several lines of them."""


@frozen
class TableBlock:
    """A table whose header is repeated on each page. `widths` are shares of the width, () for equal ones."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...] = ()


@frozen
class Signature:
    """Who signs and when (落款), at the right: a line each."""

    lines: tuple[str, ...]


@frozen
class PageBreak:
    """What follows begins on a new page."""


Block = (
    Heading
    | Paragraph
    | Addressee
    | Quote
    | Notice
    | Checklist
    | TableBlock
    | Signature
    | PageBreak
)


@frozen
class Paper:
    """A paper: `title`, below it `subtitle` ("" without), then the blocks."""

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    compact: bool = False
    """Smaller type and closer lines, for a sheet that is handed out: more than the standard puts on a page."""


def numbered(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks with their headings numbered by level, from one again under each higher heading."""
    counts = [0] * LEVELS
    for block in blocks:
        if isinstance(block, Heading):
            counts[block.level - 1] += 1
            counts[block.level :] = [0] * (LEVELS - block.level)
            yield evolve(block, number=heading_number(block.level, counts[block.level - 1]))
        else:
            yield block


def heading_number(level: int, count: int) -> str:
    """一、 （一） 1． （1） for level 1 to 4."""
    match level:
        case 1:
            return f"{numeral(count)}、"
        case 2:
            return list_number(count)
        case 3:
            return f"{count}．"
        case _:
            return f"（{count}）"
