"""Measure 七 (护航行动) as a model built by hand: two provisions, their doubts and their examples."""

from datetime import date
from fractions import Fraction

from support.nodes import (
    HERE,
    all_of,
    any_of,
    assessed,
    fact,
    holds,
    item,
    money,
    money_fact,
    number_type,
    quote,
    ratio,
    read,
    times,
    yes_no,
)
from tiaowen.model.document import Document, Example, FactInput, Identity, Measure
from tiaowen.model.expressions import StandardRef
from tiaowen.model.names import Fact, Object, Registered, Standard
from tiaowen.model.provisions import (
    Discretion,
    Doubt,
    InForce,
    OpenTerm,
    Option,
    Party,
    Provision,
    ProvisionKind,
    Selection,
    Sum,
)
from tiaowen.model.types import FactKind, Limits, Text
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window

ARTICLE = "（七）"

INSURED = yes_no("参加失业保险", "insured")
STAFF = fact(
    "参保职工人数",
    "insured_staff",
    FactKind.INTEGER,
    number_type("人"),
    limits=Limits(Fraction(1_000_000)),
)
PREMIUM = money_fact("上年度实际缴纳失业保险费", "ui_premium_last_year")
SOCIAL = money_fact("企业及其职工月应缴纳社会保险费", "monthly_social_premium", "元/月")
NO_LAYOFFS = yes_no("不裁员", "no_layoffs")
FEW_LAYOFFS = assessed("少裁员", "few_layoffs")
PAID = yes_no("按时足额缴纳失业保险费", "paid_in_full")
ARREARS = yes_no("已一次性补缴所有欠费", "arrears_paid")
HARDSHIP = assessed("面临暂时性生产经营困难", "in_hardship")
RECOVERY = assessed("恢复有望", "recovery_likely")
CODE = fact("统一社会信用代码", "credit_code", FactKind.TEXT, Text())

ENTERPRISE = Object(
    "企业",
    "enterprise",
    CODE,
    (
        INSURED,
        STAFF,
        PREMIUM,
        SOCIAL,
        NO_LAYOFFS,
        FEW_LAYOFFS,
        PAID,
        ARREARS,
        HARDSHIP,
        RECOVERY,
    ),
    span=HERE,
)

BENEFIT = Standard(
    "当地月人均失业保险金",
    "monthly_ui_benefit",
    FactKind.MONEY,
    number_type("元/人·月"),
    True,
    span=HERE,
)

IDENTITY = Identity(
    "湘潭稳就业二十四条",
    "xiangtan_2019",
    "湘潭市进一步做好稳就业工作二十四条措施",
    "湘潭市人民政府",
    Absence.COPY_LACKS,
    date(2019, 2, 1),
    Absence.TEXT_SILENT,
    Absence.TEXT_SILENT,
    "原文.txt",
    "列第一位者",
    span=HERE,
)

REFUND = Provision(
    ProvisionKind.SUPPORT,
    "稳岗返还",
    "stability_refund",
    ARTICLE,
    (
        quote("按规定对不裁员、少裁员的参保企业，返还上年度实际缴纳失业保险费的50%"),
        quote("未能按时足额缴纳失业保险费的，一次性补缴所有欠费后，可按条件申请享受上述返还政策"),
    ),
    Party("企业", (quote("参保企业"),), span=HERE),
    all_of(
        item("（一）", holds(INSURED), "参保企业"),
        item(
            "（二）",
            any_of(
                item("1．", holds(NO_LAYOFFS), "不裁员"),
                item("2．", holds(FEW_LAYOFFS), "少裁员"),
            ),
        ),
        item(
            "（三）",
            any_of(
                item("1．", holds(PAID), "未能按时足额缴纳失业保险费的"),
                item("2．", holds(ARREARS), "一次性补缴所有欠费后"),
            ),
        ),
    ),
    (),
    Sum(
        times(read(PREMIUM), ratio(50)),
        (quote("返还上年度实际缴纳失业保险费的50%"),),
        span=HERE,
    ),
    None,
    Discretion(True, "", (quote("可按条件申请享受"),), span=HERE),
    None,
    Absence.TEXT_SILENT,
    (OpenTerm((quote("按规定"), quote("按条件")), "另行规定，所指规定原文未明确", span=HERE),),
    (),
    span=HERE,
)

HARDSHIP_REFUND = Provision(
    ProvisionKind.SUPPORT,
    "困难企业稳岗返还",
    "hardship_refund",
    ARTICLE,
    (
        quote(
            "2019年1月1日至12月31日，对面临暂时性生产经营困难且恢复有望、坚持不裁员或少裁员的参保企业，"
            "返还标准可按6个月的当地月人均失业保险金和参保职工人数确定，或按6个月的企业及其职工应缴纳"
            "社会保险费50%的标准确定，上述资金由失业保险基金列支"
        ),
    ),
    Party("企业", (quote("参保企业"),), span=HERE),
    all_of(
        item("（一）", holds(INSURED), "参保企业"),
        item("（二）", holds(HARDSHIP), "面临暂时性生产经营困难"),
        item("（三）", holds(RECOVERY), "恢复有望"),
        item(
            "（四）",
            any_of(
                item("1．", holds(NO_LAYOFFS), "坚持不裁员"),
                item("2．", holds(FEW_LAYOFFS), "少裁员"),
            ),
        ),
    ),
    (),
    Selection(
        Absence.TEXT_SILENT,
        (
            Option(
                "按失业保险金和参保职工人数",
                times(
                    times(StandardRef(BENEFIT, BENEFIT.type, span=HERE), money(6, "月"), "元/人"),
                    read(STAFF),
                ),
                (quote("按6个月的当地月人均失业保险金和参保职工人数确定"),),
                span=HERE,
            ),
            Option(
                "按社会保险费",
                times(times(read(SOCIAL), money(6, "月")), ratio(50)),
                (quote("按6个月的企业及其职工应缴纳社会保险费50%的标准确定"),),
                span=HERE,
            ),
        ),
        span=HERE,
    ),
    InForce(
        Window(date(2019, 1, 1), date(2019, 12, 31)),
        None,
        True,
        (),
        span=HERE,
    ),
    None,
    Party("失业保险基金", (quote("由失业保险基金列支"),), span=HERE),
    Absence.TEXT_SILENT,
    (
        OpenTerm((quote("返还标准可按"),), "由申请企业选还是由经办机关定，原文未明确", span=HERE),
        OpenTerm((quote("上述资金"),), "是否也包括前两句的返还，原文未明确", span=HERE),
    ),
    (),
    span=HERE,
)

BASE_DOUBT = Doubt(
    "补缴后的返还基数",
    "stability_refund_base",
    ARTICLE,
    (quote("一次性补缴所有欠费后"), quote("享受上述返还政策")),
    "补缴的欠费是否计入上年度实际缴纳额",
    ("计入", "不计入"),
    None,
    "原文未明确",
    span=HERE,
)

CHOICE_DOUBT = Doubt(
    "两种返还标准由谁选定",
    "hardship_refund_choice",
    ARTICLE,
    (
        quote(
            "返还标准可按6个月的当地月人均失业保险金和参保职工人数确定，或按6个月的企业及其职工应缴纳"
            "社会保险费50%的标准确定"
        ),
    ),
    "两种标准由申请企业选择，还是由经办机关确定",
    ("由申请企业选择其中一种", "由经办机关确定其中一种"),
    None,
    "原文未明确",
    span=HERE,
)


def open_doubt(
    name: str, alias: str, quotes: tuple[str, ...], question: str, *readings: str
) -> Doubt:
    """A doubt in words alone, without a reading adopted."""
    anchors = tuple(map(quote, quotes))
    return Doubt(name, alias, ARTICLE, anchors, question, readings, None, "原文未明确", span=HERE)


REFUND_DOUBTS = (
    open_doubt(
        "不裁员和少裁员怎么算",
        "what_counts_as_layoffs",
        (
            "对不裁员、少裁员的参保企业",
            "坚持不裁员或少裁员的参保企业",
        ),
        "看哪一段时间的裁员，裁员多少以内算少裁员，合同到期终止、职工自己辞职的算不算裁员，由谁认定，没有写",
        "看上年度，裁员比例不高于另行规定的比例，只算企业依法裁减的人员",
        "看申请以前的12个月，由经办机关按企业的情况认定，解除和终止劳动合同的都算",
    ),
    open_doubt(
        "普通返还的起止",
        "refund_period",
        ("返还上年度实际缴纳失业保险费",),
        "这一句没有写起止日期，后一句才写2019年；是不是每年都返还，一个年度能领几次，没有写",
        "没有止期，每年返还一次上年度的",
        "只在2019年返还，与后一句相同",
    ),
)

HARDSHIP_DOUBTS = (
    open_doubt(
        "困难企业期限看哪一天",
        "which_date_for_hardship",
        (
            "2019年1月1日至12月31日，对面临暂时性生产经营困难且恢复有望、坚持不裁员或少裁员的参保企业",
        ),
        (
            "期限管的是申请的日期、认定困难的日期，还是不裁员的那一段时间，没有写；规则暂时只看申请的日期，2019年困难、2020年"
            "才申请的给不给，要等明确"
        ),
        "看申请的日期",
        "看认定困难的日期",
    ),
    open_doubt(
        "六个月和人数怎么算",
        "which_six_months",
        (
            "按6个月的当地月人均失业保险金和参保职工人数确定",
            "按6个月的企业及其职工应缴纳社会保险费50%的标准确定",
        ),
        "6个月是哪6个月，参保职工人数看哪一天还是按平均，应缴纳的社会保险费包括哪几项、缓缴减免的部分算不算，没有写",
        "看申请以前的6个月，人数按6个月平均，社会保险费五项都算",
        "看2019年的6个月，人数看申请那天，社会保险费只算失业保险和养老保险、医疗保险",
    ),
    open_doubt(
        "两种返还能不能都领",
        "both_refunds",
        (
            "返还上年度实际缴纳失业保险费的50%",
            "按6个月的当地月人均失业保险金和参保职工人数确定",
        ),
        "困难企业也是不裁员、少裁员的参保企业，按后一种标准返还的，还能不能再按上年度实际缴纳失业保险费的50%返还，没有写；"
        "规则暂时分别计算，符合两种条件的两种都算",
        "后一种标准代替前一种，只能领一种",
        "两种条件都符合的，都可以领",
    ),
    open_doubt(
        "困难企业有欠费的怎么办",
        "hardship_with_arrears",
        ("未能按时足额缴纳失业保险费的",),
        "“上述返还政策”只指前面的50%，还是后一句的困难企业也要先补缴欠费，没有写",
        "只指前面的，困难企业有没有欠费不影响",
        "困难企业也要按时足额缴纳，或者先补缴欠费",
    ),
    open_doubt(
        "上述资金包括哪些",
        "which_refunds_the_fund_bears",
        ("资金由失业保险基金列支",),
        (
            "“上述资金”只指困难企业的返还，还是连前面的50%一起，没有写；企业及其职工应缴纳的社会保险费里有养老、医疗等，也从失业"
            "保险基金出是不是合适，要一并明确"
        ),
        "只指困难企业的返还",
        "本条的返还都从失业保险基金列支",
    ),
)

_ELIGIBLE: tuple[tuple[Fact, FactInput], ...] = (
    (INSURED, True),
    (NO_LAYOFFS, True),
    (PAID, True),
)


def refund_example(expected: str, *more: tuple[Fact, FactInput], name: str = "稳岗返还") -> Example:
    """An example of 稳岗返还 on 2019-06-01: insured, no layoffs, paid in full, and what is given besides."""
    return Example(
        name,
        REFUND,
        date(2019, 6, 1),
        (*_ELIGIBLE, *more),
        (),
        None,
        expected,
        expected_span=HERE,
        span=HERE,
    )


EXAMPLES = (
    refund_example("6万元", (PREMIUM, Fraction(120_000))),
    refund_example("0.01元", (PREMIUM, Fraction(1, 100))),
    refund_example("0元", (PREMIUM, Fraction(0))),
)

DOCUMENT = Document(
    IDENTITY,
    (ENTERPRISE,),
    (),
    (BENEFIT,),
    (
        Registered("责任单位", "市人力资源和社会保障局", "hrss", "市人社局", (), "", span=HERE),
        Registered("资金", "失业保险基金", "ui_fund", "", (), "", span=HERE),
    ),
    (
        Measure(
            ARTICLE,
            "实施“护航行动”",
            (),
            False,
            (("扶持事项", 2),),
            (
                REFUND,
                BASE_DOUBT,
                *REFUND_DOUBTS,
                HARDSHIP_REFUND,
                CHOICE_DOUBT,
                *HARDSHIP_DOUBTS,
            ),
            (),
            span=HERE,
        ),
    ),
    EXAMPLES,
)
