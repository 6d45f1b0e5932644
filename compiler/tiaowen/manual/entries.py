"""What the reference says of heads, labels, kinds of facts and words, as data."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

from tiaowen.syntax.keywords import HEAD_BY_WORD

_FOLDER = Path(__file__).parent


@frozen
class HeadEntry:
    """What a head, or a word outside the labels, begins; `example` stands by itself."""

    word: str
    means: str
    example: str


@frozen
class LabelEntry:
    """What stands behind a label in the blocks of `heads`; `example` is the clause, or a block that has it."""

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
    """A word of conditions, sums and clauses, by its terminal; `example` is a clause of a 扶持事项, or a block.

    `words` are those of its spellings that differ in meaning; none where all of them mean the same.
    """

    terminal: str
    words: tuple[str, ...]
    means: str
    example: str


@cache
def heads() -> tuple[HeadEntry, ...]:
    """Every head, in the order of the page."""
    return tuple(HeadEntry(**each) for each in _read("clauses", "head"))


@cache
def labels() -> tuple[LabelEntry, ...]:
    """Every label, in the order of the page."""
    return tuple(
        LabelEntry(**each | {"heads": tuple(each["heads"])}) for each in _read("clauses", "label")
    )


@cache
def facts() -> tuple[FactEntry, ...]:
    """Every kind of fact."""
    return tuple(FactEntry(**each) for each in _read("clauses", "fact"))


@cache
def others() -> tuple[HeadEntry, ...]:
    """What stands in no head's list of labels: 注, 语法版本, 识别 …"""
    return tuple(HeadEntry(**each) for each in _read("clauses", "other"))


@cache
def words() -> tuple[WordEntry, ...]:
    """Every word that is explained by itself."""
    return tuple(
        WordEntry(**each | {"words": tuple(each.get("words", ()))})
        for each in _read("words", "word")
    )


def is_block(example: str) -> bool:
    """Whether an example begins with a head and a name, and so stands by itself."""
    return example.partition(" ")[0] in HEAD_BY_WORD


def _read(name: str, key: str) -> list[dict[str, Any]]:
    tables = tomllib.loads((_FOLDER / f"{name}.toml").read_text("utf-8"))[key]
    return [
        {field: said.strip() if isinstance(said, str) else said for field, said in each.items()}
        for each in tables
    ]
