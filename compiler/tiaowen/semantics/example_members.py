"""Members and 已享受情况 in 算例: tables below a label, columns and premises such as 职工的登记失业."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from tiaowen.frozen import frozen
from tiaowen.model.document import ExampleMembers, ExampleSubject, Received
from tiaowen.model.names import Fact, MemberList
from tiaowen.semantics.example_case import Given
from tiaowen.semantics.example_slips import report_name
from tiaowen.semantics.example_values import (
    Subject,
    assigned,
    cell_value,
    day_in,
)
from tiaowen.semantics.lists import RECEIVED
from tiaowen.semantics.names import FAULTY, Scope
from tiaowen.semantics.outcomes import item_named
from tiaowen.semantics.report import shown
from tiaowen.semantics.resolve import resolve_given
from tiaowen.semantics.tables import EMPTY, Header, cell_number, even_rows, header
from tiaowen.syntax import tree

_NONE: Final = "无"
_NO: Final = "没有"
_ITEM, _DATE, _MONEY = "事项", "日期", "金额"


@frozen
class ListColumn:
    """Whether a list is empty (无) or unknown; `members` None for 已享受情况."""

    members: MemberList | None


@frozen
class MemberColumn:
    """A column that tells of the one member of a list."""

    members: MemberList
    means: "Means"


Means = Subject | ListColumn | MemberColumn


# --- what names mean ------------------------------------------------------------------------------


def meaning_of(name: tree.Name, scope: Scope) -> Means | None:
    """What a column or a premise tells of; None after a fault."""
    if name.text == RECEIVED:
        return ListColumn(None)
    own = scope.names.lists.get(scope.subject, {})
    found = own.get(name.text)
    if found is None:
        called, _, rest = name.text.partition("的")
        members = own.get(called) if rest else None
        if members is None:
            return None if report_name(name, scope) else resolve_given(name, scope)
        return _of_member(members, name, scope)
    return ListColumn(found) if isinstance(found, MemberList) else scope.broken()


def _of_member(members: object, name: tree.Name, scope: Scope) -> MemberColumn | None:
    """职工的登记失业, 职工的已享受情况: what is told of the one member."""
    if not isinstance(members, MemberList):
        return scope.broken()
    rest = name.text.partition("的")[2]
    inner = tree.Name(rest, name.span, unknown=rest not in scope.names.declared_at)
    with scope.inside(members.member):
        means = meaning_of(inner, scope)
    return None if means is None else MemberColumn(members, means)


# --- premises and facts in a clause ---------------------------------------------------------------


def give(assignment: tree.Assignment, given: Given, scope: Scope) -> None:
    """Put what `参保职工人数20人`, `没有职工` or `职工的登记失业` says into the case."""
    name, negated = assignment.name, assignment.value is False
    plain = name.text.removeprefix(_NO)
    if plain != name.text and assignment.value is True and is_list(plain, scope):
        name, negated = tree.Name(plain, name.span), True
    means = meaning_of(name, scope)
    if means is not None:
        _put(means, negated, assignment, given, scope)


def is_list(name: str, scope: Scope) -> bool:
    """Whether a list of the subject or 已享受情况 is named, alone or before 的."""
    known = scope.names.lists.get(scope.subject, {})
    return name == RECEIVED or name in known or name.partition("的")[0] in known


def _put(
    means: Means, negated: bool, assignment: tree.Assignment, given: Given, scope: Scope
) -> None:
    match means:
        case MemberColumn(members=members, means=inner):
            one = given.member(members, assignment.span, scope)
            with scope.inside(members.member):
                _put(inner, negated, assignment, one, scope)
        case ListColumn() if negated:
            return _put_none(means, assignment.name, given, scope)
        case ListColumn() if assignment.value is None:
            return None
        case ListColumn():
            return scope.error(
                "TW0392",
                assignment.span,
                f"“{shown(assignment.span)}”看不出{assignment.name.text}有哪些。",
                f"一个也没有的，写“没有{assignment.name.text}”；有的，请在算例里写"
                f"“{assignment.name.text}：”，下面列表。",
            )
        case _:
            given.put(means, assigned(means, assignment, scope), assignment.span, scope)
    return None


def _put_none(column: ListColumn, name: tree.Name, given: Given, scope: Scope) -> None:
    """An empty list, or nothing received."""
    called = RECEIVED if column.members is None else column.members.name
    if not given.once(called, name.span, scope):
        return
    if column.members is None:
        given.received = ()
    else:
        given.lists[called] = ExampleMembers(column.members, ())


# --- cells ----------------------------------------------------------------------------------------


def give_cell(means: Means, cell: tree.Cell, head: Header, given: Given, scope: Scope) -> None:
    """Put what a cell says into the case."""
    match means:
        case MemberColumn(members=members, means=inner):
            one = given.member(members, head.span, scope)
            with scope.inside(members.member):
                give_cell(inner, cell, head, one, scope)
        case ListColumn():
            if cell.text == _NONE:
                _put_none(means, tree.Name(head.name, cell.span), given, scope)
            elif cell.text not in EMPTY:
                scope.error(
                    "TW0392",
                    cell.span,
                    f"“{head.name}”这一格写的是“{cell.text}”，看不出有哪些。",
                    "一个也没有的写“无”，不知道的写“—”；有的，请用算例写，列成一张表。",
                )
        case _:
            given.put(means, cell_value(means, cell, head, scope), cell.span, scope)


# --- tables below a label -------------------------------------------------------------------------


def give_table(clause: tree.Clause, value: tree.MemberTable, given: Given, scope: Scope) -> None:
    """职工： and 已享受情况： with a table, or 无."""
    name = tree.Name(clause.label, clause.label_span)
    if clause.label == RECEIVED:
        if given.once(RECEIVED, clause.label_span, scope):
            given.received = () if value.table is None else _records(value.table, scope)
        return
    found = scope.names.lists.get(scope.subject, {}).get(name.text)
    if not isinstance(found, MemberList):
        _no_list(name, found is FAULTY, scope)
    elif given.once(found.name, clause.label_span, scope):
        each = () if value.table is None else _rows(value.table, found, scope)
        given.lists[found.name] = ExampleMembers(found, each)


def _no_list(name: tree.Name, faulty: bool, scope: Scope) -> None:
    if faulty:
        return scope.broken()
    return scope.error(
        "TW0392",
        name.span,
        f"“{scope.subject}”没有“{name.text}”这份名单，这张表用不上。",
        f"请写登记过的名单的名称；没有登记的，请在“基本信息 {scope.subject}”里写"
        f"“一个{scope.subject}有多名{name.text}（英文别名）。”。",
    )


def _rows(table: tree.Table, members: MemberList, scope: Scope) -> tuple[ExampleSubject, ...]:
    """A member for each row."""
    with scope.inside(members.member):
        columns = [(header(cell), _column(cell, scope)) for cell in table.head]
        rows = even_rows(table, scope)
        if rows is None or scope.failed:
            return ()
        return tuple(_row(row, columns, scope) for row in rows)


def _column(cell: tree.Cell, scope: Scope) -> Means | None:
    name = header(cell).name
    means = meaning_of(
        tree.Name(name, cell.span, unknown=name not in scope.names.declared_at), scope
    )
    if means is None or isinstance(means, Fact | ListColumn | MemberColumn):
        return means
    return scope.error(
        "TW0392",
        cell.span,
        f"“{name}”是公布标准，不是哪一名{scope.subject}自己的。",
        "请写到算例的“公布标准：”里。",
    )


def _row(
    row: Sequence[tree.Cell], columns: Sequence[tuple[Header, Means | None]], scope: Scope
) -> ExampleSubject:
    given = Given()
    for cell, (head, means) in zip(row, columns, strict=True):
        if means is not None:
            give_cell(means, cell, head, given, scope)
    return given.subject


# --- 已享受情况 -------------------------------------------------------------------------------------


def _records(table: tree.Table, scope: Scope) -> tuple[Received, ...]:
    """A record for each row of ｜事项｜日期｜金额｜."""
    heads = [header(cell) for cell in table.head]
    written = [head.name for head in heads]
    if sorted(written) not in (sorted((_ITEM, _DATE)), sorted((_ITEM, _DATE, _MONEY))):
        scope.error(
            "TW0393",
            table.head[0].span if table.head else table.span,
            f"已享受情况的表头写的是{'、'.join(f'“{name}”' for name in written)}，"
            "看不出领的是什么、哪一天领的。",
            "表头请写“｜事项｜日期｜金额｜”。",
        )
        return ()
    rows = even_rows(table, scope) or ()
    read = [_record(dict(zip(written, row, strict=True)), heads, scope) for row in rows]
    return tuple(each for each in read if each is not None)


def _record(cells: dict[str, tree.Cell], heads: Sequence[Header], scope: Scope) -> Received | None:
    written = cells[_ITEM]
    if not written.text:
        return scope.error(
            "TW0393",
            written.span,
            "这一格是空的，看不出领的是什么。",
            "请写事项的名称，或者删去这一行。",
        )
    item = item_named(
        tree.Name(written.text, written.span, unknown=written.text not in scope.names.declared_at),
        scope,
    )
    on = day_in(cells[_DATE], scope)
    money = cells.get(_MONEY)
    one = next((head.one for head in heads if head.name == _MONEY), (Fraction(1), ""))
    amount = (None,) if money is None or money.text in EMPTY else _money(money, one, scope)
    if item is None or on is None or amount is None:
        return None
    return Received(item, on, amount[0])


def _money(cell: tree.Cell, one: tuple[Fraction, str], scope: Scope) -> tuple[Fraction] | None:
    """An amount in 元, not below zero and to the 分; None after a fault. `one` is that of the column."""
    numeral = cell_number(cell.text, scope.names.units)
    if numeral is not None and (numeral.unit or one[1]) == "元":
        value = numeral.value * (1 if numeral.unit else one[0])
        if value >= 0 and (value * 100).denominator == 1:
            return (value,)
    return scope.error(
        "TW0393",
        cell.span,
        f"“{cell.text}”看不出领了多少钱。",
        "请写到分为止的金额，如“6万元”；不知道的写“—”。",
    )
