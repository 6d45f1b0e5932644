"""The decision of one provision for one case: window, then condition, then amount."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final, assert_never

from tiaowen.model.expressions import Expression, Node
from tiaowen.model.names import Fact
from tiaowen.model.provisions import Provision, Selection, Sum
from tiaowen.model.types import FactKind
from tiaowen.reference.bridge import case_record, standards_record
from tiaowen.reference.case import Case
from tiaowen.reference.doubts import over_readings, ways_to_read
from tiaowen.reference.evaluate import band_amount, definition_value, evaluate, fact_value, number
from tiaowen.reference.needed import Needed, needed, unique
from tiaowen.runtime import Decision, FactText, Money, Option, Result, ResultKind, Status
from tiaowen.runtime.decision import Ratio
from tiaowen.values.rounding import RoundingMode, round_to
from tiaowen.values.three import Truth
from tiaowen.wording.layout import (
    BandStep,
    DefinitionStep,
    PlannedStep,
    ProvisionPlan,
    StandardStep,
)
from tiaowen.wording.names import fact_text, standard_text

FEN: Final = Fraction(1, 100)


def decide(plan: ProvisionPlan, case: Case) -> Decision:
    """The decision: status, result and trace, as the rule means it.

    Where the provision reads an open 疑义, it is decided under every reading. Raises ValueError if
    the case chooses an option that the provision does not have.
    """
    _check_choice(plan.provision, case)
    if not plan.doubts:
        return _decide(plan, case)
    return over_readings(plan, [_decide(plan, each) for each in ways_to_read(plan, case)])


def _decide(plan: ProvisionPlan, case: Case) -> Decision:
    """The decision where it is settled how the text is read."""
    missing = _missing(plan, case)
    status = _status(plan, case, missing)
    settled = status in (Status.ELIGIBLE, Status.TO_BE_DECIDED)
    waiting = status in (Status.INCOMPLETE, Status.TO_BE_ASSESSED)
    return Decision(
        plan.text,
        case_record(plan, case),
        standards_record(plan, case),
        case.on,
        status,
        tuple(_truth(condition, case) for condition in plan.conditions),
        _numbers(plan, case),
        _result(plan.provision, case) if settled else None,
        tuple(_text(each) for each in missing) if waiting else (),
    )


def _check_choice(provision: Provision, case: Case) -> None:
    standard = provision.standard
    if case.choice is None or isinstance(standard, Sum):
        return
    if not 1 <= case.choice <= len(standard.options):
        raise ValueError(f"no option {case.choice} among {len(standard.options)}")


# --- whether --------------------------------------------------------------------------------------


def _status(plan: ProvisionPlan, case: Case, missing: Sequence[Needed]) -> Status:
    """The first that applies, in this order."""
    provision = plan.provision
    in_force, eligible = _in_force(plan, case), _eligible(provision, case)
    if in_force is False:
        return Status.NOT_IN_FORCE
    if eligible is False:
        return Status.NOT_ELIGIBLE
    if missing:
        return Status.TO_BE_ASSESSED if all(map(_assessed, missing)) else Status.INCOMPLETE
    amounts = [number(amount, case) for amount in _amounts(provision, case)]
    if in_force is None or eligible is None or None in amounts:
        return Status.UNDETERMINABLE
    if provision.discretion is not None and not provision.discretion.right:
        return Status.TO_BE_DECIDED
    return Status.ELIGIBLE


def _in_force(plan: ProvisionPlan, case: Case) -> Truth:
    """Whether the day that the window reads lies inside, both ends in."""
    if plan.window is None:
        return True
    on = case.on if plan.window_fact is None else fact_value(plan.window_fact, case)
    return None if on is None else plan.window.contains(on)  # type: ignore[arg-type]


def _eligible(provision: Provision, case: Case) -> Truth:
    return True if provision.condition is None else _truth(provision.condition, case)


def _truth(condition: Node, case: Case) -> Truth:
    return evaluate(condition, case)  # type: ignore[return-value]


def _assessed(missing: Needed) -> bool:
    return missing.kind is FactKind.ASSESSED


def _missing(plan: ProvisionPlan, case: Case) -> tuple[Needed, ...]:
    """What is missing for window, condition and amount, in this order."""
    nodes: list[Node] = list(_amounts(plan.provision, case))
    if plan.provision.condition is not None:
        nodes.insert(0, plan.provision.condition)
    found = [each for node in nodes for each in needed(node, case)]
    window_fact = plan.window_fact
    if window_fact is not None and fact_value(window_fact, case) is None:
        found.insert(0, window_fact)
    return unique(iter(found))


def _text(missing: Needed) -> FactText:
    return fact_text(missing) if isinstance(missing, Fact) else standard_text(missing)


# --- how much -------------------------------------------------------------------------------------


def _amounts(provision: Provision, case: Case) -> tuple[Expression, ...]:
    """The standards that count: the sum, the option taken, or all options while none is taken."""
    match provision.standard:
        case Sum(amount=amount):
            return (amount,)
        case Selection(options=options) if case.choice is not None:
            return (options[case.choice - 1].amount,)
        case Selection(options=options):
            return tuple(option.amount for option in options)
        case _:
            assert_never(provision.standard)


def _result(provision: Provision, case: Case) -> Result:
    """The result once every standard that counts is known, in whole 分."""
    match provision.standard:
        case Sum(amount=amount):
            money = _money(amount, case)
            return Result(ResultKind.SUM, money, money)
        case Selection(options=options):
            sums = [
                _money(option.amount, case) if case.choice in (None, i) else None
                for i, option in enumerate(options, 1)
            ]
            known = [money for money in sums if money is not None]
            labels = [option.label for option in options]
            listed = tuple(Option(*pair) for pair in zip(labels, sums, strict=True))
            return Result(ResultKind.CHOICE, min(known), max(known), listed, case.choice)
        case _:
            assert_never(provision.standard)


def _money(amount: Expression, case: Case) -> Money:
    """The exact value in 元 as whole 分, half a 分 away from zero."""
    exact = number(amount, case)
    assert exact is not None, "a result has a known amount"
    return Money(int(round_to(exact, FEN, RoundingMode.HALF_UP) / FEN))


# --- the trace ------------------------------------------------------------------------------------


def _numbers(plan: ProvisionPlan, case: Case) -> tuple[Ratio | None, ...]:
    """The value of every step; None while unknown, and for the steps of an option that was not taken."""
    skipped = _skipped(plan, case)
    values = [
        None if index in skipped else _step_value(step, case)
        for index, step in enumerate(plan.steps)
    ]
    return tuple(None if each is None else (each.numerator, each.denominator) for each in values)


def _step_value(step: PlannedStep, case: Case) -> Fraction | None:
    match step:
        case DefinitionStep(definition=definition):
            return definition_value(definition, case)  # type: ignore[return-value]
        case BandStep(scale=scale, index=index):
            return band_amount(scale, index, case)
        case StandardStep(amount=amount):
            return number(amount, case)
        case _:
            assert_never(step)


def _skipped(plan: ProvisionPlan, case: Case) -> frozenset[int]:
    """The steps of the options that were not taken: each option's bands and its value."""
    if case.choice is None or isinstance(plan.provision.standard, Sum):
        return frozenset()
    before = [i for i, step in enumerate(plan.steps) if isinstance(step, DefinitionStep)]
    starts = (len(before), *(index + 1 for index in plan.standards[:-1]))
    ranges = zip(starts, plan.standards, strict=True)
    return frozenset(
        index
        for option, (first, last) in enumerate(ranges, 1)
        if option != case.choice
        for index in range(first, last + 1)
    )
