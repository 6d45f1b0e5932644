"""The digest that identifies a rule: the same digest means the same rule, wherever it stands in its file."""

from datetime import date
from enum import Enum
from fractions import Fraction
from hashlib import sha256
from typing import Any

from attrs import fields, has

from tiaowen.model.expressions import DefinitionRef, Node, StandardRef
from tiaowen.model.names import Standard
from tiaowen.model.walk import all_nodes, definitions_used, walk
from tiaowen.wording.layout import ProvisionPlan

_LENGTH = 16


def digest(plan: ProvisionPlan) -> str:
    """The first 16 hexadecimal digits of SHA-256 over the canonical form of the rule.

    The rule is the provision with the definitions, standards and facts it reads and its window.
    Spans and spelling do not take part: 15万元 and 150000元 are one rule.
    """
    nodes = all_nodes(plan.provision)
    definitions = definitions_used(nodes)
    parts = (
        plan.provision,
        plan.window,
        plan.window_fact,
        *definitions,
        *_standards((*nodes, *(each.body for each in definitions))),
    )
    text = "\n".join(map(_canonical, parts))
    return sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:_LENGTH]


def _standards(nodes: tuple[Node, ...]) -> tuple[Standard, ...]:
    found = {
        each.standard.name: each.standard
        for node in nodes
        for each in walk(node)
        if isinstance(each, StandardRef)
    }
    return tuple(found.values())


def _canonical(value: object) -> str:
    """A text form that tells any two different values apart. A definition or standard that is read is named only."""
    parts: list[str] = []
    _write(value, parts)
    return "".join(parts)


def _write(value: object, parts: list[str]) -> None:
    match value:
        case None | str() | bool() | int() | Fraction():
            parts.append(repr(value))
        case tuple():
            _write_sequence(value, parts)
        case DefinitionRef(definition=definition):
            parts.append(f"定义({definition.object!r},{definition.name!r})")
        case StandardRef(standard=standard):
            parts.append(f"公布标准({standard.name!r})")
        case frozenset():
            _write_sequence(tuple(sorted(value)), parts)
        case Enum():
            parts.append(f"{type(value).__name__}.{value.name}")
        case date():
            parts.append(value.isoformat())
        case _ if has(type(value)):
            _write_record(value, parts)
        case _:
            raise TypeError(f"no canonical form for {type(value).__name__}")


def _write_sequence(values: tuple[object, ...], parts: list[str]) -> None:
    parts.append("[")
    for value in values:
        _write(value, parts)
        parts.append(",")
    parts.append("]")


def _write_record(value: object, parts: list[str]) -> None:
    kind: type[Any] = type(value)
    parts.append(f"{kind.__name__}(")
    for name in _compared(kind):
        parts.append(f"{name}=")
        _write(getattr(value, name), parts)
        parts.append(",")
    parts.append(")")


_COMPARED: dict[type, tuple[str, ...]] = {}
"""The fields in which two values of a kind may differ, found once."""


def _compared(kind: type[Any]) -> tuple[str, ...]:
    if kind not in _COMPARED:
        _COMPARED[kind] = tuple(attribute.name for attribute in fields(kind) if attribute.eq)
    return _COMPARED[kind]
