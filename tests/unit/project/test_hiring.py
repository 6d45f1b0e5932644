"""Members of a list, earlier benefits and other provisions: from the rule files to both evaluators."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from support.documents import TEXT_FILE, Compiled, Texts, compile_texts
from tiaowen.project import Project
from tiaowen.python.load import load
from tiaowen.python.render import render
from tiaowen.reference import Case, decide
from tiaowen.runtime import CaseError, Decision, Status
from tiaowen.runtime.matching import Match

FOLDER = Path(__file__).parents[2] / "documents" / "hiring"
DAY = date(2019, 6, 1)
WORKER = {
    "登记失业": True,
    "领取低保金": False,
    "月工资": "3000元",
    "劳动合同期限": "12个月",
    "已享受情况": [],
}


@cache
def project() -> Project:
    return Project(FOLDER)


@cache
def package() -> Any:  # noqa: ANN401
    return load(render(project().document, project().plans))


def of_json(workers: object, **facts: object) -> list[Decision]:
    """What the generated package says, by provision."""
    data = {"对象": "企业", "日期": "2019-06-01", "事实": {"职工": workers, **facts}}
    return list(package().decide_json(data))


def by_name(decisions: list[Decision], name: str) -> Decision:
    return next(each for each in decisions if each.text.name == name)


def changed(file: str, old: str, new: str) -> Compiled:
    rules = {path.name: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.tiaowen"))}
    texts = Texts(rules, (FOLDER / TEXT_FILE).read_text("utf-8"))
    return compile_texts(texts.with_rule(file, old, new))


def test_the_document_is_free_of_faults() -> None:
    assert [f.code for f in project().findings if f.severity.value != "说明"] == []


def test_every_example_holds_for_both_evaluators() -> None:
    results = project().examples
    assert len(results) >= 16
    assert all(each.passed for each in results)


@pytest.mark.parametrize(
    ("changes", "status", "amount"),
    [
        ([{}, {}], Status.ELIGIBLE, "2000.00"),
        ([{}, {"劳动合同期限": "11个月"}], Status.ELIGIBLE, "1000.00"),
        ([{"登记失业": False}], Status.NOT_ELIGIBLE, None),
        ([], Status.NOT_ELIGIBLE, None),
        ([{}, {"劳动合同期限": None}], Status.INCOMPLETE, None),
        ([{}, {"领取低保金": True}], Status.NOT_ELIGIBLE, None),
        ([{"月工资": "10万元"}], Status.ELIGIBLE, "1000.00"),
        ([{"月工资": "10万元"}, {"月工资": "0.01元"}], Status.NOT_ELIGIBLE, None),
    ],
)
def test_a_decision_for_each_worker_and_their_sum(
    changes: list[dict[str, object]], status: Status, amount: str | None
) -> None:
    decision = by_name(of_json([WORKER | each for each in changes]), "岗位补贴")
    assert decision.status is status
    assert (None if decision.amount is None else str(decision.amount)) == amount


def test_who_is_open_is_named_and_who_is_certain_counted() -> None:
    workers = [WORKER | {"身份证号": "甲"}, WORKER | {"身份证号": "乙", "劳动合同期限": None}]
    decision = by_name(of_json(workers), "岗位补贴")
    assert [(fact.place, fact.name) for fact in decision.missing] == [("第2名职工", "劳动合同期限")]
    assert "已可确定1名1000元，另1名还不能确定" in decision.explain()
    assert "第2名（乙）：还缺劳动合同期限" in decision.explain()
    data = decision.to_json()
    summary = {"共": 2, "符合": 1, "不符合": 0, "待定": 1, "已确定金额": "1000.00"}
    assert data["成员汇总"] == summary
    assert [each["标识"] for each in data["成员"]] == ["甲", "乙"]
    assert data["付给"] == "企业"


def test_an_unknown_list_and_unknown_records_are_asked_for() -> None:
    decision = by_name(of_json(None), "岗位补贴")
    assert [fact.name for fact in decision.missing] == ["职工"]
    award = by_name(of_json([WORKER] * 3, 领取其他扶持=False), "稳岗奖励")
    assert [fact.name for fact in award.missing] == ["已享受情况"]


@pytest.mark.parametrize(
    ("records", "status", "amount"),
    [
        ([], Status.ELIGIBLE, "1500.00"),
        ([("2018-01-01", "5500元")], Status.ELIGIBLE, "500.00"),
        ([("2018-01-01", "6000元")], Status.ELIGIBLE, "0.00"),
        ([("2016-06-01", "6000元")], Status.ELIGIBLE, "0.00"),
        ([("2016-05-31", "6000元")], Status.ELIGIBLE, "1500.00"),
        ([("2019-06-02", "6000元")], Status.ELIGIBLE, "1500.00"),
        ([("2019-06-01", "1元"), ("2019-06-01", "1元")], Status.NOT_ELIGIBLE, None),
        ([("2018-12-31", "1元"), ("2019-06-01", "1元")], Status.ELIGIBLE, "1500.00"),
        ([("2018-01-01", None)], Status.INCOMPLETE, None),
    ],
)
def test_what_was_had_before_counts_with_the_day_itself(
    records: list[tuple[str, str | None]], status: Status, amount: str | None
) -> None:
    had = [{"事项": "稳岗奖励", "日期": on, "金额": paid} for on, paid in records]
    award = by_name(of_json([WORKER] * 3, 领取其他扶持=False, 已享受情况=had), "稳岗奖励")
    assert award.status is status
    assert (None if award.amount is None else str(award.amount)) == amount


def test_the_facts_of_members_are_to_be_verified_and_say_whose_they_are() -> None:
    subsidy = by_name(of_json([WORKER]), "岗位补贴")
    found = Match((subsidy,)).to_json()["要核对的信息"]
    assert found == ["职工", "职工的登记失业", "职工的劳动合同期限", "职工的已享受情况"]


def test_what_excludes_is_no_longer_had() -> None:
    had = [{"事项": "乙市安家费", "日期": "2010-01-01"}]
    award = by_name(of_json([WORKER] * 3, 领取其他扶持=False, 已享受情况=had), "稳岗奖励")
    assert award.status is Status.NOT_ELIGIBLE
    other = by_name(of_json([WORKER] * 3, 领取其他扶持=True, 已享受情况=[]), "稳岗奖励")
    assert other.status is Status.NOT_ELIGIBLE


def test_faults_in_a_case_are_told_with_their_place() -> None:
    workers = [WORKER, {"登记失业": "也许", "月公资": 3}]
    with pytest.raises(CaseError) as caught:
        of_json(workers, 已享受情况=[{"事项": "岗位补帖", "日期": "2019"}])
    assert [problem.path for problem in caught.value.problems] == [
        "事实.职工.第2名.登记失业",
        "事实.职工.第2名.月公资",
        "事实.已享受情况.第1次.事项",
        "事实.已享受情况.第1次.日期",
    ]


def test_the_reference_gives_the_same_without_a_package() -> None:
    facts = {"registered": True, "on_allowance": False, "benefits_received": ()}
    plan = next(each for each in project().plans if each.text.name == "岗位补贴")
    decision = decide(plan, Case(DAY, {"workers": (facts,)}))
    assert [(fact.place, fact.name) for fact in decision.missing] == [
        ("第1名职工", "月工资"),
        ("第1名职工", "劳动合同期限"),
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("01-hiring.tiaowen", "1000元，付给", "2000元，付给", "TW0705"),
        ("01-hiring.tiaowen", "不低于1年「", "不低于2年「", "TW0705"),
        ("01-hiring.tiaowen", "不低于1年「", "超过1年「", "TW0708"),
        ("01-hiring.tiaowen", "每名职工1次「", "每名职工2次「", "TW0705"),
        ("02-award.tiaowen", "每年不超过2次「", "不超过2次「", "TW0730"),
        ("01-hiring.tiaowen", "每名职工1次「", "每名职工每年1次「", "TW0730"),
        ("02-award.tiaowen", "累计不超过：6000元", "累计不超过：7000元", "TW0705"),
        ("02-award.tiaowen", "起3年内「", "起2年内「", "TW0705"),
        ("02-award.tiaowen", "人数不少于3人", "人数超过3人", "TW0708"),
    ],
)
def test_rule_and_text_cannot_drift_apart(file: str, old: str, new: str, code: str) -> None:
    compiled = changed(file, old, new)
    assert code in [each.code for each in compiled.findings]


def test_nobody_eligible_is_said_and_nothing_is_paid() -> None:
    told = by_name(of_json([]), "岗位补贴").explain()
    assert "没有一名符合条件" in told
    assert "合计付给" not in told


def test_a_record_of_something_unknown_is_refused_in_python_too() -> None:
    policy = package()
    known = {"事项": "乙市安家费", "日期": "2019-06-01"}
    read = policy.read_case({"对象": "企业", "事实": {"已享受情况": [known]}})
    (right,) = read.facts["benefits_received"]
    record = evolve(right, item="乙市安家")
    with pytest.raises(CaseError, match="乙市安家"):
        policy.Enterprise(benefits_received=(record,))


def test_the_page_shows_whose_facts_are_missing_and_what_an_example_knows() -> None:
    page = next(text for path, text in project().pages.items() if path.name == "measure-01.md")
    assert "还缺以下信息：第2名职工的劳动合同期限" in page
    assert "职工2名（见下面的表）" in page
    assert "| 第1名 | 是 | 否 | 3000元 | 12个月 | 无 | 符合 | 1000元 |" in page
    assert "| 劳动合同期限 | 期限（月） | 职工 |" in page
