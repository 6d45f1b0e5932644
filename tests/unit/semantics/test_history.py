"""每名, 享受次数, 累计不超过, 不重复享受, 不可同时."""

import pytest

from tiaowen.findings import Severity
from tiaowen.model.expressions import (
    Comparator,
    Compare,
    DefinitionRef,
    Excess,
    Extreme,
    FactRef,
    Literal,
    Not,
)
from tiaowen.model.history import Records, RecordWindow, Within
from tiaowen.model.provisions import (
    ExclusionKind,
    Frequency,
    PerMember,
    Provision,
    Selection,
    Sum,
)
from tiaowen.model.results import Range
from tiaowen.model.walk import all_nodes, walk_all
from tiaowen.syntax import tree
from tiaowen.values.absence import Absence
from unit.semantics.documents import codes
from unit.semantics.member_trees import (
    CHILDREN,
    WORKERS,
    Written,
    at,
    built,
    clause,
    definition,
    document,
    listed,
    name,
    only_finding,
    outcome,
    provision,
    provision_of,
    read,
    ref,
)
from unit.semantics.test_outcomes import choice, range_


def per_member(
    amount: Written | tree.RangeValue = "1000元",
    condition: Written | None = None,
    called: str | None = "职工",
    payee: str | None = "企业",
) -> tree.PerMemberValue:
    node = read(amount) if isinstance(amount, str) else amount
    test = read(condition) if isinstance(condition, str) else condition
    whose = None if called is None else name(called)
    to = None if payee is None else name(payee)
    return tree.PerMemberValue("吸纳", whose, test, node, to, (), (), at("每吸纳1名职工"))


def often(
    times: int = 1,
    window: tree.RecordWindow | None = None,
    whose: str = "",
    identity: str | None = None,
    together: tuple[str, ...] = (),
    total: int | None = None,
) -> tree.Clause:
    names = tuple(name(each) for each in together)
    by = None if identity is None else name(identity)
    text = f"每{whose}{times}次"
    value = tree.FrequencyValue(
        whose, times, window, by, "用人单位", text, (), at(text), names, total
    )
    return clause("享受次数", value)


def window(kind: str, count: int = 0, unit: str = "") -> tree.RecordWindow:
    return tree.RecordWindow(kind, count, unit, at(f"{kind}{count or ''}{unit}内"))


def ceiling(
    amount: str = "6000元",
    together: tuple[str, ...] = (),
    whose: str = "",
    within: tree.RecordWindow | None = None,
) -> tree.Clause:
    names = tuple(name(each) for each in together)
    value = tree.CeilingValue(read(amount), names, within, (), at("累计"), whose)
    return clause("累计不超过", value)


def excluded(label: str, *items: str, resolve: str = "") -> tree.Clause:
    value = tree.ExclusionValue(tuple(ref(each) for each in items), resolve, (), at(label))
    return clause(label, value)


def only(*blocks: tree.Block) -> Provision:
    return document(*blocks).provisions[0]


# --- 每名 -------------------------------------------------------------------------------------------


def test_a_member_is_decided_by_a_provision_of_its_own() -> None:
    found = only(
        provision("补贴", "subsidy", per_member(condition="登记失业"), condition="参加失业保险")
    )
    result = found.result
    assert isinstance(result, PerMember)
    assert (result.members.name, result.verb) == ("职工", "吸纳")
    assert result.payee is not None
    assert result.payee.name == "企业"
    own = result.provision
    assert own.subject.name == "职工"
    assert isinstance(own.standard, Sum)
    facts = [n.fact.object for n in walk_all(all_nodes(found)) if isinstance(n, FactRef)]
    assert facts == ["企业", "职工"]


def test_a_members_amount_may_be_a_range_and_a_rate_for_a_term() -> None:
    term = tree.TermValue(read("2年"), read("2年"), "", "", (), at("2年"))
    monthly = provision(
        "补贴", "subsidy", per_member(range_("1元", "2元")), more=(clause("享受期限", term),)
    )
    result = only(monthly).result
    assert isinstance(result, PerMember)
    assert isinstance(result.provision.standard, Range)


def test_persons_are_the_only_list_of_the_subject() -> None:
    found = only(provision("补贴", "subsidy", per_member(called=None)))
    assert isinstance(found.result, PerMember)
    assert found.result.members.name == "职工"


def test_persons_of_several_lists_are_not_told_apart() -> None:
    lists = [WORKERS, CHILDREN, listed("企业", "车辆", "cars")]
    found = built(provision("补贴", "subsidy", per_member(called=None)), lists=lists)
    finding = only_finding(found)
    assert finding.code == "TW0386"
    assert "“职工”、“车辆”" in finding.message


def test_persons_without_a_list_are_not_known() -> None:
    found = built(provision("补贴", "subsidy", per_member(called=None)), lists=[])
    assert "一个企业有多名职工（workers）" in only_finding(found).help


@pytest.mark.parametrize("payee", ["企业", "职工", "市人社局"])
def test_it_is_paid_to_the_subject_the_member_or_a_body(payee: str) -> None:
    only(provision("补贴", "subsidy", per_member(payee=payee)))


def test_nobody_named_to_be_paid_is_pointed_out() -> None:
    finding = only_finding(built(provision("补贴", "subsidy", per_member(payee=None))))
    assert (finding.code, finding.severity) == ("TW0243", Severity.NOTE)
    assert "，付给企业" in finding.help


def test_it_is_paid_to_nobody_else() -> None:
    found = built(provision("补贴", "subsidy", per_member(payee="车辆")))
    finding = only_finding(found)
    assert finding.code == "TW0387"
    assert "请写“付给企业”“付给职工”" in finding.help


def test_a_members_amount_must_be_money() -> None:
    assert codes(built(provision("补贴", "subsidy", per_member("3人")))) == ["TW0401"]


def test_the_outcome_of_members_is_their_sum() -> None:
    whole = definition("企业", "总额", "whole", outcome("补贴", tree.OutcomeKind.AMOUNT))
    document(provision("补贴", "subsidy", per_member()), whole)


# --- 享受次数 ---------------------------------------------------------------------------------------


def test_times_become_a_restriction_beside_the_condition() -> None:
    found = only(provision("补贴", "subsidy", more=(often(2, window("每年")),)))
    assert isinstance(found.frequency, Frequency)
    assert (found.frequency.times, found.frequency.object) == (2, "企业")
    (restriction,) = found.restrictions
    test = restriction.condition
    assert restriction.label == "享受次数"
    assert isinstance(test, Compare)
    assert isinstance(test.left, Records)
    assert isinstance(test.right, Literal)
    assert (test.comparator, test.right.value) == (Comparator.LT, 2)
    assert test.left.items == ("补贴",)
    assert test.left.window == RecordWindow(Within.YEAR)
    assert found.whole_condition is not None


def test_times_of_other_items_count_too() -> None:
    counted = often(2, window("每年"), together=("乙市安家费",))
    found = only(provision("补贴", "subsidy", more=(counted,)))
    test = found.restrictions[0].condition
    assert isinstance(test, Compare)
    assert isinstance(test.left, Records)
    assert test.left.items == ("补贴", "乙市安家费")


def test_times_in_all_are_a_restriction_of_their_own() -> None:
    found = only(provision("补贴", "subsidy", more=(often(1, window("每年"), total=3),)))
    tests = [each.condition for each in found.restrictions]
    limits = [
        (test.left.window, test.right.value)
        for test in tests
        if isinstance(test, Compare)
        and isinstance(test.left, Records)
        and isinstance(test.right, Literal)
    ]
    assert limits == [(RecordWindow(Within.YEAR), 1), (RecordWindow(), 3)]


def test_times_are_not_counted_with_what_nobody_can_have_had() -> None:
    counted = often(2, together=("市人社局",))
    assert codes(built(provision("补贴", "subsidy", more=(counted,)))) == ["TW0382"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (window("本年度内"), RecordWindow(Within.YEAR)),
        (window("每月"), RecordWindow(Within.MONTH)),
        (window("申请日期前", 6, "个月"), RecordWindow(Within.BEFORE, 6)),
        (window("申请日期前", 30, "日"), RecordWindow(Within.BEFORE, 0, 30)),
        (window("自首次享受起", 3, "年"), RecordWindow(Within.SINCE_FIRST, 36)),
        (None, RecordWindow()),
    ],
)
def test_windows_of_records(written: tree.RecordWindow | None, meant: RecordWindow) -> None:
    found = only(provision("补贴", "subsidy", more=(often(1, written),)))
    assert isinstance(found.frequency, Frequency)
    assert found.frequency.window == meant


@pytest.mark.parametrize("whose", ["", "户", "家", "人", "企业", "户企业", "家企业"])
def test_times_are_the_subjects(whose: str) -> None:
    found = only(provision("补贴", "subsidy", more=(often(whose=whose),)))
    assert isinstance(found.frequency, Frequency)
    assert found.frequency.object == "企业"


@pytest.mark.parametrize("whose", ["名职工", "职工", "人"])
def test_times_of_each_member_restrict_the_member(whose: str) -> None:
    found = only(provision("补贴", "subsidy", per_member(), more=(often(whose=whose),)))
    assert found.restrictions == ()
    assert isinstance(found.result, PerMember)
    (restriction,) = found.result.provision.restrictions
    assert isinstance(restriction.condition, Compare)
    assert isinstance(restriction.condition.left, Records)
    assert restriction.condition.left.object == "职工"
    assert isinstance(found.frequency, Frequency)
    assert found.frequency.object == "职工"


def test_times_of_the_subject_of_a_provision_for_members_restrict_the_whole() -> None:
    found = only(provision("补贴", "subsidy", per_member(), more=(often(whose="户"),)))
    assert len(found.restrictions) == 1


def test_times_of_somebody_else_are_refused() -> None:
    finding = only_finding(built(provision("补贴", "subsidy", more=(often(whose="名职工"),))))
    assert finding.code == "TW0388"
    assert "“每名职工”说的不是“企业”" in finding.message
    assert "按每名职工给的，扶持标准请写成" in finding.help


def test_no_times_at_all_are_refused() -> None:
    assert codes(built(provision("补贴", "subsidy", more=(often(0),)))) == ["TW0389"]


def test_a_window_without_a_length_is_refused() -> None:
    found = built(provision("补贴", "subsidy", more=(often(1, window("申请日期前", 2, "次")),)))
    assert codes(found) == ["TW0389"]


def test_one_is_told_from_another_by_a_key() -> None:
    found = only(provision("补贴", "subsidy", more=(often(identity="统一社会信用代码"),)))
    assert isinstance(found.frequency, Frequency)
    assert found.frequency.identity is not None
    assert found.frequency.identity.alias == "credit_code"


def test_a_key_of_somebody_else_is_refused() -> None:
    finding = only_finding(built(provision("补贴", "subsidy", more=(often(identity="身份证号"),))))
    assert finding.code == "TW0388"
    assert "“企业”没有登记“身份证号”" in finding.message


def test_what_the_text_leaves_open_stays_open() -> None:
    found = only(provision("补贴", "subsidy"))
    assert found.frequency is Absence.TEXT_SILENT
    assert found.restrictions == ()


# --- 累计不超过 --------------------------------------------------------------------------------------


def test_a_sum_is_clipped_by_what_is_left() -> None:
    within = window("自首次享受起", 3, "年")
    found = document(
        provision("补贴", "subsidy", more=(ceiling(together=("开办",), within=within),)),
        provision("开办", "opening"),
    )
    made = provision_of(found, "补贴")
    (limit,) = made.ceilings
    assert limit.items == ("补贴", "开办")
    assert limit.window == RecordWindow(Within.SINCE_FIRST, 36)
    left = limit.remaining
    assert (left.name, left.alias, left.object) == ("补贴累计剩余额度", "subsidy_remaining", "企业")
    assert isinstance(left.body, Excess)
    assert left in found.definitions
    assert isinstance(made.standard, Sum)
    assert isinstance(made.standard.amount, Extreme)
    assert isinstance(made.standard.amount.operands[1], DefinitionRef)


def test_what_is_left_stands_before_definitions_that_read_the_outcome() -> None:
    found = document(
        definition("企业", "总额", "whole", outcome("补贴", tree.OutcomeKind.AMOUNT)),
        provision("补贴", "subsidy", more=(ceiling(),)),
    )
    assert [each.name for each in found.definitions] == ["补贴累计剩余额度", "总额"]


def test_options_and_both_ends_are_clipped() -> None:
    chosen = only(provision("补贴", "subsidy", choice(), more=(ceiling(),))).result
    assert isinstance(chosen, Selection)
    assert all(isinstance(option.amount, Extreme) for option in chosen.options)
    ranged = only(provision("补贴", "subsidy", range_("1元", "2元"), more=(ceiling(),))).result
    assert isinstance(ranged, Range)
    assert isinstance(ranged.lower, Extreme)
    assert isinstance(ranged.upper, Extreme)


def test_an_end_that_is_not_stated_is_not_clipped() -> None:
    ranged = only(provision("补贴", "subsidy", range_("1元", None), more=(ceiling(),))).result
    assert isinstance(ranged, Range)
    assert ranged.upper is None


def test_each_member_has_a_ceiling_of_its_own() -> None:
    found = document(provision("补贴", "subsidy", per_member(), more=(ceiling(whose="名职工"),)))
    (made,) = found.provisions
    assert made.ceilings == ()
    assert isinstance(made.result, PerMember)
    (limit,) = made.result.provision.ceilings
    assert limit.object == limit.remaining.object == "职工"
    assert isinstance(made.result.provision.standard, Sum)
    assert isinstance(made.result.provision.standard.amount, Extreme)


@pytest.mark.parametrize(
    ("standard", "limit", "words"),
    [
        (per_member(), ceiling(), "没有写是每名的累计"),
        ("1000元", ceiling("3人"), "和已经领的钱加不到一起"),
        (tree.ElsewhereValue((), at("另行规定")), ceiling(), "不是一笔钱"),
    ],
)
def test_a_ceiling_that_cannot_clip_is_refused(
    standard: tree.Value | str, limit: tree.Clause, words: str
) -> None:
    finding = only_finding(built(provision("补贴", "subsidy", standard, more=(limit,))))
    assert finding.code == "TW0390"
    assert words in finding.message


def test_parts_are_not_clipped() -> None:
    parts = tree.PartsValue(
        tuple(
            tree.Part(number, read("1元"), (), at(label), name(label))
            for number, label in (("（一）", "养老"), ("（二）", "医疗"))
        ),
        at("各项之和"),
    )
    finding = only_finding(built(provision("补贴", "subsidy", parts, more=(ceiling(),))))
    assert finding.code == "TW0390"
    assert "不知道先扣哪一项" in finding.message


def test_the_alias_of_what_is_left_must_be_free() -> None:
    taken = definition("企业", "余额", "subsidy_remaining", "1元")
    finding = only_finding(built(taken, provision("补贴", "subsidy", more=(ceiling(),))))
    assert finding.code == "TW0395"


# --- 不重复享受, 不可同时 -------------------------------------------------------------------------------


@pytest.mark.parametrize("item", ["乙市安家费", "开办"])
def test_what_was_had_before_excludes(item: str) -> None:
    found = document(
        provision("补贴", "subsidy", more=(excluded("不重复享受", item),)),
        provision("开办", "opening"),
    )
    made = provision_of(found, "补贴")
    (exclusion,) = made.exclusions
    assert (exclusion.kind, exclusion.item) == (ExclusionKind.HISTORY, item)
    assert exclusion.resolve is Absence.TEXT_SILENT
    (restriction,) = made.restrictions
    assert isinstance(restriction.condition, Compare)
    assert isinstance(restriction.condition.left, Records)
    assert restriction.condition.left.items == (item,)
    assert restriction.condition.comparator is Comparator.EQ


@pytest.mark.parametrize("item", ["参加失业保险", "参保条件"])
def test_a_fact_or_definition_excludes_now(item: str) -> None:
    found = document(
        definition("企业", "参保条件", "covered", "参加失业保险"),
        provision("补贴", "subsidy", more=(excluded("不可同时", item),)),
    ).provisions[0]
    (restriction,) = found.restrictions
    assert isinstance(restriction.condition, Not)
    assert found.exclusions[0].kind is ExclusionKind.NOW


def test_another_provision_excludes_without_a_restriction() -> None:
    found = document(
        provision("补贴", "subsidy", more=(excluded("不可同时", "开办", resolve="就高"),)),
        provision("开办", "opening"),
    )
    made = provision_of(found, "补贴")
    assert made.restrictions == ()
    assert made.exclusions[0].resolve == "就高"


@pytest.mark.parametrize(
    ("label", "item", "words"),
    [
        ("不可同时", "乙市安家费", "正在享受乙市安家费：是否"),
        ("不可同时", "补贴", "只能领一次的"),
        ("不可同时", "最低工龄", "请写一项“是否”的信息"),
        ("不重复享受", "参加失业保险", "请写“不可同时：参加失业保险。”"),
    ],
)
def test_what_cannot_exclude_is_refused_with_advice(label: str, item: str, words: str) -> None:
    finding = only_finding(built(provision("补贴", "subsidy", more=(excluded(label, item),))))
    assert finding.code == "TW0391"
    assert words in finding.help


def test_restrictions_stand_in_the_order_they_are_written() -> None:
    more = (excluded("不重复享受", "乙市安家费"), often(), excluded("不可同时", "参加失业保险"))
    found = only(provision("补贴", "subsidy", more=more))
    assert [each.label for each in found.restrictions] == ["不重复享受", "享受次数", "不可同时"]


def test_members_that_are_counted_in_households_are_meant_by_them() -> None:
    lists = [WORKERS, CHILDREN, listed("企业", "车辆", "cars", measure="户")]
    block = provision("补贴", "subsidy", per_member(called="车辆"), more=(often(whose="户"),))
    found = document(block, lists=lists).provisions[0]
    assert isinstance(found.frequency, Frequency)
    assert found.frequency.object == "车辆"
