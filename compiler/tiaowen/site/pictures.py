"""The pictures of a provision, each with its title."""

from attrs import frozen
from markupsafe import Markup

from tiaowen.diagrams import Diagram, decision_diagram, timeline
from tiaowen.model.document import Document, Measure
from tiaowen.model.provisions import Provision
from tiaowen.pages.measures import Material
from tiaowen.wording import ProvisionPlan


@frozen
class Picture:
    """A drawing over its title; it carries its own description for those who cannot see it."""

    title: str
    svg: Markup


def pictures_under(material: Material, measure: Measure) -> list[tuple[Picture, ...]]:
    """The pictures of each provision of a measure."""
    return [
        pictures_of(material.document, material.plan(entry))
        for entry in measure.entries
        if isinstance(entry, Provision)
    ]


def pictures_of(document: Document, plan: ProvisionPlan) -> tuple[Picture, ...]:
    """How it is decided, and when what is possible where there are any days."""
    decided = _picture("怎么判断，与上面的条件和算法意思相同。", decision_diagram(document, plan))
    days = timeline(document, plan)
    if days is None:
        return (decided,)
    return (decided, _picture("哪些日子算在内，与上面写的日期意思相同。", days))


def _picture(title: str, diagram: Diagram) -> Picture:
    return Picture(title, Markup(diagram.svg))
