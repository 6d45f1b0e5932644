"""The letter: one answer of one provision for one case, in the order in which the person concerned asks.

A pure function of what it is given. A range is no promise, what is open is no refusal, what the text does not say
is not added.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from tiaowen.letters import conclusion as one_sentence
from tiaowen.letters.conditions import checklist, failures, required
from tiaowen.letters.facts import facts_table
from tiaowen.letters.members import appended
from tiaowen.letters.outward import Outward, outward_words
from tiaowen.letters.parameters import Parameters
from tiaowen.letters.readings import with_members
from tiaowen.letters.steps import assessed_words, computed
from tiaowen.model.document import Document
from tiaowen.model.provisions import Frequency, Provision
from tiaowen.office import days, given
from tiaowen.office.outward import ASK, SILENT, plain
from tiaowen.office.paper import (
    Addressee,
    Block,
    Check,
    Checklist,
    Notice,
    Paper,
    Paragraph,
    Quote,
    Signature,
)
from tiaowen.reference import Case
from tiaowen.runtime import Decision, FactText, Result, Status
from tiaowen.runtime.amounts import by_whom, result_words
from tiaowen.runtime.explain import LEVY, eligible_told, judgements_told, missing_told
from tiaowen.runtime.written import format_day
from tiaowen.wording import ProvisionPlan, document_text
from tiaowen.wording.citation import article_phrase
from tiaowen.wording.remarks import doubts_of

_TITLE: Final = "告知书（草稿）"
_CLOSING: Final = "本页由规则自动生成，是草稿，仅供参考，以正式文件和经办机关的决定为准。"
_HOW_TO_APPLY: Final = "要带的材料、几天办完，这里没有写的，请先打电话问清，再去办。"
_PLACES: Final = ("经办机关", "办理地址", "办公时间", "咨询电话")
_ENDS: Final = "算出来的是上限、下限，不是一定给到的数。"
_TRIED: Final = "期限已经过了。以下只是按{}试算："
_MAY_APPLY: Final = "可以申请，"
_OBJECT: Final = "有不同意见，可以先向经办机关提出。"


def letter(
    document: Document,
    plan: ProvisionPlan,
    case: Case,
    decision: Decision,
    parameters: Parameters,
    today: date,
) -> Paper:
    """The letter as blocks. `today` is the day on which it is seen whether a time is over."""
    told = Outward(plan).decision(with_members(plan, case, decision))
    as_of = parameters.dated or today
    over = not told.status.refuses and days.over(plan, as_of)
    blocks = (
        *_head(plan, told, parameters, as_of),
        *_answer(plan, told, over),
        Paragraph(_for_whom(document, plan, case), "给谁" if _gives(plan) else "谁缴"),
        *_amount(plan, told, over),
        *_open(told),
        *_conditions(plan, told),
        *facts_table(document, told),
        *_when_and_where(plan, told, parameters, over),
        *_unsettled(document, plan),
        *_basis(document, plan),
        *_objection(parameters),
        *appended(plan, told),
    )
    return Paper(
        _TITLE,
        blocks,
        f"{plan.text.name}　按{format_day(decision.on)}申请计算",
        compact=True,
    )


def _head(
    plan: ProvisionPlan, decision: Decision, parameters: Parameters, as_of: date
) -> Iterator[Block]:
    yield Addressee(f"{parameters.words('收件人')}：")
    yield from tuple(days.notices(plan, decision.on)) or tuple(days.notices(plan, as_of))


def _answer(plan: ProvisionPlan, decision: Decision, over: bool) -> Iterator[Block]:
    said = one_sentence.conclusion(decision)
    if over:
        said = _TRIED.format(format_day(decision.on)) + said.replace(_MAY_APPLY, "")
    yield Paragraph(said, "一句话")


def _gives(plan: ProvisionPlan) -> bool:
    return plan.text.kind != LEVY


def _for_whom(document: Document, plan: ProvisionPlan, case: Case) -> str:
    """The object and, where it was given, by what this one is told from others."""
    subject = plan.provision.subject
    key = document.object(subject.name).key
    identity = None if key is None else case.facts.get(key.alias)
    told = "" if identity is None or key is None else f"，{key.name}：{identity}"
    quotes = "、".join(f"“{anchor.text}”" for anchor in subject.anchors)
    return f"{subject.name}{told}" + (f"（文件里写的是{quotes}）。" if quotes else "。")


# --- how much ---------------------------------------------------------------------------------------


def _amount(plan: ProvisionPlan, decision: Decision, over: bool) -> Iterator[Block]:
    label = "给多少" if _gives(plan) else "缴多少"
    tried = "只是试算：" if over else ""
    if decision.result is not None:
        yield Paragraph(_sentence(tried + _given(plan, decision, decision.result)), label)
    elif not decision.status.refuses:
        yield Paragraph("还不能确定。", label)
    if decision.result is not None and decision.result.chosen is not None:
        yield Paragraph(_sentence(plan.text.options[decision.result.chosen - 1].label), "选的是")
    yield Paragraph("".join(map(_sentence, given.amount_words(plan))), "文件写的标准")
    yield from (Paragraph(_sentence(line)) for line in given.computed_words(plan))
    if decision.status.gives:
        lines = computed(plan, decision)
        yield from (Paragraph(_sentence(line), "怎么算的") for line in lines[:1])
        yield from (Paragraph(_sentence(line)) for line in lines[1:])
        if lines and decision.text.setters:
            yield Paragraph(_ENDS)
    if not decision.status.refuses:
        yield from (Paragraph(_sentence(words), label) for label, words in _more(plan))


def _given(plan: ProvisionPlan, decision: Decision, result: Result) -> str:
    if not _gives(plan):
        return eligible_told(decision)
    granted = "如果给予，" if decision.status is Status.TO_BE_DECIDED else ""
    return granted + result_words(result, decision.text)


def _more(plan: ProvisionPlan) -> Iterator[tuple[str, str]]:
    """What else belongs to how much: who is paid, how long and how often it is had, what it was before."""
    provision = plan.provision
    if _gives(plan):
        if given.pays_money(provision):
            yield "钱打给谁", given.payee_words(provision)
        if plan.text.term:
            yield "能享受多久", plan.text.term
        yield "能领几次", _how_often(provision)
        yield from given.former_words(provision)
    for each in provision.exclusions:
        yield each.kind.value, f"“{each.item}”"


def _how_often(provision: Provision) -> str:
    match provision.frequency:
        case Frequency() as each:
            return each.text
        case _:
            return SILENT


def _sentence(words: str) -> str:
    return f"{outward_words(words).rstrip('。')}。"


# --- what is open, what must hold ---------------------------------------------------------------------


def _open(decision: Decision) -> Iterator[Block]:
    lines = tuple(zip(decision.missing, missing_told(decision), strict=True))
    if missing := tuple(line for fact, line in lines if not fact.authority):
        yield _boxes("还缺以下信息：", missing)
    if assessed := tuple(fact for fact in decision.missing if fact.authority):
        yield _boxes("还要等认定：", tuple(map(_assessed, assessed)))
    if left := tuple(judgements_told(decision)):
        yield _boxes("还要由有关方面决定：", left)


def _assessed(fact: FactText) -> str:
    return f"{assessed_words(fact)}：{by_whom(fact.authority, '认定')}"


def _boxes(head: str, lines: tuple[str, ...]) -> Checklist:
    return Checklist(head, tuple(Check(plain(line).strip("　")) for line in lines))


def _conditions(plan: ProvisionPlan, decision: Decision) -> Iterator[Block]:
    basis = plan.provision.basis
    yield from failures(decision, basis)
    label = "条件" if _gives(plan) else "缴纳条件"
    lists = [checklist(decision)]
    if plan.member is not None:
        lists.append(required(f"每一名{plan.member.text.subject}", plan.member.text))
    found = [each for each in lists if each is not None]
    yield Paragraph("" if found else f"{SILENT}。", label)
    yield from found


# --- when, where, what else ---------------------------------------------------------------------------


def _when_and_where(
    plan: ProvisionPlan, decision: Decision, parameters: Parameters, over: bool
) -> Iterator[Block]:
    yield Paragraph(
        _sentence(days.when_words(plan)), "什么时候办" if _gives(plan) else "什么时候缴"
    )
    where = "；".join(f"{name}：{parameters.words(name)}" for name in _PLACES)
    if over or decision.status.refuses:
        yield Paragraph(f"{where}。", "到哪里问")
    else:
        yield Paragraph(f"{where}。{_HOW_TO_APPLY}", "到哪里办")


def _unsettled(document: Document, plan: ProvisionPlan) -> Iterator[Block]:
    doubts = doubts_of(document, plan.provision)
    quotes = _longest(anchor.text for doubt in doubts for anchor in doubt.anchors)
    if not quotes:
        yield Paragraph("没有。", "还没定的事")
        return
    yield Paragraph(f"文件里下面这些话怎么理解，{ASK}：", "还没定的事")
    yield from (Quote(quote) for quote in quotes)


def _longest(quotes: Iterable[str]) -> tuple[str, ...]:
    """The quotes that are no part of another, each once."""
    found = tuple(dict.fromkeys(quotes))
    return tuple(one for one in found if not any(one != other and one in other for other in found))


def _basis(document: Document, plan: ProvisionPlan) -> Iterator[Block]:
    text, provision = document_text(document), plan.provision
    title = f"《{text.title}》"
    yield Paragraph(
        f"{title}，发文机关：{plain(text.issuer)}，文号：{plain(text.number)}。", "依据"
    )
    for anchor in provision.basis:
        place = article_phrase(anchor.place or provision.article)
        yield Quote(anchor.text, f"{title}{place}：")


def _objection(parameters: Parameters) -> Iterator[Block]:
    told = parameters.words
    yield Paragraph(
        f"{_OBJECT}申请行政复议：向{told('复议机关')}提出，期限{told('复议期限')}。"
        f"提起行政诉讼：向{told('诉讼法院')}提起，期限{told('诉讼期限')}。",
        "不服怎么办",
    )
    yield Notice(_CLOSING)
    yield Signature((told("经办机关"), told("落款日期")))
