"""Scanners for contents that are not expressions: free text, names, types, totals, table rows."""

import re
from itertools import pairwise

from tiaowen.syntax.cursor import ANY_LABEL, BLANKS, Cursor, Scanner
from tiaowen.syntax.heads import head_at, misspelt_head
from tiaowen.syntax.keywords import (
    ABSENCES,
    COMMENT_WORD,
    PROVISION_KINDS,
    RESOLUTIONS,
    VERSION_LABELS,
    Content,
)
from tiaowen.syntax.quotes import PLACE, TRAILING_QUOTES, read_quote, read_quotes
from tiaowen.values.numerals import scan_numeral

_ABSENT = re.compile("|".join(ABSENCES))
_NONE = re.compile(rf"无(?=[{BLANKS}]*(?:[。；;「“\n（(]|\Z|{PLACE.pattern}))")
_COMMENT = re.compile(f"{COMMENT_WORD}[：:]")
VERSION = re.compile(rf"({'|'.join(VERSION_LABELS)})[{BLANKS}]*(?=[：:])")
_ROW = re.compile(rf"[{BLANKS}]*[｜|]")
_BEFORE_LABEL = frozenset(" \t　」")
_SENTENCE_END = re.compile(rf"。[{BLANKS}]*(?=\S)")
_NAME_PIECE = re.compile(
    r"[^、，,；;。：:「“『｢＂\"\n]+?(?=[ \t　]*(?:等?[ \t　]*[、，,；;。：:「“『｢＂\"\n]|等?\Z))"
)
_READING_LABEL = re.compile(rf"([^：:；;。，,「“\n]{{1,20}}?)[{BLANKS}]*[：:]")
_ETC = re.compile(rf"等(?=[{BLANKS}]*(?:[；;。「“\n]|\Z))")
_RESOLUTION = re.compile(rf"[，,][{BLANKS}]*({'|'.join(RESOLUTIONS)})")
DURING = "期间"
"""Behind what cannot be had at the same time: 领取失业保险金期间."""
_KIND = re.compile("|".join(sorted(PROVISION_KINDS, key=len, reverse=True)))


def line_ends_content(cursor: Cursor, pos: int) -> bool:
    """Whether the line that begins at `pos` is a head, a label, a comment or a table row."""
    text = cursor.text
    pos = cursor.skip_blanks(pos)
    patterns = (_COMMENT, _ROW, VERSION, cursor.label_pattern)
    if any(pattern.match(text, pos) for pattern in patterns):
        return True
    found = head_at(text, pos, in_object=False) or misspelt_head(text, pos, in_object=True)
    return found is not None


def label_at(cursor: Cursor, pos: int) -> int | None:
    """Where a label ends that begins in the middle of a line, behind a blank or a quote."""
    if pos == 0 or cursor.text[pos - 1] not in _BEFORE_LABEL:
        return None
    match = cursor.label_pattern.match(cursor.text, pos)
    return match.end(1) if match else None


def skip_space(cursor: Cursor, pos: int) -> int | None:
    """The next character of the content, over line ends; None where the content is over."""
    text = cursor.text
    while (pos := cursor.skip_blanks(pos)) < len(text):
        if text[pos] != "\n":
            return pos if label_at(cursor, pos) is None else None
        if line_ends_content(cursor, pos + 1):
            return None
        pos += 1
    return None


def text_end(cursor: Cursor, pos: int) -> int:
    """Where free text ends: before a line that begins something else, or a label behind a 。.

    One sentence ends with its line; prose goes on, but for a line that any label begins.
    """
    text, end = cursor.text, cursor.line_end(pos)
    prose = cursor.content is Content.PROSE
    while end < len(text) and not line_ends_content(cursor, end + 1):
        following = cursor.skip_blanks(end + 1)
        if ANY_LABEL.match(text, following) or (not prose and _sentence_ends(text, end)):
            break
        end = cursor.line_end(end + 1)
    for sentence in _SENTENCE_END.finditer(text, pos, end):
        if cursor.label_pattern.match(text, sentence.end()):
            return sentence.start() + 1
    return end


def _sentence_ends(text: str, end: int) -> bool:
    """Whether the line that ends here ends with 。."""
    while end and text[end - 1] in BLANKS:
        end -= 1
    return text[end - 1 : end] == "。"


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def read_text(cursor: Cursor, pos: int) -> int:
    """原文未明确, or free text, then the quotes behind it, then 。."""
    start, end = _trim(cursor.text, pos, text_end(cursor, pos))
    if absent := _ABSENT.match(cursor.text, start, end):
        cursor.emit("ABSENT", start, absent.end(), absent[0])
        return absent.end()
    return _read_words(cursor, pos)


def _read_words(cursor: Cursor, pos: int) -> int:
    stop = text_end(cursor, pos)
    start, end = _trim(cursor.text, pos, stop)
    mark = end if end > start and cursor.text[end - 1] in "。；;" else None
    end = end if mark is None else end - 1
    quotes = TRAILING_QUOTES.search(cursor.text, start, end)
    _, text_stop = _trim(cursor.text, start, quotes.start() if quotes else end)
    if text_stop > start:
        cursor.emit("TEXT", start, text_stop, cursor.text[start:text_stop])
    if quotes:
        read_quotes(cursor, quotes.start(), end)
    if mark is not None:
        cursor.emit("END", mark - 1, mark, "。")
    return stop


def read_reading(cursor: Cursor, pos: int) -> int:
    """`计入：` with a value or condition behind it, or free text."""
    match = _READING_LABEL.match(cursor.text, cursor.skip_blanks(pos))
    if match is None:
        cursor.content = Content.PROSE
        return read_text(cursor, pos)
    cursor.content = Content.CONDITION
    cursor.emit("ITEM_LABEL", match.start(1), match.end(1), match[1])
    cursor.emit("COLON", match.end() - 1, match.end(), "：")
    return match.end()


def read_raw(cursor: Cursor, pos: int) -> int:
    """Free text in which quotes mean nothing."""
    stop = text_end(cursor, pos)
    start, end = _trim(cursor.text, pos, stop)
    mark = end > start and cursor.text[end - 1] in "。；;"
    if (text_stop := end - mark) > start:
        cursor.emit("TEXT", start, text_stop, cursor.text[start:text_stop])
    if mark:
        cursor.emit("END", end - 1, end, "。")
    return stop


def read_file_name(cursor: Cursor, pos: int) -> int:
    """`“原文.txt”`: the name of a file without its quotation marks, or 无."""
    before = len(cursor.tokens)
    pos = read_raw(cursor, pos)
    if before < len(cursor.tokens) and cursor.tokens[before].type == "TEXT":
        token = cursor.tokens[before]
        cursor.tokens[before] = token._replace(value=token.text.strip('“”"「」『』《》'))
    return pos


def read_names(cursor: Cursor, pos: int) -> int:
    """Names with their quotes, separated by 、 or ，, perhaps with a closing 等."""
    text = cursor.text
    if (first := skip_space(cursor, pos)) is not None and read_absence(cursor, first):
        return cursor.tokens[-1].end
    while (here := skip_space(cursor, pos)) is not None:
        char = text[here]
        if char in "。；;":
            cursor.emit("END", here, here + 1, "。")
            return here + 1
        pos = _read_name_part(cursor, here, char)
        if pos == here:
            return here
    return pos


def _read_name_part(cursor: Cursor, pos: int, char: str) -> int:
    if char in "、，,":
        cursor.emit("DUN" if char == "、" else "COMMA", pos, pos + 1, char)
        return pos + 1
    if quoted := read_quote(cursor, pos):
        return quoted
    if etc := _ETC.match(cursor.text, pos):
        cursor.emit("ETC", pos, etc.end(), "等")
        return etc.end()
    return read_name(cursor, pos)


def read_name(cursor: Cursor, pos: int) -> int:
    """One name, declared or not, up to a mark; the same place if none stands here."""
    match = _NAME_PIECE.match(cursor.text, pos)
    if match is None:
        return pos
    end = match.end()
    name = cursor.vocabulary.longest(cursor.text, pos)
    if name is not None and (pos + len(name) >= end or PLACE.match(cursor.text, pos + len(name))):
        cursor.emit("NAME", pos, pos + len(name), name)
        return pos + len(name)
    cursor.emit("UNKNOWN", pos, end, cursor.text[pos:end])
    return end


def emit_separator(cursor: Cursor, pos: int, stop: int) -> None:
    """The mark between two names, behind blanks and quotation marks; a blank alone separates too."""
    while pos < stop - 1 and cursor.text[pos] in f'{BLANKS}“”"「」':
        pos += 1
    cursor.emit("DUN", pos, pos + 1, "、")


def read_absence(cursor: Cursor, pos: int) -> bool:
    """原文未明确, 所附文本未见 or 无 at a place, as a token."""
    for kind, pattern in (("ABSENT", _ABSENT), ("NONE", _NONE)):
        if match := pattern.match(cursor.text, pos):
            cursor.emit(kind, pos, match.end(), match[0])
            return True
    return False


def read_value(cursor: Cursor, pos: int) -> int:
    """A condition, an amount, the facts of an 算例: 无 is read here, everything else as an expression."""
    here = skip_space(cursor, pos)
    if here is not None and (match := _NONE.match(cursor.text, here)):
        cursor.emit("NONE", here, match.end(), match[0])
        return match.end()
    return pos


def read_exclusion(cursor: Cursor, pos: int) -> int:
    """Names with their quotes, 期间 behind one, and how it is resolved."""
    while (here := skip_space(cursor, pos)) is not None:
        char = cursor.text[here]
        if char in "。；;":
            cursor.emit("END", here, here + 1, "。")
            return here + 1
        if found := _RESOLUTION.match(cursor.text, here):
            cursor.emit("RESOLVE", here, found.end(), found[1])
            pos = found.end()
            continue
        name = cursor.vocabulary.longest(cursor.text, here)
        if name is not None and cursor.text.startswith(DURING, here + len(name)):
            pos = here + len(name) + len(DURING)
            cursor.emit("NAME", here, pos, name)
            continue
        pos = _read_name_part(cursor, here, char)
        if pos == here:
            return here
    return pos


def read_controls(cursor: Cursor, pos: int) -> int:
    """`扶持事项2项、可以事项1项`; what is not in this form is left to the lexer."""
    text = cursor.text
    if (first := skip_space(cursor, pos)) is not None and read_absence(cursor, first):
        return cursor.tokens[-1].end
    while (here := skip_space(cursor, pos)) is not None:
        kind = _KIND.match(text, here)
        number = scan_numeral(text, here, cursor.units)
        if text[here] in "、，,":
            pos = _read_name_part(cursor, here, text[here])
        elif kind:
            cursor.emit("CONTROL", here, kind.end(), PROVISION_KINDS[kind[0]])
            pos = kind.end()
        elif number:
            cursor.emit("NUMBER", here, number.end, number)
            pos = number.end
        else:
            return here
    return pos


def read_open_terms(cursor: Cursor, pos: int) -> int:
    """Quotes, then what is said of them."""
    text = cursor.text
    while (here := skip_space(cursor, pos)) is not None:
        if quoted := read_quote(cursor, here):
            pos = quoted
        elif text[here] == "、":
            cursor.emit("DUN", here, here + 1, "、")
            pos = here + 1
        elif text[here] in "，,":
            return _read_words(cursor, here + 1)
        else:
            return _read_words(cursor, here)
    return pos


CONTENT_SCANNERS: dict[Content, Scanner] = {
    Content.TEXT: read_text,
    Content.PROSE: read_text,
    Content.READING: read_reading,
    Content.FILE: read_file_name,
    Content.EXPECTED: read_raw,
    Content.NAMES: read_names,
    Content.CONDITION: read_value,
    Content.AMOUNT: read_value,
    Content.CONTROLS: read_controls,
    Content.FACTS: read_value,
    Content.FREQUENCY: read_text,
    Content.EXCLUSION: read_exclusion,
    Content.OPEN_TERMS: read_open_terms,
}
"""Contents with a scanner of their own; all others are read as expressions."""


# ---- registries, keys, table rows ----------------------------------------------------------------

_OTHER_NAME = re.compile(rf"(简称|又称)[{BLANKS}：:“\"「]*")
_REGISTERED = re.compile(r"[^，,；;。\n]+")
_PIECE = re.compile(r"[^\s、“”\"「」]+")
_TABBED_CELL = re.compile(r"[^\t]+")
_BAR = re.compile("[｜|]")


def read_registered(cursor: Cursor, pos: int) -> int:
    """`简称 市人社局`, `又称 各县市区、各县市区人民政府；成员由使用方提供`."""
    stop = text_end(cursor, pos)
    start, end = _trim(cursor.text, pos, stop)
    mark = end > start and cursor.text[end - 1] in "。；;"
    for part in _REGISTERED.finditer(cursor.text, start, end - mark):
        _read_registered_part(cursor, *_trim(cursor.text, part.start(), part.end()))
    if mark:
        cursor.emit("END", end - 1, end, "。")
    return stop


def _read_registered_part(cursor: Cursor, start: int, end: int) -> None:
    match = _OTHER_NAME.match(cursor.text, start, end)
    if match is None:
        cursor.emit("TEXT", start, end, cursor.text[start:end])
        return
    cursor.emit("SHORT" if match[1] == "简称" else "OTHER", start, match.end(1), match[1])
    pos = match.end()
    for piece in _PIECE.finditer(cursor.text, match.end(), end):
        if piece.start() > match.end():
            emit_separator(cursor, pos, piece.start())
        cursor.emit("NAME", piece.start(), piece.end(), piece[0])
        pos = piece.end()


def row_at(cursor: Cursor, pos: int) -> bool:
    """Whether a table row stands here: with ｜, or with tabs where a table is expected."""
    if cursor.text[pos] in "｜|":
        return True
    line = cursor.text[pos : cursor.line_end(pos)]
    return any(mark in line.strip(" \t　") for mark in "\t｜|") and (
        cursor.last() == "ROW_END" or (cursor.last() == "COLON" and _expects_table(cursor))
    )


def _expects_table(cursor: Cursor) -> bool:
    heads = ("H_TABLE", "H_STANDARD")
    return (
        cursor.last(2) == "PROGRESSIVE"
        or (cursor.head is not None and cursor.head.terminal in heads)
        or _behind_columns(cursor)
    )


def _behind_columns(cursor: Cursor) -> bool:
    """Whether the clause goes `按规模：`."""
    for token in reversed(cursor.tokens):
        if token.type.startswith(("L_", "H_")) or token.type in ("END", "ROW_END"):
            return False
        if token.type == "BY_COLUMNS":
            return True
    return False


def read_row(cursor: Cursor, pos: int) -> int:
    """One row: its cells without outer blanks, and its end."""
    end = cursor.line_end(pos)
    barred = _BAR.search(cursor.text, pos, end) is not None
    for start, stop in _cells(cursor.text, pos, end, barred):
        start, stop = _trim(cursor.text, start, stop)
        cursor.emit("CELL", start, max(start, stop), cursor.text[start:stop])
    cursor.emit_empty("ROW_END", end)
    return end


def _cells(text: str, pos: int, end: int, barred: bool) -> list[tuple[int, int]]:
    if not barred:
        return [match.span() for match in _TABBED_CELL.finditer(text, pos, end)]
    edges = [match.start() for match in _BAR.finditer(text, pos, end)]
    if edges[0] > pos:
        edges.insert(0, pos - 1)
    if text[edges[-1] + 1 : end].strip(BLANKS + "。；"):
        edges.append(end)
    return [(left + 1, right) for left, right in pairwise(edges)]
