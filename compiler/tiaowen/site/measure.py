"""The page of a measure: its text beside its rules, then each provision."""

from collections.abc import Sequence

from tiaowen.model.document import Measure
from tiaowen.model.provisions import Provision
from tiaowen.pages.measures import Material
from tiaowen.pages.views import MeasureView
from tiaowen.site.beside import SCRIPT, beside_section
from tiaowen.site.environment import html
from tiaowen.site.page import Page, Section
from tiaowen.site.pictures import Picture, pictures_of
from tiaowen.site.provision import Around, provision_section
from tiaowen.site.rest import doubt_anchor, rest_sections


def measure_page(material: Material, measure: Measure, name: str) -> Page:
    """The page of a measure, `name` without an ending."""
    view = material.measure(measure, f"{name}.md")
    pictures = [
        pictures_of(material.document, material.plan(entry))
        for entry in measure.entries
        if isinstance(entry, Provision)
    ]
    lead = html("note", note=view.source)
    return Page(name, view.title, lead, tuple(_sections(view, pictures)), scripts=(SCRIPT,))


def _sections(view: MeasureView, pictures: Sequence[tuple[Picture, ...]]) -> list[Section]:
    made = [Section("added", "规则加上的（原文没有的）", html("added", view=view))]
    if view.text is not None:
        made.append(beside_section(view.text.beside, _targets(view), "原文与规则逐句对照"))
    doubts = {each.title: doubt_anchor(number) for number, each in enumerate(view.doubts, 1)}
    made += [
        provision_section(each, n, Around(drawn, doubts))
        for n, (each, drawn) in enumerate(zip(view.provisions, pictures, strict=True), 1)
    ]
    return [*made, *rest_sections(view)]


def _targets(view: MeasureView) -> dict[tuple[str, str], str]:
    """The anchors of the blocks that have a part of the page, by kind and name."""
    targets = {}
    for number, each in enumerate(view.provisions, 1):
        kind, _, name = each.title.partition("：")
        targets[kind, name] = f"provision-{number}"
    return targets
