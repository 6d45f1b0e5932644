"""The answers a provision can give to the question *whether*."""

from enum import Enum


class Status(Enum):
    """What is known about a case under one provision. The value is the word of the JSON form."""

    ELIGIBLE = "符合"
    NOT_ELIGIBLE = "不符合"
    INCOMPLETE = "待补充"
    """Facts are missing that can still matter; they are listed in `Decision.missing`."""
    TO_BE_ASSESSED = "待认定"
    """All that is missing are facts that a named authority decides."""
    TO_BE_DECIDED = "待决定"
    """Everything is known; a body may still give or refuse."""
    UNSETTLED = "待明确"
    """An open doubt of the text decides the answer."""
    UNDETERMINABLE = "无法确定"
    """Nothing is missing, yet there is no answer, such as a division by zero."""
    NOT_IN_FORCE = "不在执行期限内"

    @property
    def gives(self) -> bool:
        """Whether there is a result: 符合, or 待决定 if somebody so decides."""
        return self in (Status.ELIGIBLE, Status.TO_BE_DECIDED)

    @property
    def refuses(self) -> bool:
        """Whether it is certain that nothing is given: 不符合, 不在执行期限内."""
        return self in (Status.NOT_ELIGIBLE, Status.NOT_IN_FORCE)
