"""Quotations of the official text: 「…」 with its place, its occurrence and 〔原文如此〕."""

import re

from tiaowen.syntax.cursor import BLANKS, Cursor
from tiaowen.syntax.keywords import QUOTE_PAIRS
from tiaowen.values.chinese import chinese_number

_OPENING = "".join(QUOTE_PAIRS)
_NUMBER = "一二三四五六七八九十百〇零"
PLACE = re.compile(
    rf"(第[{_NUMBER}两\d]+[条章]|[（(][{_NUMBER}]+[）)]|附表[{_NUMBER}]?)[{BLANKS}\n]*(?=[{_OPENING}])"
)
_OCCURRENCE = re.compile(rf"[{BLANKS}\n]*([（(〔]第([{_NUMBER}两]+|\d+)处[）)〕])")
_SIC = re.compile(rf"[{BLANKS}\n]*([〔（(\[［]原文如此[〕）)\]］])")
TRAILING_QUOTES = re.compile(
    rf"(?:(?:第[{_NUMBER}\d]+[条章]|[（(][{_NUMBER}]+[）)]|附表)?「[^「」\n]*(?:「[^「」\n]*」[^「」\n]*)*」"
    r"(?:\s*[（(〔\[［](?:第[^）)〕\n]*处|原文如此)[）)〕\]］])*[、，]?\s*)+\Z"
)
_FULL_WIDTH = str.maketrans("()", "（）")
_LINE_TAIL = re.compile(r"[；;。]?[ \t　]*\Z")


def read_quotes(cursor: Cursor, pos: int, end: int) -> None:
    """The quotes of a stretch that holds nothing else; marks between them are left out."""
    while pos < end:
        pos = read_quote(cursor, pos) or pos + 1


def read_quote(cursor: Cursor, pos: int) -> int | None:
    """A quotation at a place, with its place before it and its remarks behind; None if none."""
    text = cursor.text
    start = pos
    if place := PLACE.match(text, pos):
        cursor.emit("PLACE", pos, place.end(1), place[1].translate(_FULL_WIDTH))
        start = place.end()
    if text[start : start + 1] not in QUOTE_PAIRS or start >= len(text):
        return None
    pos = _read_marks(cursor, start)
    if occurrence := _OCCURRENCE.match(text, pos):
        cursor.emit("OCCURRENCE", occurrence.start(1), occurrence.end(), _count(occurrence[2]))
        pos = occurrence.end()
    if sic := _SIC.match(text, pos):
        cursor.emit("SIC", sic.start(1), sic.end(), "〔原文如此〕")
        pos = sic.end()
    return pos


def _count(written: str) -> int:
    if written.isdigit():
        return int(written[:6])
    value = chinese_number(written)
    return int(value) if value is not None else 0


def _read_marks(cursor: Cursor, start: int) -> int:
    """The quotation itself; without its end it is a BAD_QUOTE to the end of the line."""
    text, opening = cursor.text, cursor.text[start]
    close = _closing(text, start, cursor.line_end(start), opening, QUOTE_PAIRS[opening])
    if close is None:
        line_end = cursor.line_end(start)
        tail = _LINE_TAIL.search(text, start, line_end)
        end = tail.start() if tail and tail.start() > start + 1 else line_end
        cursor.emit("BAD_QUOTE", start, end)
        return end
    cursor.emit("QUOTE", start, close + 1, text[start + 1 : close])
    if opening != "「":
        _note_marks(cursor, start, close + 1)
    return close + 1


def _closing(text: str, start: int, end: int, opening: str, closing: str) -> int | None:
    """Where the matching mark stands in the line; quotations may hold quotations."""
    if opening == closing or opening == "”":
        found = text.find(closing, start + 1, end)
        return found if found >= 0 else None
    depth = 0
    for pos in range(start, end):
        if text[pos] == opening:
            depth += 1
        elif text[pos] == closing:
            depth -= 1
            if depth == 0:
                return pos
    return None


def _note_marks(cursor: Cursor, start: int, end: int) -> None:
    words = cursor.text[start + 1 : end - 1]
    fix = cursor.fix("改成「」", start, end, f"「{words}」")
    cursor.report(
        "TW0214", start, end, f"引原文用「」，这里写的是{cursor.text[start]}{cursor.text[end - 1]}。",
        f"请写成“「{words}」”；整理功能会一并改好。", fix,
    )  # fmt: skip
