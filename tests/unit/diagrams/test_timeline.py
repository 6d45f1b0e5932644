"""The timeline: which days are on it, and where."""

from datetime import date
from itertools import pairwise
from xml.etree import ElementTree

from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support import xiangtan
from support.nodes import HERE, compare
from support.random_models import documents
from tiaowen.diagrams import timeline
from tiaowen.diagrams.layout import WIDTH
from tiaowen.diagrams.scale import lay_out_days
from tiaowen.diagrams.spans import Spans, Track, days_words, spans_of
from tiaowen.model.document import Document
from tiaowen.model.expressions import ApplicationDate, Comparator, DateLiteral, Not
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window
from tiaowen.wording import ProvisionPlan, plan

SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
IDENTITY = evolve(xiangtan.IDENTITY, effective=Absence.TEXT_SILENT, expiry=Absence.TEXT_SILENT)
DOCUMENT = evolve(xiangtan.DOCUMENT, identity=IDENTITY)


def planned(**changes: object) -> ProvisionPlan:
    return plan(DOCUMENT, evolve(DOCUMENT.provisions[1], **changes))


def spans(**changes: object) -> Spans:
    found = spans_of(DOCUMENT, planned(**changes))
    assert found is not None
    return found


def test_the_window_is_written_with_both_its_days() -> None:
    words = [each.words for each in spans().tracks]
    assert "执行期限：2019年1月1日（含当日）至2019年12月31日（含当日）" in words


def test_a_day_that_a_condition_names_is_on_it_and_the_contrary_is_not() -> None:
    day = DateLiteral(date(2019, 6, 1), span=HERE)
    until = compare(Comparator.LE, ApplicationDate(span=HERE), day)
    names = [each.words for each in spans(condition=until).tracks]
    assert "申请日期：至2019年6月1日止（含当日）" in names
    contrary = [each.name for each in spans(condition=Not(until, span=HERE)).tracks]
    assert "申请日期" not in contrary


def test_the_date_of_the_document_stands_beside_it() -> None:
    assert [each.name for each in spans().tracks] == ["成文日期", "执行期限"]


def test_without_a_window_or_a_dated_standard_there_is_none() -> None:
    assert timeline(DOCUMENT, planned(in_force=None, condition=None)) is None


def test_an_open_side_says_where_it_begins_or_ends() -> None:
    assert days_words(Window(date(2019, 1, 1), None)) == "自2019年1月1日起（含当日）"
    assert days_words(Window(None, date(2019, 1, 1))) == "至2019年1月1日止（含当日）"


def test_earlier_days_stand_further_left() -> None:
    tracks = tuple(
        Track(str(day), Window(day, day)) for day in (date(2018, 5, 1), date(2019, 1, 1))
    )
    first, second = lay_out_days(Spans(tracks, ())).bars
    assert first.x < second.x
    assert first.point
    assert second.point


def test_a_reading_that_nobody_adopted_is_dashed() -> None:
    open_ = Track("读法一", Window(date(2019, 1, 1), date(2019, 2, 1)), open_=True)
    assert lay_out_days(Spans((open_,), ())).bars[0].open_


def test_periods_that_count_from_a_day_of_the_case_stand_off_the_axis() -> None:
    track = Track("执行期限", Window(date(2019, 1, 1), None))
    layout = lay_out_days(Spans((track,), ("享受期限：2年",)))
    assert len(layout.bars) == len(layout.relative) == 1
    assert layout.relative[0].lines[0].words.startswith("享受期限：2年")


@given(st.lists(st.tuples(st.dates(), st.dates()), min_size=1, max_size=6))
def test_bars_words_and_marks_keep_apart(days: list[tuple[date, date]]) -> None:
    tracks = tuple(Track("期限" * 20, Window(min(pair), max(pair))) for pair in days)
    layout = lay_out_days(Spans(tracks, ()))
    for bar in layout.bars:
        assert bar.x >= 0
        assert bar.x + bar.width <= WIDTH
        assert all(line.x >= 0 and line.right <= WIDTH for line in bar.lines)
        assert all(line.y < bar.y for line in bar.lines)
    for upper, lower in pairwise(layout.bars):
        assert upper.bottom < lower.lines[0].y - 12
    for left, right in pairwise(layout.marks):
        assert left.line.right < right.line.x


@SLOW
@given(documents())
def test_random_documents_give_well_formed_pictures(document: Document) -> None:
    for provision in document.provisions:
        made = timeline(document, plan(document, provision))
        if made is not None:
            root = ElementTree.fromstring(made.svg)
            assert made.description == root.findtext("{http://www.w3.org/2000/svg}desc")
