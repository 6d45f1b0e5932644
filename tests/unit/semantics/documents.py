"""Small documents to build in tests: one policy, one object, and what the test adds."""

from tiaowen.findings import Finding
from tiaowen.model.document import Document
from tiaowen.semantics.build import Built, build
from tiaowen.source import SourceFile
from tiaowen.syntax.parser import parse_document

HEAD = """语法版本：1。

政策 示例政策（sample）：
  标题：示例政策。
  发文机关：示例机关。
  文号：所附文本未见。
  成文日期：2019年2月1日。
  施行日期：原文未明确。
  有效期：原文未明确。
  原文：无。
"""

VOCABULARY = """
基本信息 企业（enterprise）：
  参加失业保险（insured）：是否。
  参保职工人数（insured_staff）：整数，人，最大100万人。
  上年度裁员人数（laid_off）：整数，人。
  成立以来搬迁次序（turn）：整数。
  上年度实际缴纳失业保险费（premium）：金额。
  月补贴标准（monthly_rate）：金额，元/月。
  返还比例（share）：比例。
  提高幅度（points）：数量，百分点。
  成立日期（founded）：日期。
  合同期限（term）：期限，月。
  企业规模（size）：选项〔大型、中型、小型、微型〕。
  恢复有望（likely）：认定事项，认定机关原文未明确。

基本信息 个人（person）：
  居民个人（resident）：是否。
  参加失业保险（insured）：是否。

责任单位 市人社局（hrss）。
资金 失业保险基金（fund）。
"""

PROVISION = """
措施（一）示例：
  本条：扶持事项1项。

扶持事项 补贴（subsidy）：
  依据：「给予补贴」。
  适用对象：企业「企业」。
  申报条件：{condition}。
  扶持标准：{standard}。
  享受次数：原文未明确。
"""


def parse_and_build(*texts: str) -> tuple[Built, tuple[Finding, ...]]:
    """What the semantics say of a document, and what the parser said before."""
    sources = [SourceFile(f"{n:02}.tiaowen", text) for n, text in enumerate(texts)]
    parsed, vocabulary = parse_document(sources)
    said = tuple(finding for file in parsed for finding in file.findings)
    return build([file.file for file in parsed], vocabulary), said


def build_text(*texts: str) -> Built:
    """The built document of texts that the parser has nothing to say of."""
    built, said = parse_and_build(HEAD, VOCABULARY, *texts)
    assert said == ()
    return built


def provision(condition: str = "参加失业保险", standard: str = "1000元") -> str:
    """The text of a measure with one provision."""
    return PROVISION.format(condition=condition, standard=standard)


def document_of(*texts: str) -> Document:
    """The document of texts without any fault."""
    built = build_text(*texts)
    assert built.findings == ()
    assert built.document is not None
    return built.document


def codes(built: Built) -> list[str]:
    """The codes of the findings, in their order."""
    return [finding.code for finding in built.findings]
