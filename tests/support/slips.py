"""What drafters write by mistake in the newer forms: one slip at a time in a document that is whole."""

from collections.abc import Callable

from tiaowen.findings import Finding, Severity
from tiaowen.semantics.build import build
from tiaowen.source import SourceFile
from tiaowen.syntax import parse_document

DOCUMENT = """政策 示例政策（sample）：
  标题：示例政策。
  发文机关：示例机关。
  文号：所附文本未见。
  成文日期：2019年1月1日。
  施行日期：2019年1月1日。
  有效期：原文未明确。
  原文：无。

责任单位 市人社局（hrss）。
其他政策 甲市安家费（settling）：依据《甲办法》。

基本信息 企业（enterprise）：
  识别：信用代码（code）。
  一个企业有多名职工（workers）。
  参加失业保险（insured）：是否。
  店面租金（rent）：金额。
  领取失业保险金（claims）：是否。
  上年末参保职工人数（staff）：整数，人。

基本信息 职工（worker）：
  识别：身份证号（id_number）。
  登记失业（registered）：是否。
  月工资（wage）：金额。
  劳动合同期限（term）：期限，月。

措施（一）示例：
  本条：扶持事项2项。

扶持事项 开办补贴（opening）：
  依据：「给予补贴」。
  适用对象：企业「企业」。
  申报条件：参加失业保险。
  扶持标准：1000元。
  享受次数：原文未明确。

"""
ITEMS = "\n    （一）登记失业「登记失业」；\n    （二）劳动合同期限不低于12个月「1年」。"

_CLAUSES = {
    "依据": "「给予补贴」",
    "适用对象": "企业「企业」",
    "申报条件": "参加失业保险",
    "扶持标准": "店面租金×30%",
    "享受次数": "原文未明确",
}
_NOT_SHOWN = frozenset(("TW0316", "TW0322", "TW0502", "TW0660", "TW0318"))


def provision(**clauses: str) -> str:
    """A 扶持事项 in which some clauses say something else."""
    lines = (_CLAUSES | clauses).items()
    said = "".join(
        f"  {label}：{text}{'' if text.endswith('。') else '。'}\n" for label, text in lines
    )
    return f"扶持事项 补贴（subsidy）：\n{said}"


def clause(label: str, **others: str) -> Callable[[str], str]:
    """A provision with one clause under test."""
    return lambda text: provision(**others, **{label: text})


def findings(text: str) -> tuple[Finding, ...]:
    """What is said of the document with a text behind it, by the first two stages."""
    parsed, vocabulary = parse_document([SourceFile("rules", DOCUMENT + text)])
    built = build([each.file for each in parsed], vocabulary)
    found = (*(f for each in parsed for f in each.findings), *built.findings)
    return tuple(f for f in found if f.code not in _NOT_SHOWN)


def errors(text: str) -> tuple[Finding, ...]:
    """Those that stop the document."""
    return tuple(found for found in findings(text) if found.severity is Severity.ERROR)


def mended(text: str) -> str:
    """The text with all fixes of its findings carried out that need nobody's eye."""
    whole = DOCUMENT + text
    fixes = {f.fix for f in findings(text) if f.fix is not None and not f.fix.by_hand}
    for fix in sorted(fixes, key=lambda fix: fix.span.start, reverse=True):
        whole = whole[: fix.span.start] + fix.replacement + whole[fix.span.end :]
    return whole.removeprefix(DOCUMENT)


def _task(label: str) -> Callable[[str], str]:
    return lambda text: (
        f"{provision()}\n工作任务 台账（ledger）：\n  依据：「建立台账」。\n  主体：市人社局「市人社局」。\n"
        + _said({"事项": "建立台账「建立台账」"} | _OPEN | {label: text})
    )


def _example(given: str) -> str:
    return (
        f"{_per_member()}\n算例 甲：\n  日期：2019年6月1日。\n  事项：补贴。\n"
        f"  企业：参加失业保险。\n{given}\n  结果：不符合。\n"
    )


def _per_member() -> str:
    return provision(扶持标准=f"每吸纳1名符合下列条件的职工，1000元，付给企业「企业」：{ITEMS}")


def _table(said: str) -> str:
    """Premises, then the cells of the head up to 结果, then those of a row."""
    premises, _, cells = said.partition("｜")
    head, _, row = cells.partition("结果｜")
    return (
        f"{_per_member()}\n算例表 补贴（共同前提：参加失业保险、{premises}，2019年6月1日）：\n"
        f"  ｜{head}结果｜\n  ｜{row}｜\n"
    )


def _doubt(readings: str) -> str:
    return (
        f"{provision(扶持标准='基数×50%')}\n疑义 基数（base）：\n  原文：「给予补贴」。\n"
        f"  问题：含不含补缴。\n  {readings}。\n  有权解释：原文未明确。\n"
    )


def _rate(text: str) -> str:
    return _target("标准")(text).replace("培训人数（人）", "培训率（%）")


def _target(label: str) -> Callable[[str], str]:
    said = {
        "主体": "市人社局「市人社局」",
        "范围": "全市",
        "指标": "培训人数（人）",
        "标准": "1万人",
        "频次": "每年",
    }
    return lambda text: (
        f"{provision()}\n工作目标 培训（trained）：\n  依据：「每年培训1万人」。\n"
        + _said(said | {label: text})
    )


_OPEN = {"频次": "原文未明确", "起始时间": "原文未明确", "完成时限": "原文未明确"}


def _said(clauses: dict[str, str]) -> str:
    return "".join(f"  {label}：{text}。\n" for label, text in clauses.items())


_STANDARD = clause("扶持标准")
_CONDITION = clause("申报条件")
_WINDOW = clause("执行期限")
_TERM = clause("享受期限", 扶持标准="500元/月")
_TOGETHER = clause("累计不超过")
_NOT_TWICE = clause("不重复享受")
_NOT_NOW = clause("不可同时")

SLIPS: dict[str, tuple[Callable[[str], str], tuple[str, ...]]] = {
    "per-member": (
        _STANDARD,
        (
            f"每吸纳1名符合下列条件的职工，付给企业1000元：{ITEMS}",
            f"每吸纳1名符合下列条件的职工，给予企业1000元：{ITEMS}",
            "每吸纳1名职工（登记失业），给予补贴1000元，付给企业",
            f"付给企业，每吸纳1名符合下列条件的职工1000元：{ITEMS}",
            f"每吸纳1名符合下列条件的职工，1000元：{ITEMS}\n  付给企业。",
            "每吸纳1名职工（登记失业），1000元，由企业领取",
            "每吸纳1名职工（登记失业），1000元，发给企业",
            "每吸纳1名职工（登记失业），1000元， 付给企业",
            "每吸纳1名职工（登记失业），1000元付给企业",
            f"每吸纳2名符合下列条件的职工，1000元，付给企业：{ITEMS}",
            "每吸纳两名职工（登记失业），1000元，付给企业",
            "每吸纳10名职工，1000元，付给企业",
            "每吸纳职工（登记失业），1000元，付给企业",
            "每名职工1000元，付给企业",
            f"每吸纳1名符合下列条件的职工1000元，付给企业：{ITEMS}",
            f"每吸纳1名符合下列条件的职工×1000元，付给企业：{ITEMS}",
            "1000元，每吸纳1名职工（登记失业），付给企业",
            "按每吸纳1名职工，1000元，付给企业",
            "每吸纳1名登记失业的职工，1000元，付给企业",
            "每吸纳1名登记失业且劳动合同期限不低于12个月的职工，1000元，付给企业",
            "每吸纳1名登记失业的人员，1000元，付给企业",
            "每吸纳1名职工，登记失业，1000元，付给企业",
            "每吸纳1名符合下列条件的职工，1000元，付给企业",
            f"每吸纳1名职工，1000元，付给企业：{ITEMS}",
            "每吸纳1名贫困劳动力，1000元，付给企业",
            "每吸纳1名职工（登记失业），1000元/人，付给企业",
        ),
    ),
    "totals": (
        _CONDITION,
        (
            "职工的人数不少于3人",
            "登记失业的职工的人数不少于3人",
            "登记失业职工的人数不少于3人",
            "职工登记失业的人数不少于3人",
            "（登记失业）的职工的人数不少于3人",
            "职工（登记失业）人数不少于3人",
            "职工（登记失业）不少于3人",
            "职工（登记失业的）的人数不少于3人",
            "职工（登记失业）的数量不少于3人",
            "职工（登记失业）的比例不低于30%",
            "职工（登记失业）占全部职工的30%以上",
            "全部职工人数不少于3人",
            "全部职工不少于3人",
            "所有职工的人数不少于3人",
            "（全部职工的月工资最高，没有的按0元计）不超过1万元",
            "（全部职工的月工资最高者）不超过1万元",
            "全部职工月工资合计不超过10万元",
            "全部职工的月工资的合计不超过10万元",
            "全部职工的月工资总和不超过10万元",
            "职工的月工资合计不超过10万元",
            "全部职工的月工资平均不超过1万元",
            "职工都（登记失业）",
            "职工都登记失业",
            "职工全部登记失业",
            "全部职工均登记失业",
            "职工均为登记失业",
            "每名职工登记失业",
            "有登记失业的职工",
            "有职工登记失业",
            "有职工",
            "有3名以上职工（登记失业）",
            "至少有3名职工（登记失业）",
            "没有职工登记失业",
            "没有登记失业的职工",
            "无职工（登记失业）",
            "存在职工（登记失业）",
            "职工月工资不低于1000元",
            "职工的月工资不低于1000元",
            "有退役军人（登记失业）",
        ),
    ),
    "windows": (
        _WINDOW,
        (
            "2019年1月1日起至2019年12月31日止",
            "自2019年1月1日起至12月31日",
            "从2019年1月1日至12月31日",
            "2019年12月31日以前",
            "截至2019年12月31日",
            "2019年1月1日以后",
            "从2019年1月1日起执行",
            "自印发之日起",
            "长期有效",
            "3年",
            "2019年",
            "2019年上半年",
            "2019年底前",
            "2019年1月1日至年底",
            "2019年1月至12月",
            "2019年1月1日至12月31日，按申请日期",
            "2019年1月1日至12月31日（申请日期）",
            "2019年1月1日至12月31日（按申请日）",
            "2019年1月1日、12月31日",
        ),
    ),
    "terms": (
        _TERM,
        (
            "2年6个月",
            "两年半",
            "半年",
            "24个月内",
            "2年（24个月）",
            "连续24个月",
            "自申请之日起2年",
            "2019年12月31日",
            "不限",
            "3个月～1年",
            "3个月～90日",
        ),
    ),
    "together": (
        _TOGETHER,
        (
            "不超过6000元",
            "6000",
            "每年6000元",
            "3次",
            "24个月",
            "6000元，和开办补贴合并计算",
            "6000元，与开办补贴合并",
            "6000元与开办补贴合并计算",
            "6000元（与开办补贴合并计算）",
            "6000元，自首次享受之日起3年",
            "6000元，3年内",
            "6000元，本年内",
            "6000元，「累计不超过6000元」",
            "原文未明确",
            "6000元，与丙市生活费合并计算",
        ),
    ),
    "not-twice": (
        _NOT_TWICE,
        (
            "开办补贴和甲市安家费",
            "开办补贴 甲市安家费",
            "开办补贴甲市安家费",
            "开办补贴，就高原则",
            "开办补贴，从高",
            "开办补贴就高",
            "开办补贴，由企业选择",
            "与开办补贴不重复享受",
            "原文未明确",
            "丙市生活费",
        ),
    ),
    "not-now": (
        _NOT_NOW,
        (
            "开办补贴和领取失业保险金期间",
            "领取失业保险金的期间",
            "与开办补贴同时享受",
        ),
    ),
    "times": (
        clause("享受次数"),
        (
            "1次/年",
            "一年一次",
            "每自然年度1次",
            "每3年1次",
            "3年内1次",
            "每季度1次",
            "每批次1次",
            "每年2",
            "1",
            "同一企业1次",
            "每职工1次",
            "每年1～2次",
            "不限",
            "一次性",
            "无",
            "每年1次，不得重复享受",
            "1次“只能享受一次”",
            "1次，“只能享受一次”",
            "每名职工1次",
        ),
    ),
    "cycles": (
        _task("频次"),
        (
            "半年一次",
            "一年一次",
            "两年一次",
            "季度",
            "每月10日前",
            "每季度末",
            "一次性",
            "每批次",
            "根据需要",
            "每年，“每年”",
        ),
    ),
    "deadlines": (
        _task("完成时限"),
        (
            "2020年底前",
            "月底前",
            "年底前",
            "12月31日前",
            "次年1月底前",
            "收到申请后15日内",
            "15个工作日内",
            "长期",
            "及时",
            "2020年12月31日前“2020年12月31日前”",
        ),
    ),
    "beginnings": (_task("起始时间"), ("自2019年3月1日起", "2019年起", "自印发之日起", "即日起")),
    "instants": (_target("时点"), ("12月31日", "到2020年", "年底前")),
    "goals": (
        _target("标准"),
        (
            "1万",
            "不少于1万",
            "增长10%",
            "翻一番",
            "约1万人",
            "大幅提高",
            "90%",
            "1000个",
        ),
    ),
    "rates": (_rate, ("百分之百",)),
    "doubts": (
        _doubt,
        (
            "读法一：计入，含补缴：店面租金×2。\n  读法二：不计入：店面租金。\n  采用：暂不采用",
            "读法一：计入，含补缴：店面租金×2。\n  读法二：不计入：店面租金×3。\n  采用：暂不采用",
            "读法一：“计入”：店面租金×2。\n  读法二：不计入：店面租金。\n  采用：暂不采用",
            "读法一：补缴的欠费也计入上年度实际缴纳的失业保险费：店面租金×2。\n  读法二：不计入：店面租金。\n  采用：暂不采用",
            "读法一：店面租金×2。\n  读法二：不计入：店面租金。\n  采用：暂不采用",
            "读法一：计入店面租金。\n  读法二：不计入：店面租金。\n  采用：暂不采用",
            "读法一：计入。\n  读法二：不计入。\n  采用：暂不采用",
            "读法一：计入：店面租金×2。\n  读法二：不计入：参加失业保险。\n  采用：暂不采用",
            "读法一：计入：店面租金×2。\n  读法二：不计入：上年末参保职工人数。\n  采用：暂不采用",
            "读法一：计入：店面租金×2。\n  读法三：不计入：店面租金。\n  采用：暂不采用",
            "读法一：计入：店面租金×2。\n  读法一：不计入：店面租金。\n  采用：暂不采用",
            "读法一：计入：店面租金×2。\n  采用：暂不采用",
            "读法一：计入：店面租金×2。\n  读法二：不计入：店面租金。\n  采用：读法三",
            "读法一：计入：店面租金×2。\n  读法二：不计入：店面租金。\n  采用：第二种读法",
            "读法一：计入：店面租金×2。\n  读法二：不计入：店面租金。\n  采用：不计入",
            "读法一：计入：店面租金×2。\n  读法二：不计入：店面租金。\n  采用：待定",
        ),
    ),
    "examples": (
        _example,
        (
            "  职工：没有。",
            "  职工：0人。",
            "  职工：登记失业；劳动合同期限12个月。",
            "  职工：无。\n  已享受情况：没有。",
            "  职工：\n    ｜职工的登记失业｜劳动合同期限｜\n    ｜是｜12个月｜",
            "  职工：\n    ｜登记失夜｜劳动合同期限｜\n    ｜是｜12个月｜",
            "  职工：\n    ｜登记失业｜劳动合同期限｜\n    ｜是｜",
            "  职工：\n    ｜登记失业｜劳动合同期限｜\n    ｜√｜12个月｜",
            "  职工：无。\n  职工：无。",
            "  员工：无。",
        ),
    ),
    "premises": (
        _table,
        (
            "职工无｜结果｜不符合",
            "没有已享受情况、没有职工、领取失业保险金是｜结果｜不符合",
            "没有已享受情况、没有职工、领取失业保险金否｜结果｜不符合",
            "无已享受情况、职工的登记失业｜职工的劳动合同期限｜结果｜12个月｜1000元",
            "没有已享受情况｜职工登记失业｜结果｜否｜不符合",
            "没有已享受情况｜职工的登记失夜｜结果｜否｜不符合",
            "没有已享受情况｜登记失业｜结果｜否｜不符合",
        ),
    ),
    "torn-names": (
        _CONDITION,
        (
            "自主创业",
            "参加失业保险且企业在职职工",
            "企业在职职工且参加失业保险",
            "企业在岗人数不少于3人",
            "由工商登记",
            "累计参保月数不少于3个月",
        ),
    ),
}
"""By kind of clause: how a text is put into the document, and the texts."""
