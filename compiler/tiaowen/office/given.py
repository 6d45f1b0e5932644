"""给多少, for citizens: the amount, how it is computed, who is paid, out of what."""

from collections.abc import Iterator
from typing import assert_never

from tiaowen.model.expressions import Cases, Expression, OpenReadings
from tiaowen.model.names import Definition
from tiaowen.model.provisions import PerMember, Provision, Selection, Sum
from tiaowen.model.results import FormerKind, Parts, Quota, Range, Rate, Stated, StatedKind
from tiaowen.model.walk import amounts_of
from tiaowen.office.outward import (
    ASK,
    SILENT,
    body_words,
    by_whom,
    plain,
    range_words,
    value_words,
)
from tiaowen.office.settled import settled_definitions
from tiaowen.wording import ProvisionPlan
from tiaowen.wording.phrase import case_words


def amount_words(plan: ProvisionPlan) -> Iterator[str]:
    """How much, a sentence each: a range is no promise, a limit is no payment."""
    provision = plan.provision
    match provision.result:
        case Sum(amount=amount):
            yield from _value(amount)
        case Range() as amount:
            yield range_words(provision, amount)
        case Selection(chooser=chooser, options=options):
            yield f"下面{len(options)}种算法，按其中一种。{by_whom(provision, '选定', chooser)}"
            yield from (f"{each.label or '算法'}：{value_words(each.amount)}" for each in options)
        case Parts(parts=parts):
            yield "下面几项加起来"
            yield from (f"{each.label}：{_part(provision, each.amount)}" for each in parts)
        case Rate(amount=amount):
            yield f"税率是{value_words(amount)}"
        case Quota(amount=amount):
            yield from _value(amount, "最高额度：")
            yield "这是额度的上限，不是发给您的钱"
        case Stated() as stated:
            yield _stated(stated)
        case PerMember() as each:
            yield from _each_member(each)
        case _:
            assert_never(provision.result)


def _value(amount: Expression, head: str = "") -> Iterator[str]:
    if not isinstance(amount, Cases):
        yield head + value_words(amount)
        return
    yield f"{head}按下面的情形分别确定"
    yield from _cases(amount)


def _cases(cases: Cases) -> Iterator[str]:
    for case in cases.cases:
        yield f"{case.number}{case_words(case)}，{value_words(case.value)}"
    if cases.order is not None:
        yield "同时符合两项以上的，按排列在前的执行"


def _part(provision: Provision, amount: Expression | Range) -> str:
    return range_words(provision, amount) if isinstance(amount, Range) else value_words(amount)


def _stated(stated: Stated) -> str:
    match stated.kind:
        case StatedKind.ELSEWHERE:
            silent = plain(stated.text) == SILENT
            return f"给多少，{SILENT}" if silent else f"给多少，文件说{stated.text}，请咨询"
        case StatedKind.SERVICE:
            return f"给的是服务：{plain(stated.text)}"
        case StatedKind.RIGHT:
            return f"给的是资格：{plain(stated.text)}"


def _each_member(each: PerMember) -> Iterator[str]:
    """Each member counts by itself: 每吸纳1名符合条件的职工，1000元."""
    who = (
        f"每{each.verb}1名符合条件的{each.members.name}"
        if each.verb
        else f"每名{each.members.name}"
    )
    given = each.provision.result
    if isinstance(given, Range):
        yield f"{who}，{range_words(each.provision, given)}"
    elif isinstance(given, Sum):
        yield from _value(given.amount, f"{who}，")


def computed_words(plan: ProvisionPlan) -> Iterator[str]:
    """What the names in the amount stand for, each after those it reads."""
    provisions = [each.provision for each in (plan, plan.member) if each is not None]
    for definition in settled_definitions(
        n for each in provisions for n in amounts_of(each.result)
    ):
        yield from definition_words(definition)


def definition_words(definition: Definition) -> Iterator[str]:
    """What a name stands for; of an open question only that it is open."""
    match definition.body:
        case OpenReadings():
            yield f"“{definition.name}”：{ASK}"
        case Cases() as cases:
            yield f"“{definition.name}”按下面的情形分别确定"
            yield from _cases(cases)
        case body:
            yield f"“{definition.name}”：{value_words(body)}"


def payee_words(provision: Provision) -> str:
    """Who gets the money, where the text says so."""
    result = provision.result
    if not isinstance(result, PerMember) or result.payee is None:
        return SILENT
    named = body_words(provision, result.payee.name, result.payee.anchors)
    return f"打给{named}" if named else f"{SILENT}，请咨询"


def pays_money(provision: Provision) -> bool:
    """Whether money is paid at all: a rate, a limit and a service are none."""
    match provision.result:
        case Rate() | Quota():
            return False
        case Stated(kind=kind):
            return kind is StatedKind.ELSEWHERE
        case _:
            return True


def former_words(provision: Provision) -> Iterator[tuple[str, str]]:
    """What was before and what is new, each with its label."""
    labels = {
        FormerKind.STANDARD: "以前的标准",
        FormerKind.CONDITION: "以前的条件",
        FormerKind.ADDED: "这次新增的",
    }
    for each in provision.former:
        yield labels[each.kind], each.text
