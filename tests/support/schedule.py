"""A document of one measure whose tasks and targets a test writes in a line each."""

from collections.abc import Sequence
from datetime import date

from tiaowen.findings import Severity
from tiaowen.model.document import Document
from tiaowen.schedule import Event, Instance, Members, instances
from tiaowen.semantics.build import build
from tiaowen.source import SourceFile
from tiaowen.syntax.parser import parse_document
from tiaowen.values.periods import Window

_DOCUMENT = """\
政策 小文件（small）：
  标题：某市促进就业若干措施。
  发文机关：某市人民政府。
  文号：所附文本未见。
  成文日期：{issued}。
  施行日期：{effective}。
  有效期：{expiry}。
  原文：无。

责任单位 市人社局（hrss）：又称 市人力资源社会保障局。
责任单位 市教育局（education）。
单位组 各县市区（districts）：又称 县市区。
单位组 各县市区人民政府（governments）：成员由使用方提供。

措施（一）促进就业：
  责任单位：{bodies}。

"""
SILENT = "原文未明确"
MEMBERS: Members = {"各县市区": ("甲县", "乙县")}


def document(
    blocks: str,
    *,
    bodies: str = "市人社局",
    issued: str = "2019年2月1日",
    effective: str = SILENT,
    expiry: str = SILENT,
) -> Document:
    """The document; its rule file has no error."""
    head = _DOCUMENT.format(issued=issued, effective=effective, expiry=expiry, bodies=bodies)
    parsed, vocabulary = parse_document([SourceFile("01.tiaowen", head + blocks)])
    built = build([each.file for each in parsed], vocabulary)
    faults = [*(f for each in parsed for f in each.findings), *built.findings]
    assert [f for f in faults if f.severity is Severity.ERROR] == []
    assert built.document is not None
    return built.document


def task(name: str, **clauses: str) -> str:
    """A 工作任务 with these clauses; 频次 and 完成时限 are 原文未明确 unless they are given."""
    said = {"频次": SILENT, "完成时限": SILENT, **clauses}
    lines = [f"工作任务 {name}：", "  依据：「做这件事」。", "  事项：做这件事。"]
    lines += [f"  {label}：{text}。" for label, text in said.items()]
    return "\n".join(lines) + "\n\n"


def target(name: str, **clauses: str) -> str:
    """A 工作目标 with these clauses."""
    lines = [f"工作目标 {name}：", "  依据：「达到这个数」。"]
    lines += [f"  {label}：{text}。" for label, text in clauses.items()]
    return "\n".join(lines) + "\n\n"


def days(first: str, last: str) -> Window:
    """The days from one to the other."""
    return Window(date.fromisoformat(first), date.fromisoformat(last))


def laid_out(
    model: Document,
    first: str,
    last: str,
    events: Sequence[Event] = (),
    members: Members | None = None,
) -> tuple[Instance, ...]:
    """The instances from one day to another."""
    return instances(model, days(first, last), members or {}, events)


def spans(found: Sequence[Instance]) -> list[tuple[str, str, str]]:
    """Period, first day and due day of each."""
    return [(each.slot.label, str(each.slot.start), str(each.slot.due)) for each in found]
