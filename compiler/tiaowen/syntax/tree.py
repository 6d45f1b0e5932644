"""The syntax tree: what stands in a rule file, before any name or unit is understood.

The tree drops marks and layout; `fmt` works on tokens. Every node has the span from its first to its last
token. Numbers are already exact values; whether a name is declared is not known here.
"""

from datetime import date
from enum import Enum
from fractions import Fraction

from attrs import frozen

from tiaowen.source import SourceFile, Span
from tiaowen.values.absence import Absence


@frozen
class Name:
    """A name as written: declared somewhere in the document or not (`unknown`)."""

    text: str
    span: Span
    unknown: bool = False


@frozen
class Quote:
    """「…」: words of the official text.

    `place` is the measure, article or table named before it (`（八）`, `第六条`, `附表`), empty for the own
    measure. `occurrence` comes from （第2处）, None if not written. `sic` is true for 〔原文如此〕.
    `span` covers the whole, `inner` the words between the marks.
    """

    text: str
    span: Span
    inner: Span
    place: str = ""
    occurrence: int | None = None
    sic: bool = False


@frozen
class Absent:
    """原文未明确 or 所附文本未见 in place of a value."""

    word: Absence
    span: Span


# --- expressions and conditions ---------------------------------------------------------------------------


@frozen
class NameExpr:
    """A fact, definition, standard or result read by name; `owner` from 家庭的人均收入."""

    name: Name
    span: Span
    owner: Name | None = None


@frozen
class Number:
    """A literal such as `15万元`, `50%`, `6个月`, `1000元/人`: value × unit.

    `value` is exact in the unit as written without 万 and 亿 (15万元 is 150000 with unit 元; 50% is 1/2
    with unit `%`; 3‰ is 3/1000 with unit `‰`). `unit` is as written (synonyms not folded), "" if none.
    """

    value: Fraction
    unit: str
    span: Span


@frozen
class DateLit:
    """A civil date. `value` is None for a date that does not exist (2019年2月30日), already reported.

    A date written without its year is completed from the one on its left by the parser.
    """

    value: date | None
    span: Span


class Operator(Enum):
    """Arithmetic."""

    ADD = "＋"
    SUBTRACT = "－"
    MULTIPLY = "×"
    DIVIDE = "÷"


@frozen
class Binary:
    """`left operator right`; × and ÷ bind tighter than ＋ and －, left to right."""

    operator: Operator
    left: "Node"
    right: "Node"
    span: Span


@frozen
class Excess:
    """`A超出B的部分`: never negative."""

    left: "Node"
    right: "Node"
    span: Span


class ExtremeKind(Enum):
    """Which of several values is meant."""

    HIGHER = "较高者"
    LOWER = "较低者"


@frozen
class Extreme:
    """`A与B的较高者`, `A与B的较低者`."""

    kind: ExtremeKind
    operands: tuple["Node", ...]
    span: Span


@frozen
class CapStep:
    """`超过X的，按Y计`: when the value before it is above X, it becomes Y (usually X again)."""

    threshold: "Node"
    value: "Node"
    span: Span


@frozen
class FloorStep:
    """`低于X的，按Y计`: when the value before it is below X, it becomes Y."""

    threshold: "Node"
    value: "Node"
    span: Span


@frozen
class RoundStep:
    """`四舍五入到元`: mode is 四舍五入, 舍去 or 进位; place is 分, 角, 元, 十元, 百元, 千元, 万元, 个 …"""

    mode: str
    place: str
    span: Span


@frozen
class ZeroDivisorStep:
    """`分母为零的，按X计`: belongs to the division before it."""

    value: "Node"
    span: Span


Step = CapStep | FloorStep | RoundStep | ZeroDivisorStep


@frozen
class Stepped:
    """A value and the steps applied to it, left to right."""

    base: "Node"
    steps: tuple[Step, ...]
    span: Span


@frozen
class DateShift:
    """`出生日期后18年`, `申请日期前3个月`: `amount` is the period, `forward` tells 后 from 前."""

    base: "Node"
    amount: Number
    forward: bool
    span: Span


@frozen
class Cell:
    """One cell of a ｜ table, raw: its text without surrounding blanks. `—` stands for an empty cell."""

    text: str
    span: Span


@frozen
class Table:
    """Rows of cells; the first row is the head. Rows may differ in length (reported later)."""

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    span: Span


@frozen
class Progressive:
    """`应纳税所得额按下列各级超额累进计算：` and its table."""

    base: "Node"
    table: Table
    span: Span


@frozen
class Comparison:
    """`A不低于B`, `年龄50周岁以上`, `满6个月以上`.

    `word` is the comparison word as written (不低于, 以上, 满…以上), `operator` its meaning from
    `values.boundary`: ge gt le lt eq ne. `word_span` is where the word stands (the first of two).
    A written （含） or （不含） is already folded into `operator`.
    """

    operator: str
    word: str
    left: "Node"
    right: "Node"
    word_span: Span
    span: Span


@frozen
class RangeComparison:
    """`年龄16～24岁`, `申请日期在A至B`: both ends in; a unit missing on the left is taken from the right."""

    subject: "Node"
    low: "Node"
    high: "Node"
    span: Span


@frozen
class OptionTest:
    """`企业规模为小型或微型`, `企业规模不为大型`."""

    subject: "Node"
    options: tuple[Name, ...]
    negated: bool
    span: Span


@frozen
class Not:
    """`非X`, `不符合：…`: the contrary of a condition."""

    operand: "Node"
    span: Span


class Connective(Enum):
    """How the items of a list, or short conditions in a line, are joined."""

    ALL = "同时符合下列条件"
    ANY = "符合下列条件之一"
    AT_LEAST = "至少符合下列N项"


@frozen
class Logical:
    """`A且B且C` or `A或B`; never mixed without brackets."""

    connective: Connective
    operands: tuple["Node", ...]
    span: Span


@frozen
class Item:
    """One numbered item. `number` as written (`（一）`, `1．`); `label` from `（一）养老补贴：…`."""

    number: str
    body: "Node"
    quotes: tuple[Quote, ...]
    span: Span
    label: Name | None = None


@frozen
class ItemList:
    """A list of conditions under its head. `minimum` is N of 至少符合下列N项, else None."""

    connective: Connective
    minimum: int | None
    items: tuple[Item, ...]
    span: Span


@frozen
class Quoted:
    """A node followed by the quotes that carry it, where it is not an item of a list."""

    body: "Node"
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class ReadingValue:
    """`计入：上年度实际缴纳失业保险费＋当年补缴额`: a reading of a 疑义 that is computed or must hold."""

    label: Name
    body: "Quoted"
    span: Span


@frozen
class Broken:
    """Where a fault was already reported; whoever meets it says nothing more."""

    span: Span


@frozen
class InOrder:
    """`同时符合两项以上的，按排列在前的执行「…」。` behind cases, with the quotes that carry it."""

    quotes: tuple[Quote, ...]
    span: Span


@frozen
class Case:
    """`（一）留用率超过50%的，1500元「…」；`; no condition: 其他情形."""

    number: str
    condition: "Node | None"
    value: "Node"
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class Cases:
    """`按下列情形分别确定：` and its cases; `order` None where they exclude each other."""

    cases: tuple[Case, ...]
    order: InOrder | None
    span: Span


@frozen
class CasesTable:
    """`按规模：` and a table whose columns but the last say when a row counts."""

    columns: tuple["Node", ...]
    table: Table
    order: InOrder | None
    span: Span


@frozen
class CasesInTurn:
    """`按技能等级分别确定：初级工、中级工分别500元、800元。`: options and values in one order."""

    column: "Node"
    options: tuple[Name, ...]
    values: tuple["Node", ...]
    span: Span


@frozen
class Age:
    """`出生日期的周岁`: full years of age on 申请日期."""

    base: "Node"
    span: Span


@frozen
class Members:
    """全部职工, or 职工（登记失业）: the list's name, and which of its members (None: all)."""

    list: Name
    condition: "Node | None"
    span: Span


class TotalKind(Enum):
    """What is made of the members."""

    COUNT = "人数"
    SUM = "合计"
    HIGHEST = "最高者"
    LOWEST = "最低者"
    EARLIEST = "最早者"
    LATEST = "最晚者"


@frozen
class Total:
    """职工（…）的人数, 全部职工的工资合计, …的出生日期最早者，没有的按X计. `value` is None for 人数."""

    kind: TotalKind
    members: Members
    value: "Node | None"
    if_none: "Node | None"
    span: Span


class QuantifierKind(Enum):
    """For how many members a condition must hold."""

    SOME = "有"
    EVERY = "均"
    NONE = "没有"


@frozen
class Quantified:
    """有职工（…）, 职工均（…）, 没有职工（…）."""

    kind: QuantifierKind
    members: Members
    span: Span


class OutcomeKind(Enum):
    """What is read of another 扶持事项, or of what was had of it before."""

    AMOUNT = "金额"
    UPPER = "上限"
    LOWER = "下限"
    ELIGIBLE = "符合条件"
    TIMES = "已享受次数"
    RECEIVED = "已享受金额"


@frozen
class Outcome:
    """稳岗返还的金额, 上限, 下限, 已享受次数, 已享受金额; 符合稳岗返还条件."""

    provision: Name
    kind: OutcomeKind
    span: Span


Node = (
    Total
    | Quantified
    | Outcome
    | NameExpr
    | Number
    | DateLit
    | Binary
    | Excess
    | Extreme
    | Stepped
    | DateShift
    | Progressive
    | Comparison
    | RangeComparison
    | OptionTest
    | Not
    | Logical
    | ItemList
    | Cases
    | CasesTable
    | CasesInTurn
    | Age
    | Quoted
    | Broken
)


# --- values of clauses ------------------------------------------------------------------------------------


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


# --- blocks -----------------------------------------------------------------------------------------------


@frozen
class Fact:
    """A line of 基本信息."""

    name: Name
    alias: Name | None
    type: FactType
    span: Span


@frozen
class MemberList:
    """一个企业有多名职工（workers）, 一个家庭有多名成员，称为子女（children）. `name` is the list's, None for the member's."""

    owner: Name
    member: Name
    name: Name | None
    alias: Name | None
    span: Span
    measure: str = "名"
    """The measure word behind 多: 名, 个, 户."""


@frozen
class Key:
    """识别: the key of an object."""

    name: Name
    alias: Name | None
    span: Span


@frozen
class PolicyBlock:
    """政策 X（alias）：clauses 标题, 发文机关, 文号, 成文日期, 施行日期, 有效期, 原文, 牵头单位."""

    name: Name
    alias: Name | None
    clauses: tuple[Clause, ...]
    span: Span


@frozen
class ObjectBlock:
    """基本信息 企业（enterprise）：facts."""

    name: Name
    alias: Name | None
    key: Key | None
    facts: tuple[Fact, ...]
    span: Span
    lists: tuple[MemberList, ...] = ()


@frozen
class DefinitionBlock:
    """定义 企业的裁员率（layoff_rate）：body。 then clauses such as 依据. `owner` is the object's name."""

    owner: Name | None
    name: Name
    alias: Name | None
    body: Node
    clauses: tuple[Clause, ...]
    span: Span


@frozen
class StandardBlock:
    """公布标准 X（alias）：金额，元/月，按申请日期、地区[，由使用方提供]。 and its table of values."""

    name: Name
    alias: Name | None
    type: FactType
    keys: tuple[Name, ...]
    given_by_user: bool
    table: Table | None
    clauses: tuple[Clause, ...]
    span: Span


@frozen
class RegistryBlock:
    """责任单位, 单位组, 资金, 文件, 其他政策, 计量单位: a registered name, its short form, and free text.

    `kind` is the canonical head; `short` from 简称, `others` from 又称; `text` is what else is said.
    """

    kind: str
    name: Name
    alias: Name | None
    short: Name | None
    others: tuple[Name, ...]
    text: str
    span: Span


@frozen
class MeasureBlock:
    """措施（七）实施“护航行动”： or 条款 第六条：; `number` as the text prints it (`（七）`, `第六条`)."""

    number: str
    title: str
    clauses: tuple[Clause, ...]
    span: Span


@frozen
class ProvisionBlock:
    """A block that states what is given, due, done, aimed at, allowed or encouraged.

    `kind` is the canonical head. Clauses keep the order of the file. The short form
    `工作任务：「…」。` has its quotes as its only clause, 依据, and an empty name where none is written.
    """

    kind: str
    name: Name
    alias: Name | None
    clauses: tuple[Clause, ...]
    span: Span
    short: bool = False


@frozen
class NoRuleBlock:
    """不设规则（背景）：「…」、「…」。 `reason` is 背景, 程序, 宣示 or 另行规定 as written."""

    reason: str
    reason_span: Span
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class DoubtBlock:
    """疑义 X（alias）：clauses 原文, 问题, 读法一 …, 采用, 有权解释."""

    name: Name
    alias: Name | None
    clauses: tuple[Clause, ...]
    span: Span


@frozen
class RemarkBlock:
    """执行口径：… (with 出处, 提出单位, 日期 inside the brackets) or 编写说明：…; `kind` is the head."""

    kind: str
    text: str
    quotes: tuple[Quote, ...]
    span: Span


@frozen
class ExampleBlock:
    """算例 X：clauses 日期, 事项, 选择, 公布标准, the object's name (facts), 结果."""

    name: Name
    clauses: tuple[Clause, ...]
    span: Span


@frozen
class ExampleTableBlock:
    """算例表 事项（共同前提：…，日期）：rows.

    `on` is the common date, None if a column gives it, a date without value if it could not be read.
    """

    provision: Name
    premises: tuple[Assignment, ...]
    on: DateLit | None
    table: Table
    span: Span


Block = (
    PolicyBlock
    | ObjectBlock
    | DefinitionBlock
    | StandardBlock
    | RegistryBlock
    | MeasureBlock
    | ProvisionBlock
    | NoRuleBlock
    | DoubtBlock
    | RemarkBlock
    | ExampleBlock
    | ExampleTableBlock
)


@frozen
class File:
    """One rule file: its blocks in order. `version` is N of 语法版本：N, None if not written."""

    source: SourceFile
    version: int | None
    blocks: tuple[Block, ...]
