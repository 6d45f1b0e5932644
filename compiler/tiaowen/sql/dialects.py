"""What a database needs otherwise than sqlglot writes it by itself."""

from collections.abc import Mapping
from typing import Final

from sqlglot import exp

from tiaowen.sql.refusal import Refused
from tiaowen.sql.tree import WIDE

_WIDE_TYPES: Final[Mapping[str, str]] = {"duckdb": WIDE, "postgres": "DECIMAL(38, 0)"}
"""Whole numbers of 38 digits, by dialect; the dialects on which queries were run against the interpreter."""
_INLINES: Final = frozenset({"postgres"})
"""Databases that compute a stage again wherever it is read, unless it is MATERIALIZED."""

DIALECTS: Final = tuple(_WIDE_TYPES)


def text_in(select: exp.Select, dialect: str) -> str:
    """The query as a text of that dialect. Raises Refused for another dialect."""
    if dialect not in _WIDE_TYPES:
        raise Refused(f"还没有为{dialect}核对过，能用的是{'、'.join(DIALECTS)}")
    made = select.copy()
    wide = exp.DataType.build(_WIDE_TYPES[dialect])
    for each in list(made.find_all(exp.DataType)):
        if each.this is exp.DataType.Type.INT128:
            each.replace(wide.copy())
    if dialect in _INLINES:
        for stage in made.find_all(exp.CTE):
            stage.set("materialized", True)
    return made.sql(dialect=dialect, pretty=True)
