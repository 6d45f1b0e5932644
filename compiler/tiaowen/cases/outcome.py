"""A decision in the words of an 算例, and the reasons for it in a line."""

from fractions import Fraction
from typing import assert_never

from tiaowen.runtime import Decision, FactText, Money, Reason, Result, Status, UnderReadings
from tiaowen.values.printing import format_date, format_number
from tiaowen.values.units import Unit

_LISTED = 3


def outcome_text(decision: Decision) -> str:
    """What came out, as an 算例 would expect it: 6万元, 待补充（不裁员）, 不符合（申报条件（二））."""
    match decision.status:
        case Status.ELIGIBLE:
            return _amount_text(decision)
        case Status.NOT_ELIGIBLE:
            return _with_names("不符合", [reason.clause.id for reason in failing(decision)])
        case Status.INCOMPLETE | Status.TO_BE_ASSESSED:
            return _with_names(decision.status.value, [fact.name for fact in decision.missing])
        case Status.UNSETTLED:
            return _with_names("待明确", [under_text(each) for each in decision.readings])
        case Status.TO_BE_DECIDED | Status.UNDETERMINABLE | Status.NOT_IN_FORCE:
            return str(decision.status.value)
        case _:
            assert_never(decision.status)


def failing(decision: Decision) -> tuple[Reason, ...]:
    """The topmost conditions that fail: items of the list that must all hold, else the condition itself."""
    top = decision.text.top or range(min(1, len(decision.text.clauses)))
    reasons = decision.reasons
    return tuple(reasons[index] for index in top if decision.truths[index] is False)


def reason_text(decision: Decision) -> str:
    """Why it came out so, in a line."""
    match decision.status:
        case Status.ELIGIBLE | Status.TO_BE_DECIDED:
            return "算式：" + "；".join(_formulas(decision)) + "。"
        case Status.NOT_ELIGIBLE:
            return "不成立的条件：" + "；".join(_failures(decision)) + "。"
        case Status.INCOMPLETE | Status.TO_BE_ASSESSED:
            return "还缺：" + "、".join(_missing(fact) for fact in decision.missing) + "。"
        case Status.NOT_IN_FORCE:
            return f"执行期限：{decision.text.window}；算例的日期是{format_date(decision.on)}。"
        case Status.UNSETTLED:
            return "原文有疑义，尚待明确：" + "；".join(map(_under, decision.readings)) + "。"
        case Status.UNDETERMINABLE:
            return "没有缺少的信息，但算不出结果：算式里有除数为零，或者日期超出了历法。"
        case _:
            assert_never(decision.status)


def under_text(under: UnderReadings) -> str:
    """What a combination of readings gives: 6万元, 9万元至12万元, 不符合."""
    if under.status is not Status.ELIGIBLE or under.result is None:
        return str(under.status.value)
    return _range_text(under.result)


def readings_text(under: UnderReadings) -> str:
    """The readings of a combination: 读法一（计入）; of several 疑义 each with its name."""
    if len(under.readings) == 1:
        return under.readings[0][1]
    return "、".join(f"“{doubt}”{reading}" for doubt, reading in under.readings)


def _under(under: UnderReadings) -> str:
    return f"按{readings_text(under)}，{under_text(under)}"


def money_text(money: Money) -> str:
    """Money as a drafter writes it: 6万元, 0.01元."""
    return format_number(Fraction(money.fen, 100), "元")


def _amount_text(decision: Decision) -> str:
    assert decision.result is not None, "符合 has a result"
    if decision.amount is not None:
        return money_text(decision.amount)
    return f"{money_text(decision.result.lower)}至{money_text(decision.result.upper)}"


def _range_text(result: Result) -> str:
    ends = dict.fromkeys((money_text(result.lower), money_text(result.upper)))
    return "至".join(ends)


def _with_names(word: str, names: list[str]) -> str:
    return f"{word}（{'、'.join(names)}）" if names else word


def _formulas(decision: Decision) -> list[str]:
    """The steps with their values; of a long computation the last ones that add something."""
    known = [(step, step.value) for step in decision.computation if step.value is not None]
    telling = [pair for pair in known if pair[1]][-_LISTED:] or known[-1:]
    return [
        f"{step.text}＝{format_number(value, Unit.parse(step.unit))}" for step, value in telling
    ]


def _failures(decision: Decision) -> list[str]:
    return [f"{reason.clause.id}“{reason.clause.text}”" for reason in failing(decision)]


def _missing(fact: FactText) -> str:
    return f"{fact.name}（待认定，认定机关：{fact.authority}）" if fact.authority else fact.name
