"""The page of a measure: its text beside its rules, then each provision."""

from collections.abc import Sequence

from tiaowen.model.document import Measure
from tiaowen.model.provisions import Provision
from tiaowen.pages.measures import Material
from tiaowen.pages.views import MeasureView
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
    return Page(name, view.title, html("note", note=view.source), tuple(_sections(view, pictures)))


def _sections(view: MeasureView, pictures: Sequence[tuple[Picture, ...]]) -> list[Section]:
    made = [Section("added", "规则加上的（原文没有的）", html("added", view=view))]
    if view.text is not None:
        sentences = html("table", data=view.text.sentences, caption="", empty="原文里没有这一条。")
        made.append(Section("text", "原文与规则逐句对照", sentences))
    provisions = zip(view.provisions, pictures, strict=True)
    doubts = {each.title: doubt_anchor(number) for number, each in enumerate(view.doubts, 1)}
    made += [
        provision_section(each, n, Around(drawn, doubts))
        for n, (each, drawn) in enumerate(provisions, 1)
    ]
    made += rest_sections(view)
    return made
