"""What DuckDB makes of rounding, division, ages and moved dates, against the exact rule."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

pytest.importorskip("duckdb")
pytest.importorskip("sqlglot")

import duckdb
from sqlglot import exp

from tiaowen.model.expressions import Comparator
from tiaowen.sql.dates import age, shifted
from tiaowen.sql.graph import Input, Scope
from tiaowen.sql.numbers import (
    Number,
    Whole,
    compared,
    constant,
    multiplied,
    picked,
    quotient,
    rounded,
)
from tiaowen.sql.refusal import Refused
from tiaowen.sql.tree import Sql, column, not_
from tiaowen.values.ages import full_years
from tiaowen.values.periods import Period
from tiaowen.values.rounding import RoundingMode, round_to

MOST = 10**14


def computed(sql: Sql, types: dict[str, str], rows: list[tuple[Any, ...]]) -> list[Any]:
    """The value of `sql` for each row, in order."""
    with duckdb.connect() as database:
        columns = ", ".join(f'"{name}" {kind}' for name, kind in types.items())
        database.execute(f"create table t (i integer, {columns})")
        marks = ", ".join("?" for _ in range(len(types) + 1))
        database.executemany(
            f"insert into t values ({marks})", [(i, *row) for i, row in enumerate(rows)]
        )
        query = exp.select(sql).from_("t").order_by("i")
        return [row[0] for row in database.execute(query.sql(dialect="duckdb")).fetchall()]


@pytest.mark.parametrize("mode", RoundingMode)
@pytest.mark.parametrize(
    "factor", [Fraction(1, 2), Fraction(1, 3), Fraction(21, 5000), Fraction(7)]
)
def test_rounding_is_exact_on_both_sides_of_zero(mode: RoundingMode, factor: Fraction) -> None:
    values = [*range(-200, 201), *(sign * (MOST - each) for sign in (1, -1) for each in range(5))]
    made = rounded(Number(Whole(column("x"), -MOST, MOST), factor), Fraction(1, 100), mode)
    assert made.numerator is not None
    got = computed(made.numerator.sql, {"x": "BIGINT"}, [(each,) for each in values])
    assert [each * made.factor for each in got] == [
        round_to(each * factor, Fraction(1, 100), mode) for each in values
    ]


def test_a_quotient_is_exact_and_unknown_for_a_divisor_of_zero() -> None:
    one, two = (Number(Whole(column(each), -100, 100), Fraction(1, 3)) for each in "xy")
    made = quotient(one, two, None)
    assert made.numerator is not None
    assert made.denominator is not None
    rows = [(x, y) for x in (-7, 0, 7, None) for y in (-2, 0, 3, None)]
    types = {"x": "BIGINT", "y": "BIGINT"}
    above = computed(made.numerator.sql, types, rows)
    below = computed(made.denominator.sql, types, rows)
    for (x, y), top, bottom in zip(rows, above, below, strict=True):
        known = None if top is None else top * made.factor / bottom
        assert known == (None if x is None or not y else Fraction(x, y))


def test_a_constant_divided_by_a_constant_zero_is_not_known() -> None:
    made = quotient(constant(Fraction(538, 100)), constant(Fraction(0)), None)
    at_most = compared(Comparator.LE, Number(Whole(column("x"), 0, 100), Fraction(1)), made)
    assert computed(at_most, {"x": "BIGINT"}, [(0,), (1,)]) == [None, None]


def test_two_constants_are_compared_beforehand() -> None:
    assert compared(Comparator.NE, constant(Fraction(5)), constant(Fraction(21))) == exp.true()


def test_a_value_that_is_picked_does_not_ask_for_the_divisor_of_another() -> None:
    """Of two cases the one that divides does not apply: its divisor is not known, and need not be."""
    amount, divisor = (Number(Whole(column(each), 0, 100), Fraction(1)) for each in "xy")
    first = column("first")
    made = picked([(first, quotient(amount, divisor, None)), (not_(first), amount)])
    assert made.numerator is not None
    assert made.denominator is not None
    rows = [(6, 3, True), (6, None, False), (6, 0, False), (6, 0, True), (6, 3, None)]
    types = {"x": "BIGINT", "y": "BIGINT", "first": "BOOLEAN"}
    above = computed(made.numerator.sql, types, rows)
    below = computed(made.denominator.sql, types, rows)
    values = [top and top // bottom for top, bottom in zip(above, below, strict=True)]
    assert values == [2, 6, 6, None, None]


def test_more_than_38_digits_are_refused() -> None:
    amount = Number(Whole(column("x"), 0, MOST), Fraction(1))
    with pytest.raises(Refused, match="38位"):
        multiplied(multiplied(amount, amount), amount)


def test_products_beyond_64_bits_are_wide() -> None:
    amount = Number(Whole(column("x"), 0, MOST), Fraction(1))
    square = multiplied(amount, amount).numerator
    assert square is not None
    assert computed(square.sql, {"x": "BIGINT"}, [(MOST,)]) == [MOST**2]


def test_a_constant_is_folded() -> None:
    made = multiplied(constant(Fraction(3, 5)), constant(Fraction(7, 1000)))
    assert made == constant(Fraction(21, 5000))


def test_age_is_full_from_the_day_after_the_birthday() -> None:
    births = [date(2000, 2, 28), date(2000, 2, 29), date(2000, 3, 1), date(1, 1, 1)]
    days = [date(2000, 2, 27) + timedelta(days=each) for each in range(0, 1600, 3)]
    days += [date(2019, 2, 28) + timedelta(days=each) for each in range(3)]
    rows = [(birth, day) for birth in births for day in [*days, date(9999, 12, 31)]]
    made = age(column("birth"), column("day")).numerator
    assert made is not None
    got = computed(made.sql, {"birth": "DATE", "day": "DATE"}, rows)
    assert got == [full_years(*row) for row in rows]


@pytest.mark.parametrize(
    ("months", "days"), [(1, 0), (-1, 0), (12, 0), (1, -1), (0, 30), (1200, 1)]
)
def test_a_moved_date_is_clipped_to_its_month_and_stays_in_the_calendar(
    months: int, days: int
) -> None:
    bases = [date(2020, 1, 31), date(2020, 2, 29), date(2019, 3, 31), date.min, date.max]
    scope = Scope("t", "")
    scope.add_input(Input("base", "DATE", ""))
    made = shifted(column("base"), months, days, scope)
    sql = _unfolded(made, scope)
    got = computed(sql, {"base": "DATE"}, [(each,) for each in bases])
    assert got == [_moved(each, months, days) for each in bases]


def _moved(base: date, months: int, days: int) -> date | None:
    try:
        return Period(months, days).after(base)
    except OverflowError:
        return None


def _unfolded(sql: Sql, scope: Scope) -> Sql:
    """The value with its stages put in."""
    while names := [each for each in sql.find_all(exp.Column) if each.name in scope.columns]:
        for each in names:
            inner = scope.columns[each.name].origin.sql.copy()  # type: ignore[union-attr]
            if each is sql:
                sql = inner
            else:
                each.replace(exp.Paren(this=inner))
    return sql
