"""A name in a rule and what it means there: a fact of the subject, a definition, a standard."""

from tiaowen.findings import Related
from tiaowen.model.expressions import (
    ApplicationDate,
    DefinitionRef,
    Expression,
    FactRef,
    StandardRef,
)
from tiaowen.model.names import Definition, Fact, Standard
from tiaowen.semantics.clauses import is_whole
from tiaowen.semantics.doubt_slips import PROSE, report_readings
from tiaowen.semantics.elsewhere import report_elsewhere, said_where_given
from tiaowen.semantics.names import APPLICATION_DATE, Meaning, Scope
from tiaowen.source import Span
from tiaowen.syntax import tree

_WANTED = "信息或者认定事项"


def resolve(node: tree.NameExpr, scope: Scope) -> Expression | None:
    """The value a name stands for, None after a fault.

    The facts and definitions of the subject go first, then published standards, then 申请日期. Those
    of an owner of the subject are written 企业的X; those of a member are reached through its list alone.
    """
    subject = scope.subject if node.owner is None else _whose(node.owner, node.name, scope)
    if subject is None:
        return None
    meaning = _meaning(node.name, subject, scope)
    if meaning is not None:
        return _reference(meaning, node.span, scope)
    if node.name.text == APPLICATION_DATE:
        return ApplicationDate(span=node.span)
    return _not_a_value(node.name, subject, scope)


def resolve_fact(name: tree.Name, scope: Scope) -> Fact | None:
    """The fact of the subject that has this name, None after a fault."""
    meaning = _meaning(name, scope.subject, scope)
    match meaning:
        case Fact():
            return meaning
        case None:
            return _not_a_value(name, scope.subject, scope)
        case Definition() | Standard():
            return scope.error(
                "TW0317",
                name.span,
                f"“{name.text}”是算出来的或者公布的数，不是登记的信息，不能用在这里。",
                "请写一项“基本信息”里登记的信息。",
            )
        case _:
            return scope.broken()


def resolve_given(name: tree.Name, scope: Scope) -> Fact | Standard | None:
    """What a 算例 can give a value to: a fact of the subject or a published standard."""
    meaning = _meaning(name, scope.subject, scope)
    match meaning:
        case Fact() | Standard():
            return meaning
        case None:
            if said_where_given(name, scope):
                return None
            return _not_a_value(name, scope.subject, scope)
        case Definition():
            return scope.error(
                "TW0317",
                name.span,
                f"“{name.text}”是算出来的，算例里不能直接给它一个数。",
                "请给出它用到的信息。",
            )
        case _:
            return scope.broken()


def _meaning(name: tree.Name, subject: str, scope: Scope) -> Meaning | None:
    values = scope.names.values
    if subject in values:
        return values[subject].get(name.text)
    return next((own[name.text] for own in values.values() if name.text in own), None)


def _reference(meaning: Meaning, span: Span, scope: Scope) -> Expression | None:
    match meaning:
        case Fact():
            return FactRef(meaning, meaning.type, span=span)
        case Definition():
            return DefinitionRef(meaning, meaning.type, span=span)
        case Standard():
            return _standard(meaning, span, scope)
        case _:
            return scope.broken()


def _standard(standard: Standard, span: Span, scope: Scope) -> Expression | None:
    """A published standard; the facts that select its row must be the subject's own."""
    selecting = (*standard.keys, *(() if standard.reads is None else (standard.reads,)))
    other = next((fact for fact in selecting if fact.object != scope.subject), None)
    if other is None or not scope.subject:
        return StandardRef(standard, standard.type, span=span)
    if other.object in scope.names.upwards(scope.subject):
        advice = (
            f"请先写“定义 {other.object}的……：{standard.name}。”，"
            f"这里再用“{other.object}的……”读它。"
        )
    else:
        advice = f"请给“{scope.subject}”另列一张公布标准，或者改适用对象。"
    return scope.error(
        "TW0316",
        span,
        f"“{standard.name}”按“{other.object}”的“{other.name}”定，"
        f"这里说的是“{scope.subject}”，读不到这一项。",
        advice,
        related=(Related(standard.span, "登记在这里"),),
    )


def _whose(owner: tree.Name, name: tree.Name, scope: Scope) -> str | None:
    """The subject or the owner of it that is named before a name, None after a fault."""
    names = scope.names
    if not scope.subject or owner.text in names.upwards(scope.subject):
        return owner.text if scope.subject else ""
    if scope.subject in names.upwards(owner.text) and name.text in names.values[owner.text]:
        return report_elsewhere(name, owner.text, scope.subject, scope)
    if owner.text in names.objects:
        return scope.error(
            "TW0316",
            owner.span,
            f"这里说的是“{scope.subject}”，读不到“{owner.text}”的信息。",
            f"请改用“{scope.subject}”的信息，或者把这项信息登记到“{scope.subject}”。",
        )
    return scope.unknown(owner, "对象")


def _not_a_value(name: tree.Name, subject: str, scope: Scope) -> None:
    """Say why a name that is no value of the subject cannot be read."""
    if name.text in scope.names.unread:
        return scope.broken()
    holders = [o for o, own in scope.names.values.items() if name.text in own]
    kind = scope.names.heads.get(name.text)
    if holders:
        owners = [o for o in scope.names.upwards(subject) if o in holders]
        members = [o for o in holders if subject in scope.names.upwards(o)]
        return report_elsewhere(name, [*owners, *members, *holders][0], subject, scope)
    if name.text in scope.names.prose_doubts:
        return _report_prose(name, scope)
    if kind is not None:
        return scope.error(
            "TW0317",
            name.span,
            f"“{name.text}”登记的是{kind}，不是一个数，也不是一项条件，算不出来。",
            "请写要用的信息的名称；还没有登记的，请先在“基本信息”里登记。",
        )
    return scope.unknown(name, _WANTED)


def _report_prose(name: tree.Name, scope: Scope) -> None:
    """A 疑义 is read whose readings are words alone, or are not read as what they were meant for."""
    block = scope.names.prose_doubts[name.text]
    silent = not any(clause.label.startswith("读法") for clause in block.clauses)
    if silent or not is_whole(block) or report_readings(block, scope):
        return scope.broken()
    return scope.error(
        "TW0317",
        name.span,
        f"“{name.text}”登记的是{PROSE}，不是一个数，也不是一项条件，算不出来。",
        "要参加计算的，请把每种读法写成“读法一：计入：店面租金＋当年补缴额。”这样：几个字的说法，冒号，算式或条件。",
    )
