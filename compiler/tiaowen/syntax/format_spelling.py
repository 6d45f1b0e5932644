"""How a token is printed: the canonical word for each terminal, the mark in its full-width form."""

from collections.abc import Callable

from tiaowen.syntax.keywords import LIST_HEADS, MARK_FORMS
from tiaowen.syntax.tokens import Token
from tiaowen.values.dates import WrittenDate

BLANKS = " \t\n　"
_BY_VALUE = frozenset(
    (
        *("ADD", "CLOSE_OPTIONS", "COLON", "COMMA", "CONTROL", "DIV", "DUN", "FACT_TYPE", "KEY"),
        *(
            "LPAR",
            "MEMBERS",
            "MUL",
            "OPEN_OPTIONS",
            "OPTION_OR",
            "PLACE",
            "PREMISE",
            "RPAR",
            "SEP",
            "SIC",
        ),
        *("SUB", "VERSION"),
    )
)
"""Terminals whose value is their canonical spelling; those of heads and labels are too."""

_FIXED = {
    "AUTHORITY": "认定机关",
    "BEFORE_ISSUE": "，早于成文日期",
    "BRACKET_BY": "（按",
    "CALLED": "，称为",
    "CASES": "按下列情形分别确定",
    "COUNTS": "计",
    "EXCLUDED": "（不含）",
    "FULFILLED": "条件",
    "IF_NONE": "，没有的按",
    "INCLUDED": "（含）",
    "IN_ORDER": "同时符合两项以上的，按排列在前的执行",
    "MAXIMUM": "最大",
    "MULTIPLE": "可多选",
    "NEGATIVE": "可为负",
    "OF_AGE": "的周岁",
    "OF_HIGHER": "的较高者",
    "OF_LOWER": "的较低者",
    "OTHERWISE": "其他情形",
    "PAYEE": "，付给",
    "PROGRESSIVE": "按下列各级超额累进计算",
    "RESPECTIVELY": "分别",
    "THEN": "的，",
    "THEN_BY": "的，按",
    "ZERO_BY": "分母为零的，按",
}
"""Terminals with one spelling."""

_LIST_HEAD_WORDS = {kind: word for word, kind in reversed(LIST_HEADS.items())}
"""The first spelling of each kind of list is the canonical one."""


def spelling(token: Token) -> str:
    """The text to print for a token; names, numbers, quotes and free text keep their words."""
    if token.type in _FIXED:
        return _FIXED[token.type]
    if token.type in _BY_VALUE or token.type.startswith("L_"):
        return str(token.value)
    special = _SPECIAL.get(token.type)
    if special is not None:
        return special(token)
    return str(token.value) if token.type.startswith("H_") else token.text


def full_width(text: str) -> str:
    """Marks in their canonical form, without blanks."""
    return "".join(MARK_FORMS.get(char, char) for char in text if char not in BLANKS)


def number_mark(depth: int, number: int) -> str:
    """The number of a list item by GB/T 9704: （一） then 1． then （1）, deeper lists ①."""
    match depth:
        case 1:
            return f"（{chinese_number(number)}）"
        case 2:
            return f"{number}．"
        case 3:
            return f"（{number}）"
        case _:
            return chr(ord("①") + number - 1) if number <= _CIRCLED else f"（{number}）"


_CIRCLED = 20
_DIGITS = "零一二三四五六七八九"


def chinese_number(number: int) -> str:
    """1 to 99 in characters, as lists are numbered; beyond that in figures."""
    if not 0 < number < 100:
        return str(number)
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones else "")


def _measure(token: Token) -> str:
    """`措施（七）`, `条款 第六条`."""
    word, number = token.text[:2], str(token.value)
    return f"{word}{number}" if number.startswith("（") else f"{word} {number}"


def _quote(token: Token) -> str:
    """「…」; a quotation that holds half a pair of these marks stays as written."""
    words = str(token.value)
    return f"「{words}」" if _balanced(words) else token.text


def _balanced(words: str) -> bool:
    depth = 0
    for char in words:
        depth += (char == "「") - (char == "」")
        if depth < 0:
            return False
    return depth == 0


def _list_head(token: Token) -> str:
    kind = token.value[0] if isinstance(token.value, tuple) else ""
    return _LIST_HEAD_WORDS.get(kind) or _at_least(token.text)


def _at_least(text: str) -> str:
    return text.replace("以下", "下列").removesuffix("条件")


def _connective(word: str) -> Callable[[Token], str]:
    """且 or 或, with the comma before it if there is one."""
    return lambda token: f"，{word}" if token.text[0] in "，," else word


def _date(token: Token) -> str:
    """A date in figures alone (2019-2-1, 2019.2.1, 2019/2/1) as 2019年2月1日."""
    day = token.value
    if isinstance(day, WrittenDate) and day.year is not None and "年" not in token.text:
        return f"{day.year}年{day.month}月{day.day}日"
    return without_blanks(token.text)


_SPECIAL: dict[str, Callable[[Token], str]] = {
    "ALIAS": lambda token: f"（{token.value}）",
    "AND": _connective("且"),
    "CEILING_TAIL": lambda token: full_width(token.text),
    "DATE": lambda token: _date(token),
    "FORMER": lambda token: f"（{without_blanks(token.text[1:-1])}）",
    "HAVE_MANY": lambda token: f"有多{token.value}",
    "H_MEASURE": _measure,
    "LIST_HEAD": _list_head,
    "NUMBER": lambda token: without_blanks(token.text),
    "OCCURRENCE": lambda token: f"（{token.text[1:-1]}）",
    "OPEN_CHOICE": lambda token: full_width(token.text),
    "OR": _connective("或"),
    "PER_MEMBER": lambda token: full_width(token.text),
    "QUOTE": _quote,
    "RANGE": lambda token: "至" if token.text == "至" else "～",
    "RESOLVE": lambda token: f"，{token.value}",
    "REASON": lambda token: f"（{token.value}）",
    "START": lambda token: without_blanks(token.text),
    "TEXT": lambda token: token.text.strip(BLANKS),
    "UNIT": lambda token: token.text.strip(BLANKS),
}


def without_blanks(text: str) -> str:
    """The text without blanks and line ends."""
    return "".join(char for char in text if char not in BLANKS)
