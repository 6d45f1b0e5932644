"""Which facts can still settle a node: those that are unknown where the node itself is unknown."""

from collections.abc import Iterator

from tiaowen.model.expressions import (
    Cases,
    DefinitionRef,
    FactRef,
    Node,
    OpenReadings,
    StandardRef,
)
from tiaowen.model.names import Fact, Standard
from tiaowen.model.walk import children
from tiaowen.reference.case import Case
from tiaowen.reference.evaluate import evaluate, fact_value, standard_value

Needed = Fact | Standard


def needed(node: Node, case: Case) -> tuple[Needed, ...]:
    """The facts and published standards that are missing for a node, each once, as they are met.

    Empty where the value is known. Never too few. It may be too many where a fact occurs twice,
    and where 分母为零 names facts although the divisor is not zero.
    """
    return unique(_needed(node, case, set()))


def unique(missing: Iterator[Needed]) -> tuple[Needed, ...]:
    """Each fact and each standard once, where it is met first."""
    found = {(type(each), each.alias): each for each in missing}
    return tuple(found.values())


def _needed(node: Node, case: Case, entered: set[str]) -> Iterator[Needed]:
    if evaluate(node, case) is not None:
        return
    match node:
        case FactRef(fact=fact):
            yield fact
        case StandardRef(standard=standard):
            yield from standard_needs(standard, case)
        case DefinitionRef(definition=definition):
            if definition.name not in entered:
                entered.add(definition.name)
                yield from _needed(definition.body, case, entered)
        case Cases():
            for part in _open_parts(node, case):
                yield from _needed(part, case, entered)
        case OpenReadings(doubt=doubt, readings=readings) if doubt in case.readings:
            yield from _needed(readings[case.readings[doubt]].body, case, entered)
        case _:
            for part in children(node):
                yield from _needed(part, case, entered)


def _open_parts(node: Cases, case: Case) -> Iterator[Node]:
    """The value of the case that applies; while none is known to, the tests and values of all that may."""
    if node.expanded is not None:
        yield node.expanded
        return
    truths = [evaluate(test, case) for test in node.applies]
    wanted = True if True in truths else None
    for test, each, holds in zip(node.applies, node.cases, truths, strict=True):
        if holds is wanted:
            yield test
            yield each.value
            if wanted:
                return


def standard_needs(standard: Standard, case: Case) -> Iterator[Needed]:
    """What is missing for a published standard: facts that select its row, else the standard itself."""
    if standard.given_by_user:
        yield standard
        return
    selecting = (*(() if standard.reads is None else (standard.reads,)), *standard.keys)
    unknown = [fact for fact in selecting if fact_value(fact, case) is None]
    if unknown:
        yield from unknown
    elif standard_value(standard, case) is None:
        yield standard
