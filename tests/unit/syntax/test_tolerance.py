"""What a drafter may write in another way: it is read without a word, and as what it means."""

import pytest

from support.syntax import PROVISION, VOCABULARY, parse
from tiaowen.source import SourceFile
from tiaowen.source.read import decode
from tiaowen.syntax import tree
from tiaowen.syntax.format import format_source
from tiaowen.syntax.scan import scan_vocabulary

LIST = "  申报条件：同时符合下列条件：\n"
EXAMPLE = "算例 甲：\n  企业：不裁员；参保职工人数20人{end}\n  结果：6万元。\n"

SAME = {
    "a blank before 第2处": ("不裁员「甲」 （第2处）", "不裁员「甲」（第2处）"),
    "a line end before 第2处": ("不裁员「甲」\n  （第2处）", "不裁员「甲」（第2处）"),
    "原文如此 in square brackets": ("不裁员「甲」[原文如此]", "不裁员「甲」〔原文如此〕"),
    "half-width corner brackets": ("不裁员｢甲｣", "不裁员「甲」"),
    "不含 in brackets of two widths": ("年龄16岁以上（不含)", "年龄16岁以上（不含）"),
}


def _formatted(text: str) -> str:
    source = SourceFile("rules", text)
    return format_source(source, scan_vocabulary([SourceFile("vocabulary", VOCABULARY), source]))


@pytest.mark.parametrize(("written", "plain"), SAME.values(), ids=SAME.keys())
def test_another_spelling_is_formatted_to_the_plain_one(written: str, plain: str) -> None:
    wanted = _formatted(f"{PROVISION}  申报条件：{plain}。\n")
    assert _formatted(f"{PROVISION}  申报条件：{written}。\n") == wanted
    assert not [
        f for f in parse(f"{PROVISION}  申报条件：{written}。\n").findings if f.code != "TW0214"
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "申报条件：不裁员",
        "可以给予：由谁决定原文未明确",
        "执行期限：2019年3月1日至12月31日",
        "享受期限：最多24个月",
        "享受次数：每年1次",
        "累计不超过：6000元，本年度内",
    ],
)
def test_a_mark_may_stand_between_two_quotes(clause: str) -> None:
    assert parse(f"{PROVISION}  {clause}「甲」、「乙」。\n").findings == ()


@pytest.mark.parametrize("cap", ["的，按5元计", "的，按照5元计算", "的按照5元计"])
def test_a_cap_may_be_spelled_out(cap: str) -> None:
    assert parse(f"{PROVISION}  扶持标准：上年度失业保险费，超过5元{cap}。\n").findings == ()


def test_the_last_word_of_a_cap_may_begin_a_name() -> None:
    (block,) = parse(f"{PROVISION}  扶持标准：计算基数×2。\n").file.blocks
    assert isinstance(block, tree.ProvisionBlock)
    assert "计算基数" in repr(block.clauses[0])


@pytest.mark.parametrize("amount", ["1.5万元", "1.50元", "一半", "每人每月800元"])
def test_a_standard_may_begin_with_any_number(amount: str) -> None:
    assert parse(f"{PROVISION}  扶持标准：{amount}。\n").findings == ()


@pytest.mark.parametrize("end", ["。", "；", ""])
def test_the_last_fact_of_an_example_may_end_in_any_way(end: str) -> None:
    assert parse(EXAMPLE.format(end=end)).findings == ()


@pytest.mark.parametrize("marks", ["（一）、 （二）、", "（ 一 ） （ 二 ）", "(一） （二)", "① ②"])
def test_list_numbers_in_many_forms(marks: str) -> None:
    one, two = marks.replace("（ ", "（").replace(" ）", "）").split()
    text = f"{PROVISION}{LIST}    {one}不裁员；\n    {two}少裁员。\n"
    assert parse(text).findings == ()


@pytest.mark.parametrize(
    "head",
    [
        "扶持事项：甲（a）：\n  享受次数：原文未明确。\n",
        "扶持事项 甲（ a ）：\n  享受次数：原文未明确。\n",
        "算例：甲：\n  日期：2019年6月1日。\n",
        "算例表甲（共同前提：不裁员）：\n  ｜日期｜结果｜\n",
        "责任单位 市人社厅：简称：“人社厅”。\n",
    ],
)
def test_heads_in_other_forms(head: str) -> None:
    assert parse(head).findings == ()


@pytest.mark.parametrize("kind", ["整数、人、最大100万人。", "整数,人,最大值100万人.", "整数，人"])
def test_a_line_of_facts_in_other_marks(kind: str) -> None:
    assert parse(f"基本信息 甲（a）：\n  乙（b）：{kind}\n  丙（c）：是否。\n").findings == ()


def test_a_row_without_its_outer_bars_is_a_row() -> None:
    parsed = parse("算例表 甲（共同前提：不裁员）：\n  日期｜结果\n  2019年6月1日｜6万元\n")
    assert parsed.findings == ()


@pytest.mark.parametrize("blank", ["\u00a0", "\u2003", "\u3000", "\t"])
def test_blanks_of_word_and_of_web_pages(blank: str) -> None:
    text = f"扶持事项{blank}甲（a）：\n{blank}享受次数：原文未明确。\n"
    source = decode(text.encode(), "rules")
    assert isinstance(source, SourceFile)
    assert parse(source.text).findings == ()
