"""Conditions that put one number between two others: 20人以下, 超过20人, 20人至50人."""

from fractions import Fraction

from attrs import evolve

from tiaowen.frozen import frozen
from tiaowen.model.expressions import (
    Between,
    Comparator,
    Compare,
    Condition,
    Connective,
    Expression,
    Group,
)
from tiaowen.model.totals import Quantified
from tiaowen.model.types import Number
from tiaowen.regions.questions import comparison, ends, resolved
from tiaowen.values.printing import format_number
from tiaowen.values.units import DIMENSIONLESS, Unit


@frozen
class Tier:
    """From `low` to `high` (None: open), each inside or not."""

    subject: Expression
    low: Fraction | None = None
    with_low: bool = False
    high: Fraction | None = None
    with_high: bool = False

    @property
    def words(self) -> str:
        """超过20人、50人以下; 20人以上50人以下; 不满20人."""
        low = "" if self.low is None else self._bound(self.low, self.with_low, "{}以上", "超过{}")
        high = (
            "" if self.high is None else self._bound(self.high, self.with_high, "{}以下", "不满{}")
        )
        joint = "、" if low.startswith("超过") and high else ""
        return f"{low}{joint}{high}"

    def _bound(self, value: Fraction, included: bool, inside: str, outside: str) -> str:
        return (inside if included else outside).format(number_words(value, self.subject))

    def above(self, value: Fraction, included: bool = False) -> "Tier":
        """This tier from a value on."""
        return evolve(self, low=value, with_low=included)

    def below(self, value: Fraction, included: bool = False) -> "Tier":
        """This tier up to a value."""
        return evolve(self, high=value, with_high=included)


def number_words(value: Fraction, subject: Expression | Quantified) -> str:
    """A value of a subject with its unit."""
    unit = subject.type.unit if isinstance(subject.type, Number) else Unit()
    return format_number(value, "%" if unit == DIMENSIONLESS else unit)


def tier_of(condition: Condition) -> Tier | None:
    """The tier that a condition describes, None where it says something else."""
    match condition:
        case Compare():
            return _of_comparisons((condition,))
        case Between():
            return _of_comparisons(ends(condition))
        case Group(connective=Connective.ALL, inline=True, items=items):
            parts = tuple(item.condition for item in items)
            tests = tuple(part for part in parts if isinstance(part, Compare))
            return _of_comparisons(tests) if len(tests) == len(parts) else None
        case _:
            return None


def _of_comparisons(tests: tuple[Compare, ...]) -> Tier | None:
    tier: Tier | None = None
    for test in tests:
        asked = comparison(test)
        if isinstance(asked, bool) or not isinstance(asked.cut, Fraction):
            return None
        assert not isinstance(asked.question.subject, Quantified), "a quantifier is not compared"
        subject = resolved(asked.question.subject)
        if tier is not None and tier.subject != subject:
            return None
        bounded = _with_bound(tier or Tier(subject), asked.comparator, asked.cut)
        if bounded is None:
            return None
        tier = bounded
    return tier


def _with_bound(tier: Tier, comparator: Comparator, value: Fraction) -> Tier | None:
    match comparator:
        case Comparator.GE | Comparator.GT if tier.low is None:
            return evolve(tier, low=value, with_low=comparator is Comparator.GE)
        case Comparator.LE | Comparator.LT if tier.high is None:
            return evolve(tier, high=value, with_high=comparator is Comparator.LE)
        case _:
            return None
