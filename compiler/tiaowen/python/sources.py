"""Where the leaves of an expression come from."""

from datetime import date
from typing import TYPE_CHECKING, Protocol

from tiaowen.model.expressions import Condition, Expression, OpenReadings
from tiaowen.model.history import Outcome, Records
from tiaowen.model.names import Definition, Fact, Standard
from tiaowen.model.totals import Quantified, Total
from tiaowen.python.code import Expr
from tiaowen.python.scaled import Plain, Value

if TYPE_CHECKING:
    from tiaowen.python.members import Marked


class Sources(Protocol):
    """Locals and constants for facts, standards, definitions and dates."""

    def fact(self, fact: Fact) -> Value:
        """The local that holds a fact."""

    def standard(self, standard: Standard) -> Value:
        """The local or column that holds a published standard."""

    def definition(self, definition: Definition) -> Value:
        """The column that holds a definition, made once."""

    def condition(self, node: Condition, wanted: str) -> Plain:
        """The column that holds a condition; the same node is made once while its cases are compiled."""

    def day(self, day: date) -> Expr:
        """The constant for a day."""

    def total(self, node: Total, hint: str) -> Value:
        """The column that holds a total over members."""

    def quantified(self, node: Quantified, wanted: str) -> tuple[Expr, "Marked"]:
        """Whether some, every or no member meets a condition, and the column of the members."""

    def counted(self, node: Expression) -> "Marked | None":
        """The column of the members of a 人数, itself or through a definition; None for all else."""

    def readings(self, node: Expression) -> OpenReadings | None:
        """The readings of an open 疑义 that a node reads, where one of them is a 人数."""

    def tests(self, body: OpenReadings, alias: str) -> tuple[str, ...]:
        """The locals that tell which reading of a 疑义 is picked."""

    def records(self, node: Records, hint: str) -> Value:
        """The column that holds the number or money of records."""

    def outcome(self, node: Outcome, hint: str) -> Value:
        """The column that holds the result of another provision."""
