"""The pages on which anybody tries a provision: a form made from its facts, answered in the page itself."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import evolve, frozen
from markupsafe import Markup

from tiaowen.interchange.render import document_json
from tiaowen.interchange.shapes import Json
from tiaowen.javascript import all_scripts
from tiaowen.javascript.slice import slice_of
from tiaowen.model.document import Measure
from tiaowen.model.provisions import Provision
from tiaowen.pages.measures import Material
from tiaowen.runtime.amounts import SILENT
from tiaowen.runtime.explain import CLOSING, plain_words
from tiaowen.site.asked import form_of
from tiaowen.site.environment import html
from tiaowen.site.page import Page, Section
from tiaowen.wording import ProvisionPlan
from tiaowen.wording.citation import article_phrase
from tiaowen.wording.names import bodies_text
from tiaowen.wording.reader import measure_title

INDEX: Final = "try"
"""The page that lists them."""
WORDS: Final = (
    "try-given.js",
    "try-reasons.js",
    "try-arithmetic.js",
    "try-told.js",
)
"""The scripts that put a decision into words, after those of the evaluator."""
_FORM: Final = ("try-elements.js", "try-controls.js", "try-rows.js", "try-shown.js", "try-page.js")
_EVALUATOR: Final = "evaluator.js"


@frozen
class Tried:
    """A provision with the page that tries it and the one that has its rules."""

    provision: Provision
    measure: Measure
    rules: str

    @property
    def page(self) -> str:
        """The name of the page."""
        return f"{INDEX}-{self.provision.alias.replace('_', '-')}"


def tried(material: Material, names: Sequence[str]) -> tuple[Tried, ...]:
    """Every provision that is computed; `names` are the pages of the measures."""
    found = zip(material.document.measures, names, strict=True)
    return tuple(
        Tried(entry, measure, f"{name}.html#provision-{number}")
        for measure, name in found
        for number, entry in enumerate(_provisions(measure), 1)
    )


def _provisions(measure: Measure) -> Iterator[Provision]:
    return (each for each in measure.entries if isinstance(each, Provision))


def try_pages(material: Material, tries: Sequence[Tried]) -> tuple[Page, ...]:
    """The page that lists them, then each."""
    if not tries:
        return ()
    listed = html("try_index", groups=_by_measure(tries))
    index = Page(INDEX, "试算", listed, children=tuple(each.page for each in tries))
    plans = {plan.text.alias: plan for plan in material.plans}
    return (index, *(_page(each, plans[each.provision.alias]) for each in tries))


def try_files(material: Material) -> dict[str, bytes]:
    """The files that they load: the evaluator, and of the document what each needs."""
    if not material.plans:
        return {}
    whole = document_json(material.document, material.plans, None, None)
    files = {_EVALUATOR: all_scripts().encode()}
    for plan in material.plans:
        form = {**form_of(material.document, plan), "closing": CLOSING}
        part = slice_of(whole, plan.text.alias)
        text = _assigned("tiaowenSlice", part) + _assigned("tiaowenForm", form)
        files[_slice(plan.text.alias)] = text.encode()
    return files


def with_links(pages: Sequence[Page], tries: Sequence[Tried]) -> list[Page]:
    """The pages with a link at each provision that can be tried, the first page with one to all of them."""
    links = {each.rules: html("try_link", page=each.page) for each in tries}
    top = {"index": html("try_link", page=INDEX)} if tries else {}
    return [
        evolve(page, lead=page.lead + top.get(page.name, ""), sections=_linked(page, links))
        for page in pages
    ]


def _linked(page: Page, links: Mapping[str, Markup]) -> tuple[Section, ...]:
    return tuple(
        evolve(each, html=links.get(f"{page.name}.html#{each.anchor}", Markup("")) + each.html)
        for each in page.sections
    )


def _by_measure(tries: Sequence[Tried]) -> dict[str, list[Tried]]:
    found: dict[str, list[Tried]] = {}
    for each in tries:
        found.setdefault(measure_title(each.measure), []).append(each)
    return found


def _slice(alias: str) -> str:
    return f"slices/{alias}.js"


def _assigned(name: str, data: Json) -> str:
    """A script that sets a global: ASCII alone, and nothing that could end a script element."""
    return f"globalThis.{name} = {json.dumps(data, allow_nan=False)};\n".replace("<", "\\u003c")


def _page(each: Tried, plan: ProvisionPlan) -> Page:
    text = plan.text
    values: dict[str, Any] = {"text": text, "rules": each.rules, "ask": _bodies(each)}
    lead = html(
        "tryit", article=article_phrase(text.article), checks=tuple(_checks(plan)), **values
    )
    terms = Section(
        "terms", "期限、资金和依据", html("try_terms", terms=_terms(plan, _bodies(each)))
    )
    scripts = (_EVALUATOR, _slice(text.alias), *WORDS, *_FORM)
    return Page(each.page, f"试算：{text.name}", lead, (terms,), scripts=scripts)


def _bodies(each: Tried) -> str:
    """Who is responsible: for the provision, else for its measure."""
    own = bodies_text(each.provision.responsible, each.provision.responsible_open_ended)
    return own or bodies_text(each.measure.bodies, each.measure.bodies_open_ended) or SILENT


def _checks(plan: ProvisionPlan) -> Iterator[tuple[int, str, str, bool]]:
    """The conditions as a list to tick: depth, words, quote, and whether it is a head."""
    member = () if plan.member is None else plan.member.text.clauses
    for clause in (*plan.text.clauses, *member):
        words = plain_words(clause.text)
        yield clause.depth, words, clause.quote, words != clause.text


def _terms(plan: ProvisionPlan, bodies: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is the same for everybody, in the order of `tiaowen explain`."""
    text = plan.text
    document = text.document
    changed = tuple(f"{label}：{words}" for label, words in text.former)
    basis = tuple(f"《{document.title}》{quote}" for quote in text.basis)
    rows = (
        ("执行期限", (text.window,)),
        ("申请期限", (text.filing,)),
        ("享受期限", (text.term,)),
        ("有什么变化", changed),
        ("付给", (text.payee,)),
        ("资金来源", (text.fund,)),
        ("责任单位", (bodies,)),
        ("需要说明的", text.remarks),
        ("依据", basis),
    )
    for title, lines in rows:
        if any(lines):
            yield title, lines
