"""One provision in a guide, in the order in which a citizen asks.

一句话结论, 给谁, 给多少, 还要满足什么, 哪些情况不能领, 什么时候办, 带什么、到哪办、几天, 还没定的事, 依据、电话、不服怎么办.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from attrs import evolve

from tiaowen.cases import ExampleResult
from tiaowen.model.document import Document
from tiaowen.model.expressions import Condition, OpenReadings
from tiaowen.model.provisions import ExclusionKind, Frequency, Provision
from tiaowen.office import days, given
from tiaowen.office.applicants import applicants
from tiaowen.office.example import example_words
from tiaowen.office.outward import ASK, SILENT, body_words, by_whom, plain
from tiaowen.office.paper import Block, Heading, Paragraph
from tiaowen.office.plain_words import explained
from tiaowen.office.points import checklists
from tiaowen.office.settled import settled_definitions
from tiaowen.runtime import ClauseText
from tiaowen.wording import ProvisionPlan, document_text
from tiaowen.wording.citation import article_phrase
from tiaowen.wording.names import bodies_text
from tiaowen.wording.reads import definitions_of
from tiaowen.wording.remarks import doubts_of

_HOW_TO_APPLY: Final = "文件没有写明，请先向责任单位问清。"
_SHORT: Final = 24
"""Longer quotes of open questions are shortened where the whole stands in the 依据 below."""
_OF_NUMBERS: Final = "0123456789.%"
_CONDITIONS: Final = "还要满足什么"
_NOT_YET_KNOWN: Final = "材料、信息还不齐的，不算不符合，补齐再看。"
_DISAGREE: Final = "有不同意见，可以向经办机关提出。"


def item(
    document: Document, plan: ProvisionPlan, results: Sequence[ExampleResult], on: date | None
) -> Iterator[Block]:
    """The blocks of a provision."""
    provision = plan.provision
    yield from days.notices(plan, on)
    yield Heading(1, provision.name)
    yield Paragraph(_conclusion(plan, on), "一句话")
    yield Paragraph(_sentences(list(_for_whom(document, provision))), "给谁")
    yield from _given(plan, results)
    yield from _conditions(plan)
    yield from _explained(plan)
    yield Paragraph(_sentences(_refused(plan, on)), "哪些情况不能领")
    yield Paragraph(_sentences([days.when_words(plan)]), "什么时候办")
    yield Paragraph(_HOW_TO_APPLY, "带什么、到哪办、几天")
    yield from _open(document, plan)
    yield from _basis(document, plan)


def _sentences(parts: Sequence[str]) -> str:
    return "".join(f"{part.rstrip('。')}。" for part in parts)


def _conclusion(plan: ProvisionPlan, on: date | None) -> str:
    provision, who = plan.provision, f"符合条件的{plan.provision.subject.name}"
    discretion = provision.discretion
    if days.over(plan, on):
        return "期限已经过了，现在申请的不符合。"
    if discretion is None:
        return f"{who}，可以申请“{provision.name}”。"
    if discretion.right:
        return f"{who}，可以申请“{provision.name}”，这是申请人的权利。"
    return f"{who}，给不给“{provision.name}”，{by_whom(provision, '决定', discretion.by)}。"


def _for_whom(document: Document, provision: Provision) -> Iterator[str]:
    quotes = "、".join(f"“{anchor.text}”" for anchor in provision.subject.anchors)
    yield provision.subject.name + (f"（文件里写的是{quotes}）" if quotes else "")
    if len(applicants(document, provision)) > 1:
        yield f"以个人还是以单位的名义办，{SILENT}"


def _given(plan: ProvisionPlan, results: Sequence[ExampleResult]) -> Iterator[Block]:
    provision = plan.provision
    first, *rest = [*given.amount_words(plan), *given.computed_words(plan)]
    yield Paragraph(_sentences([first]), "给多少")
    yield from (Paragraph(_sentences([each])) for each in rest)
    yield from (Paragraph(f"{text}。", label) for label, text in given.former_words(provision))
    if plan.text.term:
        yield Paragraph(f"{plain(plan.text.term)}。", "能享受多久")
    if given.pays_money(provision):
        yield Paragraph(f"{given.payee_words(provision)}。", "钱打给谁")
    if provision.fund is not None:
        fund = body_words(provision, provision.fund.name, provision.fund.anchors)
        yield Paragraph(f"{fund or SILENT}。", "钱从哪里出")
    if example := example_words(results):
        yield Paragraph(example, "举个例子")


def _conditions(plan: ProvisionPlan) -> Iterator[Block]:
    """The boxes; the head of the first list stands behind the label."""
    first, *rest = checklists(plan, _Note(plan.provision), numbers=False) or (None,)
    if first is None:
        yield Paragraph(f"{SILENT}。", _CONDITIONS)
        return
    yield Paragraph(first.head, _CONDITIONS)
    yield evolve(first, head="")
    yield from rest


class _Note:
    """What is said behind a condition: that it is open, who assesses it, that the text does not have it."""

    def __init__(self, provision: Provision) -> None:
        self._provision = provision

    def __call__(self, clause: ClauseText, condition: Condition) -> str:
        found = [self._assessed(fact.authority) for fact in clause.facts if fact.authority]
        bodies = [definition.body for definition in definitions_of((condition,))]
        if any(isinstance(body, OpenReadings) for body in bodies):
            found.append(ASK)
        if not clause.quote:
            found.append(f"{SILENT}，请咨询")
        return "；".join(dict.fromkeys(found))

    def _assessed(self, authority: str) -> str:
        named = body_words(self._provision, authority)
        return f"由{named}认定" if named else f"由谁认定，{SILENT}"


def _explained(plan: ProvisionPlan) -> Iterator[Block]:
    """What the names in the conditions stand for, and plain words for terms."""
    conditions = [*plan.conditions, *(() if plan.member is None else plan.member.conditions)]
    told = set(given.computed_words(plan))
    for definition in settled_definitions(conditions):
        if not isinstance(definition.body, OpenReadings):
            lines = [each for each in given.definition_words(definition) if each not in told]
            yield from (Paragraph(f"{line}。") for line in lines)
    texts = (*(clause.text for clause in plan.text.clauses), *given.amount_words(plan))
    for words in explained(texts):
        yield Paragraph(words)


def _refused(plan: ProvisionPlan, on: date | None) -> list[str]:
    provision = plan.provision
    found = ["上面的条件有一条不满足的，不能领"] if plan.text.clauses or plan.member else []
    if plan.window is not None or plan.filing is not None:
        found.append("不在期限里的，不能领")
    for each in provision.exclusions:
        if each.kind is ExclusionKind.NOW:
            found.append(f"不能和“{each.item}”同时享受")
        else:
            found.append(f"已经享受过“{each.item}”的，不能再领")
    found.append(_how_often(provision))
    return [*found, _NOT_YET_KNOWN]


def _how_often(provision: Provision) -> str:
    match provision.frequency:
        case Frequency() as each:
            return f"能领几次：{each.text}"
        case _:
            return f"能领几次，{SILENT}"


def _open(document: Document, plan: ProvisionPlan) -> Iterator[Block]:
    doubts = doubts_of(document, plan.provision)
    said = dict.fromkeys(anchor.text for doubt in doubts for anchor in doubt.anchors)
    quotes = [each for each in said if not any(each in other for other in said if other != each)]
    if not quotes:
        yield Paragraph("没有。", "还没定的事")
        return
    listed = "；".join(f"“{_shortened(quote, plan)}”" for quote in quotes)
    yield Paragraph(f"下面这些话怎么理解，{ASK}：{listed}。", "还没定的事")


def _shortened(quote: str, plan: ProvisionPlan) -> str:
    """The quote without its middle; no number is cut."""
    below = any(quote in anchor.text for anchor in plan.provision.basis)
    if len(quote) <= _SHORT or not below:
        return quote
    head, tail = quote[: _SHORT // 2], quote[-_SHORT // 3 :]
    return f"{head.rstrip(_OF_NUMBERS)}……{tail.lstrip(_OF_NUMBERS)}"


def _quotes(provision: Provision) -> str:
    """The quotes by their places: 第（七）条“…”“…”."""
    places = groupby(provision.basis, key=lambda anchor: anchor.place or provision.article)
    return "、".join(
        article_phrase(place) + "".join(f"“{anchor.text}”" for anchor in anchors)
        for place, anchors in places
    )


def _basis(document: Document, plan: ProvisionPlan) -> Iterator[Block]:
    provision, text = plan.provision, document_text(document)
    yield Paragraph(f"《{text.title}》{_quotes(provision)}。", "依据")
    measure = next(each for each in document.measures if each.number == provision.article)
    bodies = provision.responsible or measure.bodies
    is_open = (
        provision.responsible_open_ended if provision.responsible else measure.bodies_open_ended
    )
    named = bodies_text(bodies, is_open) or SILENT
    yield Paragraph(f"责任单位：{named}。咨询电话，{SILENT}。{_DISAGREE}", "电话、不服怎么办")
