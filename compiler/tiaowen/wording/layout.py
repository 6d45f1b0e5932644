"""How a provision is laid out for a reader: data shared by its evaluators and its pages."""

from collections.abc import Callable
from functools import cached_property
from typing import assert_never

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.model.expressions import Cases, Condition, Expression, OpenReadings, Progressive
from tiaowen.model.names import Definition, Fact, Standard
from tiaowen.model.provisions import Provision
from tiaowen.runtime import ProvisionText
from tiaowen.values.periods import Window


@frozen
class DefinitionStep:
    """The value of a numeric definition that the standard uses, directly or not."""

    definition: Definition


@frozen
class BandStep:
    """What one band of a progressive scale adds: rate × the part of the base inside the band."""

    scale: Progressive
    index: int


@frozen
class StandardStep:
    """The unrounded value of the standard, or of one option."""

    amount: Expression


@frozen
class CaseStep:
    """Whether one of several cases applies. `definition` is the one whose cases they are (None: the standard's)."""

    cases: Cases
    index: int
    definition: Definition | None


@frozen
class TableStep:
    """The value in force of a published standard by table that the standard reads, directly or not."""

    standard: Standard


PlannedStep = TableStep | DefinitionStep | BandStep | CaseStep | StandardStep


def of_definition(step: PlannedStep) -> bool:
    """Whether a step belongs to a definition or a table, and so to every option."""
    match step:
        case DefinitionStep() | TableStep():
            return True
        case CaseStep(definition=definition):
            return definition is not None
        case BandStep() | StandardStep():
            return False
        case _:
            assert_never(step)


@frozen
class ProvisionPlan:
    """`conditions` run parallel to `text.clauses`, `steps` to `text.steps`.

    `standards` are the indices in `steps` of the standard's values: one for each amount of
    `amounts_of` (a sum, each option, each part, each end of a range that is stated). Steps stand in
    dependency order: tables and definitions first (each once), then for each standard its bands (if it is a
    progressive scale) and its value. Cases stand before the value that they decide.
    """

    provision: Provision
    write: "Callable[[ProvisionPlan], ProvisionText]" = field(eq=False, repr=False)
    """What gives its `text`."""
    conditions: tuple[Condition, ...]
    steps: tuple[PlannedStep, ...]
    standards: tuple[int, ...]
    window: Window | None = None
    """The days on which it is in force: its own 执行期限, else the document's known dates; None: any day."""
    window_fact: Fact | None = None
    """The date fact that the window reads (None: 申请日期)."""
    filing: Window | None = None
    """The days on which it may be applied for (申请期限), read on 申请日期; None: nothing bounds them."""
    doubts: tuple[OpenReadings, ...] = ()
    """The open 疑义 that the provision reads; parallel to `text.doubts`."""
    member: "ProvisionPlan | None" = None
    """What each member is decided by (每吸纳1名…); None for every other result."""

    @cached_property
    def text(self) -> ProvisionText:
        """The words for a reader, written when they are first asked for: a check asks for few of them."""
        return self.write(self)
