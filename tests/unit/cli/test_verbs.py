"""What the verbs do to files and streams; their messages are in tests/golden/cli."""

import io
import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tiaowen.cli import main

POLICIES = Path(__file__).parents[3] / "policies"
Output = pytest.CaptureFixture[str]


@pytest.fixture
def tax(tmp_path: Path) -> Path:
    """A copy of the tax document inside a project of its own."""
    return Path(shutil.copytree(POLICIES / "iit_2018", tmp_path / "policies" / "iit_2018"))


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a text on stdin."""

    def type_in(text: str) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    return type_in


def _files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_build_writes_beside_policies_and_then_all_is_fresh(tax: Path) -> None:
    assert main(["build", str(tax)]) == 0
    out = tax.parents[1] / "generated" / "iit_2018"
    written = {"MANIFEST", "document.json", "pages", "python", "registers.json", "schema"}
    assert {path.name for path in out.iterdir()} == written
    assert main(["build", "--check", str(tax)]) == 0


def test_building_twice_gives_the_same_bytes(tax: Path, tmp_path: Path) -> None:
    assert main(["build", str(tax), "--out", str(tmp_path / "a")]) == 0
    assert main(["build", str(tax), "--out", str(tmp_path / "b")]) == 0
    assert _files(tmp_path / "a") == _files(tmp_path / "b")


def test_line_ends_and_byte_order_marks_do_not_count(tax: Path, tmp_path: Path) -> None:
    assert main(["build", str(tax), "--out", str(tmp_path / "a")]) == 0
    for path in (*tax.glob("*.tiaowen"), tax / "原文.txt"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert main(["build", str(tax), "--out", str(tmp_path / "a"), "--check"]) == 0


def test_a_changed_rule_makes_the_output_stale(tax: Path, capsys: Output) -> None:
    assert main(["build", str(tax)]) == 0
    vocabulary = tax / "10-vocabulary.tiaowen"
    vocabulary.write_text(vocabulary.read_text("utf-8") + "\n注：新的一行\n", "utf-8")
    assert main(["build", "--check", str(tax)]) == 1
    assert "过期" in capsys.readouterr().out


def test_a_refused_build_leaves_the_old_output(tax: Path) -> None:
    assert main(["build", str(tax)]) == 0
    generated = tax.parents[1] / "generated"
    before = _files(generated)
    (tax / "10-vocabulary.tiaowen").unlink()
    assert main(["build", str(tax)]) == 1
    assert _files(generated) == before


def test_a_case_without_a_date_is_taken_as_of_today_and_this_is_said(
    tax: Path, capsys: Output, typing: Callable[[str], None]
) -> None:
    typing('{"对象": "个人", "事实": {"居民个人": false}}')
    assert main(["run", str(tax), "综合所得税", "-"]) == 0
    captured = capsys.readouterr()
    assert f"按今天（{date.today().isoformat()}）计算" in captured.err
    assert "综合所得税：不符合" in captured.out


def test_run_gives_the_decision_as_json(tax: Path, capsys: Output) -> None:
    case = str(tax / "case-example.json")
    assert main(["run", str(tax), "comprehensive_income_tax", case, "--json"]) == 0
    decision = json.loads(capsys.readouterr().out)
    assert (decision["结论"], decision["金额"]) == ("符合", "7160.00")


def test_run_without_a_provision_gives_all_answers(tax: Path, capsys: Output) -> None:
    assert main(["run", str(tax), str(tax / "case-example.json"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["别名"] for each in found["结论"]] == ["comprehensive_income_tax"]
    assert found["可以享受"] == ["comprehensive_income_tax"]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", "\x00", "[" * 5000, '{"对象": ["个人"]}', '{"对象": "个人", "对象": "企业"}',
     '{"事实": 1e999}', '{"事实": {"工资薪金收入": NaN}}', "9" * 5000],
)  # fmt: skip
def test_odd_json_is_refused_in_words(
    text: str, tax: Path, capsys: Output, typing: Callable[[str], None]
) -> None:
    typing(text)
    assert main(["run", str(tax), "-"]) == 1
    captured = capsys.readouterr()
    assert "没有计算" in captured.err
    assert captured.out == ""


def test_explain_gives_reasons_for_the_real_case(capsys: Output) -> None:
    folder = POLICIES / "xiangtan_2019"
    assert main(["explain", str(folder), "稳岗返还", str(folder / "case-example.json")]) == 0
    assert "稳岗返还" in capsys.readouterr().out


def test_results_of_the_examples_as_json(tax: Path, capsys: Output) -> None:
    assert main(["test", str(tax), "--json"]) == 0
    examples = json.loads(capsys.readouterr().out)["examples"]
    assert [example["passed"] for example in examples] == [True] * 19
    assert examples[2]["actual"] == "1080元"


def test_fmt_writes_only_what_changes(tax: Path) -> None:
    untidy = tax / "10-vocabulary.tiaowen"
    tidy = untidy.read_text("utf-8")
    untidy.write_text(tidy.replace("：", ":"), "utf-8")
    others = {p: p.stat().st_mtime_ns for p in tax.iterdir() if p != untidy}
    assert main(["fmt", str(tax)]) == 0
    assert untidy.read_text("utf-8") == tidy
    assert {p: p.stat().st_mtime_ns for p in others} == others


def test_fmt_check_writes_nothing(tax: Path) -> None:
    untidy = tax / "10-vocabulary.tiaowen"
    text = untidy.read_text("utf-8").replace("：", ":")
    untidy.write_text(text, "utf-8")
    assert main(["fmt", "--check", str(untidy)]) == 1
    assert untidy.read_text("utf-8") == text


def test_fmt_from_stdin_to_stdout(capsys: Output, typing: Callable[[str], None]) -> None:
    typing("疑义 甲(a):\n问题:乙")
    assert main(["fmt", "-"]) == 0
    assert capsys.readouterr().out == "疑义 甲（a）：\n  问题：乙。\n"


def test_fmt_leaves_an_unreadable_file_alone(tax: Path, capsys: Output) -> None:
    gbk = tax / "20-old.tiaowen"
    data = "疑义 甲(a):\n问题:乙，丙。".encode("gb18030")
    gbk.write_bytes(data)
    assert main(["fmt", str(tax)]) == 1
    assert gbk.read_bytes() == data
    assert "GBK" in capsys.readouterr().err


@pytest.mark.parametrize("verb", ["check", "fmt", "build", "test"])
def test_thousands_of_brackets_are_no_trouble(verb: str, tax: Path, capsys: Output) -> None:
    rules = tax / "02-tax.tiaowen"
    deep = f"居民个人：{'（' * 5000}居民个人{'）' * 5000}。"
    rules.write_text(rules.read_text("utf-8").replace("居民个人「居民个人」。", deep), "utf-8")
    assert main([verb, str(tax)]) in (0, 1)
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize(
    "stage", ["sources", "tokens", "tree", "model", "text", "plan", "alignment"]
)
def test_every_stage_can_be_looked_at(stage: str, tax: Path, capsys: Output) -> None:
    assert main(["dump", str(tax), "--stage", stage]) == 0
    first = capsys.readouterr().out
    assert main(["dump", str(tax), "--stage", stage]) == 0
    assert capsys.readouterr().out == first
    assert len(first) > 300


def test_cases_written_once_are_not_written_again(tax: Path, capsys: Output) -> None:
    rules = tax / "02-tax.tiaowen"
    text = rules.read_text("utf-8")
    rules.write_text(text.replace("  ｜95999.99元｜1080元｜\n", ""), "utf-8")
    assert main(["cases", "--write", str(tax)]) == 0
    assert capsys.readouterr().out == f"{rules}\n"
    written = rules.read_text("utf-8")
    assert written.count("｜95999.99元｜？｜") == 1
    assert main(["fmt", "--check", str(tax)]) == 0
    assert main(["cases", "--write", str(tax)]) == 0
    assert capsys.readouterr().out == ""
    assert rules.read_text("utf-8") == written


def test_check_fix_registers_a_vocabulary_that_checks(tmp_path: Path, capsys: Output) -> None:
    document = Path(shutil.copytree(POLICIES / "xiangtan_2019", tmp_path / "doc"))
    for rules in document.glob("*.tiaowen"):
        if rules.stem not in ("00-policy", "07-huhang"):
            rules.unlink()
    assert main(["check", "--fix", str(document)]) == 0
    said = capsys.readouterr().err
    assert "登记“企业”“参加失业保险”" in said
    written = (document / "10-vocabulary.tiaowen").read_text("utf-8")
    assert "当地月人均失业保险金（fact_9）：金额，元/人·月。" in written
    assert main(["check", "--fix", str(document)]) == 0
    assert "没有可以代为改正的地方。" in capsys.readouterr().err
    assert (document / "10-vocabulary.tiaowen").read_text("utf-8") == written
