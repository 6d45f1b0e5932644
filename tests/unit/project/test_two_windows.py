"""申请期限 and 责任单位 of one provision: computed, shown, and held against the text."""

from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

from support.documents import TEXT_FILE, Compiled, Texts, compile_texts
from tiaowen import checks
from tiaowen.project import Project
from tiaowen.reference import Case, decide
from tiaowen.runtime import Decision, Status
from tiaowen.values.periods import Window

FOLDER = Path(__file__).parents[2] / "documents" / "two_windows"
RULES = "01-subsidies.tiaowen"
HIRED = date(2019, 5, 1)


@cache
def project() -> Project:
    return Project(FOLDER)


def changed(old: str, new: str) -> Compiled:
    rules = {path.name: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.tiaowen"))}
    texts = Texts(rules, (FOLDER / TEXT_FILE).read_text("utf-8"))
    return compile_texts(texts.with_rule(RULES, old, new))


def hiring(on: date, hired: date | None = HIRED) -> Decision:
    plan = project().plans[0]
    return decide(plan, Case(on, {"hired": Fraction(2), "hired_on": hired}, {}, None))


def conclusion(decision: Decision) -> str:
    return decision.explain().splitlines()[1]


@pytest.mark.parametrize(
    ("on", "hired", "status"),
    [
        (date(2019, 3, 1), HIRED, Status.ELIGIBLE),
        (date(2019, 2, 28), HIRED, Status.NOT_IN_FORCE),
        (date(2019, 5, 1), date(2020, 1, 1), Status.NOT_IN_FORCE),
        (date(2019, 5, 1), None, Status.INCOMPLETE),
        (date(2019, 7, 1), None, Status.NOT_IN_FORCE),
    ],
)
def test_both_windows_must_hold(on: date, hired: date | None, status: Status) -> None:
    assert hiring(on, hired).status is status


@pytest.mark.parametrize(
    ("on", "hired", "words"),
    [
        (date(2019, 7, 1), HIRED, "不在申请期限内：申请期限已于2019年6月30日届满"),
        (date(2019, 2, 1), HIRED, "不在申请期限内：申请期限自2019年3月1日起"),
        (date(2019, 5, 1), date(2020, 1, 1), "不在执行期限内：执行期限是2019年1月1日至"),
    ],
)
def test_the_answer_names_the_window_that_is_missed(on: date, hired: date, words: str) -> None:
    said = conclusion(hiring(on, hired))
    assert words in said
    assert said.count("期限内") == 1


def test_windows_that_read_the_same_day_are_both_named_where_both_are_missed() -> None:
    plan = project().plans[1]
    said = conclusion(decide(plan, Case(date(2020, 1, 1), {}, {}, None)))
    assert "执行期限已于2019年12月31日届满" in said
    assert "申请期限已于2019年6月30日届满" in said


def test_the_bodies_and_the_days_of_application_are_told() -> None:
    lines = hiring(date(2019, 5, 1)).explain().splitlines()
    assert lines[lines.index("责任单位：") + 1] == "　　市财政局"
    assert lines[lines.index("申请期限：") + 1].startswith("　　2019年3月1日至2019年6月30日")


def test_the_page_shows_both_and_who_is_responsible() -> None:
    page = "".join(project().pages.values())
    assert "| 什么时候申请 | 2019年3月1日至2019年6月30日（" in page
    assert "| 由谁负责 | 市财政局 | “由市财政局负责拨付” |" in page
    assert "| 申请日期（申请期限） | 2019年7月1日（末日的后一天） | 不在申请期限内 |" in page


def test_the_narrower_of_two_windows_on_one_day_gives_the_edges() -> None:
    page = "".join(project().pages.values())
    site = page[page.index("扶持事项：场地补贴") :]
    assert "2019年4月1日（首日） | 在执行期限内" in site
    assert "2019年6月30日（末日） | 在申请期限内" in site
    assert "2019年12月31日（末日） | 在执行期限内" not in site


def test_a_day_of_the_application_window_that_is_not_in_the_text() -> None:
    old = "申请期限：2019年3月1日至6月30日「申请期限为2019年3月1日至6月30日」。\n  责任单位"
    compiled = changed(old, old.replace("：2019年3月1日", "：2019年3月2日"))
    [finding] = compiled.step_lock
    assert "2019年3月2日" in finding.message


def test_a_body_that_neither_a_quote_nor_the_bracket_names_is_an_addition() -> None:
    named = changed("责任单位：市财政局「由市财政局负责拨付」。", "责任单位：市财政局。")
    assert named.alignment.additions == ()
    assert [each.text for each in added().alignment.additions] == ["责任单位“市财政局”没有引原文"]


def added() -> Compiled:
    return changed("500元「500元」。", "500元「500元」。\n  责任单位：市财政局。")


def test_an_application_window_on_another_day_is_refused() -> None:
    old = "申请期限：2019年3月1日至6月30日「申请期限为2019年3月1日至6月30日」。\n  责任单位"
    compiled = changed(old, old.replace("日「", "日（按招用日期）「"))
    assert "TW0366" in {finding.code for finding in compiled.errors}


def test_windows_that_never_hold_together_are_reported() -> None:
    document = project().document
    assert document is not None
    site = document.provisions[1]
    assert site.in_force is not None
    never = evolve(site, in_force=evolve(site.in_force, window=Window(date(2019, 8, 1), None)))
    measure = evolve(document.measures[1], entries=(never,))
    found = checks.run(evolve(document, measures=(measure,), examples=()))
    assert "TW0367" in {each.code for each in found}
