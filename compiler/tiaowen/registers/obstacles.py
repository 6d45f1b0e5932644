"""What keeps a 扶持事项 from being given without an application, in words for whoever can remove it."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from tiaowen.model.document import Document
from tiaowen.model.expressions import StandardRef
from tiaowen.model.names import Object, Standard
from tiaowen.model.provisions import Doubt, Provision, Selection
from tiaowen.model.results import Quota, Stated, StatedKind
from tiaowen.model.types import FactKind
from tiaowen.model.walk import all_nodes, definitions_used, walk_all
from tiaowen.registers.facts import uses_of
from tiaowen.registers.limit_conditions import leaves
from tiaowen.registers.limit_standard import APPLICANT, quoted_amounts
from tiaowen.runtime import FactText
from tiaowen.values.absence import Absence
from tiaowen.wording import ProvisionPlan
from tiaowen.wording.reader import who_decides
from tiaowen.wording.remarks import doubts_of
from tiaowen.wording.results import range_phrase, ranges_of

_NOT_MONEY = {
    StatedKind.SERVICE: "给的是服务，要本人来办",
    StatedKind.RIGHT: "给的是资格，不是可以直接发放的钱",
    StatedKind.ELSEWHERE: "给多少没有写明，或者在别的规定里",
}


@frozen
class Obstacle:
    """One thing in the way. `each_case` is true where somebody has to decide about every single case.

    Nothing that is written down once removes that.
    """

    words: str
    each_case: bool = False


def scope_obstacles(document: Document, plan: ProvisionPlan) -> Iterator[Obstacle]:
    """What leaves open who gets it: granting, 疑义 in the conditions or in words alone, 开放用语, 认定 by nobody."""
    provision = plan.provision
    if provision.discretion is not None and not provision.discretion.right:
        by = who_decides(provision.discretion.by)
        yield Obstacle(f"给不给要逐件决定（由谁决定：{by}）", each_case=True)
    amount = {doubt.name for doubt in _of_amount(document, plan)}
    for doubt in _open(document, provision):
        if doubt.name not in amount:
            yield Obstacle(f"疑义“{doubt.name}”还没有定")
    for term in provision.open_terms:
        words = "、".join(f"“{anchor.text}”" for anchor in term.anchors)
        yield Obstacle(f"{words}没有写清：{term.text.rstrip('。')}")
    for fact in _facts(plan):
        if fact.authority == Absence.TEXT_SILENT.value:
            yield Obstacle(f"“{fact.name}”由哪个单位认定没有写")


def standard_obstacles(document: Document, plan: ProvisionPlan) -> Iterator[Obstacle]:
    """What leaves open how much it is, for how long and how often."""
    provision = plan.provision
    yield from _of_result(provision)
    for doubt in _of_amount(document, plan):
        yield Obstacle(f"给多少还要看疑义“{doubt.name}”怎么定")
    for standard in _standards(provision):
        if standard.given_by_user:
            yield Obstacle(f"缺公布标准“{standard.name}”的数")
    if provision.term is not None and provision.term.silent is not None:
        yield Obstacle("享受多久没有写")
    if provision.frequency is None or isinstance(provision.frequency, Absence):
        yield Obstacle("能享受几次没有写")


def data_obstacles(document: Document, plan: ProvisionPlan) -> Iterator[Obstacle]:
    """What no register can tell: things a person has to judge, free text, objects without a 识别."""
    for fact in _facts(plan):
        if fact.authority:
            yield Obstacle(f"“{fact.name}”要由人认定，比对登记信息得不出来")
        elif fact.kind == FactKind.TEXT.value:
            yield Obstacle(f"“{fact.name}”是文字，不能比对")
    for each in _objects(document, plan):
        if each.key is None:
            yield Obstacle(f"“{each.name}”没有登记证件号码一类的识别，对不上别的登记")


def _of_result(provision: Provision) -> Iterator[Obstacle]:
    match provision.result:
        case Selection(chooser=chooser):
            who = "要申请人来选" if chooser == APPLICANT else f"由谁选：{who_decides(chooser)}"
            yield Obstacle(f"有几种标准，{who}", each_case=True)
        case Quota():
            yield Obstacle("给的是额度，要申请人来办", each_case=True)
        case Stated(kind=kind):
            yield Obstacle(_NOT_MONEY[kind], each_case=True)
        case _:
            pass
    for name, each in ranges_of(provision):
        what = f"“{name}”" if name else "给多少"
        words = f"{what}：{range_phrase(each)}，由谁核定：{who_decides(each.decides)}"
        yield Obstacle(words, each_case=True)


def _open(document: Document, provision: Provision) -> Iterator[Doubt]:
    """The open 疑义 about a provision; one that is computed only where the provision reads it."""
    read = definitions_used(all_nodes(provision))
    for doubt in doubts_of(document, provision):
        if doubt.adopted is None and (doubt.definition is None or doubt.definition in read):
            yield doubt


def _of_amount(document: Document, plan: ProvisionPlan) -> tuple[Doubt, ...]:
    """The open 疑义 about the amount: the conditions neither read them nor quote their words."""
    plans = (plan,) if plan.member is None else (plan, plan.member)
    held = [leaf for each in plans for leaf in leaves(each)]
    asked = definitions_used(leaf.condition for leaf in held)
    paid = definitions_used(amount for amount, _ in quoted_amounts(plan.provision.result))
    quotes = [a.text for _, anchors in quoted_amounts(plan.provision.result) for a in anchors]
    quotes += [anchor.text for each in paid for anchor in each.anchors]
    return tuple(
        doubt
        for doubt in _open(document, plan.provision)
        if (
            doubt.definition in paid and doubt.definition not in asked
            if doubt.definition is not None
            else _touch(doubt, quotes) and not _touch(doubt, [leaf.quote for leaf in held])
        )
    )


def _touch(doubt: Doubt, quotes: Iterable[str]) -> bool:
    """Whether a quote of the 疑义 holds one of these, or lies in it."""
    return any(
        quote and (anchor.text in quote or quote in anchor.text)
        for quote in quotes
        for anchor in doubt.anchors
    )


def _facts(plan: ProvisionPlan) -> tuple[FactText, ...]:
    """What has to be known of the subject and the members, each once; published standards aside."""
    found = (use.fact for use in uses_of(plan))
    return tuple({(f.object, f.alias): f for f in found if f.source == "case"}.values())


def _objects(document: Document, plan: ProvisionPlan) -> tuple[Object, ...]:
    """The subject, and every object of which something has to be known."""
    names = dict.fromkeys((plan.provision.subject.name, *(f.object for f in _facts(plan))))
    return tuple(document.object(name) for name in names)


def _standards(provision: Provision) -> tuple[Standard, ...]:
    """The published standards that it reads, each once."""
    nodes = all_nodes(provision)
    bodies = (definition.body for definition in definitions_used(nodes))
    read = walk_all((*nodes, *bodies))
    found = (node.standard for node in read if isinstance(node, StandardRef))
    return tuple(dict.fromkeys(found))
