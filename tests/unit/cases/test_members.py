"""算例 with members and records: the case they make, and what is looked at for their thresholds."""

from fractions import Fraction
from typing import Any

from attrs import evolve

from support.nodes import HERE, compare, number_type, read
from support.random_member_names import WORKER_WAGE, WORKERS
from support.random_names import OWNER, WAGE
from support.workers import EXAMPLE, HAD, NOT_SAID_HOW_MUCH
from tiaowen.cases import case_of
from tiaowen.cases.bases import can_be_written
from tiaowen.cases.places import Scope, Walk
from tiaowen.model.expressions import Comparator, FactRef, Literal
from tiaowen.model.totals import Total, TotalKind
from tiaowen.runtime import FactText

TWO = Literal(Fraction(2), number_type("人"), "2名", span=HERE)
BETTER_PAID = compare(Comparator.GT, read(WORKER_WAGE), read(WAGE))
COUNT = Total(TotalKind.COUNT, WORKERS, BETTER_PAID, None, None, number_type("人"), span=HERE)
ENOUGH = compare(Comparator.GE, COUNT, TWO)


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


def test_what_decides_which_members_count_is_not_varied() -> None:
    walked = Walk(tests=False).over((ENOUGH,), Scope.of(OWNER))
    assert [node for node, _ in walked] == [ENOUGH, COUNT, TWO]


def test_what_a_member_is_asked_stands_at_the_member_and_reads_its_owner_too() -> None:
    walked = Walk().over((ENOUGH,), Scope.of(OWNER))
    found = {node.fact: scope for node, scope in walked if isinstance(node, FactRef)}
    assert found[WORKER_WAGE].here == found[WAGE].here == (WORKERS,)
    assert found[WAGE].owners == {OWNER: (), "职工": (WORKERS,)}


def test_a_missing_fact_of_a_member_is_named_with_its_place() -> None:
    born = FactText("职工", "出生日期", "born", "日期", place="第2名职工")
    assert born.full_name == "第2名职工的出生日期"


def test_of_the_lists_of_a_member_an_example_has_room_for_one_member() -> None:
    assert can_be_written(case_of(EXAMPLE))
    two: Any = {"workers": ({"children": ({}, {})},)}
    assert not can_be_written(evolve(case_of(EXAMPLE), facts=two))


def test_what_a_member_had_before_no_example_has_room_for() -> None:
    had: Any = {"workers": ({"benefits_received": (HAD,)},)}
    assert not can_be_written(evolve(case_of(EXAMPLE), facts=had))
