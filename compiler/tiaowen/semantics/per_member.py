"""每吸纳1名符合下列条件的职工，1000元，付给企业: what one member is decided by."""

from typing import Final

from tiaowen.findings import Fix
from tiaowen.frozen import frozen
from tiaowen.model.expressions import Anchor, Condition
from tiaowen.model.names import MemberList, Object
from tiaowen.model.provisions import Party, PerMember, Provision, ProvisionKind, Sum
from tiaowen.model.results import Range
from tiaowen.semantics.expressions import condition, value
from tiaowen.semantics.levels import members_meant
from tiaowen.semantics.members import member_list
from tiaowen.semantics.money import in_yuan
from tiaowen.semantics.names import Scope
from tiaowen.semantics.quotes import anchors, loose_quotes
from tiaowen.semantics.ranges import range_of
from tiaowen.semantics.units import unit_of
from tiaowen.syntax import tree
from tiaowen.values.units import Unit

_EACH: Final = Unit.parse("元/人")


@frozen
class Whole:
    """The provision whose standard is read."""

    kind: ProvisionKind
    name: str
    alias: str
    article: str


def per_member(
    written: tree.PerMemberValue, whole: Whole, periodic: bool, scope: Scope
) -> PerMember | None:
    """A decision for each member, None after a fault."""
    members = _members(written, scope)
    payee = _payee(written, members, scope)
    if members is None:
        return None
    test: Condition | None = None
    with scope.inside(members.member):
        if written.condition is not None:
            test = condition(written.condition, scope)
        standard = _standard(written, periodic, scope)
    if standard is None or (written.condition is not None and test is None) or scope.failed:
        return None
    decides = Provision(
        kind=whole.kind,
        name=whole.name,
        alias=whole.alias,
        article=whole.article,
        basis=(),
        subject=Party(members.member, (), span=written.span),
        condition=test,
        condition_anchors=_condition_anchors(written.condition),
        standard=standard,
        in_force=None,
        discretion=None,
        fund=None,
        frequency=None,
        open_terms=(),
        remarks=(),
        span=written.span,
    )
    return PerMember(
        members, decides, written.verb, payee, anchors(written.quotes), span=written.span
    )


def _members(written: tree.PerMemberValue, scope: Scope) -> MemberList | None:
    if written.members is not None:
        return member_list(written.members, scope)
    only = members_meant(written, scope.subject, scope.names)
    if only is not None or not scope.subject:
        return only if only is not None else scope.broken()
    names = list(scope.names.lists.get(scope.subject, {}))
    if len(names) == 1:
        return scope.broken()
    listed = "、".join(f"“{name}”" for name in names)
    return scope.error(
        "TW0386",
        written.span,
        f"“{scope.subject}”有{listed}几份名单，“人员”说的是哪一份看不出来。"
        if names
        else f"“{scope.subject}”还没有登记名单，不知道“人员”是哪些人。",
        f"请写明是哪一份，如“每吸纳1名{names[0]}”。"
        if names
        else f"请在“基本信息 {scope.subject}”里写“一个{scope.subject}有多名职工（workers）。”这样。",
    )


def _standard(written: tree.PerMemberValue, periodic: bool, scope: Scope) -> Sum | Range | None:
    if isinstance(written.amount, tree.RangeValue):
        return range_of(written.amount, scope)
    read = value(written.amount, scope)
    if read is not None and unit_of(read) == _EACH:
        return _report_each(written.amount, scope)
    amount = None if read is None else in_yuan(read, scope, periodic=periodic)
    if amount is None:
        return None
    return Sum(amount, anchors(loose_quotes(written.amount)), span=written.amount.span)


def _report_each(amount: tree.Node, scope: Scope) -> None:
    """1000元/人 where the amount is already that of one member."""
    text = amount.span.text
    alone = isinstance(amount, tree.Number) and text.endswith("/人")
    scope.error(
        "TW0233",
        amount.span,
        f"按人核定的金额已经是每一名的，“{text}”又写了一次“每人”。",
        f"请写“{text.removesuffix('/人')}”。" if alone else "请写每一名多少元，不带“/人”。",
        fix=Fix("去掉“/人”", amount.span, text.removesuffix("/人")) if alone else None,
    )


def _condition_anchors(node: tree.Node | None) -> tuple[Anchor, ...]:
    """The quotes behind the whole of the conditions, not those of their items."""
    return () if node is None else anchors(loose_quotes(node))


def _report_nobody(written: tree.PerMemberValue, members: MemberList | None, scope: Scope) -> None:
    """Nothing is computed otherwise, but nobody can read who is paid."""
    behind = written.span.file.text[written.span.end :].lstrip("。；\n \t　")
    if members is not None and not behind.startswith("付给"):
        scope.names.report.add(
            "TW0243",
            written.amount.span,
            f"没有写付给谁：是付给{scope.subject}，还是付给{members.name}，看不出来。",
            f"原文写了的，请在金额后面写“，付给{scope.subject}「……」”或者“，付给{members.name}「……」”；"
            "原文没有写的，不用写。",
        )


def _payee(written: tree.PerMemberValue, members: MemberList | None, scope: Scope) -> Party | None:
    """付给…: the subject, the member, or a registered body; None where nothing is said, or after a fault."""
    name = written.payee
    if name is None:
        _report_nobody(written, members, scope)
        return None
    own = {scope.subject, *(() if members is None else (members.member, members.name))}
    entry = scope.names.registered.get(name.text)
    if name.text in own or entry is not None:
        called = name.text if entry is None or name.text in own else entry.name
        return Party(called, anchors(written.payee_quotes), span=name.span)
    if members is None:
        return scope.broken()
    known = name.text in scope.names.heads or isinstance(scope.names.objects.get(name.text), Object)
    if not known:
        return scope.unknown(name, "责任单位")
    return scope.error(
        "TW0387",
        name.span,
        f"“{name.text}”和这一事项没有关系，不知道怎么付给它。",
        f"请写“付给{scope.subject}”“付给{members.name}”，或者登记过的单位。",
    )
