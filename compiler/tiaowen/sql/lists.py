"""Totals and quantifiers over the members of a list, and over records of what was had.

Members stand in a table of their own and are joined to their owner by one GROUP BY for each stage. What is
made of no row at all is a count of 0; whether the list is known says the owner alone.
"""

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import frozen
from sqlglot import exp

from tiaowen.model.expressions import DefinitionRef, Expression, OpenReadings
from tiaowen.model.history import RecordKind, Records, Within
from tiaowen.model.totals import Quantified, QuantifierKind, Total, TotalKind
from tiaowen.sql.dates import shifted
from tiaowen.sql.graph import Scope
from tiaowen.sql.inputs import (
    MOST_FEN,
    Value,
    amount_input,
    application_date,
    at,
    bring,
    day_input,
    item_input,
    members,
    records,
)
from tiaowen.sql.numbers import Number, Whole, constant, picked
from tiaowen.sql.refusal import Refused
from tiaowen.sql.tree import (
    FALSE,
    TRUE,
    Sql,
    all_of,
    any_of,
    binary,
    case,
    cast,
    column,
    count,
    day,
    filtered,
    is_true,
    known,
    not_,
    not_false,
    one_of,
    text,
    unknown,
    whole,
)

if TYPE_CHECKING:
    from tiaowen.sql.values import Values

MOST_ROWS: Final = 1_000_000
"""The most members of one list for which the bounds of a sum are computed; beyond it a sum can overflow, which is an
error of the database and never a wrong sum."""


@frozen
class Bounds:
    """What a 人数 may be: from the members that certainly count to those that may; NULL of an unknown list."""

    low: Number
    high: Number


@frozen
class Listed:
    """A list in its owner's scope: its rows, and whether it is known (never NULL)."""

    owner: Scope
    rows: Scope
    given: Sql


def listed(values: "Values", node: Total | Quantified, scope: Scope) -> Listed:
    """The list that a node reads, below the scope of its owner."""
    owner = at(scope, node.members.owner)
    rows = members(values.document, owner, node.members)
    return Listed(owner, rows, is_true(column(rows.given)))


def _condition(values: "Values", node: Total | Quantified, rows: Scope) -> Sql:
    return TRUE if node.condition is None else values.plain(node.condition, rows)


def _where(wanted: Sql, rows: Scope) -> Sql:
    """A test of a member as a column that is never NULL."""
    return wanted if wanted == TRUE else rows.stage(wanted, "q")


def _counts(found: Listed, condition: Sql) -> tuple[Sql, Sql]:
    """How many members certainly count, and how many may."""
    sure, may = is_true(condition), not_false(condition)
    if condition == TRUE:
        sure = may = TRUE
    return (
        found.owner.aggregated(found.rows, count(_where(sure, found.rows)), "sure"),
        found.owner.aggregated(found.rows, count(_where(may, found.rows)), "may"),
    )


def counts_of(values: "Values", node: Total, found: Listed) -> tuple[Sql, Sql]:
    """How many members certainly count, and how many may."""
    return _counts(found, _condition(values, node, found.rows))


def _as_count(sql: Sql, found: Listed, scope: Scope, words: str) -> Number:
    made = found.owner.stage(case([(found.given, sql)]), "n", words)
    return Number(Whole(bring(made, found.owner, scope), 0, MOST_ROWS), Fraction(1))


def possible_count(values: "Values", node: Expression, scope: Scope) -> Bounds | None:
    """The bounds of a 人数, itself or by a definition or a reading that is nothing else; None for all else."""
    if isinstance(node, DefinitionRef):
        body = node.definition.body
        if isinstance(body, OpenReadings):
            body = body.readings[values.readings[body.doubt]].body
        if not isinstance(body, Total):
            return None
        own = at(scope, node.definition.object)
        made = possible_count(values, body, own)
        return None if made is None else _brought(made, own, scope)
    if not isinstance(node, Total) or node.kind is not TotalKind.COUNT:
        return None
    found = listed(values, node, scope)
    low, high = _counts(found, _condition(values, node, found.rows))
    words = values.comment(node)
    return Bounds(
        _as_count(low, found, scope, f"{words}：确定的"),
        _as_count(high, found, scope, f"{words}：可能的"),
    )


def _brought(bounds: Bounds, own: Scope, scope: Scope) -> Bounds:
    from tiaowen.sql.values import brought

    low, high = brought(bounds.low, own, scope), brought(bounds.high, own, scope)
    assert isinstance(low, Number), "a bound is a number"
    assert isinstance(high, Number), "a bound is a number"
    return Bounds(low, high)


def quantified(values: "Values", node: Quantified, scope: Scope) -> Sql:
    """有, 均 or 没有 over the members."""
    found = listed(values, node, scope)
    condition = _condition(values, node, found.rows)
    wanted = not_(condition) if node.kind is QuantifierKind.EVERY else condition
    sure, may = _counts(found, found.rows.stage(wanted, "k"))
    yes, no = (TRUE, FALSE) if node.kind is QuantifierKind.SOME else (FALSE, TRUE)
    rows = [
        (all_of((found.given, binary(exp.GT, sure, whole(0)))), yes),
        (all_of((found.given, binary(exp.EQ, may, whole(0)))), no),
    ]
    made = found.owner.stage(case(rows), "k", values.comment(node))
    return bring(made, found.owner, scope)


# --- totals ---------------------------------------------------------------------------------------


def total(values: "Values", node: Total, scope: Scope) -> Value:
    """人数, 合计 or an extreme over the members that count."""
    from tiaowen.sql.values import brought

    found = listed(values, node, scope)
    condition = _condition(values, node, found.rows)
    sure, may = _counts(found, condition)
    settled = all_of((found.given, binary(exp.EQ, sure, may)))
    if node.value is None:
        return brought(_settled_count(sure, settled), found.owner, scope)
    value = values.of(node.value, found.rows)
    wanted = _where(is_true(condition) if condition != TRUE else TRUE, found.rows)
    with_value = _where(all_of((wanted, _is_known(value))), found.rows)
    valued = found.owner.aggregated(found.rows, count(with_value), "valued")
    settled = all_of((settled, binary(exp.EQ, valued, sure)))
    if node.kind is TotalKind.SUM:
        assert isinstance(value, Number), "what is added up is a number"
        made: Value = _sum(value, settled, wanted, found)
    else:
        made = _extreme(values, node, value, settled, wanted, sure, found)
    return brought(made, found.owner, scope)


def _is_known(value: Value) -> Sql:
    return value.known if isinstance(value, Number) else known(value)


def _settled_count(sure: Sql, settled: Sql) -> Number:
    return Number(Whole(case([(settled, sure)]), 0, MOST_ROWS), Fraction(1))


def _of_members(value: Number, rows: Scope) -> Whole:
    """The numerator of a member's value as a column."""
    if value.denominator is not None:
        raise Refused("把每名人员相除得到的数加总或者取最高、最低（先取整再加总的可以）")
    if value.numerator is None:
        return Whole(whole(1), 1, 1)
    top = value.numerator
    return Whole(rows.stage(top.sql, "n"), top.low, top.high, top.wide)


def _sum(value: Number, settled: Sql, wanted: Sql, found: Listed) -> Number:
    top = _of_members(value, found.rows)
    summed = filtered(exp.Sum(this=top.sql.copy()), wanted)
    column_ = found.owner.aggregated(found.rows, summed, "total")
    known_sum = exp.Coalesce(this=column_.copy(), expressions=[whole(0)])
    low, high = min(top.low, 0) * MOST_ROWS, max(top.high, 0) * MOST_ROWS
    return Number(Whole(case([(settled, known_sum)]), low, high, True), value.factor)


def _extreme(
    values: "Values",
    node: Total,
    value: Value,
    settled: Sql,
    wanted: Sql,
    sure: Sql,
    found: Listed,
) -> Value:
    from tiaowen.sql.values import either

    assert node.if_none is not None, "an extreme says what no member gives"
    highest = node.kind in (TotalKind.HIGHEST, TotalKind.LATEST)
    top = _of_members(value, found.rows) if isinstance(value, Number) else None
    over = found.rows.stage(value, "d") if top is None else top.sql  # type: ignore[arg-type]
    kind = exp.Max if highest else exp.Min
    end = found.owner.aggregated(found.rows, filtered(kind(this=over.copy()), wanted), "end")
    instead = values.of(node.if_none, found.owner)
    some = all_of((settled, binary(exp.GT, sure, whole(0))))
    none = all_of((settled, binary(exp.EQ, sure, whole(0))))
    if top is None:
        return either([(some, end), (none, instead)])
    assert isinstance(value, Number)
    return either(
        [(some, Number(Whole(end, top.low, top.high, top.wide), value.factor)), (none, instead)]
    )


# --- what was had ---------------------------------------------------------------------------------


def record_total(values: "Values", node: Records, scope: Scope) -> Value:
    """How many records count, or how much they come to."""
    from tiaowen.sql.values import brought

    owner = at(scope, node.object)
    rows = records(owner)
    counted, late = _counting(node, owner, rows)
    given = is_true(column(rows.given))
    found = Listed(owner, rows, given)
    if node.kind is RecordKind.COUNT:
        number = owner.aggregated(rows, count(counted), "times")
        made = _until(late, Number(Whole(number, 0, MOST_ROWS), Fraction(1)), given)
        return brought(values.stage(made, owner, node), owner, scope)
    amount = rows.add_input(amount_input())
    without = _where(all_of((counted, unknown(amount))), rows)
    open_ = owner.aggregated(rows, count(without), "without_amount")
    complete = binary(exp.EQ, open_, whole(0))
    summed = _sum(
        Number(Whole(amount, -MOST_FEN, MOST_FEN), Fraction(1, 100)), TRUE, counted, found
    )
    known_sum = picked([(any_of((complete, late)) if late != FALSE else complete, summed)])
    made = _until(late, known_sum, given)
    return brought(values.stage(made, owner, node), owner, scope)


def _until(late: Sql, number: Number, given: Sql) -> Number:
    """Nothing counts after the last day of a window that runs from the first record."""
    if late == FALSE:
        return picked([(given, number)])
    return picked([(all_of((given, late)), constant(Fraction(0))), (given, number)])


def _counting(node: Records, owner: Scope, rows: Scope) -> tuple[Sql, Sql]:
    """Whether a record counts, and in the owner's scope whether the window is over; neither is NULL."""
    item = rows.add_input(item_input())
    on = rows.add_input(day_input())
    today = application_date(rows)
    tests = [one_of(item, [text(each) for each in node.items]), binary(exp.LTE, on, today)]
    first = _first_day(node, today, rows)
    if first is not None:
        tests.append(binary(exp.GTE, on, first))
    counted = rows.stage(is_true(all_of(tests)), "q")
    if node.window.within is not Within.SINCE_FIRST:
        return counted, FALSE
    begun = owner.aggregated(rows, filtered(exp.Min(this=on.copy()), counted), "first")
    last = shifted(begun, node.window.months, node.window.days, owner)
    return counted, is_true(binary(exp.GT, application_date(owner), last))


def _first_day(node: Records, today: Sql, rows: Scope) -> Sql | None:
    """The first day whose records count; None where nothing bounds it."""
    match node.window.within:
        case Within.EVER | Within.SINCE_FIRST:
            return None
        case Within.YEAR:
            return _start_of("YEAR", today)
        case Within.MONTH:
            return _start_of("MONTH", today)
        case Within.BEFORE:
            moved = shifted(today, -node.window.months, -node.window.days, rows)
            return exp.Coalesce(this=moved.copy(), expressions=[_day_one()])


def _start_of(unit: str, today: Sql) -> Sql:
    return cast(exp.DateTrunc(unit=text(unit), this=today.copy()), "DATE")  # type: ignore[no-untyped-call]


def _day_one() -> Sql:
    from datetime import date

    return day(date.min)
