"""Labels: those of the block, those without a colon, of another block, or misspelt."""

import re

from tiaowen.syntax.contents import CONTENT_SCANNERS, text_end
from tiaowen.syntax.cursor import ANY_LABEL, LABELS_BY_HEAD, Cursor
from tiaowen.syntax.heads import BLANK, head_at, misspelt_head
from tiaowen.syntax.keywords import OTHER_KIND, WORDS
from tiaowen.syntax.nearest import nearest
from tiaowen.syntax.titles import read_colon, read_head

_UNKNOWN_LABEL = re.compile(
    rf"((?![的＋－×÷+*/-])[^\s：:。；;，,、（(「」“｜|]{{2,12}}){BLANK}(?=[：:])"
)
_UNKNOWN_HEAD = re.compile(
    rf"([^\s：:。；;，,、（(「」“｜|]{{2,6}})[ \t　]+[^\s：:（(「」]+{BLANK}"
    rf"[（(][A-Za-z_]\w*[）)]{BLANK}[：:]{BLANK}(?=\n|\Z)"
)
_ENDS = ("", "END", "CLOSE", "ROW_END", "COLON", "SKIPPED", "L_OTHER")
_CAN_END = ("NAME", "UNKNOWN", "NUMBER", "QUOTE", "DATE", "RPAR", "TEXT", "OPTION", "SUFFIX")
_SURE_LENGTH = 4


def read_label(cursor: Cursor, pos: int, end: int) -> int:
    """A label with its colon, then its content if that has a scanner of its own."""
    canonical, content = cursor.labels[cursor.text[pos:end]]
    cursor.end_clause(pos)
    cursor.content = content
    cursor.emit(f"L_{content.value}", pos, end, canonical)
    after, _ = read_colon(cursor, end)
    scanner = CONTENT_SCANNERS.get(content)
    return scanner(cursor, after) if scanner else after


def odd_label(cursor: Cursor, pos: int) -> int | None:
    """A label without its colon, of another block, or misspelt."""
    if cursor.head is None and cursor.last() not in _ENDS:
        return None
    if cursor.last() in _ENDS and not _after_list_head(cursor):
        return (
            _label_without_colon(cursor, pos)
            or _unknown_head(cursor, pos)
            or _foreign_label(cursor, pos)
            or _unknown_label(cursor, pos)
        )
    if cursor.last() in _CAN_END or cursor.last().startswith("BAD_"):
        return (
            _label_without_colon(cursor, pos, least=_SURE_LENGTH)
            or _foreign_label(cursor, pos)
            or _unknown_label(cursor, pos)
        )
    return None


def _after_list_head(cursor: Cursor) -> bool:
    before = ("LIST_HEAD", "CASES", "CHOOSES", "OPEN_CHOICE", "PARTS", "PROGRESSIVE", "NOT_MET")
    return cursor.last() == "COLON" and (
        cursor.last(2) in before or cursor.last(2).startswith("L_")
    )


def _label_without_colon(cursor: Cursor, pos: int, least: int = 2) -> int | None:
    """A label of the block at the start of a line; a short one only behind the end of a clause."""
    name = cursor.vocabulary.longest(cursor.text, pos) or ""
    words = [word for word in cursor.labels if cursor.text.startswith(word, pos)]
    word = max(words, key=len, default="")
    if len(word) < max(least, len(name)):
        return None
    return read_label(cursor, pos, pos + len(word))


def _unknown_head(cursor: Cursor, pos: int) -> int | None:
    if end := read_misspelt_head(cursor, pos):
        return end
    match = _UNKNOWN_HEAD.match(cursor.text, pos)
    if match is None:
        return None
    cursor.report(
        "TW0208", pos, match.end(1), f"没有“{match[1]}”这种段落，这一段没有读。",
        "请从说明书的种类里选一个。",
    )  # fmt: skip
    return _skip_block(cursor, pos)


def read_misspelt_head(cursor: Cursor, pos: int) -> int | None:
    """A head with a wrong letter: reported, and read as what it means."""
    in_object = cursor.head is not None and cursor.head.terminal == "H_OBJECT"
    found = misspelt_head(cursor.text, pos, in_object=in_object)
    if found is None:
        return None
    cursor.report(
        "TW0208", pos, found.end, f"没有“{cursor.text[pos : found.end]}”这种段落。",
        f"最接近的是“{found.head.word}”；笔误请改。",
    )  # fmt: skip
    return read_head(cursor, found)


def _skip_block(cursor: Cursor, pos: int) -> int:
    """Pass over a block of unknown kind, up to the next head."""
    end = cursor.line_end(pos)
    while end < len(cursor.text):
        here = cursor.skip_blanks(end + 1)
        if head_at(cursor.text, here, in_object=False):
            break
        end = cursor.line_end(end + 1)
    cursor.end_clause(pos)
    cursor.emit("SKIPPED", pos, end)
    return end


def _foreign_label(cursor: Cursor, pos: int) -> int | None:
    match = ANY_LABEL.match(cursor.text, pos)
    if match is None:
        return None
    owners = "、".join(head for head, labels in LABELS_BY_HEAD.items() if match[1] in labels)
    here = f"“{cursor.head.word}”里没有这一项" if cursor.head else "前面没有种类名"
    cursor.report(
        "TW0207", pos, match.end(1), f"“{match[1]}”不能写在这里：{here}，这一句没有读。",
        f"“{match[1]}”用在：{owners}。请移到那里，或者换成这里能用的标签。",
    )  # fmt: skip
    return _skip_clause(cursor, pos, match.end(1))


def _unknown_label(cursor: Cursor, pos: int) -> int | None:
    match = _UNKNOWN_LABEL.match(cursor.text, pos)
    if match is None or any(word in match[1] for word in WORDS if len(word) > 3):
        return None
    if match[1] in WORDS and cursor.last() not in _ENDS:
        return None
    other = OTHER_KIND.get(cursor.head.word, frozenset()) if cursor.head else frozenset()
    labels = cursor.head.labels if cursor.head else ()
    usual = [label for label in labels if label not in other]
    known = "、".join(usual)
    near = nearest(match[1], usual) or nearest(
        match[1], [label for label in cursor.labels if label not in other]
    )
    hint = (
        f"最接近的是“{cursor.labels[near][0]}”；笔误请改。"
        if near
        else f"这里能用的有：{known or '无'}。"
    )
    lost = "" if near else "，这一句没有读"
    cursor.report("TW0206", pos, match.end(1), f"没有“{match[1]}”这个标签{lost}。", hint)
    if near:
        canonical, content = cursor.labels[near]
        cursor.end_clause(pos)
        cursor.content = content
        cursor.emit(f"L_{content.value}", pos, match.end(1), canonical)
        after, _ = read_colon(cursor, match.end(1))
        scanner = CONTENT_SCANNERS.get(content)
        return scanner(cursor, after) if scanner else after
    return _skip_clause(cursor, pos, match.end(1))


def _skip_clause(cursor: Cursor, pos: int, label_end: int) -> int:
    """A clause whose label was reported: one token, L_OTHER, from the label to its end."""
    cursor.end_clause(pos)
    end = text_end(cursor, label_end)
    cursor.emit("L_OTHER", pos, end, cursor.text[pos:label_end])
    return end
