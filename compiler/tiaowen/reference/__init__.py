"""The reference interpreter: the definition of what a provision means."""

from tiaowen.reference.bridge import exact_case, exact_value, runtime_value
from tiaowen.reference.case import Case
from tiaowen.reference.decide import decide, status_of
from tiaowen.reference.doubts import readings_of, ways_to_read
from tiaowen.reference.evaluate import evaluate
from tiaowen.reference.needed import needed

__all__ = [
    "Case",
    "decide",
    "evaluate",
    "exact_case",
    "exact_value",
    "needed",
    "readings_of",
    "runtime_value",
    "status_of",
    "ways_to_read",
]
