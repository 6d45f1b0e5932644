"""What the names in a rule stand for, as far as no open question decides it."""

from collections.abc import Iterable, Iterator

from tiaowen.model.expressions import DefinitionRef, Node, OpenReadings
from tiaowen.model.names import Definition
from tiaowen.model.walk import walk
from tiaowen.wording.reads import key


def settled_definitions(nodes: Iterable[Node]) -> tuple[Definition, ...]:
    """The definitions that the nodes read, each once and after those it reads.

    An open question is among them, and what all its readings read; what one reading alone reads is not: to name it
    would be to tell that reading.
    """
    found: dict[tuple[str, str], Definition] = {}
    for node in nodes:
        for each in walk(node):
            if isinstance(each, DefinitionRef):
                for definition in _with_inner(each.definition):
                    found.setdefault(key(definition), definition)
    return tuple(found.values())


def _with_inner(definition: Definition) -> Iterator[Definition]:
    match definition.body:
        case OpenReadings(readings=readings):
            first, *rest = [settled_definitions((each.body,)) for each in readings]
            yield from (each for each in first if all(each in other for other in rest))
        case body:
            yield from settled_definitions((body,))
    yield definition
