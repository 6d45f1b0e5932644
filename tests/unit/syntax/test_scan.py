"""The vocabulary scan finds every declared name, whatever the rest of the file looks like."""

import pytest

from tiaowen.source import SourceFile
from tiaowen.syntax import scan_vocabulary


def _names(*texts: str) -> dict[str, str]:
    sources = [SourceFile(str(number), text) for number, text in enumerate(texts)]
    return {entry.name: entry.kind for entry in scan_vocabulary(sources).entries}


def test_heads_facts_keys_options_and_short_names_are_declared() -> None:
    text = """基本信息 企业（enterprise）：
  识别：信用代码（code）。
  参加失业保险：是否。
  规模（size）：选项〔大型、小型〕，可多选。
责任单位 市人力资源和社会保障局（hrss）：简称 市人社局。
单位组 县市区：又称 各县市区、各县市区人民政府；成员由使用方提供。
扶持事项 稳岗返还（refund）：
  适用对象：企业。
"""
    assert _names(text) == {
        "企业": "基本信息",
        "信用代码": "识别",
        "参加失业保险": "信息项",
        "规模": "信息项",
        "大型": "选项",
        "小型": "选项",
        "市人力资源和社会保障局": "责任单位",
        "市人社局": "简称",
        "县市区": "单位组",
        "各县市区": "又称",
        "各县市区人民政府": "又称",
        "稳岗返还": "扶持事项",
    }


def test_aliases_and_places_are_kept() -> None:
    source = SourceFile("a", "资金 失业保险基金（fund）。\n")
    (entry,) = scan_vocabulary([source]).entries
    assert (entry.alias, entry.span.text) == ("fund", "失业保险基金")


def test_the_owner_of_a_definition_is_no_part_of_its_name_in_whatever_order_the_files_come() -> (
    None
):
    definition, declared = "定义 企业的裁员率（rate）：1%。\n", "基本信息 企业（e）：\n"
    assert _names(definition, declared) == _names(declared, definition)
    assert "裁员率" in _names(definition, declared)


def test_a_name_of_no_declared_object_stays_whole() -> None:
    assert "减除费用后的稿酬" in _names("定义 减除费用后的稿酬（r）：1元。\n")


def test_names_may_hold_brackets_and_function_words() -> None:
    text = (
        "基本信息 甲（a）：\n  街道（乡镇）服务平台（p）：是否。\n  不裁员或少裁员（q）：是否。\n"
    )
    assert {"街道（乡镇）服务平台", "不裁员或少裁员"} <= _names(text).keys()


@pytest.mark.parametrize(
    "head", ["扶持事项稳岗返还（r）：", "待遇稳岗返还（r）：", "扶持事项稳岗返还："]
)
def test_a_head_needs_no_blank_where_nothing_else_can_be_meant(head: str) -> None:
    assert "稳岗返还" in _names(head)


def test_a_fact_may_begin_with_the_word_of_a_head() -> None:
    text = "基本信息 甲（a）：\n  待遇稳岗返还（r）：是否。\n  资金来源（s）：文本。\n"
    assert {"待遇稳岗返还", "资金来源"} <= _names(text).keys()


def test_labels_are_no_heads() -> None:
    assert _names("扶持事项 甲（a）：\n  资金来源：基金。\n  责任单位：市财政局。\n").keys() == {
        "甲"
    }


def test_a_name_declared_twice_is_kept_twice() -> None:
    sources = [SourceFile("a", "资金 甲。\n"), SourceFile("b", "资金 甲。\n")]
    assert len(scan_vocabulary(sources).by_name["甲"]) == 2


@pytest.mark.parametrize("text", ["", "：", "扶持事项", "基本信息 （", "选项〔", "\n\n「"])
def test_it_never_fails(text: str) -> None:
    scan_vocabulary([SourceFile("a", text)])


def test_the_longest_name_wins() -> None:
    vocabulary = scan_vocabulary([SourceFile("a", "资金 参保职工。\n资金 参保职工人数。\n")])
    assert vocabulary.longest("参保职工人数", 0) == "参保职工人数"
    assert vocabulary.longest("参保职工数", 0) == "参保职工"
