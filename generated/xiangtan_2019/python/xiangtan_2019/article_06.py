"""湘潭市进一步做好稳就业工作二十四条措施（六）：个人创业担保贷款、个人创业担保贷款贴息、小微企业创业担保贷款、个人继续贴息、小微企业继续贴息、创业担保贷款工作奖补。"""

from datetime import date

from .facts import Enterprise, Founder, LoanAgency
from .runtime import Decision, FactText, Money, Status
from .runtime.arithmetic import half_up
from .runtime.history import BenefitRecord
from .runtime.outcome import check_day, exact_sum, in_words, quota_of, undecided
from .runtime.totals import records_count
from .texts import (
    ENTERPRISE_BENEFITS_RECEIVED,
    ENTERPRISE_BENEFITS_RECEIVED_AMOUNT,
    ENTERPRISE_CREATES_JOBS,
    ENTERPRISE_CURRENT_STAFF,
    ENTERPRISE_GOOD_PROJECT,
    ENTERPRISE_QUALIFIED_HIRES,
    ENTERPRISE_REPAYS_WELL,
    ENTERPRISE_SMALL_OR_MICRO,
    FIRM_INTEREST_AGAIN,
    FIRM_LOAN,
    FOUNDER_BENEFITS_RECEIVED,
    FOUNDER_BENEFITS_RECEIVED_AMOUNT,
    FOUNDER_GROUP_FOUNDERS,
    FOUNDER_INTEREST_DUE,
    FOUNDER_LOAN_ELIGIBLE,
    FOUNDER_PARTNERS,
    FOUNDER_PERSON_CREATES_JOBS,
    FOUNDER_PERSON_GOOD_PROJECT,
    FOUNDER_PERSON_REPAYS_WELL,
    FOUNDER_WAY_OF_FOUNDING,
    LOAN_AGENCY_NEW_LOANS,
    LOAN_AGENCY_OUTSTANDING,
    LOAN_WORK_AWARD,
    PERSONAL_INTEREST,
    PERSONAL_INTEREST_AGAIN,
    PERSONAL_LOAN,
)


def personal_loan(case: Founder, *, on: date) -> Decision:
    """个人创业担保贷款（扶持事项，（六））。

    依据：第（六）条“将农村自主创业的农民纳入支持范围，对符合条件的人员自主创业，创业担保贷款最高申请额度由10万元提高到15万元，合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元”
    """
    check_day(on)
    loan_eligible = case.loan_eligible  # 符合创业担保贷款条件的人员
    way_of_founding = case.way_of_founding  # 创业方式
    partners = case.partners  # 合伙创业人数
    group_founders = case.group_founders  # 组织起来创业人数

    # 申报条件：符合创业担保贷款条件的人员「对符合条件的人员自主创业」
    condition = loan_eligible
    standard_case_1 = None if way_of_founding is None else way_of_founding == "自主创业"
    standard_case_2 = None if way_of_founding is None else way_of_founding == "合伙创业"
    standard_case_3 = None if way_of_founding is None else way_of_founding == "组织起来共同创业"
    standard_by_case = (
        150_000
        if standard_case_1
        else (None if partners is None else min(partners * 150_000, 750_000))
        if standard_case_2
        else (None if group_founders is None else min(group_founders * 150_000, 750_000))
        if standard_case_3
        else None
    )
    # 额度上限：按下列情形分别确定
    standard = None if standard_by_case is None else standard_by_case

    truths = (condition,)
    numbers = (
        None if standard_case_1 is None else (int(standard_case_1), 1),
        None if standard_case_2 is None else (int(standard_case_2), 1),
        None if standard_case_3 is None else (int(standard_case_3), 1),
        None if standard is None else (standard, 1),
    )
    if condition is False:
        return Decision(PERSONAL_LOAN, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = quota_of(standard * 100)
        return Decision(PERSONAL_LOAN, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        PERSONAL_LOAN,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_personal_loan(
            condition,
            standard_by_case,
            standard_case_1,
            standard_case_2,
            standard_case_3,
            way_of_founding,
            partners,
            group_founders,
        ),
    )


def _missing_for_personal_loan(
    condition: bool | None,
    standard_by_case: int | None,
    standard_case_1: bool | None,
    standard_case_2: bool | None,
    standard_case_3: bool | None,
    way_of_founding: str | None,
    partners: int | None,
    group_founders: int | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(FOUNDER_LOAN_ELIGIBLE)
    if standard_by_case is None:
        if standard_case_2 and not standard_case_1 and partners is None:
            missing.append(FOUNDER_PARTNERS)
        if (
            standard_case_3
            and not standard_case_1
            and not standard_case_2
            and group_founders is None
        ):
            missing.append(FOUNDER_GROUP_FOUNDERS)
        if not standard_case_1 and not standard_case_2 and not standard_case_3:
            if standard_case_1 is None and way_of_founding is None:
                missing.append(FOUNDER_WAY_OF_FOUNDING)
            if standard_case_2 is None:
                if way_of_founding is None:
                    missing.append(FOUNDER_WAY_OF_FOUNDING)
                if partners is None:
                    missing.append(FOUNDER_PARTNERS)
            if standard_case_3 is None:
                if way_of_founding is None:
                    missing.append(FOUNDER_WAY_OF_FOUNDING)
                if group_founders is None:
                    missing.append(FOUNDER_GROUP_FOUNDERS)
    return missing


def personal_interest(case: Founder, *, on: date) -> Decision:
    """个人创业担保贷款贴息（扶持事项，（六））。

    依据：第（六）条“对符合条件的人员自主创业”
    依据：第（六）条“按规定全额贴息2年”
    """
    check_day(on)
    loan_eligible = case.loan_eligible  # 符合创业担保贷款条件的人员
    interest_due = case.interest_due  # 应付贷款利息

    # 申报条件：符合创业担保贷款条件的人员「对符合条件的人员自主创业」
    condition = loan_eligible
    # 扶持标准：应付贷款利息×1「全额贴息」
    # （以1/100为单位的整数）
    standard = None if interest_due is None else interest_due.fen

    truths = (condition,)
    numbers = (None if standard is None else (standard, 100),)
    if condition is False:
        return Decision(PERSONAL_INTEREST, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = exact_sum(standard)
        return Decision(PERSONAL_INTEREST, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        PERSONAL_INTEREST,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_personal_interest(condition, interest_due),
    )


def _missing_for_personal_interest(
    condition: bool | None, interest_due: Money | None
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(FOUNDER_LOAN_ELIGIBLE)
    if interest_due is None:
        missing.append(FOUNDER_INTEREST_DUE)
    return missing


def firm_loan(case: Enterprise, *, on: date) -> Decision:
    """小微企业创业担保贷款（扶持事项，（六））。

    依据：第（六）条“小微企业当年新招用符合创业担保贷款申请条件的人员数量达到企业现有在职职工人数25%（超过100人的企业达到15%）并与其签订1年以上劳动合同的，创业担保贷款最高限额由200万元提高至300万元”
    """
    check_day(on)
    small_or_micro = case.small_or_micro  # 小微企业
    current_staff = case.current_staff  # 现有在职职工人数
    qualified_hires = case.qualified_hires  # 当年新招用并签订1年以上劳动合同的符合条件人员

    # 申报条件（一）：小微企业「小微企业」
    condition_1 = small_or_micro
    hires_suffice_case_1 = None if current_staff is None else current_staff > 100
    hires_suffice_not_1 = None if hires_suffice_case_1 is None else not hires_suffice_case_1
    hires_suffice_applies_2 = hires_suffice_not_1
    hires_suffice_1_2 = (
        None
        if qualified_hires is None or current_staff is None
        else qualified_hires * 20 >= current_staff * 3
    )
    hires_suffice_1 = (
        True
        if hires_suffice_case_1 and hires_suffice_1_2
        else False
        if hires_suffice_case_1 is False or hires_suffice_1_2 is False
        else None
    )
    hires_suffice_2_2 = (
        None
        if qualified_hires is None or current_staff is None
        else qualified_hires * 4 >= current_staff
    )
    hires_suffice_2 = (
        True
        if hires_suffice_applies_2 and hires_suffice_2_2
        else False
        if hires_suffice_applies_2 is False or hires_suffice_2_2 is False
        else None
    )
    hires_suffice = (
        True
        if hires_suffice_1 or hires_suffice_2
        else None
        if hires_suffice_1 is None or hires_suffice_2 is None
        else False
    )
    # 定义 新招用人数达标：按下列情形分别确定：（一）现有在职职工人数超过100人的，当年新招用并签订1年以上劳动合同的符合条件人员达到现有在职职工人数×15%；（二）其他情形，当年新招用并签订1年以上劳动合同的符合条件人员达到现有在职职工人数×25%「小微企业当年新招用符合创业担保贷款申请条件的人员数量达到企业现有在职职工人数25%（超过100人的企业达到15%）并与其签订1年以上劳动合同的」
    hires_suffice_cases = hires_suffice
    # 申报条件（二）：新招用人数达标「小微企业当年新招用符合创业担保贷款申请条件的人员数量达到企业现有在职职工人数25%（超过100人的企业达到15%）并与其签订1年以上劳动合同的」
    condition_2 = hires_suffice_cases
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    # 额度上限：300万元「创业担保贷款最高限额由200万元提高至300万元」
    standard = 3_000_000

    truths = (condition, condition_1, condition_2)
    numbers = ((standard, 1),)
    if condition is False:
        return Decision(FIRM_LOAN, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = quota_of(standard * 100)
        return Decision(FIRM_LOAN, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        FIRM_LOAN,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_firm_loan(
            condition,
            condition_1,
            condition_2,
            hires_suffice_1,
            current_staff,
            qualified_hires,
            hires_suffice_2,
        ),
    )


def _missing_for_firm_loan(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    hires_suffice_1: bool | None,
    current_staff: int | None,
    qualified_hires: int | None,
    hires_suffice_2: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(ENTERPRISE_SMALL_OR_MICRO)
        if condition_2 is None:
            if hires_suffice_1 is None:
                if current_staff is None:
                    missing.append(ENTERPRISE_CURRENT_STAFF)
                if qualified_hires is None:
                    missing.append(ENTERPRISE_QUALIFIED_HIRES)
            if hires_suffice_2 is None:
                if current_staff is None:
                    missing.append(ENTERPRISE_CURRENT_STAFF)
                if qualified_hires is None:
                    missing.append(ENTERPRISE_QUALIFIED_HIRES)
    return missing


def personal_interest_again(case: Founder, *, on: date) -> Decision:
    """个人继续贴息（扶持事项，（六））。

    依据：第（六）条“对还款积极、带动就业能力强、创业项目好的借款个人和小微企业，可继续提供创业担保贷款贴息，累计次数不超过3次”
    """
    check_day(on)
    person_repays_well = case.person_repays_well  # 个人还款积极
    person_creates_jobs = case.person_creates_jobs  # 个人带动就业能力强
    person_good_project = case.person_good_project  # 个人创业项目好
    benefits_received = case.benefits_received  # 已享受情况

    # 申报条件（一）：个人还款积极「还款积极」
    condition_1_1 = person_repays_well
    # 申报条件（二）：个人带动就业能力强「带动就业能力强」
    condition_1_2 = person_creates_jobs
    # 申报条件（三）：个人创业项目好「创业项目好」
    condition_1_3 = person_good_project
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
        else records_count(benefits_received, ("个人继续贴息",), on, ("终身", 0, 0))
    )
    # 享受次数：享受个人继续贴息少于3次「累计次数不超过3次」
    condition_2 = None if condition_2_left_had is None else condition_2_left_had < 3
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )

    truths = (condition_1, condition_1_1, condition_1_2, condition_1_3, condition_2)
    numbers = ()
    if condition is False:
        return Decision(
            PERSONAL_INTEREST_AGAIN,
            case,
            None,
            on,
            Status.NOT_ELIGIBLE,
            truths,
            numbers,
        )
    if condition:
        result = in_words("另行规定", "原文未明确")
        return Decision(
            PERSONAL_INTEREST_AGAIN,
            case,
            None,
            on,
            Status.TO_BE_DECIDED,
            truths,
            numbers,
            result,
        )
    return undecided(
        PERSONAL_INTEREST_AGAIN,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_personal_interest_again(
            condition,
            condition_1,
            condition_1_1,
            condition_1_2,
            condition_1_3,
            condition_2_left_had,
            benefits_received,
        ),
    )


def _missing_for_personal_interest_again(
    condition: bool | None,
    condition_1: bool | None,
    condition_1_1: bool | None,
    condition_1_2: bool | None,
    condition_1_3: bool | None,
    condition_2_left_had: int | None,
    benefits_received: tuple[BenefitRecord, ...] | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if condition_1_1 is None:
                missing.append(FOUNDER_PERSON_REPAYS_WELL)
            if condition_1_2 is None:
                missing.append(FOUNDER_PERSON_CREATES_JOBS)
            if condition_1_3 is None:
                missing.append(FOUNDER_PERSON_GOOD_PROJECT)
        if condition_2_left_had is None:
            if benefits_received is None:
                missing.append(FOUNDER_BENEFITS_RECEIVED)
            if benefits_received is not None:
                missing.append(FOUNDER_BENEFITS_RECEIVED_AMOUNT)
    return missing


def firm_interest_again(case: Enterprise, *, on: date) -> Decision:
    """小微企业继续贴息（扶持事项，（六））。

    依据：第（六）条“对还款积极、带动就业能力强、创业项目好的借款个人和小微企业，可继续提供创业担保贷款贴息，累计次数不超过3次”
    """
    check_day(on)
    small_or_micro = case.small_or_micro  # 小微企业
    repays_well = case.repays_well  # 还款积极
    creates_jobs = case.creates_jobs  # 带动就业能力强
    good_project = case.good_project  # 创业项目好
    benefits_received = case.benefits_received  # 已享受情况

    # 申报条件（一）：小微企业「借款个人和小微企业」
    condition_1_1 = small_or_micro
    # 申报条件（二）：还款积极「还款积极」
    condition_1_2 = repays_well
    # 申报条件（三）：带动就业能力强「带动就业能力强」
    condition_1_3 = creates_jobs
    # 申报条件（四）：创业项目好「创业项目好」
    condition_1_4 = good_project
    # 申报条件：同时符合下列条件
    condition_1 = (
        True
        if condition_1_1 and condition_1_2 and condition_1_3 and condition_1_4
        else False
        if (
            condition_1_1 is False
            or condition_1_2 is False
            or condition_1_3 is False
            or condition_1_4 is False
        )
        else None
    )
    condition_2_left_had = (
        None
        if benefits_received is None
        else records_count(benefits_received, ("小微企业继续贴息",), on, ("终身", 0, 0))
    )
    # 享受次数：享受小微企业继续贴息少于3次「累计次数不超过3次」
    condition_2 = None if condition_2_left_had is None else condition_2_left_had < 3
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )

    truths = (condition_1, condition_1_1, condition_1_2, condition_1_3, condition_1_4, condition_2)
    numbers = ()
    if condition is False:
        return Decision(FIRM_INTEREST_AGAIN, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("另行规定", "原文未明确")
        return Decision(
            FIRM_INTEREST_AGAIN,
            case,
            None,
            on,
            Status.TO_BE_DECIDED,
            truths,
            numbers,
            result,
        )
    return undecided(
        FIRM_INTEREST_AGAIN,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_firm_interest_again(
            condition,
            condition_1,
            condition_1_1,
            condition_1_2,
            condition_1_3,
            condition_1_4,
            condition_2_left_had,
            benefits_received,
        ),
    )


def _missing_for_firm_interest_again(
    condition: bool | None,
    condition_1: bool | None,
    condition_1_1: bool | None,
    condition_1_2: bool | None,
    condition_1_3: bool | None,
    condition_1_4: bool | None,
    condition_2_left_had: int | None,
    benefits_received: tuple[BenefitRecord, ...] | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if condition_1_1 is None:
                missing.append(ENTERPRISE_SMALL_OR_MICRO)
            if condition_1_2 is None:
                missing.append(ENTERPRISE_REPAYS_WELL)
            if condition_1_3 is None:
                missing.append(ENTERPRISE_CREATES_JOBS)
            if condition_1_4 is None:
                missing.append(ENTERPRISE_GOOD_PROJECT)
        if condition_2_left_had is None:
            if benefits_received is None:
                missing.append(ENTERPRISE_BENEFITS_RECEIVED)
            if benefits_received is not None:
                missing.append(ENTERPRISE_BENEFITS_RECEIVED_AMOUNT)
    return missing


def loan_work_award(case: LoanAgency, *, on: date) -> Decision:
    """创业担保贷款工作奖补（扶持事项，（六））。

    依据：第（六）条“按当年新发放创业担保贷款总额1%给予创业担保贷款工作成效突出的经办银行、创业担保基金运营管理机构等单位奖补”
    """
    check_day(on)
    outstanding = case.outstanding  # 创业担保贷款工作成效突出
    new_loans = case.new_loans  # 当年新发放创业担保贷款总额

    # 申报条件：创业担保贷款工作成效突出「创业担保贷款工作成效突出的」
    condition = outstanding
    # 扶持标准：当年新发放创业担保贷款总额×1%「按当年新发放创业担保贷款总额1%」
    # （以1/10000为单位的整数）
    standard = None if new_loans is None else new_loans.fen

    truths = (condition,)
    numbers = (None if standard is None else (standard, 10_000),)
    if condition is False:
        return Decision(LOAN_WORK_AWARD, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = exact_sum(half_up(standard, 100))
        return Decision(LOAN_WORK_AWARD, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        LOAN_WORK_AWARD,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_loan_work_award(condition, new_loans),
    )


def _missing_for_loan_work_award(condition: bool | None, new_loans: Money | None) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(LOAN_AGENCY_OUTSTANDING)
    if new_loans is None:
        missing.append(LOAN_AGENCY_NEW_LOANS)
    return missing
