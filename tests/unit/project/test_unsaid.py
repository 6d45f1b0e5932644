"""A provision that cannot be computed is never left out in silence."""

import shutil
from pathlib import Path

import pytest

from tiaowen.findings import Severity
from tiaowen.project import Project

DOCUMENTS = Path(__file__).parents[2] / "documents"


@pytest.mark.parametrize(
    ("folder", "old", "new"),
    [
        ("hiring", "劳动合同期限（contract_term）", "劳动合同期限（（contract_term）"),
        ("family_allowance", "定义 家庭的减发额（", "定义 家庭的减发额家庭的减发额（"),
    ],
)
def test_a_slip_in_a_declaration_is_an_error_somewhere(
    tmp_path: Path, folder: str, old: str, new: str
) -> None:
    root = Path(shutil.copytree(DOCUMENTS / folder, tmp_path / folder))
    assert not [f for f in Project(root).findings if f.severity is Severity.ERROR]
    for path in root.glob("*.tiaowen"):
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    errors = [f for f in Project(root).findings if f.severity is Severity.ERROR]
    assert errors
    assert "没有计算" in errors[0].message
