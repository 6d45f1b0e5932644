"""Trees of expressions and conditions to nodes of the model: names resolved, units checked.

Every function gives None after a fault; the fault is then reported and the block marked.
"""

from typing import assert_never

from tiaowen.model.expressions import (
    Between,
    Compare,
    Condition,
    Connective,
    DateLiteral,
    DefinitionRef,
    Expression,
    FactRef,
    Group,
    HasOption,
    Holds,
    Item,
    Node,
    Not,
)
from tiaowen.model.history import Outcome
from tiaowen.model.totals import Quantified
from tiaowen.model.types import Bool, Choice, Type
from tiaowen.semantics import arithmetic, comparisons, members
from tiaowen.semantics.cases import Readers, by_cases
from tiaowen.semantics.names import Scope
from tiaowen.semantics.numbering import item_number
from tiaowen.semantics.outcomes import outcome
from tiaowen.semantics.progressive import progressive
from tiaowen.semantics.quotes import anchors, loose_quotes
from tiaowen.semantics.report import shown
from tiaowen.semantics.resolve import resolve
from tiaowen.semantics.steps import apply_step
from tiaowen.syntax import tree

LONGEST_CHAIN = 64
"""Operators in one chain (A＋B＋C …): every later stage walks them as a nested tree."""

_CONDITIONS = (Holds, Compare, Between, HasOption, Not, Group, Quantified)
_NAMED = (FactRef, DefinitionRef, Outcome)
"""What is a condition by its name alone where it is a 是否."""

_CONNECTIVES = {
    tree.Connective.ALL: Connective.ALL,
    tree.Connective.ANY: Connective.ANY,
    tree.Connective.AT_LEAST: Connective.AT_LEAST,
}


def condition(node: tree.Node, scope: Scope) -> Condition | None:
    """What must hold; a 是否 or a 认定事项 by its name is one."""
    read = _read(node, scope)
    if read is None or isinstance(read, _CONDITIONS):
        return read
    if isinstance(read, _NAMED) and isinstance(read.type, Bool):
        return Holds(read, span=read.span)
    return scope.error(
        "TW0407",
        read.span,
        f"这里要写一项条件，“{shown(read.span)}”只是{comparisons.kind_words(read)}，"
        "看不出什么时候成立。",
        "请写全，如“参保职工人数不少于20人”“企业规模为小型”。",
    )


def value(node: tree.Node, scope: Scope) -> Expression | None:
    """What is computed: a number, a date, an option, a text, but no condition."""
    read = _read(node, scope)
    if read is None:
        return None
    if isinstance(read, _CONDITIONS) or isinstance(read.type, Bool):
        return scope.error(
            "TW0406",
            read.span,
            f"这里要写一个数，“{shown(read.span)}”是一项条件，算不出数来。",
            "请写数额或者算式；条件请写到申报条件里。",
        )
    return read


def any_value(node: tree.Node, scope: Scope) -> Expression | Condition | None:
    """A value or a condition, as a definition may be either; a 是否 by its name is a condition."""
    read = _read(node, scope)
    if isinstance(read, _NAMED) and isinstance(read.type, Bool):
        return Holds(read, span=read.span)
    return read


def _read(node: tree.Node, scope: Scope) -> Expression | Condition | None:
    match node:
        case tree.NameExpr():
            return resolve(node, scope)
        case tree.Number():
            return arithmetic.literal(node, scope)
        case tree.Quoted(body=body):
            return _read(body, scope)
        case tree.Total() | tree.Quantified() | tree.Outcome():
            return _read_beyond(node, scope)
        case tree.ItemList() | tree.Logical() | tree.Not():
            return _read_condition(node, scope)
        case tree.Comparison() | tree.RangeComparison() | tree.OptionTest():
            return _read_comparison(node, scope)
        case tree.Cases() | tree.CasesTable() | tree.CasesInTurn():
            cases = by_cases(node, scope, Readers(condition, any_value))
            is_test = cases is not None and isinstance(cases.type, Bool)
            return Holds(cases, span=cases.span) if cases is not None and is_test else cases
        case tree.DateLit(value=day):
            return scope.broken() if day is None else DateLiteral(day, span=node.span)
        case tree.Broken():
            return scope.broken()
        case _:
            return _read_computation(node, scope)


def _read_beyond(
    node: tree.Total | tree.Quantified | tree.Outcome, scope: Scope
) -> Expression | Condition | None:
    """What is told by members, by records, or by other provisions."""
    match node:
        case tree.Total():
            return members.total(node, scope, members.Readers(condition, value))
        case tree.Quantified():
            return members.quantified(node, scope, members.Readers(condition, value))
        case tree.Outcome():
            return outcome(node, scope)
        case _:
            assert_never(node)


def _read_computation(  # noqa: C901 - one case for each form
    node: tree.Binary
    | tree.Excess
    | tree.Extreme
    | tree.Stepped
    | tree.DateShift
    | tree.Age
    | tree.Progressive,
    scope: Scope,
) -> Expression | None:
    match node:
        case tree.Binary():
            return _chain(node, scope)
        case tree.Excess():
            left, right = value(node.left, scope), value(node.right, scope)
            if left is None or right is None:
                return None
            return arithmetic.excess(left, right, node.span, scope)
        case tree.Extreme():
            operands = [value(operand, scope) for operand in node.operands]
            known = [operand for operand in operands if operand is not None]
            if len(known) < len(operands):
                return None
            return arithmetic.extreme(node.kind, known, node.span, scope)
        case tree.Stepped():
            return _stepped(node, scope)
        case tree.DateShift():
            base = value(node.base, scope)
            if base is None:
                return None
            return arithmetic.shift(base, node.amount, node.forward, node.span, scope)
        case tree.Age():
            base = value(node.base, scope)
            return None if base is None else arithmetic.age(base, node.span, scope)
        case tree.Progressive():
            base = value(node.base, scope)
            return None if base is None else progressive(node, base, scope)
        case _:
            assert_never(node)


def _chain(node: tree.Binary, scope: Scope) -> Expression | None:
    """A chain of operators, from its left end; not by recursion, for chains may be long."""
    parts: list[tree.Binary] = []
    left_end: tree.Node = node
    while isinstance(left_end, tree.Binary):
        parts.append(left_end)
        left_end = left_end.left
    if len(parts) > LONGEST_CHAIN:
        return scope.error(
            "TW0415",
            node.span,
            f"一个算式里连着{len(parts)}个加减乘除，超过了{LONGEST_CHAIN}个，没有人核得过来。",
            "请把其中成组的部分写成定义，再用定义的名称来算。",
        )
    result = value(left_end, scope)
    for part in reversed(parts):
        right = value(part.right, scope)
        if result is not None and right is not None:
            span = result.span.to(part.span)
            result = arithmetic.combine(part.operator, result, right, span, scope)
        else:
            result = None
    return result


def _stepped(node: tree.Stepped, scope: Scope) -> Expression | None:
    result = value(node.base, scope)
    for step in node.steps:
        if result is None:
            return None
        result = apply_step(result, step, value, scope)
    return result


def _read_comparison(
    node: tree.Comparison | tree.RangeComparison | tree.OptionTest, scope: Scope
) -> Condition | None:
    match node:
        case tree.Comparison():
            return _comparison(node, scope)
        case tree.RangeComparison():
            return _range(node, scope)
        case tree.OptionTest():
            subject = value(node.subject, scope)
            return None if subject is None else comparisons.has_option(node, subject, scope)
        case _:
            assert_never(node)


def _comparison(node: tree.Comparison, scope: Scope) -> Condition | None:
    left = value(node.left, scope)
    if left is not None and (test := _as_option_test(node, left)) is not None:
        return comparisons.has_option(test, left, scope)
    right = value(node.right, scope)
    if left is None or right is None:
        return None
    return comparisons.compare(node, left, right, scope)


def _as_option_test(node: tree.Comparison, left: Expression) -> tree.OptionTest | None:
    """`规模为小型` where the option is not known to be one before the fact is."""
    if not isinstance(left.type, Choice) or node.operator not in ("eq", "ne"):
        return None
    if not isinstance(node.right, tree.NameExpr) or node.right.owner is not None:
        return None
    return tree.OptionTest(node.left, (node.right.name,), node.operator == "ne", node.span)


def _range(node: tree.RangeComparison, scope: Scope) -> Condition | None:
    low_node = node.low
    if (
        isinstance(low_node, tree.Number)
        and isinstance(node.high, tree.Number)
        and not low_node.unit
    ):
        low_node = arithmetic.ratio_or_number(low_node, node.high.unit)
    subject = value(node.subject, scope)
    low, high = value(low_node, scope), value(node.high, scope)
    if subject is None or low is None or high is None:
        return None
    return comparisons.between(subject, low, high, node.span, scope)


def _read_condition(
    node: tree.ItemList | tree.Logical | tree.Not, scope: Scope
) -> Condition | None:
    match node:
        case tree.ItemList():
            return _item_list(node, scope, 0)
        case tree.Logical():
            return _inline(node, scope)
        case tree.Not():
            operand = condition(node.operand, scope)
            return None if operand is None else Not(operand, span=node.span)
        case _:
            assert_never(node)


def _item_list(node: tree.ItemList, scope: Scope, depth: int) -> Condition | None:
    items = [_item(item, index, depth, scope) for index, item in enumerate(node.items)]
    known = tuple(item for item in items if item is not None)
    if len(known) < len(items):
        return None
    if node.minimum is not None and not 1 <= node.minimum <= len(known):
        return scope.error(
            "TW0420",
            node.span,
            f"至少符合{node.minimum}项，下面却列了{len(known)}项，"
            f"{'永远凑不够' if node.minimum > len(known) else '等于什么都不要求'}。",
            "请对照原文改项数，或者补全漏写的项。",
        )
    return Group(_CONNECTIVES[node.connective], known, node.minimum, span=node.span)


def _item(item: tree.Item, index: int, depth: int, scope: Scope) -> Item | None:
    body = item.body
    if isinstance(body, tree.Quoted) and isinstance(body.body, tree.ItemList):
        body = body.body
    read = _nested(body, scope, depth + 1)
    if read is None:
        return None
    quotes = item.quotes + loose_quotes(item.body)
    return Item(item_number(index, depth), read, anchors(quotes), span=item.span)


def _nested(node: tree.Node, scope: Scope, depth: int) -> Condition | None:
    """A condition inside a list: a list at that depth, 不符合 before one, or a line."""
    match node:
        case tree.ItemList():
            return _item_list(node, scope, depth)
        case tree.Not(operand=(tree.ItemList() | tree.Not()) as operand):
            read = _nested(operand, scope, depth)
            return None if read is None else Not(read, span=node.span)
        case _:
            return condition(node, scope)


def _inline(node: tree.Logical, scope: Scope) -> Condition | None:
    items = [_inline_item(operand, scope) for operand in node.operands]
    known = tuple(item for item in items if item is not None)
    if len(known) < len(items):
        return None
    return Group(_CONNECTIVES[node.connective], known, inline=True, span=node.span)


def _inline_item(node: tree.Node, scope: Scope) -> Item | None:
    read = condition(node, scope)
    if read is None:
        return None
    return Item("", read, anchors(loose_quotes(node)), span=node.span)


def type_of(node: Node) -> Type:
    """The type of a value; of a condition it is 是否."""
    match node:
        case Holds() | Compare() | Between() | HasOption() | Not() | Group() | Quantified():
            return Bool()
        case _:
            return node.type
