"""已享受情况: what was had before, and how much of it counts."""

from datetime import date
from typing import Final

from attrs import frozen

from .money import Money

RECORDS: Final = "已享受情况"
"""The key of the records in JSON, and their name to a reader."""
RECORDS_ALIAS: Final = "benefits_received"
"""Their name in generated code."""


@frozen
class BenefitRecord:
    """One benefit that was had: the name of the 扶持事项 or 其他政策, the day, the amount (None: not known)."""

    item: str
    on: date
    amount: Money | None = None
