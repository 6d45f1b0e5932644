"""Civil dates in SQL: clipped at the end of the month (民法典第202条), nothing outside the years 1 to 9999."""

from datetime import date
from fractions import Fraction

from sqlglot import exp

from tiaowen.sql.graph import Scope
from tiaowen.sql.numbers import Number, Whole
from tiaowen.sql.tree import Sql, binary, case, cast, day, later, whole


def shifted(base: Sql, months: int, days: int, scope: Scope) -> Sql:
    """The corresponding day, the months counted first; NULL where it leaves the calendar."""
    made = base
    for amount, unit in ((months, "MONTH"), (days, "DAY")):
        if amount:
            moved = scope.stage(later(made, amount, unit), "d")
            inside = exp.Between(this=moved.copy(), low=day(date.min), high=day(date.max))
            made = scope.stage(case([(inside, moved)]), "d")
    return made


def age(birth: Sql, on: Sql) -> Number:
    """Full years from the day after the birthday: (yyyymmdd(on) − yyyymmdd(birth) − 1) ÷ 10000.

    0 on the day of birth itself, NULL before it.
    """
    difference = binary(exp.Sub, binary(exp.Sub, _digits(on), _digits(birth)), whole(1))
    years = binary(exp.IntDiv, difference, whole(10_000))
    rows = [
        (binary(exp.LT, birth, on), years),
        (binary(exp.EQ, birth, on), whole(0)),
    ]
    return Number(Whole(case(rows), 0, 9998), Fraction(1))


def _digits(value: Sql) -> Sql:
    """Yyyymmdd as a number."""
    parts = [
        binary(
            exp.Mul,
            cast(exp.Extract(this=exp.var(unit), expression=value.copy()), "BIGINT"),
            whole(factor),
        )
        for unit, factor in (("YEAR", 10_000), ("MONTH", 100), ("DAY", 1))
    ]
    return binary(exp.Add, binary(exp.Add, parts[0], parts[1]), parts[2])
