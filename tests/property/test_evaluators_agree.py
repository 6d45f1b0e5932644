"""Reference interpreter and generated Python give the same decision, to the last reason and number."""

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from support import tax, xiangtan
from support.random_cases import cases
from support.random_members import documents_with_members
from support.random_models import documents
from tiaowen.cases import Evaluator, case_of
from tiaowen.model.document import Document
from tiaowen.python import render
from tiaowen.python.load import evaluator, load
from tiaowen.reference import Case, decide
from tiaowen.runtime import Decision
from tiaowen.wording import ProvisionPlan, plan

CASES_PER_DOCUMENT = 8


def generated(document: Document, plans: tuple[ProvisionPlan, ...]) -> Evaluator:
    return evaluator(load(render(document, plans)))


def assert_same(other: Evaluator, laid_out: ProvisionPlan, case: Case) -> None:
    assert_same_decision(other(laid_out, case), decide(laid_out, case))


def assert_same_decision(got: Decision, expected: Decision) -> None:
    """The same to the reader, to the last place of a missing fact, and so for each member."""
    assert got.status is expected.status
    assert got.to_json() == expected.to_json()
    assert (got.result, got.missing) == (expected.result, expected.missing)
    for one, other in zip(got.members, expected.members, strict=True):
        assert_same_decision(one, other)


QUICK = settings(
    max_examples=25,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@QUICK
@given(st.data())
def test_on_random_documents(data: st.DataObject) -> None:
    _agree(data, data.draw(documents(unwritten=True)))


@QUICK
@given(st.data())
def test_on_random_documents_with_members_records_and_outcomes(data: st.DataObject) -> None:
    _agree(data, data.draw(documents_with_members(unwritten=True)))


def _agree(data: st.DataObject, document: Document) -> None:
    plans = tuple(plan(document, provision) for provision in document.provisions)
    other = generated(document, plans)
    for laid_out in plans:
        for _ in range(CASES_PER_DOCUMENT):
            assert_same(other, laid_out, data.draw(cases(document, laid_out.provision)))


def test_on_the_examples_of_both_documents() -> None:
    for document in (xiangtan.DOCUMENT, tax.DOCUMENT):
        plans = {each.name: plan(document, each) for each in document.provisions}
        other = generated(document, tuple(plans.values()))
        for example in document.examples:
            assert_same(other, plans[example.provision.name], case_of(example))
