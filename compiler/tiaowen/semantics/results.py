"""What a provision gives: one amount, a choice, a range, parts, a rate, a quota, or words."""

from collections.abc import Mapping

from tiaowen.findings import Related
from tiaowen.model.expressions import Expression
from tiaowen.model.provisions import Computed, Same, Sum
from tiaowen.model.results import Quota, Rate, Stated, StatedKind
from tiaowen.model.types import Number
from tiaowen.semantics.choices import selection
from tiaowen.semantics.clauses import form, plain_text, unreadable
from tiaowen.semantics.expressions import value
from tiaowen.semantics.money import in_yuan
from tiaowen.semantics.names import Scope
from tiaowen.semantics.parts import parts_of
from tiaowen.semantics.per_member import Whole, per_member
from tiaowen.semantics.quotes import anchors, loose_quotes
from tiaowen.semantics.ranges import range_of
from tiaowen.semantics.report import shown
from tiaowen.syntax import tree
from tiaowen.values.absence import Absence
from tiaowen.values.units import DIMENSIONLESS

STANDARDS = ("扶持标准", "计算标准")
SUPPORT_RESULTS = ("额度上限", "服务", "资格")
RESULT_LABELS = ("税率", *SUPPORT_RESULTS)
"""Labels that say what is given where 扶持标准 and 计算标准 do not."""


def result_clause(
    clauses: Mapping[str, tree.Clause], standard: str, scope: Scope
) -> tree.Clause | None:
    """The one clause that says what is given; a second one is reported."""
    found = [clauses[label] for label in (standard, *RESULT_LABELS) if label in clauses]
    for second in found[1:]:
        scope.error(
            "TW0650",
            second.label_span,
            f"写了“{found[0].label}”，又写了“{second.label}”，这一事项到底给什么说不清。",
            "一个事项只能有一种结果：请留下一个，另一个另写一个事项。",
            related=(Related(found[0].label_span, "先写在这里"),),
        )
    return found[0] if found else None


def result(
    clause: tree.Clause, scope: Scope, *, periodic: bool, whole: Whole
) -> Computed | Same | None:
    """What a clause of the provision `whole` gives, None after a fault.

    `periodic`: there is a 享受期限, so 元/月 is an answer.
    """
    if isinstance(clause.value, tree.Broken):
        return scope.broken()
    match clause.label:
        case "税率":
            return _rate(clause, scope)
        case "额度上限":
            return _quota(clause, scope)
        case "服务" | "资格":
            return _stated(clause, StatedKind(clause.label), scope)
        case _:
            return _standard(clause, periodic, whole, scope)


def _standard(
    clause: tree.Clause, periodic: bool, whole: Whole, scope: Scope
) -> Computed | Same | None:
    match clause.value:
        case tree.PerMemberValue():
            return per_member(clause.value, whole, periodic, scope)
        case tree.ChoiceValue():
            return selection(clause.value, periodic, scope)
        case tree.RangeValue():
            return range_of(clause.value, scope)
        case tree.PartsValue():
            return parts_of(clause.value, periodic, scope)
        case tree.SameValue():
            return _same(clause.value, whole, scope)
        case tree.ElsewhereValue(quotes=quotes, absent=None | Absence.TEXT_SILENT as absent):
            kind = StatedKind.ELSEWHERE
            said = absent.value if absent else kind.value
            return Stated(kind, said, anchors(quotes), span=clause.span)
        case tree.Absent(word=Absence.TEXT_SILENT as word):
            return Stated(StatedKind.ELSEWHERE, word.value, (), span=clause.span)
        case tree.Quoted(body=body):
            read = value(body, scope)
            amount = None if read is None else in_yuan(read, scope, periodic=periodic)
            if amount is None:
                return None
            quotes = clause.value.quotes + loose_quotes(body)
            return Sum(amount, anchors(quotes), span=clause.span)
        case _:
            return unreadable(clause, scope)


def _single(clause: tree.Clause, scope: Scope) -> tuple[Expression, tuple[tree.Quote, ...]] | None:
    """The one expression of a clause with its quotes."""
    if not isinstance(clause.value, tree.Quoted):
        return unreadable(clause, scope)
    read = value(clause.value.body, scope)
    quotes = clause.value.quotes + loose_quotes(clause.value.body)
    return None if read is None else (read, quotes)


def _rate(clause: tree.Clause, scope: Scope) -> Rate | None:
    read = _single(clause, scope)
    if read is None:
        return None
    amount, quotes = read
    if not isinstance(amount.type, Number) or amount.type.unit != DIMENSIONLESS:
        return scope.error(
            "TW0657",
            amount.span,
            f"税率写成“{shown(amount.span)}”，不是百分之几，不知道按几成征收。",
            "请写成“税率：15%。”；要写金额的，用“扶持标准”或者“计算标准”。",
        )
    return Rate(amount, anchors(quotes), span=clause.span)


def _quota(clause: tree.Clause, scope: Scope) -> Quota | None:
    read = _single(clause, scope)
    amount = None if read is None else in_yuan(read[0], scope)
    if read is None or amount is None:
        return None
    return Quota(amount, anchors(read[1]), span=clause.span)


def _stated(clause: tree.Clause, kind: StatedKind, scope: Scope) -> Stated | None:
    read = form(clause, tree.TextValue, scope)
    if read is None:
        return None
    return Stated(kind, plain_text(read.text), anchors(read.quotes), span=clause.span)


# --- 标准同X --------------------------------------------------------------------------------------


def _same(written: tree.SameValue, whole: Whole, scope: Scope) -> Same | None:
    """The standard of another provision, read again; its faults are reported where it stands."""
    name = written.name
    block = scope.names.blocks.get(name.text)
    if block is None:
        kind = scope.names.heads.get(name.text)
        return scope.unknown(name, "事项") if kind is None else _not_a_standard(name, scope)
    clauses = {clause.label: clause for clause in block.clauses}
    given = next(
        (clauses[label] for label in (*STANDARDS, *RESULT_LABELS) if label in clauses), None
    )
    subject = clauses.get("适用对象")
    if given is None or isinstance(given.value, tree.SameValue):
        return _not_a_standard(name, scope)
    if subject is None or _name_of(subject) != scope.subject:
        return scope.error(
            "TW0654",
            name.span,
            f"“{name.text}”的适用对象与本事项的不同，那里的算式这里读不到要用的信息。",
            "请把算式写全。",
        )
    other = Scope(scope.names.silently(), scope.subject)
    standard = result(given, other, periodic="享受期限" in clauses, whole=whole)
    if standard is None:
        return scope.broken()
    assert not isinstance(standard, Same), "only one step"
    return Same(name.text, standard, anchors(written.quotes), span=written.span)


def _name_of(clause: tree.Clause) -> str:
    names = clause.value.names if isinstance(clause.value, tree.NameList) else ()
    return names[0].name.text if names else ""


def _not_a_standard(name: tree.Name, scope: Scope) -> None:
    return scope.error(
        "TW0654",
        name.span,
        f"“{name.text}”没有自己的标准，“标准同{name.text}”不知道是多少。",
        "请写自己有扶持标准的事项（不能再转一道）。",
    )
