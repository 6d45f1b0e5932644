"""The pages of the site: JSON between us and Sphinx, escaping, the finished folder."""

from markupsafe import Markup

from tiaowen.site.build import build
from tiaowen.site.environment import html
from tiaowen.site.page import Page, Section, Site, from_json, to_json

_SPITEFUL = "<script>alert(1)</script>｛{{ 7*7 }}｝“'&|`"


def test_a_page_is_read_back_as_it_was_written() -> None:
    inner = Section("b", "二", Markup("<p>x</p>"))
    page = Page(
        "a", _SPITEFUL, Markup("<p>y</p>"), (Section("a", "一", sections=(inner,)),), ("c",)
    )
    assert from_json(to_json(page)) == page


def test_a_template_escapes_every_value() -> None:
    assert "<script>" not in html("note", note=_SPITEFUL)
    assert "{{ 7*7 }}" in html("note", note=_SPITEFUL)


def test_a_title_is_text_and_never_markup() -> None:
    child = Page("child", "子页")
    files = build(Site((Page("index", _SPITEFUL, children=("child",)), child)), _SPITEFUL)
    for name in ("index.html", "child.html", "search.html"):
        assert b"<script>alert" not in files[name]


def test_the_finished_folder_fetches_nothing_from_elsewhere() -> None:
    files = build(Site((Page("index", "题目"),)), "题目")
    assert b'src="http' not in files["index.html"]
    assert b'rel="stylesheet" type="text/css" href="http' not in files["index.html"]
