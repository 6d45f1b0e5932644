"""A part of a rule with its quotes, its numbers and its names."""

from collections.abc import Iterator

from tiaowen.frozen import frozen
from tiaowen.lockstep.alignment import Written
from tiaowen.model.expressions import Anchor
from tiaowen.source import Span

BASIS_ROLE = "依据"
OPEN_TERM_ROLE = "开放用语"
FREQUENCY_ROLE = "享受次数"
RIGHT_ROLE = "可以申请"
DISCRETION_ROLE = "可以给予"
SOURCED_ROLE = "执行口径"
REMARK_ROLE = "编写说明"


@frozen
class Input:
    """A name that a calculation reads, where it is read."""

    name: str
    span: Span


@frozen
class Scope:
    """A part of a rule with its quotes, its numbers and its names; `parts` are the scopes inside.

    `leaf` is true for a condition that must have a quote, here or around it; `claims` for what must
    have one of its own. `named` are numbers inside names.
    """

    role: str
    span: Span
    anchors: tuple[Anchor, ...] = ()
    written: tuple[Written, ...] = ()
    named: tuple[Written, ...] = ()
    inputs: tuple[Input, ...] = ()
    parts: tuple["Scope", ...] = ()
    leaf: bool = False
    claims: bool = False

    def walk(self) -> Iterator["Scope"]:
        """This scope and those inside, outer ones first."""
        yield self
        for part in self.parts:
            yield from part.walk()
