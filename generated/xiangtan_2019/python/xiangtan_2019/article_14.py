"""湘潭市进一步做好稳就业工作二十四条措施（十四）：困难企业在岗培训补贴、三四五级技能提升补贴。"""

from datetime import date
from typing import Final

from .article_08 import _skills_subsidy_under_readings
from .facts import Enterprise, Worker
from .runtime import Decision, FactText, Money, Status
from .runtime.arithmetic import half_up
from .runtime.doubts import combinations, settle
from .runtime.history import BenefitRecord
from .runtime.outcome import amount_between, check_day, exact_sum, undecided
from .runtime.totals import missing_under, outcome_holds, records_count
from .standards import NO_STANDARDS, Standards
from .texts import (
    ENTERPRISE_CERTIFIED_IN_HARDSHIP,
    ENTERPRISE_FEW_LAYOFFS,
    ENTERPRISE_INSURED,
    ENTERPRISE_IN_HARDSHIP,
    ENTERPRISE_NO_LAYOFFS,
    ENTERPRISE_ON_JOB_APPROVED,
    ENTERPRISE_ON_JOB_COST,
    ENTERPRISE_ON_JOB_COST_PAID_BY_FIRM,
    ENTERPRISE_ON_JOB_FROM,
    ENTERPRISE_ON_JOB_TRAINEES,
    ENTERPRISE_ON_JOB_UNTIL,
    ENTERPRISE_RECOVERY_LIKELY,
    GRADED_SKILLS_SUBSIDY,
    ON_JOB_TRAINING_SUBSIDY,
    STANDARD_SKILLS_TRAINING_RATE,
    WORKER_BENEFITS_RECEIVED,
    WORKER_BENEFITS_RECEIVED_AMOUNT,
    WORKER_CERTIFICATE_LEVEL,
    WORKER_EMPLOYED_BY_A_FIRM,
    WORKER_QUALIFIED,
)

DAY_2019_01_01: Final = date(2019, 1, 1)
DAY_2019_12_31: Final = date(2019, 12, 31)


def on_job_training_subsidy(
    case: Enterprise,
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
) -> Decision:
    """困难企业在岗培训补贴（扶持事项，（十四））。

    依据：第（十四）条“2019年1月1日至12月31日，困难企业开展职工在岗培训，从企业职工教育经费中列支，不足部分经当地人力资源和社会保障部门按政策审核评估合格后，可由就业补助资金予以支持，补贴标准不超过就业技能培训补贴标准的50%”
    """
    return settle(
        [
            _on_job_training_subsidy_under_readings(case, picked, on=on, standards=standards)
            for picked in combinations(3, 2, 2)
        ],
    )


def _on_job_training_subsidy_under_readings(
    case: Enterprise,
    picked: tuple[int, ...],
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
) -> Decision:
    """困难企业在岗培训补贴，依次按“在岗培训期限所看的日期”、“属于困难企业”、“在岗培训补贴上限”的这一种读法（从0数起）。"""
    check_day(on)
    on_job_from = case.on_job_from  # 职工在岗培训开始日期
    on_job_until = case.on_job_until  # 职工在岗培训结束日期
    which_date_for_on_job_training_is_1 = picked[0] == 0
    which_date_for_on_job_training_is_2 = picked[0] == 1
    which_date_for_on_job_training_is_3 = picked[0] == 2
    certified_in_hardship = case.certified_in_hardship  # 经认定的困难企业
    in_hardship = case.in_hardship  # 面临暂时性生产经营困难
    recovery_likely = case.recovery_likely  # 恢复有望
    no_layoffs = case.no_layoffs  # 不裁员
    few_layoffs = case.few_layoffs  # 少裁员
    insured = case.insured  # 参加失业保险
    which_firms_in_hardship_is_1 = picked[1] == 0
    which_firms_in_hardship_is_2 = picked[1] == 1
    on_job_cost = case.on_job_cost  # 职工在岗培训费用
    on_job_cost_paid_by_firm = case.on_job_cost_paid_by_firm  # 从企业职工教育经费中列支的在岗培训费用
    on_job_approved = case.on_job_approved  # 经当地人力资源和社会保障部门审核评估合格
    skills_training_rate = standards.skills_training_rate  # 就业技能培训补贴标准
    on_job_trainees = case.on_job_trainees  # 职工在岗培训人数
    cap_or_shortfall_is_1 = picked[2] == 0
    cap_or_shortfall_is_2 = picked[2] == 1

    which_date_for_on_job_training = (
        on_job_from
        if which_date_for_on_job_training_is_1
        else on_job_until
        if which_date_for_on_job_training_is_2
        else on
        if which_date_for_on_job_training_is_3
        else None
    )
    # 申报条件（一）：在岗培训期限所看的日期在2019年1月1日至2019年12月31日之间「2019年1月1日至12月31日」
    condition_1 = (
        None
        if which_date_for_on_job_training is None
        else DAY_2019_01_01 <= which_date_for_on_job_training <= DAY_2019_12_31
    )
    # 疑义 属于困难企业，读法一：经认定的困难企业「困难企业」「面临暂时性生产经营困难且恢复有望、坚持不裁员或少裁员的参保企业」
    which_firms_in_hardship_reading_1 = certified_in_hardship
    which_firms_in_hardship_reading_2_1 = in_hardship
    which_firms_in_hardship_reading_2_2 = recovery_likely
    which_firms_in_hardship_reading_2_3_1 = no_layoffs
    which_firms_in_hardship_reading_2_3_2 = few_layoffs
    which_firms_in_hardship_reading_2_3 = (
        True
        if which_firms_in_hardship_reading_2_3_1 or which_firms_in_hardship_reading_2_3_2
        else None
        if (
            which_firms_in_hardship_reading_2_3_1 is None
            or which_firms_in_hardship_reading_2_3_2 is None
        )
        else False
    )
    which_firms_in_hardship_reading_2_4 = insured
    # 疑义 属于困难企业，读法二：面临暂时性生产经营困难且恢复有望且（不裁员或少裁员）且参加失业保险「困难企业」「面临暂时性生产经营困难且恢复有望、坚持不裁员或少裁员的参保企业」
    which_firms_in_hardship_reading_2 = (
        True
        if (
            which_firms_in_hardship_reading_2_1
            and which_firms_in_hardship_reading_2_2
            and which_firms_in_hardship_reading_2_3
            and which_firms_in_hardship_reading_2_4
        )
        else False
        if (
            which_firms_in_hardship_reading_2_1 is False
            or which_firms_in_hardship_reading_2_2 is False
            or which_firms_in_hardship_reading_2_3 is False
            or which_firms_in_hardship_reading_2_4 is False
        )
        else None
    )
    which_firms_in_hardship = (
        which_firms_in_hardship_reading_1
        if which_firms_in_hardship_is_1
        else which_firms_in_hardship_reading_2
        if which_firms_in_hardship_is_2
        else None
    )
    # 申报条件（二）：属于困难企业「困难企业」
    condition_2 = which_firms_in_hardship
    # 申报条件（三）：职工在岗培训费用超过从企业职工教育经费中列支的在岗培训费用「困难企业开展职工在岗培训，从企业职工教育经费中列支，不足部分」
    condition_3 = (
        None
        if on_job_cost is None or on_job_cost_paid_by_firm is None
        else on_job_cost.fen > on_job_cost_paid_by_firm.fen
    )
    # 申报条件（四）：经当地人力资源和社会保障部门审核评估合格「经当地人力资源和社会保障部门按政策审核评估合格后」
    condition_4 = on_job_approved
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
    # 定义 按人数的补贴上限：就业技能培训补贴标准×50%×职工在岗培训人数「补贴标准不超过就业技能培训补贴标准的50%」
    # （以1/200为单位的整数）
    rate_by_heads = (
        None
        if skills_training_rate is None or on_job_trainees is None
        else skills_training_rate.fen * on_job_trainees
    )
    # 定义 在岗培训费用的不足部分：职工在岗培训费用超出从企业职工教育经费中列支的在岗培训费用的部分「从企业职工教育经费中列支，不足部分」
    # （以1/100为单位的整数）
    on_job_shortfall = (
        None
        if on_job_cost is None or on_job_cost_paid_by_firm is None
        else max(on_job_cost.fen - on_job_cost_paid_by_firm.fen, 0)
    )
    # 疑义 在岗培训补贴上限，读法一：按人数的补贴上限与在岗培训费用的不足部分的较低者「不足部分经当地人力资源和社会保障部门按政策审核评估合格后，可由就业补助资金予以支持，补贴标准不超过就业技能培训补贴标准的50%」
    # （以1/200为单位的整数）
    cap_or_shortfall_reading_1 = (
        None
        if rate_by_heads is None or on_job_shortfall is None
        else min(rate_by_heads, on_job_shortfall * 2)
    )
    # 疑义 在岗培训补贴上限，读法二：按人数的补贴上限「不足部分经当地人力资源和社会保障部门按政策审核评估合格后，可由就业补助资金予以支持，补贴标准不超过就业技能培训补贴标准的50%」
    # （以1/200为单位的整数）
    cap_or_shortfall_reading_2 = None if rate_by_heads is None else rate_by_heads
    cap_or_shortfall = (
        cap_or_shortfall_reading_1
        if cap_or_shortfall_is_1
        else cap_or_shortfall_reading_2
        if cap_or_shortfall_is_2
        else None
    )
    # 扶持标准上限：在岗培训补贴上限「补贴标准不超过就业技能培训补贴标准的50%」
    # （以1/200为单位的整数）
    standard = None if cap_or_shortfall is None else cap_or_shortfall

    truths = (condition, condition_1, condition_2, condition_3, condition_4)
    numbers = (
        None if rate_by_heads is None else (rate_by_heads, 200),
        None if on_job_shortfall is None else (on_job_shortfall, 100),
        None if cap_or_shortfall is None else (cap_or_shortfall, 200),
        None if standard is None else (standard, 200),
    )
    if condition is False:
        return Decision(
            ON_JOB_TRAINING_SUBSIDY,
            case,
            standards,
            on,
            Status.NOT_ELIGIBLE,
            truths,
            numbers,
        )
    if condition and standard is not None:
        result = amount_between((None, half_up(standard, 2)), "元")
        return Decision(
            ON_JOB_TRAINING_SUBSIDY,
            case,
            standards,
            on,
            Status.TO_BE_DECIDED,
            truths,
            numbers,
            result,
        )
    return undecided(
        ON_JOB_TRAINING_SUBSIDY,
        case,
        standards,
        on,
        truths,
        numbers,
        _missing_for_on_job_training_subsidy_under_readings(
            condition,
            which_date_for_on_job_training,
            which_date_for_on_job_training_is_1,
            which_date_for_on_job_training_is_2,
            which_date_for_on_job_training_is_3,
            on_job_from,
            on_job_until,
            condition_2,
            which_firms_in_hardship_is_1,
            which_firms_in_hardship_is_2,
            which_firms_in_hardship_reading_1,
            which_firms_in_hardship_reading_2,
            which_firms_in_hardship_reading_2_1,
            which_firms_in_hardship_reading_2_2,
            which_firms_in_hardship_reading_2_3,
            which_firms_in_hardship_reading_2_3_1,
            which_firms_in_hardship_reading_2_3_2,
            which_firms_in_hardship_reading_2_4,
            on_job_cost,
            on_job_cost_paid_by_firm,
            condition_4,
            cap_or_shortfall,
            cap_or_shortfall_is_1,
            cap_or_shortfall_is_2,
            skills_training_rate,
            on_job_trainees,
        ),
    )


def _missing_for_on_job_training_subsidy_under_readings(
    condition: bool | None,
    which_date_for_on_job_training: date | None,
    which_date_for_on_job_training_is_1: bool,
    which_date_for_on_job_training_is_2: bool,
    which_date_for_on_job_training_is_3: bool,
    on_job_from: date | None,
    on_job_until: date | None,
    condition_2: bool | None,
    which_firms_in_hardship_is_1: bool,
    which_firms_in_hardship_is_2: bool,
    which_firms_in_hardship_reading_1: bool | None,
    which_firms_in_hardship_reading_2: bool | None,
    which_firms_in_hardship_reading_2_1: bool | None,
    which_firms_in_hardship_reading_2_2: bool | None,
    which_firms_in_hardship_reading_2_3: bool | None,
    which_firms_in_hardship_reading_2_3_1: bool | None,
    which_firms_in_hardship_reading_2_3_2: bool | None,
    which_firms_in_hardship_reading_2_4: bool | None,
    on_job_cost: Money | None,
    on_job_cost_paid_by_firm: Money | None,
    condition_4: bool | None,
    cap_or_shortfall: int | None,
    cap_or_shortfall_is_1: bool,
    cap_or_shortfall_is_2: bool,
    skills_training_rate: Money | None,
    on_job_trainees: int | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if which_date_for_on_job_training is None:
            if which_date_for_on_job_training_is_1 and on_job_from is None:
                missing.append(ENTERPRISE_ON_JOB_FROM)
            if (
                which_date_for_on_job_training_is_2
                and not which_date_for_on_job_training_is_1
                and on_job_until is None
            ):
                missing.append(ENTERPRISE_ON_JOB_UNTIL)
        if condition_2 is None:
            if which_firms_in_hardship_is_1 and which_firms_in_hardship_reading_1 is None:
                missing.append(ENTERPRISE_CERTIFIED_IN_HARDSHIP)
            if (
                which_firms_in_hardship_is_2
                and not which_firms_in_hardship_is_1
                and which_firms_in_hardship_reading_2 is None
            ):
                if which_firms_in_hardship_reading_2_1 is None:
                    missing.append(ENTERPRISE_IN_HARDSHIP)
                if which_firms_in_hardship_reading_2_2 is None:
                    missing.append(ENTERPRISE_RECOVERY_LIKELY)
                if which_firms_in_hardship_reading_2_3 is None:
                    if which_firms_in_hardship_reading_2_3_1 is None:
                        missing.append(ENTERPRISE_NO_LAYOFFS)
                    if which_firms_in_hardship_reading_2_3_2 is None:
                        missing.append(ENTERPRISE_FEW_LAYOFFS)
                if which_firms_in_hardship_reading_2_4 is None:
                    missing.append(ENTERPRISE_INSURED)
        if on_job_cost is None:
            missing.append(ENTERPRISE_ON_JOB_COST)
        if on_job_cost_paid_by_firm is None:
            missing.append(ENTERPRISE_ON_JOB_COST_PAID_BY_FIRM)
        if condition_4 is None:
            missing.append(ENTERPRISE_ON_JOB_APPROVED)
    if cap_or_shortfall is None:
        if cap_or_shortfall_is_1:
            if skills_training_rate is None:
                missing.append(STANDARD_SKILLS_TRAINING_RATE)
            if on_job_trainees is None:
                missing.append(ENTERPRISE_ON_JOB_TRAINEES)
            if on_job_cost is None:
                missing.append(ENTERPRISE_ON_JOB_COST)
            if on_job_cost_paid_by_firm is None:
                missing.append(ENTERPRISE_ON_JOB_COST_PAID_BY_FIRM)
        if cap_or_shortfall_is_2 and not cap_or_shortfall_is_1:
            if skills_training_rate is None:
                missing.append(STANDARD_SKILLS_TRAINING_RATE)
            if on_job_trainees is None:
                missing.append(ENTERPRISE_ON_JOB_TRAINEES)
    return missing


def graded_skills_subsidy(case: Worker, *, on: date) -> Decision:
    """三四五级技能提升补贴（扶持事项，（十四））。

    依据：第（十四）条“对取得三、四、五级职业资格证书的企业在职职工，可在失业保险基金中分别领取1000元、1500元和2000元的技能提升补贴。此项补贴与企业在职职工技能提升培训补贴不得重复享受”
    """
    return settle(
        [
            _graded_skills_subsidy_under_readings(case, picked, on=on)
            for picked in combinations(2, 2, 2, 2)
        ],
    )


def _graded_skills_subsidy_under_readings(
    case: Worker,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """三四五级技能提升补贴，依次按“属于领取分级补贴的职工”、“分级补贴额”、“期限所看的日期”、“参保期限”的这一种读法（从0数起）。"""
    check_day(on)
    certificate_level = case.certificate_level  # 证书等级
    qualified = case.qualified  # 取得职业资格证书
    employed_by_a_firm = case.employed_by_a_firm  # 企业在职职工
    same_subsidy_as_eight_is_1 = picked[0] == 0
    same_subsidy_as_eight_is_2 = picked[0] == 1
    benefits_received = case.benefits_received  # 已享受情况
    order_of_amounts_is_1 = picked[1] == 0
    order_of_amounts_is_2 = picked[1] == 1

    # 申报条件（一）：证书等级为三级或四级或五级「取得三、四、五级职业资格证书」
    condition_1_1 = (
        None if certificate_level is None else certificate_level in ("三级", "四级", "五级")
    )
    same_subsidy_as_eight_reading_1_1 = qualified
    same_subsidy_as_eight_reading_1_2 = employed_by_a_firm
    # 疑义 属于领取分级补贴的职工，读法一：取得职业资格证书且企业在职职工「对取得三、四、五级职业资格证书的企业在职职工，可在失业保险基金中分别领取1000元、1500元和2000元的技能提升补贴」「对取得职业资格证书或职业技能等级证书的企业参保职工，给予技能提升补贴，补贴申领条件由在职职工参加失业保险3年以上放宽至参保1年以上」
    same_subsidy_as_eight_reading_1 = (
        True
        if same_subsidy_as_eight_reading_1_1 and same_subsidy_as_eight_reading_1_2
        else False
        if same_subsidy_as_eight_reading_1_1 is False or same_subsidy_as_eight_reading_1_2 is False
        else None
    )
    same_subsidy_as_eight_reading_2_1 = employed_by_a_firm
    skills_subsidy_decision = _skills_subsidy_under_readings(case, (picked[2], picked[3]), on=on)
    same_subsidy_as_eight_reading_2_2_met = outcome_holds(skills_subsidy_decision)
    same_subsidy_as_eight_reading_2_2 = same_subsidy_as_eight_reading_2_2_met
    # 疑义 属于领取分级补贴的职工，读法二：企业在职职工且符合技能提升补贴条件「对取得三、四、五级职业资格证书的企业在职职工，可在失业保险基金中分别领取1000元、1500元和2000元的技能提升补贴」「对取得职业资格证书或职业技能等级证书的企业参保职工，给予技能提升补贴，补贴申领条件由在职职工参加失业保险3年以上放宽至参保1年以上」
    same_subsidy_as_eight_reading_2 = (
        True
        if same_subsidy_as_eight_reading_2_1 and same_subsidy_as_eight_reading_2_2
        else False
        if same_subsidy_as_eight_reading_2_1 is False or same_subsidy_as_eight_reading_2_2 is False
        else None
    )
    same_subsidy_as_eight = (
        same_subsidy_as_eight_reading_1
        if same_subsidy_as_eight_is_1
        else same_subsidy_as_eight_reading_2
        if same_subsidy_as_eight_is_2
        else None
    )
    # 申报条件（二）：属于领取分级补贴的职工「企业在职职工」
    condition_1_2 = same_subsidy_as_eight
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
        else records_count(benefits_received, ("企业在职职工技能提升培训补贴",), on, ("终身", 0, 0))
    )
    # 不重复享受：没有享受过企业在职职工技能提升培训补贴「此项补贴与企业在职职工技能提升培训补贴不得重复享受」
    condition_2 = None if condition_2_left_had is None else condition_2_left_had == 0
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    amount_as_written_case_1 = None if certificate_level is None else certificate_level == "三级"
    amount_as_written_not_1 = (
        None if amount_as_written_case_1 is None else not amount_as_written_case_1
    )
    amount_as_written_case_2 = None if certificate_level is None else certificate_level == "四级"
    amount_as_written_not_2 = (
        None if amount_as_written_case_2 is None else not amount_as_written_case_2
    )
    amount_as_written_case_3 = None if certificate_level is None else certificate_level == "五级"
    amount_as_written_not_3 = (
        None if amount_as_written_case_3 is None else not amount_as_written_case_3
    )
    amount_as_written_applies_4 = (
        True
        if amount_as_written_not_1 and amount_as_written_not_2 and amount_as_written_not_3
        else False
        if (
            amount_as_written_not_1 is False
            or amount_as_written_not_2 is False
            or amount_as_written_not_3 is False
        )
        else None
    )
    amount_as_written_by_case = (
        1000
        if amount_as_written_case_1
        else 1500
        if amount_as_written_case_2
        else 2000
        if amount_as_written_case_3
        else 0
        if amount_as_written_applies_4
        else None
    )
    # 定义 照书写次序的补贴额：按下列情形分别确定：（一）证书等级为三级的，1000元；（二）证书等级为四级的，1500元；（三）证书等级为五级的，2000元；（四）其他情形，0元「可在失业保险基金中分别领取1000元、1500元和2000元的技能提升补贴」
    amount_as_written = None if amount_as_written_by_case is None else amount_as_written_by_case
    amount_reversed_case_1 = None if certificate_level is None else certificate_level == "三级"
    amount_reversed_not_1 = None if amount_reversed_case_1 is None else not amount_reversed_case_1
    amount_reversed_case_2 = None if certificate_level is None else certificate_level == "四级"
    amount_reversed_not_2 = None if amount_reversed_case_2 is None else not amount_reversed_case_2
    amount_reversed_case_3 = None if certificate_level is None else certificate_level == "五级"
    amount_reversed_not_3 = None if amount_reversed_case_3 is None else not amount_reversed_case_3
    amount_reversed_applies_4 = (
        True
        if amount_reversed_not_1 and amount_reversed_not_2 and amount_reversed_not_3
        else False
        if (
            amount_reversed_not_1 is False
            or amount_reversed_not_2 is False
            or amount_reversed_not_3 is False
        )
        else None
    )
    amount_reversed_by_case = (
        2000
        if amount_reversed_case_1
        else 1500
        if amount_reversed_case_2
        else 1000
        if amount_reversed_case_3
        else 0
        if amount_reversed_applies_4
        else None
    )
    # 定义 颠倒次序的补贴额：按下列情形分别确定：（一）证书等级为三级的，2000元；（二）证书等级为四级的，1500元；（三）证书等级为五级的，1000元；（四）其他情形，0元「可在失业保险基金中分别领取1000元、1500元和2000元的技能提升补贴」
    amount_reversed = None if amount_reversed_by_case is None else amount_reversed_by_case
    # 疑义 分级补贴额，读法一：照书写次序的补贴额「对取得三、四、五级职业资格证书的企业在职职工，可在失业保险基金中分别领取1000元、1500元和2000元的技能提升补贴」
    order_of_amounts_reading_1 = None if amount_as_written is None else amount_as_written
    # 疑义 分级补贴额，读法二：颠倒次序的补贴额「对取得三、四、五级职业资格证书的企业在职职工，可在失业保险基金中分别领取1000元、1500元和2000元的技能提升补贴」
    order_of_amounts_reading_2 = None if amount_reversed is None else amount_reversed
    order_of_amounts = (
        order_of_amounts_reading_1
        if order_of_amounts_is_1
        else order_of_amounts_reading_2
        if order_of_amounts_is_2
        else None
    )
    # 扶持标准：分级补贴额「分别领取1000元、1500元和2000元」
    standard = None if order_of_amounts is None else order_of_amounts

    truths = (condition_1, condition_1_1, condition_1_2, condition_2)
    numbers = (
        None if amount_as_written_case_1 is None else (int(amount_as_written_case_1), 1),
        None if amount_as_written_case_2 is None else (int(amount_as_written_case_2), 1),
        None if amount_as_written_case_3 is None else (int(amount_as_written_case_3), 1),
        None if amount_as_written_applies_4 is None else (int(amount_as_written_applies_4), 1),
        None if amount_as_written is None else (amount_as_written, 1),
        None if amount_reversed_case_1 is None else (int(amount_reversed_case_1), 1),
        None if amount_reversed_case_2 is None else (int(amount_reversed_case_2), 1),
        None if amount_reversed_case_3 is None else (int(amount_reversed_case_3), 1),
        None if amount_reversed_applies_4 is None else (int(amount_reversed_applies_4), 1),
        None if amount_reversed is None else (amount_reversed, 1),
        None if order_of_amounts is None else (order_of_amounts, 1),
        None if standard is None else (standard, 1),
    )
    if condition is False:
        return Decision(GRADED_SKILLS_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = exact_sum(standard * 100)
        return Decision(
            GRADED_SKILLS_SUBSIDY,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        GRADED_SKILLS_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_graded_skills_subsidy_under_readings(
            condition,
            condition_1,
            certificate_level,
            condition_1_2,
            same_subsidy_as_eight_is_1,
            same_subsidy_as_eight_is_2,
            same_subsidy_as_eight_reading_1,
            same_subsidy_as_eight_reading_1_1,
            same_subsidy_as_eight_reading_1_2,
            same_subsidy_as_eight_reading_2,
            same_subsidy_as_eight_reading_2_1,
            same_subsidy_as_eight_reading_2_2,
            skills_subsidy_decision,
            condition_2_left_had,
            benefits_received,
            order_of_amounts,
            order_of_amounts_is_1,
            order_of_amounts_is_2,
            amount_as_written_by_case,
            amount_as_written_case_1,
            amount_as_written_case_2,
            amount_as_written_case_3,
            amount_as_written_applies_4,
            amount_reversed_by_case,
            amount_reversed_case_1,
            amount_reversed_case_2,
            amount_reversed_case_3,
            amount_reversed_applies_4,
        ),
    )


def _missing_for_graded_skills_subsidy_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    certificate_level: str | None,
    condition_1_2: bool | None,
    same_subsidy_as_eight_is_1: bool,
    same_subsidy_as_eight_is_2: bool,
    same_subsidy_as_eight_reading_1: bool | None,
    same_subsidy_as_eight_reading_1_1: bool | None,
    same_subsidy_as_eight_reading_1_2: bool | None,
    same_subsidy_as_eight_reading_2: bool | None,
    same_subsidy_as_eight_reading_2_1: bool | None,
    same_subsidy_as_eight_reading_2_2: bool | None,
    skills_subsidy_decision: Decision,
    condition_2_left_had: int | None,
    benefits_received: tuple[BenefitRecord, ...] | None,
    order_of_amounts: int | None,
    order_of_amounts_is_1: bool,
    order_of_amounts_is_2: bool,
    amount_as_written_by_case: int | None,
    amount_as_written_case_1: bool | None,
    amount_as_written_case_2: bool | None,
    amount_as_written_case_3: bool | None,
    amount_as_written_applies_4: bool | None,
    amount_reversed_by_case: int | None,
    amount_reversed_case_1: bool | None,
    amount_reversed_case_2: bool | None,
    amount_reversed_case_3: bool | None,
    amount_reversed_applies_4: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if certificate_level is None:
                missing.append(WORKER_CERTIFICATE_LEVEL)
            if condition_1_2 is None:
                if same_subsidy_as_eight_is_1 and same_subsidy_as_eight_reading_1 is None:
                    if same_subsidy_as_eight_reading_1_1 is None:
                        missing.append(WORKER_QUALIFIED)
                    if same_subsidy_as_eight_reading_1_2 is None:
                        missing.append(WORKER_EMPLOYED_BY_A_FIRM)
                if (
                    same_subsidy_as_eight_is_2
                    and not same_subsidy_as_eight_is_1
                    and same_subsidy_as_eight_reading_2 is None
                ):
                    if same_subsidy_as_eight_reading_2_1 is None:
                        missing.append(WORKER_EMPLOYED_BY_A_FIRM)
                    if same_subsidy_as_eight_reading_2_2 is None:
                        missing.extend(missing_under(skills_subsidy_decision.missing, ""))
        if condition_2_left_had is None:
            if benefits_received is None:
                missing.append(WORKER_BENEFITS_RECEIVED)
            if benefits_received is not None:
                missing.append(WORKER_BENEFITS_RECEIVED_AMOUNT)
    if order_of_amounts is None:
        if (
            order_of_amounts_is_1
            and amount_as_written_by_case is None
            and not amount_as_written_case_1
            and not amount_as_written_case_2
            and not amount_as_written_case_3
            and not amount_as_written_applies_4
        ):
            if amount_as_written_case_1 is None and certificate_level is None:
                missing.append(WORKER_CERTIFICATE_LEVEL)
            if amount_as_written_case_2 is None and certificate_level is None:
                missing.append(WORKER_CERTIFICATE_LEVEL)
            if amount_as_written_case_3 is None and certificate_level is None:
                missing.append(WORKER_CERTIFICATE_LEVEL)
            if (
                amount_as_written_applies_4 is None
                and amount_as_written_applies_4 is None
                and certificate_level is None
            ):
                missing.append(WORKER_CERTIFICATE_LEVEL)
        if (
            order_of_amounts_is_2
            and not order_of_amounts_is_1
            and amount_reversed_by_case is None
            and not amount_reversed_case_1
            and not amount_reversed_case_2
            and not amount_reversed_case_3
            and not amount_reversed_applies_4
        ):
            if amount_reversed_case_1 is None and certificate_level is None:
                missing.append(WORKER_CERTIFICATE_LEVEL)
            if amount_reversed_case_2 is None and certificate_level is None:
                missing.append(WORKER_CERTIFICATE_LEVEL)
            if amount_reversed_case_3 is None and certificate_level is None:
                missing.append(WORKER_CERTIFICATE_LEVEL)
            if (
                amount_reversed_applies_4 is None
                and amount_reversed_applies_4 is None
                and certificate_level is None
            ):
                missing.append(WORKER_CERTIFICATE_LEVEL)
    return missing
