"""Checks of rules that read members, records and outcomes."""

from attrs import evolve

from tiaowen import checks
from tiaowen.syntax import tree
from unit.semantics.member_trees import (
    definition,
    document,
    provision,
    quantified,
    read,
    total,
)
from unit.semantics.test_history import often, per_member

SOME, NONE = tree.QuantifierKind.SOME, tree.QuantifierKind.NONE


def said(*blocks: tree.Block, code: str = "") -> list[str]:
    found = checks.run(document(*blocks))
    return [each.message for each in found if not code or each.code == code]


def test_a_list_that_no_rule_reads_is_told() -> None:
    texts = said(provision("补贴", "subsidy"), code="TW0660")
    assert len(texts) == 2
    assert "登记了“企业”的名单“职工”，却没有一处规则用到它" in texts[0]


def test_lists_of_totals_and_of_members_are_read() -> None:
    inner = quantified(SOME, "在学", "子女")
    assert said(provision("补贴", "subsidy", per_member(condition=inner)), code="TW0660") == []
    node = quantified(SOME, quantified(SOME, "在学", "子女"))
    assert said(definition("企业", "条件", "test", node), code="TW0660") == []


def test_facts_that_only_members_read_are_read() -> None:
    block = provision(
        "补贴", "subsidy", per_member(condition="登记失业"), more=(often(whose="名职工"),)
    )
    texts = said(block, code="TW0322")
    assert not any("“登记失业”" in text for text in texts)
    assert any("“月工资”" in text for text in texts)


def test_a_division_by_a_number_of_members_may_have_no_answer() -> None:
    average = tree.Binary(
        tree.Operator.DIVIDE,
        total(tree.TotalKind.SUM, "月工资"),
        total(tree.TotalKind.COUNT),
        read("1人").span,
    )
    assert len(said(definition("企业", "人均", "average", average), code="TW0411")) == 1


def test_a_division_inside_a_members_amount_is_seen() -> None:
    each = per_member("月工资÷出勤天数×1日")
    assert len(said(provision("补贴", "subsidy", each), code="TW0411")) == 1


def test_money_for_members_needs_a_word_on_how_often() -> None:
    once = provision("补贴", "subsidy", per_member(), more=(often(whose="名职工"),))
    assert said(once, code="TW0337") == []
    silent = evolve(once, clauses=tuple(c for c in once.clauses if c.label != "享受次数"))
    assert len(said(silent, code="TW0337")) == 1
