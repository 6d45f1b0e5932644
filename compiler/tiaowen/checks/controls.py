"""本条: the control total of a measure agrees with what stands under it."""

from collections import defaultdict
from collections.abc import Iterator

from tiaowen.checks.places import place
from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document, Entry, Measure
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Doubt, Incomplete, NoRule, Permission, Provision

ALWAYS_COUNTED = ("扶持事项", "缴纳事项", "可以事项", "定义")
"""Kinds that 本条 must name where they occur; others are counted only where it names them."""

_SHOWN = 6


def run(document: Document) -> Iterator[Finding]:
    """Measures whose total is wrong or missing."""
    for measure in document.measures:
        if not measure.number:
            continue
        if measure.controls is None:
            yield from _missing(measure)
        else:
            yield from _compare(measure, dict(measure.controls))


def _names(measure: Measure) -> dict[str, list[str]]:
    """The names of the entries by their kind."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for entry in measure.entries:
        kind = _kind(entry)
        if kind:
            names[kind].append(getattr(entry, "name", ""))
    return dict(names)


def _kind(entry: Entry) -> str:
    match entry:
        case Provision(kind=kind):
            return kind.value
        case Permission():
            return "可以事项"
        case Definition():
            return "定义"
        case Doubt():
            return "疑义"
        case Incomplete(kind=kind):
            return kind
        case NoRule():
            return ""


def _missing(measure: Measure) -> Iterator[Finding]:
    counted = [kind for kind in ALWAYS_COUNTED if kind in _names(measure)]
    if not counted:
        return
    names = _names(measure)
    total = "、".join(f"{kind}{len(names[kind])}项" for kind in counted)
    yield finding(
        "TW0336",
        measure.span,
        f"{_title(measure)}没有写本条有几项，以后误删一项，没有人发现。",
        f"请核对后写“本条：{total}。”。",
        place=place(measure.number),
    )


def _compare(measure: Measure, said: dict[str, int]) -> Iterator[Finding]:
    names = _names(measure)
    kinds = dict.fromkeys((*said, *(kind for kind in ALWAYS_COUNTED if kind in names)))
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
