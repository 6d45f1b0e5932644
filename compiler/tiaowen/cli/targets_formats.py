"""Targets as a table and as JSON."""

import json
from collections.abc import Sequence
from fractions import Fraction

from tiaowen.cli.columns import columns
from tiaowen.model.document import Document
from tiaowen.schedule import Reach, Reached
from tiaowen.schedule.doubts import open_doubts
from tiaowen.values.printing import decimal_text, format_number
from tiaowen.wording.duties import SILENT

_HEADER = ("目标", "条款", "指标", "单位", "时期", "标准", "力度", "数值", "结果", "差距")
_NONE = "—"
_PART = "其中"


def as_table(document: Document, found: Sequence[Reached]) -> bytes:
    """For people."""
    if not found:
        return f"《{document.identity.title}》没有工作目标。\n".encode()
    rows = [_HEADER, *map(_cells, found)]
    return ("\n".join(columns(rows, left=len(_HEADER))) + "\n").encode()


def _cells(row: Reached) -> tuple[str, ...]:
    part = f"{_PART}：" if row.aim.label == _PART else ""
    return (
        row.target.name,
        row.target.article,
        part + row.aim.indicator,
        row.unit.name,
        row.period or _NONE,
        row.aim.text,
        _effort(row),
        _NONE if row.value is None else _number(row, row.value),
        row.reach.value,
        _distance(row),
    )


def _effort(row: Reached) -> str:
    return SILENT if row.target.effort is None else row.target.effort.text


def _number(row: Reached, value: Fraction) -> str:
    ratio = not (row.aim.unit.numerator or row.aim.unit.denominator)
    return format_number(value, "%" if ratio else row.aim.unit)


def _distance(row: Reached) -> str:
    """In words: 差1200人, 多300人, 正好."""
    if row.distance is None:
        return _NONE
    ratio = not (row.aim.unit.numerator or row.aim.unit.denominator)
    far = abs(row.distance)
    words = f"{decimal_text(far * 100) or far * 100}个百分点" if ratio else _number(row, far)
    if row.distance == 0:
        return "在标准以内" if row.aim.goal.high is not None else "正好"
    return f"{'差' if row.distance < 0 else '多'}{words}"


def as_json(document: Document, found: Sequence[Reached]) -> bytes:
    """For programs: numbers are exact, as text; a ratio is a number of 1."""
    data = {
        "格式": 1,
        "文件": document.identity.name,
        "目标": [_data(document, row) for row in found],
        "合计": {each.value: sum(row.reach is each for row in found) for each in Reach},
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _data(document: Document, row: Reached) -> dict[str, object]:
    return {
        "目标": row.target.name,
        "别名": row.target.alias,
        "条款": row.target.article,
        "其中": row.aim.label == _PART,
        "指标": row.aim.indicator,
        "计量单位": str(row.aim.unit),
        "怎么算": row.extent.value,
        "范围": SILENT if row.target.scope is None else row.target.scope.text,
        "单位": row.unit.name,
        "单位组": row.unit.group,
        "成员没有给出": row.unit.stands_for_group,
        "时期": row.period,
        "标准": row.aim.text,
        "力度": _effort(row),
        "数值": _exact(row.value),
        "结果": row.reach.value,
        "差距": _exact(row.distance),
        "疑义": list(open_doubts(document, row.target)),
    }


def _exact(value: Fraction | None) -> str | None:
    return None if value is None else decimal_text(value) or str(value)
