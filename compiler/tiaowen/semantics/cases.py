"""按下列情形分别确定: cases in a list, in a table, or options and values in one order."""

from collections.abc import Callable, Sequence

from attrs import evolve

from tiaowen.frozen import frozen
from tiaowen.model.expressions import (
    Case,
    Cases,
    Condition,
    DefinitionRef,
    Expression,
    FactRef,
    HasOption,
    InOrder,
    Node,
)
from tiaowen.model.types import Bool, Choice, Date, Number, Type
from tiaowen.semantics.arithmetic import aligned_to
from tiaowen.semantics.case_tables import table_cases
from tiaowen.semantics.comparisons import check_option
from tiaowen.semantics.names import Scope
from tiaowen.semantics.numbering import item_number
from tiaowen.semantics.quotes import anchors, loose_quotes
from tiaowen.semantics.report import shown
from tiaowen.semantics.units import aligned, has_unit, unit_of
from tiaowen.source import Span
from tiaowen.syntax import tree

_Written = tree.Cases | tree.CasesTable | tree.CasesInTurn


@frozen
class Readers:
    """How conditions and values are read."""

    condition: Callable[[tree.Node, Scope], Condition | None]
    value: Callable[[tree.Node, Scope], Node | None]


def by_cases(node: _Written, scope: Scope, readers: Readers) -> Cases | None:
    """The cases with values of one kind and unit, None after a fault."""
    match node:
        case tree.Cases(cases=cases, order=order):
            keys: tuple[Expression, ...] = ()
            found = _listed(cases, scope, readers)
        case tree.CasesTable(order=order):
            table = table_cases(node, scope, readers.value)
            keys, found = ((), None) if table is None else table
        case tree.CasesInTurn():
            order = None
            keys, found = _in_turn(node, scope, readers)
    if found is None or not _otherwise_last(found, scope):
        return None
    return _united(found, keys, _order(order), node.span, scope)


def _order(order: tree.InOrder | None) -> InOrder | None:
    return None if order is None else InOrder(anchors(order.quotes), span=order.span)


# --- the three forms ------------------------------------------------------------------------------


def _listed(cases: Sequence[tree.Case], scope: Scope, readers: Readers) -> tuple[Case, ...] | None:
    read = [_case(case, index, scope, readers) for index, case in enumerate(cases)]
    known = tuple(case for case in read if case is not None)
    return known if len(known) == len(read) else None


def _case(case: tree.Case, index: int, scope: Scope, readers: Readers) -> Case | None:
    test = None if case.condition is None else readers.condition(case.condition, scope)
    value = readers.value(case.value, scope)
    if value is None or (case.condition is not None and test is None):
        return None
    inner = loose_quotes(case.value)
    if case.condition is not None:
        inner = loose_quotes(case.condition) + inner
    quotes = anchors(case.quotes + inner)
    return Case(item_number(index, 0), test, value, quotes, "", span=case.span)


def _in_turn(
    node: tree.CasesInTurn, scope: Scope, readers: Readers
) -> tuple[tuple[Expression, ...], tuple[Case, ...] | None]:
    """`初级工、中级工分别500元、800元`: each option with the value at its place."""
    column = readers.value(node.column, scope)
    values = [readers.value(value, scope) for value in node.values]
    if column is None or None in values:
        return (), None
    if not isinstance(column, (FactRef, DefinitionRef)) or not isinstance(column.type, Choice):
        words = shown(node.column.span)
        scope.error(
            "TW0628",
            node.column.span,
            f"“{words}”不是选项，不能按它的各项分别确定。",
            "请写一项登记成“选项〔…〕”的信息；按数分档的请列表，或者写“按下列情形分别确定：”。",
        )
        return (), None
    if not _paired(node, scope):
        return (), None
    owner = shown(node.column.span)
    known = [check_option(name, column.type, owner, scope) for name in node.options]
    if not all(known):
        return (), None
    found = tuple(
        Case(
            item_number(index, 0),
            HasOption(column, (name.text,), span=name.span),
            value,
            (),
            name.text,
            span=name.span,
        )
        for index, (name, value) in enumerate(zip(node.options, values, strict=True))
        if value is not None
    )
    return (column,), found


def _paired(node: tree.CasesInTurn, scope: Scope) -> bool:
    if len(node.options) == len(node.values):
        return True
    scope.error(
        "TW0628",
        node.span,
        f"“分别”前面列了{len(node.options)}项，后面列了{len(node.values)}个数，"
        "哪一项得多少对不上。",
        "请对照原文补全或者删去，前后一样多。",
    )
    return False


# --- what all forms have in common ----------------------------------------------------------------


def _otherwise_last(cases: Sequence[Case], scope: Scope) -> bool:
    """其他情形 stands last, once, and behind at least one other case."""
    others = [case for case in cases if case.condition is None]
    if not others or (others == [cases[-1]] and len(cases) > 1):
        return True
    scope.error(
        "TW0624",
        others[0].span,
        "只写了“其他情形”，没有写别的情形，看不出是相对什么说的。"
        if len(cases) == 1
        else "“其他情形”要排在最后，而且只能有一个；排在它后面的永远轮不到。",
        "只有一种情形的直接写数额；否则请把“其他情形”移到最后。",
    )
    return False


def _united(
    cases: tuple[Case, ...],
    keys: tuple[Expression, ...],
    order: InOrder | None,
    span: Span,
    scope: Scope,
) -> Cases | None:
    values = [case.value for case in cases]
    tests = [is_condition(value) for value in values]
    if all(tests):
        return Cases(cases, keys, order, Bool(), span=span)
    if any(tests):
        odd = values[tests.index(not tests[0])]
        return _of_two_kinds(values[0], odd, "一种是条件，一种是数", scope)
    united = _one_type([value for value in values if not is_condition(value)], scope)  # type: ignore[misc]
    if united is None:
        return None
    fitted, type_ = united
    pairs = zip(cases, fitted, strict=True)
    return Cases(tuple(evolve(c, value=v) for c, v in pairs), keys, order, type_, span=span)


def is_condition(node: Node) -> bool:
    """Whether a value is a condition."""
    return not isinstance(node, Expression)


def _one_type(values: list[Expression], scope: Scope) -> tuple[list[Expression], Type] | None:
    """The values in one unit, or all of them dates; None after a fault."""
    first = values[0]
    if all(isinstance(value.type, Date) for value in values):
        return values, Date()
    fitted = [first]
    for value in values[1:]:
        if unit_of(fitted[0]) is None or unit_of(value) is None:
            return _of_two_kinds(first, value, "不是同一种东西", scope)
        pair = aligned(fitted[0], value)
        if pair is None:
            own, other = unit_of(first), unit_of(value)
            assert own is not None
            assert other is not None
            words = f"{has_unit(shown(first.span), own)}，{has_unit(shown(value.span), other)}"
            return _of_two_kinds(first, value, words, scope)
        fitted = [aligned_to(pair[0], each) for each in fitted] + [pair[1]]
    if not isinstance(fitted[0].type, Number):
        return _of_two_kinds(first, first, "只能是数、日期或者条件", scope)
    return fitted, fitted[0].type


def _of_two_kinds(first: Node, other: Node, difference: str, scope: Scope) -> None:
    return scope.error(
        "TW0625",
        other.span,
        f"各种情形得出的不是同一种东西：“{shown(first.span)}”和“{shown(other.span)}”，{difference}。",
        "请把各种情形写成同一种东西、同一个单位；没有钱的情形写“0元”。",
    )
