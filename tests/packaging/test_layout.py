"""The top of the project is what a visitor expects, and the project stands alone."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

FOLDERS = {"compiler", "docs", "generated", "grammar", "policies", "tests"}
FILES = {"CHANGELOG.md", "LICENSE", "Makefile", "README.md", "README.zh-CN.md", "pyproject.toml"}

# A home directory, a drive, or a folder beside the project.
FOREIGN = re.compile(r"\.\./shared\b|(?<![\w.])/(?:home|root|Users|work|tmp)/\w|\b[A-Z]:\\\\?Users")


def _tracked() -> list[Path]:
    """Files under version control or about to be; the test is skipped outside a checkout."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip("not a git checkout")
    names = done.stdout.decode("utf-8").split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def test_the_top_level_is_the_agreed_one() -> None:
    tops = {path.relative_to(ROOT).parts[0] for path in _tracked()}
    visible = {name for name in tops if not name.startswith(".")}
    assert visible == FOLDERS | FILES


def test_no_file_names_a_path_of_a_machine_or_outside_the_project() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in _tracked()
        if path != Path(__file__)
        for match in FOREIGN.finditer(path.read_text("utf-8", errors="ignore"))
    ]
    assert found == []


def test_the_paths_that_are_looked_for_would_be_found() -> None:
    outside = "/".join(("..", "shared", "design"))
    for text in (outside, "see /home/li/x", '"/root/x"', r"C:\Users\li"):
        assert FOREIGN.search(text), text
    for text in ("/path/to/python3.11", "framework/main", "元/人·月", "https://a.cn/home/x"):
        assert not FOREIGN.search(text), text


def test_every_folder_of_the_compiler_says_what_it_is() -> None:
    package = ROOT / "compiler" / "tiaowen"
    folders = [path.parent for path in package.glob("*/__init__.py")]
    assert [folder.name for folder in folders if not (folder / "README.md").is_file()] == []


def test_the_core_needs_three_packages() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = [re.match(r"[\w-]+", wanted) for wanted in project["dependencies"]]
    assert [name.group() for name in names if name] == ["attrs", "jinja2", "lark"]
