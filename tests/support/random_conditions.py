"""Random conditions: comparisons, lists, joined lines."""

from support.nodes import (
    HERE,
    all_of,
    any_of,
    at_least,
    compare,
    read,
)
from support.random_names import (
    NUMBER_FACTS,
)
from support.random_numbers import Numbers
from tiaowen.model.expressions import (
    Anchor,
    Between,
    Cases,
    Comparator,
    Condition,
    DateLiteral,
    Expression,
    Group,
    HasOption,
    Holds,
    Item,
    Literal,
    Not,
)
from tiaowen.model.types import Bool


class Conditions(Numbers):
    """Conditions, with quotes where rule files have room for them."""

    def comparison(self) -> Condition:
        """A comparison or range of numbers in one unit, or of dates."""
        unit = self.pick(("日期", *NUMBER_FACTS))
        if unit == "日期":
            left, *right = (self.date_expression(2) for _ in range(3))
        else:
            left, *right = self.number(unit, 1), self._beside(unit, 1), self._beside(unit, 1)
        if self.upto(2):
            return compare(self.pick(tuple(Comparator)), left, right[0])
        return Between(left, *ordered(*right), span=HERE)

    def condition(self, depth: int, level: int | None = 0) -> Condition:
        """A condition; `level` is how many lists it stands in, None where no list may stand."""
        if depth and self.upto(3):
            if self.unwritten and self.upto(5) == 0:
                tested = self.cases(Bool(), lambda: self.condition(0))
                return Holds(tested, span=HERE)
            if self.upto(3):
                return self._group(depth - 1, level)
            return Not(self.condition(depth - 1, level), span=HERE)
        match self.upto(5):
            case 0 | 1 | 2:
                flags = [*self.flags(), *self._of_type(Bool())]
                return Holds(read(self.pick(flags)), span=HERE)
            case 3:
                subject, options = self.pick(self.choices())
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

    def carrying(self, condition: Condition | None) -> tuple[Anchor, ...]:
        """Quotes for the whole of a condition; none where its parts have them, or stand in a list."""
        return () if condition is not None and _has_own_quotes(condition) else self.quotes()

    def whole_condition(self, depth: int) -> Condition:
        """A condition that stands alone, so that it may go by cases."""
        if self.upto(4):
            return self.condition(depth)
        return Holds(self.cases(Bool(), lambda: self.condition(0, None)), span=HERE)


def ordered(low: Expression, high: Expression) -> tuple[Expression, Expression]:
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
