"""What a node is worth for a case: the definition of meaning, node by node.

A value is exact, or None while it is not known. Nothing is cut short: 0 × unknown is unknown.
Only and, or and their kin decide as soon as the unknown cannot matter (Kleene's logic).
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from operator import eq, ge, gt, le, lt, ne
from typing import Any, assert_never

from tiaowen.model.expressions import (
    Age,
    ApplicationDate,
    Arithmetic,
    Between,
    Cap,
    Cases,
    Comparator,
    Compare,
    Condition,
    Connective,
    Converted,
    DateLiteral,
    DateShift,
    DefinitionRef,
    Excess,
    Expression,
    Extreme,
    ExtremeKind,
    FactRef,
    Floor,
    Group,
    HasOption,
    Holds,
    Literal,
    Node,
    Not,
    OpenReadings,
    Operator,
    Progressive,
    Round,
    StandardRef,
)
from tiaowen.model.history import Outcome, Records
from tiaowen.model.names import Definition, Fact, Standard
from tiaowen.model.totals import Quantified, Total
from tiaowen.reference.case import Case
from tiaowen.reference.members import possible_counts, quantified, records_value, total
from tiaowen.values.ages import full_years
from tiaowen.values.periods import Period
from tiaowen.values.rounding import round_to
from tiaowen.values.three import Truth, all_of, any_of, at_least, not_

Value = bool | Fraction | date | frozenset[str] | str

CONDITIONS = (Holds, Compare, Between, HasOption, Not, Group, Quantified)
"""What a condition may be."""

_MAY_COUNT = (DefinitionRef, Total)
"""What a 人数 may be."""

_COMPARISONS: Mapping[Comparator, Any] = {
    Comparator.GE: ge,
    Comparator.GT: gt,
    Comparator.LE: le,
    Comparator.LT: lt,
    Comparator.EQ: eq,
    Comparator.NE: ne,
}


def evaluate(node: Node, case: Case) -> Value | None:
    """The value of any node: a number in the unit of its type, a date, options, text, or a truth.

    None where a fact or published standard it needs is unknown, where it divides by zero without
    分母为零, and where a date leaves the calendar (years 1 to 9999).
    """
    if isinstance(node, CONDITIONS):
        return truth(node, case)
    if isinstance(node, OpenReadings):
        return _under_reading(node, case)
    return value(node, case)


def _under_reading(node: OpenReadings, case: Case) -> Value | None:
    """The value under the reading the case is looked at; without one, the value all readings share."""
    picked = case.readings.get(node.doubt)
    if picked is not None:
        return evaluate(node.readings[picked].body, case)
    values = [evaluate(reading.body, case) for reading in node.readings]
    return values[0] if all(each == values[0] for each in values) else None


def value(node: Expression, case: Case) -> Value | None:  # noqa: C901 - one line a kind of node
    """The value of an expression."""
    match node:
        case Literal() | DateLiteral():
            return node.value
        case FactRef(fact=fact):
            return fact_value(fact, case)
        case DefinitionRef(definition=definition):
            return definition_value(definition, case)
        case StandardRef(standard=standard):
            return standard_value(standard, case)
        case ApplicationDate():
            return case.on
        case Arithmetic():
            return _arithmetic(node, case)
        case Converted(operand=operand, factor=factor):
            return _scaled(number(operand, case), factor)
        case Excess(left=left, right=right):
            return _excess(number(left, case), number(right, case))
        case Extreme():
            return _extreme(node, case)
        case Cap() | Floor():
            return _limited(node, case)
        case Round(operand=operand, mode=mode, step=step):
            amount = number(operand, case)
            return None if amount is None else round_to(amount, step, mode)
        case DateShift():
            return _shifted(node, case)
        case Progressive():
            return _progressive(node, case)
        case Age(base=base):
            return _age(day(base, case), case)
        case Cases():
            return _by_cases(node, case)
        case Total():
            return total(node, case)
        case Records():
            return records_value(node, case)
        case Outcome():
            return _outcome(node, case)
        case _:
            assert_never(node)


def number(node: Expression, case: Case) -> Fraction | None:
    """The value of an expression whose type is a number. Raises TypeError for any other."""
    result = value(node, case)
    if result is None or isinstance(result, Fraction):
        return result
    raise TypeError(f"not a number: {result!r}")


def day(node: Expression, case: Case) -> date | None:
    """The value of an expression whose type is a date. Raises TypeError for any other."""
    result = value(node, case)
    if result is None or isinstance(result, date):
        return result
    raise TypeError(f"not a date: {result!r}")


def fact_value(fact: Fact, case: Case) -> Value | None:
    """The value that the case gives for a fact."""
    return case.at(fact.object).facts.get(fact.alias)  # type: ignore[return-value]


def definition_value(definition: Definition, case: Case) -> Value | None:
    """The value of a definition's body, computed once for a case."""
    own = case.at(definition.object)
    if definition.name not in own.definitions:
        own.definitions[definition.name] = evaluate(definition.body, own)
    return own.definitions[definition.name]  # type: ignore[return-value]


def standard_value(standard: Standard, case: Case) -> Value | None:
    """The value of a published standard: given by the user of the rules, or the row in force.

    The row in force has the case's options and the latest start on or before the day it reads.
    """
    if standard.given_by_user:
        return case.standards.get(standard.alias)
    on = case.on if standard.reads is None else fact_value(standard.reads, case)
    keys = tuple(fact_value(key, case) for key in standard.keys)
    if on is None or None in keys:
        return None
    assert isinstance(on, date), "a standard reads a date"
    rows = [row for row in standard.values if row.keys == keys and row.start <= on]
    return max(rows, key=lambda row: row.start).value if rows else None


def band_amount(scale: Progressive, index: int, case: Case) -> Fraction | None:
    """What one band of a progressive scale adds: its rate on the part of the base inside it."""
    base = number(scale.base, case)
    if base is None:
        return None
    band = scale.bands[index]
    inside = base if band.upper is None else min(base, band.upper)
    return band.rate * max(inside - band.lower, Fraction(0))


def _arithmetic(node: Arithmetic, case: Case) -> Value | None:
    left, right = number(node.left, case), number(node.right, case)
    if left is None or right is None:
        return None
    match node.operator:
        case Operator.ADD:
            return (left + right) * node.factor
        case Operator.SUBTRACT:
            return (left - right) * node.factor
        case Operator.MULTIPLY:
            return left * right * node.factor
        case Operator.DIVIDE if right != 0:
            return left / right * node.factor
        case Operator.DIVIDE:
            return None if node.if_zero is None else value(node.if_zero, case)
        case _:
            assert_never(node.operator)


def _scaled(amount: Fraction | None, factor: Fraction) -> Fraction | None:
    return None if amount is None else amount * factor


def _excess(left: Fraction | None, right: Fraction | None) -> Fraction | None:
    return None if left is None or right is None else max(left - right, Fraction(0))


def _extreme(node: Extreme, case: Case) -> Value | None:
    values: list[Any] = [value(operand, case) for operand in node.operands]
    if None in values:
        return None
    chosen: Value = max(values) if node.kind is ExtremeKind.HIGHER else min(values)
    return chosen


def _limited(node: Cap | Floor, case: Case) -> Fraction | None:
    operand, threshold = number(node.operand, case), number(node.threshold, case)
    instead = number(node.value, case)
    if operand is None or threshold is None or instead is None:
        return None
    beyond = operand > threshold if isinstance(node, Cap) else operand < threshold
    return instead if beyond else operand


def _shifted(node: DateShift, case: Case) -> date | None:
    """民法典第202条: the corresponding day, else the last day of the month."""
    base = day(node.base, case)
    if base is None:
        return None
    try:
        return Period(node.months, node.days).after(base)
    except OverflowError:
        return None


def _progressive(node: Progressive, case: Case) -> Fraction | None:
    parts = [band_amount(node, index, case) for index in range(len(node.bands))]
    known = [part for part in parts if part is not None]
    return sum(known, Fraction(0)) if len(known) == len(parts) else None


def _age(birth: date | None, case: Case) -> Fraction | None:
    years = None if birth is None else full_years(birth, case.on)
    return None if years is None else Fraction(years)


def _by_cases(node: Cases, case: Case) -> Value | None:
    """The value of the case that applies; None while none is known to.

    Conditions by cases are worth what their and and or are worth.
    """
    if node.expanded is not None:
        return truth(node.expanded, case)
    for applies, each in zip(node.applies, node.cases, strict=True):
        if truth(applies, case):
            return evaluate(each.value, case)
    return None


def _outcome(node: Outcome, case: Case) -> Value | None:
    from tiaowen.reference.outcomes import outcome_value  # a decision evaluates, too

    return outcome_value(node, case)


# --- conditions -----------------------------------------------------------------------------------


def truth(node: Condition, case: Case) -> Truth:
    """Whether a condition holds; None while that is not known."""
    match node:
        case Holds(operand=operand):
            return _holds(evaluate(operand, case))
        case Compare(comparator=comparator, left=left, right=right):
            return compared(comparator, left, right, case)
        case Between(subject=subject, low=low, high=high):
            above = compared(Comparator.LE, low, subject, case)
            return all_of((above, compared(Comparator.LE, subject, high, case)))
        case HasOption(subject=subject, options=options):
            return _has_option(value(subject, case), options)
        case Not(operand=operand):
            return not_(truth(operand, case))
        case Group():
            return _group(node, case)
        case Quantified():
            return quantified(node, case)
        case _:
            assert_never(node)


def _holds(result: Value | None) -> Truth:
    if result is None or isinstance(result, bool):
        return result
    raise TypeError(f"not a truth: {result!r}")


def compared(comparator: Comparator, left: Expression, right: Expression, case: Case) -> Truth:
    """A comparison; a 人数 that is open is decided where all the counts it may be agree."""
    holds = _COMPARISONS[comparator]
    for counted, other, from_left in ((left, right, True), (right, left, False)):
        possible = possible_counts(counted, case) if isinstance(counted, _MAY_COUNT) else None
        known = None if possible is None else value(other, case)
        if possible is not None and known is not None:
            outcomes = {
                bool(holds(count, known) if from_left else holds(known, count))
                for count in possible
            }
            return outcomes.pop() if len(outcomes) == 1 else None
    one, two = value(left, case), value(right, case)
    return None if one is None or two is None else bool(holds(one, two))


def _has_option(chosen: Value | None, options: tuple[str, ...]) -> Truth:
    match chosen:
        case None:
            return None
        case frozenset():
            return not chosen.isdisjoint(options)
        case _:
            return chosen in options


def _group(node: Group, case: Case) -> Truth:
    truths = (truth(item.condition, case) for item in node.items)
    match node.connective:
        case Connective.ALL:
            return all_of(truths)
        case Connective.ANY:
            return any_of(truths)
        case Connective.AT_LEAST:
            assert node.minimum is not None, "至少符合下列N项 has its N"
            return at_least(node.minimum, truths)
        case _:
            assert_never(node.connective)
