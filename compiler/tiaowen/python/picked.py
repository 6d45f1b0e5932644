"""Which reading of each open 疑义 a function is to follow: its parameter `picked`."""

import ast
from typing import Final

from tiaowen.python.code import Expr, compare, constant, name, subscript, tuple_of

PICKED: Final = "picked"


def picked_type() -> Expr:
    """`tuple[int, ...]`: the index of the reading of each 疑义."""
    return subscript(name("tuple"), tuple_of((name("int"), ast.Constant(...))))


def picked(index: int) -> Expr:
    """The reading picked of the 疑义 at an index."""
    return subscript(name(PICKED), constant(index))


def is_picked(index: int, reading: int) -> Expr:
    """Whether that reading is picked."""
    return compare(picked(index), ast.Eq(), constant(reading))


def under_readings(function: str) -> str:
    """The name of the function that decides a provision under the readings picked."""
    return f"_{function}_under_readings"
