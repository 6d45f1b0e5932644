"""Of whom the standard of a target speaks: of each unit, or of all together."""

import re
from enum import Enum

from attrs import frozen

from tiaowen.model.document import Document
from tiaowen.model.duties import Target
from tiaowen.schedule.who import GROUP, Members, Unit, group_units, groups, units

_TOGETHER = "合计"
_APART = "分别"
_EACH_ONE = ("各", "每")
_BREAKS = "[，、；]"
TOTAL = Unit(_TOGETHER)
"""Who has a target that is reached or missed as a whole."""


class Extent(Enum):
    """Of whom a value is: of each unit, or of all together."""

    EACH = "每个成员分别"
    TOTAL = "合计"


@frozen
class Held:
    """Who has a target. `anyone`: each of something that is no registered group, such as 每个社区.

    Its only unit then stands for all of them, and a value may name any.
    """

    extent: Extent
    units: tuple[Unit, ...]
    anyone: bool = False


def held_by(document: Document, target: Target, members: Members) -> Held:
    """Who has it, by the words of 范围: 各…, 每… and 分别 mean each unit, others all together.

    Without a 范围 a 单位组 that is written as 主体 means each of its members.
    """
    if target.scope is not None:
        return _by_scope(document, target, target.scope.text, members)
    named = () if target.doers.by_default else target.doers.members
    if any(doer.kind == GROUP for doer in named):
        return Held(Extent.EACH, units(target.doers, members))
    return Held(Extent.TOTAL, (TOTAL,))


def _by_scope(document: Document, target: Target, words: str, members: Members) -> Held:
    each_one = words.startswith(_EACH_ONE)
    if _TOGETHER in words or not (each_one or _APART in words):
        return Held(Extent.TOTAL, (TOTAL,))
    if (group := _named_group(document, words)) is not None:
        return Held(Extent.EACH, group_units(group, members))
    if not each_one:
        return Held(Extent.EACH, units(target.doers, members))
    what = re.split(_BREAKS, words)[0]
    return Held(Extent.EACH, (Unit(what, what, stands_for_group=True),), anyone=True)


def _named_group(document: Document, words: str) -> str | None:
    """The 单位组 that the words name, by the longest of its spellings."""
    known = groups(document)
    return known.get(max((each for each in known if each in words), key=len, default=""))
