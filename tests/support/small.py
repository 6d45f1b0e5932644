"""A small document for the tests of step-lock: one measure, one provision, easily changed."""

import re

from support.documents import Compiled, Texts, compile_texts

NAME = "01.tiaowen"

RULE = """\
政策 小文件（small）：
  标题：某市促进就业若干措施。
  发文机关：某市人民政府。
  文号：所附文本未见。
  成文日期：2019年2月1日。
  施行日期：2019年3月1日。
  有效期：原文未明确。
  原文：“原文.txt”。

基本信息 企业（enterprise）：
  识别：统一社会信用代码（credit_code）。
  留用率（retention）：比例。
  招用人数（hired）：整数，人，最大1万人。
  参保月数（insured_months）：期限，月。

责任单位 市人社局（hrss）。
责任单位 市财政局（finance）。

措施（一）支持企业：
  责任单位：市人社局、市财政局。
  本条：扶持事项1项。

扶持事项 留用补贴（retention_grant）：
  依据：「对留用率超过50%、参保2年以上的企业，按招用人数给予1000元/人的补贴」。
  适用对象：企业「企业」。
  申报条件：同时符合下列条件：
    （一）留用率超过50%「留用率超过50%」；
    （二）参保月数不少于24个月「参保2年以上」。
  扶持标准：招用人数×1000元/人「按招用人数给予1000元/人」。
  享受次数：原文未明确。
"""

OFFICIAL = """\
某市促进就业若干措施
一、促进就业
（一）支持企业。对留用率超过50%、参保2年以上的企业，按招用人数给予1000元/人的补贴。（责任单位：市人社局、市财政局）
"""

SMALL = Texts({NAME: RULE}, OFFICIAL)


def changed(*edits: tuple[str, str]) -> Compiled:
    """The small document after edits; each old text stands once, in the rule or in the text."""
    texts = SMALL
    for old, new in edits:
        in_rule = texts.rules[NAME].count(old) == 1
        texts = texts.with_rule(NAME, old, new) if in_rule else texts.with_text(old, new)
    return compile_texts(texts)


def in_both(old: str, new: str) -> Compiled:
    """The same words changed in the quotes of the rule (everywhere) and in the text."""
    rule = re.sub("「[^」]*」", lambda quote: quote[0].replace(old, new), RULE)
    return compile_texts(Texts({NAME: rule}, OFFICIAL.replace(old, new)))


def codes(compiled: Compiled) -> list[str]:
    """The codes of the errors, in order."""
    return [finding.code for finding in compiled.errors]
