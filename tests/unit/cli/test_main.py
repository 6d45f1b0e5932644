"""The frame of the command line: verbs, exit codes, messages, streams."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tiaowen import __version__
from tiaowen.cli import check, main
from tiaowen.cli.main import VERBS

COMPILER = Path(__file__).parents[3] / "compiler"


def test_no_word_at_all_is_wrong_usage_and_shows_the_verbs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([]) == 2
    output = capsys.readouterr().out
    assert all(verb in output for verb in VERBS)


def test_help_is_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "用法：tiaowen" in capsys.readouterr().out


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_in_chinese_with_an_example(
    verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([verb, "--help"]) == 0
    output = capsys.readouterr().out
    assert output.startswith(f"用法：tiaowen {verb}")
    assert "例如：" in output
    assert "usage" not in output
    assert "optional" not in output


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


def test_an_unknown_verb_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chek"]) == 2
    assert "是不是“check”" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["check"], "缺少：文件夹"),
        (["check", "a", "b"], "多出来的：b"),
        (["check", "a", "--jsn"], "多出来的：--jsn"),
        (["dump", "a", "--stage", "soup"], "--stage 不能是“soup”"),
        (["dump", "a", "--stage"], "--stage 后面要写一个值"),
        (["check", "a", "--json=1"], "--json 后面不写值"),
        (["run", "a", "b", "--on", "2019-02-30"], "“2019-02-30”不是日期"),
        (["run", "a"], "还缺情况文件"),
        (["run", "a", "b", "c", "d"], "最多写两样"),
    ],
)
def test_wrong_words_are_named_in_chinese(
    words: list[str], part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    captured = capsys.readouterr()
    assert part in captured.err
    assert captured.out == ""


@pytest.mark.parametrize("verb", ["check", "build", "test"])
def test_a_missing_folder_is_wrong_usage(
    verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([verb, str(tmp_path / "nowhere")]) == 2
    assert "没有" in capsys.readouterr().err


def test_a_file_in_place_of_a_folder_is_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.tiaowen"
    file.write_text("", "utf-8")
    assert main(["check", str(file)]) == 2
    assert "是文件，不是文件夹" in capsys.readouterr().err


def test_an_internal_fault_is_short_and_has_code_3(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("TIAOWEN_DEBUG", raising=False)
    monkeypatch.setattr(check, "open_project", _fail)
    assert main(["check", str(tmp_path)]) == 3
    message = capsys.readouterr().err
    assert "程序内部出错（ZeroDivisionError）" in message
    assert "Traceback" not in message


def test_an_internal_fault_shows_its_traceback_on_demand(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TIAOWEN_DEBUG", "1")
    monkeypatch.setattr(check, "open_project", _fail)
    assert main(["check", str(tmp_path)]) == 3
    assert "Traceback" in capsys.readouterr().err


def test_ctrl_c_is_quiet(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "open_project", _interrupt)
    assert main(["check", str(tmp_path)]) == 130
    captured = capsys.readouterr()
    assert captured.out == captured.err == ""


def _fail(folder: Path) -> None:
    raise ZeroDivisionError


def _interrupt(folder: Path) -> None:
    raise KeyboardInterrupt


def _tiaowen(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    keep = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    return subprocess.run(
        [sys.executable, "-m", "tiaowen", *words],
        capture_output=True,
        check=False,
        env={**keep, "PYTHONPATH": str(COMPILER), **environment},
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "gbk"])
def test_output_is_utf8_whatever_the_code_page_says(encoding: str) -> None:
    done = _tiaowen("--help", LANG="C", LC_ALL="C", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert done.returncode == 0
    assert "用法：tiaowen" in done.stdout.decode("utf-8")


def test_a_closed_pipe_is_quiet() -> None:
    keep = {**os.environ, "PYTHONPATH": str(COMPILER)}
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "tiaowen", "--help"],
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
            env=keep,
        )
    assert done.returncode == 141
    assert done.stderr == b""
