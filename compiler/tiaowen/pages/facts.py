"""The facts a provision needs, also those read only of the members of a list, and which parts need them."""

from collections.abc import Iterator, Sequence

from tiaowen.cases.inputs import Slot, inputs_at
from tiaowen.cases.places import Scope, Walk
from tiaowen.model.expressions import Node
from tiaowen.model.history import Records
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import PerMember
from tiaowen.model.totals import Quantified, Total
from tiaowen.pages.views import Table
from tiaowen.pages.words import fact_kind
from tiaowen.runtime import FactText
from tiaowen.wording import BandStep, CaseStep, DefinitionStep, ProvisionPlan
from tiaowen.wording.clauses import is_list
from tiaowen.wording.layout import PlannedStep, TableStep
from tiaowen.wording.names import fact_text, list_text, records_text, standard_text

_FEW = 3
_GIVEN_BY_USER = "公布的标准，由使用方提供"


def fact_table(plan: ProvisionPlan) -> Table:
    """What has to be known, and which parts need it."""
    used: dict[FactText, dict[str, None]] = {}
    for part, fact in parts_with_facts(plan):
        used.setdefault(fact, {})[part] = None
    rows = tuple(
        (fact.name, fact_kind(fact), _provider(fact), _first(list(ids)))
        for fact, ids in used.items()
    )
    return Table(("信息", "填什么", "由谁提供或者认定", "用在哪里"), rows)


def parts_with_facts(plan: ProvisionPlan) -> Iterator[tuple[str, FactText]]:
    """Each part of a provision (the id of a clause or step) with each fact that it needs."""
    own = Scope.of(plan.provision.subject.name)
    yield from _of_plan(plan, own)
    result = plan.provision.result
    if plan.member is not None and isinstance(result, PerMember):
        inner = own.inside(result.members)
        assert inner is not None, "the list is the subject's"
        yield from _of_plan(plan.member, inner)


def _of_plan(plan: ProvisionPlan, scope: Scope) -> Iterator[tuple[str, FactText]]:
    """Each part with what its own words ask for, then with what they ask of members and owners."""
    for clause, condition in zip(plan.text.clauses, plan.conditions, strict=True):
        yield from ((clause.id, fact) for fact in clause.facts)
        if not is_list(condition):
            yield from ((clause.id, fact) for fact in _read(condition, scope))
    for planned, step in zip(plan.steps, plan.text.steps, strict=True):
        if not isinstance(planned, BandStep):
            yield from ((step.id, fact) for fact in step.facts)
            yield from ((step.id, fact) for node in _node(planned) for fact in _read(node, scope))


def _node(planned: PlannedStep) -> Iterator[Node]:
    match planned:
        case DefinitionStep(definition=definition):
            yield definition.body
        case CaseStep(cases=cases, index=index):
            yield cases.applies[index]
        case TableStep() | BandStep():
            pass
        case _:
            yield planned.amount


def _read(node: Node, scope: Scope) -> Iterator[FactText]:
    for each, there in Walk(outcomes=True).over((node,), scope):
        match each:
            case Total(members=members) | Quantified(members=members):
                yield list_text(members)
            case Records(object=owner):
                yield records_text(owner)
            case _:
                yield from map(_text, inputs_at(each, there))


def _text(slot: Slot) -> FactText:
    match slot.of:
        case Fact() as fact:
            return fact_text(fact)
        case Standard() as standard:
            return standard_text(standard)


def _first(ids: Sequence[str]) -> str:
    """The parts that need a fact; of many the first few."""
    return "、".join(ids[:_FEW]) + ("等" if len(ids) > _FEW else "")


def _provider(fact: FactText) -> str:
    if fact.authority:
        return f"由谁认定：{fact.authority}"
    return _GIVEN_BY_USER if fact.source == "standards" else fact.object
