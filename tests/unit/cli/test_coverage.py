"""`tiaowen coverage`; its forms on paper are in tests/golden/cli."""

import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tiaowen.cli import main
from tiaowen.cli.columns import columns
from tiaowen.findings.excerpt import width

POLICIES = Path(__file__).parents[3] / "policies"
XIANGTAN = str(POLICIES / "xiangtan_2019")
Output = pytest.CaptureFixture[str]


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def on_terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[list[str]], str]:
    """Runs a command whose output goes to a terminal, and gives that output."""

    def run(words: list[str]) -> str:
        terminal = Terminal()
        monkeypatch.setattr("sys.stdout", terminal)
        assert main(words) == 0
        return terminal.getvalue()

    return run


def test_the_whole_document_as_json(capsys: Output) -> None:
    assert main(["coverage", XIANGTAN, "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["version"] == 1
    totals, parts = data["totals"], data["parts"]
    assert (totals["parts"], len(parts)) == (24, 24)
    assert totals["written"] == sum(part["written"] for part in parts)
    assert totals["open_words"]["total"] == 60
    assert sum(totals["states"].values()) == 283
    for state, count in totals["states"].items():
        assert count == sum(part["states"][state] for part in parts)
    assert [len(data["outside"]["clauses"]), data["outside"]["figures"]["total"]] == [16, 2]


def test_places_in_the_json_are_those_of_the_text(capsys: Output) -> None:
    text = (POLICIES / "xiangtan_2019" / "原文.txt").read_text("utf-8")
    assert main(["coverage", XIANGTAN, "--json", "--measure", "七"]) == 0
    [part] = json.loads(capsys.readouterr().out)["parts"]
    for clause in part["clauses"]:
        assert text[clause["start"] : clause["end"]] == clause["text"]
        assert clause["by"]


def test_without_its_marks_the_text_is_the_official_text(capsys: Output) -> None:
    text = (POLICIES / "xiangtan_2019" / "原文.txt").read_text("utf-8")
    assert main(["coverage", XIANGTAN, "--text"]) == 0
    shown = capsys.readouterr().out
    for mark in (
        "〔七·稳岗返还〕",
        "〔七·困难企业稳岗返还〕",
        "〔七·企业协商稳岗〕",
        "〔二十·落实月台账〕",
    ):
        assert mark in shown
    shown = re.sub("〔(?:还没有写规则|不设规则|宣示|[一二三四五六七八九十]+·)[^〕]*〕", "", shown)
    assert shown.rstrip("\n") == text.rstrip("\n")


def test_colours_only_on_a_terminal(
    on_terminal: Callable[[list[str]], str], capsys: Output
) -> None:
    words = ["coverage", XIANGTAN, "--text", "--measure", "七"]
    assert main(words) == 0
    plain = capsys.readouterr().out
    assert "\x1b" not in plain
    coloured = on_terminal(words)
    assert "\x1b[32m按规定对不裁员、少裁员的参保企业\x1b[0m，" in coloured
    assert "\x1b[32m〔七·稳岗返还〕\x1b[0m" in coloured


def test_no_colours_on_a_terminal_whose_user_wants_none(
    on_terminal: Callable[[list[str]], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in on_terminal(["coverage", XIANGTAN, "--text"])


def test_the_help_says_what_the_exit_code_means(capsys: Output) -> None:
    assert main(["coverage", "--help"]) == 0
    assert "还有没写的也是 0" in capsys.readouterr().out


def test_columns_end_at_one_place_on_a_terminal() -> None:
    lines = columns([("条款", "句"), ("a", "10"), ("（七）护航", "3")])
    assert {width(line) for line in lines} == {width("（七）护航") + 2 + 2}
    assert lines[1].startswith("a  ")
