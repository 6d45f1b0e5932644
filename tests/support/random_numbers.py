"""Random amounts, numbers and dates, in small draws."""

from abc import abstractmethod
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
    number_type,
    read,
)
from support.random_names import (
    FEN,
    FLAGS,
    FOUNDED,
    GIVEN,
    HIRED,
    LEAP_DAYS,
    LEAST_WAGE,
    MORE_FLAGS,
    NUMBER_FACTS,
    OWNER,
    PLACES,
    QUOTES,
    ROLE,
    ROLES,
    SIZE,
    SIZES,
    TABLE,
)
from tiaowen.model.expressions import (
    Age,
    Anchor,
    ApplicationDate,
    Arithmetic,
    Band,
    Cap,
    Case,
    Cases,
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
    InOrder,
    Item,
    Literal,
    Node,
    Not,
    Operator,
    Progressive,
    Round,
    StandardRef,
)
from tiaowen.model.names import Definition, Fact
from tiaowen.model.provisions import (
    Doubt,
)
from tiaowen.model.types import Date, Type
from tiaowen.values.rounding import RoundingMode

T = TypeVar("T")


@cache
def _integers(highest: int) -> st.SearchStrategy[int]:
    return st.integers(0, highest)


class Drawing:
    """Small draws, and the names that may be read. The first picks are simple."""

    def __init__(self, draw: st.DrawFn, *, unwritten: bool = False) -> None:
        """`unwritten`: also what rule files have no words for, such as cases inside formulas."""
        self._draw = draw
        self.unwritten = unwritten
        self._definitions: list[Definition] = []
        self._doubts: dict[str, Doubt] = {}
        self.inside = OWNER
        """The object in whose terms an expression stands."""

    def upto(self, highest: int) -> int:
        return self._draw(_integers(highest))

    def pick(self, options: Sequence[T]) -> T:
        return options[self.upto(len(options) - 1)]

    def day(self) -> date:
        if self.upto(2) == 0:
            return self.pick(LEAP_DAYS)
        return date(2015, 1, 1) + timedelta(days=self.upto(4000))

    def number_facts(self, unit: str) -> tuple[Fact, ...]:
        return NUMBER_FACTS.get(unit, ())

    def flags(self) -> tuple[Fact, ...]:
        return (*FLAGS, *MORE_FLAGS)

    def dates(self) -> tuple[Fact, ...]:
        return HIRED, FOUNDED

    def choices(self) -> tuple[tuple[Fact, tuple[str, ...]], ...]:
        return (SIZE, SIZES), (ROLE, ROLES)

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

    def _reading(self) -> tuple[DefinitionRef, ...]:
        return tuple(DefinitionRef(each, each.type, span=HERE) for each in self._definitions)

    def _of_type(self, type_: object) -> list[Definition]:
        return [each for each in self._definitions if each.type == type_]


class Numbers(Drawing):
    """Expressions in a unit, at most so many operations deep."""

    @abstractmethod
    def condition(self, depth: int, level: int | None = 0) -> Condition:
        """A condition; `level` is how many lists it stands in, None where no list may stand."""

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
        named: list[Expression] = [read(each) for each in self.number_facts(unit)]
        named += [read(each) for each in self._of_type(number_type(unit))]
        if unit == "元" and self.inside == OWNER:
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
            *((self._by_cases,) if self.unwritten else ()),
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
            case "月" if self.unwritten:
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

    def scale(self, unit: str, depth: int) -> Progressive:
        """A progressive scale without gaps, from 0 to an open end."""
        inner = sorted({1 + self.upto(100_000) for _ in range(1 + self.upto(3))})
        bounds = [Fraction(0), *(Fraction(each, 10) for each in inner)]
        bands = tuple(
            Band(low, high, Fraction(self.upto(100), 100), "", span=HERE)
            for low, high in zip(bounds, [*bounds[1:], None], strict=True)
        )
        return Progressive(self.number(unit, depth), bands, number_type(unit), span=HERE)

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
            case 3 if self.unwritten:
                return self.cases(Date(), lambda: self.date_expression(0))
            case _ if self.upto(2):
                named = [read(each) for each in self.dates()]
                return self.pick((*named, ApplicationDate(span=HERE)))
            case _:
                return DateLiteral(self.day(), span=HERE)


def _alone(earlier: Sequence[Condition], own: Condition) -> Condition:
    """A condition that excludes those before it."""
    if not earlier:
        return own
    denied = [Item("", Not(each, span=HERE), (), span=HERE) for each in earlier]
    return all_of(*denied, Item("", own, (), span=HERE), inline=True)
