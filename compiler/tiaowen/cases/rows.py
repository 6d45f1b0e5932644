"""Missing 算例 to paste or to append: inputs in full, every 结果 a ？ for a person to fill.

Those that fit into rows make an 算例表, one for each way in which lists are filled; the others are an 算例 each.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen

from tiaowen.cases.blocks import block
from tiaowen.cases.boundary import Gap, Point
from tiaowen.cases.cells import UNKNOWN, Said, Writing
from tiaowen.cases.places import Path
from tiaowen.model.document import Document
from tiaowen.model.provisions import Provision
from tiaowen.reference import Case
from tiaowen.source import SourceFile
from tiaowen.values.printing import format_date
from tiaowen.wording.layout import ProvisionPlan
from tiaowen.wording.phrase import APPLICATION_DATE

UNFILLED: Final = "？"
_DATE, _CHOICE, _RESULT = "日期", "选择", "结果"
_COLUMNS: Final = {APPLICATION_DATE: _DATE}
_NOT_IN_NAMES: Final = re.compile("（.*）|[^\\w.%]")

_Row = dict[str, Said]


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


def additions(document: Document, gaps: Iterable[Gap]) -> tuple[Addition, ...]:
    """One table for each provision that lacks 算例, in the order of the provisions."""
    by_provision: dict[str, tuple[ProvisionPlan, list[Point]]] = {}
    for gap in gaps:
        _, points = by_provision.setdefault(gap.plan.provision.name, (gap.plan, []))
        points.extend(gap.points)
    return tuple(
        _addition(Writing.of(plan, document), points)
        for plan, points in by_provision.values()
        if points
    )


def with_additions(document: Document, added: Iterable[Addition]) -> dict[SourceFile, str]:
    """The texts of the files that change, with the tables in their places."""
    texts: dict[SourceFile, str] = {}
    places = [(each.place(document), each.text) for each in added]
    for (file, place), table in sorted(places, key=lambda each: each[0][1], reverse=True):
        text = texts.get(file, file.text)
        texts[file] = f"{text[:place]}\n\n{table}{text[place:]}"
    return texts


def _addition(writing: Writing, points: Sequence[Point]) -> Addition:
    plan = writing.plan
    varied = {_COLUMNS.get(head := point.varied.head, head) for point in points}
    by_case = {_key(point.case): point for point in points}
    tables: dict[tuple[str, ...], list[_Row]] = {}
    blocks = list[str]()
    for point in by_case.values():
        row = _row(writing, point.case)
        if row is None:
            name = f"{plan.provision.name}{_NOT_IN_NAMES.sub('', point.words)}"
            blocks.append(block(writing, point.case, name, UNFILLED))
        elif row not in (rows := tables.setdefault(tuple(row), [])):
            rows.append(row)
    parts = [*(_table(plan, rows, varied) for rows in tables.values()), *blocks]
    count = sum(map(len, tables.values())) + len(blocks)
    return Addition(plan.provision, "\n".join(parts), count)


def _key(case: Case) -> str:
    """Cases that are alike have one key."""
    return repr((case.on, case.facts, case.standards, case.choice))


def _row(writing: Writing, case: Case) -> _Row | None:
    """What a case gives, by the head of its column; None where a row has no room for it."""
    told = writing.in_row(case)
    if told is None:
        return None
    day = format_date(case.on)
    row = {_DATE: Said(_DATE, day, day, None), **{each.head: each for each in told}}
    chosen = writing.choice(case)
    return row if chosen is None else {**row, _CHOICE: Said(_CHOICE, chosen, "", None)}


def _table(plan: ProvisionPlan, rows: Sequence[_Row], varied: set[str]) -> str:
    first = rows[0]
    columns = [h for h in first if h in varied or any(row[h].cell != first[h].cell for row in rows)]
    fixed = [each for head, each in first.items() if head not in columns]
    columns += [each.head for each in fixed if _is_column(each)]
    columns += _untold(first, columns)
    premises = [e.premise for e in fixed if e.head not in columns and e.head != _DATE]
    common = "、".join(filter(None, premises))
    if _DATE not in columns:
        common = "，".join(filter(None, (common, first[_DATE].premise)))
    lines = [[*columns, _RESULT], *([*(row[c].cell for c in columns), UNFILLED] for row in rows)]
    head = f"算例表 {plan.provision.name}" + (f"（共同前提：{common}）" if common else "") + "："
    return "\n".join([head, *(f"  ｜{'｜'.join(line)}｜" for line in lines)]) + "\n"


def _untold(row: _Row, columns: Sequence[str]) -> list[str]:
    """Of members of whom only unknown facts are said, one of these: it tells that they are there."""
    by_path: dict[Path, list[Said]] = {}
    for each in row.values():
        if each.of is not None and each.of.path:
            by_path.setdefault(each.of.path, []).append(each)
    return [
        each[0].head
        for each in by_path.values()
        if not any(one.premise or one.head in columns for one in each)
    ]


def _is_column(each: Said) -> bool:
    """Whether it is said in a column although all rows say the same: no premise can say it."""
    return each.cell != UNKNOWN and (each.head == _CHOICE or each.lists_options)
