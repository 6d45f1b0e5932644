"""湘潭市进一步做好稳就业工作二十四条措施（八）：就业见习补贴、技能提升补贴。"""

from datetime import date
from fractions import Fraction
from typing import Final

from .facts import Trainee, TraineeBase, Worker
from .runtime import Decision, FactText, Money, Status
from .runtime.arithmetic import half_up
from .runtime.dates import full_years
from .runtime.doubts import combinations, settle
from .runtime.outcome import check_day, exact_sum, in_words, undecided
from .runtime.totals import all_decided, missing_of_members, sum_of_members, undecided_members
from .standards import NO_STANDARDS, Standards
from .texts import (
    SKILLS_SUBSIDY,
    STANDARD_MINIMUM_WAGE,
    TRAINEE_AGE_AT_START,
    TRAINEE_BASE_RETENTION_RATE,
    TRAINEE_BASE_TRAINEES,
    TRAINEE_BIRTH_DATE,
    TRAINEE_GRADUATE_OUT_OF_WORK,
    TRAINEE_JOBLESS_YOUTH,
    TRAINEE_RETAINED,
    TRAINEE_SUBSIDY,
    TRAINEE_SUBSIDY_MEMBER,
    TRAINEE_TRAINEESHIP,
    WORKER_CERTIFIED_ON,
    WORKER_INSURED_TERM,
    WORKER_INSURED_WORKER,
    WORKER_QUALIFIED,
    WORKER_SKILL_CERTIFIED,
    WORKER_UNBROKEN_INSURED_TERM,
)

DAY_2019_01_01: Final = date(2019, 1, 1)
DAY_2020_12_31: Final = date(2020, 12, 31)


def trainee_subsidy(
    case: TraineeBase,
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
) -> Decision:
    """就业见习补贴（扶持事项，（八））。

    依据：第（八）条“将社会组织纳入就业见习基地范围，将就业见习补贴范围由离校未就业高校毕业生扩展至16～24岁失业青年，见习期为3～12个月，按当地最低工资标准给予基地就业见习补贴，留用率超过50%的补贴标准提高到最低工资标准的120%，所需资金从就业补助资金中列支”
    """
    return settle(
        [
            _trainee_subsidy_under_readings(case, picked, on=on, standards=standards)
            for picked in combinations(2, 2, 2)
        ],
    )


def _trainee_subsidy_under_readings(
    case: TraineeBase,
    picked: tuple[int, ...],
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
) -> Decision:
    """就业见习补贴，依次按“属于见习补贴的人员”、“适用提高的标准”、“见习人员的年龄”的这一种读法（从0数起）。"""
    check_day(on)
    trainees = case.trainees  # 见习人员

    truths = ()
    numbers = ()
    members = (
        ()
        if trainees is None
        else tuple(
            [
                _trainee_subsidy_member(trainees_each, case, picked, on=on, standards=standards)
                for trainees_each in trainees
            ],
        )
    )
    if trainees is not None and all_decided(members):
        return sum_of_members(
            TRAINEE_SUBSIDY,
            case,
            standards,
            on,
            truths,
            numbers,
            Status.ELIGIBLE,
            members,
            "元/月",
        )
    missing = _missing_for_trainee_subsidy_under_readings(trainees)
    missing.extend(missing_of_members(members, "见习人员", ("就业见习基地",)))
    return undecided_members(
        TRAINEE_SUBSIDY,
        case,
        standards,
        on,
        truths,
        numbers,
        missing,
        members,
    )


def _missing_for_trainee_subsidy_under_readings(
    trainees: tuple[Trainee, ...] | None
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if trainees is None:
        missing.append(TRAINEE_BASE_TRAINEES)
    return missing


def _trainee_subsidy_member(
    case: Trainee,
    owner: TraineeBase,
    picked: tuple[int, ...],
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
) -> Decision:
    """就业见习补贴（扶持事项，（八））。"""
    graduate_out_of_work = case.graduate_out_of_work  # 离校未就业高校毕业生
    jobless_youth = case.jobless_youth  # 失业青年
    age_at_start = case.age_at_start  # 见习开始时的周岁
    birth_date = case.birth_date  # 出生日期
    which_age_is_1 = picked[2] == 0
    which_age_is_2 = picked[2] == 1
    who_is_a_trainee_is_1 = picked[0] == 0
    who_is_a_trainee_is_2 = picked[0] == 1
    traineeship = case.traineeship  # 见习期
    retention_rate = owner.retention_rate  # 留用率
    retained = case.retained  # 被基地留用
    who_gets_the_higher_rate_is_1 = picked[1] == 0
    who_gets_the_higher_rate_is_2 = picked[1] == 1
    minimum_wage = standards.minimum_wage  # 当地最低工资标准

    who_is_a_trainee_reading_1_1 = graduate_out_of_work
    youth_of_age_1 = jobless_youth
    # 疑义 见习人员的年龄，读法一：见习开始时的周岁「16～24岁失业青年」
    which_age_reading_1 = None if age_at_start is None else age_at_start
    which_age_reading_2_age = None if birth_date is None else full_years(birth_date, on)
    # 疑义 见习人员的年龄，读法二：出生日期的周岁「16～24岁失业青年」
    which_age_reading_2 = None if which_age_reading_2_age is None else which_age_reading_2_age
    which_age = (
        which_age_reading_1 if which_age_is_1 else which_age_reading_2 if which_age_is_2 else None
    )
    youth_of_age_2 = None if which_age is None else 16 <= which_age <= 24
    # 定义 适龄失业青年：失业青年且见习人员的年龄在16周岁至24周岁之间「16～24岁失业青年」
    youth_of_age = (
        True
        if youth_of_age_1 and youth_of_age_2
        else False
        if youth_of_age_1 is False or youth_of_age_2 is False
        else None
    )
    who_is_a_trainee_reading_1_2 = youth_of_age
    # 疑义 属于见习补贴的人员，读法一：离校未就业高校毕业生或适龄失业青年「由离校未就业高校毕业生扩展至16～24岁失业青年」
    who_is_a_trainee_reading_1 = (
        True
        if who_is_a_trainee_reading_1_1 or who_is_a_trainee_reading_1_2
        else None
        if who_is_a_trainee_reading_1_1 is None or who_is_a_trainee_reading_1_2 is None
        else False
    )
    # 疑义 属于见习补贴的人员，读法二：适龄失业青年「由离校未就业高校毕业生扩展至16～24岁失业青年」
    who_is_a_trainee_reading_2 = youth_of_age
    who_is_a_trainee = (
        who_is_a_trainee_reading_1
        if who_is_a_trainee_is_1
        else who_is_a_trainee_reading_2
        if who_is_a_trainee_is_2
        else None
    )
    # 人员条件（一）：属于见习补贴的人员「就业见习补贴范围由离校未就业高校毕业生扩展至16～24岁失业青年」
    condition_1 = who_is_a_trainee
    # 人员条件（二）：见习期在3个月至12个月之间「见习期为3～12个月」
    condition_2 = None if traineeship is None else 3 <= traineeship <= 12
    # 人员条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    # 疑义 适用提高的标准，读法一：留用率超过50%「留用率超过50%的补贴标准提高到最低工资标准的120%」
    who_gets_the_higher_rate_reading_1 = (
        None if retention_rate is None else retention_rate > Fraction(1, 2)
    )
    who_gets_the_higher_rate_reading_2_1 = (
        None if retention_rate is None else retention_rate > Fraction(1, 2)
    )
    who_gets_the_higher_rate_reading_2_2 = retained
    # 疑义 适用提高的标准，读法二：留用率超过50%且被基地留用「留用率超过50%的补贴标准提高到最低工资标准的120%」
    who_gets_the_higher_rate_reading_2 = (
        True
        if who_gets_the_higher_rate_reading_2_1 and who_gets_the_higher_rate_reading_2_2
        else False
        if (
            who_gets_the_higher_rate_reading_2_1 is False
            or who_gets_the_higher_rate_reading_2_2 is False
        )
        else None
    )
    who_gets_the_higher_rate = (
        who_gets_the_higher_rate_reading_1
        if who_gets_the_higher_rate_is_1
        else who_gets_the_higher_rate_reading_2
        if who_gets_the_higher_rate_is_2
        else None
    )
    trainee_rate_case_1 = who_gets_the_higher_rate
    trainee_rate_not_1 = None if trainee_rate_case_1 is None else not trainee_rate_case_1
    trainee_rate_applies_2 = trainee_rate_not_1
    trainee_rate_by_case = (
        (None if minimum_wage is None else minimum_wage.fen * 6)
        if trainee_rate_case_1
        else (None if minimum_wage is None else minimum_wage.fen * 5)
        if trainee_rate_applies_2
        else None
    )
    # 定义 见习补贴标准：按下列情形分别确定：（一）适用提高的标准的，当地最低工资标准×120%；（二）其他情形，当地最低工资标准「按当地最低工资标准给予基地就业见习补贴，留用率超过50%的补贴标准提高到最低工资标准的120%」
    # （以1/500为单位的整数）
    trainee_rate = None if trainee_rate_by_case is None else trainee_rate_by_case
    # 扶持标准：见习补贴标准
    # （以1/500为单位的整数）
    standard = None if trainee_rate is None else trainee_rate

    truths = (condition, condition_1, condition_2)
    numbers = (
        None if trainee_rate_case_1 is None else (int(trainee_rate_case_1), 1),
        None if trainee_rate_applies_2 is None else (int(trainee_rate_applies_2), 1),
        None if trainee_rate is None else (trainee_rate, 500),
        None if standard is None else (standard, 500),
    )
    if condition is False:
        return Decision(
            TRAINEE_SUBSIDY_MEMBER,
            case,
            standards,
            on,
            Status.NOT_ELIGIBLE,
            truths,
            numbers,
        )
    if condition and standard is not None:
        result = exact_sum(half_up(standard, 5), "元/月")
        return Decision(
            TRAINEE_SUBSIDY_MEMBER,
            case,
            standards,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        TRAINEE_SUBSIDY_MEMBER,
        case,
        standards,
        on,
        truths,
        numbers,
        _missing_for_trainee_subsidy_member(
            condition,
            condition_1,
            who_is_a_trainee_is_1,
            who_is_a_trainee_is_2,
            who_is_a_trainee_reading_1,
            who_is_a_trainee_reading_1_1,
            who_is_a_trainee_reading_1_2,
            youth_of_age_1,
            which_age,
            which_age_is_1,
            which_age_is_2,
            age_at_start,
            which_age_reading_2_age,
            birth_date,
            who_is_a_trainee_reading_2,
            traineeship,
            trainee_rate_by_case,
            trainee_rate_case_1,
            trainee_rate_applies_2,
            who_gets_the_higher_rate_is_1,
            who_gets_the_higher_rate_is_2,
            retention_rate,
            who_gets_the_higher_rate_reading_2,
            who_gets_the_higher_rate_reading_2_2,
            minimum_wage,
        ),
    )


def _missing_for_trainee_subsidy_member(
    condition: bool | None,
    condition_1: bool | None,
    who_is_a_trainee_is_1: bool,
    who_is_a_trainee_is_2: bool,
    who_is_a_trainee_reading_1: bool | None,
    who_is_a_trainee_reading_1_1: bool | None,
    who_is_a_trainee_reading_1_2: bool | None,
    youth_of_age_1: bool | None,
    which_age: int | None,
    which_age_is_1: bool,
    which_age_is_2: bool,
    age_at_start: int | None,
    which_age_reading_2_age: int | None,
    birth_date: date | None,
    who_is_a_trainee_reading_2: bool | None,
    traineeship: int | None,
    trainee_rate_by_case: int | None,
    trainee_rate_case_1: bool | None,
    trainee_rate_applies_2: bool | None,
    who_gets_the_higher_rate_is_1: bool,
    who_gets_the_higher_rate_is_2: bool,
    retention_rate: Fraction | None,
    who_gets_the_higher_rate_reading_2: bool | None,
    who_gets_the_higher_rate_reading_2_2: bool | None,
    minimum_wage: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if who_is_a_trainee_is_1 and who_is_a_trainee_reading_1 is None:
                if who_is_a_trainee_reading_1_1 is None:
                    missing.append(TRAINEE_GRADUATE_OUT_OF_WORK)
                if who_is_a_trainee_reading_1_2 is None:
                    if youth_of_age_1 is None:
                        missing.append(TRAINEE_JOBLESS_YOUTH)
                    if which_age is None:
                        if which_age_is_1 and age_at_start is None:
                            missing.append(TRAINEE_AGE_AT_START)
                        if (
                            which_age_is_2
                            and not which_age_is_1
                            and which_age_reading_2_age is None
                            and birth_date is None
                        ):
                            missing.append(TRAINEE_BIRTH_DATE)
            if (
                who_is_a_trainee_is_2
                and not who_is_a_trainee_is_1
                and who_is_a_trainee_reading_2 is None
            ):
                if youth_of_age_1 is None:
                    missing.append(TRAINEE_JOBLESS_YOUTH)
                if which_age is None:
                    if which_age_is_1 and age_at_start is None:
                        missing.append(TRAINEE_AGE_AT_START)
                    if (
                        which_age_is_2
                        and not which_age_is_1
                        and which_age_reading_2_age is None
                        and birth_date is None
                    ):
                        missing.append(TRAINEE_BIRTH_DATE)
        if traineeship is None:
            missing.append(TRAINEE_TRAINEESHIP)
    if trainee_rate_by_case is None:
        if trainee_rate_case_1 and minimum_wage is None:
            missing.append(STANDARD_MINIMUM_WAGE)
        if trainee_rate_applies_2 and not trainee_rate_case_1 and minimum_wage is None:
            missing.append(STANDARD_MINIMUM_WAGE)
        if not trainee_rate_case_1 and not trainee_rate_applies_2:
            if trainee_rate_case_1 is None:
                if trainee_rate_case_1 is None:
                    if who_gets_the_higher_rate_is_1 and retention_rate is None:
                        missing.append(TRAINEE_BASE_RETENTION_RATE)
                    if (
                        who_gets_the_higher_rate_is_2
                        and not who_gets_the_higher_rate_is_1
                        and who_gets_the_higher_rate_reading_2 is None
                    ):
                        if retention_rate is None:
                            missing.append(TRAINEE_BASE_RETENTION_RATE)
                        if who_gets_the_higher_rate_reading_2_2 is None:
                            missing.append(TRAINEE_RETAINED)
                if minimum_wage is None:
                    missing.append(STANDARD_MINIMUM_WAGE)
            if trainee_rate_applies_2 is None:
                if trainee_rate_case_1 is None:
                    if who_gets_the_higher_rate_is_1 and retention_rate is None:
                        missing.append(TRAINEE_BASE_RETENTION_RATE)
                    if (
                        who_gets_the_higher_rate_is_2
                        and not who_gets_the_higher_rate_is_1
                        and who_gets_the_higher_rate_reading_2 is None
                    ):
                        if retention_rate is None:
                            missing.append(TRAINEE_BASE_RETENTION_RATE)
                        if who_gets_the_higher_rate_reading_2_2 is None:
                            missing.append(TRAINEE_RETAINED)
                if minimum_wage is None:
                    missing.append(STANDARD_MINIMUM_WAGE)
    return missing


def skills_subsidy(case: Worker, *, on: date) -> Decision:
    """技能提升补贴（扶持事项，（八））。

    依据：第（八）条“2019年1月1日至2020年12月31日，对取得职业资格证书或职业技能等级证书的企业参保职工，给予技能提升补贴，补贴申领条件由在职职工参加失业保险3年以上放宽至参保1年以上，所需资金由失业保险基金列支”
    """
    return settle(
        [_skills_subsidy_under_readings(case, picked, on=on) for picked in combinations(2, 2)],
    )


def _skills_subsidy_under_readings(case: Worker, picked: tuple[int, ...], *, on: date) -> Decision:
    """技能提升补贴，依次按“期限所看的日期”、“参保期限”的这一种读法（从0数起）。"""
    check_day(on)
    certified_on = case.certified_on  # 取得证书日期
    which_date_for_skills_is_1 = picked[0] == 0
    which_date_for_skills_is_2 = picked[0] == 1
    qualified = case.qualified  # 取得职业资格证书
    skill_certified = case.skill_certified  # 取得职业技能等级证书
    insured_worker = case.insured_worker  # 企业参保职工
    insured_term = case.insured_term  # 累计参加失业保险期限
    unbroken_insured_term = case.unbroken_insured_term  # 连续参加失业保险期限
    how_long_insured_is_1 = picked[1] == 0
    how_long_insured_is_2 = picked[1] == 1

    which_date_for_skills = (
        certified_on if which_date_for_skills_is_1 else on if which_date_for_skills_is_2 else None
    )
    # 申报条件（一）：期限所看的日期在2019年1月1日至2020年12月31日之间「2019年1月1日至2020年12月31日」
    condition_1 = (
        None
        if which_date_for_skills is None
        else DAY_2019_01_01 <= which_date_for_skills <= DAY_2020_12_31
    )
    # 申报条件（二）1．：取得职业资格证书「取得职业资格证书」
    condition_2_1 = qualified
    # 申报条件（二）2．：取得职业技能等级证书「职业技能等级证书」
    condition_2_2 = skill_certified
    # 申报条件（二）：符合下列条件之一
    condition_2 = (
        True
        if condition_2_1 or condition_2_2
        else None
        if condition_2_1 is None or condition_2_2 is None
        else False
    )
    # 申报条件（三）：企业参保职工「企业参保职工」
    condition_3 = insured_worker
    # 疑义 参保期限，读法一：累计参加失业保险期限「由在职职工参加失业保险3年以上放宽至参保1年以上」
    how_long_insured_reading_1 = None if insured_term is None else insured_term
    # 疑义 参保期限，读法二：连续参加失业保险期限「由在职职工参加失业保险3年以上放宽至参保1年以上」
    how_long_insured_reading_2 = None if unbroken_insured_term is None else unbroken_insured_term
    how_long_insured = (
        how_long_insured_reading_1
        if how_long_insured_is_1
        else how_long_insured_reading_2
        if how_long_insured_is_2
        else None
    )
    # 申报条件（四）：参保期限不低于1年「放宽至参保1年以上」
    condition_4 = None if how_long_insured is None else how_long_insured >= 12
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

    truths = (
        condition,
        condition_1,
        condition_2,
        condition_2_1,
        condition_2_2,
        condition_3,
        condition_4,
    )
    numbers = ()
    if condition is False:
        return Decision(SKILLS_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("另行规定", "原文未明确")
        return Decision(SKILLS_SUBSIDY, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        SKILLS_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_skills_subsidy_under_readings(
            condition,
            which_date_for_skills,
            which_date_for_skills_is_1,
            which_date_for_skills_is_2,
            certified_on,
            condition_2,
            condition_2_1,
            condition_2_2,
            condition_3,
            how_long_insured,
            how_long_insured_is_1,
            how_long_insured_is_2,
            insured_term,
            unbroken_insured_term,
        ),
    )


def _missing_for_skills_subsidy_under_readings(
    condition: bool | None,
    which_date_for_skills: date | None,
    which_date_for_skills_is_1: bool,
    which_date_for_skills_is_2: bool,
    certified_on: date | None,
    condition_2: bool | None,
    condition_2_1: bool | None,
    condition_2_2: bool | None,
    condition_3: bool | None,
    how_long_insured: int | None,
    how_long_insured_is_1: bool,
    how_long_insured_is_2: bool,
    insured_term: int | None,
    unbroken_insured_term: int | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if which_date_for_skills is None and which_date_for_skills_is_1 and certified_on is None:
            missing.append(WORKER_CERTIFIED_ON)
        if condition_2 is None:
            if condition_2_1 is None:
                missing.append(WORKER_QUALIFIED)
            if condition_2_2 is None:
                missing.append(WORKER_SKILL_CERTIFIED)
        if condition_3 is None:
            missing.append(WORKER_INSURED_WORKER)
        if how_long_insured is None:
            if how_long_insured_is_1 and insured_term is None:
                missing.append(WORKER_INSURED_TERM)
            if (
                how_long_insured_is_2
                and not how_long_insured_is_1
                and unbroken_insured_term is None
            ):
                missing.append(WORKER_UNBROKEN_INSURED_TERM)
    return missing
