"""Amounts for one: 1500元 to a graduate is what the text may call 每人1500元.

A rule decides one subject on one day, so 每人, 每户, 每家 and 每次 may mean just that. They may not where the
subject has such things of its own: 每人1000元 to an enterprise with staff is to be multiplied.
"""

from collections.abc import Mapping
from typing import Final

from attrs import evolve

from tiaowen.lockstep.alignment import Written
from tiaowen.lockstep.scope import Scope
from tiaowen.model.document import Document, Entry
from tiaowen.model.names import Definition, Object
from tiaowen.model.provisions import PerMember, Provision
from tiaowen.model.types import Number
from tiaowen.values.units import YUAN, Unit

_COUNTED: Final = ("人", "户", "家")
_OCCASION: Final = "次"

Singles = Mapping[str, tuple[str, ...]]
"""By object: what 每… may count of it without meaning anything but the subject or the application."""


def singles(document: Document) -> Singles:
    """What each object has none of, neither as a number nor as members."""
    return {each.name: _singles(each) for each in document.objects}


def _singles(subject: Object) -> tuple[str, ...]:
    counted = {
        name
        for fact in subject.facts
        if isinstance(fact.type, Number)
        for name in (*fact.type.unit.numerator, *fact.type.unit.denominator)
    }
    counted |= {each.measure if each.measure in _COUNTED else "人" for each in subject.lists}
    return tuple(name for name in (*_COUNTED, _OCCASION) if name not in counted)


def for_one(scope: Scope, entry: Entry, known: Singles) -> Scope:
    """The scopes of an entry with the other ways to write its amounts."""
    match entry:
        case Provision(standard=PerMember()):
            return scope
        case Provision(subject=subject):
            return _for_one(scope, known.get(subject.name, ()))
        case Definition(object=name):
            return _for_one(scope, known.get(name, ()))
        case _:
            return scope


def _for_one(scope: Scope, names: tuple[str, ...]) -> Scope:
    return evolve(
        scope,
        written=tuple(_amount(each, names) for each in scope.written),
        parts=tuple(_for_one(part, names) for part in scope.parts),
    )


def _amount(written: Written, names: tuple[str, ...]) -> Written:
    unit = written.unit
    if unit.numerator != YUAN.numerator:
        return written
    each = (Unit.of(unit.numerator, (*unit.denominator, name)) for name in names)
    return evolve(written, each=tuple(each))
