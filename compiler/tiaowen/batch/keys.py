"""Rows that can be told from one another, and rows below that belong to one."""

from collections.abc import Iterator

import duckdb
from sqlglot import exp

from tiaowen.batch.read import Unusable, rows_of, table_of
from tiaowen.sql import Table
from tiaowen.sql.graph import KEY, OWNER_KEY
from tiaowen.sql.tree import Sql, binary, column, count, is_true, not_, unknown


def check_keys(database: duckdb.DuckDBPyConnection, table: Table) -> None:
    """Raises Unusable with all that is wrong."""
    said = list(_faults(database, table, None))
    if said:
        raise Unusable("行号对不上，没有计算。请改正：\n" + "\n".join(said))


def _faults(
    database: duckdb.DuckDBPyConnection, table: Table, owner: Table | None
) -> Iterator[str]:
    key, rows = column(KEY), table_of(table.name)
    empty = _number(database, exp.select(count(unknown(key))).from_(rows))
    if empty:
        yield f"  {table.name}：{empty}行没有{KEY}"
    every = exp.Count(this=key.copy())
    once = exp.Count(this=exp.Distinct(expressions=[key.copy()]))
    twice = _number(database, exp.select(binary(exp.Sub, every, once)).from_(rows))
    if twice:
        yield f"  {table.name}：{twice}行的{KEY}与别的行相同"
    if owner is not None:
        yield from _orphans(database, table, owner)
    for below in table.below:
        yield from _faults(database, below, table)


def _orphans(database: duckdb.DuckDBPyConnection, table: Table, owner: Table) -> Iterator[str]:
    """Rows without an owner, and rows of a list that is not given."""
    own = exp.column(OWNER_KEY, table=table.name, quoted=True)
    above = exp.column(KEY, table=owner.name, quoted=True)
    joined = exp.select(count(unknown(above))).from_(table_of(table.name))
    joined = joined.join(table_of(owner.name), on=binary(exp.EQ, own, above), join_type="left")
    given = f"{table.alias}_given"
    stray = _number(database, joined)
    if stray:
        yield f"  {table.name}：{stray}行的{OWNER_KEY}在{owner.name}里没有"
    told = is_true(exp.column(given, table=owner.name, quoted=True))
    untold = exp.select(count(not_(told))).from_(table_of(table.name))
    untold = untold.join(table_of(owner.name), on=binary(exp.EQ, own, above))
    number = _number(database, untold)
    if number:
        yield f"  {table.name}：{number}行所属的{owner.name}，{given}不是“是”"


def _number(database: duckdb.DuckDBPyConnection, query: Sql) -> int:
    ((number,),) = rows_of(database, query)
    return int(number)
