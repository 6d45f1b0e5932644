"""Inputs found for thresholds of random documents lie where they are said to, and leave nothing missing."""

from attrs import evolve
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from support.nodes import HERE
from support.random_models import documents
from tiaowen.cases.boundary import Gap, gaps
from tiaowen.cases.thresholds import Threshold, thresholds_of
from tiaowen.model.document import Document, Example
from tiaowen.reference import Case, evaluate
from tiaowen.runtime.history import RECORDS_ALIAS
from tiaowen.wording import ProvisionPlan, plan


def example(document: Document, laid_out: ProvisionPlan, case: Case) -> Example:
    """An 算例 of a case, its result left open."""
    facts = {fact.alias: fact for each in document.objects for fact in each.facts}
    standards = {standard.alias: standard for standard in document.standards}
    return Example(
        "补的算例",
        laid_out.provision,
        case.on,
        tuple((facts[alias], case.facts[alias]) for alias in facts.keys() & case.facts.keys()),
        tuple((standards[alias], value) for alias, value in case.standards.items()),
        case.choice,
        "？",
        received=case.facts.get(RECORDS_ALIAS),  # type: ignore[arg-type]
        expected_span=HERE,
        span=HERE,
    )


def lies_there(gap: Gap, threshold: Threshold) -> bool:
    for point in gap.points:
        subject, bound = (
            evaluate(node, evolve(point.case)) for node in (threshold.subject, threshold.bound)
        )
        if subject is None or bound is None:
            return False
        if (subject > bound) - (subject < bound) != point.side:  # type: ignore[operator]
            return False
    return True


@settings(
    max_examples=6,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.data())
def test_inputs_lie_where_they_are_said_to_and_written_down_leave_nothing_missing(
    data: st.DataObject,
) -> None:
    document = data.draw(documents())
    plans = tuple(plan(document, provision) for provision in document.provisions)
    found = gaps(document, plans)
    for gap in found:
        places = [t for t in thresholds_of(gap.plan) if t.text == gap.text]
        assert not places or any(lies_there(gap, place) for place in places)
    added = tuple(example(document, gap.plan, point.case) for gap in found for point in gap.points)
    written = evolve(document, examples=(*document.examples, *added))
    assert [gap for gap in gaps(written, plans) if gap.points] == []
