"""同时符合 and 符合之一 against the words between the quotes of their items: 且, 或, 、.

Looked at are the items of a list whose quotes follow each other in one clause. Any of them will do only where the text
sets them side by side (甲、乙或丙的); all of them are asked for where it does not say 或. A list of those who receive
(甲企业和乙企业) is a list of alternatives, whatever joins it, for nobody is all of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.checks.phrases import bare_number, line_of, quoted
from tiaowen.model.expressions import Anchor, Condition, Connective, Group, Item
from tiaowen.model.provisions import PerMember, Provision
from tiaowen.source import Span
from tiaowen.text.open_words import RECIPIENTS

_OR = frozenset(("或", "或者", "、或", "、或者", "，或", "，或者"))
_SIDE = frozenset(("、", "和", "及", "以及", "与"))
_WHO = (*RECIPIENTS, "成员", "劳动力", "农民")
"""How words for those who receive end."""
_CONTRARY = ("未能", "未", "没有", "不")
"""How a clause begins that states the contrary of its item: 未能按时缴纳的，补缴后."""

_CONNECTIVES = {Connective.ALL: "同时符合", Connective.ANY: "符合……之一"}


@frozen
class Joint:
    """Two items of a list that follow each other in the text, and what stands between their quotes."""

    first: Span
    second: Span

    @property
    def between(self) -> str:
        """The words between, without spaces."""
        return "".join(self.first.file.text[self.first.end : self.second.start].split())


def run(alignment: Alignment) -> Iterator[Finding]:
    """Lists that ask for all where the text says or, and for any where it does not."""
    places = {id(q.anchor): q.place for q in alignment.quotations if q.place is not None}
    for provision in alignment.document.provisions:
        for group in _groups_of(provision):
            wrong = _wrong(group, places)
            if wrong is not None:
                yield _finding(provision, group, wrong)


def _groups_of(provision: Provision) -> Iterator[Group]:
    if provision.condition is not None:
        yield from _groups(provision.condition)
    if isinstance(provision.result, PerMember):
        yield from _groups_of(provision.result.provision)


def _groups(condition: Condition) -> Iterator[Group]:
    match condition:
        case Group(inline=False, items=items):
            yield condition
            for item in items:
                yield from _groups(item.condition)
        case _:
            pass


def _wrong(group: Group, places: Mapping[int, Span]) -> Joint | None:
    """The first joint that says the contrary of the list; None also where nothing can be told."""
    hulls = [_hull(item, places) for item in group.items]
    spans = sorted((each for each in hulls if each is not None), key=lambda s: s.start)
    joints = tuple(Joint(a, b) for a, b in pairwise(spans))
    if group.connective is Connective.ANY:
        return next((joint for joint in joints if not _alternatives(joint)), None)
    if group.connective is Connective.ALL:
        return next((joint for joint in joints if _must_be_or(joint)), None)
    return None


def _alternatives(joint: Joint) -> bool:
    """Whether the text sets two items side by side, or the first is the contrary of what it states."""
    if joint.between in _OR | _SIDE:
        return joint.first.end <= joint.second.start
    return joint.between == "，" and joint.first.text.startswith(_CONTRARY)


def _must_be_or(joint: Joint) -> bool:
    if joint.between in _OR:
        return True
    ends = (joint.first.text, joint.second.text)
    return joint.between in _SIDE and all(each.endswith(_WHO) for each in ends)


def _hull(item: Item, places: Mapping[int, Span]) -> Span | None:
    """From the first to the last place that an item quotes."""
    found = [places[id(anchor)] for anchor in _anchors(item) if id(anchor) in places]
    spans = sorted(found, key=lambda span: span.start)
    return spans[0].to(max(spans, key=lambda span: span.end)) if spans else None


def _anchors(item: Item) -> Sequence[Anchor]:
    if item.anchors or not isinstance(item.condition, Group):
        return item.anchors
    return [anchor for each in item.condition.items for anchor in _anchors(each)]


def _finding(provision: Provision, group: Group, joint: Joint) -> Finding:
    words = joint.first.to(joint.second)
    written = _CONNECTIVES[group.connective]
    other = _CONNECTIVES[Connective.ALL if group.connective is Connective.ANY else Connective.ANY]
    return finding(
        "TW0723",
        group.span,
        f"“{provision.name}”的条件写的是“{written}”，原文{quoted(words)}（{line_of(words)}）"
        f"{_reason(group)}。写反了，该享受的和不该享受的就弄错了。",
        f"请改为“{other}”；原文确实是“{written}”的意思的，请把能看出这层意思的字引全。",
        place=bare_number(provision.article),
        related=(Related(words, "原文怎样连接"),),
    )


def _reason(group: Group) -> str:
    if group.connective is Connective.ANY:
        return "没有把这几项并列起来，也没有写“或”，是样样都要"
    return "是有一项就够"
