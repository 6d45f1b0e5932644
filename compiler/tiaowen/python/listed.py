"""已享受情况: whose is read, and what is asked for where an amount in it is not known."""

from typing import Final

from attrs import evolve

from tiaowen.model.document import Document
from tiaowen.runtime import FactText
from tiaowen.wording.names import object_texts, records_text

AMOUNT_ALIAS: Final = "benefits_received_amount"
"""The key of the text for a record without an amount."""


def amount_text(owner: str) -> FactText:
    """A record whose amount is not known."""
    text = records_text(owner)
    return evolve(text, name=f"{text.name}的金额")


def objects_with_records(document: Document) -> frozenset[str]:
    """The objects whose 已享受情况 a rule reads."""
    return frozenset(each.name for each in object_texts(document) if each.records)
