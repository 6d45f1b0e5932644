"""The schemas of cases refuse what `read_case` refuses, and take everything that it reads."""

import json
from pathlib import PurePosixPath
from typing import Any

import pytest
from attrs import evolve

from support.documents import POLICIES
from support.schemas import DOCUMENTS, case_validator, document, project, validator
from support.small_cases import SMALL, accepted, small_schema
from tiaowen.interchange.case_schema import case_schemas

both = pytest.mark.parametrize("name", DOCUMENTS)


@both
def test_the_examples_of_the_document_are_cases(name: str) -> None:
    aliases = {each["name"]: each["alias"] for each in document(name)["objects"]}
    for example in document(name)["examples"]:
        schema = case_validator(name, aliases[example["case"]["对象"]])
        assert [e.message for e in schema.iter_errors(example["case"])] == []


@both
def test_the_example_file_beside_the_rules_is_a_case(name: str) -> None:
    case = json.loads((POLICIES / name / "case-example.json").read_text("utf-8"))
    aliases = {each["name"]: each["alias"] for each in document(name)["objects"]}
    alias = aliases[case["对象"]]
    assert case_validator(name, alias).is_valid(case)


@both
def test_each_object_has_a_schema(name: str) -> None:
    files = set(project(name).interchange) - {PurePosixPath("document.json")}
    assert files == {
        PurePosixPath(f"schema/case-{each['alias']}.schema.json")
        for each in document(name)["objects"]
    }


@pytest.mark.parametrize(
    ("fact", "written"),
    [
        ("租金", "12万元"),
        ("rent", "120000.00"),
        ("租金", 120000),
        ("租金", None),
        ("租金", "１，５００．５０元"),
        ("月工资", "1000元/个月"),
        ("差额", "-3万元"),
        ("差额", -3),
        ("人数", "20名"),
        ("占比", "50%"),
        ("占比", "1/2"),
        ("户数", "2.5户"),
        ("期限", "2年"),
        ("期限", "24个月"),
        ("招用日期", "2019年6月1日"),
        ("招用日期", " ２０１９-06-01 "),
        ("规模", "小型"),
        ("身份", []),
        ("身份", ["甲", "乙"]),
        ("参保", "是"),
        ("困难", False),
        ("租金", "-0元"),
    ],
)
def test_what_both_take(fact: str, written: object) -> None:
    case = {"事实": {fact: written}}
    assert accepted(case)
    assert [e.message for e in small_schema().iter_errors(case)] == []


@pytest.mark.parametrize(
    ("fact", "written"),
    [
        ("租金", 0.5),
        ("租金", True),
        ("租金", "12万吨"),
        ("租金", "12万元/月"),
        ("租金", "两万三"),
        ("租金", "-3元"),
        ("租金", -3),
        ("租金", 10**13),
        ("租金", "1" * 61),
        ("月工资", "1000元"),
        ("人数", 2.5),
        ("人数", "20元"),
        ("占比", 0.5),
        ("占比", "50元"),
        ("期限", "2天"),
        ("招用日期", "2019-6"),
        ("招用日期", 20190601),
        ("规模", "巨型"),
        ("规模", ["小型"]),
        ("身份", "甲"),
        ("身份", ["丁"]),
        ("参保", 1),
        ("参保", "对"),
        ("备注", 5),
        ("租斤", "1元"),
    ],
)
def test_what_both_refuse(fact: str, written: object) -> None:
    case = {"事实": {fact: written}}
    assert not accepted(case)
    assert not small_schema().is_valid(case)


@pytest.mark.parametrize(
    ("case", "good"),
    [
        ({}, True),
        (None, True),
        ({"对象": "企业"}, True),
        ({"对象": "enterprise"}, True),
        ({"对象": "个人"}, False),
        ({"日期": "2019-06-01"}, True),
        ({"日期": 2019}, False),
        ({"日起": "2019-06-01"}, False),
        ({"事实": None}, True),
        ({"事实": []}, False),
        ({"事实": {"租金": 1, "rent": 1}}, False),
        ({"事实": {"租金": None, "rent": None}}, False),
        ({"公布标准": {"月人均失业保险金": "1000元/人·月"}}, True),
        ({"公布标准": {"benefit": "1000元/月/名"}}, True),
        ({"公布标准": {"展位补贴标准": "1元"}}, False),
        ({"选择": {"返还": "按人数"}}, True),
        ({"选择": {"refund": 2}}, True),
        ({"选择": {"返还": None}}, True),
        ({"选择": {"返还": 3}}, False),
        ({"选择": {"返还": True}}, False),
        ({"选择": {"返还": "按户数"}}, False),
        ({"选择": {"补贴": None}}, True),
        ({"选择": {"补贴": 1}}, False),
    ],
)
def test_the_parts_of_a_case(case: object, good: bool) -> None:
    assert accepted(case) is good
    assert small_schema().is_valid(case) is good


def test_a_form_finds_names_units_and_authorities_in_it() -> None:
    facts = case_validator("xiangtan_2019", "enterprise").schema["$defs"]
    assert facts["fact-monthly_social_premium"]["title"] == "企业及其职工月应缴纳社会保险费"
    assert "元/月" in facts["fact-monthly_social_premium"]["description"]
    assert "由谁认定：原文未明确" in facts["fact-few_layoffs"]["description"]


def test_with_several_objects_a_case_says_which_it_is() -> None:
    worker = evolve(SMALL.document.objects[0], name="职工", alias="worker")
    two = evolve(SMALL.document, objects=(*SMALL.document.objects, worker))
    schemas: dict[str, Any] = case_schemas(two, SMALL.plans)
    assert list(schemas) == ["enterprise", "worker"]
    schema = validator(schemas["worker"])
    assert schema.is_valid({"对象": "职工"})
    assert not schema.is_valid({})
    assert not schema.is_valid({"对象": "企业"})
