"""算例 with members and 已享受情况; declarations offered for names inside members."""

from datetime import date
from fractions import Fraction

import pytest

from tiaowen.findings import Finding
from tiaowen.model.document import Example, ExampleMembers, Received
from tiaowen.syntax import tree
from unit.semantics.documents import codes
from unit.semantics.member_trees import (
    CHILDREN,
    WORKERS,
    at,
    built,
    clause,
    definition,
    document,
    name,
    only_finding,
    provision,
    quantified,
    total,
)

ON = tree.DateLit(date(2019, 6, 1), at("2019年6月1日"))


def table(*rows: str) -> tree.Table:
    read = [tuple(tree.Cell(c, at(c)) for c in row.strip("｜").split("｜")) for row in rows]
    return tree.Table(read[0], tuple(read[1:]), at(rows[0]))


def given(text: str, value: bool | None = True) -> tree.Assignment:
    return tree.Assignment(name(text), value, at(text))


def facts(*items: tree.Assignment) -> tree.Clause:
    return clause("企业", tree.Assignments(items, at("企业")))


def below(label: str, *rows: str) -> tree.Clause:
    return clause(label, tree.MemberTable(table(*rows) if rows else None, at(label)))


def example(*clauses: tree.Clause) -> tree.ExampleBlock:
    day = clause("日期", tree.Quoted(ON, (), ON.span))
    result = clause("结果", tree.Expected("1000元", at("1000元")))
    return tree.ExampleBlock(name("甲例"), (day, *clauses, result), at("甲例"))


def rows(premises: tuple[tree.Assignment, ...], *lines: str) -> tree.ExampleTableBlock:
    return tree.ExampleTableBlock(name("补贴"), premises, ON, table(*lines), at("算例表"))


def only(block: tree.Block) -> Example:
    (found,) = document(provision("补贴", "subsidy"), block).examples
    return found


def finding(block: tree.Block) -> Finding:
    return only_finding(built(provision("补贴", "subsidy"), block))


def test_a_table_tells_of_members_row_by_row() -> None:
    found = only(
        example(
            facts(given("参加失业保险")),
            below("职工", "｜登记失业｜月工资｜", "｜是｜3000元｜", "｜—｜—｜"),
        )
    )
    (workers,) = found.lists
    assert workers.members.name == "职工"
    first, second = ([(fact.name, value) for fact, value in each.facts] for each in workers.each)
    assert first == [("登记失业", True), ("月工资", Fraction(3000))]
    assert second == [("登记失业", None), ("月工资", None)]


def test_a_list_may_be_empty_or_not_told() -> None:
    assert only(example(below("职工"))).lists[0].each == ()
    assert only(example()).lists == ()
    assert only(example()).received is None


def test_members_tell_of_their_own_lists_and_records() -> None:
    found = only(
        example(below("职工", "｜登记失业｜子女｜已享受情况｜", "｜是｜无｜无｜", "｜否｜—｜—｜"))
    )
    first, second = found.lists[0].each
    assert [each.each for each in first.lists] == [()]
    assert first.received == ()
    assert (second.lists, second.received) == ((), None)


def test_records_tell_what_was_had_and_when() -> None:
    found = only(
        example(
            below(
                "已享受情况",
                "｜事项｜日期｜金额｜",
                "｜补贴｜2019年3月1日｜6万元｜",
                "｜乙市安家费｜2018年3月1日｜—｜",
            )
        )
    )
    assert found.received == (
        Received("补贴", date(2019, 3, 1), Fraction(60000)),
        Received("乙市安家费", date(2018, 3, 1), None),
    )


def test_nothing_had_before_is_said_in_words() -> None:
    assert only(example(below("已享受情况"))).received == ()
    assert only(example(facts(given("没有已享受情况")))).received == ()


def test_a_premise_or_column_with_the_list_before_it_tells_of_its_one_member() -> None:
    found = only(rows((given("职工的登记失业"),), "｜职工的月工资｜结果｜", "｜3000元｜1000元｜"))
    (workers,) = found.lists
    (worker,) = workers.each
    assert [(fact.name, value) for fact, value in worker.facts] == [
        ("登记失业", True),
        ("月工资", Fraction(3000)),
    ]


def test_rows_do_not_share_their_members() -> None:
    block = rows((), "｜职工的登记失业｜结果｜", "｜是｜1000元｜", "｜否｜不符合｜")
    found = document(provision("补贴", "subsidy"), block).examples
    values = [each.lists[0].each[0].facts[0][1] for each in found]
    assert values == [True, False]


@pytest.mark.parametrize("premise", [given("没有职工"), given("职工", False)])
def test_a_premise_says_that_there_are_none(premise: tree.Assignment) -> None:
    found = only(rows((premise,), "｜参加失业保险｜结果｜", "｜是｜不符合｜"))
    assert found.lists == (ExampleMembers(found.lists[0].members, ()),)


def test_a_column_says_whether_there_are_any() -> None:
    block = rows((), "｜职工｜已享受情况｜结果｜", "｜无｜无｜不符合｜", "｜—｜—｜待补充（职工）｜")
    first, second = document(provision("补贴", "subsidy"), block).examples
    assert (first.lists[0].each, first.received) == ((), ())
    assert (second.lists, second.received) == ((), None)


@pytest.mark.parametrize(
    ("block", "code", "words"),
    [
        (example(below("学徒", "｜登记失业｜", "｜是｜")), "TW0392", "没有“学徒”这份名单"),
        (example(below("职工", "｜当地工资｜", "｜1元｜")), "TW0392", "是公布标准"),
        (example(below("职工", "｜参加失业保险｜", "｜是｜")), "TW0392", "登记在“企业”上"),
        (example(below("职工", "｜登记失业｜", "｜可能｜")), "TW0814", "看不出是还是不是"),
        (example(below("职工", "｜子女｜", "｜三名｜")), "TW0392", "看不出有哪些"),
        (example(below("已享受情况", "｜名称｜", "｜补贴｜")), "TW0393", "看不出领的是什么"),
        (
            example(below("已享受情况", "｜日期｜事项｜金额｜", "｜2019年1月1日｜｜1元｜")),
            "TW0393",
            "这一格是空的",
        ),
        (
            example(below("已享受情况", "｜事项｜日期｜金额｜", "｜补贴｜2019年1月1日｜3人｜")),
            "TW0393",
            "看不出领了多少钱",
        ),
        (
            example(below("已享受情况", "｜事项｜日期｜", "｜职工｜2019年1月1日｜")),
            "TW0382",
            "不是领得到的",
        ),
        (example(facts(given("登记失业"))), "TW0392", "登记在“职工”上"),
        (example(facts(given("职工"))), "TW0392", "看不出职工有哪些"),
        (example(facts(given("没有职工")), below("职工")), "TW0815", "“职工”在这个算例里写了两次"),
        (
            rows((given("没有职工"),), "｜职工的登记失业｜结果｜", "｜是｜不符合｜"),
            "TW0815",
            "“职工”在这个算例里写了两次",
        ),
    ],
)
def test_what_an_example_cannot_say_of_members(block: tree.Block, code: str, words: str) -> None:
    found = finding(block)
    assert found.code == code
    assert words in found.message


# --- declarations that are offered ------------------------------------------------------------------


def test_a_name_inside_a_list_is_offered_as_the_members() -> None:
    test = quantified(tree.QuantifierKind.SOME, tree.NameExpr(_unknown("退役军人"), at("退役军人")))
    found = only_finding(built(definition("企业", "有军人", "veterans", test)))
    assert found.code == "TW0311"
    assert "在“基本信息 职工”里写“退役军人（fact_1）：是否。”" in found.help
    assert found.fix is not None


def test_values_that_are_totalled_are_offered_by_their_kind() -> None:
    found = built(
        definition("企业", "总额", "whole", _total(tree.TotalKind.SUM, "奖金")),
        definition("企业", "最早", "first", _total(tree.TotalKind.EARLIEST, "入职时间")),
    )
    assert codes(found) == ["TW0311", "TW0311"]
    helps = "".join(each.help for each in found.findings)
    assert "奖金（fact_1）：金额。" in helps
    assert "入职时间（fact_2）：日期。" in helps


def test_an_owners_name_is_offered_as_the_owners() -> None:
    named = tree.NameExpr(_unknown("退出"), at("企业的退出"), name("企业"))
    test = quantified(tree.QuantifierKind.SOME, named)
    found = only_finding(built(definition("企业", "有军人", "veterans", test)))
    assert "在“基本信息 企业”里写“退出（fact_1）：是否。”" in found.help


def test_names_of_each_member_are_offered_as_the_members() -> None:
    test = tree.NameExpr(_unknown("退役军人"), at("退役军人"))
    each = tree.PerMemberValue(
        "吸纳", name("职工"), test, total(tree.TotalKind.COUNT), None, (), (), at("每吸纳1名")
    )
    found = built(provision("补贴", "subsidy", each), lists=[WORKERS, CHILDREN])
    helps = [one.help for one in found.findings if one.code == "TW0311"]
    assert any("在“基本信息 职工”里写“退役军人" in help for help in helps)


def _unknown(text: str) -> tree.Name:
    return tree.Name(text, at(text), unknown=True)


def _total(kind: tree.TotalKind, value: str) -> tree.Total:
    node = tree.NameExpr(_unknown(value), at(value))
    return total(kind, node)
