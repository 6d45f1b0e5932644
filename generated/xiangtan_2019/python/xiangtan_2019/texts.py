"""湘潭市进一步做好稳就业工作二十四条措施：名称、条目和引文。"""

from typing import Final

from .runtime import (
    ClauseText,
    DocumentText,
    FactText,
    ObjectText,
    OptionText,
    ProvisionText,
    StepText,
)

DOCUMENT: Final = DocumentText(
    alias="xiangtan_2019",
    name="湘潭稳就业二十四条",
    title="湘潭市进一步做好稳就业工作二十四条措施",
    issuer="湘潭市人民政府",
    number="所附文本未见",
    issued="2019年2月1日",
    effective="原文未明确",
    expiry="原文未明确",
)
ENTERPRISE_CREDIT_CODE: Final = FactText(
    object="企业",
    name="统一社会信用代码",
    alias="credit_code",
    kind="文本",
)
ENTERPRISE_INSURED: Final = FactText(
    object="企业",
    name="参加失业保险",
    alias="insured",
    kind="是否",
)
ENTERPRISE_INSURED_STAFF: Final = FactText(
    object="企业",
    name="参保职工人数",
    alias="insured_staff",
    kind="整数",
    unit="人",
    maximum="1000000",
)
ENTERPRISE_UI_PREMIUM_LAST_YEAR: Final = FactText(
    object="企业",
    name="上年度实际缴纳失业保险费",
    alias="ui_premium_last_year",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
ENTERPRISE_MONTHLY_SOCIAL_PREMIUM: Final = FactText(
    object="企业",
    name="企业及其职工月应缴纳社会保险费",
    alias="monthly_social_premium",
    kind="金额",
    unit="元/月",
    maximum="1000000000000",
)
ENTERPRISE_NO_LAYOFFS: Final = FactText(
    object="企业",
    name="不裁员",
    alias="no_layoffs",
    kind="是否",
)
ENTERPRISE_FEW_LAYOFFS: Final = FactText(
    object="企业",
    name="少裁员",
    alias="few_layoffs",
    kind="认定事项",
    authority="原文未明确",
)
ENTERPRISE_PAID_IN_FULL: Final = FactText(
    object="企业",
    name="按时足额缴纳失业保险费",
    alias="paid_in_full",
    kind="是否",
)
ENTERPRISE_ARREARS_PAID: Final = FactText(
    object="企业",
    name="已一次性补缴所有欠费",
    alias="arrears_paid",
    kind="是否",
)
ENTERPRISE_IN_HARDSHIP: Final = FactText(
    object="企业",
    name="面临暂时性生产经营困难",
    alias="in_hardship",
    kind="认定事项",
    authority="原文未明确",
)
ENTERPRISE_RECOVERY_LIKELY: Final = FactText(
    object="企业",
    name="恢复有望",
    alias="recovery_likely",
    kind="认定事项",
    authority="原文未明确",
)
STANDARD_MONTHLY_UI_BENEFIT: Final = FactText(
    object="",
    name="当地月人均失业保险金",
    alias="monthly_ui_benefit",
    kind="金额",
    unit="元/人·月",
    source="standards",
)
ENTERPRISE_FACTS: Final = ObjectText(
    name="企业",
    alias="enterprise",
    key=ENTERPRISE_CREDIT_CODE,
    facts=(
        ENTERPRISE_INSURED,
        ENTERPRISE_INSURED_STAFF,
        ENTERPRISE_UI_PREMIUM_LAST_YEAR,
        ENTERPRISE_MONTHLY_SOCIAL_PREMIUM,
        ENTERPRISE_NO_LAYOFFS,
        ENTERPRISE_FEW_LAYOFFS,
        ENTERPRISE_PAID_IN_FULL,
        ENTERPRISE_ARREARS_PAID,
        ENTERPRISE_IN_HARDSHIP,
        ENTERPRISE_RECOVERY_LIKELY,
    ),
)
OBJECTS: Final = (ENTERPRISE_FACTS,)
STANDARDS: Final = (STANDARD_MONTHLY_UI_BENEFIT,)

STABILITY_REFUND: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="stability_refund",
    name="稳岗返还",
    article="（七）",
    subject="企业",
    basis=(
        "第（七）条“按规定对不裁员、少裁员的参保企业，返还上年度实际缴纳失业保险费的50%”",
        "第（七）条“未能按时足额缴纳失业保险费的，一次性补缴所有欠费后，可按条件申请享受上述返还政策”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="参加失业保险",
            quote="参保企业",
            facts=(ENTERPRISE_INSURED,),
        ),
        ClauseText(id="申报条件（二）", depth=1, text="符合下列条件之一"),
        ClauseText(
            id="申报条件（二）1．",
            depth=2,
            text="不裁员",
            quote="不裁员",
            facts=(ENTERPRISE_NO_LAYOFFS,),
        ),
        ClauseText(
            id="申报条件（二）2．",
            depth=2,
            text="少裁员",
            quote="少裁员",
            facts=(ENTERPRISE_FEW_LAYOFFS,),
        ),
        ClauseText(id="申报条件（三）", depth=1, text="符合下列条件之一"),
        ClauseText(
            id="申报条件（三）1．",
            depth=2,
            text="按时足额缴纳失业保险费",
            quote="未能按时足额缴纳失业保险费的",
            facts=(ENTERPRISE_PAID_IN_FULL,),
        ),
        ClauseText(
            id="申报条件（三）2．",
            depth=2,
            text="已一次性补缴所有欠费",
            quote="一次性补缴所有欠费后",
            facts=(ENTERPRISE_ARREARS_PAID,),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准",
            text="上年度实际缴纳失业保险费×50%",
            unit="元",
            quote="返还上年度实际缴纳失业保险费的50%",
            facts=(ENTERPRISE_UI_PREMIUM_LAST_YEAR,),
        ),
    ),
    top=(1, 2, 5),
    right="可按条件申请享受",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按规定”、“按条件”：另行规定，所指规定原文未明确。",
        "尚待明确：补缴的欠费是否计入上年度实际缴纳额（读法一：计入；读法二：不计入）。暂未采用任何一种读法，有权解释：市人社局（编写人推定）。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="a5358623ad5b4087",
)

HARDSHIP_REFUND: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="hardship_refund",
    name="困难企业稳岗返还",
    article="（七）",
    subject="企业",
    basis=(
        "第（七）条“2019年1月1日至12月31日，对面临暂时性生产经营困难且恢复有望、坚持不裁员或少裁员的参保企业，返还标准可按6个月的当地月人均失业保险金和参保职工人数确定，或按6个月的企业及其职工应缴纳社会保险费50%的标准确定，上述资金由失业保险基金列支”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="参加失业保险",
            quote="参保企业",
            facts=(ENTERPRISE_INSURED,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="面临暂时性生产经营困难",
            quote="面临暂时性生产经营困难",
            facts=(ENTERPRISE_IN_HARDSHIP,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="恢复有望",
            quote="恢复有望",
            facts=(ENTERPRISE_RECOVERY_LIKELY,),
        ),
        ClauseText(id="申报条件（四）", depth=1, text="符合下列条件之一"),
        ClauseText(
            id="申报条件（四）1．",
            depth=2,
            text="不裁员",
            quote="坚持不裁员",
            facts=(ENTERPRISE_NO_LAYOFFS,),
        ),
        ClauseText(
            id="申报条件（四）2．",
            depth=2,
            text="少裁员",
            quote="少裁员",
            facts=(ENTERPRISE_FEW_LAYOFFS,),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准（一）",
            text="当地月人均失业保险金×6个月×参保职工人数",
            unit="元",
            quote="按6个月的当地月人均失业保险金和参保职工人数确定",
            facts=(STANDARD_MONTHLY_UI_BENEFIT, ENTERPRISE_INSURED_STAFF),
        ),
        StepText(
            id="扶持标准（二）",
            text="企业及其职工月应缴纳社会保险费×6个月×50%",
            unit="元",
            quote="按6个月的企业及其职工应缴纳社会保险费50%的标准确定",
            facts=(ENTERPRISE_MONTHLY_SOCIAL_PREMIUM,),
        ),
    ),
    options=(
        OptionText(
            label="按失业保险金和参保职工人数",
            text="当地月人均失业保险金×6个月×参保职工人数",
            quote="按6个月的当地月人均失业保险金和参保职工人数确定",
        ),
        OptionText(
            label="按社会保险费",
            text="企业及其职工月应缴纳社会保险费×6个月×50%",
            quote="按6个月的企业及其职工应缴纳社会保险费50%的标准确定",
        ),
    ),
    top=(1, 2, 3, 4),
    chooser="原文未明确",
    window="2019年1月1日至2019年12月31日（首日、末日都在内，按申请日期）",
    fund="失业保险基金",
    remarks=(
        "执行起始日2019年1月1日早于文件的成文日期2019年2月1日。",
        "享受次数：原文未明确。",
        "开放用语“上述资金”：是否也包括前两句的返还，原文未明确。",
        "尚待明确：两种标准由申请企业选择，还是由经办机关确定（读法一：由申请企业选择其中一种；读法二：由经办机关确定其中一种）。暂未采用任何一种读法，有权解释：市人社局（编写人推定）。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="ca65a668e53c2af1",
)
