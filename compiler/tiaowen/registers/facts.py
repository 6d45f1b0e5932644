"""个人信息: each fact that is read, by which provision, where and why; and what is declared but not read."""

from collections.abc import Iterator, Mapping

from attrs import frozen

from tiaowen.model.document import Document
from tiaowen.model.names import Object
from tiaowen.model.provisions import Frequency, PerMember, ProvisionKind
from tiaowen.model.uses import facts_used, lists_used
from tiaowen.model.walk import amounts_of
from tiaowen.registers.limit_conditions import leaves
from tiaowen.registers.material import Material
from tiaowen.registers.places import joined
from tiaowen.registers.register import Register, Row
from tiaowen.registers.repeats import restrictions_of
from tiaowen.runtime import FactText
from tiaowen.wording import ProvisionPlan, fact_text
from tiaowen.wording.names import list_text, records_text
from tiaowen.wording.reader import NOTHING, fact_kind
from tiaowen.wording.reads import everything_read
from tiaowen.wording.steps import label_of

_QUALIFIES: Mapping[ProvisionKind, str] = {
    ProvisionKind.SUPPORT: "看符不符合条件",
    ProvisionKind.LEVY: "看要不要缴纳",
}
_AMOUNT: Mapping[ProvisionKind, str] = {
    ProvisionKind.SUPPORT: "算给多少",
    ProvisionKind.LEVY: "算缴多少",
}
_IN_TIME, _HAD_BEFORE, _WHO = "看在不在期限里", "看以前或者同时享受过没有", "分清是谁"
_UNUSED = "没有一处用到，应当删去"
_OF_DEFINITIONS = "只有定义或者公布标准用到，没有事项用到"

_Key = tuple[str, str]


@frozen
class Use:
    """Where a provision reads a fact, and why."""

    fact: FactText
    part: str
    why: str


def facts(material: Material) -> Register:
    """A row for each fact and provision that reads it, in the order of the declarations."""
    return Register(
        "facts",
        "要收集的信息",
        "每一项信息是谁的、哪个事项要用、用在哪一处、为什么要。没有用到的，应当删去。",
        ("谁的", "信息", "填什么", "由谁提供或者认定", "哪个事项要用", "用在哪里", "为什么要"),
        tuple(_rows(material)),
    )


def uses_of(plan: ProvisionPlan) -> Iterator[Use]:
    """Every fact, list and record that a provision reads, with the part that reads it."""
    provision = plan.provision
    yield from _uses(plan, "")
    if plan.window_fact is not None:
        yield Use(fact_text(plan.window_fact), "执行期限", _IN_TIME)
    if isinstance(provision.frequency, Frequency) and provision.frequency.identity is not None:
        yield Use(fact_text(provision.frequency.identity), "享受次数", _HAD_BEFORE)
    for restriction in restrictions_of(provision):
        for fact in everything_read(restriction.condition):
            yield Use(fact, restriction.label, _HAD_BEFORE)
    if plan.member is not None:
        assert isinstance(provision.result, PerMember), "a plan of members has members"
        label = label_of(provision.kind, provision.result)
        yield Use(list_text(provision.result.members), label, _AMOUNT[provision.kind])
        yield from _uses(plan.member, f"每名{plan.member.provision.subject.name}的")


def _uses(plan: ProvisionPlan, whose: str) -> Iterator[Use]:
    provision = plan.provision
    for leaf in leaves(plan):
        for fact in everything_read(leaf.condition):
            yield Use(fact, whose + leaf.clause.id, _QUALIFIES[provision.kind])
    label = whose + label_of(provision.kind, provision.result)
    for fact in everything_read(*amounts_of(provision.result)):
        yield Use(fact, label, _AMOUNT[provision.kind])


def _rows(material: Material) -> Iterator[Row]:
    document, found = material.document, _by_fact(material)
    articles = {provision.name: provision.article for provision in document.provisions}
    for owner in document.objects:
        if owner.key is not None:
            yield Row("", (*_named(fact_text(owner.key)), NOTHING, "识别", _WHO))
        for text in _declared(owner):
            uses = found.get(_key(text), {})
            for name, each in uses.items():
                yield Row(articles[name], _used(text, name, each))
            if not uses and text.kind != "已享受情况":
                yield Row("", (*_named(text), NOTHING, NOTHING, _why_not(document, text)))


def _declared(owner: Object) -> Iterator[FactText]:
    yield from map(fact_text, owner.facts)
    yield from map(list_text, owner.lists)
    yield records_text(owner.name)


def _by_fact(material: Material) -> dict[_Key, dict[str, list[Use]]]:
    found: dict[_Key, dict[str, list[Use]]] = {}
    for plan in material.plans:
        for use in uses_of(plan):
            of_fact = found.setdefault(_key(use.fact), {})
            of_fact.setdefault(plan.provision.name, []).append(use)
    return found


def _used(text: FactText, provision: str, uses: list[Use]) -> tuple[str, ...]:
    parts, reasons = joined(use.part for use in uses), joined(use.why for use in uses)
    return (*_named(text), provision, parts, reasons)


def _named(text: FactText) -> tuple[str, str, str, str]:
    source = f"由谁认定：{text.authority}" if text.authority else text.object
    return text.object, text.name, fact_kind(text), source


def _key(text: FactText) -> _Key:
    return text.object, text.alias


def _why_not(document: Document, text: FactText) -> str:
    """Why no provision reads it: nothing does, or only a definition that none reads."""
    read: set[_Key] = {(each.object, each.alias) for each in facts_used(document)}
    read |= {(each.owner, each.alias) for each in lists_used(document)}
    return _OF_DEFINITIONS if _key(text) in read else _UNUSED
