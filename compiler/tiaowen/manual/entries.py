"""What the reference says of heads, labels, kinds of facts and words, as data."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

_FOLDER = Path(__file__).parent


@frozen
class HeadEntry:
    """What a head begins; `example` is the smallest block that stands by itself."""

    word: str
    means: str
    example: str


@frozen
class LabelEntry:
    """What stands behind a label in the blocks of `heads`; `example` is the clause."""

    label: str
    heads: tuple[str, ...]
    means: str
    example: str


@frozen
class FactEntry:
    """A kind of fact; `example` is its line in 基本信息."""

    kind: str
    means: str
    example: str


@frozen
class WordEntry:
    """A word of conditions, sums and clauses, by its terminal.

    `place` is where the example stands: 条件, 算式, 标签 (a whole clause of a 扶持事项) or 算例.
    """

    terminal: str
    means: str
    place: str
    example: str


@cache
def heads() -> tuple[HeadEntry, ...]:
    """Every head, in the order of the page."""
    return tuple(HeadEntry(**_stripped(each)) for each in _read("clauses")["head"])


@cache
def labels() -> tuple[LabelEntry, ...]:
    """Every label, in the order of the page."""
    tables = _read("clauses")["label"]
    return tuple(LabelEntry(**_stripped(each) | {"heads": tuple(each["heads"])}) for each in tables)


@cache
def facts() -> tuple[FactEntry, ...]:
    """Every kind of fact."""
    return tuple(FactEntry(**_stripped(each)) for each in _read("clauses")["fact"])


@cache
def words() -> tuple[WordEntry, ...]:
    """Every word that is explained by itself."""
    tables = [dict(each) | {"place": each["as"]} for each in _read("words")["word"]]
    return tuple(
        WordEntry(**_stripped({key: value for key, value in each.items() if key != "as"}))
        for each in tables
    )


def _read(name: str) -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text("utf-8"))


def _stripped(table: dict[str, Any]) -> dict[str, Any]:
    return {key: each.strip() if isinstance(each, str) else each for key, each in table.items()}
