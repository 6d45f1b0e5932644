"""Whose names a tree reads: inside 职工（…） those of the 职工, else those of the subject."""

from collections.abc import Iterator

from tiaowen.model.names import MemberList
from tiaowen.semantics.names import Names
from tiaowen.semantics.quotes import parts
from tiaowen.syntax import tree

Key = tuple[str, str]
"""An object and a name of it; the object is "" for a provision whose outcome is read."""

DECIDES = frozenset(
    (
        tree.OutcomeKind.AMOUNT,
        tree.OutcomeKind.UPPER,
        tree.OutcomeKind.LOWER,
        tree.OutcomeKind.ELIGIBLE,
    )
)
"""What is read of another provision when it is decided."""


def names_read(  # noqa: C901 - one case for each form that reads otherwise
    node: object, subject: str, names: Names
) -> Iterator[Key]:
    """Every name that a tree reads and the object it belongs to; in no particular order."""
    waiting: list[tuple[object, str]] = [(node, subject)]
    same: set[str] = set()
    while waiting:
        current, level = waiting.pop()
        match current:
            case tree.NameExpr(name=name, owner=owner):
                yield level if owner is None else owner.text, name.text
            case tree.Outcome(provision=name, kind=kind):
                if kind in DECIDES:
                    yield "", name.text
            case tree.SameValue(name=name):
                block = names.blocks.get(name.text)
                if block is not None and name.text not in same:
                    same.add(name.text)
                    waiting.append((block.clauses, level))
            case tree.Members(list=name, condition=condition):
                waiting.append((condition, member_of(level, name.text, names)))
            case tree.Total(members=members, value=value, if_none=if_none):
                waiting += [(members, level), (if_none, level)]
                waiting.append((value, member_of(level, members.list.text, names)))
            case tree.PerMemberValue():
                member = level
                if (only := members_meant(current, level, names)) is not None:
                    member = only.member
                waiting += [(current.condition, member), (current.amount, member)]
            case tree.ExclusionValue(items=items):
                yield from ((level, ref.name.text) for ref in items)
            case tree.CeilingValue(amount=amount):
                waiting += [(amount, each) for each in (level, *_members(level, names))]
            case _:
                waiting.extend((part, level) for part in parts(current))


def outermost(node: object) -> Iterator[tuple[str | None, str]]:
    """The names and lists that a tree reads outside every list, each with the owner before it, if any."""
    waiting = [node]
    while waiting:
        match waiting.pop():
            case tree.NameExpr(name=name, owner=owner):
                yield None if owner is None else owner.text, name.text
            case tree.Members(list=name):
                yield None, name.text
            case tree.Total(members=members, if_none=if_none):
                waiting += [members, if_none]
            case current:
                waiting.extend(parts(current))


def provisions_read(node: object) -> Iterator[str]:
    """The provisions whose outcome or records a tree reads."""
    waiting = [node]
    while waiting:
        match waiting.pop():
            case tree.Outcome(provision=name):
                yield name.text
            case current:
                waiting.extend(parts(current))


def _members(subject: str, names: Names) -> set[str]:
    own = names.lists.get(subject, {}).values()
    return {each.member for each in own if isinstance(each, MemberList)}


def member_of(subject: str, name: str, names: Names) -> str:
    """The object of the members of a list; the subject where there is no such list."""
    found = names.lists.get(subject, {}).get(name)
    return found.member if isinstance(found, MemberList) else subject


def members_meant(written: tree.PerMemberValue, subject: str, names: Names) -> MemberList | None:
    """The list that 每吸纳1名 goes through: the one named, or the only one of the subject."""
    own = names.lists.get(subject, {})
    if written.members is not None:
        found = own.get(written.members.text)
    else:
        found = next(iter(own.values())) if len(own) == 1 else None
    return found if isinstance(found, MemberList) else None
