"""Walking over nodes: every kind, in the order it is written."""

from pathlib import Path
from typing import get_args

from tiaowen.model.expressions import Condition, Expression, FactRef, Literal, Node
from tiaowen.model.history import Outcome, Records
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.walk import (
    all_nodes,
    children,
    definitions_used,
    provision_nodes,
    walk,
    walk_all,
)
from tiaowen.project import Project
from unit.semantics.documents import document_of, provision

HIRING = Path(__file__).parents[2] / "documents" / "hiring"
DEFINITIONS = (
    "定义 企业的小微企业（small）：企业规模为小型或微型。\n"
    "定义 企业的人均费（each）：上年度实际缴纳失业保险费÷参保职工人数，分母为零的按0元/人计。\n"
    "定义 企业的两倍（twice）：人均费×2。\n"
    "公布标准 展位标准（booth）：金额，由使用方提供。\n"
)
CONDITION = (
    "同时符合下列条件：\n"
    "    （一）小微企业；\n"
    "    （二）非恢复有望且参保职工人数16～24人；\n"
    "    （三）成立日期后18年不早于申请日期；\n"
    "    （四）成立日期不早于2019年1月1日；\n"
    "    （五）企业规模为小型；\n"
    "    （六）合同期限不少于2年"
)
STANDARD = (
    "（两倍×10人）与展位标准的较低者，四舍五入到元，超过5000元的，按5000元计，低于1元的，按1元计"
)


def nodes() -> list[Node]:
    document = document_of(DEFINITIONS, provision(CONDITION, STANDARD))
    (only,) = document.provisions
    bodies = [definition.body for definition in document.definitions]
    return list(walk_all((*provision_nodes(only), *bodies)))


def test_every_kind_of_node_is_walked() -> None:
    kinds = {type(node).__name__ for node in nodes()}
    expected = {kind.__name__ for kind in (*get_args(Expression), *get_args(Condition))}
    elsewhere = {"Excess", "Progressive", "Age", "Cases", "Total", "Quantified", "Records"}
    assert expected - kinds == {*elsewhere, "Outcome"}


def test_a_node_stands_before_its_children_and_those_in_their_order() -> None:
    document = document_of(provision("参保职工人数不少于20人"))
    (node,) = provision_nodes(document.provisions[0])[:1]
    walked = list(walk(node))
    assert walked[0] is node
    assert [type(part) for part in walked[1:]] == [FactRef, Literal]
    assert children(walked[2]) == ()


def test_definitions_used_are_found_through_each_other() -> None:
    (only,) = document_of(DEFINITIONS, provision(CONDITION, STANDARD)).provisions
    names = [definition.name for definition in definitions_used(provision_nodes(only))]
    assert names == ["小微企业", "两倍", "人均费"]


def test_members_records_and_outcomes_are_walked() -> None:
    document = Project(HIRING).document
    assert document is not None
    bodies = [definition.body for definition in document.definitions]
    found = list(walk_all((*(n for p in document.provisions for n in all_nodes(p)), *bodies)))
    assert {"Total", "Quantified", "Records", "Outcome"} <= {type(each).__name__ for each in found}
    counted = next(n for n in found if isinstance(n, Total) and n.condition is not None)
    assert children(counted) == (counted.condition,)
    quantified = next(n for n in found if isinstance(n, Quantified))
    assert children(quantified) == (quantified.condition,)
    assert {children(n) for n in found if isinstance(n, Records | Outcome)} == {()}
