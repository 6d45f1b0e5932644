"""What can stand where a line or a clause begins: heads, labels, list numbers, facts, rows, 注."""

import re

from tiaowen.syntax.contents import VERSION, read_row, row_at, skip_space
from tiaowen.syntax.cursor import Cursor
from tiaowen.syntax.fact_types import read_type
from tiaowen.syntax.heads import BLANK, DECLARED, FIRST_CHARACTERS
from tiaowen.syntax.keywords import COMMENT_WORD, KEY_LABELS, VERSION_LABELS
from tiaowen.syntax.labels import odd_label, read_label, read_misspelt_head
from tiaowen.syntax.numbering import MARK_FIRST, read_mark
from tiaowen.syntax.scan import MEMBERS
from tiaowen.syntax.titles import (
    LOOSE_NAME,
    block_at,
    read_alias,
    read_colon,
    read_head,
    read_title,
)
from tiaowen.syntax.tokens import Comment

_COMMENT = re.compile(rf"{COMMENT_WORD}[：:]")
_KEY = re.compile(rf"({'|'.join(KEY_LABELS)}){BLANK}(?=[：:])")


def boundary(cursor: Cursor, pos: int, *, fresh: bool) -> int | None:
    """Read what begins here, if anything does; `fresh` tells that a line begins."""
    char = cursor.text[pos]
    if char == COMMENT_WORD and (match := _COMMENT.match(cursor.text, pos)):
        return _read_comment(cursor, match.start())
    if char in FIRST_CHARACTERS and (head := block_at(cursor, pos, fresh=fresh)):
        return read_head(cursor, head)
    if match := cursor.label_pattern.match(cursor.text, pos):
        return read_label(cursor, pos, match.end(1))
    if char in MARK_FIRST and (end := read_mark(cursor, pos)):
        return end
    return _line(cursor, pos) if fresh else None


def _line(cursor: Cursor, pos: int) -> int | None:
    """Things that only a line may begin with."""
    if row_at(cursor, pos):
        cursor.close_lists(pos)
        return read_row(cursor, pos)
    if match := VERSION.match(cursor.text, pos):
        cursor.end_clause(pos)
        cursor.emit("VERSION", pos, match.end(1), VERSION_LABELS[0])
        return match.end()
    if cursor.head is not None and cursor.head.terminal == "H_OBJECT":
        return read_misspelt_head(cursor, pos) or _read_fact(cursor, pos)
    return odd_label(cursor, pos)


def _read_comment(cursor: Cursor, pos: int) -> int:
    end = cursor.line_end(pos)
    text = cursor.text[pos:end].rstrip()
    cursor.comments.append(Comment(pos, pos + len(text), text, len(cursor.tokens)))
    return end


def _read_members(cursor: Cursor, pos: int, found: re.Match[str]) -> int:
    """`一个企业有多名职工（workers）`, up to what ends it."""
    start = found.start("owner")
    cursor.emit("MEMBERS", pos, start, f"一{found['measure']}")
    cursor.emit("NAME", start, found.end("owner"), found["owner"])
    cursor.emit("HAVE_MANY", found.end("owner"), found.start("member"), found["each"])
    cursor.emit("NAME", found.start("member"), found.end("member"), found["member"])
    end = found.end("member")
    if found["name"]:
        cursor.emit("CALLED", end, found.start("name"), "，称为")
        cursor.emit("NAME", found.start("name"), found.end("name"), found["name"])
        end = found.end("name")
    return read_alias(cursor, end)


def _read_fact(cursor: Cursor, pos: int) -> int | None:
    """A line of 基本信息."""
    cursor.content = None
    if key := _KEY.match(cursor.text, pos):
        cursor.emit("KEY", pos, key.end(1), KEY_LABELS[0])
        after, _ = read_colon(cursor, key.end())
        here = skip_space(cursor, after)
        return read_title(cursor, here) if here is not None else after
    if members := MEMBERS.match(cursor.text, pos):
        return _read_members(cursor, pos, members)
    match = DECLARED.match(cursor.text, pos)
    name_end = match.end("name") if match else None
    if name_end is None and (loose := LOOSE_NAME.match(cursor.text, pos)):
        name_end = loose.end()
    if name_end is None:
        return None
    cursor.emit("FACT", pos, name_end, cursor.text[pos:name_end])
    after, found = read_colon(cursor, read_alias(cursor, name_end))
    here = cursor.skip_blanks(after)
    return read_type(cursor, after) if found or here < cursor.line_end(here) else after
