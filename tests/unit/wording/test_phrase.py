"""Phrases: every node in words that an official guide would use."""

from datetime import date
from fractions import Fraction

import pytest

from support.nodes import (
    HERE,
    all_of,
    any_of,
    at_least,
    compare,
    divided,
    fact,
    holds,
    item,
    minus,
    money,
    money_fact,
    number_type,
    plus,
    ratio,
    read,
    times,
    yes_no,
)
from support.tax import SCALE, TAXABLE
from tiaowen.model.expressions import (
    ApplicationDate,
    Between,
    Cap,
    Comparator,
    Converted,
    DateLiteral,
    DateShift,
    Excess,
    Extreme,
    ExtremeKind,
    Floor,
    HasOption,
    Literal,
    Node,
    Not,
    Round,
)
from tiaowen.model.types import Choice, Date, FactKind
from tiaowen.values.rounding import RoundingMode
from tiaowen.wording import phrase

YUAN = number_type("元")
RENT = read(money_fact("店面租金", "rent"))
WAGE = read(money_fact("工资", "wage"))
AGE = read(fact("年龄", "age", FactKind.INTEGER, number_type("岁")))
BORN = read(fact("出生日期", "born", FactKind.DATE, Date()))
SIZE = read(fact("规模", "size", FactKind.CHOICE, Choice(("大型", "小型", "微型"))))
ROLES = read(fact("人员身份", "roles", FactKind.CHOICE, Choice(("甲", "乙"), True)))
INSURED = holds(yes_no("参加失业保险", "insured"))
CALM = holds(yes_no("不裁员", "calm"))
PAID = holds(yes_no("按时缴费", "paid"))
SIXTEEN = money(16, "岁")


def shifted(months: int, days: int) -> DateShift:
    return DateShift(BORN, months, days, span=HERE)


def rounded(step: str, unit: str = "元") -> Round:
    mode = RoundingMode.HALF_UP
    return Round(RENT, mode, Fraction(step), number_type(unit), "", span=HERE)


CAPPED = Cap(times(RENT, ratio(30)), money(5000), money(5000), YUAN, span=HERE)

VALUES: list[tuple[Node, str]] = [
    (money(60000), "6万元"),
    (money("0.01"), "0.01元"),
    (money(1000, "元/人·月"), "1000元/人·月"),
    (money(6, "月"), "6个月"),
    (Literal(Fraction(1, 2), number_type(""), "百分之五十", span=HERE), "50%"),
    (Literal(Fraction(3), number_type(""), "3", span=HERE), "3"),
    (DateLiteral(date(2019, 1, 1), span=HERE), "2019年1月1日"),
    (ApplicationDate(span=HERE), "申请日期"),
    (times(RENT, ratio(50)), "店面租金×50%"),
    (times(plus(RENT, WAGE), ratio(50)), "（店面租金＋工资）×50%"),
    (plus(RENT, times(WAGE, ratio(50))), "店面租金＋工资×50%"),
    (minus(RENT, minus(WAGE, money(1))), "店面租金－（工资－1元）"),
    (minus(minus(RENT, WAGE), money(1)), "店面租金－工资－1元"),
    (divided(RENT, divided(WAGE, money(1))), "店面租金÷（工资÷1元）"),
    (divided(RENT, WAGE, "", ratio(0)), "店面租金÷工资，分母为零的，按0%计"),
    (times(divided(RENT, WAGE, "", ratio(0)), WAGE), "（店面租金÷工资，分母为零的，按0%计）×工资"),
    (Converted(money(2, "年"), Fraction(12), number_type("月"), span=HERE), "2年"),
    (Excess(RENT, plus(money(60000), WAGE), YUAN, span=HERE), "店面租金超出（6万元＋工资）的部分"),
    (
        times(Excess(RENT, WAGE, YUAN, span=HERE), ratio(20)),
        "（店面租金超出工资的部分）×20%",
    ),
    (Extreme(ExtremeKind.HIGHER, (RENT, WAGE), YUAN, span=HERE), "店面租金与工资的较高者"),
    (CAPPED, "店面租金×30%，超过5000元的，按5000元计"),
    (plus(CAPPED, WAGE), "（店面租金×30%，超过5000元的，按5000元计）＋工资"),
    (Floor(RENT, money(800), money(800), YUAN, span=HERE), "店面租金，低于800元的，按800元计"),
    (rounded("1"), "店面租金，四舍五入到元"),
    (rounded("100"), "店面租金，四舍五入到百元"),
    (rounded("1/100"), "店面租金，四舍五入到分"),
    (rounded("1", "人"), "店面租金，四舍五入到整数"),
    (shifted(18 * 12, 0), "出生日期后18年"),
    (shifted(-3, 0), "出生日期前3个月"),
    (shifted(18, 10), "出生日期后18个月10天"),
]

CONDITIONS: list[tuple[Node, str]] = [
    (INSURED, "参加失业保险"),
    (compare(Comparator.GE, AGE, SIXTEEN), "年龄不低于16周岁"),
    (compare(Comparator.GE, AGE, SIXTEEN, "以上"), "年龄16周岁以上"),
    (compare(Comparator.LT, AGE, SIXTEEN, "不满"), "年龄不满16周岁"),
    (compare(Comparator.LT, AGE, SIXTEEN, "以下"), "年龄低于16周岁"),
    (
        compare(Comparator.LE, BORN, DateLiteral(date(2019, 1, 1), span=HERE)),
        "出生日期不晚于2019年1月1日",
    ),
    (
        compare(Comparator.LT, BORN, DateLiteral(date(2019, 1, 1), span=HERE), "前"),
        "出生日期在2019年1月1日前",
    ),
    (Between(AGE, SIXTEEN, money(24, "岁"), span=HERE), "年龄在16周岁至24周岁之间"),
    (HasOption(SIZE, ("小型", "微型"), span=HERE), "规模为小型或微型"),
    (HasOption(ROLES, ("甲",), span=HERE), "人员身份包括甲"),
    (Not(compare(Comparator.GE, AGE, SIXTEEN, "以上"), span=HERE), "年龄低于16周岁"),
    (Not(HasOption(SIZE, ("小型",), span=HERE), span=HERE), "规模不为小型"),
    (Not(Between(AGE, SIXTEEN, SIXTEEN, span=HERE), span=HERE), "年龄不在16周岁至16周岁之间"),
    (Not(CALM, span=HERE), "不属于“不裁员”的情形"),
    (Not(Not(CALM, span=HERE), span=HERE), "不裁员"),
    (all_of(item("", INSURED), item("", CALM), inline=True), "参加失业保险且不裁员"),
    (
        all_of(item("", INSURED), item("", any_of(item("", CALM), item("", PAID), inline=True))),
        "参加失业保险且（不裁员或按时缴费）",
    ),
    (at_least(1, item("", CALM), item("", PAID)), "至少符合下列1项：不裁员；按时缴费"),
]


@pytest.mark.parametrize(
    ("node", "words"), VALUES + CONDITIONS, ids=[w for _, w in VALUES + CONDITIONS]
)
def test_a_node_reads_as_in_a_guide(node: Node, words: str) -> None:
    assert phrase(node) == words


def test_a_scale_names_its_base_and_every_band() -> None:
    words = phrase(SCALE)
    assert words.startswith(f"{TAXABLE.name}按下列各级超额累进计算：不超过36000元的部分×3%；")
    assert words.endswith("；超过960000元的部分×45%")


def test_spelling_of_a_number_does_not_matter() -> None:
    """十五万元 and 150000元 print alike."""
    spelled = [
        Literal(Fraction(150000), YUAN, text, span=HERE) for text in ("十五万元", "150000元")
    ]
    assert {phrase(each) for each in spelled} == {"15万元"}
