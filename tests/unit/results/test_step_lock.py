"""Figures and comparison words of ranges, periods and former standards, against the text."""

import pytest

from support.open_amounts import changed, changed_text, codes


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("在800元/月以内核定", "在900元/月以内核定"),
        ("在3000元至2万元之间核定", "在3000元至3万元之间核定"),
        ("不低于4000元，", "不低于5000元，"),
        ("缴费基数×5%", "缴费基数×6%"),
        ("享受期限：最多24个月", "享受期限：最多36个月"),
        ("享受期限：3～12个月", "享受期限：3～10个月"),
        ("税率：15%", "税率：10%"),
        ("调整前标准：800元", "调整前标准：900元"),
        ("调整前条件：参保3年以上", "调整前条件：参保2年以上"),
        ("服务：免费参加1次技能培训", "服务：免费参加2次技能培训"),
    ],
)
def test_another_figure_is_noticed_from_both_sides(old: str, new: str) -> None:
    assert codes(changed(old, new)) == {"TW0705"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("不超过800元/月", "低于800元/月"),
        ("每人每年不低于4000元", "每人每年不超过4000元"),
        ("补贴期限最长24个月", "补贴期限至少24个月"),
        ("每月不超过300元", "每月超过300元"),
    ],
)
def test_another_comparison_word_is_noticed(old: str, new: str) -> None:
    assert "TW0708" in codes(changed_text(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("不超过800元/月", "最高800元/月"),
        ("补贴期限最长24个月", "补贴期限不超过24个月"),
        ("每人每年不低于4000元", "每人每年最低4000元"),
    ],
)
def test_words_of_one_class_are_the_same(old: str, new: str) -> None:
    assert "TW0708" not in codes(changed_text(old, new))


def test_a_former_condition_is_compared_too() -> None:
    assert "TW0708" in codes(changed("调整前条件：参保3年以上", "调整前条件：参保3年以下"))


def test_the_figure_before_the_change_must_be_owned() -> None:
    assert codes(changed("  调整前标准：800元「由800元」。\n", "")) == {"TW0706"}


def test_a_body_that_no_quote_names_is_listed() -> None:
    found = [a.text for a in changed("核定机关原文未明确", "由市税务局核定").alignment.additions]
    assert "由谁核定：市税务局，所引原文没有写" in found
