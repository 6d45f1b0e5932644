"""The interpreter on random documents and cases: what must hold whatever the rule."""

from collections.abc import Mapping

from attrs import evolve, frozen
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from support.random_cases import cases
from support.random_models import documents
from support.random_names import (
    FACTS,
)
from tiaowen.model.document import FactInput
from tiaowen.reference import Case, decide
from tiaowen.runtime import Decision, Status
from tiaowen.wording import ProvisionPlan, plan

SLOW = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
SETTLED = (Status.ELIGIBLE, Status.NOT_ELIGIBLE, Status.NOT_IN_FORCE, Status.TO_BE_DECIDED)


@frozen
class Decided:
    """A case and its decision, and another case of the same provision."""

    plan: ProvisionPlan
    case: Case
    decision: Decision
    other: Case


@st.composite
def decided(draw: st.DrawFn) -> Decided:
    document = draw(documents())
    provision = draw(st.sampled_from(document.provisions))
    laid_out = plan(document, provision)
    case = draw(cases(document, provision))
    other = draw(cases(document, provision))
    return Decided(laid_out, case, decide(laid_out, case), other)


@SLOW
@given(decided())
def test_every_decision_is_coherent(made: Decided) -> None:
    """Facts are missing exactly while it waits for them; a result is there exactly when it is due."""
    decision = made.decision
    waits = decision.status in (Status.INCOMPLETE, Status.TO_BE_ASSESSED)
    assert bool(decision.missing) is waits
    assert len(set(decision.missing)) == len(decision.missing)
    gives = decision.status in (Status.ELIGIBLE, Status.TO_BE_DECIDED)
    assert (decision.result is not None) is gives
    result = decision.result
    if result is not None and result.lower is not None and result.upper is not None:
        assert result.lower <= result.upper
    if decision.amount is not None:
        assert result is not None
        assert (result.lower, result.upper, result.unit) == (decision.amount, decision.amount, "元")
    assert decision.to_json()["结论"] == decision.status.value


@SLOW
@given(decided())
def test_learning_more_never_changes_a_settled_answer(made: Decided) -> None:
    """Filling in unknown facts moves nothing that was already certain."""
    laid_out, case, decision, other = made.plan, made.case, made.decision, made.other
    assume(decision.status in SETTLED)
    learned = evolve(
        case,
        facts=_filled(case.facts, other.facts),
        standards=_filled(case.standards, other.standards),
    )
    again = decide(laid_out, learned)
    assert (again.status, again.result) == (decision.status, decision.result)
    for before, after in zip(decision.truths, again.truths, strict=True):
        assert before in (None, after)
    for known, now in zip(decision.numbers, again.numbers, strict=True):
        assert known in (None, now)


@SLOW
@given(decided())
def test_what_is_not_missing_does_not_matter(made: Decided) -> None:
    """While it waits, learning only what it did not ask for leaves it waiting for the same or less, never settled."""
    laid_out, case, decision, other = made.plan, made.case, made.decision, made.other
    if not decision.missing:
        case = evolve(case, facts=dict.fromkeys(case.facts), standards={})
        decision = decide(laid_out, case)
    if not decision.missing:
        return  # the rule reads nothing that could be unknown
    asked = {each.alias for each in decision.missing}
    facts = {
        alias: known if known is not None or alias in asked else other.facts.get(alias)
        for alias, known in case.facts.items()
    }
    again = decide(laid_out, evolve(case, facts=facts))
    assert again.missing == decision.missing
    assert again.status is decision.status


@SLOW
@given(decided())
def test_a_fact_on_which_the_answer_hangs_is_missing(
    made: Decided,
) -> None:
    """If two values of one unknown fact alone give two answers, that fact is named."""
    laid_out, case, decision = made.plan, made.case, made.decision
    asked = {each.alias for each in decision.missing}
    for flag in FACTS[:3]:
        if case.facts[flag.alias] is None and flag.alias not in asked:
            answers = [
                decide(laid_out, evolve(case, facts={**case.facts, flag.alias: value}))
                for value in (True, False)
            ]
            assert answers[0].status is answers[1].status
            assert answers[0].result == answers[1].result


def _filled(
    known: Mapping[str, FactInput], other: Mapping[str, FactInput]
) -> Mapping[str, FactInput]:
    """The known values, and the other's where they are unknown."""
    return {key: other[key] if value is None else value for key, value in known.items()}
