"""The page of a measure: its text beside its rules, then each provision."""

from tiaowen.lockstep import Alignment
from tiaowen.model.document import Document, Measure
from tiaowen.pages.beside import outside_rows
from tiaowen.pages.contents import contents_of
from tiaowen.pages.measures import Material
from tiaowen.pages.views import MeasureView
from tiaowen.site.beside import SCRIPT, beside_section
from tiaowen.site.environment import html
from tiaowen.site.page import Page, Section
from tiaowen.site.pictures import pictures_under
from tiaowen.site.provision import provision_sections
from tiaowen.site.rest import doubt_anchors, rest_sections
from tiaowen.site.review import Review
from tiaowen.site.windows import SCRIPT as WINDOWS
from tiaowen.site.windows import windows_of
from tiaowen.wording.reader import OUTSIDE

OUTSIDE_PAGE = "outside"
"""The page about what stands in no article."""


def measure_page(material: Material, review: Review, measure: Measure, name: str) -> Page:
    """The page of a measure, `name` without an ending."""
    view = material.measure(measure, f"{name}.md")
    windows = html("windows", windows=windows_of(material, (measure,)))
    lead = html("note", note=view.source) + windows
    provisions = provision_sections(view, pictures_under(material, measure))
    signed = Section("signed", "签过的字", html("signed", part=review.under(measure.number)))
    sections = (*_head(view), *provisions, *rest_sections(view), signed)
    lead += html("contents", parts=sections)
    return Page(name, view.title, lead, sections, scripts=(SCRIPT, WINDOWS))


def outside_page(document: Document, alignment: Alignment) -> Page:
    """All that stands in no article, where no rule was written about it."""
    rows = outside_rows(alignment, contents_of(document, ()))
    section = beside_section(rows, {}, "原文与规则逐句对照")
    return Page(OUTSIDE_PAGE, OUTSIDE, sections=(section,), scripts=(SCRIPT,))


def _head(view: MeasureView) -> list[Section]:
    made = [Section("added", "规则加上的（原文没有的）", html("added", view=view))]
    if view.text is not None:
        made.append(beside_section(view.text.beside, _targets(view), "原文与规则逐句对照"))
    return made


def _targets(view: MeasureView) -> dict[tuple[str, str], str]:
    """The anchors of the blocks that have a part of the page, by kind and name."""
    targets = {("疑义", name): anchor for name, anchor in doubt_anchors(view).items()}
    for number, each in enumerate(view.provisions, 1):
        kind, _, name = each.title.partition("：")
        targets[kind, name] = f"provision-{number}"
    return targets
