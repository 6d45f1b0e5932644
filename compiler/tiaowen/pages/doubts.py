"""疑义: the question, its readings, and who gets more or less by each."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from tiaowen.cases import ExampleResult
from tiaowen.cases.outcome import readings_text, under_words
from tiaowen.model.provisions import Doubt
from tiaowen.pages.views import DoubtView, Table
from tiaowen.pages.words import NOTHING
from tiaowen.runtime import UnderReadings
from tiaowen.runtime.doubts import telling
from tiaowen.values.printing import format_number
from tiaowen.wording.citation import numeral
from tiaowen.wording.remarks import reading_words


def doubt_view(doubt: Doubt, results: Sequence[ExampleResult]) -> DoubtView:
    """A 疑义 with the 算例 that come out differently by its readings."""
    return DoubtView(
        title=doubt.name,
        quotes=tuple(anchor.text for anchor in doubt.anchors),
        question=doubt.question,
        readings=tuple(
            f"读法{numeral(i)}：{each}" for i, each in enumerate(reading_words(doubt), 1)
        ),
        adopted=adopted_words(doubt),
        interpreter=doubt.interpreter,
        outcomes=Table(
            ("事项", "算例", "读法", "结果", "比第一种读法"), tuple(_rows(doubt, results))
        ),
    )


def adopted_words(doubt: Doubt) -> str:
    """Which reading was adopted, and by what."""
    if doubt.adopted is None:
        return "没有采用任何一种"
    return f"读法{numeral(doubt.adopted)}（{doubt.source or '没有写出处，编写人推定'}）"


def _rows(doubt: Doubt, results: Sequence[ExampleResult]) -> Iterator[tuple[str, ...]]:
    """A row for each reading of each 算例 in which the 疑义 changes the answer."""
    for result in results:
        readings = result.decision.readings
        under = telling(readings) if readings else ()
        if any(doubt.name == name for name, _ in (under[0].readings if under else ())):
            for each in under:
                provision, example = result.example.provision.name, result.example.name
                more = _more(under[0], each)
                yield provision, example, readings_text(each), under_words(each), more


def _more(first: UnderReadings, other: UnderReadings) -> str:
    """多1万元, 少1万元; — for the first reading itself and where there is no sum to compare."""
    if other is first or first.amount is None or other.amount is None:
        return NOTHING
    difference = other.amount.fen - first.amount.fen
    if difference == 0:
        return "一样"
    amount = format_number(Fraction(abs(difference), 100), "元")
    return f"{'多' if difference > 0 else '少'}{amount}"
