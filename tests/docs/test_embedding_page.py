"""What README.md and docs/embedding.md show a developer is true: the snippets run and give what they say."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from docs.pages import ROOT, fenced, page
from tiaowen.project import Project

PAGE = "docs/embedding.md"
SNIPPETS = {path: "\n".join(fenced(path, "python")) for path in ("README.md", PAGE)}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package that the compiler makes of the first document."""
    folder = tmp_path_factory.mktemp("site")
    for path, text in Project(ROOT / "policies" / "xiangtan_2019").python.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode("utf-8"))
    return folder


@pytest.fixture
def names(site: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """A namespace in which the package can be imported; nothing of it stays behind."""
    monkeypatch.syspath_prepend(str(site))
    yield {}
    for module in [each for each in sys.modules if each.split(".")[0] == "xiangtan_2019"]:
        del sys.modules[module]


def run(source: str, names: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Run a page statement by statement; where a comment says what an expression gives: code, said, given."""
    lines = source.splitlines()
    for statement in ast.parse(source).body:
        code = ast.unparse(statement)
        _, _, said = lines[(statement.end_lineno or 1) - 1].partition("  # ")
        if isinstance(statement, ast.Expr) and said and not code.startswith("print("):
            value = eval(code, names)
            yield code, said, str(value) if str(value) == said else repr(value)
        else:
            exec(code, names)


@pytest.mark.parametrize("path", SNIPPETS)
def test_every_snippet_gives_what_it_says(path: str, names: dict[str, Any]) -> None:
    checked = list(run(SNIPPETS[path], names))
    assert len(checked) >= 2
    assert [(code, given) for code, _, given in checked] == [
        (code, said) for code, said, _ in checked
    ]


def test_what_is_printed_is_what_the_page_says(
    names: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    list(run(SNIPPETS[PAGE], names))
    assert capsys.readouterr().out.splitlines() == [
        "结论：按所填信息，符合条件，可以申请，金额为6万元。",
        "事实.参加失业保险",
        "事实.裁员",
    ]


def test_the_json_form_is_shown_exactly(
    names: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    list(run(SNIPPETS[PAGE], names))
    made = names["decision"].to_json()
    (shown,) = fenced(PAGE, "json")
    if request.config.getoption("--update-golden"):
        fresh = json.dumps(made, ensure_ascii=False, indent=2) + "\n"
        (ROOT / PAGE).write_text(page(PAGE).replace(shown, fresh), "utf-8")
        shown = fresh
    assert json.loads(shown) == made


def test_every_status_is_explained(names: dict[str, Any]) -> None:
    list(run(SNIPPETS["README.md"], names))
    for status in names["policy"].Status:
        assert f"| `{status.name}` | {status.value} |" in page(PAGE)


@pytest.mark.parametrize("path", SNIPPETS)
def test_a_strict_type_checker_accepts_the_snippets(path: str, site: Path) -> None:
    script = site / "script.py"
    script.write_text(SNIPPETS[path], "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "script.py"]
    done = subprocess.run(command, cwd=site, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
