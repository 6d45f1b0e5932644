"""`tiaowen letter` on files; its messages and letters are in tests/golden/letters."""

import json
import sys
from pathlib import Path

import pytest

from tiaowen.cli import main

ROOT = Path(__file__).parents[3]
DOCUMENT = str(ROOT / "policies" / "xiangtan_2019")
CASE = str(ROOT / "policies" / "xiangtan_2019" / "case-example.json")


@pytest.mark.parametrize(("name", "start"), [("a.html", b"<!DOCTYPE"), ("a.DOCX", b"PK")])
def test_the_letter_is_written_as_its_name_says(tmp_path: Path, name: str, start: bytes) -> None:
    out = tmp_path / name
    assert main(["letter", DOCUMENT, "稳岗返还", CASE, "--out", str(out)]) == 0
    assert out.read_bytes().startswith(start)
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_without_the_package_that_writes_docx_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    for name in [each for each in sys.modules if each.startswith("tiaowen.office.word")]:
        monkeypatch.delitem(sys.modules, name)
    out = tmp_path / "a.docx"
    assert main(["letter", DOCUMENT, "稳岗返还", CASE, "--out", str(out)]) == 2
    assert "pip install 'tiaowen[office]'" in capsys.readouterr().err
    assert not out.exists()


def test_a_bad_template_leaves_the_old_letter(tmp_path: Path) -> None:
    out, template = tmp_path / "a.html", tmp_path / "t.json"
    out.write_text("old", "utf-8")
    template.write_text('{"电话": "1"}', "utf-8")
    words = ["letter", DOCUMENT, "稳岗返还", CASE, "--template", str(template), "--out", str(out)]
    assert main(words) == 1
    assert out.read_text("utf-8") == "old"


def test_the_day_can_be_chosen(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["letter", DOCUMENT, "稳岗返还", CASE, "--on", "2019-07-01"]) == 0
    assert "按2019年7月1日申请计算" in capsysbinary.readouterr().out.decode("utf-8")


def test_what_a_case_says_stays_words(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    case = tmp_path / "case.json"
    code = '<script>alert("{{7*7}}")</script>'
    facts = {"统一社会信用代码": code, "参加失业保险": True}
    case.write_text(json.dumps({"对象": "企业", "日期": "2019-06-01", "事实": facts}), "utf-8")
    assert main(["letter", DOCUMENT, "稳岗返还", str(case)]) == 0
    made = capsysbinary.readouterr().out.decode("utf-8")
    assert "<script" not in made
    assert "{{7*7}}" in made
