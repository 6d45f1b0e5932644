"""`tiaowen new`."""

from pathlib import Path

import pytest

from tiaowen.cli import main


def test_a_folder_with_content_is_not_touched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.doc").write_text("years of work", "utf-8")
    assert main(["new", str(tmp_path)]) == 2
    assert "已经有内容" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.doc"]


@pytest.mark.parametrize(
    ("folder", "alias"),
    [
        ("city_2024", "city_2024"),
        ("City-2024", "city_2024"),
        ("政策", "my_policy"),
        ("2024", "my_policy"),
    ],
)
def test_the_alias_comes_from_the_folder_where_it_can(
    folder: str, alias: str, tmp_path: Path
) -> None:
    assert main(["new", str(tmp_path / folder)]) == 0
    text = (tmp_path / folder / "00-policy.tiaowen").read_text("utf-8")
    assert f"（{alias}）：" in text


def test_the_sample_checks_clean_and_its_cases_come_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "sample"
    assert main(["new", str(folder)]) == 0
    assert main(["check", "--strict", str(folder)]) == 0, capsys.readouterr().out
    assert main(["test", str(folder)]) == 0, capsys.readouterr().out


def test_the_sample_is_laid_out_as_fmt_does(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "sample"
    assert main(["new", str(folder)]) == 0
    assert main(["fmt", "--check", str(folder)]) == 0, capsys.readouterr().out
