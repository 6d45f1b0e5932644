"""`tiaowen doc`: a site as a whole or not at all."""

import shutil
import sys
from pathlib import Path

import pytest

from tiaowen.cli import main

_TAX = Path(__file__).parents[3] / "policies" / "iit_2018"
Output = pytest.CaptureFixture[str]


def test_a_file_where_the_site_would_go_is_left_alone(tmp_path: Path, capsys: Output) -> None:
    place = tmp_path / "网页"
    place.write_text("x", encoding="utf-8")
    assert main(["doc", str(_TAX), "--out", str(place)]) == 2
    assert "没有改动它" in capsys.readouterr().err
    assert place.read_text(encoding="utf-8") == "x"


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "信.docx").write_bytes(b"x")
    assert main(["doc", str(_TAX), "--out", str(tmp_path)]) == 2
    assert "没有改动它" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["信.docx"]


@pytest.mark.parametrize("package", ["sphinx", "furo", "myst_parser", "sphinx_basic_ng", "jieba"])
def test_without_a_package_it_is_said_what_to_install(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    for name in [name for name in sys.modules if name.startswith((package, "tiaowen.site"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    assert main(["doc", str(_TAX), "--out", str(tmp_path / "网页")]) == 2
    assert "tiaowen[docs]" in capsys.readouterr().err
    assert not (tmp_path / "网页").exists()


def test_a_second_site_takes_the_place_of_the_first_with_the_same_bytes(tmp_path: Path) -> None:
    document, out = Path(shutil.copytree(_TAX, tmp_path / "iit 2018")), tmp_path / "网 页"
    assert main(["doc", str(document), "--out", str(out)]) == 0
    first = _files(out)
    (out / "旧.html").write_text("x", encoding="utf-8")
    assert main(["doc", str(document), "--out", str(out)]) == 0
    assert _files(out) == first
    assert {path.name for path in tmp_path.iterdir()} == {"iit 2018", "网 页"}


def _files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
