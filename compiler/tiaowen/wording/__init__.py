"""Model → Chinese: the words of every node, and how a provision is laid out for a reader."""

from tiaowen.wording.layout import (
    BandStep,
    CaseStep,
    DefinitionStep,
    PlannedStep,
    ProvisionPlan,
    StandardStep,
    TableStep,
)
from tiaowen.wording.names import (
    document_text,
    fact_text,
    object_texts,
    standard_text,
    standard_texts,
)
from tiaowen.wording.phrase import band_phrase, list_head, phrase, rounding_words, scale_head
from tiaowen.wording.plan import plan
from tiaowen.wording.reads import definitions_of, facts_of

__all__ = [
    "BandStep",
    "CaseStep",
    "DefinitionStep",
    "PlannedStep",
    "ProvisionPlan",
    "StandardStep",
    "TableStep",
    "band_phrase",
    "definitions_of",
    "document_text",
    "fact_text",
    "facts_of",
    "list_head",
    "object_texts",
    "phrase",
    "plan",
    "rounding_words",
    "scale_head",
    "standard_text",
    "standard_texts",
]
