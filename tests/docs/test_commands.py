"""Every command that a page shows is run, in the order of the page: none is refused as written wrongly."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from docs.pages import ROOT, fenced
from tiaowen.cli import main

PAGES = (
    "README.md",
    "README.zh-CN.md",
    "docs/review.md",
    "docs/calendar.md",
    "docs/population.md",
    "docs/letters.md",
    "docs/papers.md",
)

STANDS_FOR = {
    "事项名称": "稳岗返还",
    "情况.json": "policies/我的文件/case-example.json",
}
"""What a reader is to put in the place of a word of the page."""

FILES = {
    "values.json": "{}",
    "数值.json": "{}",
    "模板.json": "{}",
    "成员.json": "{}",
    "记录.json": "[]",
}
"""Files of the reader's own that commands read."""


def commands(path: str) -> list[str]:
    """The commands in the fenced blocks of a page, without what is said beside them."""
    lines = [
        line
        for language in ("", "console")
        for b in fenced(path, language)
        for line in b.splitlines()
    ]
    found = [re.match(r"(?:\$ )?(?:\.venv/bin/)?tiaowen (.*)", line) for line in lines]
    return [re.split(r"\s+#", each[1], maxsplit=1)[0] for each in found if each]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with both documents, as after a clone."""
    shutil.copytree(ROOT / "policies", tmp_path / "policies")
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("path", PAGES)
def test_every_command_of_a_page_runs(
    path: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands(path)
    for command in commands(path):
        words = [STANDS_FOR.get(word, word) for word in shlex.split(command)]
        assert main(words) in (0, 1), f"{command}\n{capsys.readouterr().err}"
