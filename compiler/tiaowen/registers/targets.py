"""工作目标 and what is due: everything that is measured, and every day by which something is to be done."""

from collections.abc import Iterator

from tiaowen.model.document import Measure
from tiaowen.model.duties import Target, Task, Timed
from tiaowen.model.expressions import Anchor
from tiaowen.registers.material import Material
from tiaowen.registers.register import Register, Row
from tiaowen.values.absence import Absence
from tiaowen.wording import ProvisionPlan
from tiaowen.wording.duties import (
    SILENT,
    aim_words,
    doers_words,
    frequency_words,
    period_words,
    timed_words,
)
from tiaowen.wording.reader import NOTHING, quotes_words
from tiaowen.wording.when import names_days, when_words


def targets(material: Material) -> Register:
    """A row for each 工作目标."""
    return Register(
        "targets",
        "工作目标",
        "量什么、要达到多少、谁来达到、什么时候看。",
        ("谁", "怎么算达到", "多久一次", "什么时候看", "力度", "原文"),
        tuple(
            _target(entry, measure)
            for measure in material.document.measures
            for entry in measure.entries
            if isinstance(entry, Target)
        ),
    )


def _target(target: Target, measure: Measure) -> Row:
    scope = "" if target.scope is None else f"{target.scope.text}："
    aims = "；其中：".join(aim_words(aim) for aim in (target.aim, *target.parts))
    cells = (
        "、".join(doers_words(target.doers)),
        scope + aims,
        frequency_words(target.frequency),
        timed_words(target.at),
        SILENT if target.effort is None else target.effort.text,
        quotes_words(target.basis),
    )
    return Row(measure.number, cells)


def deadlines(material: Material) -> Register:
    """A row for each day or rhythm that something hangs on: of tasks, targets, then windows of provisions."""
    return Register(
        "deadlines",
        "到期一览",
        "什么时候前要做什么、看什么，哪些事项到哪一天为止。只写多久一次、没有写完成时限的也列出。",
        ("什么时候", "谁", "什么事", "多久一次", "原文"),
        (*_of_duties(material), *_of_windows(material)),
    )


def _of_duties(material: Material) -> Iterator[Row]:
    for measure in material.document.measures:
        for entry in measure.entries:
            if isinstance(entry, Task | Target):
                yield from _due(entry, measure)


def _due(entry: Task | Target, measure: Measure) -> Iterator[Row]:
    match entry:
        case Task():
            time, what = entry.deadline, entry.action.text
        case Target():
            time, what = entry.at, aim_words(entry.aim)
    days = period_words(entry.in_force)
    if not (days or isinstance(time, Timed)) and isinstance(entry.frequency, Absence):
        return
    when = timed_words(time) + (f"（执行期限：{days}）" if days else "")
    who, often = "、".join(doers_words(entry.doers)), frequency_words(entry.frequency)
    yield Row(measure.number, (when, who, what, often, quotes_words(entry.basis)))


def _of_windows(material: Material) -> Iterator[Row]:
    for plan in material.plans:
        if plan.provision.in_force is not None and plan.text.window:
            yield _window(plan, "的执行期限", plan.provision.in_force.anchors)
        elif names_days(plan.provision):
            yield _window(plan, "的期限", ())


def _window(plan: ProvisionPlan, which: str, anchors: tuple[Anchor, ...]) -> Row:
    """Days without a quote of their own stand in that of the whole provision."""
    provision = plan.provision
    what = f"{provision.kind.value}“{provision.name}”{which}"
    quotes = quotes_words(anchors or provision.basis)
    cells = (when_words(plan), provision.subject.name, what, NOTHING, quotes)
    return Row(provision.article, cells)
