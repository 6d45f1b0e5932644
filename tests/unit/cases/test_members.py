"""算例 with members and records: the case they make, and what is looked at for their thresholds."""

from fractions import Fraction
from typing import Any

from attrs import evolve

from support.nodes import HERE, compare, holds, number_type, read
from support.random_member_names import JOBLESS, WORKER_WAGE, WORKERS
from support.random_names import (
    WAGE,
)
from support.workers import EXAMPLE, HAD, NOT_SAID_HOW_MUCH
from tiaowen.cases import case_of
from tiaowen.cases.boundary import has_several
from tiaowen.cases.thresholds import outside_members
from tiaowen.cases.variables import inputs_of, variables_of
from tiaowen.model.expressions import Comparator, Compare, Literal
from tiaowen.model.totals import Quantified, QuantifierKind, Total, TotalKind
from tiaowen.runtime import FactText

TWO = Literal(Fraction(2), number_type("人"), "2名", span=HERE)
BETTER_PAID = compare(Comparator.GT, read(WORKER_WAGE), read(WAGE))
COUNT = Total(TotalKind.COUNT, WORKERS, BETTER_PAID, None, None, number_type("人"), span=HERE)
ENOUGH = compare(Comparator.GE, COUNT, TWO)
ANYBODY = Quantified(QuantifierKind.SOME, WORKERS, holds(JOBLESS), span=HERE)


def test_members_and_records_of_an_example_become_facts_of_the_case() -> None:
    facts: Any = case_of(EXAMPLE).facts
    first, second = facts["workers"]
    assert first["jobless"] is True
    assert first["children"] == ({"at_school": True},)
    assert first["benefits_received"] == ()
    assert second == {"jobless": False, "children": ()}
    assert facts["benefits_received"] == (HAD, NOT_SAID_HOW_MUCH)


def test_a_list_that_is_not_named_is_unknown() -> None:
    facts: Any = case_of(EXAMPLE).facts
    assert "benefits_received" not in facts["workers"][1]


def test_what_a_member_is_asked_reads_facts_of_the_owner_alone() -> None:
    assert inputs_of(ENOUGH) == (WAGE,)
    assert inputs_of(ANYBODY) == ()


def test_a_fact_of_a_member_is_nothing_to_vary_in_the_owner_s_case() -> None:
    assert [each.fact for each in variables_of(COUNT)] == [WAGE]


def test_the_comparison_inside_a_total_is_not_one_of_the_subject() -> None:
    found = [each for each in outside_members(ENOUGH) if isinstance(each, Compare)]
    assert found == [ENOUGH]


def test_a_missing_fact_of_a_member_is_named_with_its_place() -> None:
    born = FactText("职工", "出生日期", "born", "日期", place="第2名职工")
    assert born.full_name == "第2名职工的出生日期"


def test_a_case_with_members_or_records_has_no_room_in_a_row() -> None:
    case = case_of(EXAMPLE)
    assert has_several(case)
    nothing: Any = {"workers": (), "benefits_received": ()}
    assert not has_several(evolve(case, facts=nothing))
