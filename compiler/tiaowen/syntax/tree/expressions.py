"""Names, quotes, expressions and conditions of the syntax tree."""

from datetime import date
from enum import Enum
from fractions import Fraction

from tiaowen.frozen import frozen
from tiaowen.source import Span
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
