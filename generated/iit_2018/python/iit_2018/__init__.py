"""中华人民共和国个人所得税法（节选）。

Generated from rule files; a change belongs there.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from .article_02 import comprehensive_income_tax
from .facts import Taxpayer
from .runtime import CaseData, CaseError, Decision, Money, Status, parse_json, yuan
from .runtime.matching import Match
from .runtime.outcome import Provision
from .runtime.package import Package
from .texts import COMPREHENSIVE_INCOME_TAX, DOCUMENT, OBJECTS, STANDARDS

__all__ = [
    "CaseData",
    "CaseError",
    "Decision",
    "Match",
    "Money",
    "PACKAGE",
    "PROVISIONS",
    "Status",
    "Taxpayer",
    "comprehensive_income_tax",
    "decide_json",
    "match",
    "parse_json",
    "read_case",
    "yuan",
]

PROVISIONS: Final[Mapping[str, Provision]] = {
    "comprehensive_income_tax": Provision(
        COMPREHENSIVE_INCOME_TAX,
        Taxpayer,
        lambda case, on, standards, choice: comprehensive_income_tax(case, on=on),
    ),
}
"""Every provision by its alias, in the order of the document."""
PACKAGE: Final = Package(DOCUMENT, OBJECTS, STANDARDS, {"个人": Taxpayer}, None, PROVISIONS)
"""The document as data."""


def match(case: Taxpayer, *, on: date, choices: Mapping[str, int] | None = None) -> Match:
    """The decisions of all provisions for this object, in the order of the text."""
    return PACKAGE.match(case, on, None, choices)


def read_case(data: object) -> CaseData:
    """A case from JSON data. Raises CaseError with every problem."""
    return PACKAGE.read_case(data)


def decide_json(data: object, *, provision: str | None = None) -> list[Decision]:
    """The decisions for a case in JSON: of one provision, or of all that apply."""
    return PACKAGE.decide_json(data, provision)
