"""The output folder: its files, its MANIFEST, what counts as stale."""

import subprocess
from hashlib import sha256
from pathlib import Path, PurePosixPath

import pytest

from tiaowen.project import Project
from tiaowen.project.output import (
    MANIFEST,
    Drift,
    default_output,
    differences,
    is_output,
    output_files,
)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose renderers have already spoken."""
    root = tmp_path / "policies" / "sample"
    root.mkdir(parents=True)
    (root / "00-policy.tiaowen").write_bytes("语法版本：1。\r\n".encode())
    project = Project(root)
    project.__dict__["pages"] = {PurePosixPath("index.md"): "# 页\n"}
    project.__dict__["python"] = {PurePosixPath("sample/__init__.py"): "x = 1\n"}
    project.__dict__["interchange"] = {PurePosixPath("document.json"): "{}\n"}
    project.__dict__["_original"] = (None, [])
    return project


def _write(folder: Path, files: dict[PurePosixPath, bytes]) -> None:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def test_pages_and_python_stand_in_folders_of_their_own(project: Project) -> None:
    assert [str(path) for path in output_files(project)] == [
        "MANIFEST",
        "document.json",
        "pages/index.md",
        "python/sample/__init__.py",
        "registers.json",
    ]


def test_the_manifest_has_the_version_the_sources_and_every_file(project: Project) -> None:
    lines = output_files(project)[MANIFEST].decode().splitlines()
    source = sha256("语法版本：1。\n".encode()).hexdigest()
    page = sha256("# 页\n".encode()).hexdigest()
    assert lines[0].startswith("# tiaowen ")
    assert lines[1] == f"# {source}  00-policy.tiaowen"
    assert lines[3] == f"{page}  pages/index.md"


def test_sha256sum_can_check_the_manifest(project: Project, tmp_path: Path) -> None:
    _write(tmp_path, output_files(project))
    try:
        done = subprocess.run(
            ["sha256sum", "--check", "--strict", "MANIFEST"],
            cwd=tmp_path,
            check=False,
            capture_output=True,
        )
    except FileNotFoundError:
        pytest.skip("no sha256sum here")
    assert done.returncode == 0


def test_the_default_place_is_beside_policies(tmp_path: Path) -> None:
    document = tmp_path / "policies" / "city" / "sample"
    assert default_output(document) == tmp_path.resolve() / "generated" / "sample"


def test_without_policies_the_default_place_is_beside_the_document(tmp_path: Path) -> None:
    assert default_output(tmp_path / "sample") == tmp_path.resolve() / "generated" / "sample"


def test_a_fresh_folder_has_no_differences(project: Project, tmp_path: Path) -> None:
    files = output_files(project)
    _write(tmp_path / "out", files)
    assert differences(tmp_path / "out", files) == []


def test_stale_missing_and_extra_files_are_told_apart(project: Project, tmp_path: Path) -> None:
    files = output_files(project)
    out = tmp_path / "out"
    _write(out, files)
    (out / "pages/index.md").write_text("old", "utf-8")
    (out / "python/sample/__init__.py").unlink()
    (out / "pages/more.md").write_text("", "utf-8")
    assert [(str(d.path), d.drift) for d in differences(out, files)] == [
        ("pages/index.md", Drift.STALE),
        ("pages/more.md", Drift.EXTRA),
        ("python/sample/__init__.py", Drift.MISSING),
    ]


def test_what_running_python_leaves_behind_is_not_extra(project: Project, tmp_path: Path) -> None:
    files = output_files(project)
    out = tmp_path / "out"
    _write(out, {**files, PurePosixPath("python/sample/__pycache__/x.pyc"): b""})
    assert differences(out, files) == []


def test_a_folder_that_is_not_there_misses_everything(project: Project, tmp_path: Path) -> None:
    files = output_files(project)
    assert len(differences(tmp_path / "out", files)) == len(files)


def test_only_its_own_empty_or_new_folders_may_be_replaced(
    project: Project, tmp_path: Path
) -> None:
    own, empty, foreign, other = (tmp_path / name for name in ("own", "empty", "foreign", "other"))
    _write(own, output_files(project))
    empty.mkdir()
    _write(foreign, {PurePosixPath("thesis.doc"): b"years of work"})
    _write(other, {MANIFEST: b"include *.txt\n"})
    assert is_output(own)
    assert is_output(empty)
    assert is_output(tmp_path / "new")
    assert not is_output(foreign)
    assert not is_output(other)
    assert not is_output(foreign / "thesis.doc")
