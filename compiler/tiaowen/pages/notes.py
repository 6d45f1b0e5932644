"""Sentences that stand over a part of a page, the same in Markdown and on the site."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

NOTES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "tasks": "没有写完成时限的，到期只记“暂无办理记录”，不算逾期。",
        "targets": "",
        "encouragements": "不影响任何人能不能得、得多少。",
        "definitions": "",
        "standards": "前一行管到同一情形的下一行为止；最早的一天以前没有数，不按0算。",
        "edges": "由规则算出，不是人填的。",
        "no_edges": "没有按期限、分级或者门槛逐一列出的结果。",
        "no_conditions": "没有条件。",
        "no_examples": "没有算例。",
        "no_facts": "不需要任何信息。",
        "readings": "换一种读法，谁多谁少",
    }
)
"""By the part of the page; "" where nothing has to be said."""
