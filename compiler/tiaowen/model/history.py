"""What was had before: expressions over 已享受情况, and the results of other provisions."""

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.model.names import Fact
from tiaowen.model.types import Number, Type
from tiaowen.source import Span
from tiaowen.values.periods import Window

if TYPE_CHECKING:
    from tiaowen.model.provisions import Provision


class Within(Enum):
    """Which records count; all of them lie on or before 申请日期, that day included."""

    EVER = "终身"
    YEAR = "本年度"
    """From 1 January of the year of 申请日期."""
    MONTH = "本月"
    """From the 1st of the month of 申请日期."""
    BEFORE = "申请日期前"
    """From the corresponding day `months` and `days` before 申请日期 (民法典第202条)."""
    SINCE_FIRST = "自首次享受起"
    """Up to `months` and `days` after the first of the records: on a later day none counts."""


@frozen
class RecordWindow:
    """The days whose records count; `months` and `days` are 0 for EVER, YEAR and MONTH."""

    within: Within = Within.EVER
    months: int = 0
    days: int = 0


class RecordKind(Enum):
    """What is taken from the records."""

    COUNT = "次数"
    MONEY = "金额"


@frozen
class Records:
    """Number (次) or money (元) of the records of `items` in the 已享受情况 of the subject or owner `object`.

    `items` are names of 扶持事项 of the document and of 其他政策. Unknown while 已享受情况 is not given, and
    for 金额 while the amount of a record that counts is not. No record: 0.
    """

    kind: RecordKind
    items: tuple[str, ...]
    window: RecordWindow
    object: str
    type: Number
    span: Span = field(eq=False, repr=False, kw_only=True)


class OutcomeKind(Enum):
    """What is read of another provision."""

    AMOUNT = "金额"
    UPPER = "上限"
    LOWER = "下限"
    ELIGIBLE = "符合条件"


@frozen
class Outcome:
    """`稳岗返还的金额`, 上限, 下限, `符合稳岗返还条件`: the result of another provision on the same day.

    The provision is one of the subject (or of an owner of it). `window` and `reads` are its effective window.
    符合: its result, and true. 不符合 or 不在执行期限内: 0 and false. Every other status: unknown. An end that
    is not stated has no value. Money is rounded to 分 as it would be paid.
    """

    provision: "Provision" = field(repr=lambda each: repr(each.name))
    kind: OutcomeKind
    window: Window | None
    reads: Fact | None
    type: Type
    span: Span = field(eq=False, repr=False, kw_only=True)
