"""一个企业有多名职工: lists, the tree of objects, and whose names are read."""

import pytest

from support.compiled import compiled
from tiaowen.findings import Severity
from tiaowen.model.expressions import Compare, DefinitionRef, FactRef, Holds
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.walk import walk
from tiaowen.source import SourceFile
from tiaowen.syntax import tree
from unit.semantics.documents import codes
from unit.semantics.member_trees import (
    CHILDREN,
    WORKERS,
    at,
    built,
    clause,
    compared,
    definition,
    definition_of,
    document,
    listed,
    name,
    only_finding,
    quantified,
    quoted,
    read,
    total,
)

SOME = tree.QuantifierKind.SOME
COUNT = tree.TotalKind.COUNT


def test_a_list_belongs_to_its_owner_and_makes_a_tree() -> None:
    found = document()
    (workers,) = found.object("企业").lists
    assert (workers.owner, workers.member, workers.name, workers.alias) == (
        "企业", "职工", "职工", "workers",
    )  # fmt: skip
    assert found.owners == {"职工": "企业", "子女": "职工"}


def test_two_lists_of_one_object_have_names_of_their_own() -> None:
    lists = [
        listed("企业", "职工", "old_staff", "老职工"),
        listed("企业", "职工", "new_staff", "新职工"),
    ]
    found = document(lists=lists)
    assert [each.name for each in found.object("企业").lists] == ["老职工", "新职工"]


@pytest.mark.parametrize(
    ("lists", "code", "words"),
    [
        (
            [WORKERS, listed("职工", "企业", "firms")],
            "TW0371",
            "“企业”的成员是“职工”的成员是“企业”",
        ),
        ([listed("职工", "职工", "mates")], "TW0371", "转了一圈"),
        ([WORKERS, listed("子女", "职工", "staff")], "TW0372", "“职工”已经是“企业”的成员"),
        ([WORKERS, listed("企业", "职工", "more")], "TW0373", "“企业”已经有一项叫“职工”"),
        ([listed("企业", "职工", "staff", "参加失业保险")], "TW0312", "“参加失业保险”登记了两次"),
        ([listed("企业", "职工", "staff", "已享受情况")], "TW0373", "每个对象都有"),
        ([listed("企业", "职工", "insured")], "TW0315", "“insured”用了两次"),
        ([listed("企业", "职工", "benefits_received")], "TW0314", "另有含义"),
    ],
)
def test_lists_that_cannot_stand(lists: list[tree.MemberList], code: str, words: str) -> None:
    found = built(lists=lists)
    finding = only_finding(found)
    assert finding.code == code
    assert words in finding.message


def test_a_list_of_an_object_that_is_not_registered_is_told_and_offered() -> None:
    found = built(lists=[listed("企业", "学徒", "apprentices")])
    finding = only_finding(found)
    assert finding.code == "TW0311"
    assert "没有登记过“学徒”" in finding.message
    assert "基本信息 学徒" in finding.help


def test_a_list_under_another_object_is_told() -> None:
    finding = only_finding(built(lists=[WORKERS], under="车辆"))
    assert finding.code == "TW0370"
    assert "请移到“基本信息 企业”里" in finding.help


def test_members_without_anything_registered_cannot_be_told_apart() -> None:
    empty = tree.ObjectBlock(name("店员"), name("clerk"), None, (), name("店员").span)
    finding = only_finding(built(empty, lists=[listed("企业", "店员", "clerks")]))
    assert finding.code == "TW0374"
    assert "请在“基本信息 店员”里登记" in finding.help


# --- names by level -------------------------------------------------------------------------------


def test_a_bare_name_inside_a_list_is_the_members() -> None:
    body = compared(total(COUNT, condition="登记失业"), "ge", read("3人"))
    found = definition_of(document(definition("企业", "帮扶", "helps", body)), "帮扶").body
    assert isinstance(found, Compare)
    assert isinstance(found.left, Total)
    (fact,) = [node.fact for node in walk(found.left) if isinstance(node, FactRef)]
    assert (fact.object, fact.name) == ("职工", "登记失业")


def test_the_owners_is_written_with_its_owner() -> None:
    body = quantified(SOME, "工龄不少于企业的最低工龄")
    found = definition_of(document(definition("企业", "有老职工", "old", body)), "有老职工").body
    assert isinstance(found, Quantified)
    objects = [node.fact.object for node in walk(found) if isinstance(node, FactRef)]
    assert objects == ["职工", "企业"]


def test_a_bare_name_of_the_owner_is_refused_and_offered_with_its_owner() -> None:
    body = quantified(SOME, "工龄不少于最低工龄")
    finding = only_finding(built(definition("企业", "有老职工", "old", body)))
    assert finding.code == "TW0376"
    assert "“最低工龄”却登记在“企业”上" in finding.message
    assert "请写“企业的最低工龄”" in finding.help
    assert finding.fix is not None
    assert finding.fix.replacement == "企业的"


@pytest.mark.parametrize(
    ("fact", "advice"),
    [
        ("登记失业", "“有职工（登记失业）”“职工均（登记失业）”，或者“职工（登记失业）的人数”"),
        ("月工资超过1000元", "“全部职工的月工资合计”"),
        ("出生日期早于2000年1月1日", "“全部职工的出生日期最早者，没有的按……计”"),
        ("岗位为管理", "“有职工（岗位……）”"),
    ],
)
def test_a_members_name_outside_its_list_is_refused_with_what_can_be_written(
    fact: str, advice: str
) -> None:
    finding = only_finding(built(definition("企业", "甲条件", "first", fact)))
    assert finding.code == "TW0377"
    assert advice in finding.help


def test_a_members_name_with_its_object_before_it_is_refused_too() -> None:
    finding = only_finding(built(definition("企业", "甲条件", "first", "职工的登记失业")))
    assert finding.code == "TW0377"


def test_definitions_of_a_member_read_the_owners() -> None:
    found = document(
        definition("职工", "工龄够", "long", "工龄不少于企业的门槛"),
        definition("企业", "门槛", "least", "最低工龄＋1年"),
        definition("企业", "有够的", "any_long", quantified(SOME, "工龄够")),
    )
    assert [each.name for each in found.definitions] == ["门槛", "工龄够", "有够的"]
    last = found.definitions[-1].body
    assert isinstance(last, Quantified)
    assert isinstance(last.condition, Holds)
    assert isinstance(last.condition.operand, DefinitionRef)


def test_lists_inside_lists_are_reached_level_by_level() -> None:
    inner = quantified(SOME, "在学", "子女")
    found = document(definition("企业", "育儿人数", "parents", total(COUNT, condition=inner)))
    body = found.definitions[0].body
    assert isinstance(body, Total)
    assert isinstance(body.condition, Quantified)
    assert body.condition.members.name == "子女"


def test_one_name_on_owner_and_member_makes_no_cycle() -> None:
    body = total(tree.TotalKind.SUM, value="月补贴")
    found = document(
        definition("企业", "月补贴", "all_pay", body),
        definition("职工", "月补贴", "one_pay", "月工资×50%"),
    )
    assert [each.object for each in found.definitions] == ["职工", "企业"]


def test_a_cycle_through_a_total_is_told() -> None:
    found = built(
        definition("企业", "总额", "sum_all", total(tree.TotalKind.SUM, value="份额")),
        definition("职工", "份额", "share_one", "企业的总额×10%"),
    )
    assert codes(found) == ["TW0323"]


@pytest.mark.parametrize(
    ("called", "owner", "advice"),
    [
        ("员工", "企业", "登记过的名单有“职工”"),
        ("子女", "企业", "登记过的名单有“职工”"),
        ("职工", "职工", "那是“企业”的名单"),
        ("车辆", "车辆", "一个车辆有多名车辆"),
    ],
)
def test_a_list_that_the_subject_does_not_have(called: str, owner: str, advice: str) -> None:
    found = built(definition(owner, "数目", "number", total(COUNT, called=called)))
    finding = only_finding(found)
    assert finding.code == "TW0375"
    assert advice in finding.help


def test_a_list_by_another_name_is_offered_by_its_own() -> None:
    lists = [listed("企业", "职工", "staff", "在职人员")]
    found = built(definition("企业", "数目", "number", total(COUNT)), lists=lists)
    assert "职工的名单叫“在职人员”" in only_finding(found).help


def test_a_faulty_list_is_reported_once_for_all_who_read_it() -> None:
    lists = [WORKERS, CHILDREN, listed("企业", "子女", "all_children", "孩子")]
    found = built(definition("企业", "数目", "number", total(COUNT, called="孩子")), lists=lists)
    assert codes(found) == ["TW0372"]


WITHOUT_ALIAS = """
政策 某市办法（rules）：
  标题：某市办法。
  发文机关：所附文本未见。
  文号：所附文本未见。
  成文日期：2019年2月1日。
  施行日期：原文未明确。
  有效期：原文未明确。
  原文：无。
基本信息 企业（enterprise）：
  一个企业有多名职工（workers）。
  参加失业保险（insured）：是否。
基本信息 职工：
  登记失业（registered）：是否。
措施（一）：
扶持事项 岗位补贴（post）：
  依据：「每吸纳1名」。
  适用对象：企业。
  申报条件：无。
  扶持标准：每吸纳1名职工（登记失业），1000元。
"""


def test_members_whose_object_has_no_alias_are_not_decided_over() -> None:
    found = compiled([SourceFile("rules.tiaowen", WITHOUT_ALIAS)])
    assert found.document is not None
    assert [each.code for each in found.findings if each.severity is Severity.ERROR] == ["TW0313"]
    assert [each.lists for each in found.document.objects] == [()]
    assert found.document.provisions == ()


def test_a_standard_selected_by_the_owner_is_read_through_a_definition_of_the_owner() -> None:
    finding = only_finding(built(definition("职工", "差额", "gap", "当地工资－月工资")))
    assert finding.code == "TW0316"
    assert "“企业的……”读它" in finding.help
    document(
        definition("企业", "本地工资", "here", "当地工资"),
        definition("职工", "差额", "gap", "企业的本地工资－月工资"),
    )


def doubt(*bodies: tree.Node, called: str = "口径", alias: str = "scope") -> tree.DoubtBlock:
    """An open 疑义 with a reading for each body."""
    readings = [
        clause(f"读法{number}", tree.ReadingValue(name(label), quoted(body), at(label)))
        for number, label, body in zip("一二", ("计入", "不计入"), bodies, strict=True)
    ]
    words = [
        clause(label, tree.TextValue(text, at(text)))
        for label, text in (("问题", "算不算"), ("采用", "暂不采用"), ("有权解释", "市人社局"))
    ]
    quote = clause("原文", tree.QuoteList((), at("原文")))
    return tree.DoubtBlock(name(called), name(alias), (quote, *readings, *words), at(called))


def test_a_doubt_belongs_to_the_owner_of_the_list_it_reads() -> None:
    both = (total(COUNT, condition="登记失业"), total(COUNT))
    found = document(doubt(*both), definition("企业", "数目", "number", "口径"))
    assert [each.object for each in found.definitions] == ["企业", "企业"]


def test_a_doubt_that_reads_its_owner_belongs_to_the_member() -> None:
    both = (read("工龄－企业的最低工龄"), read("企业的最低工龄"))
    found = document(doubt(*both), definition("职工", "数目", "number", "口径"))
    assert [each.object for each in found.definitions] == ["职工", "职工"]


def test_a_doubt_that_reads_another_belongs_to_the_object_of_that() -> None:
    """In whatever order they are written."""
    first = doubt(read("口径"), read("口径＋1年"), called="甲口径", alias="other")
    second = doubt(read("工龄"), read("工龄－1年"))
    for blocks in ((first, second), (second, first)):
        found = document(*blocks, definition("职工", "数目", "number", "甲口径"))
        assert [each.object for each in found.definitions] == ["职工"] * 3
