"""Expressions over the members of a list: totals and quantifiers.

A list is unknown, empty or filled, never half-known. Inside `condition` and `value` a fact of the member's
object is the member's, a fact of an owner's object the owner's.
"""

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.model.names import MemberList
from tiaowen.model.types import Bool, Type
from tiaowen.source import Span

if TYPE_CHECKING:
    from tiaowen.model.expressions import Condition, Expression


class TotalKind(Enum):
    """What is made of the members that meet the condition."""

    COUNT = "人数"
    SUM = "合计"
    HIGHEST = "最高者"
    LOWEST = "最低者"
    EARLIEST = "最早者"
    LATEST = "最晚者"


@frozen
class Total:
    """`职工（登记失业）的人数`, `全部职工的工资合计`, `职工（…）的出生日期最早者，没有的按2000年1月1日计`.

    `condition` None: all members (全部). `value` is a member's, None for 人数. `if_none`, a value of the
    owner, is what an extreme gives where no member counts; it is there for extremes alone.

    An empty list gives 0, 0 or `if_none`; an unknown list is unknown. Unknown too: a sum or an extreme where
    a condition is unknown, or the value of a member that counts; a 人数 where a condition is. But a 人数 that is
    compared, itself or through a definition that is nothing else, is decided from its bounds: members that
    certainly count, and those that may.
    """

    kind: TotalKind
    members: MemberList
    condition: "Condition | None"
    value: "Expression | None"
    if_none: "Expression | None"
    type: Type
    span: Span = field(eq=False, repr=False, kw_only=True)


class QuantifierKind(Enum):
    """For how many members a condition must hold."""

    SOME = "有"
    EVERY = "均"
    NONE = "没有"


@frozen
class Quantified:
    """`有职工（…）`, `职工均（…）`, `没有职工（…）`: Kleene's or, and, not-or over the members.

    Of an empty list: false, true, true. An unknown list is unknown.
    """

    kind: QuantifierKind
    members: MemberList
    condition: "Condition"
    span: Span = field(eq=False, repr=False, kw_only=True)
    type: Bool = field(default=Bool(), init=False)
