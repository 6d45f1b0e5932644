"""算例 whose 结果 nobody has worked out yet: said without running any of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tiaowen.cases.expectation import is_unfilled
from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Example

_LISTED: Final = 5


def unfilled_findings(examples: Iterable[Example]) -> Iterator[Finding]:
    """A 提醒 for each provision with 算例 whose 结果 is still open."""
    by_provision: dict[str, list[Example]] = {}
    for example in examples:
        if is_unfilled(example.expected):
            by_provision.setdefault(example.provision.name, []).append(example)
    for name, found in by_provision.items():
        yield _finding(name, found)


def _finding(name: str, found: Sequence[Example]) -> Finding:
    listed = "、".join(f"“{each.name}”" for each in found[:_LISTED])
    more = "等" if len(found) > _LISTED else ""
    return finding(
        "TW0853",
        found[0].expected_span,
        f"“{name}”有{len(found)}个算例的结果还没有填：{listed}{more}。"
        "没有填的不算通过，这些情况规则写得对不对，还没有人核对过。",
        "请由熟悉政策的人按原文独立算出结果再填。",
        place=found[0].provision.article.strip("（）"),
    )
