"""A small document of tasks, targets and encouragement, easily changed."""

from support.documents import Compiled, Texts, compile_texts
from tiaowen.checks import run
from tiaowen.findings import Finding

NAME = "01.tiaowen"

RULE = """\
政策 小文件（small）：
  标题：某市促进就业若干措施。
  发文机关：某市人民政府。
  文号：所附文本未见。
  成文日期：2019年2月1日。
  施行日期：原文未明确。
  有效期：原文未明确。
  原文：“原文.txt”。

责任单位 市人社局（hrss）。
单位组 各县市区（districts）：又称 县市区。

措施（一）促进就业：
  责任单位：市人社局。
  本条：工作任务3项、工作目标2项、鼓励引导1项。

工作任务 季度汇总（summary）：
  依据：「各县市区按季度汇总台账」。
  主体：各县市区「各县市区」。
  事项：汇总台账「汇总台账」。
  频次：按季度「按季度」。
  起始时间：原文未明确。
  完成时限：原文未明确。

工作任务 年终报告（report）：
  依据：「2020年12月31日前报告」。
  事项：报告「报告」。
  频次：一次。
  完成时限：2020年12月31日前「2020年12月31日前」。

工作任务：「开展创业服务系列活动」。

工作目标 新增市场主体（new_entities）：
  依据：「力争每年新增市场主体1万个以上」。
  指标：新增市场主体数（个）「每年新增市场主体」。
  标准：1万个以上「1万个以上」。
  频次：每年。
  力度：力争「力争」。

工作目标 职工培训（training）：
  依据：「每年培训职工2.8万人，其中培养技术工人0.5万名以上」。
  指标：培训职工人数（人）「每年培训职工」。
  标准：2.8万人「2.8万人」。
  其中：培养技术工人数（人），0.5万名以上「其中培养技术工人0.5万名以上」。
  频次：每年。

鼓励引导：「鼓励有条件的园区建设创业诊室」。
"""

OFFICIAL = """\
某市促进就业若干措施
一、促进就业
（一）促进就业。各县市区按季度汇总台账，2020年12月31日前报告。开展创业服务系列活动，力争每年新增市场主体1万个以上。每年培训职工2.8万人，其中培养技术工人0.5万名以上。鼓励有条件的园区建设创业诊室。（责任单位：市人社局）
"""

DUTIES = Texts({NAME: RULE}, OFFICIAL)


def changed(*edits: tuple[str, str]) -> Compiled:
    """The document after edits; each old text stands once in the rule, or else in the text."""
    texts = DUTIES
    for old, new in edits:
        if texts.rules[NAME].count(old) == 1:
            texts = texts.with_rule(NAME, old, new)
        else:
            texts = texts.with_text(old, new)
    return compile_texts(texts)


def findings(*edits: tuple[str, str]) -> tuple[Finding, ...]:
    """All findings of the changed document, those of the checks on the model included."""
    compiled = changed(*edits)
    return (*compiled.findings, *run(compiled.document))
