"""Every way of going wrong is said once, with its own message."""

import re

import pytest

from support.faults import BLOCKS, CLAUSES
from support.syntax import PROVISION, clause_codes, codes, parse
from tiaowen.findings import Severity

COMPUTER_WORDS = re.compile("语法|类型|标识符|解析|非法|token|None|_")


@pytest.mark.parametrize(("text", "code"), CLAUSES.values(), ids=CLAUSES.keys())
def test_a_fault_in_a_clause_is_reported_once(text: str, code: str) -> None:
    after = "\n责任单位：市财政局。\n疑义 乙（b）：\n  问题：丙。\n"
    assert clause_codes(f"  {text}{after}") == [code]


@pytest.mark.parametrize(("text", "code"), BLOCKS.values(), ids=BLOCKS.keys())
def test_a_fault_in_a_block_is_reported_once(text: str, code: str) -> None:
    assert codes(text) == [code]


@pytest.mark.parametrize(
    "text",
    [*(PROVISION + text for text, _ in CLAUSES.values()), *(text for text, _ in BLOCKS.values())],
)
def test_messages_speak_to_a_drafter(text: str) -> None:
    for found in parse(text).findings:
        assert found.message.endswith("。")
        assert found.help or found.severity is Severity.NOTE
        assert not COMPUTER_WORDS.search(found.message.replace(found.span.text, ""))


def test_a_missing_colon_can_be_supplied_at_one_click() -> None:
    text = f"{PROVISION}  申报条件不裁员。\n"
    (found,) = parse(text).findings
    assert found.fix is not None
    fixed = text[: found.fix.span.start] + found.fix.replacement + text[found.fix.span.end :]
    assert fixed == f"{PROVISION}  申报条件：不裁员。\n"
    assert codes(fixed) == []


def test_curly_quotation_marks_are_read_and_can_be_corrected() -> None:
    (found,) = parse(f"{PROVISION}  申报条件：不裁员『甲』。\n").findings
    assert found.severity is Severity.NOTE
    assert found.fix is not None
    assert found.fix.replacement == "「甲」"


def test_the_nearest_known_word_is_offered() -> None:
    (label,) = parse(f"{PROVISION}  申请条件：不裁员。\n").findings
    (head,) = parse("扶助事项 甲（a）：\n").findings
    assert "申报条件" in label.help
    assert "扶持事项" in head.help


def test_a_misspelt_label_is_read_as_the_nearest_one() -> None:
    (block,) = parse(f"{PROVISION}  申请条件：不裁员。\n").file.blocks
    assert [clause.label for clause in block.clauses] == ["申报条件"]  # type: ignore[union-attr]


def test_a_finding_knows_the_measure_it_stands_in() -> None:
    text = (
        "措施（七）甲：\n  本条：无。\n扶持事项 乙（b）：\n  享受次数：\n条款 第六条：\n  本条：\n"
    )
    assert [found.place for found in parse(text).findings] == ["七", "第六条"]


TOLERATED = {
    "half-width marks": "  申报条件:不裁员;\n",
    "no 。 before the next label": "  申报条件：不裁员\n  享受次数：原文未明确。\n",
    "no 。 at the end of the file": "  申报条件：不裁员",
    "no ； before the next item": "  申报条件：同时符合下列条件：\n（一）不裁员\n（二）少裁员\n",
    "或 or 。 between items": "  申报条件：符合下列条件之一：\n（一）不裁员。\n（二）少裁员；\n",
    "numbers that repeat and skip": "  申报条件：符合下列条件之一：\n（一）不裁员；\n（一）少裁员；\n（五）不裁员。\n",
    "several clauses in a line": "  享受次数：原文未明确。  申报条件：不裁员。\n",
    "a condition over several lines": "  申报条件：不裁员\n    且少裁员。\n",
    "a place before a quotation": "  申报条件：不裁员（八）「甲」。\n",
}


@pytest.mark.parametrize("text", TOLERATED.values(), ids=TOLERATED.keys())
def test_what_a_reader_understands_is_not_reported(text: str) -> None:
    assert clause_codes(text) == []


def test_a_fact_may_end_with_its_line() -> None:
    text = "基本信息 甲（a）：\n  识别：乙（b）\n  丙（c）：是否\n  丁（d）：金额，元/月\n"
    assert codes(text) == []


def test_a_cap_on_a_sum_of_parts_has_a_place_of_its_own() -> None:
    parts = "下列各项之和，超过5万元的，按5万元计：\n    （一）甲：1元；\n    （二）乙：2元"
    found = parse(f"{PROVISION}  扶持标准：{parts}。\n").findings
    assert found[0].code == "TW0219"
    assert "封顶、保底不能接在这里" in found[0].message
    assert "请写成一个算式" in found[0].help
