"""Databases and the reference interpreter decide every case the same: status, ends, what is missing, what fails."""

import os
from collections import defaultdict
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st

from support import tax, xiangtan
from support.random_cases import cases
from support.random_members import documents_with_members
from support.random_models import documents
from tiaowen.cases import case_of
from tiaowen.model.document import Document
from tiaowen.model.names import Fact
from tiaowen.model.types import Number
from tiaowen.reference import Case, decide
from tiaowen.wording import plan

pytest.importorskip("duckdb")
pytest.importorskip("sqlglot")

from support.sql_postgres import run_in_postgres
from support.sql_tables import expected, run
from tiaowen.sql import Query, Refusal, queries
from tiaowen.sql.inputs import LARGEST

CASES_PER_DOCUMENT = 12

QUICK = settings(
    max_examples=25 * max(1, settings().max_examples // 100),
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


ENGINES = {"duckdb": run, **({"postgres": run_in_postgres} if "PGHOST" in os.environ else {})}
"""PostgreSQL where a server is given as psql wants it (PGHOST, PGPORT, PGUSER)."""


def assert_same(document: Document, query: Query, asked: list[Case]) -> None:
    """Every answer but those of rows that no fact may hold."""
    for name, engine in ENGINES.items():
        for case, got in zip(asked, engine(document, query, asked), strict=True):
            if got.status != "invalid_input":
                expected_one = expected(decide(query.plan, case))
                assert got == expected_one, (name, query.plan.provision.name, case)


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
    for made in queries(document, plans):
        event(made.reason if isinstance(made, Refusal) else "rendered")
        if isinstance(made, Query):
            drawn = [
                data.draw(cases(document, made.plan.provision)) for _ in range(CASES_PER_DOCUMENT)
            ]
            assert_same(
                document, made, [*drawn, *(at_the_limits(document, each) for each in drawn[:4])]
            )


def at_the_limits(document: Document, case: Case) -> Case:
    """The same case with every number the largest that may be, every other one the lowest."""
    numbers = [
        fact
        for each in document.objects
        for fact in each.facts
        if isinstance(fact.type, Number) and case.facts.get(fact.alias) is not None
    ]
    ends = {fact.alias: _ends(fact)[i % 2] for i, fact in enumerate(numbers)}
    return case.with_facts({**case.facts, **ends})


def _ends(fact: Fact) -> tuple[Fraction, Fraction]:
    most = fact.limits.maximum or Fraction(LARGEST)
    return most, -most if fact.limits.may_be_negative else Fraction(0)


@pytest.mark.parametrize("document", [xiangtan.DOCUMENT, tax.DOCUMENT], ids=["members", "tax"])
def test_on_every_example(document: Document) -> None:
    by_name = defaultdict(list)
    for example in document.examples:
        by_name[example.provision.name].append(case_of(example))
    plans = tuple(plan(document, provision) for provision in document.provisions)
    for made in queries(document, plans):
        assert isinstance(made, Query)
        assert_same(document, made, by_name[made.plan.provision.name])
