"""The boxes of a provision's decision, in the order in which it is made."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from tiaowen.diagrams.content import Box, Exit, Frame, Piece, Shape
from tiaowen.model.expressions import Condition, Connective, Group
from tiaowen.model.provisions import PerMember, Provision, ProvisionKind, Selection
from tiaowen.model.results import Parts, Quota, Rate, Stated
from tiaowen.pages.words import list_words
from tiaowen.runtime import ClauseText
from tiaowen.runtime.amounts import by_whom
from tiaowen.wording import BandStep, CaseStep, ProvisionPlan
from tiaowen.wording.clauses import is_list
from tiaowen.wording.given import given_words
from tiaowen.wording.steps import STANDARD_LABELS

_NOT_ELIGIBLE = Exit("不符合")
_NOT_IN_FORCE = Exit("不在执行期限内")
_NOT_IN_TIME = Exit("不在申请期限内")
_OUTCOME = {
    ProvisionKind.SUPPORT: "符合，按以上标准享受",
    ProvisionKind.LEVY: "应当缴纳，按以上标准计算",
}
_JOINTS = {Connective.ALL: "且", Connective.ANY: "或", Connective.AT_LEAST: ""}


def flow_of(plan: ProvisionPlan) -> tuple[Piece, ...]:
    """From 适用对象 to the outcome: all of it must be passed, from top to bottom."""
    text = plan.text
    return (
        Box(Shape.END, f"适用对象：{text.subject}"),
        *_windows(plan),
        *_conditions(plan),
        *_members(plan),
        *_doubts(plan),
        *_standard(plan),
        *_discretion(plan),
        Box(Shape.END, _outcome(plan.provision)),
    )


def _outcome(provision: Provision) -> str:
    stated = provision.kind is ProvisionKind.SUPPORT and isinstance(provision.result, Stated)
    return "符合" if stated else _OUTCOME[provision.kind]


def _windows(plan: ProvisionPlan) -> Iterator[Piece]:
    if plan.text.window:
        yield Box(Shape.QUESTION, f"执行期限：{plan.text.window}", (_NOT_IN_FORCE,))
    if plan.text.filing:
        yield Box(Shape.QUESTION, f"申请期限：{plan.text.filing}", (_NOT_IN_TIME,))


# --- conditions


_Clause = tuple[ClauseText, Condition]


def _conditions(plan: ProvisionPlan) -> Iterator[Piece]:
    """The outermost conditions one below the other; a list that must hold as a whole is a chain itself."""
    clauses = list(zip(plan.text.clauses, plan.conditions, strict=True))
    for clause, below in _nested(clauses):
        if _is_chain(clause[1]):
            yield Box(Shape.VALUE, _numbered(clause[0], "", clause[1]))
            yield from (_leaving(_piece(*each, clause[0].id)) for each in _nested(below))
        else:
            yield _leaving(_piece(clause, below, ""))


def _is_chain(condition: Condition) -> bool:
    match condition:
        case Group(connective=Connective.ALL, inline=False):
            return True
        case _:
            return False


def _nested(clauses: Sequence[_Clause]) -> Iterator[tuple[_Clause, Sequence[_Clause]]]:
    """Each clause that stands in no other, with those that stand in it."""
    depth = min((text.depth for text, _ in clauses), default=0)
    starts = [i for i, (text, _) in enumerate(clauses) if text.depth == depth]
    for start, end in zip(starts, [*starts, len(clauses)][1:], strict=True):
        yield clauses[start], clauses[start + 1 : end]


def _piece(clause: _Clause, below: Sequence[_Clause], around: str) -> Piece:
    text, condition = clause
    words = _numbered(text, around, condition)
    if not is_list(condition):
        open_ = tuple(_assessed(text))
        return Box(Shape.OPEN if open_ else Shape.QUESTION, words, open_)
    pieces = tuple(_piece(*each, text.id) for each in _nested(below))
    open_ = tuple(dict.fromkeys(each for piece in pieces for each in piece.exits))
    inner = tuple(evolve(piece, exits=()) for piece in pieces)
    return Frame(words, _joint(condition), inner, open_)


def _joint(condition: Condition) -> str:
    return _JOINTS[condition.connective] if isinstance(condition, Group) else "或"


def _numbered(text: ClauseText, around: str, condition: Condition) -> str:
    """The number that its place adds to that of the list around it, and its words."""
    number = text.id.removeprefix(around)
    number += "" if around else "："
    return number + (f"{list_words(text.text)}：" if is_list(condition) else text.text)


def _assessed(text: ClauseText) -> Iterator[Exit]:
    """Who has yet to decide of the facts of a clause."""
    for body in dict.fromkeys(fact.authority for fact in text.facts if fact.authority):
        yield Exit(f"待认定：{by_whom(body, '认定')}", open_=True)


def _leaving(piece: Piece) -> Piece:
    return evolve(piece, exits=(_NOT_ELIGIBLE, *piece.exits))


# --- members, doubts


def _members(plan: ProvisionPlan) -> Iterator[Piece]:
    """The conditions of each member, in a frame: nobody falls out of the flow, a member does not count."""
    if plan.member is None or not plan.member.conditions:
        return
    assert isinstance(plan.provision.result, PerMember), "a plan of members has members"
    name = plan.provision.result.members.name
    clauses = list(zip(plan.member.text.clauses, plan.member.conditions, strict=True))
    pieces = tuple(_piece(*each, "") for each in _nested(clauses))
    open_ = tuple(dict.fromkeys(each for piece in pieces for each in piece.exits))
    inner = tuple(evolve(piece, exits=()) for piece in pieces)
    exits = (Exit(f"这名{name}不计入"), *open_)
    yield Frame(f"每一名{name}逐个判断：", "且", inner, exits)


def _doubts(plan: ProvisionPlan) -> Iterator[Piece]:
    every = plan.text.doubts + (() if plan.member is None else plan.member.text.doubts)
    for doubt in dict.fromkeys(every):
        words = f"尚待明确“{doubt.name}”：{'、'.join(doubt.readings)}"
        yield Box(Shape.OPEN, words, (Exit("读法不同、结果不同的，尚待明确", open_=True),))


# --- standard


def _standard(plan: ProvisionPlan) -> Iterator[Piece]:
    """What is computed first, then the standard: its options or parts side by side."""
    values, first = tuple(_values(plan)), _first(plan)
    yield from values[:first]
    if plan.member is not None:
        yield from tuple(_values(plan.member))[: _first(plan.member)]
    match plan.provision.result:
        case Selection():
            labels = [each.label for each in plan.text.options]
            named = tuple(map(_labelled, labels, values[first:]))
            yield Frame(f"{given_words(plan)}：", "或", named, shape=Shape.VALUE)
        case Parts():
            yield Frame(f"{given_words(plan)}：", "＋", values[first:], shape=Shape.VALUE)
        case _ if any(isinstance(each, Frame) for each in values[first:]):
            yield from values[first:]
        case _:
            yield Box(Shape.VALUE, _given(plan))


def _first(plan: ProvisionPlan) -> int:
    """How many values stand before those of the standard."""
    inner = sum(isinstance(step, BandStep | CaseStep) for step in plan.steps)
    return len(plan.steps) - inner - len(plan.standards)


def _given(plan: ProvisionPlan) -> str:
    """What is given, behind its label where its own words do not begin with one."""
    match plan.provision.result:
        case Rate() | Quota() | Stated():
            return given_words(plan)
        case _:
            return f"{STANDARD_LABELS[plan.provision.kind]}：{given_words(plan)}"


def _labelled(label: str, piece: Piece) -> Piece:
    match piece:
        case Box(words=words):
            return evolve(piece, words=f"{label}：{words.partition('：')[2]}")
        case Frame(head=head):
            return evolve(piece, head=f"{label}：{head.partition('：')[2]}")


def _values(plan: ProvisionPlan) -> Iterator[Piece]:
    """A box for each value, in the order in which they build on each other; bands and cases in its frame."""
    waiting: list[Box] = []
    joint = ""
    for step, text in zip(plan.steps, plan.text.steps, strict=True):
        box = Box(Shape.VALUE, f"{text.id}：{text.text}")
        if isinstance(step, BandStep | CaseStep):
            waiting.append(box)
            joint = "或" if isinstance(step, CaseStep) else "＋"
        elif waiting:
            yield Frame(
                f"{box.words}：", joint, tuple(_inside(text.id, waiting)), shape=Shape.VALUE
            )
            waiting = []
        else:
            yield box


def _inside(around: str, boxes: Sequence[Box]) -> Iterator[Box]:
    """Boxes of a frame, without the name that the frame has in front."""
    for box in boxes:
        words = box.words.removeprefix(around)
        yield evolve(box, words=words.replace("）：", "）", 1) if words.startswith("（") else words)


def _discretion(plan: ProvisionPlan) -> Iterator[Piece]:
    if plan.text.discretion:
        by = by_whom(plan.text.discretion, "决定")
        yield Box(Shape.OPEN, f"给不给{by}", (Exit(f"待决定：{by}", open_=True),))
