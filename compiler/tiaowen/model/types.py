"""Types of values. Units are part of the type, so that 800元/月×30人 has none."""

from enum import Enum
from fractions import Fraction

from tiaowen.frozen import frozen
from tiaowen.values.units import Unit


@frozen
class Bool:
    """是否: true, false or unknown."""


@frozen
class Number:
    """An exact rational number in a unit: money (元, 元/月), counts (人), ratios (no unit), months (月), days (日)."""

    unit: Unit


@frozen
class Date:
    """A civil date."""


@frozen
class Choice:
    """选项: one or several of named values."""

    options: tuple[str, ...]
    multiple: bool = False


@frozen
class Text:
    """文本: equality only."""


Type = Bool | Number | Date | Choice | Text


class FactKind(Enum):
    """The kinds of facts of the rule language; each has a type (see `Fact.type`)."""

    BOOL = "是否"
    INTEGER = "整数"
    QUANTITY = "数量"
    MONEY = "金额"
    RATIO = "比例"
    DATE = "日期"
    PERIOD = "期限"
    CHOICE = "选项"
    TEXT = "文本"
    ASSESSED = "认定事项"


@frozen
class Limits:
    """What an input may be: largest value (in the unit of the fact), decimal places, below zero or not."""

    maximum: Fraction | None = None
    digits: int = 0
    may_be_negative: bool = False
