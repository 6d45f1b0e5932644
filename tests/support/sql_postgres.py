"""The same tables and queries in PostgreSQL, through psql: connection by PGHOST, PGPORT, PGUSER as usual."""

import csv
import io
import subprocess
from collections.abc import Sequence
from typing import Any

from sqlglot import exp

from support.sql_tables import Answer, answer_of, rows_of, tables_of
from tiaowen.model.document import Document
from tiaowen.reference import Case
from tiaowen.sql import Query
from tiaowen.sql.dialects import text_in


def run_in_postgres(document: Document, query: Query, cases: Sequence[Case]) -> list[Answer]:
    """The answers of PostgreSQL, in the order of the cases."""
    script = ["\\set ON_ERROR_STOP on", "begin;"]
    rows = rows_of(document, query.table, cases)
    for table in tables_of(query.table):
        columns = ", ".join(f"{_quoted(each.name)} {each.type}" for each in table.columns)
        script.append(f"create temp table {_quoted(table.name)} ({columns});")
        script.append(f"copy {_quoted(table.name)} from stdin with (format csv, null '∅');")
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        for row in rows.get(table.name, []):
            writer.writerow([_cell(row.get(each.name)) for each in table.columns])
        script.append(out.getvalue() + "\\.")
    script.append(
        f"copy ({text_in(query.select, 'postgres')}) to stdout with (format csv, header, null '∅');"
    )
    done = subprocess.run(
        ["psql", "-qX", "-d", "postgres"],
        input="\n".join(script),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[:2000]
    read = [
        {k: _value(k, v) for k, v in row.items()}
        for row in csv.DictReader(io.StringIO(done.stdout))
    ]
    by_key = {row["row_id"]: row for row in read}
    return [answer_of(query, by_key[number]) for number in range(len(cases))]


def _cell(value: Any) -> str:  # noqa: ANN401 - whatever a table holds
    match value:
        case None:
            return "∅"
        case list():
            return "{" + ",".join(f'"{each}"' for each in value) + "}"
        case _:
            return str(value)


def _value(name: str, cell: str) -> Any:  # noqa: ANN401
    if cell == "∅":
        return None
    whole = name == "row_id" or name.endswith(("_fen", "ator")) or name[-1].isdigit()
    return int(cell) if whole else cell


def _quoted(name: str) -> str:
    return exp.to_identifier(name, quoted=True).sql(dialect="postgres")
