"""Calendar files as RFC 5545 wants them, read back by another program."""

from datetime import date

import icalendar
import pytest

from tiaowen.schedule.icalendar import DayEvent
from tiaowen.schedule.icalendar import icalendar as written

STAMP = date(2019, 2, 1)


def event(summary: str, description: str = "") -> DayEvent:
    return DayEvent("0123", date(2020, 2, 29), summary, description)


@pytest.mark.parametrize(
    "text",
    [
        "汇总（甲县）",
        "a,b;c\\d\\n",
        "第一行\n第二行，再一行；完",
        "长" * 300,
        "a" + "长" * 300,
        "𠮷" * 100,
        "x" * 67,
        "x" * 68,
        "",
    ],
)
def test_another_program_reads_the_same(text: str) -> None:
    calendar = icalendar.Calendar.from_ical(written([event(text, text)], STAMP))
    [found] = calendar.walk("VEVENT")
    assert str(found["SUMMARY"]) == str(found["DESCRIPTION"]) == text
    assert found.decoded("DTSTART") == date(2020, 2, 29)
    assert str(found["UID"]) == "0123@tiaowen"
    assert str(found["DTSTART"].params["VALUE"]) == "DATE"


def test_lines_end_in_crlf_and_have_at_most_75_octets_of_whole_characters() -> None:
    data = written([event("长" * 100, "，;" * 100)], STAMP)
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode("utf-8") is not None for line in lines)


def test_the_whole_file_as_it_is_written() -> None:
    assert written([event("汇总", "甲,乙;丙\\丁\n戊")], STAMP).decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Tiaowen//tiaowen calendar//ZH",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:0123@tiaowen",
        "DTSTAMP:20190201T000000Z",
        "DTSTART;VALUE=DATE:20200229",
        "SUMMARY:汇总",
        "DESCRIPTION:甲\\,乙\\;丙\\\\丁\\n戊",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
