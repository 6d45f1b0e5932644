"""The register: written and read back the same, refused where it is not whole, chained."""

import json
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from tiaowen.project import signed
from tiaowen.signatures import FILE, BadRegister, Signature, append, parse, register
from tiaowen.signatures.register import broken_entry

ENTRY = Signature(
    kind="扶持事项",
    name="留用补贴",
    article="（一）",
    signer="张三",
    role="法制",
    on=date(2019, 3, 1),
    remark="“引号”和\n换行",
    sentences=("对留用率超过50%的企业。",),
    rule="扶持事项留用补贴",
    previous="",
)


def entries(count: int) -> tuple[Signature, ...]:
    return append((), [evolve(ENTRY, signer=f"第{n}人") for n in range(count)])


def test_a_register_is_read_back_as_it_was_written() -> None:
    written = entries(3)
    assert parse(register(written)) == written
    assert parse(register(())) == ()


def test_each_entry_follows_from_the_one_before() -> None:
    assert broken_entry(entries(3)) is None


@pytest.mark.parametrize(("gone", "broken"), [(0, 1), (1, 2), (2, None)])
def test_an_entry_taken_out_is_noticed_but_for_the_last(gone: int, broken: int | None) -> None:
    left = [each for n, each in enumerate(entries(3)) if n != gone]
    assert broken_entry(left) == broken


def test_an_entry_changed_afterwards_is_noticed() -> None:
    first, *rest = entries(2)
    assert broken_entry([evolve(first, on=date(2019, 2, 1)), *rest]) == 2


GOOD: dict[str, Any] = json.loads(register(entries(1)))
[GOOD_ENTRY] = GOOD["签字"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ([], "“版本”：1"),
        ({**GOOD, "版本": 2}, "“版本”：1"),
        ({**GOOD, "签字": {}}, "“签字”应当是一份清单"),
        ({**GOOD, "签字": [3]}, "第1条的项目不全"),
        ({**GOOD, "签字": [{**GOOD_ENTRY, "多": "余"}]}, "第1条的项目不全，或者有多余的项目"),
        ({**GOOD, "签字": [GOOD_ENTRY, {**GOOD_ENTRY, "名称": 3}]}, "第2条有一项不是文字"),
        ({**GOOD, "签字": [{**GOOD_ENTRY, "原文": "一句"}]}, "第1条有一项不是文字"),
        (
            {**GOOD, "签字": [{**GOOD_ENTRY, "日期": "三月一日"}]},
            "第1条的日期不是 2019-06-01 的样子",
        ),
        ({**GOOD, "签字": [{**GOOD_ENTRY, "签字人": "张\n三"}]}, "第1条有看不见的字符"),
        ({**GOOD, "签字": [{**GOOD_ENTRY, "日期": 3}]}, "第1条的日期不是 2019-06-01 的样子"),
    ],
)
def test_a_register_that_is_not_whole_is_refused(data: object, words: str) -> None:
    with pytest.raises(BadRegister, match=words):
        parse(json.dumps(data, ensure_ascii=False))


def test_broken_json_is_told_by_its_line() -> None:
    with pytest.raises(BadRegister) as refused:
        parse(register(entries(1)).replace('"名称"', "名称"))
    assert refused.value.line == 6
    with pytest.raises(BadRegister, match="太深"):
        parse("[" * 100_000)
    with pytest.raises(BadRegister, match="太长"):
        parse(f"[{'1' * 5_000}]")


@pytest.mark.parametrize("key", ["签字人", "规则", "原文"])
def test_half_a_character_is_refused(key: str) -> None:
    half = ["\ud800"] if key == "原文" else "\ud800"
    with pytest.raises(BadRegister, match="看不见"):
        parse(json.dumps({**GOOD, "签字": [{**GOOD_ENTRY, key: half}]}))


def test_the_register_is_looked_for_where_it_is_written() -> None:
    """The name stands twice, so that a document without signatures need not load what signs."""
    assert signed._FILE == FILE
