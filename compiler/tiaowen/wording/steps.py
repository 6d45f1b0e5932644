"""The computation laid out in steps: definitions, then for each standard its bands and its value."""

from collections.abc import Iterator, Mapping
from typing import Final, assert_never

from tiaowen.frozen import frozen
from tiaowen.model.expressions import Anchor, Cases, Expression, Node, Progressive, StandardRef
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Computed, PerMember, Provision, ProvisionKind, Selection, Sum
from tiaowen.model.results import Part, Parts, Quota, Range, Rate, Stated
from tiaowen.model.types import Number
from tiaowen.model.walk import walk_all
from tiaowen.runtime import OptionText, StepText
from tiaowen.wording.citation import list_number, quoted
from tiaowen.wording.layout import (
    BandStep,
    CaseStep,
    DefinitionStep,
    PlannedStep,
    StandardStep,
    TableStep,
)
from tiaowen.wording.names import unit_text
from tiaowen.wording.phrase import (
    APPLICATION_DATE,
    band_phrase,
    case_phrase,
    cases_head,
    phrase,
    scale_head,
)
from tiaowen.wording.reads import definitions_of, facts_of, members_below, selecting_facts

STANDARD_LABELS: Final[Mapping[ProvisionKind, str]] = {
    ProvisionKind.SUPPORT: "扶持标准",
    ProvisionKind.LEVY: "计算标准",
}
STATED_LABELS: Final = ("服务", "资格")
"""Results in words that have a label of their own."""


@frozen
class StepTable:
    """Steps and their words, in parallel; `standards` are the indices of the standard's values."""

    steps: tuple[PlannedStep, ...]
    texts: tuple[StepText, ...]
    standards: tuple[int, ...]


def steps_of(provision: Provision) -> StepTable:
    """The steps of a provision, in the order in which they build on each other."""
    standards = _standards(provision)
    rows = [_table_row(each) for each in _tables(standards)]
    rows += [row for each in _numeric_definitions(standards) for row in _definition_rows(each)]
    indices = []
    for id_, amount, anchors in standards:
        rows += _band_rows(id_, amount)
        rows += _case_rows(id_, amount, None)
        indices.append(len(rows))
        rows.append(_standard_row(id_, amount, anchors))
    return StepTable(
        tuple(step for step, _ in rows), tuple(text for _, text in rows), tuple(indices)
    )


def options_of(provision: Provision) -> tuple[OptionText, ...]:
    """The standards to choose from, each with a label; () where there is no choice."""
    match provision.result:
        case Selection(options=options):
            return tuple(
                OptionText(each.label or list_number(i), phrase(each.amount), quoted(each.anchors))
                for i, each in enumerate(options, 1)
            )
        case _:
            return ()


_Standard = tuple[str, Expression, tuple[Anchor, ...]]
_Row = tuple[PlannedStep, StepText]


def label_of(kind: ProvisionKind, standard: Computed) -> str:
    """The label a standard is written under."""
    match standard:
        case Rate():
            return "税率"
        case Quota():
            return "额度上限"
        case Stated(kind=stated) if stated.value in STATED_LABELS:
            return stated.value
        case _:
            return STANDARD_LABELS[kind]


def _standards(provision: Provision) -> tuple[_Standard, ...]:
    standard = provision.result
    label = label_of(provision.kind, standard)
    match standard:
        case Sum() | Rate() | Quota():
            return ((label, standard.amount, standard.anchors),)
        case Selection(options=options):
            return tuple(
                (label + list_number(i), each.amount, each.anchors)
                for i, each in enumerate(options, 1)
            )
        case Range():
            return tuple(_ends(label, standard, standard.anchors))
        case Parts(parts=parts):
            listed = enumerate(parts, 1)
            return tuple(each for i, part in listed for each in _part(label + list_number(i), part))
        case Stated() | PerMember():
            return ()
        case _:
            assert_never(standard)


def _part(label: str, part: Part) -> Iterator[_Standard]:
    if isinstance(part.amount, Range):
        yield from _ends(label, part.amount, part.anchors)
    else:
        yield label, part.amount, part.anchors


def _ends(label: str, amount: Range, anchors: tuple[Anchor, ...]) -> Iterator[_Standard]:
    """The ends that are stated."""
    for name, end in (("下限", amount.lower), ("上限", amount.upper)):
        if end is not None:
            yield label + name, end, anchors


def _tables(standards: tuple[_Standard, ...]) -> tuple[StandardRef, ...]:
    """The published standards by table that are read, directly or through definitions, each once."""
    amounts = tuple(amount for _, amount, _ in standards)
    bodies = (definition.body for definition in definitions_of(amounts))
    found: dict[str, StandardRef] = {}
    for node in walk_all((*amounts, *bodies)):
        if isinstance(node, StandardRef) and not node.standard.given_by_user:
            found.setdefault(node.standard.name, node)
    below = members_below(amounts)
    return tuple(
        each
        for each in found.values()
        if isinstance(each.type, Number)
        and not any(fact.object in below for fact in selecting_facts(each.standard))
    )


def _table_row(read: StandardRef) -> _Row:
    """The row in force, in words: by which date and options it is found."""
    standard = read.standard
    day = APPLICATION_DATE if standard.reads is None else standard.reads.name
    by = "、".join((day, *(fact.name for fact in standard.keys)))
    text = StepText(
        standard.name, f"按{by}公布的标准", unit_text(standard.type), "", facts_of(read)
    )
    return TableStep(standard), text


def _numeric_definitions(standards: tuple[_Standard, ...]) -> tuple[Definition, ...]:
    amounts = tuple(amount for _, amount, _ in standards)
    below = members_below(amounts)
    return tuple(
        each
        for each in definitions_of(amounts)
        if isinstance(each.type, Number) and each.object not in below
    )


def _definition_rows(definition: Definition) -> list[_Row]:
    text = StepText(
        definition.name,
        _words(definition.body),
        unit_text(definition.type),
        quoted(definition.anchors),
        facts_of(definition.body),
    )
    cases = _case_rows(definition.name, definition.body, definition)
    return [*cases, (DefinitionStep(definition), text)]


def _case_rows(id_: str, body: Node, definition: Definition | None) -> list[_Row]:
    """A row for each case: whether it applies."""
    if not isinstance(body, Cases):
        return []
    rows = zip(body.cases, body.applies, strict=True)
    return [
        (
            CaseStep(body, i, definition),
            StepText(
                f"{id_}{case.number}",
                case_phrase(case),
                "",
                quoted(case.anchors),
                facts_of(applies),
                test=True,
            ),
        )
        for i, (case, applies) in enumerate(rows)
    ]


def _words(body: Node) -> str:
    """The words of a value; its bands or cases have rows of their own."""
    match body:
        case Progressive():
            return scale_head(body)
        case Cases():
            return cases_head(body)
        case _:
            return phrase(body)


def _band_rows(id_: str, amount: Expression) -> list[_Row]:
    if not isinstance(amount, Progressive):
        return []
    facts = facts_of(amount.base)
    return [
        (
            BandStep(amount, i),
            StepText(
                f"{id_}第{i + 1}级",
                band_phrase(band),
                unit_text(amount.type),
                "",
                facts,
                part_of=id_,
            ),
        )
        for i, band in enumerate(amount.bands)
    ]


def _standard_row(id_: str, amount: Expression, anchors: tuple[Anchor, ...]) -> _Row:
    text = StepText(id_, _words(amount), unit_text(amount.type), quoted(anchors), facts_of(amount))
    return StandardStep(amount), text
