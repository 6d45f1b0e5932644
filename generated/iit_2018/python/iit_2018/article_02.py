"""中华人民共和国个人所得税法（节选）第二条：综合所得税。"""

from datetime import date

from .facts import Taxpayer
from .runtime import Decision, FactText, Money, Status
from .runtime.arithmetic import half_up
from .runtime.outcome import check_day, exact_sum, undecided
from .texts import (
    COMPREHENSIVE_INCOME_TAX,
    TAXPAYER_ADDITIONAL_DEDUCTION,
    TAXPAYER_LICENCE_INCOME,
    TAXPAYER_OTHER_DEDUCTION,
    TAXPAYER_RESIDENT,
    TAXPAYER_ROYALTY_INCOME,
    TAXPAYER_SERVICE_INCOME,
    TAXPAYER_SPECIAL_DEDUCTION,
    TAXPAYER_WAGES,
)


def comprehensive_income_tax(case: Taxpayer, *, on: date) -> Decision:
    """综合所得税（缴纳事项，第二条）。

    依据：第二条“居民个人取得前款第一项至第四项所得（以下称综合所得），按纳税年度合并计算个人所得税”
    依据：第三条“综合所得，适用百分之三至百分之四十五的超额累进税率（税率表附后）”
    依据：附表“个人所得税税率表一（综合所得适用）”
    """
    check_day(on)
    resident = case.resident  # 居民个人
    service_income = case.service_income  # 劳务报酬收入
    royalty_income = case.royalty_income  # 稿酬收入
    licence_income = case.licence_income  # 特许权使用费收入
    wages = case.wages  # 工资薪金收入
    special_deduction = case.special_deduction  # 专项扣除
    additional_deduction = case.additional_deduction  # 专项附加扣除
    other_deduction = case.other_deduction  # 依法确定的其他扣除

    # 缴纳条件：居民个人「居民个人」
    condition = resident
    # 定义 劳务报酬收入额：劳务报酬收入－劳务报酬收入×20%「劳务报酬所得、稿酬所得、特许权使用费所得以收入减除百分之二十的费用后的余额为收入额」
    # （以1/500为单位的整数）
    service_amount = None if service_income is None else service_income.fen * 5 - service_income.fen
    # 定义 减除费用后的稿酬：稿酬收入－稿酬收入×20%「劳务报酬所得、稿酬所得、特许权使用费所得以收入减除百分之二十的费用后的余额为收入额」
    # （以1/500为单位的整数）
    royalty_after_costs = (
        None if royalty_income is None else royalty_income.fen * 5 - royalty_income.fen
    )
    # 定义 稿酬收入额：减除费用后的稿酬×70%「稿酬所得的收入额减按百分之七十计算」
    # （以1/5000为单位的整数）
    royalty_amount = None if royalty_after_costs is None else royalty_after_costs * 7
    # 定义 特许权使用费收入额：特许权使用费收入－特许权使用费收入×20%「劳务报酬所得、稿酬所得、特许权使用费所得以收入减除百分之二十的费用后的余额为收入额」
    # （以1/500为单位的整数）
    licence_amount = None if licence_income is None else licence_income.fen * 5 - licence_income.fen
    # 定义 收入额：工资薪金收入＋劳务报酬收入额＋稿酬收入额＋特许权使用费收入额「每一纳税年度的收入额」
    # （以1/5000为单位的整数）
    income_amount = (
        None
        if (
            wages is None
            or service_amount is None
            or royalty_amount is None
            or licence_amount is None
        )
        else (wages.fen * 5 + service_amount) * 10 + royalty_amount + licence_amount * 10
    )
    # 定义 应纳税所得额：收入额超出（6万元＋专项扣除＋专项附加扣除＋依法确定的其他扣除）的部分「居民个人的综合所得，以每一纳税年度的收入额减除费用六万元以及专项扣除、专项附加扣除和依法确定的其他扣除后的余额，为应纳税所得额」
    # （以1/5000为单位的整数）
    taxable_income = (
        None
        if (
            income_amount is None
            or special_deduction is None
            or additional_deduction is None
            or other_deduction is None
        )
        else max(
            (
                income_amount
                - (
                    (
                        6_000_000
                        + special_deduction.fen
                        + additional_deduction.fen
                        + other_deduction.fen
                    )
                    * 50
                )
            ),
            0,
        )
    )
    # 计算标准第1级：不超过36000元的部分×3%
    # （以1/500000为单位的整数）
    standard_band_1 = (
        None
        if taxable_income is None
        else 0
        if taxable_income <= 0
        else taxable_income * 3
        if taxable_income < 180_000_000
        else 540_000_000
    )
    # 计算标准第2级：超过36000元至144000元的部分×10%
    # （以1/50000为单位的整数）
    standard_band_2 = (
        None
        if taxable_income is None
        else 0
        if taxable_income <= 180_000_000
        else taxable_income - 180_000_000
        if taxable_income < 720_000_000
        else 540_000_000
    )
    # 计算标准第3级：超过144000元至300000元的部分×20%
    # （以1/25000为单位的整数）
    standard_band_3 = (
        None
        if taxable_income is None
        else 0
        if taxable_income <= 720_000_000
        else taxable_income - 720_000_000
        if taxable_income < 1_500_000_000
        else 780_000_000
    )
    # 计算标准第4级：超过300000元至420000元的部分×25%
    # （以1/20000为单位的整数）
    standard_band_4 = (
        None
        if taxable_income is None
        else 0
        if taxable_income <= 1_500_000_000
        else taxable_income - 1_500_000_000
        if taxable_income < 2_100_000_000
        else 600_000_000
    )
    # 计算标准第5级：超过420000元至660000元的部分×30%
    # （以1/50000为单位的整数）
    standard_band_5 = (
        None
        if taxable_income is None
        else 0
        if taxable_income <= 2_100_000_000
        else (taxable_income - 2_100_000_000) * 3
        if taxable_income < 3_300_000_000
        else 3_600_000_000
    )
    # 计算标准第6级：超过660000元至960000元的部分×35%
    # （以1/100000为单位的整数）
    standard_band_6 = (
        None
        if taxable_income is None
        else 0
        if taxable_income <= 3_300_000_000
        else (taxable_income - 3_300_000_000) * 7
        if taxable_income < 4_800_000_000
        else 10_500_000_000
    )
    # 计算标准第7级：超过960000元的部分×45%
    # （以1/100000为单位的整数）
    standard_band_7 = (
        None
        if taxable_income is None
        else 0
        if taxable_income <= 4_800_000_000
        else (taxable_income - 4_800_000_000) * 9
    )
    # 计算标准：应纳税所得额按下列各级超额累进计算
    # （以1/500000为单位的整数）
    standard = (
        None
        if (
            standard_band_1 is None
            or standard_band_2 is None
            or standard_band_3 is None
            or standard_band_4 is None
            or standard_band_5 is None
            or standard_band_6 is None
            or standard_band_7 is None
        )
        else (
            standard_band_1
            + standard_band_2 * 10
            + standard_band_3 * 20
            + standard_band_4 * 25
            + standard_band_5 * 10
            + standard_band_6 * 5
            + standard_band_7 * 5
        )
    )

    truths = (condition,)
    numbers = (
        None if service_amount is None else (service_amount, 500),
        None if royalty_after_costs is None else (royalty_after_costs, 500),
        None if royalty_amount is None else (royalty_amount, 5000),
        None if licence_amount is None else (licence_amount, 500),
        None if income_amount is None else (income_amount, 5000),
        None if taxable_income is None else (taxable_income, 5000),
        None if standard_band_1 is None else (standard_band_1, 500_000),
        None if standard_band_2 is None else (standard_band_2, 50_000),
        None if standard_band_3 is None else (standard_band_3, 25_000),
        None if standard_band_4 is None else (standard_band_4, 20_000),
        None if standard_band_5 is None else (standard_band_5, 50_000),
        None if standard_band_6 is None else (standard_band_6, 100_000),
        None if standard_band_7 is None else (standard_band_7, 100_000),
        None if standard is None else (standard, 500_000),
    )
    if condition is False:
        return Decision(
            COMPREHENSIVE_INCOME_TAX,
            case,
            None,
            on,
            Status.NOT_ELIGIBLE,
            truths,
            numbers,
        )
    if condition and standard is not None:
        result = exact_sum(half_up(standard, 5000))
        return Decision(
            COMPREHENSIVE_INCOME_TAX,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        COMPREHENSIVE_INCOME_TAX,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_comprehensive_income_tax(
            condition,
            wages,
            service_income,
            royalty_income,
            licence_income,
            special_deduction,
            additional_deduction,
            other_deduction,
        ),
    )


def _missing_for_comprehensive_income_tax(
    condition: bool | None,
    wages: Money | None,
    service_income: Money | None,
    royalty_income: Money | None,
    licence_income: Money | None,
    special_deduction: Money | None,
    additional_deduction: Money | None,
    other_deduction: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(TAXPAYER_RESIDENT)
    if wages is None:
        missing.append(TAXPAYER_WAGES)
    if service_income is None:
        missing.append(TAXPAYER_SERVICE_INCOME)
    if royalty_income is None:
        missing.append(TAXPAYER_ROYALTY_INCOME)
    if licence_income is None:
        missing.append(TAXPAYER_LICENCE_INCOME)
    if special_deduction is None:
        missing.append(TAXPAYER_SPECIAL_DEDUCTION)
    if additional_deduction is None:
        missing.append(TAXPAYER_ADDITIONAL_DEDUCTION)
    if other_deduction is None:
        missing.append(TAXPAYER_OTHER_DEDUCTION)
    return missing
