"""享受次数和重复享受: whose records, which days, compared with what."""

from support.registers import policy, rows, small


def test_each_rule_of_the_award_names_its_records() -> None:
    assert rows(small("hiring")["repeats"], "（二）", "稳岗奖励") == [
        *[
            (
                *("享受次数", "每年不超过2次", "企业", "本年度内", "稳岗奖励"),
                "“每年享受不超过2次”",
            ),
            (
                *("累计不超过", "6000元", "企业", "自首次享受起3年内", "稳岗奖励"),
                "“三年内累计不超过6000元”",
            ),
            (
                *("不重复享受", "不能和“乙市安家费”一起", "企业", "不论多久以前", "乙市安家费"),
                "“已领取乙市安家费的企业不得重复享受”",
            ),
            (
                *("不可同时", "不能和“领取其他扶持”一起", "不查已享受情况", "—", "领取其他扶持"),
                "“领取其他扶持期间不可同时享受”",
            ),
        ]
    ]


def test_the_records_of_a_member_are_the_members() -> None:
    [cells] = rows(small("hiring")["repeats"], "（一）", "岗位补贴")
    assert cells[:3] == ("享受次数", "每名职工1次", "职工")


def test_every_support_says_something_and_a_tax_nothing() -> None:
    found = rows(policy("xiangtan_2019")["repeats"], "（九）")
    assert [cells[1:3] for cells in found] == [("享受次数", "原文未明确")] * 5
    assert policy("iit_2018")["repeats"].rows == ()
