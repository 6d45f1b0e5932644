"""What holds of every calendar: tasks, windows and logs made at random."""

from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from support.schedule import MEMBERS, document, task
from tiaowen.model.document import Document
from tiaowen.schedule import (
    Basis,
    Event,
    EventKind,
    Instance,
    State,
    instances,
    states,
    untimed,
)
from tiaowen.schedule.cycles import Grid, label, read_label
from tiaowen.values.frequency import CYCLE_SPELLINGS
from tiaowen.values.periods import Window

DAYS = st.dates(date(2016, 1, 1), date(2030, 12, 31))
CYCLES = st.sampled_from(sorted(set(CYCLE_SPELLINGS.values())))
GRIDS = st.builds(Grid, CYCLES, st.integers(1, 5), DAYS)
FREQUENCIES = [
    "原文未明确",
    "每年",
    "每两年",
    "每半年",
    "按季度",
    "每月",
    "每3个月",
    "每旬",
    "每两周",
]
FREQUENCIES += ["每年2次以上", "一次", "定期"]
DEADLINES = [
    "原文未明确",
    "每月10日前",
    "每月31日前",
    "每年2月29日前",
    "年终",
    "每季度末",
    "每月初",
]
DEADLINES += ["2020年2月29日前", "2019年底"]
STARTS = ["原文未明确", "2019年8月20日起", "每年3月1日", "每月25日", "每月初"]
WINDOWS = st.tuples(DAYS, st.integers(0, 900)).map(
    lambda pair: Window(pair[0], pair[0] + timedelta(pair[1]))
)


@cache
def model(frequency: str, deadline: str, start: str, expiry: str, triggered: bool) -> Document:
    clauses = {"主体": "各县市区", "频次": frequency, "完成时限": deadline, "起始时间": start}
    if triggered:
        clauses["触发"] = "收到申请"
    return document(task("报告", **clauses), expiry=expiry)


@st.composite
def events(draw: st.DrawFn) -> list[Event]:
    record = st.builds(
        Event,
        task=st.just("报告"),
        unit=st.sampled_from(["甲县", "乙县"]),
        on=DAYS,
        kind=st.sampled_from(EventKind),
        count=st.integers(1, 3),
        about=st.sampled_from(["", "", "张三"]),
    )
    return draw(st.lists(record, max_size=6))


MODELS = st.builds(
    model,
    st.sampled_from(FREQUENCIES),
    st.sampled_from(DEADLINES),
    st.sampled_from(STARTS),
    st.sampled_from(["原文未明确", "2021年5月15日"]),
    st.booleans(),
)


@given(GRIDS, DAYS)
def test_a_day_lies_in_exactly_one_period_and_periods_leave_no_gap(grid: Grid, day: date) -> None:
    period = grid.around(day)
    assert period.start is not None
    assert period.end is not None
    assert period.contains(day)
    assert grid.around(period.start) == grid.around(period.end) == period
    assert grid.around(period.end + timedelta(1)).start == period.end + timedelta(1)
    assert read_label(label(period)) == period


@given(GRIDS, DAYS, st.integers(0, 500))
def test_the_periods_over_days_are_each_there_once_in_order(
    grid: Grid, first: date, length: int
) -> None:
    found = list(grid.over(first, first + timedelta(length)))
    assert found[0].contains(first)
    assert found[-1].contains(first + timedelta(length))
    for one, two in pairwise(found):
        assert one.end is not None
        assert two.start == one.end + timedelta(1)


@given(MODELS, WINDOWS, events())
def test_instances_lie_in_the_window_and_end_after_they_begin(
    given_model: Document, window: Window, log: list[Event]
) -> None:
    found = instances(given_model, window, MEMBERS, log)
    for each in found:
        slot = each.slot
        last = slot.due or slot.start
        assert last is not None
        assert slot.start is None or slot.start <= last
        assert window.intersect(Window(slot.start, last)) is not None
        assert slot.period is None or slot.period.contains(last)
    assert len({each.key for each in found}) == len(found)


def _period(each: Instance) -> tuple[object, ...]:
    return each.unit.name, each.slot.period, each.trigger


@given(MODELS, WINDOWS, events())
def test_each_period_is_there_once_for_each_unit(
    given_model: Document, window: Window, log: list[Event]
) -> None:
    found = instances(given_model, window, MEMBERS, log)
    assert len({_period(each) for each in found}) == len(found)


@given(MODELS, WINDOWS, st.integers(0, 900), events())
def test_two_windows_give_what_one_over_both_gives(
    given_model: Document, window: Window, cut: int, log: list[Event]
) -> None:
    assert window.start is not None
    assert window.end is not None
    middle = min(window.start + timedelta(cut), window.end)
    halves = [Window(window.start, middle), Window(middle, window.end)]
    parts = {e.key: e for each in halves for e in instances(given_model, each, MEMBERS, log)}
    whole = {e.key: e for e in instances(given_model, window, MEMBERS, log)}
    assert parts == whole


@given(MODELS, events())
def test_a_task_is_on_a_day_or_told_why_not(given_model: Document, log: list[Event]) -> None:
    ever = instances(given_model, Window(date(2000, 1, 1), date(2040, 1, 1)), MEMBERS, log)
    if untimed(given_model, MEMBERS, log):
        assert ever == ()
    elif not any(each.kind is EventKind.TRIGGERED for each in log):
        assert ever


@given(MODELS, WINDOWS, events(), DAYS)
def test_only_a_deadline_of_the_text_can_be_missed(
    given_model: Document, window: Window, log: list[Event], on: date
) -> None:
    found = instances(given_model, window, MEMBERS, log)
    for each in states(found, log, on):
        if each.state in (State.OVERDUE, State.DONE_LATE):
            assert each.instance.slot.basis is Basis.DEADLINE
        if each.state in (State.DONE, State.DONE_LATE):
            assert each.count >= each.instance.least
        assert (each.finished is None) is (each.state not in (State.DONE, State.DONE_LATE))
        assert all(day <= on for day in each.done)


@given(MODELS, WINDOWS, events(), DAYS)
def test_a_record_of_work_counts_for_one_instance_at_most(
    given_model: Document, window: Window, log: list[Event], on: date
) -> None:
    found = instances(given_model, window, MEMBERS, log)
    counted = sum(each.count for each in states(found, log, on))
    assert counted <= sum(each.count for each in log if each.kind is EventKind.DONE)
