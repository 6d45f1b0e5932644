"""A document whose 疑义 decide amounts and conditions, with its 算例 worked by hand."""

import shutil
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from tiaowen.findings import Severity
from tiaowen.model.expressions import OpenReadings
from tiaowen.model.provisions import Doubt
from tiaowen.project import Project
from tiaowen.reference import Case, decide
from tiaowen.runtime import Decision, Money, Status

FOLDER = Path(__file__).parents[2] / "documents" / "open_readings"
DAY = date(2019, 6, 1)


@pytest.fixture(scope="module")
def project() -> Project:
    return Project(FOLDER)


def decided(project: Project, provision: str, **facts: object) -> Decision:
    plan = next(each for each in project.plans if each.text.alias == provision)
    return decide(plan, Case(DAY, facts))  # type: ignore[arg-type]


def refund(project: Project, premium: int, arrears: int | None, insured: bool = True) -> Decision:
    facts = {"premium_last_year": Fraction(premium)}
    if arrears is not None:
        facts["arrears_paid"] = Fraction(arrears)
    return decided(project, "refund", insured=insured, **facts)


def test_it_checks_and_all_its_examples_pass(project: Project) -> None:
    faults = [each for each in project.findings if each.severity is not Severity.NOTE]
    assert faults == []
    assert len(project.examples) == 14
    assert all(each.passed for each in project.examples)


def test_readings_that_no_provision_reads_are_a_forgotten_condition_or_amount(
    tmp_path: Path,
) -> None:
    shutil.copytree(FOLDER, tmp_path / "doc")
    rules = tmp_path / "doc" / "01-readings.tiaowen"
    text = rules.read_text("utf-8")
    assert text.count("扶持标准：返还基数×50%") == 1
    rules.write_text(
        text.replace("扶持标准：返还基数", "扶持标准：上年度实际缴纳失业保险费"), "utf-8"
    )
    (found,) = (each for each in Project(tmp_path / "doc").findings if each.code == "TW0396")
    assert (found.severity, found.place) == (Severity.WARNING, "一")
    assert "疑义“返还基数”的读法写成了算式或者条件，却没有一个事项用到它" in found.message


def test_readings_that_differ_leave_it_unsettled_with_what_each_gives(project: Project) -> None:
    decision = refund(project, 120_000, 20_000)
    assert (decision.status, decision.amount, decision.result) == (Status.UNSETTLED, None, None)
    assert [(each.readings, each.amount) for each in decision.readings] == [
        ((("返还基数", "读法一（计入）"),), Money(70_000_00)),
        ((("返还基数", "读法二（不计入）"),), Money(60_000_00)),
    ]
    assert decision.truths == (True,)
    assert decision.numbers == (None, None)


def test_readings_that_agree_settle_it(project: Project) -> None:
    """Above the cap both give 10万元; only the base differs."""
    decision = refund(project, 200_000, 20_000)
    assert (decision.status, decision.amount) == (Status.ELIGIBLE, Money(100_000_00))
    assert decision.readings == ()
    assert decision.numbers[0] is None
    assert decision.numbers[1] is not None


def test_what_only_one_reading_needs_is_asked_for(project: Project) -> None:
    decision = refund(project, 120_000, None)
    assert decision.status is Status.INCOMPLETE
    assert [fact.name for fact in decision.missing] == ["当年补缴额"]


def test_a_no_under_every_reading_wins_over_what_is_missing(project: Project) -> None:
    assert refund(project, 120_000, None, insured=False).status is Status.NOT_ELIGIBLE


@pytest.mark.parametrize(
    ("hired", "status"),
    [(1, Status.NOT_ELIGIBLE), (2, Status.UNSETTLED), (3, Status.ELIGIBLE)],
)
def test_readings_of_a_condition(project: Project, hired: int, status: Status) -> None:
    decision = decided(project, "veterans_reward", veterans_hired=Fraction(hired))
    assert decision.status is status
    assert decision.truths == ({1: False, 2: None, 3: True}[hired],)


def test_an_adopted_reading_is_the_value(project: Project) -> None:
    decision = decided(project, "staff_subsidy", average_staff=Fraction(30))
    assert decision.amount == Money(3000_00)
    assert project.document is not None
    doubts = [e for m in project.document.measures for e in m.entries if isinstance(e, Doubt)]
    adopted = doubts[-1]
    assert adopted.adopted == 1
    assert adopted.source.startswith("出处：市人社局会议纪要")
    assert adopted.definition is not None
    assert not isinstance(adopted.definition.body, OpenReadings)


def test_the_json_form_and_the_explanation_list_each_reading(project: Project) -> None:
    decision = refund(project, 120_000, 20_000)
    first, second = decision.to_json()["各读法"]
    assert first["读法"] == {"返还基数": "读法一（计入）"}
    assert (first["结论"], first["金额"]) == ("符合", "70000.00")
    assert second["金额"] == "60000.00"
    told = decision.explain()
    assert "尚待明确：按读法一（计入），7万元；按读法二（不计入），6万元。请咨询市人社局。" in told
    assert "返还基数×50%，超过10万元的，按10万元计：各读法不同" in told


def test_a_condition_that_readings_disagree_on_is_marked(project: Project) -> None:
    told = decided(project, "veterans_reward", veterans_hired=Fraction(2)).explain()
    assert "按读法一（两人就够），2000元；按读法二（要三人），不符合条件" in told
    assert "［各读法不同］招用人数达到要求" in told


def test_the_page_shows_who_gets_more_or_less(project: Project) -> None:
    page = "".join(text for path, text in project.pages.items() if "refund" in text or path)
    assert "换一种读法，谁多谁少" in page
    assert "少1万元" in page


def test_generated_python_decides_under_every_reading_in_one_function_and_without_doubts_once(
    project: Project,
) -> None:
    code = {path.name: text for path, text in project.python.items()}
    assert code["article_01.py"].count("def _refund_under_readings(") == 1
    assert "for picked in combinations(2)" in code["article_01.py"]
    assert "settle(" not in code["article_03.py"]
