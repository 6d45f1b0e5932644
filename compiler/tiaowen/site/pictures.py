"""The pictures of a provision, each with its title."""

from attrs import frozen
from markupsafe import Markup

from tiaowen.diagrams import Diagram, decision_diagram
from tiaowen.model.document import Document
from tiaowen.wording import ProvisionPlan


@frozen
class Picture:
    """A drawing over its title; it carries its own description for those who cannot see it."""

    title: str
    svg: Markup


def pictures_of(document: Document, plan: ProvisionPlan) -> tuple[Picture, ...]:
    """How it is decided, and when what is possible."""
    return (_picture("怎么判断", decision_diagram(document, plan)),)


def _picture(title: str, diagram: Diagram) -> Picture:
    return Picture(title, Markup(diagram.svg))
