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
    ITEMS,
    JOBLESS_PERSON_FACTS,
    LOAN_AGENCY_FACTS,
    OBJECTS,
    STARTUP_FACTS,
    TRAINEE_BASE_FACTS,
    TRAINEE_FACTS,
    WORKER_FACTS,
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

    def __attrs_post_init__(self) -> None:
        check_case(self, WORKER_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "Worker":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, WORKER_FACTS))


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

    def __attrs_post_init__(self) -> None:
        check_case(self, JOBLESS_PERSON_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "JoblessPerson":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, JOBLESS_PERSON_FACTS))
