"""What a fact or a published standard holds: `金额，元/月，按地区，由使用方提供`."""

import re

from tiaowen.syntax.contents import emit_separator, read_absence, read_name, skip_space
from tiaowen.syntax.cursor import BLANKS, Cursor
from tiaowen.syntax.keywords import FACT_TYPE_SYNONYMS, FACT_TYPES
from tiaowen.values.numerals import scan_numeral

_ENDS_FACT = frozenset(
    (
        *("FACT_TYPE", "UNIT", "NUMBER", "NEGATIVE", "MULTIPLE", "BY_USER", "DIGITS", "NAME"),
        *("UNKNOWN", "ABSENT", "CLOSE_OPTIONS"),
    )
)
"""What may stand last in a line of 基本信息 whose 。 was left out."""

_TYPE = re.compile("|".join(sorted(FACT_TYPES, key=len, reverse=True)))
_OPTIONS = re.compile(r"([〔\[【])([^〕\]】\n]*)([〕\]】])")
_OPTION = re.compile(r"[^\s、，,]+")
_WORD_PARTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("NEGATIVE", re.compile("可以?为负数?")),
    ("MULTIPLE", re.compile("可以?多选")),
    ("BY_USER", re.compile("由使用方提供")),
    ("DIGITS", re.compile("小数([0-9]+)位")),
)
_MAXIMUM = re.compile(rf"(?:最大值?|最多|最高|不超过)[{BLANKS}]*(?=[0-9０-９一二三四五六七八九十])")
_AUTHORITY = re.compile("认定机关(?:为|是)?")
_STOP = re.compile(rf"[.．][{BLANKS}]*(?:\n|\Z)")
"""A full stop of the wrong width at the end of a line."""
_UNIT = re.compile(rf"(?:(?!{_STOP.pattern})[^，,、。；;：:\n「〔])+")


def read_type(cursor: Cursor, pos: int) -> int:
    """`金额，元/月，按地区，由使用方提供` up to 。 or ：."""
    text = cursor.text
    while (here := skip_space(cursor, pos)) is not None and text[here] not in "。；;：:":
        if "\n" in text[pos:here] and cursor.last() in _ENDS_FACT:
            return pos
        if _STOP.match(text, here):
            return here
        if text[here] in "，,、":
            cursor.emit("COMMA", here, here + 1, "，")
            pos = here + 1
        else:
            pos = _read_type_part(cursor, here)
    return pos


def _read_type_part(cursor: Cursor, pos: int) -> int:
    text = cursor.text
    first = cursor.last() in ("COLON", "FACT", "ALIAS", "NAME")
    if first and (match := _TYPE.match(text, pos)):
        cursor.emit("FACT_TYPE", pos, match.end(), FACT_TYPE_SYNONYMS.get(match[0], match[0]))
        return match.end()
    if match := _OPTIONS.match(text, pos):
        return _read_options(cursor, match)
    for kind, pattern in _WORD_PARTS:
        if match := pattern.match(text, pos):
            cursor.emit(kind, pos, match.end(), match[match.lastindex or 0])
            return match.end()
    return _read_long_part(cursor, pos)


def _read_long_part(cursor: Cursor, pos: int) -> int:
    text = cursor.text
    if (match := _MAXIMUM.match(text, pos)) and (
        number := scan_numeral(text, match.end(), cursor.units)
    ):
        cursor.emit("MAXIMUM", pos, match.end(), match[0])
        cursor.emit("NUMBER", number.start, number.end, number)
        return number.end
    if match := _AUTHORITY.match(text, pos):
        cursor.emit("AUTHORITY", pos, match.end(), match[0])
        here = cursor.skip_blanks(match.end())
        return cursor.tokens[-1].end if read_absence(cursor, here) else read_name(cursor, here)
    if text[pos] == "按":
        cursor.emit("KEYED_BY", pos, pos + 1, "按")
        return _read_keys(cursor, pos + 1)
    match = _UNIT.match(text, pos)
    end = match.end() if match else pos + 1
    cursor.emit("UNIT", pos, end, text[pos:end].strip())
    return end


def _read_keys(cursor: Cursor, pos: int) -> int:
    pos = read_name(cursor, cursor.skip_blanks(pos))
    while cursor.text[pos : pos + 1] == "、":
        cursor.emit("DUN", pos, pos + 1, "、")
        pos = read_name(cursor, cursor.skip_blanks(pos + 1))
    return pos


def _read_options(cursor: Cursor, match: re.Match[str]) -> int:
    cursor.emit("OPEN_OPTIONS", match.start(), match.start() + 1, "〔")
    pos = match.start(2)
    for option in _OPTION.finditer(cursor.text, match.start(2), match.end(2)):
        if pos > match.start(2):
            emit_separator(cursor, pos, option.start())
        cursor.emit("NAME", option.start(), option.end(), option[0])
        pos = option.end()
    cursor.emit("CLOSE_OPTIONS", match.end() - 1, match.end(), "〕")
    return match.end()
