"""Names: what they mean for a subject, and what is said where they mean nothing."""

import pytest

from tiaowen.model.expressions import ApplicationDate, Compare, FactRef, Holds
from tiaowen.model.provisions import Incomplete
from unit.semantics.documents import (
    HEAD,
    VOCABULARY,
    build_text,
    codes,
    document_of,
    parse_and_build,
    provision,
)


def test_the_same_fact_name_is_the_subject_s_own() -> None:
    text = provision().replace("适用对象：企业「企业」", "适用对象：个人「个人」")
    condition = document_of(text).provisions[0].condition
    assert isinstance(condition, Holds)
    assert isinstance(condition.operand, FactRef)
    assert condition.operand.fact.object == "个人"


def test_owner_before_a_name_is_the_subject() -> None:
    condition = document_of(provision("企业的参加失业保险")).provisions[0].condition
    assert isinstance(condition, Holds)


def test_application_date_is_built_in() -> None:
    condition = document_of(provision("成立日期不晚于申请日期")).provisions[0].condition
    assert isinstance(condition, Compare)
    assert isinstance(condition.right, ApplicationDate)


def test_unknown_name_offers_the_nearest_and_marks_the_difference() -> None:
    (finding,) = build_text(provision("参家失业保险")).findings
    assert finding.code == "TW0311"
    assert finding.place == "一"
    assert finding.message == (
        "没有登记过“参家失业保险”。最接近的是“参**加**失业保险”（01.tiaowen第3行）。"
    )


def test_unknown_name_is_reported_once_for_all_its_places() -> None:
    built = build_text(provision("参家失业保险且非参家失业保险"))
    (finding,) = built.findings
    assert "这样写的共有2处" in finding.message
    assert len(finding.related) == 1


def test_many_unknown_names_are_all_reported_though_not_all_get_an_offer() -> None:
    stems = "甲乙丙丁戊己庚辛壬癸"
    names = [f"某{first}{second}" for first in stems for second in stems]
    built = build_text(provision("或者".join(names)))
    assert codes(built) == ["TW0311"] * 100


@pytest.mark.parametrize(
    ("condition", "code", "words"),
    [
        ("居民个人", "TW0316", "“居民个人”登记在“个人”上"),
        ("个人的居民个人", "TW0316", "读不到“个人”的信息"),
        ("市人社局", "TW0317", "“市人社局”登记的是责任单位"),
        ("补贴", "TW0317", "“补贴”登记的是扶持事项"),
        ("企业规模为小", "TW0318", "最接近的是“小**型**”"),
    ],
)
def test_names_that_cannot_stand_there(condition: str, code: str, words: str) -> None:
    (finding,) = build_text(provision(condition)).findings
    assert finding.code == code
    assert words in finding.message
    assert finding.help


def test_a_provision_with_a_fault_is_incomplete_and_keeps_its_quotes() -> None:
    built = build_text(provision("参家失业保险「参保企业」"))
    assert built.document is not None
    (entry,) = built.document.measures[0].entries
    assert isinstance(entry, Incomplete)
    assert [anchor.text for anchor in entry.anchors] == ["给予补贴", "企业", "参保企业"]


def test_other_provisions_are_built_in_spite_of_a_fault() -> None:
    good = provision().replace("补贴", "好补贴").replace("subsidy", "good")
    built = build_text(provision("参家失业保险"), good.partition("。\n\n")[2])
    assert built.document is not None
    assert [p.name for p in built.document.provisions] == ["好补贴"]


def test_a_name_registered_twice_shows_both_places() -> None:
    again = "基本信息 企业（firm）：\n  雇员数（staff）：整数，人。\n"
    (finding,) = build_text(again, provision()).findings
    assert finding.code == "TW0312"
    assert finding.message.startswith("“企业”登记了两次：01.tiaowen第2行；本文件第1行。")


def test_two_provisions_of_one_name_show_both_measures() -> None:
    second = provision().replace("（一）", "（二）").replace("subsidy", "second")
    (finding,) = build_text(provision(), second).findings
    assert finding.code == "TW0312"
    assert "一，第5行；二，第5行" in finding.message


def test_a_definition_may_not_have_the_name_of_a_fact() -> None:
    text = "定义 企业的参加失业保险（again）：非参加失业保险。\n"
    assert codes(build_text(text, provision())) == ["TW0312"]


def test_a_document_without_policy_has_no_model() -> None:
    built, _ = parse_and_build(VOCABULARY, provision())
    assert built.document is None
    assert codes(built) == ["TW0326"]


def test_two_policies_are_reported() -> None:
    built, _ = parse_and_build(HEAD, HEAD.replace("sample", "other"), VOCABULARY, provision())
    assert codes(built) == ["TW0325"]


def test_an_unknown_version_is_not_read_in_silence() -> None:
    built, _ = parse_and_build(HEAD.replace("语法版本：1", "语法版本：9"), VOCABULARY, provision())
    assert codes(built) == ["TW0332"]


def test_broken_declaration_is_not_reported_again_where_its_name_is_used() -> None:
    broken = VOCABULARY.replace(
        "参加失业保险（insured）：是否。\n  参保", "参加失业保险（insured）是否。\n  参保"
    )
    built, said = parse_and_build(HEAD, broken, provision())
    assert len(said) == 1
    assert built.findings == ()


DOUBT = """
疑义 {name}（question）：
  原文：「给予补贴」。
  问题：给多少。
  读法一：多。
  读法二：少。
  采用：暂不采用。
"""


@pytest.mark.parametrize(
    ("name", "first"),
    [("补贴", "扶持事项 补贴"), ("企业", "基本信息 企业"), ("市人社局", "责任单位 市人社局")],
)
def test_a_doubt_may_not_be_named_like_another_head(name: str, first: str) -> None:
    built = build_text(provision() + DOUBT.format(name=name))
    (found,) = built.findings
    assert found.code == "TW0312"
    assert found.span.text == name
    assert found.span.file.text[: found.span.start].endswith("疑义 ")
    (related,) = found.related
    assert related.span.file.text[: related.span.end].endswith(first)


@pytest.mark.parametrize("name", ["补贴", "市人社局", "个人"])
def test_a_definition_may_not_be_named_like_a_head(name: str) -> None:
    text = f"\n定义 企业的{name}（meaning）：参保职工人数。\n  依据：「职工」。\n"
    built = build_text(provision() + text)
    assert [(found.code, found.span.text) for found in built.findings] == [("TW0312", name)]


def test_a_standard_may_not_be_named_like_a_provision() -> None:
    text = "\n公布标准 补贴（rate）：金额，由使用方提供。\n"
    built = build_text(provision() + text)
    assert [(found.code, found.span.text) for found in built.findings] == [("TW0312", "补贴")]


def test_two_objects_may_have_definitions_of_one_name() -> None:
    lines = (
        f"\n定义 {owner}的参保（{alias}）：参加失业保险。\n  依据：「参保」。\n"
        for owner, alias in (("企业", "firm_insured"), ("个人", "person_insured"))
    )
    assert codes(build_text(provision() + "".join(lines))) == []


@pytest.mark.parametrize("name", ["小型", "示例政策"])
def test_a_name_of_something_that_is_no_fact_is_told_where_a_condition_is_due(name: str) -> None:
    built = build_text(provision(name))
    assert codes(built) == ["TW0317"]
    assert f"“{name}”登记的是" in built.findings[0].message
