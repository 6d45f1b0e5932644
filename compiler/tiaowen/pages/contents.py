"""What each part of a rule says, to stand beside the sentence it quotes."""

from collections.abc import Iterator, Mapping, Sequence

from tiaowen.lockstep import Owner, owner_of
from tiaowen.model.document import Document, Entry
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.expressions import Cases
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Doubt, OpenTerm, PerMember, Permission
from tiaowen.pages.provisions import discretion_row
from tiaowen.pages.words import list_words
from tiaowen.wording import ProvisionPlan, phrase
from tiaowen.wording.citation import list_number
from tiaowen.wording.duties import (
    aim_words,
    doers_words,
    frequency_words,
    period_words,
    timed_words,
)
from tiaowen.wording.given import given_words
from tiaowen.wording.steps import label_of

Contents = Mapping[Owner, Mapping[str, str]]
"""The words of each part (申报条件（一）, 扶持标准) of each block."""


def contents_of(document: Document, plans: Sequence[ProvisionPlan]) -> Contents:
    """The words of every part of every block that has some."""
    found = {owner_of(plan.provision): dict(_provision(plan)) for plan in plans}
    for measure in document.measures:
        for entry in measure.entries:
            if words := dict(_entry(entry)):
                found[owner_of(entry)] = words
    return found


def _provision(plan: ProvisionPlan) -> Iterator[tuple[str, str]]:
    provision = plan.provision
    yield "适用对象", provision.subject.name
    yield label_of(provision.kind, provision.result), given_words(plan)
    for each in (plan,) if plan.member is None else (plan, plan.member):
        for clause in each.text.clauses:
            yield clause.id, list_words(clause.text)
        for step in each.text.steps:
            yield step.id, step.text
    yield from ((former.kind.value, former.text) for former in provision.former)
    if provision.discretion is not None:
        _, words, _ = discretion_row(provision.discretion)
        yield from ((label, words) for label in ("可以给予", "可以申请"))
    if isinstance(provision.result, PerMember) and provision.result.payee is not None:
        yield "付给", provision.result.payee.name
    yield "开放用语", _open_words(provision.open_terms)
    yield "享受期限", plan.text.term
    yield "执行期限", plan.text.window
    yield "申请期限", plan.text.filing
    yield "资金来源", plan.text.fund
    yield "责任单位", plan.text.responsible


def _entry(entry: Entry) -> Iterator[tuple[str, str]]:
    match entry:
        case Definition(body=body):
            yield "依据", phrase(body)
            if isinstance(body, Cases):
                yield from _each_case(body)
        case Task():
            yield from _task(entry)
        case Target():
            yield from _target(entry)
        case Permission(statements=statements) | Encouragement(statements=statements):
            yield from ((statement.label, statement.text) for statement in statements)
        case Doubt(question=question):
            yield "原文", question
        case _:
            pass


def _open_words(terms: Sequence[OpenTerm]) -> str:
    return "；".join(dict.fromkeys(term.text for term in terms))


def _each_case(body: Cases) -> Iterator[tuple[str, str]]:
    for number, case in enumerate(body.cases, 1):
        yield f"算式{list_number(number)}", phrase(case.value)


def _task(task: Task) -> Iterator[tuple[str, str]]:
    yield "依据", "、".join(doers_words(task.doers))
    yield "主体", "、".join(doers_words(task.doers))
    for statement in (task.action, task.trigger):
        if statement is not None:
            yield statement.label, statement.text
    yield "频次", frequency_words(task.frequency)
    yield "起始时间", timed_words(task.start)
    yield "完成时限", timed_words(task.deadline)
    yield "执行期限", period_words(task.in_force)
    yield "开放用语", _open_words(task.open_terms)


def _target(target: Target) -> Iterator[tuple[str, str]]:
    yield "依据", "、".join(doers_words(target.doers))
    yield "主体", "、".join(doers_words(target.doers))
    for statement in (target.scope, target.indicator, target.effort):
        if statement is not None:
            yield statement.label, statement.text
    yield "标准", aim_words(target.aim)
    yield "其中", "；".join(aim_words(part) for part in target.parts)
    yield "频次", frequency_words(target.frequency)
    yield "时点", timed_words(target.at)
    yield "执行期限", period_words(target.in_force)
    yield "开放用语", _open_words(target.open_terms)
