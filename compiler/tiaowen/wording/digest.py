"""The digest that identifies a rule: the same digest means the same rule, wherever it stands in its file."""

from collections.abc import Iterator
from datetime import date
from enum import Enum
from fractions import Fraction
from hashlib import sha256

from attrs import fields, has

from tiaowen.model.expressions import DefinitionRef, Node, StandardRef
from tiaowen.model.names import Standard
from tiaowen.model.walk import provision_nodes, walk
from tiaowen.wording.layout import ProvisionPlan
from tiaowen.wording.reads import definitions_of

_LENGTH = 16


def digest(plan: ProvisionPlan) -> str:
    """The first 16 hexadecimal digits of SHA-256 over the canonical form of the rule.

    The rule is the provision with the definitions, standards and facts it reads and its window.
    Spans and spelling do not take part: 15万元 and 150000元 are one rule.
    """
    nodes = provision_nodes(plan.provision)
    definitions = definitions_of(nodes)
    parts = (
        plan.provision,
        plan.window,
        plan.window_fact,
        *definitions,
        *_standards((*nodes, *(each.body for each in definitions))),
    )
    text = "\n".join("".join(_canonical(part)) for part in parts)
    return sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:_LENGTH]


def _standards(nodes: tuple[Node, ...]) -> tuple[Standard, ...]:
    found = {
        each.standard.name: each.standard
        for node in nodes
        for each in walk(node)
        if isinstance(each, StandardRef)
    }
    return tuple(found.values())


def _canonical(value: object) -> Iterator[str]:
    """A text form that tells any two different values apart. A definition or standard that is read is named only."""
    match value:
        case DefinitionRef(definition=definition):
            yield f"定义({definition.object!r},{definition.name!r})"
        case StandardRef(standard=standard):
            yield f"公布标准({standard.name!r})"
        case tuple():
            yield from _sequence(value)
        case frozenset():
            yield from _sequence(tuple(sorted(value)))
        case Enum():
            yield f"{type(value).__name__}.{value.name}"
        case date():
            yield value.isoformat()
        case None | bool() | int() | str() | Fraction():
            yield repr(value)
        case _ if has(type(value)):
            yield from _record(value)
        case _:
            raise TypeError(f"no canonical form for {type(value).__name__}")


def _sequence(values: tuple[object, ...]) -> Iterator[str]:
    yield "["
    for value in values:
        yield from _canonical(value)
        yield ","
    yield "]"


def _record(value: object) -> Iterator[str]:
    yield f"{type(value).__name__}("
    for attribute in fields(type(value)):  # type: ignore[arg-type]
        if attribute.eq:
            yield f"{attribute.name}="
            yield from _canonical(getattr(value, attribute.name))
            yield ","
    yield ")"
