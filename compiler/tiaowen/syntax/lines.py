"""What can stand where a line or a clause begins: heads, labels, list numbers, facts, rows, 注."""

import re

from tiaowen.syntax.contents import (
    CONTENT_SCANNERS,
    line_ends_content,
    read_raw,
    read_registered,
    read_row,
    read_text,
    read_type,
    row_at,
    skip_space,
)
from tiaowen.syntax.cursor import (
    ANY_LABEL,
    BLANKS,
    LABELS_BY_HEAD,
    Cursor,
    ListLevel,
    label_pattern,
)
from tiaowen.syntax.heads import ALIAS, BLANK, DECLARED, FIRST_CHARACTERS, HeadAt, head_at
from tiaowen.syntax.keywords import (
    COMMENT_WORD,
    HEAD_BY_WORD,
    KEY_LABELS,
    NO_RULE_REASONS,
    PREMISE_WORDS,
    VERSION_LABELS,
    WORDS,
    Content,
)
from tiaowen.syntax.nearest import nearest
from tiaowen.syntax.scan import split_owner
from tiaowen.syntax.tokens import Comment
from tiaowen.values.chinese import chinese_number

_COMMENT = re.compile(rf"{COMMENT_WORD}[：:]")
_VERSION = re.compile(rf"({'|'.join(VERSION_LABELS)}){BLANK}(?=[：:])")
_KEY = re.compile(rf"({'|'.join(KEY_LABELS)}){BLANK}(?=[：:])")
_ALIAS = re.compile(ALIAS)
_FACT_NAME = re.compile(r"[^\s：:。；;（(，,、]+")
_NUMBER = "一二三四五六七八九十百〇零"
_MEASURE = re.compile(
    rf"(?:[（(]([{_NUMBER}]+|\d+)[）)]|(第[{_NUMBER}两\d]+条|附表[{_NUMBER}]?)|([{_NUMBER}]+|\d+))"
)
_TITLE = re.compile(r"[^：:\n]*[^：:\s]")
_REASON = re.compile(r"[（(]([^）)\n]*)[）)]")
_PREMISE = re.compile(rf"({'|'.join(PREMISE_WORDS)}){BLANK}(?=[：:])")
_LIST_STYLES = (
    re.compile(rf"[（(]([{_NUMBER}]+)[）)]"),
    re.compile(rf"([{_NUMBER}]+)、"),
    re.compile(r"([0-9０-９]+)[．、]|([0-9０-９]+)\."),
    re.compile(r"[（(]([0-9０-９]+)[）)]"),
    re.compile("([①-⑳])"),
)
_MARK_FIRST = frozenset(f"（({_NUMBER}0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
_ITEM_LABEL = re.compile(r"([^：:；;。，,「\n]{1,40}?)[ \t　]*(?=[：:])")
_UNKNOWN_LABEL = re.compile(rf"([^\s：:。；;，,、（(「」“｜|]{{2,12}}){BLANK}(?=[：:])")
_UNKNOWN_HEAD = re.compile(
    rf"([^\s：:。；;，,、（(「」“｜|]{{2,6}}){BLANK}[^\s：:（(]+{BLANK}[（(][A-Za-z_]\w*[）)]{BLANK}[：:]"
)
_LIST_OPENERS = ("LIST_HEAD", "CHOOSES", "OPEN_CHOICE")
_ENDS = ("", "END", "CLOSE", "ROW_END", "COLON", "SKIPPED")
_CAN_END = ("NAME", "UNKNOWN", "NUMBER", "QUOTE", "DATE", "RPAR", "TEXT", "OPTION", "SUFFIX")


def boundary(cursor: Cursor, pos: int, *, fresh: bool) -> int | None:
    """Read what begins here, if anything does; `fresh` tells that a line begins."""
    char = cursor.text[pos]
    if char == COMMENT_WORD and (match := _COMMENT.match(cursor.text, pos)):
        return _read_comment(cursor, match.start())
    if char in FIRST_CHARACTERS and (head := _head(cursor, pos, fresh)):
        return read_head(cursor, head)
    if match := cursor.label_pattern.match(cursor.text, pos):
        return read_label(cursor, pos, match.end(1))
    if char in _MARK_FIRST and (end := read_mark(cursor, pos)):
        return end
    return _line(cursor, pos) if fresh else None


def _line(cursor: Cursor, pos: int) -> int | None:
    """Things that only a line may begin with."""
    if row_at(cursor, pos):
        cursor.close_lists(pos)
        return read_row(cursor, pos)
    if match := _VERSION.match(cursor.text, pos):
        cursor.end_clause(pos)
        cursor.emit("VERSION", pos, match.end(1), VERSION_LABELS[0])
        return match.end()
    if cursor.head is not None and cursor.head.terminal == "H_OBJECT":
        return _read_fact(cursor, pos)
    return _odd_label(cursor, pos)


def _read_comment(cursor: Cursor, pos: int) -> int:
    end = cursor.line_end(pos)
    text = cursor.text[pos:end].rstrip()
    cursor.comments.append(Comment(pos, pos + len(text), text, len(cursor.tokens)))
    return end


# ---- heads ---------------------------------------------------------------------------------------


def _head(cursor: Cursor, pos: int, fresh: bool) -> HeadAt | None:
    in_object = cursor.head is not None and cursor.head.terminal == "H_OBJECT"
    found = head_at(cursor.text, pos, in_object=in_object)
    if found is None or fresh:
        return found
    if DECLARED.match(cursor.text, found.rest) is None or not found.rest > found.end:
        return None
    word = cursor.text[found.start : found.end]
    cursor.report(
        "TW0215", found.start, found.end, f"“{word}”没有写在一行的开头，容易看漏。",
        f"请在“{word}”前面换行。", cursor.fix("换行", found.start, found.start, "\n"),
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
            return _read_after_colon(cursor, found.rest, read_text)
        case "H_TABLE":
            cursor.content = Content.FACTS
            return _read_premises(cursor, _read_title(cursor, found.rest))
        case "H_REGISTRY":
            return _read_after_colon(cursor, _read_title(cursor, found.rest), read_registered)
        case "H_STANDARD":
            return _read_after_colon(cursor, _read_title(cursor, found.rest), read_type)
        case "H_DEFINITION":
            cursor.content = Content.CONDITION
            return _read_title(cursor, found.rest)
        case _:
            return _read_title(cursor, found.rest)


def _pattern(cursor: Cursor) -> re.Pattern[str]:
    """Labels of the block; in a 算例 the objects of the document are labels too."""
    head = cursor.head
    if head is None:
        return label_pattern([])
    if head.terminal == "H_EXAMPLE":
        cursor.labels = cursor.labels | {
            name: (name, Content.FACTS) for name in cursor.vocabulary.objects
        }
        return label_pattern([*cursor.labels])
    return _PATTERNS[head.word]


_PATTERNS = {word: label_pattern([*labels]) for word, labels in LABELS_BY_HEAD.items()}


def _read_title(cursor: Cursor, pos: int) -> int:
    """A declared name and its alias."""
    text = cursor.text
    match = DECLARED.match(text, pos)
    if match is None:
        match = _FACT_NAME.match(text, pos)
        if match is None:
            return pos
        cursor.emit("NAME", match.start(), match.end(), match[0])
        return _read_alias(cursor, match.end())
    start, name = match.start("name"), match["name"]
    owner = ""
    if cursor.head is not None and cursor.head.terminal == "H_DEFINITION":
        owner, name = split_owner(name, cursor.vocabulary.objects)
    if owner:
        cursor.emit("NAME", start, start + len(owner), owner)
        cursor.emit("OF", start + len(owner), start + len(owner) + 1, "的")
    cursor.emit("NAME", match.end("name") - len(name), match.end("name"), name)
    return _read_alias(cursor, match.end("name"))


def _read_alias(cursor: Cursor, pos: int) -> int:
    match = _ALIAS.match(cursor.text, pos)
    if match is None or match["alias"] is None:
        return pos
    start = match.start("alias") - 1
    cursor.emit("ALIAS", start, match.end(), match["alias"])
    return match.end()


def _read_after_colon(cursor: Cursor, pos: int, read: "Reader") -> int:
    """An optional colon, then content of its own kind."""
    pos, found = _read_colon(cursor, pos)
    return read(cursor, pos) if found else pos


def _read_colon(cursor: Cursor, pos: int) -> tuple[int, bool]:
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


# ---- labels --------------------------------------------------------------------------------------


def read_label(cursor: Cursor, pos: int, end: int) -> int:
    """A label with its colon, then its content if that has a scanner of its own."""
    canonical, content = cursor.labels[cursor.text[pos:end]]
    cursor.end_clause(pos)
    cursor.content = content
    cursor.emit(f"L_{content.value}", pos, end, canonical)
    after, _ = _read_colon(cursor, end)
    scanner = CONTENT_SCANNERS.get(content)
    return scanner(cursor, after) if scanner else after


def _odd_label(cursor: Cursor, pos: int) -> int | None:
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
    return _foreign_label(cursor, pos) if cursor.last() in _CAN_END else None


def _after_list_head(cursor: Cursor) -> bool:
    before = ("LIST_HEAD", "CHOOSES", "OPEN_CHOICE", "PROGRESSIVE", "NOT_MET")
    return cursor.last() == "COLON" and (
        cursor.last(2) in before or cursor.last(2).startswith("L_")
    )


def _label_without_colon(cursor: Cursor, pos: int) -> int | None:
    name = cursor.vocabulary.longest(cursor.text, pos) or ""
    words = [word for word in cursor.labels if cursor.text.startswith(word, pos)]
    word = max(words, key=len, default="")
    if len(word) < max(2, len(name)):
        return None
    return read_label(cursor, pos, pos + len(word))


def _unknown_head(cursor: Cursor, pos: int) -> int | None:
    match = _UNKNOWN_HEAD.match(cursor.text, pos)
    if match is None:
        return None
    near = nearest(match[1], HEAD_BY_WORD)
    hint = f"最接近的是“{near}”；笔误请改。" if near else "请从说明书的种类里选一个。"
    lost = "" if near else "，这一段没有读"
    cursor.report("TW0208", pos, match.end(1), f"没有“{match[1]}”这种段落{lost}。", hint)
    if near:
        head = HEAD_BY_WORD[near]
        return read_head(
            cursor, HeadAt(head, pos, match.end(1), cursor.skip_blanks(match.end(1)))
        )
    return _skip_block(cursor, pos)


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
    owners = "、".join(
        head for head, labels in LABELS_BY_HEAD.items() if match[1] in labels
    )
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
    near = nearest(match[1], cursor.labels)
    known = "、".join(cursor.labels) or "（没有）"
    hint = f"最接近的是“{near}”；笔误请改。" if near else f"这里能用的有：{known}。"
    lost = "" if near else "，这一句没有读"
    cursor.report("TW0206", pos, match.end(1), f"没有“{match[1]}”这个标签{lost}。", hint)
    if near:
        canonical, content = cursor.labels[near]
        cursor.end_clause(pos)
        cursor.content = content
        cursor.emit(f"L_{content.value}", pos, match.end(1), canonical)
        after, _ = _read_colon(cursor, match.end(1))
        scanner = CONTENT_SCANNERS.get(content)
        return scanner(cursor, after) if scanner else after
    return _skip_clause(cursor, pos, match.end(1))


def _skip_clause(cursor: Cursor, pos: int, label_end: int) -> int:
    """A clause whose label was reported: kept whole as L_OTHER and free text."""
    cursor.end_clause(pos)
    cursor.emit("L_OTHER", pos, label_end, cursor.text[pos:label_end])
    after, _ = _read_colon(cursor, label_end)
    return read_raw(cursor, after)


# ---- list numbers --------------------------------------------------------------------------------


def read_mark(cursor: Cursor, pos: int) -> int | None:
    """The number of a list item, with OPEN before the first and CLOSE behind inner lists."""
    opens = _opens_list(cursor)
    if not (opens or cursor.lists or _stray_list(cursor)):
        return None
    for style, pattern in enumerate(_LIST_STYLES):
        match = pattern.match(cursor.text, pos)
        if match and (number := _expected(cursor, style, match, opens)):
            _set_level(cursor, pos, style, number, opens)
            cursor.emit("MARK", pos, match.end(), match[0])
            return _read_item_label(cursor, match.end())
    return None


def _opens_list(cursor: Cursor) -> bool:
    last = cursor.last()
    return last in _LIST_OPENERS or (last == "COLON" and cursor.last(2) in _LIST_OPENERS)


def _stray_list(cursor: Cursor) -> bool:
    """A list directly behind the label, its head forgotten."""
    return cursor.last() == "COLON" and cursor.content in (Content.CONDITION, Content.AMOUNT)


def _expected(cursor: Cursor, style: int, match: re.Match[str], opens: bool) -> int | None:
    """The number, or None where digits before a half-width dot are the beginning of a value."""
    written = next(group for group in match.groups() if group)
    number = _value(written)
    text, end = cursor.text, match.end()
    if style == 2 and match[2] and text[end : end + 1].isdigit():
        wanted = 1 if opens or not cursor.lists else cursor.lists[-1].number + 1
        if number != wanted:
            return None
    return number


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
        cursor.emit_empty("OPEN", pos)
        cursor.lists.append(ListLevel(style, number))
        return
    if style in styles:
        cursor.close_lists(pos, len(styles) - styles[::-1].index(style))
    cursor.lists[-1].number = number


def _read_item_label(cursor: Cursor, pos: int) -> int:
    """`（一）按社会保险费：` in a list of choices."""
    if cursor.content is not Content.AMOUNT:
        return pos
    match = _ITEM_LABEL.match(cursor.text, cursor.skip_blanks(pos))
    if match is None or any(word in match[1] for word in WORDS if len(word) > 5):
        return pos
    cursor.emit("ITEM_LABEL", match.start(1), match.end(1), match[1])
    return match.end()


# ---- facts ---------------------------------------------------------------------------------------


def _read_fact(cursor: Cursor, pos: int) -> int | None:
    """A line of 基本信息."""
    cursor.content = None
    if key := _KEY.match(cursor.text, pos):
        cursor.emit("KEY", pos, key.end(1), KEY_LABELS[0])
        after, _ = _read_colon(cursor, key.end())
        here = skip_space(cursor, after)
        return _read_title(cursor, here) if here is not None else after
    match = DECLARED.match(cursor.text, pos)
    name_end = match.end("name") if match else None
    if name_end is None and (loose := _FACT_NAME.match(cursor.text, pos)):
        name_end = loose.end()
    if name_end is None:
        return None
    cursor.emit("FACT", pos, name_end, cursor.text[pos:name_end])
    after, _ = _read_colon(cursor, _read_alias(cursor, name_end))
    return read_type(cursor, after)


Reader = type(read_text)
