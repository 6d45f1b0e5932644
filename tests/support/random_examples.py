"""Random documents with 算例, each with what the reference gives for its case."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from attrs import evolve
from hypothesis import assume
from hypothesis import strategies as st

from support.nodes import HERE
from support.random_cases import cases
from support.random_members import documents_with_members
from support.random_models import documents
from tiaowen.cases import case_of, outcome_text
from tiaowen.model.document import (
    Document,
    Example,
    ExampleMembers,
    ExampleSubject,
    FactInput,
    Received,
)
from tiaowen.model.names import Fact, MemberList
from tiaowen.model.provisions import Provision, ProvisionKind
from tiaowen.model.types import FactKind
from tiaowen.reference import Case, decide
from tiaowen.runtime.history import RECORDS_ALIAS
from tiaowen.wording import plan

MOST_FACTS = 12
MOST_COLUMNS = 4
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


def members_of(document: Document, case: Case) -> tuple[ExampleMembers, ...]:
    """The members of the subject, as a table can tell of them."""
    found = []
    for listed in document.objects[0].lists:
        given = case.facts.get(listed.alias)
        if given is not None:
            found.append(ExampleMembers(listed, rows_of(document, listed, given)))  # type: ignore[arg-type]
    return tuple(found)


def rows_of(
    document: Document, listed: MemberList, given: tuple[Mapping[str, Any], ...]
) -> tuple[ExampleSubject, ...]:
    """Each member by the same columns: facts that one of them has, and lists and records of none."""
    member = document.object(listed.member)
    told = [
        fact for fact in member.facts if any(writable(fact, one.get(fact.alias)) for one in given)
    ]
    facts = told[:MOST_COLUMNS] or member.facts[:1]
    return tuple(
        ExampleSubject(
            tuple(
                (fact, one[fact.alias] if writable(fact, one.get(fact.alias)) else None)
                for fact in facts
            ),
            tuple(ExampleMembers(each, ()) for each in member.lists if one.get(each.alias) == ()),
            () if one.get(RECORDS_ALIAS) == () else None,
        )
        for one in given
    )


def received_of(document: Document, case: Case) -> tuple[Received, ...] | None:
    """What was had of 扶持事项 and 其他政策: nothing else is ever had."""
    levies = {each.name for each in document.provisions if each.kind is ProvisionKind.LEVY}
    given: Any = case.facts.get(RECORDS_ALIAS)
    return None if given is None else tuple(each for each in given if each.item not in levies)


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
    example = Example(
        name,
        provision,
        case.on,
        tuple(facts),
        tuple(standards),
        case.choice,
        UNFILLED,
        members_of(document, case),
        received_of(document, case),
        expected_span=HERE,
        span=HERE,
    )
    expected = outcome_text(decide(plan(document, provision), case_of(example)))
    assume(not ("-" in expected and "至" in expected))  # no words for a range below zero
    # nor for a sum below zero
    return example if "-" in expected else evolve(example, expected=expected)


@st.composite
def documents_with_examples(draw: st.DrawFn) -> Document:
    """A document with a 算例 for each of its provisions."""
    document = draw(st.one_of(documents(), documents_with_members()))
    made = tuple(
        draw(examples(document, each, f"第{index}个"))
        for index, each in enumerate(document.provisions, 1)
    )
    return evolve(document, examples=made)
