"""What is kept about missing 算例: only that there were none, and only for these very rule files and compiler."""

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from tiaowen.cases import boundary
from tiaowen.cases.boundary import Gap
from tiaowen.findings import Finding
from tiaowen.model.document import Document
from tiaowen.project import Project, complete
from tiaowen.wording.layout import ProvisionPlan

FOLDER = Path(__file__).parents[3] / "policies" / "iit_2018"
LACKING = "TW0861"


class Looks:
    """Counts how often somebody looks for missing 算例."""

    def __init__(self) -> None:
        self.count = 0

    def gaps(self, document: Document, plans: Iterable[ProvisionPlan]) -> tuple[Gap, ...]:
        self.count += 1
        return _GAPS(document, plans)


_GAPS = boundary.gaps


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Looks:
    found = Looks()
    monkeypatch.setattr(boundary, "gaps", found.gaps)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "document"))


def _findings(folder: Path) -> tuple[Finding, ...]:
    return Project(folder).findings


def _lacking(folder: Path) -> list[Finding]:
    return [each for each in _findings(folder) if each.code == LACKING]


def _without_an_example(folder: Path) -> None:
    """Without the row that stands on the end of the first band."""
    path = folder / "02-tax.tiaowen"
    text = path.read_text("utf-8")
    row = "  ｜9.6万元｜1080元｜\n"
    assert row in text
    path.write_text(text.replace(row, ""), "utf-8")


def test_where_nothing_was_lacking_nobody_looks_again(looks: Looks, folder: Path) -> None:
    first = _findings(folder)
    assert looks.count == 1
    assert [str(each) for each in _findings(folder)] == [str(each) for each in first]
    assert looks.count == 1


def test_what_is_lacking_is_said_every_time(looks: Looks, folder: Path) -> None:
    _without_an_example(folder)
    first = _lacking(folder)
    assert first
    assert [each.message for each in _lacking(folder)] == [each.message for each in first]
    assert looks.count == 2


def test_another_letter_in_a_rule_file_and_it_is_looked_for_again(
    looks: Looks, folder: Path
) -> None:
    assert not _lacking(folder)
    _without_an_example(folder)
    assert _lacking(folder)
    assert looks.count == 2


def test_another_compiler_looks_again(
    looks: Looks, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _findings(folder)
    monkeypatch.setattr(complete, "compiler_files", lambda _: iter([("one.py", 1, 2)]))
    _findings(folder)
    assert looks.count == 2


def test_another_grammar_looks_again(
    looks: Looks, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _findings(folder)
    monkeypatch.setattr(complete, "grammar_text", lambda: "start: NAME")
    _findings(folder)
    assert looks.count == 2


def test_every_module_of_the_compiler_counts(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    module = tmp_path / "inner" / "one.py"
    module.write_text("", "utf-8")
    before = list(complete.compiler_files(tmp_path))
    module.write_text("x = 1\n", "utf-8")
    assert [name for name, _, _ in before] == [str(module)]
    assert list(complete.compiler_files(tmp_path)) != before


def test_a_cache_that_cannot_be_used_changes_nothing(
    looks: Looks, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert not _lacking(folder)
    assert not _lacking(folder)
    assert looks.count == 2


@pytest.mark.parametrize("kept", [b"", b"0" * 64, b"\xff\xfe"])
def test_a_mark_that_says_something_else_is_none(looks: Looks, folder: Path, kept: bytes) -> None:
    _findings(folder)
    (mark,) = (folder.parent / "cache" / "tiaowen").glob("complete-*")
    mark.write_bytes(kept)
    _findings(folder)
    assert looks.count == 2
