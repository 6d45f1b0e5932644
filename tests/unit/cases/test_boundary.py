"""Thresholds without 算例: what counts as standing there, and the inputs for what is missing."""

from datetime import date
from fractions import Fraction

import pytest

from tiaowen.cases.boundary import Gap, findings, gaps
from tiaowen.cases.rows import additions, with_additions
from tiaowen.findings import Severity
from tiaowen.model.document import Document
from tiaowen.reference import decide
from tiaowen.runtime import Status
from tiaowen.wording import plan
from unit.semantics.documents import document_of, provision

LAYOFF_RATE = """
定义 企业的裁员率（layoff_rate）：上年度裁员人数÷参保职工人数，分母为零的按0%计。
  依据：「裁员率」。
"""
SMALL = """
定义 企业的小微企业（micro）：企业规模为小型或微型，且参保职工人数不超过300人。
  依据：「小微企业」。
"""
WINDOW = "  执行期限：2019年3月1日至12月31日。\n  扶持标准"


def found(text: str) -> tuple[Gap, ...]:
    document = document_of(text)
    return gaps(document, [plan(document, each) for each in document.provisions])


def words(text: str) -> list[tuple[int, str]]:
    return [(point.side, point.words) for gap in found(text) for point in gap.points]


def table(head: str, *rows: str) -> str:
    return f"\n算例表 补贴（共同前提：{head}）：\n" + "".join(f"  ｜{row}｜\n" for row in rows)


CONDITIONS = [
    ("参保职工人数不少于20人", ["19人", "20人", "21人"]),
    ("参保职工人数超过0人", ["0人", "1人"]),
    ("成立以来搬迁次序超过10", ["次序9", "次序10", "次序11"]),
    ("上年度实际缴纳失业保险费低于500元", ["499.99元", "500元", "500.01元"]),
    ("返还比例超过33.33%", ["33.32%", "33.33%", "33.34%"]),
    ("成立日期不晚于2018年6月1日", ["2018年5月31日", "2018年6月1日", "2018年6月2日"]),
    ("合同期限6至24个月", ["5个月", "6个月", "7个月", "23个月", "24个月", "25个月"]),
    ("申请日期不早于成立日期后2年", ["2021年12月31日", "2022年1月1日", "2022年1月2日"]),
    ("参加失业保险", []),
]


@pytest.mark.parametrize(("condition", "values"), CONDITIONS, ids=[c for c, _ in CONDITIONS])
def test_a_threshold_is_asked_for_on_it_and_on_its_feasible_neighbours(
    condition: str, values: list[str]
) -> None:
    asked = [said for _, said in words(provision(condition))]
    assert len(asked) == len(values)
    assert all(said.endswith(value) for said, value in zip(asked, values, strict=True))


def test_a_range_of_a_quotient_is_asked_for_where_a_whole_person_can_be_on_it() -> None:
    asked = words(provision("裁员率不高于5%") + LAYOFF_RATE)
    assert asked == [(-1, "上年度裁员人数4人"), (0, "上年度裁员人数5人"), (1, "上年度裁员人数6人")]


def test_the_other_conditions_hold_so_that_the_comparison_decides() -> None:
    text = provision("参加失业保险且（参保职工人数不少于20人或恢复有望）")
    (gap,) = found(text)
    for point in gap.points:
        assert point.case.facts["insured"] is True
        assert point.case.facts["likely"] is False
    statuses = [decide(gap.plan, point.case).status for point in gap.points]
    assert statuses == [Status.NOT_ELIGIBLE, Status.ELIGIBLE, Status.ELIGIBLE]


def test_an_age_is_asked_for_though_it_is_not_known_before_birth() -> None:
    no, yes = Status.NOT_ELIGIBLE, Status.ELIGIBLE
    from_, to = found(provision("成立日期的周岁16～24岁"))
    statuses = [
        [decide(gap.plan, point.case).status for point in gap.points] for gap in (from_, to)
    ]
    assert statuses == [[no, yes, yes], [yes, yes, no]]
    assert [point.words for point in from_.points] == [
        "成立日期2004年1月1日",
        "成立日期2003年12月31日",
        "成立日期2002年12月31日",
    ]


def test_a_definition_is_looked_into() -> None:
    (gap,) = found(provision("小微企业") + SMALL)
    assert gap.text == "参保职工人数不超过300人"
    assert [point.words for point in gap.points] == [f"参保职工人数{n}人" for n in (299, 300, 301)]


def test_a_cap_and_a_floor_are_thresholds_of_the_sum() -> None:
    capped = provision(standard="参保职工人数×1000元/人，超过5万元的，按5万元计")
    assert words(capped) == [(n - 50, f"参保职工人数{n}人") for n in (49, 50, 51)]
    floored = provision(standard="上年度实际缴纳失业保险费×50%，低于500元的，按500元计")
    assert [said for _, said in words(floored)] == [
        f"上年度实际缴纳失业保险费{value}元" for value in ("999.99", "1000", "1000.01")
    ]


def test_both_days_at_each_end_of_a_window_are_asked_for() -> None:
    assert [said for _, said in words(provision().replace("  扶持标准", WINDOW))] == [
        "申请日期2019年2月28日",
        "申请日期2019年3月1日",
        "申请日期2019年12月31日",
        "申请日期2020年1月1日",
    ]


STAFF = provision("参加失业保险且参保职工人数不少于20人")


@pytest.mark.parametrize(
    ("head", "rows", "left"),
    [
        ("参加失业保险，2019年6月1日", ["19人｜不符合", "20人｜1000元", "21人｜1000元"], []),
        ("参加失业保险，2019年6月1日", ["20人｜1000元"], ["19人", "21人"]),
        ("参加失业保险，2019年6月1日", ["18人｜不符合", "22人｜1000元"], ["19人", "20人", "21人"]),
        ("参加失业保险，2019年6月1日", ["19人｜？", "20人｜？", "21人｜？"], []),
        (
            "非参加失业保险，2019年6月1日",
            ["19人｜不符合", "20人｜不符合"],
            ["19人", "20人", "21人"],
        ),
        ("2019年6月1日", ["19人｜不符合", "20人｜待补充"], ["19人", "20人", "21人"]),
    ],
    ids=["all", "one", "not beside it", "not filled yet", "does not decide", "not in full"],
)
def test_an_example_stands_there_only_where_the_comparison_decides(
    head: str, rows: list[str], left: list[str]
) -> None:
    asked = words(STAFF + table(head, "参保职工人数｜结果", *rows))
    assert [said.removeprefix("参保职工人数") for _, said in asked] == left


def test_inputs_go_on_from_the_examples_that_are_there() -> None:
    (gap,) = found(
        STAFF + table("参加失业保险，2019年6月1日", "参保职工人数｜结果", "20人｜1000元")
    )
    assert {point.case.on for point in gap.points} == {date(2019, 6, 1)}
    assert gap.points[0].case.facts == {"insured": True, "insured_staff": Fraction(19)}


def test_one_reminder_for_each_threshold_lists_the_values() -> None:
    (found_there,) = findings(found(STAFF))
    assert found_there.code == "TW0861"
    assert found_there.severity is Severity.WARNING
    assert found_there.place == "一"
    assert found_there.span.text == "参保职工人数不少于20人"
    assert "参保职工人数19人、参保职工人数20人、参保职工人数21人" in found_there.message


def test_a_threshold_shared_by_two_provisions_is_reported_once_for_both() -> None:
    first = provision("小微企业").replace("1项", "2项")
    second = first.partition("\n扶持事项")[2].replace("补贴（subsidy）", "奖励（reward）")
    (found_there,) = findings(found(f"{first}\n扶持事项{second}{SMALL}"))
    assert "“补贴”" in found_there.message
    assert "“奖励”" in found_there.message


def test_where_nothing_can_make_it_decide_there_are_no_points_and_no_reminder() -> None:
    gap, other = found(provision("参保职工人数不少于20人且参保职工人数低于10人"))
    assert gap.points == other.points == ()
    assert findings((gap, other)) == ()


# --- rows -----------------------------------------------------------------------------------------


def written(text: str) -> tuple[str, Document]:
    """The rules with the rows put in, and the document they make."""
    document = document_of(text)
    plans = [plan(document, each) for each in document.provisions]
    texts = with_additions(document, additions(document, gaps(document, plans)))
    (new,) = texts.values()
    return new, document_of(new)


MANY = provision(
    "企业规模为小型或微型且参保职工人数不少于20人且非恢复有望",
    "上年度实际缴纳失业保险费×返还比例，超过5万元的，按5万元计",
).replace(
    "  扶持标准", "  执行期限：2019年1月1日至12月31日（按成立日期），早于成文日期。\n  扶持标准"
)


@pytest.mark.parametrize(
    "text",
    [STAFF, MANY, provision("裁员率不高于5%") + LAYOFF_RATE],
    ids=["one", "many", "quotient"],
)
def test_rows_written_into_the_rules_leave_nothing_missing(text: str) -> None:
    _, document = written(text)
    assert gaps(document, [plan(document, each) for each in document.provisions]) == ()
    assert {example.expected for example in document.examples} == {"？"}


def test_rows_hold_what_they_share_in_their_head() -> None:
    new, _ = written(STAFF)
    assert new.endswith(
        "\n\n算例表 补贴（共同前提：参加失业保险，2020年1月1日）：\n"
        "  ｜参保职工人数｜结果｜\n  ｜19人｜？｜\n  ｜20人｜？｜\n  ｜21人｜？｜\n\n"
    )


def test_rows_stand_behind_the_last_example_of_the_provision() -> None:
    there = table("参加失业保险，2019年6月1日", "参保职工人数｜结果", "20人｜1000元")
    after = "\n不设规则（背景）：「为了就业」。\n"
    new, _ = written(STAFF + there + after)
    assert new.index("｜20人｜1000元｜") < new.index("｜19人｜？｜") < new.index("不设规则")


def test_choices_and_standards_are_part_of_an_input() -> None:
    text = "公布标准 当地标准（local_rate）：金额，元/人，由使用方提供。\n" + provision(
        "参加失业保险", ""
    ).replace(
        "  扶持标准：。\n",
        "  扶持标准：由申请人选择其中一项：\n"
        "    （一）定额：1000元；\n"
        "    （二）按人数：当地标准×参保职工人数，超过5万元的，按5万元计。\n",
    )
    new, document = written(text)
    assert "｜按人数｜？｜" in new
    assert "当地标准1万元/人" in new
    assert {example.choice for example in document.examples} == {2}
