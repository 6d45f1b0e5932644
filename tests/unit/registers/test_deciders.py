"""谁说了算, and what names that body."""

from support.registers import policy, rows, small
from tiaowen.registers import Register


def xiangtan() -> Register:
    return policy("xiangtan_2019")["deciders"]


def test_measure_seven_leaves_every_decision_open() -> None:
    found = rows(xiangtan(), "（七）")
    assert {cells[2:] for cells in found} == {("原文未明确", "原文未明确")}
    assert [cells[:2] for cells in found if cells[0].startswith("扶持事项")] == [
        ("扶持事项“稳岗返还”", "认定“少裁员”"),
        ("扶持事项“困难企业稳岗返还”", "选择标准"),
        ("扶持事项“困难企业稳岗返还”", "认定“面临暂时性生产经营困难”"),
        ("扶持事项“困难企业稳岗返还”", "认定“恢复有望”"),
        ("扶持事项“困难企业稳岗返还”", "认定“少裁员”"),
    ]
    asked = [cells for cells in found if cells[0].startswith("尚待明确")]
    assert len(asked) == 9
    assert asked[0][:2] == (
        "尚待明确的“补缴后的返还基数”",
        "解释：补缴的欠费是否计入上年度实际缴纳额",
    )


def test_a_body_that_the_text_names_is_told_from_one_it_does_not() -> None:
    found = small("open_amounts")["deciders"]
    assert rows(found, "（二）", "扶持事项“安家补助”") == [
        ("核定", "县级人社局", "原文写明"),
        ("认定“引进的人才”", "市人社局", "编写人推定"),
    ]


def test_who_may_refuse_is_there() -> None:
    found = rows(xiangtan(), "（九）", "扶持事项“一次性岗位补贴”")
    assert ("决定是否给予", "原文未明确", "原文未明确") in found


def test_a_law_that_leaves_nothing_to_anybody_has_none() -> None:
    assert policy("iit_2018")["deciders"].rows == ()
