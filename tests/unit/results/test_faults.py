"""Faults in results, periods and ranges: one finding each, where they are."""

import pytest

from support.open_amounts import changed, codes


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("  税率：15%「15%」。", "  税率：15%「15%」。\n  计算标准：15元。", "TW0650"),
        ("在3000元至2万元之间核定", "在2万元至3000元之间核定", "TW0651"),
        ("在3000元至2万元之间核定", "在3000元至2万元/月之间核定", "TW0652"),
        ("不低于4000元，上限原文未明确", "不低于4000元，下限原文未明确", "TW0652"),
        ("不低于4000元，上限原文未明确", "超过4000元，上限原文未明确", "TW0652"),
        ("在3000元至2万元之间核定", "在3人至20人之间核定", "TW0652"),
        ("（二）医疗补贴：缴费基数×5%", "（二）养老补贴：缴费基数×5%", "TW0653"),
        ("（二）医疗补贴：缴费基数×5%", "（二）缴费基数×5%", "TW0653"),
        ("标准同求职补贴", "标准同再次求职补贴", "TW0654"),
        ("标准同求职补贴", "标准同岗位补助", "TW0654"),
        ("享受期限：2年", "享受期限：2人", "TW0656"),
        ("享受期限：3～12个月", "享受期限：12～3个月", "TW0656"),
        ("享受期限：最多24个月", "享受期限：低于24个月", "TW0656"),
        ("税率：15%", "税率：15元", "TW0657"),
        ("（二）稳定补助：在300元/月以内核定", "（二）稳定补助：在300元以内核定", "TW0658"),
        ("  享受期限：最多12个月「最多12个月」。\n", "", "TW0401"),
        ("15万元/人×合伙人数，", "15万元/人，", "TW0402"),
        ("由县级人社局核定「3000元", "由县人社局核定「3000元", "TW0311"),
    ],
)
def test_a_fault_is_reported(old: str, new: str, code: str) -> None:
    assert code in codes(changed(old, new))


def test_a_provision_without_any_result_is_an_error() -> None:
    assert "TW0321" in codes(changed("  税率：15%「15%」。\n", ""))


def test_a_quota_is_no_result_of_what_must_be_paid() -> None:
    assert "TW0327" in codes(changed("  税率：15%「15%」。", "  额度上限：15元「15%」。"))
