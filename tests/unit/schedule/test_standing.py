"""How instances stand on a day by the records of a log."""

from datetime import date

import pytest

from support.schedule import document, laid_out, task
from tiaowen.schedule import Event, EventKind, State, states, unmatched
from tiaowen.schedule.cycles import read_label

UNIT = "市人社局"


def record(
    on: str,
    kind: EventKind = EventKind.DONE,
    *,
    count: int = 1,
    period: str = "",
    about: str = "",
    unit: str = UNIT,
) -> Event:
    day = date.fromisoformat(on)
    return Event("报告", unit, day, kind, count, read_label(period) if period else None, about)


def state(clauses: dict[str, str], events: list[Event], on: str) -> State:
    """How March 2019 stands (or the only instance)."""
    model = document(task("报告", **clauses))
    [found] = laid_out(model, "2019-03-01", "2019-03-31", events)
    return states([found], events, date.fromisoformat(on))[0].state


TEN = {"频次": "每月", "完成时限": "每月10日前"}
MONTH = {"频次": "每月"}


@pytest.mark.parametrize(
    ("done", "on", "expected"),
    [
        ([], "2019-03-10", State.NOT_DUE),
        ([], "2019-03-11", State.OVERDUE),
        (["2019-03-10"], "2019-03-11", State.DONE),
        (["2019-03-11"], "2019-03-11", State.DONE_LATE),
        (["2019-03-11"], "2019-03-10", State.NOT_DUE),
        (["2019-02-28"], "2019-03-11", State.OVERDUE),
        (["2019-04-01"], "2019-04-02", State.OVERDUE),
    ],
)
def test_with_a_deadline_of_the_text_it_can_be_late(
    done: list[str], on: str, expected: State
) -> None:
    assert state(TEN, [record(day) for day in done], on) is expected


@pytest.mark.parametrize(
    ("done", "on", "expected"),
    [
        ([], "2019-03-31", State.NOT_DUE),
        ([], "2019-04-01", State.ENDED),
        (["2019-03-31"], "2019-04-01", State.DONE),
        (["2019-04-05"], "2019-04-05", State.ENDED),
    ],
)
def test_without_one_it_is_never_overdue(done: list[str], on: str, expected: State) -> None:
    assert state(MONTH, [record(day) for day in done], on) is expected


def test_a_record_may_name_the_period_it_is_for() -> None:
    late = [record("2019-04-05", period="2019年3月")]
    assert state(MONTH, late, "2019-04-05") is State.DONE
    assert state(TEN, late, "2019-04-05") is State.DONE_LATE


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([record("2019-03-02")], State.ENDED_SHORT),
        ([record("2019-03-02"), record("2019-03-03")], State.DONE),
        ([record("2019-03-02", count=2)], State.DONE),
        ([record("2019-03-02", EventKind.STARTED)], State.ENDED_SHORT),
    ],
)
def test_it_is_done_when_it_was_done_often_enough(records: list[Event], expected: State) -> None:
    assert state({"频次": "每月2次以上"}, records, "2019-05-01") is expected


def test_the_day_on_which_it_was_done_often_enough_decides() -> None:
    events = [record("2019-03-12"), record("2019-03-09"), record("2019-03-05", EventKind.STARTED)]
    model = document(task("报告", 频次="每月2次以上", 完成时限="每月10日前"))
    found = laid_out(model, "2019-03-01", "2019-03-31")
    [standing] = states(found, events, date(2019, 4, 1))
    assert standing.state is State.DONE_LATE
    assert (standing.count, standing.finished) == (2, date(2019, 3, 12))
    assert standing.started == date(2019, 3, 5)


def test_a_single_deadline_counts_whatever_was_done_since_the_start() -> None:
    clauses = {"完成时限": "2019年3月20日前"}
    assert state(clauses, [record("2019-02-01")], "2019-03-21") is State.DONE
    assert state(clauses, [record("2019-01-31")], "2019-03-21") is State.OVERDUE
    assert state(clauses, [record("2020-01-01")], "2020-01-01") is State.DONE_LATE


def test_what_has_no_due_day_stays_open_until_it_is_done() -> None:
    clauses = {"触发": "收到申请"}
    happened = record("2019-03-01", EventKind.TRIGGERED, unit="")
    assert state(clauses, [happened], "2029-01-01") is State.NO_DAY
    assert state(clauses, [happened, record("2019-03-04")], "2029-01-01") is State.DONE


def test_a_record_belongs_to_the_latest_trigger_unless_it_names_another() -> None:
    model = document(task("报告", 触发="收到申请", 完成时限="触发后5日内"))
    happened = [record(day, EventKind.TRIGGERED) for day in ("2019-03-01", "2019-03-10")]
    found = laid_out(model, "2019-03-01", "2019-03-31", happened)

    def told(*done: Event) -> list[State]:
        return [each.state for each in states(found, [*happened, *done], date(2019, 4, 1))]

    assert told(record("2019-03-12")) == [State.OVERDUE, State.DONE]
    assert told(record("2019-03-10")) == [State.OVERDUE, State.DONE]
    assert told(record("2019-03-12", period="2019-03-01")) == [State.DONE_LATE, State.OVERDUE]
    assert told(record("2019-03-09")) == [State.DONE_LATE, State.OVERDUE]


def test_a_record_about_one_does_not_count_for_another() -> None:
    model = document(task("报告", 触发="收到申请"))
    happened = [record("2019-03-01", EventKind.TRIGGERED, about=name) for name in ("张三", "李四")]
    found = laid_out(model, "2019-03-01", "2019-03-31", happened)
    events = [*happened, record("2019-03-02", about="李四")]
    told = [each.state for each in states(found, events, date(2019, 4, 1))]
    assert told == [State.NO_DAY, State.DONE]


def test_records_that_belong_to_nothing_are_found() -> None:
    model = document(task("报告", 频次="每月"))
    found = laid_out(model, "2019-02-01", "2019-04-30")
    wrong = [
        record("2019-01-31"),
        record("2019-03-01", period="2019年"),
        record("2019-03-01", about="张三"),
    ]
    assert unmatched(found, [record("2019-03-01"), *wrong]) == tuple(wrong)
