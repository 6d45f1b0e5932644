"""Thresholds asked of members, on how many there are and on what was had before: which 算例 they ask for."""

import pytest

from tiaowen.cases.boundary import gaps
from tiaowen.cases.rows import additions, with_additions
from tiaowen.model.document import Document
from tiaowen.wording import plan
from unit.semantics.documents import document_of

OBJECTS = """
基本信息 园区（zone）：
  识别：园区编号（zone_code）。
  月租金（rent）：金额。
  一个园区有多名工人（workers）。

基本信息 工人（worker）：
  识别：身份证号（id_number）。
  登记失业（registered）：是否。
  合同月数（months）：期限，月。
  出生日期（born）：日期。
  一个工人有多名子女（children）。

基本信息 子女（child）：
  年级（grade）：整数，年。
"""

RULE = """
措施（一）示例：
  本条：扶持事项1项。

扶持事项 补贴（zone_subsidy）：
  依据：「给予补贴」。
  适用对象：园区「园区」。
  申报条件：{condition}。
  扶持标准：{standard}。
  享受次数：{times}。
"""


def rule(condition: str = "无", standard: str = "1000元", times: str = "原文未明确") -> str:
    return OBJECTS + RULE.format(condition=condition, standard=standard, times=times)


def missing(document: Document) -> list[str]:
    found = gaps(document, [plan(document, each) for each in document.provisions])
    return [point.words for gap in found for point in gap.points]


def asked(text: str) -> list[str]:
    return missing(document_of(text))


def written(text: str) -> str:
    """The rules with what is missing written into them."""
    document = document_of(text)
    plans = [plan(document, each) for each in document.provisions]
    (new,) = with_additions(document, additions(document, gaps(document, plans))).values()
    return new


EACH = "每吸纳1名符合下列条件的工人，1000元，付给园区：\n    （一）登记失业；\n    （二）合同月数不低于12个月"
COUNT = "工人（登记失业）的人数不少于3人"
TWICE = "每年不超过2次"
CEILING = "原文未明确。\n  累计不超过：6000元，自首次享受起3年内"

RULES = {
    "each member": (
        rule(standard=EACH),
        [f"工人的合同月数{n}个月" for n in (11, 12, 13)],
    ),
    "some member": (
        rule("有工人（登记失业且合同月数不低于12个月）"),
        [f"工人的合同月数{n}个月" for n in (11, 12, 13)],
    ),
    "no member": (
        rule("没有工人（登记失业且合同月数低于12个月）"),
        [f"工人的合同月数{n}个月" for n in (11, 12, 13)],
    ),
    "a member of a member": (
        rule("有工人（有子女（年级不低于6年））"),
        [f"工人的子女的年级{n}年" for n in (5, 6, 7)],
    ),
    "how many": (rule(COUNT), [f"工人（登记失业）的人数{n}人" for n in (2, 3, 4)]),
    "how many, in a cap": (
        rule(standard="全部工人的人数×200元/人，超过1000元的，按1000元计"),
        [f"全部工人的人数{n}人" for n in (4, 5, 6)],
    ),
    "the sum over members": (
        rule("全部工人的合同月数合计不超过24个月"),
        [f"工人的合同月数{n}个月" for n in (23, 24, 25)],
    ),
    "how often": (
        rule("月租金超过0元", times=TWICE),
        [f"月租金{n}" for n in ("0元", "0.01元")]
        + [f"本年度内已享受补贴的次数{n}次" for n in (1, 2)],
    ),
    "once in all": (rule(times="1次"), [f"已享受补贴的次数{n}次" for n in (0, 1)]),
    "what is left": (
        rule(times=CEILING),
        [f"自首次享受起3年内已享受补贴的金额{n}元" for n in ("4999.99", "5000", "5000.01")],
    ),
    "never had": (rule(times="原文未明确。\n  不重复享受：补贴"), []),
    "what members had cannot be written": (
        rule(standard=EACH, times="每名工人1次"),
        [f"工人的合同月数{n}个月" for n in (11, 12, 13)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES.keys())
def test_thresholds_of_members_and_of_what_was_had_are_asked_for(
    text: str, expected: list[str]
) -> None:
    assert asked(text) == expected


@pytest.mark.parametrize("text", [text for text, expected in RULES.values() if expected])
def test_what_is_written_for_them_leaves_nothing_missing(text: str) -> None:
    assert missing(document_of(written(text))) == []


def test_both_ends_of_a_window_to_file_in_are_asked_for() -> None:
    text = rule(times="原文未明确。\n  申请期限：2019年3月1日至6月30日")
    assert asked(text) == [
        f"申请日期2019年{day}" for day in ("2月28日", "3月1日", "6月30日", "7月1日")
    ]


def test_an_age_is_asked_for_in_days_although_nobody_is_born_after_the_day() -> None:
    standard = "每吸纳1名工人（出生日期的周岁未满50周岁），1000元，付给园区"
    born = [words.removeprefix("工人的出生日期") for words in asked(rule(standard=standard))]
    assert born == ["1970年1月1日", "1969年12月31日", "1968年12月31日"]


def test_a_threshold_in_a_reading_of_an_open_doubt_is_asked_for() -> None:
    doubt = """
疑义 期限够长（long_enough）：
  原文：「给予补贴」。
  问题：多长算够长。
  读法一：半年：有工人（合同月数不低于6个月）。
  读法二：一年：有工人（合同月数不低于12个月）。
  采用：暂不采用。
  有权解释：原文未明确。
"""
    text = rule("期限够长").replace("扶持事项1项", "扶持事项1项、疑义1项") + doubt
    assert asked(text) == [f"工人的合同月数{n}个月" for n in (5, 6, 7, 11, 12, 13)]


def test_a_number_that_an_open_doubt_reads_in_two_ways_is_asked_for_under_each() -> None:
    doubt = """
疑义 算得的月数（counted_months）：
  原文：「给予补贴」。
  问题：按哪个数。
  读法一：最长的：全部工人的合同月数最高者，没有的按0个月计。
  读法二：合计的：全部工人的合同月数合计。
  采用：暂不采用。
  有权解释：原文未明确。
"""
    text = rule("算得的月数不低于12个月").replace("扶持事项1项", "扶持事项1项、疑义1项") + doubt
    document = document_of(text)
    found = gaps(document, [plan(document, each) for each in document.provisions])
    assert [gap.text for gap in found] == [
        f"算得的月数不低于12个月（按“算得的月数”{reading}）" for reading in ("读法一", "读法二")
    ]
    assert {point.words for gap in found for point in gap.points} == {
        f"工人的合同月数{n}个月" for n in (11, 12, 13)
    }


def test_one_member_is_told_in_the_columns_of_a_row() -> None:
    new = written(rule(standard=EACH))
    assert "（共同前提：工人的登记失业，2020年1月1日）" in new
    assert (
        "  ｜工人的合同月数｜结果｜\n  ｜11个月｜？｜\n  ｜12个月｜？｜\n  ｜13个月｜？｜\n" in new
    )


def test_several_members_are_told_in_a_table_of_their_own() -> None:
    new = written(rule(COUNT))
    assert "算例 补贴工人的人数2人：\n" in new
    assert "  工人：\n    ｜登记失业｜\n    ｜是｜\n    ｜是｜\n  结果：？。\n" in new


def test_what_was_had_is_told_in_a_table_of_its_own() -> None:
    new = written(rule(times="1次"))
    assert "（共同前提：没有已享受情况，2020年1月1日）" in new
    assert "    ｜事项｜日期｜金额｜\n    ｜补贴｜2019年1月1日｜—｜\n" in new


def test_a_row_of_one_member_stands_at_a_number_of_members() -> None:
    rows = """
算例表 补贴（2019年6月1日）：
  ｜工人的登记失业｜结果｜
  ｜否｜不符合｜
  ｜是｜1000元｜
"""
    assert asked(rule("工人（登记失业）的人数不少于1人") + rows) == ["工人（登记失业）的人数2人"]


def test_a_member_beside_others_stands_at_a_threshold_only_where_the_answer_turns_on_it() -> None:
    rows = """
算例 两名：
  日期：2019年6月1日。
  工人：
    ｜合同月数｜
    ｜{first}｜
    ｜11个月｜
  结果：？。
"""
    some = rule("有工人（合同月数不低于12个月）")
    assert "工人的合同月数11个月" not in asked(some + rows.format(first="6个月"))
    assert "工人的合同月数11个月" in asked(some + rows.format(first="24个月"))
