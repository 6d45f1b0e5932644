"""Whose 已享受情况 a clause speaks of, and which of its records count."""

from typing import Final

from tiaowen.frozen import frozen
from tiaowen.model.history import RecordWindow, Within
from tiaowen.model.names import MemberList
from tiaowen.model.provisions import Computed, Same
from tiaowen.semantics.names import Scope
from tiaowen.semantics.per_member import Whole
from tiaowen.semantics.report import shown
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.values.units import PERSON, Unit

_MEASURES: Final = {"人": PERSON, "名": PERSON, "位": PERSON}
_WITHIN: Final = {
    "": Within.EVER,
    "终身": Within.EVER,
    "每年": Within.YEAR,
    "本年度": Within.YEAR,
    "本年度内": Within.YEAR,
    "每月": Within.MONTH,
    "本月": Within.MONTH,
    "本月内": Within.MONTH,
    "申请日期前": Within.BEFORE,
    "自首次享受起": Within.SINCE_FIRST,
}
_MONTHS: Final = {"年": 12, "周年": 12, "月": 1, "个月": 1}
_DAYS: Final = frozenset(("日", "天"))


@frozen
class Frame:
    """The provision, its standard, and the list whose members it is decided for, if any."""

    whole: Whole
    standard: Computed | Same | None
    members: MemberList | None
    scope: Scope


def whose_records(words: str, span: Span, frame: Frame) -> str | None:
    """The object that 每人, 每户 or 每名职工 names: the subject or the member; None after a fault."""
    subject, members, scope = frame.scope.subject, frame.members, frame.scope
    named = words[1:] if words[:1] in "名个户家位项次" else words
    if not words or named == subject or words == subject:
        return subject
    if members is not None:
        counted = scope.names.counted.get((members.owner, members.name))
        if {named, words} & {members.name, members.member} or (
            len(words) == 1 and counted == _MEASURES.get(words, Unit((words,)))
        ):
            return members.member
    if frame.standard is None:
        return scope.broken()  # what is given could not be read: it may be decided for each of them
    if len(words) == 1:
        return subject
    return scope.error(
        "TW0388",
        span,
        f"“每{words}”说的不是“{subject}”"
        + (f"，也不是“{members.name}”" if members is not None else "")
        + "，不知道查谁的已享受情况。",
        f"查{subject}的，直接写次数，如“每年1次”；"
        + (
            f"查每一名的，请写“每名{members.name}”。"
            if members is not None
            else f"按每{words}给的，扶持标准请写成“每……1名……”，这里才查得到每一名的。"
        ),
    )


def record_window(written: tree.RecordWindow | None, scope: Scope) -> RecordWindow | None:
    """The days whose records count; without a word all of them; None after a fault."""
    if written is None:
        return RecordWindow()
    within = _WITHIN.get(written.kind)
    if within in (Within.EVER, Within.YEAR, Within.MONTH):
        return RecordWindow(within)
    months = _MONTHS.get(written.unit, 0) * written.count
    days = written.count if written.unit in _DAYS else 0
    if within is not None and months + days > 0:
        return RecordWindow(within, months, days)
    return scope.error(
        "TW0389",
        written.span,
        f"“{shown(written.span)}”看不出哪些天的算在内。",
        "请写“每年”“本年度内”“每月”“申请日期前6个月内”“自首次享受起3年内”。",
    )
