"""本条: the control total of a measure agrees with what stands under it."""

from collections import defaultdict
from collections.abc import Iterator

from tiaowen.checks.places import place
from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document, Measure
from tiaowen.model.entries import COUNTED_KINDS, entry_kind

_SHOWN = 6


def run(document: Document) -> Iterator[Finding]:
    """Measures whose total is wrong."""
    for measure in document.measures:
        if measure.controls is not None:
            yield from _compare(measure, dict(measure.controls))


def _names(measure: Measure) -> dict[str, list[str]]:
    """The names of the entries by their kind."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for entry in measure.entries:
        kind = entry_kind(entry)
        if kind:
            names[kind].append(getattr(entry, "name", ""))
    return dict(names)


def _compare(measure: Measure, said: dict[str, int]) -> Iterator[Finding]:
    names = _names(measure)
    kinds = dict.fromkeys((*said, *(kind for kind in COUNTED_KINDS if kind in names)))
    wrong = [kind for kind in kinds if said.get(kind, 0) != len(names.get(kind, ()))]
    if not wrong:
        return
    yield finding(
        "TW0324",
        measure.span,
        f"{_title(measure)}的“本条”与下面写的不符："
        f"{'；'.join(_difference(kind, said.get(kind, 0), names.get(kind, [])) for kind in wrong)}。",
        "漏写、误删的请补上；确实只有这些的，请改“本条”。",
        place=place(measure.number),
    )


def _difference(kind: str, said: int, names: list[str]) -> str:
    there = f"下面有{len(names)}项"
    if names:
        shown = "、".join(f"“{name}”" for name in names[:_SHOWN])
        there += f"（{shown}{'等' if len(names) > _SHOWN else ''}）"
    missing = f"，少{said - len(names)}项" if said > len(names) else ""
    return f"{kind}写的是{said}项，{there}{missing}" if said else f"{kind}没有写，{there}"


def _title(measure: Measure) -> str:
    plain = place(measure.number)
    return f"措施（{plain}）" if plain != measure.number else measure.number
