"""湘潭市进一步做好稳就业工作二十四条措施（七）：稳岗返还、困难企业稳岗返还。"""

from datetime import date
from typing import Final

from .facts import Enterprise
from .runtime import Decision, FactText, Money, Status
from .runtime.arithmetic import half_up
from .runtime.outcome import check_choice, check_day, exact_sum, selection, undecided
from .standards import NO_STANDARDS, Standards
from .texts import (
    ENTERPRISE_ARREARS_PAID,
    ENTERPRISE_FEW_LAYOFFS,
    ENTERPRISE_INSURED,
    ENTERPRISE_INSURED_STAFF,
    ENTERPRISE_IN_HARDSHIP,
    ENTERPRISE_MONTHLY_SOCIAL_PREMIUM,
    ENTERPRISE_NO_LAYOFFS,
    ENTERPRISE_PAID_IN_FULL,
    ENTERPRISE_RECOVERY_LIKELY,
    ENTERPRISE_UI_PREMIUM_LAST_YEAR,
    HARDSHIP_REFUND,
    STABILITY_REFUND,
    STANDARD_MONTHLY_UI_BENEFIT,
)

DAY_2019_01_01: Final = date(2019, 1, 1)
DAY_2019_12_31: Final = date(2019, 12, 31)


def stability_refund(case: Enterprise, *, on: date) -> Decision:
    """稳岗返还（扶持事项，（七））。

    依据：第（七）条“按规定对不裁员、少裁员的参保企业，返还上年度实际缴纳失业保险费的50%”
    依据：第（七）条“未能按时足额缴纳失业保险费的，一次性补缴所有欠费后，可按条件申请享受上述返还政策”
    """
    check_day(on)
    insured = case.insured  # 参加失业保险
    no_layoffs = case.no_layoffs  # 不裁员
    few_layoffs = case.few_layoffs  # 少裁员
    paid_in_full = case.paid_in_full  # 按时足额缴纳失业保险费
    arrears_paid = case.arrears_paid  # 已一次性补缴所有欠费
    ui_premium_last_year = case.ui_premium_last_year  # 上年度实际缴纳失业保险费

    # 申报条件（一）：参加失业保险「参保企业」
    condition_1 = insured
    # 申报条件（二）1．：不裁员「不裁员」
    condition_2_1 = no_layoffs
    # 申报条件（二）2．：少裁员「少裁员」
    condition_2_2 = few_layoffs
    # 申报条件（二）：符合下列条件之一
    condition_2 = (
        True
        if condition_2_1 or condition_2_2
        else None
        if condition_2_1 is None or condition_2_2 is None
        else False
    )
    # 申报条件（三）1．：按时足额缴纳失业保险费「未能按时足额缴纳失业保险费的」
    condition_3_1 = paid_in_full
    # 申报条件（三）2．：已一次性补缴所有欠费「一次性补缴所有欠费后」
    condition_3_2 = arrears_paid
    # 申报条件（三）：符合下列条件之一
    condition_3 = (
        True
        if condition_3_1 or condition_3_2
        else None
        if condition_3_1 is None or condition_3_2 is None
        else False
    )
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2 and condition_3
        else False
        if condition_1 is False or condition_2 is False or condition_3 is False
        else None
    )
    # 扶持标准：上年度实际缴纳失业保险费×50%「返还上年度实际缴纳失业保险费的50%」
    # （以1/200为单位的整数）
    standard = None if ui_premium_last_year is None else ui_premium_last_year.fen

    truths = (
        condition,
        condition_1,
        condition_2,
        condition_2_1,
        condition_2_2,
        condition_3,
        condition_3_1,
        condition_3_2,
    )
    numbers = (None if standard is None else (standard, 200),)
    if condition is False:
        return Decision(STABILITY_REFUND, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = exact_sum(half_up(standard, 2))
        return Decision(STABILITY_REFUND, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        STABILITY_REFUND,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_stability_refund(
            condition,
            condition_1,
            condition_2,
            condition_2_1,
            condition_2_2,
            condition_3,
            condition_3_1,
            condition_3_2,
            ui_premium_last_year,
        ),
    )


def _missing_for_stability_refund(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    condition_2_1: bool | None,
    condition_2_2: bool | None,
    condition_3: bool | None,
    condition_3_1: bool | None,
    condition_3_2: bool | None,
    ui_premium_last_year: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(ENTERPRISE_INSURED)
        if condition_2 is None:
            if condition_2_1 is None:
                missing.append(ENTERPRISE_NO_LAYOFFS)
            if condition_2_2 is None:
                missing.append(ENTERPRISE_FEW_LAYOFFS)
        if condition_3 is None:
            if condition_3_1 is None:
                missing.append(ENTERPRISE_PAID_IN_FULL)
            if condition_3_2 is None:
                missing.append(ENTERPRISE_ARREARS_PAID)
    if ui_premium_last_year is None:
        missing.append(ENTERPRISE_UI_PREMIUM_LAST_YEAR)
    return missing


def hardship_refund(
    case: Enterprise,
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
    choice: int | None = None,
) -> Decision:
    """困难企业稳岗返还（扶持事项，（七））。

    依据：第（七）条“2019年1月1日至12月31日，对面临暂时性生产经营困难且恢复有望、坚持不裁员或少裁员的参保企业，返还标准可按6个月的当地月人均失业保险金和参保职工人数确定，或按6个月的企业及其职工应缴纳社会保险费50%的标准确定，上述资金由失业保险基金列支”
    执行期限：2019年1月1日至2019年12月31日（首日、末日都在内，按申请日期）。
    标准1：当地月人均失业保险金×6个月×参保职工人数。
    标准2：企业及其职工月应缴纳社会保险费×6个月×50%。
    由谁选定：原文未明确。
    """
    check_day(on)
    check_choice(choice, 2)
    insured = case.insured  # 参加失业保险
    in_hardship = case.in_hardship  # 面临暂时性生产经营困难
    recovery_likely = case.recovery_likely  # 恢复有望
    no_layoffs = case.no_layoffs  # 不裁员
    few_layoffs = case.few_layoffs  # 少裁员
    monthly_ui_benefit = standards.monthly_ui_benefit  # 当地月人均失业保险金
    insured_staff = case.insured_staff  # 参保职工人数
    monthly_social_premium = case.monthly_social_premium  # 企业及其职工月应缴纳社会保险费

    # 执行期限：2019年1月1日至2019年12月31日（首日、末日都在内，按申请日期）
    in_force = DAY_2019_01_01 <= on <= DAY_2019_12_31
    # 申报条件（一）：参加失业保险「参保企业」
    condition_1 = insured
    # 申报条件（二）：面临暂时性生产经营困难「面临暂时性生产经营困难」
    condition_2 = in_hardship
    # 申报条件（三）：恢复有望「恢复有望」
    condition_3 = recovery_likely
    # 申报条件（四）1．：不裁员「坚持不裁员」
    condition_4_1 = no_layoffs
    # 申报条件（四）2．：少裁员「少裁员」
    condition_4_2 = few_layoffs
    # 申报条件（四）：符合下列条件之一
    condition_4 = (
        True
        if condition_4_1 or condition_4_2
        else None
        if condition_4_1 is None or condition_4_2 is None
        else False
    )
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
    # 扶持标准（一）：当地月人均失业保险金×6个月×参保职工人数「按6个月的当地月人均失业保险金和参保职工人数确定」
    # （以1/50为单位的整数）
    standard_1 = (
        None
        if choice not in (None, 1) or monthly_ui_benefit is None or insured_staff is None
        else monthly_ui_benefit.fen * insured_staff * 3
    )
    # 扶持标准（二）：企业及其职工月应缴纳社会保险费×6个月×50%「按6个月的企业及其职工应缴纳社会保险费50%的标准确定」
    # （以1/100为单位的整数）
    standard_2 = (
        None
        if choice not in (None, 2) or monthly_social_premium is None
        else monthly_social_premium.fen * 3
    )

    truths = (
        condition,
        condition_1,
        condition_2,
        condition_3,
        condition_4,
        condition_4_1,
        condition_4_2,
    )
    numbers = (
        None if standard_1 is None else (standard_1, 50),
        None if standard_2 is None else (standard_2, 100),
    )
    if in_force is False:
        return Decision(HARDSHIP_REFUND, case, standards, on, Status.NOT_IN_FORCE, truths, numbers)
    if condition is False:
        return Decision(HARDSHIP_REFUND, case, standards, on, Status.NOT_ELIGIBLE, truths, numbers)
    if (
        in_force
        and condition
        and (choice not in (None, 1) or standard_1 is not None)
        and (choice not in (None, 2) or standard_2 is not None)
    ):
        result = selection(
            ("按失业保险金和参保职工人数", "按社会保险费"),
            (
                None if standard_1 is None else standard_1 * 2,
                None if standard_2 is None else standard_2,
            ),
            choice,
        )
        return Decision(
            HARDSHIP_REFUND,
            case,
            standards,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        HARDSHIP_REFUND,
        case,
        standards,
        on,
        truths,
        numbers,
        _missing_for_hardship_refund(
            condition,
            condition_1,
            condition_2,
            condition_3,
            condition_4,
            condition_4_1,
            condition_4_2,
            monthly_ui_benefit,
            insured_staff,
            monthly_social_premium,
            choice,
        ),
    )


def _missing_for_hardship_refund(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    condition_3: bool | None,
    condition_4: bool | None,
    condition_4_1: bool | None,
    condition_4_2: bool | None,
    monthly_ui_benefit: Money | None,
    insured_staff: int | None,
    monthly_social_premium: Money | None,
    choice: int | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(ENTERPRISE_INSURED)
        if condition_2 is None:
            missing.append(ENTERPRISE_IN_HARDSHIP)
        if condition_3 is None:
            missing.append(ENTERPRISE_RECOVERY_LIKELY)
        if condition_4 is None:
            if condition_4_1 is None:
                missing.append(ENTERPRISE_NO_LAYOFFS)
            if condition_4_2 is None:
                missing.append(ENTERPRISE_FEW_LAYOFFS)
    if choice in (None, 1):
        if monthly_ui_benefit is None:
            missing.append(STANDARD_MONTHLY_UI_BENEFIT)
        if insured_staff is None:
            missing.append(ENTERPRISE_INSURED_STAFF)
    if choice in (None, 2) and monthly_social_premium is None:
        missing.append(ENTERPRISE_MONTHLY_SOCIAL_PREMIUM)
    return missing
