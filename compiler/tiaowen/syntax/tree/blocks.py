"""Blocks and files."""

from tiaowen.frozen import frozen
from tiaowen.source import SourceFile, Span
from tiaowen.syntax.tree.expressions import (
    DateLit,
    Name,
    Node,
    Quote,
    Table,
)
from tiaowen.syntax.tree.values import (
    Assignment,
    Clause,
    FactType,
)


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
