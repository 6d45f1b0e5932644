"""湘潭市进一步做好稳就业工作二十四条措施。

Generated from rule files; a change belongs there.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from .article_07 import hardship_refund, stability_refund
from .facts import Enterprise
from .runtime import CaseData, CaseError, Decision, Money, Status, parse_json, yuan
from .runtime.matching import Match
from .runtime.outcome import Provision
from .runtime.package import Package
from .standards import NO_STANDARDS, Standards
from .texts import DOCUMENT, HARDSHIP_REFUND, OBJECTS, STABILITY_REFUND, STANDARDS

__all__ = [
    "CaseData",
    "CaseError",
    "Decision",
    "Enterprise",
    "Match",
    "Money",
    "PACKAGE",
    "PROVISIONS",
    "Standards",
    "Status",
    "decide_json",
    "hardship_refund",
    "match",
    "parse_json",
    "read_case",
    "stability_refund",
    "yuan",
]

PROVISIONS: Final[Mapping[str, Provision]] = {
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
}
"""Every provision by its alias, in the order of the document."""
PACKAGE: Final = Package(DOCUMENT, OBJECTS, STANDARDS, {"企业": Enterprise}, Standards, PROVISIONS)
"""The document as data."""


def match(
    case: Enterprise,
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
