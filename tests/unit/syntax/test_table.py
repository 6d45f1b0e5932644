"""The parser table: no conflicts, saved and read back, made anew when it cannot be."""

from pathlib import Path

import pytest

from tiaowen.syntax import table
from tiaowen.syntax.build import Builder

CONFLICT = "start: a | b\na: X\nb: X\n%declare X\n"
SHIFT_REDUCE = "start: x\nx: A | x P x\n%declare A P\n"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    table.load_table.cache_clear()
    yield tmp_path / "tiaowen"
    table.load_table.cache_clear()


def test_the_grammar_has_no_conflicts() -> None:
    table.make_table(table.grammar_text())


@pytest.mark.parametrize("grammar", [CONFLICT, SHIFT_REDUCE])
def test_a_conflict_would_be_noticed(grammar: str) -> None:
    with pytest.raises(Exception, match=r"(?i)conflict|collision"):
        table.make_table(grammar)


def test_a_saved_table_is_read_back_the_same(cache: Path) -> None:
    made = table.load_table()
    (path,) = cache.glob("*.json")
    table.load_table.cache_clear()
    before = path.stat().st_mtime_ns
    assert table.load_table() == made
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"states": 1}', '{"states": [], "rules": [[1]]}']
)
def test_a_damaged_table_is_made_anew(cache: Path, damage: str) -> None:
    made = table.load_table()
    (path,) = cache.glob("*.json")
    path.write_text(damage, "utf-8")
    table.load_table.cache_clear()
    assert table.load_table().rules == made.rules
    assert path.read_text("utf-8") != damage


def test_a_table_with_one_changed_digit_is_made_anew(cache: Path) -> None:
    made = table.load_table()
    (path,) = cache.glob("*.json")
    path.write_text(path.read_text("utf-8")[:-3] + "7}\n", "utf-8")
    table.load_table.cache_clear()
    assert table.load_table().rules == made.rules
    assert path.read_text("utf-8").endswith("}")


def test_a_folder_that_cannot_be_written_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    table.load_table.cache_clear()
    assert table.load_table().states
    table.load_table.cache_clear()


def test_every_rule_has_its_method() -> None:
    rules = table.load_table().rules
    named = {rule.name for rule in rules if not (rule.passes or rule.spliced)}
    assert [name for name in sorted(named) if not hasattr(Builder, name)] == []
