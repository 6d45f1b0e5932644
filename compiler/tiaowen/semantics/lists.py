"""一个企业有多名职工: the lists of members, which make trees of the objects."""

from collections.abc import Mapping
from typing import Final

from attrs import evolve

from tiaowen.findings import Related
from tiaowen.model.names import MemberList
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.names import FAULTY, Faulty, Names, Scope
from tiaowen.syntax import tree
from tiaowen.values.units import PERSON, Unit

RECEIVED: Final = "已享受情况"
"""What every subject and member was granted before; nothing else has this name."""

_COUNTED: Final = frozenset("个户家项次级场")
"""Measure words that are units of their own; members are counted in 人 by all others."""


def build_lists(declared: Declared, names: Names) -> None:
    """Put every list into `names`: one with a fault is known as such, so that its uses are silent."""
    known = {block.name.text: block.alias is not None for block in reversed(declared.objects)}
    for block in declared.objects:
        own = names.lists.setdefault(block.name.text, {})
        for written in block.lists:
            name = list_name(written)
            made = _list(written, block, known, names)
            if made is not FAULTY or name.text not in own:
                own[name.text] = made
            unit = written.measure if written.measure in _COUNTED else ""
            counted = Unit((unit,)) if unit else PERSON
            names.counted.setdefault((block.name.text, name.text), counted)


def list_name(written: tree.MemberList) -> tree.Name:
    """What a list is called: as 称为 says, else as its members."""
    return written.name or written.member


def _list(
    written: tree.MemberList, block: tree.ObjectBlock, known: Mapping[str, bool], names: Names
) -> MemberList | Faulty:
    """`known` are the objects, and whether each has its alias: without one it is not computed."""
    scope = Scope(names, block.name.text)
    owner, member, name = written.owner, written.member, list_name(written)
    if owner.text != block.name.text:
        scope.error(
            "TW0370",
            owner.span,
            f"这一行写在“基本信息 {block.name.text}”里，说的却是“{owner.text}”有哪些成员。",
            f"请移到“基本信息 {owner.text}”里，或者改写成“一个{block.name.text}有多名……”。",
        )
    if member.text not in known:
        scope.unknown(evolve(member, unknown=True), "对象")  # the list itself has that name
    elif not scope.failed:
        _check_tree(written, block.name.text, scope)
        _check_name(written, block, scope)
    if scope.failed or written.alias is None:
        return FAULTY
    names.owners[member.text] = block.name.text
    if not known[member.text]:
        return FAULTY
    return MemberList(
        owner=block.name.text,
        member=member.text,
        name=name.text,
        alias=written.alias.text,
        measure=written.measure,
        span=written.span,
    )


def _check_tree(written: tree.MemberList, owner: str, scope: Scope) -> None:
    """Nobody is a member of itself, nor of two owners."""
    member, names = written.member.text, scope.names
    if member in names.upwards(owner):
        chain = names.upwards(owner)
        way = [*reversed(chain[: chain.index(member) + 1]), member]
        scope.error(
            "TW0371",
            written.span,
            "成员转了一圈又回到自己：" + "的成员是".join(f"“{each}”" for each in way) + "。",
            "请核对谁是谁的成员；同一类人之间的关系，请另登记一个对象。",
        )
    elif names.owners.get(member, owner) != owner:
        other = names.owners[member]
        first = next(
            each
            for each in names.lists[other].values()
            if each is not FAULTY and each.member == member
        )
        scope.error(
            "TW0372",
            written.span,
            f"“{member}”已经是“{other}”的成员，再当“{owner}”的成员，“{other}的……”就不知道读哪一个。",
            f"请为“{owner}”的成员另登记一个对象，如“{owner}{member}”。",
            related=(Related(first.span, "先登记在这里"),),
        )


def _check_name(written: tree.MemberList, block: tree.ObjectBlock, scope: Scope) -> None:
    """Within an object a list has a name of its own; against facts 称为 is checked as all names are."""
    name = list_name(written)
    twin = scope.names.lists[block.name.text].get(name.text)
    facts = () if written.name is not None else block.facts
    fact = next((fact.name for fact in facts if fact.name.text == name.text), None)
    first = fact.span if fact is not None else None
    if twin is not None and twin is not FAULTY:
        first = twin.span
    if first is not None or name.text == RECEIVED:
        scope.error(
            "TW0373",
            name.span,
            f"“{block.name.text}”已经有一项叫“{name.text}”，两处分不开。"
            if first is not None
            else f"“{RECEIVED}”是每个对象都有的，不能拿来当名单的名称。",
            "请给这份名单另起一个名称，如“一个家庭有多名成员，称为子女（children）。”。",
            related=() if first is None else (Related(first, "先登记在这里"),),
        )


def check_members(declared: Declared, names: Names) -> None:
    """Report lists whose members have nothing registered: such members cannot be told apart."""
    blocks = {block.name.text: block for block in reversed(declared.objects)}
    for own in names.lists.values():
        for each in own.values():
            if each is FAULTY:
                continue
            member = blocks[each.member]
            if not (member.facts or member.key or member.lists):
                names.report.add(
                    "TW0374",
                    each.span,
                    f"“{each.member}”还没有登记任何信息，名单里的{each.member}分不开，也算不出什么。",
                    f"请在“基本信息 {each.member}”里登记要用的信息；只要一个人数的，"
                    f"请在“基本信息 {each.owner}”里登记“整数，人”。",
                )
