"""The arithmetic of a letter, and what has to be assessed, in words that may stand outside."""

from collections.abc import Iterator
from typing import Final

from tiaowen.model.walk import amounts_of
from tiaowen.office.settled import settled_definitions
from tiaowen.runtime import Decision, FactText
from tiaowen.runtime.explain import computation_told
from tiaowen.wording import DefinitionStep, ProvisionPlan

_NOT_COMPUTED: Final = ("还不能算", "各读法不同")
"""How a step ends that has no value: it was not needed, or readings that change nothing differ in it."""
_SAME: Final = "（这句话怎么理解尚待明确，怎么理解都是这个数）"


def computed(plan: ProvisionPlan, decision: Decision) -> tuple[str, ...]:
    """The steps that were computed; of an open question only what every reading of it gives."""
    doubts = tuple(f"{each.doubt}＝" for each in plan.doubts)
    inner = tuple(_of_one_reading(plan))
    return tuple(
        _without_readings(line) if line.startswith(doubts) else _once(line)
        for line in computation_told(decision)
        if not line.endswith(_NOT_COMPUTED) and not _unmarked(line).startswith(inner)
    )


def _of_one_reading(plan: ProvisionPlan) -> Iterator[str]:
    """How steps begin that one reading alone reads: to show them would be to tell that reading."""
    settled = {each.name for each in settled_definitions(amounts_of(plan.provision.result))}
    for step in plan.steps:
        if isinstance(step, DefinitionStep) and step.definition.name not in settled:
            yield from (f"{step.definition.name}{mark}" for mark in "＝（：")


def _unmarked(line: str) -> str:
    """A case without whether it applies: ［是这种情形］."""
    return line.partition("］")[2] if line.startswith("［") else line


def _without_readings(line: str) -> str:
    return f"{line.partition('＝')[0]}＝{line.rpartition('＝')[2]}{_SAME}"


def _once(line: str) -> str:
    """A value that stands twice at the end of a line, once."""
    *before, last = line.split("＝")
    return "＝".join(before) if before[-1:] == [last] else line


def assessed_words(fact: FactText) -> str:
    """Whether it is so: 第1名职工是不是“登记失业人员”."""
    return f"{fact.place}是不是“{fact.name}”"
