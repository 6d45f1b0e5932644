"""One 算例 for citizens: what somebody has, and what that comes to."""

from collections.abc import Sequence

from tiaowen.cases import ExampleResult
from tiaowen.model.document import ExampleSubject
from tiaowen.pages.arithmetic import Known
from tiaowen.pages.told import has_table, known_words, several_words
from tiaowen.pages.words import status_words
from tiaowen.runtime import ResultKind, Status
from tiaowen.runtime.money import FEN_PER_YUAN
from tiaowen.values.printing import format_date


def example_words(results: Sequence[ExampleResult]) -> str:
    """The shortest 算例 that comes to an exact amount; "" where there is none."""
    return min(map(_words, filter(_telling, results)), key=len, default="")


def _telling(result: ExampleResult) -> bool:
    """Whether it was met, and gives one amount in whole 元 that is not nothing."""
    decision, example = result.decision, result.example
    got = decision.result
    return (
        result.passed
        and decision.status is Status.ELIGIBLE
        and got is not None
        and got.kind is ResultKind.SUM
        and got.lower == got.upper
        and got.lower is not None
        and got.lower.fen > 0
        and got.lower.fen % FEN_PER_YUAN == 0
        and not any(map(has_table, example.lists))
    )


def _words(result: ExampleResult) -> str:
    example = result.example
    told_of: Known = (*example.facts, *example.standards)
    known = known_words(tuple(pair for pair in told_of if pair[1] is not None))
    several = several_words(ExampleSubject((), example.lists, example.received))
    told = "；".join(filter(None, (known, several)))
    day = format_date(example.on)
    return f"按{day}试算。{told}。结果：{status_words(result.decision)}。"
