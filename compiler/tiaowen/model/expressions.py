"""Expressions and conditions: frozen trees with their types, every name resolved to what it means.

Spans and quotes do not take part in equality: two nodes are equal when they mean the same.
Values are exact: `Fraction` in the unit of the type, civil dates.
"""

from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.model.history import Outcome, Records
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.types import Bool, Date, Number, Type
from tiaowen.source import Span
from tiaowen.values.rounding import RoundingMode
from tiaowen.values.units import YEAR_OF_AGE, Unit

if TYPE_CHECKING:
    from tiaowen.model.names import Definition, Fact, Standard


def _span() -> Span:
    return field(eq=False, repr=False, kw_only=True)  # type: ignore[no-any-return]


@frozen
class Anchor:
    """A quote of the official text that carries a node. `place` names another article or 附表; empty: the own one."""

    text: str
    place: str = ""
    occurrence: int | None = None
    sic: bool = False
    span: Span = _span()
    """The words between the marks, in the rule file."""


# --- values -----------------------------------------------------------------------------------------------


@frozen
class Literal:
    """A number as written: `value` in `type.unit` (15万元 is 150000 元; 50% is 1/2 without a unit)."""

    value: Fraction
    type: Number
    text: str = field(eq=False)
    span: Span = _span()


@frozen
class DateLiteral:
    """A civil date as written."""

    value: date
    span: Span = _span()
    type: Date = field(default=Date(), init=False)


@frozen
class FactRef:
    """The value of a fact of the subject, or of the owner of it that `fact.object` names."""

    fact: "Fact"
    type: Type
    span: Span = _span()


@frozen
class DefinitionRef:
    """The value of a definition of the subject, or of the owner of it that `definition.object` names."""

    definition: "Definition" = field(repr=lambda d: repr(d.name))
    type: Type
    span: Span = _span()


@frozen
class StandardRef:
    """The value of a 公布标准 on the day it reads."""

    standard: "Standard"
    type: Type
    span: Span = _span()


@frozen
class ApplicationDate:
    """申请日期: the one built-in date."""

    span: Span = _span()
    type: Date = field(default=Date(), init=False)


class Operator(Enum):
    """Arithmetic on numbers; the units are checked before a node is built."""

    ADD = "＋"
    SUBTRACT = "－"
    MULTIPLY = "×"
    DIVIDE = "÷"


@frozen
class Arithmetic:
    """`left operator right`, multiplied by `factor`.

    `factor` is 1 except where units fold (元/月×2年 has factor 12). Division by zero has no value, unless
    `if_zero` gives one.
    """

    operator: Operator
    left: "Expression"
    right: "Expression"
    type: Number
    factor: Fraction = Fraction(1)
    if_zero: "Expression | None" = None
    span: Span = _span()


@frozen
class Converted:
    """A number in another unit of the same kind: 2年 as 24 months (`factor` 12)."""

    operand: "Expression"
    factor: Fraction
    type: Number
    span: Span = _span()


@frozen
class Excess:
    """`A超出B的部分`: left − right, never below zero."""

    left: "Expression"
    right: "Expression"
    type: Number
    span: Span = _span()


class ExtremeKind(Enum):
    """Which of several values is meant."""

    HIGHER = "较高者"
    LOWER = "较低者"


@frozen
class Extreme:
    """The highest or lowest of several values; unknown if any of them is."""

    kind: ExtremeKind
    operands: tuple["Expression", ...]
    type: Type
    span: Span = _span()


@frozen
class Cap:
    """`超过X的，按Y计`: Y where the operand is above X, else the operand. All three must be known."""

    operand: "Expression"
    threshold: "Expression"
    value: "Expression"
    type: Number
    span: Span = _span()


@frozen
class Floor:
    """`低于X的，按Y计`: Y where the operand is below X, else the operand. All three must be known."""

    operand: "Expression"
    threshold: "Expression"
    value: "Expression"
    type: Number
    span: Span = _span()


@frozen
class Round:
    """`四舍五入到元`: to a multiple of `step` (in the unit of the type: 1/100 for 分 where the unit is 元)."""

    operand: "Expression"
    mode: RoundingMode
    step: Fraction
    type: Number
    text: str = field(eq=False)
    span: Span = _span()


@frozen
class DateShift:
    """`出生日期后18年`: the corresponding day, else the last day of the month (民法典第202条)."""

    base: "Expression"
    months: int
    days: int
    span: Span = _span()
    type: Date = field(default=Date(), init=False)


@frozen
class Age:
    """`出生日期的周岁`: full years of age on 申请日期, from the day after the birthday; before birth none."""

    base: "Expression"
    span: Span = _span()
    type: Number = field(default=Number(YEAR_OF_AGE), init=False)


@frozen
class Case:
    """One of several cases, `number` as lists are numbered: （一）.

    `condition` None: 其他情形, which stands last. `text` is what a row of a table says of it.
    """

    number: str
    condition: "Condition | None"
    value: "Node"
    anchors: tuple[Anchor, ...]
    text: str = field(eq=False)
    span: Span = _span()


@frozen
class InOrder:
    """`同时符合两项以上的，按排列在前的执行`, and the quotes that carry it."""

    anchors: tuple[Anchor, ...]
    span: Span = _span()


@frozen
class Cases:
    """`按下列情形分别确定`: the value of the case that applies.

    Cases exclude each other, or with `order` the first whose condition holds applies. `keys` are the
    columns of a table, () for a list. Of type 是否 the values are conditions (see `expanded`).
    """

    cases: tuple[Case, ...]
    keys: tuple["Expression", ...]
    order: InOrder | None
    type: Type
    span: Span = _span()
    applies: tuple["Condition", ...] = field(init=False, eq=False, repr=False)
    """When each case applies: its own condition and, where the order counts or for 其他情形, none before."""
    expanded: "Group | None" = field(init=False, eq=False, repr=False)
    """Conditions by cases as one condition: one case applies and its value holds. None for other values."""

    @applies.default
    def _applies(self) -> tuple["Condition", ...]:
        found: list[Condition] = []
        contraries: list[Condition] = []
        for case in self.cases:
            if case.condition is None:
                found.append(_joined(tuple(contraries), case))
                continue
            behind = contraries if self.order is not None else []
            test = _joined((*behind, case.condition), case) if behind else case.condition
            found.append(test)
            contraries.append(Not(case.condition, span=case.condition.span))
        return tuple(found)

    @expanded.default
    def _expanded(self) -> "Group | None":
        if not isinstance(self.type, Bool):
            return None
        items = (
            _joined((test, case.value), case)  # type: ignore[arg-type]
            for test, case in zip(self.applies, self.cases, strict=True)
        )
        listed = tuple(
            Item(case.number, each, case.anchors, span=case.span)
            for each, case in zip(items, self.cases, strict=True)
        )
        return Group(Connective.ANY, listed, span=self.span)

    @property
    def contraries(self) -> dict[int, "Not"]:
        """The contraries that `applies` is made of, by the identity of the condition that each denies."""
        own = {id(case.condition) for case in self.cases}
        groups = [test for test in self.applies if isinstance(test, Group)]
        parts = (item.condition for test in groups for item in test.items)
        denied = (part for part in parts if isinstance(part, Not) and id(part.operand) in own)
        return {id(each.operand): each for each in denied}


def _joined(conditions: "tuple[Condition, ...]", case: Case) -> "Group":
    """Conditions that must all hold, in one line."""
    items = tuple(Item("", each, (), span=each.span) for each in conditions)
    return Group(Connective.ALL, items, inline=True, span=case.span)


@frozen
class Band:
    """One band of a progressive scale: the part of the base above `lower` and up to `upper` (None: open).

    `rate` has no unit. `text` is the row's words.
    """

    lower: Fraction
    upper: Fraction | None
    rate: Fraction
    text: str = field(eq=False)
    span: Span = _span()


@frozen
class Progressive:
    """超额累进: the sum over the bands of rate × the part of `base` inside the band. A base below 0 gives 0."""

    base: "Expression"
    bands: tuple[Band, ...]
    type: Number
    span: Span = _span()


# --- conditions -------------------------------------------------------------------------------------------


class Comparator(Enum):
    """The meaning of a comparison word."""

    GE = "ge"
    GT = "gt"
    LE = "le"
    LT = "lt"
    EQ = "eq"
    NE = "ne"


@frozen
class Holds:
    """A fact, a definition, cases or the outcome of a provision, of type 是否, as a condition."""

    operand: "FactRef | DefinitionRef | Cases | Outcome"
    span: Span = _span()


@frozen
class Compare:
    """`A不低于B`: unknown while either side is. `word` is the comparison word as written."""

    comparator: Comparator
    left: "Expression"
    right: "Expression"
    word: str = field(eq=False)
    word_span: Span = field(eq=False, repr=False, kw_only=True)
    span: Span = _span()


@frozen
class Between:
    """`16～24岁`, `在A至B`: both ends in."""

    subject: "Expression"
    low: "Expression"
    high: "Expression"
    span: Span = _span()


@frozen
class HasOption:
    """`规模为小型或微型`: the fact has (at least) one of the options."""

    subject: "FactRef | DefinitionRef"
    options: tuple[str, ...]
    span: Span = _span()


@frozen
class Not:
    """The contrary; unknown stays unknown."""

    operand: "Condition"
    span: Span = _span()


@frozen
class Item:
    """One numbered item of a list (`number` in canonical form: （一）, 1．, （1）), with its quotes."""

    number: str
    condition: "Condition"
    anchors: tuple[Anchor, ...]
    span: Span = _span()


class Connective(Enum):
    """How items are joined."""

    ALL = "同时符合下列条件"
    ANY = "符合下列条件之一"
    AT_LEAST = "至少符合下列N项"


@frozen
class Group:
    """A list of items, or short conditions joined in a line (`inline`: 且, 或; its items have no number).

    `minimum` is N of 至少符合下列N项, else None.
    """

    connective: Connective
    items: tuple[Item, ...]
    minimum: int | None = None
    inline: bool = False
    span: Span = _span()


Condition = Holds | Compare | Between | HasOption | Not | Group | Quantified

Expression = (
    Literal
    | DateLiteral
    | FactRef
    | DefinitionRef
    | StandardRef
    | ApplicationDate
    | Arithmetic
    | Converted
    | Excess
    | Extreme
    | Cap
    | Floor
    | Round
    | DateShift
    | Progressive
    | Age
    | Cases
    | Total
    | Records
    | Outcome
)


# --- 疑义 -------------------------------------------------------------------------------------------------


@frozen
class Reading:
    """One reading of a 疑义: `name` is 读法一, `label` says it in a word or two (计入)."""

    name: str
    label: str
    body: Expression | Condition
    span: Span = _span()


@frozen
class OpenReadings:
    """The body of a 疑义 for which no reading is adopted: any of the values, all of one type.

    `doubt` is its name. Only a definition has such a body.
    """

    doubt: str
    readings: tuple[Reading, ...]
    type: Type
    span: Span = _span()


Node = Expression | Condition | OpenReadings
Money = Number(Unit(("元",), ()))
