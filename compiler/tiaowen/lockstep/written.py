"""The numbers and dates that rules state, with what the rule does with each."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from attrs import evolve

from tiaowen.lockstep.alignment import Bound, Written
from tiaowen.model.expressions import (
    Arithmetic,
    Band,
    Between,
    Cap,
    Case,
    Cases,
    Compare,
    Converted,
    DateLiteral,
    DateShift,
    FactRef,
    Floor,
    Group,
    HasOption,
    Literal,
    Node,
    Not,
    Progressive,
    StandardRef,
)
from tiaowen.model.expressions import Operator as Sign
from tiaowen.model.names import StandardValue
from tiaowen.model.types import Number, Type
from tiaowen.model.walk import children, walk
from tiaowen.source import Span
from tiaowen.values.boundary import Operator
from tiaowen.values.numerals import RANGE_MARKS, Numeral, scan_numeral
from tiaowen.values.periods import Window
from tiaowen.values.printing import format_date, format_number
from tiaowen.values.units import (
    DAY,
    DIMENSIONLESS,
    MONTH,
    PERSON,
    YEAR,
    Unit,
    UnknownUnit,
    convertible,
)

OPPOSITE: MappingProxyType[Operator, Operator] = MappingProxyType(
    {"ge": "lt", "lt": "ge", "gt": "le", "le": "gt", "eq": "ne", "ne": "eq"}
)
"""The operator of the contrary condition."""

_MIRRORED: MappingProxyType[Operator, Operator] = MappingProxyType(
    {"ge": "le", "le": "ge", "gt": "lt", "lt": "gt", "eq": "eq", "ne": "ne"}
)
_CAP: frozenset[Operator] = frozenset({"gt", "le"})
_ONE_OF_A_UNIT = frozenset(
    [(Fraction(1), unit) for unit in (YEAR, MONTH, DAY, PERSON)] + [(Fraction(12), MONTH)]
)
_FLOOR: frozenset[Operator] = frozenset({"lt", "ge"})


def written_in(node: Node) -> Iterator[Written]:
    """The numbers of a node, in the order they are written.

    Items of lists and cases are left out: they have quotes of their own.
    """
    match node:
        case Literal():
            yield _number(node)
        case DateLiteral():
            yield date_written(node.value, node.span)
        case Compare() | Between() | Cap() | Floor():
            yield from _bounded(node)
        case Not(operand=operand):
            yield from map(_either_way, written_in(operand))
        case Group(inline=False) | Cases():
            return
        case _:
            yield from _composed(node)


def _only_names_a_unit(node: Node, child: Node) -> bool:
    """÷1个月 and ÷12个月 turn months into a number of months or years, and state nothing."""
    match node, child:
        case Arithmetic(operator=Sign.DIVIDE, right=Literal() as divisor), _:
            unit = divisor.type.unit
            return child is divisor and (divisor.value, unit) in _ONE_OF_A_UNIT
        case _:
            return False


def written_in_case(case: Case) -> Iterator[Written]:
    """The numbers of a case; 0元 is a guard: nothing is given, and no text says so of every case."""
    if case.condition is not None:
        yield from (evolve(each, tier=True) for each in written_in(case.condition))
    guards = case.condition is None or isinstance(case.value, Literal)
    yield from map(_as_guard, written_in(case.value)) if guards else written_in(case.value)


def _composed(node: Node) -> Iterator[Written]:
    """The numbers inside a node's parts, and those of the node itself behind them."""
    guard = node.if_zero if isinstance(node, Arithmetic) else None
    whole = _whole_of(node)
    for child in children(node):
        if child is whole or _only_names_a_unit(node, child):
            continue
        yield from map(_as_guard, written_in(child)) if child is guard else written_in(child)
    match node:
        case Progressive(bands=bands):
            for row, band in enumerate(bands):
                yield from _band(band, row, node.type.unit)
        case DateShift():
            yield from _shift(node)
        case _:
            pass


def _whole_of(node: Node) -> Node | None:
    """The 1 of 标准×（1＋20%）, which the text calls 上浮20%: it says that the rest is on top of the whole."""
    match node:
        case Arithmetic(operator=Sign.ADD | Sign.SUBTRACT, left=Literal(value=value) as whole):
            return whole if value == 1 and node.type == Number(DIMENSIONLESS) else None
        case _:
            return None


def window_written(window: Window, span: Span) -> Iterator[Written]:
    """The first and last day of a window."""
    for day in (window.start, window.end):
        if day is not None:
            yield date_written(day, _within(span, day))


def _within(span: Span, day: date) -> Span:
    """Where a clause writes a day, with or without its year; else the whole clause."""
    for words in (format_date(day), f"{day.month}月{day.day}日"):
        start = span.text.find(words)
        if start >= 0:
            return Span(span.file, span.start + start, span.start + start + len(words))
    return span


def row_written(row: StandardValue, type_: Type) -> Iterator[Written]:
    """The day and the value of a row of a 公布标准."""
    yield date_written(row.start, row.span)
    if isinstance(type_, Number):
        text = format_number(row.value, type_.unit)
        yield Written(text, row.value, type_.unit, None, None, False, None, span=row.span)


def date_written(day: date, span: Span) -> Written:
    """A date that a rule states."""
    return Written(format_date(day), None, DIMENSIONLESS, day, None, False, None, span=span)


def spoken_in(words: str, span: Span, units: frozenset[str]) -> Iterator[Written]:
    """The numbers in free text: names, readings, 执行口径. Of 16～22岁 both are in 岁."""
    numerals = tuple(_scanned(words, units))
    for numeral, right in zip(numerals, (*numerals[1:], None), strict=False):
        joined = right is not None and words[numeral.end : right.start] in RANGE_MARKS
        whole = numeral.with_unit_of(right) if right is not None and joined else numeral
        try:
            unit = whole.folded_unit(units)
        except UnknownUnit:
            continue
        yield Written(whole.text, whole.value, unit, None, None, False, None, span=span)


def _scanned(words: str, units: frozenset[str]) -> Iterator[Numeral]:
    position = 0
    while position < len(words):
        numeral = scan_numeral(words, position, units)
        position = position + 1 if numeral is None else numeral.end
        if numeral is not None:
            yield numeral


def names_in(node: Node) -> Iterator[str]:
    """The names of facts, standards and options that a node reads."""
    for read in walk(node):
        match read:
            case FactRef(fact=fact):
                yield fact.name
            case StandardRef(standard=standard):
                yield standard.name
            case HasOption(options=options):
                yield from options
            case _:
                pass


def _number(literal: Literal) -> Written:
    unit = literal.type.unit
    return Written(literal.text, literal.value, unit, None, None, False, None, span=literal.span)


def _bounded(node: Compare | Between | Cap | Floor) -> Iterator[Written]:
    phrase = node.span.text
    match node:
        case Compare(comparator=comparator, left=left, right=right, word=word):
            operator: Operator = comparator.value
            mirrored = _one(_MIRRORED[operator], phrase, right.span.text, word)
            yield from _with_bound(left, mirrored)
            yield from _with_bound(right, _one(operator, phrase, left.span.text, word))
        case Between(subject=subject, low=low, high=high):
            yield from written_in(subject)
            yield from _with_bound(low, _one("ge", phrase, subject.span.text, ""))
            yield from _with_bound(high, _one("le", phrase, subject.span.text, ""))
        case Cap(operand=operand, threshold=threshold, value=value):
            yield from written_in(operand)
            bound = Bound("gt", _CAP, phrase, operand.span.text, "超过")
            for part in _once(threshold, value):
                yield from _with_bound(part, bound)
        case Floor(operand=operand, threshold=threshold, value=value):
            yield from written_in(operand)
            bound = Bound("lt", _FLOOR, phrase, operand.span.text, "低于")
            for part in _once(threshold, value):
                yield from map(_as_guard, _with_bound(part, bound))


def _once(threshold: Node, value: Node) -> tuple[Node, ...]:
    """超过5万元的，按5万元计 states one number."""
    return (threshold,) if threshold == value else (threshold, value)


def _one(operator: Operator, phrase: str, subject: str, word: str) -> Bound:
    return Bound(operator, frozenset({operator}), phrase, subject, word)


def _with_bound(node: Node, bound: Bound) -> Iterator[Written]:
    """The numbers of one side: the bound is that of a number standing alone."""
    bare = node.operand if isinstance(node, Converted) else node
    alone = isinstance(bare, Literal | DateLiteral)
    for written in written_in(node):
        yield evolve(written, bound=bound) if alone else written


def _either_way(written: Written) -> Written:
    """Under a negation: 不满 may be said as the contrary of 以上."""
    bound = written.bound
    if bound is None:
        return written
    both = bound.operators | {OPPOSITE[operator] for operator in bound.operators}
    return evolve(written, bound=evolve(bound, operators=both))


def _as_guard(written: Written) -> Written:
    return evolve(written, guard=written.value == 0)


def _band(band: Band, row: int, unit: Unit) -> Iterator[Written]:
    """Both edges of a band and its rate. The first band begins at 0 without saying so."""
    if row > 0:
        yield _edge(band, row, unit, band.lower, "gt")
    if band.upper is not None:
        yield _edge(band, row, unit, band.upper, "le")
    rate = format_number(band.rate, "%")
    yield Written(rate, band.rate, DIMENSIONLESS, None, None, False, row, span=band.span)


def _edge(band: Band, row: int, unit: Unit, value: Fraction, operator: Operator) -> Written:
    bound = _one(operator, band.text, "", "超过" if operator == "gt" else "不超过")
    text = format_number(value, unit)
    return Written(text, value, unit, None, bound, False, row, span=band.span)


def _shift(node: DateShift) -> Iterator[Written]:
    """The length of 出生日期后18年."""
    lengths = ((node.months, MONTH), (node.days, Unit(("日",))))
    for amount, unit in lengths:
        if amount:
            value = Fraction(abs(amount))
            text = _length(value, unit, node.span.text)
            yield Written(text, value, unit, None, None, False, None, node.span, shift=True)


def _length(value: Fraction, unit: Unit, words: str) -> str:
    """A length in the unit that the rule writes it in: 16年 rather than 192个月."""
    years = convertible(YEAR, unit)
    if years is not None and value % years == 0 and "年" in words:
        return format_number(value / years, YEAR)
    return format_number(value, unit)
