"""Results in words: a range is never a promise, a quota never money that is paid, a right never a favour."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from .decision import Part, Result, ResultKind
from .money import Money
from .texts import ProvisionText
from .written import plain

SILENT: Final = "原文未明确"
_LOAN: Final = "贷"


def money_words(amount: Money, unit: str = "元") -> str:
    """6万元, 800元/月."""
    return f"{plain(Fraction(amount.fen, 100))}{unit}"


def range_words(amount: Result | Part, unit: str) -> str:
    """1200元, 在3000元至2万元之间, 在800元/月以内, 不低于4000元（上限原文未明确）."""
    match amount.lower, amount.upper:
        case (None, None):
            return f"上限、下限{SILENT}"
        case (None, Money() as upper):
            return f"在{money_words(upper, unit)}以内"
        case (Money() as lower, None):
            return f"不低于{money_words(lower, unit)}（上限{SILENT}）"
        case Money() as lower, Money() as upper if lower == upper:
            return money_words(lower, unit)
        case lower, upper:
            assert lower is not None
            assert upper is not None
            return f"在{money_words(lower, unit)}至{money_words(upper, unit)}之间"


def rate_words(rate: Fraction) -> str:
    """15%; a fraction where no short decimal says it."""
    return f"{plain(rate * 100)}%" if (rate * 10**6).denominator == 1 else str(rate)


def by_whom(name: str, verb: str) -> str:
    """由市人社局核定; 由谁核定，原文未明确."""
    return f"由谁{verb}，{SILENT}" if name == SILENT else f"由{name}{verb}"


def result_words(result: Result, text: ProvisionText) -> str:
    """What is given, as the end of a sentence that begins 符合条件."""
    match result.kind:
        case ResultKind.SUM:
            return _sum(result, text)
        case ResultKind.CHOICE if result.chosen is None:
            chooser = by_whom(text.chooser, "选定")
            return (
                f"金额{range_words(result, result.unit)}；"
                f"按哪一种标准计算{chooser}，选定以前不能说是多少"
            )
        case ResultKind.CHOICE:
            return (
                f"金额为{range_words(result, result.unit)}{_zero(result)}{_lasting(result, text)}"
            )
        case ResultKind.RATE:
            return "税率" if result.rate is None else f"按{rate_words(result.rate)}的税率"
        case ResultKind.QUOTA:
            verb = "可贷" if _LOAN in text.name else "可申请"
            most = "" if result.upper is None else money_words(result.upper, result.unit)
            return f"最高{verb}{most}额度（这是上限，不是一定给到的数）"
        case ResultKind.SERVICE:
            return f"可以享受服务：{result.text}"
        case ResultKind.RIGHT:
            return f"有这项资格：{result.text}"
        case ResultKind.ELSEWHERE:
            return f"标准{result.text}，这里算不出金额"


def _sum(result: Result, text: ProvisionText) -> str:
    setters: Mapping[str, str] = dict(text.setters)
    amount = range_words(result, result.unit)
    if result.parts:
        listed = "、".join(_part(part, result.unit, setters) for part in result.parts)
        said = "合计" if setters else "金额为"
        return f"{said}{amount}，其中：{listed}{_lasting(result, text)}"
    if setters:
        [setter] = setters.values()
        return f"金额{amount}，具体{by_whom(setter, '核定')}{_lasting(result, text)}"
    return f"金额为{amount}{_zero(result)}{_lasting(result, text)}"


def _part(part: Part, unit: str, setters: Mapping[str, str]) -> str:
    setter = setters.get(part.label)
    how = "" if setter is None else f"（具体{by_whom(setter, '核定')}）"
    return f"{part.label}{range_words(part, unit)}{how}"


def _zero(result: Result) -> str:
    nothing = result.upper == Money(0)
    return "（是按标准算出来的，不是“不符合”）" if nothing else ""


def _lasting(result: Result, text: ProvisionText) -> str:
    """How long an amount of each month is had; the amount is never multiplied."""
    if "/" not in result.unit and not text.term:
        return ""
    if text.term in ("", SILENT):
        return f"；享受多久{SILENT}"
    return f"；享受期限{text.term}"
