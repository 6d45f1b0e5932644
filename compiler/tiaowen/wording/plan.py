"""How a provision is laid out for a reader: its clauses and steps, each with the node it speaks of.

Evaluators fill `Decision.truths` and `Decision.numbers` from the nodes, in this order; pages
print the same.
"""

from collections.abc import Iterator
from typing import TypeVar

from attrs import evolve

from tiaowen.model.document import Document
from tiaowen.model.expressions import OpenReadings
from tiaowen.model.names import Fact
from tiaowen.model.provisions import Discretion, PerMember, Provision, Selection
from tiaowen.model.walk import all_nodes, open_doubts
from tiaowen.runtime import ClauseText, DoubtText, ProvisionText, StepText
from tiaowen.values.periods import Window
from tiaowen.wording.citation import citation, quoted
from tiaowen.wording.clauses import (
    CONDITION_LABELS,
    MEMBER_LABEL,
    PlannedClause,
    clauses_of,
    top_of,
)
from tiaowen.wording.digest import digest
from tiaowen.wording.in_force import effective_window, window_text
from tiaowen.wording.layout import (
    BandStep,
    CaseStep,
    DefinitionStep,
    PlannedStep,
    ProvisionPlan,
    StandardStep,
    TableStep,
)
from tiaowen.wording.names import bodies_text, document_text, fact_text, words
from tiaowen.wording.remarks import all_doubts, remarks_of
from tiaowen.wording.results import setters_of, term_text
from tiaowen.wording.steps import StepTable, options_of, steps_of

__all__ = [
    "BandStep",
    "CaseStep",
    "DefinitionStep",
    "PlannedStep",
    "ProvisionPlan",
    "StandardStep",
    "TableStep",
    "plan",
]


def plan(document: Document, provision: Provision) -> ProvisionPlan:
    """Lay a provision out. Clauses:

    - no condition: none; a single condition: one clause with id `申报条件` (缴纳条件 for a levy)
    and depth 0;
    - a list: the list itself (id `申报条件`, depth 0, text 同时符合下列条件), then each item one
    deeper, id `申报条件（二）1．`; an item that is a list is one clause (the list's head) with
    its items below it;
    - short conditions joined in a line (`inline`) are one clause.

    - of the rule for each member the ids begin with `人员条件`;

    - behind them a clause for each restriction, its id the label: `享受次数`.

    `top` are the indices of the outermost conditions if there are several and all must hold, else ().
    """
    label = CONDITION_LABELS[provision.kind]
    return _plan(document, provision, label, *effective_window(document, provision))


def _member(document: Document, provision: Provision) -> ProvisionPlan | None:
    """What each member is decided by; it is in force when the whole is."""
    result = provision.result
    if not isinstance(result, PerMember):
        return None
    key = document.object(result.members.member).key
    return _plan(document, result.provision, MEMBER_LABEL, None, None, key)


def _plan(
    document: Document,
    provision: Provision,
    label: str,
    window: Window | None,
    window_fact: Fact | None,
    key: Fact | None = None,
) -> ProvisionPlan:
    clauses, steps = clauses_of(provision, label), steps_of(provision)

    def write(laid_out: ProvisionPlan) -> ProvisionText:
        return _text(document, laid_out, clauses, steps, key)

    return ProvisionPlan(
        provision,
        write,
        tuple(clause.condition for clause in clauses),
        steps.steps,
        steps.standards,
        window,
        window_fact,
        None if provision.filing is None else provision.filing.window,
        open_doubts(all_nodes(provision)),
        _member(document, provision),
    )


def _doubt(document: Document, doubt: OpenReadings) -> DoubtText:
    readings = tuple(f"{each.name}（{each.label}）" for each in doubt.readings)
    interpreters = (each.interpreter for each in all_doubts(document) if each.name == doubt.doubt)
    return DoubtText(doubt.doubt, readings, next(interpreters, ""))


def _text(
    document: Document,
    laid_out: ProvisionPlan,
    clauses: tuple[PlannedClause, ...],
    steps: StepTable,
    key: Fact | None,
) -> ProvisionText:
    provision, member = laid_out.provision, laid_out.member
    standard, discretion, fund = provision.result, provision.discretion, provision.fund
    payee = standard.payee if isinstance(standard, PerMember) else None
    return ProvisionText(
        document=document_text(document),
        kind=provision.kind.value,
        alias=provision.alias,
        name=provision.name,
        article=provision.article,
        subject=provision.subject.name,
        basis=tuple(citation(anchor, provision.article) for anchor in provision.basis),
        clauses=tuple(_own_facts(clause.text, provision) for clause in clauses),
        steps=tuple(_own_facts(step, provision) for step in steps.texts),
        options=options_of(provision),
        top=top_of(provision, clauses),
        chooser=words(standard.chooser) if isinstance(standard, Selection) else "",
        setters=setters_of(provision),
        discretion=_deciding_body(discretion),
        right=_right(discretion),
        term="" if provision.term is None else term_text(provision.term),
        former=tuple((each.kind.value, each.text) for each in provision.former),
        fund="" if fund is None else fund.name,
        responsible=bodies_text(provision.responsible, provision.responsible_open_ended),
        payee="" if payee is None else payee.name,
        excludes=tuple(_excludes(document, provision)),
        remarks=remarks_of(document, provision),
        window=window_text(laid_out.window, laid_out.window_fact),
        filing=window_text(laid_out.filing, None),
        digest=digest(laid_out),
        member=None if member is None else member.text,
        doubts=tuple(_doubt(document, each) for each in laid_out.doubts),
        identity=None if key is None else fact_text(key),
    )


_Text = TypeVar("_Text", ClauseText, StepText)


def _own_facts(text: _Text, provision: Provision) -> _Text:
    """Without the facts of owners: they are no facts of this case."""
    own = tuple(each for each in text.facts if each.object in ("", provision.subject.name))
    return text if own == text.facts else evolve(text, facts=own)


def _excludes(document: Document, provision: Provision) -> Iterator[tuple[str, str, str]]:
    aliases = {each.name: each.alias for each in document.provisions}
    for each in provision.exclusions:
        if each.item in aliases:
            yield aliases[each.item], each.kind.value, words(each.resolve)


def _deciding_body(discretion: Discretion | None) -> str:
    return "" if discretion is None or discretion.right else words(discretion.by)


def _right(discretion: Discretion | None) -> str:
    if discretion is None or not discretion.right:
        return ""
    return quoted(discretion.anchors) or "可以申请"
