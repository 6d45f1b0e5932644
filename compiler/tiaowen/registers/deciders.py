"""谁说了算: every decision, 认定, 核定, choice and interpretation, with the body and what names it."""

from collections.abc import Container, Iterable, Iterator

from tiaowen.lockstep.carrier import Carrier
from tiaowen.lockstep.deciders import OWNED, UNNAMED, decided, quoted_words, sourced_words
from tiaowen.model.document import Document, Measure
from tiaowen.model.provisions import Doubt, Provision
from tiaowen.registers.material import Material
from tiaowen.registers.register import Register, Row
from tiaowen.values.absence import Absence
from tiaowen.wording.reader import owner_words, who_decides

_IN_TEXT, _SOURCED, _ASSUMED = "原文写明", "执行口径", "编写人推定"


def deciders(material: Material) -> Register:
    """Every place where somebody decides, one a row."""
    return Register(
        "deciders",
        "谁说了算",
        "认定、核定、选择、给不给、怎么解释，各由谁定，这个单位是原文写明的还是别处来的。",
        ("在哪里", "定什么", "由谁定", "凭什么"),
        tuple(_rows(material.document)),
    )


def _rows(document: Document) -> Iterator[Row]:
    names = frozenset(provision.name for provision in document.provisions)
    for measure in document.measures:
        for entry in measure.entries:
            match entry:
                case Provision():
                    yield from _of_provision(entry, measure, names)
                case Doubt():
                    yield _of_doubt(entry, measure)
                case _:
                    pass


def _of_provision(provision: Provision, measure: Measure, others: Container[str]) -> Iterator[Row]:
    """What is decided under a provision; between it and `others`, the provisions of the document."""
    title = owner_words(provision.kind.value, provision.name)
    quotes, sourced = tuple(quoted_words(provision)), (*sourced_words(provision), *_said(measure))
    for each in decided(provision):
        what, by = each.what.removeprefix("由谁"), who_decides(each.by)
        yield Row(measure.number, (title, what, by, _standing(by, quotes, sourced)))
    for exclusion in provision.exclusions:
        if exclusion.item not in others:
            continue
        what = f"和“{exclusion.item}”两样都够得上的，享受哪一样"
        by = who_decides(exclusion.resolve)
        words = tuple(anchor.text for anchor in exclusion.anchors)
        yield Row(measure.number, (title, what, by, _standing(by, words, sourced)))


def _of_doubt(doubt: Doubt, measure: Measure) -> Row:
    quotes = tuple(anchor.text for anchor in doubt.anchors)
    by = doubt.interpreter.removesuffix(OWNED) or Absence.TEXT_SILENT.value
    what = f"解释：{doubt.question}"
    standing = _standing(by, quotes, tuple(_said(measure)))
    return Row(measure.number, (owner_words("疑义", doubt.name), what, by, standing))


def _said(measure: Measure) -> Iterator[str]:
    """The words of the 执行口径 of a measure."""
    yield from (remark.text for remark in measure.remarks if remark.sourced)


def _standing(by: str, quotes: Iterable[str], sourced: Iterable[str]) -> str:
    """What names a body: the text, a 执行口径 with its source, or only the drafter."""
    if by in UNNAMED:
        return by
    if Carrier(tuple(quotes)).carries(by):
        return _IN_TEXT
    return _SOURCED if Carrier(tuple(sourced)).carries(by) else _ASSUMED
