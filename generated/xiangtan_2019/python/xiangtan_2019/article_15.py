"""湘潭市进一步做好稳就业工作二十四条措施（十五）：新型学徒制培训补贴。"""

from datetime import date
from typing import Final

from .facts import Enterprise, Worker
from .runtime import Decision, FactText, Status
from .runtime.doubts import combinations, settle
from .runtime.outcome import amount_between, check_day, undecided
from .runtime.totals import all_decided, missing_of_members, sum_of_members, undecided_members
from .texts import (
    APPRENTICESHIP_SUBSIDY,
    APPRENTICESHIP_SUBSIDY_MEMBER,
    ENTERPRISE_IN_EMERGING_CHAIN,
    ENTERPRISE_MEETS_APPRENTICESHIP_RULES,
    ENTERPRISE_PAID_THE_TRAINER,
    ENTERPRISE_WORKERS,
    WORKER_APPRENTICE,
    WORKER_APPRENTICE_FROM,
    WORKER_APPRENTICE_UNTIL,
)

DAY_2019_01_01: Final = date(2019, 1, 1)
DAY_2020_12_31: Final = date(2020, 12, 31)


def apprenticeship_subsidy(case: Enterprise, *, on: date) -> Decision:
    """新型学徒制培训补贴（扶持事项，（十五））。

    依据：第（十五）条“2019年1月1日至2020年12月31日，支持我市已有项目布局及企业支撑的工程机械等工业新兴产业链相关企业开展新型学徒制培训”
    依据：第（十五）条“企业按规定向签订协议的培训机构支付学徒培训费用，所需资金从企业职工教育经费中列支；符合有关政策规定的，给予企业职业培训补贴，每人每年不低于4000元，所需资金从就业补助资金中列支”
    """
    return settle(
        [
            _apprenticeship_subsidy_under_readings(case, picked, on=on)
            for picked in combinations(2, 3)
        ],
    )


def _apprenticeship_subsidy_under_readings(
    case: Enterprise,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """新型学徒制培训补贴，依次按“符合学徒补贴的条件”、“学徒培训期限所看的日期”的这一种读法（从0数起）。"""
    check_day(on)
    in_emerging_chain = case.in_emerging_chain  # 属于工业新兴产业链相关企业
    meets_apprenticeship_rules = case.meets_apprenticeship_rules  # 符合有关政策规定
    paid_the_trainer = case.paid_the_trainer  # 已向签订协议的培训机构支付学徒培训费用
    what_must_be_met_is_1 = picked[0] == 0
    what_must_be_met_is_2 = picked[0] == 1
    workers = case.workers  # 职工

    # 申报条件（一）：属于工业新兴产业链相关企业「支持我市已有项目布局及企业支撑的工程机械等工业新兴产业链相关企业」
    condition_1 = in_emerging_chain
    what_must_be_met_reading_1_1 = meets_apprenticeship_rules
    what_must_be_met_reading_1_2 = paid_the_trainer
    # 疑义 符合学徒补贴的条件，读法一：符合有关政策规定且已向签订协议的培训机构支付学徒培训费用「企业按规定向签订协议的培训机构支付学徒培训费用，所需资金从企业职工教育经费中列支；符合有关政策规定的，给予企业职业培训补贴」
    what_must_be_met_reading_1 = (
        True
        if what_must_be_met_reading_1_1 and what_must_be_met_reading_1_2
        else False
        if what_must_be_met_reading_1_1 is False or what_must_be_met_reading_1_2 is False
        else None
    )
    # 疑义 符合学徒补贴的条件，读法二：符合有关政策规定「企业按规定向签订协议的培训机构支付学徒培训费用，所需资金从企业职工教育经费中列支；符合有关政策规定的，给予企业职业培训补贴」
    what_must_be_met_reading_2 = meets_apprenticeship_rules
    what_must_be_met = (
        what_must_be_met_reading_1
        if what_must_be_met_is_1
        else what_must_be_met_reading_2
        if what_must_be_met_is_2
        else None
    )
    # 申报条件（二）：符合学徒补贴的条件「企业按规定向签订协议的培训机构支付学徒培训费用，所需资金从企业职工教育经费中列支；符合有关政策规定的」
    condition_2 = what_must_be_met
    # 申报条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )

    truths = (condition, condition_1, condition_2)
    numbers = ()
    if condition is False:
        return Decision(
            APPRENTICESHIP_SUBSIDY,
            case,
            None,
            on,
            Status.NOT_ELIGIBLE,
            truths,
            numbers,
        )
    members = (
        ()
        if workers is None
        else tuple(
            [
                _apprenticeship_subsidy_member(workers_each, case, picked, on=on)
                for workers_each in workers
            ],
        )
    )
    if condition and workers is not None and all_decided(members):
        return sum_of_members(
            APPRENTICESHIP_SUBSIDY,
            case,
            None,
            on,
            truths,
            numbers,
            Status.ELIGIBLE,
            members,
            "元/年",
        )
    missing = _missing_for_apprenticeship_subsidy_under_readings(
        condition,
        condition_1,
        condition_2,
        what_must_be_met_is_1,
        what_must_be_met_is_2,
        what_must_be_met_reading_1,
        what_must_be_met_reading_1_1,
        what_must_be_met_reading_1_2,
        what_must_be_met_reading_2,
        workers,
    )
    missing.extend(missing_of_members(members, "职工", ("企业",)))
    return undecided_members(
        APPRENTICESHIP_SUBSIDY,
        case,
        None,
        on,
        truths,
        numbers,
        missing,
        members,
    )


def _missing_for_apprenticeship_subsidy_under_readings(
    condition: bool | None,
    condition_1: bool | None,
    condition_2: bool | None,
    what_must_be_met_is_1: bool,
    what_must_be_met_is_2: bool,
    what_must_be_met_reading_1: bool | None,
    what_must_be_met_reading_1_1: bool | None,
    what_must_be_met_reading_1_2: bool | None,
    what_must_be_met_reading_2: bool | None,
    workers: tuple[Worker, ...] | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if condition_1 is None:
            missing.append(ENTERPRISE_IN_EMERGING_CHAIN)
        if condition_2 is None:
            if what_must_be_met_is_1 and what_must_be_met_reading_1 is None:
                if what_must_be_met_reading_1_1 is None:
                    missing.append(ENTERPRISE_MEETS_APPRENTICESHIP_RULES)
                if what_must_be_met_reading_1_2 is None:
                    missing.append(ENTERPRISE_PAID_THE_TRAINER)
            if (
                what_must_be_met_is_2
                and not what_must_be_met_is_1
                and what_must_be_met_reading_2 is None
            ):
                missing.append(ENTERPRISE_MEETS_APPRENTICESHIP_RULES)
    if workers is None:
        missing.append(ENTERPRISE_WORKERS)
    return missing


def _apprenticeship_subsidy_member(
    case: Worker,
    owner: Enterprise,
    picked: tuple[int, ...],
    *,
    on: date,
) -> Decision:
    """新型学徒制培训补贴（扶持事项，（十五））。"""
    apprentice_from = case.apprentice_from  # 学徒培训开始日期
    apprentice_until = case.apprentice_until  # 学徒培训结束日期
    which_date_for_apprentices_is_1 = picked[1] == 0
    which_date_for_apprentices_is_2 = picked[1] == 1
    which_date_for_apprentices_is_3 = picked[1] == 2
    apprentice = case.apprentice  # 参加新型学徒制培训

    which_date_for_apprentices = (
        apprentice_from
        if which_date_for_apprentices_is_1
        else apprentice_until
        if which_date_for_apprentices_is_2
        else on
        if which_date_for_apprentices_is_3
        else None
    )
    # 人员条件（一）：学徒培训期限所看的日期在2019年1月1日至2020年12月31日之间「2019年1月1日至2020年12月31日」
    condition_1 = (
        None
        if which_date_for_apprentices is None
        else DAY_2019_01_01 <= which_date_for_apprentices <= DAY_2020_12_31
    )
    # 人员条件（二）：参加新型学徒制培训「开展新型学徒制培训」
    condition_2 = apprentice
    # 人员条件：同时符合下列条件
    condition = (
        True
        if condition_1 and condition_2
        else False
        if condition_1 is False or condition_2 is False
        else None
    )
    # 扶持标准下限：4000元/年「每人每年不低于4000元」
    standard = 4000

    truths = (condition, condition_1, condition_2)
    numbers = ((standard, 1),)
    if condition is False:
        return Decision(
            APPRENTICESHIP_SUBSIDY_MEMBER,
            case,
            None,
            on,
            Status.NOT_ELIGIBLE,
            truths,
            numbers,
        )
    if condition:
        result = amount_between((standard * 100, None), "元/年")
        return Decision(
            APPRENTICESHIP_SUBSIDY_MEMBER,
            case,
            None,
            on,
            Status.ELIGIBLE,
            truths,
            numbers,
            result,
        )
    return undecided(
        APPRENTICESHIP_SUBSIDY_MEMBER,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_apprenticeship_subsidy_member(
            condition,
            which_date_for_apprentices,
            which_date_for_apprentices_is_1,
            which_date_for_apprentices_is_2,
            which_date_for_apprentices_is_3,
            apprentice_from,
            apprentice_until,
            condition_2,
        ),
    )


def _missing_for_apprenticeship_subsidy_member(
    condition: bool | None,
    which_date_for_apprentices: date | None,
    which_date_for_apprentices_is_1: bool,
    which_date_for_apprentices_is_2: bool,
    which_date_for_apprentices_is_3: bool,
    apprentice_from: date | None,
    apprentice_until: date | None,
    condition_2: bool | None,
) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        if which_date_for_apprentices is None:
            if which_date_for_apprentices_is_1 and apprentice_from is None:
                missing.append(WORKER_APPRENTICE_FROM)
            if (
                which_date_for_apprentices_is_2
                and not which_date_for_apprentices_is_1
                and apprentice_until is None
            ):
                missing.append(WORKER_APPRENTICE_UNTIL)
        if condition_2 is None:
            missing.append(WORKER_APPRENTICE)
    return missing
