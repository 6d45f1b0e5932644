"""What generated evaluators stand on, vendored into them: needs attrs and nothing else."""

from .decision import (
    Computation,
    Decision,
    FactValue,
    Judgement,
    JudgementKind,
    Option,
    Part,
    Reason,
    Receipt,
    Result,
    ResultKind,
)
from .limits import CaseError, CaseProblem
from .money import Money, yuan
from .read_case import CaseData, parse_json, read_case
from .status import Status
from .texts import (
    ClauseText,
    DocumentText,
    FactText,
    ObjectText,
    OptionText,
    ProvisionText,
    StepText,
)

__all__ = [
    "CaseData",
    "CaseError",
    "CaseProblem",
    "ClauseText",
    "Computation",
    "Decision",
    "DocumentText",
    "FactText",
    "FactValue",
    "Judgement",
    "JudgementKind",
    "Money",
    "ObjectText",
    "Option",
    "OptionText",
    "Part",
    "ProvisionText",
    "Reason",
    "Receipt",
    "Result",
    "ResultKind",
    "Status",
    "StepText",
    "parse_json",
    "read_case",
    "yuan",
]
