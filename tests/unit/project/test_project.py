"""The stages of a document, composed lazily."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tiaowen.project import Project

ROOT = Path(__file__).parents[3]
POLICIES = ROOT / "policies"


def test_a_stage_is_computed_once() -> None:
    project = Project(POLICIES / "iit_2018")
    assert project.document is project.document
    assert project.plans is project.plans
    assert project.findings is project.findings


def test_a_folder_without_rules_has_a_finding_and_empty_stages(tmp_path: Path) -> None:
    project = Project(tmp_path)
    assert [finding.code for finding in project.findings] == ["TW0108"]
    assert project.document is project.text is project.alignment is None
    assert project.plans == project.examples == ()
    assert project.python == project.pages == {}


def test_findings_stand_in_the_order_of_files_and_places(tmp_path: Path) -> None:
    (tmp_path / "b.tiaowen").write_text("疑义 甲（a）：\n  问题 乙。\n  读法一 丙。\n", "utf-8")
    (tmp_path / "a.tiaowen").write_text("政策 甲（x）：\n  标题 乙。\n", "utf-8")
    places = [(f.span.file.path, f.span.start) for f in Project(tmp_path).findings]
    assert places == sorted(places)
    assert {path for path, _ in places} >= {"a.tiaowen", "b.tiaowen"}


def test_a_missing_official_text_is_a_finding_and_only_its_checks_are_off(tmp_path: Path) -> None:
    for path in (POLICIES / "iit_2018").glob("*.tiaowen"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    project = Project(tmp_path)
    assert "TW0109" in [finding.code for finding in project.findings]
    assert project.alignment is None
    assert len(project.plans) == 1


def test_the_real_documents_have_no_errors_and_their_examples_come_out() -> None:
    for folder in sorted(POLICIES.iterdir()):
        project = Project(folder)
        assert [f.message for f in project.findings if f.severity.value == "错误"] == []
        assert project.example_findings == ()
        assert project.examples


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """What a fresh process has imported after checking a document."""
    code = (
        "import sys; from tiaowen.cli import main; main(['check', sys.argv[1]]); "
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(POLICIES / "iit_2018")],
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "compiler")},
    )
    return set(done.stderr.decode().split())


@pytest.mark.parametrize(
    "module", ["jinja2", "hypothesis", "tiaowen.pages", "tiaowen.python", "tiaowen.registers"]
)
def test_checking_imports_nothing_that_it_does_not_need(module: str, imported: set[str]) -> None:
    assert "tiaowen.lockstep" in imported
    assert module not in imported
