"""A decision in the words of an 算例, and the reasons for it in a line."""

from fractions import Fraction
from typing import assert_never

from tiaowen.runtime import (
    Decision,
    FactText,
    Money,
    Part,
    ProvisionText,
    Reason,
    Result,
    ResultKind,
    Status,
    UnderReadings,
)
from tiaowen.runtime.amounts import SILENT
from tiaowen.runtime.doubts import telling
from tiaowen.values.printing import format_date, format_number
from tiaowen.values.units import Unit

_LISTED = 3
UNSTATED = f"标准{SILENT}"
"""扶持标准：原文未明确 as a result: nobody says that the standard stands elsewhere."""


def outcome_text(decision: Decision) -> str:
    """What came out, as an 算例 would expect it: 6万元, 待补充（不裁员）, 不符合（申报条件（二））."""
    match decision.status:
        case Status.ELIGIBLE:
            return _amount_text(decision)
        case Status.NOT_ELIGIBLE:
            return _with_names("不符合", [reason.clause.id for reason in failing(decision)])
        case Status.INCOMPLETE | Status.TO_BE_ASSESSED:
            return _with_names(decision.status.value, [fact.full_name for fact in decision.missing])
        case Status.UNSETTLED:
            return _unsettled(decision)
        case Status.TO_BE_DECIDED if decision.result is not None:
            return f"{decision.status.value}（{_amount_text(decision)}）"
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
            formulas = _formulas(decision)
            return f"算式：{'；'.join(formulas)}。" if formulas else ""
        case Status.NOT_ELIGIBLE if decision.members and not failing(decision):
            return "没有一名成员符合条件。"
        case Status.NOT_ELIGIBLE:
            return "不成立的条件：" + "；".join(_failures(decision)) + "。"
        case Status.INCOMPLETE | Status.TO_BE_ASSESSED:
            return "还缺：" + "、".join(_missing(fact) for fact in decision.missing) + "。"
        case Status.NOT_IN_FORCE:
            return f"{_windows(decision.text)}；算例的日期是{format_date(decision.on)}。"
        case Status.UNSETTLED:
            return f"原文有疑义，尚待明确：{each_reading(decision)}。"
        case Status.UNDETERMINABLE:
            return "没有缺少的信息，但算不出结果：算式里有除数为零，或者日期超出了历法。"
        case _:
            assert_never(decision.status)


def _windows(text: ProvisionText) -> str:
    windows = (("执行期限", text.window), ("申请期限", text.filing))
    return "；".join(f"{label}：{days}" for label, days in windows if days)


def under_text(under: UnderReadings) -> str:
    """What a combination of readings gives: 6万元, 9万元至12万元, 不符合."""
    if under.status is not Status.ELIGIBLE or under.result is None:
        return str(under.status.value)
    return result_text(under.result)


def readings_text(under: UnderReadings) -> str:
    """The readings of a combination: 读法一（计入）; of several 疑义 each with its name."""
    if len(under.text.doubts) == 1:
        return under.readings[0][1]
    return "、".join(f"“{doubt}”{reading}" for doubt, reading in under.readings)


def each_reading(decision: Decision) -> str:
    """What each combination of readings that matters gives, in words."""
    return "；".join(reading_lines(decision))


def reading_lines(decision: Decision) -> tuple[str, ...]:
    """`each_reading`, one for each combination."""
    told = telling(decision.readings)
    return tuple(f"按{readings_text(each)}，{under_words(each)}" for each in told)


def under_words(under: UnderReadings) -> str:
    """`under_text`; of what a body may still refuse, also how much it would be."""
    words = under_text(under)
    if under.status is Status.TO_BE_DECIDED and under.result is not None:
        return f"{words}，给的话{result_text(under.result)}"
    return words


def _unsettled(decision: Decision) -> str:
    listed = [_outcome_under(each) for each in decision.readings]
    separator = "；" if any("、" in each for each in listed) else "、"
    return f"{decision.status.value}（{separator.join(listed)}）"


def _outcome_under(under: UnderReadings) -> str:
    """`under_text`, as an 算例 expects it: of what may still be refused also how much, 待决定（6万元）."""
    if under.status is Status.TO_BE_DECIDED and under.result is not None:
        return f"{under.status.value}（{result_text(under.result)}）"
    return under_text(under)


def money_text(money: Money, unit: str = "元") -> str:
    """Money as a drafter writes it: 6万元, 0.01元, 800元/月."""
    return format_number(Fraction(money.fen, 100), Unit.parse(unit))


def result_text(result: Result) -> str:
    """A result as an 算例 expects it: 800元/月以内, 税率15%, 有资格, 养老补贴1200元、医疗补贴500元."""
    match result.kind:
        case ResultKind.RATE:
            return f"税率{format_number(result.rate or Fraction(0), '%')}"
        case ResultKind.QUOTA:
            return f"额度{_ends_text(result, result.unit)}"
        case ResultKind.SERVICE | ResultKind.RIGHT:
            return f"有{result.kind.value}"
        case ResultKind.ELSEWHERE:
            return UNSTATED if result.text == SILENT else str(result.kind.value)
        case ResultKind.SUM if result.parts:
            return "、".join(
                f"{each.label}{_ends_text(each, result.unit)}" for each in result.parts
            )
        case ResultKind.SUM | ResultKind.CHOICE:
            return _ends_text(result, result.unit)
        case _:
            assert_never(result.kind)


def _ends_text(amount: Result | Part, unit: str) -> str:
    lower, upper = amount.lower, amount.upper
    if lower is None:
        assert upper is not None, "one end is stated"
        return f"{money_text(upper, unit)}以内"
    if upper is None:
        return f"不低于{money_text(lower, unit)}"
    least = money_text(lower, unit)
    return least if lower == upper else f"{least}至{money_text(upper, unit)}"


def _amount_text(decision: Decision) -> str:
    if decision.amount is not None and decision.result is not None and not decision.result.parts:
        return money_text(decision.amount)
    assert decision.result is not None, "符合 and 待决定 have a result"
    return result_text(decision.result)


def _with_names(word: str, names: list[str]) -> str:
    return f"{word}（{'、'.join(names)}）" if names else word


def _formulas(decision: Decision) -> list[str]:
    """The steps with their values; of a long computation the last ones that add something."""
    known = [(step, step.value) for step in decision.computation if step.value is not None]
    telling = [pair for pair in known if pair[1]][-_LISTED:] or known[-1:]
    return [
        f"{step.text}＝{format_number(value, Unit.parse(step.unit) if step.unit else '%')}"
        for step, value in telling
    ]


def _failures(decision: Decision) -> list[str]:
    return [f"{reason.clause.id}“{reason.clause.text}”" for reason in failing(decision)]


def _missing(fact: FactText) -> str:
    name = fact.full_name
    return f"{name}（待认定，认定机关：{fact.authority}）" if fact.authority else name
