"""Numbers and comparison words inside the readings of a 疑义 are held against the text."""

import pytest

from support.documents import Compiled
from support.small import changed, codes

ITEM = "（一）留用率超过50%「留用率超过50%」；"
END = "  享受次数：原文未明确。"


def with_readings(first: str, second: str) -> Compiled:
    """The small document with its first condition as a 疑义."""
    doubt = (
        "\n\n疑义 留用高（well_retained）：\n  原文：「留用率超过50%、参保2年以上」。\n"
        f"  问题：看哪一项。\n  读法一：看前一项：{first}。\n  读法二：看后一项：{second}。\n"
        "  采用：暂不采用。\n  有权解释：原文未明确。"
    )
    total = ("本条：扶持事项1项", "本条：扶持事项1项、疑义1项")
    return changed(total, (ITEM, "（一）留用高「留用率超过50%」；"), (END, END + doubt))


def test_readings_that_follow_the_text_have_no_finding() -> None:
    assert codes(with_readings("留用率超过50%", "参保月数不少于24个月")) == []


def test_a_number_that_one_reading_changes_is_an_error_though_the_other_keeps_it() -> None:
    compiled = with_readings("留用率超过60%", "留用率超过50%且参保月数不少于24个月")
    assert codes(compiled) == ["TW0705"]
    assert compiled.errors[0].message.startswith("读法一里的“60%”在疑义“留用高”的引文里找不到")


@pytest.mark.parametrize("first", ["留用率不低于50%", "留用率不超过50%"])
def test_a_comparison_word_that_a_reading_changes_is_an_error(first: str) -> None:
    assert codes(with_readings(first, "参保月数不少于24个月")) == ["TW0708"]


def test_readings_may_differ_in_whether_the_number_is_included() -> None:
    assert codes(with_readings("留用率不低于50%", "留用率超过50%")) == []


def test_a_word_changed_beside_another_condition_is_not_what_is_asked() -> None:
    compiled = with_readings("留用率不低于50%", "留用率超过50%且参保月数不少于24个月")
    assert codes(compiled) == ["TW0708"]


def test_a_reading_of_the_other_side_is_an_error_though_another_follows_the_text() -> None:
    compiled = with_readings("留用率不超过50%", "留用率超过50%且参保月数不少于24个月")
    assert codes(compiled) == ["TW0708"]


def test_a_number_of_a_kind_the_text_has_none_of_is_listed_as_added() -> None:
    compiled = with_readings("留用率超过50%", "招用人数不少于10人")
    assert codes(compiled) == []
    [added] = [f for f in compiled.findings if f.code == "TW0713" and "疑义“留用高”" in f.message]
    assert "读法二用到“10人”，所引原文没有写" in added.message


def test_a_divisor_of_one_month_only_names_the_unit() -> None:
    compiled = with_readings("留用率超过50%", "参保月数÷1个月×1人不少于招用人数")
    assert codes(compiled) == []
    [added] = [f for f in compiled.findings if f.code == "TW0713" and "疑义“留用高”" in f.message]
    assert "“1人”" in added.message
    assert "“1个月”" not in added.message
