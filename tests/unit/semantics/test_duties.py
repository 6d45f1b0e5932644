"""工作任务, 工作目标 and 鼓励引导: what their clauses mean, and what is said where they cannot."""

from datetime import date
from fractions import Fraction

import pytest

from support.duties import changed, findings
from tiaowen.model.duties import Encouragement, Repeated, Target, Task, Timed
from tiaowen.values.absence import Absence
from tiaowen.values.moments import Day


def codes(*edits: tuple[str, str]) -> list[str]:
    """The codes of all findings but notes."""
    return [f.code for f in findings(*edits) if f.code != "TW0713"]


def test_the_document_itself_has_no_fault() -> None:
    assert codes() == []


def test_clauses_of_tasks_and_targets_become_data() -> None:
    document = changed().document
    summary, report, short, entities, training, clinic = document.measures[0].entries
    assert isinstance(summary, Task)
    assert isinstance(summary.frequency, Repeated)
    assert (summary.frequency.frequency.every, summary.frequency.frequency.cycle) == (1, "季度")
    assert [(d.name, d.kind) for d in summary.doers.members] == [("各县市区", "单位组")]
    assert isinstance(report, Task)
    assert isinstance(report.deadline, Timed)
    assert report.deadline.moment == Day(date(2020, 12, 31), date(2020, 12, 31), "前")
    assert isinstance(entities, Target)
    assert (entities.aim.goal.operator, entities.aim.goal.low) == ("ge", Fraction(10000))
    assert isinstance(training, Target)
    assert [part.goal.low for part in training.parts] == [Fraction(5000)]
    assert isinstance(short, Task)
    assert isinstance(clinic, Encouragement)


def test_the_short_form_leaves_everything_open_but_who_and_what() -> None:
    short = changed().document.measures[0].entries[2]
    assert isinstance(short, Task)
    assert short.name == short.action.text == "开展创业服务系列活动"
    assert short.doers.by_default
    assert [doer.name for doer in short.doers.members] == ["市人社局"]
    assert short.frequency is short.start is short.deadline is Absence.TEXT_SILENT


@pytest.mark.parametrize(
    ("code", "edit"),
    [
        ("TW0342", ("频次：按季度", "频次：看情况")),
        ("TW0343", ("完成时限：2020年12月31日前", "完成时限：年内抓紧")),
        ("TW0343", ("完成时限：2020年12月31日前", "完成时限：2019年2月30日前")),
        ("TW0344", ("完成时限：2020年12月31日前", "完成时限：触发后15日内")),
        ("TW0345", ("标准：1万个以上", "标准：明显增加")),
        ("TW0346", ("力度：力争", "力度：加油")),
        ("TW0347", ("标准：1万个以上", "标准：1万人以上")),
        ("TW0348", ("其中：培养技术工人数（人），0.5万名以上", "其中：重点培养")),
        ("TW0349", ("标准：1万个以上", "标准：不少于2至3个")),
        ("TW0311", ("主体：各县市区", "主体：各乡镇")),
        ("TW0353", ("频次：一次。", "频次：一次。\n  起始时间：2021年1月1日。")),
        ("TW0354", ("，0.5万名以上「", "，5万名以上「")),
        ("TW0324", ("鼓励引导：「鼓励有条件的园区建设创业诊室」。\n", "")),
    ],
)
def test_what_cannot_be_used_is_reported(code: str, edit: tuple[str, str]) -> None:
    assert code in codes(edit)


def test_a_target_needs_more_than_a_quote() -> None:
    short = "工作目标：「开展创业服务系列活动」"
    assert "TW0340" in codes(("工作任务：「开展创业服务系列活动」", short))


def test_a_task_without_anybody_to_do_it_is_reported() -> None:
    assert "TW0341" in codes(("  责任单位：市人社局。\n", ""))


def test_a_task_in_full_says_how_often_and_by_when() -> None:
    assert "TW0321" in codes(("  频次：按季度「按季度」。\n", ""))
