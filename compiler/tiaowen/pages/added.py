"""What the rules add to the text besides 编写人推定: interpretations, adopted readings, the system's own."""

from collections.abc import Iterable, Iterator

from tiaowen.model.document import Document, Measure
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.provisions import Doubt, Permission, Provision, Remark
from tiaowen.wording.citation import article_phrase, numeral
from tiaowen.wording.remarks import assumptions_of, reading_words

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
        f"（{entry.source or '没有写出处，编写人推定'}）"
        for measure in measures
        for entry in measure.entries
        if isinstance(entry, Doubt) and entry.adopted is not None
    )


def assumptions(document: Document, measures: Iterable[Measure]) -> tuple[str, ...]:
    """What is assumed where the text is silent, each once with the provisions it concerns."""
    found: dict[str, list[str]] = {}
    for measure in measures:
        for entry in measure.entries:
            if isinstance(entry, Provision):
                for text in _assumed(document, entry):
                    found.setdefault(text, []).append(f"“{entry.name}”")
    return tuple(f"{'、'.join(names)}：{text}" for text, names in found.items())


def _assumed(document: Document, provision: Provision) -> Iterator[str]:
    yield from assumptions_of(document, provision)
    if provision.in_force is not None and provision.in_force.reads is None:
        yield _APPLICATION_DATE
