"""Where the leaves of an expression come from."""

from datetime import date
from typing import Protocol

from tiaowen.model.expressions import Condition
from tiaowen.model.names import Definition, Fact, Standard
from tiaowen.python.code import Expr
from tiaowen.python.scaled import Plain, Value


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
