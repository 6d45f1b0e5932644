"""湘潭市进一步做好稳就业工作二十四条措施（二十二）：单位表彰奖励、个人表彰奖励。"""

from datetime import date

from .facts import WorkPerson, WorkUnit
from .runtime import Decision, FactText, Status
from .runtime.outcome import check_day, in_words, undecided
from .texts import (
    PERSON_COMMENDATION,
    UNIT_COMMENDATION,
    WORK_PERSON_PERSON_OUTSTANDING,
    WORK_UNIT_UNIT_OUTSTANDING,
)


def unit_commendation(case: WorkUnit, *, on: date) -> Decision:
    """单位表彰奖励（扶持事项，（二十二））。

    依据：第（二十二）条“对在就业工作中取得显著成绩的单位和个人，按有关规定予以表彰奖励”
    """
    check_day(on)
    unit_outstanding = case.unit_outstanding  # 单位在就业工作中取得显著成绩

    # 申报条件：单位在就业工作中取得显著成绩「对在就业工作中取得显著成绩的单位」
    condition = unit_outstanding

    truths = (condition,)
    numbers = ()
    if condition is False:
        return Decision(UNIT_COMMENDATION, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("另行规定", "另行规定")
        return Decision(UNIT_COMMENDATION, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        UNIT_COMMENDATION,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_unit_commendation(condition),
    )


def _missing_for_unit_commendation(condition: bool | None) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(WORK_UNIT_UNIT_OUTSTANDING)
    return missing


def person_commendation(case: WorkPerson, *, on: date) -> Decision:
    """个人表彰奖励（扶持事项，（二十二））。

    依据：第（二十二）条“对在就业工作中取得显著成绩的单位和个人，按有关规定予以表彰奖励”
    """
    check_day(on)
    person_outstanding = case.person_outstanding  # 个人在就业工作中取得显著成绩

    # 申报条件：个人在就业工作中取得显著成绩「对在就业工作中取得显著成绩的单位和个人」
    condition = person_outstanding

    truths = (condition,)
    numbers = ()
    if condition is False:
        return Decision(PERSON_COMMENDATION, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("另行规定", "另行规定")
        return Decision(
            PERSON_COMMENDATION,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        PERSON_COMMENDATION,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_person_commendation(condition),
    )


def _missing_for_person_commendation(condition: bool | None) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(WORK_PERSON_PERSON_OUTSTANDING)
    return missing
