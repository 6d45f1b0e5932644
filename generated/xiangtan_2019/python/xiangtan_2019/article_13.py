"""湘潭市进一步做好稳就业工作二十四条措施（十三）：职业培训补贴、鉴定补贴、贫困劳动力免费培训、培训期间生活费补贴、失业人员培训合格补贴。"""

from datetime import date
from typing import Final

from .facts import JoblessPerson, Learner
from .runtime import Decision, FactText, Status
from .runtime.doubts import combinations, settle
from .runtime.history import BenefitRecord
from .runtime.outcome import check_day, exact_sum, in_words, undecided
from .runtime.totals import records_count
from .texts import (
    ASSESSMENT_SUBSIDY,
    FREE_TRAINING,
    JOBLESS_PERSON_IN_TRAINING,
    JOBLESS_PERSON_PASSED_TRAINING,
    JOBLESS_PERSON_TRAINING_PROVIDER,
    LEARNER_ATTENDED_DAYS,
    LEARNER_ATTENDS_SKILLS_TRAINING,
    LEARNER_ATTENDS_TRAINING,
    LEARNER_BENEFITS_RECEIVED,
    LEARNER_BENEFITS_RECEIVED_AMOUNT,
    LEARNER_DRAWING_BENEFIT,
    LEARNER_GRADUATING_THIS_YEAR,
    LEARNER_LEARNER_HARD_TO_EMPLOY,
    LEARNER_LEARNER_QUALIFIED,
    LEARNER_LEARNER_REGISTERED_POOR,
    LEARNER_ORGANISED_TRAINING,
    LEARNER_RUN_BY_LOCAL_HRSS,
    LEARNER_RURAL_MIGRANT_WORKER,
    LEARNER_SCHOOL_LEAVER,
    LEARNER_TRAINING_DAYS,
    LEARNER_TRAINING_ENDS,
    LEARNER_TRAINING_STARTS,
    LEARNER_URBAN_REGISTERED_JOBLESS,
    LEARNER_ZERO_EMPLOYMENT_FAMILY,
    LIVING_ALLOWANCE,
    SUBSIDY_FOR_TRAINED_JOBLESS,
    TRAINING_SUBSIDY,
)

DAY_2019_01_01: Final = date(2019, 1, 1)
DAY_2020_12_31: Final = date(2020, 12, 31)


def training_subsidy(case: Learner, *, on: date) -> Decision:
    """职业培训补贴（扶持事项，（十三））。

    依据：第（十三）条“获得职业资格证书，按规定享受相应职业培训补贴”
    依据：第（十三）条“组织城镇登记失业人员、农村转移就业劳动者、毕业年度内高校毕业生、城乡未继续升学的应届初高中毕业生和建档立卡贫困劳动力参加技能培训”
    """
    return settle(
        [_training_subsidy_under_readings(case, picked, on=on) for picked in combinations(2, 2)],
    )


def _training_subsidy_under_readings(
    case: Learner,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """职业培训补贴，依次按“属于补贴的技能培训”、“达到培训补贴的要求”的这一种读法（从0数起）。"""
    check_day(on)
    urban_registered_jobless = case.urban_registered_jobless  # 城镇登记失业人员
    rural_migrant_worker = case.rural_migrant_worker  # 农村转移就业劳动者
    graduating_this_year = case.graduating_this_year  # 毕业年度内高校毕业生
    school_leaver = case.school_leaver  # 城乡未继续升学的应届初高中毕业生
    learner_registered_poor = case.learner_registered_poor  # 建档立卡贫困劳动力
    attends_skills_training = case.attends_skills_training  # 参加技能培训
    organised_training = case.organised_training  # 技能培训由责任单位组织
    which_training_counts_is_1 = picked[0] == 0
    which_training_counts_is_2 = picked[0] == 1
    learner_qualified = case.learner_qualified  # 取得职业资格证书
    terms_of_training_subsidy_is_1 = picked[1] == 0
    terms_of_training_subsidy_is_2 = picked[1] == 1

    # 申报条件（一）1．：城镇登记失业人员「城镇登记失业人员」
    condition_1_1 = urban_registered_jobless
    # 申报条件（一）2．：农村转移就业劳动者「农村转移就业劳动者」
    condition_1_2 = rural_migrant_worker
    # 申报条件（一）3．：毕业年度内高校毕业生「毕业年度内高校毕业生」
    condition_1_3 = graduating_this_year
    # 申报条件（一）4．：城乡未继续升学的应届初高中毕业生「城乡未继续升学的应届初高中毕业生」
    condition_1_4 = school_leaver
    # 申报条件（一）5．：建档立卡贫困劳动力「建档立卡贫困劳动力」
    condition_1_5 = learner_registered_poor
    # 申报条件（一）：符合下列条件之一
    condition_1 = (
        True
        if condition_1_1 or condition_1_2 or condition_1_3 or condition_1_4 or condition_1_5
        else None
        if (
            condition_1_1 is None
            or condition_1_2 is None
            or condition_1_3 is None
            or condition_1_4 is None
            or condition_1_5 is None
        )
        else False
    )
    which_training_counts_reading_1_1 = attends_skills_training
    which_training_counts_reading_1_2 = organised_training
    # 疑义 属于补贴的技能培训，读法一：参加技能培训且技能培训由责任单位组织「组织城镇登记失业人员、农村转移就业劳动者、毕业年度内高校毕业生、城乡未继续升学的应届初高中毕业生和建档立卡贫困劳动力参加技能培训」
    which_training_counts_reading_1 = (
        True
        if which_training_counts_reading_1_1 and which_training_counts_reading_1_2
        else False
        if which_training_counts_reading_1_1 is False or which_training_counts_reading_1_2 is False
        else None
    )
    # 疑义 属于补贴的技能培训，读法二：参加技能培训「组织城镇登记失业人员、农村转移就业劳动者、毕业年度内高校毕业生、城乡未继续升学的应届初高中毕业生和建档立卡贫困劳动力参加技能培训」
    which_training_counts_reading_2 = attends_skills_training
    which_training_counts = (
        which_training_counts_reading_1
        if which_training_counts_is_1
        else which_training_counts_reading_2
        if which_training_counts_is_2
        else None
    )
    # 申报条件（二）：属于补贴的技能培训「组织……参加技能培训」
    condition_2 = which_training_counts
    # 疑义 达到培训补贴的要求，读法一：取得职业资格证书「参加技能培训，获得职业资格证书，按规定享受相应职业培训补贴和鉴定补贴」
    terms_of_training_subsidy_reading_1 = learner_qualified
    # 疑义 达到培训补贴的要求，读法二：参加技能培训「参加技能培训，获得职业资格证书，按规定享受相应职业培训补贴和鉴定补贴」
    terms_of_training_subsidy_reading_2 = attends_skills_training
    terms_of_training_subsidy = (
        terms_of_training_subsidy_reading_1
        if terms_of_training_subsidy_is_1
        else terms_of_training_subsidy_reading_2
        if terms_of_training_subsidy_is_2
        else None
    )
    # 申报条件（三）：达到培训补贴的要求「获得职业资格证书」
    condition_3 = terms_of_training_subsidy
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2 and condition_3
        else False
        if condition_1 is False or condition_2 is False or condition_3 is False
        else None
    )

    truths = (
        condition,
        condition_1,
        condition_1_1,
        condition_1_2,
        condition_1_3,
        condition_1_4,
        condition_1_5,
        condition_2,
        condition_3,
    )
    numbers = ()
    if condition is False:
        return Decision(TRAINING_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("另行规定", "另行规定")
        return Decision(TRAINING_SUBSIDY, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        TRAINING_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_training_subsidy_under_readings(
            condition,
            condition_1,
            condition_1_1,
            condition_1_2,
            condition_1_3,
            condition_1_4,
            condition_1_5,
            condition_2,
            which_training_counts_is_1,
            which_training_counts_is_2,
            which_training_counts_reading_1,
            which_training_counts_reading_1_1,
            which_training_counts_reading_1_2,
            which_training_counts_reading_2,
            condition_3,
            terms_of_training_subsidy_is_1,
            terms_of_training_subsidy_is_2,
            terms_of_training_subsidy_reading_1,
            terms_of_training_subsidy_reading_2,
        ),
    )


def _missing_for_training_subsidy_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_1_1: bool | None,
    condition_1_2: bool | None,
    condition_1_3: bool | None,
    condition_1_4: bool | None,
    condition_1_5: bool | None,
    condition_2: bool | None,
    which_training_counts_is_1: bool,
    which_training_counts_is_2: bool,
    which_training_counts_reading_1: bool | None,
    which_training_counts_reading_1_1: bool | None,
    which_training_counts_reading_1_2: bool | None,
    which_training_counts_reading_2: bool | None,
    condition_3: bool | None,
    terms_of_training_subsidy_is_1: bool,
    terms_of_training_subsidy_is_2: bool,
    terms_of_training_subsidy_reading_1: bool | None,
    terms_of_training_subsidy_reading_2: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if condition_1_1 is None:
                missing.append(LEARNER_URBAN_REGISTERED_JOBLESS)
            if condition_1_2 is None:
                missing.append(LEARNER_RURAL_MIGRANT_WORKER)
            if condition_1_3 is None:
                missing.append(LEARNER_GRADUATING_THIS_YEAR)
            if condition_1_4 is None:
                missing.append(LEARNER_SCHOOL_LEAVER)
            if condition_1_5 is None:
                missing.append(LEARNER_LEARNER_REGISTERED_POOR)
        if condition_2 is None:
            if which_training_counts_is_1 and which_training_counts_reading_1 is None:
                if which_training_counts_reading_1_1 is None:
                    missing.append(LEARNER_ATTENDS_SKILLS_TRAINING)
                if which_training_counts_reading_1_2 is None:
                    missing.append(LEARNER_ORGANISED_TRAINING)
            if (
                which_training_counts_is_2
                and not which_training_counts_is_1
                and which_training_counts_reading_2 is None
            ):
                missing.append(LEARNER_ATTENDS_SKILLS_TRAINING)
        if condition_3 is None:
            if terms_of_training_subsidy_is_1 and terms_of_training_subsidy_reading_1 is None:
                missing.append(LEARNER_LEARNER_QUALIFIED)
            if (
                terms_of_training_subsidy_is_2
                and not terms_of_training_subsidy_is_1
                and terms_of_training_subsidy_reading_2 is None
            ):
                missing.append(LEARNER_ATTENDS_SKILLS_TRAINING)
    return missing


def assessment_subsidy(case: Learner, *, on: date) -> Decision:
    """鉴定补贴（扶持事项，（十三））。

    依据：第（十三）条“获得职业资格证书，按规定享受相应”
    依据：第（十三）条“和鉴定补贴”
    依据：第（十三）条“组织城镇登记失业人员、农村转移就业劳动者、毕业年度内高校毕业生、城乡未继续升学的应届初高中毕业生和建档立卡贫困劳动力参加技能培训”
    """
    return settle(
        [_assessment_subsidy_under_readings(case, picked, on=on) for picked in combinations(2)],
    )


def _assessment_subsidy_under_readings(
    case: Learner,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """鉴定补贴，依次按“属于补贴的技能培训”的这一种读法（从0数起）。"""
    check_day(on)
    urban_registered_jobless = case.urban_registered_jobless  # 城镇登记失业人员
    rural_migrant_worker = case.rural_migrant_worker  # 农村转移就业劳动者
    graduating_this_year = case.graduating_this_year  # 毕业年度内高校毕业生
    school_leaver = case.school_leaver  # 城乡未继续升学的应届初高中毕业生
    learner_registered_poor = case.learner_registered_poor  # 建档立卡贫困劳动力
    attends_skills_training = case.attends_skills_training  # 参加技能培训
    organised_training = case.organised_training  # 技能培训由责任单位组织
    which_training_counts_is_1 = picked[0] == 0
    which_training_counts_is_2 = picked[0] == 1
    learner_qualified = case.learner_qualified  # 取得职业资格证书

    # 申报条件（一）1．：城镇登记失业人员「城镇登记失业人员」
    condition_1_1 = urban_registered_jobless
    # 申报条件（一）2．：农村转移就业劳动者「农村转移就业劳动者」
    condition_1_2 = rural_migrant_worker
    # 申报条件（一）3．：毕业年度内高校毕业生「毕业年度内高校毕业生」
    condition_1_3 = graduating_this_year
    # 申报条件（一）4．：城乡未继续升学的应届初高中毕业生「城乡未继续升学的应届初高中毕业生」
    condition_1_4 = school_leaver
    # 申报条件（一）5．：建档立卡贫困劳动力「建档立卡贫困劳动力」
    condition_1_5 = learner_registered_poor
    # 申报条件（一）：符合下列条件之一
    condition_1 = (
        True
        if condition_1_1 or condition_1_2 or condition_1_3 or condition_1_4 or condition_1_5
        else None
        if (
            condition_1_1 is None
            or condition_1_2 is None
            or condition_1_3 is None
            or condition_1_4 is None
            or condition_1_5 is None
        )
        else False
    )
    which_training_counts_reading_1_1 = attends_skills_training
    which_training_counts_reading_1_2 = organised_training
    # 疑义 属于补贴的技能培训，读法一：参加技能培训且技能培训由责任单位组织「组织城镇登记失业人员、农村转移就业劳动者、毕业年度内高校毕业生、城乡未继续升学的应届初高中毕业生和建档立卡贫困劳动力参加技能培训」
    which_training_counts_reading_1 = (
        True
        if which_training_counts_reading_1_1 and which_training_counts_reading_1_2
        else False
        if which_training_counts_reading_1_1 is False or which_training_counts_reading_1_2 is False
        else None
    )
    # 疑义 属于补贴的技能培训，读法二：参加技能培训「组织城镇登记失业人员、农村转移就业劳动者、毕业年度内高校毕业生、城乡未继续升学的应届初高中毕业生和建档立卡贫困劳动力参加技能培训」
    which_training_counts_reading_2 = attends_skills_training
    which_training_counts = (
        which_training_counts_reading_1
        if which_training_counts_is_1
        else which_training_counts_reading_2
        if which_training_counts_is_2
        else None
    )
    # 申报条件（二）：属于补贴的技能培训「组织……参加技能培训」
    condition_2 = which_training_counts
    # 申报条件（三）：取得职业资格证书「获得职业资格证书」
    condition_3 = learner_qualified
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2 and condition_3
        else False
        if condition_1 is False or condition_2 is False or condition_3 is False
        else None
    )

    truths = (
        condition,
        condition_1,
        condition_1_1,
        condition_1_2,
        condition_1_3,
        condition_1_4,
        condition_1_5,
        condition_2,
        condition_3,
    )
    numbers = ()
    if condition is False:
        return Decision(ASSESSMENT_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("另行规定", "另行规定")
        return Decision(
            ASSESSMENT_SUBSIDY,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        ASSESSMENT_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_assessment_subsidy_under_readings(
            condition,
            condition_1,
            condition_1_1,
            condition_1_2,
            condition_1_3,
            condition_1_4,
            condition_1_5,
            condition_2,
            which_training_counts_is_1,
            which_training_counts_is_2,
            which_training_counts_reading_1,
            which_training_counts_reading_1_1,
            which_training_counts_reading_1_2,
            which_training_counts_reading_2,
            condition_3,
        ),
    )


def _missing_for_assessment_subsidy_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_1_1: bool | None,
    condition_1_2: bool | None,
    condition_1_3: bool | None,
    condition_1_4: bool | None,
    condition_1_5: bool | None,
    condition_2: bool | None,
    which_training_counts_is_1: bool,
    which_training_counts_is_2: bool,
    which_training_counts_reading_1: bool | None,
    which_training_counts_reading_1_1: bool | None,
    which_training_counts_reading_1_2: bool | None,
    which_training_counts_reading_2: bool | None,
    condition_3: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if condition_1_1 is None:
                missing.append(LEARNER_URBAN_REGISTERED_JOBLESS)
            if condition_1_2 is None:
                missing.append(LEARNER_RURAL_MIGRANT_WORKER)
            if condition_1_3 is None:
                missing.append(LEARNER_GRADUATING_THIS_YEAR)
            if condition_1_4 is None:
                missing.append(LEARNER_SCHOOL_LEAVER)
            if condition_1_5 is None:
                missing.append(LEARNER_LEARNER_REGISTERED_POOR)
        if condition_2 is None:
            if which_training_counts_is_1 and which_training_counts_reading_1 is None:
                if which_training_counts_reading_1_1 is None:
                    missing.append(LEARNER_ATTENDS_SKILLS_TRAINING)
                if which_training_counts_reading_1_2 is None:
                    missing.append(LEARNER_ORGANISED_TRAINING)
            if (
                which_training_counts_is_2
                and not which_training_counts_is_1
                and which_training_counts_reading_2 is None
            ):
                missing.append(LEARNER_ATTENDS_SKILLS_TRAINING)
        if condition_3 is None:
            missing.append(LEARNER_LEARNER_QUALIFIED)
    return missing


def free_training(case: Learner, *, on: date) -> Decision:
    """贫困劳动力免费培训（扶持事项，（十三））。

    依据：第（十三）条“2020年12月31日前，建档立卡贫困劳动力可免费参加当地人力资源和社会保障部门组织的各类职业技能培训”
    """
    return settle(
        [_free_training_under_readings(case, picked, on=on) for picked in combinations(2, 3)],
    )


def _free_training_under_readings(case: Learner, picked: tuple[int, ...], *, on: date) -> Decision:
    """贫困劳动力免费培训，依次按“在免费培训的期限内”、“免费培训所看的日期”的这一种读法（从0数起）。"""
    check_day(on)
    training_starts = case.training_starts  # 培训开始日期
    training_ends = case.training_ends  # 培训结束日期
    date_of_free_training_is_1 = picked[1] == 0
    date_of_free_training_is_2 = picked[1] == 1
    date_of_free_training_is_3 = picked[1] == 2
    in_free_period_is_1 = picked[0] == 0
    in_free_period_is_2 = picked[0] == 1
    learner_registered_poor = case.learner_registered_poor  # 建档立卡贫困劳动力
    run_by_local_hrss = case.run_by_local_hrss  # 培训由当地人力资源和社会保障部门组织

    date_of_free_training = (
        on
        if date_of_free_training_is_1
        else training_starts
        if date_of_free_training_is_2
        else training_ends
        if date_of_free_training_is_3
        else None
    )
    # 疑义 在免费培训的期限内，读法一：免费培训所看的日期不晚于2020年12月31日「2020年12月31日前」
    in_free_period_reading_1 = (
        None if date_of_free_training is None else date_of_free_training <= DAY_2020_12_31
    )
    # 疑义 在免费培训的期限内，读法二：免费培训所看的日期早于2020年12月31日「2020年12月31日前」
    in_free_period_reading_2 = (
        None if date_of_free_training is None else date_of_free_training < DAY_2020_12_31
    )
    in_free_period = (
        in_free_period_reading_1
        if in_free_period_is_1
        else in_free_period_reading_2
        if in_free_period_is_2
        else None
    )
    # 申报条件（一）：在免费培训的期限内「2020年12月31日前」
    condition_1 = in_free_period
    # 申报条件（二）：建档立卡贫困劳动力「建档立卡贫困劳动力」
    condition_2 = learner_registered_poor
    # 申报条件（三）：培训由当地人力资源和社会保障部门组织「当地人力资源和社会保障部门组织的」
    condition_3 = run_by_local_hrss
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
        return Decision(FREE_TRAINING, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("服务", "免费参加当地人力资源和社会保障部门组织的各类职业技能培训")
        return Decision(FREE_TRAINING, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        FREE_TRAINING,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_free_training_under_readings(
            condition,
            condition_1,
            in_free_period_is_1,
            in_free_period_is_2,
            date_of_free_training,
            date_of_free_training_is_1,
            date_of_free_training_is_2,
            date_of_free_training_is_3,
            training_starts,
            training_ends,
            condition_2,
            condition_3,
        ),
    )


def _missing_for_free_training_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    in_free_period_is_1: bool,
    in_free_period_is_2: bool,
    date_of_free_training: date | None,
    date_of_free_training_is_1: bool,
    date_of_free_training_is_2: bool,
    date_of_free_training_is_3: bool,
    training_starts: date | None,
    training_ends: date | None,
    condition_2: bool | None,
    condition_3: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if in_free_period_is_1 and date_of_free_training is None:
                if (
                    date_of_free_training_is_2
                    and not date_of_free_training_is_1
                    and training_starts is None
                ):
                    missing.append(LEARNER_TRAINING_STARTS)
                if (
                    date_of_free_training_is_3
                    and not date_of_free_training_is_1
                    and not date_of_free_training_is_2
                    and training_ends is None
                ):
                    missing.append(LEARNER_TRAINING_ENDS)
            if in_free_period_is_2 and not in_free_period_is_1 and date_of_free_training is None:
                if (
                    date_of_free_training_is_2
                    and not date_of_free_training_is_1
                    and training_starts is None
                ):
                    missing.append(LEARNER_TRAINING_STARTS)
                if (
                    date_of_free_training_is_3
                    and not date_of_free_training_is_1
                    and not date_of_free_training_is_2
                    and training_ends is None
                ):
                    missing.append(LEARNER_TRAINING_ENDS)
        if condition_2 is None:
            missing.append(LEARNER_LEARNER_REGISTERED_POOR)
        if condition_3 is None:
            missing.append(LEARNER_RUN_BY_LOCAL_HRSS)
    return missing


def living_allowance(case: Learner, *, on: date) -> Decision:
    """培训期间生活费补贴（扶持事项，（十三））。

    依据：第（十三）条“2019年1月1日至2020年12月31日，建档立卡贫困劳动力、就业困难人员和零就业家庭成员在培训期间按每天20元发给生活费补贴，所需资金从就业补助资金中列支，补贴政策每人每年只享受一次，且不可同时领取失业保险金”
    """
    return settle(
        [_living_allowance_under_readings(case, picked, on=on) for picked in combinations(3, 2)],
    )


def _living_allowance_under_readings(
    case: Learner,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """培训期间生活费补贴，依次按“生活费补贴所看的日期”、“计算补贴的天数”的这一种读法（从0数起）。"""
    check_day(on)
    training_starts = case.training_starts  # 培训开始日期
    training_ends = case.training_ends  # 培训结束日期
    date_of_living_allowance_is_1 = picked[0] == 0
    date_of_living_allowance_is_2 = picked[0] == 1
    date_of_living_allowance_is_3 = picked[0] == 2
    learner_registered_poor = case.learner_registered_poor  # 建档立卡贫困劳动力
    learner_hard_to_employ = case.learner_hard_to_employ  # 就业困难人员
    zero_employment_family = case.zero_employment_family  # 零就业家庭成员
    attends_training = case.attends_training  # 参加培训
    benefits_received = case.benefits_received  # 已享受情况
    drawing_benefit = case.drawing_benefit  # 领取失业保险金
    training_days = case.training_days  # 培训期间的天数
    attended_days = case.attended_days  # 实际参加培训的天数
    days_paid_is_1 = picked[1] == 0
    days_paid_is_2 = picked[1] == 1

    date_of_living_allowance = (
        training_starts
        if date_of_living_allowance_is_1
        else training_ends
        if date_of_living_allowance_is_2
        else on
        if date_of_living_allowance_is_3
        else None
    )
    # 申报条件（一）：生活费补贴所看的日期在2019年1月1日至2020年12月31日之间「2019年1月1日至2020年12月31日」
    condition_1_1 = (
        None
        if date_of_living_allowance is None
        else DAY_2019_01_01 <= date_of_living_allowance <= DAY_2020_12_31
    )
    # 申报条件（二）1．：建档立卡贫困劳动力「建档立卡贫困劳动力」
    condition_1_2_1 = learner_registered_poor
    # 申报条件（二）2．：就业困难人员「就业困难人员」
    condition_1_2_2 = learner_hard_to_employ
    # 申报条件（二）3．：零就业家庭成员「零就业家庭成员」
    condition_1_2_3 = zero_employment_family
    # 申报条件（二）：符合下列条件之一
    condition_1_2 = (
        True
        if condition_1_2_1 or condition_1_2_2 or condition_1_2_3
        else None
        if condition_1_2_1 is None or condition_1_2_2 is None or condition_1_2_3 is None
        else False
    )
    # 申报条件（三）：参加培训「在培训期间」
    condition_1_3 = attends_training
    # 申报条件：同时符合下列条件
    condition_1 = (
        True
        if condition_1_1 and condition_1_2 and condition_1_3
        else False
        if condition_1_1 is False or condition_1_2 is False or condition_1_3 is False
        else None
    )
    condition_2_left_had = (
        None
        if benefits_received is None
        else records_count(benefits_received, ("培训期间生活费补贴",), on, ("本年度", 0, 0))
    )
    # 享受次数：本年度内没有享受过培训期间生活费补贴「补贴政策每人每年只享受一次」
    condition_2 = None if condition_2_left_had is None else condition_2_left_had < 1
    condition_3_contrary = drawing_benefit
    # 不可同时：不属于“领取失业保险金”的情形「不可同时领取失业保险金」
    condition_3 = None if condition_3_contrary is None else not condition_3_contrary
    condition = (
        True
        if condition_1 and condition_2 and condition_3
        else False
        if condition_1 is False or condition_2 is False or condition_3 is False
        else None
    )
    # 疑义 计算补贴的天数，读法一：培训期间的天数「在培训期间按每天20元发给生活费补贴」
    days_paid_reading_1 = None if training_days is None else training_days
    # 疑义 计算补贴的天数，读法二：实际参加培训的天数「在培训期间按每天20元发给生活费补贴」
    days_paid_reading_2 = None if attended_days is None else attended_days
    days_paid = (
        days_paid_reading_1 if days_paid_is_1 else days_paid_reading_2 if days_paid_is_2 else None
    )
    # 扶持标准：20元/天×计算补贴的天数「按每天20元发给生活费补贴」
    standard = None if days_paid is None else days_paid * 20

    truths = (
        condition_1,
        condition_1_1,
        condition_1_2,
        condition_1_2_1,
        condition_1_2_2,
        condition_1_2_3,
        condition_1_3,
        condition_2,
        condition_3,
    )
    numbers = (
        None if days_paid is None else (days_paid, 1),
        None if standard is None else (standard, 1),
    )
    if condition is False:
        return Decision(LIVING_ALLOWANCE, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = exact_sum(standard * 100)
        return Decision(LIVING_ALLOWANCE, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        LIVING_ALLOWANCE,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_living_allowance_under_readings(
            condition,
            condition_1,
            date_of_living_allowance,
            date_of_living_allowance_is_1,
            date_of_living_allowance_is_2,
            date_of_living_allowance_is_3,
            training_starts,
            training_ends,
            condition_1_2,
            condition_1_2_1,
            condition_1_2_2,
            condition_1_2_3,
            condition_1_3,
            condition_2_left_had,
            benefits_received,
            condition_3_contrary,
            days_paid,
            days_paid_is_1,
            days_paid_is_2,
            training_days,
            attended_days,
        ),
    )


def _missing_for_living_allowance_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    date_of_living_allowance: date | None,
    date_of_living_allowance_is_1: bool,
    date_of_living_allowance_is_2: bool,
    date_of_living_allowance_is_3: bool,
    training_starts: date | None,
    training_ends: date | None,
    condition_1_2: bool | None,
    condition_1_2_1: bool | None,
    condition_1_2_2: bool | None,
    condition_1_2_3: bool | None,
    condition_1_3: bool | None,
    condition_2_left_had: int | None,
    benefits_received: tuple[BenefitRecord, ...] | None,
    condition_3_contrary: bool | None,
    days_paid: int | None,
    days_paid_is_1: bool,
    days_paid_is_2: bool,
    training_days: int | None,
    attended_days: int | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if date_of_living_allowance is None:
                if date_of_living_allowance_is_1 and training_starts is None:
                    missing.append(LEARNER_TRAINING_STARTS)
                if (
                    date_of_living_allowance_is_2
                    and not date_of_living_allowance_is_1
                    and training_ends is None
                ):
                    missing.append(LEARNER_TRAINING_ENDS)
            if condition_1_2 is None:
                if condition_1_2_1 is None:
                    missing.append(LEARNER_LEARNER_REGISTERED_POOR)
                if condition_1_2_2 is None:
                    missing.append(LEARNER_LEARNER_HARD_TO_EMPLOY)
                if condition_1_2_3 is None:
                    missing.append(LEARNER_ZERO_EMPLOYMENT_FAMILY)
            if condition_1_3 is None:
                missing.append(LEARNER_ATTENDS_TRAINING)
        if condition_2_left_had is None:
            if benefits_received is None:
                missing.append(LEARNER_BENEFITS_RECEIVED)
            if benefits_received is not None:
                missing.append(LEARNER_BENEFITS_RECEIVED_AMOUNT)
        if condition_3_contrary is None:
            missing.append(LEARNER_DRAWING_BENEFIT)
    if days_paid is None:
        if days_paid_is_1 and training_days is None:
            missing.append(LEARNER_TRAINING_DAYS)
        if days_paid_is_2 and not days_paid_is_1 and attended_days is None:
            missing.append(LEARNER_ATTENDED_DAYS)
    return missing


def subsidy_for_trained_jobless(case: JoblessPerson, *, on: date) -> Decision:
    """失业人员培训合格补贴（扶持事项，（十三））。

    依据：第（十三）条“支持我市各类职业（技工）院校、普通高校、职业培训机构和符合条件的企业承担失业人员职业技能培训或创业培训的，按规定对培训合格的失业人员给予相应补贴”
    """
    check_day(on)
    training_provider = case.training_provider  # 承担培训的单位
    in_training = case.in_training  # 参加职业技能培训或创业培训
    passed_training = case.passed_training  # 培训合格

    # 申报条件（一）：承担培训的单位为职业技工院校或普通高校或职业培训机构或符合条件的企业「支持我市各类职业（技工）院校、普通高校、职业培训机构和符合条件的企业承担」
    condition_1 = (
        None
        if training_provider is None
        else training_provider in ("职业技工院校", "普通高校", "职业培训机构", "符合条件的企业")
    )
    # 申报条件（二）：参加职业技能培训或创业培训「失业人员职业技能培训或创业培训的」
    condition_2 = in_training
    # 申报条件（三）：培训合格「培训合格的」
    condition_3 = passed_training
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
        return Decision(
            SUBSIDY_FOR_TRAINED_JOBLESS,
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
            SUBSIDY_FOR_TRAINED_JOBLESS,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        SUBSIDY_FOR_TRAINED_JOBLESS,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_subsidy_for_trained_jobless(
            condition,
            training_provider,
            condition_2,
            condition_3,
        ),
    )


def _missing_for_subsidy_for_trained_jobless(
    condition: bool | None,
    training_provider: str | None,
    condition_2: bool | None,
    condition_3: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if training_provider is None:
            missing.append(JOBLESS_PERSON_TRAINING_PROVIDER)
        if condition_2 is None:
            missing.append(JOBLESS_PERSON_IN_TRAINING)
        if condition_3 is None:
            missing.append(JOBLESS_PERSON_PASSED_TRAINING)
    return missing
