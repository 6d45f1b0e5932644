"""湘潭市进一步做好稳就业工作二十四条措施。

Generated from rule files; a change belongs there.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from .article_05 import tech_service_tax
from .article_06 import (
    firm_interest_again,
    firm_loan,
    joint_interest,
    loan_work_award,
    organised_loan,
    partnership_loan,
    personal_interest,
    personal_interest_again,
    personal_loan,
)
from .article_07 import hardship_refund, stability_refund
from .article_08 import skills_subsidy, trainee_subsidy
from .article_09 import (
    insurance_for_hard_to_employ,
    insurance_for_poor_workers,
    medical_insurance_for_jobless,
    one_off_post_subsidy,
    relief_for_jobless,
)
from .article_11 import benefit_in_one_sum, opening_subsidy, rent_subsidy, trademark_subsidy
from .article_12 import incubator_award
from .article_13 import (
    assessment_subsidy,
    free_training,
    living_allowance,
    subsidy_for_trained_jobless,
    training_subsidy,
)
from .article_14 import graded_skills_subsidy, on_job_training_subsidy
from .article_15 import apprenticeship_subsidy
from .article_16 import public_post_placement
from .article_17 import job_seeking_subsidy, job_subsidy, steady_job_subsidy
from .article_19 import (
    placement_subsidy,
    poor_move_subsidy,
    poor_trainee_allowance,
    poor_training_subsidy,
)
from .article_22 import person_commendation, unit_commendation
from .article_24 import township_award
from .facts import (
    Enterprise,
    Founder,
    Graduate,
    HrAgency,
    Incubator,
    JoblessPerson,
    Jobseeker,
    Learner,
    LoanAgency,
    NewBusiness,
    Startup,
    Township,
    Trainee,
    TraineeBase,
    WorkPerson,
    WorkUnit,
    Worker,
)
from .runtime import CaseData, CaseError, Decision, Money, Status, parse_json, yuan
from .runtime.matching import Match
from .runtime.outcome import Provision
from .runtime.package import Package
from .standards import NO_STANDARDS, Standards
from .texts import (
    APPRENTICESHIP_SUBSIDY,
    ASSESSMENT_SUBSIDY,
    BENEFIT_IN_ONE_SUM,
    DOCUMENT,
    FIRM_INTEREST_AGAIN,
    FIRM_LOAN,
    FREE_TRAINING,
    GRADED_SKILLS_SUBSIDY,
    HARDSHIP_REFUND,
    INCUBATOR_AWARD,
    INSURANCE_FOR_HARD_TO_EMPLOY,
    INSURANCE_FOR_POOR_WORKERS,
    JOB_SEEKING_SUBSIDY,
    JOB_SUBSIDY,
    JOINT_INTEREST,
    LIVING_ALLOWANCE,
    LOAN_WORK_AWARD,
    MEDICAL_INSURANCE_FOR_JOBLESS,
    OBJECTS,
    ONE_OFF_POST_SUBSIDY,
    ON_JOB_TRAINING_SUBSIDY,
    OPENING_SUBSIDY,
    ORGANISED_LOAN,
    PARTNERSHIP_LOAN,
    PERSONAL_INTEREST,
    PERSONAL_INTEREST_AGAIN,
    PERSONAL_LOAN,
    PERSON_COMMENDATION,
    PLACEMENT_SUBSIDY,
    POOR_MOVE_SUBSIDY,
    POOR_TRAINEE_ALLOWANCE,
    POOR_TRAINING_SUBSIDY,
    PUBLIC_POST_PLACEMENT,
    RELIEF_FOR_JOBLESS,
    RENT_SUBSIDY,
    SKILLS_SUBSIDY,
    STABILITY_REFUND,
    STANDARDS,
    STEADY_JOB_SUBSIDY,
    SUBSIDY_FOR_TRAINED_JOBLESS,
    TECH_SERVICE_TAX,
    TOWNSHIP_AWARD,
    TRADEMARK_SUBSIDY,
    TRAINEE_SUBSIDY,
    TRAINING_SUBSIDY,
    UNIT_COMMENDATION,
)

__all__ = [
    "CaseData",
    "CaseError",
    "Decision",
    "Enterprise",
    "Founder",
    "Graduate",
    "HrAgency",
    "Incubator",
    "JoblessPerson",
    "Jobseeker",
    "Learner",
    "LoanAgency",
    "Match",
    "Money",
    "NewBusiness",
    "PACKAGE",
    "PROVISIONS",
    "Standards",
    "Startup",
    "Status",
    "Township",
    "Trainee",
    "TraineeBase",
    "WorkPerson",
    "WorkUnit",
    "Worker",
    "apprenticeship_subsidy",
    "assessment_subsidy",
    "benefit_in_one_sum",
    "decide_json",
    "firm_interest_again",
    "firm_loan",
    "free_training",
    "graded_skills_subsidy",
    "hardship_refund",
    "incubator_award",
    "insurance_for_hard_to_employ",
    "insurance_for_poor_workers",
    "job_seeking_subsidy",
    "job_subsidy",
    "joint_interest",
    "living_allowance",
    "loan_work_award",
    "match",
    "medical_insurance_for_jobless",
    "on_job_training_subsidy",
    "one_off_post_subsidy",
    "opening_subsidy",
    "organised_loan",
    "parse_json",
    "partnership_loan",
    "person_commendation",
    "personal_interest",
    "personal_interest_again",
    "personal_loan",
    "placement_subsidy",
    "poor_move_subsidy",
    "poor_trainee_allowance",
    "poor_training_subsidy",
    "public_post_placement",
    "read_case",
    "relief_for_jobless",
    "rent_subsidy",
    "skills_subsidy",
    "stability_refund",
    "steady_job_subsidy",
    "subsidy_for_trained_jobless",
    "tech_service_tax",
    "township_award",
    "trademark_subsidy",
    "trainee_subsidy",
    "training_subsidy",
    "unit_commendation",
    "yuan",
]

PROVISIONS: Final[Mapping[str, Provision]] = {
    "tech_service_tax": Provision(
        TECH_SERVICE_TAX,
        Enterprise,
        lambda case, on, standards, choice: tech_service_tax(case, on=on),
    ),
    "personal_loan": Provision(
        PERSONAL_LOAN,
        Founder,
        lambda case, on, standards, choice: personal_loan(case, on=on),
    ),
    "partnership_loan": Provision(
        PARTNERSHIP_LOAN,
        Startup,
        lambda case, on, standards, choice: partnership_loan(case, on=on),
    ),
    "organised_loan": Provision(
        ORGANISED_LOAN,
        Startup,
        lambda case, on, standards, choice: organised_loan(case, on=on),
    ),
    "personal_interest": Provision(
        PERSONAL_INTEREST,
        Founder,
        lambda case, on, standards, choice: personal_interest(case, on=on),
    ),
    "joint_interest": Provision(
        JOINT_INTEREST,
        Startup,
        lambda case, on, standards, choice: joint_interest(case, on=on),
    ),
    "firm_loan": Provision(
        FIRM_LOAN,
        Enterprise,
        lambda case, on, standards, choice: firm_loan(case, on=on),
    ),
    "personal_interest_again": Provision(
        PERSONAL_INTEREST_AGAIN,
        Founder,
        lambda case, on, standards, choice: personal_interest_again(case, on=on),
    ),
    "firm_interest_again": Provision(
        FIRM_INTEREST_AGAIN,
        Enterprise,
        lambda case, on, standards, choice: firm_interest_again(case, on=on),
    ),
    "loan_work_award": Provision(
        LOAN_WORK_AWARD,
        LoanAgency,
        lambda case, on, standards, choice: loan_work_award(case, on=on, standards=standards),
    ),
    "stability_refund": Provision(
        STABILITY_REFUND,
        Enterprise,
        lambda case, on, standards, choice: stability_refund(case, on=on),
    ),
    "hardship_refund": Provision(
        HARDSHIP_REFUND,
        Enterprise,
        lambda case, on, standards, choice: hardship_refund(
            case,
            on=on,
            standards=standards,
            choice=choice,
        ),
    ),
    "trainee_subsidy": Provision(
        TRAINEE_SUBSIDY,
        TraineeBase,
        lambda case, on, standards, choice: trainee_subsidy(case, on=on, standards=standards),
    ),
    "skills_subsidy": Provision(
        SKILLS_SUBSIDY,
        Worker,
        lambda case, on, standards, choice: skills_subsidy(case, on=on),
    ),
    "insurance_for_hard_to_employ": Provision(
        INSURANCE_FOR_HARD_TO_EMPLOY,
        Enterprise,
        lambda case, on, standards, choice: insurance_for_hard_to_employ(
            case,
            on=on,
            standards=standards,
        ),
    ),
    "insurance_for_poor_workers": Provision(
        INSURANCE_FOR_POOR_WORKERS,
        Enterprise,
        lambda case, on, standards, choice: insurance_for_poor_workers(case, on=on),
    ),
    "medical_insurance_for_jobless": Provision(
        MEDICAL_INSURANCE_FOR_JOBLESS,
        JoblessPerson,
        lambda case, on, standards, choice: medical_insurance_for_jobless(case, on=on),
    ),
    "one_off_post_subsidy": Provision(
        ONE_OFF_POST_SUBSIDY,
        Enterprise,
        lambda case, on, standards, choice: one_off_post_subsidy(case, on=on),
    ),
    "relief_for_jobless": Provision(
        RELIEF_FOR_JOBLESS,
        JoblessPerson,
        lambda case, on, standards, choice: relief_for_jobless(case, on=on),
    ),
    "rent_subsidy": Provision(
        RENT_SUBSIDY,
        NewBusiness,
        lambda case, on, standards, choice: rent_subsidy(case, on=on),
    ),
    "opening_subsidy": Provision(
        OPENING_SUBSIDY,
        NewBusiness,
        lambda case, on, standards, choice: opening_subsidy(case, on=on),
    ),
    "trademark_subsidy": Provision(
        TRADEMARK_SUBSIDY,
        NewBusiness,
        lambda case, on, standards, choice: trademark_subsidy(case, on=on),
    ),
    "benefit_in_one_sum": Provision(
        BENEFIT_IN_ONE_SUM,
        JoblessPerson,
        lambda case, on, standards, choice: benefit_in_one_sum(case, on=on),
    ),
    "incubator_award": Provision(
        INCUBATOR_AWARD,
        Incubator,
        lambda case, on, standards, choice: incubator_award(case, on=on),
    ),
    "training_subsidy": Provision(
        TRAINING_SUBSIDY,
        Learner,
        lambda case, on, standards, choice: training_subsidy(case, on=on),
    ),
    "assessment_subsidy": Provision(
        ASSESSMENT_SUBSIDY,
        Learner,
        lambda case, on, standards, choice: assessment_subsidy(case, on=on),
    ),
    "free_training": Provision(
        FREE_TRAINING,
        Learner,
        lambda case, on, standards, choice: free_training(case, on=on),
    ),
    "living_allowance": Provision(
        LIVING_ALLOWANCE,
        Learner,
        lambda case, on, standards, choice: living_allowance(case, on=on),
    ),
    "subsidy_for_trained_jobless": Provision(
        SUBSIDY_FOR_TRAINED_JOBLESS,
        JoblessPerson,
        lambda case, on, standards, choice: subsidy_for_trained_jobless(case, on=on),
    ),
    "on_job_training_subsidy": Provision(
        ON_JOB_TRAINING_SUBSIDY,
        Enterprise,
        lambda case, on, standards, choice: on_job_training_subsidy(
            case,
            on=on,
            standards=standards,
        ),
    ),
    "graded_skills_subsidy": Provision(
        GRADED_SKILLS_SUBSIDY,
        Worker,
        lambda case, on, standards, choice: graded_skills_subsidy(case, on=on),
    ),
    "apprenticeship_subsidy": Provision(
        APPRENTICESHIP_SUBSIDY,
        Enterprise,
        lambda case, on, standards, choice: apprenticeship_subsidy(case, on=on),
    ),
    "public_post_placement": Provision(
        PUBLIC_POST_PLACEMENT,
        JoblessPerson,
        lambda case, on, standards, choice: public_post_placement(case, on=on),
    ),
    "job_seeking_subsidy": Provision(
        JOB_SEEKING_SUBSIDY,
        Graduate,
        lambda case, on, standards, choice: job_seeking_subsidy(case, on=on),
    ),
    "job_subsidy": Provision(
        JOB_SUBSIDY,
        Graduate,
        lambda case, on, standards, choice: job_subsidy(case, on=on),
    ),
    "steady_job_subsidy": Provision(
        STEADY_JOB_SUBSIDY,
        Graduate,
        lambda case, on, standards, choice: steady_job_subsidy(case, on=on),
    ),
    "poor_training_subsidy": Provision(
        POOR_TRAINING_SUBSIDY,
        Jobseeker,
        lambda case, on, standards, choice: poor_training_subsidy(case, on=on),
    ),
    "poor_trainee_allowance": Provision(
        POOR_TRAINEE_ALLOWANCE,
        Jobseeker,
        lambda case, on, standards, choice: poor_trainee_allowance(case, on=on),
    ),
    "placement_subsidy": Provision(
        PLACEMENT_SUBSIDY,
        HrAgency,
        lambda case, on, standards, choice: placement_subsidy(case, on=on),
    ),
    "poor_move_subsidy": Provision(
        POOR_MOVE_SUBSIDY,
        Jobseeker,
        lambda case, on, standards, choice: poor_move_subsidy(case, on=on),
    ),
    "unit_commendation": Provision(
        UNIT_COMMENDATION,
        WorkUnit,
        lambda case, on, standards, choice: unit_commendation(case, on=on),
    ),
    "person_commendation": Provision(
        PERSON_COMMENDATION,
        WorkPerson,
        lambda case, on, standards, choice: person_commendation(case, on=on),
    ),
    "township_award": Provision(
        TOWNSHIP_AWARD,
        Township,
        lambda case, on, standards, choice: township_award(case, on=on),
    ),
}
"""Every provision by its alias, in the order of the document."""
PACKAGE: Final = Package(
    DOCUMENT,
    OBJECTS,
    STANDARDS,
    {
        "企业": Enterprise,
        "职工": Worker,
        "创业项目": Startup,
        "创业人员": Founder,
        "贷款工作单位": LoanAgency,
        "就业见习基地": TraineeBase,
        "见习人员": Trainee,
        "失业人员": JoblessPerson,
        "创业主体": NewBusiness,
        "创业孵化基地": Incubator,
        "培训人员": Learner,
        "高校毕业生": Graduate,
        "人力资源服务机构": HrAgency,
        "劳动者": Jobseeker,
        "就业工作单位": WorkUnit,
        "就业工作个人": WorkPerson,
        "乡镇街道": Township,
    },
    Standards,
    PROVISIONS,
)
"""The document as data."""


def match(
    case: Enterprise | Worker | Startup | Founder | LoanAgency | TraineeBase | Trainee | JoblessPerson | NewBusiness | Incubator | Learner | Graduate | HrAgency | Jobseeker | WorkUnit | WorkPerson | Township,
    *,
    on: date,
    standards: Standards = NO_STANDARDS,
    choices: Mapping[str, int] | None = None,
) -> Match:
    """The decisions of all provisions for this object, in the order of the text."""
    return PACKAGE.match(case, on, standards, choices)


def read_case(data: object) -> CaseData:
    """A case from JSON data. Raises CaseError with every problem."""
    return PACKAGE.read_case(data)


def decide_json(data: object, *, provision: str | None = None) -> list[Decision]:
    """The decisions for a case in JSON: of one provision, or of all that apply."""
    return PACKAGE.decide_json(data, provision)
