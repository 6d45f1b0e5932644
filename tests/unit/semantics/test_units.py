"""Units and values: what computes to what, and what does not."""

from fractions import Fraction

import pytest

from tiaowen.model.expressions import (
    Arithmetic,
    Between,
    Cap,
    Compare,
    Converted,
    DateShift,
    Expression,
    HasOption,
    Literal,
    Not,
    Round,
)
from tiaowen.model.provisions import Sum
from unit.semantics.documents import build_text, codes, document_of, provision


def amount(standard: str) -> Expression:
    result = document_of(provision(standard=standard)).provisions[0].standard
    assert isinstance(result, Sum)
    return result.amount


def condition(text: str) -> object:
    return document_of(provision(text)).provisions[0].condition


@pytest.mark.parametrize(
    ("standard", "factor"),
    [
        ("800元/月×12个月", 1),
        ("月补贴标准×2年", 12),
        ("1000元/人×参保职工人数", 1),
        ("上年度实际缴纳失业保险费×返还比例", 1),
    ],
)
def test_products_that_come_to_money(standard: str, factor: int) -> None:
    node = amount(standard)
    assert isinstance(node, Arithmetic)
    assert str(node.type.unit) == "元"
    assert node.factor == factor


def test_three_factors_cancel() -> None:
    assert str(amount("800元/人·月×参保职工人数×合同期限").type.unit) == "元"  # type: ignore[union-attr]


def test_literals_are_exact() -> None:
    node = amount("15万元")
    assert isinstance(node, Literal)
    assert (node.value, node.text) == (Fraction(150000), "15万元")


def test_steps_apply_from_left_to_right() -> None:
    node = amount("上年度实际缴纳失业保险费×50%，四舍五入到元，超过5000元的，按5000元计")
    assert isinstance(node, Cap)
    assert isinstance(node.operand, Round)
    assert node.operand.step == 1


def test_zero_divisor_belongs_to_its_division() -> None:
    text = "定义 企业的裁员率（rate）：上年度裁员人数÷参保职工人数，分母为零的按0%计。\n"
    body = document_of(text, provision("裁员率不高于5%")).definitions[0].body
    assert isinstance(body, Arithmetic)
    assert isinstance(body.if_zero, Literal)


def test_years_become_months() -> None:
    node = condition("合同期限不少于2年")
    assert isinstance(node, Compare)
    assert isinstance(node.right, Converted)
    assert node.right.factor == 12


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("参保职工人数16～24人", Fraction(16), Fraction(24)),
        ("返还比例20～30%", Fraction(1, 5), Fraction(3, 10)),
    ],
)
def test_left_end_of_a_range_takes_the_unit_of_the_right(
    text: str, low: Fraction, high: Fraction
) -> None:
    node = condition(text)
    assert isinstance(node, Between)
    assert isinstance(node.low, Literal)
    assert isinstance(node.high, Literal)
    assert (node.low.value, node.high.value) == (low, high)
    assert node.low.type == node.high.type


def test_dates_shift_by_calendar_months() -> None:
    node = condition("成立日期后18年不早于申请日期")
    assert isinstance(node, Compare)
    assert isinstance(node.left, DateShift)
    assert (node.left.months, node.left.days) == (216, 0)


def test_options() -> None:
    assert condition("企业规模为小型或微型") == HasOption(
        condition("企业规模为小型").subject,
        ("小型", "微型"),
        span=None,  # type: ignore[attr-defined, arg-type]
    )
    assert isinstance(condition("企业规模不为大型"), Not)


@pytest.mark.parametrize(
    ("standard", "code", "words"),
    [
        ("800元/月×30人", "TW0401", "“800元/月”是每月的钱，应当乘月数"),
        ("800元/月×30人", "TW0401", "算出来的是“元·人/月”"),
        ("50%", "TW0401", "算式里没有钱数"),
        ("上年度实际缴纳失业保险费÷参保职工人数", "TW0401", "应当再乘人数"),
        ("上年度实际缴纳失业保险费＋参保职工人数", "TW0402", "不能相加"),
        ("上年度实际缴纳失业保险费－20人", "TW0402", "不能相减"),
        ("上年度实际缴纳失业保险费超出100人的部分", "TW0402", "不能相减"),
        ("上年度实际缴纳失业保险费与5人的较低者", "TW0402", "分不出高低"),
        ("1000元，超过3人的，按3人计", "TW0402", "比不了大小"),
        ("参加失业保险", "TW0406", "是一项条件，算不出数来"),
        ("参加失业保险×50%", "TW0406", "是一项条件"),
        ("0.005元", "TW0408", "写到了分以下"),
        ("上年度实际缴纳失业保险费÷0", "TW0410", "除以零"),
        ("参保职工人数×50%，四舍五入到元", "TW0413", "两者不是一种东西"),
        ("上年度实际缴纳失业保险费×50%，分母为零的按0元计", "TW0414", "前面不是除法"),
        ("＋".join(["1元"] * 80), "TW0415", "连着79个加减乘除"),
        ("成立日期＋5元", "TW0416", "“成立日期”是日期"),
        ("返还比例＋提高幅度", "TW0404", "百分点和百分比"),
    ],
)
def test_amounts_with_a_fault(standard: str, code: str, words: str) -> None:
    (finding,) = build_text(provision(standard=standard)).findings
    assert finding.code == code
    assert words in finding.message


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("参保职工人数", "TW0407", "只是数"),
        ("参保职工人数不少于3万元", "TW0403", "“3万元”的单位是“元”"),
        ("参保职工人数不少于20", "TW0403", "“20”没有单位"),
        ("合同期限不少于30天", "TW0403", "比不了大小"),
        ("提高幅度不低于5%", "TW0404", "百分点和百分比"),
        ("企业规模不少于20人", "TW0418", "“企业规模”是选项"),
        ("成立日期不少于20人", "TW0418", "“成立日期”是日期"),
        ("参保职工人数50～20人", "TW0417", "左边比右边大"),
        ("成立日期在2019年12月31日至2019年1月1日", "TW0505", "止日早于起日"),
        ("成立日期后1.5个月不早于申请日期", "TW0506", "不知道落在哪一天"),
        ("参加失业保险不少于20人", "TW0406", "是一项条件"),
    ],
)
def test_conditions_with_a_fault(text: str, code: str, words: str) -> None:
    (finding,) = build_text(provision(text)).findings
    assert finding.code == code
    assert words in finding.message


def test_a_lost_unit_is_offered() -> None:
    (finding,) = build_text(provision("参保职工人数不少于20")).findings
    assert "请写成“20人”" in finding.help


def test_at_least_more_items_than_there_are() -> None:
    text = "至少符合下列3项：\n    （一）参加失业保险；\n    （二）恢复有望"
    assert codes(build_text(provision(text))) == ["TW0420"]
