"""Made-up documents under tests/documents: they check clean, and every hand-worked 算例 comes out."""

from pathlib import Path

import pytest

from tiaowen.findings import Severity
from tiaowen.project import Project

DOCUMENTS = sorted(path for path in (Path(__file__).parents[2] / "documents").iterdir())


@pytest.mark.parametrize("folder", DOCUMENTS, ids=lambda path: path.name)
def test_it_checks_clean_and_every_example_passes(folder: Path) -> None:
    project = Project(folder)
    worse = [each for each in project.findings if each.severity is not Severity.NOTE]
    assert [(each.code, each.message) for each in worse] == []
    assert [each.example.name for each in project.examples if not each.passed] == []
    assert project.examples
