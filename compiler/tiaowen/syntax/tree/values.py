"""The values of clauses, and clauses."""

from tiaowen.frozen import frozen
from tiaowen.source import Span
from tiaowen.syntax.tree.expressions import (
    Absent,
    Broken,
    DateLit,
    Item,
    Name,
    Node,
    Number,
    Quote,
    Quoted,
    ReadingValue,
    Table,
)
from tiaowen.values.absence import Absence


@frozen
class TextValue:
    """Free text, outer blanks removed, inner line breaks kept as written; quotes that follow it apart."""

    text: str
    span: Span
    quotes: tuple[Quote, ...] = ()


@frozen
class QuoteList:
    """`依据：「…」、第三条「…」。`"""

    quotes: tuple[Quote, ...]
    span: Span


@frozen
class NameRef:
    """A body, fund, object or provision named in a clause, with the quotes behind it."""

    name: Name
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class NameList:
    """`责任单位：市人社局、市财政局等。`; `open_ended` for a closing 等."""

    names: tuple[NameRef, ...]
    open_ended: bool
    span: Span


@frozen
class WindowValue:
    """`执行期限：A至B（按申请日期），早于成文日期「…」`, `自A起执行`, `A前`/`至A止`; both ends are in.

    `by` is the date fact it reads, None if not written. `before_issue` is the owned remark 早于成文日期.
    """

    start: DateLit | None
    end: DateLit | None
    by: Name | None
    before_issue: bool
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class ChoiceValue:
    """A choice at the top of a standard.

    `chooser` is who chooses (申请人, a body), or Absent for 由谁确定原文未明确; `by_applicant` for 申请人.
    """

    chooser: Name | Absent
    by_applicant: bool
    items: tuple[Item, ...]
    span: Span


@frozen
class RangeValue:
    """`在800元/月以内核定，由市人社局核定`, `在A至B之间核定`, `每年每人不低于4000元，上限原文未明确`.

    `per` are the units of 每年每人. `word` is the comparison word of an open range and `operator` its
    meaning, both "" without one; `open_end` is 上限 or 下限 as its last words say. `set_by` is None where
    nothing is said of who sets the amount.
    """

    low: "Node | None"
    high: "Node | None"
    per: tuple[str, ...]
    operator: str
    word: str
    open_end: str
    set_by: "Name | Absent | None"
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class Part:
    """One of several amounts that add up, `（一）养老补贴：…`."""

    number: str
    body: "Node | RangeValue"
    quotes: tuple[Quote, ...]
    span: Span
    label: Name | None = None


@frozen
class PartsValue:
    """`下列各项之和：` and its parts."""

    items: tuple[Part, ...]
    span: Span


@frozen
class SameValue:
    """`标准同稳岗返还`: the standard of another provision."""

    name: Name
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class ElsewhereValue:
    """`扶持标准：另行规定「…」。`, or `原文未明确「…」`, whose word is `absent`."""

    quotes: tuple[Quote, ...]
    span: Span
    absent: Absence | None = None


@frozen
class TermValue:
    """`享受期限：最多24个月`, `2年`, `3～12个月`; one number has both ends, a bounded one `operator` and `word`."""

    low: Number
    high: Number
    operator: str
    word: str
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class Control:
    """One part of 本条: a kind of provision and how many of it the measure has."""

    kind: Name
    count: int
    span: Span


@frozen
class Controls:
    """`本条：扶持事项2项、可以事项1项。`; no parts for `本条：无。`"""

    parts: tuple[Control, ...]
    span: Span


@frozen
class OpenTerms:
    """`开放用语：「按规定」、「按条件」，另行规定，所指规定原文未明确。`; `text` is what follows the quotes."""

    quotes: tuple[Quote, ...]
    text: str
    span: Span


@frozen
class DecidedBy:
    """`可以给予：由市人社局决定是否给予「可给予」。`"""

    body: Name | Absent
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class Assignment:
    """One fact of a 算例: `参加失业保险` (true), `非参加失业保险` (false), `参保职工人数20人`, `规模为小型`.

    `value` is a Number, DateLit, tuple of option names, bool, or Absent (`X未提供`, given as None).
    """

    name: Name
    value: "Number | DateLit | tuple[Name, ...] | bool | None"
    span: Span


@frozen
class Assignments:
    """Facts given in a 算例 clause, in order."""

    items: tuple[Assignment, ...]
    span: Span


@frozen
class Expected:
    """`结果：6万元` / `9万元至12万元` / `待补充（不裁员、少裁员）` / `不符合` / `？`, raw for the case reader."""

    text: str
    span: Span


@frozen
class FactType:
    """What a fact holds.

    kind: 是否 整数 数量 金额 比例 日期 期限 选项 文本 认定事项. `unit` as written after the kind (人, 元/月, 月).
    `authority` is who decides a 认定事项 (认定机关X / 认定机关原文未明确), else None.
    `digits` is N of 小数N位 for 数量 and 比例.
    """

    kind: str
    span: Span
    unit: str = ""
    options: tuple[Name, ...] = ()
    multiple: bool = False
    maximum: Number | None = None
    may_be_negative: bool = False
    authority: Name | Absent | None = None
    digits: int | None = None


@frozen
class PerMemberValue:
    """每吸纳1名符合下列条件的人员，1000元，付给企业：（一）…；（二）…。

    `verb` is 吸纳, "" for 每名. `members` is the list as named, None for 人员 (the subject's only list).
    `condition` is the list of conditions or the one in brackets, None without any. `payee` from 付给X with its quotes.
    """

    verb: str
    members: Name | None
    condition: "Node | None"
    amount: "Node | RangeValue"
    payee: Name | None
    payee_quotes: tuple[Quote, ...]
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class RecordWindow:
    """每年 or 本年度内, 每月 or 本月内, 申请日期前6个月内, 自首次享受起3年内; `unit` of `count` as written (年, 个月, 日)."""

    kind: str
    count: int
    unit: str
    span: Span


@frozen
class FrequencyValue:
    """享受次数：每人每年1次，与开办补贴合并计算，按身份证号，不分用人单位.

    `whose` is 每人, 每户, 每名职工 without 每, "" if not said.
    """

    whose: str
    times: int
    window: RecordWindow | None
    identity: Name | None
    across: str
    text: str
    quotes: tuple[Quote, ...]
    span: Span
    together: tuple[Name, ...] = ()
    total: int | None = None
    """每年1次，共3次: so many times in all, beside those in the window."""


@frozen
class CeilingValue:
    """累计不超过：6000元，与开办补贴合并计算，自首次享受起3年内."""

    amount: Node
    together: tuple[Name, ...]
    window: RecordWindow | None
    quotes: tuple[Quote, ...]
    span: Span
    whose: str = ""
    """As of `FrequencyValue`: 每名职工 without 每."""


@frozen
class ExclusionValue:
    """不重复享受：乙市安家费，就高. 不可同时：领取失业保险金期间. `resolve` as written, "" if not said."""

    items: tuple[NameRef, ...]
    resolve: str
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class MemberTable:
    """In an 算例: 职工：｜…｜ or 已享受情况：｜…｜, or 无 (`table` None)."""

    table: Table | None
    span: Span


Value = (
    PerMemberValue
    | FrequencyValue
    | CeilingValue
    | ExclusionValue
    | MemberTable
    | Quoted
    | ReadingValue
    | TextValue
    | QuoteList
    | NameList
    | WindowValue
    | ChoiceValue
    | RangeValue
    | PartsValue
    | SameValue
    | ElsewhereValue
    | TermValue
    | Controls
    | OpenTerms
    | DecidedBy
    | Assignments
    | Expected
    | Absent
    | Broken
)


@frozen
class Clause:
    """`标签：内容。` with its label in canonical spelling.

    A clause that holds an expression or a condition has a `Quoted` (without quotes if there are none),
    so has one that holds a date or a period; `申报条件：无。` has the `TextValue` 无.
    """

    label: str
    label_span: Span
    value: Value
    span: Span
