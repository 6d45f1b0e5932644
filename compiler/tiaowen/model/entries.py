"""What stands under a measure, by kind: the words that 本条 counts with."""

from tiaowen.model.document import Entry
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Doubt, Incomplete, NoRule, Permission, Provision

COUNTED_KINDS = (
    *("扶持事项", "缴纳事项", "工作任务", "工作目标", "可以事项", "鼓励引导"),
    "定义",
)
"""Kinds that 本条 must name where they occur; others are counted only where it names them."""


def entry_kind(entry: Entry) -> str:
    """The head under which an entry is written."""
    match entry:
        case Provision(kind=kind):
            return kind.value
        case Task():
            return "工作任务"
        case Target():
            return "工作目标"
        case Encouragement():
            return "鼓励引导"
        case Permission():
            return "可以事项"
        case Definition():
            return "定义"
        case Doubt():
            return "疑义"
        case NoRule():
            return "不设规则"
        case Incomplete(kind=kind):
            return kind
