"""Full cases in which one comparison decides, found by trying likely values with the interpreter."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from fractions import Fraction
from typing import Any, Final

from attrs import define, evolve, frozen

from tiaowen.cases.thresholds import FEN, around, days_around, spelled_out, step_of
from tiaowen.cases.variables import Variable, inputs_of, reads
from tiaowen.model.document import FactInput
from tiaowen.model.expressions import (
    Condition,
    Connective,
    DateLiteral,
    DateShift,
    Group,
    Item,
    Literal,
    Node,
    Not,
    StandardRef,
)
from tiaowen.model.history import Records
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import PerMember, Selection
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.types import Bool, Choice, Date, Limits, Number
from tiaowen.model.walk import provision_nodes
from tiaowen.reference import Case, evaluate
from tiaowen.runtime.history import RECORDS, RECORDS_ALIAS
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

    `compared` are the expressions held against each other; `option` is the standard in question.
    """

    decides: Node | None = None
    compared: tuple[Node, ...] = ()
    option: int | None = None


def condition_of(plan: ProvisionPlan) -> Condition | None:
    """The condition, spelled out."""
    condition = plan.provision.whole_condition
    return None if condition is None else spelled_out(condition)


def nodes_of(plan: ProvisionPlan) -> tuple[Node, ...]:
    """Condition and standards, the condition spelled out."""
    condition, nodes = condition_of(plan), provision_nodes(plan.provision)
    return nodes if condition is None else (condition, *nodes[1:])


def inputs_read(plan: ProvisionPlan) -> tuple[Fact | Standard, ...]:
    """Everything a full case of a provision gives: the date it is held to, then what the rules read."""
    own = inputs_of(*nodes_of(plan))
    window_fact = plan.window_fact
    if window_fact is None or window_fact in own:
        return own
    return (window_fact, *own)


def cases_where(plan: ProvisionPlan, goal: Goal, varied: Variable) -> Iterator[Case]:
    """Full cases but for the varied value, in which the goal is met; those tried first come first.

    Cases that differ in what the compared expressions read come one after the other. Gives no
    case more once `_MOST_STEPS` values were tried.
    """
    may, must_not = _goals(condition_of(plan), goal.decides)
    compared = inputs_of(*goal.compared)
    inputs = [each for each in inputs_read(plan) if each != varied.fact]
    inputs.sort(key=lambda each: each in compared)
    likely = _Likely.of(plan)
    choice = goal.option or (1 if isinstance(plan.provision.result, Selection) else None)
    search = _Search(may, must_not, [(each, likely.values(each)) for each in inputs])
    yield from search.cases(Case(likely.day, nothing_of(plan), {}, choice))


def nothing_of(plan: ProvisionPlan) -> dict[str, Any]:
    """No members in each list of the subject that is read, and no records where they are."""
    return {alias: () for _, alias in several_read(plan)}


def several_read(plan: ProvisionPlan) -> tuple[tuple[str, str], ...]:
    """What there may be several of: name and alias of the subject's lists and records that are read."""
    subject = plan.provision.subject.name
    found: dict[str, str] = {}
    result = plan.provision.result
    if isinstance(result, PerMember):
        found[result.members.name] = result.members.alias
    for node in reads(*nodes_of(plan)):
        match node:
            case Total(members=members) | Quantified(members=members) if members.owner == subject:
                found[members.name] = members.alias
            case Records(object=owner) if owner == subject:
                found[RECORDS] = RECORDS_ALIAS
            case _:
                pass
    return tuple(found.items())


def _goals(condition: Condition | None, decides: Node | None) -> tuple[Node | None, Node | None]:
    """What may still hold, and what may still fail."""
    if condition is None or decides is None:
        return condition, None
    return _with(condition, decides, holds=True), _with(condition, decides, holds=False)


def _with(condition: Condition, node: Node, *, holds: bool) -> Condition:
    """The condition with one comparison settled: an empty list holds, or fails, by itself."""
    if condition == node:
        connective = Connective.ALL if holds else Connective.ANY
        return Group(connective, (), span=condition.span)
    match condition:
        case Not(operand=operand):
            return evolve(condition, operand=_with(operand, node, holds=holds))
        case Group(items=items):
            return evolve(condition, items=tuple(_item(each, node, holds) for each in items))
        case _:
            return condition


def _item(item: Item, node: Node, holds: bool) -> Item:
    return evolve(item, condition=_with(item.condition, node, holds=holds))


@define
class _Search:
    """Depth first: what the condition cannot hold with any more is not followed further."""

    may: Node | None
    must_not: Node | None
    inputs: Sequence[tuple[Fact | Standard, Values]]
    steps: int = 0

    def cases(self, case: Case, done: int = 0) -> Iterator[Case]:
        """The cases that go on from this one, likely values first."""
        if done == len(self.inputs):
            yield case
            return
        subject, values = self.inputs[done]
        for value in values:
            self.steps += 1
            if self.steps > _MOST_STEPS:
                return
            further = _put(case, subject, value)
            if self._possible(further):
                yield from self.cases(further, done + 1)

    def _possible(self, case: Case) -> bool:
        holds = self.may is None or evaluate(self.may, case) is not False
        return holds and (self.must_not is None or evaluate(self.must_not, case) is not True)


def _put(case: Case, subject: Fact | Standard, value: FactInput) -> Case:
    if isinstance(subject, Fact):
        return evolve(case, facts={**case.facts, subject.alias: value})
    return evolve(case, standards={**case.standards, subject.alias: value})


@frozen
class _Likely:
    """Values worth trying: usual ones, and those that the rules themselves name."""

    day: date
    numbers: tuple[tuple[Number, Fraction], ...]
    days: tuple[date, ...]

    @classmethod
    def of(cls, plan: ProvisionPlan) -> "_Likely":
        """What a provision names."""
        nodes = list(reads(*nodes_of(plan)))
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
