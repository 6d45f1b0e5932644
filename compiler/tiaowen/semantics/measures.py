"""Measures and articles: their bodies, their control totals, and what stands under them, in order."""

from collections import Counter
from collections.abc import Mapping
from typing import assert_never

from attrs import define, evolve, field

from tiaowen.frozen import frozen
from tiaowen.model.document import Entry, Measure
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.entries import COUNTED_KINDS, entry_kind
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Incomplete, Party, Permission, Provision, Remark
from tiaowen.semantics import duties, others
from tiaowen.semantics.clauses import by_label, form, is_whole
from tiaowen.semantics.declare import Section
from tiaowen.semantics.duties import Frame
from tiaowen.semantics.names import Names, Scope
from tiaowen.semantics.provisions import incomplete, provision
from tiaowen.semantics.registry import bodies_of
from tiaowen.semantics.remarks import remarks_of
from tiaowen.semantics.report import measure_name
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.syntax.keywords import PROVISION_KINDS

PERMISSION = "可以事项"

Stated = Provision | Permission | Task | Target | Encouragement | Incomplete
"""What a block states that may have a name."""


@define
class Built:
    """The measures, and for the examples: provisions by name, and the block above each example."""

    measures: list[Measure] = field(factory=list)
    provisions: dict[str, Stated] = field(factory=dict)
    above: dict[int, str] = field(factory=dict)
    """By `id` of a 算例 block the name of the provision above it."""


def build_measures(
    sections: Mapping[str, Section], definitions: Mapping[int, Definition], names: Names
) -> Built:
    """Build what stands under every measure; `definitions` are those without faults, by `id` of block."""
    built = Built()
    for section in sections.values():
        head = _head(section, names)
        frame = Frame(section.number, head.bodies, head.open_ended, (), names)
        entries, remarks = _entries(section, definitions, frame, built)
        if section.heads or entries or remarks:
            built.measures.append(_measure(section, head, entries, remarks))
    return built


@frozen
class _Head:
    """What the head of a measure says before its entries are read."""

    scope: Scope
    clauses: dict[str, tree.Clause]
    bodies: tuple[Party, ...]
    open_ended: bool


def _head(section: Section, names: Names) -> _Head:
    scope = Scope(names)
    clauses = by_label([c for head in section.heads for c in head.clauses], scope)
    bodies, open_ended = bodies_of(clauses.get("责任单位"), scope)
    return _Head(scope, clauses, bodies, open_ended)


def _measure(section: Section, head: _Head, entries: list[Entry], remarks: list[Remark]) -> Measure:
    if section.number and "本条" not in head.clauses:
        _report_no_total(section, entries, head.scope)
    return Measure(
        number=section.number,
        title=next((each.title for each in section.heads if each.title), ""),
        bodies=head.bodies,
        bodies_open_ended=head.open_ended,
        controls=_controls(head.clauses.get("本条"), head.scope),
        entries=tuple(entries),
        remarks=tuple(remarks),
        span=_span(section),
    )


def _report_no_total(section: Section, entries: list[Entry], scope: Scope) -> None:
    """A measure that says nothing of how many provisions it has."""
    counts = Counter(entry_kind(entry) for entry in entries)
    total = "、".join(f"{kind}{counts[kind]}项" for kind in COUNTED_KINDS if counts[kind])
    head = section.heads[0]
    if not total or not all(is_whole(head) for head in section.heads):
        return
    scope.names.report.add(
        "TW0336",
        head.span,
        f"{measure_name(section.number)}没有写本条有几项，以后误删一项，没有人发现。",
        f"请核对后写“本条：{total}。”。",
    )


def _span(section: Section) -> Span:
    return (section.heads or section.blocks)[0].span


def _controls(clause: tree.Clause | None, scope: Scope) -> tuple[tuple[str, int], ...] | None:
    """What 本条 says: canonical kind and count; None where it is not written or could not be read."""
    value = form(clause, tree.Controls, scope)
    if value is None:
        return None
    return tuple(
        (PROVISION_KINDS.get(part.kind.text, part.kind.text), part.count) for part in value.parts
    )


def _entries(
    section: Section, definitions: Mapping[int, Definition], frame: Frame, built: Built
) -> tuple[list[Entry], list[Remark]]:
    """The entries of a section and the remarks that belong to none of them."""
    names = frame.names
    entries: list[Entry] = []
    own, of_block = remarks_of(section, names)
    name = ""
    for block in section.blocks:
        match block:
            case tree.ExampleBlock() | tree.ExampleTableBlock():
                built.above[id(block)] = name
            case tree.RemarkBlock() | tree.ProvisionBlock(kind="共同部分"):
                pass
            case tree.ProvisionBlock():
                remarks = tuple(of_block.get(id(block), ()))
                entry = _provision(block, evolve(frame, remarks=remarks))
                entries.append(entry)
                name = block.name.text
                if name:
                    built.provisions.setdefault(name, entry)
            case _:
                entries.append(_entry(block, section.number, definitions, names))
    return entries, own


def _provision(block: tree.ProvisionBlock, frame: Frame) -> Stated:
    if block.kind == PERMISSION:
        return others.permission(block, frame.article, frame.remarks, frame.names)
    if block.kind in duties.KINDS:
        return duties.KINDS[block.kind](block, frame)
    if (made := frame.names.made.get(id(block))) is not None:
        return made
    return provision(block, frame.article, frame.remarks, frame.names)


def _entry(
    block: tree.DefinitionBlock | tree.NoRuleBlock | tree.DoubtBlock,
    article: str,
    definitions: Mapping[int, Definition],
    names: Names,
) -> Entry:
    match block:
        case tree.DefinitionBlock():
            built = definitions.get(id(block))
            return built or incomplete("定义", block.name.text, article, block)
        case tree.NoRuleBlock():
            return others.no_rule(block, article)
        case tree.DoubtBlock():
            return others.doubt(block, article, definitions.get(id(block)), names)
        case _:
            assert_never(block)
