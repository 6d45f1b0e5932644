"""限制和不利条件, counted by hand."""

from support.registers import Cells, made, policy, rows, small
from support.small import changed
from tiaowen.registers import Register


def xiangtan() -> Register:
    return policy("xiangtan_2019")["limits"]


def kinds(found: list[Cells]) -> list[str]:
    return [cells[0] for cells in found]


def test_each_condition_says_what_follows_and_which_words_carry_it() -> None:
    found = rows(xiangtan(), "（七）", "扶持事项“稳岗返还”")
    one_of = "这几项一项也不满足的，不符合"
    assert found == [
        ("适用对象", "适用对象", "企业", "不是的，不能享受", "“参保企业”"),
        ("申报条件", "申报条件（一）", "参加失业保险", "不满足的，不符合", "“参保企业”"),
        ("申报条件", "申报条件（二）1．", "不裁员", one_of, "“不裁员”"),
        ("申报条件", "申报条件（二）2．", "少裁员", one_of, "“少裁员”"),
        (
            *("申报条件", "申报条件（三）1．", "按时足额缴纳失业保险费", one_of),
            "“未能按时足额缴纳失业保险费的”",
        ),
        (
            *("申报条件", "申报条件（三）2．", "已一次性补缴所有欠费", one_of),
            "“一次性补缴所有欠费后”",
        ),
    ]


def test_measure_seven_has_fifteen() -> None:
    """6 of 稳岗返还; 1 subject, 5 conditions, window, choice of 困难企业稳岗返还; the 前提 of a 可以事项."""
    assert len(rows(xiangtan(), "（七）")) == 6 + 8 + 1
    hardship = rows(xiangtan(), "（七）", "扶持事项“困难企业稳岗返还”")
    assert kinds(hardship) == ["适用对象", *["申报条件"] * 5, "执行期限", "几种标准"]
    assert hardship[-1][3] == "由谁选择：原文未明确；可能按少的给"
    assert kinds(rows(xiangtan(), "（七）", "可以事项“企业协商稳岗”")) == ["前提"]


def test_a_window_without_a_quote_is_carried_by_its_days_in_the_text() -> None:
    [window] = [
        c for c in rows(xiangtan(), "（七）", "扶持事项“困难企业稳岗返还”") if c[0] == "执行期限"
    ]
    assert window[-1].startswith("依据里的“…")
    assert "2019年1月1日至12月31日，" in window[-1]


def test_the_conditions_of_members_are_there_too() -> None:
    found = rows(xiangtan(), "（九）", "扶持事项“贫困劳动力社会保险补贴”")
    members = [cells for cells in found if cells[0] == "每一名的申报条件"]
    assert [cells[2] for cells in members] == [
        "建档立卡贫困劳动力",
        "企业为其缴纳社会保险费",
        "劳动合同期限不低于1年",
        "实际在岗期限不低于12个月",
    ]
    assert {cells[3] for cells in members} == {"不满足的，这一名不算"}


def test_a_condition_that_another_one_reads_by_name_is_there_with_its_own_words() -> None:
    found = rows(xiangtan(), "（八）", "扶持事项“就业见习补贴”")
    assert kinds(found) == [
        *("适用对象", "每一名的申报条件", "每一名的申报条件", "定义", "享受期限"),
        *["疑义的读法"] * 3,
    ]
    assert found[3][1:3] == (
        "定义“见习人员的适龄失业青年”",
        "失业青年且见习人员的年龄在16周岁至24周岁之间",
    )
    assert found[3][-1] == "“16～24岁失业青年”"


def test_who_may_refuse_is_a_limit() -> None:
    found = rows(xiangtan(), "（九）", "扶持事项“一次性岗位补贴”")
    assert ("可以给予", "可以给予", "由谁决定给不给：原文未明确", "可以不给", "“可给予”") in found


def test_a_reading_that_takes_away_is_a_limit_and_the_better_one_is_not() -> None:
    found = rows(xiangtan(), "（九）", "扶持事项“贫困劳动力社会保险补贴”")
    [reading] = [cells for cells in found if cells[0] == "疑义的读法"]
    assert reading[2] == "“实际缴纳的社会保险费”读法一（不算）"
    assert reading[3] == (
        "有1个算例给得少，例如“一名还在岗不满十二个月”：8850元，按别的读法11850元"
    )


def test_a_reading_that_was_adopted_is_named() -> None:
    found = rows(small("open_readings")["limits"], "（三）", "扶持事项“用工补贴”")
    [reading] = [cells for cells in found if cells[0] == "疑义的读法"]
    assert reading[3].startswith("采用了读法一（出处：市人社局会议纪要")


def test_what_was_had_before_limits() -> None:
    found = rows(small("hiring")["limits"], "（二）", "扶持事项“稳岗奖励”")
    assert kinds(found) == [
        *("适用对象", "申报条件", "申报条件"),
        *("享受次数", "不重复享受", "不可同时", "累计不超过"),
    ]
    assert found[-1][2] == "6000元，自首次享受起3年内"


def test_both_windows_limit() -> None:
    found = rows(small("two_windows")["limits"], "（一）", "扶持事项“招用补贴”")
    assert kinds(found) == ["适用对象", "执行期限", "申请期限"]


def test_quotas_caps_ranges_and_terms_give_less() -> None:
    limits = small("open_amounts")["limits"]
    loan = rows(limits, "（五）", "扶持事项“创业贷款”")
    assert kinds(loan)[3:] == ["额度上限", "封顶", "享受期限"]
    grant = rows(limits, "（一）", "扶持事项“见习补贴”")
    assert kinds(grant)[3:] == ["幅度", "享受期限"]
    assert grant[3][2:4] == ("在800元/月以内核定", "给多少由谁核定：原文未明确；可能比上限少")


def test_a_range_without_an_upper_end_promises_no_less() -> None:
    limits = small("open_amounts")["limits"]
    assert "幅度" not in kinds(rows(limits, "（二）", "扶持事项“返乡生活补助”"))


def test_a_tax_is_owed_where_its_condition_holds() -> None:
    found = rows(policy("iit_2018")["limits"], "第二条", "缴纳事项“综合所得税”")
    assert [cells[:2] + cells[3:4] for cells in found] == [
        ("缴纳条件", "缴纳条件", "符合的，应当缴纳"),
        ("计算标准", "计算标准", "按此缴纳"),
    ]


def test_a_condition_without_a_quote_says_so_as_the_additions_do() -> None:
    found = made(changed(("不少于24个月「参保2年以上」", "不少于24个月")))
    assert [cells[-1] for cells in rows(found["limits"], "（一）", "扶持事项“留用补贴”")] == [
        *("“企业”", "“留用率超过50%”", "没有引原文"),
        "按文件的施行日期、有效期",
    ]
    said = [cells[1] for cells in rows(found["added"], "（一）")]
    assert "申报条件（二）“参保月数不少于24个月”没有引原文" in said


def test_a_reading_by_which_more_is_owed_is_a_limit_of_a_levy() -> None:
    """1000元 for each of the two that were hired, or for one more: the higher sum is the worse one."""
    found = changed(
        ("扶持事项1项", "缴纳事项1项、疑义1项"),
        ("扶持事项 留用补贴", "缴纳事项 留用补贴"),
        ("申报条件：", "缴纳条件："),
        ("扶持标准：招用人数×", "计算标准：计费人数×"),
        ("  享受次数：原文未明确。\n", LEVY_DOUBT),
    )
    assert not found.errors
    [reading] = [c for c in rows(made(found)["limits"], "（一）") if c[1] == "疑义的读法"]
    assert reading[3] == "“计费人数”读法二（多数1人）"
    assert reading[4] == "有1个算例缴得多，例如“招用两人”：3000元，按别的读法2000元"


LEVY_DOUBT = """\

算例 招用两人：
  日期：2019年6月1日。
  企业：留用率60%；参保月数24个月；招用人数2人。
  结果：待明确（2000元、3000元）。

疑义 计费人数（counted）：
  原文：「按招用人数给予1000元/人」。
  问题：怎么数。
  读法一：照数：招用人数。
  读法二：多数1人：招用人数＋1人。
  采用：暂不采用。
  有权解释：原文未明确。
"""
