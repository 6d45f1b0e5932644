"""Between the interpreter's exact values and the runtime's: Money for 金额, int for 整数 …"""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from types import SimpleNamespace

from tiaowen.model.document import FactInput, Received
from tiaowen.reference.case import Case, CaseInput
from tiaowen.runtime import FactText, Money
from tiaowen.runtime.history import BenefitRecord
from tiaowen.runtime.money import FEN_PER_YUAN
from tiaowen.wording.layout import ProvisionPlan
from tiaowen.wording.names import fact_text

RuntimeInput = bool | int | Money | Fraction | date | frozenset[str] | str | None


def runtime_value(kind: str, value: FactInput) -> RuntimeInput:
    """The runtime's form of a value of a fact of that kind (`FactText.kind`).

    Raises ValueError for money that is not whole 分, and for a count or period that is not whole.
    """
    if not isinstance(value, Fraction):
        return value
    match kind:
        case "金额":
            return Money(_whole(value * FEN_PER_YUAN))
        case "整数" | "期限":
            return _whole(value)
        case _:
            return value


def _whole(value: Fraction) -> int:
    if value.denominator != 1:
        raise ValueError(f"not a whole number: {value}")
    return value.numerator


def exact_value(value: object) -> FactInput:
    """The interpreter's form of a runtime value. Raises TypeError for anything else."""
    match value:
        case None | bool() | date() | frozenset() | str() | Fraction():
            return value
        case int():
            return Fraction(value)
        case Money():
            return Fraction(value.fen, FEN_PER_YUAN)
        case _:
            raise TypeError(f"not a value of the runtime: {value!r}")


def exact_case(
    on: date,
    facts: Mapping[str, object],
    standards: Mapping[str, object] | None = None,
    choice: int | None = None,
) -> Case:
    """A case from runtime values (alias → value), as they are read from JSON."""
    return Case(on, _exact_facts(facts), _exact(standards or {}), choice)


def _exact(values: Mapping[str, object]) -> dict[str, FactInput]:
    return {alias: exact_value(value) for alias, value in values.items()}


def _exact_facts(values: Mapping[str, object]) -> dict[str, CaseInput]:
    return {alias: _exact_fact(value) for alias, value in values.items()}


def _exact_fact(value: object) -> CaseInput:
    """A fact, the members of a list, or the records of 已享受情况."""
    if not isinstance(value, tuple):
        return exact_value(value)
    return tuple(map(_exact_part, value))  # type: ignore[return-value]


def _exact_part(part: object) -> "Mapping[str, CaseInput] | Received":
    if isinstance(part, BenefitRecord):
        amount = None if part.amount is None else Fraction(part.amount.fen, FEN_PER_YUAN)
        return Received(part.item, part.on, amount)
    assert isinstance(part, Mapping), "a member is its facts"
    return _exact_facts(part)


def case_record(plan: ProvisionPlan, case: Case) -> SimpleNamespace:
    """The facts that a provision reads, one attribute for each alias, None where unknown."""
    texts = [text for text in texts_read(plan) if text.source == "case"]
    if plan.text.identity is not None:
        texts.append(plan.text.identity)
    return SimpleNamespace(**{text.alias: _own_value(text, case) for text in texts})


def _own_value(text: FactText, case: Case) -> object:
    """A fact in the runtime's form; a list and 已享受情况 as they are, for there is nothing to them but how many."""
    value = case.facts.get(text.alias)
    return value if isinstance(value, tuple) else runtime_value(text.kind, value)


def standards_record(plan: ProvisionPlan, case: Case) -> SimpleNamespace:
    """The published standards that a provision reads, in the same form."""
    texts = [text for text in texts_read(plan) if text.source == "standards"]
    return _record(texts, case.standards)


def texts_read(plan: ProvisionPlan) -> tuple[FactText, ...]:
    """Every fact and standard that a provision reads: its window, its clauses and its steps."""
    window = () if plan.window_fact is None else (fact_text(plan.window_fact),)
    clauses = tuple(text for clause in plan.text.clauses for text in clause.facts)
    steps = tuple(text for step in plan.text.steps for text in step.facts)
    return (*window, *clauses, *steps)


def _record(texts: Iterable[FactText], values: Mapping[str, FactInput]) -> SimpleNamespace:
    return SimpleNamespace(
        **{text.alias: runtime_value(text.kind, values.get(text.alias)) for text in texts}
    )
