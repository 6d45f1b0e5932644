"""A slip in a real document is one error at its place, whatever else reads what it hides."""

import shutil
from pathlib import Path

import pytest

from tiaowen.findings import Severity
from tiaowen.project import Project

POLICIES = Path(__file__).parents[3] / "policies"
MEASURE = "xiangtan_2019/07-huhang.tiaowen"
WORDS = "xiangtan_2019/10-vocabulary.tiaowen"
TAX = "iit_2018/02-tax.tiaowen"
POLICY = "xiangtan_2019/00-policy.tiaowen"
ITEM = "（一）参加失业保险「参保企业」；\n    （二）"

SLIPS = {
    "a misspelt 定义": (TAX, "定义 个人的稿酬收入额", "定 个人的稿酬收入额", "TW0208"),
    "a misspelt object": (TAX, "定义 个人的收入额", "定义 人个的收入额", "TW0311"),
    "another word for a head": (MEASURE, "扶持事项 稳岗返还", "补贴事项 稳岗返还", "TW0208"),
    "a misspelt head without a blank": (
        MEASURE,
        "扶持事项 稳岗返还",
        "扶持事向稳岗返还",
        "TW0208",
    ),
    "a misspelt 公布标准": (WORDS, "公布标准 当地", "公布标谁 当地", "TW0208"),
    "a misspelt 资金": (WORDS, "资金 失业", "资全 失业", "TW0208"),
    "a misspelt 基本信息": (WORDS, "基本信息 企业", "基础信息 企业", "TW0208"),
    "an alias that is none": (MEASURE, "（stability_refund）", "（wen-gang）", "TW0313"),
    "half an alias": (MEASURE, "（stability_refund）", "（stability_refund", "TW0313"),
    "a table without its bracket": (MEASURE, "2019年6月1日）：\n", "2019年6月1日：\n", "TW0219"),
    "a label that nothing is near": (MEASURE, "申报条件：同时", "享受条件：同时", "TW0206"),
    "a label near to that of a levy": (MEASURE, "申报条件：同时", "条件：同时", "TW0206"),
    "a label of another block": (MEASURE, "执行期限：", "有效期：", "TW0207"),
    "a radical in a name": (MEASURE, "（一）参加失业保险", "（一）参加失⽇保险", "TW0112"),
    "a traditional character": (MEASURE, "（三）恢复有望", "（三）恢復有望", "TW0311"),
    "two characters swapped": (MEASURE, "2．少裁员", "2．少员裁", "TW0311"),
    "an item without its mark": (MEASURE, "2．少裁员「少", "少裁员「少", "TW0231"),
    "two items in a line": (MEASURE, ITEM, ITEM.replace("；\n    ", ""), "TW0202"),
    "no reason": (TAX, "不设规则（背景）", "不设规则", "TW0225"),
    "no name in the quotation marks": (POLICY, "“原文.txt”", "“”", "TW0211"),
}


def _errors(folder: Path) -> list[tuple[str, str]]:
    found = Project(folder).findings
    return [(f.code, f.span.file.path) for f in found if f.severity is Severity.ERROR]


@pytest.mark.parametrize(("file", "old", "new", "code"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_one_error(tmp_path: Path, file: str, old: str, new: str, code: str) -> None:
    document, name = file.split("/")
    folder = tmp_path / document
    shutil.copytree(POLICIES / document, folder)
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), "utf-8")
    assert _errors(folder) == [(code, name)]


def test_the_same_fact_twice_is_reported_of_its_name_alone(tmp_path: Path) -> None:
    folder = tmp_path / "xiangtan_2019"
    shutil.copytree(POLICIES / "xiangtan_2019", folder)
    file = folder / "10-vocabulary.tiaowen"
    line = "  不裁员（no_layoffs）：是否。\n"
    file.write_text(file.read_text("utf-8").replace(line, line * 2), "utf-8")
    assert _errors(folder) == [("TW0312", file.name)]
