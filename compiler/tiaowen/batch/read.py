"""A file as a table of the database: every cell is checked before anything is computed."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import duckdb
from attrs import frozen
from sqlglot import exp

from tiaowen.sql import Table
from tiaowen.sql.graph import KEY, ON, OWNER_KEY, Input
from tiaowen.sql.tree import (
    Sql,
    binary,
    case,
    cast,
    column,
    count,
    known,
    not_,
    one_of,
    text,
    unknown,
)

_KEYS: Final = (KEY, OWNER_KEY)
_YES: Final = ("是", "true")
_NO: Final = ("否", "false")
_FORMS: Final[Mapping[str, str]] = {
    "BOOLEAN": "“是”“否”（或者 true、false）",
    "BIGINT": "整数（最多18位，不带逗号和单位）",
    "DATE": "日期（写成 2019-06-01）",
    "TEXT": "文字",
    "TEXT[]": "用顿号隔开的选项（一个也没有的写“无”）",
}
_STORED: Final[Mapping[str, frozenset[str]]] = {
    "BOOLEAN": frozenset({"BOOLEAN"}),
    "BIGINT": frozenset(
        {"TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER"}
    ),
    "DATE": frozenset({"DATE"}),
    "TEXT": frozenset({"VARCHAR"}),
    "TEXT[]": frozenset({"VARCHAR[]"}),
}
"""The types of Parquet that hold a column without loss."""


class Unusable(Exception):  # noqa: N818 - not a fault of the program
    """What is given cannot be computed; the text says in Chinese all that is wrong with it."""


@frozen
class Cell:
    """How a column of text is read: its value, and whether it can be read at all (never NULL)."""

    value: Sql
    readable: Sql


def read_table(
    database: duckdb.DuckDBPyConnection, table: Table, path: Path, day: str | None
) -> tuple[str, ...]:
    """Make the table from its file; `day` is 申请日期 where the file has no column of it.

    Gives the columns of the file that are not used. Raises Unusable with all that is wrong with the file.
    """
    source = f"{table.name} "  # no name of a table ends in a space
    found = _open(database, path, source)
    wanted = [each for each in table.columns if not (each.name == ON and day is not None)]
    if day is not None and ON in found and any(each.name == ON for each in table.columns):
        raise Unusable(f"“{path}”里已经有{ON}这一栏，又用 --on 写了日期，没有计算。请只留一样。")
    lacking = [f"{each.name}（{each.words}）" for each in wanted if each.name not in found]
    if lacking:
        raise Unusable(
            f"“{path}”缺少这些栏：{'、'.join(lacking)}，没有计算。请补上；不掌握的，留空就行。"
        )
    cells = {each.name: _cell(each, found[each.name], path) for each in wanted}
    _check(database, path, source, wanted, cells)
    _make(database, table, source, cells, day)
    used = {each.name for each in table.columns}
    return tuple(name for name in found if name not in used)


def _open(database: duckdb.DuckDBPyConnection, path: Path, name: str) -> dict[str, str]:
    """A view of the file; its columns and their types ("" for text of a CSV)."""
    try:
        if path.suffix == ".csv":
            read = database.read_csv(
                str(path),
                all_varchar=True,
                header=True,
                delimiter=",",
                quotechar='"',
                escapechar='"',
            )
        else:
            read = database.read_parquet(str(path))
        read.create_view(name)
        kinds = (
            [""] * len(read.columns)
            if path.suffix == ".csv"
            else [str(each) for each in read.types]
        )
        return dict(zip(read.columns, kinds, strict=True))
    except duckdb.Error:
        raise Unusable(
            f"“{path}”读不了，没有计算。CSV 要用 UTF-8 编码、逗号分隔、每行栏数相同、第一行是栏名；"
            "在 Excel 里另存时请选“CSV UTF-8”。"
        ) from None


def _cell(each: Input, stored: str, path: Path) -> Cell:
    raw = column(each.name)
    if stored and each.name not in _KEYS and stored not in _STORED[each.type]:
        raise Unusable(
            f"“{path}”的{each.name}（{each.words}）一栏存的是 {stored}，要的是{_FORMS[each.type]}，没有计算。"
            f"请换成 {'、'.join(sorted(_STORED[each.type]))} 再存。"
        )
    if stored:
        value = raw if each.name in _KEYS else cast(raw, each.type)
        return Cell(value, exp.true())
    return Cell(_blank(raw), exp.true()) if each.name in _KEYS else _TEXTS[each.type](raw)


def _blank(raw: Sql) -> Sql:
    """The words of a cell without spaces around them; NULL for an empty one."""
    return exp.Nullif(this=exp.Trim(this=raw.copy()), expression=text(""))


def _boolean(raw: Sql) -> Cell:
    words = exp.Lower(this=_blank(raw))
    yes, no = (one_of(words, [text(each) for each in listed]) for listed in (_YES, _NO))
    return _readable(raw, case([(yes, exp.true()), (no, exp.false())]))


def _number(raw: Sql) -> Cell:
    words = _blank(raw)
    fits = exp.RegexpFullMatch(this=words, expression=text("[+-]?[0-9]{1,18}"))
    return _readable(raw, case([(fits, cast(words, "BIGINT"))]))


def _day(raw: Sql) -> Cell:
    words = _blank(raw)
    fits = exp.RegexpFullMatch(this=words, expression=text("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
    tried = exp.TryCast(this=words.copy(), to=exp.DataType.build("DATE"))
    return _readable(raw, case([(fits, tried)]))


def _text(raw: Sql) -> Cell:
    return Cell(_blank(raw), exp.true())


def _options(raw: Sql) -> Cell:
    words = _blank(raw)
    none = cast(exp.Array(expressions=[]), "TEXT[]")
    split = exp.Split(this=words, expression=text("、"))
    return Cell(case([(binary(exp.EQ, words, text("无")), none)], split), exp.true())


_TEXTS = {"BOOLEAN": _boolean, "BIGINT": _number, "DATE": _day, "TEXT": _text, "TEXT[]": _options}


def _readable(raw: Sql, value: Sql) -> Cell:
    return Cell(value, exp.Or(this=unknown(_blank(raw)), expression=known(value)))


def _check(
    database: duckdb.DuckDBPyConnection,
    path: Path,
    source: str,
    wanted: Sequence[Input],
    cells: Mapping[str, Cell],
) -> None:
    """Every cell can be read; else Unusable with how many of each column cannot, and the first."""
    doubtful = [each for each in wanted if cells[each.name].readable != exp.true()]
    if not doubtful:
        return
    faulty = [not_(exp.Paren(this=cells[each.name].readable)) for each in doubtful]
    query = exp.select(*(count(each) for each in faulty)).from_(table_of(source))
    (counts,) = rows_of(database, query)
    pairs = zip(doubtful, faulty, counts, strict=True)
    said = [_fault(database, source, each, test, number) for each, test, number in pairs if number]
    if said:
        raise Unusable(f"“{path}”里有看不懂的格子，没有计算。请改正：\n" + "\n".join(said))


def _fault(
    database: duckdb.DuckDBPyConnection, source: str, each: Input, faulty: Sql, number: int
) -> str:
    numbered = exp.select(
        exp.alias_(exp.Window(this=exp.RowNumber()), "line"),
        exp.alias_(column(each.name), "written", quoted=True),
        exp.alias_(faulty, "faulty"),
    ).from_(table_of(source))
    first = exp.select("line", column("written")).from_(numbered.subquery("numbered"))
    first = first.where("faulty").order_by("line").limit(1)
    ((line, written),) = rows_of(database, first)
    return (
        f"  {each.name}（{each.words}）：{number}处不是{_FORMS[each.type]}，"
        f"第一处在第{line}条（“{str(written)[:40]}”）"
    )


def _make(
    database: duckdb.DuckDBPyConnection,
    table: Table,
    source: str,
    cells: Mapping[str, Cell],
    day: str | None,
) -> None:
    select = exp.select().from_(table_of(source))
    for each in table.columns:
        value = cells[each.name].value if each.name in cells else cast(text(day or ""), "DATE")
        select = select.select(exp.alias_(value, each.name, quoted=True), copy=False)
    made = exp.Create(this=table_of(table.name), kind="TABLE", expression=select)
    database.execute(made.sql(dialect="duckdb"))


def rows_of(database: duckdb.DuckDBPyConnection, query: Sql) -> list[tuple[Any, ...]]:
    """All rows of a query; nothing is left open."""
    return database.execute(query.sql(dialect="duckdb")).fetchall()


def table_of(name: str) -> exp.Table:
    """A table by its name, quoted."""
    return exp.Table(this=exp.to_identifier(name, quoted=True))
