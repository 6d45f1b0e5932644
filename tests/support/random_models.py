"""Random documents.

Every document has the same object, with facts of every kind; conditions, formulas, definitions,
windows, options, scales and published standards are drawn. All are well formed: units fit,
definitions do not form cycles.
"""

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
    item,
    money_fact,
    number_type,
    quote,
    read,
    yes_no,
)
from tiaowen.model.document import Document, Identity, Measure
from tiaowen.model.expressions import (
    ApplicationDate,
    Arithmetic,
    Band,
    Between,
    Cap,
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
    HasOption,
    Holds,
    Literal,
    Not,
    OpenReadings,
    Operator,
    Progressive,
    Reading,
    Round,
    StandardRef,
)
from tiaowen.model.names import Definition, Object, Standard, StandardValue
from tiaowen.model.provisions import (
    Discretion,
    InForce,
    Option,
    Party,
    Provision,
    ProvisionKind,
    Selection,
    Sum,
)
from tiaowen.model.types import Bool, Choice, Date, FactKind, Limits, Text
from tiaowen.model.walk import open_doubts
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window
from tiaowen.values.rounding import RoundingMode

T = TypeVar("T")

OWNER = "企业"
MOST_DOUBTS = 3
ARTICLE = "（一）"
FEN = Fraction(1, 100)
SIZES = ("大型", "小型", "微型")
ROLES = ("甲", "乙", "丙")
LEAP_DAYS = (date(2020, 2, 29), date(2019, 2, 28), date(2019, 12, 31), date(2024, 2, 29))

FLAGS = (
    yes_no("参保", "insured"),
    yes_no("不裁员", "calm"),
    assessed("困难", "in_need", "市人社局"),
)
RENT = money_fact("租金", "rent")
WAGE = money_fact("月工资", "wage", "元/月")
BALANCE = evolve(money_fact("差额", "balance"), limits=Limits(Fraction(10**12), 0, True))
STAFF = fact("人数", "staff", FactKind.INTEGER, number_type("人"), limits=Limits(Fraction(10**6)))
SHARE = fact("占比", "share", FactKind.RATIO, number_type(""), limits=Limits(None, 4))
HOMES = fact("户数", "homes", FactKind.QUANTITY, number_type("户"), limits=Limits(None, 2))
TERM = fact("期限", "term", FactKind.PERIOD, number_type("月"), limits=Limits(Fraction(1200)))
HIRED = fact("招用日期", "hired", FactKind.DATE, Date())
FOUNDED = fact("成立日期", "founded", FactKind.DATE, Date())
SIZE = fact("规模", "size", FactKind.CHOICE, Choice(SIZES))
ROLE = fact("身份", "roles", FactKind.CHOICE, Choice(ROLES, True))
NOTE = fact("备注", "note", FactKind.TEXT, Text())
FACTS = (*FLAGS, RENT, WAGE, BALANCE, STAFF, SHARE, HOMES, TERM, HIRED, FOUNDED, SIZE, ROLE, NOTE)
NUMBER_FACTS = {
    "元": (RENT, BALANCE),
    "元/月": (WAGE,),
    "人": (STAFF,),
    "": (SHARE,),
    "户": (HOMES,),
    "月": (TERM,),
}

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
        for year in (2018, 2020)
        for i, size in enumerate(SIZES[:2])
    ),
    span=HERE,
)
STANDARDS = (GIVEN, TABLE)


@cache
def _integers(highest: int) -> st.SearchStrategy[int]:
    return st.integers(0, highest)


class Writer:
    """Draws a document from small draws only, so that it stays quick. Its first picks are simple."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self._definitions: list[Definition] = []

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
            case "人" | "月" | "年":
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
            *self._makers_of(unit),
        )
        return self.pick(makers)(unit, depth - 1)

    def _sum(self, unit: str, depth: int) -> Expression:
        operator = self.pick((Operator.ADD, Operator.SUBTRACT))
        left, right = self.number(unit, depth), self.number(unit, depth)
        return Arithmetic(operator, left, right, number_type(unit), span=HERE)

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
        source = self.pick(("元", "人", "户"))
        return self._divided(unit, self.number(source, depth), self.number(source, depth))

    def _divided(self, unit: str, left: Expression, right: Expression) -> Expression:
        if_zero = self.number(unit, 0) if self.upto(1) else None
        factor = self.pick((Fraction(1), Fraction(12), Fraction(1, 12)))
        return Arithmetic(
            Operator.DIVIDE, left, right, number_type(unit), factor, if_zero, span=HERE
        )

    def _excess(self, unit: str, depth: int) -> Expression:
        left, right = self.number(unit, depth), self.number(unit, depth)
        return Excess(left, right, number_type(unit), span=HERE)

    def _limited(self, unit: str, depth: int) -> Expression:
        operand, limit = self.number(unit, depth), self.number(unit, 0)
        value = limit if self.upto(1) else self.number(unit, 0)
        return self.pick((Cap, Floor))(operand, limit, value, number_type(unit), span=HERE)

    def _extreme(self, unit: str, depth: int) -> Expression:
        operands = tuple(self.number(unit, depth) for _ in range(2 + self.upto(1)))
        return Extreme(self.pick(tuple(ExtremeKind)), operands, number_type(unit), span=HERE)

    def _rounded(self, unit: str, depth: int) -> Expression:
        mode = self.pick(tuple(RoundingMode))
        step = self.pick((FEN, Fraction(1, 10), Fraction(1), Fraction(100)))
        return Round(self.number(unit, depth), mode, step, number_type(unit), "", span=HERE)

    def _makers_of(self, unit: str) -> tuple[Callable[[str, int], Expression], ...]:
        """Operations that make a unit out of others."""
        match unit:
            case "元":
                return self._monthly, self._yearly, self._per_head, self.scale
            case "":
                return (self._proportion,)
            case "月":
                return (self._converted,)
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
                base, months, days = self.date_expression(0), self.upto(120), self.upto(80)
                return DateShift(base, months - 60, days - 40, span=HERE)
            case 2:
                both = (self.date_expression(0), self.date_expression(0))
                return Extreme(self.pick(tuple(ExtremeKind)), both, Date(), span=HERE)
            case _ if self.upto(2):
                return self.pick((read(HIRED), read(FOUNDED), ApplicationDate(span=HERE)))
            case _:
                return DateLiteral(self.day(), span=HERE)

    def comparison(self) -> Condition:
        """A comparison or range of numbers in one unit, or of dates."""
        unit = self.pick(("日期", *NUMBER_FACTS))
        sides = [
            self.date_expression(1) if unit == "日期" else self.number(unit, 1) for _ in range(3)
        ]
        if self.upto(2):
            return compare(self.pick(tuple(Comparator)), *sides[:2])
        return Between(*sides, span=HERE)

    def condition(self, depth: int) -> Condition:
        if depth and self.upto(3):
            grouped = self.upto(3)
            return self._group(depth - 1) if grouped else Not(self.condition(depth - 1), span=HERE)
        match self.upto(5):
            case 0 | 1 | 2:
                return Holds(read(self.pick([*FLAGS, *self._of_type(Bool())])), span=HERE)
            case 3:
                subject, options = self.pick(((SIZE, SIZES), (ROLE, ROLES)))
                return HasOption(read(subject), options[: 1 + self.upto(1)], span=HERE)
            case _:
                return self.comparison()

    def _group(self, depth: int) -> Condition:
        """A list of two or three conditions, numbered, or joined in a line."""
        members = [self.condition(depth) for _ in range(2 + self.upto(1))]
        joined = [item("", each) for each in members]
        listed = [item(f"（{'一二三'[i]}）", each) for i, each in enumerate(members)]
        match self.upto(4):
            case 0:
                return all_of(*joined, inline=True)
            case 1:
                return any_of(*joined, inline=True)
            case 2:
                return at_least(1 + self.upto(len(listed) - 1), *listed)
            case 3:
                return any_of(*listed)
            case _:
                return all_of(*listed)

    # --- documents

    def define(self) -> Definition:
        """A definition; it may read those before it."""
        index, unit = len(self._definitions), self.pick(("元", "", "是否"))
        label, alias = f"定义{index}", f"definition_{index}"
        if self.upto(3) == 0 and len(open_doubts(self._reading())) < MOST_DOUBTS:
            made = self._doubt(label, alias, unit)
        elif unit == "是否":
            made = definition(label, alias, self.condition(1), Bool())
        else:
            made = definition(label, alias, self.number(unit, 2), number_type(unit))
        self._definitions.append(made)
        return made

    def _doubt(self, label: str, alias: str, unit: str) -> Definition:
        """A 疑义 that is open, with two readings."""
        type_ = Bool() if unit == "是否" else number_type(unit)
        bodies = [self.condition(1) if unit == "是否" else self.number(unit, 1) for _ in range(2)]
        readings = tuple(
            Reading(f"读法{'一二'[i]}", "甲乙"[i], body, span=HERE) for i, body in enumerate(bodies)
        )
        return evolve(
            definition(label, alias, bodies[0], type_),
            body=OpenReadings(label, readings, type_, span=HERE),
        )

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
        return InForce(Window(*ends), reads, False, (), span=HERE)

    def standard(self) -> Sum | Selection:
        if self.upto(2):
            return Sum(self._amount(), (), span=HERE)
        chooser = self.pick(("申请人", Absence.TEXT_SILENT))
        labels = [self.pick(("", f"办法{index}")) for index in range(2 + self.upto(1))]
        options = tuple(Option(label, self._amount(), (), span=HERE) for label in labels)
        return Selection(chooser, options, span=HERE)

    def _amount(self) -> Expression:
        return self.number("元", 2) if self.upto(4) else self.scale("元", 1)

    def provision(self, index: int) -> Provision:
        body = Discretion(False, "市人社局", (), span=HERE)
        right = Discretion(True, "", (), span=HERE)
        return Provision(
            self.pick(tuple(ProvisionKind)),
            f"事项{index}",
            f"provision_{index}",
            ARTICLE,
            (quote("原文"),),
            Party(OWNER, (), span=HERE),
            self.condition(1 + self.upto(2)) if self.upto(4) else None,
            (),
            self.standard(),
            self.window(),
            self.pick((None, right, body)),
            None,
            None,
            (),
            (),
            span=HERE,
        )

    def identity(self) -> Identity:
        first, last = sorted((self.day(), self.day()))
        silent = Absence.TEXT_SILENT
        return Identity(
            "随机文件",
            "random_document",
            "随机文件",
            "某市人民政府",
            Absence.COPY_LACKS,
            date(2019, 2, 1),
            self.pick((silent, silent, first)),
            self.pick((silent, silent, last)),
            "原文.txt",
            "",
            span=HERE,
        )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document with one or two provisions and up to three definitions."""
    writer = Writer(draw)
    named = tuple(writer.define() for _ in range(writer.upto(3)))
    made = tuple(writer.provision(index) for index in range(1 + writer.upto(1)))
    measure = Measure(ARTICLE, "随机", (), False, None, (*named, *made), (), span=HERE)
    subject = Object(OWNER, "enterprise", None, FACTS, span=HERE)
    return Document(writer.identity(), (subject,), named, STANDARDS, (), (measure,), ())
