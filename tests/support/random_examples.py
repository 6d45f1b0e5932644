"""Random documents with 算例, each with what the reference gives for its case."""

from fractions import Fraction

from attrs import evolve
from hypothesis import assume
from hypothesis import strategies as st

from support.nodes import HERE
from support.random_cases import cases
from support.random_models import documents
from tiaowen.cases import outcome_text
from tiaowen.model.document import Document, Example, FactInput
from tiaowen.model.names import Fact
from tiaowen.model.provisions import Provision
from tiaowen.model.types import FactKind
from tiaowen.reference import Case, decide
from tiaowen.wording import plan

MOST_FACTS = 12
UNFILLED = "？"


def writable(fact: Fact, value: FactInput) -> bool:
    """Whether a 算例 has words for a value: not for a text, no option, or a number below zero."""
    match value:
        case Fraction():
            return value >= 0 and (fact.limits.maximum is None or value <= fact.limits.maximum)
        case frozenset():
            return bool(value)
        case _:
            return fact.kind is not FactKind.TEXT and value is not None


@st.composite
def examples(draw: st.DrawFn, document: Document, provision: Provision, name: str) -> Example:
    case: Case = draw(cases(document, provision))
    given = [(each, case.facts[each.alias]) for each in document.objects[0].facts]
    facts = [pair for pair in given if writable(*pair)][:MOST_FACTS]
    standards = [
        (each, value)
        for each in document.standards
        if (value := case.standards.get(each.alias)) is not None
    ]
    known = Case(
        case.on,
        {each.alias: value for each, value in facts},
        {each.alias: value for each, value in standards},
        case.choice,
    )
    expected = outcome_text(decide(plan(document, provision), known))
    assume(not ("-" in expected and "至" in expected))  # no words for a range below zero
    return Example(
        name,
        provision,
        case.on,
        tuple(facts),
        tuple(standards),
        case.choice,
        UNFILLED if "-" in expected else expected,  # no words for a sum below zero
        expected_span=HERE,
        span=HERE,
    )


@st.composite
def documents_with_examples(draw: st.DrawFn) -> Document:
    """A document with a 算例 for each of its provisions."""
    document = draw(documents())
    made = tuple(
        draw(examples(document, each, f"第{index}个"))
        for index, each in enumerate(document.provisions, 1)
    )
    return evolve(document, examples=made)
