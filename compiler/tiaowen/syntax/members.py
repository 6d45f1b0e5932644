"""Words about the members of a list, about other provisions and about what was had before.

Most of them are part of names elsewhere (的人数, 合计, 有, 均): each is a word only where it fits.
"""

import re
from collections.abc import Callable
from typing import Final

from tiaowen.syntax.contents import skip_space
from tiaowen.syntax.cursor import BLANKS, Cursor
from tiaowen.syntax.keywords import LIST_HEADS, RECEIVED, Content

_BLANK: Final = f"[{BLANKS}\\n]*"
_HEADS: Final = {
    **{head.removeprefix("同时"): "ALL" for head in LIST_HEADS if LIST_HEADS[head] == "ALL"},
    **LIST_HEADS,
}
"""What the conditions of a member may be headed by: 符合下列条件的职工."""
_OPENS: Final = re.compile(rf"{_BLANK}(?:[（(]|均)")
_PER_MEMBER: Final = re.compile(
    rf"每{_BLANK}(?P<verb>[^，,。；;：:（()）、\s]{{0,8}}?)(?<![0-9０-９一二两三四五六七八九十百千万]){_BLANK}(?P<one>[1１一]?)"
    rf"{_BLANK}(?P<measure>[名个户家人位项]){_BLANK}"
    rf"(?:(?P<head>{'|'.join(_HEADS)})的)?{_BLANK}(?P<who>[^，,。；;：:（()）、\s]+?){_BLANK}(?=[，,（(])"
)
_NAMES_A_LIST: Final = re.compile("[^的0-9０-９]+")
_UNDECLARED_NAME: Final = rf"{_BLANK}(?P<who>[^的，,。；;：:（()）「」、\s0-9]{{2,20}})"
_UNDECLARED: Final = re.compile(
    rf"{_UNDECLARED_NAME}[（(](?!不?含|按)[^（()）]+[）)]{_BLANK}(?=[，,。；;「“]|且|或|并|\Z)"
)
_UNDECLARED_FACT: Final = re.compile(
    r"[^，,。；;：:（()）「」、｜|\s0-9]+?(?=未提供|为|[，,。；;：:（()）「」、｜|\s0-9]|\Z)"
)
_ALL_OF_UNDECLARED: Final = re.compile(rf"{_UNDECLARED_NAME}的(?:人数|户数|个数|家数|项数|次数)")
_BEGINS_TEST: Final = frozenset(
    ("COLON", "MARK", "AND", "OR", "NOT", "LPAR", "ADD", "SUB", "MUL", "DIV")
)
_OF_LISTS: Final = (Content.CONDITION, Content.AMOUNT, Content.CEILING)
_ANYONE: Final = frozenset(("人员", "人", "对象", "成员"))
_TAIL: Final = re.compile(
    rf"[，,]{_BLANK}(?:(?:并)?与(?P<together>[^，,。；;]+?)合并计算|(?P<year>每年|本年度内?|每月|本月内?)"
    rf"|(?P<kind>申请日期前|自首次享受起)(?P<count>[0-9]+|[一二两三四五六七八九十]+)(?P<unit>年|个月|日|天)内?"
    rf"|每(?P<whose>[名个户家位]?[^，,。；;0-9「“]+?)(?:分别|各自)?计算)"
)
_CONDITION: Final = re.compile(rf"{_BLANK}的?条件")


def _name_behind(cursor: Cursor, pos: int) -> tuple[int, str]:
    """The declared name behind blanks and line ends, and where it begins; "" if there is none."""
    here = skip_space(cursor, pos)
    if here is None:
        return pos, ""
    if cursor.text.startswith(RECEIVED, here):
        return here, RECEIVED
    return here, cursor.vocabulary.longest(cursor.text, here) or ""


def _list_behind(cursor: Cursor, pos: int) -> bool:
    return _name_behind(cursor, pos)[1] in cursor.vocabulary.lists


def is_list(cursor: Cursor, pos: int, word: str) -> bool:
    """Whether a name stands for a list here: 全部职工, 职工（…）, 职工均."""
    if word not in cursor.vocabulary.lists:
        return False
    if cursor.last() in ("ALL_OF", "HAVE", "HAVE_NONE"):
        return True
    if cursor.last() == "PAYEE":
        return False
    end = pos + len(word)
    if cursor.content not in _OF_LISTS:
        return False
    return _OPENS.match(cursor.text, end) is not None


def member_name_end(cursor: Cursor, pos: int, word: str) -> int:
    """Where a name ends; among the facts of an 算例 职工的登记失业 is one."""
    end = pos + len(word)
    if cursor.content is not Content.FACTS or word not in cursor.vocabulary.lists:
        return end
    if not cursor.text.startswith("的", end):
        return end
    inner = RECEIVED if cursor.text.startswith(RECEIVED, end + 1) else ""
    inner = inner or cursor.vocabulary.longest(cursor.text, end + 1) or ""
    if inner:
        return member_name_end(cursor, end + 1, inner)
    undeclared = _UNDECLARED_FACT.match(cursor.text, end + 1)
    return undeclared.end() if undeclared else end


def ends_members(cursor: Cursor) -> bool:
    """Whether the bracket that has just closed holds the condition of members: 职工（…）."""
    if cursor.last() != "RPAR":
        return False
    depth = 0
    for index in range(len(cursor.tokens) - 1, 0, -1):
        depth += {"RPAR": 1, "LPAR": -1}.get(cursor.tokens[index].type, 0)
        if depth == 0:
            return cursor.tokens[index - 1].type == "LIST"
    return False


def _counts(cursor: Cursor, pos: int, word: str) -> bool:
    return cursor.last() == "LIST" or ends_members(cursor)


def _totals(cursor: Cursor, pos: int, word: str) -> bool:
    """Behind a value of members, in the same clause; what stands in brackets is passed over."""
    depth = totals = 0
    for token in reversed(cursor.tokens):
        depth += {"RPAR": 1, "LPAR": -1}.get(token.type, 0)
        if depth > 0:
            continue
        if token.type == "MEMBERS_OF":
            if not totals:
                return True
            totals -= 1
        totals += token.type == "TOTAL"
        if token.type in ("END", "COMMA") or token.type.startswith(("L_", "H_")):
            return False
    return False


def _of_provision(cursor: Cursor, pos: int, word: str) -> bool:
    return cursor.last() == "NAME" and cursor.tokens[-1].value in cursor.vocabulary.provisions


def _before_list(cursor: Cursor, pos: int, word: str) -> bool:
    return _list_behind(cursor, pos + len(word))


def _none_before(cursor: Cursor, pos: int, word: str) -> bool:
    """没有 before a list, and among the facts of an 算例 before 已享受情况."""
    name = _name_behind(cursor, pos + len(word))[1]
    return name in cursor.vocabulary.lists or (cursor.content is Content.FACTS and name == RECEIVED)


def _behind_list(cursor: Cursor, pos: int, word: str) -> bool:
    return cursor.last() == "LIST"


def _behind_total(cursor: Cursor, pos: int, word: str) -> bool:
    return cursor.last() == "TOTAL"


def _pays(cursor: Cursor, pos: int, word: str) -> bool:
    """付给 in a standard that is decided for each member."""
    return decides_each(cursor)


def decides_each(cursor: Cursor) -> bool:
    """Whether the clause has begun 每吸纳1名."""
    for token in reversed(cursor.tokens):
        if token.type == "PER_MEMBER":
            return True
        if token.type == "END" or token.type.startswith(("L_", "H_")):
            return False
    return False


def read_undeclared_list(cursor: Cursor, pos: int, word: str) -> int | None:
    """有X（…） and 全部X的人数 where nobody declares X: it can only be a list; None elsewhere."""
    if cursor.last() not in _BEGINS_TEST or cursor.content not in _OF_LISTS:
        return None
    pattern = _ALL_OF_UNDECLARED if word == "全部" else _UNDECLARED
    found = pattern.match(cursor.text, pos + len(word))
    if found is None:
        return None
    kind = {"全部": "ALL_OF", "有": "HAVE"}.get(word, "HAVE_NONE")
    cursor.emit(kind, pos, pos + len(word), word)
    cursor.emit("LIST", found.start("who"), found.end("who"), found["who"])
    return found.end("who")


FITS: Final[dict[str, Callable[[Cursor, int, str], bool]]] = {
    "ALL_OF": _before_list,
    "HAVE": _before_list,
    "HAVE_NONE": _none_before,
    "EVERY": _behind_list,
    "COUNT_OF": _counts,
    "TOTAL": _totals,
    "IF_NONE": _behind_total,
    "OUTCOME": _of_provision,
    "PAYEE": _pays,
}
"""Where each word is one."""


def read_fulfils(cursor: Cursor, pos: int, word: str) -> int | None:
    """符合稳岗返还条件 as one token for each part; None where no 扶持事项 is named."""
    start, name = _name_behind(cursor, pos + len(word))
    if name not in cursor.vocabulary.provisions:
        return None
    behind = _CONDITION.match(cursor.text, start + len(name))
    if behind is None:
        return None
    cursor.emit("FULFILS", pos, pos + len(word), word)
    cursor.emit("NAME", start, start + len(name), name)
    cursor.emit("FULFILLED", behind.start(), behind.end(), "条件")
    return behind.end()


def read_per_member(cursor: Cursor, pos: int) -> int | None:
    """每吸纳1名符合下列条件的人员, before its amount; None where something else is said."""
    if cursor.content is not Content.AMOUNT or cursor.last() != "COLON":
        return None
    found = _PER_MEMBER.match(cursor.text, pos)
    if found is None:
        return None
    who = found["who"]
    anyone = who in _ANYONE and who not in cursor.vocabulary.lists and bool(found["head"])
    if not anyone and not _names_a_list(cursor, found):
        return None
    connective = "" if found["head"] is None else _HEADS[found["head"]]
    cursor.emit("PER_MEMBER", pos, found.start("who"), (found["verb"], connective))
    cursor.emit("ANYONE" if anyone else "NAME", found.start("who"), found.end("who"), who)
    return found.end("who")


def _names_a_list(cursor: Cursor, found: re.Match[str]) -> bool:
    """Whether a list is named; behind 1名 it may be one that nobody declares."""
    if found["who"] in cursor.vocabulary.lists:
        return True
    return bool(found["one"] or found["head"]) and _NAMES_A_LIST.fullmatch(found["who"]) is not None


def read_ceiling_tail(cursor: Cursor, pos: int) -> int | None:
    """，与开办补贴合并计算 and the like behind the amount of 累计不超过."""
    found = _TAIL.match(cursor.text, pos)
    if found is None:
        return None
    cursor.emit(
        "CEILING_TAIL",
        pos,
        found.end(),
        {k: (v, found.start(k)) for k, v in found.groupdict().items() if v},
    )
    return found.end()
