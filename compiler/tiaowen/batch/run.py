"""Decide every row, write the answers, count them."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import duckdb
from attrs import frozen
from sqlglot import exp

from tiaowen.batch.files import files_of
from tiaowen.batch.keys import check_keys
from tiaowen.batch.read import Unusable, read_table, rows_of, table_of
from tiaowen.sql import Query
from tiaowen.sql.dialects import text_in
from tiaowen.sql.header import tables
from tiaowen.sql.query import BITS
from tiaowen.sql.tree import Sql, binary, column, count, whole

_ANSWERS: Final = "answers "
"""The table of the answers: no name of a document ends in a space."""


@frozen
class Group:
    """The rows of one status: how many, and what they come to in 分; None for an end that is nowhere stated."""

    rows: int
    lower: int | None
    upper: int | None


@frozen
class Summary:
    """Counts that add up: every row has one status.

    `missing` and `failed` are counts by code, in the order of the query; one row may lack several facts.
    """

    rows: int
    by_status: Mapping[str, Group]
    missing: tuple[int, ...]
    failed: tuple[int, ...]
    unused: Mapping[str, tuple[str, ...]]
    """Columns of the files that nothing reads, by table."""


def run(query: Query, given: Path, output: Path, day: str | None) -> Summary:
    """Decide every row of the given file or folder and write the answers to `output` (.csv or .parquet).

    `day` is 申请日期 where the file has no column of it. Raises Unusable before anything is computed, or where
    the answers cannot be written.
    """
    files = files_of(given, query.table)
    with duckdb.connect() as database:
        unused = {
            table.name: read_table(
                database, table, files[table.name], day if table is query.table else None
            )
            for table in tables(query.table)
        }
        check_keys(database, query.table)
        database.execute(_create(query))
        summary = _summary(database, query, unused)
        _write(database, output)
    return summary


def _create(query: Query) -> str:
    """The answers as a table of their own."""
    name = exp.to_identifier(_ANSWERS, quoted=True).sql(dialect="duckdb")
    return f"CREATE TABLE {name} AS {text_in(query.select, 'duckdb')}"


def _summary(
    database: duckdb.DuckDBPyConnection, query: Query, unused: Mapping[str, tuple[str, ...]]
) -> Summary:
    ends = (exp.Sum(this=column(name)) for name in ("lower_fen", "upper_fen"))
    groups = (
        exp.select(column("status"), count(), *ends).from_(_answers()).group_by(column("status"))
    )
    rows = rows_of(database, groups)
    by_status = {status: Group(number, lower, upper) for status, number, lower, upper in rows}
    total = sum(each.rows for each in by_status.values())
    ((read,),) = rows_of(database, exp.select(count()).from_(table_of(query.table.name)))
    assert read == total, "every row has one answer"
    clauses = len(query.plan.conditions)
    return Summary(
        total,
        by_status,
        _by_code(database, "missing", len(query.missing)),
        _by_code(database, "failed", clauses),
        {table: names for table, names in unused.items() if names},
    )


def _by_code(database: duckdb.DuckDBPyConnection, name: str, codes: int) -> tuple[int, ...]:
    """How many rows have each bit."""
    tests: list[Sql] = []
    for code in range(codes):
        mask = column(f"{name}_{code // BITS + 1}")
        bit = exp.BitwiseAnd(this=mask, expression=whole(2 ** (code % BITS)))
        tests.append(binary(exp.GT, exp.Paren(this=bit), whole(0)))
    if not tests:
        return ()
    query = exp.select(*(count(each) for each in tests)).from_(_answers())
    return tuple(*rows_of(database, query))


def _write(database: duckdb.DuckDBPyConnection, output: Path) -> None:
    """Aside first, then moved into place."""
    aside = output.with_name(f".{output.name}.new-{os.getpid()}")
    answers = database.sql(exp.select("*").from_(_answers()).sql(dialect="duckdb"))
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        if output.suffix == ".csv":
            answers.write_csv(str(aside), header=True)
        else:
            answers.write_parquet(str(aside))
        aside.replace(output)
    except (OSError, duckdb.IOException):
        raise Unusable(f"结果写不进“{output}”。请核对文件夹和权限，磁盘是不是满了。") from None
    finally:
        aside.unlink(missing_ok=True)


def _answers() -> exp.Table:
    return table_of(_ANSWERS)
