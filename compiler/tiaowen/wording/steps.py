"""The computation laid out in steps: definitions, then for each standard its bands and its value."""

from collections.abc import Mapping
from typing import Final, assert_never

from attrs import frozen

from tiaowen.model.expressions import Anchor, Expression, Progressive
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Provision, ProvisionKind, Selection, Sum
from tiaowen.model.types import Number
from tiaowen.runtime import OptionText, StepText
from tiaowen.wording.citation import list_number, quoted
from tiaowen.wording.layout import BandStep, DefinitionStep, PlannedStep, StandardStep
from tiaowen.wording.names import unit_text
from tiaowen.wording.phrase import band_phrase, phrase, scale_head
from tiaowen.wording.reads import definitions_of, facts_of

STANDARD_LABELS: Final[Mapping[ProvisionKind, str]] = {
    ProvisionKind.SUPPORT: "扶持标准",
    ProvisionKind.LEVY: "计算标准",
}


@frozen
class StepTable:
    """Steps and their words, in parallel; `standards` are the indices of the standard's values."""

    steps: tuple[PlannedStep, ...]
    texts: tuple[StepText, ...]
    standards: tuple[int, ...]


def steps_of(provision: Provision) -> StepTable:
    """The steps of a provision, in the order in which they build on each other."""
    standards = _standards(provision)
    rows = [_definition_row(each) for each in _numeric_definitions(standards)]
    indices = []
    for id_, amount, anchors in standards:
        rows += _band_rows(id_, amount)
        indices.append(len(rows))
        rows.append(_standard_row(id_, amount, anchors))
    return StepTable(
        tuple(step for step, _ in rows), tuple(text for _, text in rows), tuple(indices)
    )


def options_of(provision: Provision) -> tuple[OptionText, ...]:
    """The standards to choose from, each with a label; () for a sum."""
    match provision.standard:
        case Sum():
            return ()
        case Selection(options=options):
            return tuple(
                OptionText(each.label or list_number(i), phrase(each.amount), quoted(each.anchors))
                for i, each in enumerate(options, 1)
            )
        case _:
            assert_never(provision.standard)


_Standard = tuple[str, Expression, tuple[Anchor, ...]]
_Row = tuple[PlannedStep, StepText]


def _standards(provision: Provision) -> tuple[_Standard, ...]:
    label = STANDARD_LABELS[provision.kind]
    match provision.standard:
        case Sum(amount=amount, anchors=anchors):
            return ((label, amount, anchors),)
        case Selection(options=options):
            return tuple(
                (label + list_number(i), each.amount, each.anchors)
                for i, each in enumerate(options, 1)
            )
        case _:
            assert_never(provision.standard)


def _numeric_definitions(standards: tuple[_Standard, ...]) -> tuple[Definition, ...]:
    definitions = definitions_of(amount for _, amount, _ in standards)
    return tuple(each for each in definitions if isinstance(each.type, Number))


def _definition_row(definition: Definition) -> _Row:
    text = StepText(
        definition.name,
        phrase(definition.body),
        unit_text(definition.type),
        quoted(definition.anchors),
        facts_of(definition.body),
    )
    return DefinitionStep(definition), text


def _band_rows(id_: str, amount: Expression) -> list[_Row]:
    if not isinstance(amount, Progressive):
        return []
    facts = facts_of(amount.base)
    return [
        (
            BandStep(amount, i),
            StepText(
                f"{id_}第{i + 1}级", band_phrase(band), unit_text(amount.type), "", facts, id_
            ),
        )
        for i, band in enumerate(amount.bands)
    ]


def _standard_row(id_: str, amount: Expression, anchors: tuple[Anchor, ...]) -> _Row:
    words = scale_head(amount) if isinstance(amount, Progressive) else phrase(amount)
    text = StepText(id_, words, unit_text(amount.type), quoted(anchors), facts_of(amount))
    return StandardStep(amount), text
