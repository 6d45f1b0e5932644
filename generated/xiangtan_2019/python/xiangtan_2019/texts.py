"""湘潭市进一步做好稳就业工作二十四条措施：名称、条目和引文。"""

from typing import Final

from .runtime import (
    ClauseText,
    DocumentText,
    DoubtText,
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
ENTERPRISE_STAFF_BEFORE_HIRING: Final = FactText(
    object="企业",
    name="新招用前的在职职工人数",
    alias="staff_before_hiring",
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
WORKER_HIRED_THIS_YEAR: Final = FactText(
    object="职工",
    name="当年新招用",
    alias="hired_this_year",
    kind="是否",
)
WORKER_MEETS_LOAN_TERMS: Final = FactText(
    object="职工",
    name="符合创业担保贷款申请条件",
    alias="meets_loan_terms",
    kind="认定事项",
    authority="原文未明确",
)
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
WORKER_MONTHS_PAID: Final = FactText(
    object="职工",
    name="当年缴纳社会保险费月数",
    alias="months_paid",
    kind="期限",
    unit="月",
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
WORKER_PENSION_PREMIUM: Final = FactText(
    object="职工",
    name="企业实际缴纳养老保险费",
    alias="pension_premium",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
WORKER_MEDICAL_PREMIUM: Final = FactText(
    object="职工",
    name="企业实际缴纳医疗保险费",
    alias="medical_premium",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
WORKER_UI_PREMIUM: Final = FactText(
    object="职工",
    name="企业实际缴纳失业保险费",
    alias="ui_premium",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
WORKER_OWN_SHARE: Final = FactText(
    object="职工",
    name="代缴的个人部分",
    alias="own_share",
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
WORKER_TAKEN_ON: Final = FactText(object="职工", name="吸纳日期", alias="taken_on", kind="日期")
WORKER_HAD_POST_SUBSIDY: Final = FactText(
    object="职工",
    name="已领过一次性岗位补贴",
    alias="had_post_subsidy",
    kind="是否",
)
WORKER_HAD_IT_THROUGH_THIS_FIRM: Final = FactText(
    object="职工",
    name="已由本企业领过一次性岗位补贴",
    alias="had_it_through_this_firm",
    kind="是否",
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
    name="累计参加失业保险期限",
    alias="insured_term",
    kind="期限",
    unit="月",
)
WORKER_UNBROKEN_INSURED_TERM: Final = FactText(
    object="职工",
    name="连续参加失业保险期限",
    alias="unbroken_insured_term",
    kind="期限",
    unit="月",
)
WORKER_CERTIFIED_ON: Final = FactText(
    object="职工",
    name="取得证书日期",
    alias="certified_on",
    kind="日期",
)
STARTUP_WAY_OF_FOUNDING: Final = FactText(
    object="创业项目",
    name="创业方式",
    alias="way_of_founding",
    kind="选项",
    options=("合伙创业", "组织起来共同创业"),
)
STARTUP_INTEREST_DUE: Final = FactText(
    object="创业项目",
    name="贴息期内的贷款利息",
    alias="interest_due",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
FOUNDER_FOUNDER_ID: Final = FactText(
    object="创业人员",
    name="创业人员身份证号",
    alias="founder_id",
    kind="文本",
)
FOUNDER_LOAN_ELIGIBLE: Final = FactText(
    object="创业人员",
    name="符合创业担保贷款条件",
    alias="loan_eligible",
    kind="认定事项",
    authority="原文未明确",
)
FOUNDER_SELF_EMPLOYED: Final = FactText(
    object="创业人员",
    name="自主创业",
    alias="self_employed",
    kind="是否",
)
FOUNDER_PERSON_INTEREST_DUE: Final = FactText(
    object="创业人员",
    name="个人贴息期内的贷款利息",
    alias="person_interest_due",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
FOUNDER_BORROWER: Final = FactText(
    object="创业人员",
    name="创业担保贷款借款人",
    alias="borrower",
    kind="是否",
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
FOUNDER_NTH_INTEREST: Final = FactText(
    object="创业人员",
    name="第几次贴息",
    alias="nth_interest",
    kind="整数",
    unit="次",
    maximum="100",
)
FOUNDER_NTH_RENEWAL: Final = FactText(
    object="创业人员",
    name="第几次继续贴息",
    alias="nth_renewal",
    kind="整数",
    unit="次",
    maximum="100",
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
LOAN_AGENCY_KIND: Final = FactText(
    object="贷款工作单位",
    name="单位种类",
    alias="kind",
    kind="选项",
    options=("经办银行", "创业担保基金运营管理机构", "其他单位"),
)
LOAN_AGENCY_OWN_NEW_LOANS: Final = FactText(
    object="贷款工作单位",
    name="本单位当年新发放创业担保贷款总额",
    alias="own_new_loans",
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
TRAINEE_AGE_AT_START: Final = FactText(
    object="见习人员",
    name="见习开始时的周岁",
    alias="age_at_start",
    kind="整数",
    unit="岁",
    maximum="150",
)
TRAINEE_TRAINEESHIP: Final = FactText(
    object="见习人员",
    name="见习期",
    alias="traineeship",
    kind="期限",
    unit="月",
)
TRAINEE_RETAINED: Final = FactText(
    object="见习人员",
    name="被基地留用",
    alias="retained",
    kind="是否",
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
JOBLESS_PERSON_OWN_OTHER_FEES: Final = FactText(
    object="失业人员",
    name="个人应缴纳的其他费用",
    alias="own_other_fees",
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
STARTUP_FOUNDERS: Final = FactText(
    object="创业项目",
    name="创业人员",
    alias="founders",
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
    unit="元",
    source="standards",
)
STANDARD_CITY_NEW_LOANS: Final = FactText(
    object="",
    name="全市当年新发放创业担保贷款总额",
    alias="city_new_loans",
    kind="金额",
    unit="元",
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
        ENTERPRISE_STAFF_BEFORE_HIRING,
        ENTERPRISE_REPAYS_WELL,
        ENTERPRISE_CREATES_JOBS,
        ENTERPRISE_GOOD_PROJECT,
    ),
    lists=(ListText(name="职工", alias="workers", member="职工"),),
    records=True,
    items=(
        "技术先进型企业所得税",
        "个人创业担保贷款额度",
        "合伙创业担保贷款额度",
        "组织起来共同创业担保贷款额度",
        "个人创业担保贷款贴息",
        "合伙和共同创业担保贷款贴息",
        "小微企业创业担保贷款额度",
        "个人继续贴息",
        "小微企业继续贴息",
        "创业担保贷款工作奖补",
        "稳岗返还",
        "困难企业稳岗返还",
        "就业见习补贴",
        "技能提升补贴",
        "就业困难人员社会保险补贴",
        "贫困劳动力社会保险补贴",
        "失业人员医疗保险费",
        "一次性岗位补贴",
        "生活困难失业人员救助",
    ),
)
WORKER_FACTS: Final = ObjectText(
    name="职工",
    alias="worker",
    key=WORKER_ID_NUMBER,
    facts=(
        WORKER_NEWLY_HIRED,
        WORKER_HIRED_THIS_YEAR,
        WORKER_MEETS_LOAN_TERMS,
        WORKER_HARD_TO_EMPLOY,
        WORKER_PREMIUMS_DUE_PAID,
        WORKER_MONTHS_PAID,
        WORKER_REGISTERED_POOR,
        WORKER_CONTRACT_TERM,
        WORKER_TIME_AT_POST,
        WORKER_PENSION_PREMIUM,
        WORKER_MEDICAL_PREMIUM,
        WORKER_UI_PREMIUM,
        WORKER_OWN_SHARE,
        WORKER_REGISTERED_JOBLESS,
        WORKER_STABLE_TERM,
        WORKER_TAKEN_ON,
        WORKER_HAD_POST_SUBSIDY,
        WORKER_HAD_IT_THROUGH_THIS_FIRM,
        WORKER_DULY_INSURED,
        WORKER_QUALIFIED,
        WORKER_SKILL_CERTIFIED,
        WORKER_INSURED_WORKER,
        WORKER_INSURED_TERM,
        WORKER_UNBROKEN_INSURED_TERM,
        WORKER_CERTIFIED_ON,
    ),
)
STARTUP_FACTS: Final = ObjectText(
    name="创业项目",
    alias="startup",
    key=None,
    facts=(STARTUP_WAY_OF_FOUNDING, STARTUP_INTEREST_DUE),
    lists=(ListText(name="创业人员", alias="founders", member="创业人员"),),
)
FOUNDER_FACTS: Final = ObjectText(
    name="创业人员",
    alias="founder",
    key=FOUNDER_FOUNDER_ID,
    facts=(
        FOUNDER_LOAN_ELIGIBLE,
        FOUNDER_SELF_EMPLOYED,
        FOUNDER_PERSON_INTEREST_DUE,
        FOUNDER_BORROWER,
        FOUNDER_PERSON_REPAYS_WELL,
        FOUNDER_PERSON_CREATES_JOBS,
        FOUNDER_PERSON_GOOD_PROJECT,
        FOUNDER_NTH_INTEREST,
        FOUNDER_NTH_RENEWAL,
    ),
    records=True,
    items=(
        "技术先进型企业所得税",
        "个人创业担保贷款额度",
        "合伙创业担保贷款额度",
        "组织起来共同创业担保贷款额度",
        "个人创业担保贷款贴息",
        "合伙和共同创业担保贷款贴息",
        "小微企业创业担保贷款额度",
        "个人继续贴息",
        "小微企业继续贴息",
        "创业担保贷款工作奖补",
        "稳岗返还",
        "困难企业稳岗返还",
        "就业见习补贴",
        "技能提升补贴",
        "就业困难人员社会保险补贴",
        "贫困劳动力社会保险补贴",
        "失业人员医疗保险费",
        "一次性岗位补贴",
        "生活困难失业人员救助",
    ),
)
LOAN_AGENCY_FACTS: Final = ObjectText(
    name="贷款工作单位",
    alias="loan_agency",
    key=LOAN_AGENCY_AGENCY_CODE,
    facts=(LOAN_AGENCY_OUTSTANDING, LOAN_AGENCY_KIND, LOAN_AGENCY_OWN_NEW_LOANS),
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
    facts=(
        TRAINEE_GRADUATE_OUT_OF_WORK,
        TRAINEE_JOBLESS_YOUTH,
        TRAINEE_BIRTH_DATE,
        TRAINEE_AGE_AT_START,
        TRAINEE_TRAINEESHIP,
        TRAINEE_RETAINED,
    ),
)
JOBLESS_PERSON_FACTS: Final = ObjectText(
    name="失业人员",
    alias="jobless_person",
    key=JOBLESS_PERSON_CITIZEN_NUMBER,
    facts=(
        JOBLESS_PERSON_ENTITLED_TO_BENEFIT,
        JOBLESS_PERSON_OWN_MEDICAL_PREMIUM,
        JOBLESS_PERSON_OWN_OTHER_FEES,
        JOBLESS_PERSON_IN_NEED,
    ),
)
OBJECTS: Final = (
    ENTERPRISE_FACTS,
    WORKER_FACTS,
    STARTUP_FACTS,
    FOUNDER_FACTS,
    LOAN_AGENCY_FACTS,
    TRAINEE_BASE_FACTS,
    TRAINEE_FACTS,
    JOBLESS_PERSON_FACTS,
)
STANDARDS: Final = (
    STANDARD_MINIMUM_WAGE,
    STANDARD_PENSION_BASE,
    STANDARD_CITY_NEW_LOANS,
    STANDARD_MONTHLY_UI_BENEFIT,
)

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
    digest="b6c9cb830f6f8238",
)

PERSONAL_LOAN: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="personal_loan",
    name="个人创业担保贷款额度",
    article="（六）",
    subject="创业人员",
    basis=(
        "第（六）条“将农村自主创业的农民纳入支持范围，对符合条件的人员自主创业，创业担保贷款最高申请额度由10万元提高到15万元”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="符合创业担保贷款条件",
            quote="对符合条件的人员",
            facts=(FOUNDER_LOAN_ELIGIBLE,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="自主创业",
            quote="人员自主创业",
            facts=(FOUNDER_SELF_EMPLOYED,),
        ),
    ),
    steps=(
        StepText(
            id="额度上限",
            text="15万元",
            unit="元",
            quote="创业担保贷款最高申请额度由10万元提高到15万元",
        ),
    ),
    top=(1, 2),
    former=(("调整前标准", "10万元"), ("新增范围", "农村自主创业的农民")),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：除新纳入的农村自主创业的农民以外，符合条件的是哪些人没有写（读法一：国家和省创业担保贷款政策规定的重点就业群体，加上农村自主创业的农民；读法二：由本市另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：农民是不是还要符合其他条件；在城镇创业的农民、返乡的农民工算不算，没有写（读法一：只要是农村自主创业的农民就算符合条件的人员；读法二：农民是新增加的一类人员，创业担保贷款的其他条件照样要符合）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：人数是全部合伙（组织起来）创业的人，还是只数其中符合条件的人员（读法一：全部都数：全部创业人员的人数；读法二：只数符合条件的：创业人员（符合创业担保贷款条件）的人数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="be809d733b1fc733",
)

PARTNERSHIP_LOAN: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="partnership_loan",
    name="合伙创业担保贷款额度",
    article="（六）",
    subject="创业项目",
    basis=(
        "第（六）条“对符合条件的人员自主创业”",
        "第（六）条“合伙创业的按合伙创业人数”",
        "第（六）条“每人最高15万元额度，最高贷款额度为75万元”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="创业方式为合伙创业",
            quote="合伙创业的",
            facts=(STARTUP_WAY_OF_FOUNDING,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="有创业人员（符合创业担保贷款条件）",
            quote="对符合条件的人员自主创业",
            facts=(STARTUP_FOUNDERS,),
        ),
    ),
    steps=(
        StepText(
            id="计入额度的人数",
            text="尚待明确（全部都数，全部创业人员的人数；只数符合条件的，创业人员（符合创业担保贷款条件）的人数）",
            unit="人",
            quote="对符合条件的人员自主创业……合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数",
            facts=(STARTUP_FOUNDERS,),
        ),
        StepText(
            id="额度上限",
            text="15万元/人×计入额度的人数，超过75万元的，按75万元计",
            unit="元",
            quote="按合伙创业人数……每人最高15万元额度，最高贷款额度为75万元",
            facts=(STARTUP_FOUNDERS,),
        ),
    ),
    top=(1, 2),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：除新纳入的农村自主创业的农民以外，符合条件的是哪些人没有写（读法一：国家和省创业担保贷款政策规定的重点就业群体，加上农村自主创业的农民；读法二：由本市另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：人数是全部合伙（组织起来）创业的人，还是只数其中符合条件的人员（读法一：全部都数：全部创业人员的人数；读法二：只数符合条件的：创业人员（符合创业担保贷款条件）的人数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写怎样算合伙创业、怎样算组织起来共同创业；组织起来创业人数包不包括雇来的人，也没有写（读法一：组织起来的，只数共同出资或者共同经营的人；读法二：组织起来的，连同带动就业的人一起数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：75万元是一个项目一笔贷款的上限，还是同一批人先后几笔贷款的合计；已有个人贷款的人要不要扣除，没有写（读法一：一个项目一笔贷款不超过75万元，已有的个人贷款不扣除；读法二：同一批人的贷款合计不超过75万元，已有的个人贷款要扣除）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="3015fb1c92b66586",
    doubts=(
        DoubtText(
            name="计入额度的人数",
            readings=("读法一（全部都数）", "读法二（只数符合条件的）"),
            interpreter="原文未明确",
        ),
    ),
)

ORGANISED_LOAN: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="organised_loan",
    name="组织起来共同创业担保贷款额度",
    article="（六）",
    subject="创业项目",
    basis=(
        "第（六）条“对符合条件的人员自主创业”",
        "第（六）条“合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="创业方式为组织起来共同创业",
            quote="合伙创业的按合伙创业人数、组织起来共同创业的",
            facts=(STARTUP_WAY_OF_FOUNDING,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="有创业人员（符合创业担保贷款条件）",
            quote="对符合条件的人员自主创业",
            facts=(STARTUP_FOUNDERS,),
        ),
    ),
    steps=(
        StepText(
            id="计入额度的人数",
            text="尚待明确（全部都数，全部创业人员的人数；只数符合条件的，创业人员（符合创业担保贷款条件）的人数）",
            unit="人",
            quote="对符合条件的人员自主创业……合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数",
            facts=(STARTUP_FOUNDERS,),
        ),
        StepText(
            id="额度上限",
            text="15万元/人×计入额度的人数，超过75万元的，按75万元计",
            unit="元",
            quote="按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元",
            facts=(STARTUP_FOUNDERS,),
        ),
    ),
    top=(1, 2),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：除新纳入的农村自主创业的农民以外，符合条件的是哪些人没有写（读法一：国家和省创业担保贷款政策规定的重点就业群体，加上农村自主创业的农民；读法二：由本市另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：人数是全部合伙（组织起来）创业的人，还是只数其中符合条件的人员（读法一：全部都数：全部创业人员的人数；读法二：只数符合条件的：创业人员（符合创业担保贷款条件）的人数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写怎样算合伙创业、怎样算组织起来共同创业；组织起来创业人数包不包括雇来的人，也没有写（读法一：组织起来的，只数共同出资或者共同经营的人；读法二：组织起来的，连同带动就业的人一起数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：75万元是一个项目一笔贷款的上限，还是同一批人先后几笔贷款的合计；已有个人贷款的人要不要扣除，没有写（读法一：一个项目一笔贷款不超过75万元，已有的个人贷款不扣除；读法二：同一批人的贷款合计不超过75万元，已有的个人贷款要扣除）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="f15bead852697555",
    doubts=(
        DoubtText(
            name="计入额度的人数",
            readings=("读法一（全部都数）", "读法二（只数符合条件的）"),
            interpreter="原文未明确",
        ),
    ),
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
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="符合创业担保贷款条件",
            quote="对符合条件的人员",
            facts=(FOUNDER_LOAN_ELIGIBLE,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="自主创业",
            quote="人员自主创业",
            facts=(FOUNDER_SELF_EMPLOYED,),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准",
            text="个人贴息期内的贷款利息×1",
            unit="元",
            quote="全额贴息",
            facts=(FOUNDER_PERSON_INTEREST_DUE,),
        ),
    ),
    top=(1, 2),
    term="2年",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按规定”：另行规定，所指规定原文未明确。",
        "尚待明确：除新纳入的农村自主创业的农民以外，符合条件的是哪些人没有写（读法一：国家和省创业担保贷款政策规定的重点就业群体，加上农村自主创业的农民；读法二：由本市另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：人数是全部合伙（组织起来）创业的人，还是只数其中符合条件的人员（读法一：全部都数：全部创业人员的人数；读法二：只数符合条件的：创业人员（符合创业担保贷款条件）的人数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：全额是合同上的利息全部贴，还是只贴规定利率以内的部分；逾期的利息、罚息贴不贴；2年从贷款发放之日起还是从第一次付息之日起，没有写（读法一：从贷款发放之日起2年内，合同上的利息全部贴，逾期的利息和罚息不贴；读法二：从第一次付息之日起2年内，只贴规定利率以内的部分）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="1dd5cd3aec73d385",
)

JOINT_INTEREST: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="joint_interest",
    name="合伙和共同创业担保贷款贴息",
    article="（六）",
    subject="创业项目",
    basis=(
        "第（六）条“对符合条件的人员自主创业”",
        "第（六）条“合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数”",
        "第（六）条“按规定全额贴息2年”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="创业方式为合伙创业或组织起来共同创业",
            quote="合伙创业的按合伙创业人数、组织起来共同创业的",
            facts=(STARTUP_WAY_OF_FOUNDING,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="有创业人员（符合创业担保贷款条件）",
            quote="对符合条件的人员自主创业",
            facts=(STARTUP_FOUNDERS,),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准",
            text="贴息期内的贷款利息×1",
            unit="元",
            quote="全额贴息",
            facts=(STARTUP_INTEREST_DUE,),
        ),
    ),
    top=(1, 2),
    term="2年",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按规定”：另行规定，所指规定原文未明确。",
        "尚待明确：除新纳入的农村自主创业的农民以外，符合条件的是哪些人没有写（读法一：国家和省创业担保贷款政策规定的重点就业群体，加上农村自主创业的农民；读法二：由本市另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：人数是全部合伙（组织起来）创业的人，还是只数其中符合条件的人员（读法一：全部都数：全部创业人员的人数；读法二：只数符合条件的：创业人员（符合创业担保贷款条件）的人数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写怎样算合伙创业、怎样算组织起来共同创业；组织起来创业人数包不包括雇来的人，也没有写（读法一：组织起来的，只数共同出资或者共同经营的人；读法二：组织起来的，连同带动就业的人一起数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：全额是合同上的利息全部贴，还是只贴规定利率以内的部分；逾期的利息、罚息贴不贴；2年从贷款发放之日起还是从第一次付息之日起，没有写（读法一：从贷款发放之日起2年内，合同上的利息全部贴，逾期的利息和罚息不贴；读法二：从第一次付息之日起2年内，只贴规定利率以内的部分）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="e1f4467c80d32da3",
)

FIRM_LOAN: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="firm_loan",
    name="小微企业创业担保贷款额度",
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
            text="职工（当年新招用且符合创业担保贷款申请条件且劳动合同期限不低于1年）的人数达到在职职工基数×应达到的比例",
            quote="当年新招用符合创业担保贷款申请条件的人员数量达到企业现有在职职工人数25%（超过100人的企业达到15%）并与其签订1年以上劳动合同的",
            facts=(ENTERPRISE_WORKERS, ENTERPRISE_CURRENT_STAFF, ENTERPRISE_STAFF_BEFORE_HIRING),
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
        "尚待明确：没有写按哪一天的人数，新招用的人算不算在现有在职职工里（读法一：连同新招用的人：现有在职职工人数；读法二：不算新招用的人：新招用前的在职职工人数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：正好100人的按字面不算超过，适用25%；国家规定是否相同没有写（读法一：正好100人的适用25%；读法二：正好100人的也适用15%）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有达到比例的小微企业，最高限额还是不是200万元，没有写（读法一：仍按原来的200万元；读法二：没有达到比例的，不能申请小微企业创业担保贷款）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：当年是申请的那个自然年度，还是申请以前的12个月；签订1年以上劳动合同的要求是对计入比例的人，还是对新招用的每个人，没有写（读法一：申请的那个自然年度，只看计入比例的人；读法二：申请以前的12个月，新招用的每个人都要签订1年以上劳动合同）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="69f8161b7a13e89f",
    doubts=(
        DoubtText(
            name="在职职工基数",
            readings=("读法一（连同新招用的人）", "读法二（不算新招用的人）"),
            interpreter="原文未明确",
        ),
    ),
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
            text="创业担保贷款借款人",
            quote="借款个人",
            facts=(FOUNDER_BORROWER,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="个人还款积极",
            quote="还款积极",
            facts=(FOUNDER_PERSON_REPAYS_WELL,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="个人带动就业能力强",
            quote="带动就业能力强",
            facts=(FOUNDER_PERSON_CREATES_JOBS,),
        ),
        ClauseText(
            id="申报条件（四）",
            depth=1,
            text="个人创业项目好",
            quote="创业项目好",
            facts=(FOUNDER_PERSON_GOOD_PROJECT,),
        ),
        ClauseText(
            id="申报条件（五）",
            depth=1,
            text="贴息次数没有用完",
            quote="累计次数不超过3次",
            facts=(FOUNDER_NTH_INTEREST, FOUNDER_NTH_RENEWAL),
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
    top=(1, 2, 3, 4, 5, 6),
    discretion="原文未明确",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：累计次数不超过3次，按创业人员的已享受情况核对。",
        "尚待明确：3次是继续贴息的次数，还是连同第一次贴息一共的次数（读法一：连同第一次：第几次贴息不超过3次；读法二：只数继续的：第几次继续贴息不超过3次）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：累计是按人、按企业还是按创业项目，个人和他办的小微企业是不是分开算；小微企业头一次贴息原文没有写，算不算在3次里（读法一：个人和企业各算各的，企业头一次也算；读法二：同一个创业项目合并计算，企业头一次不算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：继续贴息是不是也全额贴2年，没有写；合伙创业、组织起来共同创业的项目能不能继续贴息，也没有写（读法一：标准和期限与前面相同，合伙和共同创业的也可以；读法二：标准和期限另行规定，只给借款个人和小微企业）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：三项是不是都要具备，由谁认定、认定的标准是什么，没有写（读法一：三项都要具备，由经办银行和人社部门认定；读法二：由决定贴息的单位综合考虑，不必三项都具备）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="7393b88b6c7b1fb4",
    doubts=(
        DoubtText(
            name="贴息次数没有用完",
            readings=("读法一（连同第一次）", "读法二（只数继续的）"),
            interpreter="原文未明确",
        ),
    ),
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
        "尚待明确：3次是继续贴息的次数，还是连同第一次贴息一共的次数（读法一：连同第一次：第几次贴息不超过3次；读法二：只数继续的：第几次继续贴息不超过3次）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：累计是按人、按企业还是按创业项目，个人和他办的小微企业是不是分开算；小微企业头一次贴息原文没有写，算不算在3次里（读法一：个人和企业各算各的，企业头一次也算；读法二：同一个创业项目合并计算，企业头一次不算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：继续贴息是不是也全额贴2年，没有写；合伙创业、组织起来共同创业的项目能不能继续贴息，也没有写（读法一：标准和期限与前面相同，合伙和共同创业的也可以；读法二：标准和期限另行规定，只给借款个人和小微企业）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：三项是不是都要具备，由谁认定、认定的标准是什么，没有写（读法一：三项都要具备，由经办银行和人社部门认定；读法二：由决定贴息的单位综合考虑，不必三项都具备）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="7d1abc03b754e3ea",
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
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="创业担保贷款工作成效突出",
            quote="创业担保贷款工作成效突出的",
            facts=(LOAN_AGENCY_OUTSTANDING,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="属于奖补的单位",
            quote="经办银行、创业担保基金运营管理机构等单位",
            facts=(LOAN_AGENCY_KIND,),
        ),
    ),
    steps=(
        StepText(
            id="奖补所按的总额",
            text="尚待明确（各单位按自己的，本单位当年新发放创业担保贷款总额；全市的总盘子，全市当年新发放创业担保贷款总额）",
            unit="元",
            quote="按当年新发放创业担保贷款总额1%给予",
            facts=(LOAN_AGENCY_OWN_NEW_LOANS, STANDARD_CITY_NEW_LOANS),
        ),
        StepText(
            id="扶持标准",
            text="奖补所按的总额×1%",
            unit="元",
            quote="按当年新发放创业担保贷款总额1%",
            facts=(LOAN_AGENCY_OWN_NEW_LOANS, STANDARD_CITY_NEW_LOANS),
        ),
    ),
    top=(1, 2),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：总额是各单位自己发放的总额，还是全市的总额；是全市总额的，1%是由各单位分的总盘子，怎么分没有写（读法一：各单位按自己的：本单位当年新发放创业担保贷款总额；读法二：全市的总盘子：全市当年新发放创业担保贷款总额）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：“等单位”还有哪些没有写（读法一：只有写出的两种：单位种类为经办银行或创业担保基金运营管理机构；读法二：还有别的单位：单位种类为经办银行或创业担保基金运营管理机构或其他单位）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="35f2ae1c42d8cb37",
    doubts=(
        DoubtText(
            name="属于奖补的单位",
            readings=("读法一（只有写出的两种）", "读法二（还有别的单位）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="奖补所按的总额",
            readings=("读法一（各单位按自己的）", "读法二（全市的总盘子）"),
            interpreter="原文未明确",
        ),
    ),
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
    digest="0d95c63c05bb6325",
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
    digest="fd625eb73a11d93c",
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
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="属于见习补贴的人员",
            quote="就业见习补贴范围由离校未就业高校毕业生扩展至16～24岁失业青年",
            facts=(
                TRAINEE_GRADUATE_OUT_OF_WORK,
                TRAINEE_JOBLESS_YOUTH,
                TRAINEE_AGE_AT_START,
                TRAINEE_BIRTH_DATE,
            ),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="见习期在3个月至12个月之间",
            quote="见习期为3～12个月",
            facts=(TRAINEE_TRAINEESHIP,),
        ),
    ),
    steps=(
        StepText(
            id="见习补贴标准（一）",
            text="适用提高的标准的，当地最低工资标准×120%",
            quote="补贴标准提高到最低工资标准的120%",
            facts=(TRAINEE_RETAINED,),
            test=True,
        ),
        StepText(
            id="见习补贴标准（二）",
            text="其他情形，当地最低工资标准",
            quote="按当地最低工资标准给予基地就业见习补贴",
            facts=(TRAINEE_RETAINED,),
            test=True,
        ),
        StepText(
            id="见习补贴标准",
            text="按下列情形分别确定",
            unit="元/月",
            quote="按当地最低工资标准给予基地就业见习补贴，留用率超过50%的补贴标准提高到最低工资标准的120%",
            facts=(TRAINEE_RETAINED, STANDARD_MINIMUM_WAGE),
        ),
        StepText(
            id="扶持标准",
            text="见习补贴标准",
            unit="元/月",
            facts=(TRAINEE_RETAINED, STANDARD_MINIMUM_WAGE),
        ),
    ),
    top=(1, 2),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "尚待明确：年龄看见习开始那天，还是看申请补贴那天（读法一：看见习开始那天：见习开始时的周岁；读法二：看申请补贴那天：出生日期的周岁）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：扩展以后，超过24岁的离校未就业高校毕业生还算不算（读法一：原来的照算：离校未就业高校毕业生或适龄失业青年；读法二：只算适龄的失业青年：适龄失业青年）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：留用率超过50%的基地，是全部见习人员都按120%补贴，还是只有留用的人员按120%补贴（读法一：全部见习人员：留用率超过50%；读法二：只有留用的人员：留用率超过50%且被基地留用）。暂未采用任何一种读法，有权解释：原文未明确。",
        "周岁按申请日期计算，从周岁生日的第二天起算满（系统约定）。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="400cd1092adb40d4",
    identity=TRAINEE_TRAINEE_ID,
    doubts=(
        DoubtText(
            name="属于见习补贴的人员",
            readings=("读法一（原来的照算）", "读法二（只算适龄的失业青年）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="适用提高的标准",
            readings=("读法一（全部见习人员）", "读法二（只有留用的人员）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="见习人员的年龄",
            readings=("读法一（看见习开始那天）", "读法二（看申请补贴那天）"),
            interpreter="原文未明确",
        ),
    ),
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
    former=(
        ("调整前条件", "离校未就业高校毕业生"),
        ("新增范围", "社会组织可以作为就业见习基地，失业青年可以作为见习人员"),
    ),
    fund="就业补助资金",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：年龄看见习开始那天，还是看申请补贴那天（读法一：看见习开始那天：见习开始时的周岁；读法二：看申请补贴那天：出生日期的周岁）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：扩展以后，超过24岁的离校未就业高校毕业生还算不算（读法一：原来的照算：离校未就业高校毕业生或适龄失业青年；读法二：只算适龄的失业青年：适龄失业青年）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：留用率超过50%的基地，是全部见习人员都按120%补贴，还是只有留用的人员按120%补贴（读法一：全部见习人员：留用率超过50%；读法二：只有留用的人员：留用率超过50%且被基地留用）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写留用率是哪一段时间、哪些人员里留用的比例，留用多久才算；留用率不到以前已经发的补贴要不要补差，也没有写。正好50%的按原文不提高（读法一：见习期满人员里被本基地留用的比例，超过以后补差；读法二：一年内全部见习人员里被本基地留用的比例，超过以后接收的才按提高的标准）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写是不是按每名见习人员、每个月给；当地是基地所在的县市区还是全市，见习期间标准调整的按哪一个，也没有写（读法一：每名见习人员每个月按基地所在地当月执行的最低工资标准给；读法二：按全市统一的标准给，见习期间调整的不跟着变）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：3～12个月是实际见习的时间，还是约定的时间；中途离开的按不按实际月数补贴，补贴期是不是就是见习期，没有写（读法一：看实际见习的时间，按实际月数补贴；读法二：看约定的时间，约定在3～12个月以内的，中途离开也按实际月数补贴）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写社会组织指哪些，也没有写由谁认定就业见习基地、要什么条件（读法一：登记的社会团体、基金会、民办非企业单位都可以申请，按原来的办法认定；读法二：由人力资源和社会保障部门、财政部门另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "周岁按申请日期计算，从周岁生日的第二天起算满（系统约定）。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="21e712af8f7077e6",
    payee="就业见习基地",
    doubts=(
        DoubtText(
            name="属于见习补贴的人员",
            readings=("读法一（原来的照算）", "读法二（只算适龄的失业青年）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="适用提高的标准",
            readings=("读法一（全部见习人员）", "读法二（只有留用的人员）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="见习人员的年龄",
            readings=("读法一（看见习开始那天）", "读法二（看申请补贴那天）"),
            interpreter="原文未明确",
        ),
    ),
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
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="期限所看的日期在2019年1月1日至2020年12月31日之间",
            quote="2019年1月1日至2020年12月31日",
            facts=(WORKER_CERTIFIED_ON,),
        ),
        ClauseText(id="申报条件（二）", depth=1, text="符合下列条件之一"),
        ClauseText(
            id="申报条件（二）1．",
            depth=2,
            text="取得职业资格证书",
            quote="取得职业资格证书",
            facts=(WORKER_QUALIFIED,),
        ),
        ClauseText(
            id="申报条件（二）2．",
            depth=2,
            text="取得职业技能等级证书",
            quote="职业技能等级证书",
            facts=(WORKER_SKILL_CERTIFIED,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="企业参保职工",
            quote="企业参保职工",
            facts=(WORKER_INSURED_WORKER,),
        ),
        ClauseText(
            id="申报条件（四）",
            depth=1,
            text="参保期限不低于1年",
            quote="放宽至参保1年以上",
            facts=(WORKER_INSURED_TERM, WORKER_UNBROKEN_INSURED_TERM),
        ),
    ),
    steps=(),
    top=(1, 2, 5, 6),
    former=(("调整前条件", "在职职工参加失业保险3年以上"),),
    fund="失业保险基金",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：期限管的是取得证书的日期还是申请的日期没有写；以前取得证书的能不能申请（读法一：看取证日期：取得证书日期；读法二：看申请日期：申请日期）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：1年是累计还是连续，没有写；参保1年以上是不是也指失业保险，在不同企业参保的合不合并，也没有写（读法一：累计：累计参加失业保险期限；读法二：连续：连续参加失业保险期限）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：这里没有写标准；第（十四）条写了三、四、五级职业资格证书的标准，是不是同一项补贴，取得职业技能等级证书的、取得其他等级的给不给，没有写（读法一：就是第（十四）条的技能提升补贴，标准见那里；读法二：标准按上级有关规定执行）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：同一职工取得几个证书的，同一职业同一等级的，各能领几次，没有写（读法一：同一职业同一等级只领一次；读法二：期限内每人只领一次）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="5a90033e0622d2b6",
    doubts=(
        DoubtText(
            name="期限所看的日期",
            readings=("读法一（看取证日期）", "读法二（看申请日期）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="参保期限",
            readings=("读法一（累计）", "读法二（连续）"),
            interpreter="原文未明确",
        ),
    ),
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
            id="按基数补贴",
            text="当年度企业职工基本养老保险缴费基准值×60%×12%＋当年度企业职工基本养老保险缴费基准值×60%×5%＋当年度企业职工基本养老保险缴费基准值×60%×0.7%",
            unit="元",
            quote="以当年度企业职工基本养老保险缴费基准值60%为基数，分别给予企业基本养老保险12%、基本医疗保险5%、失业保险0.7%的社会保险补贴",
            facts=(STANDARD_PENSION_BASE,),
        ),
        StepText(
            id="每人补贴额",
            text="尚待明确（按月，按基数补贴×当年缴纳社会保险费月数÷1个月；按年，按基数补贴）",
            unit="元",
            quote="以当年度企业职工基本养老保险缴费基准值60%为基数，分别给予企业",
            facts=(STANDARD_PENSION_BASE, WORKER_MONTHS_PAID),
        ),
        StepText(
            id="扶持标准",
            text="每人补贴额",
            unit="元",
            facts=(STANDARD_PENSION_BASE, WORKER_MONTHS_PAID),
        ),
    ),
    top=(1, 2, 3),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "尚待明确：没有写基准值是按月还是按年，也没有写补贴多少个月；基准值用申请当年的还是缴费当年的，实际缴费比算出来的少的，按不按实际缴费，也没有写（读法一：按月：按基数补贴×当年缴纳社会保险费月数÷1个月；读法二：按年：按基数补贴）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="39ee23e37bd7b166",
    identity=WORKER_ID_NUMBER,
    doubts=(
        DoubtText(
            name="每人补贴额",
            readings=("读法一（按月）", "读法二（按年）"),
            interpreter="原文未明确",
        ),
    ),
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
        "尚待明确：没有写基准值是按月还是按年，也没有写补贴多少个月；基准值用申请当年的还是缴费当年的，实际缴费比算出来的少的，按不按实际缴费，也没有写（读法一：按月：按基数补贴×当年缴纳社会保险费月数÷1个月；读法二：按年：按基数补贴）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写招用多久以内算新招用，本文件施行以前招用的算不算；就业困难人员的条件没有写（读法一：本文件施行以后招用的，条件由省、市另行规定；读法二：当年度招用的，条件由省、市另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：一名职工既是就业困难人员又是建档立卡贫困劳动力的，企业能不能领两种社会保险补贴，没有写（读法一：只能领一种；读法二：分别符合条件的都可以领）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="f4423ab023f87a04",
    payee="企业",
    doubts=(
        DoubtText(
            name="每人补贴额",
            readings=("读法一（按月）", "读法二（按年）"),
            interpreter="原文未明确",
        ),
    ),
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
            id="企业缴纳的三项保险费",
            text="企业实际缴纳养老保险费＋企业实际缴纳医疗保险费＋企业实际缴纳失业保险费",
            unit="元",
            quote="按企业为贫困劳动力实际缴纳的社会保险费（养老保险、医疗保险、失业保险）予以补贴",
            facts=(WORKER_PENSION_PREMIUM, WORKER_MEDICAL_PREMIUM, WORKER_UI_PREMIUM),
        ),
        StepText(
            id="实际缴纳的社会保险费",
            text="尚待明确（不算，企业缴纳的三项保险费；算，企业缴纳的三项保险费＋代缴的个人部分）",
            unit="元",
            quote="按企业为贫困劳动力实际缴纳的社会保险费（养老保险、医疗保险、失业保险）予以补贴",
            facts=(
                WORKER_PENSION_PREMIUM,
                WORKER_MEDICAL_PREMIUM,
                WORKER_UI_PREMIUM,
                WORKER_OWN_SHARE,
            ),
        ),
        StepText(
            id="扶持标准",
            text="实际缴纳的社会保险费",
            unit="元",
            facts=(
                WORKER_PENSION_PREMIUM,
                WORKER_MEDICAL_PREMIUM,
                WORKER_UI_PREMIUM,
                WORKER_OWN_SHARE,
            ),
        ),
    ),
    top=(1, 2, 3, 4),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "尚待明确：企业从工资里代缴的个人部分算不算企业实际缴纳的社会保险费（读法一：不算：企业缴纳的三项保险费；读法二：算：企业缴纳的三项保险费＋代缴的个人部分）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="ab3ca97216c26a66",
    identity=WORKER_ID_NUMBER,
    doubts=(
        DoubtText(
            name="实际缴纳的社会保险费",
            readings=("读法一（不算）", "读法二（算）"),
            interpreter="原文未明确",
        ),
    ),
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
        "尚待明确：企业从工资里代缴的个人部分算不算企业实际缴纳的社会保险费（读法一：不算：企业缴纳的三项保险费；读法二：算：企业缴纳的三项保险费＋代缴的个人部分）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写“以上”，也没有写请假、停工怎么算；补贴只给头12个月缴的，还是在岗期间缴的都给；没有写每人只补一次（读法一：在岗满12个月的都算，在岗期间实际缴纳的都补；读法二：满12个月以后，只补这12个月里实际缴纳的，每人一次）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：一名职工既是就业困难人员又是建档立卡贫困劳动力的，企业能不能领两种社会保险补贴，没有写（读法一：只能领一种；读法二：分别符合条件的都可以领）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="555c56adea19406c",
    payee="企业",
    doubts=(
        DoubtText(
            name="实际缴纳的社会保险费",
            readings=("读法一（不算）", "读法二（算）"),
            interpreter="原文未明确",
        ),
    ),
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
            id="由基金列支的费用",
            text="尚待明确（只有基本医疗保险费，个人应缴纳的基本医疗保险费；还有其他费用，个人应缴纳的基本医疗保险费＋个人应缴纳的其他费用）",
            unit="元",
            quote="其个人应缴纳的基本医疗保险等费用从失业保险基金中列支",
            facts=(JOBLESS_PERSON_OWN_MEDICAL_PREMIUM, JOBLESS_PERSON_OWN_OTHER_FEES),
        ),
        StepText(
            id="扶持标准",
            text="由基金列支的费用",
            unit="元",
            quote="其个人应缴纳的基本医疗保险等费用",
            facts=(JOBLESS_PERSON_OWN_MEDICAL_PREMIUM, JOBLESS_PERSON_OWN_OTHER_FEES),
        ),
    ),
    fund="失业保险基金",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：“等”字后面还有哪些费用没有写（读法一：只有基本医疗保险费：个人应缴纳的基本医疗保险费；读法二：还有其他费用：个人应缴纳的基本医疗保险费＋个人应缴纳的其他费用）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="6a017f12be8c006b",
    doubts=(
        DoubtText(
            name="由基金列支的费用",
            readings=("读法一（只有基本医疗保险费）", "读法二（还有其他费用）"),
            interpreter="原文未明确",
        ),
    ),
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
            text="岗位补贴期限所看的日期在2019年1月1日至2019年12月31日之间",
            quote="2019年1月1日至12月31日",
            facts=(WORKER_TAKEN_ON,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="登记失业人员",
            quote="吸纳登记失业人员",
            facts=(WORKER_REGISTERED_JOBLESS,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="稳定就业期限不低于1年",
            quote="稳定就业1年以上",
            facts=(WORKER_STABLE_TERM,),
        ),
        ClauseText(
            id="申报条件（四）",
            depth=1,
            text="企业为其按规定缴纳社会保险",
            quote="并按规定缴纳社会保险的",
            facts=(WORKER_DULY_INSURED,),
        ),
        ClauseText(
            id="申报条件（五）",
            depth=1,
            text="没有领过",
            quote="一次性岗位补贴",
            facts=(WORKER_HAD_POST_SUBSIDY, WORKER_HAD_IT_THROUGH_THIS_FIRM),
        ),
    ),
    steps=(StepText(id="扶持标准", text="1000元", unit="元"),),
    top=(1, 2, 3, 4, 5),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "尚待明确：期限管的是吸纳的日期、申请的日期，还是稳定就业满1年的日期，没有写；管吸纳的日期，2019年吸纳的要到2020年才满1年（读法一：看吸纳日期：吸纳日期；读法二：看申请日期：申请日期；读法三：看满1年的日期：吸纳日期后1年）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：一次性是一名职工只给一次，还是每家吸纳他的企业各给一次；付给企业还是付给本人，也没有写（读法一：一名职工只给一次：不属于“已领过一次性岗位补贴”的情形；读法二：每家企业给一次：不属于“已由本企业领过一次性岗位补贴”的情形）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="9a164cc46f4dd60a",
    identity=WORKER_ID_NUMBER,
    doubts=(
        DoubtText(
            name="岗位补贴期限所看的日期",
            readings=("读法一（看吸纳日期）", "读法二（看申请日期）", "读法三（看满1年的日期）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="没有领过",
            readings=("读法一（一名职工只给一次）", "读法二（每家企业给一次）"),
            interpreter="原文未明确",
        ),
    ),
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
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按规定”：另行规定，所指规定原文未明确。",
        "尚待明确：期限管的是吸纳的日期、申请的日期，还是稳定就业满1年的日期，没有写；管吸纳的日期，2019年吸纳的要到2020年才满1年（读法一：看吸纳日期：吸纳日期；读法二：看申请日期：申请日期；读法三：看满1年的日期：吸纳日期后1年）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：一次性是一名职工只给一次，还是每家吸纳他的企业各给一次；付给企业还是付给本人，也没有写（读法一：一名职工只给一次：不属于“已领过一次性岗位补贴”的情形；读法二：每家企业给一次：不属于“已由本企业领过一次性岗位补贴”的情形）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：劳动密集型企业由谁认定、按什么标准，没有写；是两种企业各算各的，还是要同时是劳动密集型和中小微企业，也没有写（读法一：两种企业符合一种就可以，标准另行规定；读法二：要同时是劳动密集型企业和中小微企业）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="303fa32102def5fb",
    payee="企业",
    doubts=(
        DoubtText(
            name="岗位补贴期限所看的日期",
            readings=("读法一（看吸纳日期）", "读法二（看申请日期）", "读法三（看满1年的日期）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="没有领过",
            readings=("读法一（一名职工只给一次）", "读法二（每家企业给一次）"),
            interpreter="原文未明确",
        ),
    ),
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
    digest="670c65a5ef2802b1",
)
ITEMS: Final = items_of(
    DOCUMENT,
    (
        TECH_SERVICE_TAX,
        PERSONAL_LOAN,
        PARTNERSHIP_LOAN,
        ORGANISED_LOAN,
        PERSONAL_INTEREST,
        JOINT_INTEREST,
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
