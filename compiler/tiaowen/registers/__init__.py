"""The registers of a document: what a reviewer has to see all of, as data."""

from tiaowen.registers.build import registers
from tiaowen.registers.register import Register, Row

__all__ = ["Register", "Row", "registers"]
