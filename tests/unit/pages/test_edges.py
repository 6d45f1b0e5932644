"""What holds on both sides of a threshold, also of one inside a reading, a definition or a cap."""

import pytest

from support.nodes import (
    all_of,
    any_of,
    at_least,
    compare,
    holds,
    item,
    money,
    money_fact,
    read,
    yes_no,
)
from tiaowen.model.expressions import Comparator, Condition, Not
from tiaowen.pages.side import Mark, mentions, truth
from unit.pages.test_pages import real, section

PAID = read(money_fact("缴费", "paid"))
MARK = Mark(PAID, money(100))
ENOUGH = compare(Comparator.GE, PAID, money(100))
MORE = compare(Comparator.GT, PAID, money(100))
OTHER = holds(yes_no("其他", "other"))


def listed(*conditions: Condition) -> list:
    return [item(str(number), each) for number, each in enumerate(conditions, 1)]


@pytest.mark.parametrize(
    ("condition", "below", "at", "above"),
    [
        (ENOUGH, False, True, True),
        (MORE, False, False, True),
        (compare(Comparator.LE, PAID, money(100)), True, True, False),
        (compare(Comparator.LT, PAID, money(100)), True, False, False),
        (Not(MORE, span=MORE.span), True, True, False),
        (compare(Comparator.GE, PAID, money(99)), None, None, None),
        (OTHER, None, None, None),
        (all_of(*listed(MORE, OTHER)), False, False, None),
        (any_of(*listed(MORE, OTHER)), None, None, True),
        (all_of(*listed(ENOUGH, MORE)), False, False, True),
        (at_least(2, *listed(ENOUGH, MORE, OTHER)), False, None, True),
    ],
    ids=str,
)
def test_what_a_threshold_decides_alone(
    condition: Condition, below: bool | None, at: bool | None, above: bool | None
) -> None:
    assert [truth(condition, MARK, order) for order in (-1, 0, 1)] == [below, at, above]


def test_a_condition_that_does_not_look_at_the_number_is_known() -> None:
    assert mentions(all_of(*listed(OTHER, MORE)), MARK)
    assert not mentions(OTHER, MARK)
    assert not mentions(compare(Comparator.GE, PAID, money(99)), MARK)


def edges(measure: str) -> str:
    return section(real("xiangtan_2019")[measure], "### 临界结果")


def test_a_threshold_inside_readings_has_an_answer_for_each() -> None:
    place = "留用率在50%上下（“适用提高的标准”尚待明确）"
    first, second = "按读法一（全部见习人员）", "按读法二（只有留用的人员）"
    for near, one, other in (
        ("49.99%", "不满足", "不满足"),
        ("50%", "不满足", "不满足"),
        ("50.01%", "满足", "这一项满足，还要看别的条件"),
    ):
        row = f"| {place} | {near} | {first}：{one}<br>{second}：{other} |"
        assert row in edges("measure-08.md")


def test_a_reading_that_looks_at_another_number_says_so() -> None:
    page = real("xiangtan_2019")["measure-06.md"]
    place = "第几次贴息在3次上下（“贴息次数没有用完”尚待明确）"
    told = "按读法一（连同第一次）：不满足<br>按读法二（只数继续的）：不看这一项"
    assert f"| {place} | 4次 | {told} |" in page


def test_thresholds_inside_a_named_condition_are_shown() -> None:
    for near, answer in (("15周岁", "不满足"), ("16周岁", "满足"), ("17周岁", "满足")):
        assert f"| 见习人员的年龄不低于16周岁 | {near} | {answer} |" in edges("measure-08.md")


def test_a_day_that_readings_disagree_about_is_shown_day_by_day() -> None:
    page = real("xiangtan_2019")["measure-08.md"]
    for day, answer in (("2018年12月31日", "不满足"), ("2019年1月1日", "满足")):
        assert f"| 期限所看的日期不早于2019年1月1日 | {day} | {answer} |" in page


def test_a_cap_says_where_it_begins() -> None:
    page = real("xiangtan_2019")["measure-06.md"]
    place = "15万元/人×计入额度的人数（超过75万元的，按75万元计）"
    for near, answer in (
        ("749999.99元", "照算出的数"),
        ("75万元", "照算出的数"),
        ("750000.01元", "按75万元计"),
    ):
        assert f"| {place} | {near} | {answer} |" in page


def test_a_threshold_that_is_another_number_is_told_in_words() -> None:
    bound = "从企业职工教育经费中列支的在岗培训费用"
    place = f"职工在岗培训费用超过{bound}"
    page = real("xiangtan_2019")["measure-14.md"]
    for near, answer in (("比{}略低", "不满足"), ("正好等于{}", "不满足"), ("比{}略高", "满足")):
        assert f"| {place} | {near.format(bound)} | {answer} |" in page
