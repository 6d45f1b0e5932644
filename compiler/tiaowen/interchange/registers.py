"""The registers in JSON: `registers.json`."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Final

from tiaowen.interchange.shapes import Json
from tiaowen.registers import Register

REGISTERS: Final = PurePosixPath("registers.json")
REGISTERS_SCHEMA: Final = Path(__file__).with_name("registers.schema.json")
VERSION: Final = 1


def registers_json(registers: Iterable[Register]) -> Json:
    """Every register with its columns and rows, as data."""
    return {"version": VERSION, "registers": [_register(each) for each in registers]}


def _register(register: Register) -> Json:
    rows = [{"measure": row.measure, "cells": list(row.cells)} for row in register.rows]
    return {
        "name": register.name,
        "title": register.title,
        "note": register.note,
        "columns": list(register.columns),
        "rows": rows,
    }
