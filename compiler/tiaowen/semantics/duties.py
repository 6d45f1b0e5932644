"""工作任务, 工作目标 and 鼓励引导: their clauses by label become statements of the model."""

from collections.abc import Callable, Sequence

from tiaowen.frozen import frozen
from tiaowen.model.duties import (
    Doer,
    Doers,
    Encouragement,
    Repeated,
    Target,
    Task,
    Timed,
)
from tiaowen.model.names import Object
from tiaowen.model.provisions import (
    Incomplete,
    InForce,
    OpenTerm,
    Party,
    Remark,
    Statement,
)
from tiaowen.semantics.aims import aim, indicator, parts
from tiaowen.semantics.clauses import (
    absence,
    by_label,
    form,
    plain_text,
    quotes_of,
    report_words,
    require,
)
from tiaowen.semantics.names import Names, Scope
from tiaowen.semantics.provisions import incomplete, open_terms
from tiaowen.semantics.quotes import anchors
from tiaowen.semantics.registry import BODIES
from tiaowen.semantics.statements import statement, statements
from tiaowen.semantics.windows import in_force
from tiaowen.syntax import tree
from tiaowen.values.absence import Absence
from tiaowen.values.efforts import EFFORTS
from tiaowen.values.frequency import read_frequency
from tiaowen.values.moments import AfterTrigger, read_moment

_Clauses = dict[str, tree.Clause]
_LONGEST_NAME = 24
_ENDS = "，。；、"

_BASIS = ("依据", "请引原文，如“依据：「…」。”。")
_FREQUENCY = ("频次", "请写多久一次，如“频次：每季度。”；原文没有写的，请写“频次：原文未明确。”。")
_TASK_NEEDS = (
    _BASIS,
    ("事项", "请写做什么，如“事项：建立月台账。”；只有一句话的，可以写成“工作任务：「…」。”。"),
    _FREQUENCY,
    ("完成时限", "请写什么时候前做完；原文没有写的，请写“完成时限：原文未明确。”。"),
)
_TARGET_NEEDS = (
    _BASIS,
    ("指标", "请写数什么，带单位，如“指标：新增市场主体数（个）。”。"),
    ("标准", "请写要达到多少，如“标准：不少于1万个。”。"),
)
_ENCOURAGEMENT_NEEDS = (
    _BASIS,
    ("事项", "请写鼓励做什么；只有一句话的，可以写成“鼓励引导：「…」。”。"),
)


@frozen
class Frame:
    """What a block stands in: its measure with the bodies responsible, the remarks under it."""

    article: str
    bodies: tuple[Party, ...]
    open_ended: bool
    remarks: tuple[Remark, ...]
    names: Names


def task(block: tree.ProvisionBlock, frame: Frame) -> Task | Incomplete:
    """The task of a block; an `Incomplete` where a fault was found in it."""
    scope = Scope(frame.names)
    clauses = by_label(block.clauses, scope)
    if not block.short:
        require(block, clauses, _TASK_NEEDS, scope)
    doers = _doers(block, clauses.get("主体"), frame, scope)
    frequency = _frequency(clauses.get("频次"), scope)
    start = _timed(clauses.get("起始时间"), scope)
    deadline = _timed(clauses.get("完成时限"), scope)
    trigger = _optional(clauses.get("触发"), scope)
    _check_trigger(clauses, (start, deadline), scope)
    basis = quotes_of(clauses.get("依据"), scope)
    action = _action(block, clauses.get("事项"), scope)
    window, left_open = _common(block, clauses, scope)
    if scope.failed or doers is None or action is None:
        return incomplete(block.kind, name_of(block), frame.article, block)
    return Task(
        name=name_of(block),
        alias=_alias(block),
        article=frame.article,
        basis=basis,
        doers=doers,
        action=action,
        frequency=frequency or Absence.TEXT_SILENT,
        start=start or Absence.TEXT_SILENT,
        deadline=deadline or Absence.TEXT_SILENT,
        trigger=trigger,
        in_force=window,
        open_terms=left_open,
        remarks=frame.remarks,
        short=block.short,
        span=block.span,
    )


def target(block: tree.ProvisionBlock, frame: Frame) -> Target | Incomplete:
    """The target of a block; an `Incomplete` where a fault was found in it."""
    scope = Scope(frame.names)
    clauses = by_label(block.clauses, scope)
    _check_short(block, scope)
    require(block, clauses, () if block.short else _TARGET_NEEDS, scope)
    doers = _doers(block, clauses.get("主体"), frame, scope)
    measured = indicator(clauses.get("指标"), scope)
    whole = None if measured is None else aim(measured, clauses.get("标准"), scope)
    inner = parts(clauses.get("其中"), scope)
    frequency = _frequency(clauses.get("频次"), scope)
    at = _timed(clauses.get("时点"), scope)
    effort = _effort(clauses.get("力度"), scope)
    within = _optional(clauses.get("范围"), scope)
    basis = quotes_of(clauses.get("依据"), scope)
    window, left_open = _common(block, clauses, scope)
    if scope.failed or doers is None or measured is None or whole is None:
        return incomplete(block.kind, name_of(block), frame.article, block)
    return Target(
        name=name_of(block),
        alias=_alias(block),
        article=frame.article,
        basis=basis,
        doers=doers,
        scope=within,
        aim=whole,
        indicator=measured.statement,
        parts=inner,
        frequency=frequency or Absence.TEXT_SILENT,
        at=at or Absence.TEXT_SILENT,
        effort=effort,
        in_force=window,
        open_terms=left_open,
        remarks=frame.remarks,
        span=block.span,
    )


def encouragement(block: tree.ProvisionBlock, frame: Frame) -> Encouragement | Incomplete:
    """The encouragement of a block; an `Incomplete` where a fault was found in it."""
    scope = Scope(frame.names)
    clauses = by_label(block.clauses, scope)
    if not block.short:
        require(block, clauses, _ENCOURAGEMENT_NEEDS, scope)
    basis = quotes_of(clauses.get("依据"), scope)
    said = statements(block.clauses, scope)
    if scope.failed:
        return incomplete(block.kind, name_of(block), frame.article, block)
    return Encouragement(
        name=name_of(block),
        alias=_alias(block),
        article=frame.article,
        basis=basis,
        statements=said,
        remarks=frame.remarks,
        span=block.span,
    )


KINDS: dict[str, Callable[[tree.ProvisionBlock, Frame], Task | Target | Encouragement | Incomplete]]
KINDS = {"工作任务": task, "工作目标": target, "鼓励引导": encouragement}
"""What is made of a block, by its head."""


def name_of(block: tree.ProvisionBlock) -> str:
    """The name of a block; without one the first words that it quotes."""
    if block.name.text or not block.short:
        return block.name.text
    quotes = block.clauses[0].value
    words = quotes.quotes[0].text if isinstance(quotes, tree.QuoteList) else ""
    words = plain_text(words).strip(_ENDS)
    return words if len(words) <= _LONGEST_NAME else f"{words[:_LONGEST_NAME]}…"


def _alias(block: tree.ProvisionBlock) -> str:
    return "" if block.alias is None else block.alias.text


def _check_short(block: tree.ProvisionBlock, scope: Scope) -> None:
    if block.short:
        scope.error(
            "TW0340",
            block.span,
            f"{block.kind}不能只写一句引文，看不出要达到什么、做到什么程度。",
            "请分开写“依据、指标、标准”；说不出指标和标准的，改写成工作任务。",
        )


def _common(
    block: tree.ProvisionBlock, clauses: _Clauses, scope: Scope
) -> tuple[InForce | None, tuple[OpenTerm, ...]]:
    return in_force(clauses.get("执行期限"), scope), open_terms(block.clauses, scope)


def _doers(
    block: tree.ProvisionBlock, clause: tree.Clause | None, frame: Frame, scope: Scope
) -> Doers | None:
    """主体; where it is not written the 责任单位 of the measure. None after a fault."""
    if clause is not None and absence(clause.value) is None:
        value = form(clause, tree.NameList, scope)
        if value is None:
            return None
        found = [_doer(ref, scope) for ref in value.names]
        return Doers(tuple(d for d in found if d is not None), value.open_ended, False)
    if clause is not None:
        return Doers((), False, False)
    if not frame.bodies:
        return scope.error(
            "TW0341",
            block.span if block.short else block.name.span,
            f"“{name_of(block)}”没有写主体，这一条措施也没有责任单位，不知道由谁来做。",
            "请写“主体：…”；原文没有写的，请写“主体：原文未明确。”。",
        )
    default = tuple(
        Doer(body.name, _kind(body.name, scope), _spellings(body.name, scope), (), span=body.span)
        for body in frame.bodies
    )
    return Doers(default, frame.open_ended, True)


def _kind(name: str, scope: Scope) -> str:
    entry = scope.names.registered.get(name)
    return "责任单位" if entry is None else entry.kind


def _spellings(name: str, scope: Scope) -> tuple[str, ...]:
    entry = scope.names.registered.get(name)
    if entry is None:
        return (name,)
    return tuple(dict.fromkeys(filter(None, (name, entry.name, entry.short, *entry.others))))


def _doer(ref: tree.NameRef, scope: Scope) -> Doer | None:
    """A registered body or group, or an object of the document."""
    name = ref.name.text
    entry = scope.names.registered.get(name)
    if entry is not None and entry.kind in BODIES:
        return Doer(
            entry.name, entry.kind, _spellings(name, scope), anchors(ref.quotes), span=ref.span
        )
    known = scope.names.objects.get(name)
    if isinstance(known, Object):
        return Doer(name, "基本信息", (name,), anchors(ref.quotes), span=ref.span)
    if known is not None:
        return scope.broken()
    kind = scope.names.heads.get(name)
    if kind is None:
        return scope.unknown(ref.name, "责任单位或者单位组")
    return scope.error(
        "TW0317",
        ref.name.span,
        f"“{name}”登记的是{kind}，不能当主体，不知道由谁来做。",
        "请改写登记过的责任单位、单位组或者基本信息。",
    )


def _action(
    block: tree.ProvisionBlock, clause: tree.Clause | None, scope: Scope
) -> Statement | None:
    """事项; in the short form the words quoted are what is to be done."""
    if clause is not None:
        return statement(clause, scope)
    value = block.clauses[0].value if block.short else None
    if not isinstance(value, tree.QuoteList):
        return None
    words = "；".join(plain_text(quote.text).strip(_ENDS) for quote in value.quotes)
    return Statement("事项", words, (), span=value.span)


def _optional(clause: tree.Clause | None, scope: Scope) -> Statement | None:
    if clause is None or absence(clause.value) is not None:
        return None
    return statement(clause, scope)


def _effort(clause: tree.Clause | None, scope: Scope) -> Statement | None:
    said = _optional(clause, scope)
    if said is None or said.text in EFFORTS:
        return said
    return scope.error(
        "TW0346",
        said.span,
        f"“力度”写的是“{said.text}”，看不出是一定要达到，还是尽量达到。",
        f"请照原文写，能用的有：{'、'.join(EFFORTS)}；原文没有写的，删去这一句。",
    )


def _words(clause: tree.Clause | None, scope: Scope) -> tree.TextValue | None:
    if clause is None or absence(clause.value) is not None:
        return None
    return form(clause, tree.TextValue, scope)


def _frequency(clause: tree.Clause | None, scope: Scope) -> Repeated | None:
    """频次; None for 原文未明确, where it is missing, and after a fault."""
    value = _words(clause, scope)
    if value is None:
        return None
    text = plain_text(value.text)
    frequency = read_frequency(text)
    if frequency is None and report_words("频次", text, value.span, scope):
        return None
    if frequency is None:
        return scope.error(
            "TW0342",
            value.span,
            f"“频次”写的是“{text}”，看不出多久一次，排不出日程。",
            "请写“每年”“每两年”“按季度”“每月”“每年2次以上”“定期”“一次”这样的话；"
            "原文没有写的，请写“频次：原文未明确。”。",
        )
    return Repeated(frequency, text, anchors(value.quotes), span=value.span)


def _timed(clause: tree.Clause | None, scope: Scope) -> Timed | None:
    """起始时间, 完成时限 or 时点; None for 原文未明确, where it is missing, and after a fault."""
    value = _words(clause, scope)
    if value is None or clause is None:
        return None
    text = plain_text(value.text)
    moment = read_moment(text)
    if moment is None and report_words(clause.label, text, value.span, scope):
        return None
    if moment is None:
        return scope.error(
            "TW0343",
            value.span,
            f"“{clause.label}”写的是“{text}”，看不出是哪一天，也可能日历上没有这一天。",
            "请写“2020年12月31日前”“每月10日前”“每年3月31日前”“年终”“触发后15日内”这样的话；"
            f"原文没有写的，请写“{clause.label}：原文未明确。”。",
        )
    return Timed(clause.label, moment, text, anchors(value.quotes), span=value.span)


def _check_trigger(clauses: _Clauses, times: Sequence[Timed | None], scope: Scope) -> None:
    for timed in times:
        if timed is not None and isinstance(timed.moment, AfterTrigger) and "触发" not in clauses:
            scope.error(
                "TW0344",
                timed.span,
                f"“{timed.label}”从触发之日起算，却没有写什么事触发，算不出是哪一天。",
                "请加“触发：…「…」。”，写明从哪件事起算。",
            )
