"""工作任务, 工作目标 and 鼓励引导 as scopes: their numbers, days and words with the quotes behind them."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from fractions import Fraction

from tiaowen.lockstep.alignment import Bound, Written
from tiaowen.lockstep.scope import OPEN_TERM_ROLE, REMARK_ROLE, SOURCED_ROLE, Scope
from tiaowen.lockstep.written import date_written, window_written
from tiaowen.model.duties import Aim, Doers, Encouragement, Repeated, Target, Task, Timed
from tiaowen.model.provisions import InForce, OpenTerm, Permission, Remark, Statement
from tiaowen.source import Span
from tiaowen.text.brackets import NAMING, enclosed
from tiaowen.text.figures import NOT_FIGURES
from tiaowen.values.absence import Absence
from tiaowen.values.boundary import Operator
from tiaowen.values.frequency import Cycle, Frequency
from tiaowen.values.goals import Goal
from tiaowen.values.moments import Day, EachCycle, numbers_of
from tiaowen.values.printing import format_number
from tiaowen.values.units import DIMENSIONLESS, UNITS, Unit

Spoken = Callable[[Iterable[str], Span], Iterator[Written]]
"""The numbers in free words."""

_LEAP_YEAR = 2000
_SINGULAR: tuple[Cycle, ...] = ("年", "月", "日")


def task_scope(task: Task, spoken: Spoken) -> Scope:
    """A task; in the short form its words are its quotes, and no number of them is stated."""
    parts = [
        *_doers(task.doers),
        *(() if task.short else (statement_scope(task.action, spoken),)),
        *_repeated(task.frequency),
        *(() if task.trigger is None else (statement_scope(task.trigger, spoken),)),
        *_timed(task.start),
        *_timed(task.deadline),
        *_quotes_alone(task.in_force, task.open_terms, task.remarks),
    ]
    return Scope("依据", task.span, task.basis, parts=tuple(parts))


def target_scope(target: Target, spoken: Spoken) -> Scope:
    """A target; a number in the name of what is measured is a name."""
    words = (target.scope, target.indicator, target.effort)
    cycle = _cycle_unit(target.frequency)
    parts = [
        *_doers(target.doers),
        *(_named(each, spoken) for each in words if each is not None),
        *(_aim(each, cycle) for each in (target.aim, *target.parts)),
        *_repeated(target.frequency),
        *_timed(target.at),
        *_quotes_alone(target.in_force, target.open_terms, target.remarks),
    ]
    return Scope("依据", target.span, target.basis, parts=tuple(parts))


def statements_scope(entry: Permission | Encouragement, spoken: Spoken) -> Scope:
    """可以事项 or 鼓励引导: a part for each label, then the remarks."""
    parts = [statement_scope(statement, spoken) for statement in entry.statements]
    parts += _quotes_alone(None, (), entry.remarks)
    return Scope("依据", entry.span, entry.basis, parts=tuple(parts))


def statement_scope(statement: Statement, spoken: Spoken) -> Scope:
    """A label and its words; what is in “…” names something, as in the text, and states no number."""
    written = tuple(spoken((_without_names(statement.text),), statement.span))
    return Scope(statement.label, statement.span, statement.anchors, written)


def _without_names(words: str) -> str:
    """The words with blanks for what the text, too, does not read as a figure: “五个一次”, 一次性."""
    named = enclosed(words, 0, len(words), NAMING)
    kept = "".join(" " if named.contains(at) else mark for at, mark in enumerate(words))
    for word in NOT_FIGURES:
        kept = kept.replace(word, " " * len(word))
    return kept


def _named(statement: Statement, spoken: Spoken) -> Scope:
    named = tuple(spoken((statement.text,), statement.span))
    return Scope(statement.label, statement.span, statement.anchors, named=named)


def _doers(doers: Doers) -> Iterator[Scope]:
    for doer in doers.members:
        yield Scope("主体", doer.span, doer.anchors)


def _aim(aim: Aim, cycle: Unit | None) -> Scope:
    also = () if cycle is None or aim.goal.unit is None else (aim.goal.unit / cycle,)
    written = tuple(_goal(aim.goal, aim.span, aim.indicator, 0, also))
    return Scope(aim.label, aim.span, aim.anchors, written)


def _goal(
    goal: Goal, span: Span, subject: str, offset: int, also: tuple[Unit, ...]
) -> Iterator[Written]:
    """The numbers of a standard; those of a range bound it from either side."""
    operators: tuple[Operator, ...] = (goal.operator,) if goal.high is None else ("ge", "le")
    for number, operator in zip(goal.numbers, operators, strict=False):
        start = span.start + offset + number.start
        where = Span(span.file, start, start + number.end - number.start)
        bound = Bound(operator, frozenset({operator}), span.text, subject, goal.word)
        yield Written(
            where.text, number.value, number.unit, None, bound, False, None, span=where, also=also
        )


def _repeated(repeated: Repeated | Absence) -> Iterator[Scope]:
    if isinstance(repeated, Absence):
        return
    frequency, span = repeated.frequency, repeated.span
    written = [*_cycles(frequency, span)]
    if frequency.times is not None:
        cycle = None if frequency.cycle not in UNITS else Unit((str(frequency.cycle),))
        unit = frequency.times.unit
        also = () if cycle is None or unit is None else (unit / cycle,)
        written += _goal(frequency.times, span, "频次", frequency.times_at, also)
    yield Scope("频次", span, repeated.anchors, tuple(written))


def _cycles(frequency: Frequency, span: Span) -> Iterator[Written]:
    """The 2 of 每两年; 每年 states no number, and weeks and quarters are no figures of a text."""
    if frequency.every is None or frequency.every == 1 or frequency.cycle not in _SINGULAR:
        return
    where = Span(span.file, span.start + frequency.start, span.start + frequency.end)
    unit, value = Unit((frequency.cycle,)), Fraction(frequency.every)
    yield Written(where.text, value, unit, None, None, False, None, span=where)


def _cycle_unit(repeated: Repeated | Absence) -> Unit | None:
    """The unit a yearly standard may be written by in the text: 1万个/年."""
    if isinstance(repeated, Absence):
        return None
    cycle = repeated.frequency.cycle
    return Unit((cycle,)) if cycle in _SINGULAR and repeated.frequency.every == 1 else None


def _timed(timed: Timed | Absence) -> Iterator[Scope]:
    if isinstance(timed, Absence):
        return
    yield Scope(timed.label, timed.span, timed.anchors, tuple(_moment(timed)))


def _moment(timed: Timed) -> Iterator[Written]:
    match timed.moment:
        case Day(first=first, last=last, word=word):
            yield date_written(first if word == "起" else last, timed.span)
        case EachCycle(month=int(month), day=day):
            each = date(_LEAP_YEAR, month, day or 1)
            text = f"{month}月{day}日" if day else f"{month}月"
            yield Written(
                text, None, DIMENSIONLESS, each, None, False, None, span=timed.span, yearly=True
            )
        case moment:
            for value, unit in numbers_of(moment):
                text = format_number(value, unit)
                yield Written(text, value, unit, None, None, False, None, span=timed.span)


def _quotes_alone(
    in_force: InForce | None, open_terms: Iterable[OpenTerm], remarks: Iterable[Remark]
) -> Iterator[Scope]:
    if in_force is not None:
        days = tuple(window_written(in_force.window, in_force.span))
        yield Scope("执行期限", in_force.span, in_force.anchors, days)
    for term in open_terms:
        yield Scope(OPEN_TERM_ROLE, term.span, term.anchors)
    for remark in remarks:
        yield Scope(SOURCED_ROLE if remark.sourced else REMARK_ROLE, remark.span, remark.anchors)
