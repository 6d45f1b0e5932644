"""Pages read by Sphinx. Nothing in them is markup of docutils: headings are text, the rest is HTML."""

from docutils import nodes
from docutils.parsers import Parser
from sphinx.addnodes import toctree

from tiaowen.site.page import Page, Section, from_json


class PageParser(Parser):
    """Reads a `.page.json` into sections with raw HTML."""

    supported = ("tiaowen-page",)

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Fill the document with the page."""
        self.setup_parse(inputstring, document)
        page = from_json(inputstring)
        environment = document.settings.env
        metadata = environment.metadata[environment.docname]
        if page.wide:
            metadata["hide-toc"] = ""
        metadata["tiaowen-scripts"] = page.scripts
        metadata["tiaowen-edition"] = page.edition
        document += _page(page, document, environment.docname)
        self.finish_parse()


def _page(page: Page, document: nodes.document, name: str) -> nodes.section:
    folder = name.rpartition("/")[0]
    made = _section(Section("page", page.title, page.lead, page.sections), document)
    if page.children:
        made += _toctree([f"{folder}/{child}".lstrip("/") for child in page.children], name)
    return made


def _section(section: Section, document: nodes.document) -> nodes.section:
    made = nodes.section("", nodes.title(section.title, section.title), ids=[section.anchor])
    document.note_explicit_target(made, made)
    if section.html:
        made += nodes.raw("", str(section.html), format="html")
    for inner in section.sections:
        made += _section(inner, document)
    return made


def _toctree(children: list[str], parent: str) -> nodes.compound:
    """The pages under this one: beside every page, not in its text."""
    tree = toctree(
        parent=parent, entries=[(None, child) for child in children], includefiles=children,
        maxdepth=1, caption=None, glob=False, hidden=True, includehidden=False, numbered=0,
        titlesonly=True,
    )  # fmt: skip
    return nodes.compound("", tree, classes=["toctree-wrapper"])
