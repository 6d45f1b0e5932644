"""Text and rules in step: where each quote, figure and clause of the official text meets the rules.

`align` puts text and model side by side, `check` says where they disagree.
"""

from tiaowen.lockstep.align import align
from tiaowen.lockstep.alignment import (
    Addition,
    AdditionKind,
    Alignment,
    ClauseCover,
    FigureUse,
    LiteralUse,
    MeasurePlace,
    OpenWordUse,
    OrderUse,
    Owner,
    Quotation,
    QuoteState,
)
from tiaowen.lockstep.check import check
from tiaowen.lockstep.scopes import owner_of

__all__ = [
    "Addition",
    "AdditionKind",
    "Alignment",
    "ClauseCover",
    "FigureUse",
    "LiteralUse",
    "MeasurePlace",
    "OpenWordUse",
    "OrderUse",
    "Owner",
    "Quotation",
    "QuoteState",
    "align",
    "check",
    "owner_of",
]
