"""Inputs found for thresholds of random documents lie where they are said to, and leave nothing missing."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from support.nodes import HERE
from support.random_members import documents_with_members
from support.random_models import documents
from tiaowen.cases.boundary import Gap, gaps
from tiaowen.cases.places import spots
from tiaowen.cases.standing import Standing
from tiaowen.cases.thresholds import Threshold, thresholds_of
from tiaowen.model.document import Document, Example, ExampleMembers, ExampleSubject
from tiaowen.reference import Case
from tiaowen.runtime.history import RECORDS_ALIAS
from tiaowen.wording import ProvisionPlan, plan


def example(document: Document, laid_out: ProvisionPlan, case: Case) -> Example:
    """An 算例 of a case, its result left open."""
    standards = {standard.alias: standard for standard in document.standards}
    told = told_of(document, laid_out.provision.subject.name, case.facts)
    return Example(
        "补的算例",
        laid_out.provision,
        case.on,
        told.facts,
        tuple((standards[alias], value) for alias, value in case.standards.items()),
        case.choice,
        "？",
        told.lists,
        told.received,
        expected_span=HERE,
        span=HERE,
    )


def told_of(document: Document, object_: str, known: Mapping[str, Any]) -> ExampleSubject:
    """What an 算例 says of a subject or of a member."""
    told = document.object(object_)
    return ExampleSubject(
        tuple((fact, known[fact.alias]) for fact in told.facts if fact.alias in known),
        tuple(
            ExampleMembers(
                each, tuple(told_of(document, each.member, one) for one in known[each.alias])
            )
            for each in told.lists
            if known.get(each.alias) is not None
        ),
        known.get(RECORDS_ALIAS),
    )


def lies_there(gap: Gap, threshold: Threshold) -> bool:
    for point in gap.points:
        standing = Standing(gap.plan, threshold)
        if point.side not in {
            standing.side(point.case, s) for s in spots(point.case, threshold.path)
        }:
            return False
    return True


@settings(
    max_examples=200,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.data())
def test_inputs_lie_where_they_are_said_to_and_written_down_leave_nothing_missing(
    data: st.DataObject,
) -> None:
    document = data.draw(st.one_of(documents(), documents_with_members()))
    plans = tuple(plan(document, provision) for provision in document.provisions)
    found = gaps(document, plans)
    for gap in found:
        places = [t for t in thresholds_of(gap.plan) if t.text == gap.text]
        assert not places or any(lies_there(gap, place) for place in places)
    added = tuple(example(document, gap.plan, point.case) for gap in found for point in gap.points)
    written = evolve(document, examples=(*document.examples, *added))
    assert [gap for gap in gaps(written, plans) if gap.points] == []
