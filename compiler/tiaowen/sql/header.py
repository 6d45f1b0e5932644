"""What stands above a query in its file: what it decides, what it reads, what its codes mean."""

from collections.abc import Iterable, Iterator
from itertools import product

from tiaowen.sql.query import BITS, Query, Table


def header(made: Query) -> str:
    """Comment lines. Nothing of a document can end one: what breaks a line becomes a space."""
    return "".join(f"-- {' '.join(line.split())}\n" for line in _lines(made))


def _lines(made: Query) -> Iterator[str]:
    text = made.plan.text
    yield f"{text.document.name} {text.article} {text.name}（{text.alias}）"
    for table in tables(made.table):
        yield f"输入表 {table.name}："
        yield from (f"    {each.name} {each.type}：{each.words}" for each in table.columns)
    yield from _readings(made)
    yield from _codes("missing", "缺少的信息", (each.name for each in made.missing))
    yield from _codes("failed", "不成立的条件", (f"{each.id} {each.text}" for each in text.clauses))


def tables(table: Table) -> Iterator[Table]:
    """A table and all below it."""
    yield table
    for each in table.below:
        yield from tables(each)


def _readings(made: Query) -> Iterator[str]:
    """The combinations of readings, in the order of the columns."""
    doubts = made.plan.text.doubts
    if doubts:
        ways = product(
            *([f"{each.name}按{reading}" for reading in each.readings] for each in doubts)
        )
        yield from (
            f"待明确 reading_{number}：{'，'.join(way)}" for number, way in enumerate(ways, 1)
        )


def _codes(name: str, what: str, meanings: Iterable[str]) -> Iterator[str]:
    for number, words in enumerate(meanings):
        yield f"{what} {name}_{number // BITS + 1} 第{number % BITS + 1}位（{2 ** (number % BITS)}）：{words}"
