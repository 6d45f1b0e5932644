"""A case as the interpreter sees it: exact values, unknown facts absent."""

from collections.abc import Mapping
from datetime import date

from attrs import field, frozen

from tiaowen.model.document import FactInput


@frozen
class Case:
    """Facts of one subject (alias → value in the unit of the fact; money in 元), standards, and the choice made.

    A fact that is absent or None is unknown. `choice` is the number (from 1) of the option taken.
    The mappings must not change while the case is in use.
    """

    on: date
    facts: Mapping[str, FactInput]
    standards: Mapping[str, FactInput] = field(factory=dict)
    choice: int | None = None
    readings: Mapping[str, int] = field(factory=dict)
    """The reading under which each open 疑义 is looked at: its name → index."""
    definitions: dict[str, FactInput] = field(factory=dict, init=False, eq=False, repr=False)
    """Values of the subject's definitions that were already computed (name → value, None: not known)."""
