"""Check 8: what a rule adds to the text."""

import pytest

from support.small import changed
from tiaowen.findings import Severity
from tiaowen.lockstep.carrier import Carrier


def test_additions_are_one_note_for_each_block() -> None:
    compiled = changed(("「留用率超过50%」；", "；"), ("企业「企业」", "企业"))
    notes = [f for f in compiled.findings if f.code == "TW0713"]
    assert [f.severity for f in notes] == [Severity.NOTE]
    assert notes[0].message == (
        "扶持事项“留用补贴”有2处原文没有、规则加上的（编写人推定）："
        "申报条件（一）“留用率超过50%”没有引原文；适用对象“企业”没有引原文。这些会列在审核页的最前面。"
    )
    assert compiled.errors == ()


def test_a_fund_without_a_quote() -> None:
    compiled = changed(
        (
            "责任单位 市财政局（finance）。",
            "责任单位 市财政局（finance）。\n资金 就业补助资金（fund）。",
        ),
        ("享受次数：", "资金来源：就业补助资金。\n  享受次数："),
    )
    assert [a.text for a in compiled.alignment.additions] == ["资金来源“就业补助资金”没有引原文"]


def test_a_fund_whose_quote_names_another() -> None:
    compiled = changed(
        (
            "责任单位 市财政局（finance）。",
            "责任单位 市财政局（finance）。\n资金 就业补助资金（fund）。",
        ),
        ("享受次数：", "资金来源：就业补助资金「给予」。\n  享受次数："),
    )
    assert [a.text for a in compiled.alignment.additions] == [
        "资金来源“就业补助资金”，所引原文没有写"
    ]


def test_a_body_that_no_quote_names() -> None:
    compiled = changed(("享受次数：", "可以给予：由市人社局决定是否给予「给予」。\n  享受次数："))
    assert [a.text for a in compiled.alignment.additions] == [
        "由谁决定是否给予：市人社局，所引原文没有写"
    ]


def test_an_input_that_no_quote_names() -> None:
    compiled = changed(
        (
            "  招用人数（hired）：整数，人，最大1万人。",
            "  净增人数（hired）：整数，人，最大1万人。",
        ),
        ("扶持标准：招用人数×", "扶持标准：净增人数×"),
    )
    assert [a.text for a in compiled.alignment.additions] == [
        "扶持标准用到“净增人数”，所引原文没有这几个字"
    ]


def test_a_remark_without_source_is_an_addition() -> None:
    compiled = changed(("享受次数：原文未明确。", "享受次数：原文未明确。\n  编写说明：示意。"))
    assert [a.text for a in compiled.alignment.additions] == ["编写说明：示意"]


@pytest.mark.parametrize(
    ("name", "quote", "carried"),
    [
        ("劳务报酬收入", "劳务报酬所得、稿酬所得以收入减除费用", True),
        ("收入劳务报酬", "劳务报酬所得、稿酬所得以收入减除费用", False),
        ("参保职工人数", "失业保险金和参保职工人数确定", True),
        ("企业月应缴社会保险费", "6个月的企业应缴社会保险费", False),
        ("工资薪金收入", "每一纳税年度的收入额", False),
        ("人", "每人每年", True),
    ],
)
def test_a_name_is_carried_by_its_words_in_order(name: str, quote: str, carried: bool) -> None:
    assert Carrier((quote,)).carries(name) is carried


@pytest.mark.parametrize(
    ("question", "listed"),
    [
        ("怎么理解；规则暂时都要。", ["没有定论以前，规则暂时都要"]),
        ("怎么理解。", []),
    ],
)
def test_what_the_rule_does_while_a_question_is_open(question: str, listed: list[str]) -> None:
    doubt = (
        "享受次数：原文未明确。\n\n疑义 存疑（doubt）：\n  原文：「按招用人数」。\n"
        f"  问题：{question}\n  读法一：甲。\n  读法二：乙。\n"
        "  采用：暂不采用。\n  有权解释：原文未明确。"
    )
    compiled = changed(("享受次数：原文未明确。", doubt))
    assert [a.text for a in compiled.alignment.additions] == listed
