"""What is said where the parser cannot go on: one rule for each way a drafter goes wrong.

The first rule that fits speaks. A rule looks at the token that could not stand, the one before it,
what could have stood there, and which label or head is open; it says where, what is wrong, what
follows from it and how to write it.
"""

from collections.abc import Callable

from tiaowen.findings import Finding
from tiaowen.syntax.fault import Fault
from tiaowen.syntax.keywords import LIST_HEADS
from tiaowen.syntax.nearest import nearest
from tiaowen.syntax.phrases import (
    ADVICE_BY_MARK,
    CLOSING_QUOTES,
    TERMINAL_WORDS,
    WRONG_BRACKETS,
)
from tiaowen.syntax.slips import slip
from tiaowen.syntax.tokens import Token
from tiaowen.syntax.torn import torn_name

_STARTS_VALUE = frozenset(
    ("NAME", "UNKNOWN", "NUMBER", "DATE", "LPAR", "NOT", "OPTION", "LIST_HEAD", "NOT_MET", "QUOTE")
)
_ENDS_VALUE = frozenset(
    (
        *("NAME", "UNKNOWN", "NUMBER", "DATE", "RPAR", "OPTION", "SUFFIX", "QUOTE", "SIC", "NONE"),
        *("OCCURRENCE", "OF_PART", "OF_HIGHER", "OF_LOWER", "COUNTS", "ROUND", "ABSENT"),
    )
)
_JOINS = frozenset(
    (
        *("ADD", "SUB", "MUL", "DIV", "AND", "OR", "COMPARE", "IS", "IS_NOT", "NOT", "EXCEEDS"),
        *(
            "WITH",
            "RANGE",
            "IN",
            "THEN_BY",
            "ZERO_BY",
            "FROM",
            "BY",
            "OPTION_OR",
            "AFTER",
            "BEFORE",
        ),
        *("OF", "COMMA", "DUN", "SEP", "LPAR", "NOT_MET", "BRACKET_BY"),
    )
)

_PREFIXES = frozenset(("FROM", "BY", "NOT", "NOT_MET", "LPAR", "BRACKET_BY"))
"""Words that join what follows them to nothing before."""


def report(fault: Fault) -> Finding:
    """The finding for a fault, from the first rule that fits."""
    for rule in _RULES:
        found = rule(fault)
        if found is not None:
            return found
    return _unreadable(fault)


# ---- tokens that are faults themselves -----------------------------------------------------------


def _bad_quote(fault: Fault) -> Finding | None:
    if fault.token.type != "BAD_QUOTE":
        return None
    shown = fault.token.text[:16]
    return fault.at_token(
        "TW0203", f"从“{shown}”起的引文没有写收尾的“」”，不知道引到哪个字。",
        "请在引文末尾补上“」”；一段引文要写在一行里。",
    )  # fmt: skip


def _bad_mark(fault: Fault) -> Finding | None:
    mark = fault.token.text[:1]
    if fault.token.type != "BAD_MARK":
        return None
    if mark in ADVICE_BY_MARK:
        return fault.at_token(
            "TW0212", f"不能用“{mark}”比大小，看不出含不含本数。",
            f"请用词写，如“{ADVICE_BY_MARK[mark]}”。",
        )  # fmt: skip
    if mark in CLOSING_QUOTES:
        return fault.at_token(
            "TW0224", f"多了一个“{mark}”，前面没有“「”和它配对，不知道引的是哪几个字。",
            "请在引文开头补上“「”，或者把它删去。",
        )  # fmt: skip
    if mark in WRONG_BRACKETS:
        return fault.at_token(
            "TW0204", f"这里不能用“{mark}”，读不出先算什么。", "请用圆括号“（）”。"
        )
    return fault.at_token(
        "TW0216", f"“{mark}”在规则里没有意思，这一处没有读。",
        "请删去，或者换成“，。；：、（）＋－×÷”里的一个。",
    )  # fmt: skip


def _bad_number(fault: Fault) -> Finding | None:
    if fault.token.type != "BAD_NUMBER":
        return None
    text = fault.token.text
    if "，" in text:
        return fault.at_token(
            "TW0221", f"“{text}”用了全角逗号，会读成几个数。",
            f"千位分隔请用半角逗号“{text.replace('，', ',')}”，或者不分隔。",
        )  # fmt: skip
    return fault.at_token(
        "TW0221", f"“{text[:20]}”不是一个能读的数。", "数的写法如“15万元”“2,000元”“50%”。"
    )


def _bad_word(fault: Fault) -> Finding | None:
    if fault.token.type != "BAD_WORD":
        return None
    return fault.at_token(
        "TW0229", f"没有“{fault.token.text}”这个词，不知道怎么比。",
        f"最接近的是“{fault.token.value}”；笔误请改。",
    )  # fmt: skip


def _too_deep(fault: Fault) -> Finding | None:
    if fault.token.type != "TOO_DEEP":
        return None
    return fault.at_token(
        "TW0213", "这一句套得太深或者太长（括号最多32层，运算最多两百个），没有读。",
        "请用“定义”给中间的数起个名字，再用名字来写。",
    )  # fmt: skip


# ---- lists, tables, brackets ---------------------------------------------------------------------


def _mixed(fault: Fault) -> Finding | None:
    other = {"AND": "OR", "OR": "AND"}.get(fault.token.type)
    if other is None or other not in fault.expected or fault.token.type in fault.expected:
        return None
    return fault.at_token(
        "TW0205", "“且”和“或”混在一起，有两种读法，给谁不给谁会不一样。",
        "请用括号分清，如“甲且（乙或丙）”，或者写成“同时符合下列条件”的列表。",
    )  # fmt: skip


def _doubled(fault: Fault) -> Finding | None:
    """，， or 。。: the same mark twice."""
    token, before = fault.token, fault.before
    if token.type not in _MARKS or token.type != before.type or token.text != before.text:
        return None
    advice = f"请删去一个“{token.text}”。"
    return fault.at_token("TW0216", f"“{token.text}”连着写了两次，多了一个。", advice)


_MARKS = frozenset(("COLON", "END", "COMMA", "DUN", "SEP"))


def _empty_list(fault: Fault) -> Finding | None:
    if "OPEN" not in fault.expected:
        return None
    head = next((t for t in reversed(fault.open_tokens) if t.type in _OPENERS), fault.before)
    if fault.ends:
        return fault.behind(
            "TW0209", f"“{head.text}”后面一条也没有写，等于没有条件。",
            "请逐条写上，如“（一）参加失业保险；”；确实没有条件的，写“无”。",
        )  # fmt: skip
    return fault.at_token(
        "TW0209", f"“{head.text}”后面要逐条编号，这里直接写了“{_shown(fault.token)}”。",
        "请另起一行，从“（一）”编起。",
    )  # fmt: skip


_OPENERS = ("LIST_HEAD", "CASES", "CHOOSES", "OPEN_CHOICE", "PARTS")


def _list_head(fault: Fault) -> Finding | None:
    """`符合下列条件之二：`: words before a list that are no head of a list."""
    if fault.token.type != "COLON" or fault.before.type not in ("UNKNOWN", "NAME", "NOT_MET"):
        return None
    line_end = fault.source.text.find("\n", fault.before.end)
    rest = fault.source.text[fault.token.end : line_end if line_end >= 0 else None].strip()
    near = nearest(fault.before.text, LIST_HEADS)
    if rest or near is None:
        return None
    return fault.at(
        fault.before,
        "TW0228", f"“{fault.before.text}”不是列表前面能用的话，看不出几条怎么合。",
        f"最接近的是“{near}”；要符合其中几条的，写“至少符合下列2项：”。",
    )  # fmt: skip


def _unnumbered(fault: Fault) -> Finding | None:
    if not {"MARK", "CLOSE"} <= fault.expected or fault.token.type not in _STARTS_VALUE:
        return None
    return fault.at_token(
        "TW0231", f"“{_shown(fault.token)}”前面没有编号，看不出是不是另起的一条。",
        "是列表里的一条，请补上编号；和上一条是一句话的，请接着写在一起。",
    )  # fmt: skip


def _headless_list(fault: Fault) -> Finding | None:
    if fault.token.type != "OPEN":
        return None
    if fault.subject is not None and fault.subject.type == "L_AMOUNT":
        return fault.behind(
            "TW0228", f"“{fault.subject.text}”分了几条，没有写各条怎么合用，得不出一个数。",
            "请在前面写“由申请人选择其中一项：”或者“按其中一项确定，由谁确定原文未明确：”。",
        )  # fmt: skip
    return fault.behind(
        "TW0228", "列表前面没有写几条都要符合，还是符合一条就行，差别很大。",
        "请在前面写“同时符合下列条件：”或者“符合下列条件之一：”。",
    )  # fmt: skip


def _no_table(fault: Fault) -> Finding | None:
    if "CELL" not in fault.expected:
        return None
    return fault.behind(
        "TW0218", "这里应当接一张表，没有表就没有内容。",
        "请从下一行起写表，一行一条，如“｜12万元｜6万元｜”；也可以从 Excel 粘贴。",
    )  # fmt: skip


def _bracket(fault: Fault) -> Finding | None:
    if fault.token.type == "RPAR" and not _open_bracket(fault):
        return fault.at_token(
            "TW0204", "多了一个“）”，前面没有“（”和它配对。", "请补上“（”，或者把它删去。"
        )
    if "RPAR" in fault.expected and (fault.ends or fault.token.type in ("COMMA", "DUN", "SEP")):
        start = _open_bracket(fault)
        shown = fault.source.text[start.start : fault.before.end][:20] if start else "（"
        return fault.behind(
            "TW0204", f"从“{shown}”起的括号少了后一半，不知道括到哪里。", "请补上“）”。"
        )
    return None


def _open_bracket(fault: Fault) -> Token | None:
    kinds = ("LPAR", "BRACKET_BY")
    return next((t for t in reversed(fault.open_tokens) if t.type in kinds), None)


# ---- something missing ---------------------------------------------------------------------------


def _no_value(fault: Fault) -> Finding | None:
    if not fault.ends or fault.before.type not in ("COLON", "MARK"):
        return None
    if fault.before.type == "MARK":
        return fault.behind(
            "TW0211", f"“{fault.before.text}”后面没有内容。", "请补上这一条，或者删去编号。"
        )
    name = fault.subject.text if fault.subject else fault.before.text
    if "ABSENT" not in fault.expected:
        return fault.behind("TW0211", f"“{name}”后面没有内容。", f"请补上内容。{fault.form()}")
    return fault.behind(
        "TW0211", f"“{name}”后面没有内容；空着不等于“原文未明确”。",
        f"请补上内容；原文没有规定的，写“原文未明确”。{fault.form()}",
    )  # fmt: skip


def _unfinished(fault: Fault) -> Finding | None:
    if not fault.ends or fault.before.type not in _JOINS:
        return None
    wanted = _wanted(fault)
    return fault.behind(
        "TW0217", f"“{fault.before.text}”后面的话没有说完，缺{wanted}。",
        f"请补上{wanted}，或者删去“{fault.before.text}”。",
    )  # fmt: skip


def _unknown_unit(fault: Fault) -> Finding | None:
    token, before = fault.token, fault.before
    if token.type not in ("UNKNOWN", "UNIT") or before.type != "NUMBER":
        return None
    if token.start != before.end:
        return None
    return fault.at_token(
        "TW0230",
        f"“{token.text}”不是登记过的计量单位，“{before.text}{token.text}”读不出是多少什么。",
        f"笔误请改；确实要用的，请登记“计量单位 {token.text}。”。",
    )


def _no_left_side(fault: Fault) -> Finding | None:
    if fault.token.type not in _JOINS - _PREFIXES or fault.before.type in _ENDS_VALUE:
        return None
    if not fault.expected & _STARTS_VALUE:
        return None
    return fault.at_token(
        "TW0217", f"“{fault.token.text}”前面缺{_wanted(fault)}。",
        f"请补上，或者删去“{fault.token.text}”。",
    )  # fmt: skip


def _no_clip(fault: Fault) -> Finding | None:
    """`×50%，最高不超过5000元`: a limit without what it does."""
    if "THEN_BY" not in fault.expected:
        return None
    limit = fault.before.text if fault.before.type == "NUMBER" else "5000元"
    return fault.behind(
        "TW0226", f"“{limit}”后面没有写按多少计，看不出是封顶还是保底。",
        f"封顶请写“，超过{limit}的，按{limit}计”，保底请写“，低于{limit}的，按{limit}计”。",
    )  # fmt: skip


_WHOLES = {
    "PARTS": "合计要封顶的，请写成一个算式，如“（店面租金×30%＋500元），超过5万元的，按5万元计”。",
    "PER_MEMBER": "总额要封顶的，请先定义人数，再写“人数×1000元/人，超过2万元的，按2万元计”；"
    "每一名要封顶的，写在付给谁的前面。",
}
"""What to write for a cap on the whole, by what the whole is made of."""


def _clip_of_whole(fault: Fault) -> Finding | None:
    """A cap on what is worked out part by part or for each member: it has no place to stand."""
    kinds = {token.type for token in fault.open_tokens}
    advice = next((words for kind, words in _WHOLES.items() if kind in kinds), None)
    if advice is None or fault.token.type != "COMMA" or "COLON" not in fault.expected:
        return None
    return fault.at_token("TW0219", "封顶、保底不能接在这里，这一句没有读。", advice)


def _number_behind_name(fault: Fault) -> Finding | None:
    """`失业保险费的50%`: a number directly behind what it should be joined to."""
    before = fault.before
    if before.type != "NUMBER" or "SUFFIX" not in fault.expected or "END" in fault.expected:
        return None
    message = f"“{before.text}”紧跟在别的话后面，看不出是乘、是比，还是别的。"
    if fault.source.text[: before.start].endswith("的"):
        return fault.at(before, "TW0210", message, f"请把前面的“的”换成“×”，写成“×{before.text}”。")
    help = f"请在“{before.text}”前面补上“×”这样的运算符号，或者“不低于”这样的比较词。"
    return fault.at(before, "TW0210", message, help)


def _two_values(fault: Fault) -> Finding | None:
    if fault.token.type not in _STARTS_VALUE or fault.before.type not in _ENDS_VALUE:
        return None
    if "END" not in fault.expected and not fault.expected & {"AND", "ADD"}:
        return None
    left, right = _shown(fault.before), _shown(fault.token)
    return fault.at_token(
        "TW0210", f"“{left}”和“{right}”挨在一起，不知道是且、或，还是加、乘。",
        f"请在“{right}”前面补上“且”“或”或者运算符号；是一个名称的，请先登记。",
    )  # fmt: skip


def _unreadable(fault: Fault) -> Finding:
    """No rule fits: what stands here, what could, and an example."""
    wanted = _wanted(fault)
    if fault.ends:
        return fault.behind("TW0217", f"话没有说完，这里还缺{wanted}。", fault.form())
    return fault.at_token(
        "TW0219", f"“{_shown(fault.token)}”不能写在这里，这一句没有读；这里应当是{wanted}。",
        fault.form(),
    )  # fmt: skip


def _wanted(fault: Fault) -> str:
    expected = fault.expected
    if expected & {"NAME", "NUMBER"}:
        expected -= {"ABSENT", "NONE", "LIST_HEAD"}
    if "PER" in expected:  # at the beginning of an amount: a range with one end
        expected -= {"COMPARE"}
    words = dict.fromkeys(word for kind, word in TERMINAL_WORDS.items() if kind in expected)
    shown = list(words)[:4] or ["“扶持事项、定义、算例”这样的种类名"]
    return "、".join(shown[:-1]) + ("或者" if len(shown) > 1 else "") + shown[-1]


def _shown(token: Token) -> str:
    text = token.text.replace("\n", " ")
    return text if len(text) <= 20 else f"{text[:20]}…"


_RULES: tuple[Callable[[Fault], Finding | None], ...] = (
    _bad_quote,
    _bad_mark,
    _bad_number,
    _bad_word,
    _too_deep,
    slip,
    _doubled,
    _mixed,
    _empty_list,
    _list_head,
    _unnumbered,
    _headless_list,
    _no_table,
    _bracket,
    _no_value,
    _unfinished,
    _unknown_unit,
    _no_clip,
    _clip_of_whole,
    _number_behind_name,
    _two_values,
    torn_name,
    _no_left_side,
)
"""From the particular to the general."""
