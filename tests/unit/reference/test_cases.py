"""What cases are worth while something is unknown, and what is then asked for."""

from datetime import date
from fractions import Fraction

import pytest

from support.nodes import HERE, holds, money, money_fact, number_type, read, yes_no
from tiaowen.model.expressions import Age, Case, Cases, Condition, FactRef, InOrder, Node
from tiaowen.model.names import Fact
from tiaowen.model.types import Bool, Date, FactKind, Type
from tiaowen.reference import Case as Given
from tiaowen.reference import evaluate, needed

A, B, X = yes_no("甲", "a"), yes_no("乙", "b"), money_fact("额", "x")
ON = date(2020, 6, 1)


def by_cases(
    *pairs: tuple[Condition | None, Node], order: bool = False, type_: Type | None = None
) -> Cases:
    made = tuple(Case("", test, value, (), "", span=HERE) for test, value in pairs)
    in_order = InOrder((), span=HERE) if order else None
    return Cases(made, (), in_order, type_ or number_type(), span=HERE)


AMOUNTS = ((holds(A), money(1)), (holds(B), read(X)), (None, money(3)))


def given(a: bool | None, b: bool | None, x: int | None = 5) -> Given:
    return Given(ON, {"a": a, "b": b, "x": None if x is None else Fraction(x)})


@pytest.mark.parametrize(
    ("a", "b", "order", "value"),
    [
        (True, None, False, 1),
        (None, True, False, 5),
        (None, True, True, None),
        (True, True, True, 1),
        (False, True, True, 5),
        (False, False, False, 3),
        (False, None, False, None),
        (None, False, True, None),
    ],
)
def test_the_case_that_applies(
    a: bool | None, b: bool | None, order: bool, value: int | None
) -> None:
    assert evaluate(by_cases(*AMOUNTS, order=order), given(a, b)) == value


@pytest.mark.parametrize(
    ("a", "b", "x", "order", "asked"),
    [
        (None, None, None, False, ["a", "b", "x"]),
        (True, None, None, False, []),
        (None, True, None, False, ["x"]),
        (None, True, None, True, ["a", "x"]),
        (False, None, 5, True, ["b"]),
        (False, False, None, False, []),
    ],
)
def test_what_is_asked_for(
    a: bool | None, b: bool | None, x: int | None, order: bool, asked: list[str]
) -> None:
    node = by_cases(*AMOUNTS, order=order)
    assert [each.alias for each in needed(node, given(a, b, x))] == asked


def test_conditions_by_cases_are_worth_their_and_and_or() -> None:
    node = by_cases((holds(A), holds(B)), (None, holds(B)), type_=Bool())
    assert evaluate(node, given(None, False)) is False
    assert evaluate(node, given(None, True)) is None
    assert [each.alias for each in needed(node, given(None, None))] == ["a", "b"]


@pytest.mark.parametrize(
    ("birth", "years"),
    [
        (date(2020, 6, 1), 0),
        (date(2020, 6, 2), None),
        (date(2004, 6, 1), 15),
        (date(2004, 5, 31), 16),
        (date(2016, 2, 29), 4),
        (None, None),
    ],
)
def test_a_year_of_age_is_full_from_the_day_after_the_birthday(
    birth: date | None, years: int | None
) -> None:
    fact = Fact("企业", "出生日期", "birth", FactKind.DATE, Date(), span=HERE)
    node = Age(FactRef(fact, fact.type, span=HERE), span=HERE)
    assert evaluate(node, Given(ON, {"birth": birth})) == years
