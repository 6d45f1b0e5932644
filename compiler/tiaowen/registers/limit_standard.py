"""What lowers an amount: caps, quotas, ranges, lower values, who picks, how long it is had."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from attrs import evolve

from tiaowen.model.expressions import (
    Anchor,
    Cap,
    Excess,
    Expression,
    Extreme,
    ExtremeKind,
    Node,
    Round,
)
from tiaowen.model.provisions import Computed, PerMember, Provision, Selection, Sum, ceilings_of
from tiaowen.model.results import Parts, Quota, Range, Rate, Stated
from tiaowen.model.walk import definitions_used, ends_of, walk
from tiaowen.registers.limit import Limit, quoted_limit
from tiaowen.registers.repeats import window_words
from tiaowen.values.rounding import RoundingMode
from tiaowen.wording import phrase
from tiaowen.wording.reader import who_decides
from tiaowen.wording.results import range_phrase, ranges_of, term_text
from tiaowen.wording.steps import label_of

APPLICANT = "申请人"

_Quoted = tuple[Node, tuple[Anchor, ...]]


def standard_limits(provision: Provision) -> Iterator[Limit]:
    """Every place of the standard that gives less than it seems to; then how long, and how much in all."""
    label = label_of(provision.kind, provision.result)
    for each in _of_standard(provision):
        yield evolve(each, where=label)
    if provision.term is not None and provision.term.upper is not None:
        words = term_text(provision.term)
        yield quoted_limit("享受期限", words, "期满以后不给", provision.term.anchors)
    for ceiling in ceilings_of(provision):
        together = f"，{'、'.join(ceiling.items)}合并计算" if len(ceiling.items) > 1 else ""
        words = f"{phrase(ceiling.amount)}，{window_words(ceiling.window)}{together}"
        yield quoted_limit("累计不超过", words, "累计超过的部分不给", ceiling.anchors)


def _of_standard(provision: Provision) -> Iterator[Limit]:
    result = provision.result
    if isinstance(result, Quota):
        amount = phrase(result.amount)
        yield quoted_limit("额度上限", amount, "最多到这个数", result.anchors)
    if isinstance(result, Selection) and result.chooser != APPLICANT:
        yield _selection(result)
    for _, each in ranges_of(provision):
        if each.upper is not None:
            by = who_decides(each.decides)
            effect = f"给多少由谁核定：{by}；可能比上限少"
            yield quoted_limit("幅度", range_phrase(each), effect, each.anchors)
    yield from _lowered(provision)


def _selection(result: Selection) -> Limit:
    quotes = [anchor for option in result.options for anchor in option.anchors]
    words = "、".join(option.label or phrase(option.amount) for option in result.options)
    by = who_decides(result.chooser)
    return quoted_limit("几种标准", words, f"由谁选择：{by}；可能按少的给", quotes)


def _lowered(provision: Provision) -> Iterator[Limit]:
    """Caps and the like inside the amounts and the definitions they read, each once."""
    own = {id(ceiling.remaining) for ceiling in ceilings_of(provision)}
    found: dict[Node, Limit] = {}
    for amount, anchors in quoted_amounts(provision.result):
        parts: list[_Quoted] = [(amount, anchors)]
        parts += [(d.body, d.anchors) for d in definitions_used((amount,)) if id(d) not in own]
        for node, quotes in parts:
            for inner in walk(node):
                if (limit := _node(inner, quotes)) is not None and not _reads(inner, own):
                    found.setdefault(inner, limit)
    yield from found.values()


def _reads(node: Node, definitions: Iterable[int]) -> bool:
    """Whether a node reads one of these definitions: what is left under 累计不超过 is told there."""
    return any(id(each) in definitions for each in definitions_used((node,)))


def _node(node: Node, quotes: tuple[Anchor, ...]) -> Limit | None:
    match node:
        case Cap():
            return quoted_limit("封顶", phrase(node), "超过的部分不给", quotes)
        case Extreme(kind=ExtremeKind.LOWER):
            return quoted_limit("取较低者", phrase(node), "按低的给", quotes)
        case Excess():
            return quoted_limit("只算超出部分", phrase(node), "没有超出的，不给", quotes)
        case Round(mode=RoundingMode.DOWN):
            return quoted_limit("舍去零头", phrase(node), "零头不给", quotes)
        case _:
            return None


def quoted_amounts(result: Computed) -> Iterator[tuple[Expression, tuple[Anchor, ...]]]:
    """What is computed, each with the quotes that carry it."""
    match result:
        case Sum() | Rate() | Quota():
            yield result.amount, result.anchors
        case Selection(options=options):
            yield from ((option.amount, option.anchors) for option in options)
        case Range():
            yield from ((end, result.anchors) for end in result.ends)
        case Parts(parts=parts):
            for part in parts:
                yield from ((end, part.anchors) for end in ends_of(part.amount))
        case PerMember(provision=provision):
            own = tuple(quoted_amounts(provision.result))
            yield from ((amount, anchors or result.anchors) for amount, anchors in own)
        case Stated():
            pass
        case _:
            assert_never(result)
