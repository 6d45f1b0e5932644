"""Flat lists of a view as the nested ones that HTML has."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import field, frozen

from tiaowen.pages.views import Cell, Point, Table


@frozen
class Outlined:
    """A line of a list with the list under it."""

    point: Point
    below: "list[Outlined]" = field(factory=list)


@frozen
class Group:
    """Rows that share their first cell."""

    head: Cell
    rows: tuple[tuple[Cell, ...], ...]


def nested(points: Sequence[Point]) -> list[Outlined]:
    """The lines, each under the one that stands above it and is less deep."""
    top: list[Outlined] = []
    open_: list[Outlined] = []
    for point in points:
        while open_ and open_[-1].point.depth >= point.depth:
            open_.pop()
        made = Outlined(point)
        (open_[-1].below if open_ else top).append(made)
        open_.append(made)
    return top


def grouped(table: Table) -> tuple[Group, ...]:
    """The rows of a table by their first cell, as far as they stand together."""
    return tuple(_groups(table))


def _groups(table: Table) -> Iterator[Group]:
    for head, rows in groupby(table.rows, key=lambda row: row[0]):
        yield Group(head, tuple(row[1:] for row in rows))
