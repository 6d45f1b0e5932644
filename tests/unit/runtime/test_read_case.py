"""Cases in JSON: what is read, and what is refused in which words."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve

from tiaowen.runtime import (
    CaseData,
    CaseError,
    DocumentText,
    FactText,
    Money,
    ObjectText,
    OptionText,
    ProvisionText,
    parse_json,
    read_case,
    yuan,
)


def fact(name: str, alias: str, kind: str, **more: Any) -> FactText:  # noqa: ANN401
    return evolve(FactText("企业", name, alias, kind), **more)


DOCUMENT = DocumentText("sample", "样例", "样例办法", "", "", "", "", "")
KEY = fact("统一社会信用代码", "code", "文本")
FACTS = (
    fact("参加失业保险", "insured", "是否"),
    fact("参保职工人数", "staff", "整数", unit="人", maximum="1000000"),
    fact("上年度缴费", "premium", "金额", unit="元", maximum="1000000000000"),
    fact("月缴费", "monthly", "金额", unit="元/人·月"),
    fact("盈亏", "balance", "金额", unit="元", may_be_negative=True),
    fact("占比", "share", "比例", digits=4),
    fact("面积", "area", "数量", unit="亩", digits=1),
    fact("成立日期", "founded", "日期"),
    fact("合同期限", "term", "期限", unit="月"),
    fact("企业规模", "size", "选项", options=("大型", "小型")),
    fact("人员身份", "roles", "选项", options=("甲", "乙"), multiple=True),
    fact("备注", "note", "文本"),
    fact("少裁员", "few", "认定事项", authority="市人社局"),
)
OBJECTS = (ObjectText("企业", "enterprise", KEY, FACTS),)
STANDARDS = (evolve(fact("最低工资", "wage", "金额", unit="元/月"), object="", source="standards"),)
CHOICE = ProvisionText(
    DOCUMENT,
    "扶持事项",
    "refund",
    "返还",
    "（一）",
    "企业",
    (),
    (),
    (),
    options=(OptionText("按人数", ""), OptionText("按缴费", "")),
)
PLAIN = evolve(CHOICE, alias="grant", name="补贴", options=())


def read(data: object) -> CaseData:
    return read_case(data, DOCUMENT, OBJECTS, STANDARDS, (CHOICE, PLAIN))


def value(name: str, written: object) -> object:
    (found,) = read({"事实": {name: written}}).facts.values()
    return found


def problems(data: object) -> list[str]:
    with pytest.raises(CaseError) as refused:
        read(data)
    return [str(each) for each in refused.value.problems]


def problem(name: str, written: object) -> str:
    (found,) = problems({"事实": {name: written}})
    return found


@pytest.mark.parametrize(
    ("name", "written", "expected"),
    [
        ("参加失业保险", True, True),
        ("insured", False, False),
        ("参加失业保险", "是", True),
        ("参保职工人数", 20, 20),
        ("参保职工人数", "20人", 20),
        ("参保职工人数", "20名", 20),
        ("参保职工人数", "1.2万人", 12_000),
        ("上年度缴费", "12万元", Money(12_000_000)),
        ("上年度缴费", "120000.00", Money(12_000_000)),
        ("上年度缴费", 120_000, Money(12_000_000)),
        ("上年度缴费", "1,500元", Money(150_000)),
        ("上年度缴费", "０.０１元", Money(1)),
        ("月缴费", "1000元/名/个月", Money(100_000)),
        ("盈亏", "-3万元", yuan(-30_000)),
        ("占比", "50%", Fraction(1, 2)),
        ("占比", "0.5", Fraction(1, 2)),
        ("占比", "1/2", Fraction(1, 2)),
        ("占比", "3‰", Fraction(3, 1000)),
        ("面积", "2.5亩", Fraction(5, 2)),
        ("成立日期", "2020-02-29", date(2020, 2, 29)),
        ("成立日期", "2019年6月1日", date(2019, 6, 1)),
        ("合同期限", "24个月", 24),
        ("合同期限", "2年", 24),
        ("企业规模", "小型", "小型"),
        ("人员身份", ["乙", "甲"], frozenset(("甲", "乙"))),
        ("人员身份", [], frozenset()),
        ("备注", "{{x}}", "{{x}}"),
        ("少裁员", None, None),
        ("统一社会信用代码", "91430300", "91430300"),
    ],
)
def test_what_is_read(name: str, written: object, expected: object) -> None:
    found = value(name, written)
    assert found == expected
    assert type(found) is type(expected)


def test_absent_is_unknown_and_the_rest_is_read_too() -> None:
    data = {
        "对象": "企业",
        "日期": "2019-06-01",
        "公布标准": {"最低工资": "1500元/月"},
        "选择": {"返还": "按缴费"},
    }
    assert read(data) == CaseData("企业", date(2019, 6, 1), {}, {"wage": yuan(1500)}, {"refund": 2})


@pytest.mark.parametrize(
    ("name", "written", "words"),
    [
        ("参加失业保险", 1, "true"),
        ("参加失业保险", "对", "true"),
        ("参保职工人数", True, "整数"),
        ("参保职工人数", 20.0, "小数"),
        ("参保职工人数", "2.5", "整数"),
        ("参保职工人数", -1, "不能小于0"),
        ("参保职工人数", "200万人", "最大是100万人"),
        ("占比", f"1/{'9' * 40}", "位数过多"),
        ("上年度缴费", 0.5, "小数"),
        ("上年度缴费", True, "true"),
        ("上年度缴费", "0.005", "分"),
        ("上年度缴费", "12万元/月", "单位应当是元"),
        ("上年度缴费", "两万三", "12万元"),
        ("上年度缴费", "1" * 5000, "12万元"),
        ("月缴费", "1000元", "元/人·月"),
        ("占比", 0.5, "50%"),
        ("占比", "50元", "没有单位"),
        ("占比", "0.33333", "小数最多4位"),
        ("成立日期", "2019-02-29", "日期"),
        ("成立日期", 20190601, "日期"),
        ("合同期限", "3天", "单位应当是月"),
        ("企业规模", "中型", "大型、小型"),
        ("企业规模", ["小型"], "只能选一个"),
        ("人员身份", "甲", "列表"),
        ("人员身份", ["丙"], "甲、乙"),
        ("人员身份", [["甲"]], "甲、乙"),
        ("备注", "\u202e", "看不见"),
        ("备注", "\ud800", "看不见"),
        ("参加失业保险", [], "列表"),
        ("上年度缴费", {"a": 1}, "一组信息"),
    ],
)
def test_what_is_refused_names_the_fact_and_what_to_write(
    name: str, written: object, words: str
) -> None:
    found = problem(name, written)
    assert found.startswith(f"事实.{name}：")
    assert words in found


def test_an_unknown_name_is_met_with_the_nearest() -> None:
    assert "最接近的是“上年度缴费”" in problem("上年度缴", 1)
    assert "最接近的是“对象”" in problems({"对像": "企业"})[0]


def test_name_and_alias_of_one_fact_are_given_once() -> None:
    (found,) = problems({"事实": {"参加失业保险": True, "insured": False}})
    assert "写了两次" in found


def test_everything_wrong_is_reported_at_once() -> None:
    data = {
        "日期": "明天",
        "事实": {"参保职工人数": -1, "未登记": 1},
        "公布标准": {"最低工资": 1.5},
        "选择": {"返还": 3, "补贴": 1},
        "其他": 0,
    }
    places = [each.split("：")[0] for each in problems(data)]
    assert places == [
        "其他",
        "日期",
        "事实.参保职工人数",
        "事实.未登记",
        "公布标准.最低工资",
        "选择.返还",
        "选择.补贴",
    ]


def test_the_object_must_be_one_of_the_document() -> None:
    assert "企业" in problems({"对象": "个人"})[0]
    assert problems({"对象": ["企业"]})[0].startswith("对象：")


@pytest.mark.parametrize("data", [[], "x", 1, {"事实": [1]}, {1: 2}, {"选择": {"返还": True}}])
def test_odd_data_is_refused_without_a_traceback(data: object) -> None:
    assert problems(data)


def test_a_number_without_end_is_refused_without_a_traceback() -> None:
    assert "位数过多" in problem("参保职工人数", 10**5000)
    assert "位数过多" in problem("月缴费", -(10**5000))
    assert "位数过多" in problem("参加失业保险", 10**5000)


def test_deep_data_is_refused_without_a_traceback() -> None:
    deep: object = 1
    for _ in range(100_000):
        deep = [deep]
    assert "列表" in problem("上年度缴费", deep)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[" * 100_000, "太深"),
        ("{", "第1行"),
        ('{"a": NaN}', "NaN"),
        ('{"事实": {"甲": 1, "甲": 2}}', "写了两次"),
        (b"\xff\xfe\x00", "UTF-8"),
        ("9" * 5000, "位数太多"),
    ],
)
def test_bad_json_is_refused_without_a_traceback(text: str | bytes, words: str) -> None:
    with pytest.raises(CaseError, match=words):
        parse_json(text)
