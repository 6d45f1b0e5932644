"""Model → words of a rule file: expressions as a drafter writes them.

A new kind of node is one more `case` here.
"""

from abc import abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import IntEnum
from fractions import Fraction
from typing import assert_never

from attrs import frozen

from support.writer_hand import Hand
from tiaowen.model.expressions import (
    Age,
    ApplicationDate,
    Arithmetic,
    Cap,
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
    FactRef,
    Floor,
    Literal,
    Operator,
    Progressive,
    Round,
    StandardRef,
)
from tiaowen.model.history import Outcome, OutcomeKind, RecordKind, Records
from tiaowen.model.names import MemberList
from tiaowen.model.totals import Total
from tiaowen.values.units import Unit

Words = tuple[str, ...]


class Strength(IntEnum):
    """How tightly words hold together: what is weaker than its place asks for stands in brackets."""

    LOGIC = 0
    TEST = 1
    STEPS = 2
    EXTREME = 3
    SUM = 4
    EXCESS = 5
    """A超出B的部分, times or divided by something."""
    PRODUCT = 6
    ATOM = 7


@frozen
class Phrase:
    """The words of a node and how tightly they hold together."""

    words: Words
    strength: Strength


UNIT_WORDS = {
    "人": ("人", "名", "位"),
    "月": ("个月",),
    "年": ("年", "周年"),
    "日": ("天", "日"),
    "岁": ("岁", "周岁"),
    "元/月": ("元/月", "元/个月", "元／月"),
}
RATIOS = {"%": 100, "‰": 1000}
EXTREME_WORDS = {
    ExtremeKind.HIGHER: ("的较高者", "中的较高者"),
    ExtremeKind.LOWER: ("的较低者", "中的较低者"),
}
RECORD_WORDS = {RecordKind.COUNT: "的已享受次数", RecordKind.MONEY: "的已享受金额"}
STEPS = {Fraction(1, 100): "分", Fraction(1, 10): "角", Fraction(1): "元", Fraction(100): "百元"}


def decimal(value: Fraction) -> str:
    """A terminating decimal."""
    digits = 0
    while (value * 10**digits).denominator != 1:
        digits += 1
        assert digits < 12, value
    whole = str(abs(value * 10**digits).numerator).rjust(digits + 1, "0")
    sign = "-" if value < 0 else ""
    return sign + (f"{whole[:-digits]}.{whole[-digits:]}" if digits else whole)


class ExpressionWriter:
    """Words of expressions, in one hand."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.inside = ""
        """The object whose names need no owner before them."""
        self.bare = False
        """Whether they never have one: it would not tell whose information is meant."""

    @contextmanager
    def within(self, name: str) -> Iterator[None]:
        """Write in the terms of another object."""
        before, self.inside = self.inside, name
        yield
        self.inside = before

    @abstractmethod
    def line(self, node: Condition) -> Words:
        """A condition on its own, in a line."""

    # --- values

    def number(self, value: Fraction, unit: Unit) -> str:
        if not str(unit):
            mark = self.hand.pick(("%", "%", "‰"))
            return f"{decimal(value * RATIOS[mark])}{mark}"
        words = self.hand.pick(UNIT_WORDS.get(str(unit), (str(unit),)))
        thousands = [] if value % 100 or not value else [f"{decimal(value / 10**4)}万"]
        return f"{self.hand.pick((decimal(value), *thousands))}{words}"

    def day(self, value: date) -> str:
        settled = f"{value.year:04d}年{value.month}月{value.day}日"
        padded = f"{value.year:04d}年{value.month:02d}月{value.day:02d}日"
        return self.hand.pick((settled, settled, padded, value.isoformat()))

    def name(self, name: str, owner: str) -> Words:
        other = owner != self.inside
        named = other or (not self.bare and self.hand.maybe(0.2))
        return (owner, "的", name) if owner and named else (name,)

    def amount(self, node: Expression) -> Words:
        """An expression on its own."""
        return self._expression(node).words

    def base(self, node: Expression) -> Words:
        """What a scale is applied to."""
        return self._in(node, Strength.SUM)

    def _expression(self, node: Expression) -> Phrase:  # noqa: C901 - one case for each form
        match node:
            case Literal(value=value, type=type_):
                return Phrase((self.number(value, type_.unit),), Strength.ATOM)
            case DateLiteral(value=day):
                return Phrase((self.day(day),), Strength.ATOM)
            case FactRef(fact=named) | DefinitionRef(definition=named):
                return Phrase(self.name(named.name, named.object), Strength.ATOM)
            case StandardRef(standard=standard):
                return Phrase((standard.name,), Strength.ATOM)
            case ApplicationDate():
                return Phrase(("申请日期",), Strength.ATOM)
            case Converted(operand=operand):
                return self._expression(operand)
            case DateShift():
                return self._shift(node)
            case Arithmetic():
                return self._arithmetic(node)
            case Excess(left=left, right=right):
                sides = (*self._in(left, Strength.ATOM), "超出", *self._in(right, Strength.SUM))
                return Phrase((*sides, "的部分"), Strength.EXCESS)
            case Extreme():
                return self._extreme(node)
            case Cap() | Floor():
                return self._limit(node)
            case Round():
                return Phrase(
                    (*self._before_step(node.operand), "，", self._round(node)), Strength.STEPS
                )
            case Age(base=base):
                return Phrase((*self._in(base, Strength.ATOM), "的周岁"), Strength.ATOM)
            case Total():
                return Phrase(self._total(node), Strength.ATOM)
            case Records(kind=kind, items=(item,)):
                return Phrase((item, RECORD_WORDS[kind]), Strength.ATOM)
            case Outcome(kind=OutcomeKind.ELIGIBLE, provision=provision):
                return Phrase(
                    ("符合", provision.name, self.hand.pick(("条件", "的条件"))), Strength.TEST
                )
            case Outcome(kind=kind, provision=provision):
                return Phrase((provision.name, f"的{kind.value}"), Strength.ATOM)
            case Records():
                raise AssertionError("only clauses speak of the records of several items")
            case Progressive() | Cases():
                raise AssertionError("scales and cases have lines of their own")
            case _:
                assert_never(node)

    def _in(self, node: Expression, least: Strength) -> Words:
        """The words of a part, in brackets where they are too weak or the hand likes them."""
        phrase = self._expression(node)
        if phrase.strength < least or (phrase.strength < Strength.ATOM and self.hand.maybe(0.2)):
            return ("（", *phrase.words, "）")
        return phrase.words

    def _shift(self, node: DateShift) -> Phrase:
        back = node.months < 0 or node.days < 0
        months, days = abs(node.months), abs(node.days)
        lengths = [f"{days}天", f"{days}日"] if days else [f"{months}个月"]
        if months and months % 12 == 0:
            lengths = [f"{months // 12}年", *lengths]
        words = (*self._in(node.base, Strength.ATOM), "前" if back else "后")
        return Phrase((*words, self.hand.pick(lengths)), Strength.ATOM)

    def _arithmetic(self, node: Arithmetic) -> Phrase:
        additive = node.operator in (Operator.ADD, Operator.SUBTRACT)
        left = self._expression(node.left)
        words = self._in(node.left, Strength.SUM if additive else Strength.EXCESS)
        right = self._in(node.right, Strength.PRODUCT if additive else Strength.ATOM)
        led = words[0] != "（" and left.strength is Strength.EXCESS
        strength = Strength.SUM if additive else Strength.EXCESS if led else Strength.PRODUCT
        words = (*words, node.operator.value, *right)
        if node.if_zero is None:
            return Phrase(words, strength)
        zero = self.hand.pick(("分母为零的，按", "分母为零的按", "分母为0的，按"))
        value = self._in(node.if_zero, Strength.SUM)
        return Phrase((*words, "，", zero, *value, self._counts(value)), Strength.STEPS)

    def _counts(self, value: Words) -> str:
        return self.hand.pick(("计", "计算")) if value[-1][:1].isdigit() else "计"

    def _extreme(self, node: Extreme) -> Phrase:
        *before, last = (self._in(each, Strength.SUM) for each in node.operands)
        words = before[0]
        for each in before[1:]:
            words = (*words, "、", *each)
        words = (*words, self.hand.pick(("与", "和")), *last)
        return Phrase((*words, self.hand.pick(EXTREME_WORDS[node.kind])), Strength.EXTREME)

    def _before_step(self, node: Expression) -> Words:
        """What a step is applied to; behind a division the step would not be its own."""
        return self._in(node, Strength.STEPS)

    def _limit(self, node: Cap | Floor) -> Phrase:
        words = (
            ("超过", "高于", "多于", "大于") if isinstance(node, Cap) else ("低于", "不足", "少于")
        )
        threshold = self._in(node.threshold, Strength.SUM)
        value = self._in(node.value, Strength.SUM)
        by = self.hand.pick(("的，按", "的按", "的，按照"))
        step = ("，", self.hand.pick(words), *threshold, by, *value, self._counts(value))
        return Phrase((*self._before_step(node.operand), *step), Strength.STEPS)

    # --- members

    def members(self, members: MemberList, condition: Condition | None) -> Words:
        """Those that meet a condition, or all."""
        if condition is None:
            return ("全部", members.name)
        with self.within(members.member):
            return (members.name, "（", *self.line(condition), "）")

    def _total(self, node: Total) -> Words:
        members = self.members(node.members, node.condition)
        if node.value is None:
            return (*members, "的人数")
        with self.within(node.members.member):
            value = self._in(node.value, Strength.ATOM)
        words = (*members, "的", *value, node.kind.value)
        if node.if_none is None:
            return words
        none = self._in(node.if_none, Strength.SUM)
        by = self.hand.pick(("，没有的按", "，没有的，按"))
        return (*words, by, *none, self._counts(none))

    def _round(self, node: Round) -> str:
        place = STEPS[node.step] if "元" in node.type.unit.numerator else "整数"
        return f"{node.mode.value}{self.hand.pick(('', '保留'))}到{place}"
