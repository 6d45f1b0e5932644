"""Cases as rows of the tables that a query reads, and what DuckDB makes of them."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import duckdb
from attrs import frozen
from sqlglot import exp

from tiaowen.model.document import Document, Received
from tiaowen.model.types import Number
from tiaowen.reference import Case
from tiaowen.runtime import Decision, FactText, Result
from tiaowen.runtime.history import RECORDS_ALIAS
from tiaowen.sql import Query, Table
from tiaowen.sql.inputs import fact_name, scale_of, standard_column
from tiaowen.sql.query import BITS

Row = dict[str, Any]


@frozen
class Answer:
    """A row of the answer, comparable with a decision."""

    status: str
    lower: int | None
    upper: int | None
    missing: frozenset[tuple[str, str, str]]
    failed: frozenset[int]
    readings: tuple[tuple[str, int | None, int | None], ...] = ()
    """What each combination of readings gives, where the answer hangs on it."""
    rate: Fraction | None = None
    sums: tuple[tuple[str, int], ...] = ()
    """Options and ends of parts that are known, by column."""


def run(document: Document, query: Query, cases: Sequence[Case]) -> list[Answer]:
    """The answers of DuckDB, in the order of the cases."""
    with duckdb.connect() as database:
        load(database, document, query.table, cases)
        database.execute(query.select.sql(dialect="duckdb"))
        names = [each[0] for each in database.description or ()]
        rows = [dict(zip(names, row, strict=True)) for row in database.fetchall()]
    by_key = {row["row_id"]: row for row in rows}
    assert len(by_key) == len(rows) == len(cases), "one answer for each row"
    return [answer_of(query, by_key[number]) for number in range(len(cases))]


def load(
    database: duckdb.DuckDBPyConnection, document: Document, table: Table, cases: Sequence[Case]
) -> None:
    """Fill the tables."""
    rows = rows_of(document, table, cases)
    for each in tables_of(table):
        _create(database, each, rows.get(each.name, []))


def rows_of(document: Document, table: Table, cases: Sequence[Case]) -> dict[str, list[Row]]:
    """The rows of each table, by name; the key of a subject is the number of its case."""
    rows: dict[str, list[Row]] = {}
    for number, each in enumerate(cases):
        given = {"on_date": each.on, "choice": each.choice, **_standards(document, each)}
        _add(document, table, each.facts, {"row_id": number, **given}, rows)
    return rows


def tables_of(table: Table) -> list[Table]:
    """A table and all below it."""
    return [table, *(one for each in table.below for one in tables_of(each))]


def _create(database: duckdb.DuckDBPyConnection, table: Table, rows: list[Row]) -> None:
    columns = ", ".join(f"{_quoted(each.name)} {each.type}" for each in table.columns)
    database.execute(f"create table {_quoted(table.name)} ({columns})")
    if rows:
        marks = ", ".join("?" for _ in table.columns)
        values = [[row.get(each.name) for each in table.columns] for row in rows]
        database.executemany(f"insert into {_quoted(table.name)} values ({marks})", values)


def _quoted(name: str) -> str:
    return exp.to_identifier(name, quoted=True).sql(dialect="duckdb")


def _standards(document: Document, case: Case) -> Row:
    scales = {each.alias: each for each in document.standards if each.given_by_user}
    return {
        standard_column(scales[alias]): None
        if value is None
        else int(value * scale_of(scales[alias]))  # type: ignore[operator]
        for alias, value in case.standards.items()
    }


def _add(
    document: Document,
    table: Table,
    facts: Mapping[str, Any],
    keys: Row,
    rows: dict[str, list[Row]],
) -> None:
    row = {**keys, **_facts(document, table, facts)}
    rows.setdefault(table.name, []).append(row)
    for below in table.below:
        each_row = facts.get(below.alias)
        row[f"{below.alias}_given"] = None if each_row is None else True
        for each in each_row or ():
            number = len(rows.setdefault(below.name, []))
            own = {"row_id": number, "owner_row_id": keys["row_id"]}
            if below.alias == RECORDS_ALIAS:
                rows[below.name].append({**own, **_record(each)})
            else:
                _add(document, below, each, own, rows)


def _record(record: Received) -> Row:
    amount = None if record.amount is None else int(record.amount * 100)
    return {"item": record.item, "received_on": record.on, "amount_fen": amount}


def _facts(document: Document, table: Table, facts: Mapping[str, Any]) -> Row:
    found = {}
    for fact in document.object(table.object).facts:
        value = facts.get(fact.alias)
        if isinstance(fact.type, Number) and value is not None:
            value = value * scale_of(fact)
            assert value.denominator == 1, "a whole number of steps"
            value = int(value)
        found[fact_name(fact)] = sorted(value) if isinstance(value, frozenset) else value
    return found


def answer_of(query: Query, row: Row) -> Answer:
    """A row of the answer."""
    missing = _bits(row, "missing")
    return Answer(
        row["status"],
        row["lower_fen"],
        row["upper_fen"],
        frozenset(_key(each) for bit, each in enumerate(query.missing) if bit in missing),
        frozenset(_bits(row, "failed")),
        tuple(_under(row)),
        _rate(row),
        tuple(sorted((name, row[name]) for name in row if _is_sum(name) and row[name] is not None)),
    )


def _is_sum(name: str) -> bool:
    return name.startswith(("option_", "part_"))


def _rate(row: Row) -> Fraction | None:
    above = row.get("rate_numerator")
    return None if above is None else Fraction(above, row["rate_denominator"])


def _under(row: Row) -> Iterator[tuple[str, int | None, int | None]]:
    number = 1
    while row.get(f"reading_{number}_status") is not None:
        own = f"reading_{number}_"
        yield row[f"{own}status"], row[f"{own}lower_fen"], row[f"{own}upper_fen"]
        number += 1


def _bits(row: Row, name: str) -> set[int]:
    masks = [
        (int(key.rsplit("_", 1)[1]) - 1, value)
        for key, value in row.items()
        if key.startswith(f"{name}_")
    ]
    return {number * BITS + bit for number, mask in masks for bit in range(BITS) if mask >> bit & 1}


def _key(fact: FactText) -> tuple[str, str, str]:
    return fact.object, fact.alias, fact.name


def expected(decision: Decision) -> Answer:
    """What a decision says, in the same form."""
    return Answer(
        decision.status.name.lower(),
        *_ends(decision.result),
        frozenset(map(_key, decision.missing)),
        frozenset(number for number, truth in enumerate(decision.truths) if truth is False),
        tuple((each.status.name.lower(), *_ends(each.result)) for each in decision.readings),
        None if decision.result is None else decision.result.rate,
        tuple(sorted(_sums(decision.result))),
    )


def _sums(result: Result | None) -> Iterator[tuple[str, int]]:
    for number, option in enumerate(() if result is None else result.options, 1):
        if option.amount is not None:
            yield f"option_{number}_fen", option.amount.fen
    for number, part in enumerate(() if result is None else result.parts, 1):
        for side, end in (("lower", part.lower), ("upper", part.upper)):
            if end is not None:
                yield f"part_{number}_{side}_fen", end.fen


def _ends(result: Result | None) -> tuple[int | None, int | None]:
    ends = (None, None) if result is None else (result.lower, result.upper)
    low, high = (None if end is None else end.fen for end in ends)
    return low, high
