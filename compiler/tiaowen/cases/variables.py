"""What can be varied in a case, value by value: a number or a date, or 申请日期.

Values are numbered: neighbours have neighbouring numbers. `put` gives None where a case cannot
have that value.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Final

from attrs import evolve

from tiaowen.cases.places import (
    Path,
    Scope,
    Spot,
    Walk,
    facts_at,
    path_of,
    spot_words,
    spots,
    with_facts,
)
from tiaowen.cases.several import HowMany, HowMuch, HowOften
from tiaowen.cases.thresholds import Threshold, step_of
from tiaowen.frozen import frozen
from tiaowen.model.document import FactInput
from tiaowen.model.expressions import ApplicationDate, FactRef, Node
from tiaowen.model.history import RecordKind, Records
from tiaowen.model.names import Fact
from tiaowen.model.totals import Total, TotalKind
from tiaowen.model.types import Date, FactKind, Number
from tiaowen.reference.case import Case, CaseInput
from tiaowen.values.printing import format_date, format_number
from tiaowen.wording.phrase import APPLICATION_DATE

LARGEST: Final = Fraction(10**12)
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)


@frozen
class OfFact:
    """A fact of the subject or of a member, or 申请日期 (None)."""

    fact: Fact | None
    spot: Spot = ()

    @cached_property
    def ends(self) -> tuple[int, int]:
        """The numbers of the least and the greatest value."""
        if self.fact is None or isinstance(self.fact.type, Date):
            return _FIRST_DAY.toordinal(), _LAST_DAY.toordinal()
        limits = self.fact.limits
        most = int((limits.maximum or LARGEST) / self._step)
        return -most if limits.may_be_negative else 0, most

    def number(self, case: Case) -> int | None:
        """The number of the value in a case, None where it is unknown."""
        match self.given(case):
            case date() as day:
                return day.toordinal()
            case Fraction() as value:
                return int(value / self._step)
            case _:
                return None

    def put(self, case: Case, number: int) -> Case | None:
        """The case with another value."""
        fact = self.fact
        if fact is None:
            return evolve(case, on=date.fromordinal(number))
        if facts_at(case, self.spot) is None:
            return None
        value = self._value(number)
        return with_facts(case, self.spot, lambda facts: {**facts, fact.alias: value})

    def words(self, case: Case) -> str:
        """参保职工人数19人, 职工的合同期限11个月, 申请日期2019年12月31日."""
        value = self.given(case)
        words = format_date(value) if isinstance(value, date) else _number_words(self.fact, value)
        return f"{self.head}{words}"

    @property
    def head(self) -> str:
        """What it is called in front of a value."""
        return APPLICATION_DATE if self.fact is None else spot_words(self.spot) + self.fact.name

    def given(self, case: Case) -> CaseInput:
        """The value in a case."""
        if self.fact is None:
            return case.on
        return (facts_at(case, self.spot) or {}).get(self.fact.alias)

    def _value(self, number: int) -> FactInput:
        assert self.fact is not None
        if isinstance(self.fact.type, Date):
            return date.fromordinal(number)
        return number * self._step

    @cached_property
    def _step(self) -> Fraction:
        step = None if self.fact is None else step_of(self.fact)
        assert step is not None, "a variable is a number or a date"
        return step


def _number_words(fact: Fact | None, value: CaseInput) -> str:
    """The value of a number fact as a drafter writes it."""
    assert isinstance(value, Fraction)
    assert fact is not None
    assert isinstance(fact.type, Number)
    return format_number(value, "%" if fact.kind is FactKind.RATIO else fact.type.unit)


Variable = OfFact | HowMany | HowOften | HowMuch


@frozen
class Variables:
    """What the numbers held against each other can be varied by: each once, with where it is looked for."""

    found: tuple[tuple[Variable, Path], ...]

    @classmethod
    def of(cls, threshold: Threshold, scope: Scope) -> "Variables":
        """What was had before comes first; what decides which members of a total count is not varied."""
        walk = Walk(outcomes=True, tests=False)
        read = walk.over((threshold.subject, threshold.bound), scope)
        once = dict.fromkeys(each for node, there in read for each in _variables(node, there))
        return cls(
            tuple(sorted(once, key=lambda each: not isinstance(each[0], HowOften | HowMuch)))
        )

    def at(self, spot: Spot, case: Case | None) -> Iterator[Variable]:
        """Those at a member. Of the members that a total goes over each is varied, without a case the first alone."""
        for varied, path in self.found:
            for each in _at(path, spot, case):
                yield evolve(varied, spot=each) if each else varied


def _variables(node: Node, scope: Scope) -> Iterator[tuple[Variable, Path]]:
    """What a node can be varied by, at the subject, and where it is looked for."""
    match node:
        case ApplicationDate():
            yield OfFact(None), ()
        case FactRef(fact=fact) if isinstance(fact.type, Date) or step_of(fact) is not None:
            yield from _owned(OfFact(fact), fact.object, scope)
        case Total(kind=TotalKind.COUNT, members=members):
            yield from _owned(HowMany(node, ()), members.owner, scope)
        case Records(kind=kind, object=owner):
            made = HowOften if kind is RecordKind.COUNT else HowMuch
            yield from _owned(made(node, ()), owner, scope)
        case _:
            pass


def _owned(varied: Variable, owner: str, scope: Scope) -> Iterator[tuple[Variable, Path]]:
    path = scope.owners.get(owner)
    if path is not None:
        yield varied, path


def _at(path: Path, spot: Spot, case: Case | None) -> Iterator[Spot]:
    """The members of that kind on the way to the spot, or below it."""
    common = spot[: len(path)]
    if path_of(common) != path[: len(common)]:
        return
    if len(path) <= len(spot):
        yield common
    elif case is None:
        yield (*spot, *((members, 0) for members in path[len(spot) :]))
    else:
        yield from (each for each in spots(case, path) if each[: len(spot)] == spot)
