"""What other provisions give, and what was had before."""

from datetime import date

import pytest

from tiaowen.model.expressions import Arithmetic, Compare, Holds
from tiaowen.model.history import Outcome, OutcomeKind, RecordKind, Records, Within
from tiaowen.model.types import Number
from tiaowen.model.walk import definitions_used, provision_nodes, walk
from tiaowen.syntax import tree
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window
from tiaowen.values.units import YUAN, Unit
from unit.semantics.documents import codes
from unit.semantics.member_trees import (
    at,
    built,
    clause,
    compared,
    definition,
    definition_of,
    document,
    name,
    only_finding,
    outcome,
    provision,
    provision_of,
    read,
)

KIND = tree.OutcomeKind


def range_(low: str | None, high: str | None) -> tree.RangeValue:
    ends = [None if end is None else read(end) for end in (low, high)]
    silent = tree.Absent(Absence.TEXT_SILENT, at("原文未明确"))
    return tree.RangeValue(ends[0], ends[1], (), "", "", "", silent, (), at("幅度"))


def choice() -> tree.ChoiceValue:
    items = tuple(
        tree.Item(number, read(value), (), at(value), name(label))
        for number, value, label in (("（一）", "1元", "甲"), ("（二）", "2元", "乙"))
    )
    return tree.ChoiceValue(name("申请人"), True, items, at("选择"))


def test_the_amount_of_another_provision_is_money() -> None:
    found = document(
        provision("补差", "gap", outcome("返还", KIND.AMOUNT)), provision("返还", "refund")
    )
    (node,) = provision_nodes(provision_of(found, "补差"))
    assert isinstance(node, Outcome)
    assert node.type == Number(YUAN)
    assert node.provision == provision_of(found, "返还")
    assert (node.window, node.reads) == (None, None)


def test_whether_another_provision_applies_is_a_condition() -> None:
    test = outcome("返还", KIND.ELIGIBLE)
    found = document(provision("补差", "gap", condition=test), provision("返还", "refund"))
    condition = provision_of(found, "补差").condition
    assert isinstance(condition, Holds)
    assert isinstance(condition.operand, Outcome)
    assert condition.operand.kind is OutcomeKind.ELIGIBLE


def test_an_outcome_knows_the_days_on_which_its_provision_is_in_force() -> None:
    days = tree.WindowValue(
        tree.DateLit(date(2019, 1, 1), at("2019年1月1日")), None, None, True, (), at("自…起")
    )
    found = document(
        provision("返还", "refund", more=(clause("执行期限", days),)),
        provision("补差", "gap", outcome("返还", KIND.AMOUNT)),
    )
    (node,) = provision_nodes(provision_of(found, "补差"))
    assert isinstance(node, Outcome)
    assert node.window == Window(date(2019, 1, 1), None)


def test_definitions_stand_behind_those_that_the_provision_reads() -> None:
    found = document(
        definition("企业", "总数", "whole", outcome("返还", KIND.AMOUNT)),
        definition("企业", "基数", "base", "1元＋2元"),
        provision("返还", "refund", "基数"),
    )
    assert [each.name for each in found.definitions] == ["基数", "总数"]
    body = definition_of(found, "总数").body
    assert [each.name for each in definitions_used((body,))] == ["基数"]


def test_a_member_reads_the_outcome_of_its_owner() -> None:
    share = definition("职工", "份额", "share", outcome("返还", KIND.AMOUNT))
    document(share, provision("返还", "refund"))


@pytest.mark.parametrize(
    ("standard", "kind", "words", "advice"),
    [
        (range_("1元", "2元"), KIND.AMOUNT, "核定多少还没有定", "“返还的上限”或者“返还的下限”"),
        (range_("1元", None), KIND.AMOUNT, "核定多少还没有定", "请写“返还的下限”，"),
        (range_("1元", None), KIND.UPPER, "没有写明上限", "请写“返还的下限”，"),
        (range_(None, "2元"), KIND.LOWER, "没有写明下限", "请写“返还的上限”，"),
        (choice(), KIND.AMOUNT, "选哪一种还没有定", "“返还的上限”或者“返还的下限”"),
        (tree.ElsewhereValue((), at("另行规定")), KIND.AMOUNT, "给的不是一笔钱", "符合返还条件"),
    ],
)
def test_a_result_that_has_no_such_number_says_which_it_has(
    standard: tree.Value, kind: tree.OutcomeKind, words: str, advice: str
) -> None:
    found = built(
        provision("返还", "refund", standard),
        definition("企业", "数目", "number", outcome("返还", kind)),
    )
    finding = only_finding(found)
    assert finding.code == "TW0384"
    assert words in finding.message
    assert advice in finding.help


@pytest.mark.parametrize("kind", [KIND.UPPER, KIND.LOWER])
def test_ends_of_ranges_and_choices_are_read(kind: tree.OutcomeKind) -> None:
    for standard in (range_("1元", "2元"), choice()):
        document(
            provision("返还", "refund", standard),
            definition("企业", "数目", "number", outcome("返还", kind)),
        )


def test_the_outcome_of_a_provision_for_others_cannot_be_read() -> None:
    found = built(
        provision("返还", "refund"),
        definition("车辆", "数目", "number", outcome("返还", KIND.AMOUNT)),
    )
    finding = only_finding(found)
    assert finding.code == "TW0383"
    assert "适用对象是“企业”，这里说的是“车辆”" in finding.message


@pytest.mark.parametrize(
    ("called", "code"), [("失业保险基金", "TW0382"), ("职工", "TW0382"), ("没有的", "TW0311")]
)
def test_what_is_no_provision_has_no_outcome(called: str, code: str) -> None:
    found = built(definition("企业", "数目", "number", outcome(called, KIND.AMOUNT)))
    assert only_finding(found).code == code


def test_provisions_that_read_each_other_are_shown_as_a_round() -> None:
    found = built(
        provision("甲补", "first", outcome("乙补", KIND.AMOUNT)),
        provision("乙补", "second", "中间数"),
        definition("企业", "中间数", "middle", outcome("甲补", KIND.AMOUNT)),
    )
    finding = only_finding(found)
    assert finding.code == "TW0385"
    assert "用到自己的结果" in finding.message
    assert "→" in finding.message


def test_a_provision_that_reads_itself_is_told() -> None:
    finding = only_finding(built(provision("甲补", "first", outcome("甲补", KIND.AMOUNT))))
    assert finding.code == "TW0385"
    assert "“甲补”用到了自己的结果" in finding.message


def test_a_faulty_provision_is_reported_once_for_all_who_read_it() -> None:
    found = built(
        provision("返还", "refund", "1人"),
        definition("企业", "数目", "number", outcome("返还", KIND.AMOUNT)),
    )
    assert codes(found) == ["TW0401"]


# --- what was had before --------------------------------------------------------------------------


def test_times_and_money_had_before_are_numbers_of_the_subject() -> None:
    times = outcome("返还", KIND.TIMES)
    money = outcome("乙市安家费", KIND.RECEIVED)
    found = document(
        provision("返还", "refund", money, compared(times, "lt", read("2次"))),
    )
    condition, amount = provision_nodes(provision_of(found, "返还"))
    assert isinstance(condition, Compare)
    assert isinstance(condition.left, Records)
    assert condition.left.kind is RecordKind.COUNT
    assert condition.left.type == Number(Unit(("次",)))
    assert condition.left.items == ("返还",)
    assert isinstance(amount, Records)
    assert (amount.items, amount.object) == (("乙市安家费",), "企业")
    assert amount.window.within is Within.EVER


def test_a_provision_may_read_its_own_records() -> None:
    left = tree.Binary(
        tree.Operator.SUBTRACT, read("6000元"), outcome("返还", KIND.RECEIVED), at("6000元－…")
    )
    found = document(provision("返还", "refund", left))
    assert any(isinstance(n, Arithmetic) for n in walk(provision_nodes(found.provisions[0])[0]))


def test_records_know_nothing_of_a_fund() -> None:
    found = built(definition("企业", "数目", "number", outcome("失业保险基金", KIND.TIMES)))
    finding = only_finding(found)
    assert finding.code == "TW0382"
    assert "其他政策" in finding.help
