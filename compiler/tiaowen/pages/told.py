"""What an 算例 tells of a subject or of a member, in words."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from tiaowen.model.document import ExampleMembers, ExampleSubject, FactInput, Received
from tiaowen.model.names import Fact, Standard
from tiaowen.model.types import FactKind, Number
from tiaowen.pages.arithmetic import Known
from tiaowen.values.printing import format_date, format_number
from tiaowen.values.units import DIMENSIONLESS

_FEW = 2
"""From so many members on they are told in a table of their own, not in a line."""


def has_table(listed: ExampleMembers) -> bool:
    """Whether the members of a list of the subject are told in a table of their own."""
    return len(listed.each) >= _FEW


def several_words(subject: ExampleSubject) -> str:
    """The lists and the records of an 算例: 职工1名（第1名：登记失业：是）, 职工3名（见下面的表）."""
    parts = [
        f"{each.members.name}{len(each.each)}名（见下面的表）"
        if has_table(each)
        else list_words(each)
        for each in subject.lists
    ]
    if subject.received is not None:
        parts.append(f"已享受情况：{had_words(subject.received)}")
    return "；".join(parts)


def subject_words(subject: ExampleSubject) -> str:
    """All that is told of one member."""
    parts = [known_words(subject.facts)] if subject.facts else []
    parts += [list_words(each) for each in subject.lists]
    if subject.received is not None:
        parts.append(f"已享受情况：{had_words(subject.received)}")
    return "；".join(parts)


def list_words(listed: ExampleMembers) -> str:
    """The members of a list in a line."""
    name = listed.members.name
    if not listed.each:
        return f"{name}：无"
    told = "。".join(
        f"第{number}名：{subject_words(each) or '都不知道'}"
        for number, each in enumerate(listed.each, 1)
    )
    return f"{name}{len(listed.each)}名（{told}）"


def had_words(records: Sequence[Received]) -> str:
    """What was had before: 2018年1月1日稳岗奖励（5500元）."""
    return "、".join(map(_record, records)) or "无"


def _record(record: Received) -> str:
    amount = "金额不知道" if record.amount is None else format_number(record.amount, "元")
    return f"{format_date(record.on)}{record.item}（{amount}）"


def known_words(known: Known) -> str:
    """Facts and standards with their values."""
    return "；".join(f"{each.name}：{value_words(each, value)}" for each, value in known)


def value_words(each: Fact | Standard, value: FactInput) -> str:
    """A value as a reviewer reads it."""
    match value:
        case None:
            return "不知道"
        case bool():
            return "是" if value else "否"
        case Fraction():
            unit = each.type.unit if isinstance(each.type, Number) else DIMENSIONLESS
            return format_number(value, "%" if each.kind is FactKind.RATIO else unit)
        case date():
            return format_date(value)
        case frozenset():
            return "、".join(sorted(value))
        case str():
            return value
