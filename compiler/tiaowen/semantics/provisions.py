"""扶持事项 and 缴纳事项: clauses by label become a provision, or an incomplete one after a fault."""

from collections.abc import Iterator, Sequence
from typing import TypedDict

from attrs import evolve

from tiaowen.findings import Related
from tiaowen.frozen import frozen
from tiaowen.model.expressions import Anchor, Condition
from tiaowen.model.names import Definition, Object
from tiaowen.model.provisions import (
    Discretion,
    Incomplete,
    InForce,
    OpenTerm,
    Party,
    Provision,
    ProvisionKind,
    Remark,
)
from tiaowen.model.results import Former
from tiaowen.model.walk import all_nodes
from tiaowen.semantics.clauses import (
    absence,
    by_label,
    form,
    quotes_of,
    require,
    says_none,
    unreadable,
)
from tiaowen.semantics.common import COMMON, joined, quotes_around
from tiaowen.semantics.expressions import condition
from tiaowen.semantics.former import former_of
from tiaowen.semantics.history import History, history, restricted
from tiaowen.semantics.names import Names, Scope
from tiaowen.semantics.per_member import Whole
from tiaowen.semantics.quotes import anchors, anchors_in, loose_quotes
from tiaowen.semantics.reach import check_reach
from tiaowen.semantics.readings import check_combinations
from tiaowen.semantics.registry import BODIES, FUNDS, bodies_of, party, resolve_registered
from tiaowen.semantics.results import RESULT_LABELS, SUPPORT_RESULTS, result, result_clause
from tiaowen.semantics.terms import term_of
from tiaowen.semantics.windows import filing_window, in_force
from tiaowen.syntax import tree
from tiaowen.values.absence import Absence

_Clauses = dict[str, tree.Clause]


@frozen
class _Form:
    """The labels of one kind of provision."""

    kind: ProvisionKind
    condition: str
    standard: str


_FORMS = {
    form.kind.value: form
    for form in (
        _Form(ProvisionKind.SUPPORT, "申报条件", "扶持标准"),
        _Form(ProvisionKind.LEVY, "缴纳条件", "计算标准"),
    )
}
COMPUTED = frozenset(_FORMS)
"""Kinds that are computed."""

_ADVICE = {
    "依据": "请引原文，如“依据：「…」。”。",
    "适用对象": "请写给谁、谁来缴，如“适用对象：企业「参保企业」。”。",
    "申报条件": "确实没有条件的，请写“申报条件：无。”。",
    "缴纳条件": "确实没有条件的，请写“缴纳条件：无。”。",
    "扶持标准": "请写数额或者算式，如“扶持标准：1000元/人×招用人数。”。",
    "计算标准": "请写怎么计算，如“计算标准：应纳税所得额×20%。”。",
}


def provision(
    block: tree.ProvisionBlock, article: str, remarks: Sequence[Remark], names: Names
) -> Provision | Incomplete:
    """The provision of a block; an `Incomplete` where a fault was found in it."""
    scope, labels = Scope(names), _FORMS[block.kind]
    own = by_label(block.clauses, scope)
    together = joined(block, own, labels.condition, article, scope)
    if COMMON in own and together.shared is None:  # what it does not say cannot be known
        return _incomplete(block, article, names)
    clauses = together.clauses
    _check_labels(block, clauses, labels, scope)
    subject = _subject(clauses.get("适用对象"), scope)
    scope.subject = subject.name if subject is not None else ""
    condition_clause = clauses.get(labels.condition)
    read_condition = _condition(condition_clause, scope)
    term = term_of(clauses.get("享受期限"), scope)
    given = result_clause(clauses, labels.standard, scope)
    alias = "" if block.alias is None else block.alias.text
    whole = Whole(labels.kind, block.name.text, alias, article)
    periodic = "享受期限" in clauses
    standard = None if given is None else result(given, scope, periodic=periodic, whole=whole)
    had = history(clauses, whole, standard, scope)
    told = _told(clauses, together.listed, scope)
    if scope.failed or subject is None or standard is None or block.alias is None:
        return _incomplete(block, article, names)
    made = Provision(
        kind=labels.kind,
        name=block.name.text,
        alias=alias,
        article=article,
        subject=subject,
        condition=read_condition,
        condition_anchors=_condition_anchors(condition_clause),
        standard=restricted(standard, had),
        frequency=had.frequency,
        remarks=tuple(remarks),
        term=term,
        shared=together.shared,
        restrictions=tuple(had.restrictions),
        ceilings=tuple(each for each in had.ceilings if each.object == subject.name),
        exclusions=tuple(had.exclusions),
        **told,
        span=block.span,
    )
    check_combinations(all_nodes(made), block.name, scope)
    check_reach(made, block.name, scope)
    if scope.failed:
        return _incomplete(block, article, names)
    names.definitions.extend(_remaining(had, block, scope))
    return _incomplete(block, article, names) if scope.failed else made


class _Told(TypedDict):
    """What clauses say that hang on no other: fields of a `Provision`."""

    basis: tuple[Anchor, ...]
    in_force: InForce | None
    filing: InForce | None
    responsible: tuple[Party, ...]
    responsible_open_ended: bool
    discretion: Discretion | None
    fund: Party | None
    open_terms: tuple[OpenTerm, ...]
    former: tuple[Former, ...]


def _told(clauses: _Clauses, listed: Sequence[tree.Clause], scope: Scope) -> _Told:
    responsible, open_ended = bodies_of(clauses.get("责任单位"), scope)
    return {
        "basis": quotes_of(clauses.get("依据"), scope),
        "in_force": in_force(clauses.get("执行期限"), scope),
        "filing": filing_window(clauses.get("申请期限"), scope),
        "responsible": responsible,
        "responsible_open_ended": open_ended,
        "discretion": _discretion(clauses, scope),
        "fund": _fund(clauses.get("资金来源"), scope),
        "open_terms": open_terms(listed, scope),
        "former": former_of(clauses, scope),
    }


def _incomplete(block: tree.ProvisionBlock, article: str, names: Names) -> Incomplete:
    """What is left of a provision with faults, its common part included."""
    left = incomplete(block.kind, block.name.text, article, block)
    return evolve(left, anchors=quotes_around(block, names))


def _remaining(had: History, block: tree.ProvisionBlock, scope: Scope) -> Iterator[Definition]:
    """The definitions that 累计不超过 makes; one whose alias is taken is reported."""
    taken = {each.alias: each for each in scope.names.definitions}
    for ceiling in had.ceilings:
        alias = ceiling.remaining.alias
        if alias not in taken:
            yield ceiling.remaining
            continue
        scope.error(
            "TW0395",
            block.name.span,
            f"“{block.name.text}”写了累计不超过，剩余额度要用英文别名“{alias}”，"
            f"“{taken[alias].name}”已经用了它。",
            f"请给“{taken[alias].name}”换一个英文别名。",
            related=(Related(taken[alias].span, "先用在这里"),),
        )


def incomplete(kind: str, name: str, article: str, block: tree.Block) -> Incomplete:
    """What is left of a block with faults: its quotes still cover the text."""
    return Incomplete(kind, name, article, anchors_in(block), span=block.span)


def _check_labels(
    block: tree.ProvisionBlock, clauses: _Clauses, labels: _Form, scope: Scope
) -> None:
    """What must be written is there, and nothing that this kind of provision does not use."""
    needed = ("依据", "适用对象", labels.condition, labels.standard)
    other = next(form for form in _FORMS.values() if form is not labels)
    twins = {other.condition: labels.condition, other.standard: labels.standard}
    meant = {twins[label] for label in clauses if label in twins}
    if any(label in clauses for label in RESULT_LABELS):
        meant.add(labels.standard)
    wanted = [(label, _ADVICE[label]) for label in needed if label not in meant]
    require(block, clauses, wanted, scope)
    for label, clause in clauses.items():
        if label in twins:
            advice = f"{block.kind}里请写“{twins[label]}”。"
        elif label in SUPPORT_RESULTS and labels.kind is not ProvisionKind.SUPPORT:
            advice = "请写“计算标准”或者“税率”。"
        else:
            continue
        scope.error(
            "TW0327",
            clause.label_span,
            f"“{label}”不是{block.kind}用的，写在这里不起作用。",
            advice,
        )


def _subject(clause: tree.Clause | None, scope: Scope) -> Party | None:
    """适用对象: an object with its quotes, None after a fault."""
    ref = _single_name(clause, scope)
    if ref is None:
        return None
    name = ref.name.text
    known = scope.names.objects.get(name)
    if isinstance(known, Object):
        return Party(name, anchors(ref.quotes), span=ref.span)
    if known is not None:
        return scope.broken()
    kind = scope.names.heads.get(name) or _value_kind(name, scope)
    if kind is None:
        return scope.unknown(ref.name, "对象")
    return scope.error(
        "TW0319",
        ref.name.span,
        f"“{name}”登记的是{kind}，不能当适用对象，不知道给谁。",
        f"请写登记为“基本信息”的对象：{_objects(scope)}。“{name}”如果是条件，请写到申报条件里。",
    )


def subject_named(clauses: Sequence[tree.Clause]) -> str:
    """The object that 适用对象 names, "" where it names none."""
    for clause in clauses:
        if clause.label == "适用对象" and isinstance(clause.value, tree.NameList):
            return clause.value.names[0].name.text if clause.value.names else ""
    return ""


def _value_kind(name: str, scope: Scope) -> str | None:
    found = any(name in values for values in scope.names.values.values())
    return "一项信息" if found else None


def _objects(scope: Scope) -> str:
    return "、".join(f"“{name}”" for name in list(scope.names.objects)[:8]) or "还没有登记过"


def _single_name(clause: tree.Clause | None, scope: Scope) -> tree.NameRef | None:
    """The one name of a clause, None where it is missing or after a fault."""
    value = form(clause, tree.NameList, scope)
    if value is None or clause is None:
        return None
    if len(value.names) > 1:
        return scope.error(
            "TW0329",
            value.names[1].span,
            f"“{clause.label}”写了{len(value.names)}个，一个事项只能有一个。",
            "请分成几个事项写；几个都要满足的，写到条件里。",
        )
    return value.names[0] if value.names else scope.broken()


def _condition(clause: tree.Clause | None, scope: Scope) -> Condition | None:
    """申报条件; None for 无, where it is missing, and after a fault."""
    if clause is None or says_none(clause.value):
        return None
    if isinstance(clause.value, tree.Broken):
        return scope.broken()
    if not isinstance(clause.value, tree.Quoted):
        return unreadable(clause, scope)
    return condition(clause.value.body, scope)


def _condition_anchors(clause: tree.Clause | None) -> tuple[Anchor, ...]:
    """The quotes behind the whole of the conditions, not those of their items."""
    match clause.value if clause is not None else None:
        case tree.TextValue(quotes=quotes):
            return anchors(quotes)
        case tree.Quoted(body=body, quotes=quotes):
            return anchors(quotes + loose_quotes(body))
        case _:
            return ()


def _discretion(clauses: _Clauses, scope: Scope) -> Discretion | None:
    """可以申请 is a right of the applicant, 可以给予 the discretion of a body; not both."""
    right, given = clauses.get("可以申请"), clauses.get("可以给予")
    if right is not None and given is not None:
        return scope.error(
            "TW0331",
            given.label_span,
            "同时写了“可以申请”和“可以给予”：前者是申请人的权利，后者由机关决定给不给，只能是一种。",
            "请对照原文的“可”字，是谁可以，留下其中一个。",
        )
    if right is not None:
        return Discretion(True, "", quotes_of(right, scope), span=right.span)
    return None if given is None else _decided(given, scope)


def _decided(clause: tree.Clause, scope: Scope) -> Discretion | None:
    if (silent := absence(clause.value)) is not None:
        return Discretion(False, silent, (), span=clause.span)
    value = form(clause, tree.DecidedBy, scope)
    if value is None:
        return None
    if isinstance(value.body, tree.Absent):
        by: str | Absence | None = value.body.word
    else:
        by = resolve_registered(value.body, BODIES, scope)
    return None if by is None else Discretion(False, by, anchors(value.quotes), span=clause.span)


def _fund(clause: tree.Clause | None, scope: Scope) -> Party | None:
    if clause is None or absence(clause.value) is not None:
        return None
    ref = _single_name(clause, scope)
    return None if ref is None else party(ref, FUNDS, scope)


def open_terms(clauses: Sequence[tree.Clause], scope: Scope) -> tuple[OpenTerm, ...]:
    """Every 开放用语 of a block, in order; those with a fault are left out."""
    said = (form(clause, tree.OpenTerms, scope) for clause in clauses if clause.label == "开放用语")
    return tuple(
        OpenTerm(anchors(each.quotes), each.text, span=each.span)
        for each in said
        if each is not None
    )
