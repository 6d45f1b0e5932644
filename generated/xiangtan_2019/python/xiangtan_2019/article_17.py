"""湘潭市进一步做好稳就业工作二十四条措施（十七）：求职创业补贴、就业补贴、稳定就业补贴。"""

from datetime import date

from .facts import Graduate
from .runtime import Decision, FactText, Money, Status
from .runtime.doubts import combinations, settle
from .runtime.history import BenefitRecord
from .runtime.outcome import amount_between, check_day, exact_sum, undecided
from .runtime.totals import records_count
from .texts import (
    GRADUATE_BENEFITS_RECEIVED,
    GRADUATE_BENEFITS_RECEIVED_AMOUNT,
    GRADUATE_HAD_IT_BEFORE_THE_RISE,
    GRADUATE_HAD_JOB_SUBSIDY,
    GRADUATE_HAS_GRADUATED,
    GRADUATE_IN_HARDSHIP,
    GRADUATE_MEETS_TERMS,
    GRADUATE_PAID_BEFORE_THE_RISE,
    GRADUATE_TIME_AFTER_FIRST_YEAR,
    GRADUATE_TIME_HERE,
    GRADUATE_TOTAL_TIME,
    GRADUATE_WORKS_IN_XIANGTAN,
    JOB_SEEKING_SUBSIDY,
    JOB_SUBSIDY,
    STEADY_JOB_SUBSIDY,
)


def job_seeking_subsidy(case: Graduate, *, on: date) -> Decision:
    """求职创业补贴（扶持事项，（十七））。

    依据：第（十七）条“对符合条件的困难高校毕业生，将一次性求职创业补贴由800元/人提高至1500元/人”
    """
    return settle(
        [_job_seeking_subsidy_under_readings(case, picked, on=on) for picked in combinations(2)],
    )


def _job_seeking_subsidy_under_readings(
    case: Graduate,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """求职创业补贴，依次按“没有领过或者可以补差额”的这一种读法（从0数起）。"""
    check_day(on)
    in_hardship = case.in_hardship  # 符合条件的困难高校毕业生
    had_it_before_the_rise = case.had_it_before_the_rise  # 提高前领过求职创业补贴
    paid_before_is_1 = picked[0] == 0
    paid_before_is_2 = picked[0] == 1
    benefits_received = case.benefits_received  # 已享受情况
    paid_before_the_rise = case.paid_before_the_rise  # 提高前所领数额

    # 申报条件（一）：符合条件的困难高校毕业生「对符合条件的困难高校毕业生」
    condition_1_1 = in_hardship
    paid_before_reading_1_contrary = had_it_before_the_rise
    # 疑义 没有领过或者可以补差额，读法一：不属于“提高前领过求职创业补贴”的情形「将一次性求职创业补贴由800元/人提高至1500元/人」
    paid_before_reading_1 = (
        None if paid_before_reading_1_contrary is None else not paid_before_reading_1_contrary
    )
    paid_before_reading_2_1_contrary = had_it_before_the_rise
    paid_before_reading_2_1 = (
        None if paid_before_reading_2_1_contrary is None else not paid_before_reading_2_1_contrary
    )
    paid_before_reading_2_2 = had_it_before_the_rise
    # 疑义 没有领过或者可以补差额，读法二：不属于“提高前领过求职创业补贴”的情形或提高前领过求职创业补贴「将一次性求职创业补贴由800元/人提高至1500元/人」
    paid_before_reading_2 = (
        True
        if paid_before_reading_2_1 or paid_before_reading_2_2
        else None
        if paid_before_reading_2_1 is None or paid_before_reading_2_2 is None
        else False
    )
    paid_before = (
        paid_before_reading_1
        if paid_before_is_1
        else paid_before_reading_2
        if paid_before_is_2
        else None
    )
    # 申报条件（二）：没有领过或者可以补差额「求职创业补贴由800元/人提高至1500元/人」
    condition_1_2 = paid_before
    # 申报条件：同时符合下列条件
    condition_1 = (
        True
        if condition_1_1 and condition_1_2
        else False
        if condition_1_1 is False or condition_1_2 is False
        else None
    )
    condition_2_left_had = (
        None
        if benefits_received is None
        else records_count(benefits_received, ("求职创业补贴",), on, ("终身", 0, 0))
    )
    # 享受次数：没有享受过求职创业补贴「一次性」
    condition_2 = None if condition_2_left_had is None else condition_2_left_had < 1
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    standard_case_1 = had_it_before_the_rise
    standard_not_1 = None if standard_case_1 is None else not standard_case_1
    standard_applies_2 = standard_not_1
    standard_by_case = (
        (None if paid_before_the_rise is None else max(150_000 - paid_before_the_rise.fen, 0))
        if standard_case_1
        else 150_000
        if standard_applies_2
        else None
    )
    # 扶持标准：按下列情形分别确定
    # （以1/100为单位的整数）
    standard = None if standard_by_case is None else standard_by_case

    truths = (condition_1, condition_1_1, condition_1_2, condition_2)
    numbers = (
        None if standard_case_1 is None else (int(standard_case_1), 1),
        None if standard_applies_2 is None else (int(standard_applies_2), 1),
        None if standard is None else (standard, 100),
    )
    if condition is False:
        return Decision(JOB_SEEKING_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = exact_sum(standard)
        return Decision(
            JOB_SEEKING_SUBSIDY,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        JOB_SEEKING_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_job_seeking_subsidy_under_readings(
            condition,
            condition_1,
            condition_1_1,
            condition_1_2,
            paid_before_is_1,
            paid_before_is_2,
            paid_before_reading_1_contrary,
            paid_before_reading_2,
            paid_before_reading_2_1_contrary,
            paid_before_reading_2_2,
            condition_2_left_had,
            benefits_received,
            standard_by_case,
            standard_case_1,
            standard_applies_2,
            paid_before_the_rise,
        ),
    )


def _missing_for_job_seeking_subsidy_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_1_1: bool | None,
    condition_1_2: bool | None,
    paid_before_is_1: bool,
    paid_before_is_2: bool,
    paid_before_reading_1_contrary: bool | None,
    paid_before_reading_2: bool | None,
    paid_before_reading_2_1_contrary: bool | None,
    paid_before_reading_2_2: bool | None,
    condition_2_left_had: int | None,
    benefits_received: tuple[BenefitRecord, ...] | None,
    standard_by_case: int | None,
    standard_case_1: bool | None,
    standard_applies_2: bool | None,
    paid_before_the_rise: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if condition_1_1 is None:
                missing.append(GRADUATE_IN_HARDSHIP)
            if condition_1_2 is None:
                if paid_before_is_1 and paid_before_reading_1_contrary is None:
                    missing.append(GRADUATE_HAD_IT_BEFORE_THE_RISE)
                if paid_before_is_2 and not paid_before_is_1 and paid_before_reading_2 is None:
                    if paid_before_reading_2_1_contrary is None:
                        missing.append(GRADUATE_HAD_IT_BEFORE_THE_RISE)
                    if paid_before_reading_2_2 is None:
                        missing.append(GRADUATE_HAD_IT_BEFORE_THE_RISE)
        if condition_2_left_had is None:
            if benefits_received is None:
                missing.append(GRADUATE_BENEFITS_RECEIVED)
            if benefits_received is not None:
                missing.append(GRADUATE_BENEFITS_RECEIVED_AMOUNT)
    if standard_by_case is None:
        if standard_case_1 and paid_before_the_rise is None:
            missing.append(GRADUATE_PAID_BEFORE_THE_RISE)
        if not standard_case_1 and not standard_applies_2:
            if standard_case_1 is None:
                if standard_case_1 is None:
                    missing.append(GRADUATE_HAD_IT_BEFORE_THE_RISE)
                if paid_before_the_rise is None:
                    missing.append(GRADUATE_PAID_BEFORE_THE_RISE)
            if standard_applies_2 is None and standard_case_1 is None:
                missing.append(GRADUATE_HAD_IT_BEFORE_THE_RISE)
    return missing


def job_subsidy(case: Graduate, *, on: date) -> Decision:
    """就业补贴（扶持事项，（十七））。

    依据：第（十七）条“对符合条件的在潭就业高校毕业生就业时间满1年的，按学历分别给予3000元至6000元的就业补贴”
    依据：第（十七）条“所需资金从就业补助资金中列支”
    """
    return settle([_job_subsidy_under_readings(case, picked, on=on) for picked in combinations(2)])


def _job_subsidy_under_readings(case: Graduate, picked: tuple[int, ...], *, on: date) -> Decision:
    """就业补贴，依次按“就业时间”的这一种读法（从0数起）。"""
    check_day(on)
    meets_terms = case.meets_terms  # 符合就业补贴条件
    has_graduated = case.has_graduated  # 已从高校毕业
    works_in_xiangtan = case.works_in_xiangtan  # 在潭就业
    total_time = case.total_time  # 累计在潭就业时间
    time_here = case.time_here  # 在现单位连续就业时间
    length_of_work_is_1 = picked[0] == 0
    length_of_work_is_2 = picked[0] == 1

    # 申报条件（一）：符合就业补贴条件「对符合条件的」
    condition_1 = meets_terms
    # 申报条件（二）：已从高校毕业「高校毕业生」
    condition_2 = has_graduated
    # 申报条件（三）：在潭就业「在潭就业」
    condition_3 = works_in_xiangtan
    # 疑义 就业时间，读法一：累计在潭就业时间「就业时间满1年的」
    length_of_work_reading_1 = None if total_time is None else total_time
    # 疑义 就业时间，读法二：在现单位连续就业时间「就业时间满1年的」
    length_of_work_reading_2 = None if time_here is None else time_here
    length_of_work = (
        length_of_work_reading_1
        if length_of_work_is_1
        else length_of_work_reading_2
        if length_of_work_is_2
        else None
    )
    # 申报条件（四）：就业时间满1年「就业时间满1年的」
    condition_4 = None if length_of_work is None else length_of_work >= 12
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2 and condition_3 and condition_4
        else False
        if (
            condition_1 is False
            or condition_2 is False
            or condition_3 is False
            or condition_4 is False
        )
        else None
    )
    # 扶持标准下限：3000元「按学历分别给予3000元至6000元的就业补贴」
    standard_1 = 3000
    # 扶持标准上限：6000元「按学历分别给予3000元至6000元的就业补贴」
    standard_2 = 6000

    truths = (condition, condition_1, condition_2, condition_3, condition_4)
    numbers = ((standard_1, 1), (standard_2, 1))
    if condition is False:
        return Decision(JOB_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard_1 <= standard_2:
        result = amount_between((standard_1 * 100, standard_2 * 100), "元")
        return Decision(JOB_SUBSIDY, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        JOB_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_job_subsidy_under_readings(
            condition,
            condition_1,
            condition_2,
            condition_3,
            length_of_work,
            length_of_work_is_1,
            length_of_work_is_2,
            total_time,
            time_here,
        ),
    )


def _missing_for_job_subsidy_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    condition_3: bool | None,
    length_of_work: int | None,
    length_of_work_is_1: bool,
    length_of_work_is_2: bool,
    total_time: int | None,
    time_here: int | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(GRADUATE_MEETS_TERMS)
        if condition_2 is None:
            missing.append(GRADUATE_HAS_GRADUATED)
        if condition_3 is None:
            missing.append(GRADUATE_WORKS_IN_XIANGTAN)
        if length_of_work is None:
            if length_of_work_is_1 and total_time is None:
                missing.append(GRADUATE_TOTAL_TIME)
            if length_of_work_is_2 and not length_of_work_is_1 and time_here is None:
                missing.append(GRADUATE_TIME_HERE)
    return missing


def steady_job_subsidy(case: Graduate, *, on: date) -> Decision:
    """稳定就业补贴（扶持事项，（十七））。

    依据：第（十七）条“对符合条件的在潭就业高校毕业生就业时间满1年的”
    依据：第（十七）条“稳定就业满2年的，按上述标准再给予稳定就业补贴，所需资金从就业补助资金中列支”
    """
    return settle(
        [_steady_job_subsidy_under_readings(case, picked, on=on) for picked in combinations(2, 3)],
    )


def _steady_job_subsidy_under_readings(
    case: Graduate,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """稳定就业补贴，依次按“可以再给的情况”、“稳定就业时间”的这一种读法（从0数起）。"""
    check_day(on)
    meets_terms = case.meets_terms  # 符合就业补贴条件
    has_graduated = case.has_graduated  # 已从高校毕业
    works_in_xiangtan = case.works_in_xiangtan  # 在潭就业
    total_time = case.total_time  # 累计在潭就业时间
    time_here = case.time_here  # 在现单位连续就业时间
    time_after_first_year = case.time_after_first_year  # 满1年以后的连续就业时间
    length_of_steady_work_is_1 = picked[1] == 0
    length_of_steady_work_is_2 = picked[1] == 1
    length_of_steady_work_is_3 = picked[1] == 2
    had_job_subsidy = case.had_job_subsidy  # 已领过就业补贴
    given_again_is_1 = picked[0] == 0
    given_again_is_2 = picked[0] == 1

    # 申报条件（一）：符合就业补贴条件「对符合条件的」
    condition_1 = meets_terms
    # 申报条件（二）：已从高校毕业「高校毕业生」
    condition_2 = has_graduated
    # 申报条件（三）：在潭就业「在潭就业」
    condition_3 = works_in_xiangtan
    # 疑义 稳定就业时间，读法一：累计在潭就业时间「就业时间满1年的」「稳定就业满2年的」
    length_of_steady_work_reading_1 = None if total_time is None else total_time
    # 疑义 稳定就业时间，读法二：在现单位连续就业时间「就业时间满1年的」「稳定就业满2年的」
    length_of_steady_work_reading_2 = None if time_here is None else time_here
    # 疑义 稳定就业时间，读法三：满1年以后的连续就业时间「就业时间满1年的」「稳定就业满2年的」
    length_of_steady_work_reading_3 = (
        None if time_after_first_year is None else time_after_first_year
    )
    length_of_steady_work = (
        length_of_steady_work_reading_1
        if length_of_steady_work_is_1
        else length_of_steady_work_reading_2
        if length_of_steady_work_is_2
        else length_of_steady_work_reading_3
        if length_of_steady_work_is_3
        else None
    )
    # 定义 达到稳定就业年限：稳定就业时间满2年「稳定就业满2年的」「稳定就业满2年的」
    two_years = None if length_of_steady_work is None else length_of_steady_work >= 24
    # 疑义 可以再给的情况，读法一：达到稳定就业年限「按上述标准再给予稳定就业补贴」
    given_again_reading_1 = two_years
    given_again_reading_2_1 = two_years
    given_again_reading_2_2 = had_job_subsidy
    # 疑义 可以再给的情况，读法二：达到稳定就业年限且已领过就业补贴「按上述标准再给予稳定就业补贴」
    given_again_reading_2 = (
        True
        if given_again_reading_2_1 and given_again_reading_2_2
        else False
        if given_again_reading_2_1 is False or given_again_reading_2_2 is False
        else None
    )
    given_again = (
        given_again_reading_1
        if given_again_is_1
        else given_again_reading_2
        if given_again_is_2
        else None
    )
    # 申报条件（四）：可以再给的情况「就业时间满1年的……稳定就业满2年的，按上述标准再给予」
    condition_4 = given_again
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2 and condition_3 and condition_4
        else False
        if (
            condition_1 is False
            or condition_2 is False
            or condition_3 is False
            or condition_4 is False
        )
        else None
    )
    # 扶持标准下限：3000元「按学历分别给予3000元至6000元的就业补贴」
    standard_1 = 3000
    # 扶持标准上限：6000元「按学历分别给予3000元至6000元的就业补贴」
    standard_2 = 6000

    truths = (condition, condition_1, condition_2, condition_3, condition_4)
    numbers = ((standard_1, 1), (standard_2, 1))
    if condition is False:
        return Decision(STEADY_JOB_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard_1 <= standard_2:
        result = amount_between((standard_1 * 100, standard_2 * 100), "元")
        return Decision(
            STEADY_JOB_SUBSIDY,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        STEADY_JOB_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_steady_job_subsidy_under_readings(
            condition,
            condition_1,
            condition_2,
            condition_3,
            condition_4,
            given_again_is_1,
            given_again_is_2,
            length_of_steady_work,
            length_of_steady_work_is_1,
            length_of_steady_work_is_2,
            length_of_steady_work_is_3,
            total_time,
            time_here,
            time_after_first_year,
            given_again_reading_2,
            given_again_reading_2_2,
        ),
    )


def _missing_for_steady_job_subsidy_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    condition_3: bool | None,
    condition_4: bool | None,
    given_again_is_1: bool,
    given_again_is_2: bool,
    length_of_steady_work: int | None,
    length_of_steady_work_is_1: bool,
    length_of_steady_work_is_2: bool,
    length_of_steady_work_is_3: bool,
    total_time: int | None,
    time_here: int | None,
    time_after_first_year: int | None,
    given_again_reading_2: bool | None,
    given_again_reading_2_2: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(GRADUATE_MEETS_TERMS)
        if condition_2 is None:
            missing.append(GRADUATE_HAS_GRADUATED)
        if condition_3 is None:
            missing.append(GRADUATE_WORKS_IN_XIANGTAN)
        if condition_4 is None:
            if given_again_is_1 and length_of_steady_work is None:
                if length_of_steady_work_is_1 and total_time is None:
                    missing.append(GRADUATE_TOTAL_TIME)
                if (
                    length_of_steady_work_is_2
                    and not length_of_steady_work_is_1
                    and time_here is None
                ):
                    missing.append(GRADUATE_TIME_HERE)
                if (
                    length_of_steady_work_is_3
                    and not length_of_steady_work_is_1
                    and not length_of_steady_work_is_2
                    and time_after_first_year is None
                ):
                    missing.append(GRADUATE_TIME_AFTER_FIRST_YEAR)
            if given_again_is_2 and not given_again_is_1 and given_again_reading_2 is None:
                if length_of_steady_work is None:
                    if length_of_steady_work_is_1 and total_time is None:
                        missing.append(GRADUATE_TOTAL_TIME)
                    if (
                        length_of_steady_work_is_2
                        and not length_of_steady_work_is_1
                        and time_here is None
                    ):
                        missing.append(GRADUATE_TIME_HERE)
                    if (
                        length_of_steady_work_is_3
                        and not length_of_steady_work_is_1
                        and not length_of_steady_work_is_2
                        and time_after_first_year is None
                    ):
                        missing.append(GRADUATE_TIME_AFTER_FIRST_YEAR)
                if given_again_reading_2_2 is None:
                    missing.append(GRADUATE_HAD_JOB_SUBSIDY)
    return missing
