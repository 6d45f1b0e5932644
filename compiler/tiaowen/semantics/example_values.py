"""Values of facts and standards in a 算例, written in a clause or in the cell of a table."""

from datetime import date
from fractions import Fraction

from tiaowen.findings import Fix
from tiaowen.model.document import FactInput
from tiaowen.model.names import Fact, Standard
from tiaowen.model.types import Bool, Choice, Date, FactKind, Limits, Number, Text
from tiaowen.semantics.comparisons import check_option
from tiaowen.semantics.names import Scope
from tiaowen.semantics.report import shown
from tiaowen.semantics.tables import EMPTY, Header, cell_date, cell_number
from tiaowen.semantics.units import has_unit, read_unit, unit_words
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.values.printing import format_number
from tiaowen.values.units import DIMENSIONLESS, Unit, convertible

Subject = Fact | Standard
Read = tuple[FactInput]
"""A value that was read, None among them for unknown; no tuple at all after a fault."""

_TRUTHS = {"是": True, "否": False, "有": True, "无": False, "符合": True, "不符合": False}
_KIND_ADVICE = {
    FactKind.BOOL: "请写“{0}”或者“非{0}”。",
    FactKind.ASSESSED: "请写“{0}”或者“非{0}”。",
    FactKind.DATE: "请写日期，如“{0}2019年6月1日”。",
    FactKind.CHOICE: "请写选项，如“{0}为某某”。",
    FactKind.TEXT: "文字现在不能写在算例里，请删去。",
}
_UNKNOWN = "未提供"


def assigned(subject: Subject, assignment: tree.Assignment, scope: Scope) -> Read | None:
    """The value of `参保职工人数20人`, `非参加失业保险`, `规模为小型`; None after a fault."""
    value = assignment.value
    match subject.type, value:
        case (_, None):
            return (None,)
        case (Bool(), bool()):
            return (value,)
        case (Number(), tree.Number(value=number, unit=unit, span=span)):
            return _number(subject, number, unit, span, scope)
        case (Date(), tree.DateLit(value=day)):
            return scope.broken() if day is None else (day,)
        case (Choice(), tuple()):
            return _options(subject, value, scope)
        case _:
            return _wrong_kind(subject, assignment.span, scope)


def cell_value(subject: Subject, cell: tree.Cell, head: Header, scope: Scope) -> Read | None:
    """The value in a cell under the column of `subject`; `—` and 未提供 are unknown."""
    text = cell.text
    if text in EMPTY or text == _UNKNOWN:
        return (None,)
    match subject.type:
        case Bool():
            truth = _TRUTHS.get(text)
            return (truth,) if truth is not None else _wrong_truth(subject, cell, scope)
        case Number():
            numeral = cell_number(text, scope.names.units)
            if numeral is None:
                return _wrong_kind(subject, cell.span, scope)
            if numeral.unit is None and numeral.kind == "number":
                one, unit = head.one
                return _number(subject, numeral.value * one, unit, cell.span, scope)
            return _number(subject, numeral.value, numeral.unit or "", cell.span, scope)
        case Date():
            day = cell_date(text)
            return _wrong_kind(subject, cell.span, scope) if day is None else (day,)
        case Choice():
            parts = [part for part in text.replace("，", "、").split("、") if part]
            return _options(subject, tuple(tree.Name(p, cell.span) for p in parts), scope)
        case Text():
            return (text,)


def _options(subject: Subject, names: tuple[tree.Name, ...], scope: Scope) -> Read | None:
    assert isinstance(subject.type, Choice)
    known = [check_option(name, subject.type, subject.name, scope) for name in names]
    if not all(known):
        return None
    if len(names) > 1 and not subject.type.multiple:
        return scope.error(
            "TW0814",
            names[1].span,
            f"“{subject.name}”只能选一项，这里写了{len(names)}项。",
            "请只留一项；本来就可以多选的，请登记成“可多选”。",
        )
    options = frozenset(name.text for name in names)
    return (options,) if subject.type.multiple else (names[0].text,)


def _number(subject: Subject, value: Fraction, unit: str, span: Span, scope: Scope) -> Read | None:
    """A number in the unit of its fact, inside the limits of the fact."""
    assert isinstance(subject.type, Number)
    own = read_unit(unit, span, scope)
    if own is None:
        return None
    factor = convertible(own, subject.type.unit)
    if factor is None:
        return scope.error(
            "TW0814",
            span,
            f"{has_unit(shown(span), own)}，"
            f"“{subject.name}”的单位是{unit_words(subject.type.unit)}。",
            f"请写成“{_example(subject.type.unit, value)}”这样。",
        )
    limits = subject.limits if isinstance(subject, Fact) else Limits(may_be_negative=True)
    fault = _limit_fault(subject, value * factor, limits)
    if fault:
        return scope.error("TW0814", span, f"“{shown(span)}”{fault}", "请改成能填进去的数。")
    return (value * factor,)


def _example(unit: Unit, value: Fraction) -> str:
    return format_number(value, "" if unit == DIMENSIONLESS else unit)


def _limit_fault(subject: Subject, value: Fraction, limits: Limits) -> str:
    """Why a fact cannot have this value; empty if it can."""
    if value < 0 and not limits.may_be_negative:
        return f"小于零，“{subject.name}”不能填负数。"
    if limits.maximum is not None and value > limits.maximum:
        return f"超过了“{subject.name}”登记的最大值{format_number(limits.maximum)}。"
    if subject.kind is FactKind.INTEGER and value.denominator != 1:
        return f"不是整数，“{subject.name}”只能填整数。"
    if subject.kind is FactKind.MONEY and (value * 100).denominator != 1:
        return "写到了分以下，填不进去。"
    decimal = subject.kind in (FactKind.RATIO, FactKind.QUANTITY) and limits.digits
    if decimal and (value * 10**limits.digits).denominator != 1:
        return f"小数太细，“{subject.name}”最多{limits.digits}位小数（百分数再少两位）。"
    return ""


_TICKS = {**dict.fromkeys("√✓✔☑", "是"), **dict.fromkeys("×✗✘☒", "否")}


def _wrong_kind(subject: Subject, span: Span, scope: Scope) -> None:
    advice = _KIND_ADVICE.get(subject.kind, "请写一个带单位的数，如“{0}20人”“{0}12万元”。")
    return scope.error(
        "TW0814",
        span,
        f"“{shown(span)}”不是“{subject.name}”能填的：它登记的是{subject.kind.value}。",
        advice.format(subject.name),
    )


def _wrong_truth(subject: Subject, cell: tree.Cell, scope: Scope) -> None:
    meant = _TICKS.get(cell.text)
    return scope.error(
        "TW0814",
        cell.span,
        f"“{subject.name}”这一格写的是“{cell.text}”，看不出是还是不是。",
        "请写“是”或者“否”；不知道的写“—”。",
        fix=None if meant is None else Fix(f"改写成“{meant}”", cell.span, meant),
    )


def day_in(cell: tree.Cell, scope: Scope) -> date | None:
    """The day in a cell of the column 日期, None after a fault."""
    day = cell_date(cell.text)
    if day is not None:
        return day
    return scope.error(
        "TW0812",
        cell.span,
        f"“{cell.text}”看不出是哪一天，不知道按哪一天算。",
        "请写全年月日，如“2019年6月1日”。",
    )
