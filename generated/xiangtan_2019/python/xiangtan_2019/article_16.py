"""湘潭市进一步做好稳就业工作二十四条措施（十六）：公益性岗位兜底安置。"""

from datetime import date

from .facts import JoblessPerson
from .runtime import Decision, FactText, Status
from .runtime.doubts import combinations, settle
from .runtime.outcome import check_day, in_words, undecided
from .texts import (
    JOBLESS_PERSON_ABLE_TO_WORK,
    JOBLESS_PERSON_FARM_HOUSEHOLD_GRADUATE,
    JOBLESS_PERSON_JOB_SEEKER_IN_DIFFICULTY,
    JOBLESS_PERSON_TAKES_ANY_POST,
    JOBLESS_PERSON_WILLING_TO_WORK,
    PUBLIC_POST_PLACEMENT,
)


def public_post_placement(case: JoblessPerson, *, on: date) -> Decision:
    """公益性岗位兜底安置（扶持事项，（十六））。

    依据：第（十六）条“对有就业能力和愿望，不挑不拣的就业困难人员和纯农户离校未就业高校毕业生实行公益性岗位兜底安置”
    """
    return settle(
        [_public_post_placement_under_readings(case, picked, on=on) for picked in combinations(2)],
    )


def _public_post_placement_under_readings(
    case: JoblessPerson,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """公益性岗位兜底安置，依次按“属于兜底安置的人员”的这一种读法（从0数起）。"""
    check_day(on)
    job_seeker_in_difficulty = case.job_seeker_in_difficulty  # 就业困难人员
    farm_household_graduate = case.farm_household_graduate  # 纯农户离校未就业高校毕业生
    able_to_work = case.able_to_work  # 有就业能力
    willing_to_work = case.willing_to_work  # 有就业愿望
    takes_any_post = case.takes_any_post  # 不挑不拣
    who_is_placed_is_1 = picked[0] == 0
    who_is_placed_is_2 = picked[0] == 1

    who_is_placed_reading_1_1_1 = job_seeker_in_difficulty
    who_is_placed_reading_1_1_2 = farm_household_graduate
    who_is_placed_reading_1_1 = (
        True
        if who_is_placed_reading_1_1_1 or who_is_placed_reading_1_1_2
        else None
        if who_is_placed_reading_1_1_1 is None or who_is_placed_reading_1_1_2 is None
        else False
    )
    able_and_willing_1 = able_to_work
    able_and_willing_2 = willing_to_work
    able_and_willing_3 = takes_any_post
    # 定义 肯干不挑：有就业能力且有就业愿望且不挑不拣「对有就业能力和愿望，不挑不拣的就业困难人员」「对有就业能力和愿望，不挑不拣的」
    able_and_willing = (
        True
        if able_and_willing_1 and able_and_willing_2 and able_and_willing_3
        else False
        if able_and_willing_1 is False or able_and_willing_2 is False or able_and_willing_3 is False
        else None
    )
    who_is_placed_reading_1_2 = able_and_willing
    # 疑义 属于兜底安置的人员，读法一：（就业困难人员或纯农户离校未就业高校毕业生）且肯干不挑「对有就业能力和愿望，不挑不拣的就业困难人员和纯农户离校未就业高校毕业生」
    who_is_placed_reading_1 = (
        True
        if who_is_placed_reading_1_1 and who_is_placed_reading_1_2
        else False
        if who_is_placed_reading_1_1 is False or who_is_placed_reading_1_2 is False
        else None
    )
    who_is_placed_reading_2_1_1 = job_seeker_in_difficulty
    who_is_placed_reading_2_1_2 = able_and_willing
    who_is_placed_reading_2_1 = (
        True
        if who_is_placed_reading_2_1_1 and who_is_placed_reading_2_1_2
        else False
        if who_is_placed_reading_2_1_1 is False or who_is_placed_reading_2_1_2 is False
        else None
    )
    who_is_placed_reading_2_2 = farm_household_graduate
    # 疑义 属于兜底安置的人员，读法二：（就业困难人员且肯干不挑）或纯农户离校未就业高校毕业生「对有就业能力和愿望，不挑不拣的就业困难人员和纯农户离校未就业高校毕业生」
    who_is_placed_reading_2 = (
        True
        if who_is_placed_reading_2_1 or who_is_placed_reading_2_2
        else None
        if who_is_placed_reading_2_1 is None or who_is_placed_reading_2_2 is None
        else False
    )
    who_is_placed = (
        who_is_placed_reading_1
        if who_is_placed_is_1
        else who_is_placed_reading_2
        if who_is_placed_is_2
        else None
    )
    # 申报条件：属于兜底安置的人员「对有就业能力和愿望，不挑不拣的就业困难人员和纯农户离校未就业高校毕业生」
    condition = who_is_placed

    truths = (condition,)
    numbers = ()
    if condition is False:
        return Decision(PUBLIC_POST_PLACEMENT, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("服务", "公益性岗位兜底安置")
        return Decision(
            PUBLIC_POST_PLACEMENT,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        PUBLIC_POST_PLACEMENT,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_public_post_placement_under_readings(
            condition,
            who_is_placed_is_1,
            who_is_placed_is_2,
            who_is_placed_reading_1,
            who_is_placed_reading_1_1,
            who_is_placed_reading_1_1_1,
            who_is_placed_reading_1_1_2,
            who_is_placed_reading_1_2,
            able_and_willing_1,
            able_and_willing_2,
            able_and_willing_3,
            who_is_placed_reading_2,
            who_is_placed_reading_2_1,
            who_is_placed_reading_2_1_1,
            who_is_placed_reading_2_1_2,
            who_is_placed_reading_2_2,
        ),
    )


def _missing_for_public_post_placement_under_readings(
    condition: bool | None,
    who_is_placed_is_1: bool,
    who_is_placed_is_2: bool,
    who_is_placed_reading_1: bool | None,
    who_is_placed_reading_1_1: bool | None,
    who_is_placed_reading_1_1_1: bool | None,
    who_is_placed_reading_1_1_2: bool | None,
    who_is_placed_reading_1_2: bool | None,
    able_and_willing_1: bool | None,
    able_and_willing_2: bool | None,
    able_and_willing_3: bool | None,
    who_is_placed_reading_2: bool | None,
    who_is_placed_reading_2_1: bool | None,
    who_is_placed_reading_2_1_1: bool | None,
    who_is_placed_reading_2_1_2: bool | None,
    who_is_placed_reading_2_2: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if who_is_placed_is_1 and who_is_placed_reading_1 is None:
            if who_is_placed_reading_1_1 is None:
                if who_is_placed_reading_1_1_1 is None:
                    missing.append(JOBLESS_PERSON_JOB_SEEKER_IN_DIFFICULTY)
                if who_is_placed_reading_1_1_2 is None:
                    missing.append(JOBLESS_PERSON_FARM_HOUSEHOLD_GRADUATE)
            if who_is_placed_reading_1_2 is None:
                if able_and_willing_1 is None:
                    missing.append(JOBLESS_PERSON_ABLE_TO_WORK)
                if able_and_willing_2 is None:
                    missing.append(JOBLESS_PERSON_WILLING_TO_WORK)
                if able_and_willing_3 is None:
                    missing.append(JOBLESS_PERSON_TAKES_ANY_POST)
        if who_is_placed_is_2 and not who_is_placed_is_1 and who_is_placed_reading_2 is None:
            if who_is_placed_reading_2_1 is None:
                if who_is_placed_reading_2_1_1 is None:
                    missing.append(JOBLESS_PERSON_JOB_SEEKER_IN_DIFFICULTY)
                if who_is_placed_reading_2_1_2 is None:
                    if able_and_willing_1 is None:
                        missing.append(JOBLESS_PERSON_ABLE_TO_WORK)
                    if able_and_willing_2 is None:
                        missing.append(JOBLESS_PERSON_WILLING_TO_WORK)
                    if able_and_willing_3 is None:
                        missing.append(JOBLESS_PERSON_TAKES_ANY_POST)
            if who_is_placed_reading_2_2 is None:
                missing.append(JOBLESS_PERSON_FARM_HOUSEHOLD_GRADUATE)
    return missing
