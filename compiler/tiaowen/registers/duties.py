"""责任清单: every task and target by body: what, how often, by when."""

from collections.abc import Container, Iterator

from attrs import frozen

from tiaowen.lockstep import AdditionKind, Alignment
from tiaowen.model.document import Document
from tiaowen.model.duties import Doer, Target, Task
from tiaowen.model.expressions import Anchor
from tiaowen.registers.material import Material
from tiaowen.registers.register import Register, Row
from tiaowen.source import Span
from tiaowen.wording.duties import (
    SILENT,
    aim_words,
    doer_words,
    frequency_words,
    period_words,
    timed_words,
)
from tiaowen.wording.reader import quotes_words

_OTHERS = "等（原文没有列完的单位）"
BY_DEFAULT = "原文没有另写，按责任单位"
_BY_BASIS, _ASSUMED = "见依据", "编写人推定"


@frozen
class Duty:
    """A task or target of one body: its row, and the words that give it."""

    body: str
    row: Row
    basis: tuple[Anchor, ...]


def duties(material: Material) -> Register:
    """A row for each body and task, the rows of a body together, bodies in the order they are named."""
    found = duties_by_body(material.document, material.alignment)
    return Register(
        "duties",
        "责任清单",
        "每个单位要做什么、多久一次、什么时候前。不代替分工文件。",
        ("谁", "做什么", "种类", "多久一次", "什么时候前", "为什么是它"),
        tuple(each.row for rows in found.values() for each in rows),
    )


def duties_by_body(document: Document, alignment: Alignment | None) -> dict[str, list[Duty]]:
    """The tasks and targets of each body, bodies in the order they are named."""
    found: dict[str, list[Duty]] = {}
    additions = () if alignment is None else alignment.additions
    assumed = [each.span for each in additions if each.kind is AdditionKind.DOER]
    for each in _duties(document, assumed):
        found.setdefault(each.body, []).append(each)
    return found


def _duties(document: Document, assumed: Container[Span]) -> Iterator[Duty]:
    for measure in document.measures:
        for entry in measure.entries:
            if isinstance(entry, Task | Target):
                for body, why in _bodies(entry, assumed):
                    row = Row(measure.number, (body, *_what(entry), why))
                    yield Duty(body, row, entry.basis)


def _bodies(entry: Task | Target, assumed: Container[Span]) -> Iterator[tuple[str, str]]:
    """Each body or group with what names it.

    One more where the text leaves the list open, one where it names nobody.
    """
    doers = entry.doers
    for doer in doers.members:
        yield doer_words(doer), BY_DEFAULT if doers.by_default else _named(doer, assumed)
    if not doers.members:
        yield SILENT, SILENT
    if doers.open_ended:
        yield _OTHERS, BY_DEFAULT if doers.by_default else _BY_BASIS


def _named(doer: Doer, assumed: Container[Span]) -> str:
    if doer.anchors:
        return quotes_words(doer.anchors)
    return _ASSUMED if doer.span in assumed else _BY_BASIS


def _what(entry: Task | Target) -> tuple[str, str, str, str]:
    often, period = frequency_words(entry.frequency), period_words(entry.in_force)
    days = f"（执行期限：{period}）" if period else ""
    match entry:
        case Task():
            when = "" if entry.trigger is None else f"（在这种情况下：{entry.trigger.text}）"
            return entry.action.text + when + days, "工作任务", often, timed_words(entry.deadline)
        case Target():
            aims = "；其中：".join(aim_words(aim) for aim in (entry.aim, *entry.parts))
            scope = "" if entry.scope is None else f"{entry.scope.text}："
            return scope + aims + days, "工作目标", often, timed_words(entry.at)
