"""Numbers of list items, in any style: they become OPEN, MARK and CLOSE."""

import re

from tiaowen.syntax.cursor import Cursor, ListLevel
from tiaowen.syntax.keywords import QUOTE_PAIRS, WORDS, Content
from tiaowen.syntax.members import decides_each
from tiaowen.syntax.quotes import PLACE
from tiaowen.values.chinese import chinese_number

_NUMBER = "一二三四五六七八九十百〇零"
_LIST_STYLES = (
    re.compile(rf"[（(][ 　]*([{_NUMBER}]+)[ 　]*[）)]、?"),
    re.compile(rf"([{_NUMBER}]+)、"),
    re.compile(r"([0-9０-９]+)[．、]|([0-9０-９]+)\."),
    re.compile(r"[（(][ 　]*([0-9０-９]+)[ 　]*[）)]、?"),
    re.compile("([①-⑳])"),
)
MARK_FIRST = frozenset(f"（({_NUMBER}0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
"""Characters with which a list number may begin."""

_ITEM_LABEL = re.compile(r"([^：:；;。，,「\n]{1,40}?)[ \t　]*(?=[：:])")
_LIST_OPENERS = ("LIST_HEAD", "CASES", "CHOOSES", "OPEN_CHOICE", "PARTS")
_ENDS_ITEM = (
    *("NAME", "UNKNOWN", "NUMBER", "QUOTE", "SIC", "OCCURRENCE", "RPAR", "OPTION", "SUFFIX"),
    *("BETWEEN", "COUNTS", "DATE", "OF_AGE", "OF_HIGHER", "OF_LOWER", "OF_PART", "ROUND"),
)

_BEGINS = ("END", "CLOSE", "COLON", "ROW_END", "OPEN", "MARK", "LIST_HEAD", "CHOOSES")
"""Behind these an item or clause begins."""
_GOES_ON = frozenset(
    (
        *("LPAR", "ADD", "SUB", "MUL", "DIV", "WITH", "DUN", "COMMA", "COMPARE", "IS", "IS_NOT"),
        *("IN", "RANGE", "EXCEEDS", "THEN_BY", "ZERO_BY", "AND", "OR", "NOT", "AFTER", "BEFORE"),
    )
)
"""Behind these the words of an item go on."""


def read_mark(cursor: Cursor, pos: int) -> int | None:
    """The number of a list item, with OPEN before the first and CLOSE behind inner lists."""
    opens = _opens_list(cursor)
    if not (opens or cursor.lists or _stray_list(cursor)) or _place_of_quote(cursor, pos):
        return None
    for style, pattern in enumerate(_LIST_STYLES):
        match = pattern.match(cursor.text, pos)
        if match and (number := _expected(cursor, style, match, opens)):
            _set_level(cursor, pos, style, number, opens)
            cursor.emit("MARK", pos, match.end(), match[0])
            return _read_item_label(cursor, match.end())
    return None


def inline_mark(cursor: Cursor, pos: int) -> int | None:
    """The next number of an open list in the middle of a line, the ； before it forgotten."""
    if not cursor.lists or cursor.last() not in _ENDS_ITEM:
        return None
    for level in cursor.lists:
        match = _LIST_STYLES[level.style].match(cursor.text, pos)
        if match and _value(match[1]) == level.number + 1:
            here = cursor.skip_blanks(match.end())
            quoted = cursor.text[here : here + 1] in QUOTE_PAIRS
            return None if quoted else read_mark(cursor, pos)
    return None


def _place_of_quote(cursor: Cursor, pos: int) -> bool:
    """Whether `（八）` behind a condition is no number but the place of the quote behind it."""
    return cursor.last() not in _BEGINS and PLACE.match(cursor.text, pos) is not None


def _opens_list(cursor: Cursor) -> bool:
    last = cursor.last()
    return last in _LIST_OPENERS or (last == "COLON" and cursor.last(2) in _LIST_OPENERS)


def _stray_list(cursor: Cursor) -> bool:
    """A list directly behind the label, its head forgotten."""
    return cursor.last() == "COLON" and cursor.content in (Content.CONDITION, Content.AMOUNT)


def _expected(cursor: Cursor, style: int, match: re.Match[str], opens: bool) -> int | None:
    """The number, or None where it is the beginning of a value: 1.5万元, 2、000元."""
    written = next(group for group in match.groups() if group)
    number = _value(written)
    stray = not (opens or cursor.lists)
    if style == 2 and cursor.text[match.end() : match.end() + 1].isdigit():
        if stray:
            return None
        if not match[2]:
            return number
        reached = [level.number for level in cursor.lists if level.style == style]
        wanted = [1] if opens else [reached[-1] + 1] if reached else []
        if number not in wanted or _inside(cursor):
            return None
    return number


def _inside(cursor: Cursor) -> bool:
    """Whether an item has begun whose words are still to come: 按人数：2.59元, （2.07元."""
    labelled = cursor.last() == "COLON" and cursor.last(2) == "ITEM_LABEL"
    return labelled or cursor.last() in _GOES_ON


def _value(written: str) -> int:
    if "①" <= written[0] <= "⑳":
        return ord(written[0]) - ord("①") + 1
    if written[0].isdigit():
        return int(written[:6])
    value = chinese_number(written)
    return int(value) if value else 1


def _set_level(cursor: Cursor, pos: int, style: int, number: int, opens: bool) -> None:
    styles = [level.style for level in cursor.lists]
    if opens or not styles:
        conditions = {"CASES", "LIST_HEAD"} & {cursor.last(), cursor.last(2)}
        labelled = not conditions and not decides_each(cursor)
        cursor.emit_empty("OPEN", pos)
        cursor.lists.append(ListLevel(style, number, labelled))
        return
    if style in styles:
        cursor.close_lists(pos, len(styles) - styles[::-1].index(style))
    elif len(styles) > 1:
        _report_level(cursor, pos)
    cursor.lists[-1].number = number


def _report_level(cursor: Cursor, pos: int) -> None:
    """Lists inside lists, and a number in a style that none of them has begun with."""
    match = next(filter(None, (style.match(cursor.text, pos) for style in _LIST_STYLES)))
    cursor.report(
        "TW0231", pos, match.end(),
        f"“{match[0]}”和前面的编号都不是一种写法，看不出它排在里面一层，还是外面一层。",
        "同一层请用同一种编号：外层（一），里层1．，再里层（1）。",
    )  # fmt: skip


def _read_item_label(cursor: Cursor, pos: int) -> int:
    """`（一）按社会保险费：` in a list of choices."""
    if cursor.content is not Content.AMOUNT or not cursor.lists[-1].labelled:
        return pos
    match = _ITEM_LABEL.match(cursor.text, cursor.skip_blanks(pos))
    if match is None or any(word in match[1] for word in WORDS if len(word) > 5):
        return pos
    cursor.emit("ITEM_LABEL", match.start(1), match.end(1), match[1])
    return match.end()
