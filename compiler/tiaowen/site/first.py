"""The first page: what the rules add to the text, what the document is, what to see, who signed."""

from collections.abc import Collection, Sequence
from typing import Final

from attrs import evolve
from markupsafe import Markup

from tiaowen.pages.measures import Material
from tiaowen.pages.views import IndexView, Table
from tiaowen.site.checklist import POINTS, known, refusals
from tiaowen.site.edition import Edition
from tiaowen.site.environment import html
from tiaowen.site.page import Page, Section
from tiaowen.site.review import Review
from tiaowen.site.windows import SCRIPT, windows_of

ROLES: Final = ("起草", "业务科室", "法制", "分管领导")
_ADDED_BY: Final = "都是编写规则的人加的，规则文件里没有署名；谁起草、谁审过，看下面的签字。"


def first_page(
    material: Material, review: Review, measures: Sequence[str], children: Sequence[str]
) -> Page:
    """The page a reviewer reads first; `children` are the other pages of the site."""
    view = material.index([f"{name}.md" for name in measures])
    sections = (
        Section("added", "规则加上的（原文没有的）", _added(view)),
        Section("identity", "文件", _identity(view, review.edition)),
        Section("checklist", "审核人要看的", _checklist(material, review, children)),
        Section("contents", "目录", html("listing", view=view)),
        Section("signed", "签过的字", html("signed", part=review.whole)),
        Section("sign", "签字栏", html("sign", roles=ROLES, edition=review.edition.line)),
    )
    lead = html("windows", windows=windows_of(material, material.document.measures))
    return Page("index", view.title, lead, sections, tuple(children), scripts=(SCRIPT,))


def _added(view: IndexView) -> Markup:
    return html("counts", view=view, added_by=_ADDED_BY) + html("added", view=view)


def _identity(view: IndexView, edition: Edition) -> Markup:
    rows = (*view.identity.rows, *_version_rows(edition))
    return html("table", data=Table(view.identity.header, rows), caption="", empty="无。")


def _version_rows(edition: Edition) -> tuple[tuple[str, str], ...]:
    rules = f"{len(edition.rules)}个文件，校验码（SHA-256）{edition.rules_digest}"
    if edition.text is None:
        return (("原文", "没有附原文，没有与原文核对过"), ("规则", rules))
    return (
        ("原文", f"文件“{edition.text.path}”，{len(edition.text.text)}个字符"),
        ("原文的校验码（SHA-256）", edition.text_digest),
        ("原文从哪里来、哪天取得", "规则文件里没有写，签字前请与公布的文本核对"),
        ("规则", rules),
    )


def _checklist(material: Material, review: Review, pages: Collection[str]) -> Markup:
    files = {"", *(f"{name}.html" for name in pages)}
    points = [evolve(each, places=known(each.places, files)) for each in POINTS]
    found = [evolve(e, places=known(e.places, files)) for e in refusals(material, review.whole)]
    return html("checklist", points=points, refusals=found)
