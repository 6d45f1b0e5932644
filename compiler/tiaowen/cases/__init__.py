"""算例: what they expect, and whether it comes out."""

from tiaowen.cases.expectation import read_expectation
from tiaowen.cases.outcome import outcome_text, reason_text
from tiaowen.cases.run import Evaluator, ExampleResult, Outcome, case_of, run_examples

__all__ = [
    "Evaluator",
    "ExampleResult",
    "Outcome",
    "case_of",
    "outcome_text",
    "read_expectation",
    "reason_text",
    "run_examples",
]
