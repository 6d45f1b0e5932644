"""Totals and quantifiers: their types, and what cannot be summed."""

from collections.abc import Sequence
from fractions import Fraction

import pytest

from tiaowen.model.totals import Quantified, Total
from tiaowen.model.types import Bool, Date, Number
from tiaowen.syntax import tree
from tiaowen.values.units import YUAN, Unit
from unit.semantics.member_trees import (
    WORKERS,
    built,
    definition,
    document,
    listed,
    only_finding,
    quantified,
    read,
    total,
)

KIND = tree.TotalKind


def body_of(node: tree.Node, lists: Sequence[tree.MemberList] = (WORKERS,)) -> object:
    return document(definition("企业", "数目", "number", node), lists=lists).definitions[0].body


def test_members_are_counted_in_persons() -> None:
    body = body_of(total(KIND.COUNT))
    assert isinstance(body, Total)
    assert body.type == Number(Unit(("人",)))
    assert body.condition is None
    assert body.value is None


@pytest.mark.parametrize(
    ("measure", "unit"), [("名", "人"), ("位", "人"), ("辆", "人"), ("个", "个"), ("户", "户")]
)
def test_what_is_counted_in_another_unit_says_so(measure: str, unit: str) -> None:
    lists = [listed("企业", "车辆", "cars", measure=measure)]
    body = body_of(total(KIND.COUNT, called="车辆"), lists=lists)
    assert isinstance(body, Total)
    assert body.type == Number(Unit((unit,)))


def test_a_sum_has_the_unit_of_its_values() -> None:
    body = body_of(total(KIND.SUM, "月工资×50%", "登记失业"))
    assert isinstance(body, Total)
    assert body.type == Number(YUAN)
    assert body.condition is not None


@pytest.mark.parametrize(
    ("kind", "value", "if_none", "type_"),
    [
        (KIND.HIGHEST, "月工资", "0元", Number(YUAN)),
        (KIND.LOWEST, "月工资", "0元", Number(YUAN)),
        (KIND.EARLIEST, "出生日期", "2000年1月1日", Date()),
        (KIND.LATEST, "出生日期", "申请日期", Date()),
    ],
)
def test_extremes_of_numbers_and_dates(
    kind: tree.TotalKind, value: str, if_none: str, type_: object
) -> None:
    body = body_of(total(kind, value, if_none=if_none))
    assert isinstance(body, Total)
    assert body.type == type_
    assert body.if_none is not None


@pytest.mark.parametrize(
    ("kind", "value", "words", "advice"),
    [
        (KIND.SUM, "出生日期", "是日期，没有合计", "最早者"),
        (KIND.SUM, "岗位", "是选项，没有合计", "人数"),
        (KIND.HIGHEST, "出生日期", "是日期，没有最高者", "最早者"),
        (KIND.EARLIEST, "月工资", "是数，没有最早者", "请写“最低者”"),
        (KIND.LATEST, "月工资", "是数，没有最晚者", "请写“最高者”"),
    ],
)
def test_a_total_of_something_else_says_what_to_write(
    kind: tree.TotalKind, value: str, words: str, advice: str
) -> None:
    finding = only_finding(built(definition("企业", "数目", "number", total(kind, value))))
    assert finding.code == "TW0378"
    assert words in finding.message
    assert advice in finding.help


def test_an_extreme_must_say_what_counts_where_there_is_none() -> None:
    node = total(KIND.HIGHEST, "月工资")
    finding = only_finding(built(definition("企业", "数目", "number", node)))
    assert finding.code == "TW0379"
    assert "没有的按……计" in finding.help


@pytest.mark.parametrize("if_none", ["3人", "2000年1月1日"])
def test_what_counts_where_there_is_none_has_the_same_unit(if_none: str) -> None:
    node = total(KIND.HIGHEST, "月工资", if_none=if_none)
    finding = only_finding(built(definition("企业", "数目", "number", node)))
    assert finding.code == "TW0379"


def test_quotients_are_rounded_before_they_are_summed() -> None:
    node = total(KIND.SUM, "月工资÷出勤天数×1日")
    finding = only_finding(built(definition("企业", "数目", "number", node)))
    assert finding.code == "TW0380"
    assert "四舍五入到分" in finding.help


def test_a_quotient_behind_a_definition_is_found_too() -> None:
    found = built(
        definition("职工", "日均", "daily", "月工资÷出勤天数×1日"),
        definition("企业", "数目", "number", total(KIND.SUM, "日均")),
    )
    assert only_finding(found).code == "TW0380"


@pytest.mark.parametrize("value", ["日均", "月工资÷30"])
def test_rounded_quotients_and_those_by_a_number_are_summed(value: str) -> None:
    daily = definition("职工", "日均", "daily", "月工资÷出勤天数×1日，四舍五入到分")
    document(daily, definition("企业", "数目", "number", total(KIND.SUM, value)))


def test_a_rounded_quotient_inside_a_cap_is_exact() -> None:
    node = total(KIND.SUM, "月工资×50%，超过5000元的，按5000元计")
    assert isinstance(body_of(node), Total)


@pytest.mark.parametrize("kind", list(tree.QuantifierKind))
def test_quantifiers_are_conditions(kind: tree.QuantifierKind) -> None:
    found = document(definition("企业", "条件", "test", quantified(kind, "登记失业"))).definitions[
        0
    ]
    assert isinstance(found.body, Quantified)
    assert found.body.kind.value == kind.value
    assert found.type == Bool()


def test_a_quantifier_says_which_members_it_means() -> None:
    found = built(definition("企业", "条件", "test", quantified(tree.QuantifierKind.SOME, None)))
    finding = only_finding(found)
    assert finding.code == "TW0381"
    assert "全部职工的人数不少于1人" in finding.help


def test_a_quantifier_is_no_number() -> None:
    sum_ = tree.Binary(
        tree.Operator.ADD,
        quantified(tree.QuantifierKind.SOME, "登记失业"),
        read("1人"),
        read("1人").span,
    )
    assert only_finding(built(definition("企业", "数目", "number", sum_))).code == "TW0406"


def test_an_average_is_a_sum_by_a_number_of_members() -> None:
    average = tree.Binary(
        tree.Operator.DIVIDE, total(KIND.SUM, "月工资"), total(KIND.COUNT), read("1人").span
    )
    body = body_of(average)
    assert body.type == Number(Unit.parse("元/人"))  # type: ignore[attr-defined]
    assert body.factor == Fraction(1)  # type: ignore[attr-defined]
