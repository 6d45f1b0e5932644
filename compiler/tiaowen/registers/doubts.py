"""疑义: the question, its readings, who may settle it, and who gets more or less by each."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from tiaowen.cases import ExampleResult
from tiaowen.cases.outcome import money_text, readings_text, under_words
from tiaowen.model.provisions import Doubt
from tiaowen.registers.material import Material
from tiaowen.registers.register import Register, Row
from tiaowen.runtime import Money, ResultKind, Status, UnderReadings
from tiaowen.runtime.doubts import telling
from tiaowen.wording.citation import numeral
from tiaowen.wording.reader import NOTHING, quotes_words
from tiaowen.wording.remarks import all_doubts, reading_words


@frozen
class _OneSum:
    fen: int
    unit: str


_Told = tuple[ExampleResult, tuple[UnderReadings, ...]]

_SAME = "没有"
_WORDS_ALONE = "读法只写成了话，没有算"


def doubts(material: Material) -> Register:
    """Every 疑义, one a row."""
    told = _told(material.results)
    return Register(
        "doubts",
        "疑义",
        "原文没有说清的问题：有哪几种读法，采用了哪一种，谁有权定，换一种读法有几个算例不一样。",
        ("名称", "问题", "原文", "读法", "采用哪种读法", "由谁解释", "算例里的差别"),
        tuple(
            Row(doubt.article, tuple(_cells(doubt, told.get(doubt.name, []))))
            for doubt in all_doubts(material.document)
        ),
    )


def readings(material: Material) -> Register:
    """A row for each reading of each 算例 in which a 疑义 changes the answer."""
    told = _told(material.results)
    return Register(
        "readings",
        "换一种读法，谁多谁少",
        "读法不同、结果就不同的算例，逐个列出。",
        ("疑义", "事项", "算例", "读法", "结果", "比第一种读法"),
        tuple(
            Row(doubt.article, (doubt.name, *cells))
            for doubt in all_doubts(material.document)
            for each in told.get(doubt.name, ())
            for cells in _outcomes(each)
        ),
    )


def adopted_words(doubt: Doubt) -> str:
    """Which reading was adopted, and by what."""
    if doubt.adopted is None:
        return "没有采用任何一种"
    return f"读法{numeral(doubt.adopted)}（{doubt.source or '没有写出处，编写人推定'}）"


def numbered_readings(doubt: Doubt) -> tuple[str, ...]:
    """读法一：计入, one for each reading."""
    return tuple(f"读法{numeral(i)}：{each}" for i, each in enumerate(reading_words(doubt), 1))


def _cells(doubt: Doubt, told: Sequence[_Told]) -> Iterator[str]:
    yield doubt.name
    yield doubt.question
    yield quotes_words(doubt.anchors)
    yield "；".join(each.rstrip("。") for each in numbered_readings(doubt))
    yield adopted_words(doubt)
    yield doubt.interpreter or NOTHING
    yield _difference(doubt, told)


def _difference(doubt: Doubt, told: Sequence[_Told]) -> str:
    """How many 算例 come out differently by its readings, and what the first of them gives."""
    if not doubt.computed:
        return _WORDS_ALONE
    if not told:
        return _SAME
    result, under = told[0]
    outcomes = "、".join(dict.fromkeys(map(under_words, under)))
    return f"{len(told)}个算例的结果随读法不同，例如“{result.example.name}”：{outcomes}"


def _told(results: Iterable[ExampleResult]) -> dict[str, list[_Told]]:
    """By 疑义 the 算例 whose answer it changes, each with what its readings give."""
    found: dict[str, list[_Told]] = {}
    for result in results:
        if result.decision.readings:
            under = telling(result.decision.readings)
            for doubt, _ in under[0].readings:
                found.setdefault(doubt, []).append((result, under))
    return found


def _outcomes(told: _Told) -> Iterator[tuple[str, ...]]:
    result, under = told
    for each in under:
        provision, example = result.example.provision.name, result.example.name
        more = _more(under[0], each)
        yield provision, example, readings_text(each), under_words(each), more


def _more(first: UnderReadings, other: UnderReadings) -> str:
    """多1万元, 少300元/月; — for the first reading itself and where there are no two sums to compare."""
    before, now = _one_sum(first), _one_sum(other)
    if other is first or before is None or now is None or before.unit != now.unit:
        return NOTHING
    difference = now.fen - before.fen
    if difference == 0:
        return "一样"
    amount = money_text(Money(abs(difference)), now.unit)
    return f"{'多' if difference > 0 else '少'}{amount}"


def _one_sum(under: UnderReadings) -> _OneSum | None:
    """The one sum or quota that a combination of readings gives, if it gives one."""
    result = under.result
    if under.status is not Status.ELIGIBLE or result is None or result.upper is None:
        return None
    quota = result.kind is ResultKind.QUOTA
    known = quota or result.lower == result.upper
    return _OneSum(result.upper.fen, result.unit) if known else None
