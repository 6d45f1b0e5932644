"""Totals and quantifiers over the members of a list."""

from collections.abc import Callable
from itertools import count
from typing import Final

from tiaowen.findings import Fix
from tiaowen.frozen import frozen
from tiaowen.model.expressions import (
    Arithmetic,
    Condition,
    DefinitionRef,
    Expression,
    Literal,
    Node,
    Operator,
    Round,
)
from tiaowen.model.names import MemberList, Object
from tiaowen.model.totals import Quantified, QuantifierKind, Total, TotalKind
from tiaowen.model.types import Date, Number, Type
from tiaowen.model.walk import children, walk
from tiaowen.semantics.comparisons import kind_words
from tiaowen.semantics.names import FAULTY, Scope
from tiaowen.semantics.nearest import OneOff
from tiaowen.semantics.placeholders import NOTE, end_of_lines
from tiaowen.semantics.report import shown
from tiaowen.semantics.units import converted, number_type
from tiaowen.syntax import tree

_KINDS: Final = {kind: TotalKind(kind.value) for kind in tree.TotalKind}
_QUANTIFIERS: Final = {kind: QuantifierKind(kind.value) for kind in tree.QuantifierKind}
_OF_DATES: Final = {TotalKind.EARLIEST: TotalKind.LOWEST, TotalKind.LATEST: TotalKind.HIGHEST}
_OF_NUMBERS: Final = {number: dates for dates, number in _OF_DATES.items()}


@frozen
class Readers:
    """How conditions and values are read."""

    condition: Callable[[tree.Node, Scope], Condition | None]
    value: Callable[[tree.Node, Scope], Expression | None]


# --- which list -----------------------------------------------------------------------------------


def member_list(name: tree.Name, scope: Scope) -> MemberList | None:
    """The list of the subject that has this name, None after a fault."""
    own = scope.names.lists.get(scope.subject, {})
    found = own.get(name.text)
    if isinstance(found, MemberList):
        return found
    if found is FAULTY or not scope.subject:
        return scope.broken()
    return scope.error(
        "TW0375",
        name.span,
        f"“{scope.subject}”没有“{name.text}”这份名单，不知道数哪些人。",
        _list_advice(name.text, scope),
        fix=_new_list(name.text, scope),
    )


def _new_list(name: str, scope: Scope) -> Fix | None:
    """The line that declares a list of the subject; None where the name stands for something else."""
    names, subject = scope.names, scope.subject
    owner = names.objects.get(subject)
    elsewhere = name in names.declared_at and not isinstance(names.objects.get(name), Object)
    if not isinstance(owner, Object) or elsewhere or name in names.owners or OneOff(
        tuple(names.lists.get(subject, {}))
    ).near(name):  # fmt: skip
        return None
    taken = [owner.span.text, *(fix.replacement for fix in names.new_lists.values())]
    alias = next(each for n in count(1) if not any((each := f"list_{n}") in t for t in taken))
    line = f"\n  一个{subject}有多名{name}（{alias}）。 {NOTE}"
    fix = Fix(f"登记名单“{name}”", end_of_lines(owner.span), line)
    return names.new_lists.setdefault((subject, name), fix)


def _list_advice(name: str, scope: Scope) -> str:
    subject, lists = scope.subject, scope.names.lists
    called = [each for each, own in lists.get(subject, {}).items() if own is not FAULTY]
    same = [each for each in called if lists[subject][each].member == name]  # type: ignore[union-attr]
    owner = next((o for o in scope.names.upwards(subject)[1:] if name in lists.get(o, {})), None)
    if same:
        return f"{name}的名单叫{_listed(same)}，请写是哪一份。"
    if owner is not None:
        return f"那是“{owner}”的名单：请先写“定义 {owner}的……”，这里再用“{owner}的……”读它。"
    known = f"登记过的名单有{_listed(called)}；" if called else ""
    return (
        f"{known}确有这份名单的，请在“基本信息 {subject}”里写"
        f"“一个{subject}有多名{name}（英文别名）。”。"
    )


def _listed(names: list[str]) -> str:
    return "、".join(f"“{name}”" for name in names)


# --- totals ---------------------------------------------------------------------------------------


def total(node: tree.Total, scope: Scope, read: Readers) -> Total | None:
    """`职工（登记失业）的人数` and the like, None after a fault."""
    members = member_list(node.members.list, scope)
    if members is None:
        return None
    kind = _KINDS[node.kind]
    test = of = if_none = None
    with scope.inside(members.member):
        if node.members.condition is not None:
            test = read.condition(node.members.condition, scope)
        if node.value is not None:
            of = read.value(node.value, scope)
    if node.if_none is not None:
        if_none = read.value(node.if_none, scope)
    missing = (
        (node.members.condition is not None and test is None)
        or (node.value is not None and of is None)
        or (node.if_none is not None and if_none is None)
    )
    if missing:
        return None
    type_ = _type(kind, members, of, node, scope)
    if type_ is None:
        return None
    if kind in (*_OF_DATES, *_OF_NUMBERS):
        if_none = _default(if_none, type_, node, scope)
        if if_none is None:
            return None
    return Total(kind, members, test, of, if_none, type_, span=node.span)


def _type(
    kind: TotalKind, members: MemberList, of: Expression | None, node: tree.Total, scope: Scope
) -> Type | None:
    """The type of the total, None after a fault of the value it is made from."""
    if of is None:
        return number_type(scope.names.counted[members.owner, members.name])
    if isinstance(of.type, Number) and kind in (TotalKind.SUM, *_OF_NUMBERS):
        return None if kind is TotalKind.SUM and not _is_exact(of, scope) else of.type
    if isinstance(of.type, Date) and kind in _OF_DATES:
        return of.type
    return scope.error(
        "TW0378",
        node.span,
        f"“{shown(of.span)}”是{kind_words(of)}，没有{kind.value}。",
        _kind_advice(kind, of),
    )


def _kind_advice(kind: TotalKind, of: Expression) -> str:
    match of.type:
        case Date():
            return "日期请写“最早者”或者“最晚者”。"
        case Number():
            return f"数请写“{_OF_DATES[kind].value}”，不写“{kind.value}”。"
        case _:
            return "要数有几名的，请写“职工（……）的人数”这样；合计的要是一个数。"


def _default(
    if_none: Expression | None, type_: Type, node: tree.Total, scope: Scope
) -> Expression | None:
    """What an extreme gives where no member counts, in its own unit; None after a fault."""
    if if_none is None:
        return scope.error(
            "TW0379",
            node.span,
            f"“{shown(node.span)}”没有写一名也没有的时候按多少计，那时算不出来。",
            "请在后面写“，没有的按……计”。",
        )
    if isinstance(type_, Number) and isinstance(if_none.type, Number):
        fitted = converted(if_none, type_.unit)
        if fitted is not None:
            return fitted
    elif isinstance(type_, Date) and isinstance(if_none.type, Date):
        return if_none
    return scope.error(
        "TW0379",
        if_none.span,
        f"“没有的按{shown(if_none.span)}计”和前面的不是一类东西，一名也没有的时候算不出来。",
        "请写成和前面同一个单位的数，或者都写日期。",
    )


def _is_exact(of: Expression, scope: Scope) -> bool:
    """Whether the values can be summed exactly: a quotient must be rounded first."""
    quotient = _unrounded(of)
    if quotient is None:
        return True
    scope.error(
        "TW0380",
        of.span,
        f"“{shown(of.span)}”是除出来的，每名除不尽的零头不一样，加起来说不清精确到哪一位。",
        "请先取整再合计：把除法写成定义，后面加“，四舍五入到分”，再合计那个定义。",
    )
    return False


def _unrounded(of: Expression) -> Node | None:
    """A division by something that is not constant and is not rounded afterwards."""
    seen: set[int] = set()
    waiting: list[Node] = [of]
    while waiting:
        node = waiting.pop()
        match node:
            case Round():
                continue
            case Arithmetic(operator=Operator.DIVIDE, right=right) if _varies(right):
                return node
            case DefinitionRef(definition=definition) if id(definition) not in seen:
                seen.add(id(definition))
                waiting.append(definition.body)
            case _:
                pass
        waiting.extend(children(node))
    return None


def _varies(node: Expression) -> bool:
    """Whether a value is made from anything but numbers as written."""
    return any(not children(each) and not isinstance(each, Literal) for each in walk(node))


# --- quantifiers ----------------------------------------------------------------------------------


def quantified(node: tree.Quantified, scope: Scope, read: Readers) -> Quantified | None:
    """`有职工（…）`, `职工均（…）`, `没有职工（…）`, None after a fault."""
    members = member_list(node.members.list, scope)
    if members is None:
        return None
    if node.members.condition is None:
        return scope.error(
            "TW0381",
            node.span,
            f"“{shown(node.span)}”没有写是哪样的{members.name}。",
            f"请在括号里写条件，如“有{members.name}（……）”；"
            f"只看有没有的，写“全部{members.name}的人数不少于1人”。",
        )
    with scope.inside(members.member):
        test = read.condition(node.members.condition, scope)
    if test is None:
        return None
    return Quantified(_QUANTIFIERS[node.kind], members, test, span=node.span)
