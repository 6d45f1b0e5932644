"""开放用语: who settles each, and how."""

from support.registers import made, policy, rows
from support.small import changed
from tiaowen.registers import Register


def xiangtan() -> Register:
    return policy("xiangtan_2019")["open_words"]


def test_measure_seven_has_eight_in_the_order_of_the_text() -> None:
    found = rows(xiangtan(), "（七）")
    assert [cells[0] for cells in found] == [
        *("按规定", "一次性", "可", "按条件", "上述", "可", "上述", "可"),
    ]
    assert {cells[4] for cells in found} >= {"可以事项“企业协商稳岗”"}
    assert found[2][3:] == (
        "是当事人的权利，还是可以给也可以不给",
        "扶持事项“稳岗返还”",
        "可以申请，是当事人的权利",
    )
    assert found[0][5] == "另行规定，所指规定原文未明确"


def test_measure_nine_has_six_and_a_condition_names_its_authority() -> None:
    found = rows(xiangtan(), "（九）")
    assert len(found) == 6
    assert "认定事项“符合条件的就业困难人员”，由谁认定：原文未明确" in found[0][5]
    assert found[4][5] == "记为疑义，没有采用任何一种"


def test_measure_eight_has_none() -> None:
    assert rows(xiangtan(), "（八）") == []


def test_a_word_that_nobody_settles_says_so() -> None:
    found = changed(
        ("给予1000元/人的补贴」。", "可给予1000元/人的补贴」。"),
        ("给予1000元/人的补贴。（", "可给予1000元/人的补贴。（"),
    )
    [cells] = rows(made(found)["open_words"], "（一）")
    assert cells[0] == "可"
    assert cells[4:] == ("没有交代", "没有交代")
