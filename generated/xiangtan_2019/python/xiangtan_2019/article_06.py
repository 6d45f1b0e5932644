"""湘潭市进一步做好稳就业工作二十四条措施（六）：个人创业担保贷款额度、合伙创业担保贷款额度、组织起来共同创业担保贷款额度、个人创业担保贷款贴息、合伙和共同创业担保贷款贴息、小微企业创业担保贷款额度、个人继续贴息、小微企业继续贴息、创业担保贷款工作奖补。"""

from datetime import date

from .facts import Enterprise, Founder, LoanAgency, Startup, Worker
from .runtime import Decision, FactText, Money, Status
from .runtime.arithmetic import half_up
from .runtime.doubts import combinations, settle
from .runtime.history import BenefitRecord
from .runtime.outcome import check_day, exact_sum, in_words, quota_of, undecided
from .runtime.totals import (
    bounds_hold,
    bounds_of,
    count_of,
    numbered,
    placed,
    records_count,
    some_of,
)
from .standards import NO_STANDARDS, Standards
from .texts import (
    ENTERPRISE_BENEFITS_RECEIVED,
    ENTERPRISE_BENEFITS_RECEIVED_AMOUNT,
    ENTERPRISE_CREATES_JOBS,
    ENTERPRISE_CURRENT_STAFF,
    ENTERPRISE_FIRM_NTH_INTEREST,
    ENTERPRISE_FIRM_NTH_RENEWAL,
    ENTERPRISE_GOOD_PROJECT,
    ENTERPRISE_REPAYS_WELL,
    ENTERPRISE_SMALL_OR_MICRO,
    ENTERPRISE_STAFF_BEFORE_HIRING,
    ENTERPRISE_WORKERS,
    FIRM_INTEREST_AGAIN,
    FIRM_LOAN,
    FOUNDER_BENEFITS_RECEIVED,
    FOUNDER_BENEFITS_RECEIVED_AMOUNT,
    FOUNDER_BORROWER,
    FOUNDER_LOAN_ELIGIBLE,
    FOUNDER_NTH_INTEREST,
    FOUNDER_NTH_RENEWAL,
    FOUNDER_PERSON_CREATES_JOBS,
    FOUNDER_PERSON_GOOD_PROJECT,
    FOUNDER_PERSON_INTEREST_DUE,
    FOUNDER_PERSON_REPAYS_WELL,
    FOUNDER_SELF_EMPLOYED,
    JOINT_INTEREST,
    LOAN_AGENCY_KIND,
    LOAN_AGENCY_OUTSTANDING,
    LOAN_AGENCY_OWN_NEW_LOANS,
    LOAN_WORK_AWARD,
    ORGANISED_LOAN,
    PARTNERSHIP_LOAN,
    PERSONAL_INTEREST,
    PERSONAL_INTEREST_AGAIN,
    PERSONAL_LOAN,
    STANDARD_CITY_NEW_LOANS,
    STARTUP_FOUNDERS,
    STARTUP_INTEREST_DUE,
    STARTUP_OWN_LOANS,
    STARTUP_WAY_OF_FOUNDING,
    WORKER_CONTRACT_TERM,
    WORKER_HIRED_THIS_YEAR,
    WORKER_MEETS_LOAN_TERMS,
)


def personal_loan(case: Founder, *, on: date) -> Decision:
    """个人创业担保贷款额度（扶持事项，（六））。

    依据：第（六）条“将农村自主创业的农民纳入支持范围，对符合条件的人员自主创业，创业担保贷款最高申请额度由10万元提高到15万元”
    """
    check_day(on)
    loan_eligible = case.loan_eligible  # 符合创业担保贷款条件
    self_employed = case.self_employed  # 自主创业

    # 申报条件（一）：符合创业担保贷款条件「对符合条件的人员」
    condition_1 = loan_eligible
    # 申报条件（二）：自主创业「人员自主创业」
    condition_2 = self_employed
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    # 额度上限：15万元「创业担保贷款最高申请额度由10万元提高到15万元」
    standard = 150_000

    truths = (condition, condition_1, condition_2)
    numbers = ((standard, 1),)
    if condition is False:
        return Decision(PERSONAL_LOAN, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = quota_of(standard * 100)
        return Decision(PERSONAL_LOAN, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        PERSONAL_LOAN,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_personal_loan(condition, condition_1, condition_2),
    )


def _missing_for_personal_loan(
    condition: bool | None, condition_1: bool | None, condition_2: bool | None
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(FOUNDER_LOAN_ELIGIBLE)
        if condition_2 is None:
            missing.append(FOUNDER_SELF_EMPLOYED)
    return missing


def partnership_loan(case: Startup, *, on: date) -> Decision:
    """合伙创业担保贷款额度（扶持事项，（六））。

    依据：第（六）条“对符合条件的人员自主创业”
    依据：第（六）条“合伙创业的按合伙创业人数”
    依据：第（六）条“每人最高15万元额度，最高贷款额度为75万元”
    """
    return settle(
        [_partnership_loan_under_readings(case, picked, on=on) for picked in combinations(2, 2)],
    )


def _partnership_loan_under_readings(
    case: Startup,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """合伙创业担保贷款额度，依次按“扣除以后的额度”、“计入额度的人数”的这一种读法（从0数起）。"""
    check_day(on)
    way_of_founding = case.way_of_founding  # 创业方式
    founders = case.founders  # 创业人员
    counted_founders_is_1 = picked[1] == 0
    counted_founders_is_2 = picked[1] == 1
    own_loans = case.own_loans  # 已有的个人创业担保贷款
    cap_for_all_is_1 = picked[0] == 0
    cap_for_all_is_2 = picked[0] == 1

    # 申报条件（一）：创业方式为合伙创业「合伙创业的」
    condition_1 = None if way_of_founding is None else way_of_founding == "合伙创业"
    condition_2_members = (
        None
        if founders is None
        else [
            _partnership_loan_under_readings_condition_2_founders(founders_each, case, on)
            for founders_each in founders
        ]
    )
    condition_2 = None if condition_2_members is None else some_of(condition_2_members)
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    counted_founders_reading_1_members = (
        None
        if founders is None
        else [
            _partnership_loan_under_readings_counted_founders_reading_1_founders(
                founders_each_,
                case,
                on,
            )
            for founders_each_ in founders
        ]
    )
    counted_founders_reading_1_count = (
        None
        if counted_founders_reading_1_members is None
        else count_of(counted_founders_reading_1_members)
    )
    # 疑义 计入额度的人数，读法一：全部创业人员的人数「对符合条件的人员自主创业」「合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数」
    counted_founders_reading_1 = (
        None if counted_founders_reading_1_count is None else counted_founders_reading_1_count
    )
    counted_founders_reading_2_members = (
        None
        if founders is None
        else [
            _partnership_loan_under_readings_counted_founders_reading_2_founders(
                founders_each__,
                case,
                on,
            )
            for founders_each__ in founders
        ]
    )
    counted_founders_reading_2_count = (
        None
        if counted_founders_reading_2_members is None
        else count_of(counted_founders_reading_2_members)
    )
    # 疑义 计入额度的人数，读法二：创业人员（符合创业担保贷款条件）的人数「对符合条件的人员自主创业」「合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数」
    counted_founders_reading_2 = (
        None if counted_founders_reading_2_count is None else counted_founders_reading_2_count
    )
    counted_founders = (
        counted_founders_reading_1
        if counted_founders_is_1
        else counted_founders_reading_2
        if counted_founders_is_2
        else None
    )
    # 定义 按人数的额度：15万元/人×计入额度的人数，超过75万元的，按75万元计「合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元」「每人最高15万元额度，最高贷款额度为75万元」
    quota_by_heads = None if counted_founders is None else min(counted_founders * 150_000, 750_000)
    # 疑义 扣除以后的额度，读法一：按人数的额度「每人最高15万元额度，最高贷款额度为75万元」
    cap_for_all_reading_1 = None if quota_by_heads is None else quota_by_heads
    cap_for_all_reading_2_before = (
        None
        if quota_by_heads is None or own_loans is None
        else quota_by_heads * 100 - own_loans.fen
    )
    # 疑义 扣除以后的额度，读法二：按人数的额度－已有的个人创业担保贷款，低于0元的，按0元计「每人最高15万元额度，最高贷款额度为75万元」
    # （以1/100为单位的整数）
    cap_for_all_reading_2 = (
        None if cap_for_all_reading_2_before is None else max(cap_for_all_reading_2_before, 0)
    )
    cap_for_all = (
        (None if cap_for_all_reading_1 is None else cap_for_all_reading_1 * 100)
        if cap_for_all_is_1
        else cap_for_all_reading_2
        if cap_for_all_is_2
        else None
    )
    # 额度上限：扣除以后的额度「按合伙创业人数……每人最高15万元额度，最高贷款额度为75万元」
    # （以1/100为单位的整数）
    standard = None if cap_for_all is None else cap_for_all

    truths = (condition, condition_1, condition_2)
    numbers = (
        None if counted_founders is None else (counted_founders, 1),
        None if quota_by_heads is None else (quota_by_heads, 1),
        None if cap_for_all is None else (cap_for_all, 100),
        None if standard is None else (standard, 100),
    )
    if condition is False:
        return Decision(PARTNERSHIP_LOAN, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = quota_of(standard)
        return Decision(PARTNERSHIP_LOAN, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        PARTNERSHIP_LOAN,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_partnership_loan_under_readings(
            condition,
            way_of_founding,
            condition_2,
            condition_2_members,
            case,
            on,
            founders,
            cap_for_all,
            cap_for_all_is_1,
            cap_for_all_is_2,
            counted_founders,
            counted_founders_is_1,
            counted_founders_is_2,
            counted_founders_reading_1_count,
            counted_founders_reading_1_members,
            counted_founders_reading_2_count,
            counted_founders_reading_2_members,
            own_loans,
        ),
    )


def _missing_for_partnership_loan_under_readings(
    condition: bool | None,
    way_of_founding: str | None,
    condition_2: bool | None,
    condition_2_members: list[tuple[bool | None, None]] | None,
    case: Startup,
    on: date,
    founders: tuple[Founder, ...] | None,
    cap_for_all: int | None,
    cap_for_all_is_1: bool,
    cap_for_all_is_2: bool,
    counted_founders: int | None,
    counted_founders_is_1: bool,
    counted_founders_is_2: bool,
    counted_founders_reading_1_count: int | None,
    counted_founders_reading_1_members: list[tuple[bool | None, None]] | None,
    counted_founders_reading_2_count: int | None,
    counted_founders_reading_2_members: list[tuple[bool | None, None]] | None,
    own_loans: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if way_of_founding is None:
            missing.append(STARTUP_WAY_OF_FOUNDING)
        if condition_2 is None:
            if founders is None:
                missing.append(STARTUP_FOUNDERS)
            if founders is not None:
                missing.extend(
                    [
                        fact
                        for founders_each, place in numbered(founders, "创业人员", "")
                        for fact in _missing_for_partnership_loan_under_readings_condition_2_founders(
                            founders_each,
                            case,
                            on,
                            place,
                        )
                    ],
                )
    if cap_for_all is None:
        if cap_for_all_is_1 and counted_founders is None:
            if counted_founders_is_1 and counted_founders_reading_1_count is None:
                if founders is None:
                    missing.append(STARTUP_FOUNDERS)
                if founders is not None:
                    missing.extend(
                        [
                            fact
                            for founders_each_, place in numbered(founders, "创业人员", "")
                            for fact in _missing_for_partnership_loan_under_readings_counted_founders_reading_1_founders(
                                founders_each_,
                                case,
                                on,
                                place,
                            )
                        ],
                    )
            if (
                counted_founders_is_2
                and not counted_founders_is_1
                and counted_founders_reading_2_count is None
            ):
                if founders is None:
                    missing.append(STARTUP_FOUNDERS)
                if founders is not None:
                    missing.extend(
                        [
                            fact
                            for founders_each__, place in numbered(founders, "创业人员", "")
                            for fact in _missing_for_partnership_loan_under_readings_counted_founders_reading_2_founders(
                                founders_each__,
                                case,
                                on,
                                place,
                            )
                        ],
                    )
        if cap_for_all_is_2 and not cap_for_all_is_1:
            if counted_founders is None:
                if counted_founders_is_1 and counted_founders_reading_1_count is None:
                    if founders is None:
                        missing.append(STARTUP_FOUNDERS)
                    if founders is not None:
                        missing.extend(
                            [
                                fact
                                for founders_each_, place in numbered(founders, "创业人员", "")
                                for fact in _missing_for_partnership_loan_under_readings_counted_founders_reading_1_founders(
                                    founders_each_,
                                    case,
                                    on,
                                    place,
                                )
                            ],
                        )
                if (
                    counted_founders_is_2
                    and not counted_founders_is_1
                    and counted_founders_reading_2_count is None
                ):
                    if founders is None:
                        missing.append(STARTUP_FOUNDERS)
                    if founders is not None:
                        missing.extend(
                            [
                                fact
                                for founders_each__, place in numbered(founders, "创业人员", "")
                                for fact in _missing_for_partnership_loan_under_readings_counted_founders_reading_2_founders(
                                    founders_each__,
                                    case,
                                    on,
                                    place,
                                )
                            ],
                        )
            if own_loans is None:
                missing.append(STARTUP_OWN_LOANS)
    return missing


def _partnership_loan_under_readings_condition_2_founders(
    founders_each: Founder, case: Startup, on: date
) -> tuple[bool | None, None]:
    """创业人员：是否计入，数值。"""
    loan_eligible = founders_each.loan_eligible  # 符合创业担保贷款条件
    counts = loan_eligible
    return (counts, None)


def _missing_for_partnership_loan_under_readings_condition_2_founders(
    founders_each: Founder, case: Startup, on: date, founders_each_place: str
) -> list[FactText]:
    """The facts of the member that can still settle it."""
    loan_eligible = founders_each.loan_eligible  # 符合创业担保贷款条件
    counts = loan_eligible
    missing: list[FactText] = []
    if counts is None:
        missing.append(placed(FOUNDER_LOAN_ELIGIBLE, founders_each_place))
    return missing


def _partnership_loan_under_readings_counted_founders_reading_1_founders(
    founders_each_: Founder, case: Startup, on: date
) -> tuple[bool | None, None]:
    """创业人员：是否计入，数值。"""
    return (True, None)


def _missing_for_partnership_loan_under_readings_counted_founders_reading_1_founders(
    founders_each_: Founder, case: Startup, on: date, founders_each__place: str
) -> list[FactText]:
    """The facts of the member that can still settle it."""
    missing: list[FactText] = []
    return missing


def _partnership_loan_under_readings_counted_founders_reading_2_founders(
    founders_each__: Founder, case: Startup, on: date
) -> tuple[bool | None, None]:
    """创业人员：是否计入，数值。"""
    loan_eligible = founders_each__.loan_eligible  # 符合创业担保贷款条件
    counts = loan_eligible
    return (counts, None)


def _missing_for_partnership_loan_under_readings_counted_founders_reading_2_founders(
    founders_each__: Founder, case: Startup, on: date, founders_each___place: str
) -> list[FactText]:
    """The facts of the member that can still settle it."""
    loan_eligible = founders_each__.loan_eligible  # 符合创业担保贷款条件
    counts = loan_eligible
    missing: list[FactText] = []
    if counts is None:
        missing.append(placed(FOUNDER_LOAN_ELIGIBLE, founders_each___place))
    return missing


def organised_loan(case: Startup, *, on: date) -> Decision:
    """组织起来共同创业担保贷款额度（扶持事项，（六））。

    依据：第（六）条“对符合条件的人员自主创业”
    依据：第（六）条“合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元”
    """
    return settle(
        [_organised_loan_under_readings(case, picked, on=on) for picked in combinations(2, 2)],
    )


def _organised_loan_under_readings(case: Startup, picked: tuple[int, ...], *, on: date) -> Decision:
    """组织起来共同创业担保贷款额度，依次按“扣除以后的额度”、“计入额度的人数”的这一种读法（从0数起）。"""
    check_day(on)
    way_of_founding = case.way_of_founding  # 创业方式
    founders = case.founders  # 创业人员
    counted_founders_is_1 = picked[1] == 0
    counted_founders_is_2 = picked[1] == 1
    own_loans = case.own_loans  # 已有的个人创业担保贷款
    cap_for_all_is_1 = picked[0] == 0
    cap_for_all_is_2 = picked[0] == 1

    # 申报条件（一）：创业方式为组织起来共同创业「合伙创业的按合伙创业人数、组织起来共同创业的」
    condition_1 = None if way_of_founding is None else way_of_founding == "组织起来共同创业"
    condition_2_members = (
        None
        if founders is None
        else [
            _organised_loan_under_readings_condition_2_founders(founders_each, case, on)
            for founders_each in founders
        ]
    )
    condition_2 = None if condition_2_members is None else some_of(condition_2_members)
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    counted_founders_reading_1_members = (
        None
        if founders is None
        else [
            _organised_loan_under_readings_counted_founders_reading_1_founders(
                founders_each_,
                case,
                on,
            )
            for founders_each_ in founders
        ]
    )
    counted_founders_reading_1_count = (
        None
        if counted_founders_reading_1_members is None
        else count_of(counted_founders_reading_1_members)
    )
    # 疑义 计入额度的人数，读法一：全部创业人员的人数「对符合条件的人员自主创业」「合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数」
    counted_founders_reading_1 = (
        None if counted_founders_reading_1_count is None else counted_founders_reading_1_count
    )
    counted_founders_reading_2_members = (
        None
        if founders is None
        else [
            _organised_loan_under_readings_counted_founders_reading_2_founders(
                founders_each__,
                case,
                on,
            )
            for founders_each__ in founders
        ]
    )
    counted_founders_reading_2_count = (
        None
        if counted_founders_reading_2_members is None
        else count_of(counted_founders_reading_2_members)
    )
    # 疑义 计入额度的人数，读法二：创业人员（符合创业担保贷款条件）的人数「对符合条件的人员自主创业」「合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数」
    counted_founders_reading_2 = (
        None if counted_founders_reading_2_count is None else counted_founders_reading_2_count
    )
    counted_founders = (
        counted_founders_reading_1
        if counted_founders_is_1
        else counted_founders_reading_2
        if counted_founders_is_2
        else None
    )
    # 定义 按人数的额度：15万元/人×计入额度的人数，超过75万元的，按75万元计「合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元」「每人最高15万元额度，最高贷款额度为75万元」
    quota_by_heads = None if counted_founders is None else min(counted_founders * 150_000, 750_000)
    # 疑义 扣除以后的额度，读法一：按人数的额度「每人最高15万元额度，最高贷款额度为75万元」
    cap_for_all_reading_1 = None if quota_by_heads is None else quota_by_heads
    cap_for_all_reading_2_before = (
        None
        if quota_by_heads is None or own_loans is None
        else quota_by_heads * 100 - own_loans.fen
    )
    # 疑义 扣除以后的额度，读法二：按人数的额度－已有的个人创业担保贷款，低于0元的，按0元计「每人最高15万元额度，最高贷款额度为75万元」
    # （以1/100为单位的整数）
    cap_for_all_reading_2 = (
        None if cap_for_all_reading_2_before is None else max(cap_for_all_reading_2_before, 0)
    )
    cap_for_all = (
        (None if cap_for_all_reading_1 is None else cap_for_all_reading_1 * 100)
        if cap_for_all_is_1
        else cap_for_all_reading_2
        if cap_for_all_is_2
        else None
    )
    # 额度上限：扣除以后的额度「按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元」
    # （以1/100为单位的整数）
    standard = None if cap_for_all is None else cap_for_all

    truths = (condition, condition_1, condition_2)
    numbers = (
        None if counted_founders is None else (counted_founders, 1),
        None if quota_by_heads is None else (quota_by_heads, 1),
        None if cap_for_all is None else (cap_for_all, 100),
        None if standard is None else (standard, 100),
    )
    if condition is False:
        return Decision(ORGANISED_LOAN, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = quota_of(standard)
        return Decision(ORGANISED_LOAN, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        ORGANISED_LOAN,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_organised_loan_under_readings(
            condition,
            way_of_founding,
            condition_2,
            condition_2_members,
            case,
            on,
            founders,
            cap_for_all,
            cap_for_all_is_1,
            cap_for_all_is_2,
            counted_founders,
            counted_founders_is_1,
            counted_founders_is_2,
            counted_founders_reading_1_count,
            counted_founders_reading_1_members,
            counted_founders_reading_2_count,
            counted_founders_reading_2_members,
            own_loans,
        ),
    )


def _missing_for_organised_loan_under_readings(
    condition: bool | None,
    way_of_founding: str | None,
    condition_2: bool | None,
    condition_2_members: list[tuple[bool | None, None]] | None,
    case: Startup,
    on: date,
    founders: tuple[Founder, ...] | None,
    cap_for_all: int | None,
    cap_for_all_is_1: bool,
    cap_for_all_is_2: bool,
    counted_founders: int | None,
    counted_founders_is_1: bool,
    counted_founders_is_2: bool,
    counted_founders_reading_1_count: int | None,
    counted_founders_reading_1_members: list[tuple[bool | None, None]] | None,
    counted_founders_reading_2_count: int | None,
    counted_founders_reading_2_members: list[tuple[bool | None, None]] | None,
    own_loans: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if way_of_founding is None:
            missing.append(STARTUP_WAY_OF_FOUNDING)
        if condition_2 is None:
            if founders is None:
                missing.append(STARTUP_FOUNDERS)
            if founders is not None:
                missing.extend(
                    [
                        fact
                        for founders_each, place in numbered(founders, "创业人员", "")
                        for fact in _missing_for_organised_loan_under_readings_condition_2_founders(
                            founders_each,
                            case,
                            on,
                            place,
                        )
                    ],
                )
    if cap_for_all is None:
        if cap_for_all_is_1 and counted_founders is None:
            if counted_founders_is_1 and counted_founders_reading_1_count is None:
                if founders is None:
                    missing.append(STARTUP_FOUNDERS)
                if founders is not None:
                    missing.extend(
                        [
                            fact
                            for founders_each_, place in numbered(founders, "创业人员", "")
                            for fact in _missing_for_organised_loan_under_readings_counted_founders_reading_1_founders(
                                founders_each_,
                                case,
                                on,
                                place,
                            )
                        ],
                    )
            if (
                counted_founders_is_2
                and not counted_founders_is_1
                and counted_founders_reading_2_count is None
            ):
                if founders is None:
                    missing.append(STARTUP_FOUNDERS)
                if founders is not None:
                    missing.extend(
                        [
                            fact
                            for founders_each__, place in numbered(founders, "创业人员", "")
                            for fact in _missing_for_organised_loan_under_readings_counted_founders_reading_2_founders(
                                founders_each__,
                                case,
                                on,
                                place,
                            )
                        ],
                    )
        if cap_for_all_is_2 and not cap_for_all_is_1:
            if counted_founders is None:
                if counted_founders_is_1 and counted_founders_reading_1_count is None:
                    if founders is None:
                        missing.append(STARTUP_FOUNDERS)
                    if founders is not None:
                        missing.extend(
                            [
                                fact
                                for founders_each_, place in numbered(founders, "创业人员", "")
                                for fact in _missing_for_organised_loan_under_readings_counted_founders_reading_1_founders(
                                    founders_each_,
                                    case,
                                    on,
                                    place,
                                )
                            ],
                        )
                if (
                    counted_founders_is_2
                    and not counted_founders_is_1
                    and counted_founders_reading_2_count is None
                ):
                    if founders is None:
                        missing.append(STARTUP_FOUNDERS)
                    if founders is not None:
                        missing.extend(
                            [
                                fact
                                for founders_each__, place in numbered(founders, "创业人员", "")
                                for fact in _missing_for_organised_loan_under_readings_counted_founders_reading_2_founders(
                                    founders_each__,
                                    case,
                                    on,
                                    place,
                                )
                            ],
                        )
            if own_loans is None:
                missing.append(STARTUP_OWN_LOANS)
    return missing


def _organised_loan_under_readings_condition_2_founders(
    founders_each: Founder, case: Startup, on: date
) -> tuple[bool | None, None]:
    """创业人员：是否计入，数值。"""
    loan_eligible = founders_each.loan_eligible  # 符合创业担保贷款条件
    counts = loan_eligible
    return (counts, None)


def _missing_for_organised_loan_under_readings_condition_2_founders(
    founders_each: Founder, case: Startup, on: date, founders_each_place: str
) -> list[FactText]:
    """The facts of the member that can still settle it."""
    loan_eligible = founders_each.loan_eligible  # 符合创业担保贷款条件
    counts = loan_eligible
    missing: list[FactText] = []
    if counts is None:
        missing.append(placed(FOUNDER_LOAN_ELIGIBLE, founders_each_place))
    return missing


def _organised_loan_under_readings_counted_founders_reading_1_founders(
    founders_each_: Founder, case: Startup, on: date
) -> tuple[bool | None, None]:
    """创业人员：是否计入，数值。"""
    return (True, None)


def _missing_for_organised_loan_under_readings_counted_founders_reading_1_founders(
    founders_each_: Founder, case: Startup, on: date, founders_each__place: str
) -> list[FactText]:
    """The facts of the member that can still settle it."""
    missing: list[FactText] = []
    return missing


def _organised_loan_under_readings_counted_founders_reading_2_founders(
    founders_each__: Founder, case: Startup, on: date
) -> tuple[bool | None, None]:
    """创业人员：是否计入，数值。"""
    loan_eligible = founders_each__.loan_eligible  # 符合创业担保贷款条件
    counts = loan_eligible
    return (counts, None)


def _missing_for_organised_loan_under_readings_counted_founders_reading_2_founders(
    founders_each__: Founder, case: Startup, on: date, founders_each___place: str
) -> list[FactText]:
    """The facts of the member that can still settle it."""
    loan_eligible = founders_each__.loan_eligible  # 符合创业担保贷款条件
    counts = loan_eligible
    missing: list[FactText] = []
    if counts is None:
        missing.append(placed(FOUNDER_LOAN_ELIGIBLE, founders_each___place))
    return missing


def personal_interest(case: Founder, *, on: date) -> Decision:
    """个人创业担保贷款贴息（扶持事项，（六））。

    依据：第（六）条“对符合条件的人员自主创业”
    依据：第（六）条“按规定全额贴息2年”
    """
    check_day(on)
    loan_eligible = case.loan_eligible  # 符合创业担保贷款条件
    self_employed = case.self_employed  # 自主创业
    person_interest_due = case.person_interest_due  # 个人贴息期内的贷款利息

    # 申报条件（一）：符合创业担保贷款条件「对符合条件的人员」
    condition_1 = loan_eligible
    # 申报条件（二）：自主创业「人员自主创业」
    condition_2 = self_employed
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    # 扶持标准：个人贴息期内的贷款利息×100%「全额贴息」
    # （以1/100为单位的整数）
    standard = None if person_interest_due is None else person_interest_due.fen

    truths = (condition, condition_1, condition_2)
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
        _missing_for_personal_interest(condition, condition_1, condition_2, person_interest_due),
    )


def _missing_for_personal_interest(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    person_interest_due: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(FOUNDER_LOAN_ELIGIBLE)
        if condition_2 is None:
            missing.append(FOUNDER_SELF_EMPLOYED)
    if person_interest_due is None:
        missing.append(FOUNDER_PERSON_INTEREST_DUE)
    return missing


def joint_interest(case: Startup, *, on: date) -> Decision:
    """合伙和共同创业担保贷款贴息（扶持事项，（六））。

    依据：第（六）条“对符合条件的人员自主创业”
    依据：第（六）条“合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数”
    依据：第（六）条“按规定全额贴息2年”
    """
    check_day(on)
    way_of_founding = case.way_of_founding  # 创业方式
    founders = case.founders  # 创业人员
    interest_due = case.interest_due  # 贴息期内的贷款利息

    # 申报条件（一）：创业方式为合伙创业或组织起来共同创业「合伙创业的按合伙创业人数、组织起来共同创业的」
    condition_1 = (
        None if way_of_founding is None else way_of_founding in ("合伙创业", "组织起来共同创业")
    )
    condition_2_members = (
        None
        if founders is None
        else [
            _joint_interest_condition_2_founders(founders_each, case, on)
            for founders_each in founders
        ]
    )
    condition_2 = None if condition_2_members is None else some_of(condition_2_members)
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    # 扶持标准：贴息期内的贷款利息×100%「全额贴息」
    # （以1/100为单位的整数）
    standard = None if interest_due is None else interest_due.fen

    truths = (condition, condition_1, condition_2)
    numbers = (None if standard is None else (standard, 100),)
    if condition is False:
        return Decision(JOINT_INTEREST, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = exact_sum(standard)
        return Decision(JOINT_INTEREST, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        JOINT_INTEREST,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_joint_interest(
            condition,
            way_of_founding,
            condition_2,
            condition_2_members,
            case,
            on,
            founders,
            interest_due,
        ),
    )


def _missing_for_joint_interest(
    condition: bool | None,
    way_of_founding: str | None,
    condition_2: bool | None,
    condition_2_members: list[tuple[bool | None, None]] | None,
    case: Startup,
    on: date,
    founders: tuple[Founder, ...] | None,
    interest_due: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if way_of_founding is None:
            missing.append(STARTUP_WAY_OF_FOUNDING)
        if condition_2 is None:
            if founders is None:
                missing.append(STARTUP_FOUNDERS)
            if founders is not None:
                missing.extend(
                    [
                        fact
                        for founders_each, place in numbered(founders, "创业人员", "")
                        for fact in _missing_for_joint_interest_condition_2_founders(
                            founders_each,
                            case,
                            on,
                            place,
                        )
                    ],
                )
    if interest_due is None:
        missing.append(STARTUP_INTEREST_DUE)
    return missing


def _joint_interest_condition_2_founders(
    founders_each: Founder, case: Startup, on: date
) -> tuple[bool | None, None]:
    """创业人员：是否计入，数值。"""
    loan_eligible = founders_each.loan_eligible  # 符合创业担保贷款条件
    counts = loan_eligible
    return (counts, None)


def _missing_for_joint_interest_condition_2_founders(
    founders_each: Founder, case: Startup, on: date, founders_each_place: str
) -> list[FactText]:
    """The facts of the member that can still settle it."""
    loan_eligible = founders_each.loan_eligible  # 符合创业担保贷款条件
    counts = loan_eligible
    missing: list[FactText] = []
    if counts is None:
        missing.append(placed(FOUNDER_LOAN_ELIGIBLE, founders_each_place))
    return missing


def firm_loan(case: Enterprise, *, on: date) -> Decision:
    """小微企业创业担保贷款额度（扶持事项，（六））。

    依据：第（六）条“小微企业当年新招用符合创业担保贷款申请条件的人员数量达到企业现有在职职工人数25%（超过100人的企业达到15%）并与其签订1年以上劳动合同的，创业担保贷款最高限额由200万元提高至300万元”
    """
    return settle([_firm_loan_under_readings(case, picked, on=on) for picked in combinations(2, 2)])


def _firm_loan_under_readings(case: Enterprise, picked: tuple[int, ...], *, on: date) -> Decision:
    """小微企业创业担保贷款额度，依次按“有最高限额的企业”、“在职职工基数”的这一种读法（从0数起）。"""
    check_day(on)
    small_or_micro = case.small_or_micro  # 小微企业
    workers = case.workers  # 职工
    current_staff = case.current_staff  # 现有在职职工人数
    staff_before_hiring = case.staff_before_hiring  # 新招用前的在职职工人数
    staff_base_is_1 = picked[1] == 0
    staff_base_is_2 = picked[1] == 1
    below_the_ratio_is_1 = picked[0] == 0
    below_the_ratio_is_2 = picked[0] == 1

    # 申报条件（一）：小微企业「小微企业」
    condition_1 = small_or_micro
    # 疑义 有最高限额的企业，读法一：小微企业「达到企业现有在职职工人数25%（超过100人的企业达到15%）并与其签订1年以上劳动合同的，创业担保贷款最高限额由200万元提高至300万元」
    below_the_ratio_reading_1 = small_or_micro
    ratio_reached_left_members = (
        None
        if workers is None
        else [
            _firm_loan_under_readings_ratio_reached_left_workers(workers_each, case, on)
            for workers_each in workers
        ]
    )
    ratio_reached_left_count = (
        None if ratio_reached_left_members is None else count_of(ratio_reached_left_members)
    )
    # 疑义 在职职工基数，读法一：现有在职职工人数「达到企业现有在职职工人数25%（超过100人的企业达到15%）」
    staff_base_reading_1 = None if current_staff is None else current_staff
    # 疑义 在职职工基数，读法二：新招用前的在职职工人数「达到企业现有在职职工人数25%（超过100人的企业达到15%）」
    staff_base_reading_2 = None if staff_before_hiring is None else staff_before_hiring
    staff_base = (
        staff_base_reading_1
        if staff_base_is_1
        else staff_base_reading_2
        if staff_base_is_2
        else None
    )
    required_ratio_case_1 = None if staff_base is None else staff_base > 100
    required_ratio_not_1 = None if required_ratio_case_1 is None else not required_ratio_case_1
    required_ratio_applies_2 = required_ratio_not_1
    required_ratio_by_case = 3 if required_ratio_case_1 else 5 if required_ratio_applies_2 else None
    # 定义 应达到的比例：按下列情形分别确定：（一）在职职工基数超过100人的，15%；（二）其他情形，25%「达到企业现有在职职工人数25%（超过100人的企业达到15%）」
    # （以1/20为单位的整数）
    required_ratio = None if required_ratio_by_case is None else required_ratio_by_case
    ratio_reached = (
        None
        if ratio_reached_left_members is None or staff_base is None or required_ratio is None
        else bounds_hold(
            "ge",
            bounds_of(ratio_reached_left_members, 20),
            (staff_base * required_ratio, staff_base * required_ratio),
            20,
        )
    )
    # 疑义 有最高限额的企业，读法二：达到招用比例「达到企业现有在职职工人数25%（超过100人的企业达到15%）并与其签订1年以上劳动合同的，创业担保贷款最高限额由200万元提高至300万元」
    below_the_ratio_reading_2 = ratio_reached
    below_the_ratio = (
        below_the_ratio_reading_1
        if below_the_ratio_is_1
        else below_the_ratio_reading_2
        if below_the_ratio_is_2
        else None
    )
    # 申报条件（二）：有最高限额的企业「当年新招用符合创业担保贷款申请条件的人员数量达到企业现有在职职工人数25%（超过100人的企业达到15%）并与其签订1年以上劳动合同的」
    condition_2 = below_the_ratio
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    firm_ceiling_case_1 = ratio_reached
    firm_ceiling_not_1 = None if firm_ceiling_case_1 is None else not firm_ceiling_case_1
    firm_ceiling_applies_2 = firm_ceiling_not_1
    firm_ceiling_by_case = (
        3_000_000 if firm_ceiling_case_1 else 2_000_000 if firm_ceiling_applies_2 else None
    )
    # 定义 小微企业贷款限额：按下列情形分别确定：（一）达到招用比例的，300万元；（二）其他情形，200万元「创业担保贷款最高限额由200万元提高至300万元」
    firm_ceiling = None if firm_ceiling_by_case is None else firm_ceiling_by_case
    # 额度上限：小微企业贷款限额「创业担保贷款最高限额由200万元提高至300万元」
    standard = None if firm_ceiling is None else firm_ceiling

    truths = (condition, condition_1, condition_2)
    numbers = (
        None if staff_base is None else (staff_base, 1),
        None if required_ratio_case_1 is None else (int(required_ratio_case_1), 1),
        None if required_ratio_applies_2 is None else (int(required_ratio_applies_2), 1),
        None if required_ratio is None else (required_ratio, 20),
        None if firm_ceiling_case_1 is None else (int(firm_ceiling_case_1), 1),
        None if firm_ceiling_applies_2 is None else (int(firm_ceiling_applies_2), 1),
        None if firm_ceiling is None else (firm_ceiling, 1),
        None if standard is None else (standard, 1),
    )
    if condition is False:
        return Decision(FIRM_LOAN, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = quota_of(standard * 100)
        return Decision(FIRM_LOAN, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        FIRM_LOAN,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_firm_loan_under_readings(
            condition,
            condition_1,
            condition_2,
            below_the_ratio_is_1,
            below_the_ratio_is_2,
            below_the_ratio_reading_1,
            below_the_ratio_reading_2,
            ratio_reached_left_count,
            ratio_reached_left_members,
            case,
            on,
            workers,
            staff_base,
            staff_base_is_1,
            staff_base_is_2,
            current_staff,
            staff_before_hiring,
            required_ratio_by_case,
            required_ratio_case_1,
            required_ratio_applies_2,
            firm_ceiling_by_case,
            firm_ceiling_case_1,
            firm_ceiling_applies_2,
        ),
    )


def _missing_for_firm_loan_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    below_the_ratio_is_1: bool,
    below_the_ratio_is_2: bool,
    below_the_ratio_reading_1: bool | None,
    below_the_ratio_reading_2: bool | None,
    ratio_reached_left_count: int | None,
    ratio_reached_left_members: list[tuple[bool | None, None]] | None,
    case: Enterprise,
    on: date,
    workers: tuple[Worker, ...] | None,
    staff_base: int | None,
    staff_base_is_1: bool,
    staff_base_is_2: bool,
    current_staff: int | None,
    staff_before_hiring: int | None,
    required_ratio_by_case: int | None,
    required_ratio_case_1: bool | None,
    required_ratio_applies_2: bool | None,
    firm_ceiling_by_case: int | None,
    firm_ceiling_case_1: bool | None,
    firm_ceiling_applies_2: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(ENTERPRISE_SMALL_OR_MICRO)
        if condition_2 is None:
            if below_the_ratio_is_1 and below_the_ratio_reading_1 is None:
                missing.append(ENTERPRISE_SMALL_OR_MICRO)
            if (
                below_the_ratio_is_2
                and not below_the_ratio_is_1
                and below_the_ratio_reading_2 is None
            ):
                if ratio_reached_left_count is None:
                    if workers is None:
                        missing.append(ENTERPRISE_WORKERS)
                    if workers is not None:
                        missing.extend(
                            [
                                fact
                                for workers_each, place in numbered(workers, "职工", "")
                                for fact in _missing_for_firm_loan_under_readings_ratio_reached_left_workers(
                                    workers_each,
                                    case,
                                    on,
                                    place,
                                )
                            ],
                        )
                if staff_base is None:
                    if staff_base_is_1 and current_staff is None:
                        missing.append(ENTERPRISE_CURRENT_STAFF)
                    if staff_base_is_2 and not staff_base_is_1 and staff_before_hiring is None:
                        missing.append(ENTERPRISE_STAFF_BEFORE_HIRING)
                if (
                    required_ratio_by_case is None
                    and not required_ratio_case_1
                    and not required_ratio_applies_2
                ):
                    if required_ratio_case_1 is None and staff_base is None:
                        if staff_base_is_1 and current_staff is None:
                            missing.append(ENTERPRISE_CURRENT_STAFF)
                        if staff_base_is_2 and not staff_base_is_1 and staff_before_hiring is None:
                            missing.append(ENTERPRISE_STAFF_BEFORE_HIRING)
                    if required_ratio_applies_2 is None and staff_base is None:
                        if staff_base_is_1 and current_staff is None:
                            missing.append(ENTERPRISE_CURRENT_STAFF)
                        if staff_base_is_2 and not staff_base_is_1 and staff_before_hiring is None:
                            missing.append(ENTERPRISE_STAFF_BEFORE_HIRING)
    if firm_ceiling_by_case is None and not firm_ceiling_case_1 and not firm_ceiling_applies_2:
        if firm_ceiling_case_1 is None and firm_ceiling_case_1 is None:
            if ratio_reached_left_count is None:
                if workers is None:
                    missing.append(ENTERPRISE_WORKERS)
                if workers is not None:
                    missing.extend(
                        [
                            fact
                            for workers_each, place in numbered(workers, "职工", "")
                            for fact in _missing_for_firm_loan_under_readings_ratio_reached_left_workers(
                                workers_each,
                                case,
                                on,
                                place,
                            )
                        ],
                    )
            if staff_base is None:
                if staff_base_is_1 and current_staff is None:
                    missing.append(ENTERPRISE_CURRENT_STAFF)
                if staff_base_is_2 and not staff_base_is_1 and staff_before_hiring is None:
                    missing.append(ENTERPRISE_STAFF_BEFORE_HIRING)
            if (
                required_ratio_by_case is None
                and not required_ratio_case_1
                and not required_ratio_applies_2
            ):
                if required_ratio_case_1 is None and staff_base is None:
                    if staff_base_is_1 and current_staff is None:
                        missing.append(ENTERPRISE_CURRENT_STAFF)
                    if staff_base_is_2 and not staff_base_is_1 and staff_before_hiring is None:
                        missing.append(ENTERPRISE_STAFF_BEFORE_HIRING)
                if required_ratio_applies_2 is None and staff_base is None:
                    if staff_base_is_1 and current_staff is None:
                        missing.append(ENTERPRISE_CURRENT_STAFF)
                    if staff_base_is_2 and not staff_base_is_1 and staff_before_hiring is None:
                        missing.append(ENTERPRISE_STAFF_BEFORE_HIRING)
        if firm_ceiling_applies_2 is None and firm_ceiling_case_1 is None:
            if ratio_reached_left_count is None:
                if workers is None:
                    missing.append(ENTERPRISE_WORKERS)
                if workers is not None:
                    missing.extend(
                        [
                            fact
                            for workers_each, place in numbered(workers, "职工", "")
                            for fact in _missing_for_firm_loan_under_readings_ratio_reached_left_workers(
                                workers_each,
                                case,
                                on,
                                place,
                            )
                        ],
                    )
            if staff_base is None:
                if staff_base_is_1 and current_staff is None:
                    missing.append(ENTERPRISE_CURRENT_STAFF)
                if staff_base_is_2 and not staff_base_is_1 and staff_before_hiring is None:
                    missing.append(ENTERPRISE_STAFF_BEFORE_HIRING)
            if (
                required_ratio_by_case is None
                and not required_ratio_case_1
                and not required_ratio_applies_2
            ):
                if required_ratio_case_1 is None and staff_base is None:
                    if staff_base_is_1 and current_staff is None:
                        missing.append(ENTERPRISE_CURRENT_STAFF)
                    if staff_base_is_2 and not staff_base_is_1 and staff_before_hiring is None:
                        missing.append(ENTERPRISE_STAFF_BEFORE_HIRING)
                if required_ratio_applies_2 is None and staff_base is None:
                    if staff_base_is_1 and current_staff is None:
                        missing.append(ENTERPRISE_CURRENT_STAFF)
                    if staff_base_is_2 and not staff_base_is_1 and staff_before_hiring is None:
                        missing.append(ENTERPRISE_STAFF_BEFORE_HIRING)
    return missing


def _firm_loan_under_readings_ratio_reached_left_workers(
    workers_each: Worker, case: Enterprise, on: date
) -> tuple[bool | None, None]:
    """职工：是否计入，数值。"""
    hired_this_year = workers_each.hired_this_year  # 当年新招用
    meets_loan_terms = workers_each.meets_loan_terms  # 符合创业担保贷款申请条件
    contract_term = workers_each.contract_term  # 劳动合同期限
    counts_1 = hired_this_year
    counts_2 = meets_loan_terms
    counts_3 = None if contract_term is None else contract_term >= 12
    counts = (
        True
        if counts_1 and counts_2 and counts_3
        else False
        if counts_1 is False or counts_2 is False or counts_3 is False
        else None
    )
    return (counts, None)


def _missing_for_firm_loan_under_readings_ratio_reached_left_workers(
    workers_each: Worker, case: Enterprise, on: date, workers_each_place: str
) -> list[FactText]:
    """The facts of the member that can still settle it."""
    hired_this_year = workers_each.hired_this_year  # 当年新招用
    meets_loan_terms = workers_each.meets_loan_terms  # 符合创业担保贷款申请条件
    contract_term = workers_each.contract_term  # 劳动合同期限
    counts_1 = hired_this_year
    counts_2 = meets_loan_terms
    counts_3 = None if contract_term is None else contract_term >= 12
    counts = (
        True
        if counts_1 and counts_2 and counts_3
        else False
        if counts_1 is False or counts_2 is False or counts_3 is False
        else None
    )
    missing: list[FactText] = []
    if counts is None:
        if counts_1 is None:
            missing.append(placed(WORKER_HIRED_THIS_YEAR, workers_each_place))
        if counts_2 is None:
            missing.append(placed(WORKER_MEETS_LOAN_TERMS, workers_each_place))
        if contract_term is None:
            missing.append(placed(WORKER_CONTRACT_TERM, workers_each_place))
    return missing


def personal_interest_again(case: Founder, *, on: date) -> Decision:
    """个人继续贴息（扶持事项，（六））。

    依据：第（六）条“对还款积极、带动就业能力强、创业项目好的借款个人和小微企业，可继续提供创业担保贷款贴息，累计次数不超过3次”
    """
    return settle(
        [
            _personal_interest_again_under_readings(case, picked, on=on)
            for picked in combinations(2)
        ],
    )


def _personal_interest_again_under_readings(
    case: Founder,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """个人继续贴息，依次按“贴息次数没有用完”的这一种读法（从0数起）。"""
    check_day(on)
    borrower = case.borrower  # 创业担保贷款借款人
    person_repays_well = case.person_repays_well  # 个人还款积极
    person_creates_jobs = case.person_creates_jobs  # 个人带动就业能力强
    person_good_project = case.person_good_project  # 个人创业项目好
    nth_interest = case.nth_interest  # 第几次贴息
    nth_renewal = case.nth_renewal  # 第几次继续贴息
    times_left_is_1 = picked[0] == 0
    times_left_is_2 = picked[0] == 1
    benefits_received = case.benefits_received  # 已享受情况

    # 申报条件（一）：创业担保贷款借款人「借款个人」
    condition_1_1 = borrower
    # 申报条件（二）：个人还款积极「还款积极」
    condition_1_2 = person_repays_well
    # 申报条件（三）：个人带动就业能力强「带动就业能力强」
    condition_1_3 = person_creates_jobs
    # 申报条件（四）：个人创业项目好「创业项目好」
    condition_1_4 = person_good_project
    # 疑义 贴息次数没有用完，读法一：第几次贴息不超过3次「可继续提供创业担保贷款贴息，累计次数不超过3次」
    times_left_reading_1 = None if nth_interest is None else nth_interest <= 3
    # 疑义 贴息次数没有用完，读法二：第几次继续贴息不超过3次「可继续提供创业担保贷款贴息，累计次数不超过3次」
    times_left_reading_2 = None if nth_renewal is None else nth_renewal <= 3
    times_left = (
        times_left_reading_1
        if times_left_is_1
        else times_left_reading_2
        if times_left_is_2
        else None
    )
    # 申报条件（五）：贴息次数没有用完「累计次数不超过3次」
    condition_1_5 = times_left
    # 申报条件：同时符合下列条件
    condition_1 = (
        True
        if condition_1_1 and condition_1_2 and condition_1_3 and condition_1_4 and condition_1_5
        else False
        if (
            condition_1_1 is False
            or condition_1_2 is False
            or condition_1_3 is False
            or condition_1_4 is False
            or condition_1_5 is False
        )
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

    truths = (
        condition_1,
        condition_1_1,
        condition_1_2,
        condition_1_3,
        condition_1_4,
        condition_1_5,
        condition_2,
    )
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
        _missing_for_personal_interest_again_under_readings(
            condition,
            condition_1,
            condition_1_1,
            condition_1_2,
            condition_1_3,
            condition_1_4,
            condition_1_5,
            times_left_is_1,
            times_left_is_2,
            nth_interest,
            nth_renewal,
            condition_2_left_had,
            benefits_received,
        ),
    )


def _missing_for_personal_interest_again_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_1_1: bool | None,
    condition_1_2: bool | None,
    condition_1_3: bool | None,
    condition_1_4: bool | None,
    condition_1_5: bool | None,
    times_left_is_1: bool,
    times_left_is_2: bool,
    nth_interest: int | None,
    nth_renewal: int | None,
    condition_2_left_had: int | None,
    benefits_received: tuple[BenefitRecord, ...] | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            if condition_1_1 is None:
                missing.append(FOUNDER_BORROWER)
            if condition_1_2 is None:
                missing.append(FOUNDER_PERSON_REPAYS_WELL)
            if condition_1_3 is None:
                missing.append(FOUNDER_PERSON_CREATES_JOBS)
            if condition_1_4 is None:
                missing.append(FOUNDER_PERSON_GOOD_PROJECT)
            if condition_1_5 is None:
                if times_left_is_1 and nth_interest is None:
                    missing.append(FOUNDER_NTH_INTEREST)
                if times_left_is_2 and not times_left_is_1 and nth_renewal is None:
                    missing.append(FOUNDER_NTH_RENEWAL)
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
    return settle(
        [_firm_interest_again_under_readings(case, picked, on=on) for picked in combinations(2)],
    )


def _firm_interest_again_under_readings(
    case: Enterprise,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """小微企业继续贴息，依次按“小微企业没有用完贴息次数”的这一种读法（从0数起）。"""
    check_day(on)
    small_or_micro = case.small_or_micro  # 小微企业
    repays_well = case.repays_well  # 还款积极
    creates_jobs = case.creates_jobs  # 带动就业能力强
    good_project = case.good_project  # 创业项目好
    firm_nth_interest = case.firm_nth_interest  # 本企业第几次贴息
    firm_nth_renewal = case.firm_nth_renewal  # 本企业第几次继续贴息
    firm_times_left_is_1 = picked[0] == 0
    firm_times_left_is_2 = picked[0] == 1
    benefits_received = case.benefits_received  # 已享受情况

    # 申报条件（一）：小微企业「借款个人和小微企业」
    condition_1_1 = small_or_micro
    # 申报条件（二）：还款积极「还款积极」
    condition_1_2 = repays_well
    # 申报条件（三）：带动就业能力强「带动就业能力强」
    condition_1_3 = creates_jobs
    # 申报条件（四）：创业项目好「创业项目好」
    condition_1_4 = good_project
    # 疑义 小微企业没有用完贴息次数，读法一：本企业第几次贴息不超过3次「可继续提供创业担保贷款贴息，累计次数不超过3次」
    firm_times_left_reading_1 = None if firm_nth_interest is None else firm_nth_interest <= 3
    # 疑义 小微企业没有用完贴息次数，读法二：本企业第几次继续贴息不超过3次「可继续提供创业担保贷款贴息，累计次数不超过3次」
    firm_times_left_reading_2 = None if firm_nth_renewal is None else firm_nth_renewal <= 3
    firm_times_left = (
        firm_times_left_reading_1
        if firm_times_left_is_1
        else firm_times_left_reading_2
        if firm_times_left_is_2
        else None
    )
    # 申报条件（五）：小微企业没有用完贴息次数「累计次数不超过3次」
    condition_1_5 = firm_times_left
    # 申报条件：同时符合下列条件
    condition_1 = (
        True
        if condition_1_1 and condition_1_2 and condition_1_3 and condition_1_4 and condition_1_5
        else False
        if (
            condition_1_1 is False
            or condition_1_2 is False
            or condition_1_3 is False
            or condition_1_4 is False
            or condition_1_5 is False
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

    truths = (
        condition_1,
        condition_1_1,
        condition_1_2,
        condition_1_3,
        condition_1_4,
        condition_1_5,
        condition_2,
    )
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
        _missing_for_firm_interest_again_under_readings(
            condition,
            condition_1,
            condition_1_1,
            condition_1_2,
            condition_1_3,
            condition_1_4,
            condition_1_5,
            firm_times_left_is_1,
            firm_times_left_is_2,
            firm_nth_interest,
            firm_nth_renewal,
            condition_2_left_had,
            benefits_received,
        ),
    )


def _missing_for_firm_interest_again_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_1_1: bool | None,
    condition_1_2: bool | None,
    condition_1_3: bool | None,
    condition_1_4: bool | None,
    condition_1_5: bool | None,
    firm_times_left_is_1: bool,
    firm_times_left_is_2: bool,
    firm_nth_interest: int | None,
    firm_nth_renewal: int | None,
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
            if condition_1_5 is None:
                if firm_times_left_is_1 and firm_nth_interest is None:
                    missing.append(ENTERPRISE_FIRM_NTH_INTEREST)
                if firm_times_left_is_2 and not firm_times_left_is_1 and firm_nth_renewal is None:
                    missing.append(ENTERPRISE_FIRM_NTH_RENEWAL)
        if condition_2_left_had is None:
            if benefits_received is None:
                missing.append(ENTERPRISE_BENEFITS_RECEIVED)
            if benefits_received is not None:
                missing.append(ENTERPRISE_BENEFITS_RECEIVED_AMOUNT)
    return missing


def loan_work_award(case: LoanAgency, *, on: date, standards: Standards = NO_STANDARDS) -> Decision:
    """创业担保贷款工作奖补（扶持事项，（六））。

    依据：第（六）条“按当年新发放创业担保贷款总额1%给予创业担保贷款工作成效突出的经办银行、创业担保基金运营管理机构等单位奖补”
    """
    return settle(
        [
            _loan_work_award_under_readings(case, picked, on=on, standards=standards)
            for picked in combinations(2, 2)
        ],
    )


def _loan_work_award_under_readings(
    case: LoanAgency,
    picked: tuple[int, ...],
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
) -> Decision:
    """创业担保贷款工作奖补，依次按“属于奖补的单位”、“奖补所按的总额”的这一种读法（从0数起）。"""
    check_day(on)
    outstanding = case.outstanding  # 创业担保贷款工作成效突出
    kind = case.kind  # 单位种类
    which_units_are_awarded_is_1 = picked[0] == 0
    which_units_are_awarded_is_2 = picked[0] == 1
    own_new_loans = case.own_new_loans  # 本单位当年新发放创业担保贷款总额
    city_new_loans = standards.city_new_loans  # 全市当年新发放创业担保贷款总额
    one_pot_or_each_is_1 = picked[1] == 0
    one_pot_or_each_is_2 = picked[1] == 1

    # 申报条件（一）：创业担保贷款工作成效突出「创业担保贷款工作成效突出的」
    condition_1 = outstanding
    # 疑义 属于奖补的单位，读法一：单位种类为经办银行或创业担保基金运营管理机构「经办银行、创业担保基金运营管理机构等单位」
    which_units_are_awarded_reading_1 = (
        None if kind is None else kind in ("经办银行", "创业担保基金运营管理机构")
    )
    # 疑义 属于奖补的单位，读法二：单位种类为经办银行或创业担保基金运营管理机构或其他单位「经办银行、创业担保基金运营管理机构等单位」
    which_units_are_awarded_reading_2 = (
        None if kind is None else kind in ("经办银行", "创业担保基金运营管理机构", "其他单位")
    )
    which_units_are_awarded = (
        which_units_are_awarded_reading_1
        if which_units_are_awarded_is_1
        else which_units_are_awarded_reading_2
        if which_units_are_awarded_is_2
        else None
    )
    # 申报条件（二）：属于奖补的单位「经办银行、创业担保基金运营管理机构等单位」
    condition_2 = which_units_are_awarded
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    # 疑义 奖补所按的总额，读法一：本单位当年新发放创业担保贷款总额「按当年新发放创业担保贷款总额1%给予」
    # （以1/100为单位的整数）
    one_pot_or_each_reading_1 = None if own_new_loans is None else own_new_loans.fen
    # 疑义 奖补所按的总额，读法二：全市当年新发放创业担保贷款总额「按当年新发放创业担保贷款总额1%给予」
    # （以1/100为单位的整数）
    one_pot_or_each_reading_2 = None if city_new_loans is None else city_new_loans.fen
    one_pot_or_each = (
        one_pot_or_each_reading_1
        if one_pot_or_each_is_1
        else one_pot_or_each_reading_2
        if one_pot_or_each_is_2
        else None
    )
    # 扶持标准：奖补所按的总额×1%「按当年新发放创业担保贷款总额1%」
    # （以1/10000为单位的整数）
    standard = None if one_pot_or_each is None else one_pot_or_each

    truths = (condition, condition_1, condition_2)
    numbers = (
        None if one_pot_or_each is None else (one_pot_or_each, 100),
        None if standard is None else (standard, 10_000),
    )
    if condition is False:
        return Decision(LOAN_WORK_AWARD, case, standards, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition and standard is not None:
        result = exact_sum(half_up(standard, 100))
        return Decision(
            LOAN_WORK_AWARD,
            case,
            standards,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        LOAN_WORK_AWARD,
        case,
        standards,
        on,
        truths,
        numbers,
        _missing_for_loan_work_award_under_readings(
            condition,
            condition_1,
            condition_2,
            which_units_are_awarded_is_1,
            which_units_are_awarded_is_2,
            kind,
            one_pot_or_each,
            one_pot_or_each_is_1,
            one_pot_or_each_is_2,
            own_new_loans,
            city_new_loans,
        ),
    )


def _missing_for_loan_work_award_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    which_units_are_awarded_is_1: bool,
    which_units_are_awarded_is_2: bool,
    kind: str | None,
    one_pot_or_each: int | None,
    one_pot_or_each_is_1: bool,
    one_pot_or_each_is_2: bool,
    own_new_loans: Money | None,
    city_new_loans: Money | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(LOAN_AGENCY_OUTSTANDING)
        if condition_2 is None:
            if which_units_are_awarded_is_1 and kind is None:
                missing.append(LOAN_AGENCY_KIND)
            if which_units_are_awarded_is_2 and not which_units_are_awarded_is_1 and kind is None:
                missing.append(LOAN_AGENCY_KIND)
    if one_pot_or_each is None:
        if one_pot_or_each_is_1 and own_new_loans is None:
            missing.append(LOAN_AGENCY_OWN_NEW_LOANS)
        if one_pot_or_each_is_2 and not one_pot_or_each_is_1 and city_new_loans is None:
            missing.append(STANDARD_CITY_NEW_LOANS)
    return missing
