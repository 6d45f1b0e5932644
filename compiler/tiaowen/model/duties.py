"""工作任务, 工作目标 and 鼓励引导: who does what by when, what is to be reached, what is encouraged."""

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.model.expressions import Anchor
from tiaowen.model.provisions import InForce, OpenTerm, Remark, Statement
from tiaowen.source import Span
from tiaowen.values.absence import Absence
from tiaowen.values.frequency import Frequency
from tiaowen.values.goals import Goal
from tiaowen.values.moments import Moment
from tiaowen.values.units import Unit


@frozen
class Doer:
    """Who has a task: a body, a group of bodies (one instance a member), an object.

    `spellings` are all its names, the one written first. `kind` is the head it is declared under.
    """

    name: str
    kind: str
    spellings: tuple[str, ...]
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Doers:
    """主体. `by_default`: the block names none, and the 责任单位 of its measure are meant."""

    members: tuple[Doer, ...]
    open_ended: bool
    by_default: bool


@frozen
class Repeated:
    """频次 with its words and quotes."""

    frequency: Frequency
    text: str
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Timed:
    """起始时间, 完成时限 or 时点 (`label`) with its words and quotes."""

    label: str
    moment: Moment
    text: str
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Aim:
    """What is measured and what it must come to. `text` is the standard as written.

    `unit` is that of the indicator, or of the standard where the indicator names none.
    """

    label: str
    indicator: str
    unit: Unit
    goal: Goal
    text: str
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)
    """The words of `text` in the file."""


@frozen
class Task:
    """工作任务: `doers` do `action` as often and by then as written.

    A clause that is not there, as in the short form, is 原文未明确.
    """

    name: str
    alias: str
    article: str
    basis: tuple[Anchor, ...]
    doers: Doers
    action: Statement
    frequency: Repeated | Absence
    start: Timed | Absence
    deadline: Timed | Absence
    trigger: Statement | None
    in_force: InForce | None
    open_terms: tuple[OpenTerm, ...]
    remarks: tuple[Remark, ...]
    short: bool
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Target:
    """工作目标: `aim` in `scope`, by `effort` (力争); `parts` are its 其中."""

    name: str
    alias: str
    article: str
    basis: tuple[Anchor, ...]
    doers: Doers
    scope: Statement | None
    aim: Aim
    indicator: Statement
    parts: tuple[Aim, ...]
    frequency: Repeated | Absence
    at: Timed | Absence
    effort: Statement | None
    in_force: InForce | None
    open_terms: tuple[OpenTerm, ...]
    remarks: tuple[Remark, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Encouragement:
    """鼓励引导: what is encouraged. Documented, without effect on amounts."""

    name: str
    alias: str
    article: str
    basis: tuple[Anchor, ...]
    statements: tuple[Statement, ...]
    remarks: tuple[Remark, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)
