"""Full cases in which one comparison decides, found by trying likely values with the interpreter."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from fractions import Fraction
from typing import Any, Final

from attrs import define

from tiaowen.cases.inputs import Slot, lists_of, nodes_of, records_of, slots_of
from tiaowen.cases.places import Path
from tiaowen.cases.settle import settled, spelled_out
from tiaowen.cases.thresholds import FEN, around, days_around, step_of
from tiaowen.frozen import frozen
from tiaowen.model.document import FactInput
from tiaowen.model.expressions import Condition, DateLiteral, DateShift, Literal, StandardRef
from tiaowen.model.names import Fact, MemberList, Standard
from tiaowen.model.provisions import PerMember, Selection
from tiaowen.model.types import Bool, Choice, Date, Limits, Number
from tiaowen.reference import Case, evaluate
from tiaowen.runtime.history import RECORDS_ALIAS
from tiaowen.values.periods import Period
from tiaowen.wording.layout import ProvisionPlan

_MOST_STEPS: Final = 600
"""Values tried in one search: a condition that is harder to meet is left to people."""

_USUAL_DAY: Final = date(2020, 1, 1)
_USUAL: Final = tuple(map(Fraction, (12, 1, 100, 10_000, 1_000_000, 0)))
_USUAL_MONEY: Final = tuple(map(Fraction, (10_000, 1_000_000, 100, 0)))
_USUAL_RATIO: Final = (Fraction(1, 2), Fraction(1), Fraction(0))

Values = tuple[FactInput, ...]


@frozen
class Goal:
    """What is looked for: the condition can hold; with the comparison `decides` false, it cannot.

    `each`: it is the condition of 每名 that the comparison decides. `compared` are the inputs of the
    expressions held against each other; `option` is the standard in question. `size` is how many members
    each list has.
    """

    decides: Condition | None = None
    each: bool = False
    compared: tuple[Slot, ...] = ()
    option: int | None = None
    size: int = 0


def cases_where(plan: ProvisionPlan, goal: Goal, varied: Slot | None) -> Iterator[Case]:
    """Full cases but for the varied value, in which the goal is met; those tried first come first.

    The members of a list are all alike. Cases that differ in what the compared expressions read come one
    after the other. Gives no case more once `_MOST_STEPS` values were tried.
    """
    slots = [each for each in slots_of(plan) if each != varied and (goal.size or not each.path)]
    slots.sort(key=lambda each: each in goal.compared)
    likely = _Likely.of(plan)
    choice = goal.option or (1 if isinstance(plan.provision.result, Selection) else None)
    search = _Search(tuple(_tests(plan, goal)), [(each, likely.values(each.of)) for each in slots])
    yield from search.cases(Case(likely.day, _filled(plan, goal.size), {}, choice))


@frozen
class _Test:
    """A condition that must be able to hold (`may`), or to fail; `inside` the members it is asked of."""

    condition: Condition
    may: bool
    inside: MemberList | None

    def possible(self, case: Case) -> bool:
        """Whether it still is."""
        return self._told(case) is not (not self.may)

    def _told(self, case: Case) -> object:
        members = (case,) if self.inside is None else case.members(self.inside)
        return evaluate(self.condition, members[0]) if members else None


def _tests(plan: ProvisionPlan, goal: Goal) -> Iterator[_Test]:
    provision, result = plan.provision, plan.provision.result
    rules: list[tuple[Condition | None, MemberList | None]] = [(provision.whole_condition, None)]
    if isinstance(result, PerMember):
        rules.append((result.provision.whole_condition, result.members))
    for condition, inside in rules:
        if condition is not None:
            decides = goal.decides if goal.each is (inside is not None) else None
            yield from _of_rule(spelled_out(condition), decides, inside)


def _of_rule(
    condition: Condition, decides: Condition | None, inside: MemberList | None
) -> Iterator[_Test]:
    if decides is None:
        yield _Test(condition, True, inside)
        return
    node = spelled_out(decides)
    yield _Test(settled(condition, node, favours=True), True, inside)
    against = settled(condition, node, favours=False)
    if against != condition:
        yield _Test(against, False, inside)


def _filled(plan: ProvisionPlan, size: int) -> dict[str, Any]:
    """So many members in each list that is read, nothing known of them but that nothing was had before."""
    lists, records = lists_of(plan), records_of(plan)

    def filled(path: Path) -> dict[str, Any]:
        known: dict[str, Any] = {RECORDS_ALIAS: ()} if path in records else {}
        below = (each for each in lists if each[:-1] == path)
        return known | {each[-1].alias: (filled(each),) * size for each in below}

    return filled(())


@define
class _Search:
    """Depth first: what the conditions cannot be met with any more is not followed further."""

    tests: tuple[_Test, ...]
    inputs: Sequence[tuple[Slot, Values]]
    steps: int = 0

    def cases(self, case: Case, done: int = 0) -> Iterator[Case]:
        """The cases that go on from this one, likely values first."""
        if done == len(self.inputs):
            yield case
            return
        slot, values = self.inputs[done]
        for value in values:
            self.steps += 1
            if self.steps > _MOST_STEPS:
                return
            further = slot.put(case, value)
            if all(test.possible(further) for test in self.tests):
                yield from self.cases(further, done + 1)


@frozen
class _Likely:
    """Values worth trying: usual ones, and those that the rules themselves name."""

    day: date
    numbers: tuple[tuple[Number, Fraction], ...]
    days: tuple[date, ...]

    @classmethod
    def of(cls, plan: ProvisionPlan) -> "_Likely":
        """What a provision names."""
        nodes = [node for node, _ in nodes_of(plan)]
        windows = (window for window in (plan.filing, plan.window) if window is not None)
        ends = [day for window in windows for day in (window.start, window.end)]
        days = [node.value for node in nodes if isinstance(node, DateLiteral)]
        starts = [
            row.start
            for node in nodes
            if isinstance(node, StandardRef)
            for row in node.standard.values
        ]
        known = [day for day in ends if day is not None]
        usual = next(iter([*known, *starts[-1:], *days]), _USUAL_DAY)
        shifted = [
            day for node in nodes if isinstance(node, DateShift) for day in _moved(usual, node)
        ]
        return cls(
            day=usual,
            numbers=tuple((n.type, n.value) for n in nodes if isinstance(n, Literal)),
            days=tuple(dict.fromkeys([*known, *days, *starts, *shifted])),
        )

    def values(self, subject: Fact | Standard) -> Values:
        """Values to try for a fact or a standard, likely ones first."""
        match subject.type:
            case Bool():
                return (True, False)
            case Choice(options=options, multiple=multiple):
                return tuple(frozenset({each}) if multiple else each for each in options)
            case Date():
                near = (day for each in self.days for _, day in days_around(each))
                return tuple(dict.fromkeys([self.day, *near]))
            case Number() as type_:
                return self._numbers(subject, type_)
            case _:
                return (None,)

    def _numbers(self, subject: Fact | Standard, type_: Number) -> Values:
        limits = subject.limits if isinstance(subject, Fact) else Limits()
        step = step_of(subject) or FEN
        named = [value for other, value in self.numbers if other == type_]
        near = [value for each in named for _, value in around(each, step)]
        fits = _fitting(limits, step)
        return tuple(dict.fromkeys(filter(fits, [*_usual(type_), *near])))


def _moved(day: date, shift: DateShift) -> Iterator[date]:
    """The day moved back and forth by as much as a rule moves a date, as far as the calendar goes."""
    for sign in (-1, 1):
        with suppress(OverflowError):
            yield Period(sign * shift.months, sign * shift.days).after(day)


def _usual(type_: Number) -> tuple[Fraction, ...]:
    if "元" in type_.unit.numerator:
        return _USUAL_MONEY
    return _USUAL if str(type_.unit) else _USUAL_RATIO + _USUAL


def _fitting(limits: Limits, step: Fraction) -> Callable[[Fraction], bool]:
    def fits(value: Fraction) -> bool:
        too_much = limits.maximum is not None and value > limits.maximum
        too_little = value < 0 and not limits.may_be_negative
        return not too_much and not too_little and (value / step).denominator == 1

    return fits
