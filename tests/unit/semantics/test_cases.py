"""按下列情形分别确定 in its three forms, and ages."""

import pytest

from tiaowen.model.expressions import Age, Between, Cases, Compare, HasOption, Holds, Node
from tiaowen.model.types import Bool, Date
from unit.semantics.documents import build_text, codes, document_of, provision


def body(text: str) -> Node:
    (definition,) = document_of(f"定义 企业的甲（first）：{text}\n").definitions
    return definition.body


def cases(text: str) -> Cases:
    read = body(text)
    assert isinstance(read, Cases)
    return read


def test_a_list_with_an_order_and_its_quotes() -> None:
    read = cases(
        "按下列情形分别确定：（一）参加失业保险的，1元「一」；（二）其他情形，2元。"
        "同时符合两项以上的，按排列在前的执行「二」。"
    )
    assert [each.number for each in read.cases] == ["（一）", "（二）"]
    assert [each.condition is None for each in read.cases] == [False, True]
    assert [anchor.text for anchor in read.cases[0].anchors] == ["一"]
    assert read.order is not None
    assert [anchor.text for anchor in read.order.anchors] == ["二"]


def test_a_table_reads_each_kind_of_column() -> None:
    read = cases(
        "按企业规模、参保职工人数、成立日期、参加失业保险：\n"
        "｜企业规模｜参保职工人数｜成立日期｜参加失业保险｜补助（元）｜\n"
        "｜小型、微型｜20人至50人｜2019年度｜是｜2000｜\n"
        "｜大型｜超过50人｜2020年1月1日前｜否｜1｜\n"
        "｜其他情形｜—｜—｜—｜0｜\n"
    )
    assert len(read.keys) == 4
    first = read.cases[0].condition
    assert first is not None
    kinds = [type(item.condition) for item in first.items]  # type: ignore[union-attr]
    assert kinds == [HasOption, Between, Between, Holds]
    assert read.cases[0].text == "小型、微型、20人至50人、2019年度、是"
    assert read.cases[2].condition is None


def test_in_turn_pairs_options_and_values() -> None:
    read = cases("按企业规模分别确定：大型、中型、小型、微型分别1元、2元、3元、4元。")
    assert [each.text for each in read.cases] == ["大型", "中型", "小型", "微型"]
    assert all(isinstance(each.condition, HasOption) for each in read.cases)


def test_values_are_brought_to_one_unit() -> None:
    read = cases("按下列情形分别确定：（一）参加失业保险的，2年；（二）其他情形，6个月。")
    assert str(read.type.unit) == "月"  # type: ignore[union-attr]


def test_values_may_be_dates_or_conditions() -> None:
    days = cases(
        "按下列情形分别确定：（一）参加失业保险的，成立日期；（二）其他情形，2019年1月1日。"
    )
    assert isinstance(days.type, Date)
    tests = body(
        "按下列情形分别确定：（一）参加失业保险的，参保职工人数不少于3人；（二）其他情形，恢复有望。"
    )
    assert isinstance(tests, Holds)
    assert isinstance(tests.operand, Cases)
    assert isinstance(tests.operand.type, Bool)


def test_an_age_is_a_number_of_years() -> None:
    read = body("成立日期的周岁不满50周岁。")
    assert isinstance(read, Compare)
    assert isinstance(read.left, Age)
    assert isinstance(body("成立日期的周岁16～24岁。"), Between)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("按下列情形分别确定：（一）其他情形，1元；（二）参加失业保险的，2元。", "TW0624"),
        ("按下列情形分别确定：（一）其他情形，1元。", "TW0624"),
        ("按下列情形分别确定：（一）参加失业保险的，1元；（二）其他情形，2个月。", "TW0625"),
        ("按下列情形分别确定：（一）参加失业保险的，1元；（二）其他情形，恢复有望。", "TW0625"),
        ("按企业规模：\n｜规模｜补助｜\n｜大型｜1元｜\n", "TW0626"),
        ("按企业规模：\n｜企业规模｜人数｜补助｜\n｜大型｜—｜1元｜\n", "TW0626"),
        ("按参保职工人数：\n｜参保职工人数｜补助｜\n｜许多｜1元｜\n", "TW0627"),
        ("按参保职工人数：\n｜参保职工人数｜补助｜\n｜20人以下｜—｜\n", "TW0627"),
        ("按参保职工人数：\n｜参保职工人数｜补助｜\n｜—｜1元｜\n", "TW0627"),
        ("按参保职工人数：\n｜参保职工人数｜补助｜\n｜20元以下｜1元｜\n", "TW0403"),
        ("按企业规模分别确定：大型、中型分别1元、2元、3元。", "TW0628"),
        ("按参保职工人数分别确定：大型、中型分别1元、2元。", "TW0628"),
        ("参保职工人数的周岁。", "TW0630"),
    ],
)
def test_faults(text: str, code: str) -> None:
    assert codes(build_text(f"定义 企业的甲（first）：{text}\n")) == [code]


def test_a_standard_by_cases_is_an_amount() -> None:
    standard = "按下列情形分别确定：（一）参加失业保险的，1元；（二）其他情形，2元"
    assert document_of(provision(standard=standard)).provisions


def test_options_from_one_to_another_are_those_in_the_order_of_registration() -> None:
    read = cases("按企业规模：\n｜企业规模｜补助（元）｜\n｜大型至小型｜1｜\n｜微型｜2｜\n")
    first = read.cases[0].condition
    assert isinstance(first, HasOption)
    assert first.options == ("大型", "中型", "小型")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("企业规模为中型至微型", ("中型", "小型", "微型")),
        ("企业规模为大型或小型～微型", ("大型", "小型", "微型")),
    ],
)
def test_a_condition_may_name_options_from_one_to_another(
    written: str, meant: tuple[str, ...]
) -> None:
    condition = document_of(provision(written)).provisions[0].condition
    assert isinstance(condition, HasOption)
    assert condition.options == meant


def test_options_the_wrong_way_round_are_none() -> None:
    [finding] = build_text(provision("企业规模为小型至大型")).findings
    assert finding.code == "TW0761"
    assert "“大型至小型”" in finding.help


def test_what_is_no_option_at_one_end_is_told_as_a_whole() -> None:
    table = "｜企业规模｜补助（元）｜\n｜大型至巨型｜1｜\n｜其他情形｜2｜\n"
    found = build_text(f"定义 企业的甲（first）：按企业规模：\n{table}").findings
    assert [each.code for each in found] == ["TW0318"]
    assert "没有“大型至巨型”这个选项" in found[0].message
