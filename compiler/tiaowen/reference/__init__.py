"""The reference interpreter: the definition of what a provision means."""

from tiaowen.reference.bridge import exact_case, exact_value, runtime_value
from tiaowen.reference.case import Case
from tiaowen.reference.decide import decide, statuses
from tiaowen.reference.evaluate import evaluate
from tiaowen.reference.needed import needed

__all__ = [
    "Case",
    "decide",
    "evaluate",
    "exact_case",
    "exact_value",
    "needed",
    "runtime_value",
    "statuses",
]
