"""Exact values and the runtime's values of the same facts."""

from datetime import date
from fractions import Fraction

import pytest

from tiaowen.reference import exact_case, exact_value, runtime_value
from tiaowen.runtime import Money

PAIRS = [
    ("金额", Fraction("0.01"), Money(1)),
    ("金额", Fraction(-5), Money(-500)),
    ("整数", Fraction(20), 20),
    ("期限", Fraction(12), 12),
    ("数量", Fraction(5, 2), Fraction(5, 2)),
    ("比例", Fraction(1, 3), Fraction(1, 3)),
    ("日期", date(2020, 2, 29), date(2020, 2, 29)),
    ("选项", "小型", "小型"),
    ("选项", frozenset({"甲"}), frozenset({"甲"})),
    ("文本", "x", "x"),
    ("是否", True, True),
    ("认定事项", None, None),
]


@pytest.mark.parametrize(("kind", "exact", "runtime"), PAIRS)
def test_values_go_there_and_back(kind: str, exact: object, runtime: object) -> None:
    there = runtime_value(kind, exact)  # type: ignore[arg-type]
    assert (there, type(there)) == (runtime, type(runtime))
    back = exact_value(there)
    assert (back, type(back)) == (exact, type(exact))


@pytest.mark.parametrize(("kind", "value"), [("金额", "0.001"), ("整数", "1.5"), ("期限", "0.5")])
def test_what_the_runtime_cannot_hold_is_refused(kind: str, value: str) -> None:
    with pytest.raises(ValueError, match="whole number"):
        runtime_value(kind, Fraction(value))


def test_a_float_is_no_value() -> None:
    with pytest.raises(TypeError):
        exact_value(0.5)


def test_a_case_is_made_from_runtime_values() -> None:
    case = exact_case(date(2019, 6, 1), {"a": Money(5), "n": 3}, {"s": Money(100)}, 2)
    assert (case.facts, case.standards, case.choice) == (
        {"a": Fraction(1, 20), "n": 3},
        {"s": 1},
        2,
    )
