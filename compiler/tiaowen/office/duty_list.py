"""责任清单: each body with its tasks and targets, how often, by when, in which words."""

from collections.abc import Iterator

from tiaowen.lockstep import Alignment
from tiaowen.model.document import Document
from tiaowen.office.paper import Block, Cell, Heading, Paper, Paragraph, TableBlock, numbered
from tiaowen.registers.duties import BY_DEFAULT, Duty, duties_by_body
from tiaowen.wording import document_text
from tiaowen.wording.reader import quotes_words

TITLE = "责任清单"
_HEADER = ("条款", "做什么", "多久一次", "什么时候前", "原文")
_WIDTHS = (5, 10, 6, 6, 13)


def duty_list(document: Document, alignment: Alignment | None) -> Paper | None:
    """The paper; None where the document gives nobody a task."""
    found = duties_by_body(document, alignment)
    if not found:
        return None
    blocks = (_note(), *numbered(_bodies(found)))
    return Paper(TITLE, blocks, f"《{document_text(document).title}》", compact=True)


def _note() -> Block:
    return Paragraph(
        "本清单由规则自动生成，不代替分工文件。没有写完成时限的，到期只记“暂无办理记录”，不算逾期。"
        "没有注明“为什么是它”的，原文没有另写单位，按这一条的责任单位。"
    )


def _bodies(found: dict[str, list[Duty]]) -> Iterator[Block]:
    for body, duties in found.items():
        yield Heading(1, body)
        yield TableBlock(_HEADER, tuple(map(_row, duties)), _WIDTHS)


def _row(duty: Duty) -> tuple[Cell, ...]:
    _, what, kind, often, due, why = duty.row.cells
    named = () if why == BY_DEFAULT else (f"（为什么是它：{why}）",)
    return duty.row.measure, (what, f"（{kind}）"), often, due, (quotes_words(duty.basis), *named)
