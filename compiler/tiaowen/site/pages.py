"""The pages of a document: which there are, in which order, and what stands on each."""

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from attrs import evolve
from markupsafe import Markup

from tiaowen.pages.measures import Material
from tiaowen.pages.numbering import page_names
from tiaowen.pages.registers import register_view
from tiaowen.site.environment import html
from tiaowen.site.first import first_page
from tiaowen.site.measure import OUTSIDE_PAGE, measure_page, outside_page
from tiaowen.site.names import names_of
from tiaowen.site.page import Page, Site
from tiaowen.site.review import Review
from tiaowen.site.tryit import tried, try_files, try_pages, with_links


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
    tries = tried(material, names)
    by_number = {each.number: name for each, name in zip(measures, names, strict=True)}
    pages += [*try_pages(material, tries), *_register_pages(material, by_number)]
    index = first_page(material, review, names, _top(pages))
    linked = with_links((index, *pages), tries)
    made = tuple(evolve(page, edition=review.edition.line) for page in linked)
    text = "" if material.alignment is None else material.alignment.text.file.text
    return Site(made, try_files(material), names_of(material.document, text))


def _top(pages: Sequence[Page]) -> tuple[str, ...]:
    """The pages that hang under no other."""
    below = {child for page in pages for child in page.children}
    return tuple(page.name for page in pages if page.name not in below)


def _register_pages(material: Material, measures: Mapping[str, str]) -> list[Page]:
    """The registers; `measures` are the pages of the measures by number."""
    made = []
    for name, register in material.registers.items():
        view = register_view(material.document, register)
        linked = [
            (_linked(cell, measures.get(row.measure)), *rest)
            for row, (cell, *rest) in zip(register.rows, view.table.rows, strict=True)
        ]
        table = evolve(view.table, rows=tuple(linked))
        body = html("table", data=table, caption="", empty="无。")
        lead = html("note", note=view.note)
        made.append(Page(f"register-{name.replace('_', '-')}", view.title, lead + body))
    return made


def _linked(article: str | tuple[str, ...], page: str | None) -> str | tuple[str, ...]:
    """The name of an article, as a link to its page."""
    return article if page is None else Markup('<a href="{}.html">{}</a>').format(page, article)
