"""Clauses of provisions, permissions, doubts and remarks."""

from datetime import date

import pytest

from tiaowen.model.expressions import Group
from tiaowen.model.provisions import (
    Discretion,
    Doubt,
    Incomplete,
    NoRule,
    Permission,
    ProvisionKind,
    Selection,
)
from tiaowen.model.results import Stated, StatedKind
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window
from unit.semantics.documents import (
    HEAD,
    VOCABULARY,
    build_text,
    codes,
    document_of,
    parse_and_build,
    provision,
)

P = provision()


def with_clause(clause: str) -> str:
    return P.replace("  享受次数", f"  {clause}\n  享受次数")


def without(label: str) -> str:
    return "\n".join(line for line in P.split("\n") if not line.strip().startswith(label))


def test_no_condition_is_written_as_such() -> None:
    built = document_of(provision("无「不设条件」"))
    assert built.provisions[0].condition is None
    assert built.provisions[0].condition_anchors[0].text == "不设条件"


@pytest.mark.parametrize("label", ["依据", "适用对象", "申报条件", "扶持标准"])
def test_what_must_be_written_is_missed(label: str) -> None:
    (finding,) = build_text(without(label)).findings
    assert finding.code == "TW0321"
    assert f"没有写“{label}”" in finding.message
    assert finding.help


def test_nothing_is_missed_where_the_parser_could_not_read_on() -> None:
    built, said = parse_and_build(HEAD, VOCABULARY, P.replace("  依据：", "  依剧："))
    assert len(said) == 1
    assert built.findings == ()


def test_a_clause_that_stands_twice() -> None:
    (finding,) = build_text(with_clause("扶持标准：1元。")).findings
    assert finding.code == "TW0320"
    assert len(finding.related) == 1


def test_labels_of_the_other_kind() -> None:
    text = P.replace("扶持事项 补贴", "缴纳事项 补贴").replace("扶持事项1项", "缴纳事项1项")
    assert codes(build_text(text)) == ["TW0327", "TW0327"]


def test_a_levy() -> None:
    text = (
        P.replace("扶持事项", "缴纳事项")
        .replace("申报条件", "缴纳条件")
        .replace("扶持标准", "计算标准")
    )
    assert document_of(text).provisions[0].kind is ProvisionKind.LEVY


@pytest.mark.parametrize(
    ("subject", "code", "words"),
    [
        ("参加失业保险", "TW0319", "登记的是一项信息"),
        ("市人社局", "TW0319", "登记的是责任单位"),
        ("企叶", "TW0311", "最接近的是“企**业**”"),
        ("企业、个人", "TW0329", "写了2个"),
    ],
)
def test_subjects_that_are_no_object(subject: str, code: str, words: str) -> None:
    (finding,) = build_text(P.replace("适用对象：企业", f"适用对象：{subject}")).findings
    assert finding.code == code
    assert words in finding.message


def test_right_and_discretion() -> None:
    right = document_of(with_clause("可以申请：「可申请」。")).provisions[0].discretion
    given = document_of(with_clause("可以给予：由市人社局决定是否给予「可给予」。"))
    assert isinstance(right, Discretion)
    assert right.right
    assert given.provisions[0].discretion is not None
    assert given.provisions[0].discretion.by == "市人社局"


def test_right_and_discretion_exclude_each_other() -> None:
    text = with_clause("可以申请：「可」。\n  可以给予：由市人社局决定是否给予「可」。")
    assert codes(build_text(text)) == ["TW0331"]


def test_window() -> None:
    in_force = (
        document_of(with_clause("执行期限：2019年3月1日至12月31日（按成立日期）「x」。"))
        .provisions[0]
        .in_force
    )
    assert in_force is not None
    assert in_force.window == Window(date(2019, 3, 1), date(2019, 12, 31))
    assert in_force.reads is not None
    assert in_force.reads.name == "成立日期"


def test_inverted_window_offers_to_exchange_its_ends() -> None:
    (finding,) = build_text(with_clause("执行期限：2020年12月31日至2019年1月1日。")).findings
    assert finding.code == "TW0501"
    assert finding.message == (
        "执行期限写成了“2020年12月31日至2019年1月1日”，止日早于起日，这一事项哪一天都用不上。"
    )
    assert finding.fix is not None
    assert finding.fix.replacement == "2019年1月1日至2020年12月31日"


def test_window_on_something_that_is_no_date() -> None:
    text = with_clause("执行期限：2019年3月1日至12月31日（按企业规模）。")
    assert codes(build_text(text)) == ["TW0504"]


def test_fund_must_be_one() -> None:
    fund = document_of(with_clause("资金来源：失业保险基金「x」。")).provisions[0].fund
    assert fund is not None
    assert codes(build_text(with_clause("资金来源：市人社局。"))) == ["TW0317"]


def test_a_standard_that_the_text_does_not_give_keeps_its_quotes() -> None:
    result = document_of(provision(standard="原文未明确「一定数额」")).provisions[0].result
    assert isinstance(result, Stated)
    assert (result.kind, result.text) == (StatedKind.ELSEWHERE, "原文未明确")
    assert [anchor.text for anchor in result.anchors] == ["一定数额"]


def test_a_standard_that_this_copy_lacks_has_no_words_to_quote() -> None:
    assert codes(build_text(provision(standard="所附文本未见「一定数额」"))) == ["TW0328"]


def test_absent_words_bind_nothing() -> None:
    built = document_of(
        with_clause("执行期限：原文未明确。\n  资金来源：所附文本未见。")
    ).provisions[0]
    assert built.in_force is None
    assert built.fund is None
    assert built.frequency is Absence.TEXT_SILENT


def test_choice_of_the_applicant() -> None:
    text = P.replace(
        "扶持标准：1000元。",
        "扶持标准：由申请人选择其中一项：\n    （一）甲法：1000元；\n    （二）乙法：2000元。",
    )
    standard = document_of(text).provisions[0].standard
    assert isinstance(standard, Selection)
    assert standard.chooser == "申请人"
    assert codes(build_text(text.replace("乙法", "甲法"))) == ["TW0613"]


def test_inline_conditions_keep_their_quotes() -> None:
    condition = document_of(provision("参加失业保险「甲」且恢复有望「乙」")).provisions[0].condition
    assert isinstance(condition, Group)
    assert condition.inline
    assert [item.anchors[0].text for item in condition.items] == ["甲", "乙"]


OTHERS = """
可以事项 协商（talk）：
  依据：「可以协商」。
  主体：困难企业「困难企业」。
  事项：协商薪酬「协商」。

不设规则（背景）：「背景」。

疑义 说不准（doubt）：
  原文：「给予补贴」。
  问题：给谁。
  读法一：甲。
  读法二：乙。
  采用：读法二（出处：市人社局会议纪要〔2019〕3号）。
  有权解释：市人社局。
"""
TOTAL = P.replace("扶持事项1项", "扶持事项1项、可以事项1项")


def test_permissions_background_and_doubts() -> None:
    entries = document_of(TOTAL + OTHERS).measures[0].entries
    permission, no_rule, doubt = entries[1:]
    assert isinstance(permission, Permission)
    assert [s.label for s in permission.statements] == ["主体", "事项"]
    assert permission.statements[0].anchors[0].text == "困难企业"
    assert isinstance(no_rule, NoRule)
    assert no_rule.reason == "背景"
    assert isinstance(doubt, Doubt)
    assert (doubt.readings, doubt.adopted) == (("甲", "乙"), 2)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("读法二：乙。\n", "", "TW0321"),
        ("采用：读法二", "采用：读法三", "TW0334"),
        ("  主体：困难企业「困难企业」。\n", "", "TW0321"),
    ],
)
def test_others_with_a_fault_are_incomplete(old: str, new: str, code: str) -> None:
    built = build_text(TOTAL + OTHERS.replace(old, new))
    assert codes(built)[:1] == [code]
    assert built.document is not None
    assert any(isinstance(e, Incomplete) for e in built.document.measures[0].entries)


def test_remarks_belong_to_the_provision_above_them() -> None:
    document = document_of(
        P + "\n编写说明：示意。\n", "措施（二）其他：\n  本条：无。\n\n编写说明：整条的说明。\n"
    )
    assert [remark.text for remark in document.provisions[0].remarks] == ["示意"]
    assert [remark.text for remark in document.measures[1].remarks] == ["整条的说明"]


def test_an_interpretation_needs_its_source() -> None:
    sourced = "\n执行口径：顺延（出处：纪要3号；提出单位：就业科；日期：2019年3月1日）。\n"
    assert document_of(P + sourced).provisions[0].remarks[0].sourced
    assert codes(build_text(P + "\n执行口径：顺延。\n")) == ["TW0333"]


def test_a_measure_without_control_total() -> None:
    (finding,) = build_text(without("本条")).findings
    assert finding.code == "TW0336"
    assert "本条：扶持事项1项。" in finding.help


def test_unregistered_bodies() -> None:
    text = P.replace("  本条", "  责任单位：市人社居。\n  本条")
    assert codes(build_text(text)) == ["TW0311"]


def test_several_open_terms_stand_in_order_each_with_its_own_words() -> None:
    two = with_clause("开放用语：「按规定」，另行规定。\n  开放用语：「可」，原文未明确。")
    said = document_of(two).provisions[0].open_terms
    assert [(term.anchors[0].text, term.text) for term in said] == [
        ("按规定", "另行规定"),
        ("可", "原文未明确"),
    ]


def test_several_open_terms_of_a_permission_are_all_kept() -> None:
    text = (
        "措施（一）示例：\n  本条：可以事项1项。\n\n可以事项 协商（talks）：\n  依据：「可」。\n"
        "  主体：企业。\n  事项：协商。\n"
        "  开放用语：「等」，名单未列全。\n  开放用语：「可」，原文未明确。\n"
    )
    built = build_text(text).document
    assert built is not None
    (entry,) = built.measures[0].entries
    assert isinstance(entry, Permission)
    assert [each.text for each in entry.statements][2:] == ["名单未列全", "原文未明确"]
