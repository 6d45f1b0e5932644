"""The decision diagram of a provision."""

from collections.abc import Iterator, Sequence
from typing import Final

from tiaowen.diagrams.content import Box, Diagram, Exit, Frame, Piece
from tiaowen.diagrams.drawing import draw, markup, sheet
from tiaowen.diagrams.flow import flow_of
from tiaowen.diagrams.layout import lay_out
from tiaowen.model.document import Document
from tiaowen.wording import ProvisionPlan

_LIST_WORDS: Final = {"且": "并且", "或": "或者", "＋": "加上", "": "；"}


def decision_diagram(document: Document, plan: ProvisionPlan) -> Diagram:
    """How it is decided, from 适用对象 to the outcome."""
    flow = flow_of(plan)
    layout, description = lay_out(flow), description_of(flow)
    prefix = f"tw-decision-{document.identity.alias}-{plan.provision.alias}"
    svg = sheet(prefix, f"{plan.provision.name}：怎么判断", description, layout.height)
    draw(svg, layout)
    return Diagram(markup(svg), description)


def description_of(flow: Sequence[Piece]) -> str:
    """The same in words, a sentence for each step."""
    return "".join(f"第{number}步，{_said(each)}。" for number, each in enumerate(flow, 1))


def _said(piece: Piece) -> str:
    return f"{_words(piece).rstrip('：')}{''.join(_left(piece.exits))}"


def _words(piece: Piece) -> str:
    match piece:
        case Box(words=words):
            return words
        case Frame(head=head, joint=joint, pieces=pieces):
            between = f"，{_LIST_WORDS[joint]}" if joint else "；"
            return f"{head}【{between.join(map(_words, pieces))}】"


def _left(exits: Sequence[Exit]) -> Iterator[str]:
    for each in exits:
        yield f"；还没有定的：{each.words}" if each.open_ else f"；否则：{each.words}"
