"""fmt: what is set, and what is left alone."""

import pytest

from tiaowen.source import SourceFile
from tiaowen.syntax.format import format_source
from tiaowen.syntax.format_spelling import number_mark
from tiaowen.syntax.scan import scan_vocabulary

VOCABULARY = """基本信息 企业（enterprise）：
  参加失业保险（insured）：是否。
  不裁员（no_layoffs）：是否。
  少裁员（few_layoffs）：是否。
  保险费（premium）：金额。
  职工人数（staff）：整数，人。
"""


def fmt(text: str) -> str:
    """The text formatted with a small vocabulary at hand; a second time changes nothing."""
    sources = [SourceFile("a.tiaowen", text), SourceFile("b.tiaowen", VOCABULARY)]
    vocabulary = scan_vocabulary(sources)
    once = format_source(sources[0], vocabulary)
    assert format_source(SourceFile("a.tiaowen", once), vocabulary) == once
    return once


def in_provision(clauses: str) -> str:
    """The clauses as fmt prints them below the head of a provision."""
    head = "扶持事项 稳岗返还（refund）：\n"
    formatted = fmt(head + clauses)
    assert formatted.startswith(head)
    return formatted.removeprefix(head)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("  扶持标准:保险费*50%", "  扶持标准：保险费×50%。\n"),
        ("扶持标准： 保险费 × 5 0%。", None),
        ("补贴标准：15 万元。", "  扶持标准：15万元。\n"),
        ("申报条件：参加失业保险 ,并且 不裁员；", "  申报条件：参加失业保险，且不裁员。\n"),
        ("申报条件：不裁员 或者\n少裁员。", "  申报条件：不裁员或少裁员。\n"),
        ("申报条件：职工人数不少于1人。", "  申报条件：职工人数不少于1人。\n"),
        ("申报条件：职工人数最多30人(含本数)。", "  申报条件：职工人数最多30人（含）。\n"),
        ("申报条件：职工人数16-24人。", "  申报条件：职工人数16～24人。\n"),
        ("依据：“按规定返还50%”。", "  依据：「按规定返还50%」。\n"),
        ("依据：『按(规定)返还』〔第2处〕", "  依据：「按(规定)返还」（第2处）。\n"),
        (
            "执行期限：2019年1月1日至12月31日(按申请日期)。",
            "  执行期限：2019年1月1日至12月31日（按申请日期）。\n",
        ),
        ("享受次数：每人每年1次,不分(用人)单位", "  享受次数：每人每年1次,不分(用人)单位。\n"),
        (
            "扶持标准：保险费×50%，超过 2,000元的按 2,000元计。",
            "  扶持标准：保险费×50%，超过2,000元的，按2,000元计。\n",
        ),
    ],
)
def test_marks_words_and_blanks_of_a_clause(written: str, printed: str | None) -> None:
    assert in_provision(written) == (f"  {written}\n" if printed is None else printed)


def test_one_clause_a_line() -> None:
    assert in_provision("依据：「甲」。适用对象：企业「乙」。 享受次数：原文未明确") == (
        "  依据：「甲」。\n  适用对象：企业「乙」。\n  享受次数：原文未明确。\n"
    )


def test_several_quotes_stand_below_each_other() -> None:
    assert in_provision("依据：「甲」、第三条「乙」，「丙」（第2处）。") == (
        "  依据：「甲」、\n        第三条「乙」、\n        「丙」（第2处）。\n"
    )


def test_lists_are_renumbered_by_depth_and_marked() -> None:
    written = """申报条件：同时符合以下条件:
1. 参加失业保险「甲」。
3. 符合下列条件之一：(1)不裁员；(1)少裁员。
3. 不裁员
"""
    assert (
        in_provision(written)
        == """  申报条件：同时符合下列条件：
    （一）参加失业保险「甲」；
    （二）符合下列条件之一：
      1．不裁员；
      2．少裁员；
    （三）不裁员。
"""
    )


@pytest.mark.parametrize(
    ("depth", "number", "printed"),
    [
        (1, 1, "（一）"),
        (1, 10, "（十）"),
        (1, 21, "（二十一）"),
        (2, 3, "3．"),
        (3, 4, "（4）"),
        (4, 2, "②"),
    ],
)
def test_numbers_follow_the_official_levels(depth: int, number: int, printed: str) -> None:
    assert number_mark(depth, number) == printed


def test_tables_have_single_bars() -> None:
    assert fmt(
        "算例表 稳岗返还(基础：不裁员):\n| 保险费 |结果|\n\t｜ 12万元｜6万元  ｜\n保险费2\t结果\n"
    ) == (
        "算例表 稳岗返还（共同前提：不裁员）：\n  ｜保险费｜结果｜\n  ｜12万元｜6万元｜\n  ｜保险费2｜结果｜\n"
    )


def test_blocks_stand_apart_and_one_line_blocks_may_stand_together() -> None:
    written = "资金 失业保险基金(ui_fund)\n责任单位 市财政局(finance)\n\n\n资金 基金二（two）。\n疑义 甲(a)：\n问题：乙\n"
    assert fmt(written) == (
        "资金 失业保险基金（ui_fund）。\n责任单位 市财政局（finance）。\n\n资金 基金二（two）。\n\n"
        "疑义 甲（a）：\n  问题：乙。\n"
    )


def test_synonyms_of_heads_and_labels_become_the_usual_words() -> None:
    assert fmt("待遇 稳岗返还(refund)：\n补贴对象：企业「甲」。\n") == (
        "扶持事项 稳岗返还（refund）：\n  适用对象：企业「甲」。\n"
    )


@pytest.mark.parametrize("written", ["措施 七 护航", "措施七护航", "措施(七)护航"])
def test_the_number_of_a_measure_is_bracketed(written: str) -> None:
    assert fmt(f"{written}：\n本条：无。\n") == "措施（七）护航：\n  本条：无。\n"


def test_free_text_keeps_its_lines() -> None:
    text = "执行口径：末日为节假日的,不顺延。\n    第二行 不动（出处：纪要）。\n"
    assert fmt(text) == text


def test_comments_keep_their_order_and_places() -> None:
    written = """注:开头的话

扶持事项 稳岗返还（refund）：  注：关于标题
注：关于条件
申报条件：同时符合下列条件：
（一）参加失业保险；注：关于第一项
注：关于第二项
（二）不裁员。
注：关于本段

注：关于疑义
疑义 甲（a）：
问题：乙。
注：最后的话
"""
    assert (
        fmt(written)
        == """注：开头的话

扶持事项 稳岗返还（refund）： 注：关于标题
  注：关于条件
  申报条件：同时符合下列条件：
    （一）参加失业保险； 注：关于第一项
    注：关于第二项
    （二）不裁员。
  注：关于本段

注：关于疑义
疑义 甲（a）：
  问题：乙。
  注：最后的话
"""
    )


def test_a_faulty_clause_is_left_as_it_is_and_the_others_are_set() -> None:
    written = """扶持事项 稳岗返还（refund）：
依据:「甲」
申报条件：参加失业保险 ,且 且 不裁员
扶持标准： × 50% ；
开放用语:「按规定
享受次数:原文未明确
"""
    assert (
        fmt(written)
        == """扶持事项 稳岗返还（refund）：
  依据：「甲」。
  申报条件：参加失业保险 ,且 且 不裁员
  扶持标准： × 50% ；
  开放用语:「按规定
  享受次数：原文未明确。
"""
    )


def test_a_faulty_table_keeps_the_bar_that_closes_its_last_row() -> None:
    text = (
        "算例表 稳岗返还（共同前提：参加失业保险《，）：\n  ｜保险费｜结果｜\n  ｜12万元｜6万元｜\n"
    )
    assert fmt(text) == text


def test_unknown_names_are_no_reason_to_stop() -> None:
    assert in_provision("扶持标准:没登记的名称*50%") == "  扶持标准：没登记的名称×50%。\n"


@pytest.mark.parametrize("premises", ["2019年6月1日", "共同前提：不裁员，2019年6月1日"])
def test_blanks_around_the_premises_of_a_table_are_none_of_its_name(premises: str) -> None:
    rows = "  ｜保险费｜结果｜\n  ｜5元｜2.5元｜\n"
    assert (
        fmt(f"算例表 稳岗返还 （ {premises} ）：\n{rows}")
        == f"算例表 稳岗返还（{premises}）：\n{rows}"
    )


def test_names_with_blanks_and_brackets_keep_them() -> None:
    text = "责任单位 市人社局（就业 处）（hrss）：简称 市人社局。\n"
    assert fmt(text) == text


@pytest.mark.parametrize("text", ["", "\n\n", "  \n"])
def test_an_empty_file_stays_empty(text: str) -> None:
    assert fmt(text).strip() == ""


def test_a_file_of_comments_is_kept() -> None:
    assert fmt("注：一\n\n\n注：二") == "注：一\n\n注：二\n"
