"""Other laws' rules as documents: both evaluators agree, the text holds the rules, and the package decides.

That every document is free of faults and every 算例 comes out is held by `test_made_up_documents`.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from support.documents import TEXT_FILE, Compiled, Texts, compile_texts
from tiaowen import checks
from tiaowen.findings import Finding
from tiaowen.project import Project
from tiaowen.python.load import load
from tiaowen.python.render import render
from tiaowen.runtime import Decision, Status

DOCUMENTS = Path(__file__).parents[2] / "documents"
LAWS = {
    "family_allowance": "01-allowance.tiaowen",
    "settling_grant": "01-grant.tiaowen",
    "rolling_relief": "01-relief.tiaowen",
    "relaxed_layoffs": "01-refund.tiaowen",
    "overlapping_tiers": "01-tiers.tiaowen",
    "work_injury": "01-injury.tiaowen",
    "widened_aid": "01-aid.tiaowen",
    "family_size": "01-grants.tiaowen",
}


@cache
def project(law: str) -> Project:
    return Project(DOCUMENTS / law)


@cache
def package(law: str) -> Any:  # noqa: ANN401
    document = project(law).document
    assert document is not None
    return load(render(document, project(law).plans))


def texts(law: str) -> Texts:
    folder = DOCUMENTS / law
    rules = {path.name: path.read_text("utf-8") for path in sorted(folder.glob("*.tiaowen"))}
    return Texts(rules, (folder / TEXT_FILE).read_text("utf-8"))


def changed(law: str, old: str, new: str) -> Compiled:
    return compile_texts(texts(law).with_rule(LAWS[law], old, new))


def decided(law: str, name: str, data: Mapping[str, object]) -> Decision:
    every: list[Decision] = package(law).decide_json({"日期": "2019-06-01", **data})
    return next(each for each in every if each.text.name == name)


def paid(decision: Decision) -> str | None:
    return None if decision.amount is None else str(decision.amount)


@pytest.mark.parametrize("law", LAWS)
def test_both_evaluators_give_what_was_worked_by_hand(law: str) -> None:
    results = project(law).examples
    assert len(results) >= 10
    assert [(r.example.name, r.findings) for r in results if r.findings] == []


@pytest.mark.parametrize(
    ("law", "old", "new", "code"),
    [
        ("family_allowance", "｜县城｜650元/月｜", "｜县城｜660元/月｜", "TW0705"),
        (
            "family_allowance",
            "｜2020年1月1日｜县城｜650元/月｜\n",
            "｜2020年2月1日｜县城｜650元/月｜\n",
            "TW0705",
        ),
        ("family_allowance", "（1＋20%）", "（1＋25%）", "TW0705"),
        ("family_allowance", "÷100元×5元/月", "÷100元×6元/月", "TW0705"),
        ("family_allowance", "分别100%、50%、0%「", "分别100%、0%、50%「", "TW0716"),
        ("settling_grant", "领过一次的，30%「", "领过一次的，20%「", "TW0706"),
        ("settling_grant", "享受次数：每年1次，共3次「", "享受次数：1次「", "TW0730"),
        ("settling_grant", "每年1次，共3次「", "每年1次，共4次「", "TW0705"),
        ("rolling_relief", "900元，申请日期前12个月内", "900元，申请日期前6个月内", "TW0705"),
        ("rolling_relief", "申请日期前3年内1次「", "申请日期前2年内1次「", "TW0705"),
        ("relaxed_layoffs", "的，裁员率不高于20%「", "的，裁员率不高于30%「", "TW0706"),
        ("relaxed_layoffs", "｜大型、中型｜500｜", "｜大型、中型｜50｜", "TW0705"),
        ("work_injury", "｜七级｜13｜", "｜七级｜12｜", "TW0705"),
        (
            "work_injury",
            "｜九级、十级｜其他设区的市｜8｜",
            "｜九级、十级｜其他设区的市｜9｜",
            "TW0705",
        ),
        ("widened_aid", "在1000元/月至1500元/月", "在1000元/月至1600元/月", "TW0705"),
        (
            "family_size",
            "｜三孩｜2019年7月1日起｜12000｜",
            "｜三孩｜2019年7月1日起｜1200｜",
            "TW0705",
        ),
        ("family_size", "｜二孩｜2019年7月1日起｜", "｜二孩｜2019年7月2日起｜", "TW0705"),
        ("widened_aid", "年龄16～22岁「", "年龄17～22岁「", "TW0705"),
    ],
)
def test_rule_and_text_cannot_drift_apart(law: str, old: str, new: str, code: str) -> None:
    assert code in [each.code for each in changed(law, old, new).findings]


def test_children_have_shares_and_ages_and_a_regional_rate() -> None:
    child = {"出生日期": "2017-01-01", "抚养方式": "单独抚养"}
    older = {"出生日期": "2004-01-01", "抚养方式": "轮流抚养"}
    home = {"本市户籍": True, "地区": "市区", "家庭月收入": "10250元", "子女": [child, older]}
    decision = decided("family_allowance", "育儿补助", {"对象": "家庭", "事实": home})
    assert decision.status is Status.ELIGIBLE
    assert decision.result is not None
    assert decision.result.upper is not None
    assert decision.result.upper.fen == 80000 + 48000 - 1000


@pytest.mark.parametrize(
    ("records", "amount"),
    [
        ([], "50000.00"),
        ([("安家费", "2018-03-01", "5万元")], "30000.00"),
        ([("安家费", "2017-03-01", "5万元"), ("安家费", "2018-03-01", "3万元")], "20000.00"),
        ([("原办法安家费", "2018-03-01", "8万元")], "20000.00"),
    ],
)
def test_each_instalment_follows_from_what_was_had(
    records: list[tuple[str, str, str]], amount: str
) -> None:
    had = [{"事项": item, "日期": on, "金额": fen} for item, on, fen in records]
    facts = {"学历": "博士", "引进日期": "2017-01-01", "离开本市": False, "已享受情况": had}
    assert paid(decided("settling_grant", "安家费", {"对象": "引进人才", "事实": facts})) == amount


@pytest.mark.parametrize(
    ("first", "status"),
    [("2016-06-01", Status.NOT_ELIGIBLE), ("2016-05-31", Status.ELIGIBLE)],
)
def test_three_years_are_counted_back_from_the_day(first: str, status: Status) -> None:
    had = [{"事项": "临时救助", "日期": first, "金额": "3000元"}]
    facts = {"遭遇突发困难": True, "已享受情况": had}
    decision = decided("rolling_relief", "临时救助", {"对象": "家庭", "事实": facts})
    assert decision.status is status


def test_a_benefit_of_every_month_says_so() -> None:
    had = [{"事项": "采暖补助", "日期": "2019-06-01", "金额": "300元"}]
    facts = {"低保家庭": True, "已享受情况": had}
    decision = decided("rolling_relief", "采暖补助", {"对象": "家庭", "事实": facts})
    assert decision.status is Status.NOT_ELIGIBLE
    assert "本月内没有享受过采暖补助" in decision.explain()


REFUSED = ("TW0620", "TW0621")
TABLE = """\
定义 托管机构的每人补助（per_child）：按收托人数：
  ｜收托人数｜每人（元/人）｜
  ｜20人以下｜1000｜
  ｜{second}｜2000｜
  ｜超过50人｜3000｜
  依据：「20人以下的，每人1000元；20人至50人的，每人2000元；超过50人的，每人3000元」。

"""


def tiers(second: str) -> tuple[Finding, ...]:
    """What is said of the tiers of the text as one table, in place of its two readings."""
    law = "overlapping_tiers"
    rule = texts(law).rules[LAWS[law]]
    start, end = rule.index("疑义 "), rule.index("扶持事项 规模补助")
    one = texts(law).with_rule_at(LAWS[law], start, end, TABLE.format(second=second))
    one = one.with_rule(LAWS[law], "正好20人归哪一档×", "每人补助×")
    one = one.with_rule(LAWS[law], "扶持事项1项。\n\n定义", "扶持事项1项、定义1项。\n\n定义")
    return tuple(f for f in checks.run(compile_texts(one).document) if f.code in REFUSED)


def test_tiers_that_overlap_are_refused_with_both_repairs() -> None:
    [finding] = tiers("20人至50人")
    assert finding.code == "TW0620"
    assert finding.message.startswith("正好20人时两档都算")
    assert "20人得1000元/人" in finding.help
    assert "20人得2000元/人" in finding.help
    assert "记为疑义" in finding.help


def test_tiers_with_a_gap_are_refused_with_the_number_nobody_has() -> None:
    [finding] = tiers("22人至50人")
    assert finding.code == "TW0621"
    assert finding.message.startswith("收托人数为21人时")


def test_a_text_whose_tiers_overlap_has_an_open_answer() -> None:
    data = {"对象": "托管机构", "事实": {"收托人数": 20, "星级": "未评定"}}
    decision = decided("overlapping_tiers", "规模补助", data)
    assert decision.status is Status.UNSETTLED
    assert "归第一档" in decision.explain()
