"""Registers of random documents: as the schema says, every condition accounted for."""

from collections.abc import Iterator

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from support.random_members import documents_with_members
from support.random_models import documents
from support.schemas import registers_validator
from tiaowen.cases import run_examples
from tiaowen.interchange.registers import registers_json
from tiaowen.model.document import Document
from tiaowen.model.expressions import Cases, Condition, Group, Holds
from tiaowen.model.provisions import PerMember, Provision
from tiaowen.reference import decide
from tiaowen.registers import Register, registers
from tiaowen.wording import plan

QUICK = settings(
    max_examples=60,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
ANY = st.one_of(documents(), documents_with_members())


def made(document: Document) -> dict[str, Register]:
    plans = [plan(document, provision) for provision in document.provisions]
    results = run_examples(document, plans, {"reference": decide})
    return {each.name: each for each in registers(document, None, plans, results)}


@QUICK
@given(ANY)
def test_they_are_as_their_schema_says(document: Document) -> None:
    found = made(document).values()
    assert list(registers_validator().iter_errors(registers_json(found))) == []
    assert all(len(row.cells) == len(each.columns) for each in found for row in each.rows)


@QUICK
@given(ANY)
def test_no_condition_is_missing_among_the_limits(document: Document) -> None:
    rows = [row.cells for row in made(document)["limits"].rows]
    conditions = [cells for cells in rows if cells[1].endswith("条件")]
    expected = [leaf for each in document.provisions for leaf in _leaves(each)]
    assert len(conditions) == len(expected)


def _leaves(provision: Provision) -> Iterator[Condition]:
    """The conditions of a provision that are no lists, counted without the layout."""
    if provision.condition is not None:
        yield from _inside(provision.condition)
    if isinstance(provision.result, PerMember):
        yield from _leaves(provision.result.provision)


def _inside(condition: Condition) -> Iterator[Condition]:
    match condition:
        case Group(inline=False, items=items):
            for item in items:
                yield from _inside(item.condition)
        case Holds(operand=Cases(cases=cases)):
            for case in cases:
                yield case.value  # type: ignore[misc]
        case _:
            yield condition
