"""Which numbers a value can have: its least and greatest, and the step between two."""

from fractions import Fraction
from itertools import pairwise
from math import gcd
from typing import Final

from tiaowen.frozen import frozen
from tiaowen.model.expressions import (
    Age,
    Arithmetic,
    Converted,
    DefinitionRef,
    Excess,
    Expression,
    FactRef,
    Literal,
    Node,
    OpenReadings,
    Operator,
)
from tiaowen.model.history import RecordKind, Records
from tiaowen.model.names import Fact
from tiaowen.model.totals import Total, TotalKind
from tiaowen.model.types import FactKind

_ONE = Fraction(1)
_STEPS: Final = {
    FactKind.MONEY: Fraction(1, 100),
    FactKind.INTEGER: _ONE,
    FactKind.PERIOD: _ONE,
}


_RECORD_STEPS: Final = {RecordKind.COUNT: _ONE, RecordKind.MONEY: Fraction(1, 100)}


@frozen
class Domain:
    """`low` and `high` are inside; None is open. Without a `step` there is a number between any two."""

    low: Fraction | None = None
    high: Fraction | None = None
    step: Fraction | None = None

    def has(self, value: Fraction) -> bool:
        """Whether a value can occur."""
        inside = (self.low is None or value >= self.low) and (
            self.high is None or value <= self.high
        )
        return inside and (self.step is None or (value / self.step).denominator == 1)


def domain_of(node: Expression) -> Domain:  # noqa: C901 - one case for each form
    """The numbers that an expression can come to; rather too many than too few."""
    match node:
        case FactRef(fact=fact):
            return _of_fact(fact)
        case DefinitionRef(definition=definition):
            return _of_definition(definition.body)
        case Age():
            return Domain(Fraction(0), None, _ONE)
        case Excess():
            return Domain(Fraction(0))
        case Total(kind=TotalKind.COUNT):
            return Domain(Fraction(0), None, _ONE)
        case Total(kind=TotalKind.SUM, value=value) if value is not None:
            return _of_sums(domain_of(value))
        case Records(kind=kind):
            return Domain(Fraction(0), None, _RECORD_STEPS[kind])
        case Converted(operand=operand, factor=factor):
            return _scaled(domain_of(operand), factor)
        case Arithmetic(operator=Operator.ADD):
            return _sum(domain_of(node.left), domain_of(node.right))
        case Arithmetic(operator=Operator.SUBTRACT):
            return Domain(step=_common(domain_of(node.left), domain_of(node.right)))
        case Arithmetic():
            lows = (domain_of(node.left).low, domain_of(node.right).low)
            below_zero = any(low is None or low < 0 for low in lows)
            return Domain() if below_zero else Domain(Fraction(0))
        case Literal(value=value):
            return Domain(value, value)
        case _:
            return Domain()


def _of_definition(body: Node) -> Domain:
    """Of an open 疑义 what all of its readings are, if they are alike."""
    if isinstance(body, OpenReadings):
        each = {_of_definition(reading.body) for reading in body.readings}
        return each.pop() if len(each) == 1 else Domain()
    return domain_of(body) if isinstance(body, Expression) else Domain()


def _of_sums(each: Domain) -> Domain:
    """The sums of any number of such values, none of them included."""
    low = Fraction(0) if each.low is not None and each.low >= 0 else None
    return Domain(low, None, each.step)


def _of_fact(fact: Fact) -> Domain:
    low = None if fact.limits.may_be_negative else Fraction(0)
    return Domain(low, fact.limits.maximum, _STEPS.get(fact.kind))


def _scaled(domain: Domain, factor: Fraction) -> Domain:
    low, high, step = (
        None if each is None else each * factor for each in (domain.low, domain.high, domain.step)
    )
    return Domain(low, high, step)


def _sum(left: Domain, right: Domain) -> Domain:
    low = None if left.low is None or right.low is None else left.low + right.low
    high = None if left.high is None or right.high is None else left.high + right.high
    return Domain(low, high, _common(left, right))


def _common(left: Domain, right: Domain) -> Fraction | None:
    """The step that sums of both keep."""
    if left.step is None or right.step is None:
        return None
    over = gcd(
        left.step.numerator * right.step.denominator, right.step.numerator * left.step.denominator
    )
    return Fraction(over, left.step.denominator * right.step.denominator)


def around(cuts: list[Fraction], domain: Domain) -> list[Fraction]:
    """The cuts, and a value in every gap between, below and above them, as far as the domain has one."""
    if domain.step is not None:
        step = domain.step
        near = [step * place for cut in cuts for place in _neighbours(cut / step)]
    else:
        ends = [cuts[0] - 1, *cuts, cuts[-1] + 1]
        if domain.low is not None:
            ends[0] = min(domain.low, cuts[0])
        near = [(left + right) / 2 for left, right in pairwise(ends)]
        near += [each for each in (domain.low, domain.high) if each is not None]
    found = [cut for cut in cuts if domain.has(cut)]
    return found + sorted({each for each in near if domain.has(each)} - set(found))


def _neighbours(place: Fraction) -> tuple[int, int]:
    """The whole numbers next below and next above a place."""
    floor = place.numerator // place.denominator
    return (floor - 1 if place.denominator == 1 else floor), floor + 1
