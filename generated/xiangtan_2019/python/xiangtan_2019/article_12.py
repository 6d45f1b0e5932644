"""湘潭市进一步做好稳就业工作二十四条措施（十二）：孵化基地以奖代投。"""

from datetime import date

from .facts import Incubator
from .runtime import Decision, FactText, Status
from .runtime.doubts import combinations, settle
from .runtime.outcome import check_day, in_words, undecided
from .texts import (
    INCUBATOR_AWARD,
    INCUBATOR_AWARDED_BEFORE,
    INCUBATOR_CHOSEN,
    INCUBATOR_FOUNDED_BY,
    INCUBATOR_IN_VACANT_PREMISES,
    INCUBATOR_OFFERS_GUIDANCE,
    INCUBATOR_OFFERS_SPACE,
)


def incubator_award(case: Incubator, *, on: date) -> Decision:
    """孵化基地以奖代投（扶持事项，（十二））。

    依据：第（十二）条“鼓励各级政府、园区、高等院校、大中型企业和民间资本利用空置场地、废旧厂房等兴办创业孵化基地，为创业者提供创业场地、创业指导，每两年择优采取“以奖代投”的方式给予一定数额的资金支持”
    """
    return settle(
        [_incubator_award_under_readings(case, picked, on=on) for picked in combinations(2, 2, 2)],
    )


def _incubator_award_under_readings(
    case: Incubator,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """孵化基地以奖代投，依次按“属于奖补的兴办单位”、“属于奖补的基地”、“这一次可以得到奖补”的这一种读法（从0数起）。"""
    check_day(on)
    founded_by = case.founded_by  # 兴办单位
    which_founders_is_1 = picked[0] == 0
    which_founders_is_2 = picked[0] == 1
    in_vacant_premises = case.in_vacant_premises  # 利用空置场地废旧厂房等兴办
    offers_space = case.offers_space  # 为创业者提供创业场地
    offers_guidance = case.offers_guidance  # 为创业者提供创业指导
    which_incubators_is_1 = picked[1] == 0
    which_incubators_is_2 = picked[1] == 1
    chosen = case.chosen  # 被择优选定
    awarded_before = case.awarded_before  # 以前得过奖补
    may_be_awarded_again_is_1 = picked[2] == 0
    may_be_awarded_again_is_2 = picked[2] == 1

    # 疑义 属于奖补的兴办单位，读法一：兴办单位包括各级政府或园区或高等院校或大中型企业或民间资本「鼓励各级政府、园区、高等院校、大中型企业和民间资本」
    which_founders_reading_1 = (
        None
        if founded_by is None
        else not founded_by.isdisjoint(("各级政府", "园区", "高等院校", "大中型企业", "民间资本"))
    )
    # 疑义 属于奖补的兴办单位，读法二：兴办单位包括各级政府或园区或高等院校或大中型企业或民间资本或其他单位「鼓励各级政府、园区、高等院校、大中型企业和民间资本」
    which_founders_reading_2 = (
        None
        if founded_by is None
        else not founded_by.isdisjoint(("各级政府", "园区", "高等院校", "大中型企业", "民间资本", "其他单位"))
    )
    which_founders = (
        which_founders_reading_1
        if which_founders_is_1
        else which_founders_reading_2
        if which_founders_is_2
        else None
    )
    # 申报条件（一）：属于奖补的兴办单位「鼓励各级政府、园区、高等院校、大中型企业和民间资本」
    condition_1 = which_founders
    which_incubators_reading_1_1 = in_vacant_premises
    which_incubators_reading_1_2 = offers_space
    which_incubators_reading_1_3 = offers_guidance
    # 疑义 属于奖补的基地，读法一：利用空置场地废旧厂房等兴办且为创业者提供创业场地且为创业者提供创业指导「利用空置场地、废旧厂房等兴办创业孵化基地，为创业者提供创业场地、创业指导」
    which_incubators_reading_1 = (
        True
        if (
            which_incubators_reading_1_1
            and which_incubators_reading_1_2
            and which_incubators_reading_1_3
        )
        else False
        if (
            which_incubators_reading_1_1 is False
            or which_incubators_reading_1_2 is False
            or which_incubators_reading_1_3 is False
        )
        else None
    )
    which_incubators_reading_2_1 = offers_space
    which_incubators_reading_2_2 = offers_guidance
    # 疑义 属于奖补的基地，读法二：为创业者提供创业场地且为创业者提供创业指导「利用空置场地、废旧厂房等兴办创业孵化基地，为创业者提供创业场地、创业指导」
    which_incubators_reading_2 = (
        True
        if which_incubators_reading_2_1 and which_incubators_reading_2_2
        else False
        if which_incubators_reading_2_1 is False or which_incubators_reading_2_2 is False
        else None
    )
    which_incubators = (
        which_incubators_reading_1
        if which_incubators_is_1
        else which_incubators_reading_2
        if which_incubators_is_2
        else None
    )
    # 申报条件（二）：属于奖补的基地「利用空置场地、废旧厂房等兴办创业孵化基地，为创业者提供创业场地、创业指导」
    condition_2 = which_incubators
    # 疑义 这一次可以得到奖补，读法一：被择优选定「每两年择优」
    may_be_awarded_again_reading_1 = chosen
    may_be_awarded_again_reading_2_1 = chosen
    may_be_awarded_again_reading_2_2_contrary = awarded_before
    may_be_awarded_again_reading_2_2 = (
        None
        if may_be_awarded_again_reading_2_2_contrary is None
        else not may_be_awarded_again_reading_2_2_contrary
    )
    # 疑义 这一次可以得到奖补，读法二：被择优选定且不属于“以前得过奖补”的情形「每两年择优」
    may_be_awarded_again_reading_2 = (
        True
        if may_be_awarded_again_reading_2_1 and may_be_awarded_again_reading_2_2
        else False
        if may_be_awarded_again_reading_2_1 is False or may_be_awarded_again_reading_2_2 is False
        else None
    )
    may_be_awarded_again = (
        may_be_awarded_again_reading_1
        if may_be_awarded_again_is_1
        else may_be_awarded_again_reading_2
        if may_be_awarded_again_is_2
        else None
    )
    # 申报条件（三）：这一次可以得到奖补「每两年择优」
    condition_3 = may_be_awarded_again
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2 and condition_3
        else False
        if condition_1 is False or condition_2 is False or condition_3 is False
        else None
    )

    truths = (condition, condition_1, condition_2, condition_3)
    numbers = ()
    if condition is False:
        return Decision(INCUBATOR_AWARD, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("另行规定", "原文未明确")
        return Decision(INCUBATOR_AWARD, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        INCUBATOR_AWARD,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_incubator_award_under_readings(
            condition,
            condition_1,
            which_founders_is_1,
            which_founders_is_2,
            founded_by,
            condition_2,
            which_incubators_is_1,
            which_incubators_is_2,
            which_incubators_reading_1,
            which_incubators_reading_1_1,
            which_incubators_reading_1_2,
            which_incubators_reading_1_3,
            which_incubators_reading_2,
            which_incubators_reading_2_1,
            which_incubators_reading_2_2,
            condition_3,
            may_be_awarded_again_is_1,
            may_be_awarded_again_is_2,
            may_be_awarded_again_reading_1,
            may_be_awarded_again_reading_2,
            may_be_awarded_again_reading_2_1,
            may_be_awarded_again_reading_2_2_contrary,
        ),
    )


def _missing_for_incubator_award_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    which_founders_is_1: bool,
    which_founders_is_2: bool,
    founded_by: frozenset[str] | None,
    condition_2: bool | None,
    which_incubators_is_1: bool,
    which_incubators_is_2: bool,
    which_incubators_reading_1: bool | None,
    which_incubators_reading_1_1: bool | None,
    which_incubators_reading_1_2: bool | None,
    which_incubators_reading_1_3: bool | None,
    which_incubators_reading_2: bool | None,
    which_incubators_reading_2_1: bool | None,
    which_incubators_reading_2_2: bool | None,
    condition_3: bool | None,
    may_be_awarded_again_is_1: bool,
    may_be_awarded_again_is_2: bool,
    may_be_awarded_again_reading_1: bool | None,
    may_be_awarded_again_reading_2: bool | None,
    may_be_awarded_again_reading_2_1: bool | None,
    may_be_awarded_again_reading_2_2_contrary: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if which_founders_is_1 and founded_by is None:
                missing.append(INCUBATOR_FOUNDED_BY)
            if which_founders_is_2 and not which_founders_is_1 and founded_by is None:
                missing.append(INCUBATOR_FOUNDED_BY)
        if condition_2 is None:
            if which_incubators_is_1 and which_incubators_reading_1 is None:
                if which_incubators_reading_1_1 is None:
                    missing.append(INCUBATOR_IN_VACANT_PREMISES)
                if which_incubators_reading_1_2 is None:
                    missing.append(INCUBATOR_OFFERS_SPACE)
                if which_incubators_reading_1_3 is None:
                    missing.append(INCUBATOR_OFFERS_GUIDANCE)
            if (
                which_incubators_is_2
                and not which_incubators_is_1
                and which_incubators_reading_2 is None
            ):
                if which_incubators_reading_2_1 is None:
                    missing.append(INCUBATOR_OFFERS_SPACE)
                if which_incubators_reading_2_2 is None:
                    missing.append(INCUBATOR_OFFERS_GUIDANCE)
        if condition_3 is None:
            if may_be_awarded_again_is_1 and may_be_awarded_again_reading_1 is None:
                missing.append(INCUBATOR_CHOSEN)
            if (
                may_be_awarded_again_is_2
                and not may_be_awarded_again_is_1
                and may_be_awarded_again_reading_2 is None
            ):
                if may_be_awarded_again_reading_2_1 is None:
                    missing.append(INCUBATOR_CHOSEN)
                if may_be_awarded_again_reading_2_2_contrary is None:
                    missing.append(INCUBATOR_AWARDED_BEFORE)
    return missing
