"""`tiaowen sign`: signing, listing, and what happens after a change."""

import json
import shutil
from pathlib import Path

import pytest

from tiaowen.cli import main

POLICIES = Path(__file__).parents[3] / "policies"
Output = pytest.CaptureFixture[str]


@pytest.fixture
def tax(tmp_path: Path) -> Path:
    return Path(shutil.copytree(POLICIES / "iit_2018", tmp_path / "iit_2018"))


def sign(folder: Path, *words: str) -> int:
    return main(["sign", str(folder), *words])


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) >= 1
    path.write_text(text.replace(old, new), "utf-8")


def test_what_was_signed_is_listed_with_who_and_when(tax: Path, capsys: Output) -> None:
    assert sign(tax, "综合所得税", "--by", "张三", "--role", "法制", "--on", "2019-03-01") == 0
    assert "综合所得税" in capsys.readouterr().err
    assert sign(tax) == 0
    out = capsys.readouterr().out
    assert "张三" in out
    assert "2019-03-01" in out
    assert "有效" in out
    assert main(["check", str(tax), "--strict"]) == 0


def test_a_change_is_shown_word_by_word_and_signing_again_settles_it(
    tax: Path, capsys: Output
) -> None:
    sign(tax, "--all", "--by", "张三")
    for path in (tax / "原文.txt", tax / "02-tax.tiaowen"):
        change(path, "超额累进税率（税率表附后）", "超额累进的税率（税率表附后）")
    assert main(["check", str(tax), "--strict"]) == 1
    assert "超额累进〔增：的〕税率" in capsys.readouterr().out
    sign(tax)
    assert "原文和规则都已改" in capsys.readouterr().out
    sign(tax, "--all", "--by", "张三")
    assert main(["check", str(tax), "--strict"]) == 0


def test_signatures_as_data(tax: Path, capsys: Output) -> None:
    sign(tax, "综合所得税", "--by", "张三")
    capsys.readouterr()
    assert sign(tax, "--json") == 0
    data = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in data["signed"]] == ["综合所得税"]
    assert data["signed"][0]["state"] == "有效"
    assert len(data["head"]) == 64
    assert all(each["name"] != "综合所得税" for each in data["unsigned"])


def test_a_document_with_errors_cannot_be_signed(tax: Path, capsys: Output) -> None:
    change(tax / "原文.txt", "百分之三至", "百分之四至")
    assert sign(tax, "综合所得税", "--by", "张三") == 1
    assert "改正以后才能签字" in capsys.readouterr().err
    assert not (tax / "签字.json").exists()


def test_a_measure_is_signed_as_a_whole(tax: Path, capsys: Output) -> None:
    assert sign(tax, "--measure", "第二条", "--by", "张三") == 0
    assert "综合所得税" in capsys.readouterr().err
    assert sign(tax, "--measure", "九", "--by", "张三") == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--by", "张三"), "没有写签哪一项"),
        (("--all", "--by", "张\n三"), "看不见的字符"),
        (("--all", "--by", "张三", "--remark", "\udcff"), "看不见的字符"),
        (("--all", "--by", "张三", "--role", "法" * 201), "太长"),
        (("--all", "--by", "张三", "--on", "9999-01-01"), "还没有到"),
    ],
)
def test_what_cannot_be_signed_so_is_told(
    tax: Path, capsys: Output, words: tuple[str, ...], said: str
) -> None:
    assert sign(tax, *words) == 2
    assert said in capsys.readouterr().err
    assert not (tax / "签字.json").exists()


def test_the_digest_of_the_last_entry_tells_that_the_end_was_taken_off(
    tax: Path, capsys: Output
) -> None:
    sign(tax, "综合所得税", "--by", "张三")
    capsys.readouterr()
    sign(tax)
    first = capsys.readouterr().out.splitlines()[-1]
    kept = (tax / "签字.json").read_text("utf-8")
    sign(tax, "综合所得税", "--by", "李四")
    second = capsys.readouterr().err.splitlines()[-1]
    assert second.startswith("最后一条记录的摘要：")
    assert second != first
    (tax / "签字.json").write_text(kept, "utf-8")
    sign(tax)
    assert capsys.readouterr().out.splitlines()[-1] == first
