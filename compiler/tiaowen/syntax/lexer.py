"""The lexer: characters to tokens, led by the keyword table and the vocabulary.

It never raises and never stops: a mark or a quotation that cannot be read is a token of its own
(BAD_MARK, BAD_QUOTE, BAD_NUMBER). List numbering becomes OPEN, MARK and CLOSE, as Python's
indentation becomes INDENT and DEDENT, so that one list rule serves every depth.
"""

import re
from collections.abc import Callable

from tiaowen.source import SourceFile
from tiaowen.syntax.contents import label_at, skip_space
from tiaowen.syntax.cursor import BLANKS, MAX_DEPTH, MAX_OPERATORS, Cursor, KnownWords
from tiaowen.syntax.keywords import (
    LIST_HEADS,
    NEEDS_NUMBER,
    OPTION_RANGES,
    QUOTE_PAIRS,
    RATE_WORDS,
    ROUNDING_PATTERN,
    Content,
)
from tiaowen.syntax.labels import read_label
from tiaowen.syntax.lines import boundary
from tiaowen.syntax.members import (
    FITS,
    ends_members,
    is_list,
    member_name_end,
    read_ceiling_tail,
    read_fulfils,
    read_per_member,
    read_undeclared_list,
)
from tiaowen.syntax.nearest import nearest
from tiaowen.syntax.numbering import inline_mark
from tiaowen.syntax.quotes import PLACE, read_quote
from tiaowen.syntax.scan import Vocabulary
from tiaowen.syntax.tokens import END_OF_FILE, Lexed
from tiaowen.values.boundary import BOUNDARY_BY_WORD
from tiaowen.values.chinese import chinese_number
from tiaowen.values.dates import InvalidDate, scan_date
from tiaowen.values.numerals import scan_numeral
from tiaowen.values.units import unit_names

_ARABIC = frozenset("0123456789０１２３４５６７８９")
_CHINESE = frozenset("零〇一二两三四五六七八九十百千万")
_WORDS_FIRST = frozenset("全清")
"""全额 and 清零, which are numbers."""
_NUMBER_FIRST = _ARABIC | _CHINESE | _WORDS_FIRST | {"每"}
_MAY_GO_ON = _CHINESE | _WORDS_FIRST
_FORMER = re.compile(
    r"[（(]由([^（）()「」\n]{1,40}?)(?:提高|增加|上调|调整|调高|降低|下调)[至到为]?[）)]"
)
_PLACE_FIRST = frozenset("（(第附")
_QUOTED = (
    *(Content.CONDITION, Content.AMOUNT, Content.DECIDED, Content.WINDOW),
    *(Content.TERM, Content.FREQUENCY, Content.CEILING),
)
"""What may end with several quotes; what stands between two of them says nothing."""
_ENDS_QUOTE = ("QUOTE", "OCCURRENCE", "SIC")
_STARTERS = frozenset(
    (
        "",
        "END",
        "CLOSE",
        "COLON",
        "ROW_END",
        "SKIPPED",
        "L_OTHER",
        *("LIST_HEAD", "CASES", "CHOOSES", "OPEN_CHOICE", "PARTS"),
    )
)
_TYPICAL = 3
_LONG_COMPARISONS = tuple(word for word in BOUNDARY_BY_WORD if len(word) == _TYPICAL)
_AT_LEAST = re.compile("至少符合(?:下列|以下)([0-9一二两三四五六七八九十]+)项(?:条件)?")
_ROUND = re.compile(ROUNDING_PATTERN)
_WIDE_THOUSANDS = re.compile(r"[0-9]{1,3}(?:，[0-9]{3})+(?![0-9])")
_DIGITS = re.compile(r"[0-9０-９.,]+")
_COLUMNS = re.compile(
    r"按[^：:。；;，,｜|]{1,80}(?:分别确定\s*[：:]|[：:][ \t　]*\n?[ \t　]*(?:[｜|]|[^\n｜|]*\t))"
)
_ENDS_UNIT = frozenset("，,。；;、）)「：: \n\t　")


class Lexer:
    """Reads the files of one document; the words of the vocabulary are prepared once."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.known = KnownWords.of(vocabulary)
        self.units = unit_names(vocabulary.units)

    def lex(self, source: SourceFile) -> Lexed:
        """All tokens of a file, its comments, and what was noticed on the way."""
        cursor = Cursor(source, self.vocabulary, self.known, source.text, self.units)
        _run(cursor)
        end = len(source.text)
        cursor.close_lists(end)
        cursor.emit_empty(END_OF_FILE, end)
        return Lexed(tuple(cursor.tokens), tuple(cursor.comments), tuple(cursor.findings))


def _run(cursor: Cursor) -> None:
    text, end, pos, fresh = cursor.text, len(cursor.text), 0, True
    tokens = cursor.tokens
    while pos < end:
        char = text[pos]
        if char in BLANKS:
            pos += 1
        elif char == "\n":
            pos, fresh = pos + 1, True
        else:
            after = None
            if fresh or not tokens or tokens[-1].type in _STARTERS:
                after = boundary(cursor, pos, fresh=fresh)
            if after is None:
                after = _read_word(cursor, pos, char)
            pos, fresh = after, text[after - 1] == "\n" or (fresh and after == pos)


def _read_word(cursor: Cursor, pos: int, char: str) -> int:
    """One token of an expression or clause."""
    if label := label_at(cursor, pos):
        return read_label(cursor, pos, label)
    if char in _PLACE_FIRST and PLACE.match(cursor.text, pos):
        return read_quote(cursor, pos) or pos + 1
    if char in QUOTE_PAIRS:
        return read_quote(cursor, pos) or pos + 1
    if char == "每" and (end := read_per_member(cursor, pos)):
        return end
    word = cursor.longest(pos)
    if char in _NUMBER_FIRST and (end := _read_number(cursor, pos, char, word)):
        return end
    if word is None:
        return _read_unknown(cursor, pos)
    if char in "（(" and (end := _former(cursor, pos) or inline_mark(cursor, pos)):
        return end
    kind, value = cursor.known.words[word]
    special = _SPECIAL.get(kind)
    if special is not None:
        return special(cursor, pos, word)
    cursor.emit(kind, pos, pos + len(word), value)
    return pos + len(word)


def _former(cursor: Cursor, pos: int) -> int | None:
    """（由800元/人提高） behind a standard: what it was before."""
    match = _FORMER.match(cursor.text, pos)
    if match is None or cursor.content is not Content.AMOUNT:
        return None
    cursor.emit("FORMER", pos, match.end(), match[1].strip())
    return match.end()


# ---- numbers and dates ---------------------------------------------------------------------------


def _read_number(cursor: Cursor, pos: int, char: str, word: str | None) -> int | None:
    """A date or a number, unless a declared name that is as long stands here."""
    text = cursor.text
    found = scan_date(text, pos) or scan_numeral(text, pos, cursor.units)
    if char in _ARABIC:
        if match := _WIDE_THOUSANDS.match(text, pos):
            cursor.emit("BAD_NUMBER", pos, match.end())
            return match.end()
        if found is None:
            return _read_bad_number(cursor, pos)
    if found is None or (word is not None and len(word) >= found.end - pos):
        return None
    if char in _MAY_GO_ON and _goes_on(cursor, found.end):
        return None
    kind = "NUMBER" if hasattr(found, "value") else "DATE"
    if isinstance(found, InvalidDate):
        cursor.report(
            "TW0222", pos, found.end, f"“{found.text}”不是日历上有的日子，期限算不出来。",
            "请核对原文的月和日。",
        )  # fmt: skip
    cursor.emit(kind, pos, found.end, found)
    return found.end


def _read_bad_number(cursor: Cursor, pos: int) -> int:
    match = _DIGITS.match(cursor.text, pos)
    end = match.end() if match else pos + 1
    cursor.emit("BAD_NUMBER", pos, end)
    return end


def _goes_on(cursor: Cursor, pos: int) -> bool:
    """Whether a word goes on behind a Chinese numeral: 一次性 is no number."""
    text = cursor.text
    if pos >= len(text) or text[pos] in _ENDS_UNIT or not text[pos].isalpha():
        return False
    return cursor.longest(pos) is None


# ---- words with a condition ----------------------------------------------------------------------


def _number_follows(cursor: Cursor, pos: int) -> bool:
    here = skip_space(cursor, pos)
    return (
        here is not None
        and cursor.text[here] in _NUMBER_FIRST
        and scan_numeral(cursor.text, here, cursor.units) is not None
    )


def _compare(cursor: Cursor, pos: int, word: str) -> int:
    end = pos + len(word)
    if match := _AT_LEAST.match(cursor.text, pos):
        count = match[1]
        value = int(count) if count.isdigit() else int(chinese_number(count) or 0)
        cursor.emit("LIST_HEAD", pos, match.end(), ("AT_LEAST", value))
        return match.end()
    if word in NEEDS_NUMBER and not _number_follows(cursor, end):
        return _read_unknown(cursor, pos)
    cursor.emit("COMPARE", pos, end, BOUNDARY_BY_WORD[word])
    return end


def _suffix(cursor: Cursor, pos: int, word: str) -> int:
    cursor.emit("SUFFIX", pos, pos + len(word), BOUNDARY_BY_WORD[word])
    return pos + len(word)


def _till(cursor: Cursor, pos: int, word: str) -> int:
    """前 and 止 behind a date; 前 before a period goes back from a day."""
    end = pos + len(word)
    if word == "前" and _number_follows(cursor, end):
        return _shift(cursor, pos, "BEFORE")
    if cursor.last() != "DATE":
        return _read_unknown(cursor, pos)
    cursor.emit("TILL", pos, end, word)
    return end


def _after(cursor: Cursor, pos: int, word: str) -> int:
    if not _number_follows(cursor, pos + 1):
        return _read_unknown(cursor, pos)
    return _shift(cursor, pos, "AFTER")


def _shift(cursor: Cursor, pos: int, kind: str) -> int:
    cursor.operators += 1
    cursor.emit(kind if cursor.operators <= MAX_OPERATORS else "TOO_DEEP", pos, pos + 1)
    return pos + 1


def _rounding(cursor: Cursor, pos: int, word: str) -> int:
    match = _ROUND.match(cursor.text, pos)
    if match is None:
        return _read_unknown(cursor, pos)
    cursor.emit("ROUND", pos, match.end(), (match[1], match[2]))
    return match.end()


def _separator(cursor: Cursor, pos: int, word: str) -> int:
    """、 and ，: between facts a SEP, between options an OPTION_OR; between two quotes nothing."""
    kind, value = cursor.known.words[word]
    end = pos + len(word)
    if cursor.content is Content.CEILING and (tail := read_ceiling_tail(cursor, pos)):
        return tail
    if cursor.content in _QUOTED and cursor.last() in _ENDS_QUOTE and _quote_follows(cursor, end):
        return end
    if cursor.last() == "OPTION" and _option_follows(cursor, end):
        kind = "OPTION_OR"
    elif cursor.content is Content.FACTS:
        kind = "SEP"
    cursor.emit(kind, pos, end, value)
    return end


def _quote_follows(cursor: Cursor, pos: int) -> bool:
    here = skip_space(cursor, pos)
    if here is None:
        return False
    pos = here
    return cursor.text[pos : pos + 1] in QUOTE_PAIRS or PLACE.match(cursor.text, pos) is not None


def _end(cursor: Cursor, pos: int, word: str) -> int:
    """。 and ；, which end an item or clause; between facts ； separates, behind the last it ends."""
    more = cursor.content is Content.FACTS and word in "；;"
    if more and skip_space(cursor, pos + 1) is not None:
        cursor.emit("SEP", pos, pos + 1, "；")
        return pos + 1
    cursor.emit("END", pos, pos + 1, "；" if word in "；;" else "。")
    cursor.depth = cursor.operators = 0
    return pos + 1


def _name(cursor: Cursor, pos: int, word: str) -> int:
    end = pos + len(word)
    if cursor.last() == "OPTION" and cursor.tokens[-1].end == pos:
        return _read_unknown(cursor, pos)
    if cursor.last() in ("IS", "IS_NOT", "OPTION_OR") and word in cursor.vocabulary.options:
        end = _options_end(cursor, end)
        cursor.emit("OPTION", pos, end, cursor.text[pos:end])
        return end
    if cursor.last() == "UNKNOWN" and cursor.tokens[-1].end == pos:
        return _read_unknown(cursor, pos)
    end = member_name_end(cursor, pos, word)
    word = cursor.text[pos:end]
    cursor.emit("LIST" if is_list(cursor, pos, word) else "NAME", pos, end, word)
    return end


def _options_end(cursor: Cursor, end: int) -> int:
    """Where 四级 of 二级至四级 ends: options from one to another are one token."""
    if cursor.text[end : end + 1] not in OPTION_RANGES:
        return end
    last = cursor.longest(end + 1)
    return end + 1 + len(last) if last in cursor.vocabulary.options else end


def _or(cursor: Cursor, pos: int, word: str) -> int:
    end = pos + len(word)
    joins_options = cursor.last() == "OPTION" and _option_follows(cursor, end)
    cursor.emit("OPTION_OR" if joins_options else "OR", pos, end, "或")
    return end


def _option_follows(cursor: Cursor, pos: int) -> bool:
    here = skip_space(cursor, pos)
    if here is None:
        return False
    name = cursor.longest(here)
    if name is None:
        return cursor.text[here].isalpha()
    return name in cursor.vocabulary.options


def _operator(cursor: Cursor, pos: int, word: str) -> int:
    kind, value = cursor.known.words[word]
    end = pos + len(word)
    cursor.operators += 1
    if cursor.operators > MAX_OPERATORS:
        kind = "TOO_DEEP"
    elif kind == "SUB" and _is_dash(cursor):
        kind = "RANGE"
    cursor.emit(kind, pos, end, value)
    return end


def _is_dash(cursor: Cursor) -> bool:
    """Whether - stands for 至: between two days of a window, behind a number that follows a name."""
    if cursor.last() == "DATE":
        return cursor.content in (Content.WINDOW, Content.VALIDITY)
    return cursor.last() == "NUMBER" and cursor.last(2) in ("NAME", "UNKNOWN")


def _open_bracket(cursor: Cursor, pos: int, word: str) -> int:
    cursor.depth += 1
    cursor.emit("LPAR" if cursor.depth <= MAX_DEPTH else "TOO_DEEP", pos, pos + 1, "（")
    return pos + 1


def _close_bracket(cursor: Cursor, pos: int, word: str) -> int:
    cursor.depth = max(0, cursor.depth - 1)
    cursor.emit("RPAR", pos, pos + 1, "）")
    return pos + 1


def _range(cursor: Cursor, pos: int, word: str) -> int:
    """至 and ～; 到 only between two numbers or days."""
    if word == "到" and cursor.last() not in ("DATE", "NUMBER"):
        return _read_unknown(cursor, pos)
    cursor.emit("RANGE", pos, pos + len(word), word)
    return pos + len(word)


def _of(cursor: Cursor, pos: int, word: str) -> int:
    """的 between an object and its fact, members and their value; elsewhere it is part of a name."""
    if cursor.last() == "LIST" or ends_members(cursor):
        cursor.emit("MEMBERS_OF", pos, pos + 1, "的")
        return pos + 1
    if cursor.last() == "NAME" and cursor.tokens[-1].text in cursor.vocabulary.objects:
        cursor.emit("OF", pos, pos + 1, "的")
        return pos + 1
    return _read_unknown(cursor, pos)


def _per(cursor: Cursor, pos: int, word: str) -> int:
    """每年每人 at the beginning of an amount; elsewhere it is part of a name."""
    if cursor.last() not in ("COLON", "ITEM_LABEL", "MARK", "PER"):
        return _read_unknown(cursor, pos)
    cursor.emit("PER", pos, pos + len(word), RATE_WORDS[word])
    return pos + len(word)


def _counts(cursor: Cursor, pos: int, word: str) -> int:
    """计, and 计算 behind a number or a date; elsewhere that begins a name."""
    if word == "计算" and cursor.last() not in ("NUMBER", "DATE"):
        return _read_unknown(cursor, pos)
    cursor.emit("COUNTS", pos, pos + len(word), word)
    return pos + len(word)


def _list_head(cursor: Cursor, pos: int, word: str) -> int:
    cursor.emit("LIST_HEAD", pos, pos + len(word), (LIST_HEADS[word], None))
    return pos + len(word)


def _columns(cursor: Cursor, pos: int, word: str) -> int:
    """按 before the columns of a table, or before what is 分别确定; elsewhere part of a name."""
    if _COLUMNS.match(cursor.text, pos) is None:
        return _read_unknown(cursor, pos)
    cursor.emit("BY_COLUMNS", pos, pos + 1, word)
    return pos + 1


def _in_order(cursor: Cursor, pos: int, word: str) -> int:
    """What is said of a list stands behind it."""
    cursor.close_lists(pos)
    cursor.emit("IN_ORDER", pos, pos + len(word), word)
    return pos + len(word)


def _unless(fits: Callable[[Cursor, int, str], bool]) -> Callable[[Cursor, int, str], int]:
    """A word that is one where it fits, and else part of a name; 户数 of 社区的户数 may be a name."""

    def read(cursor: Cursor, pos: int, word: str) -> int:
        if not fits(cursor, pos, word):
            owned = word[0] == "的" and word[1:] in cursor.vocabulary.names
            return _of(cursor, pos, word) if owned else _read_unknown(cursor, pos)
        kind, value = cursor.known.words[word]
        cursor.emit(kind, pos, pos + len(word), value)
        return pos + len(word)

    return read


def _fulfils(cursor: Cursor, pos: int, word: str) -> int:
    """符合稳岗返还条件."""
    return read_fulfils(cursor, pos, word) or _read_unknown(cursor, pos)


def _of_list(fits: Callable[[Cursor, int, str], bool]) -> Callable[[Cursor, int, str], int]:
    """A word before a list, also where nobody declares the list."""
    read = _unless(fits)

    def read_word(cursor: Cursor, pos: int, word: str) -> int:
        declared = fits(cursor, pos, word)
        return (not declared and read_undeclared_list(cursor, pos, word)) or read(cursor, pos, word)

    return read_word


_SPECIAL: dict[str, Callable[[Cursor, int, str], int]] = {
    "NAME": _name,
    "COMPARE": _compare,
    "SUFFIX": _suffix,
    "TILL": _till,
    "AFTER": _after,
    "ROUND": _rounding,
    "COMMA": _separator,
    "DUN": _separator,
    "END": _end,
    "OR": _or,
    "OF": _of,
    "RANGE": _range,
    "LIST_HEAD": _list_head,
    "PER": _per,
    "BY_COLUMNS": _columns,
    "IN_ORDER": _in_order,
    "COUNTS": _counts,
    "LPAR": _open_bracket,
    "RPAR": _close_bracket,
    "FULFILS": _fulfils,
    **{kind: _unless(fits) for kind, fits in FITS.items()},
    **{kind: _of_list(FITS[kind]) for kind in ("ALL_OF", "HAVE", "HAVE_NONE")},
    **dict.fromkeys(("ADD", "SUB", "MUL", "DIV", "NOT", "AND"), _operator),
}
"""Words whose token depends on what stands beside them."""


# ---- unknown runs --------------------------------------------------------------------------------


def _read_unknown(cursor: Cursor, pos: int) -> int:
    """A run of characters that is no known word; a name it touches belongs to it.

    It goes on to a keyword of two or more characters, or to a one-character operator that is
    followed by something known.
    """
    text = cursor.text
    if not text[pos].isalnum():
        return _read_bad_mark(cursor, pos)
    end = _run_end(cursor, pos + 1)
    start = pos
    if cursor.last() in ("NAME", "UNKNOWN") and cursor.tokens[-1].end == pos and cursor.content:
        near = nearest(text[pos : pos + _TYPICAL], _LONG_COMPARISONS)
        if near is not None and near[0] == text[pos]:
            cursor.emit("BAD_WORD", pos, min(pos + _TYPICAL, len(text)), near)
            return cursor.tokens[-1].end
        start = cursor.tokens.pop().start
    elif cursor.last() == "OPTION" and cursor.tokens[-1].end == pos:
        start = cursor.tokens.pop().start
    kind = "OPTION" if cursor.last() in ("IS", "IS_NOT", "OPTION_OR") else "UNKNOWN"
    cursor.emit(kind, start, end, text[start:end])
    return end


def _run_end(cursor: Cursor, pos: int) -> int:
    text = cursor.text
    while pos < len(text) and (text[pos].isalpha() or text[pos] == "·"):
        if text[pos] in _CHINESE and _number_follows(cursor, pos) and cursor.longest(pos) is None:
            number = scan_numeral(text, pos, cursor.units)
            if number is not None and not _goes_on(cursor, number.end):
                break
        word = cursor.longest(pos)
        if word is None:
            pos += 1
        elif cursor.is_name(word):
            pos += len(word)
        elif len(word) > 1 or _operates(cursor, pos + 1, word):
            break
        else:
            pos += 1
    return pos


def _operates(cursor: Cursor, pos: int, word: str) -> bool:
    """Whether a one-character keyword is followed by something known."""
    text = cursor.text
    pos = cursor.skip_blanks(pos)
    if pos >= len(text) or text[pos] in _ENDS_UNIT:
        return word in "计止前"
    if word in "的按":
        return False
    return (
        text[pos] in _ARABIC
        or text[pos] in "（("
        or (word not in NEEDS_NUMBER and cursor.longest(pos) is not None)
        or _number_follows(cursor, pos)
    )


def _read_bad_mark(cursor: Cursor, pos: int) -> int:
    end = pos + 1
    if cursor.text[pos] in ".．" and cursor.text[end : end + 1] in ("", "\n", " "):
        cursor.emit("END", pos, end, "。")
        return end
    while end < len(cursor.text) and cursor.text[end] == cursor.text[pos]:
        end += 1
    cursor.emit("BAD_MARK", pos, end)
    return end
