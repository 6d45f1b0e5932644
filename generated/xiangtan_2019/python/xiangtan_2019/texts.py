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
    other_policies=("企业在职职工技能提升培训补贴",),
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
ENTERPRISE_FIRM_NTH_INTEREST: Final = FactText(
    object="企业",
    name="本企业第几次贴息",
    alias="firm_nth_interest",
    kind="整数",
    unit="次",
    maximum="100",
)
ENTERPRISE_FIRM_NTH_RENEWAL: Final = FactText(
    object="企业",
    name="本企业第几次继续贴息",
    alias="firm_nth_renewal",
    kind="整数",
    unit="次",
    maximum="100",
)
ENTERPRISE_CERTIFIED_IN_HARDSHIP: Final = FactText(
    object="企业",
    name="经认定的困难企业",
    alias="certified_in_hardship",
    kind="认定事项",
    authority="原文未明确",
)
ENTERPRISE_ON_JOB_FROM: Final = FactText(
    object="企业",
    name="职工在岗培训开始日期",
    alias="on_job_from",
    kind="日期",
)
ENTERPRISE_ON_JOB_UNTIL: Final = FactText(
    object="企业",
    name="职工在岗培训结束日期",
    alias="on_job_until",
    kind="日期",
)
ENTERPRISE_ON_JOB_TRAINEES: Final = FactText(
    object="企业",
    name="职工在岗培训人数",
    alias="on_job_trainees",
    kind="整数",
    unit="人",
    maximum="1000000",
)
ENTERPRISE_ON_JOB_COST: Final = FactText(
    object="企业",
    name="职工在岗培训费用",
    alias="on_job_cost",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
ENTERPRISE_ON_JOB_COST_PAID_BY_FIRM: Final = FactText(
    object="企业",
    name="从企业职工教育经费中列支的在岗培训费用",
    alias="on_job_cost_paid_by_firm",
    kind="金额",
    unit="元",
    maximum="1000000000000",
)
ENTERPRISE_ON_JOB_APPROVED: Final = FactText(
    object="企业",
    name="经当地人力资源和社会保障部门审核评估合格",
    alias="on_job_approved",
    kind="认定事项",
    authority="当地人力资源和社会保障部门",
)
ENTERPRISE_IN_EMERGING_CHAIN: Final = FactText(
    object="企业",
    name="属于工业新兴产业链相关企业",
    alias="in_emerging_chain",
    kind="认定事项",
    authority="原文未明确",
)
ENTERPRISE_MEETS_APPRENTICESHIP_RULES: Final = FactText(
    object="企业",
    name="符合有关政策规定",
    alias="meets_apprenticeship_rules",
    kind="认定事项",
    authority="原文未明确",
)
ENTERPRISE_PAID_THE_TRAINER: Final = FactText(
    object="企业",
    name="已向签订协议的培训机构支付学徒培训费用",
    alias="paid_the_trainer",
    kind="是否",
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
WORKER_CERTIFICATE_LEVEL: Final = FactText(
    object="职工",
    name="证书等级",
    alias="certificate_level",
    kind="选项",
    options=("五级", "四级", "三级", "二级", "一级"),
)
WORKER_EMPLOYED_BY_A_FIRM: Final = FactText(
    object="职工",
    name="企业在职职工",
    alias="employed_by_a_firm",
    kind="是否",
)
WORKER_APPRENTICE: Final = FactText(
    object="职工",
    name="参加新型学徒制培训",
    alias="apprentice",
    kind="是否",
)
WORKER_APPRENTICE_FROM: Final = FactText(
    object="职工",
    name="学徒培训开始日期",
    alias="apprentice_from",
    kind="日期",
)
WORKER_APPRENTICE_UNTIL: Final = FactText(
    object="职工",
    name="学徒培训结束日期",
    alias="apprentice_until",
    kind="日期",
)
STARTUP_WAY_OF_FOUNDING: Final = FactText(
    object="创业项目",
    name="创业方式",
    alias="way_of_founding",
    kind="选项",
    options=("合伙创业", "组织起来共同创业"),
)
STARTUP_OWN_LOANS: Final = FactText(
    object="创业项目",
    name="已有的个人创业担保贷款",
    alias="own_loans",
    kind="金额",
    unit="元",
    maximum="1000000000000",
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
JOBLESS_PERSON_JOB_SEEKER_IN_DIFFICULTY: Final = FactText(
    object="失业人员",
    name="就业困难人员",
    alias="job_seeker_in_difficulty",
    kind="认定事项",
    authority="原文未明确",
)
JOBLESS_PERSON_FARM_HOUSEHOLD_GRADUATE: Final = FactText(
    object="失业人员",
    name="纯农户离校未就业高校毕业生",
    alias="farm_household_graduate",
    kind="认定事项",
    authority="原文未明确",
)
JOBLESS_PERSON_ABLE_TO_WORK: Final = FactText(
    object="失业人员",
    name="有就业能力",
    alias="able_to_work",
    kind="认定事项",
    authority="原文未明确",
)
JOBLESS_PERSON_WILLING_TO_WORK: Final = FactText(
    object="失业人员",
    name="有就业愿望",
    alias="willing_to_work",
    kind="是否",
)
JOBLESS_PERSON_TAKES_ANY_POST: Final = FactText(
    object="失业人员",
    name="不挑不拣",
    alias="takes_any_post",
    kind="认定事项",
    authority="原文未明确",
)
JOBLESS_PERSON_FOUNDED_WHILE_ON_BENEFIT: Final = FactText(
    object="失业人员",
    name="领取失业保险金期间自主创业",
    alias="founded_while_on_benefit",
    kind="是否",
)
JOBLESS_PERSON_OWN_MONTHLY_BENEFIT: Final = FactText(
    object="失业人员",
    name="月失业保险金",
    alias="own_monthly_benefit",
    kind="金额",
    unit="元/月",
    maximum="1000000000000",
)
JOBLESS_PERSON_LEFT_AT_START: Final = FactText(
    object="失业人员",
    name="开始创业时未领取的期限",
    alias="left_at_start",
    kind="期限",
    unit="月",
)
JOBLESS_PERSON_LEFT_AT_APPLICATION: Final = FactText(
    object="失业人员",
    name="申请时未领取的期限",
    alias="left_at_application",
    kind="期限",
    unit="月",
)
JOBLESS_PERSON_IN_TRAINING: Final = FactText(
    object="失业人员",
    name="参加职业技能培训或创业培训",
    alias="in_training",
    kind="是否",
)
JOBLESS_PERSON_TRAINING_PROVIDER: Final = FactText(
    object="失业人员",
    name="承担培训的单位",
    alias="training_provider",
    kind="选项",
    options=("职业技工院校", "普通高校", "职业培训机构", "符合条件的企业", "其他单位"),
)
JOBLESS_PERSON_PASSED_TRAINING: Final = FactText(
    object="失业人员",
    name="培训合格",
    alias="passed_training",
    kind="认定事项",
    authority="原文未明确",
)
NEW_BUSINESS_BUSINESS_NUMBER: Final = FactText(
    object="创业主体",
    name="创业主体登记号",
    alias="business_number",
    kind="文本",
)
NEW_BUSINESS_MEETS_STARTUP_TERMS: Final = FactText(
    object="创业主体",
    name="符合创业补贴条件",
    alias="meets_startup_terms",
    kind="认定事项",
    authority="原文未明确",
)
NEW_BUSINESS_FOUNDED_KIND: Final = FactText(
    object="创业主体",
    name="创办的种类",
    alias="founded_kind",
    kind="选项",
    options=("小微企业", "民办非企业单位", "农民合作社", "个体经营户", "其他种类"),
)
NEW_BUSINESS_FOUNDED_ANY_BEFORE: Final = FactText(
    object="创业主体",
    name="以前创办过四种中的任何一种",
    alias="founded_any_before",
    kind="是否",
)
NEW_BUSINESS_FOUNDED_SAME_BEFORE: Final = FactText(
    object="创业主体",
    name="以前创办过同一种",
    alias="founded_same_before",
    kind="是否",
)
NEW_BUSINESS_RENTS_PREMISES: Final = FactText(
    object="创业主体",
    name="租用创业经营场所",
    alias="rents_premises",
    kind="是否",
)
NEW_BUSINESS_ACTUAL_RENT: Final = FactText(
    object="创业主体",
    name="实际月租金",
    alias="actual_rent",
    kind="金额",
    unit="元/月",
    maximum="1000000000000",
)
NEW_BUSINESS_FOUNDER_HAD_OPENING_SUBSIDY: Final = FactText(
    object="创业主体",
    name="创办人已领过开办费补贴",
    alias="founder_had_opening_subsidy",
    kind="是否",
)
NEW_BUSINESS_BUSINESS_HAD_OPENING_SUBSIDY: Final = FactText(
    object="创业主体",
    name="本单位已领过开办费补贴",
    alias="business_had_opening_subsidy",
    kind="是否",
)
NEW_BUSINESS_MARKS_APPLIED_FOR: Final = FactText(
    object="创业主体",
    name="本次申请补贴的注册商标数",
    alias="marks_applied_for",
    kind="整数",
    unit="个",
    maximum="1000",
)
NEW_BUSINESS_MARKS_SUBSIDISED_BEFORE: Final = FactText(
    object="创业主体",
    name="以前领过补贴的注册商标数",
    alias="marks_subsidised_before",
    kind="整数",
    unit="个",
    maximum="1000",
)
INCUBATOR_INCUBATOR_NUMBER: Final = FactText(
    object="创业孵化基地",
    name="孵化基地编号",
    alias="incubator_number",
    kind="文本",
)
INCUBATOR_FOUNDED_BY: Final = FactText(
    object="创业孵化基地",
    name="兴办单位",
    alias="founded_by",
    kind="选项",
    options=("各级政府", "园区", "高等院校", "大中型企业", "民间资本", "其他单位"),
    multiple=True,
)
INCUBATOR_IN_VACANT_PREMISES: Final = FactText(
    object="创业孵化基地",
    name="利用空置场地废旧厂房等兴办",
    alias="in_vacant_premises",
    kind="是否",
)
INCUBATOR_OFFERS_SPACE: Final = FactText(
    object="创业孵化基地",
    name="为创业者提供创业场地",
    alias="offers_space",
    kind="是否",
)
INCUBATOR_OFFERS_GUIDANCE: Final = FactText(
    object="创业孵化基地",
    name="为创业者提供创业指导",
    alias="offers_guidance",
    kind="是否",
)
INCUBATOR_CHOSEN: Final = FactText(
    object="创业孵化基地",
    name="被择优选定",
    alias="chosen",
    kind="认定事项",
    authority="原文未明确",
)
INCUBATOR_AWARDED_BEFORE: Final = FactText(
    object="创业孵化基地",
    name="以前得过奖补",
    alias="awarded_before",
    kind="是否",
)
LEARNER_LEARNER_ID: Final = FactText(
    object="培训人员",
    name="培训人员身份证号",
    alias="learner_id",
    kind="文本",
)
LEARNER_URBAN_REGISTERED_JOBLESS: Final = FactText(
    object="培训人员",
    name="城镇登记失业人员",
    alias="urban_registered_jobless",
    kind="是否",
)
LEARNER_RURAL_MIGRANT_WORKER: Final = FactText(
    object="培训人员",
    name="农村转移就业劳动者",
    alias="rural_migrant_worker",
    kind="是否",
)
LEARNER_GRADUATING_THIS_YEAR: Final = FactText(
    object="培训人员",
    name="毕业年度内高校毕业生",
    alias="graduating_this_year",
    kind="是否",
)
LEARNER_SCHOOL_LEAVER: Final = FactText(
    object="培训人员",
    name="城乡未继续升学的应届初高中毕业生",
    alias="school_leaver",
    kind="是否",
)
LEARNER_LEARNER_REGISTERED_POOR: Final = FactText(
    object="培训人员",
    name="建档立卡贫困劳动力",
    alias="learner_registered_poor",
    kind="认定事项",
    authority="原文未明确",
)
LEARNER_LEARNER_HARD_TO_EMPLOY: Final = FactText(
    object="培训人员",
    name="就业困难人员",
    alias="learner_hard_to_employ",
    kind="认定事项",
    authority="原文未明确",
)
LEARNER_ZERO_EMPLOYMENT_FAMILY: Final = FactText(
    object="培训人员",
    name="零就业家庭成员",
    alias="zero_employment_family",
    kind="认定事项",
    authority="原文未明确",
)
LEARNER_ATTENDS_SKILLS_TRAINING: Final = FactText(
    object="培训人员",
    name="参加技能培训",
    alias="attends_skills_training",
    kind="是否",
)
LEARNER_ORGANISED_TRAINING: Final = FactText(
    object="培训人员",
    name="技能培训由责任单位组织",
    alias="organised_training",
    kind="是否",
)
LEARNER_LEARNER_QUALIFIED: Final = FactText(
    object="培训人员",
    name="取得职业资格证书",
    alias="learner_qualified",
    kind="是否",
)
LEARNER_RUN_BY_LOCAL_HRSS: Final = FactText(
    object="培训人员",
    name="培训由当地人力资源和社会保障部门组织",
    alias="run_by_local_hrss",
    kind="是否",
)
LEARNER_ATTENDS_TRAINING: Final = FactText(
    object="培训人员",
    name="参加培训",
    alias="attends_training",
    kind="是否",
)
LEARNER_TRAINING_STARTS: Final = FactText(
    object="培训人员",
    name="培训开始日期",
    alias="training_starts",
    kind="日期",
)
LEARNER_TRAINING_ENDS: Final = FactText(
    object="培训人员",
    name="培训结束日期",
    alias="training_ends",
    kind="日期",
)
LEARNER_TRAINING_DAYS: Final = FactText(
    object="培训人员",
    name="培训期间的天数",
    alias="training_days",
    kind="期限",
    unit="日",
)
LEARNER_ATTENDED_DAYS: Final = FactText(
    object="培训人员",
    name="实际参加培训的天数",
    alias="attended_days",
    kind="期限",
    unit="日",
)
LEARNER_DRAWING_BENEFIT: Final = FactText(
    object="培训人员",
    name="领取失业保险金",
    alias="drawing_benefit",
    kind="是否",
)
GRADUATE_GRADUATE_ID: Final = FactText(
    object="高校毕业生",
    name="毕业生身份证号",
    alias="graduate_id",
    kind="文本",
)
GRADUATE_IN_HARDSHIP: Final = FactText(
    object="高校毕业生",
    name="符合条件的困难高校毕业生",
    alias="in_hardship",
    kind="认定事项",
    authority="原文未明确",
)
GRADUATE_HAD_IT_BEFORE_THE_RISE: Final = FactText(
    object="高校毕业生",
    name="提高前领过求职创业补贴",
    alias="had_it_before_the_rise",
    kind="是否",
)
GRADUATE_PAID_BEFORE_THE_RISE: Final = FactText(
    object="高校毕业生",
    name="提高前所领数额",
    alias="paid_before_the_rise",
    kind="金额",
    unit="元",
    maximum="10000",
)
GRADUATE_MEETS_TERMS: Final = FactText(
    object="高校毕业生",
    name="符合就业补贴条件",
    alias="meets_terms",
    kind="认定事项",
    authority="原文未明确",
)
GRADUATE_HAS_GRADUATED: Final = FactText(
    object="高校毕业生",
    name="已从高校毕业",
    alias="has_graduated",
    kind="是否",
)
GRADUATE_WORKS_IN_XIANGTAN: Final = FactText(
    object="高校毕业生",
    name="在潭就业",
    alias="works_in_xiangtan",
    kind="是否",
)
GRADUATE_TOTAL_TIME: Final = FactText(
    object="高校毕业生",
    name="累计在潭就业时间",
    alias="total_time",
    kind="期限",
    unit="月",
)
GRADUATE_TIME_HERE: Final = FactText(
    object="高校毕业生",
    name="在现单位连续就业时间",
    alias="time_here",
    kind="期限",
    unit="月",
)
GRADUATE_TIME_AFTER_FIRST_YEAR: Final = FactText(
    object="高校毕业生",
    name="满1年以后的连续就业时间",
    alias="time_after_first_year",
    kind="期限",
    unit="月",
)
GRADUATE_HAD_JOB_SUBSIDY: Final = FactText(
    object="高校毕业生",
    name="已领过就业补贴",
    alias="had_job_subsidy",
    kind="是否",
)
HR_AGENCY_LICENCE_NUMBER: Final = FactText(
    object="人力资源服务机构",
    name="机构许可证号",
    alias="licence_number",
    kind="文本",
)
HR_AGENCY_DULY_LICENSED: Final = FactText(
    object="人力资源服务机构",
    name="具有合法资质",
    alias="duly_licensed",
    kind="认定事项",
    authority="原文未明确",
)
JOBSEEKER_JOBSEEKER_ID: Final = FactText(
    object="劳动者",
    name="劳动者身份证号",
    alias="jobseeker_id",
    kind="文本",
)
JOBSEEKER_POOR: Final = FactText(
    object="劳动者",
    name="属于贫困劳动力",
    alias="poor",
    kind="认定事项",
    authority="原文未明确",
)
JOBSEEKER_LISTED_AS_POOR: Final = FactText(
    object="劳动者",
    name="属于建档立卡贫困劳动力",
    alias="listed_as_poor",
    kind="认定事项",
    authority="原文未明确",
)
JOBSEEKER_TRAINED_BY_EMPLOYER: Final = FactText(
    object="劳动者",
    name="参加用人单位组织的培训",
    alias="trained_by_employer",
    kind="是否",
)
JOBSEEKER_PLACED_BY_AGENCY: Final = FactText(
    object="劳动者",
    name="经本机构成功介绍就业",
    alias="placed_by_agency",
    kind="是否",
)
JOBSEEKER_MOVED_BY_ORGANISED_EXPORT: Final = FactText(
    object="劳动者",
    name="通过有组织劳务输出转移",
    alias="moved_by_organised_export",
    kind="是否",
)
JOBSEEKER_WORKS_OUTSIDE_HOME_COUNTY: Final = FactText(
    object="劳动者",
    name="在户籍所在县以外就业",
    alias="works_outside_home_county",
    kind="是否",
)
JOBSEEKER_EMPLOYED_ON: Final = FactText(
    object="劳动者",
    name="就业日期",
    alias="employed_on",
    kind="日期",
)
JOBSEEKER_SIX_MONTHS_ON: Final = FactText(
    object="劳动者",
    name="稳定就业满6个月的日期",
    alias="six_months_on",
    kind="日期",
)
JOBSEEKER_UNBROKEN_EMPLOYMENT: Final = FactText(
    object="劳动者",
    name="同一单位连续就业期限",
    alias="unbroken_employment",
    kind="期限",
    unit="月",
)
JOBSEEKER_TOTAL_EMPLOYMENT: Final = FactText(
    object="劳动者",
    name="累计就业期限",
    alias="total_employment",
    kind="期限",
    unit="月",
)
JOBSEEKER_PLACEMENT_PAID: Final = FactText(
    object="劳动者",
    name="介绍其就业已领过补贴",
    alias="placement_paid",
    kind="是否",
)
JOBSEEKER_PLACEMENT_PAID_TO_AGENCY: Final = FactText(
    object="劳动者",
    name="本机构介绍其就业已领过补贴",
    alias="placement_paid_to_agency",
    kind="是否",
)
JOBSEEKER_MOVE_PAID: Final = FactText(
    object="劳动者",
    name="已领过一次性求职创业补贴",
    alias="move_paid",
    kind="是否",
)
JOBSEEKER_THIS_MOVE_PAID: Final = FactText(
    object="劳动者",
    name="这次转移已领过求职创业补贴",
    alias="this_move_paid",
    kind="是否",
)
WORK_UNIT_UNIT_CODE: Final = FactText(
    object="就业工作单位",
    name="单位代码",
    alias="unit_code",
    kind="文本",
)
WORK_UNIT_UNIT_OUTSTANDING: Final = FactText(
    object="就业工作单位",
    name="单位在就业工作中取得显著成绩",
    alias="unit_outstanding",
    kind="认定事项",
    authority="原文未明确",
)
WORK_PERSON_PERSON_ID: Final = FactText(
    object="就业工作个人",
    name="个人身份证号",
    alias="person_id",
    kind="文本",
)
WORK_PERSON_PERSON_OUTSTANDING: Final = FactText(
    object="就业工作个人",
    name="个人在就业工作中取得显著成绩",
    alias="person_outstanding",
    kind="认定事项",
    authority="原文未明确",
)
TOWNSHIP_TOWNSHIP_CODE: Final = FactText(
    object="乡镇街道",
    name="乡镇街道代码",
    alias="township_code",
    kind="文本",
)
TOWNSHIP_ASSESSED_WELL: Final = FactText(
    object="乡镇街道",
    name="考核评估结果达到奖补要求",
    alias="assessed_well",
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
HR_AGENCY_JOBSEEKERS: Final = FactText(
    object="人力资源服务机构",
    name="劳动者",
    alias="jobseekers",
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
STANDARD_SKILLS_TRAINING_RATE: Final = FactText(
    object="",
    name="就业技能培训补贴标准",
    alias="skills_training_rate",
    kind="金额",
    unit="元/人",
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
WORKER_BENEFITS_RECEIVED: Final = FactText(
    object="职工",
    name="已享受情况",
    alias="benefits_received",
    kind="已享受情况",
    unit="次",
)
WORKER_BENEFITS_RECEIVED_AMOUNT: Final = FactText(
    object="职工",
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
LEARNER_BENEFITS_RECEIVED: Final = FactText(
    object="培训人员",
    name="已享受情况",
    alias="benefits_received",
    kind="已享受情况",
    unit="次",
)
LEARNER_BENEFITS_RECEIVED_AMOUNT: Final = FactText(
    object="培训人员",
    name="已享受情况的金额",
    alias="benefits_received",
    kind="已享受情况",
    unit="次",
)
GRADUATE_BENEFITS_RECEIVED: Final = FactText(
    object="高校毕业生",
    name="已享受情况",
    alias="benefits_received",
    kind="已享受情况",
    unit="次",
)
GRADUATE_BENEFITS_RECEIVED_AMOUNT: Final = FactText(
    object="高校毕业生",
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
        ENTERPRISE_FIRM_NTH_INTEREST,
        ENTERPRISE_FIRM_NTH_RENEWAL,
        ENTERPRISE_CERTIFIED_IN_HARDSHIP,
        ENTERPRISE_ON_JOB_FROM,
        ENTERPRISE_ON_JOB_UNTIL,
        ENTERPRISE_ON_JOB_TRAINEES,
        ENTERPRISE_ON_JOB_COST,
        ENTERPRISE_ON_JOB_COST_PAID_BY_FIRM,
        ENTERPRISE_ON_JOB_APPROVED,
        ENTERPRISE_IN_EMERGING_CHAIN,
        ENTERPRISE_MEETS_APPRENTICESHIP_RULES,
        ENTERPRISE_PAID_THE_TRAINER,
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
        "创业经营场所租金补贴",
        "一次性开办费补贴",
        "商标注册补贴",
        "剩余期限失业保险金一次性发放",
        "孵化基地以奖代投",
        "职业培训补贴",
        "鉴定补贴",
        "贫困劳动力免费培训",
        "培训期间生活费补贴",
        "失业人员培训合格补贴",
        "困难企业在岗培训补贴",
        "三四五级技能提升补贴",
        "新型学徒制培训补贴",
        "公益性岗位兜底安置",
        "求职创业补贴",
        "就业补贴",
        "稳定就业补贴",
        "贫困劳动力培训补贴",
        "贫困劳动力培训生活补贴",
        "就业创业服务补贴",
        "贫困劳动力求职创业补贴",
        "单位表彰奖励",
        "个人表彰奖励",
        "乡镇（街道）就业工作经费",
        "企业在职职工技能提升培训补贴",
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
        WORKER_CERTIFICATE_LEVEL,
        WORKER_EMPLOYED_BY_A_FIRM,
        WORKER_APPRENTICE,
        WORKER_APPRENTICE_FROM,
        WORKER_APPRENTICE_UNTIL,
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
        "创业经营场所租金补贴",
        "一次性开办费补贴",
        "商标注册补贴",
        "剩余期限失业保险金一次性发放",
        "孵化基地以奖代投",
        "职业培训补贴",
        "鉴定补贴",
        "贫困劳动力免费培训",
        "培训期间生活费补贴",
        "失业人员培训合格补贴",
        "困难企业在岗培训补贴",
        "三四五级技能提升补贴",
        "新型学徒制培训补贴",
        "公益性岗位兜底安置",
        "求职创业补贴",
        "就业补贴",
        "稳定就业补贴",
        "贫困劳动力培训补贴",
        "贫困劳动力培训生活补贴",
        "就业创业服务补贴",
        "贫困劳动力求职创业补贴",
        "单位表彰奖励",
        "个人表彰奖励",
        "乡镇（街道）就业工作经费",
        "企业在职职工技能提升培训补贴",
    ),
)
STARTUP_FACTS: Final = ObjectText(
    name="创业项目",
    alias="startup",
    key=None,
    facts=(STARTUP_WAY_OF_FOUNDING, STARTUP_OWN_LOANS, STARTUP_INTEREST_DUE),
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
        "创业经营场所租金补贴",
        "一次性开办费补贴",
        "商标注册补贴",
        "剩余期限失业保险金一次性发放",
        "孵化基地以奖代投",
        "职业培训补贴",
        "鉴定补贴",
        "贫困劳动力免费培训",
        "培训期间生活费补贴",
        "失业人员培训合格补贴",
        "困难企业在岗培训补贴",
        "三四五级技能提升补贴",
        "新型学徒制培训补贴",
        "公益性岗位兜底安置",
        "求职创业补贴",
        "就业补贴",
        "稳定就业补贴",
        "贫困劳动力培训补贴",
        "贫困劳动力培训生活补贴",
        "就业创业服务补贴",
        "贫困劳动力求职创业补贴",
        "单位表彰奖励",
        "个人表彰奖励",
        "乡镇（街道）就业工作经费",
        "企业在职职工技能提升培训补贴",
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
        JOBLESS_PERSON_JOB_SEEKER_IN_DIFFICULTY,
        JOBLESS_PERSON_FARM_HOUSEHOLD_GRADUATE,
        JOBLESS_PERSON_ABLE_TO_WORK,
        JOBLESS_PERSON_WILLING_TO_WORK,
        JOBLESS_PERSON_TAKES_ANY_POST,
        JOBLESS_PERSON_FOUNDED_WHILE_ON_BENEFIT,
        JOBLESS_PERSON_OWN_MONTHLY_BENEFIT,
        JOBLESS_PERSON_LEFT_AT_START,
        JOBLESS_PERSON_LEFT_AT_APPLICATION,
        JOBLESS_PERSON_IN_TRAINING,
        JOBLESS_PERSON_TRAINING_PROVIDER,
        JOBLESS_PERSON_PASSED_TRAINING,
    ),
)
NEW_BUSINESS_FACTS: Final = ObjectText(
    name="创业主体",
    alias="new_business",
    key=NEW_BUSINESS_BUSINESS_NUMBER,
    facts=(
        NEW_BUSINESS_MEETS_STARTUP_TERMS,
        NEW_BUSINESS_FOUNDED_KIND,
        NEW_BUSINESS_FOUNDED_ANY_BEFORE,
        NEW_BUSINESS_FOUNDED_SAME_BEFORE,
        NEW_BUSINESS_RENTS_PREMISES,
        NEW_BUSINESS_ACTUAL_RENT,
        NEW_BUSINESS_FOUNDER_HAD_OPENING_SUBSIDY,
        NEW_BUSINESS_BUSINESS_HAD_OPENING_SUBSIDY,
        NEW_BUSINESS_MARKS_APPLIED_FOR,
        NEW_BUSINESS_MARKS_SUBSIDISED_BEFORE,
    ),
)
INCUBATOR_FACTS: Final = ObjectText(
    name="创业孵化基地",
    alias="incubator",
    key=INCUBATOR_INCUBATOR_NUMBER,
    facts=(
        INCUBATOR_FOUNDED_BY,
        INCUBATOR_IN_VACANT_PREMISES,
        INCUBATOR_OFFERS_SPACE,
        INCUBATOR_OFFERS_GUIDANCE,
        INCUBATOR_CHOSEN,
        INCUBATOR_AWARDED_BEFORE,
    ),
)
LEARNER_FACTS: Final = ObjectText(
    name="培训人员",
    alias="learner",
    key=LEARNER_LEARNER_ID,
    facts=(
        LEARNER_URBAN_REGISTERED_JOBLESS,
        LEARNER_RURAL_MIGRANT_WORKER,
        LEARNER_GRADUATING_THIS_YEAR,
        LEARNER_SCHOOL_LEAVER,
        LEARNER_LEARNER_REGISTERED_POOR,
        LEARNER_LEARNER_HARD_TO_EMPLOY,
        LEARNER_ZERO_EMPLOYMENT_FAMILY,
        LEARNER_ATTENDS_SKILLS_TRAINING,
        LEARNER_ORGANISED_TRAINING,
        LEARNER_LEARNER_QUALIFIED,
        LEARNER_RUN_BY_LOCAL_HRSS,
        LEARNER_ATTENDS_TRAINING,
        LEARNER_TRAINING_STARTS,
        LEARNER_TRAINING_ENDS,
        LEARNER_TRAINING_DAYS,
        LEARNER_ATTENDED_DAYS,
        LEARNER_DRAWING_BENEFIT,
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
        "创业经营场所租金补贴",
        "一次性开办费补贴",
        "商标注册补贴",
        "剩余期限失业保险金一次性发放",
        "孵化基地以奖代投",
        "职业培训补贴",
        "鉴定补贴",
        "贫困劳动力免费培训",
        "培训期间生活费补贴",
        "失业人员培训合格补贴",
        "困难企业在岗培训补贴",
        "三四五级技能提升补贴",
        "新型学徒制培训补贴",
        "公益性岗位兜底安置",
        "求职创业补贴",
        "就业补贴",
        "稳定就业补贴",
        "贫困劳动力培训补贴",
        "贫困劳动力培训生活补贴",
        "就业创业服务补贴",
        "贫困劳动力求职创业补贴",
        "单位表彰奖励",
        "个人表彰奖励",
        "乡镇（街道）就业工作经费",
        "企业在职职工技能提升培训补贴",
    ),
)
GRADUATE_FACTS: Final = ObjectText(
    name="高校毕业生",
    alias="graduate",
    key=GRADUATE_GRADUATE_ID,
    facts=(
        GRADUATE_IN_HARDSHIP,
        GRADUATE_HAD_IT_BEFORE_THE_RISE,
        GRADUATE_PAID_BEFORE_THE_RISE,
        GRADUATE_MEETS_TERMS,
        GRADUATE_HAS_GRADUATED,
        GRADUATE_WORKS_IN_XIANGTAN,
        GRADUATE_TOTAL_TIME,
        GRADUATE_TIME_HERE,
        GRADUATE_TIME_AFTER_FIRST_YEAR,
        GRADUATE_HAD_JOB_SUBSIDY,
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
        "创业经营场所租金补贴",
        "一次性开办费补贴",
        "商标注册补贴",
        "剩余期限失业保险金一次性发放",
        "孵化基地以奖代投",
        "职业培训补贴",
        "鉴定补贴",
        "贫困劳动力免费培训",
        "培训期间生活费补贴",
        "失业人员培训合格补贴",
        "困难企业在岗培训补贴",
        "三四五级技能提升补贴",
        "新型学徒制培训补贴",
        "公益性岗位兜底安置",
        "求职创业补贴",
        "就业补贴",
        "稳定就业补贴",
        "贫困劳动力培训补贴",
        "贫困劳动力培训生活补贴",
        "就业创业服务补贴",
        "贫困劳动力求职创业补贴",
        "单位表彰奖励",
        "个人表彰奖励",
        "乡镇（街道）就业工作经费",
        "企业在职职工技能提升培训补贴",
    ),
)
HR_AGENCY_FACTS: Final = ObjectText(
    name="人力资源服务机构",
    alias="hr_agency",
    key=HR_AGENCY_LICENCE_NUMBER,
    facts=(HR_AGENCY_DULY_LICENSED,),
    lists=(ListText(name="劳动者", alias="jobseekers", member="劳动者"),),
)
JOBSEEKER_FACTS: Final = ObjectText(
    name="劳动者",
    alias="jobseeker",
    key=JOBSEEKER_JOBSEEKER_ID,
    facts=(
        JOBSEEKER_POOR,
        JOBSEEKER_LISTED_AS_POOR,
        JOBSEEKER_TRAINED_BY_EMPLOYER,
        JOBSEEKER_PLACED_BY_AGENCY,
        JOBSEEKER_MOVED_BY_ORGANISED_EXPORT,
        JOBSEEKER_WORKS_OUTSIDE_HOME_COUNTY,
        JOBSEEKER_EMPLOYED_ON,
        JOBSEEKER_SIX_MONTHS_ON,
        JOBSEEKER_UNBROKEN_EMPLOYMENT,
        JOBSEEKER_TOTAL_EMPLOYMENT,
        JOBSEEKER_PLACEMENT_PAID,
        JOBSEEKER_PLACEMENT_PAID_TO_AGENCY,
        JOBSEEKER_MOVE_PAID,
        JOBSEEKER_THIS_MOVE_PAID,
    ),
)
WORK_UNIT_FACTS: Final = ObjectText(
    name="就业工作单位",
    alias="work_unit",
    key=WORK_UNIT_UNIT_CODE,
    facts=(WORK_UNIT_UNIT_OUTSTANDING,),
)
WORK_PERSON_FACTS: Final = ObjectText(
    name="就业工作个人",
    alias="work_person",
    key=WORK_PERSON_PERSON_ID,
    facts=(WORK_PERSON_PERSON_OUTSTANDING,),
)
TOWNSHIP_FACTS: Final = ObjectText(
    name="乡镇街道",
    alias="township",
    key=TOWNSHIP_TOWNSHIP_CODE,
    facts=(TOWNSHIP_ASSESSED_WELL,),
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
    NEW_BUSINESS_FACTS,
    INCUBATOR_FACTS,
    LEARNER_FACTS,
    GRADUATE_FACTS,
    HR_AGENCY_FACTS,
    JOBSEEKER_FACTS,
    WORK_UNIT_FACTS,
    WORK_PERSON_FACTS,
    TOWNSHIP_FACTS,
)
STANDARDS: Final = (
    STANDARD_MINIMUM_WAGE,
    STANDARD_PENSION_BASE,
    STANDARD_CITY_NEW_LOANS,
    STANDARD_MONTHLY_UI_BENEFIT,
    STANDARD_SKILLS_TRAINING_RATE,
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
            id="按人数的额度",
            text="15万元/人×计入额度的人数，超过75万元的，按75万元计",
            unit="元",
            quote="合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元……每人最高15万元额度，最高贷款额度为75万元",
            facts=(STARTUP_FOUNDERS,),
        ),
        StepText(
            id="扣除以后的额度",
            text="尚待明确（不扣除已有的个人贷款，按人数的额度；扣除已有的个人贷款，按人数的额度－已有的个人创业担保贷款，低于0元的，按0元计）",
            unit="元",
            quote="每人最高15万元额度，最高贷款额度为75万元",
            facts=(STARTUP_FOUNDERS, STARTUP_OWN_LOANS),
        ),
        StepText(
            id="额度上限",
            text="扣除以后的额度",
            unit="元",
            quote="按合伙创业人数……每人最高15万元额度，最高贷款额度为75万元",
            facts=(STARTUP_FOUNDERS, STARTUP_OWN_LOANS),
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
        "尚待明确：最高额度是一个项目一笔贷款的上限，还是连同这些人已有的个人创业担保贷款合计的上限；还清了的算不算，没有写（读法一：不扣除已有的个人贷款：按人数的额度；读法二：扣除已有的个人贷款：按人数的额度－已有的个人创业担保贷款，低于0元的，按0元计）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：全额贴息接在合伙创业、组织起来共同创业后面，个人单独创业的是不是也全额贴息；小微企业的贷款头一次给不给贴息，没有写（读法一：个人、合伙、组织起来共同创业的都全额贴息，小微企业的另行规定；读法二：只有合伙和组织起来共同创业的全额贴息，其他的另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="b3edd0b9b545d552",
    doubts=(
        DoubtText(
            name="扣除以后的额度",
            readings=("读法一（不扣除已有的个人贷款）", "读法二（扣除已有的个人贷款）"),
            interpreter="原文未明确",
        ),
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
            id="按人数的额度",
            text="15万元/人×计入额度的人数，超过75万元的，按75万元计",
            unit="元",
            quote="合伙创业的按合伙创业人数、组织起来共同创业的按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元……每人最高15万元额度，最高贷款额度为75万元",
            facts=(STARTUP_FOUNDERS,),
        ),
        StepText(
            id="扣除以后的额度",
            text="尚待明确（不扣除已有的个人贷款，按人数的额度；扣除已有的个人贷款，按人数的额度－已有的个人创业担保贷款，低于0元的，按0元计）",
            unit="元",
            quote="每人最高15万元额度，最高贷款额度为75万元",
            facts=(STARTUP_FOUNDERS, STARTUP_OWN_LOANS),
        ),
        StepText(
            id="额度上限",
            text="扣除以后的额度",
            unit="元",
            quote="按组织起来创业人数，每人最高15万元额度，最高贷款额度为75万元",
            facts=(STARTUP_FOUNDERS, STARTUP_OWN_LOANS),
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
        "尚待明确：最高额度是一个项目一笔贷款的上限，还是连同这些人已有的个人创业担保贷款合计的上限；还清了的算不算，没有写（读法一：不扣除已有的个人贷款：按人数的额度；读法二：扣除已有的个人贷款：按人数的额度－已有的个人创业担保贷款，低于0元的，按0元计）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：全额贴息接在合伙创业、组织起来共同创业后面，个人单独创业的是不是也全额贴息；小微企业的贷款头一次给不给贴息，没有写（读法一：个人、合伙、组织起来共同创业的都全额贴息，小微企业的另行规定；读法二：只有合伙和组织起来共同创业的全额贴息，其他的另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="17771b1bf8877bb1",
    doubts=(
        DoubtText(
            name="扣除以后的额度",
            readings=("读法一（不扣除已有的个人贷款）", "读法二（扣除已有的个人贷款）"),
            interpreter="原文未明确",
        ),
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
            text="个人贴息期内的贷款利息×100%",
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
        "尚待明确：全额贴息接在合伙创业、组织起来共同创业后面，个人单独创业的是不是也全额贴息；小微企业的贷款头一次给不给贴息，没有写（读法一：个人、合伙、组织起来共同创业的都全额贴息，小微企业的另行规定；读法二：只有合伙和组织起来共同创业的全额贴息，其他的另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：全额是合同上的利息全部贴，还是只贴规定利率以内的部分；贷款超过最高额度的部分、逾期的利息、罚息贴不贴；2年从贷款发放之日起还是从第一次付息之日起，没有写（读法一：从贷款发放之日起2年内，合同上的利息全部贴，逾期的利息和罚息不贴；读法二：从第一次付息之日起2年内，只贴规定利率以内的部分）。暂未采用任何一种读法，有权解释：原文未明确。",
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
            text="贴息期内的贷款利息×100%",
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
        "尚待明确：全额贴息接在合伙创业、组织起来共同创业后面，个人单独创业的是不是也全额贴息；小微企业的贷款头一次给不给贴息，没有写（读法一：个人、合伙、组织起来共同创业的都全额贴息，小微企业的另行规定；读法二：只有合伙和组织起来共同创业的全额贴息，其他的另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：全额是合同上的利息全部贴，还是只贴规定利率以内的部分；贷款超过最高额度的部分、逾期的利息、罚息贴不贴；2年从贷款发放之日起还是从第一次付息之日起，没有写（读法一：从贷款发放之日起2年内，合同上的利息全部贴，逾期的利息和罚息不贴；读法二：从第一次付息之日起2年内，只贴规定利率以内的部分）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="591e3836a0db0684",
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
            text="有最高限额的企业",
            quote="当年新招用符合创业担保贷款申请条件的人员数量达到企业现有在职职工人数25%（超过100人的企业达到15%）并与其签订1年以上劳动合同的",
            facts=(
                ENTERPRISE_SMALL_OR_MICRO,
                ENTERPRISE_WORKERS,
                ENTERPRISE_CURRENT_STAFF,
                ENTERPRISE_STAFF_BEFORE_HIRING,
            ),
        ),
    ),
    steps=(
        StepText(
            id="在职职工基数",
            text="尚待明确（连同新招用的人，现有在职职工人数；不算新招用的人，新招用前的在职职工人数）",
            unit="人",
            quote="达到企业现有在职职工人数25%（超过100人的企业达到15%）",
            facts=(ENTERPRISE_CURRENT_STAFF, ENTERPRISE_STAFF_BEFORE_HIRING),
        ),
        StepText(
            id="应达到的比例（一）",
            text="在职职工基数超过100人的，15%",
            quote="超过100人的企业达到15%",
            facts=(ENTERPRISE_CURRENT_STAFF, ENTERPRISE_STAFF_BEFORE_HIRING),
            test=True,
        ),
        StepText(
            id="应达到的比例（二）",
            text="其他情形，25%",
            quote="达到企业现有在职职工人数25%",
            facts=(ENTERPRISE_CURRENT_STAFF, ENTERPRISE_STAFF_BEFORE_HIRING),
            test=True,
        ),
        StepText(
            id="应达到的比例",
            text="按下列情形分别确定",
            quote="达到企业现有在职职工人数25%（超过100人的企业达到15%）",
            facts=(ENTERPRISE_CURRENT_STAFF, ENTERPRISE_STAFF_BEFORE_HIRING),
        ),
        StepText(
            id="小微企业贷款限额（一）",
            text="达到招用比例的，300万元",
            quote="提高至300万元",
            facts=(ENTERPRISE_WORKERS, ENTERPRISE_CURRENT_STAFF, ENTERPRISE_STAFF_BEFORE_HIRING),
            test=True,
        ),
        StepText(
            id="小微企业贷款限额（二）",
            text="其他情形，200万元",
            quote="由200万元",
            facts=(ENTERPRISE_WORKERS, ENTERPRISE_CURRENT_STAFF, ENTERPRISE_STAFF_BEFORE_HIRING),
            test=True,
        ),
        StepText(
            id="小微企业贷款限额",
            text="按下列情形分别确定",
            unit="元",
            quote="创业担保贷款最高限额由200万元提高至300万元",
            facts=(ENTERPRISE_WORKERS, ENTERPRISE_CURRENT_STAFF, ENTERPRISE_STAFF_BEFORE_HIRING),
        ),
        StepText(
            id="额度上限",
            text="小微企业贷款限额",
            unit="元",
            quote="创业担保贷款最高限额由200万元提高至300万元",
            facts=(ENTERPRISE_WORKERS, ENTERPRISE_CURRENT_STAFF, ENTERPRISE_STAFF_BEFORE_HIRING),
        ),
    ),
    top=(1, 2),
    former=(("调整前标准", "200万元"),),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：没有写按哪一天的人数，新招用的人算不算在现有在职职工里（读法一：连同新招用的人：现有在职职工人数；读法二：不算新招用的人：新招用前的在职职工人数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：100人、25%和15%是不是按同一天、同一批人数，没有写；劳务派遣的、退休返聘的、不缴社会保险费的人算不算现有在职职工，也没有写。正好100人的不是超过100人，按25%（读法一：都按同一天签订劳动合同的人数，派遣和返聘的不算；读法二：都按同一天实际在岗的人数，派遣和返聘的也算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有达到比例的小微企业，最高限额还是不是200万元，没有写（读法一：没有达到的仍是200万元：小微企业；读法二：没有达到的不能申请：达到招用比例）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：当年是申请的那个自然年度，还是申请以前的12个月；签订1年以上劳动合同的要求是对计入比例的人，还是对新招用的每个人，没有写（读法一：申请的那个自然年度，只看计入比例的人；读法二：申请以前的12个月，新招用的每个人都要签订1年以上劳动合同）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="51e40f20380e4de5",
    doubts=(
        DoubtText(
            name="有最高限额的企业",
            readings=("读法一（没有达到的仍是200万元）", "读法二（没有达到的不能申请）"),
            interpreter="原文未明确",
        ),
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
        "尚待明确：小微企业的3次是继续贴息的次数，还是连同头一次贴息一共的次数；小微企业头一次贴息这一条没有写（读法一：连同头一次：本企业第几次贴息不超过3次；读法二：只数继续的：本企业第几次继续贴息不超过3次）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：累计是按人、按企业还是按创业项目，个人和他办的小微企业是不是分开算，没有写；一次是一笔贷款还是贴息的一年，也没有写（读法一：个人和企业各算各的，一笔贷款算一次；读法二：同一个创业项目合并计算，贴息的一年算一次）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：继续贴息是不是也全额贴2年，没有写；合伙创业、组织起来共同创业的项目能不能继续贴息，也没有写（读法一：标准和期限与前面相同，合伙和共同创业的也可以；读法二：标准和期限另行规定，只给借款个人和小微企业）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：三项是不是都要具备，由谁认定、认定的标准是什么，没有写；规则暂时三项都要（读法一：三项都要具备，由经办银行和人社部门认定；读法二：由决定贴息的单位综合考虑，不必三项都具备）。暂未采用任何一种读法，有权解释：原文未明确。",
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
            id="申报条件（五）",
            depth=1,
            text="小微企业没有用完贴息次数",
            quote="累计次数不超过3次",
            facts=(ENTERPRISE_FIRM_NTH_INTEREST, ENTERPRISE_FIRM_NTH_RENEWAL),
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
    top=(1, 2, 3, 4, 5, 6),
    discretion="原文未明确",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：累计次数不超过3次，按企业的已享受情况核对。",
        "尚待明确：3次是继续贴息的次数，还是连同第一次贴息一共的次数（读法一：连同第一次：第几次贴息不超过3次；读法二：只数继续的：第几次继续贴息不超过3次）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：小微企业的3次是继续贴息的次数，还是连同头一次贴息一共的次数；小微企业头一次贴息这一条没有写（读法一：连同头一次：本企业第几次贴息不超过3次；读法二：只数继续的：本企业第几次继续贴息不超过3次）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：累计是按人、按企业还是按创业项目，个人和他办的小微企业是不是分开算，没有写；一次是一笔贷款还是贴息的一年，也没有写（读法一：个人和企业各算各的，一笔贷款算一次；读法二：同一个创业项目合并计算，贴息的一年算一次）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：继续贴息是不是也全额贴2年，没有写；合伙创业、组织起来共同创业的项目能不能继续贴息，也没有写（读法一：标准和期限与前面相同，合伙和共同创业的也可以；读法二：标准和期限另行规定，只给借款个人和小微企业）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：三项是不是都要具备，由谁认定、认定的标准是什么，没有写；规则暂时三项都要（读法一：三项都要具备，由经办银行和人社部门认定；读法二：由决定贴息的单位综合考虑，不必三项都具备）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="344252db970d0ee7",
    doubts=(
        DoubtText(
            name="小微企业没有用完贴息次数",
            readings=("读法一（连同头一次）", "读法二（只数继续的）"),
            interpreter="原文未明确",
        ),
    ),
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
    digest="7fdf0415a521caf8",
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
        "尚待明确：补缴的欠费是否计入上年度实际缴纳额（读法一：计入；读法二：不计入）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：看哪一段时间的裁员，裁员多少以内算少裁员，合同到期终止、职工自己辞职的算不算裁员，由谁认定，没有写（读法一：看上年度，裁员比例不高于另行规定的比例，只算企业依法裁减的人员；读法二：看申请以前的12个月，由经办机关按企业的情况认定，解除和终止劳动合同的都算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：这一句没有写起止日期，后一句才写2019年；是不是每年都返还，一个年度能领几次，没有写（读法一：没有止期，每年返还一次上年度的；读法二：只在2019年返还，与后一句相同）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：困难企业也是不裁员、少裁员的参保企业，按后一种标准返还的，还能不能再按上年度实际缴纳失业保险费的50%返还，没有写；规则暂时分别计算，符合两种条件的两种都算（读法一：后一种标准代替前一种，只能领一种；读法二：两种条件都符合的，都可以领）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：“上述返还政策”只指前面的50%，还是后一句的困难企业也要先补缴欠费，没有写（读法一：只指前面的，困难企业有没有欠费不影响；读法二：困难企业也要按时足额缴纳，或者先补缴欠费）。暂未采用任何一种读法，有权解释：原文未明确。",
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
        "开放用语“返还标准可按”：由申请企业选还是由经办机关定，原文未明确。",
        "开放用语“上述资金”：是否也包括前两句的返还，原文未明确。",
        "尚待明确：看哪一段时间的裁员，裁员多少以内算少裁员，合同到期终止、职工自己辞职的算不算裁员，由谁认定，没有写（读法一：看上年度，裁员比例不高于另行规定的比例，只算企业依法裁减的人员；读法二：看申请以前的12个月，由经办机关按企业的情况认定，解除和终止劳动合同的都算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：两种标准由申请企业选择，还是由经办机关确定（读法一：由申请企业选择其中一种；读法二：由经办机关确定其中一种）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：期限管的是申请的日期、认定困难的日期，还是不裁员的那一段时间，没有写；规则暂时只看申请的日期，2019年困难、2020年才申请的给不给，要等明确（读法一：看申请的日期；读法二：看认定困难的日期）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：6个月是哪6个月，参保职工人数看哪一天还是按平均，应缴纳的社会保险费包括哪几项、缓缴减免的部分算不算，没有写（读法一：看申请以前的6个月，人数按6个月平均，社会保险费五项都算；读法二：看2019年的6个月，人数看申请那天，社会保险费只算失业保险和养老保险、医疗保险）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：困难企业也是不裁员、少裁员的参保企业，按后一种标准返还的，还能不能再按上年度实际缴纳失业保险费的50%返还，没有写；规则暂时分别计算，符合两种条件的两种都算（读法一：后一种标准代替前一种，只能领一种；读法二：两种条件都符合的，都可以领）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：“上述资金”只指困难企业的返还，还是连前面的50%一起，没有写；企业及其职工应缴纳的社会保险费里有养老、医疗等，也从失业保险基金出是不是合适，要一并明确（读法一：只指困难企业的返还；读法二：本条的返还都从失业保险基金列支）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="4c7b81347b5da32d",
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
        ClauseText(id="人员条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="人员条件（一）",
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
            id="人员条件（二）",
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
    digest="4c6083fc8df4a006",
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
    digest="cb8532db4e7bbaae",
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
        ClauseText(id="人员条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="人员条件（一）",
            depth=1,
            text="新招用",
            quote="新招用",
            facts=(WORKER_NEWLY_HIRED,),
        ),
        ClauseText(
            id="人员条件（二）",
            depth=1,
            text="符合条件的就业困难人员",
            quote="符合条件的就业困难人员",
            facts=(WORKER_HARD_TO_EMPLOY,),
        ),
        ClauseText(
            id="人员条件（三）",
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
            id="企业缴纳的三项保险费",
            text="企业实际缴纳养老保险费＋企业实际缴纳医疗保险费＋企业实际缴纳失业保险费",
            unit="元",
            quote="按企业为贫困劳动力实际缴纳的社会保险费（养老保险、医疗保险、失业保险）予以补贴",
            facts=(WORKER_PENSION_PREMIUM, WORKER_MEDICAL_PREMIUM, WORKER_UI_PREMIUM),
        ),
        StepText(
            id="每人给的补贴",
            text="尚待明确（不看实际缴了多少，每人补贴额；不超过三项实际缴纳的合计，每人补贴额与企业缴纳的三项保险费的较低者）",
            unit="元",
            quote="并缴纳社会保险费的，以当年度企业职工基本养老保险缴费基准值60%为基数，分别给予企业基本养老保险12%、基本医疗保险5%、失业保险0.7%的社会保险补贴",
            facts=(
                STANDARD_PENSION_BASE,
                WORKER_MONTHS_PAID,
                WORKER_PENSION_PREMIUM,
                WORKER_MEDICAL_PREMIUM,
                WORKER_UI_PREMIUM,
            ),
        ),
        StepText(
            id="扶持标准",
            text="每人给的补贴",
            unit="元",
            facts=(
                STANDARD_PENSION_BASE,
                WORKER_MONTHS_PAID,
                WORKER_PENSION_PREMIUM,
                WORKER_MEDICAL_PREMIUM,
                WORKER_UI_PREMIUM,
            ),
        ),
    ),
    top=(1, 2, 3),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "尚待明确：没有写基准值是按月还是按年，也没有写补贴多少个月；基准值用申请当年的还是缴费当年的，也没有写（读法一：按月：按基数补贴×当年缴纳社会保险费月数÷1个月；读法二：按年：按基数补贴）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：企业实际缴纳的三项社会保险费比算出来的少的，补贴能不能超过实际缴纳的，没有写；是三项合起来比，还是一项一项比，三项没有都缴的给不给，也没有写（读法一：不看实际缴了多少：每人补贴额；读法二：不超过三项实际缴纳的合计：每人补贴额与企业缴纳的三项保险费的较低者）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="7ed03e3488d76262",
    identity=WORKER_ID_NUMBER,
    doubts=(
        DoubtText(
            name="每人给的补贴",
            readings=("读法一（不看实际缴了多少）", "读法二（不超过三项实际缴纳的合计）"),
            interpreter="原文未明确",
        ),
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
        "尚待明确：没有写基准值是按月还是按年，也没有写补贴多少个月；基准值用申请当年的还是缴费当年的，也没有写（读法一：按月：按基数补贴×当年缴纳社会保险费月数÷1个月；读法二：按年：按基数补贴）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：企业实际缴纳的三项社会保险费比算出来的少的，补贴能不能超过实际缴纳的，没有写；是三项合起来比，还是一项一项比，三项没有都缴的给不给，也没有写（读法一：不看实际缴了多少：每人补贴额；读法二：不超过三项实际缴纳的合计：每人补贴额与企业缴纳的三项保险费的较低者）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写招用多久以内算新招用，本文件施行以前招用的算不算；就业困难人员的条件没有写（读法一：本文件施行以后招用的，条件由省、市另行规定；读法二：当年度招用的，条件由省、市另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：一名职工既是就业困难人员又是建档立卡贫困劳动力的，企业能不能领两种社会保险补贴，没有写；规则暂时分别计算，符合两种条件的两种都算（读法一：只能领一种；读法二：分别符合条件的都可以领）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="7c3da86b8e0486e1",
    payee="企业",
    doubts=(
        DoubtText(
            name="每人给的补贴",
            readings=("读法一（不看实际缴了多少）", "读法二（不超过三项实际缴纳的合计）"),
            interpreter="原文未明确",
        ),
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
        ClauseText(id="人员条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="人员条件（一）",
            depth=1,
            text="建档立卡贫困劳动力",
            quote="吸纳建档立卡贫困劳动力就业",
            facts=(WORKER_REGISTERED_POOR,),
        ),
        ClauseText(
            id="人员条件（二）",
            depth=1,
            text="企业为其缴纳社会保险费",
            quote="并缴纳社会保险费的",
            facts=(WORKER_PREMIUMS_DUE_PAID,),
        ),
        ClauseText(
            id="人员条件（三）",
            depth=1,
            text="劳动合同期限不低于1年",
            quote="依法签订1年以上劳动合同",
            facts=(WORKER_CONTRACT_TERM,),
        ),
        ClauseText(
            id="人员条件（四）",
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
        "尚待明确：一名职工既是就业困难人员又是建档立卡贫困劳动力的，企业能不能领两种社会保险补贴，没有写；规则暂时分别计算，符合两种条件的两种都算（读法一：只能领一种；读法二：分别符合条件的都可以领）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="6c33e18b51612f4b",
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
        ClauseText(id="人员条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="人员条件（一）",
            depth=1,
            text="岗位补贴期限所看的日期在2019年1月1日至2019年12月31日之间",
            quote="2019年1月1日至12月31日",
            facts=(WORKER_TAKEN_ON,),
        ),
        ClauseText(
            id="人员条件（二）",
            depth=1,
            text="登记失业人员",
            quote="吸纳登记失业人员",
            facts=(WORKER_REGISTERED_JOBLESS,),
        ),
        ClauseText(
            id="人员条件（三）",
            depth=1,
            text="稳定就业期限不低于1年",
            quote="稳定就业1年以上",
            facts=(WORKER_STABLE_TERM,),
        ),
        ClauseText(
            id="人员条件（四）",
            depth=1,
            text="企业为其按规定缴纳社会保险",
            quote="并按规定缴纳社会保险的",
            facts=(WORKER_DULY_INSURED,),
        ),
        ClauseText(
            id="人员条件（五）",
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
        "尚待明确：劳动密集型企业由谁认定、按什么标准，没有写；中小微企业按哪一年的数据划型、个体工商户和社会组织算不算，也没有写（读法一：劳动密集型企业由市人社局另行规定，中小微企业按国家划型标准看上一年的数据，只算企业；读法二：劳动密集型企业由县级人社局认定，中小微企业看申请时的数据，个体工商户和社会组织参照）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="42a7ee6c717c59a9",
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

RENT_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="rent_subsidy",
    name="创业经营场所租金补贴",
    article="（十一）",
    subject="创业主体",
    basis=(
        "第（十一）条“不超过800元/月（最多24个月）的创业经营场所租金补贴”",
        "第（十一）条“对符合条件的首次创办小微企业、民办非企业单位、农民合作社和个体经营户给予”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="符合创业补贴条件",
            quote="符合条件的",
            facts=(NEW_BUSINESS_MEETS_STARTUP_TERMS,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="属于首次创办",
            quote="首次创办",
            facts=(NEW_BUSINESS_FOUNDED_ANY_BEFORE, NEW_BUSINESS_FOUNDED_SAME_BEFORE),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="创办的种类为小微企业或民办非企业单位或农民合作社或个体经营户",
            quote="小微企业、民办非企业单位、农民合作社和个体经营户",
            facts=(NEW_BUSINESS_FOUNDED_KIND,),
        ),
        ClauseText(
            id="申报条件（四）",
            depth=1,
            text="租用创业经营场所",
            quote="创业经营场所租金补贴",
            facts=(NEW_BUSINESS_RENTS_PREMISES,),
        ),
    ),
    steps=(
        StepText(
            id="按实际租金的上限",
            text="尚待明确（不看实际租金，800元/月；不超过实际租金，实际月租金）",
            unit="元/月",
            quote="不超过800元/月（最多24个月）的创业经营场所租金补贴",
            facts=(NEW_BUSINESS_ACTUAL_RENT,),
        ),
        StepText(
            id="扶持标准上限",
            text="800元/月与按实际租金的上限的较低者",
            unit="元/月",
            quote="不超过800元/月（最多24个月）的创业经营场所租金补贴",
            facts=(NEW_BUSINESS_ACTUAL_RENT,),
        ),
    ),
    top=(1, 2, 3, 4),
    setters=(("创业经营场所租金补贴", "原文未明确"),),
    term="最多24个月",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：补贴是给首次创办的人，还是给他创办的小微企业、民办非企业单位、农民合作社、个体经营户；几个人一起创办的是一份还是每人一份，没有写（读法一：给创办的单位，一个单位一份；读法二：给首次创办的人，几个人一起创办的每人一份）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写条件是什么、由谁认定，也没有写创办多久以内可以申请、本文件印发以前创办的算不算（读法一：条件由省、市另行规定，印发以后创办的才算；读法二：条件由省、市另行规定，印发以前创办、还在正常经营的也算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：首次是四种里的任何一种都没有创办过，还是这一种没有创办过，没有写；以前创办过、已经注销的算不算首次，也没有写（读法一：四种都没有创办过：不属于“以前创办过四种中的任何一种”的情形；读法二：没有创办过同一种：不属于“以前创办过同一种”的情形）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：每月租金不到800元的，补贴能不能超过实际租金，没有写（读法一：不看实际租金：800元/月；读法二：不超过实际租金：实际月租金）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：上限以内由谁核定、按什么核定没有写（读法一：按实际租金给，到上限为止；读法二：由经办机关在上限以内统一定一个标准，不看实际租金）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写从创办、起租还是申请的那个月算起，中间停租的月份算不算（读法一：从起租的那个月起连续数，停租的月份也算在内；读法二：只数实际补贴的月份，停租的月份不算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="cadbcb8930526f32",
    doubts=(
        DoubtText(
            name="属于首次创办",
            readings=("读法一（四种都没有创办过）", "读法二（没有创办过同一种）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="按实际租金的上限",
            readings=("读法一（不看实际租金）", "读法二（不超过实际租金）"),
            interpreter="原文未明确",
        ),
    ),
)

OPENING_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="opening_subsidy",
    name="一次性开办费补贴",
    article="（十一）",
    subject="创业主体",
    basis=(
        "第（十一）条“3000元至2万元的一次性开办费补贴”",
        "第（十一）条“对符合条件的首次创办小微企业、民办非企业单位、农民合作社和个体经营户给予”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="符合创业补贴条件",
            quote="符合条件的",
            facts=(NEW_BUSINESS_MEETS_STARTUP_TERMS,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="属于首次创办",
            quote="首次创办",
            facts=(NEW_BUSINESS_FOUNDED_ANY_BEFORE, NEW_BUSINESS_FOUNDED_SAME_BEFORE),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="创办的种类为小微企业或民办非企业单位或农民合作社或个体经营户",
            quote="小微企业、民办非企业单位、农民合作社和个体经营户",
            facts=(NEW_BUSINESS_FOUNDED_KIND,),
        ),
        ClauseText(
            id="申报条件（四）",
            depth=1,
            text="没有领过开办费补贴",
            quote="一次性开办费补贴",
            facts=(
                NEW_BUSINESS_FOUNDER_HAD_OPENING_SUBSIDY,
                NEW_BUSINESS_BUSINESS_HAD_OPENING_SUBSIDY,
            ),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准下限",
            text="3000元",
            unit="元",
            quote="3000元至2万元的一次性开办费补贴",
        ),
        StepText(
            id="扶持标准上限",
            text="2万元",
            unit="元",
            quote="3000元至2万元的一次性开办费补贴",
        ),
    ),
    top=(1, 2, 3, 4),
    setters=(("一次性开办费补贴", "原文未明确"),),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：补贴是给首次创办的人，还是给他创办的小微企业、民办非企业单位、农民合作社、个体经营户；几个人一起创办的是一份还是每人一份，没有写（读法一：给创办的单位，一个单位一份；读法二：给首次创办的人，几个人一起创办的每人一份）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写条件是什么、由谁认定，也没有写创办多久以内可以申请、本文件印发以前创办的算不算（读法一：条件由省、市另行规定，印发以后创办的才算；读法二：条件由省、市另行规定，印发以前创办、还在正常经营的也算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：首次是四种里的任何一种都没有创办过，还是这一种没有创办过，没有写；以前创办过、已经注销的算不算首次，也没有写（读法一：四种都没有创办过：不属于“以前创办过四种中的任何一种”的情形；读法二：没有创办过同一种：不属于“以前创办过同一种”的情形）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：一次性是一名创办人只领一次，还是每个创办的单位各领一次，没有写（读法一：创办人只领一次：不属于“创办人已领过开办费补贴”的情形；读法二：每个单位领一次：不属于“本单位已领过开办费补贴”的情形）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：3000元至2万元之间由谁核定、按什么核定没有写，实际开办费不到3000元的怎么办也没有写（读法一：按实际开办费给，最低3000元，最高2万元；读法二：由经办机关分档次定标准，不看实际开办费）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写从什么时候起执行、到什么时候止，也没有写资金从哪里出（读法一：自文件印发之日起执行，从就业补助资金里出；读法二：起止和资金另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="21e48542930cde55",
    doubts=(
        DoubtText(
            name="属于首次创办",
            readings=("读法一（四种都没有创办过）", "读法二（没有创办过同一种）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="没有领过开办费补贴",
            readings=("读法一（创办人只领一次）", "读法二（每个单位领一次）"),
            interpreter="原文未明确",
        ),
    ),
)

TRADEMARK_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="trademark_subsidy",
    name="商标注册补贴",
    article="（十一）",
    subject="创业主体",
    basis=(
        "第（十一）条“和500元/个（最多不超过3个）的商标注册补贴”",
        "第（十一）条“对符合条件的首次创办小微企业、民办非企业单位、农民合作社和个体经营户给予”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="符合创业补贴条件",
            quote="符合条件的",
            facts=(NEW_BUSINESS_MEETS_STARTUP_TERMS,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="属于首次创办",
            quote="首次创办",
            facts=(NEW_BUSINESS_FOUNDED_ANY_BEFORE, NEW_BUSINESS_FOUNDED_SAME_BEFORE),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="创办的种类为小微企业或民办非企业单位或农民合作社或个体经营户",
            quote="小微企业、民办非企业单位、农民合作社和个体经营户",
            facts=(NEW_BUSINESS_FOUNDED_KIND,),
        ),
    ),
    steps=(
        StepText(
            id="可以补贴的商标数",
            text="尚待明确（先后合计3个，本次申请补贴的注册商标数与（3个－以前领过补贴的注册商标数，低于0个的，按0个计）的较低者；每次分开算，本次申请补贴的注册商标数）",
            unit="个",
            quote="500元/个（最多不超过3个）的商标注册补贴",
            facts=(NEW_BUSINESS_MARKS_APPLIED_FOR, NEW_BUSINESS_MARKS_SUBSIDISED_BEFORE),
        ),
        StepText(
            id="扶持标准",
            text="500元/个×（可以补贴的商标数，超过3个的，按3个计）",
            unit="元",
            quote="500元/个（最多不超过3个）的商标注册补贴",
            facts=(NEW_BUSINESS_MARKS_APPLIED_FOR, NEW_BUSINESS_MARKS_SUBSIDISED_BEFORE),
        ),
    ),
    top=(1, 2, 3),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：补贴是给首次创办的人，还是给他创办的小微企业、民办非企业单位、农民合作社、个体经营户；几个人一起创办的是一份还是每人一份，没有写（读法一：给创办的单位，一个单位一份；读法二：给首次创办的人，几个人一起创办的每人一份）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写条件是什么、由谁认定，也没有写创办多久以内可以申请、本文件印发以前创办的算不算（读法一：条件由省、市另行规定，印发以后创办的才算；读法二：条件由省、市另行规定，印发以前创办、还在正常经营的也算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：首次是四种里的任何一种都没有创办过，还是这一种没有创办过，没有写；以前创办过、已经注销的算不算首次，也没有写（读法一：四种都没有创办过：不属于“以前创办过四种中的任何一种”的情形；读法二：没有创办过同一种：不属于“以前创办过同一种”的情形）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：最多3个是先后合计3个，还是每次申请3个，没有写（读法一：先后合计3个：本次申请补贴的注册商标数与（3个－以前领过补贴的注册商标数，低于0个的，按0个计）的较低者；读法二：每次分开算：本次申请补贴的注册商标数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：一个商标在几类商品上注册的算一个还是几个，提出申请就补贴还是核准注册以后才补贴，注册费不到500元的怎么办，没有写（读法一：一张商标注册证算一个，核准注册以后每个补贴500元；读法二：一类算一个，提出申请就补贴，不超过实际缴的注册费）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写从什么时候起执行、到什么时候止，也没有写资金从哪里出（读法一：自文件印发之日起执行，从就业补助资金里出；读法二：起止和资金另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="546ab28adde29a22",
    doubts=(
        DoubtText(
            name="属于首次创办",
            readings=("读法一（四种都没有创办过）", "读法二（没有创办过同一种）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="可以补贴的商标数",
            readings=("读法一（先后合计3个）", "读法二（每次分开算）"),
            interpreter="原文未明确",
        ),
    ),
)

BENEFIT_IN_ONE_SUM: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="benefit_in_one_sum",
    name="剩余期限失业保险金一次性发放",
    article="（十一）",
    subject="失业人员",
    basis=(
        "第（十一）条“领取失业保险金期间自主创业的，可一次性发放剩余期限的失业保险金用以支持创业”",
    ),
    clauses=(
        ClauseText(
            id="申报条件",
            depth=0,
            text="领取失业保险金期间自主创业",
            quote="领取失业保险金期间自主创业的",
            facts=(JOBLESS_PERSON_FOUNDED_WHILE_ON_BENEFIT,),
        ),
    ),
    steps=(
        StepText(
            id="剩余期限",
            text="尚待明确（从开始创业算起，开始创业时未领取的期限；从申请算起，申请时未领取的期限）",
            unit="月",
            quote="剩余期限的失业保险金",
            facts=(JOBLESS_PERSON_LEFT_AT_START, JOBLESS_PERSON_LEFT_AT_APPLICATION),
        ),
        StepText(
            id="扶持标准",
            text="月失业保险金×剩余期限",
            unit="元",
            quote="剩余期限的失业保险金",
            facts=(
                JOBLESS_PERSON_OWN_MONTHLY_BENEFIT,
                JOBLESS_PERSON_LEFT_AT_START,
                JOBLESS_PERSON_LEFT_AT_APPLICATION,
            ),
        ),
    ),
    discretion="原文未明确",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“一次性发放”：指一次发完。",
        "尚待明确：剩余期限从开始创业的那个月算起，还是从申请的那个月算起，没有写；不满一个月的怎么算、期间标准调整的按哪一个，也没有写（读法一：从开始创业算起：开始创业时未领取的期限；读法二：从申请算起：申请时未领取的期限）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：“可”是经办机关可以发也可以不发，还是失业人员申请了就应当发，没有写；向哪里申请也没有写；规则暂时按由机关决定发不发来算（读法一：由经办机关决定发不发；读法二：失业人员有权申请，符合条件的就发）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：是不是要办理登记，合伙的、没有登记的算不算，没有写（读法一：领取失业保险金期间办理了登记的才算；读法二：实际开始经营的就算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写一次性发放以后停止经营、重新就业的要不要退，剩余期限里的基本医疗保险费还从不从失业保险基金列支（读法一：不退，以后重新计算领取期限，医疗保险费照缴到原来的期限；读法二：不用于创业的要退，医疗保险费从发放的那个月起不再列支）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="b5b22286fbacbbf1",
    doubts=(
        DoubtText(
            name="剩余期限",
            readings=("读法一（从开始创业算起）", "读法二（从申请算起）"),
            interpreter="原文未明确",
        ),
    ),
)

INCUBATOR_AWARD: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="incubator_award",
    name="孵化基地以奖代投",
    article="（十二）",
    subject="创业孵化基地",
    basis=(
        "第（十二）条“鼓励各级政府、园区、高等院校、大中型企业和民间资本利用空置场地、废旧厂房等兴办创业孵化基地，为创业者提供创业场地、创业指导，每两年择优采取“以奖代投”的方式给予一定数额的资金支持”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="属于奖补的兴办单位",
            quote="鼓励各级政府、园区、高等院校、大中型企业和民间资本",
            facts=(INCUBATOR_FOUNDED_BY,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="属于奖补的基地",
            quote="利用空置场地、废旧厂房等兴办创业孵化基地，为创业者提供创业场地、创业指导",
            facts=(INCUBATOR_IN_VACANT_PREMISES, INCUBATOR_OFFERS_SPACE, INCUBATOR_OFFERS_GUIDANCE),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="这一次可以得到奖补",
            quote="每两年择优",
            facts=(INCUBATOR_CHOSEN, INCUBATOR_AWARDED_BEFORE),
        ),
    ),
    steps=(),
    top=(1, 2, 3),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：鼓励的单位和奖补的单位是不是一回事没有写；社会组织、国有小企业等没有写出的单位兴办的基地能不能得到奖补，也没有写（读法一：只有写出的几种：兴办单位包括各级政府或园区或高等院校或大中型企业或民间资本；读法二：没有写出的也可以：兴办单位包括各级政府或园区或高等院校或大中型企业或民间资本或其他单位）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：奖补是不是只给利用空置场地、废旧厂房等兴办的基地；“等”字后面还有哪些场所，没有写（读法一：要利用空置场地、废旧厂房等：利用空置场地废旧厂房等兴办且为创业者提供创业场地且为创业者提供创业指导；读法二：场地怎么来的不问：为创业者提供创业场地且为创业者提供创业指导）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：数额是多少、是不是每个基地一样，没有写；钱给基地还是给兴办的单位，从哪笔资金里出、能用在哪里，也没有写（读法一：按择优的等次分档，给基地，另行规定；读法二：每个基地数额相同，给兴办的单位，另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：以前得过奖补的基地，两年以后再被选定的能不能再得，没有写（读法一：得过的还可以再得：被择优选定；读法二：每个基地只能得一次：被择优选定且不属于“以前得过奖补”的情形）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：第一次择优在哪一年没有写；本文件印发以前兴办的基地能不能参加，每次选几家，也没有写（读法一：2019年第一次，以前兴办的也可以参加；读法二：本文件施行满两年第一次，只有施行以后兴办的可以参加）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：由哪个单位择优、按什么标准择优没有写；各级政府兴办的基地参加时，由不由同一个政府的部门择优，也没有写（读法一：由市人社局会同市财政局按另行规定的标准择优；读法二：由县市区推荐，市里择优）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="aa41a8406a6e4997",
    doubts=(
        DoubtText(
            name="属于奖补的兴办单位",
            readings=("读法一（只有写出的几种）", "读法二（没有写出的也可以）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="属于奖补的基地",
            readings=("读法一（要利用空置场地、废旧厂房等）", "读法二（场地怎么来的不问）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="这一次可以得到奖补",
            readings=("读法一（得过的还可以再得）", "读法二（每个基地只能得一次）"),
            interpreter="原文未明确",
        ),
    ),
)

TRAINING_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="training_subsidy",
    name="职业培训补贴",
    article="（十三）",
    subject="培训人员",
    basis=(
        "第（十三）条“获得职业资格证书，按规定享受相应职业培训补贴”",
        "第（十三）条“组织城镇登记失业人员、农村转移就业劳动者、毕业年度内高校毕业生、城乡未继续升学的应届初高中毕业生和建档立卡贫困劳动力参加技能培训”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(id="申报条件（一）", depth=1, text="符合下列条件之一"),
        ClauseText(
            id="申报条件（一）1．",
            depth=2,
            text="城镇登记失业人员",
            quote="城镇登记失业人员",
            facts=(LEARNER_URBAN_REGISTERED_JOBLESS,),
        ),
        ClauseText(
            id="申报条件（一）2．",
            depth=2,
            text="农村转移就业劳动者",
            quote="农村转移就业劳动者",
            facts=(LEARNER_RURAL_MIGRANT_WORKER,),
        ),
        ClauseText(
            id="申报条件（一）3．",
            depth=2,
            text="毕业年度内高校毕业生",
            quote="毕业年度内高校毕业生",
            facts=(LEARNER_GRADUATING_THIS_YEAR,),
        ),
        ClauseText(
            id="申报条件（一）4．",
            depth=2,
            text="城乡未继续升学的应届初高中毕业生",
            quote="城乡未继续升学的应届初高中毕业生",
            facts=(LEARNER_SCHOOL_LEAVER,),
        ),
        ClauseText(
            id="申报条件（一）5．",
            depth=2,
            text="建档立卡贫困劳动力",
            quote="建档立卡贫困劳动力",
            facts=(LEARNER_LEARNER_REGISTERED_POOR,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="属于补贴的技能培训",
            quote="组织……参加技能培训",
            facts=(LEARNER_ATTENDS_SKILLS_TRAINING, LEARNER_ORGANISED_TRAINING),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="达到培训补贴的要求",
            quote="获得职业资格证书",
            facts=(LEARNER_LEARNER_QUALIFIED, LEARNER_ATTENDS_SKILLS_TRAINING),
        ),
    ),
    steps=(),
    top=(1, 7, 8),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按规定”、“相应”：另行规定，所指规定原文未明确。",
        "尚待明确：是不是只有责任单位组织的培训才给补贴，自己报名参加的给不给，没有写（读法一：只算组织的培训：参加技能培训且技能培训由责任单位组织；读法二：自己报名的也算：参加技能培训）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：取得证书是两项补贴都要，还是只有鉴定补贴要，没有写（读法一：两项都要取得证书：取得职业资格证书；读法二：培训补贴只要参加培训：参加技能培训）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：第（八）条写了职业技能等级证书，这里没有写；取得职业技能等级证书、培训合格证书、专项能力证书的算不算，没有写（读法一：只有职业资格证书算；读法二：职业技能等级证书等也算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：看参加培训那天还是申请补贴那天的身份，一人符合几类的按哪一类，没有写；户籍不在本市的算不算，也没有写（读法一：看参加培训那天的身份，在本市参加培训的都算；读法二：看申请补贴那天的身份，只算本市户籍的）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="ae9b6fce68f418f5",
    doubts=(
        DoubtText(
            name="属于补贴的技能培训",
            readings=("读法一（只算组织的培训）", "读法二（自己报名的也算）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="达到培训补贴的要求",
            readings=("读法一（两项都要取得证书）", "读法二（培训补贴只要参加培训）"),
            interpreter="原文未明确",
        ),
    ),
)

ASSESSMENT_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="assessment_subsidy",
    name="鉴定补贴",
    article="（十三）",
    subject="培训人员",
    basis=(
        "第（十三）条“获得职业资格证书，按规定享受相应”",
        "第（十三）条“和鉴定补贴”",
        "第（十三）条“组织城镇登记失业人员、农村转移就业劳动者、毕业年度内高校毕业生、城乡未继续升学的应届初高中毕业生和建档立卡贫困劳动力参加技能培训”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(id="申报条件（一）", depth=1, text="符合下列条件之一"),
        ClauseText(
            id="申报条件（一）1．",
            depth=2,
            text="城镇登记失业人员",
            quote="城镇登记失业人员",
            facts=(LEARNER_URBAN_REGISTERED_JOBLESS,),
        ),
        ClauseText(
            id="申报条件（一）2．",
            depth=2,
            text="农村转移就业劳动者",
            quote="农村转移就业劳动者",
            facts=(LEARNER_RURAL_MIGRANT_WORKER,),
        ),
        ClauseText(
            id="申报条件（一）3．",
            depth=2,
            text="毕业年度内高校毕业生",
            quote="毕业年度内高校毕业生",
            facts=(LEARNER_GRADUATING_THIS_YEAR,),
        ),
        ClauseText(
            id="申报条件（一）4．",
            depth=2,
            text="城乡未继续升学的应届初高中毕业生",
            quote="城乡未继续升学的应届初高中毕业生",
            facts=(LEARNER_SCHOOL_LEAVER,),
        ),
        ClauseText(
            id="申报条件（一）5．",
            depth=2,
            text="建档立卡贫困劳动力",
            quote="建档立卡贫困劳动力",
            facts=(LEARNER_LEARNER_REGISTERED_POOR,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="属于补贴的技能培训",
            quote="组织……参加技能培训",
            facts=(LEARNER_ATTENDS_SKILLS_TRAINING, LEARNER_ORGANISED_TRAINING),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="取得职业资格证书",
            quote="获得职业资格证书",
            facts=(LEARNER_LEARNER_QUALIFIED,),
        ),
    ),
    steps=(),
    top=(1, 7, 8),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按规定”、“相应”：另行规定，所指规定原文未明确。",
        "尚待明确：是不是只有责任单位组织的培训才给补贴，自己报名参加的给不给，没有写（读法一：只算组织的培训：参加技能培训且技能培训由责任单位组织；读法二：自己报名的也算：参加技能培训）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：取得证书是两项补贴都要，还是只有鉴定补贴要，没有写（读法一：两项都要取得证书：取得职业资格证书；读法二：培训补贴只要参加培训：参加技能培训）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：第（八）条写了职业技能等级证书，这里没有写；取得职业技能等级证书、培训合格证书、专项能力证书的算不算，没有写（读法一：只有职业资格证书算；读法二：职业技能等级证书等也算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：看参加培训那天还是申请补贴那天的身份，一人符合几类的按哪一类，没有写；户籍不在本市的算不算，也没有写（读法一：看参加培训那天的身份，在本市参加培训的都算；读法二：看申请补贴那天的身份，只算本市户籍的）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：补贴付给本人，还是付给培训、鉴定的单位，没有写；同一人一年能享受几次、标准是多少，也没有写（读法一：付给本人，次数和标准另行规定；读法二：免收本人的费用，付给培训、鉴定的单位，次数和标准另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="f18cac42cfae2ec7",
    doubts=(
        DoubtText(
            name="属于补贴的技能培训",
            readings=("读法一（只算组织的培训）", "读法二（自己报名的也算）"),
            interpreter="原文未明确",
        ),
    ),
)

FREE_TRAINING: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="free_training",
    name="贫困劳动力免费培训",
    article="（十三）",
    subject="培训人员",
    basis=(
        "第（十三）条“2020年12月31日前，建档立卡贫困劳动力可免费参加当地人力资源和社会保障部门组织的各类职业技能培训”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="在免费培训的期限内",
            quote="2020年12月31日前",
            facts=(LEARNER_TRAINING_STARTS, LEARNER_TRAINING_ENDS),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="建档立卡贫困劳动力",
            quote="建档立卡贫困劳动力",
            facts=(LEARNER_LEARNER_REGISTERED_POOR,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="培训由当地人力资源和社会保障部门组织",
            quote="当地人力资源和社会保障部门组织的",
            facts=(LEARNER_RUN_BY_LOCAL_HRSS,),
        ),
    ),
    steps=(),
    top=(1, 2, 3),
    right="可免费参加",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "尚待明确：“前”含不含12月31日当天，没有写（读法一：含当天：免费培训所看的日期不晚于2020年12月31日；读法二：不含当天：免费培训所看的日期早于2020年12月31日）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：免费参加的，看申请参加的日期、培训开始的日期，还是培训结束的日期，没有写（读法一：看申请参加的日期：申请日期；读法二：看培训开始的日期：培训开始日期；读法三：看培训结束的日期：培训结束日期）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：教材费、鉴定费、食宿费、交通费免不免，当地是户籍所在地还是居住地，从什么时候起免费、能参加几次，没有写（读法一：只免培训费，当地是户籍所在地，自印发之日起，次数不限；读法二：参加培训需要的费用都免，当地包括居住地，起始时间和次数另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="45ce33ac9af57c2d",
    doubts=(
        DoubtText(
            name="在免费培训的期限内",
            readings=("读法一（含当天）", "读法二（不含当天）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="免费培训所看的日期",
            readings=(
                "读法一（看申请参加的日期）",
                "读法二（看培训开始的日期）",
                "读法三（看培训结束的日期）",
            ),
            interpreter="原文未明确",
        ),
    ),
)

LIVING_ALLOWANCE: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="living_allowance",
    name="培训期间生活费补贴",
    article="（十三）",
    subject="培训人员",
    basis=(
        "第（十三）条“2019年1月1日至2020年12月31日，建档立卡贫困劳动力、就业困难人员和零就业家庭成员在培训期间按每天20元发给生活费补贴，所需资金从就业补助资金中列支，补贴政策每人每年只享受一次，且不可同时领取失业保险金”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="生活费补贴所看的日期在2019年1月1日至2020年12月31日之间",
            quote="2019年1月1日至2020年12月31日",
            facts=(LEARNER_TRAINING_STARTS, LEARNER_TRAINING_ENDS),
        ),
        ClauseText(id="申报条件（二）", depth=1, text="符合下列条件之一"),
        ClauseText(
            id="申报条件（二）1．",
            depth=2,
            text="建档立卡贫困劳动力",
            quote="建档立卡贫困劳动力",
            facts=(LEARNER_LEARNER_REGISTERED_POOR,),
        ),
        ClauseText(
            id="申报条件（二）2．",
            depth=2,
            text="就业困难人员",
            quote="就业困难人员",
            facts=(LEARNER_LEARNER_HARD_TO_EMPLOY,),
        ),
        ClauseText(
            id="申报条件（二）3．",
            depth=2,
            text="零就业家庭成员",
            quote="零就业家庭成员",
            facts=(LEARNER_ZERO_EMPLOYMENT_FAMILY,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="参加培训",
            quote="在培训期间",
            facts=(LEARNER_ATTENDS_TRAINING,),
        ),
        ClauseText(
            id="享受次数",
            depth=0,
            text="本年度内没有享受过培训期间生活费补贴",
            quote="补贴政策每人每年只享受一次",
            facts=(LEARNER_BENEFITS_RECEIVED,),
        ),
        ClauseText(
            id="不可同时",
            depth=0,
            text="不属于“领取失业保险金”的情形",
            quote="不可同时领取失业保险金",
            facts=(LEARNER_DRAWING_BENEFIT,),
        ),
    ),
    steps=(
        StepText(
            id="计算补贴的天数",
            text="尚待明确（培训期间的每一天，培训期间的天数；实际参加培训的每一天，实际参加培训的天数）",
            unit="日",
            quote="在培训期间按每天20元发给生活费补贴",
            facts=(LEARNER_TRAINING_DAYS, LEARNER_ATTENDED_DAYS),
        ),
        StepText(
            id="扶持标准",
            text="20元/天×计算补贴的天数",
            unit="元",
            quote="按每天20元发给生活费补贴",
            facts=(LEARNER_TRAINING_DAYS, LEARNER_ATTENDED_DAYS),
        ),
    ),
    top=(1, 2, 6, 7, 8),
    fund="就业补助资金",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：每人每年只享受一次，按培训人员身份证号，按培训人员的已享受情况核对。",
        "不可同时：领取失业保险金。",
        "尚待明确：期限管的是培训开始的日期、培训结束的日期，还是申请补贴的日期，没有写；跨期的培训是不是只算期限以内的天数，也没有写（读法一：看培训开始的日期：培训开始日期；读法二：看培训结束的日期：培训结束日期；读法三：看申请补贴的日期：申请日期）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：每天是培训期间的每一天，还是实际参加培训的每一天，没有写（读法一：培训期间的每一天：培训期间的天数；读法二：实际参加培训的每一天：实际参加培训的天数）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：是不是只有前一句当地人力资源和社会保障部门组织的培训才有生活费补贴，创业培训、企业组织的培训有没有，没有写；就业困难人员和零就业家庭成员由谁认定，也没有写（读法一：只有当地人力资源和社会保障部门组织的职业技能培训有；读法二：各类职业技能培训和创业培训都有）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：一年是自然年度还是12个月，看培训的日期还是领补贴的日期，一次是一期培训还是一次申请，没有写；规则暂时按自然年度、看领补贴的日期来数（读法一：自然年度，看领补贴的日期，一次是一期培训；读法二：前后12个月，看培训开始的日期，一次申请可以合并几期培训）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：“补贴政策”只指生活费补贴，还是连同职业培训补贴、鉴定补贴一起，没有写（读法一：只指生活费补贴；读法二：职业培训补贴、鉴定补贴和生活费补贴都是每人每年一次）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：“同时”是申请那天，还是培训期间的任何一天；只有几天同时的，是全部不给还是扣除那几天；能不能由本人选一种，没有写（读法一：培训期间有一天领取失业保险金的，全部不给；读法二：扣除领取失业保险金的那几天，由本人选一种）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="7c227414c3d7394d",
    doubts=(
        DoubtText(
            name="生活费补贴所看的日期",
            readings=(
                "读法一（看培训开始的日期）",
                "读法二（看培训结束的日期）",
                "读法三（看申请补贴的日期）",
            ),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="计算补贴的天数",
            readings=("读法一（培训期间的每一天）", "读法二（实际参加培训的每一天）"),
            interpreter="原文未明确",
        ),
    ),
)

SUBSIDY_FOR_TRAINED_JOBLESS: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="subsidy_for_trained_jobless",
    name="失业人员培训合格补贴",
    article="（十三）",
    subject="失业人员",
    basis=(
        "第（十三）条“支持我市各类职业（技工）院校、普通高校、职业培训机构和符合条件的企业承担失业人员职业技能培训或创业培训的，按规定对培训合格的失业人员给予相应补贴”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="承担培训的单位为职业技工院校或普通高校或职业培训机构或符合条件的企业",
            quote="支持我市各类职业（技工）院校、普通高校、职业培训机构和符合条件的企业承担",
            facts=(JOBLESS_PERSON_TRAINING_PROVIDER,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="参加职业技能培训或创业培训",
            quote="失业人员职业技能培训或创业培训的",
            facts=(JOBLESS_PERSON_IN_TRAINING,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="培训合格",
            quote="培训合格的",
            facts=(JOBLESS_PERSON_PASSED_TRAINING,),
        ),
    ),
    steps=(),
    top=(1, 2, 3),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按规定”、“相应”、“符合条件的”：另行规定，所指规定原文未明确。",
        "尚待明确：前半句说支持承担培训的单位，后半句说对失业人员给予补贴，钱付给谁没有写清（读法一：付给培训合格的失业人员；读法二：按培训合格的失业人员人数，付给承担培训的单位）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：与前面城镇登记失业人员的职业培训补贴是不是同一项，能不能都领，没有写；这里的失业人员要不要登记，也没有写（读法一：就是前面的职业培训补贴，只能领一次，要登记失业；读法二：是另一项补贴，不要求取得职业资格证书，可以都领）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：培训合格由承担培训的单位定还是由人力资源和社会保障部门定，企业要符合什么条件，没有写；“我市”管不管后面几种单位，也没有写（读法一：由人力资源和社会保障部门定，几种单位都要在本市；读法二：由承担培训的单位考核，只有院校要在本市）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="a15d5d0ea23f9cc2",
)

ON_JOB_TRAINING_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="on_job_training_subsidy",
    name="困难企业在岗培训补贴",
    article="（十四）",
    subject="企业",
    basis=(
        "第（十四）条“2019年1月1日至12月31日，困难企业开展职工在岗培训，从企业职工教育经费中列支，不足部分经当地人力资源和社会保障部门按政策审核评估合格后，可由就业补助资金予以支持，补贴标准不超过就业技能培训补贴标准的50%”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="在岗培训期限所看的日期在2019年1月1日至2019年12月31日之间",
            quote="2019年1月1日至12月31日",
            facts=(ENTERPRISE_ON_JOB_FROM, ENTERPRISE_ON_JOB_UNTIL),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="属于困难企业",
            quote="困难企业",
            facts=(
                ENTERPRISE_CERTIFIED_IN_HARDSHIP,
                ENTERPRISE_IN_HARDSHIP,
                ENTERPRISE_RECOVERY_LIKELY,
                ENTERPRISE_NO_LAYOFFS,
                ENTERPRISE_FEW_LAYOFFS,
                ENTERPRISE_INSURED,
            ),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="职工在岗培训费用超过从企业职工教育经费中列支的在岗培训费用",
            quote="困难企业开展职工在岗培训，从企业职工教育经费中列支，不足部分",
            facts=(ENTERPRISE_ON_JOB_COST, ENTERPRISE_ON_JOB_COST_PAID_BY_FIRM),
        ),
        ClauseText(
            id="申报条件（四）",
            depth=1,
            text="经当地人力资源和社会保障部门审核评估合格",
            quote="经当地人力资源和社会保障部门按政策审核评估合格后",
            facts=(ENTERPRISE_ON_JOB_APPROVED,),
        ),
    ),
    steps=(
        StepText(
            id="按人数的补贴上限",
            text="就业技能培训补贴标准×50%×职工在岗培训人数",
            unit="元",
            quote="补贴标准不超过就业技能培训补贴标准的50%",
            facts=(STANDARD_SKILLS_TRAINING_RATE, ENTERPRISE_ON_JOB_TRAINEES),
        ),
        StepText(
            id="在岗培训费用的不足部分",
            text="职工在岗培训费用超出从企业职工教育经费中列支的在岗培训费用的部分",
            unit="元",
            quote="从企业职工教育经费中列支，不足部分",
            facts=(ENTERPRISE_ON_JOB_COST, ENTERPRISE_ON_JOB_COST_PAID_BY_FIRM),
        ),
        StepText(
            id="在岗培训补贴上限",
            text="尚待明确（最多补到不足部分，按人数的补贴上限与在岗培训费用的不足部分的较低者；有不足部分就按补贴标准，按人数的补贴上限）",
            unit="元",
            quote="不足部分经当地人力资源和社会保障部门按政策审核评估合格后，可由就业补助资金予以支持，补贴标准不超过就业技能培训补贴标准的50%",
            facts=(
                STANDARD_SKILLS_TRAINING_RATE,
                ENTERPRISE_ON_JOB_TRAINEES,
                ENTERPRISE_ON_JOB_COST,
                ENTERPRISE_ON_JOB_COST_PAID_BY_FIRM,
            ),
        ),
        StepText(
            id="扶持标准上限",
            text="在岗培训补贴上限",
            unit="元",
            quote="补贴标准不超过就业技能培训补贴标准的50%",
            facts=(
                STANDARD_SKILLS_TRAINING_RATE,
                ENTERPRISE_ON_JOB_TRAINEES,
                ENTERPRISE_ON_JOB_COST,
                ENTERPRISE_ON_JOB_COST_PAID_BY_FIRM,
            ),
        ),
    ),
    top=(1, 2, 3, 4),
    setters=(("困难企业在岗培训补贴", "原文未明确"),),
    discretion="原文未明确",
    fund="就业补助资金",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按政策”：另行规定，所指政策原文未明确。",
        "尚待明确：期限管的是培训开始的日期、培训结束的日期，还是申请补贴的日期，没有写；跨年的培训算不算（读法一：看培训开始日期：职工在岗培训开始日期；读法二：看培训结束日期：职工在岗培训结束日期；读法三：看申请日期：申请日期）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写哪些企业是困难企业、由谁认定；第（七）条也说困难企业，是不是就是那一条写出条件的企业（读法一：另行认定的困难企业：经认定的困难企业；读法二：护航行动写出条件的企业：面临暂时性生产经营困难且恢复有望且（不裁员或少裁员）且参加失业保险）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：补贴是不是最多补到不足部分，还是只要有不足部分就按补贴标准给（读法一：最多补到不足部分：按人数的补贴上限与在岗培训费用的不足部分的较低者；读法二：有不足部分就按补贴标准：按人数的补贴上限）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：就业技能培训补贴标准在哪个文件、是不是按人定的、分不分工种和等级，没有写；参加的人都算还是培训合格的人才算，也没有写（读法一：按人定的标准，参加在岗培训的人都算；读法二：按工种和等级定的标准，培训合格的人才算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：审核评估的是企业、培训效果还是不足部分的数额，没有写；当地是县市区还是市，合格以后由谁决定给不给、给多少，也没有写（读法一：由企业所在县市区的部门审核不足部分的数额，并决定补贴；读法二：由市级部门评估培训效果，补贴由财政部门决定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="3b5414992c9f9cd9",
    doubts=(
        DoubtText(
            name="在岗培训期限所看的日期",
            readings=(
                "读法一（看培训开始日期）",
                "读法二（看培训结束日期）",
                "读法三（看申请日期）",
            ),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="属于困难企业",
            readings=("读法一（另行认定的困难企业）", "读法二（护航行动写出条件的企业）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="在岗培训补贴上限",
            readings=("读法一（最多补到不足部分）", "读法二（有不足部分就按补贴标准）"),
            interpreter="原文未明确",
        ),
    ),
)

GRADED_SKILLS_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="graded_skills_subsidy",
    name="三四五级技能提升补贴",
    article="（十四）",
    subject="职工",
    basis=(
        "第（十四）条“对取得三、四、五级职业资格证书的企业在职职工，可在失业保险基金中分别领取1000元、1500元和2000元的技能提升补贴。此项补贴与企业在职职工技能提升培训补贴不得重复享受”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="证书等级为三级或四级或五级",
            quote="取得三、四、五级职业资格证书",
            facts=(WORKER_CERTIFICATE_LEVEL,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="属于领取分级补贴的职工",
            quote="取得三、四、五级职业资格证书的企业在职职工",
            facts=(
                WORKER_QUALIFIED,
                WORKER_EMPLOYED_BY_A_FIRM,
                WORKER_CERTIFIED_ON,
                WORKER_SKILL_CERTIFIED,
                WORKER_INSURED_WORKER,
                WORKER_INSURED_TERM,
                WORKER_UNBROKEN_INSURED_TERM,
            ),
        ),
        ClauseText(
            id="不重复享受",
            depth=0,
            text="没有享受过企业在职职工技能提升培训补贴",
            quote="此项补贴与企业在职职工技能提升培训补贴不得重复享受",
            facts=(WORKER_BENEFITS_RECEIVED,),
        ),
    ),
    steps=(
        StepText(
            id="照书写次序的补贴额（一）",
            text="证书等级为三级的，1000元",
            quote="1000元",
            facts=(WORKER_CERTIFICATE_LEVEL,),
            test=True,
        ),
        StepText(
            id="照书写次序的补贴额（二）",
            text="证书等级为四级的，1500元",
            quote="1500元",
            facts=(WORKER_CERTIFICATE_LEVEL,),
            test=True,
        ),
        StepText(
            id="照书写次序的补贴额（三）",
            text="证书等级为五级的，2000元",
            quote="2000元",
            facts=(WORKER_CERTIFICATE_LEVEL,),
            test=True,
        ),
        StepText(
            id="照书写次序的补贴额（四）",
            text="其他情形，0元",
            facts=(WORKER_CERTIFICATE_LEVEL,),
            test=True,
        ),
        StepText(
            id="照书写次序的补贴额",
            text="按下列情形分别确定",
            unit="元",
            quote="对取得三、四、五级职业资格证书的企业在职职工，可在失业保险基金中分别领取1000元、1500元和2000元的技能提升补贴",
            facts=(WORKER_CERTIFICATE_LEVEL,),
        ),
        StepText(
            id="颠倒次序的补贴额（一）",
            text="证书等级为三级的，2000元",
            quote="2000元",
            facts=(WORKER_CERTIFICATE_LEVEL,),
            test=True,
        ),
        StepText(
            id="颠倒次序的补贴额（二）",
            text="证书等级为四级的，1500元",
            quote="1500元",
            facts=(WORKER_CERTIFICATE_LEVEL,),
            test=True,
        ),
        StepText(
            id="颠倒次序的补贴额（三）",
            text="证书等级为五级的，1000元",
            quote="1000元",
            facts=(WORKER_CERTIFICATE_LEVEL,),
            test=True,
        ),
        StepText(
            id="颠倒次序的补贴额（四）",
            text="其他情形，0元",
            facts=(WORKER_CERTIFICATE_LEVEL,),
            test=True,
        ),
        StepText(
            id="颠倒次序的补贴额",
            text="按下列情形分别确定",
            unit="元",
            quote="对取得三、四、五级职业资格证书的企业在职职工，可在失业保险基金中分别领取1000元、1500元和2000元的技能提升补贴",
            facts=(WORKER_CERTIFICATE_LEVEL,),
        ),
        StepText(
            id="分级补贴额",
            text="尚待明确（照书写的次序，照书写次序的补贴额；次序写反了，颠倒次序的补贴额）",
            unit="元",
            quote="对取得三、四、五级职业资格证书的企业在职职工，可在失业保险基金中分别领取1000元、1500元和2000元的技能提升补贴",
            facts=(WORKER_CERTIFICATE_LEVEL,),
        ),
        StepText(
            id="扶持标准",
            text="分级补贴额",
            unit="元",
            quote="分别领取1000元、1500元和2000元",
            facts=(WORKER_CERTIFICATE_LEVEL,),
        ),
    ),
    top=(1, 2, 3),
    right="可在失业保险基金中分别领取",
    fund="失业保险基金",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "不重复享受：企业在职职工技能提升培训补贴。",
        "尚待明确：期限管的是取得证书的日期还是申请的日期没有写；以前取得证书的能不能申请（读法一：看取证日期：取得证书日期；读法二：看申请日期：申请日期）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：1年是累计还是连续，没有写；参保1年以上是不是也指失业保险，在不同企业参保的合不合并，也没有写（读法一：累计：累计参加失业保险期限；读法二：连续：连续参加失业保险期限）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：照书写的次序，等级高的三级（高级工）领1000元，等级低的五级（初级工）领2000元，次序多半写反了（读法一：照书写的次序：照书写次序的补贴额；读法二：次序写反了：颠倒次序的补贴额）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：第（八）条也有技能提升补贴，条件和期限与这里不同，是同一项补贴还是两项补贴没有写（读法一：两项补贴只看这里的条件：取得职业资格证书且企业在职职工；读法二：同一项补贴也要符合展翅行动的条件：企业在职职工且符合技能提升补贴条件）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：这一句没有写期限，是没有期限，还是跟上一句一样只到2019年12月31日；一人先后取得几个等级、同一等级取得几个证书的能领几次，从第（八）条领过的还能不能再领，也没有写；规则暂时没有期限，也不限次数（读法一：没有期限，每个证书领一次；读法二：只到2019年12月31日，每人领一次）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：此项补贴只指技能提升补贴，还是也指困难企业的在岗培训补贴；企业在职职工技能提升培训补贴是哪个文件的、给企业还是给职工，没有写；不得重复是领过就不再给，还是同一次培训、同一个证书不得都领，也没有写（读法一：只指技能提升补贴，职工领过企业在职职工技能提升培训补贴的不再给；读法二：两项都指，只是同一次培训、同一个证书不得都领）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="242ec5e24bbab256",
    doubts=(
        DoubtText(
            name="属于领取分级补贴的职工",
            readings=(
                "读法一（两项补贴只看这里的条件）",
                "读法二（同一项补贴也要符合展翅行动的条件）",
            ),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="分级补贴额",
            readings=("读法一（照书写的次序）", "读法二（次序写反了）"),
            interpreter="原文未明确",
        ),
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

APPRENTICESHIP_SUBSIDY_MEMBER: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="apprenticeship_subsidy",
    name="新型学徒制培训补贴",
    article="（十五）",
    subject="职工",
    basis=(),
    clauses=(
        ClauseText(id="人员条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="人员条件（一）",
            depth=1,
            text="学徒培训期限所看的日期在2019年1月1日至2020年12月31日之间",
            quote="2019年1月1日至2020年12月31日",
            facts=(WORKER_APPRENTICE_FROM, WORKER_APPRENTICE_UNTIL),
        ),
        ClauseText(
            id="人员条件（二）",
            depth=1,
            text="参加新型学徒制培训",
            quote="开展新型学徒制培训",
            facts=(WORKER_APPRENTICE,),
        ),
    ),
    steps=(
        StepText(id="扶持标准下限", text="4000元/年", unit="元/年", quote="每人每年不低于4000元"),
    ),
    top=(1, 2),
    setters=(("新型学徒制培训补贴", "原文未明确"),),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "尚待明确：期限管的是学徒培训开始的日期、培训结束的日期，还是申请补贴的日期，没有写；2020年开始、2021年才结束的给不给、给到哪一天，也没有写（读法一：看培训开始日期：学徒培训开始日期；读法二：看培训结束日期：学徒培训结束日期；读法三：看申请日期：申请日期）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="3dfbbff217702b54",
    identity=WORKER_ID_NUMBER,
    doubts=(
        DoubtText(
            name="学徒培训期限所看的日期",
            readings=(
                "读法一（看培训开始日期）",
                "读法二（看培训结束日期）",
                "读法三（看申请日期）",
            ),
            interpreter="原文未明确",
        ),
    ),
)

APPRENTICESHIP_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="apprenticeship_subsidy",
    name="新型学徒制培训补贴",
    article="（十五）",
    subject="企业",
    basis=(
        "第（十五）条“2019年1月1日至2020年12月31日，支持我市已有项目布局及企业支撑的工程机械等工业新兴产业链相关企业开展新型学徒制培训”",
        "第（十五）条“企业按规定向签订协议的培训机构支付学徒培训费用，所需资金从企业职工教育经费中列支；符合有关政策规定的，给予企业职业培训补贴，每人每年不低于4000元，所需资金从就业补助资金中列支”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="属于工业新兴产业链相关企业",
            quote="支持我市已有项目布局及企业支撑的工程机械等工业新兴产业链相关企业",
            facts=(ENTERPRISE_IN_EMERGING_CHAIN,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="符合学徒补贴的条件",
            quote="企业按规定向签订协议的培训机构支付学徒培训费用，所需资金从企业职工教育经费中列支；符合有关政策规定的",
            facts=(ENTERPRISE_MEETS_APPRENTICESHIP_RULES, ENTERPRISE_PAID_THE_TRAINER),
        ),
    ),
    steps=(),
    top=(1, 2),
    setters=(("新型学徒制培训补贴", "原文未明确"),),
    term="原文未明确",
    fund="就业补助资金",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按规定”、“有关政策规定”：另行规定，所指规定原文未明确。",
        "尚待明确：培训不满一年、跨两年的，是按年给还是按月折算，没有写；一名学徒最多给几年、中途离开的给不给，也没有写（读法一：按月折算，培训几个月给几个月，中途离开的也给；读法二：不满一年的也按一年给，中途离开的不给）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：期限管的是学徒培训开始的日期、培训结束的日期，还是申请补贴的日期，没有写；2020年开始、2021年才结束的给不给、给到哪一天，也没有写（读法一：看培训开始日期：学徒培训开始日期；读法二：看培训结束日期：学徒培训结束日期；读法三：看申请日期：申请日期）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：补贴要不要企业先向培训机构支付了学徒培训费用，没有写（读法一：要先支付：符合有关政策规定且已向签订协议的培训机构支付学徒培训费用；读法二：只看有关政策规定：符合有关政策规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：上限是多少、由谁确定没有写；4000元是对确定标准的单位的要求，还是企业可以要求的最低数，补贴能不能超过实际支付的培训费用，也没有写；“企业职业培训补贴”是给企业的职业培训补贴，还是补贴的名称、可以给培训机构，有关政策规定是哪些，都没有写（读法一：给企业，标准由人社、财政部门在4000元以上确定，不超过实际支付的费用；读法二：补贴的名称，可以直接给培训机构，每人每年至少4000元，不看实际费用）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：“等”字后面还有哪些产业链、“相关企业”怎样算、由谁认定，没有写；别的企业办新型学徒制培训的给不给补贴，也没有写（读法一：本市确定的工业新兴产业链名单里的企业，别的企业不给；读法二：别的企业符合有关政策规定的也给）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="450848934d6a8126",
    payee="企业",
    doubts=(
        DoubtText(
            name="符合学徒补贴的条件",
            readings=("读法一（要先支付）", "读法二（只看有关政策规定）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="学徒培训期限所看的日期",
            readings=(
                "读法一（看培训开始日期）",
                "读法二（看培训结束日期）",
                "读法三（看申请日期）",
            ),
            interpreter="原文未明确",
        ),
    ),
    member=APPRENTICESHIP_SUBSIDY_MEMBER,
)

PUBLIC_POST_PLACEMENT: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="public_post_placement",
    name="公益性岗位兜底安置",
    article="（十六）",
    subject="失业人员",
    basis=(
        "第（十六）条“对有就业能力和愿望，不挑不拣的就业困难人员和纯农户离校未就业高校毕业生实行公益性岗位兜底安置”",
    ),
    clauses=(
        ClauseText(
            id="申报条件",
            depth=0,
            text="属于兜底安置的人员",
            quote="对有就业能力和愿望，不挑不拣的就业困难人员和纯农户离校未就业高校毕业生",
            facts=(
                JOBLESS_PERSON_JOB_SEEKER_IN_DIFFICULTY,
                JOBLESS_PERSON_FARM_HOUSEHOLD_GRADUATE,
                JOBLESS_PERSON_ABLE_TO_WORK,
                JOBLESS_PERSON_WILLING_TO_WORK,
                JOBLESS_PERSON_TAKES_ANY_POST,
            ),
        ),
    ),
    steps=(),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "尚待明确：这一条先后写了困难就业群体、就业困难群体、就业困难人员，是不是同一些人没有写；建档立卡贫困户、零就业家庭以外还有哪些，也没有写（读法一：三种写法是同一些人，按就业困难人员的认定办法认定；读法二：群体比人员的范围大，由责任单位另行确定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：有就业能力和愿望、不挑不拣，是只管就业困难人员，还是也管纯农户离校未就业高校毕业生（读法一：两种人员都要：（就业困难人员或纯农户离校未就业高校毕业生）且肯干不挑；读法二：只管就业困难人员：（就业困难人员且肯干不挑）或纯农户离校未就业高校毕业生）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：储备的岗位是多少没有写，岗位不够时能不能要求安置、先安置谁；安置多久、报酬多少、从哪笔资金里出，能不能再安置一次，也没有写（读法一：有空置岗位才安置，期限和报酬按公益性岗位的规定；读法二：符合条件的都要安置，岗位不够的要再开发）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：有就业能力、不挑不拣、就业困难人员、纯农户由谁认定、按什么标准，没有写；拒绝一次推荐的岗位算不算挑拣，离校多久以内算离校未就业，也没有写（读法一：由社区和街道（乡镇）认定，标准由市人社局另行规定；读法二：由县市区人社部门认定，按就业困难人员和公益性岗位的现有规定）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="125fa9b237eb4d0f",
    doubts=(
        DoubtText(
            name="属于兜底安置的人员",
            readings=("读法一（两种人员都要）", "读法二（只管就业困难人员）"),
            interpreter="原文未明确",
        ),
    ),
)

JOB_SEEKING_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="job_seeking_subsidy",
    name="求职创业补贴",
    article="（十七）",
    subject="高校毕业生",
    basis=(
        "第（十七）条“对符合条件的困难高校毕业生，将一次性求职创业补贴由800元/人提高至1500元/人”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="符合条件的困难高校毕业生",
            quote="对符合条件的困难高校毕业生",
            facts=(GRADUATE_IN_HARDSHIP,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="没有领过或者可以补差额",
            quote="求职创业补贴由800元/人提高至1500元/人",
            facts=(GRADUATE_HAD_IT_BEFORE_THE_RISE,),
        ),
        ClauseText(
            id="享受次数",
            depth=0,
            text="没有享受过求职创业补贴",
            quote="一次性",
            facts=(GRADUATE_BENEFITS_RECEIVED,),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准（一）",
            text="提高前领过求职创业补贴的，1500元超出提高前所领数额的部分",
            quote="由800元/人提高至1500元/人",
            facts=(GRADUATE_HAD_IT_BEFORE_THE_RISE,),
            test=True,
        ),
        StepText(
            id="扶持标准（二）",
            text="其他情形，1500元",
            quote="由800元/人提高至1500元/人",
            facts=(GRADUATE_HAD_IT_BEFORE_THE_RISE,),
            test=True,
        ),
        StepText(
            id="扶持标准",
            text="按下列情形分别确定",
            unit="元",
            facts=(GRADUATE_HAD_IT_BEFORE_THE_RISE, GRADUATE_PAID_BEFORE_THE_RISE),
        ),
    ),
    top=(1, 2, 3),
    former=(("调整前标准", "800元/人"),),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：1次，按高校毕业生的已享受情况核对。",
        "尚待明确：没有写困难高校毕业生是哪些人，在毕业以前还是毕业以后申请，在外地上学的本市学生算不算，由谁认定（读法一：按国家和省求职创业补贴的规定，毕业年度内在校申请，由学校所在地认定；读法二：由本市另行规定，毕业以后在潭求职创业的也可以申请）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写从哪一天起按1500元；提高以前已经按800元领过的，“一次性”是不是就不再给，还是补差额。已享受情况只填提高以后领的（读法一：领过的不再给：不属于“提高前领过求职创业补贴”的情形；读法二：领过的补差额：不属于“提高前领过求职创业补贴”的情形或提高前领过求职创业补贴）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="451c5c0865f4b450",
    doubts=(
        DoubtText(
            name="没有领过或者可以补差额",
            readings=("读法一（领过的不再给）", "读法二（领过的补差额）"),
            interpreter="原文未明确",
        ),
    ),
)

JOB_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="job_subsidy",
    name="就业补贴",
    article="（十七）",
    subject="高校毕业生",
    basis=(
        "第（十七）条“对符合条件的在潭就业高校毕业生就业时间满1年的，按学历分别给予3000元至6000元的就业补贴”",
        "第（十七）条“所需资金从就业补助资金中列支”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="符合就业补贴条件",
            quote="对符合条件的",
            facts=(GRADUATE_MEETS_TERMS,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="已从高校毕业",
            quote="高校毕业生",
            facts=(GRADUATE_HAS_GRADUATED,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="在潭就业",
            quote="在潭就业",
            facts=(GRADUATE_WORKS_IN_XIANGTAN,),
        ),
        ClauseText(
            id="申报条件（四）",
            depth=1,
            text="就业时间满1年",
            quote="就业时间满1年的",
            facts=(GRADUATE_TOTAL_TIME, GRADUATE_TIME_HERE),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准下限",
            text="3000元",
            unit="元",
            quote="按学历分别给予3000元至6000元的就业补贴",
        ),
        StepText(
            id="扶持标准上限",
            text="6000元",
            unit="元",
            quote="按学历分别给予3000元至6000元的就业补贴",
        ),
    ),
    top=(1, 2, 3, 4),
    setters=(("就业补贴", "原文未明确"),),
    fund="就业补助资金",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：“所需资金”写在就业补贴后面，是不是也包括分号前面的求职创业补贴（读法一：整句的三项补贴都从就业补助资金中列支；读法二：只有就业补贴和稳定就业补贴从就业补助资金中列支，求职创业补贴的资金没有写）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：就业时间是在潭就业的累计时间，还是在同一单位连续就业的时间；从签订劳动合同算起，还是从缴纳社会保险费算起，也没有写（读法一：在潭累计：累计在潭就业时间；读法二：同一单位连续：在现单位连续就业时间）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写分哪几种学历、每种学历给多少；按就业时的学历还是申请时的学历，自主创业的算不算就业，也没有写（读法一：由市人力资源和社会保障局、市财政局另行分档规定，按就业时的学历；读法二：由各地在3000元至6000元之间自己分档，按申请时的学历）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写条件是什么、毕业多少年以内，也没有写本文件以前就业的、以前满1年的给不给，办理到哪一天为止（读法一：本文件施行以后满1年的都可以领，不管什么时候就业、毕业多久；读法二：本文件施行以后新就业的应届毕业生才可以领，条件另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：2年从在潭就业算起，还是从满1年以后另算2年；稳定是累计在潭就业，还是在同一单位连续就业（读法一：从在潭就业起累计：累计在潭就业时间；读法二：从到现单位起连续：在现单位连续就业时间；读法三：满1年以后另算：满1年以后的连续就业时间）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="802bf3d6f02fb5f8",
    doubts=(
        DoubtText(
            name="就业时间",
            readings=("读法一（在潭累计）", "读法二（同一单位连续）"),
            interpreter="原文未明确",
        ),
    ),
)

STEADY_JOB_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="steady_job_subsidy",
    name="稳定就业补贴",
    article="（十七）",
    subject="高校毕业生",
    basis=(
        "第（十七）条“对符合条件的在潭就业高校毕业生就业时间满1年的”",
        "第（十七）条“稳定就业满2年的，按上述标准再给予稳定就业补贴，所需资金从就业补助资金中列支”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="符合就业补贴条件",
            quote="对符合条件的",
            facts=(GRADUATE_MEETS_TERMS,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="已从高校毕业",
            quote="高校毕业生",
            facts=(GRADUATE_HAS_GRADUATED,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="在潭就业",
            quote="在潭就业",
            facts=(GRADUATE_WORKS_IN_XIANGTAN,),
        ),
        ClauseText(
            id="申报条件（四）",
            depth=1,
            text="可以再给的情况",
            quote="就业时间满1年的……稳定就业满2年的，按上述标准再给予",
            facts=(
                GRADUATE_TOTAL_TIME,
                GRADUATE_TIME_HERE,
                GRADUATE_TIME_AFTER_FIRST_YEAR,
                GRADUATE_HAD_JOB_SUBSIDY,
            ),
        ),
    ),
    steps=(
        StepText(
            id="扶持标准下限",
            text="3000元",
            unit="元",
            quote="按学历分别给予3000元至6000元的就业补贴",
        ),
        StepText(
            id="扶持标准上限",
            text="6000元",
            unit="元",
            quote="按学历分别给予3000元至6000元的就业补贴",
        ),
    ),
    top=(1, 2, 3, 4),
    setters=(("稳定就业补贴", "原文未明确"),),
    fund="就业补助资金",
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "标准同“就业补贴”。",
        "享受次数：原文未明确。",
        "尚待明确：“所需资金”写在就业补贴后面，是不是也包括分号前面的求职创业补贴（读法一：整句的三项补贴都从就业补助资金中列支；读法二：只有就业补贴和稳定就业补贴从就业补助资金中列支，求职创业补贴的资金没有写）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：就业时间是在潭就业的累计时间，还是在同一单位连续就业的时间；从签订劳动合同算起，还是从缴纳社会保险费算起，也没有写（读法一：在潭累计：累计在潭就业时间；读法二：同一单位连续：在现单位连续就业时间）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：没有写条件是什么、毕业多少年以内，也没有写本文件以前就业的、以前满1年的给不给，办理到哪一天为止（读法一：本文件施行以后满1年的都可以领，不管什么时候就业、毕业多久；读法二：本文件施行以后新就业的应届毕业生才可以领，条件另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：2年从在潭就业算起，还是从满1年以后另算2年；稳定是累计在潭就业，还是在同一单位连续就业（读法一：从在潭就业起累计：累计在潭就业时间；读法二：从到现单位起连续：在现单位连续就业时间；读法三：满1年以后另算：满1年以后的连续就业时间）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：“再给予”是不是要先领过就业补贴；满1年时没有申请的，满2年时还能不能领稳定就业补贴（读法一：领没领过都给：达到稳定就业年限；读法二：领过就业补贴的才再给：达到稳定就业年限且已领过就业补贴）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：第二次是不是和第一次同一数额；两年之间学历提高了的按哪一个学历，没有写（读法一：和第一次领的数额相同；读法二：按满2年时的学历重新核定，仍在3000元至6000元之间）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="b25b45f38a0766d9",
    doubts=(
        DoubtText(
            name="可以再给的情况",
            readings=("读法一（领没领过都给）", "读法二（领过就业补贴的才再给）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="稳定就业时间",
            readings=(
                "读法一（从在潭就业起累计）",
                "读法二（从到现单位起连续）",
                "读法三（满1年以后另算）",
            ),
            interpreter="原文未明确",
        ),
    ),
)

POOR_TRAINING_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="poor_training_subsidy",
    name="贫困劳动力培训补贴",
    article="（十九）",
    subject="劳动者",
    basis=(
        "第（十九）条“鼓励各用人单位组织建档立卡贫困劳动力参加各类培训，提升技能，按政策给予培训补贴和生活补贴”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="属于建档立卡贫困劳动力",
            quote="建档立卡贫困劳动力",
            facts=(JOBSEEKER_LISTED_AS_POOR,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="参加用人单位组织的培训",
            quote="鼓励各用人单位组织建档立卡贫困劳动力参加各类培训",
            facts=(JOBSEEKER_TRAINED_BY_EMPLOYER,),
        ),
    ),
    steps=(),
    top=(1, 2),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按政策”：另行规定，所指政策原文未明确。",
        "尚待明确：培训补贴、生活补贴给用人单位、培训机构还是本人，没有写；单位自己办的培训、派出去的培训是不是都算，也没有写（读法一：培训补贴给组织培训的用人单位，生活补贴给本人；读法二：两项都给本人）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：生活补贴是不是就是第（十三）条的生活费补贴，标准、次数、期限是不是照那里，没有写（读法一：就是第（十三）条的补贴，照那里的标准，不另外给；读法二：是另外的补贴，标准由有关部门规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：前面写建档立卡贫困劳动力，这里只写贫困劳动力，是不是同样的人、由谁认定，没有写；就业以后脱贫的算不算，也没有写（读法一：就是建档立卡贫困劳动力，看就业时是不是；读法二：范围更大，没有建档立卡的贫困劳动力也算）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="f1e6b9f112b41822",
)

POOR_TRAINEE_ALLOWANCE: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="poor_trainee_allowance",
    name="贫困劳动力培训生活补贴",
    article="（十九）",
    subject="劳动者",
    basis=(
        "第（十九）条“鼓励各用人单位组织建档立卡贫困劳动力参加各类培训，提升技能，按政策给予培训补贴和生活补贴”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="属于建档立卡贫困劳动力",
            quote="建档立卡贫困劳动力",
            facts=(JOBSEEKER_LISTED_AS_POOR,),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="参加用人单位组织的培训",
            quote="鼓励各用人单位组织建档立卡贫困劳动力参加各类培训",
            facts=(JOBSEEKER_TRAINED_BY_EMPLOYER,),
        ),
    ),
    steps=(),
    top=(1, 2),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按政策”：另行规定，所指政策原文未明确。",
        "尚待明确：培训补贴、生活补贴给用人单位、培训机构还是本人，没有写；单位自己办的培训、派出去的培训是不是都算，也没有写（读法一：培训补贴给组织培训的用人单位，生活补贴给本人；读法二：两项都给本人）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：生活补贴是不是就是第（十三）条的生活费补贴，标准、次数、期限是不是照那里，没有写（读法一：就是第（十三）条的补贴，照那里的标准，不另外给；读法二：是另外的补贴，标准由有关部门规定）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：前面写建档立卡贫困劳动力，这里只写贫困劳动力，是不是同样的人、由谁认定，没有写；就业以后脱贫的算不算，也没有写（读法一：就是建档立卡贫困劳动力，看就业时是不是；读法二：范围更大，没有建档立卡的贫困劳动力也算）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="c55a5a08ef0d4ab1",
)

PLACEMENT_SUBSIDY_MEMBER: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="placement_subsidy",
    name="就业创业服务补贴",
    article="（十九）",
    subject="劳动者",
    basis=(),
    clauses=(
        ClauseText(id="人员条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="人员条件（一）",
            depth=1,
            text="稳定就业所看的日期在2019年1月1日至2020年12月31日之间",
            quote="2019年1月1日至2020年12月31日",
            facts=(JOBSEEKER_EMPLOYED_ON, JOBSEEKER_SIX_MONTHS_ON),
        ),
        ClauseText(
            id="人员条件（二）",
            depth=1,
            text="属于贫困劳动力",
            quote="贫困劳动力",
            facts=(JOBSEEKER_POOR,),
        ),
        ClauseText(
            id="人员条件（三）",
            depth=1,
            text="经本机构成功介绍就业",
            quote="每成功介绍1名贫困劳动力",
            facts=(JOBSEEKER_PLACED_BY_AGENCY,),
        ),
        ClauseText(
            id="人员条件（四）",
            depth=1,
            text="稳定就业的月数不低于6个月",
            quote="稳定就业6个月以上",
            facts=(JOBSEEKER_UNBROKEN_EMPLOYMENT, JOBSEEKER_TOTAL_EMPLOYMENT),
        ),
        ClauseText(
            id="人员条件（五）",
            depth=1,
            text="没有因介绍领过",
            quote="每成功介绍1名",
            facts=(JOBSEEKER_PLACEMENT_PAID, JOBSEEKER_PLACEMENT_PAID_TO_AGENCY),
        ),
    ),
    steps=(StepText(id="扶持标准", text="300元", unit="元"),),
    top=(1, 2, 3, 4, 5),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "尚待明确：期限管的是介绍（转移）就业的日期、稳定就业满6个月的日期，还是申请的日期，没有写；管就业的日期，2020年下半年就业的要到2021年才满6个月（读法一：看就业日期：就业日期；读法二：看满6个月的日期：稳定就业满6个月的日期；读法三：看申请日期：申请日期）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：稳定就业是在同一单位连续干满6个月，还是换过单位、中间断过的也合并计算；要不要签劳动合同、缴社会保险费，也没有写（读法一：同一单位连续计算：同一单位连续就业期限；读法二：累计计算：累计就业期限）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：同一名贫困劳动力先后由几家机构介绍就业的，是只给一次，还是每家机构各给一次，没有写（读法一：一人只给一次：不属于“介绍其就业已领过补贴”的情形；读法二：每家机构各给一次：不属于“本机构介绍其就业已领过补贴”的情形）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="d6643d7c0fc24be4",
    identity=JOBSEEKER_JOBSEEKER_ID,
    doubts=(
        DoubtText(
            name="稳定就业所看的日期",
            readings=("读法一（看就业日期）", "读法二（看满6个月的日期）", "读法三（看申请日期）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="稳定就业的月数",
            readings=("读法一（同一单位连续计算）", "读法二（累计计算）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="没有因介绍领过",
            readings=("读法一（一人只给一次）", "读法二（每家机构各给一次）"),
            interpreter="原文未明确",
        ),
    ),
)

PLACEMENT_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="placement_subsidy",
    name="就业创业服务补贴",
    article="（十九）",
    subject="人力资源服务机构",
    basis=(
        "第（十九）条“2019年1月1日至2020年12月31日，具有合法资质的人力资源服务机构，每成功介绍1名贫困劳动力稳定就业6个月以上的，给予300元的就业创业服务补贴”",
    ),
    clauses=(
        ClauseText(
            id="申报条件",
            depth=0,
            text="具有合法资质",
            quote="具有合法资质的人力资源服务机构",
            facts=(HR_AGENCY_DULY_LICENSED,),
        ),
    ),
    steps=(),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：期限管的是介绍（转移）就业的日期、稳定就业满6个月的日期，还是申请的日期，没有写；管就业的日期，2020年下半年就业的要到2021年才满6个月（读法一：看就业日期：就业日期；读法二：看满6个月的日期：稳定就业满6个月的日期；读法三：看申请日期：申请日期）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：稳定就业是在同一单位连续干满6个月，还是换过单位、中间断过的也合并计算；要不要签劳动合同、缴社会保险费，也没有写（读法一：同一单位连续计算：同一单位连续就业期限；读法二：累计计算：累计就业期限）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：同一名贫困劳动力先后由几家机构介绍就业的，是只给一次，还是每家机构各给一次，没有写（读法一：一人只给一次：不属于“介绍其就业已领过补贴”的情形；读法二：每家机构各给一次：不属于“本机构介绍其就业已领过补贴”的情形）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：前面写建档立卡贫困劳动力，这里只写贫困劳动力，是不是同样的人、由谁认定，没有写；就业以后脱贫的算不算，也没有写（读法一：就是建档立卡贫困劳动力，看就业时是不是；读法二：范围更大，没有建档立卡的贫困劳动力也算）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：合法资质指哪些许可、看哪一天有没有，没有写；怎样证明是本机构介绍的，向用人单位或者本人收了费的还给不给，补贴由谁审核、从哪笔资金里出，也没有写（读法一：取得人力资源服务许可的机构，凭劳动合同和介绍记录，收了费的不给；读法二：依法登记或者备案的机构都可以，凭用人单位的证明，收没收费都给）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="18217d6624a5b36c",
    payee="人力资源服务机构",
    doubts=(
        DoubtText(
            name="稳定就业所看的日期",
            readings=("读法一（看就业日期）", "读法二（看满6个月的日期）", "读法三（看申请日期）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="稳定就业的月数",
            readings=("读法一（同一单位连续计算）", "读法二（累计计算）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="没有因介绍领过",
            readings=("读法一（一人只给一次）", "读法二（每家机构各给一次）"),
            interpreter="原文未明确",
        ),
    ),
    member=PLACEMENT_SUBSIDY_MEMBER,
)

POOR_MOVE_SUBSIDY: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="poor_move_subsidy",
    name="贫困劳动力求职创业补贴",
    article="（十九）",
    subject="劳动者",
    basis=(
        "第（十九）条“2019年1月1日至2020年12月31日，贫困劳动力通过有组织劳务输出转移到户籍所在县以外就业并稳定就业6个月以上的，按300元/人的标准给予一次性求职创业补贴”",
    ),
    clauses=(
        ClauseText(id="申报条件", depth=0, text="同时符合下列条件"),
        ClauseText(
            id="申报条件（一）",
            depth=1,
            text="稳定就业所看的日期在2019年1月1日至2020年12月31日之间",
            quote="2019年1月1日至2020年12月31日",
            facts=(JOBSEEKER_EMPLOYED_ON, JOBSEEKER_SIX_MONTHS_ON),
        ),
        ClauseText(
            id="申报条件（二）",
            depth=1,
            text="属于贫困劳动力",
            quote="贫困劳动力",
            facts=(JOBSEEKER_POOR,),
        ),
        ClauseText(
            id="申报条件（三）",
            depth=1,
            text="通过有组织劳务输出转移",
            quote="通过有组织劳务输出转移",
            facts=(JOBSEEKER_MOVED_BY_ORGANISED_EXPORT,),
        ),
        ClauseText(
            id="申报条件（四）",
            depth=1,
            text="在户籍所在县以外就业",
            quote="到户籍所在县以外就业",
            facts=(JOBSEEKER_WORKS_OUTSIDE_HOME_COUNTY,),
        ),
        ClauseText(
            id="申报条件（五）",
            depth=1,
            text="稳定就业的月数不低于6个月",
            quote="稳定就业6个月以上",
            facts=(JOBSEEKER_UNBROKEN_EMPLOYMENT, JOBSEEKER_TOTAL_EMPLOYMENT),
        ),
        ClauseText(
            id="申报条件（六）",
            depth=1,
            text="没有领过求职创业补贴",
            quote="一次性求职创业补贴",
            facts=(JOBSEEKER_MOVE_PAID, JOBSEEKER_THIS_MOVE_PAID),
        ),
    ),
    steps=(StepText(id="扶持标准", text="300元", unit="元", quote="按300元/人的标准"),),
    top=(1, 2, 3, 4, 5, 6),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "尚待明确：期限管的是介绍（转移）就业的日期、稳定就业满6个月的日期，还是申请的日期，没有写；管就业的日期，2020年下半年就业的要到2021年才满6个月（读法一：看就业日期：就业日期；读法二：看满6个月的日期：稳定就业满6个月的日期；读法三：看申请日期：申请日期）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：稳定就业是在同一单位连续干满6个月，还是换过单位、中间断过的也合并计算；要不要签劳动合同、缴社会保险费，也没有写（读法一：同一单位连续计算：同一单位连续就业期限；读法二：累计计算：累计就业期限）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：一次性是一人只能领一次，还是每次转移就业一次发完、再转移还能再领，没有写（读法一：一人只领一次：不属于“已领过一次性求职创业补贴”的情形；读法二：每次转移领一次：不属于“这次转移已领过求职创业补贴”的情形）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：由谁组织的才算有组织劳务输出，没有写；户籍在市辖区、县级市的，户籍所在县指什么，也没有写；第（十七）条也有一次性求职创业补贴，两项能不能都领，没有写（读法一：由政府部门组织或者认可的才算，户籍所在县就是户籍所在的县、县级市或者区，两项不能都领；读法二：由人力资源服务机构、村（社区）组织的也算，只要出了本市，两项可以都领）。暂未采用任何一种读法，有权解释：原文未明确。",
        "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。",
    ),
    digest="c0086d8aa6c2213c",
    doubts=(
        DoubtText(
            name="稳定就业所看的日期",
            readings=("读法一（看就业日期）", "读法二（看满6个月的日期）", "读法三（看申请日期）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="稳定就业的月数",
            readings=("读法一（同一单位连续计算）", "读法二（累计计算）"),
            interpreter="原文未明确",
        ),
        DoubtText(
            name="没有领过求职创业补贴",
            readings=("读法一（一人只领一次）", "读法二（每次转移领一次）"),
            interpreter="原文未明确",
        ),
    ),
)

UNIT_COMMENDATION: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="unit_commendation",
    name="单位表彰奖励",
    article="（二十二）",
    subject="就业工作单位",
    basis=("第（二十二）条“对在就业工作中取得显著成绩的单位和个人，按有关规定予以表彰奖励”",),
    clauses=(
        ClauseText(
            id="申报条件",
            depth=0,
            text="单位在就业工作中取得显著成绩",
            quote="对在就业工作中取得显著成绩的单位",
            facts=(WORK_UNIT_UNIT_OUTSTANDING,),
        ),
    ),
    steps=(),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按有关规定”：另行规定，所指规定原文未明确。",
        "尚待明确：没有写什么算显著成绩、由谁认定，只限政府部门和工作人员，还是企业、创业者也算；奖励有没有钱、从哪里出，也没有写（读法一：只表彰责任单位和它们的工作人员，按国家表彰奖励的规定，不另给钱；读法二：企业和其他个人也可以，奖金由财政部门另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="cc2387be96492c48",
)

PERSON_COMMENDATION: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="person_commendation",
    name="个人表彰奖励",
    article="（二十二）",
    subject="就业工作个人",
    basis=("第（二十二）条“对在就业工作中取得显著成绩的单位和个人，按有关规定予以表彰奖励”",),
    clauses=(
        ClauseText(
            id="申报条件",
            depth=0,
            text="个人在就业工作中取得显著成绩",
            quote="对在就业工作中取得显著成绩的单位和个人",
            facts=(WORK_PERSON_PERSON_OUTSTANDING,),
        ),
    ),
    steps=(),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“按有关规定”：另行规定，所指规定原文未明确。",
        "尚待明确：没有写什么算显著成绩、由谁认定，只限政府部门和工作人员，还是企业、创业者也算；奖励有没有钱、从哪里出，也没有写（读法一：只表彰责任单位和它们的工作人员，按国家表彰奖励的规定，不另给钱；读法二：企业和其他个人也可以，奖金由财政部门另行规定）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="bb2cd38902603c9a",
)

TOWNSHIP_AWARD: Final = ProvisionText(
    document=DOCUMENT,
    kind="扶持事项",
    alias="township_award",
    name="乡镇（街道）就业工作经费",
    article="（二十四）",
    subject="乡镇街道",
    basis=(
        "第（二十四）条“并根据考核评估结果采取“以奖代投”方式给予乡镇（街道）相应额度的就业工作经费”",
    ),
    clauses=(
        ClauseText(
            id="申报条件",
            depth=0,
            text="考核评估结果达到奖补要求",
            quote="根据考核评估结果采取“以奖代投”方式给予",
            facts=(TOWNSHIP_ASSESSED_WELL,),
        ),
    ),
    steps=(),
    remarks=(
        "文件的施行日期：原文未明确。本事项不据此限定日期。",
        "文件的有效期：原文未明确。本事项不据此限定日期。",
        "享受次数：原文未明确。",
        "开放用语“相应额度”：另行规定，各档额度原文未明确。",
        "尚待明确：没有写什么结果给多少，是不是每个乡镇（街道）都有，只是多少不同；从哪笔资金里出、由市还是由县给、每年给不给，也没有写（读法一：考核达到一定等次的才给，额度由考核办法规定，每年一次；读法二：每个乡镇（街道）都给，按考核结果分多少）。暂未采用任何一种读法，有权解释：原文未明确。",
        "尚待明确：考核的有县市区（园区和示范区），经费只写给乡镇（街道）；县市区有没有，没有写（读法一：只给乡镇（街道）；读法二：县市区也可以给，从“加大政策和资金倾斜力度”里安排）。暂未采用任何一种读法，有权解释：原文未明确。",
    ),
    digest="0738859bd6a8cca4",
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
        RENT_SUBSIDY,
        OPENING_SUBSIDY,
        TRADEMARK_SUBSIDY,
        BENEFIT_IN_ONE_SUM,
        INCUBATOR_AWARD,
        TRAINING_SUBSIDY,
        ASSESSMENT_SUBSIDY,
        FREE_TRAINING,
        LIVING_ALLOWANCE,
        SUBSIDY_FOR_TRAINED_JOBLESS,
        ON_JOB_TRAINING_SUBSIDY,
        GRADED_SKILLS_SUBSIDY,
        APPRENTICESHIP_SUBSIDY,
        PUBLIC_POST_PLACEMENT,
        JOB_SEEKING_SUBSIDY,
        JOB_SUBSIDY,
        STEADY_JOB_SUBSIDY,
        POOR_TRAINING_SUBSIDY,
        POOR_TRAINEE_ALLOWANCE,
        PLACEMENT_SUBSIDY,
        POOR_MOVE_SUBSIDY,
        UNIT_COMMENDATION,
        PERSON_COMMENDATION,
        TOWNSHIP_AWARD,
    ),
)
