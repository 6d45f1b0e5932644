"""What registers are made from."""

from collections.abc import Sequence

from attrs import frozen

from tiaowen.cases import ExampleResult
from tiaowen.lockstep import Alignment
from tiaowen.model.document import Document
from tiaowen.wording import ProvisionPlan


@frozen
class Material:
    """Everything that registers read. Without an official text there is no alignment."""

    document: Document
    alignment: Alignment | None
    plans: Sequence[ProvisionPlan]
    results: Sequence[ExampleResult]
