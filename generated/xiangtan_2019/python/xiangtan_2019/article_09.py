"""湘潭市进一步做好稳就业工作二十四条措施（九）：就业困难人员社会保险补贴、贫困劳动力社会保险补贴、失业人员医疗保险费、一次性岗位补贴、生活困难失业人员救助。"""

from datetime import date
from typing import Final

from .facts import Enterprise, JoblessPerson, Worker
from .runtime import Decision, FactText, Money, Status
from .runtime.arithmetic import half_up
from .runtime.dates import shift
from .runtime.doubts import combinations, settle
from .runtime.outcome import check_day, exact_sum, in_words, undecided
from .runtime.totals import all_decided, missing_of_members, sum_of_members, undecided_members
from .standards import NO_STANDARDS, Standards
from .texts import (
    ENTERPRISE_LABOUR_INTENSIVE,
    ENTERPRISE_SMALL_OR_MEDIUM,
    ENTERPRISE_WORKERS,
    INSURANCE_FOR_HARD_TO_EMPLOY,
    INSURANCE_FOR_HARD_TO_EMPLOY_MEMBER,
    INSURANCE_FOR_POOR_WORKERS,
    INSURANCE_FOR_POOR_WORKERS_MEMBER,
    JOBLESS_PERSON_ENTITLED_TO_BENEFIT,
    JOBLESS_PERSON_IN_NEED,
    JOBLESS_PERSON_OWN_MEDICAL_PREMIUM,
    JOBLESS_PERSON_OWN_OTHER_FEES,
    MEDICAL_INSURANCE_FOR_JOBLESS,
    ONE_OFF_POST_SUBSIDY,
    ONE_OFF_POST_SUBSIDY_MEMBER,
    RELIEF_FOR_JOBLESS,
    STANDARD_PENSION_BASE,
    WORKER_CONTRACT_TERM,
    WORKER_DULY_INSURED,
    WORKER_HAD_IT_THROUGH_THIS_FIRM,
    WORKER_HAD_POST_SUBSIDY,
    WORKER_HARD_TO_EMPLOY,
    WORKER_MEDICAL_PREMIUM,
    WORKER_MONTHS_PAID,
    WORKER_NEWLY_HIRED,
    WORKER_OWN_SHARE,
    WORKER_PENSION_PREMIUM,
    WORKER_PREMIUMS_DUE_PAID,
    WORKER_REGISTERED_JOBLESS,
    WORKER_REGISTERED_POOR,
    WORKER_STABLE_TERM,
    WORKER_TAKEN_ON,
    WORKER_TIME_AT_POST,
    WORKER_UI_PREMIUM,
)

DAY_2019_01_01: Final = date(2019, 1, 1)
DAY_2019_12_31: Final = date(2019, 12, 31)


def insurance_for_hard_to_employ(
    case: Enterprise,
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
) -> Decision:
    """就业困难人员社会保险补贴（扶持事项，（九））。

    依据：第（九）条“对企业新招用符合条件的就业困难人员并缴纳社会保险费的，以当年度企业职工基本养老保险缴费基准值60%为基数，分别给予企业基本养老保险12%、基本医疗保险5%、失业保险0.7%的社会保险补贴”
    """
    return settle(
        [
            _insurance_for_hard_to_employ_under_readings(case, picked, on=on, standards=standards)
            for picked in combinations(2, 2)
        ],
    )


def _insurance_for_hard_to_employ_under_readings(
    case: Enterprise,
    picked: tuple[int, ...],
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
) -> Decision:
    """就业困难人员社会保险补贴，依次按“每人给的补贴”、“每人补贴额”的这一种读法（从0数起）。"""
    check_day(on)
    workers = case.workers  # 职工

    truths = ()
    numbers = ()
    members = (
        ()
        if workers is None
        else tuple(
            [
                _insurance_for_hard_to_employ_member(
                    workers_each,
                    case,
                    picked,
                    on=on,
                    standards=standards,
                )
                for workers_each in workers
            ],
        )
    )
    if workers is not None and all_decided(members):
        return sum_of_members(
            INSURANCE_FOR_HARD_TO_EMPLOY,
            case,
            standards,
            on,
            truths,
            numbers,
            Status.ELIGIBLE,
            members,
            "元",
        )
    missing = _missing_for_insurance_for_hard_to_employ_under_readings(workers)
    missing.extend(missing_of_members(members, "职工", ("企业",)))
    return undecided_members(
        INSURANCE_FOR_HARD_TO_EMPLOY,
        case,
        standards,
        on,
        truths,
        numbers,
        missing,
        members,
    )


def _missing_for_insurance_for_hard_to_employ_under_readings(
    workers: tuple[Worker, ...] | None
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if workers is None:
        missing.append(ENTERPRISE_WORKERS)
    return missing


def _insurance_for_hard_to_employ_member(
    case: Worker,
    owner: Enterprise,
    picked: tuple[int, ...],
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
) -> Decision:
    """就业困难人员社会保险补贴（扶持事项，（九））。"""
    newly_hired = case.newly_hired  # 新招用
    hard_to_employ = case.hard_to_employ  # 符合条件的就业困难人员
    premiums_due_paid = case.premiums_due_paid  # 企业为其缴纳社会保险费
    pension_base = standards.pension_base  # 当年度企业职工基本养老保险缴费基准值
    months_paid = case.months_paid  # 当年缴纳社会保险费月数
    per_head_is_1 = picked[1] == 0
    per_head_is_2 = picked[1] == 1
    pension_premium = case.pension_premium  # 企业实际缴纳养老保险费
    medical_premium = case.medical_premium  # 企业实际缴纳医疗保险费
    ui_premium = case.ui_premium  # 企业实际缴纳失业保险费
    no_more_than_paid_is_1 = picked[0] == 0
    no_more_than_paid_is_2 = picked[0] == 1

    # 人员条件（一）：新招用「新招用」
    condition_1 = newly_hired
    # 人员条件（二）：符合条件的就业困难人员「符合条件的就业困难人员」
    condition_2 = hard_to_employ
    # 人员条件（三）：企业为其缴纳社会保险费「并缴纳社会保险费的」
    condition_3 = premiums_due_paid
    # 人员条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2 and condition_3
        else False
        if condition_1 is False or condition_2 is False or condition_3 is False
        else None
    )
    # 定义 按基数补贴：当年度企业职工基本养老保险缴费基准值×60%×12%＋当年度企业职工基本养老保险缴费基准值×60%×5%＋当年度企业职工基本养老保险缴费基准值×60%×0.7%「以当年度企业职工基本养老保险缴费基准值60%为基数，分别给予企业基本养老保险12%、基本医疗保险5%、失业保险0.7%的社会保险补贴」
    # （以1/500000为单位的整数）
    by_the_base = (
        None
        if pension_base is None
        else (pension_base.fen * 36 + pension_base.fen * 15) * 10 + pension_base.fen * 21
    )
    # 疑义 每人补贴额，读法一：按基数补贴×当年缴纳社会保险费月数÷1个月「以当年度企业职工基本养老保险缴费基准值60%为基数，分别给予企业」
    # （以1/500000为单位的整数）
    per_head_reading_1 = (
        None if by_the_base is None or months_paid is None else by_the_base * months_paid
    )
    # 疑义 每人补贴额，读法二：按基数补贴「以当年度企业职工基本养老保险缴费基准值60%为基数，分别给予企业」
    # （以1/500000为单位的整数）
    per_head_reading_2 = None if by_the_base is None else by_the_base
    per_head = (
        per_head_reading_1 if per_head_is_1 else per_head_reading_2 if per_head_is_2 else None
    )
    # 定义 企业缴纳的三项保险费：企业实际缴纳养老保险费＋企业实际缴纳医疗保险费＋企业实际缴纳失业保险费「按企业为贫困劳动力实际缴纳的社会保险费（养老保险、医疗保险、失业保险）予以补贴」
    # （以1/100为单位的整数）
    three_premiums = (
        None
        if pension_premium is None or medical_premium is None or ui_premium is None
        else pension_premium.fen + medical_premium.fen + ui_premium.fen
    )
    # 疑义 每人给的补贴，读法一：每人补贴额「并缴纳社会保险费的，以当年度企业职工基本养老保险缴费基准值60%为基数，分别给予企业基本养老保险12%、基本医疗保险5%、失业保险0.7%的社会保险补贴」
    # （以1/500000为单位的整数）
    no_more_than_paid_reading_1 = None if per_head is None else per_head
    # 疑义 每人给的补贴，读法二：每人补贴额与企业缴纳的三项保险费的较低者「并缴纳社会保险费的，以当年度企业职工基本养老保险缴费基准值60%为基数，分别给予企业基本养老保险12%、基本医疗保险5%、失业保险0.7%的社会保险补贴」
    # （以1/500000为单位的整数）
    no_more_than_paid_reading_2 = (
        None if per_head is None or three_premiums is None else min(per_head, three_premiums * 5000)
    )
    no_more_than_paid = (
        no_more_than_paid_reading_1
        if no_more_than_paid_is_1
        else no_more_than_paid_reading_2
        if no_more_than_paid_is_2
        else None
    )
    # 扶持标准：每人给的补贴
    # （以1/500000为单位的整数）
    standard = None if no_more_than_paid is None else no_more_than_paid

    truths = (condition, condition_1, condition_2, condition_3)
    numbers = (
        None if by_the_base is None else (by_the_base, 500_000),
        None if per_head is None else (per_head, 500_000),
        None if three_premiums is None else (three_premiums, 100),
        None if no_more_than_paid is None else (no_more_than_paid, 500_000),
        None if standard is None else (standard, 500_000),
    )
    if condition is False:
        return Decision(
            INSURANCE_FOR_HARD_TO_EMPLOY_MEMBER,
            case,
            standards,
            on,
            Status.NOT_ELIGIBLE,
            truths,
            numbers,
        )
    if condition and standard is not None:
        result = exact_sum(half_up(standard, 5000))
        return Decision(
            INSURANCE_FOR_HARD_TO_EMPLOY_MEMBER,
            case,
            standards,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        INSURANCE_FOR_HARD_TO_EMPLOY_MEMBER,
        case,
        standards,
        on,
        truths,
        numbers,
        _missing_for_insurance_for_hard_to_employ_member(
            condition,
            condition_1,
            condition_2,
            condition_3,
            no_more_than_paid,
            no_more_than_paid_is_1,
            no_more_than_paid_is_2,
            per_head,
            per_head_is_1,
            per_head_is_2,
            pension_base,
            months_paid,
            pension_premium,
            medical_premium,
            ui_premium,
        ),
    )


def _missing_for_insurance_for_hard_to_employ_member(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    condition_3: bool | None,
    no_more_than_paid: int | None,
    no_more_than_paid_is_1: bool,
    no_more_than_paid_is_2: bool,
    per_head: int | None,
    per_head_is_1: bool,
    per_head_is_2: bool,
    pension_base: Money | None,
    months_paid: int | None,
    pension_premium: Money | None,
    medical_premium: Money | None,
    ui_premium: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(WORKER_NEWLY_HIRED)
        if condition_2 is None:
            missing.append(WORKER_HARD_TO_EMPLOY)
        if condition_3 is None:
            missing.append(WORKER_PREMIUMS_DUE_PAID)
    if no_more_than_paid is None:
        if no_more_than_paid_is_1 and per_head is None:
            if per_head_is_1:
                if pension_base is None:
                    missing.append(STANDARD_PENSION_BASE)
                if months_paid is None:
                    missing.append(WORKER_MONTHS_PAID)
            if per_head_is_2 and not per_head_is_1 and pension_base is None:
                missing.append(STANDARD_PENSION_BASE)
        if no_more_than_paid_is_2 and not no_more_than_paid_is_1:
            if per_head is None:
                if per_head_is_1:
                    if pension_base is None:
                        missing.append(STANDARD_PENSION_BASE)
                    if months_paid is None:
                        missing.append(WORKER_MONTHS_PAID)
                if per_head_is_2 and not per_head_is_1 and pension_base is None:
                    missing.append(STANDARD_PENSION_BASE)
            if pension_premium is None:
                missing.append(WORKER_PENSION_PREMIUM)
            if medical_premium is None:
                missing.append(WORKER_MEDICAL_PREMIUM)
            if ui_premium is None:
                missing.append(WORKER_UI_PREMIUM)
    return missing


def insurance_for_poor_workers(case: Enterprise, *, on: date) -> Decision:
    """贫困劳动力社会保险补贴（扶持事项，（九））。

    依据：第（九）条“对企业吸纳建档立卡贫困劳动力就业并缴纳社会保险费的，依法签订1年以上劳动合同且实际在岗12个月，按企业为贫困劳动力实际缴纳的社会保险费（养老保险、医疗保险、失业保险）予以补贴”
    """
    return settle(
        [
            _insurance_for_poor_workers_under_readings(case, picked, on=on)
            for picked in combinations(2)
        ],
    )


def _insurance_for_poor_workers_under_readings(
    case: Enterprise,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """贫困劳动力社会保险补贴，依次按“实际缴纳的社会保险费”的这一种读法（从0数起）。"""
    check_day(on)
    workers = case.workers  # 职工

    truths = ()
    numbers = ()
    members = (
        ()
        if workers is None
        else tuple(
            [
                _insurance_for_poor_workers_member(workers_each, case, picked, on=on)
                for workers_each in workers
            ],
        )
    )
    if workers is not None and all_decided(members):
        return sum_of_members(
            INSURANCE_FOR_POOR_WORKERS,
            case,
            None,
            on,
            truths,
            numbers,
            Status.ELIGIBLE,
            members,
            "元",
        )
    missing = _missing_for_insurance_for_poor_workers_under_readings(workers)
    missing.extend(missing_of_members(members, "职工", ("企业",)))
    return undecided_members(
        INSURANCE_FOR_POOR_WORKERS,
        case,
        None,
        on,
        truths,
        numbers,
        missing,
        members,
    )


def _missing_for_insurance_for_poor_workers_under_readings(
    workers: tuple[Worker, ...] | None
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if workers is None:
        missing.append(ENTERPRISE_WORKERS)
    return missing


def _insurance_for_poor_workers_member(
    case: Worker,
    owner: Enterprise,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """贫困劳动力社会保险补贴（扶持事项，（九））。"""
    registered_poor = case.registered_poor  # 建档立卡贫困劳动力
    premiums_due_paid = case.premiums_due_paid  # 企业为其缴纳社会保险费
    contract_term = case.contract_term  # 劳动合同期限
    time_at_post = case.time_at_post  # 实际在岗期限
    pension_premium = case.pension_premium  # 企业实际缴纳养老保险费
    medical_premium = case.medical_premium  # 企业实际缴纳医疗保险费
    ui_premium = case.ui_premium  # 企业实际缴纳失业保险费
    own_share = case.own_share  # 代缴的个人部分
    whose_share_is_1 = picked[0] == 0
    whose_share_is_2 = picked[0] == 1

    # 人员条件（一）：建档立卡贫困劳动力「吸纳建档立卡贫困劳动力就业」
    condition_1 = registered_poor
    # 人员条件（二）：企业为其缴纳社会保险费「并缴纳社会保险费的」
    condition_2 = premiums_due_paid
    # 人员条件（三）：劳动合同期限不低于1年「依法签订1年以上劳动合同」
    condition_3 = None if contract_term is None else contract_term >= 12
    # 人员条件（四）：实际在岗期限不低于12个月「实际在岗12个月」
    condition_4 = None if time_at_post is None else time_at_post >= 12
    # 人员条件：同时符合下列条件
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
    # 定义 企业缴纳的三项保险费：企业实际缴纳养老保险费＋企业实际缴纳医疗保险费＋企业实际缴纳失业保险费「按企业为贫困劳动力实际缴纳的社会保险费（养老保险、医疗保险、失业保险）予以补贴」
    # （以1/100为单位的整数）
    three_premiums = (
        None
        if pension_premium is None or medical_premium is None or ui_premium is None
        else pension_premium.fen + medical_premium.fen + ui_premium.fen
    )
    # 疑义 实际缴纳的社会保险费，读法一：企业缴纳的三项保险费「按企业为贫困劳动力实际缴纳的社会保险费（养老保险、医疗保险、失业保险）予以补贴」
    # （以1/100为单位的整数）
    whose_share_reading_1 = None if three_premiums is None else three_premiums
    # 疑义 实际缴纳的社会保险费，读法二：企业缴纳的三项保险费＋代缴的个人部分「按企业为贫困劳动力实际缴纳的社会保险费（养老保险、医疗保险、失业保险）予以补贴」
    # （以1/100为单位的整数）
    whose_share_reading_2 = (
        None if three_premiums is None or own_share is None else three_premiums + own_share.fen
    )
    whose_share = (
        whose_share_reading_1
        if whose_share_is_1
        else whose_share_reading_2
        if whose_share_is_2
        else None
    )
    # 扶持标准：实际缴纳的社会保险费
    # （以1/100为单位的整数）
    standard = None if whose_share is None else whose_share

    truths = (condition, condition_1, condition_2, condition_3, condition_4)
    numbers = (
        None if three_premiums is None else (three_premiums, 100),
        None if whose_share is None else (whose_share, 100),
        None if standard is None else (standard, 100),
    )
    if condition is False:
        return Decision(
            INSURANCE_FOR_POOR_WORKERS_MEMBER,
            case,
            None,
            on,
            Status.NOT_ELIGIBLE,
            truths,
            numbers,
        )
    if condition and standard is not None:
        result = exact_sum(standard)
        return Decision(
            INSURANCE_FOR_POOR_WORKERS_MEMBER,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        INSURANCE_FOR_POOR_WORKERS_MEMBER,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_insurance_for_poor_workers_member(
            condition,
            condition_1,
            condition_2,
            contract_term,
            time_at_post,
            whose_share,
            whose_share_is_1,
            whose_share_is_2,
            pension_premium,
            medical_premium,
            ui_premium,
            own_share,
        ),
    )


def _missing_for_insurance_for_poor_workers_member(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    contract_term: int | None,
    time_at_post: int | None,
    whose_share: int | None,
    whose_share_is_1: bool,
    whose_share_is_2: bool,
    pension_premium: Money | None,
    medical_premium: Money | None,
    ui_premium: Money | None,
    own_share: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(WORKER_REGISTERED_POOR)
        if condition_2 is None:
            missing.append(WORKER_PREMIUMS_DUE_PAID)
        if contract_term is None:
            missing.append(WORKER_CONTRACT_TERM)
        if time_at_post is None:
            missing.append(WORKER_TIME_AT_POST)
    if whose_share is None:
        if whose_share_is_1:
            if pension_premium is None:
                missing.append(WORKER_PENSION_PREMIUM)
            if medical_premium is None:
                missing.append(WORKER_MEDICAL_PREMIUM)
            if ui_premium is None:
                missing.append(WORKER_UI_PREMIUM)
        if whose_share_is_2 and not whose_share_is_1:
            if pension_premium is None:
                missing.append(WORKER_PENSION_PREMIUM)
            if medical_premium is None:
                missing.append(WORKER_MEDICAL_PREMIUM)
            if ui_premium is None:
                missing.append(WORKER_UI_PREMIUM)
            if own_share is None:
                missing.append(WORKER_OWN_SHARE)
    return missing


def medical_insurance_for_jobless(case: JoblessPerson, *, on: date) -> Decision:
    """失业人员医疗保险费（扶持事项，（九））。

    依据：第（九）条“对符合条件的失业人员及时发放失业保险金，其个人应缴纳的基本医疗保险等费用从失业保险基金中列支”
    """
    return settle(
        [
            _medical_insurance_for_jobless_under_readings(case, picked, on=on)
            for picked in combinations(2)
        ],
    )


def _medical_insurance_for_jobless_under_readings(
    case: JoblessPerson,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """失业人员医疗保险费，依次按“由基金列支的费用”的这一种读法（从0数起）。"""
    check_day(on)
    entitled_to_benefit = case.entitled_to_benefit  # 符合领取失业保险金条件
    own_medical_premium = case.own_medical_premium  # 个人应缴纳的基本医疗保险费
    own_other_fees = case.own_other_fees  # 个人应缴纳的其他费用
    which_fees_is_1 = picked[0] == 0
    which_fees_is_2 = picked[0] == 1

    # 申报条件：符合领取失业保险金条件「对符合条件的失业人员及时发放失业保险金」
    condition = entitled_to_benefit
    # 疑义 由基金列支的费用，读法一：个人应缴纳的基本医疗保险费「其个人应缴纳的基本医疗保险等费用从失业保险基金中列支」
    # （以1/100为单位的整数）
    which_fees_reading_1 = None if own_medical_premium is None else own_medical_premium.fen
    # 疑义 由基金列支的费用，读法二：个人应缴纳的基本医疗保险费＋个人应缴纳的其他费用「其个人应缴纳的基本医疗保险等费用从失业保险基金中列支」
    # （以1/100为单位的整数）
    which_fees_reading_2 = (
        None
        if own_medical_premium is None or own_other_fees is None
        else own_medical_premium.fen + own_other_fees.fen
    )
    which_fees = (
        which_fees_reading_1
        if which_fees_is_1
        else which_fees_reading_2
        if which_fees_is_2
        else None
    )
    # 扶持标准：由基金列支的费用「其个人应缴纳的基本医疗保险等费用」
    # （以1/100为单位的整数）
    standard = None if which_fees is None else which_fees

    truths = (condition,)
    numbers = (
        None if which_fees is None else (which_fees, 100),
        None if standard is None else (standard, 100),
    )
    if condition is False:
        return Decision(
            MEDICAL_INSURANCE_FOR_JOBLESS,
            case,
            None,
            on,
            Status.NOT_ELIGIBLE,
            truths,
            numbers,
        )
    if condition and standard is not None:
        result = exact_sum(standard)
        return Decision(
            MEDICAL_INSURANCE_FOR_JOBLESS,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        MEDICAL_INSURANCE_FOR_JOBLESS,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_medical_insurance_for_jobless_under_readings(
            condition,
            which_fees,
            which_fees_is_1,
            which_fees_is_2,
            own_medical_premium,
            own_other_fees,
        ),
    )


def _missing_for_medical_insurance_for_jobless_under_readings(
    condition: bool | None,
    which_fees: int | None,
    which_fees_is_1: bool,
    which_fees_is_2: bool,
    own_medical_premium: Money | None,
    own_other_fees: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(JOBLESS_PERSON_ENTITLED_TO_BENEFIT)
    if which_fees is None:
        if which_fees_is_1 and own_medical_premium is None:
            missing.append(JOBLESS_PERSON_OWN_MEDICAL_PREMIUM)
        if which_fees_is_2 and not which_fees_is_1:
            if own_medical_premium is None:
                missing.append(JOBLESS_PERSON_OWN_MEDICAL_PREMIUM)
            if own_other_fees is None:
                missing.append(JOBLESS_PERSON_OWN_OTHER_FEES)
    return missing


def one_off_post_subsidy(case: Enterprise, *, on: date) -> Decision:
    """一次性岗位补贴（扶持事项，（九））。

    依据：第（九）条“2019年1月1日至12月31日，劳动密集型企业和中小微企业吸纳登记失业人员稳定就业1年以上并按规定缴纳社会保险的，可给予1000元/人的一次性岗位补贴”
    """
    return settle(
        [
            _one_off_post_subsidy_under_readings(case, picked, on=on)
            for picked in combinations(3, 2)
        ],
    )


def _one_off_post_subsidy_under_readings(
    case: Enterprise,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """一次性岗位补贴，依次按“岗位补贴期限所看的日期”、“没有领过”的这一种读法（从0数起）。"""
    check_day(on)
    labour_intensive = case.labour_intensive  # 劳动密集型企业
    small_or_medium = case.small_or_medium  # 中小微企业
    workers = case.workers  # 职工

    # 申报条件（一）：劳动密集型企业「劳动密集型企业」
    condition_1 = labour_intensive
    # 申报条件（二）：中小微企业「中小微企业」
    condition_2 = small_or_medium
    # 申报条件：符合下列条件之一
    condition = (
        True
        if condition_1 or condition_2
        else None
        if condition_1 is None or condition_2 is None
        else False
    )

    truths = (condition, condition_1, condition_2)
    numbers = ()
    if condition is False:
        return Decision(ONE_OFF_POST_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    members = (
        ()
        if workers is None
        else tuple(
            [
                _one_off_post_subsidy_member(workers_each, case, picked, on=on)
                for workers_each in workers
            ],
        )
    )
    if condition and workers is not None and all_decided(members):
        return sum_of_members(
            ONE_OFF_POST_SUBSIDY,
            case,
            None,
            on,
            truths,
            numbers,
            Status.TO_BE_DECIDED,
            members,
            "元",
        )
    missing = _missing_for_one_off_post_subsidy_under_readings(
        condition,
        condition_1,
        condition_2,
        workers,
    )
    missing.extend(missing_of_members(members, "职工", ("企业",)))
    return undecided_members(
        ONE_OFF_POST_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        missing,
        members,
    )


def _missing_for_one_off_post_subsidy_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    workers: tuple[Worker, ...] | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(ENTERPRISE_LABOUR_INTENSIVE)
        if condition_2 is None:
            missing.append(ENTERPRISE_SMALL_OR_MEDIUM)
    if workers is None:
        missing.append(ENTERPRISE_WORKERS)
    return missing


def _one_off_post_subsidy_member(
    case: Worker,
    owner: Enterprise,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """一次性岗位补贴（扶持事项，（九））。"""
    taken_on = case.taken_on  # 吸纳日期
    which_date_for_posts_is_1 = picked[0] == 0
    which_date_for_posts_is_2 = picked[0] == 1
    which_date_for_posts_is_3 = picked[0] == 2
    registered_jobless = case.registered_jobless  # 登记失业人员
    stable_term = case.stable_term  # 稳定就业期限
    duly_insured = case.duly_insured  # 企业为其按规定缴纳社会保险
    had_post_subsidy = case.had_post_subsidy  # 已领过一次性岗位补贴
    had_it_through_this_firm = case.had_it_through_this_firm  # 已由本企业领过一次性岗位补贴
    had_it_before_is_1 = picked[1] == 0
    had_it_before_is_2 = picked[1] == 1

    which_date_for_posts_reading_3_day = None if taken_on is None else shift(taken_on, 12, 0)
    which_date_for_posts = (
        taken_on
        if which_date_for_posts_is_1
        else on
        if which_date_for_posts_is_2
        else which_date_for_posts_reading_3_day
        if which_date_for_posts_is_3
        else None
    )
    # 人员条件（一）：岗位补贴期限所看的日期在2019年1月1日至2019年12月31日之间「2019年1月1日至12月31日」
    condition_1 = (
        None
        if which_date_for_posts is None
        else DAY_2019_01_01 <= which_date_for_posts <= DAY_2019_12_31
    )
    # 人员条件（二）：登记失业人员「吸纳登记失业人员」
    condition_2 = registered_jobless
    # 人员条件（三）：稳定就业期限不低于1年「稳定就业1年以上」
    condition_3 = None if stable_term is None else stable_term >= 12
    # 人员条件（四）：企业为其按规定缴纳社会保险「并按规定缴纳社会保险的」
    condition_4 = duly_insured
    had_it_before_reading_1_contrary = had_post_subsidy
    # 疑义 没有领过，读法一：不属于“已领过一次性岗位补贴”的情形「1000元/人的一次性岗位补贴」
    had_it_before_reading_1 = (
        None if had_it_before_reading_1_contrary is None else not had_it_before_reading_1_contrary
    )
    had_it_before_reading_2_contrary = had_it_through_this_firm
    # 疑义 没有领过，读法二：不属于“已由本企业领过一次性岗位补贴”的情形「1000元/人的一次性岗位补贴」
    had_it_before_reading_2 = (
        None if had_it_before_reading_2_contrary is None else not had_it_before_reading_2_contrary
    )
    had_it_before = (
        had_it_before_reading_1
        if had_it_before_is_1
        else had_it_before_reading_2
        if had_it_before_is_2
        else None
    )
    # 人员条件（五）：没有领过「一次性岗位补贴」
    condition_5 = had_it_before
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
    # 扶持标准：1000元
    standard = 1000

    truths = (condition, condition_1, condition_2, condition_3, condition_4, condition_5)
    numbers = ((standard, 1),)
    if condition is False:
        return Decision(
            ONE_OFF_POST_SUBSIDY_MEMBER,
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
            ONE_OFF_POST_SUBSIDY_MEMBER,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        ONE_OFF_POST_SUBSIDY_MEMBER,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_one_off_post_subsidy_member(
            condition,
            which_date_for_posts,
            which_date_for_posts_is_1,
            which_date_for_posts_is_2,
            which_date_for_posts_is_3,
            taken_on,
            which_date_for_posts_reading_3_day,
            condition_2,
            stable_term,
            condition_4,
            condition_5,
            had_it_before_is_1,
            had_it_before_is_2,
            had_it_before_reading_1_contrary,
            had_it_before_reading_2_contrary,
        ),
    )


def _missing_for_one_off_post_subsidy_member(
    condition: bool | None,
    which_date_for_posts: date | None,
    which_date_for_posts_is_1: bool,
    which_date_for_posts_is_2: bool,
    which_date_for_posts_is_3: bool,
    taken_on: date | None,
    which_date_for_posts_reading_3_day: date | None,
    condition_2: bool | None,
    stable_term: int | None,
    condition_4: bool | None,
    condition_5: bool | None,
    had_it_before_is_1: bool,
    had_it_before_is_2: bool,
    had_it_before_reading_1_contrary: bool | None,
    had_it_before_reading_2_contrary: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if which_date_for_posts is None:
            if which_date_for_posts_is_1 and taken_on is None:
                missing.append(WORKER_TAKEN_ON)
            if (
                which_date_for_posts_is_3
                and not which_date_for_posts_is_1
                and not which_date_for_posts_is_2
                and which_date_for_posts_reading_3_day is None
                and taken_on is None
            ):
                missing.append(WORKER_TAKEN_ON)
        if condition_2 is None:
            missing.append(WORKER_REGISTERED_JOBLESS)
        if stable_term is None:
            missing.append(WORKER_STABLE_TERM)
        if condition_4 is None:
            missing.append(WORKER_DULY_INSURED)
        if condition_5 is None:
            if had_it_before_is_1 and had_it_before_reading_1_contrary is None:
                missing.append(WORKER_HAD_POST_SUBSIDY)
            if (
                had_it_before_is_2
                and not had_it_before_is_1
                and had_it_before_reading_2_contrary is None
            ):
                missing.append(WORKER_HAD_IT_THROUGH_THIS_FIRM)
    return missing


def relief_for_jobless(case: JoblessPerson, *, on: date) -> Decision:
    """生活困难失业人员救助（扶持事项，（九））。

    依据：第（九）条“对符合条件的生活困难失业人员给予临时生活补助、临时救助或纳入最低生活保障”
    """
    check_day(on)
    in_need = case.in_need  # 符合条件的生活困难失业人员

    # 申报条件：符合条件的生活困难失业人员「对符合条件的生活困难失业人员」
    condition = in_need

    truths = (condition,)
    numbers = ()
    if condition is False:
        return Decision(RELIEF_FOR_JOBLESS, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = in_words("另行规定", "原文未明确")
        return Decision(
            RELIEF_FOR_JOBLESS,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        RELIEF_FOR_JOBLESS,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_relief_for_jobless(condition),
    )


def _missing_for_relief_for_jobless(condition: bool | None) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(JOBLESS_PERSON_IN_NEED)
    return missing
