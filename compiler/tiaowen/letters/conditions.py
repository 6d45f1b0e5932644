"""The conditions of a letter: each with what is required, what was given and how it stands; what fails, and why."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from tiaowen.model.expressions import Anchor
from tiaowen.office.outward import ASK, SILENT, plain
from tiaowen.office.paper import Block, Check, Checklist, Mark, Paragraph, Quote
from tiaowen.runtime import ClauseText, Decision, ProvisionText, Status
from tiaowen.runtime.decision import Reason
from tiaowen.runtime.explain import LEVY, clause_words, given_told, item_number

_REMEDY: Final = re.compile("补缴|补交|补办|补足|补齐|改正|整改")
"""Words by which the text itself says that something can be put right."""
_EVERY: Final = "下面几条都要满足"
_MARKS: Final = {True: Mark.MET, False: Mark.UNMET, None: Mark.OPEN}
_STATES: Final = {True: "满足", False: "不满足"}


@frozen
class Point:
    """A condition with its items. `needless`: it is open, and what is above it is decided all the same."""

    reason: Reason
    items: "tuple[Point, ...]"
    needless: bool


def points(decision: Decision) -> tuple[Point, ...]:
    """The conditions as a tree."""
    return tuple(_points(decision.reasons, 0, False))


def _points(reasons: Sequence[Reason], depth: int, decided: bool) -> Iterator[Point]:
    starts = [i for i, each in enumerate(reasons) if each.clause.depth == depth]
    for start, end in zip(starts, (*starts[1:], len(reasons)), strict=False):
        head = reasons[start]
        below = decided or head.holds is not None
        items = tuple(_points(reasons[start + 1 : end], depth + 1, below))
        yield Point(head, items, decided and head.holds is None)


def checklist(decision: Decision) -> Checklist | None:
    """What has to be met, and how it stands; None where nothing has."""
    top = points(decision)
    found = [_item(decision, each) for each in top]
    match found:
        case []:
            return None
        case [Checklist() as only]:
            return only
        case [Check()]:
            return Checklist("要满足：", tuple(found))
        case [Checklist() as first, *rest] if clause_words(top[0].reason) == _EVERY:
            return Checklist(f"{_EVERY}：", (*first.items, *rest))
        case _:
            return Checklist(f"{_EVERY}：", tuple(found))


def required(who: str, text: ProvisionText) -> Checklist | None:
    """What each member has to meet, to be ticked; None where nothing has."""
    reasons = [Reason(clause, None, ()) for clause in text.clauses]
    found = tuple(_box(each) for each in _points(reasons, 0, False))
    match found:
        case []:
            return None
        case [Checklist() as only]:
            return Checklist(f"{who}，{only.head}", only.items)
        case _:
            return Checklist(f"{who}，{_EVERY}：", found)


def _box(point: Point) -> Check | Checklist:
    words = plain(item_number(point.reason) + clause_words(point.reason))
    if point.items:
        return Checklist(f"{words}：", tuple(map(_box, point.items)))
    return Check(words)


def _item(decision: Decision, point: Point) -> Check | Checklist:
    reason = point.reason
    words = plain(item_number(reason) + clause_words(reason))
    state = _state(decision, point)
    if point.items:
        items = tuple(_item(decision, each) for each in point.items)
        return Checklist(f"{words}（现在：{state}）：", items)
    given = "" if reason.holds is None else given_told(reason.facts, reason.clause.text)
    note = plain("；".join((state, f"所填：{given}") if given else (state,)))
    return Check(words, _MARKS[reason.holds], note)


def _state(decision: Decision, point: Point) -> str:
    """满足, 不满足, or why it is not known."""
    reason = point.reason
    if reason.holds is not None:
        return _STATES[reason.holds]
    if point.needless:
        return "没有填，不影响"
    if decision.status is Status.UNSETTLED:
        return ASK
    unknown = [each.fact for each in reason.facts if each.value is None]
    assessed = unknown and all(fact.authority for fact in unknown)
    return "还没有认定" if assessed else "还不知道"


# --- what fails -------------------------------------------------------------------------------------


def failures(decision: Decision, basis: Sequence[Anchor]) -> Iterator[Block]:
    """Of a refusal each condition that fails: what the text asks for, what was given, how to put it right."""
    if decision.status is not Status.NOT_ELIGIBLE:
        return
    for point in failing(decision):
        levy = decision.text.kind == LEVY
        yield Paragraph(_failure(point), "为什么" if levy else "差在哪里")
        quotes = dict.fromkeys(clause.quote for clause in _clauses(point) if clause.quote)
        yield from (Quote(quote, "文件的原话：") for quote in quotes)
        if not levy:
            yield from _remedy(point, basis)


def failing(decision: Decision) -> tuple[Point, ...]:
    """The conditions for which it is 不符合; none where it is for want of members."""
    return tuple(_failing(points(decision)))


def _failing(found: Iterable[Point]) -> Iterator[Point]:
    """The conditions that fail by themselves: of a list of which all must hold its items that do."""
    for point in found:
        if point.reason.holds is not False:
            continue
        inside = list(_failing(point.items))
        if inside and clause_words(point.reason) == _EVERY:
            yield from inside
        else:
            yield point


def _failure(point: Point) -> str:
    reason = point.reason
    number = item_number(reason)
    if point.items:
        items = "；".join(f"{each.reason.clause.text}（{_given(each)}）" for each in point.items)
        return plain(f"{number}{clause_words(reason)}，现在一条也不够：{items}。")
    return plain(f"{number}要求：{reason.clause.text}；{_given(point)}。")


def _given(point: Point) -> str:
    said = given_told(point.reason.facts, point.reason.clause.text)
    return f"所填：{said}" if said else "所填的不满足"


def _clauses(point: Point) -> Iterator[ClauseText]:
    yield point.reason.clause
    for each in point.items:
        yield from _clauses(each)


def _remedy(point: Point, basis: Sequence[Anchor]) -> Iterator[Block]:
    """How it can be put right, in the words of the text; where they say nothing, that."""
    quotes = [clause.quote for clause in _clauses(point) if _REMEDY.search(clause.quote)]
    said = [each.text for each in basis if any(quote in each.text for quote in quotes)]
    if not said:
        yield Paragraph(f"{SILENT}，请咨询经办机关。", "能不能补救")
        return
    yield Paragraph("文件写了补救的办法：", "能不能补救")
    yield from (Quote(each) for each in said)
