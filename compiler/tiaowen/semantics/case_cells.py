"""Cells that say when a row counts: 20人以下, 2019年1月1日起, 小型、微型, 是."""

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction

from tiaowen.model.expressions import (
    Between,
    Comparator,
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
    Literal,
    Not,
)
from tiaowen.model.types import Choice, Date, Number
from tiaowen.semantics.bands import Bound, read_bounds
from tiaowen.semantics.comparisons import options_named
from tiaowen.semantics.names import Scope
from tiaowen.semantics.report import shown
from tiaowen.semantics.tables import Header
from tiaowen.semantics.units import converted, has_unit, number_type, read_unit, unit_words
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.values.boundary import BOUNDARY_WORDS, Side
from tiaowen.values.dates import WrittenDate, scan_date
from tiaowen.values.numerals import RATIO_MARKS

_YES_NO = {"是": True, "否": False}
_OPTIONS = re.compile("[、，,]|或者|或")
_DATE_WORDS = {
    side: sorted(
        (w for w in BOUNDARY_WORDS if w.side is side and (w.for_dates or side is Side.AFTER)),
        key=lambda w: -len(w.word),
    )
    for side in Side
}


def cell_condition(
    cell: tree.Cell, reads: Expression | Holds, head: Header, scope: Scope
) -> Condition | None:
    """What a cell says of what its column reads, None after a fault."""
    test: Condition | None
    match reads:
        case Holds():
            test = _yes_no(cell, reads)
        case FactRef() | DefinitionRef() if isinstance(reads.type, Choice):
            return _options(cell, reads, reads.type, scope)
        case _ if isinstance(reads.type, Number):
            return _numbers(cell, reads, head, scope)
        case _ if isinstance(reads.type, Date):
            test = _days(cell, reads)
        case _:
            test = None
    return test if test is not None else _unreadable(cell, head, scope)


def _unreadable(cell: tree.Cell, head: Header, scope: Scope) -> None:
    return scope.error(
        "TW0627",
        cell.span,
        f"看不懂“{head.name}”这一列的“{cell.text}”说的是什么情形。",
        "数请写“20人以下”“超过20人”“20人至50人”，日期请写“2019年1月1日起”或者“A至B”，"
        "选项请写“小型、微型”，是否请写“是”“否”；不论怎样都算的写“—”。",
    )


def _yes_no(cell: tree.Cell, reads: Holds) -> Condition | None:
    wanted = _YES_NO.get(cell.text)
    if wanted is None:
        return None
    return reads if wanted else Not(reads, span=cell.span)


def _options(
    cell: tree.Cell, reads: FactRef | DefinitionRef, type_: Choice, scope: Scope
) -> Condition | None:
    names = [text.strip() for text in _OPTIONS.split(cell.text) if text.strip()]
    owner = reads.fact.name if isinstance(reads, FactRef) else reads.definition.name
    known = [options_named(tree.Name(each, cell.span), type_, owner, scope) for each in names]
    meant = dict.fromkeys(option for options in known for option in options)
    return HasOption(reads, tuple(meant), span=cell.span) if all(known) else None


# --- numbers --------------------------------------------------------------------------------------


def _numbers(cell: tree.Cell, reads: Expression, head: Header, scope: Scope) -> Condition | None:
    bounds = read_bounds(cell.text, scope.names.units)
    if not bounds or len(bounds) > 2:
        return _unreadable(cell, head, scope)
    units = [bound.numeral.unit or "" for bound in bounds]
    if not units[0]:
        units[0] = units[-1]
    literals = [
        _literal(cell, bound, unit, head, reads, scope)
        for bound, unit in zip(bounds, units, strict=True)
    ]
    known = [literal for literal in literals if literal is not None]
    if len(known) < len(literals):
        return None
    return _bounded(cell, reads, bounds, known) or _unreadable(cell, head, scope)


def _literal(
    cell: tree.Cell, bound: Bound, written: str, head: Header, reads: Expression, scope: Scope
) -> Expression | None:
    """A number of the cell in the unit of what the column reads; `written` is its unit in the cell."""
    numeral = bound.numeral
    bare = numeral.unit is None and numeral.kind != "ratio"
    scale = RATIO_MARKS.get(written, Fraction(1)) if bare else Fraction(1)
    one, spelled = (scale, written) if written else head.one if bare else (scale, "")
    unit = read_unit(spelled, cell.span, scope)
    if unit is None:
        return None
    value = numeral.value * one
    span = Span(cell.span.file, cell.span.start + numeral.start, cell.span.start + numeral.end)
    literal = Literal(value, number_type(unit), numeral.text, span=span)
    assert isinstance(reads.type, Number)
    fitted = converted(literal, reads.type.unit)
    if fitted is None:
        return scope.error(
            "TW0403",
            cell.span,
            f"{has_unit(cell.text, unit)}，“{shown(reads.span)}”是{unit_words(reads.type.unit)}，"
            "比不了大小。",
            "请把单位写全、写对。",
        )
    return fitted


def _bounded(
    cell: tree.Cell, reads: Expression, bounds: list[Bound], ends: list[Expression]
) -> Condition | None:
    """One bound, or two with the lower one first; a range without words has both ends in."""
    match [bound.operator for bound in bounds]:
        case [operator]:
            return _compare(cell, reads, operator or "eq", bounds[0].word, ends[0])
        case [None, None]:
            return Between(reads, ends[0], ends[1], span=cell.span)
        case ["ge" | "gt" | None as low, "le" | "lt" | None as high]:
            tests = (
                _compare(cell, reads, low or "ge", bounds[0].word, ends[0]),
                _compare(cell, reads, high or "le", bounds[1].word, ends[1]),
            )
            return _both(cell, tests)
        case _:
            return None


def _both(cell: tree.Cell, tests: tuple[Condition, ...]) -> Condition:
    items = tuple(Item("", test, (), span=cell.span) for test in tests)
    return Group(Connective.ALL, items, inline=True, span=cell.span)


def _compare(
    cell: tree.Cell, reads: Expression, operator: str, word: str, end: Expression
) -> Compare:
    comparator = Comparator(operator)
    return Compare(comparator, reads, end, word, word_span=cell.span, span=cell.span)


# --- days -----------------------------------------------------------------------------------------


def _days(cell: tree.Cell, reads: Expression) -> Condition | None:
    """A day with a word, a range of days, a month or a year."""
    text = cell.text
    first, _, second = text.partition("至")
    start, end = _window(first), _window(second) if second else None
    if second:
        if start is None or end is None:
            return None
        return _between(cell, reads, start[0], end[1])
    if start is not None:
        return _between(cell, reads, *start)
    return _worded(cell, reads, Side.BEFORE) or _worded(cell, reads, Side.AFTER)


def _between(cell: tree.Cell, reads: Expression, first: date, last: date) -> Condition:
    low, high = (DateLiteral(day, span=cell.span) for day in (first, last))
    return Between(reads, low, high, span=cell.span)


def _window(text: str) -> tuple[date, date] | None:
    written = scan_date(text.strip(), 0)
    if not isinstance(written, WrittenDate) or written.end != len(text.strip()):
        return None
    window = written.window
    if window is None or window.start is None or window.end is None:
        return None
    return window.start, window.end


def _worded(cell: tree.Cell, reads: Expression, side: Side) -> Condition | None:
    cut: Callable[[str, str], str] = str.removeprefix if side is Side.BEFORE else str.removesuffix
    for word in _DATE_WORDS[side]:
        rest = cut(cell.text, word.word)
        days = None if rest == cell.text else _window(rest)
        if days is not None:
            day = days[0] if word.operator in ("ge", "lt") else days[1]
            end = DateLiteral(day, span=cell.span)
            return _compare(cell, reads, word.operator, word.word, end)
    return None
