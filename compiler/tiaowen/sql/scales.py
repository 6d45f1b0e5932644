"""超额累进 in SQL: for each stretch between two edges one rate × base − deduction, known beforehand."""

from fractions import Fraction

from tiaowen.model.expressions import Comparator, Progressive
from tiaowen.sql.numbers import Number, added, compared, constant, picked, scaled
from tiaowen.sql.tree import Sql


def progressive(node: Progressive, base: Number) -> Number:
    """The sum over the bands for a base that is a column."""
    ends = (end for each in node.bands for end in (each.lower, each.upper))
    edges = sorted({end for end in ends if end is not None})
    rows: list[tuple[Sql, Number]] = []
    last: Fraction | None = None
    for edge in edges:
        test = compared(Comparator.LE, base, constant(edge))
        rows.append((test, _segment(node, base, last, edge)))
        last = edge
    above = compared(Comparator.GT, base, constant(edges[-1]))
    return picked([*rows, (above, _segment(node, base, last, None))])


def _segment(
    node: Progressive, base: Number, low: Fraction | None, high: Fraction | None
) -> Number:
    """Rate × base − deduction between two neighbouring edges."""
    inside = _point(low, high)
    covering = [
        each
        for each in node.bands
        if each.lower < inside and (each.upper is None or inside < each.upper)
    ]
    rate = sum((each.rate for each in covering), Fraction(0))
    worth = sum(
        (_band(each.lower, each.upper, each.rate, inside) for each in node.bands), Fraction(0)
    )
    return added(scaled(base, rate), constant(worth - rate * inside))


def _point(low: Fraction | None, high: Fraction | None) -> Fraction:
    """A number between two edges."""
    if low is None:
        assert high is not None, "a scale has an edge"
        return high - 1
    return low + 1 if high is None else (low + high) / 2


def _band(lower: Fraction, upper: Fraction | None, rate: Fraction, base: Fraction) -> Fraction:
    inside = base if upper is None else min(base, upper)
    return rate * max(inside - lower, Fraction(0))
