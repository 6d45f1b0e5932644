"""The wheel, built through the source distribution, holds the whole package and nothing else."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(distributions: Path) -> Path:
    [wheel] = distributions.glob("tiaowen-*.whl")
    return wheel


@pytest.fixture(scope="module")
def members(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def _files(folder: Path, inside: str) -> set[str]:
    """Files of the checkout, as they should be called in the wheel."""
    return {
        f"{inside}/{path.relative_to(folder).as_posix()}"
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_every_module_and_the_grammar_and_nothing_else(members: set[str]) -> None:
    wanted = _files(ROOT / "compiler" / "tiaowen", "tiaowen")
    assert members == wanted | _files(ROOT / "grammar", "tiaowen/grammar")


def test_the_wheel_says_that_it_is_typed_and_holds_its_data(members: set[str]) -> None:
    assert {
        "tiaowen/py.typed",
        "tiaowen/__main__.py",
        "tiaowen/findings/catalogue.toml",
        "tiaowen/grammar/tiaowen.lark",
        "tiaowen/manual/clauses.toml",
        "tiaowen/manual/words.toml",
    } <= members


def test_the_source_distribution_holds_what_the_tests_need(distributions: Path) -> None:
    [sdist] = distributions.glob("tiaowen-*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    tops = {name.partition("/")[0] for name in names}
    assert {"compiler", "grammar", "policies", "generated", "tests", "docs", "Makefile"} <= tops
    assert {"pyproject.toml", "README.md", "LICENSE", "tests/conftest.py"} <= names


def test_the_installed_wheel_checks_and_builds_a_document_outside_the_checkout(
    wheel: Path, tmp_path: Path
) -> None:
    """Installed by unpacking: its dependencies are those of this environment."""
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    (tmp_path / "work").mkdir()
    for words in (
        ["check", str(ROOT / "policies" / "xiangtan_2019")],
        ["build", str(ROOT / "policies" / "xiangtan_2019"), "--out", "out"],
    ):
        code = (
            f"import sys; sys.path.insert(0, {str(site)!r}); import tiaowen.cli; "
            f"assert tiaowen.cli.__file__.startswith({str(site)!r}); "
            "sys.exit(tiaowen.cli.main(sys.argv[1:]))"
        )
        done = subprocess.run(
            [sys.executable, "-P", "-c", code, *words],
            cwd=tmp_path / "work",
            env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert list((tmp_path / "work" / "out").rglob("*.py"))
