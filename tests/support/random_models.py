"""Random documents.

Every document has the same object, with facts of every kind; conditions, formulas, definitions,
windows, options, scales and published standards are drawn. All are well formed: units fit,
definitions do not form cycles; and all can be written down: what rule files have no words for (a
scale inside a formula, a list inside brackets) is never drawn. Some names hold keywords or begin
with another name.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from typing import TypeVar

from attrs import evolve
from hypothesis import strategies as st

from support.nodes import (
    HERE,
    all_of,
    any_of,
    assessed,
    at_least,
    compare,
    definition,
    fact,
    money_fact,
    number_type,
    read,
    yes_no,
)
from tiaowen.model.document import Document, Entry, Identity, Measure
from tiaowen.model.entries import COUNTED_KINDS, entry_kind
from tiaowen.model.expressions import (
    Age,
    Anchor,
    ApplicationDate,
    Arithmetic,
    Band,
    Between,
    Cap,
    Case,
    Cases,
    Comparator,
    Condition,
    Converted,
    DateLiteral,
    DateShift,
    DefinitionRef,
    Excess,
    Expression,
    Extreme,
    ExtremeKind,
    Floor,
    Group,
    HasOption,
    Holds,
    InOrder,
    Item,
    Literal,
    Node,
    Not,
    OpenReadings,
    Operator,
    Progressive,
    Reading,
    Round,
    StandardRef,
)
from tiaowen.model.names import Definition, Object, Registered, Standard, StandardValue
from tiaowen.model.provisions import (
    Computed,
    Discretion,
    Doubt,
    InForce,
    NoRule,
    OpenTerm,
    Option,
    Party,
    Permission,
    Provision,
    ProvisionKind,
    Remark,
    Same,
    Selection,
    Statement,
    Sum,
)
from tiaowen.model.results import Part, Parts, Quota, Range, Rate, Stated, StatedKind, Term
from tiaowen.model.types import Bool, Choice, Date, FactKind, Limits, Text, Type
from tiaowen.model.walk import open_doubts
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window
from tiaowen.values.rounding import RoundingMode
from tiaowen.values.units import YEAR, Unit

T = TypeVar("T")

OWNER = "企业"
MOST_DOUBTS = 3
ARTICLE = "（一）"
FEN = Fraction(1, 100)
TERM_OF_TWO_YEARS = Term(Fraction(2), Fraction(2), YEAR, None, (), "", span=HERE)
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


@cache
def _integers(highest: int) -> st.SearchStrategy[int]:
    return st.integers(0, highest)


class Writer:
    """Draws a document from small draws only, so that it stays quick. Its first picks are simple."""

    def __init__(self, draw: st.DrawFn, *, plain: bool = False) -> None:
        """`plain`: only results that `tests.support.writer` can write."""
        self._draw = draw
        self.plain = plain
        self._definitions: list[Definition] = []
        self._doubts: dict[str, Doubt] = {}

    def upto(self, highest: int) -> int:
        return self._draw(_integers(highest))

    def pick(self, options: Sequence[T]) -> T:
        return options[self.upto(len(options) - 1)]

    def day(self) -> date:
        if self.upto(2) == 0:
            return self.pick(LEAP_DAYS)
        return date(2015, 1, 1) + timedelta(days=self.upto(4000))

    # --- numbers

    def literal(self, unit: str) -> Literal:
        """Whole 分 for money, whole persons and months, ratios with four places."""
        match unit:
            case "人" | "月" | "年" | "岁":
                value = Fraction(self.upto(30))
            case "":
                value = Fraction(self.upto(20_000), 10_000)
            case _:
                value = Fraction(self.upto(100_000), 100)
        return Literal(value, number_type(unit), f"{value}{unit}", span=HERE)

    def leaf(self, unit: str) -> Expression:
        named: list[Expression] = [read(each) for each in NUMBER_FACTS.get(unit, ())]
        named += [read(each) for each in self._of_type(number_type(unit))]
        if unit == "元":
            named.append(StandardRef(TABLE, TABLE.type, span=HERE))
        if unit == "元/月":
            named.append(StandardRef(LEAST_WAGE, LEAST_WAGE.type, span=HERE))
        return self.pick(named) if named and self.upto(2) else self.literal(unit)

    def number(self, unit: str, depth: int) -> Expression:
        """An expression in a unit, at most `depth` operations deep."""
        if depth == 0 or self.upto(3) == 0:
            return self.leaf(unit)
        makers = (
            self._sum,
            self._share,
            self._quotient,
            self._excess,
            self._limited,
            self._extreme,
            self._rounded,
            *(() if self.plain else (self._by_cases,)),
            *self._makers_of(unit),
        )
        return self.pick(makers)(unit, depth - 1)

    def _sum(self, unit: str, depth: int) -> Expression:
        operator = self.pick((Operator.ADD, Operator.SUBTRACT))
        left, right = self.number(unit, depth), self._beside(unit, depth)
        return Arithmetic(operator, left, right, number_type(unit), span=HERE)

    def _beside(self, unit: str, depth: int) -> Expression:
        """A number beside another one: years may stand there beside months."""
        if unit == "月" and self.upto(3) == 0:
            return Converted(self.literal("年"), Fraction(12), number_type(unit), span=HERE)
        return self.number(unit, depth)

    def _share(self, unit: str, depth: int) -> Expression:
        return self._product(unit, self.number(unit, depth), self.number("", depth))

    def _product(
        self, unit: str, left: Expression, right: Expression, factor: int = 1
    ) -> Expression:
        type_ = number_type(unit)
        return Arithmetic(Operator.MULTIPLY, left, right, type_, Fraction(factor), span=HERE)

    def _quotient(self, unit: str, depth: int) -> Expression:
        return self._divided(unit, self.number(unit, depth), self.number("", depth))

    def _proportion(self, unit: str, depth: int) -> Expression:
        match self.upto(4):
            case 0:
                return self._divided(unit, self.literal("年"), self.number("月", depth), 12)
            case 1:
                years = self.literal("年")
                return self._divided(unit, self.number("月", depth), years, Fraction(1, 12))
        source = self.pick(("元", "人", "户"))
        return self._divided(unit, self.number(source, depth), self.number(source, depth))

    def _divided(
        self, unit: str, left: Expression, right: Expression, factor: int | Fraction = 1
    ) -> Expression:
        """A quotient; `factor` is what the units of its sides come to. No divisor is written 0."""
        if isinstance(right, Literal) and right.value == 0:
            right = evolve(right, value=Fraction(1))
        if_zero = self.number(unit, 0) if self.upto(1) else None
        return Arithmetic(
            Operator.DIVIDE, left, right, number_type(unit), Fraction(factor), if_zero, span=HERE
        )

    def _excess(self, unit: str, depth: int) -> Expression:
        left, right = self.number(unit, depth), self._beside(unit, depth)
        return Excess(left, right, number_type(unit), span=HERE)

    def _limited(self, unit: str, depth: int) -> Expression:
        operand, limit = self.number(unit, depth), self._beside(unit, 0)
        value = limit if self.upto(1) else self._beside(unit, 0)
        return self.pick((Cap, Floor))(operand, limit, value, number_type(unit), span=HERE)

    def _extreme(self, unit: str, depth: int) -> Expression:
        others = tuple(self._beside(unit, depth) for _ in range(1 + self.upto(1)))
        operands = (self.number(unit, depth), *others)
        return Extreme(self.pick(tuple(ExtremeKind)), operands, number_type(unit), span=HERE)

    def _rounded(self, unit: str, depth: int) -> Expression:
        mode, steps = self.pick(tuple(RoundingMode)), [Fraction(1)]
        if unit.startswith("元"):
            steps += [FEN, Fraction(1, 10), Fraction(100)]
        step = self.pick(steps)
        return Round(self.number(unit, depth), mode, step, number_type(unit), "", span=HERE)

    def _makers_of(self, unit: str) -> tuple[Callable[[str, int], Expression], ...]:
        """Operations that make a unit out of others."""
        match unit:
            case "元":
                return self._monthly, self._yearly, self._per_head
            case "":
                return (self._proportion,)
            case "月" if not self.plain:
                return (self._converted,)
            case "岁":
                return self._age, self._age
            case _:
                return ()

    def _monthly(self, unit: str, depth: int) -> Expression:
        return self._product(unit, self.number("元/月", depth), self.number("月", depth))

    def _yearly(self, unit: str, depth: int) -> Expression:
        return self._product(unit, self.number("元/月", depth), self.literal("年"), 12)

    def _per_head(self, unit: str, depth: int) -> Expression:
        given = StandardRef(GIVEN, GIVEN.type, span=HERE)
        per_head = self._product("元/人", given, self.number("月", 0))
        return self._product(unit, per_head, self.number("人", depth))

    def _converted(self, unit: str, depth: int) -> Expression:
        del depth
        return Converted(self.literal("年"), Fraction(12), number_type(unit), span=HERE)

    def _age(self, unit: str, depth: int) -> Expression:
        del unit
        return Age(self.date_expression(min(depth, 1)), span=HERE)

    def _by_cases(self, unit: str, depth: int) -> Expression:
        return self.cases(number_type(unit), lambda: self.number(unit, depth))

    def cases(self, type_: Type, value: Callable[[], Node]) -> Cases:
        """One to three cases and 其他情形: in order, or each denying those before it."""
        order = self.pick((None, InOrder(self.quotes(), span=HERE)))
        found = [self.condition(0, None) for _ in range(1 + self.upto(2))]
        tests = [each if order else _alone(found[:i], each) for i, each in enumerate(found)]
        made = tuple(
            Case(f"（{'一二三四'[i]}）", test, value(), self.quotes(), "", span=HERE)
            for i, test in enumerate([*tests, None])
        )
        return Cases(made, (), order, type_, span=HERE)

    def whole_condition(self, depth: int) -> Condition:
        """A condition that stands alone, so that it may go by cases."""
        if self.upto(4):
            return self.condition(depth)
        return Holds(self.cases(Bool(), lambda: self.condition(0, None)), span=HERE)

    def scale(self, unit: str, depth: int) -> Progressive:
        """A progressive scale without gaps, from 0 to an open end."""
        inner = sorted({1 + self.upto(100_000) for _ in range(1 + self.upto(3))})
        bounds = [Fraction(0), *(Fraction(each, 10) for each in inner)]
        bands = tuple(
            Band(low, high, Fraction(self.upto(100), 100), "", span=HERE)
            for low, high in zip(bounds, [*bounds[1:], None], strict=True)
        )
        return Progressive(self.number(unit, depth), bands, number_type(unit), span=HERE)

    # --- conditions

    def date_expression(self, depth: int) -> Expression:
        kind = self.upto(5) if depth else 0
        match kind:
            case 1:
                base, count = self.date_expression(depth - 1), self.upto(120) - 60
                months, days = self.pick(((count, 0), (0, count)))
                return DateShift(base, months, days, span=HERE)
            case 2:
                both = (self.date_expression(0), self.date_expression(0))
                return Extreme(self.pick(tuple(ExtremeKind)), both, Date(), span=HERE)
            case 3 if not self.plain:
                return self.cases(Date(), lambda: self.date_expression(0))
            case _ if self.upto(2):
                return self.pick((read(HIRED), read(FOUNDED), ApplicationDate(span=HERE)))
            case _:
                return DateLiteral(self.day(), span=HERE)

    def comparison(self) -> Condition:
        """A comparison or range of numbers in one unit, or of dates."""
        unit = self.pick(("日期", *NUMBER_FACTS))
        if unit == "日期":
            left, *right = (self.date_expression(2) for _ in range(3))
        else:
            left, *right = self.number(unit, 1), self._beside(unit, 1), self._beside(unit, 1)
        if self.upto(2):
            return compare(self.pick(tuple(Comparator)), left, right[0])
        return Between(left, *_ordered(*right), span=HERE)

    def condition(self, depth: int, level: int | None = 0) -> Condition:
        """A condition; `level` is how many lists it stands in, None where no list may stand."""
        if depth and self.upto(3):
            if not self.plain and self.upto(5) == 0:
                tested = self.cases(Bool(), lambda: self.condition(0))
                return Holds(tested, span=HERE)
            if self.upto(3):
                return self._group(depth - 1, level)
            return Not(self.condition(depth - 1, level), span=HERE)
        match self.upto(5):
            case 0 | 1 | 2:
                flags = [*FLAGS, *MORE_FLAGS, *self._of_type(Bool())]
                return Holds(read(self.pick(flags)), span=HERE)
            case 3:
                subject, options = self.pick(((SIZE, SIZES), (ROLE, ROLES)))
                return HasOption(read(subject), options[: 1 + self.upto(1)], span=HERE)
            case _:
                return self.comparison()

    def _group(self, depth: int, level: int | None) -> Condition:
        """Two or three conditions, in a numbered list or joined in a line."""
        count, kind = 2 + self.upto(1), self.upto(4)
        if level is None or kind < 2:
            members = [self.condition(depth, None) for _ in range(count)]
            quoted = self.upto(3) == 3
            items = [
                Item("", each, (self.quote(),) if quoted else (), span=HERE) for each in members
            ]
            return (all_of if kind % 2 else any_of)(*items, inline=True)
        listed = [self._item(index, depth, level) for index in range(count)]
        match kind:
            case 2:
                return at_least(1 + self.upto(len(listed) - 1), *listed)
            case 3:
                return any_of(*listed)
            case _:
                return all_of(*listed)

    def _item(self, index: int, depth: int, level: int) -> Item:
        number = (f"（{'一二三'[index]}）", f"{index + 1}．", f"（{index + 1}）")[level]
        condition = self.condition(depth, level + 1)
        return Item(number, condition, self.carrying(condition), span=HERE)

    # --- quotes

    def quote(self) -> Anchor:
        return Anchor(
            self.pick(QUOTES),
            self.pick(PLACES),
            self.pick((None, None, None, 2)),
            self.upto(7) == 7,
            span=HERE,
        )

    def quotes(self) -> tuple[Anchor, ...]:
        return tuple(self.quote() for _ in range(self.pick((0, 0, 1, 2))))

    def carrying(self, condition: Condition | None) -> tuple[Anchor, ...]:
        """Quotes for the whole of a condition; none where its parts have them, or stand in a list."""
        return () if condition is not None and _has_own_quotes(condition) else self.quotes()

    # --- documents

    def define(self, first: int) -> Definition:
        """A definition; it may read those before it."""
        index, unit = len(self._definitions), self.pick(("元", "", "是否"))
        label = DEFINITION_NAMES[(first + index) % len(DEFINITION_NAMES)]
        alias = f"definition_{index}"
        if self.upto(3) == 3 and len(open_doubts(self._reading())) < MOST_DOUBTS:
            made = self._doubt(label, alias, unit)
        elif unit == "是否":
            made = definition(label, alias, self.whole_condition(1), Bool(), article=ARTICLE)
        else:
            body = self._amount() if unit == "元" else self.number(unit, 2)
            made = definition(label, alias, body, number_type(unit), article=ARTICLE)
        made = evolve(made, anchors=(self.quote(), *self.quotes()))
        self._definitions.append(made)
        return made

    def _doubt(self, label: str, alias: str, unit: str) -> Definition:
        """A 疑义 that is open, with two readings."""
        type_ = Bool() if unit == "是否" else number_type(unit)
        bodies = [self.condition(1) if unit == "是否" else self.number(unit, 1) for _ in range(2)]
        readings = tuple(
            Reading(f"读法{'一二'[i]}", "甲乙"[i], body, span=HERE) for i, body in enumerate(bodies)
        )
        adopted = self.pick((None, None, None, 0, 1))
        body = (
            OpenReadings(label, readings, type_, span=HERE) if adopted is None else bodies[adopted]
        )
        made = evolve(definition(label, alias, bodies[0], type_, article=ARTICLE), body=body)
        self._doubts[label] = Doubt(
            label,
            alias,
            ARTICLE,
            (),
            "补缴的欠费是否计入",
            ("甲", "乙"),
            None if adopted is None else adopted + 1,
            self.pick(("", f"{BODY}（编写人推定）")),
            "" if adopted is None else "出处：会议纪要",
            readings,
            span=HERE,
        )
        return made

    def entry(self, made: Definition) -> Entry:
        """A definition as it stands under its measure: some are 疑义."""
        doubt = self._doubts.get(made.name)
        return made if doubt is None else evolve(doubt, anchors=made.anchors, definition=made)

    def _reading(self) -> tuple[DefinitionRef, ...]:
        return tuple(DefinitionRef(each, each.type, span=HERE) for each in self._definitions)

    def _of_type(self, type_: object) -> list[Definition]:
        return [each for each in self._definitions if each.type == type_]

    def window(self) -> InForce | None:
        if self.upto(1):
            return None
        first, last = sorted((self.day(), self.day()))
        ends = self.pick(((first, last), (first, None), (None, last)))
        reads = self.pick((None, None, HIRED))
        return InForce(Window(*ends), reads, self.upto(2) == 2, self.quotes(), span=HERE)

    def filing(self) -> InForce | None:
        made = None if self.upto(3) else self.window()
        return None if made is None else evolve(made, reads=None)

    def responsible(self) -> tuple[Party, ...]:
        return () if self.upto(2) else (self.party(BODY),)

    def standard(self) -> Computed | Same:
        if self.plain:
            return self.plain_standard()
        made = self._standard()
        return made if self.upto(7) else Same("另一事项", made, (), span=HERE)

    def _standard(self) -> Computed:
        match self.upto(9):
            case 0 | 1 | 2 | 3:
                return Sum(self._amount(), (), span=HERE)
            case 4:
                return Sum(self.number("元/月", 1), (), span=HERE)
            case 5:
                return self.range(self.pick(("元", "元/月")))
            case 6:
                return self.parts(self.pick(("元", "元/月")))
            case 7:
                return self.open_result()
            case _:
                return self.plain_standard()

    def range(self, unit: str) -> Range:
        """A range with one or both ends, sometimes the wrong way round."""
        ends = self.pick(((True, True), (False, True), (True, False)))
        lower, upper = (self.number(unit, 1) if stated else None for stated in ends)
        decides = self.pick(("市人社局", Absence.TEXT_SILENT))
        return Range(lower, upper, Unit.parse(unit), decides, (), span=HERE)

    def parts(self, unit: str) -> Parts:
        made = tuple(
            Part(f"第{i}部分", self._part(unit), (), span=HERE) for i in range(2 + self.upto(1))
        )
        return Parts(made, Unit.parse(unit), span=HERE)

    def _part(self, unit: str) -> Expression | Range:
        return self.number(unit, 1) if self.upto(2) else self.range(unit)

    def open_result(self) -> Rate | Quota | Stated:
        match self.upto(2):
            case 0:
                return Rate(self.number("", 1), (), span=HERE)
            case 1:
                return Quota(self._amount(), (), span=HERE)
            case _:
                return Stated(self.pick(tuple(StatedKind)), '免费"培训', (), span=HERE)

    def plain_standard(self) -> Sum | Selection:
        """A sum or a selection with quotes, as a rule file writes them."""
        if self.upto(2):
            amount = self._amount()
            return Sum(
                amount, () if isinstance(amount, (Progressive, Cases)) else self.quotes(), span=HERE
            )
        chooser = self.pick(("申请人", BODY, Absence.TEXT_SILENT))
        first = self.upto(len(OPTION_LABELS) - 1)
        labels = [
            self.pick(("", OPTION_LABELS[(first + index) % len(OPTION_LABELS)]))
            for index in range(2 + self.upto(1))
        ]
        options = tuple(
            Option(label, self.number("元", 2), self.quotes(), span=HERE) for label in labels
        )
        return Selection(chooser, options, span=HERE)

    def _amount(self) -> Expression:
        """An amount of money that stands alone, so that it may be a scale or cases."""
        match self.upto(5):
            case 0:
                return self.scale("元", 1)
            case 1:
                return self._by_cases("元", 1)
            case _:
                return self.number("元", 2)

    def discretion(self) -> Discretion | None:
        match self.upto(4):
            case 0:
                return Discretion(True, "", (self.quote(), *self.quotes()), span=HERE)
            case 1:
                return Discretion(False, BODY, self.quotes(), span=HERE)
            case 2:
                return Discretion(False, Absence.TEXT_SILENT, self.quotes(), span=HERE)
            case _:
                return None

    def party(self, name: str) -> Party:
        return Party(name, self.quotes(), span=HERE)

    def remark(self) -> Remark:
        text, sourced = self.pick(
            (
                ("示意，没有出处", False),
                ("末日为节假日的不顺延（出处：会议纪要〔2019〕3号；提出单位：就业科）", True),
            )
        )
        return Remark(text, sourced, self.quotes(), span=HERE)

    def open_terms(self) -> tuple[OpenTerm, ...]:
        return tuple(self._open_term() for _ in range(self.pick((0, 0, 1, 2))))

    def _open_term(self) -> OpenTerm:
        text = self.pick(("", "原文未明确", "另行规定，所指规定原文未明确"))
        return OpenTerm((self.quote(), *self.quotes()), text, span=HERE)

    def provision(self, index: int) -> Provision:
        condition = self.whole_condition(1 + self.upto(2)) if self.upto(4) else None
        frequency = self.pick((None, Absence.TEXT_SILENT, "每人每年1次"))
        return Provision(
            self.pick(tuple(ProvisionKind)),
            PROVISION_NAMES[2 * self.upto(1) + index],
            f"provision_{index}",
            ARTICLE,
            (self.quote(), *self.quotes()),
            self.party(OWNER),
            condition,
            self.carrying(condition),
            self.standard(),
            self.window(),
            self.discretion(),
            self.pick((None, self.party(FUND))),
            frequency,
            self.open_terms(),
            tuple(self.remark() for _ in range(self.pick((0, 0, 1, 2)))),
            self.quotes() if isinstance(frequency, str) else (),
            term=None if self.plain else self.pick((None, TERM_OF_TWO_YEARS)),
            filing=self.filing(),
            responsible=self.responsible(),
            span=HERE,
        )

    def identity(self) -> Identity:
        first, last = sorted((self.day(), self.day()))
        silent = Absence.TEXT_SILENT
        return Identity(
            "随机文件",
            "random_document",
            "随机文件",
            self.pick(("某市人民政府", Absence.COPY_LACKS)),
            self.pick((Absence.COPY_LACKS, "某政发〔2019〕1号")),
            self.pick((date(2019, 2, 1), silent)),
            self.pick((silent, silent, first)),
            self.pick((silent, silent, last, "5年")),
            self.pick(("原文.txt", "")),
            self.pick(("", "列第一位者")),
            span=HERE,
        )

    def permission(self) -> Permission:
        said = (
            Statement("主体", "困难企业", self.quotes(), span=HERE),
            Statement("前提", "与职工协商一致", self.quotes(), span=HERE),
            Statement("事项", "协商薪酬、调整工时", self.quotes(), span=HERE),
        )
        return Permission("企业协商稳岗", "negotiated", ARTICLE, (self.quote(),), said, span=HERE)

    def doubt(self) -> Doubt:
        return Doubt(
            "补缴的基数",
            self.pick(("", "refund_base")),
            ARTICLE,
            (self.quote(),),
            "补缴的欠费是否计入",
            ("计入", "不计入", "部分计入")[: 2 + self.upto(1)],
            self.pick((None, 1, 2)),
            self.pick(("", f"{BODY}（编写人推定）")),
            span=HERE,
        )

    def no_rule(self) -> NoRule:
        reason = self.pick(("背景", "程序", "宣示", "另行规定"))
        return NoRule(ARTICLE, reason, (self.quote(),), span=HERE)

    def others(self) -> tuple[Entry, ...]:
        """Entries that nothing is computed from."""
        makers = (self.permission, self.doubt, self.no_rule)
        return tuple(make() for make in makers if self.upto(3) == 3)

    def measure(self, entries: tuple[Entry, ...]) -> Measure:
        counts = Counter(entry_kind(entry) for entry in entries)
        total = tuple((kind, counts[kind]) for kind in COUNTED_KINDS if counts[kind])
        bodies = self.pick(((), (self.party(BODY), self.party("市财政局"))))
        return Measure(
            ARTICLE,
            self.pick(("随机", "")),
            bodies,
            bool(bodies) and self.upto(2) == 2,
            self.pick((total, None)),
            entries,
            (),
            span=HERE,
        )


def _ordered(low: Expression, high: Expression) -> tuple[Expression, Expression]:
    """The ends of a range; two that are written out stand the right way round."""
    match low, high:
        case (Literal(value=first), Literal(value=last)) if first > last:
            return high, low
        case (DateLiteral(value=first), DateLiteral(value=last)) if first > last:
            return high, low
        case _:
            return low, high


def _has_own_quotes(condition: Condition) -> bool:
    """Whether quotes behind a condition would be those of a part of it, or could not be written."""
    match condition:
        case Group(inline=False) | Holds(operand=Cases()):
            return True
        case Group(items=items):
            return any(each.anchors for each in items)
        case Not(operand=Group(inline=False) | Not() as operand):
            return _has_own_quotes(operand)
        case _:
            return False


def _alone(earlier: Sequence[Condition], own: Condition) -> Condition:
    """A condition that excludes those before it."""
    if not earlier:
        return own
    denied = [Item("", Not(each, span=HERE), (), span=HERE) for each in earlier]
    return all_of(*denied, Item("", own, (), span=HERE), inline=True)


@st.composite
def documents(draw: st.DrawFn, *, plain: bool = False) -> Document:
    """A document with one or two provisions and up to three definitions (see `Writer` for `plain`)."""
    writer = Writer(draw, plain=plain)
    first = writer.upto(len(DEFINITION_NAMES) - 1)
    named = tuple(writer.define(first) for _ in range(writer.upto(3)))
    made = tuple(writer.provision(index) for index in range(1 + writer.upto(1)))
    entries = tuple(writer.entry(each) for each in named)
    measure = writer.measure((*entries, *made, *writer.others()))
    key = writer.pick((None, CREDIT_CODE))
    subject = Object(OWNER, "enterprise", key, FACTS, span=HERE)
    return Document(writer.identity(), (subject,), named, STANDARDS, REGISTERED, (measure,), ())
