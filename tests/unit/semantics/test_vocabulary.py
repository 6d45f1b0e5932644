"""基本信息: types, limits and aliases of facts."""

from fractions import Fraction

import pytest

from tiaowen.model.names import Fact
from tiaowen.model.types import Choice, FactKind, Limits, Number
from tiaowen.values.absence import Absence
from unit.semantics.documents import (
    HEAD,
    VOCABULARY,
    build_text,
    codes,
    document_of,
    parse_and_build,
    provision,
)


def fact(name: str) -> Fact:
    facts = document_of(provision()).object("企业").facts
    return next(fact for fact in facts if fact.name == name)


def test_declared_maximum_is_kept_in_the_unit_of_the_fact() -> None:
    assert fact("参保职工人数").limits == Limits(Fraction(10**6))


def test_money_and_counts_have_a_largest_value_of_their_own() -> None:
    assert fact("上年度实际缴纳失业保险费").limits.maximum == 10**12
    assert fact("上年度裁员人数").limits.maximum == 10**12


def test_ratios_have_no_unit_and_four_digits() -> None:
    ratio = fact("返还比例")
    assert ratio.kind is FactKind.RATIO
    assert isinstance(ratio.type, Number)
    assert str(ratio.type.unit) == ""
    assert ratio.limits.digits == 4


def test_options_and_authority() -> None:
    assert fact("企业规模").type == Choice(("大型", "中型", "小型", "微型"))
    assert fact("恢复有望").authority is Absence.TEXT_SILENT


@pytest.mark.parametrize(
    ("declaration", "code", "words"),
    [
        ("甲（a）：金额，人", "TW0412", "单位里没有“元”"),
        ("甲（a）：比例，人", "TW0412", "比例是两个同类的数相除"),
        ("甲（a）：期限，年", "TW0412", "写不了几个月的期限"),
        ("甲（a）：期限", "TW0412", "没有写明按月还是按日"),
        ("甲（a）：认定事项", "TW0330", "没有写由谁认定"),
        ("甲（a）：认定事项，认定机关市人社居", "TW0311", "最接近的是“市人社**局**”"),
        ("甲（a）：认定事项，认定机关失业保险基金", "TW0317", "登记的是资金"),
        ("甲（a）：整数，人，最大0人", "TW0409", "什么数都填不进去"),
        ("甲（a）：金额，最大100万亿元", "TW0409", "超过了1万亿"),
        ("甲（a）：整数，人，最大10元", "TW0409", "这项信息的单位却是“人”"),
        ("甲（a）：数量，小数12位", "TW0409", "最多只能有9位"),
        ("甲（a）：选项〔好、坏、好〕", "TW0312", "选项“好”写了两次"),
        ("甲（a）：整数，亩", "TW0405", "没有“亩”这个计量单位"),
        ("甲：是否", "TW0313", "后面没有英文别名"),
        ("甲（A）：是否", "TW0314", "只能有小写字母"),
        ("甲（class）：是否", "TW0314", "另有含义"),
        ("甲（__import__）：是否", "TW0314", "只能有小写字母"),
        ("甲（self）：是否", "TW0314", "另有含义"),
        ("甲（insured：是否", "TW0313", "括号只有一半"),
        ("甲（ａｂ）：是否", "TW0313", "后面没有英文别名"),
        ("甲（insured）：是否。\n  乙（insured）：是否", "TW0315", "用了两次"),
    ],
)
def test_declarations_with_a_fault(declaration: str, code: str, words: str) -> None:
    built = build_text(f"基本信息 车（car）：\n  {declaration}。\n", provision())
    (finding,) = built.findings
    assert finding.code == code
    assert words in finding.message


def test_a_unit_of_the_document_may_be_used() -> None:
    text = "计量单位 亩。\n基本信息 地块（plot）：\n  面积（area）：数量，亩，小数2位。\n"
    assert codes(build_text(text, provision())) == []


def test_a_definition_may_not_have_the_alias_of_a_fact() -> None:
    text = "定义 企业的未参保（insured）：非参加失业保险。\n"
    assert codes(build_text(text, provision())) == ["TW0315"]


def test_a_policy_may_not_hide_a_package() -> None:
    built, _ = parse_and_build(HEAD.replace("sample", "json"), VOCABULARY, provision())
    assert codes(built) == ["TW0314"]


@pytest.mark.parametrize("head", ["扶持事项 补贴（subsidy）", "措施（一）示例"])
def test_a_provision_needs_an_alias_and_a_measure_none(head: str) -> None:
    text = provision().replace(head, head.replace("（subsidy）", ""))
    expected = ["TW0313"] if "subsidy" in head else []
    assert codes(build_text(text)) == expected
