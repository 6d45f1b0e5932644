"""A value of a JSON case as the value of a fact: exact, in its unit, or refused with a reason."""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from .limits import printable, problem_with, shown
from .money import Money
from .texts import FactText
from .written import Amount, counted, read_amount, read_day, same_unit

Value = Money | int | Fraction | date | frozenset[str] | str | bool

_PERCENT: Final = {"%": 100, "‰": 1000, "‱": 10000}
_WORDS: Final = {"是": True, "否": False}


class Refused(ValueError):  # noqa: N818
    """A value that does not fit; the text says why, in Chinese."""


def convert(fact: FactText, written: object) -> Value:
    """The value of a fact (never None). Raises Refused."""
    value = _READERS[fact.kind](fact, written)
    if problem := problem_with(fact, value):
        raise Refused(problem)
    return value


def _truth(fact: FactText, written: object) -> Value:
    if isinstance(written, str) and written in _WORDS:
        return _WORDS[written]
    if not isinstance(written, bool):
        raise Refused(f"应当写 true 或者 false，现在是{shown(written)}。不知道的可以不写。")
    return written


def _money(fact: FactText, written: object) -> Value:
    unit = fact.unit or "元"
    fen = _number(fact, written, unit, f"“12万{unit}”、“120000.00”或者整数") * 100
    if fen.denominator != 1:
        raise Refused(f"金额最小到分，现在是{shown(written)}。")
    return Money(int(fen))


def _whole(fact: FactText, written: object) -> Value:
    number = _number(fact, written, fact.unit, f"整数，如20或者“20{counted(fact.unit)}”")
    if number.denominator != 1:
        raise Refused(f"应当是整数，现在是{shown(written)}。")
    return int(number)


def _exact(fact: FactText, written: object) -> Value:
    return _number(fact, written, fact.unit, f"“2.5{counted(fact.unit)}”（带引号）或者整数")


def _ratio(fact: FactText, written: object) -> Value:
    amount = _amount(written, "“50%”、“0.5”或者“1/2”（带引号）")
    if amount.unit and amount.unit not in _PERCENT:
        raise Refused(f"这是比例，没有单位，现在是{shown(written)}。请写成“50%”。")
    return amount.value / _PERCENT.get(amount.unit, 1)


def _number(fact: FactText, written: object, unit: str, example: str) -> Fraction:
    amount = _amount(written, example)
    if not amount.unit or same_unit(amount.unit, unit):
        return amount.value
    if unit == "月" and same_unit(amount.unit, "年"):
        return amount.value * 12
    if not unit:
        raise Refused(f"这一项没有单位，现在是{shown(written)}。请只写数。")
    raise Refused(f"单位应当是{unit}，现在是{shown(written)}。请写成{example}。")


def _amount(written: object, example: str) -> Amount:
    match written:
        case bool():
            pass
        case int():
            return Amount(Fraction(written), "")
        case float():
            raise Refused(f"不能写成带小数点的数（小数会丢失精度），请写成{example}。")
        case str():
            if amount := read_amount(written):
                return amount
    raise Refused(f"应当写{example}，现在是{shown(written)}。")


def _day(fact: FactText, written: object) -> Value:
    day = read_day(written) if isinstance(written, str) else None
    if day is None:
        raise Refused(f"应当是日期，如“2019-06-01”，现在是{shown(written)}。")
    return day


def _options(fact: FactText, written: object) -> Value:
    if fact.multiple and not isinstance(written, list):
        raise Refused(f"可以多选，请写成列表，如[“{fact.options[0]}”]，现在是{shown(written)}。")
    if not isinstance(written, list):
        return _option(fact, written)
    if not fact.multiple:
        raise Refused(f"只能选一个，现在是{shown(written)}。")
    return frozenset(_option(fact, one) for one in written)


def _option(fact: FactText, written: object) -> str:
    if isinstance(written, str) and written in fact.options:
        return written
    raise Refused(f"应当是下列之一：{'、'.join(fact.options)}，现在是{shown(written)}。")


def _text(fact: FactText, written: object) -> Value:
    if not isinstance(written, str):
        raise Refused(f"应当是文字（带引号），现在是{shown(written)}。")
    if not printable(written):
        raise Refused(f"有看不见的字符，请重新输入：{shown(written)}。")
    return written


_READERS: Final[Mapping[str, Callable[[FactText, object], Value]]] = {
    "是否": _truth,
    "认定事项": _truth,
    "整数": _whole,
    "期限": _whole,
    "金额": _money,
    "数量": _exact,
    "比例": _ratio,
    "日期": _day,
    "选项": _options,
    "文本": _text,
}
