"""Documents with lists, totals, records and outcomes, built from trees; expressions are read from text."""

from collections.abc import Sequence

from attrs import evolve

from tiaowen.findings import Finding
from tiaowen.model.document import Document
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Provision
from tiaowen.semantics.build import Built, build
from tiaowen.source import SourceFile, Span
from tiaowen.syntax import tree
from tiaowen.syntax.parser import parse_document
from tiaowen.values.absence import Absence
from unit.semantics.documents import HEAD

VOCABULARY = """
基本信息 企业（enterprise）：
  识别：统一社会信用代码（credit_code）。
  参加失业保险（insured）：是否。
  最低工龄（least_years）：整数，年。
  地区（area）：选项〔市区、县城〕。

基本信息 职工（worker）：
  识别：身份证号（id_number）。
  登记失业（unemployed）：是否。
  月工资（wage）：金额。
  出勤天数（attended）：整数，日。
  工龄（years）：整数，年。
  出生日期（born）：日期。
  岗位（post）：选项〔管理、技术〕。

基本信息 子女（child）：
  在学（at_school）：是否。

基本信息 车辆（car）：
  牌照（plate）：文本。

责任单位 市人社局（hrss）。
资金 失业保险基金（fund）。
其他政策 乙市安家费：依据《乙市人才安居办法》。
公布标准 当地工资（local_wage）：金额，按地区：
  ｜起｜地区｜值｜
  ｜2019年1月1日｜市区｜800元｜
"""

BLOCKS = """
定义 企业的甲（probe）：{value}。
"""


def at(text: str) -> Span:
    """A span that shows these words."""
    return Span(SourceFile("trees.tiaowen", text), 0, len(text))


def name(text: str) -> tree.Name:
    return tree.Name(text, at(text))


def ref(text: str) -> tree.NameRef:
    return tree.NameRef(name(text), (), at(text))


def read(text: str) -> tree.Node:
    """The tree of an expression, as the parser gives it."""
    sources = [SourceFile(f"{n}", t) for n, t in enumerate((VOCABULARY, BLOCKS.format(value=text)))]
    parsed, _ = parse_document(sources)
    (block,) = parsed[1].file.blocks
    assert isinstance(block, tree.DefinitionBlock)
    return block.body


Written = str | tree.Node
"""An expression: the words of one that can be read, or its tree."""


def members(called: str = "职工", condition: Written | None = None) -> tree.Members:
    return tree.Members(name(called), _or_none(condition), at(called))


def total(
    kind: tree.TotalKind,
    value: Written | None = None,
    condition: Written | None = None,
    if_none: Written | None = None,
    called: str = "职工",
) -> tree.Total:
    whose = members(called, condition)
    return tree.Total(
        kind, whose, _or_none(value), _or_none(if_none), at(f"{called}的{kind.value}")
    )


def quantified(
    kind: tree.QuantifierKind, condition: Written | None, called: str = "职工"
) -> tree.Quantified:
    return tree.Quantified(kind, members(called, condition), at(f"{kind.value}{called}（…）"))


def outcome(provision: str, kind: tree.OutcomeKind) -> tree.Outcome:
    return tree.Outcome(name(provision), kind, at(f"{provision}的{kind.value}"))


def compared(left: Written, operator: str, right: Written) -> tree.Comparison:
    word = at("不少于")
    return tree.Comparison(operator, "不少于", _node(left), _node(right), word, word)


def _node(value: Written) -> tree.Node:
    return read(value) if isinstance(value, str) else value


def _or_none(value: Written | None) -> tree.Node | None:
    return None if value is None else _node(value)


def definition(owner: str, called: str, alias: str, body: Written) -> tree.DefinitionBlock:
    return tree.DefinitionBlock(name(owner), name(called), name(alias), _node(body), (), at(called))


def listed(
    owner: str, member: str, alias: str, called: str = "", measure: str = "名"
) -> tree.MemberList:
    line = at(f"一个{owner}有多名{member}")
    own = name(called) if called else None
    return tree.MemberList(name(owner), name(member), own, name(alias), line, measure)


WORKERS = listed("企业", "职工", "workers")
CHILDREN = listed("职工", "子女", "children")


def clause(label: str, value: tree.Value) -> tree.Clause:
    return tree.Clause(label, at(label), value, value.span)


def quoted(value: Written) -> tree.Quoted:
    node = _node(value)
    return tree.Quoted(node, (), node.span)


def provision(
    called: str,
    alias: str,
    standard: Written | tree.Value = "1000元",
    condition: Written | None = None,
    subject: str = "企业",
    more: Sequence[tree.Clause] = (),
) -> tree.ProvisionBlock:
    """A 扶持事项; `standard` is an expression or the value of the clause."""
    given = quoted(standard) if isinstance(standard, str | tree.Node) else standard
    test = tree.TextValue("无", at("无")) if condition is None else quoted(condition)
    labels = {each.label for each in more}
    clauses = [
        clause("依据", tree.QuoteList((), at("依据"))),
        clause("适用对象", tree.NameList((ref(subject),), False, at(subject))),
        clause("申报条件", test),
        clause("扶持标准", given),
        *more,
    ]
    if "享受次数" not in labels:
        clauses.append(clause("享受次数", tree.Absent(Absence.TEXT_SILENT, at("原文未明确"))))
    return tree.ProvisionBlock("扶持事项", name(called), name(alias), tuple(clauses), at(called))


def built(
    *blocks: tree.Block, lists: Sequence[tree.MemberList] = (WORKERS, CHILDREN), under: str = ""
) -> Built:
    """What the semantics say of the vocabulary with these lists, and of the blocks.

    The lists stand under their owners, or all of them `under` one object.
    """
    sources = [SourceFile("00.tiaowen", HEAD), SourceFile("10.tiaowen", VOCABULARY)]
    parsed, vocabulary = parse_document(sources)
    files = [file.file for file in parsed]
    own = tuple(_with_lists(block, lists, under) for block in files[1].blocks)
    rest = tree.File(SourceFile("20.tiaowen", ""), None, tuple(blocks))
    return build([files[0], evolve(files[1], blocks=own), rest], vocabulary)


def _with_lists(block: tree.Block, lists: Sequence[tree.MemberList], under: str) -> tree.Block:
    if not isinstance(block, tree.ObjectBlock):
        return block
    mine = tuple(each for each in lists if (under or each.owner.text) == block.name.text)
    return evolve(block, lists=mine)


def document(
    *blocks: tree.Block, lists: Sequence[tree.MemberList] = (WORKERS, CHILDREN)
) -> Document:
    """The document of blocks without any fault."""
    found = built(*blocks, lists=lists)
    assert [f"{each.code} {each.message}" for each in found.findings] == []
    assert found.document is not None
    return found.document


def definition_of(found: Document, called: str) -> Definition:
    return next(each for each in found.definitions if each.name == called)


def provision_of(found: Document, called: str) -> Provision:
    return next(each for each in found.provisions if each.name == called)


def only_finding(found: Built) -> Finding:
    (finding,) = found.findings
    return finding
