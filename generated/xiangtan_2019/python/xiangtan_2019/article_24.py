"""湘潭市进一步做好稳就业工作二十四条措施（二十四）：乡镇（街道）就业工作经费。"""

from datetime import date

from .facts import Township
from .runtime import Decision, FactText, Status
from .runtime.outcome import check_day, in_words, undecided
from .texts import TOWNSHIP_ASSESSED_WELL, TOWNSHIP_AWARD


def township_award(case: Township, *, on: date) -> Decision:
    """乡镇（街道）就业工作经费（扶持事项，（二十四））。

    依据：第（二十四）条“并根据考核评估结果采取“以奖代投”方式给予乡镇（街道）相应额度的就业工作经费”
    """
    check_day(on)
    assessed_well = case.assessed_well  # 考核评估结果达到奖补要求

    # 申报条件：考核评估结果达到奖补要求「根据考核评估结果采取“以奖代投”方式给予」
    condition = assessed_well

    truths = (condition,)
    numbers = ()
    if condition is False:
        return Decision(TOWNSHIP_AWARD, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("另行规定", "原文未明确")
        return Decision(TOWNSHIP_AWARD, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        TOWNSHIP_AWARD,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_township_award(condition),
    )


def _missing_for_township_award(condition: bool | None) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(TOWNSHIP_ASSESSED_WELL)
    return missing
