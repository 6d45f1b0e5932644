"""Slips in 疑义: a label of a reading that is no label, words that adopt none of the readings."""

import re
from collections.abc import Sequence
from typing import Final

from tiaowen.findings import Fix
from tiaowen.semantics.names import Scope
from tiaowen.source import Span
from tiaowen.syntax import tree

MOST_IN_LABEL: Final = 20
PROSE: Final = "读法只是文字的疑义"
"""How a 疑义 is called whose readings compute nothing."""

_LABELLED: Final = re.compile(r"(?P<label>[^：:\n]+)[：:]\s*(?P<rest>\S.*)", re.DOTALL)
_TWO_PARTS: Final = re.compile(r"([^，,；;。]+)[，,；;]\s*([^，,；;。]+)")
_QUOTED: Final = re.compile('[「“『"]([^」”』"]+)[」”』"]')
_OPERATES: Final = re.compile("[×÷＋*]")
_ORDINAL: Final = re.compile(
    r"(?:第?(?P<n>[一二三四五六七八九1-9])(?:种|个)?(?:读法)?|读法第?(?P<m>[一二三四五六七八九1-9])种?)"
)
_LATER: Final = frozenset(
    (
        "待定",
        "未定",
        "不采用",
        "暂缓",
        "暂缓采用",
        "待明确",
        "待研究",
        "尚未明确",
        "都不采用",
        "无",
        "暂不",
        "未采用",
    )
)
_DIGITS: Final = "一二三四五六七八九"


def report_readings(block: tree.DoubtBlock, scope: Scope) -> bool:
    """Whether a reading in words looks like one that is computed; each is reported once."""
    found = [
        _report_reading(clause.value, scope)
        for clause in block.clauses
        if clause.label.startswith("读法") and isinstance(clause.value, tree.TextValue)
    ]
    return any(found)


def _report_reading(value: tree.TextValue, scope: Scope) -> bool:
    labelled = _LABELLED.fullmatch(value.text)
    if labelled is None and not _OPERATES.search(value.text):
        return False
    said = ("TW0241", f"{value.span.start}")
    if said not in scope.names.said:
        scope.names.said.add(said)
        if labelled is None:
            _report_no_label(value, scope)
        else:
            _report_label(value, labelled["label"].strip(), scope)
    scope.broken()
    return True


def _report_no_label(value: tree.TextValue, scope: Scope) -> None:
    scope.error(
        "TW0241",
        value.span,
        f"“{value.text[:30]}”像是算式，前面没有用几个字说是哪种读法，只读作一句话，算不了。",
        f"请写成“读法一：计入：{value.text[:30]}。”这样：先说是哪种读法，冒号后面写算式或条件。",
    )


def _report_label(value: tree.TextValue, label: str, scope: Scope) -> None:
    where = Span(value.span.file, value.span.start, value.span.start + len(label))
    instead = _label(label)
    why = f"超过了{MOST_IN_LABEL}个字" if len(label) > MOST_IN_LABEL else "里有逗号、分号或者引号"
    scope.error(
        "TW0241",
        where,
        f"“{label}”{why}，没有认作读法的说法，整句只读作一句话，冒号后面的没有算。",
        f"请写成“{instead}：……”。"
        if instead
        else f"请用不超过{MOST_IN_LABEL}个字说是哪种读法，中间不用逗号，再写冒号和算式。",
        fix=None if instead is None else Fix("改写读法的说法", where, instead),
    )


def _label(label: str) -> str | None:
    """计入（含补缴） for 计入，含补缴; None where it stays too long."""
    instead = _QUOTED.sub(r"\1", label)
    if two := _TWO_PARTS.fullmatch(instead):
        instead = f"{two[1]}（{two[2]}）"
    usable = len(instead) <= MOST_IN_LABEL and not re.search("[，,；;。「“]", instead)
    return instead if usable else None


# --- 采用 ------------------------------------------------------------------------------------------


def adopted_instead(word: str, readings: Sequence[str]) -> str | None:
    """What was meant by words behind 采用 that name no reading; `readings` are what each says, in order."""
    if word in _LATER:
        return "暂不采用"
    if (found := _ORDINAL.fullmatch(word)) is not None:
        written = found["n"] or found["m"]
        number = int(written) if written.isascii() else _DIGITS.index(written) + 1
    elif list(readings).count(word) == 1:
        number = list(readings).index(word) + 1
    else:
        return None
    return f"读法{_DIGITS[number - 1]}" if number <= len(readings) else None
