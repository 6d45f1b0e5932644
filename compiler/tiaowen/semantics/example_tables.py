"""算例表: a case in each row, with what all of them have in common above."""

from collections.abc import Iterator, Sequence
from datetime import date

from tiaowen.frozen import frozen
from tiaowen.model.document import Example
from tiaowen.model.provisions import Provision
from tiaowen.semantics.example_case import Given, chosen, provision_named
from tiaowen.semantics.example_members import Means, give, give_cell, meaning_of
from tiaowen.semantics.example_values import day_in
from tiaowen.semantics.measures import Built
from tiaowen.semantics.names import Scope
from tiaowen.semantics.tables import EMPTY, Header, even_rows, header
from tiaowen.syntax import tree

_DATE, _CHOICE, _RESULT = "日期", "选择", "结果"
_WORDS = frozenset((_DATE, _CHOICE, _RESULT))


@frozen
class _Column:
    """A column: what its cells are, `means` one of 日期, 选择, 结果, or what it tells of."""

    head: Header
    means: str | Means


@frozen
class _Common:
    """What all rows share."""

    provision: Provision
    columns: tuple[_Column, ...]
    given: Given
    on: date | None


def table_examples(block: tree.ExampleTableBlock, built: Built, scope: Scope) -> Iterator[Example]:
    """An example for each row without faults; none where head or premises have one."""
    rows = even_rows(block.table, scope)
    common = None if rows is None else _common(block, built, scope)
    if common is None or rows is None:
        return
    for number, row in enumerate(rows, 1):
        example = _row(number, row, common, Scope(scope.names, scope.subject))
        if example is not None:
            yield example


def _common(block: tree.ExampleTableBlock, built: Built, scope: Scope) -> _Common | None:
    provision = provision_named(block.provision, built, scope)
    if provision is None:
        return None
    given = Given()
    for premise in block.premises:
        give(premise, given, scope)
    columns = [_column(cell, scope) for cell in block.table.head]
    known = tuple(column for column in columns if column is not None)
    _check_head(block, known, scope)
    if scope.failed:
        return None
    return _Common(provision, known, given, None if block.on is None else block.on.value)


def _column(cell: tree.Cell, scope: Scope) -> _Column | None:
    head = header(cell)
    if head.name in _WORDS:
        return _Column(head, head.name)
    name = tree.Name(head.name, cell.span, unknown=head.name not in scope.names.declared_at)
    means = meaning_of(name, scope)
    return None if means is None else _Column(head, means)


def _check_head(block: tree.ExampleTableBlock, columns: Sequence[_Column], scope: Scope) -> None:
    """There is a date and a result for every row; no column stands twice."""
    words = [column.means for column in columns if isinstance(column.means, str)]
    span = block.table.head[0].span if block.table.head else block.span
    if _RESULT not in words:
        scope.error("TW0813", span, "算例表没有“结果”一列，核对不了什么。", "请加上“结果”一列。")
    if block.on is None and _DATE not in words:
        scope.error(
            "TW0812",
            block.provision.span,
            "算例表没有写按哪一天算。",
            "请在共同前提里写日期，如“（共同前提：……，2019年6月1日）”，或者加上“日期”一列。",
        )
    if block.on is not None and block.on.value is None:
        scope.broken()
    elif block.on is not None and _DATE in words:
        scope.error(
            "TW0815", block.on.span, "共同前提和表里都写了日期，不知道以哪个为准。", "请删去一处。"
        )
    return


def _row(number: int, row: Sequence[tree.Cell], common: _Common, scope: Scope) -> Example | None:
    given, on, choice, expected = common.given.copy(), common.on, None, None
    for cell, column in zip(row, common.columns, strict=True):
        match column.means:
            case str() as word if word == _DATE:
                on = day_in(cell, scope)
            case str() as word if word == _RESULT:
                expected = cell
            case str():
                if cell.text not in EMPTY:
                    choice = chosen(cell.text, cell.span, common.provision, scope)
            case means:
                give_cell(means, cell, column.head, given, scope)
    if expected is None or expected.text in EMPTY:
        return _no_result(row, scope)
    if on is None or scope.failed:
        return None
    return Example(
        name=f"{common.provision.name}算例表第{number}行",
        provision=common.provision,
        on=on,
        facts=tuple(given.facts),
        standards=tuple(given.standards),
        choice=choice,
        expected=expected.text,
        lists=given.all_lists,
        received=given.received,
        expected_span=expected.span,
        span=row[0].span.to(row[-1].span),
    )


def _no_result(row: Sequence[tree.Cell], scope: Scope) -> None:
    return scope.error(
        "TW0813",
        row[-1].span,
        "这一行没有写结果，核对不了什么。",
        "请写出应当得出的结果；还没有人算过的，写“？”。",
    )
