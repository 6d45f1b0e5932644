"""湘潭市进一步做好稳就业工作二十四条措施：各对象的信息。没有填的是 None（不知道）。"""

from datetime import date
from fractions import Fraction
from typing import Literal

from attrs import frozen

from .runtime import Money
from .runtime.history import BenefitRecord
from .runtime.limits import check_case
from .runtime.package import build_members
from .runtime.read_case import read_facts
from .texts import (
    ENTERPRISE_FACTS,
    FOUNDER_FACTS,
    GRADUATE_FACTS,
    HR_AGENCY_FACTS,
    INCUBATOR_FACTS,
    ITEMS,
    JOBLESS_PERSON_FACTS,
    JOBSEEKER_FACTS,
    LEARNER_FACTS,
    LOAN_AGENCY_FACTS,
    NEW_BUSINESS_FACTS,
    OBJECTS,
    STARTUP_FACTS,
    TOWNSHIP_FACTS,
    TRAINEE_BASE_FACTS,
    TRAINEE_FACTS,
    WORKER_FACTS,
    WORK_PERSON_FACTS,
    WORK_UNIT_FACTS,
)


@frozen(kw_only=True)
class Worker:
    """职工。"""

    id_number: str | None = None
    """身份证号（文本）。"""
    newly_hired: bool | None = None
    """新招用（是否）。"""
    hired_this_year: bool | None = None
    """当年新招用（是否）。"""
    meets_loan_terms: bool | None = None
    """符合创业担保贷款申请条件（认定事项）。"""
    hard_to_employ: bool | None = None
    """符合条件的就业困难人员（认定事项）。"""
    premiums_due_paid: bool | None = None
    """企业为其缴纳社会保险费（是否）。"""
    months_paid: int | None = None
    """当年缴纳社会保险费月数（期限，月）。"""
    registered_poor: bool | None = None
    """建档立卡贫困劳动力（认定事项）。"""
    contract_term: int | None = None
    """劳动合同期限（期限，月）。"""
    time_at_post: int | None = None
    """实际在岗期限（期限，月）。"""
    pension_premium: Money | None = None
    """企业实际缴纳养老保险费（金额，元）。"""
    medical_premium: Money | None = None
    """企业实际缴纳医疗保险费（金额，元）。"""
    ui_premium: Money | None = None
    """企业实际缴纳失业保险费（金额，元）。"""
    own_share: Money | None = None
    """代缴的个人部分（金额，元）。"""
    registered_jobless: bool | None = None
    """登记失业人员（是否）。"""
    stable_term: int | None = None
    """稳定就业期限（期限，月）。"""
    taken_on: date | None = None
    """吸纳日期（日期）。"""
    had_post_subsidy: bool | None = None
    """已领过一次性岗位补贴（是否）。"""
    had_it_through_this_firm: bool | None = None
    """已由本企业领过一次性岗位补贴（是否）。"""
    duly_insured: bool | None = None
    """企业为其按规定缴纳社会保险（是否）。"""
    qualified: bool | None = None
    """取得职业资格证书（是否）。"""
    skill_certified: bool | None = None
    """取得职业技能等级证书（是否）。"""
    insured_worker: bool | None = None
    """企业参保职工（是否）。"""
    insured_term: int | None = None
    """累计参加失业保险期限（期限，月）。"""
    unbroken_insured_term: int | None = None
    """连续参加失业保险期限（期限，月）。"""
    certified_on: date | None = None
    """取得证书日期（日期）。"""
    certificate_level: Literal["五级", "四级", "三级", "二级", "一级"] | None = None
    """证书等级（选项）。"""
    employed_by_a_firm: bool | None = None
    """企业在职职工（是否）。"""
    apprentice: bool | None = None
    """参加新型学徒制培训（是否）。"""
    apprentice_from: date | None = None
    """学徒培训开始日期（日期）。"""
    apprentice_until: date | None = None
    """学徒培训结束日期（日期）。"""
    benefits_received: tuple[BenefitRecord, ...] | None = None
    """已享受情况。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, WORKER_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "Worker":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, WORKER_FACTS, OBJECTS, ITEMS))


@frozen(kw_only=True)
class Enterprise:
    """企业。"""

    credit_code: str | None = None
    """统一社会信用代码（文本）。"""
    insured: bool | None = None
    """参加失业保险（是否）。"""
    insured_staff: int | None = None
    """参保职工人数（整数，人）。"""
    ui_premium_last_year: Money | None = None
    """上年度实际缴纳失业保险费（金额，元）。"""
    monthly_social_premium: Money | None = None
    """企业及其职工月应缴纳社会保险费（金额，元/月）。"""
    no_layoffs: bool | None = None
    """不裁员（是否）。"""
    few_layoffs: bool | None = None
    """少裁员（认定事项）。"""
    paid_in_full: bool | None = None
    """按时足额缴纳失业保险费（是否）。"""
    arrears_paid: bool | None = None
    """已一次性补缴所有欠费（是否）。"""
    in_hardship: bool | None = None
    """面临暂时性生产经营困难（认定事项）。"""
    recovery_likely: bool | None = None
    """恢复有望（认定事项）。"""
    certified_tech_service: bool | None = None
    """经认定的服务贸易类技术先进型企业（认定事项）。"""
    labour_intensive: bool | None = None
    """劳动密集型企业（认定事项）。"""
    small_or_medium: bool | None = None
    """中小微企业（是否）。"""
    small_or_micro: bool | None = None
    """小微企业（是否）。"""
    current_staff: int | None = None
    """现有在职职工人数（整数，人）。"""
    staff_before_hiring: int | None = None
    """新招用前的在职职工人数（整数，人）。"""
    repays_well: bool | None = None
    """还款积极（认定事项）。"""
    creates_jobs: bool | None = None
    """带动就业能力强（认定事项）。"""
    good_project: bool | None = None
    """创业项目好（认定事项）。"""
    firm_nth_interest: int | None = None
    """本企业第几次贴息（整数，次）。"""
    firm_nth_renewal: int | None = None
    """本企业第几次继续贴息（整数，次）。"""
    certified_in_hardship: bool | None = None
    """经认定的困难企业（认定事项）。"""
    on_job_from: date | None = None
    """职工在岗培训开始日期（日期）。"""
    on_job_until: date | None = None
    """职工在岗培训结束日期（日期）。"""
    on_job_trainees: int | None = None
    """职工在岗培训人数（整数，人）。"""
    on_job_cost: Money | None = None
    """职工在岗培训费用（金额，元）。"""
    on_job_cost_paid_by_firm: Money | None = None
    """从企业职工教育经费中列支的在岗培训费用（金额，元）。"""
    on_job_approved: bool | None = None
    """经当地人力资源和社会保障部门审核评估合格（认定事项）。"""
    in_emerging_chain: bool | None = None
    """属于工业新兴产业链相关企业（认定事项）。"""
    meets_apprenticeship_rules: bool | None = None
    """符合有关政策规定（认定事项）。"""
    paid_the_trainer: bool | None = None
    """已向签订协议的培训机构支付学徒培训费用（是否）。"""
    workers: tuple[Worker, ...] | None = None
    """职工（名单）。"""
    benefits_received: tuple[BenefitRecord, ...] | None = None
    """已享受情况。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, ENTERPRISE_FACTS, (Worker,))

    @classmethod
    def from_json(cls, data: object) -> "Enterprise":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(
            **build_members(
                read_facts(data, ENTERPRISE_FACTS, OBJECTS, ITEMS),
                (("workers", Worker, ()),),
            ),
        )


@frozen(kw_only=True)
class Founder:
    """创业人员。"""

    founder_id: str | None = None
    """创业人员身份证号（文本）。"""
    loan_eligible: bool | None = None
    """符合创业担保贷款条件（认定事项）。"""
    self_employed: bool | None = None
    """自主创业（是否）。"""
    person_interest_due: Money | None = None
    """个人贴息期内的贷款利息（金额，元）。"""
    borrower: bool | None = None
    """创业担保贷款借款人（是否）。"""
    person_repays_well: bool | None = None
    """个人还款积极（认定事项）。"""
    person_creates_jobs: bool | None = None
    """个人带动就业能力强（认定事项）。"""
    person_good_project: bool | None = None
    """个人创业项目好（认定事项）。"""
    nth_interest: int | None = None
    """第几次贴息（整数，次）。"""
    nth_renewal: int | None = None
    """第几次继续贴息（整数，次）。"""
    benefits_received: tuple[BenefitRecord, ...] | None = None
    """已享受情况。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, FOUNDER_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "Founder":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, FOUNDER_FACTS, OBJECTS, ITEMS))


@frozen(kw_only=True)
class Startup:
    """创业项目。"""

    way_of_founding: Literal["合伙创业", "组织起来共同创业"] | None = None
    """创业方式（选项）。"""
    own_loans: Money | None = None
    """已有的个人创业担保贷款（金额，元）。"""
    interest_due: Money | None = None
    """贴息期内的贷款利息（金额，元）。"""
    founders: tuple[Founder, ...] | None = None
    """创业人员（名单）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, STARTUP_FACTS, (Founder,))

    @classmethod
    def from_json(cls, data: object) -> "Startup":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(
            **build_members(
                read_facts(data, STARTUP_FACTS, OBJECTS, ITEMS),
                (("founders", Founder, ()),),
            ),
        )


@frozen(kw_only=True)
class LoanAgency:
    """贷款工作单位。"""

    agency_code: str | None = None
    """机构代码（文本）。"""
    outstanding: bool | None = None
    """创业担保贷款工作成效突出（认定事项）。"""
    kind: Literal["经办银行", "创业担保基金运营管理机构", "其他单位"] | None = None
    """单位种类（选项）。"""
    own_new_loans: Money | None = None
    """本单位当年新发放创业担保贷款总额（金额，元）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, LOAN_AGENCY_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "LoanAgency":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, LOAN_AGENCY_FACTS))


@frozen(kw_only=True)
class Trainee:
    """见习人员。"""

    trainee_id: str | None = None
    """见习人员身份证号（文本）。"""
    graduate_out_of_work: bool | None = None
    """离校未就业高校毕业生（是否）。"""
    jobless_youth: bool | None = None
    """失业青年（是否）。"""
    birth_date: date | None = None
    """出生日期（日期）。"""
    age_at_start: int | None = None
    """见习开始时的周岁（整数，岁）。"""
    traineeship: int | None = None
    """见习期（期限，月）。"""
    retained: bool | None = None
    """被基地留用（是否）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, TRAINEE_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "Trainee":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, TRAINEE_FACTS))


@frozen(kw_only=True)
class TraineeBase:
    """就业见习基地。"""

    base_number: str | None = None
    """基地编号（文本）。"""
    retention_rate: Fraction | None = None
    """留用率（比例）。"""
    trainees: tuple[Trainee, ...] | None = None
    """见习人员（名单）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, TRAINEE_BASE_FACTS, (Trainee,))

    @classmethod
    def from_json(cls, data: object) -> "TraineeBase":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(
            **build_members(
                read_facts(data, TRAINEE_BASE_FACTS, OBJECTS, ITEMS),
                (("trainees", Trainee, ()),),
            ),
        )


@frozen(kw_only=True)
class JoblessPerson:
    """失业人员。"""

    citizen_number: str | None = None
    """公民身份号码（文本）。"""
    entitled_to_benefit: bool | None = None
    """符合领取失业保险金条件（认定事项）。"""
    own_medical_premium: Money | None = None
    """个人应缴纳的基本医疗保险费（金额，元）。"""
    own_other_fees: Money | None = None
    """个人应缴纳的其他费用（金额，元）。"""
    in_need: bool | None = None
    """符合条件的生活困难失业人员（认定事项）。"""
    job_seeker_in_difficulty: bool | None = None
    """就业困难人员（认定事项）。"""
    farm_household_graduate: bool | None = None
    """纯农户离校未就业高校毕业生（认定事项）。"""
    able_to_work: bool | None = None
    """有就业能力（认定事项）。"""
    willing_to_work: bool | None = None
    """有就业愿望（是否）。"""
    takes_any_post: bool | None = None
    """不挑不拣（认定事项）。"""
    founded_while_on_benefit: bool | None = None
    """领取失业保险金期间自主创业（是否）。"""
    own_monthly_benefit: Money | None = None
    """月失业保险金（金额，元/月）。"""
    left_at_start: int | None = None
    """开始创业时未领取的期限（期限，月）。"""
    left_at_application: int | None = None
    """申请时未领取的期限（期限，月）。"""
    in_training: bool | None = None
    """参加职业技能培训或创业培训（是否）。"""
    training_provider: Literal["职业技工院校", "普通高校", "职业培训机构", "符合条件的企业", "其他单位"] | None = None
    """承担培训的单位（选项）。"""
    passed_training: bool | None = None
    """培训合格（认定事项）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, JOBLESS_PERSON_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "JoblessPerson":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, JOBLESS_PERSON_FACTS))


@frozen(kw_only=True)
class NewBusiness:
    """创业主体。"""

    business_number: str | None = None
    """创业主体登记号（文本）。"""
    meets_startup_terms: bool | None = None
    """符合创业补贴条件（认定事项）。"""
    founded_kind: Literal["小微企业", "民办非企业单位", "农民合作社", "个体经营户", "其他种类"] | None = None
    """创办的种类（选项）。"""
    founded_any_before: bool | None = None
    """以前创办过四种中的任何一种（是否）。"""
    founded_same_before: bool | None = None
    """以前创办过同一种（是否）。"""
    rents_premises: bool | None = None
    """租用创业经营场所（是否）。"""
    actual_rent: Money | None = None
    """实际月租金（金额，元/月）。"""
    founder_had_opening_subsidy: bool | None = None
    """创办人已领过开办费补贴（是否）。"""
    business_had_opening_subsidy: bool | None = None
    """本单位已领过开办费补贴（是否）。"""
    marks_applied_for: int | None = None
    """本次申请补贴的注册商标数（整数，个）。"""
    marks_subsidised_before: int | None = None
    """以前领过补贴的注册商标数（整数，个）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, NEW_BUSINESS_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "NewBusiness":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, NEW_BUSINESS_FACTS))


@frozen(kw_only=True)
class Incubator:
    """创业孵化基地。"""

    incubator_number: str | None = None
    """孵化基地编号（文本）。"""
    founded_by: frozenset[Literal["各级政府", "园区", "高等院校", "大中型企业", "民间资本", "其他单位"]] | None = None
    """兴办单位（选项）。"""
    in_vacant_premises: bool | None = None
    """利用空置场地废旧厂房等兴办（是否）。"""
    offers_space: bool | None = None
    """为创业者提供创业场地（是否）。"""
    offers_guidance: bool | None = None
    """为创业者提供创业指导（是否）。"""
    chosen: bool | None = None
    """被择优选定（认定事项）。"""
    awarded_before: bool | None = None
    """以前得过奖补（是否）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, INCUBATOR_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "Incubator":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, INCUBATOR_FACTS))


@frozen(kw_only=True)
class Learner:
    """培训人员。"""

    learner_id: str | None = None
    """培训人员身份证号（文本）。"""
    urban_registered_jobless: bool | None = None
    """城镇登记失业人员（是否）。"""
    rural_migrant_worker: bool | None = None
    """农村转移就业劳动者（是否）。"""
    graduating_this_year: bool | None = None
    """毕业年度内高校毕业生（是否）。"""
    school_leaver: bool | None = None
    """城乡未继续升学的应届初高中毕业生（是否）。"""
    learner_registered_poor: bool | None = None
    """建档立卡贫困劳动力（认定事项）。"""
    learner_hard_to_employ: bool | None = None
    """就业困难人员（认定事项）。"""
    zero_employment_family: bool | None = None
    """零就业家庭成员（认定事项）。"""
    attends_skills_training: bool | None = None
    """参加技能培训（是否）。"""
    organised_training: bool | None = None
    """技能培训由责任单位组织（是否）。"""
    learner_qualified: bool | None = None
    """取得职业资格证书（是否）。"""
    run_by_local_hrss: bool | None = None
    """培训由当地人力资源和社会保障部门组织（是否）。"""
    attends_training: bool | None = None
    """参加培训（是否）。"""
    training_starts: date | None = None
    """培训开始日期（日期）。"""
    training_ends: date | None = None
    """培训结束日期（日期）。"""
    training_days: int | None = None
    """培训期间的天数（期限，日）。"""
    attended_days: int | None = None
    """实际参加培训的天数（期限，日）。"""
    drawing_benefit: bool | None = None
    """领取失业保险金（是否）。"""
    benefits_received: tuple[BenefitRecord, ...] | None = None
    """已享受情况。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, LEARNER_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "Learner":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, LEARNER_FACTS, OBJECTS, ITEMS))


@frozen(kw_only=True)
class Graduate:
    """高校毕业生。"""

    graduate_id: str | None = None
    """毕业生身份证号（文本）。"""
    in_hardship: bool | None = None
    """符合条件的困难高校毕业生（认定事项）。"""
    had_it_before_the_rise: bool | None = None
    """提高前领过求职创业补贴（是否）。"""
    paid_before_the_rise: Money | None = None
    """提高前所领数额（金额，元）。"""
    meets_terms: bool | None = None
    """符合就业补贴条件（认定事项）。"""
    has_graduated: bool | None = None
    """已从高校毕业（是否）。"""
    works_in_xiangtan: bool | None = None
    """在潭就业（是否）。"""
    total_time: int | None = None
    """累计在潭就业时间（期限，月）。"""
    time_here: int | None = None
    """在现单位连续就业时间（期限，月）。"""
    time_after_first_year: int | None = None
    """满1年以后的连续就业时间（期限，月）。"""
    had_job_subsidy: bool | None = None
    """已领过就业补贴（是否）。"""
    benefits_received: tuple[BenefitRecord, ...] | None = None
    """已享受情况。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, GRADUATE_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "Graduate":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, GRADUATE_FACTS, OBJECTS, ITEMS))


@frozen(kw_only=True)
class Jobseeker:
    """劳动者。"""

    jobseeker_id: str | None = None
    """劳动者身份证号（文本）。"""
    poor: bool | None = None
    """属于贫困劳动力（认定事项）。"""
    listed_as_poor: bool | None = None
    """属于建档立卡贫困劳动力（认定事项）。"""
    trained_by_employer: bool | None = None
    """参加用人单位组织的培训（是否）。"""
    placed_by_agency: bool | None = None
    """经本机构成功介绍就业（是否）。"""
    moved_by_organised_export: bool | None = None
    """通过有组织劳务输出转移（是否）。"""
    works_outside_home_county: bool | None = None
    """在户籍所在县以外就业（是否）。"""
    employed_on: date | None = None
    """就业日期（日期）。"""
    six_months_on: date | None = None
    """稳定就业满6个月的日期（日期）。"""
    unbroken_employment: int | None = None
    """同一单位连续就业期限（期限，月）。"""
    total_employment: int | None = None
    """累计就业期限（期限，月）。"""
    placement_paid: bool | None = None
    """介绍其就业已领过补贴（是否）。"""
    placement_paid_to_agency: bool | None = None
    """本机构介绍其就业已领过补贴（是否）。"""
    move_paid: bool | None = None
    """已领过一次性求职创业补贴（是否）。"""
    this_move_paid: bool | None = None
    """这次转移已领过求职创业补贴（是否）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, JOBSEEKER_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "Jobseeker":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, JOBSEEKER_FACTS))


@frozen(kw_only=True)
class HrAgency:
    """人力资源服务机构。"""

    licence_number: str | None = None
    """机构许可证号（文本）。"""
    duly_licensed: bool | None = None
    """具有合法资质（认定事项）。"""
    jobseekers: tuple[Jobseeker, ...] | None = None
    """劳动者（名单）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, HR_AGENCY_FACTS, (Jobseeker,))

    @classmethod
    def from_json(cls, data: object) -> "HrAgency":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(
            **build_members(
                read_facts(data, HR_AGENCY_FACTS, OBJECTS, ITEMS),
                (("jobseekers", Jobseeker, ()),),
            ),
        )


@frozen(kw_only=True)
class WorkUnit:
    """就业工作单位。"""

    unit_code: str | None = None
    """单位代码（文本）。"""
    unit_outstanding: bool | None = None
    """单位在就业工作中取得显著成绩（认定事项）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, WORK_UNIT_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "WorkUnit":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, WORK_UNIT_FACTS))


@frozen(kw_only=True)
class WorkPerson:
    """就业工作个人。"""

    person_id: str | None = None
    """个人身份证号（文本）。"""
    person_outstanding: bool | None = None
    """个人在就业工作中取得显著成绩（认定事项）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, WORK_PERSON_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "WorkPerson":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, WORK_PERSON_FACTS))


@frozen(kw_only=True)
class Township:
    """乡镇街道。"""

    township_code: str | None = None
    """乡镇街道代码（文本）。"""
    assessed_well: bool | None = None
    """考核评估结果达到奖补要求（认定事项）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, TOWNSHIP_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "Township":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, TOWNSHIP_FACTS))
