"""What a provision gives besides one sum or a choice: ranges, parts, quotas, rates, words, and what came before."""

from enum import Enum
from fractions import Fraction

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.model.expressions import Anchor, Expression
from tiaowen.source import Span
from tiaowen.values.absence import Absence
from tiaowen.values.units import Unit


@frozen
class Range:
    """An amount that a body sets (核定) between `lower` and `upper`, both ends in.

    An end that the text does not state is None and stays None. Both ends are in `unit`, which is 元
    or a rate of it. `decides` is the body.
    """

    lower: Expression | None
    upper: Expression | None
    unit: Unit
    decides: str | Absence
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)

    @property
    def ends(self) -> tuple[Expression, ...]:
        """The ends that are stated, the lower one first."""
        return tuple(end for end in (self.lower, self.upper) if end is not None)


@frozen
class Part:
    """One of several amounts that add up: an exact one, or a range that a body sets."""

    label: str
    amount: Expression | Range
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Parts:
    """下列各项之和: each part is rounded to 分; the parts add end by end, an open end stays open."""

    parts: tuple[Part, ...]
    unit: Unit
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Rate:
    """税率: a ratio, such as 15% of what another law defines. Never an amount."""

    amount: Expression
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Quota:
    """额度上限: the most that may be had (a loan), in 元. Never an amount that is paid."""

    amount: Expression
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


class StatedKind(Enum):
    """Results that are words alone."""

    SERVICE = "服务"
    RIGHT = "资格"
    ELSEWHERE = "另行规定"


@frozen
class Stated:
    """服务 and 资格 in words; 另行规定, or (with the text 原文未明确) a standard the text does not give."""

    kind: StatedKind
    text: str
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


class FormerKind(Enum):
    """What was before, or what is new."""

    STANDARD = "调整前标准"
    CONDITION = "调整前条件"
    ADDED = "新增范围"


@frozen
class Former:
    """调整前标准, 调整前条件 and 新增范围 in words: held against the text and shown, never computed."""

    kind: FormerKind
    text: str
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Term:
    """享受期限: from `lower` to `upper`, whole periods of `unit` (年, 月 or 日), both ends in; None: not stated.

    2年 has both ends equal; 最多24个月 has no lower one. `silent` where the text does not say.
    """

    lower: Fraction | None
    upper: Fraction | None
    unit: Unit
    silent: Absence | None
    anchors: tuple[Anchor, ...]
    words: str = field(eq=False)
    """The comparison word as written (最多), "" without one."""
    span: Span = field(eq=False, repr=False, kw_only=True)
