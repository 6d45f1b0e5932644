"""The amount as formulas: what it is, then each value it builds on, in pieces that a page can set apart."""

from collections.abc import Iterator
from typing import Final, assert_never

from tiaowen.model.expressions import (
    Arithmetic,
    Cap,
    Cases,
    Converted,
    DefinitionRef,
    Excess,
    Expression,
    FactRef,
    Floor,
    Literal,
    Node,
    OpenReadings,
    Progressive,
    Round,
    StandardRef,
)
from tiaowen.model.provisions import Computed, PerMember, ProvisionKind, Selection, Sum
from tiaowen.model.results import Parts, Quota, Range, Rate, Stated
from tiaowen.pages.views import Branch, FormulaLine, Piece, PieceKind
from tiaowen.runtime import StepText
from tiaowen.wording import DefinitionStep, ProvisionPlan, StandardStep, phrase
from tiaowen.wording.citation import list_number
from tiaowen.wording.phrase import (
    band_phrase,
    bracketed,
    case_words,
    cases_head,
    limit_words,
    rounding_words,
    scale_head,
)

AMOUNT: Final = {ProvisionKind.SUPPORT: "给多少", ProvisionKind.LEVY: "缴多少"}


def formula_lines(plan: ProvisionPlan) -> tuple[FormulaLine, ...]:
    """The amounts, the member's behind, each followed by the values it is made from, nearest first."""
    member = () if plan.member is None else tuple(_lines(plan.member, _each(plan)))
    return (*_lines(plan, ""), *member)


def _each(plan: ProvisionPlan) -> str:
    result = plan.provision.result
    assert isinstance(result, PerMember), "a plan of members has members"
    return f"每名{result.members.name}"


def _lines(plan: ProvisionPlan, whose: str) -> Iterator[FormulaLine]:
    kind = plan.provision.kind
    names = _names(plan.provision.result, AMOUNT[kind])
    for index, name in zip(plan.standards, names, strict=True):
        step, planned = plan.text.steps[index], plan.steps[index]
        assert isinstance(planned, StandardStep), "a standard is a step of its own"
        yield _line(whose + name, step, planned.amount)
    steps = zip(plan.steps, plan.text.steps, strict=True)
    for planned, step in reversed(tuple(steps)):
        if isinstance(planned, DefinitionStep):
            yield _line(step.id, step, planned.definition.body)


def _line(name: str, step: StepText, body: Node | OpenReadings) -> FormulaLine:
    return FormulaLine(name, step.unit, _lead(body), tuple(_branches(body)), step.quote)


def _lead(body: Node | OpenReadings) -> str:
    match body:
        case Cases():
            return cases_head(body)
        case OpenReadings():
            return "原文没有说清，尚待明确"
        case Progressive():
            return f"{scale_head(body)}，各级相加"
        case _:
            return ""


def _names(result: Computed, amount: str) -> tuple[str, ...]:
    """What each amount is called, in the order of `amounts_of`."""
    match result:
        case Sum():
            return (amount,)
        case Rate():
            return ("税率",)
        case Quota():
            return ("额度上限",)
        case Range():
            return tuple(_ends("", result))
        case Selection(options=options):
            numbered = enumerate(options, 1)
            return tuple(each.label or f"算法{list_number(i)}" for i, each in numbered)
        case Parts(parts=parts):
            return tuple(name for each in parts for name in _ends(each.label, each.amount))
        case Stated() | PerMember():
            return ()
        case _:
            assert_never(result)


def _ends(label: str, amount: Expression | Range) -> Iterator[str]:
    if not isinstance(amount, Range):
        yield label
        return
    for word, end in (("最少", amount.lower), ("最多", amount.upper)):
        if end is not None:
            yield label + word


def _branches(body: Node | OpenReadings) -> Iterator[Branch]:
    """One branch, or one for each case, band or reading."""
    match body:
        case Cases(cases=cases):
            for case in cases:
                yield Branch(case_words(case), _pieces(case.value))
        case OpenReadings(readings=readings):
            for reading in readings:
                yield Branch(f"按{reading.name}（{reading.label}）", _pieces(reading.body))
        case Progressive(bands=bands):
            for number, band in enumerate(bands, 1):
                yield Branch(f"第{number}级", (_words(band_phrase(band)),))
        case _:
            yield Branch("", _pieces(body))


def _pieces(node: Node) -> tuple[Piece, ...]:
    """Names, numbers and signs one by one; what is no arithmetic stays as its words."""
    match node:
        case FactRef() | DefinitionRef() | StandardRef():
            return (Piece(PieceKind.NAME, phrase(node)),)
        case Literal():
            return (Piece(PieceKind.NUMBER, phrase(node)),)
        case Converted(operand=operand):
            return _pieces(operand)
        case Arithmetic(if_zero=None):
            return _joined(node, Piece(PieceKind.SIGN, node.operator.value))
        case Cap(operand=operand) | Floor(operand=operand):
            return (*_pieces(operand), _words(f"，{limit_words(node)}"))
        case Round(operand=operand):
            return (*_pieces(operand), _words(f"，{rounding_words(node)}"))
        case Excess():
            return (*_joined(node, _words("超出")), _words("的部分"))
        case _:
            return (_words(phrase(node)),)


def _joined(node: Arithmetic | Excess, between: Piece) -> tuple[Piece, ...]:
    left, right = bracketed(node)
    return (*_operand(node.left, left), between, *_operand(node.right, right))


def _operand(node: Expression, brackets: bool) -> tuple[Piece, ...]:
    return (_words("（"), *_pieces(node), _words("）")) if brackets else _pieces(node)


def _words(text: str) -> Piece:
    return Piece(PieceKind.WORDS, text)
