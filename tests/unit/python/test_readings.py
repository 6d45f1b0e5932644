"""Open 疑义 about members: the generated function follows the reading picked wherever a member asks for it."""

from datetime import date
from fractions import Fraction

import pytest

from tiaowen.model.document import Document
from tiaowen.python import render
from tiaowen.python.load import evaluator, load
from tiaowen.reference import Case, decide
from tiaowen.runtime import Decision, Status
from tiaowen.wording import plan
from unit.semantics.documents import HEAD, parse_and_build

VOCABULARY = """
基本信息 企业（enterprise）：
  登记个数（stated）：整数，个。
  一个企业有多个部门（departments）。

基本信息 部门（department）：
  一个部门有多名职工（staff）。

基本信息 职工（worker）：
  在职（employed）：是否。
  参保（insured）：是否。

措施（一）示例：
  本条：扶持事项1项。
"""

DOUBT = """
疑义 {name}（{alias}）：
  原文：「给予补贴」。
  问题：怎么算。
  读法一：甲：{first}。
  读法二：乙：{second}。
  采用：暂不采用。
  有权解释：原文未明确。
"""

PROVISION = """
扶持事项 补贴（subsidy）：
  依据：「给予补贴」。
  适用对象：企业「企业」。
  申报条件：{condition}。
  扶持标准：1000元。
  享受次数：原文未明确。
"""

COUNTED = DOUBT.format(name="算职工", alias="counts", first="在职", second="参保")
DEPARTMENTS = DOUBT.format(
    name="部门数",
    alias="number",
    first="部门（有职工（在职））的人数",
    second="部门（有职工（参保））的人数",
)


def both(doubt: str, condition: str, **facts: object) -> tuple[Decision, Decision]:
    """What the generated code and the reference interpreter decide."""
    rule = VOCABULARY + doubt + PROVISION.format(condition=condition)
    built, said = parse_and_build(HEAD, rule)
    assert said == ()
    document = built.document
    assert isinstance(document, Document)
    [laid_out] = [plan(document, each) for each in document.provisions]
    case = Case(date(2019, 6, 1), facts)  # type: ignore[arg-type]
    return evaluator(load(render(document, (laid_out,))))(laid_out, case), decide(laid_out, case)


def departments(*staff: dict[str, bool | None]) -> dict[str, object]:
    return {"departments": ({"staff": staff},), "stated": Fraction(1)}


@pytest.mark.parametrize(
    ("insured", "status"), [(True, Status.ELIGIBLE), (False, Status.UNSETTLED)]
)
def test_a_reading_is_followed_by_the_members_of_members(insured: bool, status: Status) -> None:
    facts = departments({"employed": True, "insured": insured})
    generated, reference = both(COUNTED, "有部门（有职工（算职工））", **facts)
    assert generated.status is reference.status is status
    assert generated.to_json() == reference.to_json()


@pytest.mark.parametrize(
    ("condition", "status"),
    [
        ("部门数不少于2个", Status.NOT_ELIGIBLE),
        ("登记个数不少于部门数", Status.ELIGIBLE),
        ("部门数不少于1个", Status.INCOMPLETE),
    ],
)
def test_a_count_that_is_a_reading_is_decided_from_its_bounds(
    condition: str, status: Status
) -> None:
    """Whether the only department counts is not known under either reading."""
    facts = departments({"employed": None, "insured": None})
    generated, reference = both(DEPARTMENTS, condition, **facts)
    assert generated.status is reference.status is status
    assert generated.to_json() == reference.to_json()
