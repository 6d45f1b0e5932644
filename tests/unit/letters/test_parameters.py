"""The template: what an office states, and everything that is wrong with it at once."""

import json
from datetime import date

import jsonschema
import pytest

from tiaowen.letters.parameters import (
    NAMES,
    SCHEMA,
    Parameters,
    load_json,
    load_toml,
    read_parameters,
)
from tiaowen.runtime.limits import CaseError

VALIDATOR = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))


def problems(data: object) -> list[str]:
    with pytest.raises(CaseError) as caught:
        read_parameters(data)
    return [str(each) for each in caught.value.problems]


def test_what_is_stated_is_kept_and_what_is_not_is_left_blank() -> None:
    read = read_parameters({"经办机关": " 市人社局 ", "落款日期": "2019年6月3日", "咨询电话": None})
    assert read == Parameters(office="市人社局", dated=date(2019, 6, 3))
    assert read.words("经办机关") == "市人社局"
    assert read.words("落款日期") == "2019年6月3日"
    assert read.words("咨询电话") == "〔请填写：咨询电话〕"


def test_toml_and_json_say_the_same() -> None:
    toml = '经办机关 = "市人社局"\n落款日期 = 2019-06-03\n'.replace(
        "经办机关", '"经办机关"'
    ).replace("落款日期", '"落款日期"')
    as_json = '{"经办机关": "市人社局", "落款日期": "2019-06-03"}'
    assert read_parameters(load_toml(toml.encode())) == read_parameters(load_json(as_json.encode()))


def test_an_unknown_key_names_the_nearest_known_one() -> None:
    [said] = problems({"咨寻电话": "0731"})
    assert "最接近的是“咨询电话”" in said
    assert all(name in said for name in NAMES)


def test_all_that_is_wrong_is_said_at_once() -> None:
    found = problems({"经办机关": 1, "咨询电话": " ", "落款日期": "六月", "办理地址": "字" * 101})
    assert len(found) == 4


@pytest.mark.parametrize("data", [[], "经办机关", 1, None])
def test_anything_but_names_and_words_is_refused(data: object) -> None:
    assert problems(data)


@pytest.mark.parametrize("value", ["a\u202eb", "a\x00b", "两\n行", "a\u200bb"])
def test_characters_that_deceive_the_eye_are_refused(value: str) -> None:
    assert problems({"经办机关": value})


@pytest.mark.parametrize(
    ("load", "data"),
    [
        (load_json, b"{"),
        (load_json, b'{"a": 1, "a": 2}'),
        (load_json, b"\xff"),
        (load_toml, b"a = "),
        (load_toml, b"\xff"),
        (load_toml, "咨询电话 = 1".encode()),
    ],
)
def test_a_file_that_cannot_be_read_is_said_in_chinese(load, data: bytes) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    with pytest.raises(CaseError) as caught:
        load(data)
    assert str(caught.value).startswith("模板：")


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"经办机关": "市人社局", "落款日期": "2019-06-03"},
        {"咨询电话": None},
        {"咨询电话": ""},
        {"咨寻电话": "0731"},
        {"经办机关": 1},
        {"落款日期": "六月"},
        {"办理地址": "字" * 101},
        [],
    ],
)
def test_the_schema_accepts_what_is_read(data: object) -> None:
    try:
        read_parameters(data)
        read = True
    except CaseError:
        read = False
    assert VALIDATOR.is_valid(data) is read


def test_the_schema_has_every_key() -> None:
    assert set(json.loads(SCHEMA.read_text("utf-8"))["properties"]) == set(NAMES)
