"""A computed provision as a part of the page of its measure: its table, its contents, then one part after the other."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from attrs import frozen

from tiaowen.pages.views import MeasureView, ProvisionView
from tiaowen.site.environment import html
from tiaowen.site.outline import grouped, nested
from tiaowen.site.page import Section
from tiaowen.site.pictures import Picture
from tiaowen.site.rest import doubt_anchors
from tiaowen.wording.citation import article_phrase


@frozen
class Part:
    """A part of a provision: `provision_<name>.html.j2` lays it out, `shown` says whether there is one."""

    name: str
    title: str
    shown: Callable[[ProvisionView], bool]


def _has_amount(view: ProvisionView) -> bool:
    tables = (view.options, view.parts, view.bands)
    return bool(view.amount or view.cases or any(table.rows for table in tables))


PARTS: Final = (
    Part("conditions", "条件", lambda view: True),
    Part("amount", "怎么算", _has_amount),
    Part("pictures", "图示", lambda view: True),
    Part("edges", "临界结果", lambda view: True),
    Part("examples", "算例", lambda view: True),
    Part("facts", "要知道的信息", lambda view: True),
    Part("remarks", "另外要知道的", lambda view: bool(view.remarks)),
)


@frozen
class Around:
    """What a provision needs to know of its page: its pictures, and the anchors of the 疑义 by their names."""

    pictures: Sequence[Picture]
    doubts: Mapping[str, str]


def provision_sections(
    view: MeasureView, pictures: Sequence[tuple[Picture, ...]]
) -> tuple[Section, ...]:
    """The provisions of a measure, each with its pictures."""
    doubts = doubt_anchors(view)
    drawn = zip(view.provisions, pictures, strict=True)
    return tuple(
        provision_section(each, number, Around(own, doubts))
        for number, (each, own) in enumerate(drawn, 1)
    )


def provision_section(view: ProvisionView, number: int, around: Around) -> Section:
    """The provision; `number` counts the provisions of a page and names its anchor."""
    anchor = f"provision-{number}"
    parts = tuple(_section(part, view, anchor, around) for part in PARTS if part.shown(view))
    return Section(anchor, view.title, html("provision", view=view, parts=parts), parts)


def _section(part: Part, view: ProvisionView, anchor: str, around: Around) -> Section:
    told = {each.remark for each in view.questions}
    made = html(
        f"provision_{part.name}",
        view=view,
        pictures=around.pictures,
        doubts=around.doubts,
        article=article_phrase,
        points=nested(view.conditions),
        edges=grouped(view.edges),
        remarks=tuple(each for each in view.remarks if each not in told),
    )
    return Section(f"{anchor}-{part.name}", part.title, made)
