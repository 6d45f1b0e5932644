"""Members, logs and values from JSON: every fault is told with its place; the schemas agree."""

import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from support.schedule import MEMBERS, days, document, target, task
from tiaowen.runtime import CaseError
from tiaowen.schedule import (
    LOG_SCHEMA,
    MEMBERS_SCHEMA,
    VALUES_SCHEMA,
    Event,
    EventKind,
    Value,
    load,
    read_log,
    read_members,
    read_values,
)

MODEL = document(
    task("汇总（summary）", 主体="各县市区", 频次="按季度")
    + task("告知", 触发="收到申请")
    + target("培训（training）", 指标="人数（人）", 标准="2.8万人", 频次="每年")
    + target("登记率", 主体="各县市区", 指标="登记率（%）", 标准="100%"),
)
DONE = {"任务": "汇总", "单位": "甲县", "日期": "2019-04-02", "事件": "办理"}
TRAINED = {"目标": "培训", "时期": "2019年", "数值": "2.75万人"}


def places(error: CaseError) -> list[str]:
    return [problem.path for problem in error.problems]


def fits(schema: Path, data: object) -> bool:
    described: Any = json.loads(schema.read_text("utf-8"))
    return jsonschema.Draft202012Validator(described).is_valid(data)


def test_members_are_read_by_any_name_of_the_group() -> None:
    for name in ("各县市区", "县市区", "districts"):
        data = {name: ["甲县", "乙县"]}
        assert read_members(data, MODEL) == MEMBERS
        assert fits(MEMBERS_SCHEMA, data)


@pytest.mark.parametrize(
    ("data", "where"),
    [
        ([], ["文件"]),
        ({"县区": ["甲县"]}, ["县区"]),
        ({"市教育局": ["甲县"]}, ["市教育局"]),
        ({"各县市区": "甲县"}, ["各县市区"]),
        ({"各县市区": []}, ["各县市区"]),
        ({"各县市区": ["甲县", "甲县", 3]}, ["各县市区.第2个", "各县市区.第3个"]),
        ({"各县市区": ["甲县"], "districts": ["乙县"]}, ["districts"]),
        (
            {"各县市区": ["=1+1", "甲\u202e县", " ", " =1"]},
            [f"各县市区.第{n}个" for n in (1, 2, 3, 4)],
        ),
    ],
)
def test_faults_in_members(data: object, where: list[str]) -> None:
    with pytest.raises(CaseError) as caught:
        read_members(data, MODEL)
    assert places(caught.value) == where


def test_a_record_is_read() -> None:
    data = [
        {**DONE, "所属期": "2019年第1季度", "数量": 2},
        {"任务": "summary", "单位": "乙县", "日期": "2019年4月2日", "事件": "开始"},
        {"任务": "告知", "日期": "2019-04-02", "事件": "触发", "对象": "张三"},
        {"任务": "告知", "单位": "市人力资源社会保障局", "日期": "2019-04-03", "事件": "办理"},
        {"任务": "告知", "单位": None, "日期": "2019-04-03", "事件": "办理"},
    ]
    day = date(2019, 4, 2)
    assert read_log(data, MODEL, MEMBERS) == (
        Event("汇总", "甲县", day, EventKind.DONE, 2, days("2019-01-01", "2019-03-31")),
        Event("汇总", "乙县", day, EventKind.STARTED),
        Event("告知", "", day, EventKind.TRIGGERED, about="张三"),
        Event("告知", "市人社局", date(2019, 4, 3), EventKind.DONE),
        Event("告知", "市人社局", date(2019, 4, 3), EventKind.DONE),
    )
    assert fits(LOG_SCHEMA, data)


@pytest.mark.parametrize(
    ("change", "where", "in_schema"),
    [
        ({"任务": "汇种"}, "任务", False),
        ({"任务": None}, "任务", True),
        ({"日期": "2019-02-29"}, "日期", False),
        ({"日期": "昨天"}, "日期", True),
        ({"事件": "完成"}, "事件", True),
        ({"事件": "触发"}, "事件", False),
        ({"单位": "丙县"}, "单位", False),
        ({"单位": None}, "单位", False),
        ({"数量": 0}, "数量", True),
        ({"数量": True}, "数量", True),
        ({"数量": 1.5}, "数量", True),
        ({"所属期": "上季度"}, "所属期", False),
        ({"对象": ""}, "对象", True),
        ({"备注": "无"}, "备注", True),
    ],
)
def test_faults_in_a_record_have_their_place(
    change: dict[str, object], where: str, in_schema: bool
) -> None:
    data = [DONE, {**DONE, **change}]
    with pytest.raises(CaseError) as caught:
        read_log(data, MODEL, MEMBERS)
    assert places(caught.value) == [f"第2条.{where}"]
    assert fits(LOG_SCHEMA, data) is not in_schema


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(CaseError) as caught:
        read_log([{"任务": "汇总"}, 3, {**DONE, "日期": 1, "事件": 2}], MODEL, MEMBERS)
    assert places(caught.value) == ["第1条.日期", "第1条.事件", "第2条", "第3条.事件", "第3条.日期"]


def test_two_tasks_of_one_name_are_not_mixed_up() -> None:
    short = "工作任务：「做这件事」。\n\n"
    with pytest.raises(CaseError, match="起不同的名称"):
        read_log([{**DONE, "任务": "做这件事"}], document(short + short), {})


def test_a_value_is_read_exactly() -> None:
    data = [
        TRAINED,
        {"目标": "登记率", "单位": "甲县", "数值": "98.5%"},
        {"目标": "登记率", "单位": "乙县", "时期": "2019年上半年", "数值": "0%"},
    ]
    assert read_values(data, MODEL, MEMBERS) == (
        Value("培训", "人数", "", days("2019-01-01", "2019-12-31"), Fraction(27500)),
        Value("登记率", "登记率", "甲县", None, Fraction(197, 200)),
        Value("登记率", "登记率", "乙县", days("2019-01-01", "2019-06-30"), Fraction(0)),
    )
    assert fits(VALUES_SCHEMA, data)


@pytest.mark.parametrize(
    ("record", "where"),
    [
        ({**TRAINED, "目标": "培讯"}, "目标"),
        ({**TRAINED, "指标": "人"}, "指标"),
        ({**TRAINED, "单位": "甲县"}, "单位"),
        ({**TRAINED, "时期": None}, "时期"),
        ({**TRAINED, "时期": "2019年上半年"}, "时期"),
        ({**TRAINED, "数值": 27500.5}, "数值"),
        ({**TRAINED, "数值": "0.5人"}, "数值"),
        ({**TRAINED, "数值": "-3人"}, "数值"),
        ({**TRAINED, "数值": 27500}, "数值"),
        ({**TRAINED, "数值": "很多"}, "数值"),
        ({**TRAINED, "数值": "2.8万元"}, "数值"),
        ({**TRAINED, "数值": "98%"}, "数值"),
        ({"目标": "登记率", "单位": "甲县", "数值": "0.985"}, "数值"),
        ({"目标": "登记率", "数值": "98.5%"}, "单位"),
        ({"目标": "登记率", "单位": "丙县", "数值": "98.5%"}, "单位"),
        ({"目标": "培训"}, "数值"),
    ],
)
def test_faults_in_a_value_have_their_place(record: dict[str, object], where: str) -> None:
    with pytest.raises(CaseError) as caught:
        read_values([record], MODEL, MEMBERS)
    assert places(caught.value) == [f"第1条.{where}"]


def test_a_value_given_twice_is_refused() -> None:
    with pytest.raises(CaseError, match="写了两次"):
        read_values([TRAINED, {**TRAINED, "目标": "training"}], MODEL, MEMBERS)


def test_a_number_with_a_point_keeps_no_float() -> None:
    assert fits(VALUES_SCHEMA, [{**TRAINED, "数值": 1.5}]) is False
    with pytest.raises(CaseError, match="精度"):
        read_values(load('[{"目标": "培训", "时期": "2019年", "数值": 1.5}]'), MODEL, {})


@pytest.mark.parametrize("text", ["", "{", '{"a": 1, "a": 2}', "[NaN]", b"\xff\xfe", "[" * 10**5])
def test_text_that_is_no_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(CaseError, match=r"^文件"):
        load(text)
