"""湘潭市进一步做好稳就业工作二十四条措施（十一）：创业经营场所租金补贴、一次性开办费补贴、商标注册补贴、剩余期限失业保险金一次性发放。"""

from datetime import date

from .facts import JoblessPerson, NewBusiness
from .runtime import Decision, FactText, Money, Status
from .runtime.doubts import combinations, settle
from .runtime.outcome import amount_between, check_day, exact_sum, undecided
from .texts import (
    BENEFIT_IN_ONE_SUM,
    JOBLESS_PERSON_FOUNDED_WHILE_ON_BENEFIT,
    JOBLESS_PERSON_LEFT_AT_APPLICATION,
    JOBLESS_PERSON_LEFT_AT_START,
    JOBLESS_PERSON_OWN_MONTHLY_BENEFIT,
    NEW_BUSINESS_ACTUAL_RENT,
    NEW_BUSINESS_BUSINESS_HAD_OPENING_SUBSIDY,
    NEW_BUSINESS_FOUNDED_ANY_BEFORE,
    NEW_BUSINESS_FOUNDED_KIND,
    NEW_BUSINESS_FOUNDED_SAME_BEFORE,
    NEW_BUSINESS_FOUNDER_HAD_OPENING_SUBSIDY,
    NEW_BUSINESS_MARKS_APPLIED_FOR,
    NEW_BUSINESS_MARKS_SUBSIDISED_BEFORE,
    NEW_BUSINESS_MEETS_STARTUP_TERMS,
    NEW_BUSINESS_RENTS_PREMISES,
    OPENING_SUBSIDY,
    RENT_SUBSIDY,
    TRADEMARK_SUBSIDY,
)


def rent_subsidy(case: NewBusiness, *, on: date) -> Decision:
    """创业经营场所租金补贴（扶持事项，（十一））。

    依据：第（十一）条“不超过800元/月（最多24个月）的创业经营场所租金补贴”
    依据：第（十一）条“对符合条件的首次创办小微企业、民办非企业单位、农民合作社和个体经营户给予”
    """
    return settle(
        [_rent_subsidy_under_readings(case, picked, on=on) for picked in combinations(2, 2)],
    )


def _rent_subsidy_under_readings(
    case: NewBusiness,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """创业经营场所租金补贴，依次按“属于首次创办”、“按实际租金的上限”的这一种读法（从0数起）。"""
    check_day(on)
    meets_startup_terms = case.meets_startup_terms  # 符合创业补贴条件
    founded_any_before = case.founded_any_before  # 以前创办过四种中的任何一种
    founded_same_before = case.founded_same_before  # 以前创办过同一种
    founded_for_the_first_time_is_1 = picked[0] == 0
    founded_for_the_first_time_is_2 = picked[0] == 1
    founded_kind = case.founded_kind  # 创办的种类
    rents_premises = case.rents_premises  # 租用创业经营场所
    actual_rent = case.actual_rent  # 实际月租金
    rent_ceiling_is_1 = picked[1] == 0
    rent_ceiling_is_2 = picked[1] == 1

    # 申报条件（一）：符合创业补贴条件「符合条件的」
    condition_1 = meets_startup_terms
    founded_for_the_first_time_reading_1_contrary = founded_any_before
    # 疑义 属于首次创办，读法一：不属于“以前创办过四种中的任何一种”的情形「首次创办小微企业、民办非企业单位、农民合作社和个体经营户」
    founded_for_the_first_time_reading_1 = (
        None
        if founded_for_the_first_time_reading_1_contrary is None
        else not founded_for_the_first_time_reading_1_contrary
    )
    founded_for_the_first_time_reading_2_contrary = founded_same_before
    # 疑义 属于首次创办，读法二：不属于“以前创办过同一种”的情形「首次创办小微企业、民办非企业单位、农民合作社和个体经营户」
    founded_for_the_first_time_reading_2 = (
        None
        if founded_for_the_first_time_reading_2_contrary is None
        else not founded_for_the_first_time_reading_2_contrary
    )
    founded_for_the_first_time = (
        founded_for_the_first_time_reading_1
        if founded_for_the_first_time_is_1
        else founded_for_the_first_time_reading_2
        if founded_for_the_first_time_is_2
        else None
    )
    # 申报条件（二）：属于首次创办「首次创办」
    condition_2 = founded_for_the_first_time
    # 申报条件（三）：创办的种类为小微企业或民办非企业单位或农民合作社或个体经营户「小微企业、民办非企业单位、农民合作社和个体经营户」
    condition_3 = (
        None
        if founded_kind is None
        else founded_kind in ("小微企业", "民办非企业单位", "农民合作社", "个体经营户")
    )
    # 申报条件（四）：租用创业经营场所「创业经营场所租金补贴」
    condition_4 = rents_premises
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
    # 疑义 按实际租金的上限，读法一：800元/月「不超过800元/月（最多24个月）的创业经营场所租金补贴」
    rent_ceiling_reading_1 = 800
    # 疑义 按实际租金的上限，读法二：实际月租金「不超过800元/月（最多24个月）的创业经营场所租金补贴」
    # （以1/100为单位的整数）
    rent_ceiling_reading_2 = None if actual_rent is None else actual_rent.fen
    rent_ceiling = (
        rent_ceiling_reading_1 * 100
        if rent_ceiling_is_1
        else rent_ceiling_reading_2
        if rent_ceiling_is_2
        else None
    )
    # 扶持标准上限：800元/月与按实际租金的上限的较低者「不超过800元/月（最多24个月）的创业经营场所租金补贴」
    # （以1/100为单位的整数）
    standard = None if rent_ceiling is None else min(80_000, rent_ceiling)

    truths = (condition, condition_1, condition_2, condition_3, condition_4)
    numbers = (
        None if rent_ceiling is None else (rent_ceiling, 100),
        None if standard is None else (standard, 100),
    )
    if condition is False:
        return Decision(RENT_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = amount_between((None, standard), "元/月")
        return Decision(RENT_SUBSIDY, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        RENT_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_rent_subsidy_under_readings(
            condition,
            condition_1,
            condition_2,
            founded_for_the_first_time_is_1,
            founded_for_the_first_time_is_2,
            founded_for_the_first_time_reading_1_contrary,
            founded_for_the_first_time_reading_2_contrary,
            founded_kind,
            condition_4,
            rent_ceiling,
            rent_ceiling_is_1,
            rent_ceiling_is_2,
            actual_rent,
        ),
    )


def _missing_for_rent_subsidy_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    founded_for_the_first_time_is_1: bool,
    founded_for_the_first_time_is_2: bool,
    founded_for_the_first_time_reading_1_contrary: bool | None,
    founded_for_the_first_time_reading_2_contrary: bool | None,
    founded_kind: str | None,
    condition_4: bool | None,
    rent_ceiling: int | None,
    rent_ceiling_is_1: bool,
    rent_ceiling_is_2: bool,
    actual_rent: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(NEW_BUSINESS_MEETS_STARTUP_TERMS)
        if condition_2 is None:
            if (
                founded_for_the_first_time_is_1
                and founded_for_the_first_time_reading_1_contrary is None
            ):
                missing.append(NEW_BUSINESS_FOUNDED_ANY_BEFORE)
            if (
                founded_for_the_first_time_is_2
                and not founded_for_the_first_time_is_1
                and founded_for_the_first_time_reading_2_contrary is None
            ):
                missing.append(NEW_BUSINESS_FOUNDED_SAME_BEFORE)
        if founded_kind is None:
            missing.append(NEW_BUSINESS_FOUNDED_KIND)
        if condition_4 is None:
            missing.append(NEW_BUSINESS_RENTS_PREMISES)
    if rent_ceiling is None and rent_ceiling_is_2 and not rent_ceiling_is_1 and actual_rent is None:
        missing.append(NEW_BUSINESS_ACTUAL_RENT)
    return missing


def opening_subsidy(case: NewBusiness, *, on: date) -> Decision:
    """一次性开办费补贴（扶持事项，（十一））。

    依据：第（十一）条“3000元至2万元的一次性开办费补贴”
    依据：第（十一）条“对符合条件的首次创办小微企业、民办非企业单位、农民合作社和个体经营户给予”
    """
    return settle(
        [_opening_subsidy_under_readings(case, picked, on=on) for picked in combinations(2, 2)],
    )


def _opening_subsidy_under_readings(
    case: NewBusiness,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """一次性开办费补贴，依次按“属于首次创办”、“没有领过开办费补贴”的这一种读法（从0数起）。"""
    check_day(on)
    meets_startup_terms = case.meets_startup_terms  # 符合创业补贴条件
    founded_any_before = case.founded_any_before  # 以前创办过四种中的任何一种
    founded_same_before = case.founded_same_before  # 以前创办过同一种
    founded_for_the_first_time_is_1 = picked[0] == 0
    founded_for_the_first_time_is_2 = picked[0] == 1
    founded_kind = case.founded_kind  # 创办的种类
    founder_had_opening_subsidy = case.founder_had_opening_subsidy  # 创办人已领过开办费补贴
    business_had_opening_subsidy = case.business_had_opening_subsidy  # 本单位已领过开办费补贴
    no_opening_subsidy_yet_is_1 = picked[1] == 0
    no_opening_subsidy_yet_is_2 = picked[1] == 1

    # 申报条件（一）：符合创业补贴条件「符合条件的」
    condition_1 = meets_startup_terms
    founded_for_the_first_time_reading_1_contrary = founded_any_before
    # 疑义 属于首次创办，读法一：不属于“以前创办过四种中的任何一种”的情形「首次创办小微企业、民办非企业单位、农民合作社和个体经营户」
    founded_for_the_first_time_reading_1 = (
        None
        if founded_for_the_first_time_reading_1_contrary is None
        else not founded_for_the_first_time_reading_1_contrary
    )
    founded_for_the_first_time_reading_2_contrary = founded_same_before
    # 疑义 属于首次创办，读法二：不属于“以前创办过同一种”的情形「首次创办小微企业、民办非企业单位、农民合作社和个体经营户」
    founded_for_the_first_time_reading_2 = (
        None
        if founded_for_the_first_time_reading_2_contrary is None
        else not founded_for_the_first_time_reading_2_contrary
    )
    founded_for_the_first_time = (
        founded_for_the_first_time_reading_1
        if founded_for_the_first_time_is_1
        else founded_for_the_first_time_reading_2
        if founded_for_the_first_time_is_2
        else None
    )
    # 申报条件（二）：属于首次创办「首次创办」
    condition_2 = founded_for_the_first_time
    # 申报条件（三）：创办的种类为小微企业或民办非企业单位或农民合作社或个体经营户「小微企业、民办非企业单位、农民合作社和个体经营户」
    condition_3 = (
        None
        if founded_kind is None
        else founded_kind in ("小微企业", "民办非企业单位", "农民合作社", "个体经营户")
    )
    no_opening_subsidy_yet_reading_1_contrary = founder_had_opening_subsidy
    # 疑义 没有领过开办费补贴，读法一：不属于“创办人已领过开办费补贴”的情形「一次性开办费补贴」
    no_opening_subsidy_yet_reading_1 = (
        None
        if no_opening_subsidy_yet_reading_1_contrary is None
        else not no_opening_subsidy_yet_reading_1_contrary
    )
    no_opening_subsidy_yet_reading_2_contrary = business_had_opening_subsidy
    # 疑义 没有领过开办费补贴，读法二：不属于“本单位已领过开办费补贴”的情形「一次性开办费补贴」
    no_opening_subsidy_yet_reading_2 = (
        None
        if no_opening_subsidy_yet_reading_2_contrary is None
        else not no_opening_subsidy_yet_reading_2_contrary
    )
    no_opening_subsidy_yet = (
        no_opening_subsidy_yet_reading_1
        if no_opening_subsidy_yet_is_1
        else no_opening_subsidy_yet_reading_2
        if no_opening_subsidy_yet_is_2
        else None
    )
    # 申报条件（四）：没有领过开办费补贴「一次性开办费补贴」
    condition_4 = no_opening_subsidy_yet
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
    # 扶持标准下限：3000元「3000元至2万元的一次性开办费补贴」
    standard_1 = 3000
    # 扶持标准上限：2万元「3000元至2万元的一次性开办费补贴」
    standard_2 = 20_000

    truths = (condition, condition_1, condition_2, condition_3, condition_4)
    numbers = ((standard_1, 1), (standard_2, 1))
    if condition is False:
        return Decision(OPENING_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard_1 <= standard_2:
        result = amount_between((standard_1 * 100, standard_2 * 100), "元")
        return Decision(OPENING_SUBSIDY, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        OPENING_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_opening_subsidy_under_readings(
            condition,
            condition_1,
            condition_2,
            founded_for_the_first_time_is_1,
            founded_for_the_first_time_is_2,
            founded_for_the_first_time_reading_1_contrary,
            founded_for_the_first_time_reading_2_contrary,
            founded_kind,
            condition_4,
            no_opening_subsidy_yet_is_1,
            no_opening_subsidy_yet_is_2,
            no_opening_subsidy_yet_reading_1_contrary,
            no_opening_subsidy_yet_reading_2_contrary,
        ),
    )


def _missing_for_opening_subsidy_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    founded_for_the_first_time_is_1: bool,
    founded_for_the_first_time_is_2: bool,
    founded_for_the_first_time_reading_1_contrary: bool | None,
    founded_for_the_first_time_reading_2_contrary: bool | None,
    founded_kind: str | None,
    condition_4: bool | None,
    no_opening_subsidy_yet_is_1: bool,
    no_opening_subsidy_yet_is_2: bool,
    no_opening_subsidy_yet_reading_1_contrary: bool | None,
    no_opening_subsidy_yet_reading_2_contrary: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(NEW_BUSINESS_MEETS_STARTUP_TERMS)
        if condition_2 is None:
            if (
                founded_for_the_first_time_is_1
                and founded_for_the_first_time_reading_1_contrary is None
            ):
                missing.append(NEW_BUSINESS_FOUNDED_ANY_BEFORE)
            if (
                founded_for_the_first_time_is_2
                and not founded_for_the_first_time_is_1
                and founded_for_the_first_time_reading_2_contrary is None
            ):
                missing.append(NEW_BUSINESS_FOUNDED_SAME_BEFORE)
        if founded_kind is None:
            missing.append(NEW_BUSINESS_FOUNDED_KIND)
        if condition_4 is None:
            if no_opening_subsidy_yet_is_1 and no_opening_subsidy_yet_reading_1_contrary is None:
                missing.append(NEW_BUSINESS_FOUNDER_HAD_OPENING_SUBSIDY)
            if (
                no_opening_subsidy_yet_is_2
                and not no_opening_subsidy_yet_is_1
                and no_opening_subsidy_yet_reading_2_contrary is None
            ):
                missing.append(NEW_BUSINESS_BUSINESS_HAD_OPENING_SUBSIDY)
    return missing


def trademark_subsidy(case: NewBusiness, *, on: date) -> Decision:
    """商标注册补贴（扶持事项，（十一））。

    依据：第（十一）条“和500元/个（最多不超过3个）的商标注册补贴”
    依据：第（十一）条“对符合条件的首次创办小微企业、民办非企业单位、农民合作社和个体经营户给予”
    """
    return settle(
        [_trademark_subsidy_under_readings(case, picked, on=on) for picked in combinations(2, 2)],
    )


def _trademark_subsidy_under_readings(
    case: NewBusiness,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """商标注册补贴，依次按“属于首次创办”、“可以补贴的商标数”的这一种读法（从0数起）。"""
    check_day(on)
    meets_startup_terms = case.meets_startup_terms  # 符合创业补贴条件
    founded_any_before = case.founded_any_before  # 以前创办过四种中的任何一种
    founded_same_before = case.founded_same_before  # 以前创办过同一种
    founded_for_the_first_time_is_1 = picked[0] == 0
    founded_for_the_first_time_is_2 = picked[0] == 1
    founded_kind = case.founded_kind  # 创办的种类
    marks_applied_for = case.marks_applied_for  # 本次申请补贴的注册商标数
    marks_subsidised_before = case.marks_subsidised_before  # 以前领过补贴的注册商标数
    marks_counted_is_1 = picked[1] == 0
    marks_counted_is_2 = picked[1] == 1

    # 申报条件（一）：符合创业补贴条件「符合条件的」
    condition_1 = meets_startup_terms
    founded_for_the_first_time_reading_1_contrary = founded_any_before
    # 疑义 属于首次创办，读法一：不属于“以前创办过四种中的任何一种”的情形「首次创办小微企业、民办非企业单位、农民合作社和个体经营户」
    founded_for_the_first_time_reading_1 = (
        None
        if founded_for_the_first_time_reading_1_contrary is None
        else not founded_for_the_first_time_reading_1_contrary
    )
    founded_for_the_first_time_reading_2_contrary = founded_same_before
    # 疑义 属于首次创办，读法二：不属于“以前创办过同一种”的情形「首次创办小微企业、民办非企业单位、农民合作社和个体经营户」
    founded_for_the_first_time_reading_2 = (
        None
        if founded_for_the_first_time_reading_2_contrary is None
        else not founded_for_the_first_time_reading_2_contrary
    )
    founded_for_the_first_time = (
        founded_for_the_first_time_reading_1
        if founded_for_the_first_time_is_1
        else founded_for_the_first_time_reading_2
        if founded_for_the_first_time_is_2
        else None
    )
    # 申报条件（二）：属于首次创办「首次创办」
    condition_2 = founded_for_the_first_time
    # 申报条件（三）：创办的种类为小微企业或民办非企业单位或农民合作社或个体经营户「小微企业、民办非企业单位、农民合作社和个体经营户」
    condition_3 = (
        None
        if founded_kind is None
        else founded_kind in ("小微企业", "民办非企业单位", "农民合作社", "个体经营户")
    )
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2 and condition_3
        else False
        if condition_1 is False or condition_2 is False or condition_3 is False
        else None
    )
    marks_counted_reading_1_before = (
        None if marks_subsidised_before is None else 3 - marks_subsidised_before
    )
    # 疑义 可以补贴的商标数，读法一：本次申请补贴的注册商标数与（3个－以前领过补贴的注册商标数，低于0个的，按0个计）的较低者「500元/个（最多不超过3个）的商标注册补贴」
    marks_counted_reading_1 = (
        None
        if marks_applied_for is None or marks_counted_reading_1_before is None
        else min(marks_applied_for, max(marks_counted_reading_1_before, 0))
    )
    # 疑义 可以补贴的商标数，读法二：本次申请补贴的注册商标数「500元/个（最多不超过3个）的商标注册补贴」
    marks_counted_reading_2 = None if marks_applied_for is None else marks_applied_for
    marks_counted = (
        marks_counted_reading_1
        if marks_counted_is_1
        else marks_counted_reading_2
        if marks_counted_is_2
        else None
    )
    # 扶持标准：500元/个×（可以补贴的商标数，超过3个的，按3个计）「500元/个（最多不超过3个）的商标注册补贴」
    standard = None if marks_counted is None else min(marks_counted, 3) * 500

    truths = (condition, condition_1, condition_2, condition_3)
    numbers = (
        None if marks_counted is None else (marks_counted, 1),
        None if standard is None else (standard, 1),
    )
    if condition is False:
        return Decision(TRADEMARK_SUBSIDY, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = exact_sum(standard * 100)
        return Decision(TRADEMARK_SUBSIDY, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        TRADEMARK_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_trademark_subsidy_under_readings(
            condition,
            condition_1,
            condition_2,
            founded_for_the_first_time_is_1,
            founded_for_the_first_time_is_2,
            founded_for_the_first_time_reading_1_contrary,
            founded_for_the_first_time_reading_2_contrary,
            founded_kind,
            marks_counted,
            marks_counted_is_1,
            marks_counted_is_2,
            marks_applied_for,
            marks_subsidised_before,
        ),
    )


def _missing_for_trademark_subsidy_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    founded_for_the_first_time_is_1: bool,
    founded_for_the_first_time_is_2: bool,
    founded_for_the_first_time_reading_1_contrary: bool | None,
    founded_for_the_first_time_reading_2_contrary: bool | None,
    founded_kind: str | None,
    marks_counted: int | None,
    marks_counted_is_1: bool,
    marks_counted_is_2: bool,
    marks_applied_for: int | None,
    marks_subsidised_before: int | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(NEW_BUSINESS_MEETS_STARTUP_TERMS)
        if condition_2 is None:
            if (
                founded_for_the_first_time_is_1
                and founded_for_the_first_time_reading_1_contrary is None
            ):
                missing.append(NEW_BUSINESS_FOUNDED_ANY_BEFORE)
            if (
                founded_for_the_first_time_is_2
                and not founded_for_the_first_time_is_1
                and founded_for_the_first_time_reading_2_contrary is None
            ):
                missing.append(NEW_BUSINESS_FOUNDED_SAME_BEFORE)
        if founded_kind is None:
            missing.append(NEW_BUSINESS_FOUNDED_KIND)
    if marks_counted is None:
        if marks_counted_is_1:
            if marks_applied_for is None:
                missing.append(NEW_BUSINESS_MARKS_APPLIED_FOR)
            if marks_subsidised_before is None:
                missing.append(NEW_BUSINESS_MARKS_SUBSIDISED_BEFORE)
        if marks_counted_is_2 and not marks_counted_is_1 and marks_applied_for is None:
            missing.append(NEW_BUSINESS_MARKS_APPLIED_FOR)
    return missing


def benefit_in_one_sum(case: JoblessPerson, *, on: date) -> Decision:
    """剩余期限失业保险金一次性发放（扶持事项，（十一））。

    依据：第（十一）条“领取失业保险金期间自主创业的，可一次性发放剩余期限的失业保险金用以支持创业”
    """
    return settle(
        [_benefit_in_one_sum_under_readings(case, picked, on=on) for picked in combinations(2)],
    )


def _benefit_in_one_sum_under_readings(
    case: JoblessPerson,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """剩余期限失业保险金一次性发放，依次按“剩余期限”的这一种读法（从0数起）。"""
    check_day(on)
    founded_while_on_benefit = case.founded_while_on_benefit  # 领取失业保险金期间自主创业
    left_at_start = case.left_at_start  # 开始创业时未领取的期限
    left_at_application = case.left_at_application  # 申请时未领取的期限
    benefit_months_left_is_1 = picked[0] == 0
    benefit_months_left_is_2 = picked[0] == 1
    own_monthly_benefit = case.own_monthly_benefit  # 月失业保险金

    # 申报条件：领取失业保险金期间自主创业「领取失业保险金期间自主创业的」
    condition = founded_while_on_benefit
    # 疑义 剩余期限，读法一：开始创业时未领取的期限「剩余期限的失业保险金」
    benefit_months_left_reading_1 = None if left_at_start is None else left_at_start
    # 疑义 剩余期限，读法二：申请时未领取的期限「剩余期限的失业保险金」
    benefit_months_left_reading_2 = None if left_at_application is None else left_at_application
    benefit_months_left = (
        benefit_months_left_reading_1
        if benefit_months_left_is_1
        else benefit_months_left_reading_2
        if benefit_months_left_is_2
        else None
    )
    # 扶持标准：月失业保险金×剩余期限「剩余期限的失业保险金」
    # （以1/100为单位的整数）
    standard = (
        None
        if own_monthly_benefit is None or benefit_months_left is None
        else own_monthly_benefit.fen * benefit_months_left
    )

    truths = (condition,)
    numbers = (
        None if benefit_months_left is None else (benefit_months_left, 1),
        None if standard is None else (standard, 100),
    )
    if condition is False:
        return Decision(BENEFIT_IN_ONE_SUM, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = exact_sum(standard)
        return Decision(
            BENEFIT_IN_ONE_SUM,
            case,
            None,
            on,
            Status.TO_BE_DECIDED,
            truths,
            numbers,
            result,
        )
    return undecided(
        BENEFIT_IN_ONE_SUM,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_benefit_in_one_sum_under_readings(
            condition,
            own_monthly_benefit,
            benefit_months_left,
            benefit_months_left_is_1,
            benefit_months_left_is_2,
            left_at_start,
            left_at_application,
        ),
    )


def _missing_for_benefit_in_one_sum_under_readings(
    condition: bool | None,
    own_monthly_benefit: Money | None,
    benefit_months_left: int | None,
    benefit_months_left_is_1: bool,
    benefit_months_left_is_2: bool,
    left_at_start: int | None,
    left_at_application: int | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(JOBLESS_PERSON_FOUNDED_WHILE_ON_BENEFIT)
    if own_monthly_benefit is None:
        missing.append(JOBLESS_PERSON_OWN_MONTHLY_BENEFIT)
    if benefit_months_left is None:
        if benefit_months_left_is_1 and left_at_start is None:
            missing.append(JOBLESS_PERSON_LEFT_AT_START)
        if (
            benefit_months_left_is_2
            and not benefit_months_left_is_1
            and left_at_application is None
        ):
            missing.append(JOBLESS_PERSON_LEFT_AT_APPLICATION)
    return missing
