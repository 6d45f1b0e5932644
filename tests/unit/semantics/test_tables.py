"""Tables: bands of a progressive scale, and published standards."""

from datetime import date
from fractions import Fraction

import pytest

from tiaowen.model.expressions import Cases, Compare, Literal, Progressive
from tiaowen.model.provisions import Sum
from tiaowen.semantics.bands import Tier, read_tier
from tiaowen.source import SourceFile, Span
from unit.semantics.documents import build_text, codes, document_of, provision

SPAN = Span(SourceFile("x", ""), 0, 0)
HEAD = "上年度实际缴纳失业保险费按下列各级超额累进计算：\n    ｜级数｜全年额｜税率（%）｜\n"


def scale(*rows: str, head: str = HEAD) -> str:
    numbered = "".join(f"    ｜{n}｜{row}｜\n" for n, row in enumerate(rows, 1))
    return provision().replace("扶持标准：1000元。\n", f"扶持标准：{head}{numbered}")


@pytest.mark.parametrize(
    ("text", "lower", "with_lower", "upper", "with_upper"),
    [
        ("不超过36000元的", None, False, 36000, True),
        ("36000元以下", None, False, 36000, True),
        ("不满36,000元", None, False, 36000, False),
        ("超过36000元至144000元的部分", 36000, False, 144000, True),
        ("20人至50人", 20, True, 50, True),
        ("20人以上50人以下", 20, True, 50, True),
        ("20人以上、不满50人的", 20, True, 50, False),
        ("超过96万元的部分", 960000, False, None, False),
    ],
)
def test_tiers_as_texts_write_them(
    text: str, lower: int | None, with_lower: bool, upper: int | None, with_upper: bool
) -> None:
    read = read_tier(text, SPAN)
    assert read == Tier(
        None if lower is None else Fraction(lower),
        with_lower,
        None if upper is None else Fraction(upper),
        with_upper,
        text,
        SPAN,
    )


@pytest.mark.parametrize("text", ["很多", "36000元", "50人至20人", "不超过3万元以上", "其余"])
def test_what_is_no_tier(text: str) -> None:
    assert read_tier(text, SPAN) is None


def test_cells_inherit_the_unit_of_their_head() -> None:
    head = HEAD.replace("全年额", "全年额（元）")
    standard = (
        document_of(scale("不超过36000｜3", "超过36000｜10", head=head)).provisions[0].standard
    )
    assert isinstance(standard, Sum)
    assert isinstance(standard.amount, Progressive)
    assert [band.rate for band in standard.amount.bands] == [Fraction(3, 100), Fraction(1, 10)]


def test_overlap_names_both_repairs_and_what_each_pays() -> None:
    (finding,) = build_text(scale("不超过4万元的｜3", "超过3万元的部分｜10")).findings
    assert finding.code == "TW0601"
    assert "3万元到4万元之间两档都算" in finding.message
    assert "4万元的得1900元" in finding.help
    assert "4万元的得1200元" in finding.help
    assert "不要只为消除提示而改" in finding.help


def test_overlap_at_one_value() -> None:
    (finding,) = build_text(scale("4万元以下｜3", "4万元至5万元｜10", "超过5万元｜20")).findings
    assert finding.code == "TW0601"
    assert finding.message.startswith("正好4万元时两档都算：“4万元以下”含4万元")


@pytest.mark.parametrize(
    ("rows", "code", "words"),
    [
        (("不超过3万元的｜3", "超过4万元的部分｜10"), "TW0602", "3万元到4万元之间"),
        (("不满3万元的｜3", "超过3万元的部分｜10"), "TW0602", "正好3万元的哪一档都不在"),
        (("超过3万元的部分｜10",), "TW0603", "最低一档从3万元起"),
        (("不超过3万元的｜3",), "TW0604", "最高一档到3万元为止"),
        (("超过3万元的｜3", "不超过3万元的｜10"), "TW0605", "没有从低到高排"),
        (("不超过3万元的｜—", "超过3万元的｜10"), "TW0606", "“税率”这一格空着"),
        (("很多｜3", "超过3万元的｜10"), "TW0606", "看不懂“很多”"),
        (("不超过3万元的｜多", "超过3万元的｜10"), "TW0606", "看不懂“多”是多少税率"),
        (("不超过3万元的｜300", "超过3万元的｜10"), "TW0609", "税率写成了300%"),
        (("不超过3万人的｜3", "超过3万元的｜10"), "TW0403", "“不超过3万人的”的单位是“人”"),
        (("不超过30000的｜3", "超过3万元的｜10"), "TW0403", "没有单位"),
        (("不超过3万元的", "超过3万元的｜10"), "TW0608", "这一行有2格"),
    ],
)
def test_scales_with_a_fault(rows: tuple[str, ...], code: str, words: str) -> None:
    (finding,) = build_text(scale(*rows)).findings
    assert finding.code == code
    assert words in finding.message


def test_a_column_that_has_no_use() -> None:
    head = HEAD.replace("税率（%）｜", "税率（%）｜速算扣除数｜")
    (finding,) = build_text(scale("不超过3万元的｜3｜0", "超过3万元的｜10｜1", head=head)).findings
    assert finding.code == "TW0607"
    assert "速算扣除数" in finding.help


STANDARD = """
公布标准 展位标准（booth）：金额，元/月，按申请日期、企业规模：
  ｜起｜企业规模｜值｜
  ｜2019年1月1日｜大型｜800元/月｜
  ｜2020年1月1日｜大型｜900元/月｜
"""


def test_published_standard_by_date_and_option() -> None:
    document = document_of(STANDARD, provision(standard="展位标准×12个月"))
    (standard,) = document.standards
    assert [key.name for key in standard.keys] == ["企业规模"]
    assert standard.reads is None
    assert [(v.start, v.keys, v.value) for v in standard.values] == [
        (date(2019, 1, 1), ("大型",), Fraction(800)),
        (date(2020, 1, 1), ("大型",), Fraction(900)),
    ]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("2020年1月1日", "2019年1月1日", "TW0611"),
        ("2020年1月1日", "2020年1月", "TW0606"),
        ("900元/月", "很多", "TW0606"),
        ("900元/月", "900元", "TW0403"),
        ("2020年1月1日｜大型", "2020年1月1日｜大形", "TW0318"),
        ("｜起｜", "｜从｜", "TW0607"),
        ("企业规模：", "参保职工人数：", "TW0614"),
    ],
)
def test_published_standards_with_a_fault(old: str, new: str, code: str) -> None:
    assert code in codes(build_text(STANDARD.replace(old, new), provision()))


def test_a_standard_is_selected_by_facts_of_the_subject() -> None:
    text = provision("居民个人", "展位标准×12个月").replace("适用对象：企业", "适用对象：个人")
    (finding,) = build_text(STANDARD, text).findings
    assert finding.code == "TW0316"
    assert "按“企业”的“企业规模”定" in finding.message


def test_a_standard_needs_a_table_or_somebody_who_gives_it() -> None:
    assert codes(build_text("公布标准 甲（a）：金额，元/月。\n", provision())) == ["TW0612"]
    assert codes(build_text("公布标准 甲（a）：金额，由使用方提供。\n", provision())) == []


def test_the_head_of_a_column_may_count_in_ten_thousands() -> None:
    counted = STANDARD.replace("｜值｜", "｜值（万元/月）｜")
    counted = counted.replace("｜800元/月｜", "｜0.08｜").replace("｜900元/月｜", "｜950元/月｜")
    (standard,) = document_of(counted, provision(standard="展位标准×12个月")).standards
    assert [each.value for each in standard.values] == [Fraction(800), Fraction(950)]


def test_rows_and_results_of_cases_may_be_counted_in_ten_thousands() -> None:
    table = (
        "按上年度实际缴纳失业保险费：\n"
        "    ｜上年度实际缴纳失业保险费（万元）｜补贴（万元）｜\n"
        "    ｜5以下｜1.5｜\n"
        "    ｜超过5｜30000元｜\n"
    )
    text = provision().replace("扶持标准：1000元。\n", f"扶持标准：{table}")
    standard = document_of(text).provisions[0].standard
    assert isinstance(standard, Sum)
    assert isinstance(standard.amount, Cases)
    first, second = standard.amount.cases
    assert isinstance(first.condition, Compare)
    assert isinstance(first.condition.right, Literal)
    assert isinstance(first.value, Literal)
    assert isinstance(second.value, Literal)
    assert (first.condition.right.value, first.value.value) == (50_000, 15_000)
    assert (first.value.text, second.value.value) == ("1.5万元", 30_000)


@pytest.mark.parametrize(
    ("rows", "code"),
    [("    ｜｜\n", "TW0615"), ("    ｜｜｜\n    ｜参加失业保险｜是｜\n", "TW0607")],
)
def test_a_table_of_empty_cells_is_told(rows: str, code: str) -> None:
    example = "\n算例表 补贴（2019年6月1日）：\n" + rows
    built = build_text(provision() + example)
    assert codes(built) == [code]
