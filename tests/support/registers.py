"""The registers of a document, by name."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from support.documents import POLICIES, Compiled
from tiaowen.cases import run_examples
from tiaowen.project import Project
from tiaowen.reference import decide
from tiaowen.registers import Register, registers
from tiaowen.wording import plan

DOCUMENTS = Path(__file__).parents[1] / "documents"
Made = Mapping[str, Register]
Cells = tuple[str, ...]


@cache
def policy(name: str) -> Made:
    """Those of a document of this project."""
    return {each.name: each for each in Project(POLICIES / name).registers}


@cache
def small(name: str) -> Made:
    """Those of a small document under tests/documents."""
    return {each.name: each for each in Project(DOCUMENTS / name).registers}


def made(compiled: Compiled, *, with_text: bool = True) -> Made:
    """Those of a compiled document, its 算例 run by the reference interpreter."""
    document = compiled.document
    plans = [plan(document, provision) for provision in document.provisions]
    results = run_examples(document, plans, {"reference": decide})
    alignment = compiled.alignment if with_text else None
    return {each.name: each for each in registers(document, alignment, plans, results)}


def rows(register: Register, measure: str, first: str | None = None) -> list[Cells]:
    """The rows of a measure; with `first` those whose first cell is it, without that cell."""
    found = list(register.under((measure,)))
    return found if first is None else [cells[1:] for cells in found if cells[0] == first]
