"""综合所得 (the tax on comprehensive income) as a model built by hand."""

from datetime import date
from fractions import Fraction

from support.nodes import (
    HERE,
    definition,
    fact,
    holds,
    minus,
    money,
    money_fact,
    number_type,
    plus,
    quote,
    ratio,
    read,
    times,
    yes_no,
)
from tiaowen.model.document import Document, Example, Identity, Measure
from tiaowen.model.expressions import Band, Excess, Progressive
from tiaowen.model.names import Definition, Object
from tiaowen.model.provisions import Party, Provision, ProvisionKind, Sum
from tiaowen.model.types import FactKind, Text
from tiaowen.values.absence import Absence

OWNER = "个人"
YUAN = number_type("元")

RESIDENT = yes_no("居民个人", "resident", OWNER)
WAGES = money_fact("工资薪金收入", "wages", owner=OWNER)
SERVICE = money_fact("劳务报酬收入", "service_income", owner=OWNER)
ROYALTY = money_fact("稿酬收入", "royalty_income", owner=OWNER)
LICENCE = money_fact("特许权使用费收入", "licence_income", owner=OWNER)
SPECIAL = money_fact("专项扣除", "special_deduction", owner=OWNER)
ADDITIONAL = money_fact("专项附加扣除", "additional_deduction", owner=OWNER)
OTHER = money_fact("依法确定的其他扣除", "other_deduction", owner=OWNER)
TAXPAYER_ID = fact("纳税人识别号", "taxpayer_id", FactKind.TEXT, Text(), owner=OWNER)

TAXPAYER = Object(
    OWNER,
    "taxpayer",
    TAXPAYER_ID,
    (RESIDENT, WAGES, SERVICE, ROYALTY, LICENCE, SPECIAL, ADDITIONAL, OTHER),
    span=HERE,
)

_COSTS = "劳务报酬所得、稿酬所得、特许权使用费所得以收入减除百分之二十的费用后的余额为收入额"


def _named(name: str, alias: str, body: object, text: str) -> Definition:
    return definition(name, alias, body, YUAN, text, owner=OWNER, article="第六条")  # type: ignore[arg-type]


SERVICE_AMOUNT = _named(
    "劳务报酬收入额",
    "service_amount",
    minus(read(SERVICE), times(read(SERVICE), ratio(20))),
    _COSTS,
)
LICENCE_AMOUNT = _named(
    "特许权使用费收入额",
    "licence_amount",
    minus(read(LICENCE), times(read(LICENCE), ratio(20))),
    _COSTS,
)
ROYALTY_AFTER_COSTS = _named(
    "减除费用后的稿酬",
    "royalty_after_costs",
    minus(read(ROYALTY), times(read(ROYALTY), ratio(20))),
    _COSTS,
)
ROYALTY_AMOUNT = _named(
    "稿酬收入额",
    "royalty_amount",
    times(read(ROYALTY_AFTER_COSTS), ratio(70)),
    "稿酬所得的收入额减按百分之七十计算",
)
INCOME = _named(
    "收入额",
    "income_amount",
    plus(plus(plus(read(WAGES), read(SERVICE_AMOUNT)), read(ROYALTY_AMOUNT)), read(LICENCE_AMOUNT)),
    "每一纳税年度的收入额",
)
TAXABLE = _named(
    "应纳税所得额",
    "taxable_income",
    Excess(
        read(INCOME),
        plus(plus(plus(money(60_000), read(SPECIAL)), read(ADDITIONAL)), read(OTHER)),
        YUAN,
        span=HERE,
    ),
    "居民个人的综合所得，以每一纳税年度的收入额减除费用六万元以及专项扣除、专项附加扣除和依法确定的其他扣除后的余额，"
    "为应纳税所得额",
)
DEFINITIONS = (
    SERVICE_AMOUNT,
    LICENCE_AMOUNT,
    ROYALTY_AFTER_COSTS,
    ROYALTY_AMOUNT,
    INCOME,
    TAXABLE,
)

BANDS: tuple[tuple[int, int | None, int, str], ...] = (
    (0, 36_000, 3, "不超过36000元的"),
    (36_000, 144_000, 10, "超过36000元至144000元的部分"),
    (144_000, 300_000, 20, "超过144000元至300000元的部分"),
    (300_000, 420_000, 25, "超过300000元至420000元的部分"),
    (420_000, 660_000, 30, "超过420000元至660000元的部分"),
    (660_000, 960_000, 35, "超过660000元至960000元的部分"),
    (960_000, None, 45, "超过960000元的部分"),
)

SCALE = Progressive(
    read(TAXABLE),
    tuple(
        Band(
            Fraction(lower),
            None if upper is None else Fraction(upper),
            Fraction(percent, 100),
            words,
            span=HERE,
        )
        for lower, upper, percent, words in BANDS
    ),
    YUAN,
    span=HERE,
)

TAX = Provision(
    ProvisionKind.LEVY,
    "综合所得税",
    "comprehensive_income_tax",
    "第二条",
    (
        quote("居民个人取得前款第一项至第四项所得（以下称综合所得），按纳税年度合并计算个人所得税"),
        quote("综合所得，适用百分之三至百分之四十五的超额累进税率（税率表附后）", "第三条"),
        quote("个人所得税税率表一（综合所得适用）", "附表"),
    ),
    Party(OWNER, (quote("居民个人"),), span=HERE),
    holds(RESIDENT),
    (quote("居民个人"),),
    Sum(SCALE, (), span=HERE),
    None,
    None,
    None,
    None,
    (),
    (),
    span=HERE,
)

IDENTITY = Identity(
    "综合所得个人所得税",
    "iit_2018",
    "中华人民共和国个人所得税法（节选）",
    Absence.COPY_LACKS,
    Absence.COPY_LACKS,
    Absence.COPY_LACKS,
    Absence.COPY_LACKS,
    Absence.TEXT_SILENT,
    "原文.txt",
    "",
    span=HERE,
)


def tax_example(wages: Fraction, expected: str) -> Example:
    """An example with wages only and no deductions but the 60,000元 of the law."""
    nothing = (SERVICE, ROYALTY, LICENCE, SPECIAL, ADDITIONAL, OTHER)
    facts = ((RESIDENT, True), *((each, Fraction(0)) for each in nothing), (WAGES, wages))
    return Example(
        "综合所得税",
        TAX,
        date(2019, 12, 31),
        facts,
        (),
        None,
        expected,
        expected_span=HERE,
        span=HERE,
    )


EXAMPLES = tuple(
    tax_example(Fraction(wages), expected)
    for wages, expected in (
        ("60000", "0元"),
        ("96000", "1080元"),
        ("96000.01", "1080元"),
        ("204000", "11880元"),
        ("360000", "43080元"),
        ("480000", "73080元"),
        ("720000", "145080元"),
        ("1020000", "250080元"),
    )
)

DOCUMENT = Document(
    IDENTITY,
    (TAXPAYER,),
    DEFINITIONS,
    (),
    (),
    (
        Measure("第二条", "", (), False, (("缴纳事项", 1),), (TAX,), (), span=HERE),
        Measure("第六条", "", (), False, (("定义", 6),), DEFINITIONS, (), span=HERE),
    ),
    EXAMPLES,
)
