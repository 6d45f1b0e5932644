"""The members of a case where the text can be read in several ways: what is certain of each, however it is read."""

from attrs import evolve

from tiaowen.reference import Case, decide, ways_to_read
from tiaowen.runtime import Decision, ProvisionText
from tiaowen.runtime.doubts import settle
from tiaowen.wording import ProvisionPlan


def with_members(plan: ProvisionPlan, case: Case, decision: Decision) -> Decision:
    """The decision with its members one by one, which a decision over several readings leaves out."""
    if plan.member is None or not plan.doubts:
        return decision
    read_once = evolve(plan, doubts=())
    under = [decide(read_once, each).members for each in ways_to_read(plan, case)]
    if not all(under):
        return decision
    members = tuple(_settled(plan, each) for each in zip(*under, strict=True))
    return _with(decision, decision.text, members)


def _settled(plan: ProvisionPlan, readings: tuple[Decision, ...]) -> Decision:
    return settle([_with_doubts(plan, each) for each in readings])


def _with_doubts(plan: ProvisionPlan, decision: Decision) -> Decision:
    """The readings of a member are those of the whole."""
    return _with(decision, evolve(decision.text, doubts=plan.text.doubts), ())


def _with(decision: Decision, text: ProvisionText, members: tuple[Decision, ...]) -> Decision:
    return Decision(
        text,
        decision.case,
        decision.standards,
        decision.on,
        decision.status,
        decision.truths,
        decision.numbers,
        decision.result,
        decision.missing,
        decision.readings,
        members,
    )
