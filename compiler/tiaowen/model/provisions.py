"""Provisions: what a measure gives, demands or allows."""

from enum import Enum

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.model.expressions import (
    Anchor,
    Condition,
    Connective,
    Expression,
    Group,
    Item,
    Reading,
)
from tiaowen.model.history import RecordWindow
from tiaowen.model.names import Definition, Fact, MemberList
from tiaowen.model.results import Former, Parts, Quota, Range, Rate, Stated, Term
from tiaowen.source import Span
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window


class ProvisionKind(Enum):
    """Kinds, never blurred."""

    SUPPORT = "扶持事项"
    LEVY = "缴纳事项"


@frozen
class Option:
    """One of several standards; `label` names it, "" if it has none."""

    label: str
    amount: Expression
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Sum:
    """An amount of money: `amount` is in 元, or in 元/月 and the like where a 享受期限 is stated.

    It is rounded to 分 (half away from zero) at the end.
    """

    amount: Expression
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Selection:
    """One of several standards. `chooser` is 申请人, a body's name, or an absence."""

    chooser: str | Absence
    options: tuple[Option, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class PerMember:
    """`每吸纳1名符合下列条件的职工，1000元，付给企业`: a decision for each member, and their sum.

    `provision` is what one member is decided by: its subject is the member's object, its standard a Sum or a
    Range, it has no window, discretion or fund of its own. `verb` is 吸纳, "" for 每名.
    """

    members: MemberList
    provision: "Provision"
    verb: str
    payee: "Party | None"
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


Computed = Sum | Selection | Range | Parts | Rate | Quota | Stated | PerMember
"""The kinds of results."""


@frozen
class Same:
    """标准同X: the standard of another provision of the same subject, on the same facts."""

    provision: str
    standard: Computed
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class InForce:
    """执行期限 or 申请期限: `window` read on `reads` (None: 申请日期).

    `before_issue`: the start before 成文日期 is owned.
    """

    window: Window
    reads: Fact | None
    before_issue: bool
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Party:
    """A body, fund or subject named by a clause, with the quotes that carry it."""

    name: str
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class OpenTerm:
    """Words of the text that leave something to another rule, and what the drafter says of them."""

    anchors: tuple[Anchor, ...]
    text: str
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Discretion:
    """可以给予 (`right` false): `by` decides. 可以申请 (`right` true): the applicant's right; `by` is ""."""

    right: bool
    by: str | Absence
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Remark:
    """An 执行口径 (`sourced`: with 出处, may carry figures and conditions) or an 编写说明."""

    text: str
    sourced: bool
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Restriction:
    """A condition that stands beside the list of conditions: `label` is 享受次数, 不重复享受 or 不可同时."""

    label: str
    condition: Condition
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Frequency:
    """享受次数: at most `times` in `window`, by the 已享受情况 of `object`.

    `identity` is the fact by which one is told from another (按身份证号), `across` what makes no difference
    (用人单位). Its test is a `Restriction` of the provision.
    """

    times: int
    window: RecordWindow
    object: str
    identity: Fact | None
    across: str
    anchors: tuple[Anchor, ...]
    text: str = field(eq=False)
    """As written: 每人每年1次，按身份证号，不分用人单位."""
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Ceiling:
    """累计不超过: what all records of `items` in `window` and this sum may come to.

    `remaining` is the definition of what is left (never below 0). The amounts of the standard are already
    clipped by it: a sum to the lower of both, a range at both ends.
    """

    amount: Expression
    items: tuple[str, ...]
    window: RecordWindow
    object: str
    remaining: Definition
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


class ExclusionKind(Enum):
    """Against what was had before, or against what is had at the same time."""

    HISTORY = "不重复享受"
    NOW = "不可同时"


@frozen
class Exclusion:
    """不重复享受 or 不可同时 with `item`: a 扶持事项, a 其他政策, or the fact or definition that tells of it.

    `resolve` says what is had where two provisions of the document exclude each other: 就高,
    由申请人选择, or an absence. Its test is a `Restriction`, except for 不可同时 with a provision of the
    document, which only one answer over all provisions can tell.
    """

    kind: ExclusionKind
    item: str
    resolve: str | Absence
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Shared:
    """What a provision takes from a 共同部分: `labels` as 适用对象, 申报条件（一）至（二）."""

    name: str
    labels: tuple[str, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)
    """The 共同部分."""


@frozen
class Provision:
    """扶持事项 or 缴纳事项. `subject` is the object's name; `condition` None for 申报条件：无.

    `frequency` is 享受次数 or an absence; None if the clause is not there. `filing` is 申请期限,
    read on 申请日期: it must hold beside `in_force`. `responsible` are its own 责任单位, none where those of the
    measure are meant; `responsible_open_ended` for a closing 等.
    """

    kind: ProvisionKind
    name: str
    alias: str
    article: str
    basis: tuple[Anchor, ...]
    subject: Party
    condition: Condition | None
    condition_anchors: tuple[Anchor, ...]
    standard: Computed | Same
    in_force: InForce | None
    discretion: Discretion | None
    fund: Party | None
    frequency: Frequency | Absence | None
    open_terms: tuple[OpenTerm, ...]
    remarks: tuple[Remark, ...]
    term: Term | None = None
    former: tuple[Former, ...] = ()
    restrictions: tuple[Restriction, ...] = ()
    """Conditions from 享受次数, 不重复享受 and 不可同时, in the order they are written."""
    ceilings: tuple[Ceiling, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    filing: InForce | None = None
    responsible: tuple[Party, ...] = ()
    responsible_open_ended: bool = False
    shared: Shared | None = field(default=None, eq=False)
    """Where a part of it is written; the rule is the same wherever that is."""
    span: Span = field(eq=False, repr=False, kw_only=True)

    @property
    def whole_condition(self) -> Condition | None:
        """All that must hold: `condition`, and with restrictions both as one list whose items have no number."""
        if not self.restrictions:
            return self.condition
        own = () if self.condition is None else (self.condition,)
        parts = (*own, *(each.condition for each in self.restrictions))
        items = tuple(Item("", each, (), span=each.span) for each in parts)
        return Group(Connective.ALL, items, span=self.span)

    @property
    def result(self) -> Computed:
        """What it gives; of 标准同X what X gives."""
        return self.standard.standard if isinstance(self.standard, Same) else self.standard


def ceilings_of(provision: Provision) -> tuple[Ceiling, ...]:
    """The ceilings of a provision, and those of each of its members."""
    result = provision.result
    inner = result.provision.ceilings if isinstance(result, PerMember) else ()
    return (*provision.ceilings, *inner)


@frozen
class Statement:
    """A label of a 可以事项 and its words."""

    label: str
    text: str
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Permission:
    """可以事项: what a named holder may do, and its bounds. Documented, not computed."""

    name: str
    alias: str
    article: str
    basis: tuple[Anchor, ...]
    statements: tuple[Statement, ...]
    remarks: tuple[Remark, ...] = ()
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class NoRule:
    """不设规则: words of the text without a rule, and why (背景, 程序, 宣示, 另行规定)."""

    article: str
    reason: str
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Doubt:
    """疑义: a question the text leaves open. `adopted` is the number of a reading, None for 暂不采用.

    `source` is what was written of who adopted it and where, "" without a word. Readings that are
    values or conditions are `computed`, their labels are the `readings`, and they make a `definition`,
    which rules read by the name of the 疑义.
    """

    name: str
    alias: str
    article: str
    anchors: tuple[Anchor, ...]
    question: str
    readings: tuple[str, ...]
    adopted: int | None
    interpreter: str
    source: str = ""
    computed: tuple[Reading, ...] = ()
    definition: Definition | None = None
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Incomplete:
    """A block whose faults were already reported: it is not computed, but its quotes still cover the text."""

    kind: str
    name: str
    article: str
    anchors: tuple[Anchor, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)
