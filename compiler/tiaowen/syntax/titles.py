"""Heads of blocks: from the word at the start of a line to the end of the name and its alias."""

import re

from tiaowen.syntax.contents import read_registered, read_text
from tiaowen.syntax.cursor import LABELS_BY_HEAD, Cursor, Scanner, label_pattern
from tiaowen.syntax.fact_types import read_type
from tiaowen.syntax.heads import ALIAS, BLANK, DECLARED, HeadAt, head_at
from tiaowen.syntax.keywords import NO_RULE_REASONS, PREMISE_WORDS, RECEIVED, Content
from tiaowen.syntax.scan import split_owner

LOOSE_NAME = re.compile(r"[^\s：:。；;（(，,、]+")
"""What stands for a name where its declaration is faulty."""

_ALIAS = re.compile(ALIAS)
_NUMBER = "一二三四五六七八九十百〇零"
_MEASURE = re.compile(
    rf"(?:[（(]([{_NUMBER}]+|\d+)[）)]|(第[{_NUMBER}两\d]+条|附表[{_NUMBER}]?)|([{_NUMBER}]+|\d+))"
)
_TITLE = re.compile(r"[^：:\n]*[^：:\s]")
_REASON = re.compile(r"[（(〔]([^）)〕\n]*)[）)〕]")
_PREMISE = re.compile(rf"({'|'.join(PREMISE_WORDS)}){BLANK}(?=[：:])")


def block_at(cursor: Cursor, pos: int, *, fresh: bool) -> HeadAt | None:
    """The head at a place; one in the middle of a line is read, too, and reported."""
    in_object = cursor.head is not None and cursor.head.terminal == "H_OBJECT"
    found = head_at(cursor.text, pos, in_object=in_object)
    if found is None or fresh:
        return found
    if DECLARED.match(cursor.text, found.rest) is None or not found.rest > found.end:
        return None
    word = cursor.text[found.start : found.end]
    cursor.report(
        "TW0215", found.start, found.end, f"“{word}”没有写在一行的开头，容易看漏。",
        f"请在“{word}”前面换行。",
    )  # fmt: skip
    return found


def read_head(cursor: Cursor, found: HeadAt) -> int:
    """A head with its name; what follows the name depends on the block."""
    head = found.head
    cursor.end_clause(found.start)
    cursor.head = head
    cursor.labels = LABELS_BY_HEAD[head.word]
    cursor.label_pattern = _pattern(cursor)
    if head.terminal == "H_MEASURE":
        return _read_measure(cursor, found)
    cursor.emit(head.terminal, found.start, found.end, head.word)
    match head.terminal:
        case "H_NORULE":
            return _read_reason(cursor, found.rest)
        case "H_REMARK":
            cursor.content = Content.PROSE
            return _read_after_colon(cursor, found.rest, read_text)
        case "H_TABLE":
            cursor.content = Content.FACTS
            return _read_premises(cursor, read_title(cursor, found.rest))
        case "H_REGISTRY":
            return _read_after_colon(cursor, read_title(cursor, found.rest), read_registered)
        case "H_STANDARD":
            return _read_after_colon(cursor, read_title(cursor, found.rest), read_type)
        case "H_DEFINITION":
            cursor.content = Content.CONDITION
            return read_title(cursor, found.rest)
        case _:
            return read_title(cursor, found.rest)


def _pattern(cursor: Cursor) -> re.Pattern[str]:
    """Labels of the block; in a 算例 the objects of the document are labels too."""
    head = cursor.head
    if head is None:
        return label_pattern([])
    if head.terminal == "H_EXAMPLE":
        cursor.labels = cursor.labels | {
            name: (name, Content.FACTS)
            for name in (*cursor.vocabulary.objects, *cursor.vocabulary.lists, RECEIVED)
        }
        return label_pattern([*cursor.labels])
    return _PATTERNS[head.word]


_PATTERNS = {word: label_pattern([*labels]) for word, labels in LABELS_BY_HEAD.items()}


def read_title(cursor: Cursor, pos: int) -> int:
    """A declared name and its alias."""
    text = cursor.text
    match = DECLARED.match(text, pos)
    if match is None:
        match = LOOSE_NAME.match(text, pos)
        if match is None:
            return pos
        cursor.emit("NAME", match.start(), match.end(), match[0])
        return read_alias(cursor, match.end())
    start, name = match.start("name"), match["name"]
    owner = ""
    if cursor.head is not None and cursor.head.terminal == "H_DEFINITION":
        owner, name = split_owner(name, cursor.vocabulary.objects)
    if owner:
        cursor.emit("NAME", start, start + len(owner), owner)
        cursor.emit("OF", start + len(owner), start + len(owner) + 1, "的")
    cursor.emit("NAME", match.end("name") - len(name), match.end("name"), name)
    return read_alias(cursor, match.end("name"))


def read_alias(cursor: Cursor, pos: int) -> int:
    """The ASCII alias in brackets, if one stands here."""
    match = _ALIAS.match(cursor.text, pos)
    if match is None or match["alias"] is None:
        return pos
    cursor.emit("ALIAS", match.start("bracket"), match.end(), match["alias"])
    return match.end()


def _read_after_colon(cursor: Cursor, pos: int, read: Scanner) -> int:
    """A colon, then content of its own kind; where the colon was forgotten, the content."""
    pos, found = read_colon(cursor, pos)
    here = cursor.skip_blanks(pos)
    forgotten = cursor.text[here : here + 1] not in ("", "。", "；", ";", "\n")
    return read(cursor, pos) if found or forgotten else pos


def read_colon(cursor: Cursor, pos: int) -> tuple[int, bool]:
    """A colon, if one stands here, and whether it does."""
    here = cursor.skip_blanks(pos)
    if cursor.text[here : here + 1] in ("：", ":"):
        cursor.emit("COLON", here, here + 1, "：")
        return here + 1, True
    return pos, False


def _read_measure(cursor: Cursor, found: HeadAt) -> int:
    match = _MEASURE.match(cursor.text, found.rest)
    end = match.end() if match else found.end
    number, article, bare = match.groups() if match else (None, None, None)
    numeral = number or bare or ""
    printed = article or (f"（{numeral}）" if found.head.word == "措施" else f"第{numeral}条")
    cursor.place = article or (numeral if found.head.word == "措施" else printed)
    cursor.emit("H_MEASURE", found.start, end, printed)
    title = _TITLE.match(cursor.text, cursor.skip_blanks(end))
    if title is None:
        return end
    cursor.emit("TITLE", title.start(), title.end(), title[0])
    return title.end()


def _read_reason(cursor: Cursor, pos: int) -> int:
    match = _REASON.match(cursor.text, pos)
    if match is None:
        cursor.report(
            "TW0225", pos - 1, pos, "“不设规则”没有写理由，审核人看不出这句话为什么没有规则。",
            "请写成“不设规则（背景）：「…」。”；理由有背景、程序、宣示、另行规定。",
        )  # fmt: skip
        cursor.emit_empty("REASON", pos)
        return pos
    reason = match[1].strip()
    cursor.emit("REASON", pos, match.end(), NO_RULE_REASONS.get(reason, reason))
    if reason not in NO_RULE_REASONS:
        cursor.report(
            "TW0225", match.start(1), match.end(1),
            f"“{reason}”不是不设规则的理由，审核人看不出这句话为什么没有规则。",
            "理由请在“背景、程序、宣示、另行规定”里选一个。",
        )  # fmt: skip
    return match.end()


def _read_premises(cursor: Cursor, pos: int) -> int:
    here = cursor.skip_blanks(pos)
    if cursor.text[here : here + 1] not in ("（", "("):
        return pos
    cursor.emit("LPAR", here, here + 1, "（")
    inside = cursor.skip_blanks(here + 1)
    if match := _PREMISE.match(cursor.text, inside):
        cursor.emit("PREMISE", inside, match.end(1), PREMISE_WORDS[0])
        return match.end()
    return here + 1
