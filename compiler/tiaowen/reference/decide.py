"""The decision of one provision for one case: window, then condition, then amount."""

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import assert_never

from attrs import evolve

from tiaowen.model.expressions import Expression, Node
from tiaowen.model.names import Fact
from tiaowen.model.provisions import PerMember, Provision, Selection
from tiaowen.model.types import FactKind
from tiaowen.model.walk import amounts_of
from tiaowen.reference.bridge import case_record, standards_record
from tiaowen.reference.case import Case
from tiaowen.reference.doubts import over_readings, ways_to_read
from tiaowen.reference.evaluate import (
    band_amount,
    definition_value,
    evaluate,
    fact_value,
    number,
    standard_value,
)
from tiaowen.reference.needed import Needed, needed, unique
from tiaowen.reference.outcomes import in_window
from tiaowen.reference.results import inverted, result_of, sum_over_members
from tiaowen.runtime import Decision, FactText, Result, Status
from tiaowen.runtime.decision import Ratio
from tiaowen.values.three import Truth, all_of
from tiaowen.wording.layout import (
    BandStep,
    CaseStep,
    DefinitionStep,
    PlannedStep,
    ProvisionPlan,
    StandardStep,
    TableStep,
    of_definition,
)
from tiaowen.wording.names import fact_text, list_text, standard_text


def decide(plan: ProvisionPlan, case: Case) -> Decision:
    """The decision: status, result and trace, as the rule means it.

    Where the provision reads an open 疑义, it is decided under every reading. Raises ValueError if
    the case chooses an option that the provision does not have.
    """
    _check_choice(plan.provision, case)
    if not plan.doubts:
        return _decide(plan, case)
    return over_readings(plan, [_decide(plan, each) for each in ways_to_read(plan, case)])


def status_of(plan: ProvisionPlan, case: Case) -> Status:
    """The status where it is settled how the text is read; 无法确定 for all that is not settled."""
    status, standard = _status(plan, case, ()), plan.provision.result
    if plan.member is None or not isinstance(standard, PerMember) or status.refuses:
        return status
    members = case.members(standard.members)
    if members is None or not status.gives:
        return Status.UNDETERMINABLE
    found = {status_of(plan.member, each) for each in members}
    if not all(each.refuses or each is Status.ELIGIBLE for each in found):
        return Status.UNDETERMINABLE
    return status if Status.ELIGIBLE in found else Status.NOT_ELIGIBLE


def _decide(plan: ProvisionPlan, case: Case) -> Decision:
    """The decision where it is settled how the text is read."""
    missing = _missing(plan, case)
    status = _status(plan, case, missing)
    if plan.member is not None and not status.refuses:
        return _over_members(plan, case, status, tuple(map(_text, missing)))
    result = result_of(plan.provision.result, case) if status.gives else None
    waiting = status in (Status.INCOMPLETE, Status.TO_BE_ASSESSED)
    return _decision(plan, case, status, result, tuple(map(_text, missing)) if waiting else ())


def _decision(
    plan: ProvisionPlan,
    case: Case,
    status: Status,
    result: Result | None,
    missing: tuple[FactText, ...],
    members: tuple[Decision, ...] = (),
) -> Decision:
    return Decision(
        plan.text,
        case_record(plan, case),
        standards_record(plan, case),
        case.on,
        status,
        tuple(_truth(condition, case) for condition in plan.conditions),
        _numbers(plan, case),
        result,
        missing,
        members=members,
    )


# --- each member ----------------------------------------------------------------------------------


def _over_members(
    plan: ProvisionPlan, case: Case, status: Status, missing: tuple[FactText, ...]
) -> Decision:
    """The decision over every member, and their sum; `status` is that of the whole without them."""
    standard, member = plan.provision.result, plan.member
    assert isinstance(standard, PerMember), "members stand in a result for each member"
    assert member is not None, "members have a plan"
    cases = case.members(standard.members)
    if cases is None:
        return _open(plan, case, (*missing, list_text(standard.members)), ())
    decisions = tuple(_decide(member, evolve(each, place="")) for each in cases)
    told = re.compile(
        f"第[0-9]+名{re.escape(standard.members.name)}(?:的|$)"
    )  # by the owner's rule
    needed = list(missing)
    for each, decision in zip(cases, decisions, strict=True):
        for fact in decision.missing:
            own = _of_member(fact, plan.provision) and not told.match(fact.place)
            needed.append(_placed(fact, each) if own else fact)
    settled = all(each.status.refuses or each.status is Status.ELIGIBLE for each in decisions)
    if not (status.gives and settled):
        return _open(plan, case, tuple(needed), decisions)
    results = [each.result for each in decisions if each.result is not None]
    if not results:
        return _decision(plan, case, Status.NOT_ELIGIBLE, None, (), decisions)
    return _decision(plan, case, status, sum_over_members(results), (), decisions)


def _open(
    plan: ProvisionPlan, case: Case, missing: tuple[FactText, ...], members: tuple[Decision, ...]
) -> Decision:
    """No answer yet: what is missing, each once; 无法确定 where nothing is."""
    once = tuple(dict.fromkeys(missing))
    status = _waiting(once) if once else Status.UNDETERMINABLE
    return _decision(plan, case, status, None, once, members)


def _of_member(fact: FactText, provision: Provision) -> bool:
    """Whether a fact is a member's: neither a published standard nor the subject's."""
    return fact.source == "case" and fact.object != provision.subject.name


def _placed(fact: FactText, member: Case) -> FactText:
    """A fact with the member whose it is, or below whom it lies."""
    return evolve(fact, place=f"{member.place}的{fact.place}" if fact.place else member.place)


def _check_choice(provision: Provision, case: Case) -> None:
    standard = provision.result
    if case.choice is None or not isinstance(standard, Selection):
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
        return _waiting(missing)
    amounts = [number(amount, case) for amount in _amounts(provision, case)]
    unknown = in_force is None or eligible is None or None in amounts
    if unknown or inverted(provision.result, case):
        return Status.UNDETERMINABLE
    if provision.discretion is not None and not provision.discretion.right:
        return Status.TO_BE_DECIDED
    return Status.ELIGIBLE


def _in_force(plan: ProvisionPlan, case: Case) -> Truth:
    """Whether the days that 执行期限 and 申请期限 read lie inside, both ends in."""
    filing = in_window(plan.filing, None, case)
    return all_of((filing, in_window(plan.window, plan.window_fact, case)))


def _eligible(provision: Provision, case: Case) -> Truth:
    condition = provision.whole_condition
    return True if condition is None else _truth(condition, case)


def _truth(condition: Node, case: Case) -> Truth:
    return evaluate(condition, case)  # type: ignore[return-value]


def _waiting(missing: Sequence[Needed]) -> Status:
    return Status.TO_BE_ASSESSED if all(map(_assessed, missing)) else Status.INCOMPLETE


def _assessed(missing: Needed) -> bool:
    if isinstance(missing, FactText):
        return bool(missing.authority)
    return missing.kind is FactKind.ASSESSED


def _missing(plan: ProvisionPlan, case: Case) -> tuple[Needed, ...]:
    """What is missing for window, condition and amount, in this order."""
    nodes: list[Node] = list(_amounts(plan.provision, case))
    if plan.provision.whole_condition is not None:
        nodes.insert(0, plan.provision.whole_condition)
    found = [each for node in nodes for each in needed(node, case)]
    window_fact = plan.window_fact
    if window_fact is not None and fact_value(window_fact, case) is None:
        found.insert(0, window_fact)
    return unique(iter(found))


def _text(missing: Needed) -> FactText:
    if isinstance(missing, FactText):
        return missing
    return fact_text(missing) if isinstance(missing, Fact) else standard_text(missing)


def _amounts(provision: Provision, case: Case) -> tuple[Expression, ...]:
    """The standards that count: all of them, but of a choice that was made only the one taken."""
    standard = provision.result
    if isinstance(standard, Selection) and case.choice is not None:
        return (standard.options[case.choice - 1].amount,)
    return amounts_of(standard)


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
        case TableStep(standard=standard):
            return standard_value(standard, case)  # type: ignore[return-value]
        case DefinitionStep(definition=definition):
            return definition_value(definition, case)  # type: ignore[return-value]
        case BandStep(scale=scale, index=index):
            return band_amount(scale, index, case)
        case CaseStep(cases=cases, index=index):
            applies = _truth(cases.applies[index], case)
            return None if applies is None else Fraction(applies)
        case StandardStep(amount=amount):
            return number(amount, case)
        case _:
            assert_never(step)


def _skipped(plan: ProvisionPlan, case: Case) -> frozenset[int]:
    """The steps of the options that were not taken: each option's bands, its cases and its value."""
    if case.choice is None or not isinstance(plan.provision.result, Selection):
        return frozenset()
    before = sum(map(of_definition, plan.steps))
    starts = (before, *(index + 1 for index in plan.standards[:-1]))
    ranges = zip(starts, plan.standards, strict=True)
    return frozenset(
        index
        for option, (first, last) in enumerate(ranges, 1)
        if option != case.choice
        for index in range(first, last + 1)
    )
