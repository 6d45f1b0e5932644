"""执行期限 and 申请期限: the days that count, and the date that is held against them."""

from tiaowen.findings import Fix
from tiaowen.model.names import Fact
from tiaowen.model.provisions import InForce
from tiaowen.model.types import Date
from tiaowen.semantics.clauses import absence, form
from tiaowen.semantics.names import APPLICATION_DATE, Scope
from tiaowen.semantics.quotes import anchors
from tiaowen.semantics.resolve import resolve_fact
from tiaowen.syntax import tree
from tiaowen.values.periods import Window
from tiaowen.values.printing import format_date


def in_force(clause: tree.Clause | None, scope: Scope) -> InForce | None:
    """The window of a provision; None where it has none of its own, or after a fault."""
    if clause is None or absence(clause.value) is not None:
        return None
    value = form(clause, tree.WindowValue, scope)
    if value is None:
        return None
    window = read_window(value, clause.label, scope)
    reads = _reads(value.by, scope)
    if window is None:
        return None
    return InForce(window, reads, value.before_issue, anchors(value.quotes), span=value.span)


def filing_window(clause: tree.Clause | None, scope: Scope) -> InForce | None:
    """申请期限, read on 申请日期 alone; None where it is not written, or after a fault."""
    found = in_force(clause, scope)
    if clause is None or found is None or found.reads is None:
        return found
    return scope.error(
        "TW0366",
        clause.value.span,
        f"申请期限按“{found.reads.name}”算，可是申请期限说的是什么时候来申请，只看申请日期。",
        "按别的日期算的，请写成“执行期限：…（按…）。”；确实是申请的期限，请删去括号。",
    )


def read_window(value: tree.WindowValue, label: str, scope: Scope) -> Window | None:
    """The days of a window, both ends in; None after a fault."""
    ends = [end for end in (value.start, value.end) if end is not None]
    if not ends or any(end.value is None for end in ends):
        return scope.broken()
    start = value.start.value if value.start is not None else None
    end = value.end.value if value.end is not None else None
    if start is not None and end is not None and end < start:
        return _report_inverted(value, label, scope)
    return Window(start, end)


def _report_inverted(value: tree.WindowValue, label: str, scope: Scope) -> None:
    assert value.start is not None
    assert value.end is not None
    start, end = value.start.span, value.end.span
    both = start.to(end)
    between = both.file.text[start.end : end.start]
    return scope.error(
        "TW0501",
        both,
        f"{label}写成了“{both.text}”，止日早于起日，这一事项哪一天都用不上。",
        "是不是写反了？请对照原文。",
        fix=Fix(
            "对调起止日",
            both,
            f"{_written(value.end)}{between}{_written(value.start)}",
            by_hand=True,
        ),
    )


def _written(day: tree.DateLit) -> str:
    """A date in full: in its new place there may be no year to carry."""
    return day.span.text if day.value is None else format_date(day.value)


def _reads(by: tree.Name | None, scope: Scope) -> Fact | None:
    """The date fact a window is read on; None for 申请日期."""
    if by is None or by.text == APPLICATION_DATE:
        return None
    fact = resolve_fact(by, scope)
    if fact is not None and not isinstance(fact.type, Date):
        return scope.error(
            "TW0504",
            by.span,
            f"执行期限按“{by.text}”算，“{by.text}”却不是日期，比不了先后。",
            "请写一项登记为“日期”的信息，或者删去这一句，按申请日期算。",
        )
    return fact
