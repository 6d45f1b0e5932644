"""A table of cases: every column but one says when a row counts, the last what it gives."""

from collections.abc import Callable, Sequence

from tiaowen.frozen import frozen
from tiaowen.model.expressions import (
    Case,
    Condition,
    Connective,
    Expression,
    Group,
    Holds,
    Item,
    Literal,
    Node,
)
from tiaowen.semantics.case_cells import cell_condition
from tiaowen.semantics.names import Scope
from tiaowen.semantics.numbering import item_number
from tiaowen.semantics.report import shown
from tiaowen.semantics.tables import EMPTY, Header, cell_number, even_rows, header
from tiaowen.semantics.units import number_type, read_unit
from tiaowen.syntax import tree

OTHERWISE = frozenset(("其他情形", "其他", "其余", "其余情形", "其他情况"))


@frozen
class Column:
    """A column that says when a row counts: where it stands, what it reads, its head."""

    place: int
    reads: Expression | Holds
    head: Header


def table_cases(
    node: tree.CasesTable, scope: Scope, value: Callable[[tree.Node, Scope], Node | None]
) -> tuple[tuple[Expression, ...], tuple[Case, ...] | None] | None:
    """What the columns read, and a case for each row; None after a fault."""
    rows = even_rows(node.table, scope)
    columns = _columns(node, scope, value)
    if rows is None or columns is None:
        return None
    last = next(i for i in range(len(node.table.head)) if i not in {c.place for c in columns})
    result = header(node.table.head[last])
    read = [_row(row, index, columns, last, result, scope) for index, row in enumerate(rows)]
    known = tuple(case for case in read if case is not None)
    if len(known) < len(read):
        return None
    keys = tuple(c.reads.operand if isinstance(c.reads, Holds) else c.reads for c in columns)
    return keys, known


def _columns(
    node: tree.CasesTable, scope: Scope, value: Callable[[tree.Node, Scope], Node | None]
) -> tuple[Column, ...] | None:
    heads = [header(cell) for cell in node.table.head]
    found: list[Column] = []
    for column in node.columns:
        words = shown(column.span)
        place = next((i for i, head in enumerate(heads) if head.name == words), None)
        reads = value(column, scope)
        if reads is None:
            return None
        if place is None or not isinstance(reads, (Expression, Holds)):
            return _no_column(node, words, scope)
        found.append(Column(place, reads, heads[place]))
    if len(heads) != len({column.place for column in found}) + 1:
        listed = "、".join(shown(column.span) for column in node.columns)
        return scope.error(
            "TW0626",
            node.table.head[0].span.to(node.table.head[-1].span),
            f"表的前面写了按{listed}确定，除这几列以外应当只有一列，写得多少；"
            f"表头却有{len(heads)}列。",
            "用来判断的列都要写在“按……：”里，其余多出来的列请删去。",
        )
    return tuple(found)


def _no_column(node: tree.CasesTable, words: str, scope: Scope) -> None:
    head = node.table.head
    return scope.error(
        "TW0626",
        head[0].span.to(head[-1].span) if head else node.span,
        f"前面写了按“{words}”确定，表头没有“{words}”这一列，不知道看哪一列。",
        f"请把表头里的这一列写成“{words}”，一字不差。",
    )


def _row(
    row: tuple[tree.Cell, ...],
    index: int,
    columns: Sequence[Column],
    last: int,
    result: Header,
    scope: Scope,
) -> Case | None:
    given = _value(row[last], result, scope)
    said = [(column, row[column.place]) for column in columns]
    filled = [(column, cell) for column, cell in said if cell.text not in EMPTY]
    span = row[0].span.to(row[-1].span)
    number, text = item_number(index, 0), "、".join(cell.text for _, cell in filled)
    if [cell.text for _, cell in filled if cell.text in OTHERWISE] and len(filled) == 1:
        return None if given is None else Case(number, None, given, (), "其他情形", span=span)
    if not filled:
        return scope.error(
            "TW0627",
            span,
            "这一行没有写什么情形，等于不论什么情形都算。",
            "请补上；确实是其余各种情形的，请在第一列写“其他情形”。",
        )
    tests = [cell_condition(cell, column.reads, column.head, scope) for column, cell in filled]
    known = [test for test in tests if test is not None]
    if given is None or len(known) < len(tests):
        return None
    return Case(number, _joined(known, row), given, (), text, span=span)


def _joined(tests: Sequence[Condition], row: tuple[tree.Cell, ...]) -> Condition:
    if len(tests) == 1:
        return tests[0]
    items = tuple(Item("", test, (), span=test.span) for test in tests)
    return Group(Connective.ALL, items, inline=True, span=row[0].span.to(row[-1].span))


def _value(cell: tree.Cell, head: Header, scope: Scope) -> Literal | None:
    """The number of a cell; a number without a unit has that of its head."""
    numeral = cell_number(cell.text, scope.names.units)
    if numeral is None:
        return scope.error(
            "TW0627",
            cell.span,
            f"看不懂“{cell.text}”是多少。"
            if cell.text not in EMPTY
            else "这一格空着，不知道得多少。",
            "请写一个带单位的数，如“2000元/人”；没有钱的写“0元”。要用算式的，请改写成"
            "“按下列情形分别确定：”。",
        )
    bare = numeral.unit is None and numeral.kind != "ratio"
    one, spelled = head.one if bare else (1, numeral.unit or "")
    unit = read_unit(spelled, cell.span, scope)
    if unit is None:
        return None
    text = f"{cell.text}{head.unit}" if bare else cell.text
    return Literal(numeral.value * one, number_type(unit), text, span=cell.span)
