"""A small document with facts of every kind, two standards and a choice: for tests of cases in JSON."""

from functools import cache

from attrs import frozen
from jsonschema import Draft202012Validator

from support.nodes import HERE, money, quote
from support.random_names import (
    ARTICLE,
    FACTS,
    OWNER,
    STANDARDS,
)
from support.schemas import validator
from tiaowen.interchange.case_schema import case_schemas
from tiaowen.model.document import Document, Identity, Measure
from tiaowen.model.names import Object
from tiaowen.model.provisions import Option, Party, Provision, ProvisionKind, Selection, Sum
from tiaowen.runtime import CaseError, read_case
from tiaowen.values.absence import Absence
from tiaowen.wording import ProvisionPlan, plan
from tiaowen.wording.names import document_text, object_texts, standard_texts


def _provision(name: str, alias: str, standard: Sum | Selection) -> Provision:
    return Provision(
        ProvisionKind.SUPPORT,
        name,
        alias,
        ARTICLE,
        (quote("原文"),),
        Party(OWNER, (), span=HERE),
        None,
        (),
        standard,
        None,
        None,
        None,
        None,
        (),
        (),
        span=HERE,
    )


def _document() -> Document:
    options = tuple(Option(each, money(1), (), span=HERE) for each in ("按人数", "按缴费"))
    refund = _provision("返还", "refund", Selection("申请人", options, span=HERE))
    grant = _provision("补贴", "grant", Sum(money(1), (), span=HERE))
    silent = Absence.TEXT_SILENT
    identity = Identity(
        "样例", "sample", "样例办法", silent, silent, silent, silent, silent, "", "", span=HERE
    )
    subject = Object(OWNER, "enterprise", None, FACTS, span=HERE)
    measure = Measure(ARTICLE, "样例", (), False, None, (refund, grant), (), span=HERE)
    return Document(identity, (subject,), (), STANDARDS, (), (measure,), ())


@frozen
class Small:
    """A document and its plans."""

    document: Document
    plans: tuple[ProvisionPlan, ...]


SMALL = Small(_document(), tuple(plan(_document(), each) for each in _document().provisions))


@cache
def small_schema() -> Draft202012Validator:
    return validator(case_schemas(SMALL.document, SMALL.plans)["enterprise"])


def accepted(case: object) -> bool:
    """Whether `read_case` reads it."""
    try:
        read_case(
            case,
            document_text(SMALL.document),
            object_texts(SMALL.document),
            standard_texts(SMALL.document),
            [each.text for each in SMALL.plans],
        )
    except CaseError:
        return False
    return True
