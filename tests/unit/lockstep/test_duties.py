"""Tasks and targets against the text: figures, comparison words, frequencies, subjects, additions."""

import pytest

from support.duties import OFFICIAL, changed
from tiaowen.findings import Severity


def codes(*edits: tuple[str, str]) -> list[str]:
    """The codes of all findings but notes; this small document quotes more than its lines carry (TW0722)."""
    return [f.code for f in changed(*edits).findings if f.code not in ("TW0713", "TW0722")]


def additions(*edits: tuple[str, str]) -> list[str]:
    """What the rules add."""
    return [each.text for each in changed(*edits).alignment.additions]


@pytest.mark.parametrize(
    ("figure", "other"),
    [("1万个以上。", "2万个以上。"), ("2.8万人", "3万人"), ("0.5万名", "0.6万名")],
)
def test_a_figure_changed_in_the_text_is_noticed(figure: str, other: str) -> None:
    found = changed((OFFICIAL, OFFICIAL.replace(figure, other)))
    assert found.errors


def test_a_standard_that_the_text_does_not_state() -> None:
    assert "TW0705" in codes(("标准：2.8万人「2.8万人」", "标准：3万人「2.8万人」"))


def test_another_comparison_word_than_the_text_has() -> None:
    assert codes(("标准：1万个以上", "标准：不超过1万个")) == ["TW0708"]


def test_a_figure_of_a_short_task_is_used_by_nothing() -> None:
    edit = ("工作任务：「开展创业服务系列活动」", "工作任务：「每年培训职工2.8万人」")
    assert "TW0706" in codes(edit)


@pytest.mark.parametrize(
    ("name", "expected"), [("“五个一次”", []), ("一次性补贴", []), ("五个", ["TW0705"])]
)
def test_words_that_name_something_state_no_number(name: str, expected: list[str]) -> None:
    """In “…” the text has no figures, and 一次性 counts nothing; so it is in the words of a rule."""
    edit = ("事项：汇总台账「汇总台账」", f"事项：汇总台账和{name}「汇总台账」")
    assert codes(edit) == expected


def test_another_frequency_than_the_text_has() -> None:
    found = changed(("频次：按季度「按季度」", "频次：每月"))
    (fault,) = [f for f in found.findings if f.code == "TW0350"]
    assert fault.severity is Severity.ERROR
    assert "频次写“每月”，引文里写的是「按季度」" in fault.message


def test_a_frequency_in_the_text_that_the_rule_leaves_out() -> None:
    assert codes(("频次：按季度「按季度」", "频次：原文未明确")) == ["TW0351"]


def test_a_frequency_that_no_quote_carries_is_an_addition() -> None:
    assert additions(("频次：一次。", "频次：每年。")) == ["频次“每年”，所引原文没有写"]


@pytest.mark.parametrize(
    ("effort", "words"),
    [
        ("", "没有写力度"),
        ("  力度：原文未明确。\n", "没有写力度"),
        ("  力度：确保。\n", "写的是“确保”"),
    ],
)
def test_an_effort_in_the_text_that_the_rule_leaves_out_or_changes(effort: str, words: str) -> None:
    found = changed(("  力度：力争「力争」。\n", effort))
    (fault,) = [f for f in found.findings if f.code == "TW0397"]
    assert fault.severity is Severity.WARNING
    assert f"引文里写了“力争”，工作目标“新增市场主体”{words}" in fault.message


def test_a_quote_that_begins_with_another_body() -> None:
    found = codes(("  主体：各县市区「各县市区」。\n", ""))
    assert found == ["TW0352"]


def test_the_responsible_bodies_of_the_text_are_no_addition() -> None:
    assert [each for each in additions() if "主体" in each] == []


def test_a_subject_that_no_quote_names_is_an_addition() -> None:
    edit = ("  事项：报告「报告」。", "  主体：各县市区。\n  事项：报告「报告」。")
    assert "主体“各县市区”没有引原文" in additions(edit)


def test_a_subject_whose_own_quote_names_another_is_an_addition() -> None:
    edit = ("主体：各县市区「各县市区」", "主体：市人社局「各县市区」")
    assert "主体“市人社局”，所引原文没有写" in additions(edit)


def test_words_that_no_quote_carries_are_an_addition() -> None:
    assert additions(("事项：报告「报告」", "事项：书面说明情况")) == [
        "事项“书面说明情况”没有引原文，所引原文也没有这几个字",
        *additions(),
    ]


def test_each_task_left_out_leaves_a_clause_uncovered() -> None:
    short = "工作任务：「开展创业服务系列活动」。\n"
    assert codes((short, "")) == ["TW0709"]
