"""Several faults in one file: each is reported, once, in the order of the file."""

import pytest

from support.syntax import PROVISION, parse
from tiaowen.syntax import tree

THREE_CLAUSES = f"""{PROVISION}  申报条件：参保年限不低于。
  执行期限：2019年1月1日至。
  扶持标准 5元×参保职工人数。
"""

THREE_ITEMS = f"""{PROVISION}  申报条件：同时符合下列条件：
    （一）年龄不低于；
    （二）参加失业保险；
    （三）不裁员 少裁员；
    （四）符合下列条件之一：
      1．不裁员；
      2．年龄>16岁；
    （五）参加失业保险。
  享受次数：原文未明确。
"""

FIVE = f"""{PROVISION}  申报条件：同时符合下列条件：
    （一）年龄不低于；
    （二）规模小型；
    （三）不裁员的」；
    （四）且少裁员；
    （五）参加失业保险。
  适用对象：企业「甲。
"""

COLONS = """扶持事项 甲（a）
  申报条件：同时符合下列条件
    （一）不裁员。
扶持事项 乙（b）
  享受次数：原文未明确。
"""


def _lines(text: str) -> list[int]:
    return [found.span.first.line for found in parse(text).findings]


def test_three_faults_in_three_clauses() -> None:
    assert _lines(THREE_CLAUSES) == [2, 3, 4]


def test_three_faults_in_three_items_of_one_clause() -> None:
    assert _lines(THREE_ITEMS) == [3, 5, 8]


def test_five_faults() -> None:
    assert _lines(FIVE) == [3, 4, 5, 6, 8]


def test_missing_colons_on_two_heads_and_a_list_head() -> None:
    assert [found.code for found in parse(COLONS).findings] == ["TW0201"] * 3


def test_a_label_is_found_behind_a_clause_that_was_not_ended() -> None:
    text = f"{PROVISION}  依据：「甲\n  申报条件 不裁员\n  资金来元：失业保险基金。\n  问题：丙\n"
    codes = [found.code for found in parse(text).findings]
    assert codes == ["TW0203", "TW0201", "TW0206", "TW0207"]


def test_what_is_not_faulty_is_kept() -> None:
    (block,) = parse(THREE_ITEMS).file.blocks
    assert isinstance(block, tree.ProvisionBlock)
    assert [clause.label for clause in block.clauses] == ["申报条件", "享受次数"]
    value = block.clauses[0].value
    assert isinstance(value, tree.Quoted)
    assert isinstance(value.body, tree.ItemList)
    broken = [isinstance(item.body, tree.Broken) for item in value.body.items]
    assert broken == [True, False, True, False, False]


def test_a_faulty_clause_is_kept_as_broken() -> None:
    (block,) = parse(f"{PROVISION}  申报条件：年龄不低于。\n").file.blocks
    assert isinstance(block, tree.ProvisionBlock)
    assert isinstance(block.clauses[0].value, tree.Broken)


@pytest.mark.parametrize("label", ["问题", "联系电话"])
def test_a_clause_with_a_label_that_cannot_stand_here_is_kept_as_broken(label: str) -> None:
    (block,) = parse(f"{PROVISION}  {label}：甲。\n  享受次数：原文未明确。\n").file.blocks
    assert isinstance(block, tree.ProvisionBlock)
    assert [clause.label for clause in block.clauses] == [label, "享受次数"]
    assert isinstance(block.clauses[0].value, tree.Broken)


def test_a_faulty_definition_keeps_its_name() -> None:
    (block,) = parse("定义 企业的甲（a）：5元××2。\n").file.blocks
    assert isinstance(block, tree.DefinitionBlock)
    assert block.owner is not None
    assert (block.owner.text, block.name.text) == ("企业", "甲")
    assert isinstance(block.body, tree.Broken)


def test_a_block_of_unknown_kind_is_passed_over_with_one_finding() -> None:
    parsed = parse("联络信息 甲（a）：\n  电话：无。\n  地址：无。\n资金 乙。\n")
    assert len(parsed.findings) == 1
    assert [type(block) for block in parsed.file.blocks] == [tree.RegistryBlock]
