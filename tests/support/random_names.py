"""What random documents are made of by name: facts of every kind, standards, bodies, quotes."""

from datetime import date
from fractions import Fraction

from attrs import evolve

from support.nodes import (
    HERE,
    assessed,
    fact,
    money_fact,
    number_type,
    quote,
    yes_no,
)
from tiaowen.model.history import RecordWindow, Within
from tiaowen.model.names import Registered, Standard, StandardValue
from tiaowen.model.results import FormerKind, Term
from tiaowen.model.types import Choice, Date, FactKind, Limits, Text
from tiaowen.values.absence import Absence
from tiaowen.values.units import MONTH, YEAR

OWNER = "企业"
MOST_DOUBTS = 3
ARTICLE = "（一）"
FEN = Fraction(1, 100)
TERMS = (
    Term(Fraction(2), Fraction(2), YEAR, None, (), "", span=HERE),
    Term(None, Fraction(24), MONTH, None, (quote("2年"),), "", span=HERE),
    Term(Fraction(3), Fraction(12), MONTH, None, (), "", span=HERE),
    Term(None, None, MONTH, Absence.TEXT_SILENT, (), "", span=HERE),
)
FORMER = {
    FormerKind.STANDARD: "800元/人，按月给",
    FormerKind.CONDITION: "参保3年以上",
    FormerKind.ADDED: "农村自主创业的农民",
}
SIZES = ("大型", "小型", "微型")
ROLES = ("甲", "乙", "丙")
LEAP_DAYS = (date(2020, 2, 29), date(2019, 2, 28), date(2019, 12, 31), date(2024, 2, 29))

BODY = "市人力资源和社会保障局"
REGISTERED = (
    Registered("责任单位", BODY, "hrss", "市人社局", (), "", span=HERE),
    Registered("责任单位", "市财政局", "", "", (), "", span=HERE),
    Registered("单位组", "县市区", "", "", ("各县市区", "各区"), "成员由使用方提供", span=HERE),
    Registered("资金", "失业保险基金", "ui_fund", "", (), "", span=HERE),
)
FUND = REGISTERED[-1].name

FLAGS = (
    yes_no("参保", "insured"),
    yes_no("不裁员", "calm"),
    assessed("困难", "in_need", BODY),
)
MORE_FLAGS = (
    yes_no("不裁员承诺", "promised"),
    yes_no("非公有制企业", "private"),
    assessed("与职工协商一致", "agreed"),
)
RENT = money_fact("租金", "rent")
WAGE = money_fact("月工资", "wage", "元/月")
BALANCE = evolve(money_fact("差额", "balance"), limits=Limits(Fraction(10**12), 0, True))
STAFF = fact("人数", "staff", FactKind.INTEGER, number_type("人"), limits=Limits(Fraction(10**6)))
SHARE = fact("占比", "share", FactKind.RATIO, number_type(""), limits=Limits(None, 4))
HOMES = fact(
    "户数", "homes", FactKind.QUANTITY, number_type("户"), limits=Limits(Fraction(10**12), 2)
)
TERM = fact("期限", "term", FactKind.PERIOD, number_type("月"), limits=Limits(Fraction(1200)))
HIRED = fact("招用日期", "hired", FactKind.DATE, Date())
FOUNDED = fact("成立日期", "founded", FactKind.DATE, Date())
SIZE = fact("规模", "size", FactKind.CHOICE, Choice(SIZES))
ROLE = fact("身份", "roles", FactKind.CHOICE, Choice(ROLES, True))
NOTE = fact("备注", "note", FactKind.TEXT, Text())
CREDIT_CODE = fact("统一社会信用代码", "credit_code", FactKind.TEXT, Text())
DEBT = money_fact("或有负债", "contingent_debt")
BASE = money_fact("按月缴费基数", "monthly_base", "元/月")
PART_TIME = fact(
    "非全日制用工人数", "part_time", FactKind.INTEGER, number_type("人"), limits=STAFF.limits
)
UNHAPPY = evolve(SHARE, name="不满意率", alias="unhappy_share")
INSURED_MONTHS = evolve(TERM, name="至少参保月数", alias="insured_months")
FACTS = (
    *(*FLAGS, RENT, WAGE, BALANCE, STAFF, SHARE, HOMES, TERM, HIRED, FOUNDED, SIZE, ROLE, NOTE),
    *(*MORE_FLAGS, DEBT, BASE, PART_TIME, UNHAPPY, INSURED_MONTHS),
)
NUMBER_FACTS = {
    "元": (RENT, BALANCE, DEBT),
    "元/月": (WAGE, BASE),
    "人": (STAFF, PART_TIME),
    "": (SHARE, UNHAPPY),
    "户": (HOMES,),
    "月": (TERM, INSURED_MONTHS),
    "岁": (),
}
DEFINITION_NAMES = (
    *("应补贴额", "或有负债合计", "人数合计", "满意度", "超过部分租金", "为企业垫付的费用"),
    *("至少参保月数要求", "与上年度比较的增幅", "以上各项支出", "不满意率上限", "符合条件的企业"),
)
PROVISION_NAMES = ("稳岗返还", "稳岗返还差额", "非全日制用工补贴", "或有损失补助", "一次性补贴")
PART_LABELS = ("养老补贴", "按参保人数", "一次性补贴", "或有补贴")
OPTION_LABELS = ("按参保人数", "按社会保险费", "按不满意率", "按参保人数和或有负债")
QUOTES = ("按规定", "参保企业", "返还50%", "不裁员、少裁员的", "对“一次性”补贴", "满6个月的")
PLACES = ("", "", "", "第三条", "（八）", "附表")

GIVEN = Standard(
    "月人均失业保险金", "benefit", FactKind.MONEY, number_type("元/人·月"), True, span=HERE
)
TABLE = Standard(
    "展位补贴标准",
    "booth_rate",
    FactKind.MONEY,
    number_type("元"),
    False,
    HIRED,
    (SIZE,),
    tuple(
        StandardValue(date(year, 1, 1), (size,), Fraction(year) + i, span=HERE)
        for i, size in enumerate(SIZES[:2])
        for year in (2018, 2020)
    ),
    span=HERE,
)
LEAST_WAGE = Standard(
    "最低工资",
    "least_wage",
    FactKind.MONEY,
    number_type("元/月"),
    False,
    values=tuple(
        StandardValue(date(year, 7, 1), (), Fraction(year, 2), span=HERE) for year in (2016, 2019)
    ),
    span=HERE,
)
STANDARDS = (GIVEN, TABLE, LEAST_WAGE)
WINDOWS = (
    RecordWindow(),
    RecordWindow(Within.YEAR),
    RecordWindow(Within.BEFORE, 6),
    RecordWindow(Within.BEFORE, 0, 30),
    RecordWindow(Within.SINCE_FIRST, 36),
)
