"""Cases worked out by hand from the official text: the reference and the generated Python agree with them."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tiaowen.project import Project
from tiaowen.python.load import load
from tiaowen.reference import decide, exact_case
from tiaowen.runtime import Decision
from tiaowen.runtime.read_case import read_case
from tiaowen.wording.names import document_text, object_texts, standard_texts

TABLES = sorted(Path(__file__).parent.glob("*.toml"))
POLICY = Path(__file__).parents[2] / "policies" / "xiangtan_2019"

Row = Mapping[str, Any]
ROWS: list[Row] = [
    row for table in TABLES for row in tomllib.loads(table.read_text("utf-8"))["case"]
]
WORDLESS = ("服务", "资格", "另行规定")
"""Kinds of results that hold no number."""


@cache
def project() -> Project:
    return Project(POLICY)


@cache
def package() -> ModuleType:
    return load(project().python)


def written(row: Row) -> dict[str, Any]:
    """The case of a row in the JSON form."""
    lists = {
        name: [facts for count, facts in groups for _ in range(count)]
        for name, groups in row.get("lists", {}).items()
    }
    facts = {**row.get("facts", {}), **lists}
    if "records" in row:
        facts["已享受情况"] = [{"事项": item, "日期": day} for item, day in row["records"]]
    choice = {"选择": {row["provision"]: row["choice"]}} if "choice" in row else {}
    return {
        "对象": row["object"],
        "日期": row.get("day", "2019-06-01"),
        "事实": facts,
        "公布标准": row.get("standards", {}),
        **choice,
    }


def by_reference(row: Row) -> Decision:
    document, plans = project().document, project().plans
    assert document is not None
    case = read_case(
        written(row),
        document_text(document),
        object_texts(document),
        standard_texts(document),
        tuple(plan.text for plan in plans),
    )
    assert case.on is not None
    plan = next(each for each in plans if each.text.name == row["provision"])
    choice = case.choices.get(plan.text.alias)
    return decide(plan, exact_case(case.on, case.facts, case.standards, choice))


def by_generated_python(row: Row) -> Decision:
    decisions: Iterator[Decision] = package().decide_json(written(row))
    return next(each for each in decisions if each.text.name == row["provision"])


def told(answer: Row) -> str:
    """Status and result of a decision, or of one combination of readings, in the words of the table."""
    status, result = answer["结论"], answer["结果"]
    if result is None:
        return str(status)
    kind, unit = result["种类"], result["单位"]
    if kind in WORDLESS:
        return f"{status} {kind}"
    if kind == "比率":
        return f"{status} 比率{result['比率']}"
    ends = dict.fromkeys((result["下限"], result["上限"]))
    return f"{status} {kind}" + "至".join(f"{end}{unit}" for end in ends)


def asked_for(answer: Row) -> list[str]:
    """What is missing, with whose it is."""
    return [
        f"{each['所在']}的{each['信息']}" if each["所在"] else each["信息"]
        for each in answer["缺少"]
    ]


@pytest.mark.parametrize("evaluate", [by_reference, by_generated_python])
@pytest.mark.parametrize("row", ROWS, ids=[f"{n}-{row['why']}" for n, row in enumerate(ROWS, 1)])
def test_what_was_worked_out_by_hand_comes_out(row: Row, evaluate: Any) -> None:  # noqa: ANN401
    answer = evaluate(row).to_json()
    assert told(answer) == row["expect"]
    assert [told(each) for each in answer["各读法"]] == row.get("readings", [])
    assert asked_for(answer) == row.get("missing", [])


def test_every_provision_of_measures_five_to_nine_has_a_case() -> None:
    articles = ("（五）", "（六）", "（七）", "（八）", "（九）")
    computed = {plan.text.name for plan in project().plans if plan.text.article in articles}
    assert computed - {row["provision"] for row in ROWS} == set()


def test_measure_four_gives_nobody_an_amount() -> None:
    """It has tasks, an encouragement and doubts; nothing is to be computed for a case."""
    assert [plan for plan in project().plans if plan.text.article == "（四）"] == []
