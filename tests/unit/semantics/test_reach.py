"""A provision of a member decides that member alone: it cannot read what is above it."""

import pytest

from unit.semantics.documents import build_text, codes

PEOPLE = """
基本信息 社区（community）：
  识别：社区编号（community_code）。
  楼房数（buildings）：整数，个。
  一个社区有多名居民（residents）。

基本信息 居民（resident）：
  识别：身份证号（id_number）。
  登记失业（unemployed）：是否。

定义 居民的大社区居民（big）：社区的楼房数20个以上。
"""

MEASURE = """
措施（一）示例：
  本条：扶持事项1项。

扶持事项 居民补贴（grant）：
  依据：「给予补贴」。
  适用对象：{subject}「居民」。
  申报条件：{condition}。
  扶持标准：{standard}。
  享受次数：原文未明确。
"""


def found(subject: str, condition: str, standard: str = "1000元") -> list[str]:
    rule = MEASURE.format(subject=subject, condition=condition, standard=standard)
    return [code for code in codes(build_text(PEOPLE, rule)) if code == "TW0760"]


@pytest.mark.parametrize(
    "condition", ["社区的楼房数20个以上", "大社区居民", "登记失业且大社区居民"]
)
def test_what_is_above_is_not_read_by_a_provision_of_a_member(condition: str) -> None:
    assert found("居民", condition) == ["TW0760"]


def test_a_member_reads_its_own() -> None:
    assert found("居民", "登记失业") == []


def test_members_decided_for_their_owner_may_read_it() -> None:
    each = "每有1名居民（大社区居民），1000元，付给社区"
    assert found("社区", "楼房数20个以上", each) == []


def test_the_way_out_is_named() -> None:
    rule = MEASURE.format(subject="居民", condition="大社区居民", standard="1000元")
    [finding] = [each for each in build_text(PEOPLE, rule).findings if each.code == "TW0760"]
    assert "却要看“社区”的“楼房数”" in finding.message
    assert "每有1名符合下列条件的居民" in finding.help
