"""Rows of the table of the JSON form: tasks, targets, permissions and encouragement."""

from typing import Final

from tiaowen.interchange.nodes import ANCHORS, TEXTS
from tiaowen.interchange.shapes import (
    COUNT,
    DAY,
    FLAG,
    NUMBER,
    TEXT,
    UNIT,
    Form,
    ListOf,
    Maybe,
    One,
    OrAbsent,
    Shape,
)
from tiaowen.model import duties, provisions
from tiaowen.values import frequency, goals, moments

_HEAD: Final[dict[str, Shape]] = {"name": TEXT, "alias": TEXT, "article": TEXT, "basis": ANCHORS}
_REMARKS: Final[dict[str, Shape]] = {"remarks": ListOf(One("remark"))}
_TAIL: Final[dict[str, Shape]] = {
    "in_force": Maybe(One("in_force")),
    "open_terms": ListOf(One("open_term")),
    **_REMARKS,
}

DUTY_ENTRIES: Final[tuple[Form, ...]] = (
    Form(
        duties.Task,
        {
            **_HEAD,
            "doers": One("doers"),
            "action": One("statement"),
            "frequency": OrAbsent(One("repeated")),
            "start": OrAbsent(One("timed")),
            "deadline": OrAbsent(One("timed")),
            "trigger": Maybe(One("statement")),
            "short": FLAG,
            **_TAIL,
        },
    ),
    Form(
        duties.Target,
        {
            **_HEAD,
            "doers": One("doers"),
            "scope": Maybe(One("statement")),
            "aim": One("aim"),
            "indicator": One("statement"),
            "parts": ListOf(One("aim")),
            "frequency": OrAbsent(One("repeated")),
            "at": OrAbsent(One("timed")),
            "effort": Maybe(One("statement")),
            **_TAIL,
        },
    ),
    Form(
        provisions.Permission,
        {**_HEAD, "statements": ListOf(One("statement")), **_REMARKS},
    ),
    Form(
        duties.Encouragement,
        {**_HEAD, "statements": ListOf(One("statement")), **_REMARKS},
    ),
)
"""Entries of a measure that are not computed for a case."""

MOMENTS: Final[tuple[Form, ...]] = (
    Form(moments.Day, {"first": DAY, "last": DAY, "word": TEXT}),
    Form(
        moments.EachCycle,
        {
            "cycle": TEXT,
            "month": Maybe(COUNT),
            "day": Maybe(COUNT),
            "opens": FLAG,
            "word": TEXT,
        },
    ),
    Form(moments.AfterTrigger, {"amount": COUNT, "unit": UNIT}),
)
"""When something begins or is due."""

DUTY_RECORDS: Final[tuple[Form, ...]] = (
    Form(
        duties.Doers,
        {"members": ListOf(One("doer")), "open_ended": FLAG, "by_default": FLAG},
    ),
    Form(duties.Doer, {"name": TEXT, "kind": TEXT, "spellings": TEXTS, "anchors": ANCHORS}),
    Form(duties.Repeated, {"frequency": One("frequency"), "text": TEXT, "anchors": ANCHORS}),
    Form(
        frequency.Frequency,
        {
            "every": Maybe(COUNT),
            "cycle": Maybe(TEXT),
            "times": Maybe(One("goal")),
            "times_at": COUNT,
            "manner": TEXT,
            "once": FLAG,
            "start": COUNT,
            "end": COUNT,
        },
    ),
    Form(
        goals.Goal,
        {
            "operator": TEXT,
            "word": TEXT,
            "low": NUMBER,
            "high": Maybe(NUMBER),
            "unit": Maybe(UNIT),
            "numbers": ListOf(One("stated_number")),
        },
    ),
    Form(goals.StatedNumber, {"start": COUNT, "end": COUNT, "value": NUMBER, "unit": UNIT}),
    Form(
        duties.Timed,
        {"label": TEXT, "moment": One("moment"), "text": TEXT, "anchors": ANCHORS},
    ),
    Form(
        duties.Aim,
        {
            "label": TEXT,
            "indicator": TEXT,
            "unit": UNIT,
            "goal": One("goal"),
            "text": TEXT,
            "anchors": ANCHORS,
        },
    ),
)
"""What stands in them."""
