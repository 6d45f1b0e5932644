"""Missing 算例 as 算例表 to paste or to append: inputs in full, every 结果 a ？ for a person to fill."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import frozen

from tiaowen.cases.boundary import Gap, Point
from tiaowen.cases.search import inputs_read, several_read
from tiaowen.model.document import Document
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import Provision, Selection
from tiaowen.model.types import Choice, FactKind, Number, Text
from tiaowen.reference import Case
from tiaowen.reference.case import CaseInput
from tiaowen.source import SourceFile
from tiaowen.values.printing import format_date, format_number
from tiaowen.wording.layout import ProvisionPlan

UNFILLED: Final = "？"
UNKNOWN: Final = "—"
_NONE: Final = "无"
"""No member in a list, or nothing had before."""
_DATE, _CHOICE, _RESULT = "日期", "选择", "结果"

_Row = Mapping[str, str]


@frozen
class Addition:
    """An 算例表 for one provision, and where in which file it belongs."""

    provision: Provision
    text: str
    count: int

    def place(self, document: Document) -> tuple[SourceFile, int]:
        """Behind the provision's last 算例 in its file, else behind the provision itself."""
        own = self.provision.span
        ends = [
            example.span.end
            for example in document.examples
            if example.provision.name == self.provision.name and example.span.file is own.file
        ]
        end = own.file.text.find("\n", max([own.end, *ends]) - 1)
        return own.file, len(own.file.text) if end < 0 else end


def additions(gaps: Iterable[Gap]) -> tuple[Addition, ...]:
    """One table for each provision that lacks 算例, in the order of the provisions."""
    by_provision: dict[str, tuple[ProvisionPlan, list[Point]]] = {}
    for gap in gaps:
        _, points = by_provision.setdefault(gap.plan.provision.name, (gap.plan, []))
        points.extend(gap.points)
    return tuple(_addition(plan, points) for plan, points in by_provision.values() if points)


def with_additions(document: Document, added: Iterable[Addition]) -> dict[SourceFile, str]:
    """The texts of the files that change, with the tables in their places."""
    texts: dict[SourceFile, str] = {}
    places = [(each.place(document), each.text) for each in added]
    for (file, place), table in sorted(places, key=lambda each: each[0][1], reverse=True):
        text = texts.get(file, file.text)
        texts[file] = f"{text[:place]}\n\n{table}{text[place:]}"
    return texts


def _addition(plan: ProvisionPlan, points: Sequence[Point]) -> Addition:
    rows = list(dict.fromkeys(tuple(_row(plan, point.case).items()) for point in points))
    varied = {_DATE if p.varied.fact is None else p.varied.fact.name for p in points}
    return Addition(plan.provision, _table(plan, [dict(row) for row in rows], varied), len(rows))


def _row(plan: ProvisionPlan, case: Case) -> dict[str, str]:
    """What a case gives, by the head of its column; an unknown value is —."""
    row = {_DATE: format_date(case.on)}
    for each in inputs_read(plan):
        if not isinstance(each.type, Text):
            values = case.facts if isinstance(each, Fact) else case.standards
            row[each.name] = _cell(each, values.get(each.alias))
    for name, alias in several_read(plan):
        row[name] = UNKNOWN if case.facts.get(alias) is None else _NONE
    standard = plan.provision.result
    if isinstance(standard, Selection):
        row[_CHOICE] = _chosen(standard, case.choice)
    return row


def _chosen(standard: Selection, choice: int | None) -> str:
    return UNKNOWN if choice is None else standard.options[choice - 1].label or str(choice)


def _cell(subject: Fact | Standard, value: CaseInput) -> str:
    match value:
        case tuple():
            raise TypeError("a list has no cell of its own")
        case None:
            return UNKNOWN
        case bool():
            return "是" if value else "否"
        case date():
            return format_date(value)
        case frozenset():
            return "、".join(sorted(value))
        case Fraction():
            assert isinstance(subject.type, Number)
            ratio = subject.kind is FactKind.RATIO
            return format_number(value, "%" if ratio else subject.type.unit)
        case str():
            return value


def _table(plan: ProvisionPlan, rows: Sequence[_Row], varied: set[str]) -> str:
    columns = [head for head in rows[0] if head in varied or _differs(head, rows)]
    fixed = {head: cell for head, cell in rows[0].items() if head not in columns}
    columns += [head for head in (_CHOICE,) if head in fixed and fixed[head] != UNKNOWN]
    several = _multiple(plan).intersection(fixed)
    columns += sorted(head for head in several if fixed[head] != UNKNOWN)
    premises = [_premise(plan, *pair) for pair in fixed.items() if pair[0] not in columns]
    common = "、".join(premise for premise in premises if premise)
    if _DATE not in columns:
        common = f"{common}，{fixed[_DATE]}" if common else fixed[_DATE]
    lines = [[*columns, _RESULT], *([*(row[c] for c in columns), UNFILLED] for row in rows)]
    head = f"算例表 {plan.provision.name}" + (f"（共同前提：{common}）" if common else "") + "："
    return "\n".join([head, *(f"  ｜{'｜'.join(line)}｜" for line in lines)]) + "\n"


def _differs(head: str, rows: Sequence[_Row]) -> bool:
    return any(row[head] != rows[0][head] for row in rows)


def _multiple(plan: ProvisionPlan) -> frozenset[str]:
    """Facts of several options: in a premise their 、 would end them."""
    inputs = inputs_read(plan)
    return frozenset(e.name for e in inputs if isinstance(e.type, Choice) and e.type.multiple)


def _premise(plan: ProvisionPlan, head: str, cell: str) -> str:
    """`参加失业保险`, `非不裁员`, `参保职工人数20人`, `企业规模为小型`; "" for what is not given."""
    if head in (_DATE, _CHOICE) or cell == UNKNOWN:
        return ""
    if cell == _NONE:
        return f"没有{head}"
    subject = next(each for each in inputs_read(plan) if each.name == head)
    match subject.kind:
        case FactKind.BOOL | FactKind.ASSESSED:
            return head if cell == "是" else f"非{head}"
        case FactKind.CHOICE:
            return f"{head}为{cell}"
        case _:
            return f"{head}{cell}"
