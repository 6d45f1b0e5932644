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
from .facts import (
    Enterprise,
    Founder,
    JoblessPerson,
    LoanAgency,
    Startup,
    Trainee,
    TraineeBase,
    Worker,
)
from .runtime import CaseData, CaseError, Decision, Money, Status, parse_json, yuan
from .runtime.matching import Match
from .runtime.outcome import Provision
from .runtime.package import Package
from .standards import NO_STANDARDS, Standards
from .texts import (
    DOCUMENT,
    FIRM_INTEREST_AGAIN,
    FIRM_LOAN,
    HARDSHIP_REFUND,
    INSURANCE_FOR_HARD_TO_EMPLOY,
    INSURANCE_FOR_POOR_WORKERS,
    JOINT_INTEREST,
    LOAN_WORK_AWARD,
    MEDICAL_INSURANCE_FOR_JOBLESS,
    OBJECTS,
    ONE_OFF_POST_SUBSIDY,
    ORGANISED_LOAN,
    PARTNERSHIP_LOAN,
    PERSONAL_INTEREST,
    PERSONAL_INTEREST_AGAIN,
    PERSONAL_LOAN,
    RELIEF_FOR_JOBLESS,
    SKILLS_SUBSIDY,
    STABILITY_REFUND,
    STANDARDS,
    TECH_SERVICE_TAX,
    TRAINEE_SUBSIDY,
)

__all__ = [
    "CaseData",
    "CaseError",
    "Decision",
    "Enterprise",
    "Founder",
    "JoblessPerson",
    "LoanAgency",
    "Match",
    "Money",
    "PACKAGE",
    "PROVISIONS",
    "Standards",
    "Startup",
    "Status",
    "Trainee",
    "TraineeBase",
    "Worker",
    "decide_json",
    "firm_interest_again",
    "firm_loan",
    "hardship_refund",
    "insurance_for_hard_to_employ",
    "insurance_for_poor_workers",
    "joint_interest",
    "loan_work_award",
    "match",
    "medical_insurance_for_jobless",
    "one_off_post_subsidy",
    "organised_loan",
    "parse_json",
    "partnership_loan",
    "personal_interest",
    "personal_interest_again",
    "personal_loan",
    "read_case",
    "relief_for_jobless",
    "skills_subsidy",
    "stability_refund",
    "tech_service_tax",
    "trainee_subsidy",
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
    },
    Standards,
    PROVISIONS,
)
"""The document as data."""


def match(
    case: Enterprise | Worker | Startup | Founder | LoanAgency | TraineeBase | Trainee | JoblessPerson,
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
