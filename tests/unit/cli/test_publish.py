"""`tiaowen publish`: papers as a whole or not at all."""

import shutil
import sys
from pathlib import Path

import pytest

from tiaowen.cli import main

_TAX = Path(__file__).parents[3] / "policies" / "iit_2018"
Output = pytest.CaptureFixture[str]


@pytest.fixture
def tax(tmp_path: Path) -> Path:
    return Path(shutil.copytree(_TAX, tmp_path / "iit_2018"))


def test_the_papers_that_have_contents_are_written_and_the_others_named(
    tax: Path, tmp_path: Path, capsys: Output
) -> None:
    out = tmp_path / "成文"
    assert main(["publish", str(tax), "--out", str(out)]) == 0
    assert [path.name for path in out.iterdir()] == ["工作手册.docx"]
    assert "没有写“责任清单”" in capsys.readouterr().err


def test_publishing_again_replaces_the_papers_with_the_same_bytes(
    tax: Path, tmp_path: Path
) -> None:
    out = tmp_path / "成文"
    assert main(["publish", str(tax), "--out", str(out)]) == 0
    first = (out / "工作手册.docx").read_bytes()
    assert main(["publish", str(tax), "--out", str(out)]) == 0
    assert (out / "工作手册.docx").read_bytes() == first


def test_a_folder_with_other_files_is_left_alone(tax: Path, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "别的").mkdir()
    (tmp_path / "别的" / "信.docx").write_bytes(b"x")
    assert main(["publish", str(tax), "--out", str(tmp_path / "别的")]) == 2
    assert "没有改动它" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "别的").iterdir()] == ["信.docx"]


def test_a_document_with_errors_publishes_nothing(
    tax: Path, tmp_path: Path, capsys: Output
) -> None:
    with (tax / "02-tax.tiaowen").open("a", encoding="utf-8") as rules:
        rules.write("\n算例 甲：\n")
    assert main(["publish", str(tax), "--out", str(tmp_path / "成文")]) == 1
    assert "不生成文件" in capsys.readouterr().err
    assert not (tmp_path / "成文").exists()


def test_without_the_package_it_is_said_what_to_install(
    tax: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith(("docx", "tiaowen.office"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "docx", None)
    assert main(["publish", str(tax), "--out", str(tmp_path / "成文")]) == 2
    assert "tiaowen[office]" in capsys.readouterr().err


def test_a_day_that_is_none_is_wrong_usage(tax: Path, tmp_path: Path, capsys: Output) -> None:
    assert main(["publish", str(tax), "--out", str(tmp_path), "--on", "2019-02-30"]) == 2
    assert "不是日期" in capsys.readouterr().err
