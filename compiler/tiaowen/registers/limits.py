"""限制和不利条件: every place that yields 不符合, less, or only once, with the words that carry it."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from tiaowen.lockstep import Alignment, Owner, owner_of
from tiaowen.model.provisions import (
    Doubt,
    Exclusion,
    ExclusionKind,
    Frequency,
    InForce,
    PerMember,
    Permission,
    Provision,
    ProvisionKind,
)
from tiaowen.model.results import Range, Stated
from tiaowen.registers.limit import Limit, quoted_limit
from tiaowen.registers.limit_conditions import CONDITION_KINDS, condition_limits, definition_limits
from tiaowen.registers.limit_readings import reading_limits
from tiaowen.registers.limit_standard import standard_limits
from tiaowen.registers.material import Material
from tiaowen.registers.places import joined, with_words
from tiaowen.registers.register import Register, Row
from tiaowen.values.absence import Absence
from tiaowen.wording import ProvisionPlan
from tiaowen.wording.reader import NO_QUOTE, owner_words, quotes_words, who_decides
from tiaowen.wording.remarks import all_doubts
from tiaowen.wording.results import range_phrase
from tiaowen.wording.steps import label_of

_BOUNDS = ("前提", "执行期限")
"""Labels of a 可以事项 that say when it may not be done."""


def limits(material: Material) -> Register:
    """Every limit, one a row, in the order of the rule files."""
    return Register(
        "limits",
        "限制和不利条件",
        "凡会得出不符合、不给、少给、只给一次（或者要多缴）的每一处，是原文的哪几个字。找不到原文的，不要签。",
        ("在哪里", "哪一种", "哪一处", "怎么限制", "后果", "原文"),
        tuple(_rows(material)),
    )


def _rows(material: Material) -> Iterator[Row]:
    plans = {plan.provision.name: plan for plan in material.plans}
    for measure in material.document.measures:
        for entry in measure.entries:
            match entry:
                case Provision(name=name):
                    found = _of_provision(material, plans[name])
                case Permission():
                    found = _of_permission(entry)
                case _:
                    continue
            owner = owner_of(entry)
            for limit in found:
                carried = _carried(material.alignment, owner, limit)
                yield carried.row(measure.number, owner_words(owner.kind, owner.name))


def _carried(alignment: Alignment | None, owner: Owner, limit: Limit) -> Limit:
    """A number without a quote of its own is carried by the figures of the 依据 that it agrees with.

    A condition is not: without a quote it is an addition.
    """
    if limit.quote != NO_QUOTE or limit.kind in CONDITION_KINDS or alignment is None:
        return limit
    used = (use for use in alignment.literals if use.owner == owner and use.role == limit.where)
    figures = joined(f"“{with_words(figure.span)}”" for use in used for figure in use.figures)
    return evolve(limit, quote=f"依据里的{figures}") if figures else limit


def _of_provision(material: Material, plan: ProvisionPlan) -> Iterator[Limit]:
    provision, doubts = plan.provision, tuple(all_doubts(material.document))
    yield from (
        _of_support(plan, doubts) if provision.kind is ProvisionKind.SUPPORT else _of_levy(plan)
    )
    yield from reading_limits(doubts, provision, material.results)


def _of_support(plan: ProvisionPlan, doubts: Sequence[Doubt]) -> Iterator[Limit]:
    provision = plan.provision
    subject = provision.subject
    yield quoted_limit("适用对象", subject.name, "不是的，不能享受", subject.anchors)
    yield from condition_limits(plan)
    yield from definition_limits(plan, (each.definition for each in doubts))
    yield from _windows(plan)
    yield from _had_before(provision)
    yield from standard_limits(provision)
    discretion = provision.discretion
    if discretion is not None and not discretion.right:
        words = f"由谁决定给不给：{who_decides(discretion.by)}"
        yield quoted_limit("可以给予", words, "可以不给", discretion.anchors)


def _of_levy(plan: ProvisionPlan) -> Iterator[Limit]:
    """Of what is to be paid, who has to pay and how much."""
    provision = plan.provision
    yield from condition_limits(plan)
    yield from _windows(plan)
    label = label_of(provision.kind, provision.result)
    yield quoted_limit(label, _owed(plan), "按此缴纳", provision.basis)


def _owed(plan: ProvisionPlan) -> str:
    """What is to be paid, in words."""
    match plan.provision.result:
        case Range() as amount:
            return range_phrase(amount)
        case Stated(text=text):
            return text
        case PerMember(members=members):
            return f"按{members.name}逐名计算"
        case _:
            return "；".join(plan.text.steps[index].text for index in plan.standards)


def _windows(plan: ProvisionPlan) -> Iterator[Limit]:
    provision, text = plan.provision, plan.text
    if plan.window is not None:
        quote = _window_quote(provision.in_force)
        levy = provision.kind is ProvisionKind.LEVY
        effect = "在这段时间里的，应当缴纳" if levy else "不在这段时间里的，不能享受"
        yield Limit("执行期限", "执行期限", text.window, effect, quote)
    if provision.filing is not None:
        anchors = provision.filing.anchors
        yield quoted_limit("申请期限", text.filing, "不在这段时间里申请的，不能享受", anchors)


def _window_quote(in_force: InForce | None) -> str:
    return "按文件的施行日期、有效期" if in_force is None else quotes_words(in_force.anchors)


def _had_before(provision: Provision) -> Iterator[Limit]:
    if isinstance(provision.frequency, Frequency):
        each = provision.frequency
        yield quoted_limit("享受次数", each.text, "享受过这么多次的，不符合", each.anchors)
    for exclusion in provision.exclusions:
        yield _exclusion(exclusion)


def _exclusion(exclusion: Exclusion) -> Limit:
    said = exclusion.resolve
    had = "享受过的" if exclusion.kind is ExclusionKind.HISTORY else "同时享受的"
    effect = f"{had}，不符合" if isinstance(said, Absence) else f"两样都够得上的：{said}"
    return quoted_limit(exclusion.kind.value, exclusion.item, effect, exclusion.anchors)


def _of_permission(permission: Permission) -> Iterator[Limit]:
    for each in permission.statements:
        if each.label in _BOUNDS:
            yield quoted_limit(each.label, each.text, "不满足的，不能这样做", each.anchors)
