"""湘潭市进一步做好稳就业工作二十四条措施（八）：就业见习补贴、技能提升补贴。"""

from datetime import date
from fractions import Fraction
from typing import Final

from .facts import Trainee, TraineeBase, Worker
from .runtime import Decision, FactText, Money, Status
from .runtime.arithmetic import half_up
from .runtime.dates import full_years
from .runtime.outcome import check_day, exact_sum, in_words, undecided
from .runtime.totals import all_decided, missing_of_members, sum_of_members, undecided_members
from .standards import NO_STANDARDS, Standards
from .texts import (
    SKILLS_SUBSIDY,
    STANDARD_MINIMUM_WAGE,
    TRAINEE_BASE_RETENTION_RATE,
    TRAINEE_BASE_TRAINEES,
    TRAINEE_BIRTH_DATE,
    TRAINEE_GRADUATE_OUT_OF_WORK,
    TRAINEE_JOBLESS_YOUTH,
    TRAINEE_SUBSIDY,
    TRAINEE_SUBSIDY_MEMBER,
    WORKER_INSURED_TERM,
    WORKER_INSURED_WORKER,
    WORKER_QUALIFIED,
    WORKER_SKILL_CERTIFIED,
)

DAY_2019_01_01_: Final = date(2019, 1, 1)
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
    check_day(on)
    trainees = case.trainees  # 见习人员

    truths = ()
    numbers = ()
    members = (
        ()
        if trainees is None
        else tuple(
            [
                _trainee_subsidy_member(trainees_each, case, on=on, standards=standards)
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
    missing = _missing_for_trainee_subsidy(trainees)
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


def _missing_for_trainee_subsidy(trainees: tuple[Trainee, ...] | None) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if trainees is None:
        missing.append(TRAINEE_BASE_TRAINEES)
    return missing


def _trainee_subsidy_member(
    case: Trainee,
    owner: TraineeBase,
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
) -> Decision:
    """就业见习补贴（扶持事项，（八））。"""
    graduate_out_of_work = case.graduate_out_of_work  # 离校未就业高校毕业生
    jobless_youth = case.jobless_youth  # 失业青年
    birth_date = case.birth_date  # 出生日期
    retention_rate = owner.retention_rate  # 留用率
    minimum_wage = standards.minimum_wage  # 当地最低工资标准

    # 申报条件（一）1．：离校未就业高校毕业生「由离校未就业高校毕业生」
    condition_1_1 = graduate_out_of_work
    condition_1_2_1 = jobless_youth
    condition_1_2_2_value_age = None if birth_date is None else full_years(birth_date, on)
    condition_1_2_2 = (
        None if condition_1_2_2_value_age is None else 16 <= condition_1_2_2_value_age <= 24
    )
    # 申报条件（一）2．：失业青年且出生日期的周岁在16周岁至24周岁之间「扩展至16～24岁失业青年」
    condition_1_2 = (
        True
        if condition_1_2_1 and condition_1_2_2
        else False
        if condition_1_2_1 is False or condition_1_2_2 is False
        else None
    )
    # 申报条件（一）：符合下列条件之一
    condition_1 = (
        True
        if condition_1_1 or condition_1_2
        else None
        if condition_1_1 is None or condition_1_2 is None
        else False
    )
    # 申报条件：同时符合下列条件
    condition = condition_1
    trainee_rate_case_1 = None if retention_rate is None else retention_rate > Fraction(1, 2)
    trainee_rate_not_1 = None if trainee_rate_case_1 is None else not trainee_rate_case_1
    trainee_rate_applies_2 = trainee_rate_not_1
    trainee_rate_by_case = (
        (None if minimum_wage is None else minimum_wage.fen * 6)
        if trainee_rate_case_1
        else (None if minimum_wage is None else minimum_wage.fen * 5)
        if trainee_rate_applies_2
        else None
    )
    # 定义 见习补贴标准：按下列情形分别确定：（一）留用率超过50%的，当地最低工资标准×120%；（二）其他情形，当地最低工资标准「按当地最低工资标准给予基地就业见习补贴，留用率超过50%的补贴标准提高到最低工资标准的120%」
    # （以1/500为单位的整数）
    trainee_rate = None if trainee_rate_by_case is None else trainee_rate_by_case
    # 扶持标准：见习补贴标准
    # （以1/500为单位的整数）
    standard = None if trainee_rate is None else trainee_rate

    truths = (condition, condition_1, condition_1_1, condition_1_2)
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
            condition_1_1,
            condition_1_2,
            condition_1_2_1,
            condition_1_2_2_value_age,
            birth_date,
            trainee_rate_by_case,
            trainee_rate_case_1,
            trainee_rate_applies_2,
            retention_rate,
            minimum_wage,
        ),
    )


def _missing_for_trainee_subsidy_member(
    condition: bool | None,
    condition_1_1: bool | None,
    condition_1_2: bool | None,
    condition_1_2_1: bool | None,
    condition_1_2_2_value_age: int | None,
    birth_date: date | None,
    trainee_rate_by_case: int | None,
    trainee_rate_case_1: bool | None,
    trainee_rate_applies_2: bool | None,
    retention_rate: Fraction | None,
    minimum_wage: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1_1 is None:
            missing.append(TRAINEE_GRADUATE_OUT_OF_WORK)
        if condition_1_2 is None:
            if condition_1_2_1 is None:
                missing.append(TRAINEE_JOBLESS_YOUTH)
            if condition_1_2_2_value_age is None and birth_date is None:
                missing.append(TRAINEE_BIRTH_DATE)
    if trainee_rate_by_case is None:
        if trainee_rate_case_1 and minimum_wage is None:
            missing.append(STANDARD_MINIMUM_WAGE)
        if trainee_rate_applies_2 and not trainee_rate_case_1 and minimum_wage is None:
            missing.append(STANDARD_MINIMUM_WAGE)
        if not trainee_rate_case_1 and not trainee_rate_applies_2:
            if trainee_rate_case_1 is None:
                if retention_rate is None:
                    missing.append(TRAINEE_BASE_RETENTION_RATE)
                if minimum_wage is None:
                    missing.append(STANDARD_MINIMUM_WAGE)
            if trainee_rate_applies_2 is None:
                if retention_rate is None:
                    missing.append(TRAINEE_BASE_RETENTION_RATE)
                if minimum_wage is None:
                    missing.append(STANDARD_MINIMUM_WAGE)
    return missing


def skills_subsidy(case: Worker, *, on: date) -> Decision:
    """技能提升补贴（扶持事项，（八））。

    依据：第（八）条“2019年1月1日至2020年12月31日，对取得职业资格证书或职业技能等级证书的企业参保职工，给予技能提升补贴，补贴申领条件由在职职工参加失业保险3年以上放宽至参保1年以上，所需资金由失业保险基金列支”
    执行期限：2019年1月1日至2020年12月31日（首日、末日都在内，按申请日期）。
    """
    check_day(on)
    qualified = case.qualified  # 取得职业资格证书
    skill_certified = case.skill_certified  # 取得职业技能等级证书
    insured_worker = case.insured_worker  # 企业参保职工
    insured_term = case.insured_term  # 参加失业保险期限

    # 执行期限：2019年1月1日至2020年12月31日（首日、末日都在内，按申请日期）
    in_force = DAY_2019_01_01_ <= on <= DAY_2020_12_31
    # 申报条件（一）1．：取得职业资格证书「取得职业资格证书」
    condition_1_1 = qualified
    # 申报条件（一）2．：取得职业技能等级证书「职业技能等级证书」
    condition_1_2 = skill_certified
    # 申报条件（一）：符合下列条件之一
    condition_1 = (
        True
        if condition_1_1 or condition_1_2
        else None
        if condition_1_1 is None or condition_1_2 is None
        else False
    )
    # 申报条件（二）：企业参保职工「企业参保职工」
    condition_2 = insured_worker
    # 申报条件（三）：参加失业保险期限不低于1年「放宽至参保1年以上」
    condition_3 = None if insured_term is None else insured_term >= 12
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2 and condition_3
        else False
        if condition_1 is False or condition_2 is False or condition_3 is False
        else None
    )

    truths = (condition, condition_1, condition_1_1, condition_1_2, condition_2, condition_3)
    numbers = ()
    if in_force is False:
        return Decision(SKILLS_SUBSIDY, case, None, on, Status.NOT_IN_FORCE, truths, numbers)
    if condition is False:
        return Decision(SKILLS_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if in_force and condition:
        result = in_words("另行规定", "原文未明确")
        return Decision(SKILLS_SUBSIDY, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        SKILLS_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_skills_subsidy(
            condition,
            condition_1,
            condition_1_1,
            condition_1_2,
            condition_2,
            insured_term,
        ),
    )


def _missing_for_skills_subsidy(
    condition: bool | None,
    condition_1: bool | None,
    condition_1_1: bool | None,
    condition_1_2: bool | None,
    condition_2: bool | None,
    insured_term: int | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if condition_1_1 is None:
                missing.append(WORKER_QUALIFIED)
            if condition_1_2 is None:
                missing.append(WORKER_SKILL_CERTIFIED)
        if condition_2 is None:
            missing.append(WORKER_INSURED_WORKER)
        if insured_term is None:
            missing.append(WORKER_INSURED_TERM)
    return missing
