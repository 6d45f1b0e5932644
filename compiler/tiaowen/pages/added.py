"""What the rules add to the text besides 编写人推定: interpretations, adopted readings, the system's own."""

from collections.abc import Iterable, Iterator, Sequence

from tiaowen.model.document import Document, Measure
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.provisions import Doubt, Permission, Provision, Remark
from tiaowen.registers.doubts import numbered_readings
from tiaowen.wording.citation import article_phrase, numeral
from tiaowen.wording.remarks import assumptions_of, reading_words

_MANY, _FEW = 3, 3
_APPLICATION_DATE = "执行期限按哪个日期算，原文没有写，按申请日期算。"


def interpretations(measures: Iterable[Measure]) -> tuple[str, ...]:
    """The 执行口径 and 编写说明, each as a sentence with where it belongs."""
    return tuple(
        f"{'执行口径' if remark.sourced else '编写说明（没有出处）'}（{where}）：{remark.text}"
        for measure in measures
        for where, remark in _remarks(measure)
    )


def _remarks(measure: Measure) -> Iterator[tuple[str, Remark]]:
    for remark in measure.remarks:
        yield article_phrase(measure.number), remark
    for entry in measure.entries:
        if isinstance(entry, Provision | Task | Target | Permission | Encouragement):
            for remark in entry.remarks:
                yield f"“{entry.name}”", remark


def adopted_readings(measures: Iterable[Measure]) -> tuple[str, ...]:
    """The doubts for which a reading was adopted."""
    return tuple(
        f"“{entry.question}”采用读法{numeral(entry.adopted)}：{reading_words(entry)[entry.adopted - 1]}"
        f"（{entry.source or '没有写出处，编写人推定'}）{_others(entry)}"
        for measure in measures
        for entry in measure.entries
        if isinstance(entry, Doubt) and entry.adopted is not None
    )


def _others(doubt: Doubt) -> str:
    """What else it could be."""
    others = [each for n, each in enumerate(numbered_readings(doubt), 1) if n != doubt.adopted]
    return f"；也可以读成{'；'.join(others)}" if others else ""


def assumptions(document: Document, measures: Iterable[Measure]) -> tuple[str, ...]:
    """What is assumed where the text is silent, each once with the provisions it concerns."""
    entries = (entry for measure in measures for entry in measure.entries)
    provisions = [entry for entry in entries if isinstance(entry, Provision)]
    found: dict[str, list[str]] = {}
    for entry in provisions:
        for text in _assumed(document, entry):
            found.setdefault(text, []).append(entry.name)
    names = [entry.name for entry in provisions]
    return tuple(f"{_whom(each, names)}：{text}" for text, each in found.items())


def _whom(names: Sequence[str], every: Sequence[str]) -> str:
    """The names, or those that are not among them where these are a few of many."""
    others = [name for name in every if name not in names]
    if len(names) <= _MANY or len(others) > _FEW:
        return _quoted(names)
    return f"除{_quoted(others)}以外的{len(names)}项" if others else f"全部{len(names)}项"


def _quoted(names: Iterable[str]) -> str:
    return "、".join(f"“{name}”" for name in names)


def _assumed(document: Document, provision: Provision) -> Iterator[str]:
    yield from assumptions_of(document, provision)
    if provision.in_force is not None and provision.in_force.reads is None:
        yield _APPLICATION_DATE
