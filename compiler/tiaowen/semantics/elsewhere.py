"""Names that stand on another object: how the owner's is written, and how a member's is reached."""

from tiaowen.findings import Fix, Related
from tiaowen.model.names import MemberList
from tiaowen.model.types import Bool, Date, Number
from tiaowen.semantics.names import FAULTY, Meaning, Scope
from tiaowen.source import Span
from tiaowen.syntax import tree


def report_elsewhere(name: tree.Name, holder: str, subject: str, scope: Scope) -> None:
    """Say on which object a name stands that `subject` cannot read, and what to write for it."""
    meaning = scope.names.values[holder][name.text]
    related = () if meaning is FAULTY else (Related(meaning.span, "登记在这里"),)
    if holder in scope.names.upwards(subject) and subject == scope.subject:
        return _report_owner(name, holder, subject, related, scope)
    if subject in scope.names.upwards(holder):
        return _report_member(name, holder, subject, related, scope)
    return scope.error(
        "TW0316",
        name.span,
        f"“{name.text}”登记在“{holder}”上，这里说的是“{subject}”，读不到它。",
        f"适用对象应当是“{holder}”的，请改适用对象；"
        f"“{subject}”也有这项信息的，请在“基本信息 {subject}”里登记。",
        related=related,
    )


def said_where_given(name: tree.Name, scope: Scope) -> bool:
    """Whether a name in a 算例 stands on an owner or on a member; it is said where that is told."""
    names, subject = scope.names, scope.subject
    holders = [o for o, own in names.values.items() if name.text in own]
    owner = next((o for o in names.upwards(subject) if o in holders), None)
    member = next((o for o in holders if subject in names.upwards(o)), None)
    if owner is None and member is None:
        return False
    if owner is not None:
        advice = f"请写到“{owner}：”里。"
    else:
        called = _list_of(str(member), scope)
        advice = (
            f"只有一名的，写“{called}的{name.text}”；有几名的，请在算例里写“{called}：”，下面列表。"
        )
    scope.error(
        "TW0392",
        name.span,
        f"“{name.text}”登记在“{owner or member}”上，写在“{subject}”这里看不出是谁的。",
        advice,
    )
    return True


def _report_owner(
    name: tree.Name, owner: str, subject: str, related: tuple[Related, ...], scope: Scope
) -> None:
    """A bare name inside a member that is the owner's: it must be said whose it is."""
    start = Span(name.span.file, name.span.start, name.span.start)
    full = f"{owner}的{name.text}"
    scope.error(
        "TW0376",
        name.span,
        f"这里说的是“{subject}”，“{name.text}”却登记在“{owner}”上，看不出说的是谁的。",
        f"说的是{owner}的，请写“{full}”；{subject}也各有一项的，请在“基本信息 {subject}”里登记。",
        related=related,
        fix=Fix(f"改成“{full}”", start, f"{owner}的", by_hand=True),
    )


def _report_member(
    name: tree.Name, member: str, subject: str, related: tuple[Related, ...], scope: Scope
) -> None:
    """A member's name outside every total: each member has one, and none is meant."""
    called = _list_of(member, scope)
    scope.error(
        "TW0377",
        name.span,
        f"“{name.text}”登记在“{member}”上，每名{member}各有一个；"
        f"这里说的是“{subject}”，不知道读哪一名的。",
        f"请写{_ways(name.text, called, scope.names.values[member][name.text])}。",
        related=related,
    )


def _list_of(member: str, scope: Scope) -> str:
    own = scope.names.lists.get(scope.names.owners.get(member, ""), {})
    found = (
        each.name for each in own.values() if isinstance(each, MemberList) and each.member == member
    )
    return next(found, member)


def _ways(name: str, called: str, meaning: Meaning) -> str:
    """What can be made of the members' values."""
    type_ = None if meaning is FAULTY else meaning.type
    match type_:
        case Number():
            return f"“全部{called}的{name}合计”，或者“有{called}（{name}……）”"
        case Date():
            return (
                f"“全部{called}的{name}最早者，没有的按……计”，或者“有{called}（{name}……）”；"
                f"按人核定的，写进每一名的条件，如“{name}在2019年1月1日至2019年12月31日之间”"
            )
        case Bool():
            return f"“有{called}（{name}）”“{called}均（{name}）”，或者“{called}（{name}）的人数”"
        case _:
            return f"“有{called}（{name}……）”，或者“{called}（{name}……）的人数”"
