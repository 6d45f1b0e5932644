"""Cases must exclude each other and leave nothing out: what is proved, and what is said where it is not."""

import pytest

from tiaowen import checks
from tiaowen.findings import Finding
from unit.semantics.documents import HEAD, parse_and_build, provision

FACTS = """
基本信息 企业（enterprise）：
  职工人数（staff）：整数，人，最大100人。
  收入（income）：金额。
  留用率（kept）：比例。
  登记失业（jobless）：是否。
  退役军人（veteran）：是否。
  规模（size）：选项〔大型、小型〕。
  身份（roles）：选项〔甲类、乙类〕，可多选。
  出生日期（birth）：日期。
  招用日期（hired）：日期。
  新招人数（new_staff）：整数，人。

定义 企业的人均收入（per_head）：收入÷职工人数，分母为零的，按0元/人计。
定义 企业的小企业（is_small）：规模为小型。
"""


def found(standard: str, more: str = "") -> list[Finding]:
    text = provision("登记失业", standard).replace("。。", "。").replace("\n。", "\n")
    built, said = parse_and_build(HEAD, FACTS, text + more)
    assert [*said, *built.findings] == []
    assert built.document is not None
    return [each for each in checks.run(built.document) if "TW0620" <= each.code < "TW0650"]


def listed(*cases: str, order: bool = False) -> str:
    numbers = "一二三四五"
    items = "；".join(f"（{numbers[i]}）{case}" for i, case in enumerate(cases))
    behind = "同时符合两项以上的，按排列在前的执行。" if order else ""
    return f"按下列情形分别确定：{items}。{behind}"


def table(column: str, *rows: str) -> str:
    body = "".join(f"    ｜{row}｜\n" for row in rows)
    return f"按{column}：\n    ｜{column}｜补助｜\n{body}"


@pytest.mark.parametrize(
    "standard",
    [
        table("职工人数", "20人以下｜2000元", "21人以上｜5000元"),
        table("职工人数", "不满20人｜1元", "20人至50人｜2元", "超过50人｜3元"),
        table("收入", "0.99元以下｜1元", "1元以上｜2元"),
        table("招用日期", "2018年12月31日止｜1元", "2019年度｜2元", "2020年1月1日起｜3元"),
        table("出生日期的周岁", "不满16周岁｜1元", "16～24岁｜2元", "25周岁以上｜3元"),
        table("人均收入", "1000元/人以下｜1元", "超过1000元/人｜2元"),
        table("登记失业", "是｜1元", "否｜2元"),
        table("规模", "大型｜1元", "小型｜2元"),
        listed("小企业的，1元", "规模为大型的，2元"),
        listed("招用日期早于申请日期的，1元", "招用日期不早于申请日期的，2元"),
        listed("登记失业且退役军人的，1元", "非登记失业的，2元", "登记失业且非退役军人的，3元"),
        listed("登记失业的，1元", "退役军人的，2元", "其他情形，0元", order=True),
        listed("留用率超过50%的，2元", "其他情形，1元"),
    ],
)
def test_cases_that_are_exclusive_and_complete(standard: str) -> None:
    assert found(standard) == []


def test_an_overlap_at_one_value_shows_it_and_what_each_repair_pays() -> None:
    rows = ("20人以下｜2000元", "20人至50人｜5000元", "超过50人｜6000元")
    (finding,) = found(table("职工人数", *rows))
    assert finding.code == "TW0620"
    assert finding.message == (
        "正好20人时两档都算：“20人以下”含20人（2000元），“20人至50人”也含20人（5000元）。"
    )
    assert finding.help == (
        "可改为：甲、“20人以下”和“超过20人、50人以下”——20人得2000元；"
        "乙、“不满20人”和“20人以上50人以下”——20人得5000元。"
        "两种改法20人的钱不一样，请按原文定，不要只为消除提示而改。"
        "原文就是重叠的，请记为疑义。"
    )


@pytest.mark.parametrize(
    ("standard", "words"),
    [
        (table("职工人数", "20人至50人｜1元", "20人以下｜2元", "超过50人｜3元"), "正好20人时两档"),
        (table("职工人数", "30人以下｜1元", "超过20人｜2元"), "20人到30人之间两档都算"),
        (table("身份", "甲类｜1元", "乙类｜2元", "其他情形｜0元"), "身份为乙类、甲类时"),
        (listed("登记失业的，1元", "退役军人的，2元", "其他情形，0元"), "登记失业、退役军人时"),
    ],
)
def test_overlaps(standard: str, words: str) -> None:
    (finding,) = found(standard)
    assert finding.code == "TW0620"
    assert finding.message.startswith(words)


@pytest.mark.parametrize(
    ("standard", "words"),
    [
        (table("职工人数", "不满20人｜1元", "超过20人｜2元"), "职工人数正好20人时"),
        (table("收入", "1元以下｜1元", "1.02元以上｜2元"), "收入为1.01元时"),
        (table("规模", "大型｜1元"), "规模为小型时"),
        (
            table("招用日期", "2018年12月31日止｜1元", "2019年1月2日起｜2元"),
            "招用日期为2019年1月1日时",
        ),
    ],
)
def test_gaps_show_a_value_that_none_covers(standard: str, words: str) -> None:
    (finding,) = found(standard)
    assert finding.code == "TW0621"
    assert finding.message.startswith(words)


def test_what_depends_on_each_other_needs_an_order_and_otherwise() -> None:
    cases = ("职工人数不少于新招人数的，1元", "职工人数超过20人的，2元")
    assert [each.code for each in found(listed(*cases))] == ["TW0622", "TW0623"]
    assert found(listed(*cases, "其他情形，0元", order=True)) == []


def test_a_case_that_an_earlier_one_takes_whole_is_noticed() -> None:
    cases = ("职工人数不少于10人的，1元", "职工人数不少于20人的，2元", "其他情形，0元")
    assert [each.code for each in found(listed(*cases, order=True))] == ["TW0629"]


def test_more_situations_than_can_be_looked_at_are_not_taken_for_proved() -> None:
    many = "、".join(f"项{i}" for i in range(12))
    facts = FACTS.replace("〔甲类、乙类〕", f"〔{many}〕")
    names = [f"身份为项{i}的，{i}元" for i in range(12)]
    cases = "；".join(f"（{i}）{each}" for i, each in enumerate(names, 1))
    text = provision("登记失业", f"按下列情形分别确定：{cases}").replace("。。", "。")
    built, _ = parse_and_build(HEAD, facts, text)
    assert built.document is not None
    codes = {each.code for each in checks.run(built.document)}
    assert {"TW0620", "TW0623"} <= codes


DOUBT = """
疑义 够人数（enough）：
  原文：「返还」。
  问题：几人就够。
  读法一：两人：新招人数不少于2人。
  读法二：三人：新招人数不少于3人。
  采用：暂不采用。
  有权解释：原文未明确。
"""


@pytest.mark.parametrize(
    ("cases", "findings"),
    [(("够人数的，1元", "非够人数的，2元"), 0), (("够人数的，1元", "登记失业的，2元"), 2)],
)
def test_an_open_doubt_is_a_question_that_may_be_answered_either_way(
    cases: tuple[str, ...], findings: int
) -> None:
    assert len(found(listed(*cases), DOUBT)) == findings
