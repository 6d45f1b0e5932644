"""Whatever the pages for drafters show can be written: every example of them is read and built."""

import re
from pathlib import Path

import pytest

from docs.pages import ROOT, fenced, page
from tiaowen.findings import Severity
from tiaowen.findings.catalogue import catalogue
from tiaowen.semantics.build import build
from tiaowen.source import SourceFile
from tiaowen.syntax import parse_document

LANGUAGE, DRAFTERS = "docs/language.md", "README.zh-CN.md"

# What an example may lean on, by the head that declares it; left out where the example has it itself.
AROUND = {
    "政策": """\
政策 样例（sample）：
  标题：样例。
  发文机关：某市人民政府。
  文号：所附文本未见。
  成文日期：2019年2月1日。
  施行日期：2019年3月1日。
  有效期：原文未明确。
  原文：无。
""",
    "基本信息 企业": """\
基本信息 企业（enterprise）：
  识别：统一社会信用代码（credit_code）。
  参加失业保险（insured）：是否。
  不裁员（no_layoffs）：是否。
  少裁员（few_layoffs）：认定事项，认定机关原文未明确。
  按时足额缴纳失业保险费（paid_in_full）：是否。
  已一次性补缴所有欠费（arrears_paid）：是否。
  上年度实际缴纳失业保险费（ui_premium_last_year）：金额。
  当年补缴额（ui_arrears_paid）：金额。
  店面租金（rent）：金额。
  上年度裁员人数（laid_off）：整数，人。
  上年末参保职工人数（staff_last_year）：整数，人。
  参保月数（insured_months）：期限，月。
  裁员率（layoff_rate）：比例。
  面积（area）：数量，平方米。
  企业规模（size）：选项〔大型、中型、小型、微型〕。
""",
    "基本信息 个人": """\
基本信息 个人（person）：
  识别：身份证号（id_number）。
  出生日期（birth_date）：日期。
  年龄（age）：整数，岁。
  人员身份（standing）：选项〔退役军人、高校毕业生〕，可多选。
  工资薪金收入（wages）：金额。
  劳务报酬收入额（service_amount）：金额。
  应纳税所得额（taxable_income）：金额。
  返乡人员（returned）：是否。
  正常经营时间（running_months）：期限，月。
  租用场地（rents）：是否。
""",
    "责任单位 市人力资源和社会保障局": "责任单位 市人力资源和社会保障局（hrss）：简称 市人社局。\n",
    "责任单位 市财政局": "责任单位 市财政局（finance）。\n",
    "资金 失业保险基金": "资金 失业保险基金（ui_fund）。\n",
    "计量单位 平方米": "计量单位 平方米。\n",
    "单位组 各县市区": "单位组 各县市区（园区和示范区）（districts）：成员由使用方提供。\n",
}

MEASURE = """\
措施（九）别的：
  责任单位：市财政局。
  本条：无。
"""

PROVISION = """\
措施（九）别的：
  本条：扶持事项1项。

扶持事项 稳岗返还（stability_refund）：
  依据：「返还」。
  适用对象：企业「企业」。
  申报条件：同时符合下列条件：
    （一）参加失业保险「参保企业」；
    （二）符合下列条件之一：
      1．不裁员「不裁员」；
      2．少裁员「少裁员」；
    （三）按时足额缴纳失业保险费「按时足额」。
  扶持标准：上年度实际缴纳失业保险费×50%。
  享受次数：原文未明确。
"""

RULES = [*fenced(DRAFTERS), *fenced(LANGUAGE)]
EXAMPLES = [text for text in RULES if "make run" not in text and ".venv/bin/" not in text]


def errors(example: str) -> list[str]:
    """What is wrong with an example among the things it leans on."""
    wanted = [text for head, text in AROUND.items() if not _has(example, head)]
    if _has(example, "算例"):
        wanted.append(PROVISION)
    if _has(example, "工作"):
        wanted.append(MEASURE)
    parsed, vocabulary = parse_document([SourceFile("a.tiaowen", "\n".join([*wanted, example]))])
    built = build([each.file for each in parsed], vocabulary)
    found = (*(f for each in parsed for f in each.findings), *built.findings)
    return [f"{f.code} {f.message}" for f in found if f.severity is Severity.ERROR]


def _has(example: str, head: str) -> bool:
    return re.search(f"^{head}", example, re.MULTILINE) is not None


def provision(clause: str, subject: str = "企业") -> str:
    """A provision with this clause in place of its own."""
    clauses = {
        "依据": "  依据：「给予」。\n",
        "适用对象": f"  适用对象：{subject}「{subject}」。\n",
        "申报条件": "  申报条件：无。\n",
        "扶持标准": "  扶持标准：1元。\n",
        "享受次数": "  享受次数：原文未明确。\n",
    }
    label = clause.partition("：")[0].strip()
    clauses[label] = clause if clause.startswith("  ") else f"  {clause}\n"
    return f"措施（一）样例：\n  本条：扶持事项1项。\n\n扶持事项 样例（example）：\n{''.join(clauses.values())}"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.split("\n")[0].strip())
def test_every_example_of_the_pages_is_read_and_built(example: str) -> None:
    if example.startswith("  计算标准"):
        levy = (
            provision(example, "个人")
            .replace("扶持事项", "缴纳事项")
            .replace("申报条件", "缴纳条件")
        )
        example = levy.replace("  扶持标准：1元。\n", "")
    assert errors(example) == []


def test_a_mistake_in_an_example_would_be_found() -> None:
    example = next(text for text in EXAMPLES if text.startswith("扶持事项"))
    assert errors(example.replace("（二）符合下列条件之一：", "（二）符合下列条件之二：")) != []
    assert errors(example.replace("不裁员「", "不裁人「")) != []


CONDITIONS = [
    *(("企业", each) for each in ("参加失业保险且不裁员", "非参加失业保险")),
    *(("企业", each) for each in ("企业规模为小型或微型", "企业规模不为大型")),
    ("企业", "裁员率不低于5%"),
    ("企业", "参保月数满6个月以上"),
    ("个人", "年龄50周岁以上"),
    ("个人", "年龄16～24岁"),
    ("个人", "申请日期不早于出生日期后16年"),
    ("个人", "出生日期不早于申请日期前3个月"),
]


@pytest.mark.parametrize(("subject", "condition"), CONDITIONS)
def test_every_condition_that_is_mentioned_can_be_written(subject: str, condition: str) -> None:
    assert errors(provision(f"申报条件：{condition}。", subject)) == []


SUMS = [
    "店面租金×30%，四舍五入到元",
    "店面租金×30%，超过5000元的，按5000元计",
    "店面租金×30%，低于300元的，按300元计",
    "店面租金超出5000元的部分",
    "店面租金与上年度实际缴纳失业保险费的较高者",
    "店面租金与上年度实际缴纳失业保险费的较低者",
    "店面租金×（上年度裁员人数÷上年末参保职工人数，分母为零的，按0%计）",
]


@pytest.mark.parametrize("amount", SUMS)
def test_every_step_that_is_mentioned_can_be_written(amount: str) -> None:
    assert errors(provision(f"扶持标准：{amount}。")) == []


CHOICES = [
    "由申请人选择其中一项：",
    "由市人社局确定其中一项：",
    "按其中一项确定，由谁确定原文未明确：",
]


@pytest.mark.parametrize("head", CHOICES)
def test_every_way_to_choose_is_one(head: str) -> None:
    assert head in page(LANGUAGE)
    items = "    （一）按租金：店面租金×30%；\n    （二）按保险费：上年度实际缴纳失业保险费×50%。\n"
    assert errors(provision(f"  扶持标准：{head}\n{items}")) == []


@pytest.mark.parametrize("number", [1, 2, 3])
def test_every_head_of_a_list_is_one(number: int) -> None:
    head = ("同时符合下列条件：", "符合下列条件之一：", "至少符合下列2项：")[number - 1]
    assert head in page(LANGUAGE)
    items = "    （一）参加失业保险；\n    （二）不裁员；\n    （三）少裁员。\n"
    assert errors(provision(f"  申报条件：{head}\n{items}")) == []


def test_codes_and_pages_that_are_mentioned_exist() -> None:
    for path in ("README.md", DRAFTERS, *(f"docs/{each.name}" for each in ROOT.glob("docs/*.md"))):
        for code in re.findall(r"TW\d{4}", page(path)):
            assert code in catalogue(), f"{path}: {code}"
        for target in re.findall(r"\]\(([^)#:]+)\)", page(path)):
            assert standing(path, target).exists(), f"{path}: {target}"


def standing(path: str, target: str) -> Path:
    """The file that a link of a page leads to; pages of documents are made from their rules by `make docs`."""
    made = re.match(r"documents/(\w+)/", target)
    return ROOT / "policies" / made[1] if made else (ROOT / path).parent / target


def test_the_real_example_is_the_real_one() -> None:
    rule = page("policies/xiangtan_2019/07-huhang.tiaowen")
    shown = next(text for text in fenced(DRAFTERS) if text.startswith("扶持事项"))
    for line in shown.splitlines():
        assert line.strip().rstrip("；。") in rule, line
