"""Who follows the tutorial word for word sees what it shows: every step is done here in a clean folder."""

import re
import shlex
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from attrs import frozen

from docs.pages import ROOT, page
from tiaowen.cli import main

PAGE = "docs/tutorial.md"
RULES = Path("policies/qinghe")

STEPS = re.compile(
    r"^把 (?P<gone>`.*`) 删掉。$"
    r"|^(?:新建 )?`(?P<file>[^`\n]+)`(?P<how>[^`\n]*)：\n\n```\n(?P<text>[\s\S]*?)^```$"
    r"|^```console\n(?P<session>[\s\S]*?)^```$",
    re.MULTILINE,
)
LINES = re.compile(r" 第(\d+)(?:～(\d+))?行改成")


@frozen
class Shown:
    """What the page shows from an offset on, and what there is."""

    start: int
    on_page: str
    given: str


def follow(text: str) -> Iterator[Shown]:
    """Do what a page says in the current folder, step by step; give what it shows on the way."""
    for step in STEPS.finditer(text):
        if step["gone"]:
            for name in re.findall("`(.*?)`", step["gone"]):
                (RULES / name).unlink()
        elif step["session"]:
            yield Shown(step.start("session"), step["session"], run(step["session"]))
        elif step["how"] == " 里有":
            made = lines_of(place(step["file"]))
            kept = [line for line in step["text"].splitlines() if line in made]
            yield Shown(step.start("text"), step["text"], "".join(f"{line}\n" for line in kept))
        else:
            write(place(step["file"]), step["how"], step["text"])


def place(name: str) -> Path:
    """Rule files are called by their name alone."""
    return Path(name) if "/" in name else RULES / name


def write(path: Path, how: str, text: str) -> None:
    if how == " 接着写":
        gap = "" if text.startswith(" ") else "\n"
        text = path.read_text("utf-8") + gap + text
    elif found := LINES.fullmatch(how):
        first, last = int(found[1]), int(found[2] or found[1])
        lines = lines_of(path)
        text = "\n".join([*lines[: first - 1], text.rstrip("\n"), *lines[last:]]) + "\n"
    else:
        assert how in (" 整个换成", "，写"), how
        assert path.exists() == (how == " 整个换成"), path
    path.write_text(text, "utf-8")


def lines_of(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def run(session: str) -> str:
    """The commands of a session, each with what it prints, as on a terminal."""
    screen = StringIO()
    for command in re.findall(r"^\$ tiaowen (.*)$", session, re.MULTILINE):
        screen.write(f"$ tiaowen {command}\n")
        with redirect_stdout(screen), redirect_stderr(screen):
            main(shlex.split(command))
    return "".join(f"{line.rstrip()}\n" for line in screen.getvalue().splitlines())


def agrees(shown: Shown) -> bool:
    """Whether the page shows what there is; …… stands for lines left out, … for some characters."""
    parts = [
        r"(?:.*\n)*?" if line == "……" else re.escape(line).replace("…", ".*?") + r"\n"
        for line in shown.on_page.splitlines()
    ]
    return re.fullmatch("".join(parts), shown.given.rstrip("\n") + "\n") is not None


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_step_gives_what_the_page_shows(folder: Path, request: pytest.FixtureRequest) -> None:
    text = page(PAGE)
    wrong = [shown for shown in follow(text) if not agrees(shown)]
    if request.config.getoption("--update-golden"):
        for shown in reversed(wrong):
            end = shown.start + len(shown.on_page)
            text = f"{text[: shown.start]}{shown.given}{text[end:]}"
        (ROOT / PAGE).write_text(text, "utf-8")
    assert [shown.on_page for shown in wrong] == [shown.given for shown in wrong]


def test_at_the_end_the_document_is_green_and_what_was_made_is_fresh(folder: Path) -> None:
    list(follow(page(PAGE)))
    for command in ("check --strict", "test", "fmt --check", "build --check"):
        assert main([*command.split(), str(RULES)]) == 0, command


def test_every_fenced_block_of_the_page_is_a_step() -> None:
    assert "```" not in STEPS.sub("", page(PAGE))


def test_a_page_that_shows_something_else_does_not_agree() -> None:
    assert agrees(Shown(0, "一\n……\n共…个\n", "一\n二\n三\n共4个\n"))
    assert not agrees(Shown(0, "一\n共…个\n", "一\n二\n共4个\n"))
    assert not agrees(Shown(0, "共3个\n", "共4个\n"))
    assert not agrees(Shown(0, "一\n", "一\n二\n"))
