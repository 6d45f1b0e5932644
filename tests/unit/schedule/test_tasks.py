"""When tasks are due: periods, deadlines of the text, triggers, units."""

from datetime import date

import pytest

from support.schedule import MEMBERS, SILENT, days, document, laid_out, spans, task
from tiaowen.schedule import Basis, Event, EventKind, untimed


def triggered(on: str, unit: str = "", about: str = "") -> Event:
    return Event("告知", unit, date.fromisoformat(on), EventKind.TRIGGERED, about=about)


@pytest.mark.parametrize(
    ("frequency", "first", "last", "expected"),
    [
        (
            "每月",
            "2020-02-10",
            "2020-03-05",
            [
                ("2020年2月", "2020-02-01", "2020-02-29"),
                ("2020年3月", "2020-03-01", "2020-03-31"),
            ],
        ),
        ("每月", "2019-02-28", "2019-02-28", [("2019年2月", "2019-02-01", "2019-02-28")]),
        (
            "按季度",
            "2019-03-31",
            "2019-04-01",
            [
                ("2019年第1季度", "2019-02-01", "2019-03-31"),
                ("2019年第2季度", "2019-04-01", "2019-06-30"),
            ],
        ),
        ("每半年", "2019-08-01", "2019-08-31", [("2019年下半年", "2019-07-01", "2019-12-31")]),
        ("每年", "2020-05-01", "2020-05-02", [("2020年", "2020-01-01", "2020-12-31")]),
        ("每两年", "2020-05-01", "2020-12-31", [("2019年至2020年", "2019-02-01", "2020-12-31")]),
        ("每两年", "2021-01-01", "2021-01-01", [("2021年至2022年", "2021-01-01", "2022-12-31")]),
        ("每月", "2018-01-01", "2019-01-31", []),
    ],
)
def test_without_a_deadline_it_is_due_at_the_end_of_the_period(
    frequency: str, first: str, last: str, expected: list[tuple[str, str, str]]
) -> None:
    found = laid_out(document(task("报告", 频次=frequency)), first, last)
    assert spans(found) == expected
    assert {each.slot.basis for each in found} <= {Basis.PERIOD_END}


@pytest.mark.parametrize(
    ("clauses", "year", "expected"),
    [
        ({"频次": "一次", "完成时限": "2020年12月31日前"}, 2020, [("", "2020-12-31")]),
        ({"完成时限": "2019年6月底"}, 2019, [("", "2019-06-30")]),
        ({"完成时限": "2019年底"}, 2019, [("", "2019-12-31")]),
        ({"完成时限": "每年3月31日前"}, 2020, [("2020年", "2020-03-31")]),
        ({"完成时限": "每年2月29日前"}, 2021, [("2021年", "2021-02-28")]),
        ({"频次": "每年", "完成时限": "年终"}, 2020, [("2020年", "2020-12-31")]),
        ({"频次": "每两年", "完成时限": "每年3月31日前"}, 2020, [("2019年至2020年", "2020-03-31")]),
        ({"频次": "一次", "完成时限": "年终"}, 2019, [("", "2019-12-31")]),
        ({"频次": "一次", "完成时限": "年终"}, 2020, []),
        ({"频次": "每年", "完成时限": "2019年10月31日前"}, 2019, [("2019年", "2019-10-31")]),
        ({"频次": "每年", "完成时限": "2019年10月31日前"}, 2020, []),
    ],
)
def test_a_deadline_of_the_text_is_what_it_rests_on(
    clauses: dict[str, str], year: int, expected: list[tuple[str, str]]
) -> None:
    found = laid_out(document(task("报告", **clauses)), f"{year}-01-01", f"{year}-12-31")
    assert [(each.slot.label, str(each.slot.due)) for each in found] == expected
    assert {each.slot.basis for each in found} <= {Basis.DEADLINE}


def test_a_day_of_each_month_is_the_last_one_in_shorter_months() -> None:
    model = document(task("报告", 频次="每月", 完成时限="每月31日前"))
    found = laid_out(model, "2020-02-01", "2020-04-30")
    assert [str(each.slot.due) for each in found] == ["2020-02-29", "2020-03-31", "2020-04-30"]


def test_a_period_whose_deadline_was_over_when_it_came_into_force_is_left_out() -> None:
    model = document(task("报告", 频次="每月", 完成时限="每月10日前"), effective="2019年3月11日")
    found = laid_out(model, "2019-01-01", "2019-04-30")
    assert spans(found) == [("2019年4月", "2019-04-01", "2019-04-10")]


def test_the_beginning_of_a_month_names_no_day_to_be_late_on() -> None:
    [found] = laid_out(
        document(task("报告", 频次="每月", 完成时限="每月初")), "2019-03-01", "2019-03-31"
    )
    assert (found.slot.due, found.slot.basis) == (date(2019, 3, 31), Basis.PERIOD_END)


def test_a_deadline_day_ends_the_periods_and_only_the_last_rests_on_it() -> None:
    model = document(task("报告", 频次="每月", 完成时限="2019年4月20日前"))
    found = laid_out(model, "2019-03-01", "2019-12-31")
    assert [(str(each.slot.due), each.slot.basis) for each in found] == [
        ("2019-03-31", Basis.PERIOD_END),
        ("2019-04-20", Basis.DEADLINE),
    ]


def test_a_start_of_the_text_begins_the_first_period_and_counts_every_second() -> None:
    model = document(task("报告", 频次="每两年", 起始时间="2020年3月1日起"))
    found = laid_out(model, "2019-01-01", "2023-12-31")
    assert spans(found) == [
        ("2020年至2021年", "2020-03-01", "2021-12-31"),
        ("2022年至2023年", "2022-01-01", "2023-12-31"),
    ]
    assert [each.slot.notes for each in found] == [(), ()]


def test_what_is_assumed_is_said() -> None:
    [found] = laid_out(document(task("报告", 频次="每两年")), "2019-06-01", "2019-06-01")
    assert found.slot.notes == (
        "从哪一期起算原文没有写，从开始执行的那一年起算",
        "从哪一天起原文没有写，从成文日期起算",
    )
    [found] = laid_out(document(task("报告", 完成时限="年终")), "2020-06-01", "2020-06-01")
    assert found.slot.notes == ("原文只写“年终”，没有写频次，按每年一次列",)


def test_the_latest_of_what_begins_it_counts() -> None:
    model = document(task("报告", 频次="每年", 起始时间="2020年3月1日起"), effective="2019年2月1日")
    [found] = laid_out(model, "2019-01-01", "2020-12-31")
    assert spans([found]) == [("2020年", "2020-03-01", "2020-12-31")]


@pytest.mark.parametrize(
    ("clauses", "issued", "expected"),
    [
        ({"频次": "一次", "完成时限": "年终"}, "2019年12月31日", ("", "2019-12-31", "2019-12-31")),
        (
            {"频次": "每月", "起始时间": "每月10日", "完成时限": "每月10日前"},
            "2019年12月1日",
            ("2019年12月", "2019-12-10", "2019-12-10"),
        ),
        ({"频次": "每6个月"}, "2019年9月15日", ("2019年下半年", "2019-09-15", "2019-12-31")),
    ],
)
def test_the_first_day_is_inside(
    clauses: dict[str, str], issued: str, expected: tuple[str, str, str]
) -> None:
    model = document(task("报告", **clauses), issued=issued)
    assert spans(laid_out(model, "2019-01-01", "2019-12-31")) == [expected]


def test_several_responsible_bodies_have_a_row_each_and_it_is_said() -> None:
    model = document(task("报告", 频次="每年"), bodies="市人社局、市教育局等")
    found = laid_out(model, "2020-01-01", "2020-12-31")
    assert [each.unit.name for each in found] == ["市人社局", "市教育局"]
    assert found[0].notes == (
        "由几个责任单位共同负责，原文没有分工，每个单位各列一行",
        "原文写了“等”，可能还有别的单位",
    )


def test_the_end_of_what_is_in_force_ends_it() -> None:
    model = document(task("报告", 频次="按季度"), effective="2019年2月1日", expiry="2019年5月15日")
    assert spans(laid_out(model, "2019-01-01", "2019-12-31")) == [
        ("2019年第1季度", "2019-02-01", "2019-03-31"),
        ("2019年第2季度", "2019-04-01", "2019-05-15"),
    ]


def test_a_deadline_behind_that_end_makes_nothing_late() -> None:
    clauses = {"频次": "每年", "完成时限": "年终"}
    model = document(task("报告", **clauses), effective="2019年2月1日", expiry="2019年5月15日")
    [found] = laid_out(model, "2019-01-01", "2029-12-31")
    assert (found.slot.due, found.slot.basis) == (date(2019, 5, 15), Basis.PERIOD_END)


def test_a_deadline_on_the_last_day_in_force_is_one() -> None:
    clauses = {"频次": "每年", "完成时限": "年终"}
    model = document(task("报告", **clauses), effective="2019年2月1日", expiry="2019年12月31日")
    [found] = laid_out(model, "2019-01-01", "2029-12-31")
    assert (found.slot.due, found.slot.basis) == (date(2019, 12, 31), Basis.DEADLINE)


def test_a_start_behind_the_deadline_is_not_carried_into_another_period() -> None:
    clauses = {"频次": "每月", "起始时间": "每月25日", "完成时限": "每月5日前"}
    [found] = laid_out(document(task("报告", **clauses)), "2019-03-01", "2019-03-31")
    assert spans([found]) == [("2019年3月", "2019-03-01", "2019-03-05")]
    assert found.slot.notes == ("起始时间“每月25日”在到期日之后，不知道是不是跨期，从期初列",)


def test_an_own_term_goes_before_the_day_of_issue() -> None:
    clauses = {"频次": "每月", "执行期限": "2019年1月1日至2019年2月28日"}
    model = document(task("报告", **clauses), issued="2018年12月1日")
    assert spans(laid_out(model, "2018-01-01", "2019-12-31")) == [
        ("2019年1月", "2019-01-01", "2019-01-31"),
        ("2019年2月", "2019-02-01", "2019-02-28"),
    ]


@pytest.mark.parametrize(
    ("clauses", "reason"),
    [
        ({}, "原文没有写频次和完成时限"),
        ({"频次": "定期"}, "频次“定期”没有周期，原文也没有写完成时限"),
        ({"频次": "一次"}, "频次“一次”没有周期，原文也没有写完成时限"),
        ({"触发": "收到申请"}, "触发以后才有，还没有触发的记录"),
    ],
)
def test_what_is_on_no_day_is_listed_once_with_its_reason(
    clauses: dict[str, str], reason: str
) -> None:
    model = document(task("报告", **clauses), bodies="市人社局、市教育局")
    assert laid_out(model, "2019-01-01", "2029-12-31") == ()
    [found] = untimed(model)
    assert [unit.name for unit in found.units] == ["市人社局", "市教育局"]
    assert found.because == reason


@pytest.mark.parametrize(
    ("clauses", "reason"),
    [
        ({"频次": "每两年"}, "没有写从哪一年起算，分不出是哪几期"),
        ({"频次": "每两年", "完成时限": "2020年底"}, "没有写从哪一年起算，分不出是哪几期"),
        ({"频次": "一次", "完成时限": "年终"}, "没有写从哪一天起，算不出是哪一次"),
    ],
)
def test_no_first_period_is_made_up(clauses: dict[str, str], reason: str) -> None:
    model = document(task("报告", **clauses), issued=SILENT)
    assert laid_out(model, "2019-01-01", "2029-12-31") == ()
    assert [each.because for each in untimed(model)] == [reason]


def test_what_has_a_day_is_not_among_them() -> None:
    model = document(task("报告", 频次="每年") + task("总结", 完成时限="2019年底"))
    assert untimed(model) == ()


@pytest.mark.parametrize(
    ("deadline", "due", "basis"),
    [
        ("触发后15日内", "2020-03-01", Basis.DEADLINE),
        ("触发后1个月内", "2020-03-15", Basis.DEADLINE),
        ("触发后1年内", "2021-02-15", Basis.DEADLINE),
        ("触发后5个工作日内", "None", Basis.WORKDAYS),
        (SILENT, "None", Basis.NOTHING),
    ],
)
def test_a_trigger_makes_an_instance_counted_from_its_day(
    deadline: str, due: str, basis: Basis
) -> None:
    model = document(task("告知", 触发="收到申请", 完成时限=deadline))
    [found] = laid_out(model, "2020-02-15", "2020-02-15", [triggered("2020-02-15")])
    assert (str(found.slot.start), str(found.slot.due), found.slot.basis) == (
        "2020-02-15",
        due,
        basis,
    )
    assert untimed(model, {}, [triggered("2020-02-15")]) == ()


def test_triggers_are_told_apart_by_day_unit_and_about() -> None:
    model = document(task("告知", 主体="各县市区", 触发="收到申请", 完成时限="触发后15日内"))
    events = [
        triggered("2020-03-01", "甲县", "张三"),
        triggered("2020-03-01", "甲县", "李四"),
        triggered("2020-03-01", "甲县", "李四"),
        triggered("2020-04-01"),
    ]
    found = laid_out(model, "2020-01-01", "2020-12-31", events, MEMBERS)
    assert [(each.unit.name, each.trigger and each.trigger.about) for each in found] == [
        ("甲县", "张三"),
        ("甲县", "李四"),
        ("甲县", ""),
        ("乙县", ""),
    ]
    assert len({each.key for each in found}) == 4


def test_a_trigger_makes_none_on_a_day_on_which_it_is_not_in_force() -> None:
    model = document(
        task("告知", 触发="收到申请"), expiry="2019年12月31日", effective="2019年2月1日"
    )
    events = [triggered(day) for day in ("2019-01-31", "2019-02-01", "2019-12-31", "2020-01-01")]
    found = laid_out(model, "2019-01-01", "2020-12-31", events)
    assert [str(each.slot.start) for each in found] == ["2019-02-01", "2019-12-31"]


def test_each_member_of_a_group_has_its_own_and_a_group_without_members_is_one() -> None:
    model = document(task("汇总", 主体="各县市区、市教育局", 频次="每年"))
    given = laid_out(model, "2020-01-01", "2020-12-31", (), MEMBERS)
    assert [(each.unit.name, each.unit.group) for each in given] == [
        ("甲县", "各县市区"),
        ("乙县", "各县市区"),
        ("市教育局", ""),
    ]
    alone = laid_out(model, "2020-01-01", "2020-12-31")
    assert [(each.unit.name, each.unit.stands_for_group) for each in alone] == [
        ("各县市区", True),
        ("市教育局", False),
    ]


def test_nobody_named_is_one_row() -> None:
    model = document(task("汇总", 主体=SILENT, 频次="每年"))
    [found] = laid_out(model, "2020-01-01", "2020-12-31")
    assert found.unit.name == SILENT


@pytest.mark.parametrize(
    ("frequency", "least"),
    [
        ("每年", 1),
        ("每年2次以上", 2),
        ("每年100场以上", 100),
        ("每年超过2次", 3),
        ("每年不超过3次", 1),
    ],
)
def test_how_often_is_read_from_the_frequency(frequency: str, least: int) -> None:
    [found] = laid_out(document(task("汇总", 频次=frequency)), "2020-01-01", "2020-12-31")
    assert found.least == least


def test_what_is_due_in_a_window_does_not_depend_on_the_window() -> None:
    model = document(task("汇总", 频次="按季度"))
    whole = laid_out(model, "2019-01-01", "2021-12-31")
    [part] = laid_out(model, "2020-05-05", "2020-05-06")
    assert part in whole
    assert part.key in {each.key for each in whole}
    assert days("2020-04-01", "2020-06-30") == part.slot.period
