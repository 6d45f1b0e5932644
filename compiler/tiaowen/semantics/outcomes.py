"""What other provisions give, and what was had of them before."""

from typing import Final

from tiaowen.model.history import Outcome, OutcomeKind, RecordKind, Records, RecordWindow
from tiaowen.model.names import Fact
from tiaowen.model.provisions import Computed, PerMember, Provision, Selection, Sum
from tiaowen.model.results import Parts, Range
from tiaowen.model.types import Bool, Type
from tiaowen.semantics.names import FAULTY, Scope
from tiaowen.semantics.report import shown
from tiaowen.semantics.units import number_type, unit_of
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.values.periods import Window
from tiaowen.values.units import YUAN, Unit

SUPPORT: Final = "扶持事项"
POLICY: Final = "其他政策"
TIMES: Final = Unit(("次",))

_RECORDS: Final = {
    tree.OutcomeKind.TIMES: RecordKind.COUNT,
    tree.OutcomeKind.RECEIVED: RecordKind.MONEY,
}
_KINDS: Final = {kind: OutcomeKind(kind.value) for kind in tree.OutcomeKind if kind not in _RECORDS}


def outcome(node: tree.Outcome, scope: Scope) -> Outcome | Records | None:
    """`稳岗返还的金额`, `稳岗返还的已享受次数` and the like, None after a fault."""
    recorded = _RECORDS.get(node.kind)
    if recorded is not None:
        item = item_named(node.provision, scope)
        if item is None:
            return None
        return records(recorded, (item,), RecordWindow(), scope.subject, node.span)
    provision = _provision(node.provision, scope)
    if provision is None:
        return None
    kind = _KINDS[node.kind]
    type_ = _type(kind, provision, node, scope)
    window, reads = _effective(provision, scope)
    return None if type_ is None else Outcome(provision, kind, window, reads, type_, span=node.span)


# --- what was had before --------------------------------------------------------------------------


def records(
    kind: RecordKind, items: tuple[str, ...], window: RecordWindow, object: str, span: Span
) -> Records:
    """The number of records in 次, or their money in 元."""
    type_ = number_type(TIMES if kind is RecordKind.COUNT else YUAN)
    return Records(kind, items, window, object, type_, span=span)


def item_named(name: tree.Name, scope: Scope) -> str | None:
    """The 扶持事项 or 其他政策 that 已享受情况 may speak of, None after a fault."""
    entry = scope.names.registered.get(name.text)
    if entry is not None and entry.kind == POLICY:
        return entry.name
    kind = scope.names.heads.get(name.text)
    if kind == SUPPORT:
        return name.text
    if kind is None:
        return scope.unknown(name, "扶持事项或者其他政策")
    return scope.error(
        "TW0382",
        name.span,
        f"“{name.text}”登记的是{kind}，不是领得到的，已享受情况里不会有它。",
        "请写扶持事项的名称；别的文件给的，请登记“其他政策 …：依据《…》。”。",
    )


# --- what another provision gives -----------------------------------------------------------------


def _provision(name: tree.Name, scope: Scope) -> Provision | None:
    """The provision of that name whose subject is the subject or an owner of it, None after a fault."""
    found = scope.names.outcomes.get(name.text)
    if found is FAULTY:
        return scope.broken()
    if found is None:
        kind = scope.names.heads.get(name.text)
        if kind is None:
            return scope.unknown(name, "事项")
        return scope.error(
            "TW0382",
            name.span,
            f"“{name.text}”登记的是{kind}，不计算，没有可以引用的结果。",
            "请写扶持事项或者缴纳事项的名称。",
        )
    assert isinstance(found, Provision)
    if scope.subject and found.subject.name not in scope.names.upwards(scope.subject):
        return scope.error(
            "TW0383",
            name.span,
            f"“{name.text}”的适用对象是“{found.subject.name}”，这里说的是“{scope.subject}”，"
            "不知道用谁的结果。",
            f"请引用适用对象是“{'”“'.join(scope.names.upwards(scope.subject))}”的事项。",
        )
    return found


def _effective(provision: Provision, scope: Scope) -> tuple[Window | None, Fact | None]:
    """The days on which a provision is in force and the date held against them."""
    if provision.in_force is not None:
        return provision.in_force.window, provision.in_force.reads
    identity = scope.names.identity
    return (None if identity is None else identity.validity), None


def _type(kind: OutcomeKind, provision: Provision, node: tree.Outcome, scope: Scope) -> Type | None:
    if kind is OutcomeKind.ELIGIBLE:
        return Bool()
    result = provision.result
    fault = _fault(kind, result)
    unit = _unit(result)
    if fault is None and unit is not None:
        return number_type(unit)
    return scope.error(
        "TW0384",
        node.span,
        f"“{shown(node.span)}”没有数：“{provision.name}”{fault or _NO_MONEY}。",
        _advice(kind, result, provision.name),
    )


_NO_MONEY: Final = "给的不是一笔钱"


def _unit(result: Computed) -> Unit | None:
    """The unit of the money of a result, None where it is not money."""
    match result:
        case Sum(amount=amount):
            return unit_of(amount)
        case Selection(options=options):
            return unit_of(options[0].amount) if options else None
        case Range(unit=unit) | Parts(unit=unit):
            return unit
        case PerMember(provision=provision):
            return _unit(provision.result)
        case _:
            return None


def _fault(kind: OutcomeKind, result: Computed) -> str | None:
    """Why a result has no such number; None if it has one."""
    ranges = _ranges(result)
    match kind:
        case OutcomeKind.AMOUNT if isinstance(result, Selection):
            return "有几种标准可选，选哪一种还没有定"
        case OutcomeKind.AMOUNT if ranges:
            return "是在一个幅度里核定的，核定多少还没有定"
        case OutcomeKind.UPPER if any(each.upper is None for each in ranges):
            return "没有写明上限"
        case OutcomeKind.LOWER if any(each.lower is None for each in ranges):
            return "没有写明下限"
        case _:
            return None


def _ranges(result: Computed) -> tuple[Range, ...]:
    match result:
        case Range():
            return (result,)
        case Parts(parts=parts):
            return tuple(part.amount for part in parts if isinstance(part.amount, Range))
        case PerMember(provision=provision):
            return _ranges(provision.result)
        case _:
            return ()


def _advice(kind: OutcomeKind, result: Computed, name: str) -> str:
    if _unit(result) is None:
        return f"只要看符不符合的，请写“符合{name}条件”。"
    ends = [
        end.value
        for end in (OutcomeKind.UPPER, OutcomeKind.LOWER)
        if end is not kind and _fault(end, result) is None
    ]
    offered = "或者".join(f"“{name}的{end}”" for end in ends)
    return f"请写{offered}，照原文的意思选。" if offered else "请对照原文核对。"
