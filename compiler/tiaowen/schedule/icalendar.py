"""A calendar file by RFC 5545: one event of a whole day for each day on which something is due."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from attrs import frozen

_LINE: Final = 75
"""Octets of a line, its end not counted."""
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_PRODUCT: Final = "-//Tiaowen//tiaowen calendar//ZH"


@frozen
class DayEvent:
    """A whole day in a calendar. `uid` stays the same whenever the file is written anew."""

    uid: str
    day: date
    summary: str
    description: str


def icalendar(events: Iterable[DayEvent], stamp: date) -> bytes:
    """The file. `stamp` is the day on which what it says was made: it, too, stays the same."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event(event, stamp)
    return "".join(
        f"{part}\r\n" for line in [*lines, "END:VCALENDAR"] for part in _folded(line)
    ).encode()


def _event(event: DayEvent, stamp: date) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}@tiaowen"
    yield f"DTSTAMP:{_basic(stamp)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_basic(event.day)}"
    yield f"SUMMARY:{_escaped(event.summary)}"
    yield f"DESCRIPTION:{_escaped(event.description)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _basic(day: date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets, each but the first behind a blank; no character is cut."""
    part, used = "", 0
    for character in line:
        size = len(character.encode())
        if used + size > _LINE:
            yield part
            part, used = " ", 1
        part, used = part + character, used + size
    yield part
