"""Words that stand beside others which make them look like something else."""

import pytest

from support.syntax import VOCABULARY, parse

MORE = (
    "基本信息 法人（body）：\n  或有负债（debt）：金额。\n  按月缴费基数（base）：金额，元/月。\n"
)
HEAD = "扶持事项 甲（a）：\n"


@pytest.mark.parametrize(
    "clauses",
    [
        "  申报条件：无附表「甲」。",
        "  申报条件：无第三条「甲」。",
        "  适用对象：企业（八）「甲」。",
        "  适用对象：企业附表「甲」。",
        "  申报条件：成立日期不早于申请日期后\n    3个月。",
        "  申报条件：规模为大型、\n    小型。",
        "  申报条件：同时符合下列条件：\n    （一）不裁员\n      （八）「甲」；\n    （二）少裁员。",
        "  扶持标准：由申请人选择其中一项：\n    （一）按人数：2.59元；\n    （二）按额：3元。",
        "  扶持标准：由申请人选择其中一项：\n    1．（\n 2.07元＋1元）×2；\n    2．3元。",
        "  扶持标准：（按月缴费基数＋1元/月）×2个月。",
    ],
)
def test_they_are_read_as_meant(clauses: str) -> None:
    assert [found.message for found in parse(HEAD + clauses, VOCABULARY + MORE).findings] == []


def test_a_name_behind_a_comma_is_read_whole() -> None:
    text = "算例 乙：\n  法人：按月缴费基数3元/月，或有负债2元。\n"
    assert parse(text, VOCABULARY + MORE).findings == ()


def test_a_short_name_before_a_scale_is_no_misspelt_head() -> None:
    """租金 is one letter off 资金."""
    text = "  计算标准：上年度失业保险费＋\n    租金　按超额累进计算：\n    ｜额｜税率｜\n    ｜5元以下｜3%｜\n"
    rent = "基本信息 店（shop）：\n  租金（rent）：金额。\n"
    assert [f.message for f in parse(HEAD + text, VOCABULARY + rent).findings] == []
