"""享受次数, 累计不超过, 不重复享受, 不可同时: what earlier benefits leave to be had."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from attrs import define, evolve, field

from tiaowen.model.expressions import (
    Comparator,
    Compare,
    Condition,
    DefinitionRef,
    Expression,
    FactRef,
    Holds,
    Literal,
    Not,
)
from tiaowen.model.history import RecordKind, RecordWindow
from tiaowen.model.names import Fact, Object
from tiaowen.model.provisions import (
    Ceiling,
    Computed,
    Exclusion,
    ExclusionKind,
    Frequency,
    PerMember,
    Restriction,
    Same,
)
from tiaowen.model.types import Bool
from tiaowen.semantics.ceilings import ceiling_of, clipped_by
from tiaowen.semantics.clauses import absence, form
from tiaowen.semantics.names import Scope
from tiaowen.semantics.outcomes import POLICY, SUPPORT, TIMES, item_named, records
from tiaowen.semantics.per_member import Whole
from tiaowen.semantics.quotes import anchors
from tiaowen.semantics.resolve import resolve
from tiaowen.semantics.slips import now_slip
from tiaowen.semantics.units import number_type
from tiaowen.semantics.whose import Frame, record_window, whose_records
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.values.absence import Absence

LABELS: Final = ("享受次数", "累计不超过", "不重复享受", "不可同时")


@define
class History:
    """What the clauses say; `member_restrictions` and `member_ceilings` are for each member."""

    frequency: Frequency | Absence | None = None
    restrictions: list[Restriction] = field(factory=list)
    member_restrictions: list[Restriction] = field(factory=list)
    ceilings: list[Ceiling] = field(factory=list)
    exclusions: list[Exclusion] = field(factory=list)


def history(
    clauses: Mapping[str, tree.Clause], whole: Whole, standard: Computed | Same | None, scope: Scope
) -> History:
    """The clauses in the order they are written."""
    given = standard.standard if isinstance(standard, Same) else standard
    members = given.members if isinstance(given, PerMember) else None
    frame, found = Frame(whole, standard, members, scope), History()
    for label, clause in clauses.items():
        match label:
            case "享受次数":
                _frequency(clause, frame, found)
            case "累计不超过":
                if (ceiling := ceiling_of(clause, frame)) is not None:
                    found.ceilings.append(ceiling)
            case "不重复享受" | "不可同时":
                _exclusions(clause, ExclusionKind(label), frame, found)
            case _:
                pass
    return found


def restricted(standard: Computed | Same, found: History) -> Computed | Same:
    """The standard, its amounts clipped by what is left, its members held to their own restrictions."""
    for ceiling in found.ceilings:
        standard = clipped_by(standard, ceiling)
    result = standard.standard if isinstance(standard, Same) else standard
    if isinstance(result, PerMember) and found.member_restrictions:
        own = evolve(result.provision, restrictions=tuple(found.member_restrictions))
        result = evolve(result, provision=own)
        return evolve(standard, standard=result) if isinstance(standard, Same) else result
    return standard


# --- 享受次数 --------------------------------------------------------------------------------------


def _frequency(clause: tree.Clause, frame: Frame, found: History) -> None:
    if (silent := absence(clause.value)) is not None:
        found.frequency = silent
        return
    scope = frame.scope
    written = form(clause, tree.FrequencyValue, scope)
    if written is None:
        return
    whose = whose_records(written.whose, written.span, frame)
    window = record_window(written.window, scope)
    if written.times < 1:
        scope.error(
            "TW0389",
            written.span,
            "享受次数写成了0次，谁也领不到。",
            "请写能领几次；原文没有写的，写“享受次数：原文未明确。”。",
        )
    together = [item_named(name, scope) for name in written.together]
    if whose is None or window is None or None in together:
        scope.broken()
        return
    identity = None if written.identity is None else _identity(written.identity, whose, scope)
    quotes = anchors(written.quotes)
    found.frequency = Frequency(
        written.times, window, whose, identity, written.across, quotes, written.text,
        span=written.span,
    )  # fmt: skip
    items = tuple(dict.fromkeys((frame.whole.name, *(each for each in together if each))))
    target = found.restrictions if whose == scope.subject else found.member_restrictions
    for within, times in _limits(written, window):
        count = records(RecordKind.COUNT, items, within, whose, written.span)
        test = _compare(Comparator.LT, count, times, written.span)
        target.append(Restriction("享受次数", test, quotes, span=written.span))


def _limits(
    written: tree.FrequencyValue, window: RecordWindow
) -> tuple[tuple[RecordWindow, int], ...]:
    """How many times in which window; 每年1次，共3次 has two."""
    own = (window, written.times)
    return (own,) if written.total is None else (own, (RecordWindow(), written.total))


def _identity(name: tree.Name, whose: str, scope: Scope) -> Fact | None:
    """The 识别 or fact by which one is told from another, None after a fault."""
    object_ = scope.names.objects.get(whose)
    key = object_.key if isinstance(object_, Object) else None
    if key is not None and key.name == name.text:
        return key
    fact = scope.names.values.get(whose, {}).get(name.text)
    if isinstance(fact, Fact):
        return fact
    return scope.error(
        "TW0388",
        name.span,
        f"“{whose}”没有登记“{name.text}”，按它分不清是不是同一个。",
        f"请在“基本信息 {whose}”里写“识别：{name.text}（英文别名）。”，或者改写登记过的信息。",
    )


def _compare(comparator: Comparator, count: Expression, times: int, span: Span) -> Condition:
    limit = Literal(Fraction(times), number_type(TIMES), f"{times}次", span=span)
    return Compare(comparator, count, limit, "", word_span=span, span=span)


# --- 不重复享受, 不可同时 -----------------------------------------------------------------------------


def _exclusions(clause: tree.Clause, kind: ExclusionKind, frame: Frame, found: History) -> None:
    scope = frame.scope
    written = form(clause, tree.ExclusionValue, scope)
    if written is None:
        return
    resolve_ = written.resolve or Absence.TEXT_SILENT
    for ref in written.items:
        read = _history(ref, scope) if kind is ExclusionKind.HISTORY else _now(ref, frame)
        if read is None:
            scope.broken()
            continue
        item, test = read
        quotes = anchors(ref.quotes + written.quotes)
        found.exclusions.append(Exclusion(kind, item, resolve_, quotes, span=ref.span))
        if test is not None:
            found.restrictions.append(Restriction(kind.value, test, quotes, span=ref.span))


_Excluded = tuple[str, Condition | None]
"""What excludes, and the condition that it is not had; None where only one answer over all tells."""


def _history(ref: tree.NameRef, scope: Scope) -> _Excluded | None:
    """An item that must never have been had; None after a fault."""
    if any(ref.name.text in own for own in scope.names.values.values()):
        return scope.error(
            "TW0391",
            ref.name.span,
            f"“{ref.name.text}”是一项信息，已享受情况里查不到它领没领过。",
            f"有没有由申请人填的，请写“不可同时：{ref.name.text}。”；"
            "领过就不再给的，请写那个扶持事项或者登记过的其他政策。",
        )
    item = item_named(ref.name, scope)
    if item is None:
        return None
    count = records(RecordKind.COUNT, (item,), RecordWindow(), scope.subject, ref.span)
    return item, _compare(Comparator.EQ, count, 0, ref.span)


def _now(ref: tree.NameRef, frame: Frame) -> _Excluded | None:
    """What must not be had at the same time: a 是否 of the subject, or another 扶持事项."""
    name, scope = ref.name, frame.scope
    entry = scope.names.registered.get(name.text)
    if entry is not None and entry.kind == POLICY:
        return scope.error(
            "TW0391",
            name.span,
            f"“{name.text}”是别的文件给的，现在是不是正在领，这里的规则看不出来。",
            f"请在“基本信息 {scope.subject}”里登记一项“正在享受{name.text}：是否。”，这里写它；"
            f"领过就不再给的，请写“不重复享受：{name.text}。”。",
        )
    if scope.names.heads.get(name.text) == SUPPORT:
        if name.text != frame.whole.name:
            return name.text, None
        return scope.error(
            "TW0391",
            name.span,
            f"“{name.text}”就是这一事项自己，不能和自己排斥。",
            "请写另一个事项；只能领一次的，请写“享受次数：1次。”。",
        )
    if name.unknown and (slip := now_slip(name.text, name.span, scope.names.declared_at)):
        return scope.error(slip.code, slip.span, slip.message, slip.help, fix=slip.fix)
    read = resolve(tree.NameExpr(name, ref.span), scope)
    if read is None:
        return None
    if isinstance(read, FactRef | DefinitionRef) and isinstance(read.type, Bool):
        return name.text, Not(Holds(read, span=ref.span), span=ref.span)
    return scope.error(
        "TW0391",
        name.span,
        f"“{name.text}”不是“是否”，看不出什么时候排斥。",
        "请写一项“是否”的信息、一项条件的定义，或者一个扶持事项。",
    )
