"""湘潭市进一步做好稳就业工作二十四条措施（十九）：贫困劳动力培训补贴、贫困劳动力培训生活补贴、就业创业服务补贴、贫困劳动力求职创业补贴。"""

from datetime import date
from typing import Final

from .facts import HrAgency, Jobseeker
from .runtime import Decision, FactText, Status
from .runtime.doubts import combinations, settle
from .runtime.outcome import check_day, exact_sum, in_words, undecided
from .runtime.totals import all_decided, missing_of_members, sum_of_members, undecided_members
from .texts import (
    HR_AGENCY_DULY_LICENSED,
    HR_AGENCY_JOBSEEKERS,
    JOBSEEKER_EMPLOYED_ON,
    JOBSEEKER_LISTED_AS_POOR,
    JOBSEEKER_MOVED_BY_ORGANISED_EXPORT,
    JOBSEEKER_MOVE_PAID,
    JOBSEEKER_PLACED_BY_AGENCY,
    JOBSEEKER_PLACEMENT_PAID,
    JOBSEEKER_PLACEMENT_PAID_TO_AGENCY,
    JOBSEEKER_POOR,
    JOBSEEKER_SIX_MONTHS_ON,
    JOBSEEKER_THIS_MOVE_PAID,
    JOBSEEKER_TOTAL_EMPLOYMENT,
    JOBSEEKER_TRAINED_BY_EMPLOYER,
    JOBSEEKER_UNBROKEN_EMPLOYMENT,
    JOBSEEKER_WORKS_OUTSIDE_HOME_COUNTY,
    PLACEMENT_SUBSIDY,
    PLACEMENT_SUBSIDY_MEMBER,
    POOR_MOVE_SUBSIDY,
    POOR_TRAINEE_ALLOWANCE,
    POOR_TRAINING_SUBSIDY,
)

DAY_2019_01_01: Final = date(2019, 1, 1)
DAY_2020_12_31: Final = date(2020, 12, 31)


def poor_training_subsidy(case: Jobseeker, *, on: date) -> Decision:
    """贫困劳动力培训补贴（扶持事项，（十九））。

    依据：第（十九）条“鼓励各用人单位组织建档立卡贫困劳动力参加各类培训，提升技能，按政策给予培训补贴和生活补贴”
    """
    check_day(on)
    listed_as_poor = case.listed_as_poor  # 属于建档立卡贫困劳动力
    trained_by_employer = case.trained_by_employer  # 参加用人单位组织的培训

    # 申报条件（一）：属于建档立卡贫困劳动力「建档立卡贫困劳动力」
    condition_1 = listed_as_poor
    # 申报条件（二）：参加用人单位组织的培训「鼓励各用人单位组织……参加各类培训」
    condition_2 = trained_by_employer
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )

    truths = (condition, condition_1, condition_2)
    numbers = ()
    if condition is False:
        return Decision(POOR_TRAINING_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("另行规定", "另行规定")
        return Decision(
            POOR_TRAINING_SUBSIDY,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        POOR_TRAINING_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_poor_training_subsidy(condition, condition_1, condition_2),
    )


def _missing_for_poor_training_subsidy(
    condition: bool | None, condition_1: bool | None, condition_2: bool | None
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(JOBSEEKER_LISTED_AS_POOR)
        if condition_2 is None:
            missing.append(JOBSEEKER_TRAINED_BY_EMPLOYER)
    return missing


def poor_trainee_allowance(case: Jobseeker, *, on: date) -> Decision:
    """贫困劳动力培训生活补贴（扶持事项，（十九））。

    依据：第（十九）条“鼓励各用人单位组织建档立卡贫困劳动力参加各类培训，提升技能，按政策给予培训补贴和生活补贴”
    """
    check_day(on)
    listed_as_poor = case.listed_as_poor  # 属于建档立卡贫困劳动力
    trained_by_employer = case.trained_by_employer  # 参加用人单位组织的培训

    # 申报条件（一）：属于建档立卡贫困劳动力「建档立卡贫困劳动力」
    condition_1 = listed_as_poor
    # 申报条件（二）：参加用人单位组织的培训「鼓励各用人单位组织……参加各类培训」
    condition_2 = trained_by_employer
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )

    truths = (condition, condition_1, condition_2)
    numbers = ()
    if condition is False:
        return Decision(
            POOR_TRAINEE_ALLOWANCE,
            case,
            None,
            on,
            Status.NOT_ELIGIBLE,
            truths,
            numbers,
        )
    if condition:
        result = in_words("另行规定", "另行规定")
        return Decision(
            POOR_TRAINEE_ALLOWANCE,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        POOR_TRAINEE_ALLOWANCE,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_poor_trainee_allowance(condition, condition_1, condition_2),
    )


def _missing_for_poor_trainee_allowance(
    condition: bool | None, condition_1: bool | None, condition_2: bool | None
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(JOBSEEKER_LISTED_AS_POOR)
        if condition_2 is None:
            missing.append(JOBSEEKER_TRAINED_BY_EMPLOYER)
    return missing


def placement_subsidy(case: HrAgency, *, on: date) -> Decision:
    """就业创业服务补贴（扶持事项，（十九））。

    依据：第（十九）条“2019年1月1日至2020年12月31日，具有合法资质的人力资源服务机构，每成功介绍1名贫困劳动力稳定就业6个月以上的，给予300元的就业创业服务补贴”
    """
    return settle(
        [
            _placement_subsidy_under_readings(case, picked, on=on)
            for picked in combinations(3, 2, 2)
        ],
    )


def _placement_subsidy_under_readings(
    case: HrAgency,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """就业创业服务补贴，依次按“稳定就业所看的日期”、“稳定就业的月数”、“没有因介绍领过”的这一种读法（从0数起）。"""
    check_day(on)
    duly_licensed = case.duly_licensed  # 具有合法资质
    jobseekers = case.jobseekers  # 劳动者

    # 申报条件：具有合法资质「具有合法资质的人力资源服务机构」
    condition = duly_licensed

    truths = (condition,)
    numbers = ()
    if condition is False:
        return Decision(PLACEMENT_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    members = (
        ()
        if jobseekers is None
        else tuple(
            [
                _placement_subsidy_member(jobseekers_each, case, picked, on=on)
                for jobseekers_each in jobseekers
            ],
        )
    )
    if condition and jobseekers is not None and all_decided(members):
        return sum_of_members(
            PLACEMENT_SUBSIDY,
            case,
            None,
            on,
            truths,
            numbers,
            Status.ELIGIBLE,
            members,
            "元",
        )
    missing = _missing_for_placement_subsidy_under_readings(condition, jobseekers)
    missing.extend(missing_of_members(members, "劳动者", ("人力资源服务机构",)))
    return undecided_members(PLACEMENT_SUBSIDY, case, None, on, truths, numbers, missing, members)


def _missing_for_placement_subsidy_under_readings(
    condition: bool | None, jobseekers: tuple[Jobseeker, ...] | None
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(HR_AGENCY_DULY_LICENSED)
    if jobseekers is None:
        missing.append(HR_AGENCY_JOBSEEKERS)
    return missing


def _placement_subsidy_member(
    case: Jobseeker,
    owner: HrAgency,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """就业创业服务补贴（扶持事项，（十九））。"""
    employed_on = case.employed_on  # 就业日期
    six_months_on = case.six_months_on  # 稳定就业满6个月的日期
    which_date_for_stable_work_is_1 = picked[0] == 0
    which_date_for_stable_work_is_2 = picked[0] == 1
    which_date_for_stable_work_is_3 = picked[0] == 2
    poor = case.poor  # 属于贫困劳动力
    placed_by_agency = case.placed_by_agency  # 经本机构成功介绍就业
    unbroken_employment = case.unbroken_employment  # 同一单位连续就业期限
    total_employment = case.total_employment  # 累计就业期限
    what_is_stable_work_is_1 = picked[1] == 0
    what_is_stable_work_is_2 = picked[1] == 1
    placement_paid = case.placement_paid  # 介绍其就业已领过补贴
    placement_paid_to_agency = case.placement_paid_to_agency  # 本机构介绍其就业已领过补贴
    paid_for_the_same_person_is_1 = picked[2] == 0
    paid_for_the_same_person_is_2 = picked[2] == 1

    which_date_for_stable_work = (
        employed_on
        if which_date_for_stable_work_is_1
        else six_months_on
        if which_date_for_stable_work_is_2
        else on
        if which_date_for_stable_work_is_3
        else None
    )
    # 人员条件（一）：稳定就业所看的日期在2019年1月1日至2020年12月31日之间「2019年1月1日至2020年12月31日」
    condition_1 = (
        None
        if which_date_for_stable_work is None
        else DAY_2019_01_01 <= which_date_for_stable_work <= DAY_2020_12_31
    )
    # 人员条件（二）：属于贫困劳动力「贫困劳动力」
    condition_2 = poor
    # 人员条件（三）：经本机构成功介绍就业「每成功介绍1名」
    condition_3 = placed_by_agency
    # 疑义 稳定就业的月数，读法一：同一单位连续就业期限「每成功介绍1名贫困劳动力稳定就业6个月以上的」「到户籍所在县以外就业并稳定就业6个月以上的」
    what_is_stable_work_reading_1 = None if unbroken_employment is None else unbroken_employment
    # 疑义 稳定就业的月数，读法二：累计就业期限「每成功介绍1名贫困劳动力稳定就业6个月以上的」「到户籍所在县以外就业并稳定就业6个月以上的」
    what_is_stable_work_reading_2 = None if total_employment is None else total_employment
    what_is_stable_work = (
        what_is_stable_work_reading_1
        if what_is_stable_work_is_1
        else what_is_stable_work_reading_2
        if what_is_stable_work_is_2
        else None
    )
    # 人员条件（四）：稳定就业的月数不低于6个月「稳定就业6个月以上」
    condition_4 = None if what_is_stable_work is None else what_is_stable_work >= 6
    paid_for_the_same_person_reading_1_contrary = placement_paid
    # 疑义 没有因介绍领过，读法一：不属于“介绍其就业已领过补贴”的情形「每成功介绍1名贫困劳动力稳定就业6个月以上的，给予300元的就业创业服务补贴」
    paid_for_the_same_person_reading_1 = (
        None
        if paid_for_the_same_person_reading_1_contrary is None
        else not paid_for_the_same_person_reading_1_contrary
    )
    paid_for_the_same_person_reading_2_contrary = placement_paid_to_agency
    # 疑义 没有因介绍领过，读法二：不属于“本机构介绍其就业已领过补贴”的情形「每成功介绍1名贫困劳动力稳定就业6个月以上的，给予300元的就业创业服务补贴」
    paid_for_the_same_person_reading_2 = (
        None
        if paid_for_the_same_person_reading_2_contrary is None
        else not paid_for_the_same_person_reading_2_contrary
    )
    paid_for_the_same_person = (
        paid_for_the_same_person_reading_1
        if paid_for_the_same_person_is_1
        else paid_for_the_same_person_reading_2
        if paid_for_the_same_person_is_2
        else None
    )
    # 人员条件（五）：没有因介绍领过「每成功介绍1名」
    condition_5 = paid_for_the_same_person
    # 人员条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2 and condition_3 and condition_4 and condition_5
        else False
        if (
            condition_1 is False
            or condition_2 is False
            or condition_3 is False
            or condition_4 is False
            or condition_5 is False
        )
        else None
    )
    # 扶持标准：300元
    standard = 300

    truths = (condition, condition_1, condition_2, condition_3, condition_4, condition_5)
    numbers = ((standard, 1),)
    if condition is False:
        return Decision(
            PLACEMENT_SUBSIDY_MEMBER,
            case,
            None,
            on,
            Status.NOT_ELIGIBLE,
            truths,
            numbers,
        )
    if condition:
        result = exact_sum(standard * 100)
        return Decision(
            PLACEMENT_SUBSIDY_MEMBER,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        PLACEMENT_SUBSIDY_MEMBER,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_placement_subsidy_member(
            condition,
            which_date_for_stable_work,
            which_date_for_stable_work_is_1,
            which_date_for_stable_work_is_2,
            which_date_for_stable_work_is_3,
            employed_on,
            six_months_on,
            condition_2,
            condition_3,
            what_is_stable_work,
            what_is_stable_work_is_1,
            what_is_stable_work_is_2,
            unbroken_employment,
            total_employment,
            condition_5,
            paid_for_the_same_person_is_1,
            paid_for_the_same_person_is_2,
            paid_for_the_same_person_reading_1_contrary,
            paid_for_the_same_person_reading_2_contrary,
        ),
    )


def _missing_for_placement_subsidy_member(
    condition: bool | None,
    which_date_for_stable_work: date | None,
    which_date_for_stable_work_is_1: bool,
    which_date_for_stable_work_is_2: bool,
    which_date_for_stable_work_is_3: bool,
    employed_on: date | None,
    six_months_on: date | None,
    condition_2: bool | None,
    condition_3: bool | None,
    what_is_stable_work: int | None,
    what_is_stable_work_is_1: bool,
    what_is_stable_work_is_2: bool,
    unbroken_employment: int | None,
    total_employment: int | None,
    condition_5: bool | None,
    paid_for_the_same_person_is_1: bool,
    paid_for_the_same_person_is_2: bool,
    paid_for_the_same_person_reading_1_contrary: bool | None,
    paid_for_the_same_person_reading_2_contrary: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if which_date_for_stable_work is None:
            if which_date_for_stable_work_is_1 and employed_on is None:
                missing.append(JOBSEEKER_EMPLOYED_ON)
            if (
                which_date_for_stable_work_is_2
                and not which_date_for_stable_work_is_1
                and six_months_on is None
            ):
                missing.append(JOBSEEKER_SIX_MONTHS_ON)
        if condition_2 is None:
            missing.append(JOBSEEKER_POOR)
        if condition_3 is None:
            missing.append(JOBSEEKER_PLACED_BY_AGENCY)
        if what_is_stable_work is None:
            if what_is_stable_work_is_1 and unbroken_employment is None:
                missing.append(JOBSEEKER_UNBROKEN_EMPLOYMENT)
            if (
                what_is_stable_work_is_2
                and not what_is_stable_work_is_1
                and total_employment is None
            ):
                missing.append(JOBSEEKER_TOTAL_EMPLOYMENT)
        if condition_5 is None:
            if (
                paid_for_the_same_person_is_1
                and paid_for_the_same_person_reading_1_contrary is None
            ):
                missing.append(JOBSEEKER_PLACEMENT_PAID)
            if (
                paid_for_the_same_person_is_2
                and not paid_for_the_same_person_is_1
                and paid_for_the_same_person_reading_2_contrary is None
            ):
                missing.append(JOBSEEKER_PLACEMENT_PAID_TO_AGENCY)
    return missing


def poor_move_subsidy(case: Jobseeker, *, on: date) -> Decision:
    """贫困劳动力求职创业补贴（扶持事项，（十九））。

    依据：第（十九）条“2019年1月1日至2020年12月31日，贫困劳动力通过有组织劳务输出转移到户籍所在县以外就业并稳定就业6个月以上的，按300元/人的标准给予一次性求职创业补贴”
    """
    return settle(
        [
            _poor_move_subsidy_under_readings(case, picked, on=on)
            for picked in combinations(3, 2, 2)
        ],
    )


def _poor_move_subsidy_under_readings(
    case: Jobseeker,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """贫困劳动力求职创业补贴，依次按“稳定就业所看的日期”、“稳定就业的月数”、“没有领过求职创业补贴”的这一种读法（从0数起）。"""
    check_day(on)
    employed_on = case.employed_on  # 就业日期
    six_months_on = case.six_months_on  # 稳定就业满6个月的日期
    which_date_for_stable_work_is_1 = picked[0] == 0
    which_date_for_stable_work_is_2 = picked[0] == 1
    which_date_for_stable_work_is_3 = picked[0] == 2
    poor = case.poor  # 属于贫困劳动力
    moved_by_organised_export = case.moved_by_organised_export  # 通过有组织劳务输出转移
    works_outside_home_county = case.works_outside_home_county  # 在户籍所在县以外就业
    unbroken_employment = case.unbroken_employment  # 同一单位连续就业期限
    total_employment = case.total_employment  # 累计就业期限
    what_is_stable_work_is_1 = picked[1] == 0
    what_is_stable_work_is_2 = picked[1] == 1
    move_paid = case.move_paid  # 已领过一次性求职创业补贴
    this_move_paid = case.this_move_paid  # 这次转移已领过求职创业补贴
    one_off_for_movers_is_1 = picked[2] == 0
    one_off_for_movers_is_2 = picked[2] == 1

    which_date_for_stable_work = (
        employed_on
        if which_date_for_stable_work_is_1
        else six_months_on
        if which_date_for_stable_work_is_2
        else on
        if which_date_for_stable_work_is_3
        else None
    )
    # 申报条件（一）：稳定就业所看的日期在2019年1月1日至2020年12月31日之间「2019年1月1日至2020年12月31日」
    condition_1 = (
        None
        if which_date_for_stable_work is None
        else DAY_2019_01_01 <= which_date_for_stable_work <= DAY_2020_12_31
    )
    # 申报条件（二）：属于贫困劳动力「贫困劳动力」
    condition_2 = poor
    # 申报条件（三）：通过有组织劳务输出转移「通过有组织劳务输出转移」
    condition_3 = moved_by_organised_export
    # 申报条件（四）：在户籍所在县以外就业「到户籍所在县以外就业」
    condition_4 = works_outside_home_county
    # 疑义 稳定就业的月数，读法一：同一单位连续就业期限「每成功介绍1名贫困劳动力稳定就业6个月以上的」「到户籍所在县以外就业并稳定就业6个月以上的」
    what_is_stable_work_reading_1 = None if unbroken_employment is None else unbroken_employment
    # 疑义 稳定就业的月数，读法二：累计就业期限「每成功介绍1名贫困劳动力稳定就业6个月以上的」「到户籍所在县以外就业并稳定就业6个月以上的」
    what_is_stable_work_reading_2 = None if total_employment is None else total_employment
    what_is_stable_work = (
        what_is_stable_work_reading_1
        if what_is_stable_work_is_1
        else what_is_stable_work_reading_2
        if what_is_stable_work_is_2
        else None
    )
    # 申报条件（五）：稳定就业的月数不低于6个月「稳定就业6个月以上」
    condition_5 = None if what_is_stable_work is None else what_is_stable_work >= 6
    one_off_for_movers_reading_1_contrary = move_paid
    # 疑义 没有领过求职创业补贴，读法一：不属于“已领过一次性求职创业补贴”的情形「贫困劳动力通过有组织劳务输出转移到户籍所在县以外就业并稳定就业6个月以上的，按300元/人的标准给予一次性求职创业补贴」
    one_off_for_movers_reading_1 = (
        None
        if one_off_for_movers_reading_1_contrary is None
        else not one_off_for_movers_reading_1_contrary
    )
    one_off_for_movers_reading_2_contrary = this_move_paid
    # 疑义 没有领过求职创业补贴，读法二：不属于“这次转移已领过求职创业补贴”的情形「贫困劳动力通过有组织劳务输出转移到户籍所在县以外就业并稳定就业6个月以上的，按300元/人的标准给予一次性求职创业补贴」
    one_off_for_movers_reading_2 = (
        None
        if one_off_for_movers_reading_2_contrary is None
        else not one_off_for_movers_reading_2_contrary
    )
    one_off_for_movers = (
        one_off_for_movers_reading_1
        if one_off_for_movers_is_1
        else one_off_for_movers_reading_2
        if one_off_for_movers_is_2
        else None
    )
    # 申报条件（六）：没有领过求职创业补贴「一次性求职创业补贴」
    condition_6 = one_off_for_movers
    # 申报条件：同时符合下列条件
    condition = (
        True
        if (
            condition_1
            and condition_2
            and condition_3
            and condition_4
            and condition_5
            and condition_6
        )
        else False
        if (
            condition_1 is False
            or condition_2 is False
            or condition_3 is False
            or condition_4 is False
            or condition_5 is False
            or condition_6 is False
        )
        else None
    )
    # 扶持标准：300元「按300元/人的标准」
    standard = 300

    truths = (
        condition,
        condition_1,
        condition_2,
        condition_3,
        condition_4,
        condition_5,
        condition_6,
    )
    numbers = ((standard, 1),)
    if condition is False:
        return Decision(POOR_MOVE_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = exact_sum(standard * 100)
        return Decision(POOR_MOVE_SUBSIDY, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        POOR_MOVE_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_poor_move_subsidy_under_readings(
            condition,
            which_date_for_stable_work,
            which_date_for_stable_work_is_1,
            which_date_for_stable_work_is_2,
            which_date_for_stable_work_is_3,
            employed_on,
            six_months_on,
            condition_2,
            condition_3,
            condition_4,
            what_is_stable_work,
            what_is_stable_work_is_1,
            what_is_stable_work_is_2,
            unbroken_employment,
            total_employment,
            condition_6,
            one_off_for_movers_is_1,
            one_off_for_movers_is_2,
            one_off_for_movers_reading_1_contrary,
            one_off_for_movers_reading_2_contrary,
        ),
    )


def _missing_for_poor_move_subsidy_under_readings(
    condition: bool | None,
    which_date_for_stable_work: date | None,
    which_date_for_stable_work_is_1: bool,
    which_date_for_stable_work_is_2: bool,
    which_date_for_stable_work_is_3: bool,
    employed_on: date | None,
    six_months_on: date | None,
    condition_2: bool | None,
    condition_3: bool | None,
    condition_4: bool | None,
    what_is_stable_work: int | None,
    what_is_stable_work_is_1: bool,
    what_is_stable_work_is_2: bool,
    unbroken_employment: int | None,
    total_employment: int | None,
    condition_6: bool | None,
    one_off_for_movers_is_1: bool,
    one_off_for_movers_is_2: bool,
    one_off_for_movers_reading_1_contrary: bool | None,
    one_off_for_movers_reading_2_contrary: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if which_date_for_stable_work is None:
            if which_date_for_stable_work_is_1 and employed_on is None:
                missing.append(JOBSEEKER_EMPLOYED_ON)
            if (
                which_date_for_stable_work_is_2
                and not which_date_for_stable_work_is_1
                and six_months_on is None
            ):
                missing.append(JOBSEEKER_SIX_MONTHS_ON)
        if condition_2 is None:
            missing.append(JOBSEEKER_POOR)
        if condition_3 is None:
            missing.append(JOBSEEKER_MOVED_BY_ORGANISED_EXPORT)
        if condition_4 is None:
            missing.append(JOBSEEKER_WORKS_OUTSIDE_HOME_COUNTY)
        if what_is_stable_work is None:
            if what_is_stable_work_is_1 and unbroken_employment is None:
                missing.append(JOBSEEKER_UNBROKEN_EMPLOYMENT)
            if (
                what_is_stable_work_is_2
                and not what_is_stable_work_is_1
                and total_employment is None
            ):
                missing.append(JOBSEEKER_TOTAL_EMPLOYMENT)
        if condition_6 is None:
            if one_off_for_movers_is_1 and one_off_for_movers_reading_1_contrary is None:
                missing.append(JOBSEEKER_MOVE_PAID)
            if (
                one_off_for_movers_is_2
                and not one_off_for_movers_is_1
                and one_off_for_movers_reading_2_contrary is None
            ):
                missing.append(JOBSEEKER_THIS_MOVE_PAID)
    return missing
