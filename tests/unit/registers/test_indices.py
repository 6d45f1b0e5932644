"""Provisions by subject and by fund, targets, what is due, and the words that take a number in or not."""

from support.registers import policy
from tiaowen.registers import Register


def xiangtan(name: str) -> Register:
    return policy("xiangtan_2019")[name]


def column(register: Register, number: int) -> list[str]:
    return [row.cells[number] for row in register.rows]


def test_every_computed_provision_stands_under_its_subject_and_subjects_stand_together() -> None:
    found = column(xiangtan("subjects"), 0)
    assert len(found) == 43
    assert len(set(found)) == sum(a != b for a, b in zip(found, ["", *found], strict=False))


def test_what_the_text_names_no_fund_for_stands_last() -> None:
    found = column(xiangtan("funds"), 0)
    assert found[0] == "失业保险基金"
    assert found == sorted(found, key=lambda name: (name == "原文未明确", found.index(name)))


def test_a_member_is_paid_for_and_the_firm_is_paid() -> None:
    [row] = [r for r in xiangtan("subjects").rows if "“就业见习补贴”" in r.cells[1]]
    assert row.cells[3] == "就业见习基地"


def test_all_sixteen_targets_are_listed() -> None:
    assert len(xiangtan("targets").rows) == 16


def test_a_window_ends_on_a_day() -> None:
    rows = [row.cells for row in xiangtan("deadlines").rows if "困难企业稳岗返还" in row.cells[2]]
    assert [cells[0][:23] for cells in rows] == ["2019年1月1日至2019年12月31日（首"]


def test_days_that_stand_in_conditions_are_not_called_unwritten() -> None:
    [subject] = [r for r in xiangtan("subjects").rows if "“培训期间生活费补贴”" in r.cells[1]]
    [due] = [r for r in xiangtan("deadlines").rows if "“培训期间生活费补贴”" in r.cells[2]]
    assert subject.cells[4] == due.cells[0] == "见条件里的日期"
    assert "2020年12月31日" in due.cells[4]


def test_a_task_that_is_in_force_for_a_time_ends_on_a_day() -> None:
    rows = [row.cells for row in xiangtan("deadlines").rows if "2020年12月31日）" in row.cells[0]]
    assert any("学徒" in cells[2] for cells in rows)


def test_a_word_takes_the_number_in_by_the_code_or_by_practice() -> None:
    found = {row.cells[0]: row.cells[2:4] for row in xiangtan("comparisons").rows}
    assert found["超过"] == ("不含", "民法典第1259条")
    assert found["以上"] == ("含", "民法典第1259条")
    assert found["最高"] == ("含", "行文惯例")


def test_words_of_the_text_that_a_rule_compares_with_say_where() -> None:
    rows = [row.cells for row in xiangtan("comparisons").rows if row.cells[1] == "“超过50%”"]
    assert any("留用率" in row[5] or "提高" in row[5] for row in rows)
