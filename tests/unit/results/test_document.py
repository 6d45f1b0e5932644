"""Every kind of result in one document: it checks clean, and both evaluators give what was worked out by hand."""

import pytest

from support.open_amounts import decided, project
from tiaowen.cases import run_examples
from tiaowen.findings import Severity
from tiaowen.python import render
from tiaowen.python.load import evaluator, load
from tiaowen.reference import decide
from tiaowen.runtime import JudgementKind, ResultKind, Status, yuan


def test_it_checks_without_a_fault() -> None:
    assert [f for f in project().findings if f.severity is not Severity.NOTE] == []


def test_both_evaluators_give_the_results_worked_out_by_hand() -> None:
    document, plans = project().document, project().plans
    assert document is not None
    generated = evaluator(load(render(document, plans)))
    results = run_examples(document, plans, {"reference": decide, "python": generated})
    assert [each.example.name for each in results if not each.passed] == []
    assert len(results) == 24


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("见习补贴", "金额在800元/月以内，具体由谁核定，原文未明确；享受期限最多24个月。"),
        ("安家补助", "金额在3000元至2万元之间，具体由县级人社局核定。"),
        ("返乡生活补助", "金额不低于4000元/人·年（上限原文未明确），具体由谁核定，原文未明确"),
        (
            "社会保险补贴",
            "金额为1700元/月，其中：养老补贴1200元/月、医疗补贴500元/月；享受期限3至12个月。",
        ),
        (
            "首次招用补贴",
            "合计在1500元/月以内，其中：养老补贴1200元/月、稳定补助在300元/月以内（具体由县级人社局核定）",
        ),
        ("创业贷款", "最高可贷60万元额度（这是上限，不是一定给到的数）。"),
        ("优惠税率", "应当缴纳，按15%的税率。"),
        ("技能培训", "可以申请，可以享受服务：免费参加1次技能培训。"),
        ("技能竞赛", "可以申请，有这项资格：报名参加技能竞赛。"),
        ("竞赛奖励", "标准另行规定，这里算不出金额。"),
        ("岗位补助", "金额为800元/月；享受期限最多12个月。"),
    ],
)
def test_the_answer_promises_nothing_that_the_text_leaves_open(name: str, sentence: str) -> None:
    assert sentence in decided(name).explain().splitlines()[1]


@pytest.mark.parametrize(
    "name", ["见习补贴", "安家补助", "社会保险补贴", "创业贷款", "优惠税率", "技能培训", "岗位补助"]
)
def test_there_is_no_amount_but_for_one_sum_in_yuan(name: str) -> None:
    decision = decided(name)
    assert decision.status is Status.ELIGIBLE
    assert decision.amount is None


def test_an_end_that_the_text_does_not_state_stays_unstated() -> None:
    result = decided("返乡生活补助").result
    assert result is not None
    assert (result.kind, result.lower, result.upper, result.unit) == (
        ResultKind.SUM,
        yuan(4000),
        None,
        "元/人·年",
    )


def test_what_is_left_to_set_is_a_judgement_of_the_body() -> None:
    kinds = [(j.kind, j.subject, j.by) for j in decided("首次招用补贴").judgements]
    assert kinds == [(JudgementKind.SETTING, "稳定补助", "县级人社局")]


def test_parts_and_rates_stand_in_the_json_form() -> None:
    parts = decided("首次招用补贴").to_json()
    assert parts["享受期限"] == "原文未明确"
    assert parts["结果"]["部分"] == [
        {"名称": "养老补贴", "金额": "1200.00", "下限": "1200.00", "上限": "1200.00"},
        {"名称": "稳定补助", "金额": None, "下限": None, "上限": "300.00"},
    ]
    assert decided("优惠税率").to_json()["结果"]["比率"] == "3/20"


def test_the_same_standard_is_computed_on_the_facts_of_the_case() -> None:
    decision = decided("再次求职补贴")
    assert decision.amount == yuan(1500)
    assert "标准同“求职补贴”。" in decision.remarks


def test_what_was_before_is_shown_and_not_computed() -> None:
    words = decided("求职补贴", 1).explain()
    assert "调整前标准：800元" in words
    assert "新增范围：返乡农民" in words


def test_pages_show_parts_periods_and_what_was_before() -> None:
    pages = "".join(project().pages.values())
    for words in ("### 各项之和", "能享受多久", "调整前条件", "额度上限：", "由谁核定：县级人社局"):
        assert words in pages
