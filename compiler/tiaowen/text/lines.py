"""Lines of a text and the labels they begin with."""

import re
from typing import Literal

from attrs import evolve

from tiaowen.frozen import frozen
from tiaowen.source import SourceFile
from tiaowen.values.numerals import read_digits

LineKind = Literal["chapter", "article", "item", "plain"]

_NUMBER = "([零〇一二三四五六七八九十百]{1,9})"
_LABEL = re.compile(
    f"(?:(?P<chapter>第{_NUMBER}章|{_NUMBER}、)|(?P<article>第{_NUMBER}条)"
    f"|(?P<bracketed>[（(]{_NUMBER}[）)])|(?P<numbered>([0-9]{{1,3}})[．.](?![0-9])))"
)


@frozen
class Line:
    """A line that is not blank: [start, end) without surrounding space.

    `label` is its numbering as printed, `number` the value; `content` is where its words begin.
    """

    start: int
    end: int
    kind: LineKind
    label: str
    number: int
    content: int


def read_lines(file: SourceFile) -> tuple[Line, ...]:
    """The lines in order.

    Where a text has 第N条, those are its articles and （一） numbers their items; elsewhere （一）
    numbers the articles and 1． the items.
    """
    labelled = [
        _read_line(file.text, start, start + len(written.rstrip()))
        for start, written in zip(file.line_starts, file.text.split("\n"), strict=True)
        if written.strip()
    ]
    is_law = any(form == "article" for form, _ in labelled)
    return tuple(evolve(line, kind=_kind(form, is_law)) for form, line in labelled)


def _kind(form: str, is_law: bool) -> LineKind:
    match form:
        case "chapter" | "article":
            return form
        case "bracketed":
            return "item" if is_law else "article"
        case "numbered":
            return "item"
        case _:
            return "plain"


def _read_line(text: str, first: int, end: int) -> tuple[str, Line]:
    """The line and the form of its label; its kind is settled when all lines are known."""
    start = _behind_space(text, first, end)
    label = _LABEL.match(text, start, end)
    number = read_digits(label[0].strip("第章、条（）()．.")) if label else None
    if label is None or number is None:
        return "plain", Line(start, end, "plain", "", 0, start)
    content = _behind_space(text, label.end(), end)
    return label.lastgroup or "plain", Line(start, end, "plain", label[0], number, content)


def _behind_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start
