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
from .runtime.read_case import items_of
from .runtime.texts import ListText

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
ENTERPRISE_CERTIFIED_TECH_SERVICE: Final = FactText(
    object="企业",
    name="经认定的服务贸易类技术先进型企业",
    alias="certified_tech_service",
    kind="认定事项",
    authority="原文未明确",
)
ENTERPRISE_LABOUR_INTENSIVE: Final = FactText(
    object="企业",
    name="劳动密集型企业",
    alias="labour_intensive",
    kind="认定事项",
    authority="原文未明确",
)
ENTERPRISE_SMALL_OR_MEDIUM: Final = FactText(
    object="企业",
    name="中小微企业",
    alias="small_or_medium",
    kind="是否",
)
ENTERPRISE_SMALL_OR_MICRO: Final = FactText(
    object="企业",
    name="小微企业",
    alias="small_or_micro",
    kind="是否",
)
ENTERPRISE_CURRENT_STAFF: Final = FactText(
    object="企业",
    name="现有在职职工人数",
    alias="current_staff",
    kind="整数",
    unit="人",
    maximum="1000000",
)
ENTERPRISE_QUALIFIED_HIRES: Final = FactText(
    object="企业",
    name="当年新招用并签订1年以上劳动合同的符合条件人员",
    alias="qualified_hires",
    kind="整数",
    unit="人",
    maximum="1000000",
)
ENTERPRISE_REPAYS_WELL: Final = FactText(
    object="企业",
    name="还款积极",
    alias="repays_well",
    kind="认定事项",
    authority="原文未明确",
)
ENTERPRISE_CREATES_JOBS: Final = FactText(
    object="企业",
    name="带动就业能力强",
    alias="creates_jobs",
    kind="认定事项",
    authority="原文未明确",
)
ENTERPRISE_GOOD_PROJECT: Final = FactText(
    object="企业",
    name="创业项目好",
    alias="good_project",
    kind="认定事项",
    authority="原文未明确",
)
WORKER_ID_NUMBER: Final = FactText(object="职工", name="身份证号", alias="id_number", kind="文本")
WORKER_NEWLY_HIRED: Final = FactText(object="职工", name="新招用", alias="newly_hired", kind="是否")
WORKER_HARD_TO_EMPLOY: Final = FactText(
    object="职工",
    name="符合条件的就业困难人员",
    alias="hard_to_employ",
    kind="认定事项",
    authority="原文未明确",
)
WORKER_PREMIUMS_DUE_PAID: Final = FactText(
    object="职工",
    name="企业为其缴纳社会保险费",
    alias="premiums_due_paid",
    kind="是否",
)
WORKER_REGISTERED_POOR: Final = FactText(
    object="职工",
    name="建档立卡贫困劳动力",
    alias="registered_poor",
    kind="认定事项",
    authority="原文未明确",
)
WORKER_CONTRACT_TERM: Final = FactText(
    object="职工",
    name="劳动合同期限",
    alias="contract_term",
    kind="期限",
    unit="月",
)
WORKER_TIME_AT_POST: Final = FactText(
    object="职工",
    name="实际在岗期限",
    alias="time_at_post",
    kind="期限",
    unit="月",
)
WORKER_PREMIUMS_PAID: Final = FactText(
    object="职工",
    name="企业实际缴纳的养老医疗失业保险费",
    alias="premiums_paid",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
WORKER_REGISTERED_JOBLESS: Final = FactText(
    object="职工",
    name="登记失业人员",
    alias="registered_jobless",
    kind="是否",
)
WORKER_STABLE_TERM: Final = FactText(
    object="职工",
    name="稳定就业期限",
    alias="stable_term",
    kind="期限",
    unit="月",
)
WORKER_DULY_INSURED: Final = FactText(
    object="职工",
    name="企业为其按规定缴纳社会保险",
    alias="duly_insured",
    kind="是否",
)
WORKER_QUALIFIED: Final = FactText(
    object="职工",
    name="取得职业资格证书",
    alias="qualified",
    kind="是否",
)
WORKER_SKILL_CERTIFIED: Final = FactText(
    object="职工",
    name="取得职业技能等级证书",
    alias="skill_certified",
    kind="是否",
)
WORKER_INSURED_WORKER: Final = FactText(
    object="职工",
    name="企业参保职工",
    alias="insured_worker",
    kind="是否",
)
WORKER_INSURED_TERM: Final = FactText(
    object="职工",
    name="参加失业保险期限",
    alias="insured_term",
    kind="期限",
    unit="月",
)
FOUNDER_FOUNDER_ID: Final = FactText(
    object="创业人员",
    name="创业人员身份证号",
    alias="founder_id",
    kind="文本",
)
FOUNDER_LOAN_ELIGIBLE: Final = FactText(
    object="创业人员",
    name="符合创业担保贷款条件的人员",
    alias="loan_eligible",
    kind="认定事项",
    authority="原文未明确",
)
FOUNDER_WAY_OF_FOUNDING: Final = FactText(
    object="创业人员",
    name="创业方式",
    alias="way_of_founding",
    kind="选项",
    options=("自主创业", "合伙创业", "组织起来共同创业"),
)
FOUNDER_PARTNERS: Final = FactText(
    object="创业人员",
    name="合伙创业人数",
    alias="partners",
    kind="整数",
    unit="人",
    maximum="1000",
)
FOUNDER_GROUP_FOUNDERS: Final = FactText(
    object="创业人员",
    name="组织起来创业人数",
    alias="group_founders",
    kind="整数",
    unit="人",
    maximum="1000",
)
FOUNDER_INTEREST_DUE: Final = FactText(
    object="创业人员",
    name="应付贷款利息",
    alias="interest_due",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
FOUNDER_PERSON_REPAYS_WELL: Final = FactText(
    object="创业人员",
    name="个人还款积极",
    alias="person_repays_well",
    kind="认定事项",
    authority="原文未明确",
)
FOUNDER_PERSON_CREATES_JOBS: Final = FactText(
    object="创业人员",
    name="个人带动就业能力强",
    alias="person_creates_jobs",
    kind="认定事项",
    authority="原文未明确",
)
FOUNDER_PERSON_GOOD_PROJECT: Final = FactText(
    object="创业人员",
    name="个人创业项目好",
    alias="person_good_project",
    kind="认定事项",
    authority="原文未明确",
)
LOAN_AGENCY_AGENCY_CODE: Final = FactText(
    object="贷款工作单位",
    name="机构代码",
    alias="agency_code",
    kind="文本",
)
LOAN_AGENCY_OUTSTANDING: Final = FactText(
    object="贷款工作单位",
    name="创业担保贷款工作成效突出",
    alias="outstanding",
    kind="认定事项",
    authority="原文未明确",
)
LOAN_AGENCY_NEW_LOANS: Final = FactText(
    object="贷款工作单位",
    name="当年新发放创业担保贷款总额",
    alias="new_loans",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
TRAINEE_BASE_BASE_NUMBER: Final = FactText(
    object="就业见习基地",
    name="基地编号",
    alias="base_number",
    kind="文本",
)
TRAINEE_BASE_RETENTION_RATE: Final = FactText(
    object="就业见习基地",
    name="留用率",
    alias="retention_rate",
    kind="比例",
    digits=4,
)
TRAINEE_TRAINEE_ID: Final = FactText(
    object="见习人员",
    name="见习人员身份证号",
    alias="trainee_id",
    kind="文本",
)
TRAINEE_GRADUATE_OUT_OF_WORK: Final = FactText(
    object="见习人员",
    name="离校未就业高校毕业生",
    alias="graduate_out_of_work",
    kind="是否",
)
TRAINEE_JOBLESS_YOUTH: Final = FactText(
    object="见习人员",
    name="失业青年",
    alias="jobless_youth",
    kind="是否",
)
TRAINEE_BIRTH_DATE: Final = FactText(
    object="见习人员",
    name="出生日期",
    alias="birth_date",
    kind="日期",
)
JOBLESS_PERSON_CITIZEN_NUMBER: Final = FactText(
    object="失业人员",
    name="公民身份号码",
    alias="citizen_number",
    kind="文本",
)
JOBLESS_PERSON_ENTITLED_TO_BENEFIT: Final = FactText(
    object="失业人员",
    name="符合领取失业保险金条件",
    alias="entitled_to_benefit",
    kind="认定事项",
    authority="原文未明确",
)
JOBLESS_PERSON_OWN_MEDICAL_PREMIUM: Final = FactText(
    object="失业人员",
    name="个人应缴纳的基本医疗保险费",
    alias="own_medical_premium",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
JOBLESS_PERSON_IN_NEED: Final = FactText(
    object="失业人员",
    name="符合条件的生活困难失业人员",
    alias="in_need",
    kind="认定事项",
    authority="原文未明确",
)
ENTERPRISE_WORKERS: Final = FactText(
    object="企业",
    name="职工",
    alias="workers",
    kind="名单",
    unit="名",
)
TRAINEE_BASE_TRAINEES: Final = FactText(
    object="就业见习基地",
    name="见习人员",
    alias="trainees",
    kind="名单",
    unit="名",
)
STANDARD_MINIMUM_WAGE: Final = FactText(
    object="",
    name="当地最低工资标准",
    alias="minimum_wage",
    kind="金额",
    unit="元/月",
    source="standards",
)
STANDARD_PENSION_BASE: Final = FactText(
    object="",
    name="当年度企业职工基本养老保险缴费基准值",
    alias="pension_base",
    kind="金额",
    unit="元/月",
    source="standards",
)
STANDARD_MONTHLY_UI_BENEFIT: Final = FactText(
    object="",
    name="当地月人均失业保险金",
    alias="monthly_ui_benefit",
    kind="金额",
    unit="元/人·月",
    source="standards",
)
ENTERPRISE_BENEFITS_RECEIVED: Final = FactText(
    object="企业",
    name="已享受情况",
    alias="benefits_received",
    kind="已享受情况",
    unit="次",
)
ENTERPRISE_BENEFITS_RECEIVED_AMOUNT: Final = FactText(
    object="企业",
    name="已享受情况的金额",
    alias="benefits_received",
    kind="已享受情况",
    unit="次",
)
FOUNDER_BENEFITS_RECEIVED: Final = FactText(
    object="创业人员",
    name="已享受情况",
    alias="benefits_received",
    kind="已享受情况",
    unit="次",
)
FOUNDER_BENEFITS_RECEIVED_AMOUNT: Final = FactText(
    object="创业人员",
    name="已享受情况的金额",
    alias="benefits_received",
    kind="已享受情况",
    unit="次",
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
        ENTERPRISE_CERTIFIED_TECH_SERVICE,
        ENTERPRISE_LABOUR_INTENSIVE,
        ENTERPRISE_SMALL_OR_MEDIUM,
        ENTERPRISE_SMALL_OR_MICRO,
        ENTERPRISE_CURRENT_STAFF,
        ENTERPRISE_QUALIFIED_HIRES,
        ENTERPRISE_REPAYS_WELL,
        ENTERPRISE_CREATES_JOBS,
        ENTERPRISE_GOOD_PROJECT,
    ),
    lists=(ListText(name="职工", alias="workers", member="职工"),),
    records=True,
)
WORKER_FACTS: Final = ObjectText(
    name="职工",
    alias="worker",
    key=WORKER_ID_NUMBER,
    facts=(
        WORKER_NEWLY_HIRED,
        WORKER_HARD_TO_EMPLOY,
        WORKER_PREMIUMS_DUE_PAID,
        WORKER_REGISTERED_POOR,
        WORKER_CONTRACT_TERM,
        WORKER_TIME_AT_POST,
        WORKER_PREMIUMS_PAID,
        WORKER_REGISTERED_JOBLESS,
        WORKER_STABLE_TERM,
        WORKER_DULY_INSURED,
        WORKER_QUALIFIED,
        WORKER_SKILL_CERTIFIED,
        WORKER_INSURED_WORKER,
        WORKER_INSURED_TERM,
    ),
)
FOUNDER_FACTS: Final = ObjectText(
    name="创业人员",
    alias="founder",
    key=FOUNDER_FOUNDER_ID,
    facts=(
        FOUNDER_LOAN_ELIGIBLE,
        FOUNDER_WAY_OF_FOUNDING,
        FOUNDER_PARTNERS,
        FOUNDER_GROUP_FOUNDERS,
        FOUNDER_INTEREST_DUE,
        FOUNDER_PERSON_REPAYS_WELL,
        FOUNDER_PERSON_CREATES_JOBS,
        FOUNDER_PERSON_GOOD_PROJECT,
    ),
    records=True,
)
LOAN_AGENCY_FACTS: Final = ObjectText(
    name="贷款工作单位",
    alias="loan_agency",
    key=LOAN_AGENCY_AGENCY_CODE,
    facts=(LOAN_AGENCY_OUTSTANDING, LOAN_AGENCY_NEW_LOANS),
)
TRAINEE_BASE_FACTS: Final = ObjectText(
    name="就业见习基地",
    alias="trainee_base",
    key=TRAINEE_BASE_BASE_NUMBER,
    facts=(TRAINEE_BASE_RETENTION_RATE,),
    lists=(ListText(name="见习人员", alias="trainees", member="见习人员"),),
)
TRAINEE_FACTS: Final = ObjectText(
    name="见习人员",
    alias="trainee",
    key=TRAINEE_TRAINEE_ID,
    facts=(TRAINEE_GRADUATE_OUT_OF_WORK, TRAINEE_JOBLESS_YOUTH, TRAINEE_BIRTH_DATE),
)
JOBLESS_PERSON_FACTS: Final = ObjectText(
    name="失业人员",
    alias="jobless_person",
    key=JOBLESS_PERSON_CITIZEN_NUMBER,
    facts=(
        JOBLESS_PERSON_ENTITLED_TO_BENEFIT,
        JOBLESS_PERSON_OWN_MEDICAL_PREMIUM,
        JOBLESS_PERSON_IN_NEED,
    ),
)
OBJECTS: Final = (
    ENTERPRISE_FACTS,
    WORKER_FACTS,
    FOUNDER_FACTS,
    LOAN_AGENCY_FACTS,
    TRAINEE_BASE_FACTS,
    TRAINEE_FACTS,
    JOBLESS_PERSON_FACTS,
)
STANDARDS: Final = (STANDARD_MINIMUM_WAGE, STANDARD_PENSION_BASE, STANDARD_MONTHLY_UI_BENEFIT)

TECH_SERVICE_TAX: Final = ProvisionText(
    document=DOCUMENT,
    kind="缴纳事项",
    alias="tech_service_tax",
    name="技术先进型企业所得税",
    article="（五）",
    subject="企业",
    basis=("第（五）条“对经认定的服务贸易类技术先进型企业，按15%的税率征收企业所得税”",),
    clauses=(
        ClauseText(
            id="缴纳条件",
            depth=0,
            text="经认定的服务贸易类技术先进型企业",
            quote="经认定的服务贸易类技术先进型企业",
            facts=(ENTERPRISE_CERTIFIED_TECH_SERVICE,),
        ),
    ),
    steps=(StepText(id="税率", text="15%", quote="按15%的税率征收企业所得税"),),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "尚待明确：没有写由哪个机关认定、认定的有效期多长，认定以前已经缴的税怎么办（读法一：按国家和省关于技术先进型服务企业的认定办法认定，从认定当年起适用；读法二：由本市有关部门另行认定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写从哪个纳税年度起、到哪个纳税年度止（读法一：没有期限，按上位税收规定的期限执行；读法二：自本文件施行的纳税年度起）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="4f7c01bce3f656eb",
)

PERSONAL_LOAN: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="personal_loan",
    name="个人创业担保贷款",
    article="（六）",
    subject="创业人员",
    basis=(
        "第（六）条“将农村自主创业的农民纳入支持范围，对符合条件的人员自主创业，创业担保贷款最高申请额度由10万元提高到15万元，合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元”",
    ),
    clauses=(
        ClauseText(
            id="申报条件",
            depth=0,
            text="符合创业担保贷款条件的人员",
            quote="对符合条件的人员自主创业",
            facts=(FOUNDER_LOAN_ELIGIBLE,),
        ),
    ),
    steps=(
        StepText(
            id="额度上限（一）",
            text="创业方式为自主创业的，15万元",
            quote="创业担保贷款最高申请额度由10万元提高到15万元",
            facts=(FOUNDER_WAY_OF_FOUNDING,),
            test=True,
        ),
        StepText(
            id="额度上限（二）",
            text="创业方式为合伙创业的，15万元/人×合伙创业人数，超过75万元的，按75万元计",
            quote="合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元",
            facts=(FOUNDER_WAY_OF_FOUNDING,),
            test=True,
        ),
        StepText(
            id="额度上限（三）",
            text="创业方式为组织起来共同创业的，15万元/人×组织起来创业人数，超过75万元的，按75万元计",
            quote="组织起来共同创业的按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元",
            facts=(FOUNDER_WAY_OF_FOUNDING,),
            test=True,
        ),
        StepText(
            id="额度上限",
            text="按下列情形分别确定",
            unit="元",
            facts=(FOUNDER_WAY_OF_FOUNDING, FOUNDER_PARTNERS, FOUNDER_GROUP_FOUNDERS),
        ),
    ),
    former=(("调整前标准", "10万元"), ("新增范围", "农村自主创业的农民")),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：除新纳入的农村自主创业的农民以外，符合条件的是哪些人没有写（读法一：国家和省创业担保贷款政策规定的重点就业群体，加上农村自主创业的农民；读法二：由本市另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：农民是不是还要符合其他条件，网络商户、建档立卡贫困人口是否一样对待没有写（读法一：只要是农村自主创业的农民就纳入；读法二：还要符合创业担保贷款的其他条件）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：75万元是合伙创业和组织起来共同创业各自的上限，还是也管一个人先后几笔贷款的合计（读法一：每一笔合伙或者共同创业贷款不超过75万元；读法二：同一批人先后的贷款合计不超过75万元）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="a8ad5dbf97e37639",
)

PERSONAL_INTEREST: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="personal_interest",
    name="个人创业担保贷款贴息",
    article="（六）",
    subject="创业人员",
    basis=("第（六）条“对符合条件的人员自主创业”", "第（六）条“按规定全额贴息2年”"),
    clauses=(
        ClauseText(
            id="申报条件",
            depth=0,
            text="符合创业担保贷款条件的人员",
            quote="对符合条件的人员自主创业",
            facts=(FOUNDER_LOAN_ELIGIBLE,),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准",
            text="应付贷款利息×1",
            unit="元",
            quote="全额贴息",
            facts=(FOUNDER_INTEREST_DUE,),
        ),
    ),
    term="2年",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按规定”：另行规定，所指规定原文未明确。",
        "尚待明确：除新纳入的农村自主创业的农民以外，符合条件的是哪些人没有写（读法一：国家和省创业担保贷款政策规定的重点就业群体，加上农村自主创业的农民；读法二：由本市另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="debef4e2aed95b01",
)

FIRM_LOAN: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="firm_loan",
    name="小微企业创业担保贷款",
    article="（六）",
    subject="企业",
    basis=(
        "第（六）条“小微企业当年新招用符合创业担保贷款申请条件的人员数量达到企业现有在职职工人数25%（超过100人的企业达到15%）并与其签订1年以上劳动合同的，创业担保贷款最高限额由200万元提高至300万元”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="小微企业",
            quote="小微企业",
            facts=(ENTERPRISE_SMALL_OR_MICRO,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="新招用人数达标",
            quote="小微企业当年新招用符合创业担保贷款申请条件的人员数量达到企业现有在职职工人数25%（超过100人的企业达到15%）并与其签订1年以上劳动合同的",
            facts=(ENTERPRISE_CURRENT_STAFF, ENTERPRISE_QUALIFIED_HIRES),
        ),
    ),
    steps=(
        StepText(
            id="额度上限",
            text="300万元",
            unit="元",
            quote="创业担保贷款最高限额由200万元提高至300万元",
        ),
    ),
    top=(1, 2),
    former=(("调整前标准", "200万元"),),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：正好100人的按字面不算超过，适用25%；国家规定是否相同没有写（读法一：正好100人的适用25%；读法二：正好100人的也适用15%）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写按申请日、上年末还是招用前的人数，新招用的人算不算在分母里（读法一：按申请日的人数，包括新招用的人；读法二：按招用前的人数，不包括新招用的人）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="c5333aacc3d32051",
)

PERSONAL_INTEREST_AGAIN: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="personal_interest_again",
    name="个人继续贴息",
    article="（六）",
    subject="创业人员",
    basis=(
        "第（六）条“对还款积极、带动就业能力强、创业项目好的借款个人和小微企业，可继续提供创业担保贷款贴息，累计次数不超过3次”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="个人还款积极",
            quote="还款积极",
            facts=(FOUNDER_PERSON_REPAYS_WELL,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="个人带动就业能力强",
            quote="带动就业能力强",
            facts=(FOUNDER_PERSON_CREATES_JOBS,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="个人创业项目好",
            quote="创业项目好",
            facts=(FOUNDER_PERSON_GOOD_PROJECT,),
        ),
        ClauseText(
            id="享受次数",
            depth=0,
            text="享受个人继续贴息少于3次",
            quote="累计次数不超过3次",
            facts=(FOUNDER_BENEFITS_RECEIVED,),
        ),
    ),
    steps=(),
    top=(1, 2, 3, 4),
    discretion="原文未明确",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：累计次数不超过3次，按创业人员的已享受情况核对。",
        "尚待明确：3次是继续贴息的次数，还是连同第一次贴息一共的次数；个人和他办的小微企业是不是分开算（读法一：继续贴息不超过3次，第一次不算；读法二：连同第一次一共不超过3次）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="49a4344039330cfa",
)

FIRM_INTEREST_AGAIN: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="firm_interest_again",
    name="小微企业继续贴息",
    article="（六）",
    subject="企业",
    basis=(
        "第（六）条“对还款积极、带动就业能力强、创业项目好的借款个人和小微企业，可继续提供创业担保贷款贴息，累计次数不超过3次”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="小微企业",
            quote="借款个人和小微企业",
            facts=(ENTERPRISE_SMALL_OR_MICRO,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="还款积极",
            quote="还款积极",
            facts=(ENTERPRISE_REPAYS_WELL,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="带动就业能力强",
            quote="带动就业能力强",
            facts=(ENTERPRISE_CREATES_JOBS,),
        ),
        ClauseText(
            id="申报条件（四）",
            depth=1,
            text="创业项目好",
            quote="创业项目好",
            facts=(ENTERPRISE_GOOD_PROJECT,),
        ),
        ClauseText(
            id="享受次数",
            depth=0,
            text="享受小微企业继续贴息少于3次",
            quote="累计次数不超过3次",
            facts=(ENTERPRISE_BENEFITS_RECEIVED,),
        ),
    ),
    steps=(),
    top=(1, 2, 3, 4, 5),
    discretion="原文未明确",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：累计次数不超过3次，按企业的已享受情况核对。",
        "尚待明确：3次是继续贴息的次数，还是连同第一次贴息一共的次数；个人和他办的小微企业是不是分开算（读法一：继续贴息不超过3次，第一次不算；读法二：连同第一次一共不超过3次）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="3751c09a6c158afd",
)

LOAN_WORK_AWARD: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="loan_work_award",
    name="创业担保贷款工作奖补",
    article="（六）",
    subject="贷款工作单位",
    basis=(
        "第（六）条“按当年新发放创业担保贷款总额1%给予创业担保贷款工作成效突出的经办银行、创业担保基金运营管理机构等单位奖补”",
    ),
    clauses=(
        ClauseText(
            id="申报条件",
            depth=0,
            text="创业担保贷款工作成效突出",
            quote="创业担保贷款工作成效突出的",
            facts=(LOAN_AGENCY_OUTSTANDING,),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准",
            text="当年新发放创业担保贷款总额×1%",
            unit="元",
            quote="按当年新发放创业担保贷款总额1%",
            facts=(LOAN_AGENCY_NEW_LOANS,),
        ),
    ),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：总额是全市的总额，由各单位分，还是各单位各按自己发放的总额；怎么分配没有写（读法一：全市总额的1%是总盘子，由各单位分；读法二：各单位按自己当年新发放的总额各得1%）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：“等单位”还有哪些没有写，工作成效突出由谁评定也没有写（读法一：只有经办银行和创业担保基金运营管理机构；读法二：还包括其他参与创业担保贷款工作的单位）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="9451114e23174c4e",
)

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

TRAINEE_SUBSIDY_MEMBER: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="trainee_subsidy",
    name="就业见习补贴",
    article="（八）",
    subject="见习人员",
    basis=(),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(id="申报条件（一）", depth=1, text="符合下列条件之一"),
        ClauseText(
            id="申报条件（一）1．",
            depth=2,
            text="离校未就业高校毕业生",
            quote="由离校未就业高校毕业生",
            facts=(TRAINEE_GRADUATE_OUT_OF_WORK,),
        ),
        ClauseText(
            id="申报条件（一）2．",
            depth=2,
            text="失业青年且出生日期的周岁在16周岁至24周岁之间",
            quote="扩展至16～24岁失业青年",
            facts=(TRAINEE_JOBLESS_YOUTH, TRAINEE_BIRTH_DATE),
        ),
    ),
    steps=(
        StepText(
            id="见习补贴标准（一）",
            text="留用率超过50%的，当地最低工资标准×120%",
            quote="留用率超过50%的补贴标准提高到最低工资标准的120%",
            test=True,
        ),
        StepText(
            id="见习补贴标准（二）",
            text="其他情形，当地最低工资标准",
            quote="按当地最低工资标准给予基地就业见习补贴",
            test=True,
        ),
        StepText(
            id="见习补贴标准",
            text="按下列情形分别确定",
            unit="元/月",
            quote="按当地最低工资标准给予基地就业见习补贴，留用率超过50%的补贴标准提高到最低工资标准的120%",
            facts=(STANDARD_MINIMUM_WAGE,),
        ),
        StepText(id="扶持标准", text="见习补贴标准", unit="元/月", facts=(STANDARD_MINIMUM_WAGE,)),
    ),
    top=(1,),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "周岁按申请日期计算，从周岁生日的第二天起算满（系统约定）。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="bfc515192dde3da2",
    identity=TRAINEE_TRAINEE_ID,
)

TRAINEE_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="trainee_subsidy",
    name="就业见习补贴",
    article="（八）",
    subject="就业见习基地",
    basis=(
        "第（八）条“将社会组织纳入就业见习基地范围，将就业见习补贴范围由离校未就业高校毕业生扩展至16～24岁失业青年，见习期为3～12个月，按当地最低工资标准给予基地就业见习补贴，留用率超过50%的补贴标准提高到最低工资标准的120%，所需资金从就业补助资金中列支”",
    ),
    clauses=(),
    steps=(),
    term="3至12个月",
    former=(("新增范围", "社会组织可以作为就业见习基地，失业青年可以作为见习人员"),),
    fund="就业补助资金",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：没有写留用率是哪一段时间、哪些人员里留用的比例，也没有写留用多久才算；正好50%的按原文不提高（读法一：见习期满人员里被本基地留用的比例；读法二：一年内全部见习人员里被本基地留用的比例）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：留用率超过50%的基地，是全部见习人员都按120%补贴，还是只有留用的人员按120%补贴（读法一：这个基地的全部见习人员都按120%；读法二：只有留用的见习人员按120%，其余的按100%）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：扩展以后离校未就业高校毕业生超过24岁的还算不算，是两类人，还是只剩16～24岁的失业青年（读法一：离校未就业高校毕业生不限年龄，另外加上16～24岁失业青年；读法二：都要在16～24岁以内）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：补贴是不是按实际见习的月数发，不满3个月的发不发没有写（读法一：按实际见习的月数发，不满3个月的不发，最多12个月；读法二：由基地和见习人员约定3至12个月，按约定的月数发）。暂未采用任何一种读法，有权解释：原文未明确。",
        "周岁按申请日期计算，从周岁生日的第二天起算满（系统约定）。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="4f7ea268e6fd9b43",
    payee="就业见习基地",
    member=TRAINEE_SUBSIDY_MEMBER,
)

SKILLS_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="skills_subsidy",
    name="技能提升补贴",
    article="（八）",
    subject="职工",
    basis=(
        "第（八）条“2019年1月1日至2020年12月31日，对取得职业资格证书或职业技能等级证书的企业参保职工，给予技能提升补贴，补贴申领条件由在职职工参加失业保险3年以上放宽至参保1年以上，所需资金由失业保险基金列支”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(id="申报条件（一）", depth=1, text="符合下列条件之一"),
        ClauseText(
            id="申报条件（一）1．",
            depth=2,
            text="取得职业资格证书",
            quote="取得职业资格证书",
            facts=(WORKER_QUALIFIED,),
        ),
        ClauseText(
            id="申报条件（一）2．",
            depth=2,
            text="取得职业技能等级证书",
            quote="职业技能等级证书",
            facts=(WORKER_SKILL_CERTIFIED,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="企业参保职工",
            quote="企业参保职工",
            facts=(WORKER_INSURED_WORKER,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="参加失业保险期限不低于1年",
            quote="放宽至参保1年以上",
            facts=(WORKER_INSURED_TERM,),
        ),
    ),
    steps=(),
    top=(1, 4, 5),
    window="2019年1月1日至2020年12月31日（首日、末日都在内，按申请日期）",
    former=(("调整前条件", "在职职工参加失业保险3年以上"),),
    fund="失业保险基金",
    remarks=(
        "执行起始日2019年1月1日早于文件的成文日期2019年2月1日。",
        "享受次数：原文未明确。",
        "尚待明确：这里没有写标准，第（十四）条写了三、四、五级的标准，是不是同一项补贴没有写（读法一：就是第（十四）条的技能提升补贴，标准见那里；读法二：标准按上级有关规定执行）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：期限管的是取得证书的日期还是申请的日期没有写；以前取得证书的能不能申请（读法一：在期限内取得证书的；读法二：在期限内申请的，取得证书的日期不限）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="ae6ceb73c61b2bcc",
)

INSURANCE_FOR_HARD_TO_EMPLOY_MEMBER: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="insurance_for_hard_to_employ",
    name="就业困难人员社会保险补贴",
    article="（九）",
    subject="职工",
    basis=(),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="新招用",
            quote="新招用",
            facts=(WORKER_NEWLY_HIRED,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="符合条件的就业困难人员",
            quote="符合条件的就业困难人员",
            facts=(WORKER_HARD_TO_EMPLOY,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="企业为其缴纳社会保险费",
            quote="并缴纳社会保险费的",
            facts=(WORKER_PREMIUMS_DUE_PAID,),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准",
            text="当年度企业职工基本养老保险缴费基准值×60%×（12%＋5%＋0.7%）",
            unit="元/月",
            facts=(STANDARD_PENSION_BASE,),
        ),
    ),
    top=(1, 2, 3),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="1911e6a31262cdee",
    identity=WORKER_ID_NUMBER,
)

INSURANCE_FOR_HARD_TO_EMPLOY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="insurance_for_hard_to_employ",
    name="就业困难人员社会保险补贴",
    article="（九）",
    subject="企业",
    basis=(
        "第（九）条“对企业新招用符合条件的就业困难人员并缴纳社会保险费的，以当年度企业职工基本养老保险缴费基准值60%为基数，分别给予企业基本养老保险12%、基本医疗保险5%、失业保险0.7%的社会保险补贴”",
    ),
    clauses=(),
    steps=(),
    term="原文未明确",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：没有写基准值是按月还是按年，也没有写补贴多少个月，一名职工一共补多少算不出来（读法一：基准值按月，按月补贴，补贴到规定的月数为止；读法二：基准值按年，一年补贴一次）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写招用多久以内算新招用，本文件施行以前招用的算不算（读法一：本文件施行以后招用的；读法二：当年度招用的）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="7ca433258db31d89",
    payee="企业",
    member=INSURANCE_FOR_HARD_TO_EMPLOY_MEMBER,
)

INSURANCE_FOR_POOR_WORKERS_MEMBER: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="insurance_for_poor_workers",
    name="贫困劳动力社会保险补贴",
    article="（九）",
    subject="职工",
    basis=(),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="建档立卡贫困劳动力",
            quote="吸纳建档立卡贫困劳动力就业",
            facts=(WORKER_REGISTERED_POOR,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="企业为其缴纳社会保险费",
            quote="并缴纳社会保险费的",
            facts=(WORKER_PREMIUMS_DUE_PAID,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="劳动合同期限不低于1年",
            quote="依法签订1年以上劳动合同",
            facts=(WORKER_CONTRACT_TERM,),
        ),
        ClauseText(
            id="申报条件（四）",
            depth=1,
            text="实际在岗期限不低于12个月",
            quote="实际在岗12个月",
            facts=(WORKER_TIME_AT_POST,),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准",
            text="企业实际缴纳的养老医疗失业保险费",
            unit="元",
            facts=(WORKER_PREMIUMS_PAID,),
        ),
    ),
    top=(1, 2, 3, 4),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="9e9be76c6958e591",
    identity=WORKER_ID_NUMBER,
)

INSURANCE_FOR_POOR_WORKERS: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="insurance_for_poor_workers",
    name="贫困劳动力社会保险补贴",
    article="（九）",
    subject="企业",
    basis=(
        "第（九）条“对企业吸纳建档立卡贫困劳动力就业并缴纳社会保险费的，依法签订1年以上劳动合同且实际在岗12个月，按企业为贫困劳动力实际缴纳的社会保险费（养老保险、医疗保险、失业保险）予以补贴”",
    ),
    clauses=(),
    steps=(),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：没有写“以上”，也没有写中间请假、停工怎么算；正好12个月才算，还是满12个月都算（读法一：在岗满12个月的都算；读法二：只对在岗的头12个月补贴，超过的不再补贴）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="39e84f09ab7bde77",
    payee="企业",
    member=INSURANCE_FOR_POOR_WORKERS_MEMBER,
)

MEDICAL_INSURANCE_FOR_JOBLESS: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="medical_insurance_for_jobless",
    name="失业人员医疗保险费",
    article="（九）",
    subject="失业人员",
    basis=(
        "第（九）条“对符合条件的失业人员及时发放失业保险金，其个人应缴纳的基本医疗保险等费用从失业保险基金中列支”",
    ),
    clauses=(
        ClauseText(
            id="申报条件",
            depth=0,
            text="符合领取失业保险金条件",
            quote="对符合条件的失业人员及时发放失业保险金",
            facts=(JOBLESS_PERSON_ENTITLED_TO_BENEFIT,),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准",
            text="个人应缴纳的基本医疗保险费",
            unit="元",
            quote="其个人应缴纳的基本医疗保险等费用",
            facts=(JOBLESS_PERSON_OWN_MEDICAL_PREMIUM,),
        ),
    ),
    fund="失业保险基金",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：“等”字后面还有哪些费用没有写（读法一：只有基本医疗保险费；读法二：还包括失业保险规定里的其他费用）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="e524dee56f8e6766",
)

ONE_OFF_POST_SUBSIDY_MEMBER: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="one_off_post_subsidy",
    name="一次性岗位补贴",
    article="（九）",
    subject="职工",
    basis=(),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="登记失业人员",
            quote="吸纳登记失业人员",
            facts=(WORKER_REGISTERED_JOBLESS,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="稳定就业期限不低于1年",
            quote="稳定就业1年以上",
            facts=(WORKER_STABLE_TERM,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="企业为其按规定缴纳社会保险",
            quote="并按规定缴纳社会保险的",
            facts=(WORKER_DULY_INSURED,),
        ),
    ),
    steps=(StepText(id="扶持标准", text="1000元", unit="元"),),
    top=(1, 2, 3),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="88fcf7c8e1b1e248",
    identity=WORKER_ID_NUMBER,
)

ONE_OFF_POST_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="one_off_post_subsidy",
    name="一次性岗位补贴",
    article="（九）",
    subject="企业",
    basis=(
        "第（九）条“2019年1月1日至12月31日，劳动密集型企业和中小微企业吸纳登记失业人员稳定就业1年以上并按规定缴纳社会保险的，可给予1000元/人的一次性岗位补贴”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="符合下列条件之一"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="劳动密集型企业",
            quote="劳动密集型企业",
            facts=(ENTERPRISE_LABOUR_INTENSIVE,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="中小微企业",
            quote="中小微企业",
            facts=(ENTERPRISE_SMALL_OR_MEDIUM,),
        ),
    ),
    steps=(),
    discretion="原文未明确",
    window="2019年1月1日至2019年12月31日（首日、末日都在内，按申请日期）",
    remarks=(
        "执行起始日2019年1月1日早于文件的成文日期2019年2月1日。",
        "享受次数：原文未明确。",
        "开放用语“按规定”：另行规定，所指规定原文未明确。",
        "尚待明确：一次性是一名职工只能领一次，还是一次发完、换了单位还能再领；补贴付给企业还是付给本人也没有写（读法一：同一名职工只给一次，付给吸纳他的企业；读法二：每家企业吸纳一次给一次，付给企业）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：期限管的是吸纳的日期还是申请的日期没有写；管吸纳的日期，2019年吸纳的要到2020年才满1年（读法一：2019年内吸纳，满1年以后申请；读法二：2019年内申请，申请时已经稳定就业1年以上）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="8e9431b80d0cee5a",
    payee="企业",
    member=ONE_OFF_POST_SUBSIDY_MEMBER,
)

RELIEF_FOR_JOBLESS: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="relief_for_jobless",
    name="生活困难失业人员救助",
    article="（九）",
    subject="失业人员",
    basis=("第（九）条“对符合条件的生活困难失业人员给予临时生活补助、临时救助或纳入最低生活保障”",),
    clauses=(
        ClauseText(
            id="申报条件",
            depth=0,
            text="符合条件的生活困难失业人员",
            quote="对符合条件的生活困难失业人员",
            facts=(JOBLESS_PERSON_IN_NEED,),
        ),
    ),
    steps=(),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：三种方式由谁选、能不能同时享受没有写，标准也没有写（读法一：由民政部门按各自的规定分别办理；读法二：只能享受其中一种）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="f3bec8f2733eb8b4",
)
ITEMS: Final = items_of(
    DOCUMENT,
    (
        TECH_SERVICE_TAX,
        PERSONAL_LOAN,
        PERSONAL_INTEREST,
        FIRM_LOAN,
        PERSONAL_INTEREST_AGAIN,
        FIRM_INTEREST_AGAIN,
        LOAN_WORK_AWARD,
        STABILITY_REFUND,
        HARDSHIP_REFUND,
        TRAINEE_SUBSIDY,
        SKILLS_SUBSIDY,
        INSURANCE_FOR_HARD_TO_EMPLOY,
        INSURANCE_FOR_POOR_WORKERS,
        MEDICAL_INSURANCE_FOR_JOBLESS,
        ONE_OFF_POST_SUBSIDY,
        RELIEF_FOR_JOBLESS,
    ),
)
