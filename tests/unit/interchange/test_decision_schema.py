"""decision.schema.json describes the frozen JSON form of a decision."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from support.schemas import DOCUMENTS, decision_validator, project
from tiaowen.cases import case_of
from tiaowen.reference import decide
from tiaowen.runtime import JudgementKind, ResultKind, Status
from tiaowen.runtime.decision import FORMAT


def decisions(name: str) -> list[Any]:
    document = project(name).document
    assert document is not None
    plans = {plan.provision.name: plan for plan in project(name).plans}
    return [
        decide(plans[example.provision.name], case_of(example)).to_json()
        for example in document.examples
    ]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_decisions_of_all_examples_are_as_the_schema_says(name: str) -> None:
    found = decisions(name)
    assert found
    for each in found:
        assert [e.message for e in decision_validator().iter_errors(each)] == []


def test_its_words_are_those_of_the_runtime() -> None:
    schema = decision_validator().schema
    properties, parts = schema["properties"], schema["$defs"]
    assert properties["格式"]["const"] == FORMAT
    assert parts["status"]["enum"] == [status.value for status in Status]
    kinds = parts["result"]["properties"]["种类"]["enum"]
    assert kinds == [kind.value for kind in ResultKind]
    left = parts["judgement"]["properties"]["种类"]["enum"]
    assert left == [kind.value for kind in JudgementKind]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda d: d.update(格式=2),
        lambda d: d.update(结论="大概符合"),
        lambda d: d.update(金额=60000.0),
        lambda d: d.update(金额="6万元"),
        lambda d: d.update(结论="不符合"),
        lambda d: d.update(日期="2019年6月1日"),
        lambda d: d["理由"][0].update(成立="是"),
        lambda d: d.pop("缺少"),
        lambda d: d.update(备注=""),
    ],
)
def test_what_is_no_decision_is_refused(spoil: Callable[[Any], Any]) -> None:
    paid = next(each for each in decisions("xiangtan_2019") if each["金额"] == "60000.00")
    spoiled = deepcopy(paid)
    spoil(spoiled)
    assert decision_validator().is_valid(paid)
    assert not decision_validator().is_valid(spoiled)


def test_members_and_what_they_come_to_may_stand_in_it() -> None:
    paid = next(each for each in decisions("xiangtan_2019") if each["金额"] == "60000.00")
    kept = ("结论", "金额", "结果", "理由", "计算", "缺少", "待定")
    member = {"第几名": 1, "标识": "", **{key: paid[key] for key in kept}}
    counts = {"共": 1, "符合": 1, "不符合": 0, "待定": 0, "已确定金额": "60000.00"}
    lacking = {
        "对象": "职工",
        "信息": "出生日期",
        "别名": "born",
        "由谁认定": "",
        "所在": "第1名职工",
    }
    member |= {"缺少": [lacking]}
    more = {**paid, "成员": [member], "成员汇总": counts, "付给": "企业"}
    assert [e.message for e in decision_validator().iter_errors(more)] == []
    assert not decision_validator().is_valid({**more, "成员": [{**member, "第几名": 0}]})
    assert not decision_validator().is_valid({**more, "成员汇总": {"共": 1}})
