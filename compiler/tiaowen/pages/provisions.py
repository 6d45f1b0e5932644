"""A computed provision as a reviewer reads it."""

from collections.abc import Iterator, Sequence

from tiaowen.cases import ExampleResult
from tiaowen.model.expressions import Anchor, DateLiteral, Expression
from tiaowen.model.provisions import (
    Discretion,
    Exclusion,
    Frequency,
    PerMember,
    Provision,
    ProvisionKind,
    Same,
    Selection,
    Sum,
    ceilings_of,
)
from tiaowen.model.results import Parts, Range, Term
from tiaowen.model.walk import walk_all
from tiaowen.pages.cases import case_views
from tiaowen.pages.edges import band_table, edge_table
from tiaowen.pages.examples import examples_view
from tiaowen.pages.facts import fact_table
from tiaowen.pages.formulas import AMOUNT, formula_lines
from tiaowen.pages.points import points
from tiaowen.pages.views import ProvisionView, Question, Table
from tiaowen.pages.words import (
    NOTHING,
    quotes_words,
    who_decides,
)
from tiaowen.source import Span
from tiaowen.values.absence import Absence
from tiaowen.wording import DefinitionStep, ProvisionPlan, phrase
from tiaowen.wording.given import given_words
from tiaowen.wording.phrase import record_window_words
from tiaowen.wording.reads import definitions_of
from tiaowen.wording.results import range_phrase

_SUBJECT = {ProvisionKind.SUPPORT: "给谁", ProvisionKind.LEVY: "谁来缴"}


def provision_view(
    plan: ProvisionPlan,
    results: Sequence[ExampleResult],
    rows: Sequence[Span],
    questions: tuple[Question, ...],
) -> ProvisionView:
    """The provision with its table of labels, conditions, calculation, facts and 算例.

    `rows` are those of the official table beside its bands, if it has any.
    """
    provision = plan.provision
    return ProvisionView(
        title=f"{provision.kind.value}：{provision.name}",
        labels=Table(("项目", "内容", "原文"), tuple(_labels(plan))),
        conditions=points(plan),
        amount=formula_lines(plan),
        options=_options(plan),
        parts=_parts(plan),
        formulas=_formulas(plan),
        bands=band_table(plan, rows),
        cases=case_views(plan),
        facts=fact_table(plan),
        examples=examples_view(plan, results),
        edges=edge_table(plan),
        questions=questions,
        remarks=plan.text.remarks,
    )


def names_days(provision: Provision) -> bool:
    """Whether a condition compares with a day of the calendar, in a reading of a 疑义 too."""
    each = provision.result.provision if isinstance(provision.result, PerMember) else provision
    conditions = [c for c in (provision.condition, each.condition) if c is not None]
    bodies = [definition.body for definition in definitions_of(conditions)]
    return any(isinstance(node, DateLiteral) for node in walk_all((*conditions, *bodies)))


def _labels(plan: ProvisionPlan) -> Iterator[tuple[str, str, str]]:
    provision, text = plan.provision, plan.text
    yield "依据", "、".join(text.basis), NOTHING
    kind = provision.kind
    if provision.shared is not None:
        said = "、".join(provision.shared.labels)
        yield "共同部分", f"“{provision.shared.name}”里统一写的：{said}", NOTHING
    yield _SUBJECT[kind], provision.subject.name, quotes_words(provision.subject.anchors)
    yield (AMOUNT[kind], *_amount(plan))
    yield from _payee(provision)
    window = text.window or ("见条件里的日期" if names_days(provision) else "没有写，不限定日期")
    in_force = provision.in_force
    yield "什么时候", window, NOTHING if in_force is None else _quotes(in_force.anchors)
    if provision.filing is not None:
        yield "什么时候申请", text.filing, _quotes(provision.filing.anchors)
    if provision.term is not None:
        yield "能享受多久", text.term, _term_quotes(provision.term)
    for former in provision.former:
        yield former.kind.value, former.text, quotes_words(former.anchors)
    if provision.discretion is not None:
        yield discretion_row(provision.discretion)
    if provision.fund is not None:
        yield "钱从哪里出", provision.fund.name, quotes_words(provision.fund.anchors)
    if provision.responsible:
        quotes = [anchor for body in provision.responsible for anchor in body.anchors]
        yield "由谁负责", text.responsible, _quotes(quotes)
    if provision.frequency is not None:
        yield _frequency(provision.frequency)
    yield from _had_before(provision)
    for term in provision.open_terms:
        yield "留给别的规定的话", term.text, quotes_words(term.anchors)


def _term_quotes(term: Term) -> str:
    """Its quotes; that the text is silent needs none."""
    return NOTHING if term.silent is not None and not term.anchors else quotes_words(term.anchors)


def _payee(provision: Provision) -> Iterator[tuple[str, str, str]]:
    """Who gets the money; nothing where none is paid."""
    match provision.result:
        case PerMember(payee=payee) if payee is not None:
            yield "钱打给谁", payee.name, quotes_words(payee.anchors)
        case Sum() | Range() | Parts() | Selection() | PerMember() if (
            provision.kind is ProvisionKind.SUPPORT
        ):
            yield "钱打给谁", f"没有另写，按“给谁”一栏：{provision.subject.name}", NOTHING
        case _:
            pass


def _amount(plan: ProvisionPlan) -> tuple[str, str]:
    """What is given, in words, and the quotes behind it."""
    standard = plan.provision.standard
    if isinstance(standard, Same):
        return f"标准同“{standard.provision}”：{given_words(plan)}", _quotes(standard.anchors)
    match standard:
        case Selection() | Parts():
            quotes = "见下面的表"
        case _:
            quotes = _quotes(standard.anchors)
    below = "（见下面“怎么算”）" if _formulas(plan).rows else ""
    return given_words(plan) + below, quotes


def _quotes(anchors: Sequence[Anchor]) -> str:
    return quotes_words(anchors) if anchors else "见依据"


def _parts(plan: ProvisionPlan) -> Table:
    """The parts that add up, each with its amount and its quotes."""
    standard = plan.provision.result
    parts = standard.parts if isinstance(standard, Parts) else ()
    rows = tuple(
        (str(number), part.label, *_part(part.amount), quotes_words(part.anchors))
        for number, part in enumerate(parts, 1)
    )
    return Table(("序号", "项目", "金额", "由谁核定", "原文"), rows)


def _part(amount: Expression | Range) -> tuple[str, str]:
    if isinstance(amount, Range):
        return range_phrase(amount), who_decides(amount.decides)
    return phrase(amount), NOTHING


def discretion_row(discretion: Discretion) -> tuple[str, str, str]:
    """Who may refuse, or whose right it is: the label of the row, its words, its quotes."""
    quotes = quotes_words(discretion.anchors)
    if discretion.right:
        return "能不能申请", "可以申请，这是当事人的权利", quotes
    return "给不给", f"可以给，也可以不给，由谁决定：{who_decides(discretion.by)}", quotes


def _frequency(frequency: Frequency | Absence) -> tuple[str, str, str]:
    if isinstance(frequency, Absence):
        return "能享受几次", who_decides(frequency), NOTHING
    whose = f"{frequency.text}（查{frequency.object}的已享受情况）"
    return "能享受几次", whose, _quotes(frequency.anchors)


def _had_before(provision: Provision) -> Iterator[tuple[str, str, str]]:
    """What earlier benefits leave to be had, and what cannot be had beside it."""
    for ceiling in ceilings_of(provision):
        several = len(ceiling.items) > 1
        together = f"，{'、'.join(ceiling.items)}合并计算" if several else ""
        window = record_window_words(ceiling.window) or "不论多久以前"
        said = f"{phrase(ceiling.amount)}{together}，{window}（查{ceiling.object}的已享受情况）"
        yield "累计不超过", said, _quotes(ceiling.anchors)
    for each in provision.exclusions:
        yield each.kind.value, f"{each.item}{_resolved(each)}", _quotes(each.anchors)


def _resolved(exclusion: Exclusion) -> str:
    """How it is settled where both can be had; nothing where nobody said."""
    if isinstance(exclusion.resolve, Absence):
        return ""
    return f"（两样都够得上的：{exclusion.resolve}）"


def _options(plan: ProvisionPlan) -> Table:
    rows = tuple(
        (
            str(number),
            option.label,
            option.text,
            f"“{option.quote}”" if option.quote else "没有引原文",
        )
        for number, option in enumerate(plan.text.options, 1)
    )
    return Table(("序号", "算法", "算式", "原文"), rows)


def _formulas(plan: ProvisionPlan) -> Table:
    """The values that the standard builds on, a member's too, in the order in which they are computed."""
    rows = tuple(
        (step.id, step.text, step.unit or NOTHING, f"“{step.quote}”" if step.quote else NOTHING)
        for each in (plan, plan.member)
        if each is not None
        for planned, step in zip(each.steps, each.text.steps, strict=True)
        if isinstance(planned, DefinitionStep)
    )
    return Table(("先算什么", "算式", "单位", "原文"), rows)
