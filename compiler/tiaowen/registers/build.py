"""All registers of a document, in the order in which a reviewer asks."""

from collections.abc import Callable, Iterable
from typing import Final

from tiaowen.cases import ExampleResult
from tiaowen.lockstep import Alignment
from tiaowen.model.document import Document
from tiaowen.registers.added import added
from tiaowen.registers.comparisons import comparisons
from tiaowen.registers.deciders import deciders
from tiaowen.registers.doubts import doubts, readings
from tiaowen.registers.duties import duties
from tiaowen.registers.facts import facts
from tiaowen.registers.limits import limits
from tiaowen.registers.material import Material
from tiaowen.registers.numbers import figures, numbers, unused
from tiaowen.registers.open_words import open_words
from tiaowen.registers.readiness import readiness
from tiaowen.registers.register import Register
from tiaowen.registers.repeats import repeats
from tiaowen.registers.subjects import funds, subjects
from tiaowen.registers.targets import deadlines, targets
from tiaowen.wording import ProvisionPlan

REGISTERS: Final[tuple[Callable[[Material], Register], ...]] = (
    *(added, doubts, readings, limits),
    *(figures, unused, numbers, comparisons),
    *(deciders, duties, targets, deadlines, open_words),
    *(subjects, funds, repeats, facts, readiness),
)


def registers(
    document: Document,
    alignment: Alignment | None,
    plans: Iterable[ProvisionPlan],
    results: Iterable[ExampleResult],
) -> tuple[Register, ...]:
    """Every register; those about the text are empty where there is none (原文：无)."""
    material = Material(document, alignment, tuple(plans), tuple(results))
    return tuple(make(material) for make in REGISTERS)
