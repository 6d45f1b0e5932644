"""Check 7: what the text deals out with 分别 is stated in its order, or a 疑义 quotes the 分别.

Order alone proves nothing (a text may itself have it wrong), but another order needs a reason.
"""

from collections.abc import Iterator

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment, OrderUse
from tiaowen.lockstep.checks.phrases import figure_words, line_of, place_of, quoted
from tiaowen.lockstep.order import RESPECTIVELY
from tiaowen.source import Span


def run(alignment: Alignment) -> Iterator[Finding]:
    """Rules that state the figures of a 分别 in another order."""
    for use in alignment.orders:
        if not (use.follows or use.doubted):
            yield _other_order(use)


def _other_order(use: OrderUse) -> Finding:
    by_rule = sorted(use.literals, key=lambda each: each.written.span.start)
    original = "、".join(figure_words(figure) for figure in use.figures)
    stated = "、".join(each.written.text for each in by_rule)
    behind = Span(use.word.file, use.word.start, use.clause.span.end)
    message = (
        f"原文{quoted(behind)}（{line_of(use.word)}）的次序是{original}，"
        f"{use.owner.title}的次序是{stated}。“{RESPECTIVELY}”靠次序对应，换了位置，谁得多少就变了。"
    )
    help = (
        "请照原文的次序写。认为原文的次序有误的，不要自己调换，"
        f"记为疑义并引「{RESPECTIVELY}」所在的一句，把两种对应都写成读法。"
    )
    misplaced = next(one for one, two in zip(by_rule, use.literals, strict=True) if one is not two)
    return finding(
        "TW0716",
        misplaced.written.span,
        message,
        help,
        place=place_of(use.owner),
        related=(Related(behind, "原文的次序"),),
    )
