"""The pages of a document: which there are, in which order, and what stands on each."""

from pathlib import PurePosixPath

from attrs import evolve

from tiaowen.pages.measures import Material
from tiaowen.pages.numbering import page_names
from tiaowen.pages.registers import register_view
from tiaowen.site.environment import html
from tiaowen.site.first import first_page
from tiaowen.site.measure import OUTSIDE_PAGE, measure_page, outside_page
from tiaowen.site.names import names_of
from tiaowen.site.page import Page, Site
from tiaowen.site.review import Review


def site(material: Material, review: Review) -> Site:
    """The whole site of a document, before Sphinx."""
    measures = material.document.measures
    names = tuple(PurePosixPath(file).stem for file in page_names(measures))
    pages = [
        measure_page(material, review, each, name)
        for each, name in zip(measures, names, strict=True)
    ]
    if material.alignment is not None and OUTSIDE_PAGE not in names:
        pages.insert(0, outside_page(material.document, material.alignment))
    pages += _register_pages(material)
    index = first_page(material, review, names, tuple(page.name for page in pages))
    made = tuple(evolve(page, edition=review.edition.line) for page in (index, *pages))
    text = "" if material.alignment is None else material.alignment.text.file.text
    return Site(made, words=names_of(material.document, text))


def _register_pages(material: Material) -> list[Page]:
    made = []
    for name, register in material.registers.items():
        view = register_view(material.document, register)
        body = html("table", data=view.table, caption="", empty="无。")
        lead = html("note", note=view.note)
        made.append(Page(f"register-{name.replace('_', '-')}", view.title, lead + body))
    return made
