"""The arithmetic of an 算例: each formula with the values put in, 12万元×50%＝6万元."""

from collections.abc import Iterator
from fractions import Fraction

from attrs import evolve, frozen

from tiaowen.cases import ExampleResult
from tiaowen.model.document import FactInput
from tiaowen.model.expressions import (
    Arithmetic,
    Cap,
    Cases,
    Condition,
    Converted,
    DefinitionRef,
    Excess,
    Expression,
    Extreme,
    FactRef,
    Floor,
    Literal,
    OpenReadings,
    Progressive,
    Round,
    StandardRef,
)
from tiaowen.model.names import Definition, Fact, Standard
from tiaowen.model.types import Number, Type
from tiaowen.runtime import Computation
from tiaowen.values.printing import format_number
from tiaowen.values.rounding import RoundingMode, round_to
from tiaowen.values.units import DIMENSIONLESS, Unit
from tiaowen.wording import (
    BandStep,
    CaseStep,
    DefinitionStep,
    PlannedStep,
    ProvisionPlan,
    TableStep,
    phrase,
)
from tiaowen.wording.phrase import case_words

_FEN = Fraction(1, 100)

Known = tuple[tuple[Fact | Standard, FactInput], ...]
"""What an 算例 says is known."""


def arithmetic(plan: ProvisionPlan, result: ExampleResult) -> Iterator[str]:
    """The steps of an 算例 that has a result. Definitions and bands that give 0 are left out."""
    if result.decision.result is None:
        return
    values = _Values.of(plan, result)
    for planned, computed in zip(plan.steps, result.decision.computation, strict=True):
        if computed.value is not None:
            yield from _step(planned, computed, computed.value, values)


@frozen
class _Values:
    """What an 算例 knows, by name."""

    values: dict[str, Fraction]
    cases: dict[int, dict[int, bool | None]]
    """Which of several cases applied, by the identity of the cases."""

    @classmethod
    def of(cls, plan: ProvisionPlan, result: ExampleResult) -> "_Values":
        known: Known = (*result.example.facts, *result.example.standards)
        computation = result.decision.computation
        values = {s.id: s.value for s in computation if s.value is not None and not s.test}
        for each, value in known:
            if isinstance(value, Fraction):
                values[each.name] = value
        cases: dict[int, dict[int, bool | None]] = {}
        for step, computed in zip(plan.steps, computation, strict=True):
            if isinstance(step, CaseStep):
                cases.setdefault(id(step.cases), {})[step.index] = computed.holds
        return cls(values, cases)

    def put_into(self, node: Expression) -> Expression:
        """The node with numbers for names, as far as they are known."""
        match node:
            case FactRef(fact=fact):
                return self._number(fact.name, node)
            case StandardRef(standard=standard):
                return self._number(standard.name, node)
            case DefinitionRef(definition=definition):
                return self._number(definition.name, node)
            case Arithmetic(left=left, right=right) | Excess(left=left, right=right):
                return evolve(node, left=self.put_into(left), right=self.put_into(right))
            case Converted(operand=operand) | Round(operand=operand):
                return evolve(node, operand=self.put_into(operand))
            case Cap(operand=operand) | Floor(operand=operand):
                return evolve(node, operand=self.put_into(operand))
            case Extreme(operands=operands):
                return evolve(node, operands=tuple(map(self.put_into, operands)))
            case Cases():
                return self._taken(node)
            case _:
                return node

    def _taken(self, node: Cases) -> Expression:
        """The value of the case that applied."""
        index = next((i for i, holds in self.cases.get(id(node), {}).items() if holds), None)
        value = None if index is None else node.cases[index].value
        return self.put_into(value) if isinstance(value, Expression) else node

    def _number(self, name: str, node: FactRef | StandardRef | DefinitionRef) -> Expression:
        type_: Type = node.type
        value = self.values.get(name)
        if value is None or not isinstance(type_, Number):
            return node
        return Literal(value, type_, _amount(value, type_.unit), span=node.span)


def _step(
    planned: PlannedStep, computed: Computation, value: Fraction, values: _Values
) -> Iterator[str]:
    unit = Unit.parse(computed.unit)
    match planned:
        case BandStep():
            if value:
                yield f"{computed.text}＝{_amount(value, unit)}"
        case CaseStep(cases=cases, index=index):
            if value:
                yield f"属于{case_words(cases.cases[index])}情形"
        case TableStep(standard=standard):
            yield f"{standard.name}＝{_amount(value, unit)}"
        case DefinitionStep(definition=definition):
            if value:
                yield _defined(definition, _amount(value, unit), values)
        case _:
            words = "合计" if isinstance(planned.amount, Progressive) else ""
            words = words or _with_values(planned.amount, values)
            end, amount = _end(computed.id), _amount(value, unit)
            if words != amount:
                yield f"{end}{words}＝{amount}{rounded(value)}"
            elif end:
                yield f"{end}{amount}"


def _defined(definition: Definition, amount: str, values: _Values) -> str:
    """A definition with the values put in; of a 疑义 that here all its readings come to the same."""
    if isinstance(definition.body, OpenReadings):
        return f"{definition.name}＝{amount}（各种读法都一样）"
    words = _with_values(definition.body, values)
    return f"{definition.name}＝{words}" + ("" if words == amount else f"＝{amount}")


def _end(step: str) -> str:
    """Of a range, which of its ends a step gives."""
    return next((f"{end}：" for end in ("下限", "上限") if step.endswith(f"标准{end}")), "")


def _with_values(body: Expression | Condition | OpenReadings, values: _Values) -> str:
    return phrase(values.put_into(body) if isinstance(body, Expression) else body)


def _amount(value: Fraction, unit: Unit) -> str:
    return format_number(value, "%" if unit == DIMENSIONLESS else unit)


def rounded(value: Fraction) -> str:
    """What rounding to 分 makes of a sum that is not whole."""
    whole = round_to(value, _FEN, RoundingMode.HALF_UP)
    return "" if whole == value else f"，四舍五入到分为{format_number(whole, '元')}"
