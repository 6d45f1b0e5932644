"""What all registers have in common."""

import re

import pytest

from support.documents import Texts, compile_texts
from support.registers import made, policy, small
from support.small import NAME, OFFICIAL, RULE

NAMES = [
    *("added", "doubts", "readings", "limits", "figures", "unused", "numbers"),
    *("comparisons", "deciders", "duties", "targets", "deadlines", "open_words"),
    *("subjects", "funds", "repeats", "facts", "readiness"),
]
JARGON = (
    "None",
    "True",
    "False",
    "Fraction",
    "Absence",
    "字段",
    "类型",
    "标识符",
    "解析",
    "enterprise",
)


@pytest.mark.parametrize("name", ["xiangtan_2019", "iit_2018"])
def test_every_row_has_a_filled_cell_for_each_column(name: str) -> None:
    assert list(policy(name)) == NAMES
    for register in policy(name).values():
        assert re.fullmatch("[a-z_]+", register.name)
        for row in register.rows:
            assert len(row.cells) == len(register.columns), register.name
            assert all(row.cells), (register.name, row)


@pytest.mark.parametrize("name", ["xiangtan_2019", "iit_2018"])
def test_registers_speak_to_reviewers(name: str) -> None:
    for register in policy(name).values():
        words = [register.title, register.note, *register.columns]
        words += [cell for row in register.rows for cell in row.cells]
        assert [word for word in JARGON if any(word in each for each in words)] == [], register.name


def test_a_measure_has_the_rows_that_say_so() -> None:
    limits = policy("xiangtan_2019")["limits"]
    assert len(limits.under(("（七）", "（八）"))) == 15 + 17
    assert limits.under(("（七十）",)) == ()


@pytest.mark.parametrize("name", ["hiring", "open_amounts", "open_readings", "two_windows"])
def test_small_documents_have_all_of_them(name: str) -> None:
    assert list(small(name)) == NAMES


def test_without_a_text_what_is_about_the_text_is_empty() -> None:
    found = made(compile_texts(Texts({NAME: RULE}, OFFICIAL)), with_text=False)
    about_text = ("added", "figures", "unused", "numbers", "open_words")
    assert [len(found[name].rows) for name in about_text] == [0, 0, 0, 0, 0]
    assert found["limits"].rows
    assert found["facts"].rows


def test_words_with_marks_are_kept_as_they_are() -> None:
    """Escaping is for whoever prints them."""
    old, hostile = "1000元/人的补贴", "1000元/人的补贴<script>|{{x}}"
    texts = Texts({NAME: RULE.replace(old, hostile)}, OFFICIAL.replace(old, hostile))
    quoted = ("  享受次数：原文未明确。", f"  享受次数：每个企业1次「{hostile}」。")
    [limit] = [
        row.cells
        for row in made(compile_texts(texts.with_rule(NAME, *quoted)))["limits"].rows
        if row.cells[1] == "享受次数"
    ]
    assert limit[-1] == f"“{hostile}”"
