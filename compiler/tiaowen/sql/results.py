"""How much: the ends of what a standard gives, in whole 分, rounded once at the end."""

from fractions import Fraction
from typing import Final, assert_never

from attrs import evolve, field, frozen
from sqlglot import exp

from tiaowen.model.expressions import Comparator, Expression
from tiaowen.model.provisions import Computed, PerMember, Selection, Sum
from tiaowen.model.results import Parts, Quota, Range, Rate, Stated
from tiaowen.sql.graph import Input, Scope
from tiaowen.sql.numbers import Number, Whole, compared, plus, rounded
from tiaowen.sql.tree import FALSE, Sql, any_of, binary, case, column, filtered, unknown, whole
from tiaowen.sql.values import Values
from tiaowen.values.rounding import RoundingMode

FEN: Final = Fraction(1, 100)
CHOICE: Final = "choice"
"""The column of the option taken: its number from 1, NULL while none is."""


@frozen
class Ends:
    """What encloses the sum, in 分; None for an end that the text does not state.

    `parts` are all sums that make it (options, parts), by the name of a column; `rate` is a ratio.
    """

    lower: Whole | None
    upper: Whole | None
    parts: dict[str, Whole] = field(factory=dict)
    rate: Number | None = None


def ends_of(values: Values, standard: Computed, scope: Scope, *, chosen: bool = True) -> Ends:
    """The ends of a standard, every amount of which is known; not `chosen`: no option was taken."""
    match standard:
        case Sum(amount=amount) | Quota(amount=amount):
            exact = fen(values, amount, scope)
            return Ends(exact, exact)
        case Selection():
            return _selection(values, standard, scope, chosen=chosen)
        case Range():
            return Ends(*_range(values, standard, scope))
        case Parts():
            return _parts(values, standard, scope)
        case Rate(amount=amount):
            return Ends(None, None, rate=values.known_number(amount, scope))
        case Stated() | PerMember():
            return Ends(None, None)
        case _:
            assert_never(standard)


def fen(values: Values, amount: Expression, scope: Scope) -> Whole:
    """An amount rounded to 分, half a 分 away from zero, as a column."""
    exact = values.known_number(amount, scope)
    made = rounded(exact, FEN, RoundingMode.HALF_UP)
    if made.numerator is None:
        number = int(made.factor / FEN)
        return Whole(whole(number), number, number)
    top = made.numerator
    sql = scope.stage(top.sql, "fen", f"{values.comment(amount)}，四舍五入到分")
    return Whole(sql, top.low, top.high, top.wide)


def _range(values: Values, range_: Range, scope: Scope) -> tuple[Whole | None, Whole | None]:
    lower, upper = range_.lower, range_.upper
    return (
        None if lower is None else fen(values, lower, scope),
        None if upper is None else fen(values, upper, scope),
    )


def _selection(values: Values, standard: Selection, scope: Scope, *, chosen: bool) -> Ends:
    """The lowest and highest of the options; of a choice that was made the one taken."""
    sums = [fen(values, option.amount, scope) for option in standard.options]
    low, high = _furthest(exp.LT, sums, scope), _furthest(exp.GT, sums, scope)
    if not chosen:
        return Ends(low, high)
    choice = choice_column(standard, scope)
    taken = [binary(exp.EQ, choice, whole(number)) for number in range(1, len(sums) + 1)]
    rows = [(test, each.sql) for test, each in zip(taken, sums, strict=True)]
    ends = [
        evolve(end, sql=scope.stage(case([*rows, (unknown(choice), end.sql)]), "fen"))
        for end in (low, high)
    ]
    options = {
        f"option_{number}_fen": evolve(
            each, sql=case([(any_of((unknown(choice), test)), each.sql)])
        )
        for number, (test, each) in enumerate(zip(taken, sums, strict=True), 1)
    }
    return Ends(ends[0], ends[1], options)


def _furthest(kind: type[exp.Binary], sums: list[Whole], scope: Scope) -> Whole:
    """The lowest or highest of all; NULL while one is."""
    end = sums[0]
    for each in sums[1:]:
        end = _further(kind, end, each, scope)
    return end


def _further(kind: type[exp.Binary], one: Whole, two: Whole, scope: Scope) -> Whole:
    rows = [
        (binary(kind, one.sql, two.sql), one.sql),
        (binary(exp.GTE if kind is exp.LT else exp.LTE, one.sql, two.sql), two.sql),
    ]
    low, high = min(one.low, two.low), max(one.high, two.high)
    return Whole(scope.stage(case(rows), "fen"), low, high, one.wide or two.wide)


def choice_column(standard: Selection, scope: Scope) -> Sql:
    """The option taken; a number without an option makes the row invalid."""
    raw = column(CHOICE)
    inside = exp.Between(this=raw.copy(), low=whole(1), high=whole(len(standard.options)))
    check = any_of((unknown(raw), inside))
    return scope.add_input(Input(CHOICE, "BIGINT", "选定的是第几项标准", check))


def _parts(values: Values, standard: Parts, scope: Scope) -> Ends:
    """The parts and their sum, end by end; each part is whole 分 by itself."""
    pairs = []
    for part in standard.parts:
        if isinstance(part.amount, Range):
            pairs.append(_range(values, part.amount, scope))
        else:
            exact = fen(values, part.amount, scope)
            pairs.append((exact, exact))
    named = {
        f"part_{number}_{side}_fen": end
        for number, pair in enumerate(pairs, 1)
        for side, end in zip(("lower", "upper"), pair, strict=True)
        if end is not None
    }
    return Ends(_added([low for low, _ in pairs]), _added([high for _, high in pairs]), named)


def _added(ends: list[Whole | None]) -> Whole | None:
    known = [each for each in ends if each is not None]
    if len(known) != len(ends):
        return None
    made = known[0]
    for each in known[1:]:
        made = plus(made, each)
    return made


def added_ends(each: Ends, wanted: Sql, rows: Scope, owner: Scope) -> Ends:
    """What the members give for whom `wanted` is TRUE, end by end, in their owner's scope."""
    lower = _summed(each.lower, wanted, rows, owner)
    upper = lower if each.upper is each.lower else _summed(each.upper, wanted, rows, owner)
    return Ends(lower, upper)


def _summed(end: Whole | None, wanted: Sql, rows: Scope, owner: Scope) -> Whole | None:
    from tiaowen.sql.lists import MOST_ROWS

    if end is None:
        return None
    staged = rows.stage(wanted, "k")
    total = owner.aggregated(rows, filtered(exp.Sum(this=end.sql.copy()), staged), "total_fen")
    low, high = min(end.low, 0) * MOST_ROWS, max(end.high, 0) * MOST_ROWS
    return Whole(total, low, high, True)


def inverted(values: Values, standard: Computed, scope: Scope) -> Sql:
    """Whether a range ends below its start, so that there is no amount in it."""
    match standard:
        case Range():
            ranges = [standard]
        case Parts(parts=parts):
            ranges = [part.amount for part in parts if isinstance(part.amount, Range)]
        case _:
            return FALSE
    return any_of(
        compared(Comparator.GT, *(values.number(end, scope) for end in each.ends))
        for each in ranges
        if len(each.ends) == 2
    )
