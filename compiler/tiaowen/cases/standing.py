"""Where a case stands at a threshold, and whether the answer turns there."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Final

from attrs import evolve, field

from tiaowen.cases.places import Path, Scope, Spot, member_at, spots
from tiaowen.cases.several import ONE_YUAN, HowMany, HowOften
from tiaowen.cases.thresholds import Role, Threshold
from tiaowen.cases.variables import Variable, Variables
from tiaowen.frozen import frozen
from tiaowen.model.expressions import Comparator, Compare
from tiaowen.model.provisions import ceilings_of
from tiaowen.reference import Case, evaluate, readings_of, status_of
from tiaowen.runtime import Status
from tiaowen.wording.layout import ProvisionPlan

SETTLED: Final = frozenset((Status.ELIGIBLE, Status.TO_BE_DECIDED))
_DECIDED = SETTLED | {Status.NOT_ELIGIBLE}

_REACH: Final = 2
"""From just beyond a threshold to just before it, with a number on it."""

_Answer = tuple[Status, ...]
Known = dict[int, dict[tuple[Spot, tuple[int, ...]], Status]]
"""Of each written case, by its identity: the status of the whole () or of a member, under each combination of readings."""


def gives(statuses: Iterable[Status]) -> bool:
    """Whether there is a claim, under some reading at least."""
    return not SETTLED.isdisjoint(statuses)


@frozen
class Standing:
    """One threshold of one provision, looked at from cases."""

    plan: ProvisionPlan
    threshold: Threshold
    known: Known = field(factory=dict, eq=False, repr=False)
    """What was found of written cases, which all thresholds of a provision may share."""

    def variables(
        self, spot: Spot, case: Case | None, written: Iterable[Case]
    ) -> tuple[Variable, ...]:
        """What can be varied at a member of the case; without a case, of the first of each list.

        Members are added like one that counts in some case that is written.
        """
        found = self._variables.at(spot, case)
        return tuple(_fitted(each, self.plan, written) for each in found)

    @cached_property
    def _variables(self) -> Variables:
        return Variables.of(self.threshold, scope_of(self.plan, self.threshold.path))

    @cached_property
    def _readings(self) -> dict[str, int]:
        return dict(self.threshold.readings)

    def sides(self, case: Case, written: Iterable[Case], held: Container[int]) -> Iterator[int]:
        """The sides of the threshold on which a written case stands, where it stands next to it.

        Those that are held already are not looked into again.
        """
        option = self.threshold.option
        if case.choice not in (None, option or case.choice):
            return
        for spot in spots(case, self.threshold.path):
            side = self.side(case, spot)
            if side is not None and side not in held:
                each = self.variables(spot, case, written)
                if any(self._stands(case, spot, varied, side) for varied in each):
                    yield side

    def _stands(self, case: Case, spot: Spot, varied: Variable, side: int) -> bool:
        """Whether one step leads onto the threshold or over it, and the answer turns there."""
        number = varied.number(case)
        if number is None:
            return False
        line = _Line(varied, case)
        around = {number: side} | self._beside(line, spot, number, (-1, 1))
        if side != 0 and not {0, -side} & set(around.values()):
            return False
        if not self.settled(case, spot):
            return False
        if self.threshold.role is Role.AMOUNT:
            return True
        return any(
            self.turns([case, *others], spot)
            for numbers in self._across(line, spot, number, around)
            if (others := line.at(numbers))
        )

    def _across(
        self, line: "_Line", spot: Spot, number: int, around: Mapping[int, int | None]
    ) -> Iterator[Iterable[int]]:
        """Numbers on other sides of the threshold: the next ones, all nearby, those right beside it."""
        side = around[number]
        yield [each for each in self._edges(around) if around[each] != side]
        wide = {**around, **self._beside(line, spot, number, (-_REACH, _REACH))}
        yield [each for each in self._edges(wide) if each != number]
        yield self.reached(line.case, spot, line.varied).values()

    def _beside(
        self, line: "_Line", spot: Spot, number: int, steps: Iterable[int]
    ) -> dict[int, int | None]:
        """The sides at a few steps from a number."""
        return {number + step: self._side_at(line, spot, number + step) for step in steps}

    def _edges(self, around: Mapping[int, int | None]) -> list[int]:
        """The numbers beside which the side changes: what `reached` finds, without looking far."""
        return [
            number
            for number, side in around.items()
            if side in self.threshold.sides
            and any(around.get(number + way) not in (None, side) for way in (-1, 1))
        ]

    def turns(self, cases: Sequence[Case], spot: Spot) -> bool:
        """Whether the answer differs among these cases; of a sum, whether it is one for all.

        A sum turns at every band, cap or floor that is reached by a case with a claim.
        """
        claims, differs = False, self.threshold.role is Role.AMOUNT
        for answers in zip(*(self._answers(each, spot) for each in cases), strict=True):
            claims = claims or any(given for given, _ in answers)
            differs = differs or len({answer for _, answer in answers}) > 1
            if claims and differs:
                return True
        return False

    def settled(self, case: Case, spot: Spot) -> bool:
        """Whether the case has an answer; for a sum, whether there is one."""
        if self.threshold.role is Role.AMOUNT:
            return any(given for given, _ in self._answers(case, spot))
        return all(_DECIDED.issuperset(answer) for _, answer in self._answers(case, spot))

    def _answers(self, case: Case, spot: Spot) -> Iterator[tuple[bool, _Answer]]:
        """Whether there is a claim, and the status, under one reading after the other as it is asked for.

        For what is asked of a member all at once: of the whole and of the member.
        """
        found = self.known.get(id(case), {})
        whole = self._statuses(self.plan, case, (), found)
        if not self.threshold.each:
            for status in whole:
                yield status in SETTLED, (status,)
            return
        assert self.plan.member is not None, "a rule for each member has a plan"
        member = member_at(case, spot[:1])
        assert member is not None, "the member is there"
        alone = evolve(member, place="")
        all_, own = tuple(whole), tuple(self._statuses(self.plan.member, alone, spot[:1], found))
        yield gives(all_) and gives(own), (*all_, *own)

    def _statuses(
        self,
        plan: ProvisionPlan,
        case: Case,
        at: Spot,
        found: dict[tuple[Spot, tuple[int, ...]], Status],
    ) -> Iterator[Status]:
        """The statuses under the readings of this threshold."""
        for readings in self._member_ways if at else self._ways:
            key = (at, tuple(readings.values()))
            if key not in found:
                found[key] = status_of(plan, case.under(readings))
            yield found[key]

    @cached_property
    def _ways(self) -> tuple[dict[str, int], ...]:
        return self._ways_of(self.plan)

    @cached_property
    def _member_ways(self) -> tuple[dict[str, int], ...]:
        return () if self.plan.member is None else self._ways_of(self.plan.member)

    def _ways_of(self, plan: ProvisionPlan) -> tuple[dict[str, int], ...]:
        """The ways to read a provision in which the threshold is as it stands."""
        fixed = self.threshold.readings
        return tuple(
            way for way in readings_of(plan) if all(way.get(name, i) == i for name, i in fixed)
        )

    def reached(self, base: Case, spot: Spot, varied: Variable) -> dict[int, int]:
        """The numbers of the values just below, on and just above, as far as there are such values."""
        line = _Line(varied, base)

        def side(number: int) -> int | None:
            return self._side_at(line, spot, number)

        least, most = varied.ends
        if side(least) is None:
            least = _least(lambda number: side(number) is not None, least, most)
        if side(most) is None:  # an age before birth is not known
            most = _least(lambda number: side(number) is None, least, most) - 1
        first, last = side(least), side(most)
        if first is None or last is None or first == last:
            return {}
        way = 1 if last > first else -1
        on = _least(lambda number: way * (side(number) or 0) >= 0, least, most)
        beyond = _least(lambda number: way * (side(number) or 0) > 0, least, most)
        exactly = on if (way > 0) is self._turns_below else beyond - 1
        around = {-way: on - 1, 0: exactly, way: beyond}
        return {
            place: number
            for place, number in sorted(around.items())
            if place in self.threshold.sides and least <= number <= most and side(number) == place
        }

    @property
    def _turns_below(self) -> bool:
        """Whether the answer turns just below the threshold, not just above it."""
        node = self.threshold.node
        return not isinstance(node, Compare) or node.comparator in (Comparator.GE, Comparator.LT)

    def _side_at(self, line: "_Line", spot: Spot, number: int) -> int | None:
        put = line.put(number)
        return None if put is None else self.side(put, spot)

    def side(self, case: Case, spot: Spot) -> int | None:
        """-1 where the subject is below the bound, 0 where they are equal, 1 above; None if unknown."""
        at = member_at(case.under(self._readings) if self._readings else case, spot)
        if at is None:
            return None
        subject, bound = evaluate(self.threshold.subject, at), evaluate(self.threshold.bound, at)
        match subject, bound:
            case (Fraction(), Fraction()) | (date(), date()):
                return (subject > bound) - (subject < bound)  # type: ignore[operator]
            case _:
                return None


@frozen
class _Line:
    """A case varied along one value; each of its variations is made once."""

    varied: Variable
    case: Case
    _made: dict[int, Case | None] = field(factory=dict, init=False, eq=False, repr=False)

    def put(self, number: int) -> Case | None:
        """The case with another value, None where it cannot have it."""
        if number not in self._made:
            least, most = self.varied.ends
            fits = least <= number <= most
            self._made[number] = self.varied.put(self.case, number) if fits else None
        return self._made[number]

    def at(self, numbers: Iterable[int]) -> list[Case]:
        """The case with each of these values, where it can have it."""
        return [put for number in numbers if (put := self.put(number)) is not None]


def scope_of(plan: ProvisionPlan, path: Path) -> Scope:
    """The scope of what is asked of the members at the end of a path."""
    scope = Scope.of(plan.provision.subject.name)
    for members in path:
        inner = scope.inside(members)
        assert inner is not None, "a path begins at the subject"
        scope = inner
    return scope


def _fitted(varied: Variable, plan: ProvisionPlan, written: Iterable[Case]) -> Variable:
    """With members to copy, those that count in written cases; with an amount, where it is read."""
    match varied:
        case HowMany():
            found = [like for case in written if (like := varied.counted(case)) is not None]
            return evolve(varied, likes=tuple({repr(each): each for each in found}.values()))
        case HowOften() if ceilings_of(plan.provision):
            return evolve(varied, amount=ONE_YUAN)
        case _:
            return varied


def _least(holds: Callable[[int], bool], least: int, most: int) -> int:
    """The least number for which it holds (from there on it always does), `most` + 1 if for none."""
    most += 1
    while least < most:
        middle = (least + most) // 2
        least, most = (least, middle) if holds(middle) else (middle + 1, most)
    return least
