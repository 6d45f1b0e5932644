"""Every clause by mutation: left out, made silent or turned, and a check must say so, at least as a 提醒.

What stays unnoticed is listed here with the reason. All of it changes a decision in a 算例 or a page, which the golden
files show.
"""

from collections.abc import Callable, Iterator

import pytest

from support.clause_mutations import (
    clauses_left_out,
    clauses_made_silent,
    items_left_out,
    lists_turned,
    rights_turned,
    silently,
)
from support.mutations import Change, Subject, rule_files

FILES = [(folder, name) for folder in ("xiangtan_2019", "iit_2018") for name in rule_files(folder)]
Changes = Callable[[Subject], Iterator[Change]]

each_file = pytest.mark.parametrize(("folder", "name"), FILES, ids=[name for _, name in FILES])

MADE_SILENT = {
    "扶持事项 孵化基地以奖代投：扶持标准：原文未明确",  # says it already, with a quote behind it
}


@each_file
def test_each_clause_left_out_is_noticed(folder: str, name: str) -> None:
    assert list(silently(folder, name, clauses_left_out)) == []


@each_file
def test_each_clause_made_silent_is_noticed(folder: str, name: str) -> None:
    left = silently(folder, name, clauses_made_silent)
    assert [what for what in left if what not in MADE_SILENT] == []


@each_file
def test_each_item_left_out_is_noticed(folder: str, name: str) -> None:
    assert list(silently(folder, name, items_left_out)) == []


@each_file
def test_each_list_turned_is_noticed(folder: str, name: str) -> None:
    assert list(silently(folder, name, lists_turned)) == []


@each_file
def test_each_right_turned_is_noticed(folder: str, name: str) -> None:
    assert list(silently(folder, name, rights_turned)) == []
