"""Lists of members and 已享受情况 in the JSON form: the schema of a case, and worked cases."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from support.random_member_names import OTHER_POLICY
from support.workers import EXAMPLE, object_texts
from tiaowen.interchange.case_schema import schemas_of
from tiaowen.interchange.compiled import _worked_case

WORKED = {
    "职工": [
        {
            "登记失业": True,
            "出生日期": "1990-02-28",
            "月工资": "3000.00",
            "子女": [{"在校": True}],
            "已享受情况": [],
        },
        {"登记失业": False, "子女": []},
    ],
    "已享受情况": [
        {"事项": "乙市安家费", "日期": "2018-03-01", "金额": "60000.00"},
        {"事项": "乙市安家费", "日期": "2017-03-01", "金额": None},
    ],
}


def schema(**records: tuple[str, ...]) -> Draft202012Validator:
    found = schemas_of("样例", object_texts(**records), (), (), (OTHER_POLICY.name,))["enterprise"]
    Draft202012Validator.check_schema(found)
    return Draft202012Validator(found)


def accepted(facts: dict[str, Any]) -> bool:
    return bool(schema().is_valid({"对象": "企业", "事实": facts}))


def test_an_example_with_members_and_records_is_a_case() -> None:
    case = _worked_case(EXAMPLE).case
    assert case["事实"] == WORKED
    assert [e.message for e in schema().iter_errors(case)] == []


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"职工": None},
        {"职工": []},
        {"workers": [{}]},
        {"职工": [{"jobless": True, "children": None}]},
        {"已享受情况": None},
        {"benefits_received": []},
        {"已享受情况": [{"事项": "乙市安家费", "日期": "2019年3月1日"}]},
        {"已享受情况": [{"事项": "乙市安家费", "日期": "2019-03-01", "金额": "6万元"}]},
        {"已享受情况": [{"事项": "乙市安家费", "日期": "2019-03-01", "金额": 60000}]},
    ],
)
def test_unknown_empty_and_filled_lists_pass(facts: dict[str, Any]) -> None:
    assert accepted(facts)


@pytest.mark.parametrize(
    "facts",
    [
        {"职工": {}},
        {"职工": 2},
        {"职工": [None]},
        {"职工": [{"租金": "1元"}]},
        {"职工": [{"登记失业": "也许"}]},
        {"职工": [{"登记失业": True, "jobless": True}]},
        {"职工": [], "workers": []},
        {"职工": [{"子女": [{"月工资": "1元"}]}]},
        {"已享受情况": {}},
        {"已享受情况": [{"事项": "没有登记", "日期": "2019-03-01"}]},
        {"已享受情况": [{"事项": "乙市安家费"}]},
        {"已享受情况": [{"事项": "乙市安家费", "日期": None}]},
        {"已享受情况": [{"事项": "乙市安家费", "日期": "2019-03-01", "金额": 0.5}]},
        {"已享受情况": [{"事项": "乙市安家费", "日期": "2019-03-01", "备注": ""}]},
    ],
)
def test_what_is_no_list_of_members_or_records_is_refused(facts: dict[str, Any]) -> None:
    assert not accepted(facts)


def test_records_may_stand_only_where_a_rule_reads_them() -> None:
    case = {"对象": "企业", "事实": {"已享受情况": []}}
    assert schema().is_valid(case)
    assert not schema(records=()).is_valid(case)
