"""Where blocks begin: heads at the start of a line. Shared by vocabulary scan and lexer."""

import re

from tiaowen.frozen import frozen
from tiaowen.syntax.keywords import (
    CONTENT_BY_LABEL,
    HEAD_BY_WORD,
    LABEL_SYNONYMS,
    PREMISE_WORDS,
    WORDS,
    Head,
)
from tiaowen.syntax.nearest import nearest

BLANK = "[ \t　]*"
NAME = r"(?P<name>[^\s：:。；;「」“”｜|](?:[^：:。；;\n「」“”｜|]*?[^\s：:。；;「」“”｜|])??)"
"""A name in its declaration; it may hold brackets, but no mark that ends a clause."""

ALIAS = rf"{BLANK}(?P<bracket>[（(]){BLANK}(?P<alias>[A-Za-z_][A-Za-z0-9_]*){BLANK}[）)]"
"""The ASCII name behind it."""

NAME_END = rf"(?={BLANK}(?:[：:。；;\n]|[（(]{BLANK}(?:{'|'.join(PREMISE_WORDS)}|[0-9])|\Z))"
DECLARED = re.compile(rf"{NAME}(?:{ALIAS}|{NAME_END})")
"""A declared name up to its alias, or to what ends a declaration without one."""

_WORDS = "|".join(sorted(HEAD_BY_WORD, key=len, reverse=True))
_LABELS = "|".join(sorted((*CONTENT_BY_LABEL, *LABEL_SYNONYMS), key=len, reverse=True))
_HEAD = re.compile(rf"(?P<word>{_WORDS})(?P<gap>{BLANK})(?P<next>.?)")
_LABEL = re.compile(rf"(?:{_LABELS}){BLANK}[：:]")
_MEASURE_NUMBER = re.compile(r"[（(]?[一二三四五六七八九十百〇零\d]+[）)]?|第[^条\s]{1,8}条|附表")
_ALIASED = re.compile(rf"{NAME}{BLANK}[（(]{BLANK}[A-Za-z_]\w*{BLANK}[）)]{BLANK}[：:。]")
_PREMISED = re.compile(rf"{NAME}{BLANK}[（(]{BLANK}(?:{'|'.join(PREMISE_WORDS)})")
_COLON = re.compile(rf"[：:]{BLANK}")
_TITLE_LINE = re.compile(rf"{NAME}{BLANK}[：:]{BLANK}(?:\n|\Z)")
_MISSPELT = re.compile(
    rf"(?P<word>[^\s：:。；;，,、（(「」“｜|]{{1,6}})[ \t　]+(?P<name>[^\s：:。；;，,、（(「」“｜|]+){BLANK}"
    rf"(?:[（(]{BLANK}[A-Za-z_]\w*{BLANK}[）)]|[（(](?:{'|'.join(PREMISE_WORDS)})|[：:]{BLANK}(?:\n|\Z))"
)
_SHORT = re.compile(rf"[：:]{BLANK}(?:第[^条\s]{{1,8}}条|[（(][^）)\s]{{1,6}}[）)])?[「“『\"]")
_SURE_LENGTH = 4

FIRST_CHARACTERS: frozenset[str] = frozenset(word[0] for word in HEAD_BY_WORD)


@frozen
class HeadAt:
    """A head found: the word as written, and where what follows it begins."""

    head: Head
    start: int
    end: int
    rest: int


def head_at(text: str, pos: int, *, in_object: bool) -> HeadAt | None:
    """The head whose word stands at a place where a line or a clause begins.

    A blank behind the word settles it. Without one (扶持事项稳岗返还：) it is a head only where an
    alias follows or the word is long enough to be nothing else, and never among facts.
    """
    match = _HEAD.match(text, pos)
    if match is None or (_LABEL.match(text, pos) and match["word"] not in _REMARKS):
        return None
    head = HEAD_BY_WORD[match["word"]]
    rest = _behind_colon(text, head, match.end("gap"))
    if rest is None and not _begins(text, head, match, in_object):
        return None
    return HeadAt(head, match.start(), match.end("word"), rest or match.end("gap"))


def _behind_colon(text: str, head: Head, pos: int) -> int | None:
    """Where the name begins in 扶持事项：稳岗返还（…）：, the colon one too many."""
    colon = _COLON.match(text, pos)
    if colon is None or head.terminal in ("H_MEASURE", "H_NORULE", "H_REMARK"):
        return None
    named = _ALIASED.match(text, colon.end()) or _TITLE_LINE.match(text, colon.end())
    return colon.end() if named else None


def misspelt_head(text: str, pos: int, *, in_object: bool) -> HeadAt | None:
    """The head that a line means whose first word is none: 定议 个人的收入额（income）：….

    What follows must look like a head: a name with its alias, or with nothing behind its colon.
    """
    match = _MISSPELT.match(text, pos)
    if match is not None and match["name"] not in WORDS:  # 租金 按超额累进计算：
        near = _meant(match["word"], in_object)
        if near is None:
            return None
        return HeadAt(HEAD_BY_WORD[near], pos, match.end("word"), match.start("name"))
    for word in () if in_object else _like(text[pos : pos + 2]):
        end = pos + len(word)
        if _one_letter_off(text[pos:end], word) and _sure_behind(text, HEAD_BY_WORD[word], end):
            return HeadAt(HEAD_BY_WORD[word], pos, end, end)
    return None


_SURE_WORDS = tuple(word for word in HEAD_BY_WORD if len(word) >= _SURE_LENGTH)
_PLACES = {
    (place, char): tuple(word for word in _SURE_WORDS if word[place] == char)
    for place in (0, 1)
    for char in {word[place] for word in _SURE_WORDS}
}
"""The words by their first and by their second character: with one letter off, one of the two is right."""


def _like(start: str) -> tuple[str, ...]:
    return tuple(word for place in enumerate(start) for word in _PLACES.get(place, ()))


_PROVISION_ENDING = "事项"


def _meant(word: str, in_object: bool) -> str | None:
    if in_object:
        return next((sure for sure in _SURE_WORDS if _one_letter_off(word, sure)), None)
    return nearest(word, HEAD_BY_WORD) or ("扶持事项" if word.endswith(_PROVISION_ENDING) else None)


def _one_letter_off(written: str, word: str) -> bool:
    return len(written) == len(word) and sum(map(str.__ne__, written, word)) == 1


def _sure_behind(text: str, head: Head, pos: int) -> bool:
    """Whether what follows a misspelt word without a blank can stand behind that head alone."""
    if head.terminal == "H_NORULE":
        return text[pos : pos + 1] in ("（", "(")
    if head.terminal == "H_REMARK":
        return text[pos : pos + 1] in ("：", ":")
    return _ALIASED.match(text, pos) is not None


_REMARKS = frozenset(word for word, head in HEAD_BY_WORD.items() if head.terminal == "H_REMARK")


def _begins(text: str, head: Head, match: re.Match[str], in_object: bool) -> bool:
    gap, following, rest = match["gap"], match["next"], match.end("gap")
    match head.terminal:
        case "H_REMARK":
            return following in ("：", ":")
        case "H_NORULE":
            return following in ("：", ":", "（", "(", "〔", "「")
        case "H_STATEMENT" if following in ("：", ":"):
            return _SHORT.match(text, rest) is not None
        case "H_MEASURE":
            return _MEASURE_NUMBER.match(text, rest) is not None
        case _:
            return following not in ("", "：", ":", "，", "。", "；", "、", "（", "(") and (
                bool(gap) or (not in_object and _sure_without_gap(text, match, rest))
            )


def _sure_without_gap(text: str, match: re.Match[str], rest: int) -> bool:
    if _ALIASED.match(text, rest) or _PREMISED.match(text, rest):
        return True
    return len(match["word"]) >= _SURE_LENGTH and DECLARED.match(text, rest) is not None
