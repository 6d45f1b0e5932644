"""What stands under a measure, by kind: the words that 本条 counts with."""

from tiaowen.model.document import Entry
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Doubt, Incomplete, NoRule, Permission, Provision

COUNTED_KINDS = ("扶持事项", "缴纳事项", "可以事项", "定义")
"""Kinds that 本条 must name where they occur; others are counted only where it names them."""


def entry_kind(entry: Entry) -> str:
    """The head under which an entry is written."""
    match entry:
        case Provision(kind=kind):
            return kind.value
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
