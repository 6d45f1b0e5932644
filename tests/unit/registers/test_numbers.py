"""The numbers, both ways."""

import pytest

from support.registers import Made, made, policy, rows
from support.small import changed


def iit() -> Made:
    return policy("iit_2018")


def test_the_figures_of_the_tax_law_are_all_used() -> None:
    """Two rates in words, seven rows with 13 bounds and seven rates in all, and three of 第六条."""
    assert len(rows(iit()["figures"], "第二条")) == 2 + 12 + 7
    assert len(rows(iit()["figures"], "第六条")) == 3
    assert iit()["unused"].rows == ()


@pytest.mark.parametrize(("number", "count"), [("（七）", 6), ("（八）", 10), ("（九）", 10)])
def test_every_figure_of_a_measure_has_its_row(number: str, count: int) -> None:
    assert len(rows(policy("xiangtan_2019")["figures"], number)) == count


def test_a_figure_says_which_word_beside_it_includes_it() -> None:
    found = {cells[0]: cells[4] for cells in rows(made(changed())["figures"], "（一）")}
    assert found == {
        "50%": "超过（不含，民法典第1259条）",
        "2年": "以上（含，民法典第1259条）",
        "1000元/人": "—",
    }


def test_a_number_of_the_rule_leads_back_to_the_text() -> None:
    found = rows(made(changed())["numbers"], "（一）")
    assert [cells[0] for cells in found] == ["50%", "24个月", "1000元/人"]
    assert "参保2年以上" in found[1][3]


def test_a_figure_that_no_rule_uses_is_listed() -> None:
    found = made(changed(("补贴。（责任单位", "补贴。在30日内拨付。（责任单位")))
    assert rows(found["unused"], "（一）") == [
        ("30日", "…元/人的补贴。在30日内拨付。（责任单…", "第2句")
    ]


def test_figures_of_an_article_without_rules_are_used_nowhere() -> None:
    found = made(changed(("市财政局）\n", "市财政局）\n（二）支持个人。每人给予500元。\n")))
    assert rows(found["unused"], "（二）") == [("500元", "…持个人。每人给予500元。", "第1句")]


def test_figures_in_the_names_of_responsible_bodies_are_not_missed() -> None:
    """市16个产业联盟牵头单位 stands in the brackets of three measures."""
    unused = [
        cells[0]
        for number in ("（一）", "（二）", "（三）")
        for cells in rows(policy("xiangtan_2019")["unused"], number)
    ]
    assert unused == []


def test_a_number_that_the_text_has_as_a_word_leads_back_to_that_word() -> None:
    found = rows(policy("xiangtan_2019")["numbers"], "（六）")
    assert {cells[3] for cells in found if cells[0] == "全额"} == {"“全额”"}
