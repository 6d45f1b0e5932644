"""What holds just below, exactly at and just above each threshold: of conditions, caps, readings of a 疑义."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from tiaowen.cases.thresholds import FEN, around, comparisons, days_around, step_of
from tiaowen.model.expressions import (
    Cap,
    Cases,
    Compare,
    Condition,
    Converted,
    DateLiteral,
    Expression,
    FactRef,
    Floor,
    Literal,
    Node,
    OpenReadings,
)
from tiaowen.model.history import RecordKind, Records
from tiaowen.model.names import Definition
from tiaowen.model.types import Bool, Date, FactKind
from tiaowen.model.walk import amounts_of, children, walk, walk_all
from tiaowen.pages.side import Mark, holds, mentions, truth
from tiaowen.pages.views import Cell
from tiaowen.regions.domains import domain_of
from tiaowen.values.printing import format_date, format_number
from tiaowen.values.units import DIMENSIONLESS, YEAR_OF_AGE, Unit
from tiaowen.wording import ProvisionPlan, phrase
from tiaowen.wording.clauses import is_list
from tiaowen.wording.phrase import limit_words
from tiaowen.wording.reads import definitions_of

Row = tuple[str, str, Cell]

_ANSWERS: Final = {True: "满足", False: "不满足", None: "这一项满足，还要看别的条件"}
_ORDERS: Final = {
    False: {-1: "比{}略低", 0: "正好等于{}", 1: "比{}略高"},
    True: {-1: "{}的前一天", 0: "{}当天", 1: "{}的后一天"},
}
"""Numbers, then days, that nobody can write down beforehand."""
_STEPS: Final = {Unit(("元",), ()): FEN, YEAR_OF_AGE: Fraction(1)}
"""What comes next to a computed sum or age, whatever it is computed from."""


def threshold_rows(plan: ProvisionPlan) -> tuple[Row, ...]:
    """A row for each side of each threshold, the member's behind; what is said twice is told once."""
    plans = (plan,) if plan.member is None else (plan, plan.member)
    rows = (row for each in plans for row in _rows(each))
    return tuple(dict.fromkeys(rows))


def _rows(plan: ProvisionPlan) -> Iterator[Row]:
    amounts = amounts_of(plan.provision.result)
    for condition in plan.conditions:
        if not is_list(condition):
            yield from _of_conditions(condition)
    definitions = definitions_of((*plan.conditions, *amounts))
    for definition in definitions:
        yield from _of_definition(definition)
    for node in walk_all((*amounts, *(each.body for each in definitions))):
        if isinstance(node, Cap | Floor):
            yield from _of_limit(node)


def _of_definition(definition: Definition) -> Iterator[Row]:
    """A condition that has a name; cases have their own rows."""
    match definition.body:
        case OpenReadings(type=Bool()) as readings:
            yield from _of_readings(readings)
        case OpenReadings(readings=readings):
            for reading in readings:
                yield from _outside_cases(reading.body)
        case body:
            yield from _outside_cases(body)


def _outside_cases(node: Node) -> Iterator[Row]:
    for compare in comparisons(node):
        yield from _of_comparison(compare)
    for inner in () if isinstance(node, Cases) else children(node):
        yield from _outside_cases(inner)


def _of_conditions(condition: Condition) -> Iterator[Row]:
    """The comparisons of one clause, a range as two."""
    for node in walk(condition):
        for compare in comparisons(node):
            yield from _of_comparison(compare)


def _of_comparison(compare: Compare) -> Iterator[Row]:
    for words, order in sides(compare):
        yield phrase(compare), words, _ANSWERS[holds(compare, order)]


def _of_readings(body: OpenReadings) -> Iterator[Row]:
    """Each threshold that stands in a reading, with what every reading says there."""
    found: list[Mark] = []
    for node in walk(body):
        for compare in comparisons(node):
            mark = Mark(compare.left, compare.right)
            if mark not in found:
                found.append(mark)
                yield from _at_mark(body, compare, mark)


def _at_mark(body: OpenReadings, compare: Compare, mark: Mark) -> Iterator[Row]:
    around_it = "前后" if isinstance(mark.right.type, Date) else "上下"
    place = f"{phrase(mark.left)}在{phrase(mark.right)}{around_it}（“{body.doubt}”尚待明确）"
    for words, order in sides(compare):
        told = tuple(
            f"按{reading.name}（{reading.label}）：{_answer(reading.body, mark, order)}"
            for reading in body.readings
        )
        yield place, words, told


def _answer(body: Node, mark: Mark, order: int) -> str:
    return _ANSWERS[truth(body, mark, order)] if mentions(body, mark) else "不看这一项"


def _of_limit(node: Cap | Floor) -> Iterator[Row]:
    """A cap or a floor: whether the sum stands as it is."""
    beyond = 1 if isinstance(node, Cap) else -1
    place = f"{phrase(node.operand)}（{limit_words(node)}）"
    for words, order in _sides(node.operand, node.threshold):
        yield place, words, f"按{phrase(node.value)}计" if order == beyond else "照算出的数"


def sides(compare: Compare) -> Iterator[tuple[str, int]]:
    """The threshold with its neighbours, and on which side of it they are (-1, 0, 1)."""
    return _sides(compare.left, compare.right)


def _sides(left: Expression, right: Expression) -> Iterator[tuple[str, int]]:
    match right:
        case Literal():
            yield from _near(left, right)
        case Converted(operand=Literal(value=value, text=text), factor=factor, type=type_):
            yield from _near(left, Literal(value * factor, type_, text, span=right.span))
        case DateLiteral(value=day):
            for order, other in days_around(day):
                yield format_date(other), order
        case _:
            orders = _ORDERS[isinstance(right.type, Date)]
            yield from ((words.format(phrase(right)), order) for order, words in orders.items())


def _near(left: Expression, bound: Literal) -> Iterator[tuple[str, int]]:
    """A number with its neighbours, as far as the left side can be one; of earlier benefits 已享受2次."""
    domain, unit = domain_of(left), bound.type.unit
    own = step_of(left.fact) if isinstance(left, FactRef) else domain.step
    step = own or _STEPS.get(unit)
    if step is None or (own is None and not bound.value):
        yield from ((words.format(phrase(bound)), order) for order, words in _ORDERS[False].items())
        return
    times = isinstance(left, Records) and left.kind is RecordKind.COUNT
    for order, near in around(bound.value, step):
        if domain.has(near):
            number = format_number(near, "%" if _is_share(left, unit) else unit)
            yield f"{'已享受' if times else ''}{number}", order


def _is_share(left: Expression, unit: Unit) -> bool:
    counted = isinstance(left, FactRef) and left.fact.kind is not FactKind.RATIO
    return unit == DIMENSIONLESS and not counted
