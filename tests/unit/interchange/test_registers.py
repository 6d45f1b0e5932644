"""registers.json is as its schema says, and says what the registers say."""

import json
from copy import deepcopy
from typing import Any

import pytest

from support.schemas import DOCUMENTS, project, registers_validator
from tiaowen.interchange.registers import registers_json


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_registers_are_as_the_schema_says(name: str) -> None:
    data = registers_json(project(name).registers)
    assert [error.message for error in registers_validator().iter_errors(data)] == []
    assert data["version"] == 1
    assert len(data["registers"]) == 18


def test_rows_have_their_measure_and_a_cell_for_each_column() -> None:
    [limits] = [each for each in _data()["registers"] if each["name"] == "limits"]
    assert limits["title"] == "限制和不利条件"
    assert limits["columns"] == ["在哪里", "哪一种", "哪一处", "怎么限制", "后果", "原文"]
    assert limits["rows"][0]["measure"] == "第二条"
    assert limits["rows"][0]["cells"][3:5] == ["居民个人", "符合的，应当缴纳"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.update(version=2),
        lambda data: data.pop("registers"),
        lambda data: data["registers"][0].update(name="编写人推定"),
        lambda data: data["registers"][0]["rows"][0].pop("measure"),
        lambda data: data["registers"][0]["rows"][0]["cells"].append(""),
        lambda data: data["registers"][0].update(extra=True),
    ],
)
def test_the_schema_refuses_what_is_not_a_register(spoil: Any) -> None:  # noqa: ANN401
    data = deepcopy(_data())
    spoil(data)
    assert list(registers_validator().iter_errors(data))


def _data() -> Any:  # noqa: ANN401
    return json.loads(json.dumps(registers_json(project("iit_2018").registers)))
