"""Definitions: order, cycles, owners."""

from tiaowen.model.expressions import Holds
from tiaowen.model.types import Bool, Number
from unit.semantics.documents import build_text, codes, document_of, provision


def spelled(number: int) -> str:
    return "".join("零一二三四五六七八九"[int(digit)] for digit in f"{number:04}")


def test_definitions_are_put_in_the_order_they_build_on_each_other() -> None:
    text = (
        "定义 企业的丙数（c）：乙数＋1元。\n"
        "定义 企业的乙数（b）：甲数＋1元。\n"
        "定义 企业的甲数（a）：上年度实际缴纳失业保险费。\n"
    )
    definitions = document_of(text, provision(standard="丙数")).definitions
    assert [definition.name for definition in definitions] == ["甲数", "乙数", "丙数"]
    assert all(isinstance(definition.type, Number) for definition in definitions)


def test_a_definition_may_be_a_condition() -> None:
    text = "定义 企业的小微企业（small）：企业规模为小型或微型。\n"
    document = document_of(text, provision("小微企业"))
    assert document.definitions[0].type == Bool()


def test_a_fact_of_its_own_is_a_condition_too() -> None:
    document = document_of("定义 企业的参保（covered）：参加失业保险。\n", provision("参保"))
    assert isinstance(document.definitions[0].body, Holds)


def test_a_long_chain_of_definitions_needs_no_recursion() -> None:
    names = [spelled(number) for number in range(1500)]
    lines = [f"定义 企业的数{names[0]}（n0）：1元。"]
    lines += [
        f"定义 企业的数{name}（n{n}）：数{names[n - 1]}＋1元。"
        for n, name in enumerate(names[1:], 1)
    ]
    document = document_of("\n".join(reversed(lines)), provision())
    assert len(document.definitions) == 1500
    assert document.definitions[0].name == f"数{names[0]}"


def test_cycles_are_shown_as_a_round() -> None:
    text = (
        "定义 企业的甲数（a）：乙数＋1元。\n"
        "定义 企业的乙数（b）：甲数＋1元。\n"
        "定义 企业的丙数（c）：丙数＋1元。\n"
        "定义 企业的丁数（d）：甲数＋1元。\n"
    )
    built = build_text(text, provision(standard="丁数"))
    assert codes(built) == ["TW0323", "TW0323"]
    assert any(
        "→ “乙数” → “甲数”" in f.message or "→ “甲数” → “乙数”" in f.message for f in built.findings
    )
    assert any("“丙数”用自己来定义自己" in f.message for f in built.findings)


def test_a_definition_without_owner_needs_the_only_object() -> None:
    assert codes(build_text("定义 甲数（a）：1元。\n", provision())) == ["TW0319"]


def test_a_definition_of_a_measure_needs_its_basis() -> None:
    text = provision().replace("扶持事项1项", "扶持事项1项、定义1项")
    assert codes(build_text(text + "\n定义 企业的甲数（a）：1元。\n")) == ["TW0321"]


def test_a_faulty_definition_is_reported_once_for_all_who_read_it() -> None:
    text = "定义 企业的甲数（a）：上年度实际缴纳失业保险费＋参保职工人数。\n"
    built = build_text(text, provision("甲数超过1元", "甲数"))
    assert codes(built) == ["TW0402"]
