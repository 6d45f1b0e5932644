"""A 公布标准 by table in the arithmetic: its value in force is a step, and stands in the formula."""

from pathlib import Path

import pytest

from tiaowen.cases import case_of
from tiaowen.project import Project
from tiaowen.reference import decide
from unit.semantics.documents import HEAD

RULES = """
基本信息 企业（enterprise）：
  识别：统一社会信用代码（credit_code）。
  展位数（booths）：整数，个，最大1万个。
  地区（area）：选项〔市区、县城〕。

公布标准 展位补贴标准（booth_rate）：金额，元/个，按申请日期、地区：
  ｜起｜地区｜值｜
  ｜2019年1月1日｜市区｜800元/个｜
  ｜2019年1月1日｜县城｜500元/个｜
  ｜2020年1月1日｜市区｜900元/个｜

定义 企业的展位补贴（booth_sum）：展位数×展位补贴标准。

措施（一）补贴展位：
  本条：扶持事项1项、定义1项。

扶持事项 参展补贴（fair_subsidy）：
  依据：「给予补贴」。
  适用对象：企业「企业」。
  申报条件：无。
  扶持标准：展位补贴×50%。
  享受次数：原文未明确。

算例表 参展补贴：
  ｜日期｜展位数｜地区｜结果｜
  ｜2019年6月1日｜3个｜市区｜1200元｜
  ｜2020年6月1日｜3个｜市区｜1350元｜
  ｜2018年6月1日｜3个｜市区｜待补充（展位补贴标准）｜
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "00.tiaowen").write_text(HEAD + RULES, "utf-8")
    return Project(tmp_path)


def test_the_value_in_force_is_told_and_put_into_the_formula(project: Project) -> None:
    assert project.document is not None
    [plan] = project.plans
    told = decide(plan, case_of(project.document.examples[1])).explain().splitlines()
    steps = [line.strip("　") for line in told]
    assert "展位补贴标准＝按申请日期、地区公布的标准＝按申请日期、市区公布的标准＝900元/个" in steps
    assert "展位补贴＝展位数×展位补贴标准＝3个×900元/个＝2700元" in steps


def test_before_the_first_value_nothing_is_made_up(project: Project) -> None:
    assert project.document is not None
    told = decide(project.plans[0], case_of(project.document.examples[2])).explain()
    assert "展位补贴标准＝按申请日期、地区公布的标准：还不能算" in told


def test_the_arithmetic_of_an_example_has_it_too(project: Project) -> None:
    page = "".join(project.pages.values())
    assert "展位补贴标准＝800元/个" in page
    assert "展位补贴＝3个×800元/个＝2400元" in page


def test_both_evaluators_agree(project: Project) -> None:
    assert [
        (each.example.name, each.findings) for each in project.examples if not each.passed
    ] == []
