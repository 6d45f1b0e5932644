"""Cases on the pages and in explanations: the decision table, its edges, the case that applied."""

from functools import cache

from tiaowen.project import Project
from unit.reference.test_made_up_documents import DOCUMENTS


@cache
def project() -> Project:
    (folder,) = (path for path in DOCUMENTS if path.name == "child_benefit")
    return Project(folder)


def page(number: int) -> str:
    pages = {path.name: text for path, text in project().pages.items()}
    return pages[f"article-{number:02}.md"]


def test_a_decision_table_with_its_order() -> None:
    text = page(3)
    assert "### 每人补助（按地区、收托人数分别确定）" in text
    assert "| （二） | 收托人数20人以下的 | 2000元/人 |" in text
    assert "| 同时符合两项以上的 | 按排列在前的执行 | “同时符合的，以县城的规定为准” |" in text


def test_what_applies_on_and_beside_each_edge() -> None:
    text = page(1)
    assert "| 出生日期的周岁 | 2周岁 | 出生日期的周岁不满3周岁的，800元/月 |" in text
    assert "| 出生日期的周岁 | 3周岁 | 出生日期的周岁3周岁以上且" in text
    assert "| 收托人数 | 20人 | 还要看别的条件：" in page(3)


def test_how_ages_are_counted_is_said() -> None:
    assert "从周岁生日的第二天起算满" in page(1)


def test_an_explanation_shows_every_case_and_which_one_applied() -> None:
    results = [each for each in project().examples if each.example.provision.name == "托育补助"]
    told = results[1].decision.explain()
    assert "［不是这种情形］每人补助（一）：地区为县城的，2500元/人——地区：市区" in told
    assert "［是这种情形］每人补助（二）：收托人数20人以下的，2000元/人" in told
    assert "每人补助＝按地区、收托人数分别确定＝2000元/人" in told
    undecided = results[-2]
    assert "［还不知道是不是这种情形］每人补助（一）" in undecided.decision.explain()


def test_the_json_of_a_case_says_whether_it_applies() -> None:
    results = [each for each in project().examples if each.example.provision.name == "保育员补助"]
    steps = results[0].decision.to_json()["计算"]
    assert [step.get("成立") for step in steps] == [True, False, False, None]
    assert steps[0]["值"] is None
