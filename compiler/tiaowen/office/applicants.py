"""Who applies for a provision: a person or an enterprise, by what its subject is told by (识别)."""

from collections.abc import Iterator
from enum import Enum
from typing import Final

from tiaowen.model.document import Document
from tiaowen.model.provisions import Provision, ProvisionKind


class Applicant(Enum):
    """For whom a guide is written."""

    PERSON = "个人"
    ENTERPRISE = "企业"


_TOLD_BY: Final = (
    (Applicant.PERSON, ("身份", "证件号", "社会保障号")),
    (Applicant.ENTERPRISE, ("信用代码", "单位", "机构", "登记号", "许可证", "代码", "编号")),
)
"""Words in the name of an identification, and who is told by it."""


def applicants(document: Document, provision: Provision) -> tuple[Applicant, ...]:
    """Who may apply; both where the subject has no identification or one that tells neither."""
    key = document.object(provision.subject.name).key
    if key is not None:
        for applicant, words in _TOLD_BY:
            if any(word in key.name for word in words):
                return (applicant,)
    return tuple(Applicant)


def entitlements(document: Document, applicant: Applicant) -> Iterator[Provision]:
    """What may be applied for. What has to be paid is no entitlement."""
    for provision in document.provisions:
        supports = provision.kind is ProvisionKind.SUPPORT
        if supports and applicant in applicants(document, provision):
            yield provision
