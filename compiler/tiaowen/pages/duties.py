"""工作任务, 工作目标 and 鼓励引导 as tables: who, what, how often, by when, when it is done."""

from tiaowen.model.document import Measure
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.provisions import Statement
from tiaowen.pages.views import Cell, DutyTables, Table
from tiaowen.pages.words import quotes_words
from tiaowen.wording.duties import (
    SILENT,
    aim_words,
    doers_words,
    frequency_words,
    period_words,
    timed_words,
)

_TASKS = ("谁", "做什么", "多久一次", "从什么时候起", "什么时候前", "怎么算完成", "原文")
_TARGETS = ("谁", "范围", "怎么算达到", "多久一次", "什么时候看", "力度", "原文")
_ENCOURAGED = ("名称", "内容", "原文")

_RESPONSIBLE = "（原文没有另写，按责任单位）"
_SHORT = "见原文"


def duty_tables(measure: Measure) -> DutyTables:
    """The tables of a measure, one a kind."""
    entries = measure.entries
    return DutyTables(
        tasks=Table(_TASKS, tuple(_task(e) for e in entries if isinstance(e, Task))),
        targets=Table(_TARGETS, tuple(_target(e) for e in entries if isinstance(e, Target))),
        encouragements=Table(
            _ENCOURAGED, tuple(_encouraged(e) for e in entries if isinstance(e, Encouragement))
        ),
    )


def _who(entry: Task | Target) -> tuple[str, ...]:
    words = doers_words(entry.doers)
    return (*words, _RESPONSIBLE) if entry.doers.by_default else words


def _task(task: Task) -> tuple[Cell, ...]:
    done = () if task.trigger is None else (f"在这种情况下：{task.trigger.text}",)
    return (
        _who(task),
        (task.action.text, *done, *_days(task)),
        frequency_words(task.frequency),
        timed_words(task.start),
        timed_words(task.deadline),
        SILENT,
        quotes_words(task.basis),
    )


def _days(entry: Task | Target) -> tuple[str, ...]:
    days = period_words(entry.in_force)
    return (f"执行期限：{days}",) if days else ()


def _target(target: Target) -> tuple[Cell, ...]:
    parts = tuple(f"其中：{aim_words(part)}" for part in target.parts)
    return (
        _who(target),
        _said(target.scope),
        (aim_words(target.aim), *parts, *_days(target)),
        frequency_words(target.frequency),
        timed_words(target.at),
        _said(target.effort),
        quotes_words(target.basis),
    )


def _said(statement: Statement | None) -> str:
    return SILENT if statement is None else statement.text


def _encouraged(entry: Encouragement) -> tuple[Cell, ...]:
    words = tuple(f"{each.label}：{each.text}" for each in entry.statements) or _SHORT
    return entry.name, words, quotes_words(entry.basis)
